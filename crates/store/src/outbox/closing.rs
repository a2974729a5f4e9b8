//! Closes operations: what the desk has is the ticket's from then on.

use super::{get, opening};
use crate::{
    StoreError, one, packed,
    words::{Word, json, word},
};
use jiff::Timestamp;
use parlance_model::{
    Change, DeskId, Field, MessageId, Moment, Operation, OperationId, OperationKind, OperationState,
    RemoteMessage, Sent, Status, TicketId,
};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeMap, BTreeSet};

/// Closes the operation with the desk's message, which may have been pulled before. `false` if that message is another
/// operation's.
pub(super) fn confirm(
    db: &Connection,
    operation: OperationId,
    sent: &Sent,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let ours = get(db, operation)?;
    if let OperationKind::Change(change) = &ours.kind {
        set_field(db, &ours, change)?;
        close(db, operation, None, now)?;
        return Ok(true);
    }
    let desk = db.query_row("SELECT desk FROM tickets WHERE id = ?1", [ours.ticket.as_bytes()], |row| {
        row.get("desk").map(DeskId::from_bytes)
    })?;
    if let OperationKind::Open(_) = &ours.kind {
        opening::born(db, &ours, desk, &sent.remote_id, now)?;
        close(db, operation, Some(&sent.remote_id), now)?;
        return Ok(true);
    }
    let mut pulled =
        db.prepare_cached("SELECT operation FROM messages WHERE desk = ?1 AND remote_id = ?2")?;
    let owner: Option<Option<[u8; 16]>> =
        pulled.query_row(params![desk.as_bytes(), sent.remote_id], |row| row.get("operation")).optional()?;
    match owner {
        Some(Some(owner)) if owner != *operation.as_bytes() => return Ok(false),
        Some(_) => adopt(db, operation, desk, &sent.remote_id)?,
        None => write_message(db, &ours, desk, sent, now)?,
    }
    close(db, operation, Some(&sent.remote_id), now)?;
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
        OperationKind::Reply { .. } | OperationKind::Open(_) => "public",
        OperationKind::Note { .. } | OperationKind::Change(_) => "internal",
    };
    let at = sent.at.unwrap_or(Moment::utc(now));
    let (body, packed) = packed::columns(operation.kind.text());
    one(db.execute(
        "INSERT INTO messages (id, customer, sent_ms, sent_offset, ticket, desk, remote_id, operation, visibility,
           direction, author, body_kind, body, packed)
         SELECT ?1, t.customer, ?2, ?3, t.id, t.desk, ?4, ?5, ?6, 'outbound',
           CASE WHEN json_valid(d.profile) THEN coalesce(d.profile ->> '$.agent_name', '') ELSE '' END, 'plain', ?7, ?8
         FROM tickets t JOIN desks d ON d.id = t.desk WHERE t.id = ?9 AND t.desk = ?10",
        params![
            MessageId::new(now).as_bytes(),
            at.as_millis(),
            at.offset_seconds,
            sent.remote_id,
            operation.id.as_bytes(),
            visibility,
            body,
            packed,
            operation.ticket.as_bytes(),
            desk.as_bytes(),
        ],
    )?)
}

/// The operation whose reference a pulled message carries, if it is one of this desk's and no other message is its own.
/// The message is the proof that the desk has it, whatever became of the attempt; if it is a new ticket's first one, that
/// ticket is the one on which the message stands.
pub(crate) fn owner_by_reference(
    db: &Connection,
    desk: DeskId,
    reference: OperationId,
    message: &RemoteMessage,
    now: Timestamp,
) -> Result<Option<OperationId>, StoreError> {
    let remote_id = message.remote_id.as_str();
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
            let ours = get(db, reference)?;
            let remote_id = match &ours.kind {
                OperationKind::Open(_) => {
                    opening::born(db, &ours, desk, &message.ticket, now)?;
                    message.ticket.as_str()
                }
                _ => remote_id,
            };
            close(db, reference, Some(remote_id), now)?;
            Ok(Some(reference))
        }
    }
}

fn close(
    db: &Connection,
    operation: OperationId,
    remote_id: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    one(db.execute(
        "UPDATE outbox SET state = 'confirmed', remote_id = ?2, next_try_ms = NULL, problem = NULL, refusal = NULL,
           theirs = NULL, ended_ms = ?3 WHERE id = ?1",
        params![operation.as_bytes(), remote_id, now.as_millisecond()],
    )?)
}

/// The ticket as it is with the change, until the desk's own word is pulled. The owner's name comes with that.
fn set_field(db: &Connection, operation: &Operation, change: &Change) -> Result<(), StoreError> {
    let ticket = operation.ticket;
    let some = Some(change.to.as_str()).filter(|value| !value.is_empty());
    match &change.field {
        Field::Status => set_status(db, operation, &change.to),
        Field::Owner => set(db, ticket, "owner_id", some),
        Field::Priority => set(db, ticket, "priority", some),
        Field::Tags => {
            let tags: BTreeSet<&str> = change.to.lines().collect();
            set(db, ticket, "tags", Some(&json(&tags)?))
        }
        Field::Custom(name) => {
            let fields: String =
                db.query_row("SELECT fields FROM tickets WHERE id = ?1", [ticket.as_bytes()], |row| {
                    row.get(0)
                })?;
            let mut fields: BTreeMap<String, String> =
                serde_json::from_str(&fields).map_err(|_| StoreError::Corrupt)?;
            match some {
                Some(value) => fields.insert(name.clone(), value.to_owned()),
                None => fields.remove(name),
            };
            set(db, ticket, "fields", Some(&json(&fields)?))
        }
    }
}

fn set_status(db: &Connection, operation: &Operation, to: &str) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached("SELECT means FROM outbox WHERE id = ?1")?;
    let means: Option<String> = statement.query_row([operation.id.as_bytes()], |row| row.get("means"))?;
    let known = Status::WORDS.iter().find(|(_, word)| Some(*word) == means.as_deref());
    set(db, operation.ticket, "remote_status", Some(to))?;
    known.map_or(Ok(()), |(_, word)| set(db, operation.ticket, "status", Some(word)))
}

fn set(db: &Connection, ticket: TicketId, column: &str, value: Option<&str>) -> Result<(), StoreError> {
    let update = format!("UPDATE tickets SET {column} = ?2 WHERE id = ?1");
    one(db.execute(&update, params![ticket.as_bytes(), value])?)
}
