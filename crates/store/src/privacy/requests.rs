//! What customers asked for their data, and what was done.

use super::members;
use crate::{
    Store, StoreError, one,
    words::{Word, instant, strange, word},
};
use jiff::{Timestamp, civil::Date};
use parlance_model::{CustomerId, Moment, RequestId};
use rusqlite::{Row, params, types::Type};

/// What a customer asks for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RequestKind {
    /// To see what there is about her.
    Access,
    /// That it is erased.
    Erasure,
    /// That it is put right.
    Correction,
    /// To have it in a form that others can read.
    Portability,
    /// That it is not used for something.
    Objection,
}

/// What was done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RequestOutcome {
    /// All that she asked for.
    Done,
    /// A part of it.
    Partly,
    /// Nothing, and she was told why.
    Refused,
    /// She took it back.
    Withdrawn,
}

/// A request as it is opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewRequest {
    /// Whose.
    pub customer: CustomerId,
    /// What she asks for.
    pub kind: RequestKind,
    /// The day on which it came.
    pub received: Date,
    /// What the agent notes of it.
    pub note: String,
}

/// A request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PrivacyRequest {
    /// The request.
    pub id: RequestId,
    /// Whose.
    pub customer: CustomerId,
    /// Her name as the inbox shows it.
    pub name: String,
    /// What she asks for.
    pub kind: RequestKind,
    /// The day on which it came.
    pub received: Date,
    /// What the agent noted of it.
    pub note: String,
    /// Until when the agent extended the deadline, if she did.
    pub extended_to: Option<Date>,
    /// When it was closed, if it was.
    pub closed: Option<Moment>,
    /// What was done.
    pub outcome: Option<RequestOutcome>,
}

const REQUEST: &str =
    "SELECT r.id, r.customer, r.kind, r.received, r.note, r.extended_to, r.closed_ms, r.outcome,
    coalesce(
      (SELECT name FROM descriptions WHERE customer = r.customer AND name IS NOT NULL
       ORDER BY said_ms DESC, desk LIMIT 1),
      (SELECT value FROM identities WHERE customer = r.customer AND kind IN ('email', 'phone')
       ORDER BY kind, value LIMIT 1),
      '') AS name
    FROM privacy_requests r";

impl Store {
    /// Opens a request.
    pub fn open_request(&self, request: &NewRequest, now: Timestamp) -> Result<RequestId, StoreError> {
        let id = RequestId::new(now);
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO privacy_requests (id, customer, kind, received, note) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    id.as_bytes(),
                    request.customer.as_bytes(),
                    request.kind.word(),
                    request.received.to_string(),
                    request.note,
                ],
            )?;
            Ok(id)
        })
    }

    /// Requests of a person, or of all, the earliest received first.
    pub fn requests(&self, customer: Option<CustomerId>) -> Result<Vec<PrivacyRequest>, StoreError> {
        self.connections.read(|db| {
            let mut found = Vec::new();
            match customer {
                None => {
                    let mut statement = db.prepare_cached(REQUEST)?;
                    for row in statement.query_map((), request)? {
                        found.push(row?);
                    }
                }
                Some(customer) => {
                    let mut statement = db.prepare_cached(&format!("{REQUEST} WHERE r.customer = ?1"))?;
                    for member in members(db, customer)? {
                        for row in statement.query_map([member.as_bytes()], request)? {
                            found.push(row?);
                        }
                    }
                }
            }
            found.sort_by_key(|request| (request.received, request.id));
            Ok(found)
        })
    }

    /// One request.
    pub fn request(&self, id: RequestId) -> Result<PrivacyRequest, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!("{REQUEST} WHERE r.id = ?1"))?;
            Ok(statement.query_row([id.as_bytes()], request)?)
        })
    }

    /// Extends the deadline of an open request to this day.
    pub fn extend_request(&self, id: RequestId, to: Date) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute(
                "UPDATE privacy_requests SET extended_to = ?2 WHERE id = ?1 AND closed_ms IS NULL",
                params![id.as_bytes(), to.to_string()],
            )?)
        })
    }

    /// Closes an open request with what was done.
    pub fn close_request(
        &self,
        id: RequestId,
        outcome: RequestOutcome,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute(
                "UPDATE privacy_requests SET closed_ms = ?2, outcome = ?3 WHERE id = ?1 AND closed_ms IS NULL",
                params![id.as_bytes(), now.as_millisecond(), outcome.word()],
            )?)
        })
    }
}

fn request(row: &Row<'_>) -> rusqlite::Result<PrivacyRequest> {
    let outcome: Option<String> = row.get("outcome")?;
    Ok(PrivacyRequest {
        id: RequestId::from_bytes(row.get("id")?),
        customer: CustomerId::from_bytes(row.get("customer")?),
        name: row.get("name")?,
        kind: word(row, "kind")?,
        received: day(row.get("received")?)?,
        note: row.get("note")?,
        extended_to: row.get::<_, Option<String>>("extended_to")?.map(day).transpose()?,
        closed: instant(row, "closed_ms")?.map(Moment::utc),
        outcome: outcome.map(|_| word(row, "outcome")).transpose()?,
    })
}

fn day(text: String) -> rusqlite::Result<Date> {
    text.parse().map_err(|_| strange(Type::Text))
}
