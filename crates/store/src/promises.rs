//! Promises: what we told a customer we would do, by when.

use crate::{
    Store, StoreError, one,
    words::{Word, moment, optional_moment, word},
};
use jiff::Timestamp;
use parlance_model::{CustomerId, Moment, PromiseId, TicketId};
use rusqlite::{Connection, Row, params};

/// Where a promise stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PromiseState {
    /// Still to be kept.
    Open,
    /// Kept.
    Kept,
    /// No longer to be kept.
    Withdrawn,
}

/// A promise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PromiseRecord {
    /// The promise.
    pub id: PromiseId,
    /// The ticket in which it was made.
    pub ticket: TicketId,
    /// What was promised.
    pub text: String,
    /// By when, if that was said.
    pub due: Option<Moment>,
    /// Where it stands.
    pub state: PromiseState,
    /// When it was made.
    pub made: Moment,
}

impl Store {
    /// Writes a promise down.
    pub fn add_promise(
        &self,
        ticket: TicketId,
        text: &str,
        due: Option<Moment>,
        now: Timestamp,
    ) -> Result<PromiseId, StoreError> {
        let id = PromiseId::new(now);
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO promises (id, ticket, text, due_ms, due_offset, made_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    id.as_bytes(),
                    ticket.as_bytes(),
                    text,
                    due.map(|due| due.as_millis()),
                    due.and_then(|due| due.offset_seconds),
                    now.as_millisecond(),
                ],
            )?;
            note_due(db, ticket)?;
            Ok(id)
        })
    }

    /// Says where a promise stands.
    pub fn set_promise(&self, promise: PromiseId, state: PromiseState) -> Result<(), StoreError> {
        self.connections.write(|db| {
            let ticket = db.query_row(
                "UPDATE promises SET state = ?2 WHERE id = ?1 RETURNING ticket",
                params![promise.as_bytes(), state.word()],
                |row| row.get("ticket").map(TicketId::from_bytes),
            )?;
            note_due(db, ticket)
        })
    }
}

const PROMISE: &str =
    "SELECT id, ticket, text, due_ms, due_offset, state, made_ms, NULL AS made_offset FROM promises";

/// What was promised to one customer, latest first.
pub(crate) fn of_customer(db: &Connection, customer: CustomerId) -> Result<Vec<PromiseRecord>, StoreError> {
    let mut statement =
        db.prepare_cached(&format!("{PROMISE} WHERE customer = ?1 ORDER BY made_ms DESC, id DESC"))?;
    Ok(statement.query_map([customer.as_bytes()], record)?.collect::<Result<_, _>>()?)
}

/// Tells the inbox when the ticket's earliest open promise is due.
pub(crate) fn note_due(db: &Connection, ticket: TicketId) -> Result<(), StoreError> {
    one(db.execute(
        "UPDATE tickets SET promise_due_ms = (SELECT min(due_ms) FROM promises WHERE ticket = ?1 AND state = 'open')
         WHERE id = ?1",
        [ticket.as_bytes()],
    )?)
}

pub(crate) fn record(row: &Row<'_>) -> rusqlite::Result<PromiseRecord> {
    Ok(PromiseRecord {
        id: PromiseId::from_bytes(row.get("id")?),
        ticket: TicketId::from_bytes(row.get("ticket")?),
        text: row.get("text")?,
        due: optional_moment(row, "due")?,
        state: word(row, "state")?,
        made: moment(row, "made")?,
    })
}
