//! The outbox: what an agent did that a desk has not confirmed, in the order in which she did it.

use crate::{
    Store, StoreError, Writing, drafts, one,
    words::{Word, instant, moment, word},
};
use jiff::Timestamp;
use parlance_model::{
    Attempt, DeskId, MessageId, Moment, Operation, OperationId, OperationKind, OperationState, Sent,
    TicketId, Watermark,
};
use rusqlite::{Connection, OptionalExtension, Row, params};

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
}

const OPERATION: &str = "SELECT o.id, o.ticket, t.remote_id AS remote_ticket, o.writing, o.text, o.created_ms, \
    NULL AS created_offset, o.state, o.attempts, o.watermark FROM outbox o JOIN tickets t ON t.id = o.ticket";
const ROW: &str = "SELECT o.id, o.ticket, t.desk, t.subject, d.name AS desk_name, o.writing, o.text, o.state, \
    o.created_ms, NULL AS created_offset, o.attempts, o.next_try_ms, o.problem, o.refusal \
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
        let (id, writing) = (OperationId::new(now), Writing::of(kind));
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO outbox (id, ticket, writing, text, created_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![id.as_bytes(), ticket.as_bytes(), writing.word(), kind.text(), now.as_millisecond()],
            )?;
            drafts::remove(db, ticket, writing)?;
            Ok(id)
        })
    }

    /// What may be tried on a desk now: the first unconfirmed operation of each ticket, if it is waiting or unknown
    /// and its time has come. One that is being sent or was refused holds back those behind it.
    pub fn due(&self, desk: DeskId, now: Timestamp) -> Result<Vec<Operation>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!(
                "{OPERATION} WHERE o.state <> 'confirmed' AND o.state IN ('waiting', 'unknown') AND t.desk = ?1
                 AND (o.next_try_ms IS NULL OR o.next_try_ms <= ?2) AND {FIRST} ORDER BY o.seq"
            ))?;
            let due = statement.query_map(params![desk.as_bytes(), now.as_millisecond()], operation)?;
            due.map(|operation| with_claims(db, operation?)).collect()
        })
    }

    /// When the next operation of a desk may be tried, past or future; `None` if there is none.
    pub fn next_due_at(&self, desk: DeskId) -> Result<Option<Timestamp>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!(
                "SELECT min(coalesce(o.next_try_ms, o.created_ms)) AS at FROM outbox o JOIN tickets t ON t.id = o.ticket
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
            let (state, refusal) = match outcome {
                Attempt::Confirmed(sent) if confirm(db, operation, sent, now)? => return Ok(()),
                Attempt::NotSent => (OperationState::Waiting, None),
                Attempt::Confirmed(_) | Attempt::Unknown => (OperationState::Unknown, None),
                Attempt::Refused(words) => (OperationState::Refused, Some(words)),
            };
            let next_try = next_try.filter(|_| refusal.is_none()).map(Timestamp::as_millisecond);
            one(db.execute(
                "UPDATE outbox SET state = ?2, refusal = ?3, problem = ?4, next_try_ms = ?5, ended_ms = ?6 WHERE id = ?1",
                params![operation.as_bytes(), state.word(), refusal, problem, next_try, now.as_millisecond()],
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

    /// Lets an operation be tried at once: a refused one waits again, an unknown one is looked for again.
    pub fn retry(&self, operation: OperationId) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute(
                "UPDATE outbox SET state = CASE state WHEN 'refused' THEN 'waiting' ELSE state END,
                   next_try_ms = NULL, problem = NULL, refusal = NULL
                 WHERE id = ?1 AND state <> 'confirmed'",
                [operation.as_bytes()],
            )?)
        })
    }

    /// Takes an unconfirmed operation out of the outbox and gives it back. [`StoreError::Busy`] while it is being sent.
    pub fn drop_operation(&self, operation: OperationId) -> Result<Operation, StoreError> {
        self.connections.write(|db| {
            let dropped = get(db, operation)?;
            match dropped.state {
                OperationState::Sending => Err(StoreError::Busy),
                OperationState::Confirmed => Err(StoreError::MissingRow),
                OperationState::Waiting | OperationState::Unknown | OperationState::Refused => {
                    one(db.execute("DELETE FROM outbox WHERE id = ?1", [operation.as_bytes()])?)?;
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

/// Closes the operation with the desk's message, which may have been pulled before. `false` if that message is another
/// operation's.
fn confirm(db: &Connection, operation: OperationId, sent: &Sent, now: Timestamp) -> Result<bool, StoreError> {
    let ours = get(db, operation)?;
    let desk = db.query_row("SELECT desk FROM tickets WHERE id = ?1", [ours.ticket.as_bytes()], |row| {
        row.get("desk").map(DeskId::from_bytes)
    })?;
    let mut pulled =
        db.prepare_cached("SELECT operation FROM messages WHERE desk = ?1 AND remote_id = ?2")?;
    let owner: Option<Option<[u8; 16]>> =
        pulled.query_row(params![desk.as_bytes(), sent.remote_id], |row| row.get("operation")).optional()?;
    match owner {
        Some(Some(owner)) if owner != *operation.as_bytes() => return Ok(false),
        Some(_) => adopt(db, operation, desk, &sent.remote_id)?,
        None => write_message(db, &ours, desk, sent, now)?,
    }
    close(db, operation, &sent.remote_id, now)?;
    Ok(true)
}

fn adopt(db: &Connection, operation: OperationId, desk: DeskId, remote_id: &str) -> Result<(), StoreError> {
    one(db.execute(
        "UPDATE messages SET operation = ?1 WHERE desk = ?2 AND remote_id = ?3",
        params![operation.as_bytes(), desk.as_bytes(), remote_id],
    )?)
}

/// What was sent, as the ticket shows it until the desk's own version is pulled.
fn write_message(
    db: &Connection,
    operation: &Operation,
    desk: DeskId,
    sent: &Sent,
    now: Timestamp,
) -> Result<(), StoreError> {
    let visibility = match operation.kind {
        OperationKind::Reply { .. } => "public",
        OperationKind::Note { .. } => "internal",
    };
    let at = sent.at.unwrap_or(Moment::utc(now));
    one(db.execute(
        "INSERT INTO messages (id, customer, sent_ms, sent_offset, ticket, desk, remote_id, operation, visibility,
           direction, author, body_kind, body)
         SELECT ?1, t.customer, ?2, ?3, t.id, t.desk, ?4, ?5, ?6, 'outbound',
           CASE WHEN json_valid(d.profile) THEN coalesce(d.profile ->> '$.agent_name', '') ELSE '' END, 'plain', ?7
         FROM tickets t JOIN desks d ON d.id = t.desk WHERE t.id = ?8 AND t.desk = ?9",
        params![
            MessageId::new(now).as_bytes(),
            at.as_millis(),
            at.offset_seconds,
            sent.remote_id,
            operation.id.as_bytes(),
            visibility,
            operation.kind.text(),
            operation.ticket.as_bytes(),
            desk.as_bytes(),
        ],
    )?)
}

/// The operation whose reference a pulled message carries, if it is one of this desk's and no other message is its own.
/// The message is the proof that the desk has it, whatever became of the attempt.
pub(crate) fn owner_by_reference(
    db: &Connection,
    desk: DeskId,
    reference: OperationId,
    remote_id: &str,
    now: Timestamp,
) -> Result<Option<OperationId>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT o.state, o.remote_id FROM outbox o JOIN tickets t ON t.id = o.ticket WHERE o.id = ?1 AND t.desk = ?2",
    )?;
    let found = statement.query_row(params![reference.as_bytes(), desk.as_bytes()], |row| {
        Ok((word::<OperationState>(row, "state")?, row.get::<_, Option<String>>("remote_id")?))
    });
    match found.optional()? {
        None => Ok(None),
        Some((OperationState::Confirmed, known)) => {
            Ok((known.as_deref() == Some(remote_id)).then_some(reference))
        }
        Some(_) => {
            close(db, reference, remote_id, now)?;
            Ok(Some(reference))
        }
    }
}

fn close(db: &Connection, operation: OperationId, remote_id: &str, now: Timestamp) -> Result<(), StoreError> {
    one(db.execute(
        "UPDATE outbox SET state = 'confirmed', remote_id = ?2, next_try_ms = NULL, problem = NULL, refusal = NULL,
           ended_ms = ?3 WHERE id = ?1",
        params![operation.as_bytes(), remote_id, now.as_millisecond()],
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

fn with_claims(db: &Connection, mut operation: Operation) -> Result<Operation, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT remote_id FROM outbox WHERE ticket = ?1 AND id <> ?2 AND remote_id IS NOT NULL ORDER BY seq",
    )?;
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
        claimed: Vec::new(),
    })
}

fn kind(row: &Row<'_>) -> rusqlite::Result<OperationKind> {
    let text = row.get("text")?;
    Ok(match word(row, "writing")? {
        Writing::Reply => OperationKind::Reply { text },
        Writing::Note => OperationKind::Note { text },
    })
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
    })
}
