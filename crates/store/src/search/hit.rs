//! A hit as it is shown: what it is, whose, and the piece of text.

use super::{
    document::{Id, Kind},
    find::{Found, Place, read},
    highlight::{self, Excerpt},
    plan::Term,
};
use crate::{
    StoreError,
    words::{moment, word},
};
use parlance_model::{
    CustomerId, DeskId, Direction, MessageId, Moment, RecordId, Status, TicketId, Visibility,
};
use rusqlite::{Connection, OptionalExtension, params};

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
pub(super) fn hit(db: &Connection, found: &Found, terms: &[&Term]) -> Result<Option<Hit>, StoreError> {
    let Some(document) = read(db, found)? else { return Ok(None) };
    let details = match found.kind {
        Kind::Message => message(db, found)?,
        Kind::Ticket => ticket(db, found)?,
        Kind::Record => record(db, found)?,
        Kind::Customer => None,
    };
    let Some((what, at, language)) = details else { return Ok(None) };
    let wanted: Vec<_> = terms.iter().map(|term| &term.wanted).collect();
    let parts: Vec<&str> = terms.iter().filter_map(|term| term.part.as_deref()).collect();
    // a ticket that was found by its number has nothing to mark in its subject
    let shown = match (&document.text, document.numbers.first()) {
        (text, Some(number)) if text.is_empty() => number,
        (text, _) => text,
    };
    let (customer_name, market) = whose(db, &document.customer)?;
    Ok(Some(Hit {
        place: found.place,
        at,
        what,
        customer: CustomerId::from_bytes(document.customer),
        customer_name,
        market,
        language,
        excerpt: highlight::excerpt(shown, &wanted, &parts),
    }))
}

type Details = Option<(What, Moment, Option<String>)>;

fn message(db: &Connection, found: &Found) -> Result<Details, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT author, direction, visibility, language, sent_ms, sent_offset FROM messages WHERE id = ?1",
    )?;
    let Some(ticket) = ticket_hit(db, &found.owner)? else { return Ok(None) };
    let details = statement.query_row([found.id], |row| {
        let what = What::Message {
            message: MessageId::from_bytes(found.id),
            ticket,
            author: row.get("author")?,
            direction: word(row, "direction")?,
            visibility: word(row, "visibility")?,
        };
        Ok((what, moment(row, "sent")?, row.get("language")?))
    });
    Ok(details.optional()?)
}

fn ticket(db: &Connection, found: &Found) -> Result<Details, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT language, created_ms, created_offset FROM tickets WHERE id = ?1")?;
    let Some(ticket) = ticket_hit(db, &found.id)? else { return Ok(None) };
    let details = statement.query_row([found.id], |row| {
        Ok((What::Ticket(ticket), moment(row, "created")?, row.get("language")?))
    });
    Ok(details.optional()?)
}

fn record(db: &Connection, found: &Found) -> Result<Details, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT kind, source, order_number, at_ms, at_offset FROM records WHERE customer = ?1 AND at_ms = ?2 AND id = ?3",
    )?;
    let details = statement.query_row(params![found.owner, found.place.at_ms, found.id], |row| {
        let what = What::Record {
            record: RecordId::from_bytes(found.id),
            kind: row.get("kind")?,
            source: row.get("source")?,
            order: row.get("order_number")?,
        };
        Ok((what, moment(row, "at")?, None))
    });
    Ok(details.optional()?)
}

fn ticket_hit(db: &Connection, ticket: &Id) -> Result<Option<TicketHit>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT t.id, t.remote_id, t.subject, t.status, t.desk, d.name AS desk_name
         FROM tickets t JOIN desks d ON d.id = t.desk WHERE t.id = ?1",
    )?;
    let hit = statement.query_row([ticket], |row| {
        Ok(TicketHit {
            ticket: TicketId::from_bytes(row.get("id")?),
            remote_id: row.get("remote_id")?,
            subject: row.get("subject")?,
            status: word(row, "status")?,
            desk: DeskId::from_bytes(row.get("desk")?),
            desk_name: row.get("desk_name")?,
        })
    });
    Ok(hit.optional()?)
}

fn whose(db: &Connection, customer: &Id) -> Result<(String, Option<String>), StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT market, coalesce(
           (SELECT name FROM descriptions WHERE customer = c.id AND name IS NOT NULL
            ORDER BY said_ms DESC, desk LIMIT 1),
           (SELECT value FROM identities WHERE customer = c.id AND kind IN ('email', 'phone')
            ORDER BY kind, value LIMIT 1), '') AS name
         FROM customers c WHERE id = ?1",
    )?;
    Ok(statement.query_row([customer], |row| Ok((row.get("name")?, row.get("market")?)))?)
}
