//! The outbox: what an agent did that a desk has not confirmed, in the order in which she did it.

mod closing;
mod opening;

pub(crate) use closing::owner_by_reference;

use crate::{
    Store, StoreError, Writing, desks, drafts, one,
    words::{Word, instant, json, moment, optional_moment, strange, word},
};
use jiff::Timestamp;
use parlance_model::{
    Attempt, Change, DeskId, Moment, Operation, OperationId, OperationKind, OperationState, Seen, Status,
    TicketId, Watermark,
};
use rusqlite::{
    Connection, Row, params,
    types::{Type, Value},
};

/// One row of the outbox.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutboxRow {
    /// The operation.
    pub operation: OperationId,
    /// Its ticket.
    pub ticket: TicketId,
    /// The ticket's desk.
    pub desk: DeskId,
    /// The ticket's subject.
    pub subject: String,
    /// The desk's name.
    pub desk_name: String,
    /// What is to be done.
    pub kind: OperationKind,
    /// Where it stands.
    pub state: OperationState,
    /// When it was asked for.
    pub created: Moment,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is tried again, if it waits after a failure.
    pub next_try: Option<Moment>,
    /// What went wrong at the last try: an error's code.
    pub problem: Option<String>,
    /// The desk's own words, if it refused: shown to the agent, never logged.
    pub refusal: Option<String>,
    /// The value that somebody else chose, if that is the conflict.
    pub theirs: Option<String>,
    /// Until when it does not go out, so that the agent may take it back.
    pub held: Option<Moment>,
}

/// How an operation goes into the outbox.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Terms {
    /// Our word for the status that a change chooses.
    pub means: Option<Status>,
    /// Until when it does not go out, so that the agent may take it back.
    pub held: Option<Timestamp>,
}

/// Words in the column `writing` for what stands in `text` as JSON.
const CHANGE: &str = "change";
const OPEN: &str = "open";
/// The problem of an operation that an earlier state of the store calls unsent.
const RESTORED: &str = "outbox-restored";
const OPERATION: &str = "SELECT o.id, o.ticket, t.remote_id AS remote_ticket, o.writing, o.text, o.created_ms, \
    NULL AS created_offset, o.state, o.attempts, o.watermark, o.seen_message, o.seen_ms, NULL AS seen_offset FROM outbox o JOIN tickets t ON t.id = o.ticket";
const ROW: &str = "SELECT o.id, o.ticket, t.desk, t.subject, d.name AS desk_name, o.writing, o.text, o.state, \
    o.created_ms, NULL AS created_offset, o.attempts, o.next_try_ms, o.problem, o.refusal, o.theirs, o.held_ms \
    FROM outbox o JOIN tickets t ON t.id = o.ticket JOIN desks d ON d.id = t.desk WHERE o.state <> 'confirmed'";
/// Only the first of each ticket: nothing overtakes what the agent asked for earlier.
const FIRST: &str = "NOT EXISTS (SELECT 1 FROM outbox e \
    WHERE e.ticket = o.ticket AND e.seq < o.seq AND e.state <> 'confirmed')";

impl Store {
    /// Takes an operation into the outbox and removes the draft that it came from, in one transaction.
    pub fn enqueue(
        &self,
        ticket: TicketId,
        kind: &OperationKind,
        now: Timestamp,
    ) -> Result<OperationId, StoreError> {
        self.enqueue_on(ticket, kind, Terms::default(), now)
    }

    /// As [`Store::enqueue`], on these terms. A reply notes the newest public message that the ticket has here: what
    /// comes to the desk after it, the agent had not seen.
    pub fn enqueue_on(
        &self,
        ticket: TicketId,
        kind: &OperationKind,
        terms: Terms,
        now: Timestamp,
    ) -> Result<OperationId, StoreError> {
        let id = OperationId::new(now);
        let (writing, text) = written(kind)?;
        self.connections.write(|db| {
            desks::takes(db, ticket)?;
            let means = terms.means.map(Word::word);
            let held = terms.held.map(Timestamp::as_millisecond);
            db.execute(
                "INSERT INTO outbox (id, ticket, writing, text, means, held_ms, created_ms)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![id.as_bytes(), ticket.as_bytes(), writing, text, means, held, now.as_millisecond()],
            )?;
            if matches!(kind, OperationKind::Reply { .. }) {
                db.execute(
                    "UPDATE outbox SET (seen_message, seen_ms) = (SELECT remote_id, sent_ms FROM messages
                       WHERE ticket = ?2 AND visibility = 'public' ORDER BY sent_ms DESC, row DESC LIMIT 1)
                     WHERE id = ?1",
                    params![id.as_bytes(), ticket.as_bytes()],
                )?;
            }
            if let Some(writing) = Writing::of(kind) {
                drafts::remove(db, ticket, writing)?;
            }
            Ok(id)
        })
    }

    /// What may be tried on a desk now: the first unconfirmed operation of each ticket, if it is waiting or unknown
    /// and its time has come; one that the agent may still take back waits whatever `as_of` says. One that is being sent,
    /// was refused or is in conflict holds back those behind it.
    pub fn due(&self, desk: DeskId, as_of: Timestamp, now: Timestamp) -> Result<Vec<Operation>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!(
                "{OPERATION} WHERE o.state <> 'confirmed' AND o.state IN ('waiting', 'unknown') AND t.desk = ?1
                 AND (o.next_try_ms IS NULL OR o.next_try_ms <= ?2) AND (o.held_ms IS NULL OR o.held_ms <= ?3)
                 AND {FIRST} ORDER BY o.seq"
            ))?;
            let key = params![desk.as_bytes(), as_of.as_millisecond(), now.as_millisecond()];
            let due = statement.query_map(key, operation)?;
            due.map(|operation| with_claims(db, operation?)).collect()
        })
    }

    /// When the next operation of a desk may be tried, past or future; `None` if there is none.
    pub fn next_due_at(&self, desk: DeskId) -> Result<Option<Timestamp>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!(
                "SELECT min(max(coalesce(o.next_try_ms, o.created_ms), coalesce(o.held_ms, o.created_ms))) AS at FROM outbox o JOIN tickets t ON t.id = o.ticket
                 WHERE o.state <> 'confirmed' AND o.state IN ('waiting', 'unknown') AND t.desk = ?1 AND {FIRST}"
            ))?;
            Ok(statement.query_row([desk.as_bytes()], |row| instant(row, "at"))?)
        })
    }

    /// Keeps what the desk knew before the first attempt; a later watermark does not replace an earlier one.
    pub fn set_watermark(&self, operation: OperationId, watermark: &Watermark) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute(
                "UPDATE outbox SET watermark = coalesce(watermark, ?2) WHERE id = ?1",
                params![operation.as_bytes(), watermark.0],
            )?)
        })
    }

    /// Counts an attempt, on the disk when this returns: only then may it be sent. [`StoreError::Busy`] if
    /// the operation is not its ticket's first, or neither waiting nor unknown. Who begins an unknown one must have
    /// looked for it on the desk.
    pub fn begin_attempt(&self, operation: OperationId, now: Timestamp) -> Result<Operation, StoreError> {
        self.connections.write(|db| {
            let begun = db.execute(
                &format!(
                    "UPDATE outbox AS o SET state = 'sending', attempts = attempts + 1, next_try_ms = NULL,
                       begun_ms = ?2, ended_ms = NULL
                     WHERE id = ?1 AND state IN ('waiting', 'unknown') AND {FIRST}"
                ),
                params![operation.as_bytes(), now.as_millisecond()],
            )?;
            let operation = get(db, operation)?;
            if begun == 1 { Ok(operation) } else { Err(StoreError::Busy) }
        })
    }

    /// Closes an attempt, or says what a look on the desk found (`Confirmed`, or `NotSent` if it is not there).
    /// A confirmation is final and writes the message into the ticket, once, whatever comes later. A confirmation
    /// by a message that is another operation's already confirms nothing: the operation is unknown then.
    pub fn finish_attempt(
        &self,
        operation: OperationId,
        outcome: &Attempt,
        problem: Option<&str>,
        next_try: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            if state(db, operation)? == OperationState::Confirmed {
                return Ok(());
            }
            let (state, refusal, theirs) = match outcome {
                Attempt::Confirmed(sent) if closing::confirm(db, operation, sent, now)? => return Ok(()),
                Attempt::NotSent => (OperationState::Waiting, None, None),
                Attempt::Confirmed(_) | Attempt::Unknown => (OperationState::Unknown, None, None),
                Attempt::Refused(words) => (OperationState::Refused, Some(words), None),
                Attempt::Conflict(theirs) => (OperationState::Conflict, None, theirs.as_ref()),
            };
            let again = matches!(state, OperationState::Waiting | OperationState::Unknown);
            let next_try = next_try.filter(|_| again).map(Timestamp::as_millisecond);
            let (word, now) = (state.word(), now.as_millisecond());
            one(db.execute(
                "UPDATE outbox SET state = ?2, refusal = ?3, problem = ?4, next_try_ms = ?5, ended_ms = ?6, theirs = ?7
                 WHERE id = ?1",
                params![operation.as_bytes(), word, refusal, problem, next_try, now, theirs],
            )?)
        })
    }

    /// All unconfirmed operations, oldest first.
    pub fn outbox(&self) -> Result<Vec<OutboxRow>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!("{ROW} ORDER BY o.seq"))?;
            Ok(statement.query_map((), outbox_row)?.collect::<Result<_, _>>()?)
        })
    }

    /// A ticket's unconfirmed operations, oldest first.
    pub fn outbox_of(&self, ticket: TicketId) -> Result<Vec<OutboxRow>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!("{ROW} AND o.ticket = ?1 ORDER BY o.seq"))?;
            Ok(statement.query_map([ticket.as_bytes()], outbox_row)?.collect::<Result<_, _>>()?)
        })
    }

    /// Lets an operation be tried at once: a refused one waits again, an unknown one is looked for again, and one in
    /// conflict goes out over what has come since. One that was held after going back to a snapshot is looked for first
    /// where the desk can be asked.
    pub fn retry(&self, operation: OperationId) -> Result<(), StoreError> {
        self.connections.write(|db| {
            desks::takes(db, get(db, operation)?.ticket)?;
            insist(db, operation)?;
            one(db.execute(
                "UPDATE outbox SET state = CASE
                     WHEN state = 'conflict' AND problem = ?2 AND writing <> ?3
                        AND (watermark IS NOT NULL OR writing = ?4) THEN 'unknown'
                     WHEN state IN ('refused', 'conflict') THEN 'waiting' ELSE state END,
                   next_try_ms = NULL, problem = NULL, refusal = NULL, theirs = NULL, held_ms = NULL
                 WHERE id = ?1 AND state <> 'confirmed'",
                params![operation.as_bytes(), RESTORED, CHANGE, OPEN],
            )?)
        })
    }

    /// Takes an unconfirmed operation out of the outbox and gives it back. [`StoreError::Busy`] while it is being sent. With
    /// the opening of a ticket the ticket goes, too.
    pub fn drop_operation(&self, operation: OperationId) -> Result<Operation, StoreError> {
        self.connections.write(|db| {
            let dropped = get(db, operation)?;
            match dropped.state {
                OperationState::Sending => Err(StoreError::Busy),
                OperationState::Confirmed => Err(StoreError::MissingRow),
                OperationState::Waiting
                | OperationState::Unknown
                | OperationState::Refused
                | OperationState::Conflict => {
                    match dropped.kind {
                        OperationKind::Open(_) => opening::forget(db, dropped.ticket)?,
                        _ => one(db.execute("DELETE FROM outbox WHERE id = ?1", [operation.as_bytes()])?)?,
                    }
                    Ok(dropped)
                }
            }
        })
    }

    /// One operation, confirmed or not.
    pub fn operation(&self, operation: OperationId) -> Result<Operation, StoreError> {
        self.connections.read(|db| get(db, operation))
    }

    /// Attempts that were begun and never ended count as unknown from now on. Only for who knows that nobody is sending:
    /// [`Store::open`] does it when no other process has the store open.
    pub fn forget_attempts(&self) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute("UPDATE outbox SET state = 'unknown' WHERE state = 'sending'", ())?;
            Ok(())
        })
    }
}

/// Holds an operation that may have been sent already for the agent's decision; gives how many were held.
pub(crate) fn hold(db: &Connection, operation: &Value) -> Result<u32, StoreError> {
    let held = db.execute(
        "UPDATE outbox SET state = 'conflict', problem = ?2, next_try_ms = NULL, refusal = NULL, theirs = NULL
         WHERE id = ?1 AND state <> 'confirmed'",
        params![operation, RESTORED],
    )?;
    Ok(u32::from(held > 0))
}

/// The agent has seen what stands in the way of an operation in conflict, and wants it all the same.
fn insist(db: &Connection, operation: OperationId) -> Result<(), StoreError> {
    let mut statement =
        db.prepare_cached("SELECT writing, text, theirs FROM outbox WHERE id = ?1 AND state = 'conflict'")?;
    let mut rows = statement.query([operation.as_bytes()])?;
    let Some(row) = rows.next()? else { return Ok(()) };
    let (kind, theirs) = (kind(row)?, row.get::<_, Option<String>>("theirs")?);
    let kind = match (kind, theirs) {
        (OperationKind::Change(change), Some(theirs)) => {
            OperationKind::Change(Change { from: theirs, ..change })
        }
        (kind, _) => kind,
    };
    let (_, text) = written(&kind)?;
    one(db.execute(
        "UPDATE outbox SET text = ?2, seen_message = NULL, seen_ms = NULL WHERE id = ?1",
        params![operation.as_bytes(), text],
    )?)
}

fn state(db: &Connection, operation: OperationId) -> Result<OperationState, StoreError> {
    let mut statement = db.prepare_cached("SELECT state FROM outbox WHERE id = ?1")?;
    Ok(statement.query_row([operation.as_bytes()], |row| word(row, "state"))?)
}

fn get(db: &Connection, id: OperationId) -> Result<Operation, StoreError> {
    let mut statement = db.prepare_cached(&format!("{OPERATION} WHERE o.id = ?1"))?;
    with_claims(db, statement.query_row([id.as_bytes()], operation)?)
}

/// Tickets of the same desk that the agent has opened lately.
const OPENED: &str = "SELECT o.remote_id FROM outbox o JOIN tickets t ON t.id = o.ticket
    WHERE o.writing = 'open' AND o.id <> ?2 AND o.remote_id IS NOT NULL
      AND t.desk = (SELECT desk FROM tickets WHERE id = ?1)
    ORDER BY o.seq DESC LIMIT 500";

fn with_claims(db: &Connection, mut operation: Operation) -> Result<Operation, StoreError> {
    let others = match operation.kind {
        OperationKind::Open(_) => OPENED,
        _ => {
            "SELECT remote_id FROM outbox WHERE ticket = ?1 AND id <> ?2 AND remote_id IS NOT NULL ORDER BY seq"
        }
    };
    let mut statement = db.prepare_cached(others)?;
    let key = params![operation.ticket.as_bytes(), operation.id.as_bytes()];
    operation.claimed = statement.query_map(key, |row| row.get("remote_id"))?.collect::<Result<_, _>>()?;
    Ok(operation)
}

fn operation(row: &Row<'_>) -> rusqlite::Result<Operation> {
    Ok(Operation {
        id: OperationId::from_bytes(row.get("id")?),
        ticket: TicketId::from_bytes(row.get("ticket")?),
        remote_ticket: row.get("remote_ticket")?,
        kind: kind(row)?,
        created: moment(row, "created")?,
        state: word(row, "state")?,
        attempts: row.get("attempts")?,
        watermark: row.get::<_, Option<String>>("watermark")?.map(Watermark),
        seen: seen(row)?,
        claimed: Vec::new(),
    })
}

/// What stands in the columns `writing` and `text`.
fn written(kind: &OperationKind) -> Result<(&'static str, String), StoreError> {
    match kind {
        OperationKind::Reply { text } => Ok((Writing::Reply.word(), text.clone())),
        OperationKind::Note { text } => Ok((Writing::Note.word(), text.clone())),
        OperationKind::Change(change) => Ok((CHANGE, json(change)?)),
        OperationKind::Open(new) => Ok((OPEN, json(new)?)),
    }
}

fn kind(row: &Row<'_>) -> rusqlite::Result<OperationKind> {
    let text: String = row.get("text")?;
    let strange = |_| strange(Type::Text);
    Ok(match row.get_ref("writing")?.as_str()? {
        CHANGE => OperationKind::Change(serde_json::from_str(&text).map_err(strange)?),
        OPEN => OperationKind::Open(serde_json::from_str(&text).map_err(strange)?),
        _ => match word(row, "writing")? {
            Writing::Reply => OperationKind::Reply { text },
            Writing::Note => OperationKind::Note { text },
        },
    })
}

fn seen(row: &Row<'_>) -> rusqlite::Result<Option<Seen>> {
    let (message, at) = (row.get::<_, Option<String>>("seen_message")?, optional_moment(row, "seen")?);
    Ok(message.zip(at).map(|(message, at)| Seen { message, at }))
}

fn outbox_row(row: &Row<'_>) -> rusqlite::Result<OutboxRow> {
    Ok(OutboxRow {
        operation: OperationId::from_bytes(row.get("id")?),
        ticket: TicketId::from_bytes(row.get("ticket")?),
        desk: DeskId::from_bytes(row.get("desk")?),
        subject: row.get("subject")?,
        desk_name: row.get("desk_name")?,
        kind: kind(row)?,
        state: word(row, "state")?,
        created: moment(row, "created")?,
        attempts: row.get("attempts")?,
        next_try: instant(row, "next_try_ms")?.map(Moment::utc),
        problem: row.get("problem")?,
        refusal: row.get("refusal")?,
        theirs: row.get("theirs")?,
        held: instant(row, "held_ms")?.map(Moment::utc),
    })
}
