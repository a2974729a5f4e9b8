//! Drafts: what an agent is writing, kept as she types.

use crate::{Store, StoreError, words::Word};
use jiff::Timestamp;
use parlance_model::{OperationKind, TicketId};
use rusqlite::{Connection, OptionalExtension, params};

/// What is being written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Writing {
    /// A reply that the customer sees.
    Reply,
    /// A note that only agents see.
    Note,
}

impl Writing {
    /// What the operation writes, if it is a message.
    pub fn of(kind: &OperationKind) -> Option<Self> {
        match kind {
            OperationKind::Reply { .. } => Some(Self::Reply),
            OperationKind::Note { .. } => Some(Self::Note),
            OperationKind::Change(_) | OperationKind::Open(_) => None,
        }
    }
}

impl Store {
    /// Keeps a draft, in place of an earlier one; an empty text removes it. It is on the disk when this returns.
    pub fn save_draft(
        &self,
        ticket: TicketId,
        writing: Writing,
        text: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| match text.is_empty() {
            true => remove(db, ticket, writing),
            false => save(db, ticket, writing, text, now),
        })
    }

    /// A ticket's draft, if there is one.
    pub fn draft(&self, ticket: TicketId, writing: Writing) -> Result<Option<String>, StoreError> {
        self.connections.read(|db| get(db, ticket, writing))
    }
}

pub(crate) fn remove(db: &Connection, ticket: TicketId, writing: Writing) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached("DELETE FROM drafts WHERE ticket = ?1 AND writing = ?2")?;
    statement.execute(params![ticket.as_bytes(), writing.word()])?;
    Ok(())
}

/// The drafts of a ticket that was merged into another go below those that the other has.
pub(crate) fn merge(
    db: &Connection,
    from: TicketId,
    into: TicketId,
    now: Timestamp,
) -> Result<(), StoreError> {
    for writing in [Writing::Reply, Writing::Note] {
        let Some(moved) = get(db, from, writing)? else { continue };
        let text = match get(db, into, writing)? {
            Some(kept) => format!("{kept}\n\n{moved}"),
            None => moved,
        };
        save(db, into, writing, &text, now)?;
        remove(db, from, writing)?;
    }
    Ok(())
}

fn get(db: &Connection, ticket: TicketId, writing: Writing) -> Result<Option<String>, StoreError> {
    let mut statement = db.prepare_cached("SELECT text FROM drafts WHERE ticket = ?1 AND writing = ?2")?;
    let key = params![ticket.as_bytes(), writing.word()];
    Ok(statement.query_row(key, |row| row.get("text")).optional()?)
}

fn save(
    db: &Connection,
    ticket: TicketId,
    writing: Writing,
    text: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "INSERT INTO drafts (ticket, writing, text, saved_ms) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET text = excluded.text, saved_ms = excluded.saved_ms",
    )?;
    statement.execute(params![ticket.as_bytes(), writing.word(), text, now.as_millisecond()])?;
    Ok(())
}
