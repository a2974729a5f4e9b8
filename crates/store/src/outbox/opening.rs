//! Tickets that the agent opens: here at once, on the desk when it has confirmed them.

use super::OPEN;
use crate::{
    Store, StoreError, Terms, apply, customers, one,
    tickets::by_remote,
    words::{Word, json},
};
use jiff::Timestamp;
use parlance_model::{DeskId, NewTicket, Operation, OperationId, RemotePerson, Status, TicketId};
use rusqlite::{Connection, OptionalExtension, params};

impl Store {
    /// Makes a ticket whose opening goes into the outbox on these terms. What the agent does with it before the desk has
    /// it waits behind that. [`StoreError::MissingRow`] if there is no such desk.
    pub fn open_ticket(
        &self,
        desk: DeskId,
        new: &NewTicket,
        terms: Terms,
        now: Timestamp,
    ) -> Result<(TicketId, OperationId), StoreError> {
        let (ticket, operation) = (TicketId::new(now), OperationId::new(now));
        self.connections.write(|db| {
            let removed = db.query_row("SELECT removed FROM desks WHERE id = ?1", [desk.as_bytes()], |row| {
                row.get::<_, bool>("removed")
            })?;
            if removed {
                return Err(StoreError::DeskRemoved);
            }
            let person = RemotePerson {
                email: Some(new.email.clone()),
                name: new.name.clone(),
                ..RemotePerson::default()
            };
            let customer = customers::recognise(db, desk, &person, None, now)?;
            db.execute(
                "INSERT INTO tickets (id, desk, remote_id, customer, market, subject, status, queue, channel,
                   created_ms, updated_ms)
                 VALUES (?1, ?2, ?3, ?4, (SELECT market FROM customers WHERE id = ?4), ?5, ?6, ?7, 'email', ?8, ?8)",
                params![
                    ticket.as_bytes(),
                    desk.as_bytes(),
                    unborn(operation),
                    customer.as_bytes(),
                    new.subject,
                    Status::Waiting.word(),
                    new.queue,
                    now.as_millisecond(),
                ],
            )?;
            db.execute(
                "INSERT INTO outbox (id, ticket, writing, text, held_ms, created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    operation.as_bytes(),
                    ticket.as_bytes(),
                    OPEN,
                    json(new)?,
                    terms.held.map(Timestamp::as_millisecond),
                    now.as_millisecond(),
                ],
            )?;
            Ok((ticket, operation))
        })
    }

    /// The text with which a ticket was opened, if the desk has it and has not told its messages yet.
    pub fn opening(&self, ticket: TicketId) -> Result<Option<(NewTicket, Timestamp)>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT text, coalesce(ended_ms, created_ms) AS at FROM outbox
                 WHERE ticket = ?1 AND writing = ?2 AND state = 'confirmed'
                   AND NOT EXISTS (SELECT 1 FROM messages WHERE ticket = ?1)",
            )?;
            let found = statement.query_row(params![ticket.as_bytes(), OPEN], |row| {
                Ok((row.get::<_, String>("text")?, crate::words::instant(row, "at")?))
            });
            let Some((text, at)) = found.optional()? else { return Ok(None) };
            let new = serde_json::from_str(&text).map_err(|_| StoreError::Corrupt)?;
            Ok(at.map(|at| (new, at)))
        })
    }
}

/// What stands in for the desk's id of a ticket that it does not have yet. No desk's ids have a colon.
fn unborn(operation: OperationId) -> String {
    format!("new:{operation}")
}

/// The desk has the ticket, by this id: ours is that one from now on. It may have been pulled before.
pub(super) fn born(
    db: &Connection,
    operation: &Operation,
    desk: DeskId,
    remote_id: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    match by_remote(db, desk, remote_id)? {
        Some(there) if there == operation.ticket => Ok(()),
        Some(there) => {
            apply::merge(db, operation.ticket, there, now)?;
            one(db.execute("DELETE FROM tickets WHERE id = ?1", [operation.ticket.as_bytes()])?)
        }
        None => one(db.execute(
            "UPDATE tickets SET remote_id = ?2 WHERE id = ?1",
            params![operation.ticket.as_bytes(), remote_id],
        )?),
    }
}

/// Takes a ticket away that no desk has. What the agent did with it since must be taken out of the outbox before.
pub(super) fn forget(db: &Connection, ticket: TicketId) -> Result<(), StoreError> {
    let waiting: u32 =
        db.query_row("SELECT count(*) FROM outbox WHERE ticket = ?1", [ticket.as_bytes()], |row| row.get(0))?;
    if waiting > 1 {
        return Err(StoreError::NotLast);
    }
    one(db.execute("DELETE FROM tickets WHERE id = ?1", [ticket.as_bytes()])?)
}
