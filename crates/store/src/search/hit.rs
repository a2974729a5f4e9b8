//! A hit as it is shown: what it is, whose, and the piece of text.

use super::{
    document::{self, Details, Id},
    find::Place,
    highlight::{self, Excerpt},
    look::{Found, Text},
    plan::Term,
};
use crate::{StoreError, words::word};
use parlance_model::{
    CustomerId, DeskId, Direction, MessageId, Moment, RecordId, Status, TicketId, Visibility,
};
use rusqlite::{Connection, OptionalExtension};

/// A hit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// Its place in the list.
    pub place: Place,
    /// When it was sent or happened.
    pub at: Moment,
    /// What it is.
    pub what: What,
    /// The customer whose it is.
    pub customer: CustomerId,
    /// Her name as a desk has it, else an address; empty if neither is known.
    pub customer_name: String,
    /// Her market, where decided.
    pub market: Option<String>,
    /// Language of the text, where known (BCP 47).
    pub language: Option<String>,
    /// Where the words were found.
    pub excerpt: Excerpt,
}

/// What a hit is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// A message.
    Message {
        /// The message.
        message: MessageId,
        /// Its ticket.
        ticket: TicketHit,
        /// Its author, as the desk says.
        author: String,
        /// Which way it went.
        direction: Direction,
        /// Who may see it.
        visibility: Visibility,
    },
    /// A ticket's subject or number.
    Ticket(TicketHit),
    /// A record.
    Record {
        /// The record.
        record: RecordId,
        /// Its kind.
        kind: String,
        /// Which shop or system says so.
        source: String,
        /// The order that it is or belongs to.
        order: Option<String>,
    },
}

/// The ticket of a hit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TicketHit {
    /// The ticket.
    pub ticket: TicketId,
    /// The desk's own id of it.
    pub remote_id: String,
    /// Its subject.
    pub subject: String,
    /// Where it stands.
    pub status: Status,
    /// The desk that it is on.
    pub desk: DeskId,
    /// The desk's name.
    pub desk_name: String,
}

/// The hit of a row; `None` if it is not there any more.
pub(super) fn hit(db: &Connection, mut found: Found, terms: &[Term]) -> Result<Option<Hit>, StoreError> {
    let (place, Some(read)) = (found.place, found.take_text(db)?) else { return Ok(None) };
    let Text { document, atoms } = read;
    let ticket = document.ticket.map(|ticket| ticket_hit(db, &ticket)).transpose()?;
    let (ticket, market) = match ticket.flatten() {
        Some((ticket, market)) => (Some(ticket), market),
        None => (None, document::market(db, &document.customer)?),
    };
    let what = match (document.kind, ticket) {
        (Details::Message { direction, visibility }, Some(ticket)) => {
            let message = MessageId::from_bytes(document.id);
            What::Message { message, ticket, author: document.author, direction, visibility }
        }
        (Details::Ticket, Some(ticket)) => What::Ticket(ticket),
        (Details::Record { kind, source, order }, _) => {
            What::Record { record: RecordId::from_bytes(document.id), kind, source, order }
        }
        (_, None) => return Ok(None),
    };
    let terms = || terms.iter().filter(|term| !term.not);
    let wanted: Vec<_> = terms().map(|term| &term.wanted).collect();
    let parts: Vec<&str> = terms().filter_map(|term| term.part.as_deref()).collect();
    // a ticket that was found by its number has nothing to mark in its subject
    let excerpt = match document.numbers.first() {
        Some(number) if document.text.is_empty() => highlight::excerpt(number, &wanted, &parts),
        _ => highlight::excerpt_of(&document.text, &atoms, &wanted, &parts),
    };
    Ok(Some(Hit {
        place,
        at: document.at,
        what,
        customer: CustomerId::from_bytes(document.customer),
        customer_name: name(db, &document.customer)?,
        market,
        language: document.language,
        excerpt,
    }))
}

/// A ticket, and its customer's market.
fn ticket_hit(db: &Connection, ticket: &Id) -> Result<Option<(TicketHit, Option<String>)>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT t.id, t.remote_id, t.subject, t.status, t.market, t.desk, d.name AS desk_name
         FROM tickets t JOIN desks d ON d.id = t.desk WHERE t.id = ?1",
    )?;
    let hit = statement.query_row([ticket], |row| {
        let hit = TicketHit {
            ticket: TicketId::from_bytes(row.get("id")?),
            remote_id: row.get("remote_id")?,
            subject: row.get("subject")?,
            status: word(row, "status")?,
            desk: DeskId::from_bytes(row.get("desk")?),
            desk_name: row.get("desk_name")?,
        };
        Ok((hit, row.get("market")?))
    });
    Ok(hit.optional()?)
}

/// What a desk calls a customer, else an address of hers.
fn name(db: &Connection, customer: &Id) -> Result<String, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT coalesce(
           (SELECT name FROM descriptions WHERE customer = ?1 AND name IS NOT NULL
            ORDER BY said_ms DESC, desk LIMIT 1),
           (SELECT value FROM identities WHERE customer = ?1 AND kind IN ('email', 'phone')
            ORDER BY kind, value LIMIT 1), '') AS name",
    )?;
    Ok(statement.query_row([customer], |row| row.get("name"))?)
}
