//! What was erased stays out, although help desks still have it and send it again.
//!
//! Kept are keyed hashes of desk and remote ids, of addresses and of record numbers: without the store they say nothing, and in it
//! they only answer "was this erased". What is older than the erasure does not come back: not her messages, not tickets
//! of hers that were not here yet. When she writes anew, her message comes in as a new customer's, with its ticket as
//! it now stands on the desk and without what was said before.

use crate::{StoreError, customers::keys, pseudonym::Pseudonyms, tickets::by_remote};
use jiff::Timestamp;
use parlance_model::{
    CustomerId, DeskId, Direction, Page, RemoteEvent, RemoteMessage, RemotePerson, RemoteTicket,
};
use rusqlite::{Connection, OptionalExtension, Params, params};

/// Something that may have been erased.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Thing<'a> {
    /// A ticket by the desk's id.
    Ticket(DeskId, &'a str),
    /// A message by the desk's id.
    Message(DeskId, &'a str),
    /// An event by the desk's id.
    Event(DeskId, &'a str),
    /// A person by the desk's id.
    Person(DeskId, &'a str),
    /// A person by her address, by its key; one that several share is nobody's.
    Email(&'a str),
    /// A record by its source, its kind and the source's id.
    Record(&'a str, &'a str, &'a str),
}

impl Thing<'_> {
    fn hash(&self, pseudonyms: &Pseudonyms) -> [u8; 32] {
        let of_desk =
            |kind, desk: &DeskId, id: &str| pseudonyms.hash(kind, &[desk.as_bytes(), id.as_bytes()]);
        match self {
            Self::Ticket(desk, id) => of_desk("ticket", desk, id),
            Self::Message(desk, id) => of_desk("message", desk, id),
            Self::Event(desk, id) => of_desk("event", desk, id),
            Self::Person(desk, id) => of_desk("person", desk, id),
            Self::Email(address) => pseudonyms.hash("email", &[address.as_bytes()]),
            Self::Record(source, kind, id) => {
                pseudonyms.hash("record", &[source.as_bytes(), kind.as_bytes(), id.as_bytes()])
            }
        }
    }
}

/// Tells what was erased from what was not.
pub(crate) struct Gate<'a> {
    db: &'a Connection,
    /// `None`: nothing ever was.
    pseudonyms: Option<Pseudonyms>,
}

impl<'a> Gate<'a> {
    pub(crate) fn new(db: &'a Connection) -> Result<Self, StoreError> {
        let mut any = db.prepare_cached("SELECT EXISTS (SELECT 1 FROM erased)")?;
        let any: bool = any.query_row((), |row| row.get(0))?;
        Ok(Self { db, pseudonyms: any.then(|| Pseudonyms::of(db)).transpose()? })
    }

    /// When it was erased, in milliseconds, if it was.
    pub(crate) fn erased(&self, thing: Thing<'_>) -> Result<Option<i64>, StoreError> {
        let Some(pseudonyms) = &self.pseudonyms else { return Ok(None) };
        let mut statement = self.db.prepare_cached("SELECT erased_ms FROM erased WHERE hash = ?1")?;
        Ok(statement.query_row([thing.hash(pseudonyms)], |row| row.get("erased_ms")).optional()?)
    }

    /// Whether a ticket is to be taken in from this page.
    pub(crate) fn lets_ticket(
        &self,
        desk: DeskId,
        ticket: &RemoteTicket,
        page: &Page,
    ) -> Result<bool, StoreError> {
        if self.pseudonyms.is_none() || by_remote(self.db, desk, &ticket.remote_id)?.is_some() {
            return Ok(true);
        }
        let Some(erased) = self.ticket_erased(desk, ticket)? else { return Ok(true) };
        let is_new = |message: &RemoteMessage| {
            message.direction == Direction::Inbound && message.sent.as_millis() > erased
        };
        let of_page = page.messages.iter().filter(|message| message.ticket == ticket.remote_id);
        if of_page.into_iter().any(is_new) {
            return Ok(true);
        }
        // what was let in before, it was because she wrote anew
        let mut waiting = self.db.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM strays WHERE desk = ?1 AND ticket = ?2 AND kind = 'message')",
        )?;
        Ok(waiting.query_row(params![desk.as_bytes(), ticket.remote_id], |row| row.get(0))?)
    }

    /// When a ticket was erased, or its person if it is older than that and only was not here.
    fn ticket_erased(&self, desk: DeskId, ticket: &RemoteTicket) -> Result<Option<i64>, StoreError> {
        let thing = Thing::Ticket(desk, &ticket.remote_id);
        if let Some(erased) = self.erased(thing)? {
            return Ok(Some(erased));
        }
        let erased = self.person_erased(desk, &ticket.requester)?;
        let Some(erased) = erased.filter(|erased| ticket.created.as_millis() <= *erased) else {
            return Ok(None);
        };
        if let Some(pseudonyms) = &self.pseudonyms {
            remember(self.db, pseudonyms, thing, erased)?;
        }
        Ok(Some(erased))
    }

    fn person_erased(&self, desk: DeskId, person: &RemotePerson) -> Result<Option<i64>, StoreError> {
        let by_desk = person.remote_id.as_deref().map(|id| self.erased(Thing::Person(desk, id)));
        let email = person.email.as_deref().and_then(keys::email);
        let by_email = email.as_deref().map(|email| self.erased(Thing::Email(email)));
        Ok(by_desk.transpose()?.flatten().max(by_email.transpose()?.flatten()))
    }

    /// Whether a message is to be taken in.
    pub(crate) fn lets_message(&self, desk: DeskId, message: &RemoteMessage) -> Result<bool, StoreError> {
        if self.pseudonyms.is_none() {
            return Ok(true);
        }
        if self.erased(Thing::Message(desk, &message.remote_id))?.is_some() {
            return Ok(false);
        }
        let is_here = by_remote(self.db, desk, &message.ticket)?.is_some();
        let inbound = message.direction == Direction::Inbound;
        let erased = match self.erased(Thing::Ticket(desk, &message.ticket))? {
            None if is_here || !inbound => None,
            None => self.person_erased(desk, &message.author)?,
            erased => erased,
        };
        Ok(erased.is_none_or(|erased| message.sent.as_millis() > erased && (is_here || inbound)))
    }

    /// Whether an event is to be taken in.
    pub(crate) fn lets_event(&self, desk: DeskId, event: &RemoteEvent) -> Result<bool, StoreError> {
        if self.pseudonyms.is_none() {
            return Ok(true);
        }
        if self.erased(Thing::Event(desk, &event.remote_id))?.is_some() {
            return Ok(false);
        }
        let erased = self.erased(Thing::Ticket(desk, &event.ticket))?;
        let is_here = by_remote(self.db, desk, &event.ticket)?.is_some();
        Ok(erased.is_none_or(|erased| event.at.as_millis() > erased && is_here))
    }
}

fn remember(db: &Connection, pseudonyms: &Pseudonyms, thing: Thing<'_>, at: i64) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "INSERT INTO erased (hash, erased_ms) VALUES (?1, ?2)
         ON CONFLICT DO UPDATE SET erased_ms = max(erased_ms, excluded.erased_ms)",
    )?;
    statement.execute(params![thing.hash(pseudonyms), at])?;
    Ok(())
}

/// Remembers all of a customer's that somebody could send again.
pub(super) fn remember_customer(
    db: &Connection,
    customer: CustomerId,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut identities = db.prepare_cached(
        "SELECT kind, desk, value FROM identities WHERE customer = ?1 AND shared = 0 AND value <> ''",
    )?;
    let mut identities = identities.query([customer.as_bytes()])?;
    let (pseudonyms, at) = (Pseudonyms::of(db)?, now.as_millisecond());
    while let Some(row) = identities.next()? {
        let (kind, desk): (String, Option<[u8; 16]>) = (row.get("kind")?, row.get("desk")?);
        let value: String = row.get("value")?;
        match (kind.as_str(), desk) {
            ("email", _) => remember(db, &pseudonyms, Thing::Email(&value), at)?,
            ("desk", Some(desk)) => {
                remember(db, &pseudonyms, Thing::Person(DeskId::from_bytes(desk), &value), at)?;
            }
            _ => {}
        }
    }
    remember_rows(db, &pseudonyms, "customer = ?1", customer.as_bytes(), at)?;
    remember_records(db, &pseudonyms, "customer = ?1", [customer.as_bytes()], at)
}

/// The same of one ticket, with its messages and events.
pub(super) fn remember_ticket(db: &Connection, ticket: &[u8; 16], now: Timestamp) -> Result<(), StoreError> {
    let pseudonyms = Pseudonyms::of(db)?;
    let at = now.as_millisecond();
    for (table, rows) in [("tickets", "id = ?1"), ("messages", "ticket = ?1"), ("events", "ticket = ?1")] {
        remember_of(db, &pseudonyms, table, rows, ticket, at)?;
    }
    Ok(())
}

fn remember_rows(
    db: &Connection,
    pseudonyms: &Pseudonyms,
    rows: &str,
    key: &[u8; 16],
    at: i64,
) -> Result<(), StoreError> {
    ["tickets", "messages", "events"]
        .into_iter()
        .try_for_each(|table| remember_of(db, pseudonyms, table, rows, key, at))
}

fn remember_of(
    db: &Connection,
    pseudonyms: &Pseudonyms,
    table: &str,
    rows: &str,
    key: &[u8; 16],
    at: i64,
) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(&format!("SELECT desk, remote_id FROM {table} WHERE {rows}"))?;
    let mut rows = statement.query([key])?;
    while let Some(row) = rows.next()? {
        let (desk, id) = (DeskId::from_bytes(row.get("desk")?), row.get::<_, String>("remote_id")?);
        let thing = match table {
            "tickets" => Thing::Ticket(desk, &id),
            "messages" => Thing::Message(desk, &id),
            _ => Thing::Event(desk, &id),
        };
        remember(db, pseudonyms, thing, at)?;
    }
    Ok(())
}

/// The same of one record.
pub(super) fn remember_record(
    db: &Connection,
    customer: CustomerId,
    record: &[u8; 16],
    now: Timestamp,
) -> Result<(), StoreError> {
    let rows = "customer = ?1 AND id = ?2";
    let keys = params![customer.as_bytes(), record];
    remember_records(db, &Pseudonyms::of(db)?, rows, keys, now.as_millisecond())
}

fn remember_records(
    db: &Connection,
    pseudonyms: &Pseudonyms,
    rows: &str,
    keys: impl Params,
    at: i64,
) -> Result<(), StoreError> {
    let mut statement =
        db.prepare_cached(&format!("SELECT source, kind, remote_id FROM records WHERE {rows}"))?;
    let mut rows = statement.query(keys)?;
    while let Some(row) = rows.next()? {
        let column = |name: &str| row.get::<_, String>(name);
        let (source, kind, id) = (column("source")?, column("kind")?, column("remote_id")?);
        remember(db, pseudonyms, Thing::Record(&source, &kind, &id), at)?;
    }
    Ok(())
}
