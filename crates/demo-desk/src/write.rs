//! Writing: every write is one transaction that takes the next numbers of the change sequence, so that numbers
//! become visible in their order.

use crate::{
    AGENT_ID, AGENT_NAME, DemoError, read, seed,
    wire::{Draft, Field, NewTicket, Setting, Visibility, Written},
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use std::collections::BTreeSet;

/// Carries `work` out in a transaction that is the only writer from its beginning.
pub(crate) fn transact<T>(
    db: &Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, DemoError>,
) -> Result<T, DemoError> {
    let transaction = Transaction::new_unchecked(db, TransactionBehavior::Immediate)?;
    let result = work(&transaction)?;
    transaction.commit()?;
    Ok(result)
}

/// Whether a key's message was written by this request or by an earlier one.
pub(crate) enum Outcome {
    Written(Written),
    AlreadyThere(Written),
}

/// The agent's message under an idempotency key: written once, however often it is asked for.
pub(crate) fn agent_writes(
    db: &Connection,
    ticket: i64,
    draft: &Draft,
    key: &str,
    now: Timestamp,
) -> Result<Outcome, DemoError> {
    transact(db, |db| {
        if let Some(there) = read::message_by_key(db, key)? {
            if there.body.text != draft.text || there.visibility != draft.visibility {
                return Err(DemoError::BadRequest("the idempotency key belongs to another message"));
            }
            return Ok(Outcome::AlreadyThere(read::receipt(db, &there)?));
        }
        read::must_be_there(db, ticket)?;
        let internal = draft.visibility == Visibility::Internal;
        let message = Line { ticket, author: 1, internal, outbound: true, text: &draft.text, key: Some(key) };
        let id = message.add(db, now)?;
        if !internal {
            turn(db, ticket, &["new", "open"], "waiting", AGENT_NAME, now)?;
        }
        touch(db, ticket, now)?;
        Ok(Outcome::Written(read::receipt(db, &read::message(db, id)?)?))
    })
}

/// The agent's new ticket under an idempotency key: opened once, however often it is asked for.
pub(crate) fn agent_opens(
    db: &Connection,
    new: &NewTicket,
    key: &str,
    now: Timestamp,
) -> Result<Outcome, DemoError> {
    transact(db, |db| {
        if let Some(there) = read::message_by_key(db, key)? {
            return match there.body.text == new.text {
                true => Ok(Outcome::AlreadyThere(read::receipt(db, &there)?)),
                false => Err(DemoError::BadRequest("the idempotency key belongs to another message")),
            };
        }
        let queues = read::queues(db)?;
        let queue = match &new.queue {
            None => queues.into_iter().next().unwrap_or_default(),
            Some(queue) if queues.contains(queue) => queue.clone(),
            Some(_) => return Err(DemoError::BadRequest("there is no such queue")),
        };
        let requester = person(db, &new.email, new.name.as_deref())?;
        db.prepare_cached(
            "INSERT INTO ticket (subject, status, queue, channel, requester, owner, created, updated) \
             VALUES (?1, 'waiting', ?2, 'email', ?3, ?4, ?5, ?5)",
        )?
        .execute(params![new.subject, queue, requester, AGENT_NAME, now.as_millisecond()])?;
        let ticket = db.last_insert_rowid();
        note_change(db, "ticket", ticket, ticket)?;
        add_event(db, ticket, "created", None, AGENT_NAME, now)?;
        let line = Line {
            ticket,
            author: AGENT_ID,
            internal: false,
            outbound: true,
            text: &new.text,
            key: Some(key),
        };
        let id = line.add(db, now)?;
        Ok(Outcome::Written(read::receipt(db, &read::message(db, id)?)?))
    })
}

/// Whose address it is, made if nobody has it.
fn person(db: &Connection, email: &str, name: Option<&str>) -> Result<i64, DemoError> {
    let known = db
        .prepare_cached("SELECT id FROM person WHERE lower(email) = lower(?1) ORDER BY id LIMIT 1")?
        .query_row([email], |row| row.get(0))
        .optional()?;
    if let Some(known) = known {
        return Ok(known);
    }
    db.prepare_cached("INSERT INTO person (name, email) VALUES (?1, ?2)")?
        .execute(params![name.unwrap_or(email), email])?;
    Ok(db.last_insert_rowid())
}

/// A customer opens a ticket, or an agent does for her. It has the field that the demo's own tickets have.
pub(crate) fn somebody_opens(
    db: &Connection,
    agent: Option<&str>,
    (email, subject, text): (&str, &str, &str),
    now: Timestamp,
) -> Result<i64, DemoError> {
    transact(db, |db| {
        let requester = person(db, email, None)?;
        db.prepare_cached(
            "INSERT INTO ticket (subject, status, queue, channel, requester, created, updated, fields) \
             VALUES (?1, 'new', 'Support', 'email', ?2, ?3, ?3, '{\"Order\": \"\"}')",
        )?
        .execute(params![subject, requester, now.as_millisecond()])?;
        let ticket = db.last_insert_rowid();
        note_change(db, "ticket", ticket, ticket)?;
        let author = agent.map_or(Ok(requester), |name| seed::agent(db, name))?;
        Line { ticket, author, internal: false, outbound: agent.is_some(), text, key: None }.add(db, now)?;
        Ok(ticket)
    })
}

/// Another agent answers, or writes a note.
pub(crate) fn colleague_writes(
    db: &Connection,
    ticket: i64,
    name: &str,
    (text, public): (&str, bool),
    now: Timestamp,
) -> Result<(), DemoError> {
    transact(db, |db| {
        read::must_be_there(db, ticket)?;
        let author = seed::agent(db, name)?;
        Line { ticket, author, internal: !public, outbound: true, text, key: None }.add(db, now)?;
        touch(db, ticket, now)
    })
}

/// The statuses that a ticket may have.
pub(crate) const STATUSES: [&str; 5] = ["new", "open", "waiting", "solved", "closed"];

/// The priorities that a ticket may have, the least urgent first.
pub(crate) const PRIORITIES: [&str; 4] = ["low", "normal", "high", "urgent"];

/// Sets a field, unless the ticket has changed since its sequence number was `expected`; tells it as an event.
pub(crate) fn set_field(
    db: &Connection,
    ticket: i64,
    setting: &Setting,
    expected: Option<i64>,
    by: &str,
    now: Timestamp,
) -> Result<(), DemoError> {
    transact(db, |db| {
        let seq = read::mark(db, ticket, None)?.seq;
        if expected.is_some_and(|expected| expected != seq) {
            return Err(DemoError::Outdated);
        }
        let (kind, old, new) = put(db, ticket, setting)?;
        if old != new {
            add_event(db, ticket, kind, Some((&old, &new)), by, now)?;
            touch(db, ticket, now)?;
        }
        Ok(())
    })
}

/// Puts the value into its column; the event's kind, and the old and the new value.
fn put(
    db: &Connection,
    ticket: i64,
    Setting { field, value }: &Setting,
) -> Result<(&'static str, String, String), DemoError> {
    let there = read::ticket(db, ticket)?;
    let among = |values: &[&str]| match values.contains(&value.as_str()) {
        true => Ok(value.clone()),
        false => Err(DemoError::BadRequest("the field cannot have this value")),
    };
    let (kind, column, old, new, kept) = match field {
        Field::Status => ("status", "status", there.status, among(&STATUSES)?, None),
        Field::Priority => ("field", "priority", there.priority, among(&PRIORITIES)?, None),
        Field::Owner => ("owner", "owner", there.owner.unwrap_or_default(), agent_named(db, value)?, None),
        Field::Tags => {
            let tags: BTreeSet<&str> = value.lines().map(str::trim).filter(|tag| !tag.is_empty()).collect();
            let old = Vec::from_iter(there.tags).join("\n");
            ("field", "tags", old, Vec::from_iter(tags.clone()).join("\n"), Some(serde_json::json!(tags)))
        }
        Field::Custom(name) => {
            if !read::fields(db)?.contains(name) {
                return Err(DemoError::BadRequest("there is no such field"));
            }
            let mut fields = there.fields;
            let old = fields.remove(name).unwrap_or_default();
            if !value.is_empty() {
                fields.insert(name.clone(), value.clone());
            }
            ("field", "fields", old, value.clone(), Some(serde_json::json!(fields)))
        }
    };
    let kept = kept.map_or_else(|| new.clone(), |json| json.to_string());
    let kept = Some(kept).filter(|kept| column != "owner" || !kept.is_empty());
    db.execute(&format!("UPDATE ticket SET {column} = ?2 WHERE id = ?1"), params![ticket, kept])?;
    Ok((kind, old, new))
}

fn agent_named(db: &Connection, id: &str) -> Result<String, DemoError> {
    match read::agents(db)?.into_iter().find(|agent| agent.id.0.to_string() == id) {
        Some(agent) => Ok(agent.name),
        None if id.is_empty() => Ok(String::new()),
        None => Err(DemoError::BadRequest("there is no such agent")),
    }
}

/// The customer's next message; it opens the ticket again.
pub(crate) fn customer_writes(
    db: &Connection,
    ticket: i64,
    text: &str,
    now: Timestamp,
) -> Result<i64, DemoError> {
    transact(db, |db| {
        read::must_be_there(db, ticket)?;
        let requester = read::ticket(db, ticket)?.requester;
        let author = requester.id.0;
        let id = Line { ticket, author, internal: false, outbound: false, text, key: None }.add(db, now)?;
        turn(db, ticket, &["waiting", "solved", "closed"], "open", &requester.name, now)?;
        touch(db, ticket, now)?;
        Ok(id)
    })
}

/// Takes a ticket away; with `into`, its messages go there.
pub(crate) fn remove(
    db: &Connection,
    ticket: i64,
    into: Option<i64>,
    now: Timestamp,
) -> Result<(), DemoError> {
    transact(db, |db| {
        read::must_be_there(db, ticket)?;
        db.execute("DELETE FROM change WHERE ticket = ?1", [ticket])?;
        db.execute(
            "INSERT INTO change (kind, item, ticket, merged_into) VALUES ('gone', ?1, ?1, ?2)",
            params![ticket, into],
        )?;
        let Some(into) = into else { return Ok(()) };
        read::must_be_there(db, into)?;
        db.execute("UPDATE message SET ticket = ?2 WHERE ticket = ?1", [ticket, into])?;
        db.execute(
            "INSERT INTO change (kind, item, ticket) SELECT 'message', m.id, m.ticket FROM message m \
             WHERE m.ticket = ?1 AND NOT EXISTS \
             (SELECT 1 FROM change c WHERE c.kind = 'message' AND c.item = m.id) ORDER BY m.sent, m.id",
            [into],
        )?;
        touch(db, into, now)
    })
}

/// A plain message to be added.
struct Line<'a> {
    ticket: i64,
    author: i64,
    internal: bool,
    outbound: bool,
    text: &'a str,
    key: Option<&'a str>,
}

impl Line<'_> {
    fn add(&self, db: &Connection, now: Timestamp) -> Result<i64, DemoError> {
        db.prepare_cached(
            "INSERT INTO message (ticket, author, internal, outbound, html, text, sent, client_ref) \
             VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7)",
        )?
        .execute(params![
            self.ticket,
            self.author,
            self.internal,
            self.outbound,
            self.text,
            now.as_millisecond(),
            self.key
        ])?;
        let id = db.last_insert_rowid();
        note_change(db, "message", id, self.ticket)?;
        Ok(id)
    }
}

/// Puts an item at the end of the change sequence.
pub(crate) fn note_change(db: &Connection, kind: &str, item: i64, ticket: i64) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO change (kind, item, ticket) VALUES (?1, ?2, ?3)")?
        .execute(params![kind, item, ticket])?;
    Ok(())
}

/// Sets the status and tells it as an event, if it is one of `from`.
fn turn(
    db: &Connection,
    ticket: i64,
    from: &[&str],
    to: &str,
    by: &str,
    now: Timestamp,
) -> Result<(), DemoError> {
    let old = read::ticket(db, ticket)?.status;
    if !from.contains(&old.as_str()) {
        return Ok(());
    }
    db.execute("UPDATE ticket SET status = ?2 WHERE id = ?1", params![ticket, to])?;
    add_event(db, ticket, "status", Some((&old, to)), by, now)?;
    Ok(())
}

/// Adds an event.
pub(crate) fn add_event(
    db: &Connection,
    ticket: i64,
    kind: &str,
    change: Option<(&str, &str)>,
    by: &str,
    at: Timestamp,
) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO event (ticket, kind, old, new, by, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![ticket, kind, change.map(|c| c.0), change.map(|c| c.1), by, at.as_millisecond()])?;
    note_change(db, "event", db.last_insert_rowid(), ticket)
}

/// Dates the ticket's last change and moves its later row to the end of the sequence.
fn touch(db: &Connection, ticket: i64, now: Timestamp) -> Result<(), DemoError> {
    db.execute("UPDATE ticket SET updated = ?2 WHERE id = ?1", params![ticket, now.as_millisecond()])?;
    db.execute(
        "DELETE FROM change WHERE kind = 'ticket' AND item = ?1 AND seq > \
         (SELECT min(seq) FROM change WHERE kind = 'ticket' AND item = ?1)",
        [ticket],
    )?;
    note_change(db, "ticket", ticket, ticket)?;
    Ok(())
}
