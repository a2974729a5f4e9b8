//! What the team keeps no longer than it said. Nothing goes that is still needed: a ticket only whole, when it is done
//! and all of it is old enough, and none of a customer with an open request about her data.

use super::{clean, erase::erase_rows, erased, files, members};
use crate::{SavedFile, Store, StoreError};
use jiff::Timestamp;
use parlance_model::CustomerId;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// What is kept for a time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RetentionKind {
    /// Tickets that are done, with all that belongs to them.
    Messages,
    /// Orders and whatever else other systems recorded.
    Records,
    /// Files that were saved outside of the store.
    Copies,
}

/// Whose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Markets {
    /// Customers of this market (ISO 3166-1).
    Only(String),
    /// All but customers of these markets; also those of whom no market is known.
    AllBut(BTreeSet<String>),
}

/// What went, or would go.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Expired {
    /// Tickets.
    pub tickets: u64,
    /// Their messages.
    pub messages: u64,
    /// Records.
    pub records: u64,
    /// Customers of whom nothing was left.
    pub customers: u64,
    /// Saved files: the store forgets them only when it is told that they are gone.
    pub files: Vec<SavedFile>,
}

impl Markets {
    /// The condition on a column, and its parameter.
    fn condition(&self, column: &str) -> (String, String) {
        match self {
            Self::Only(market) => (format!("{column} = ?2"), market.clone()),
            Self::AllBut(markets) => {
                let list: Vec<_> = markets.iter().map(|market| format!("\"{market}\"")).collect();
                let others = format!("coalesce({column}, '') NOT IN (SELECT value FROM json_each(?2))");
                (others, format!("[{}]", list.join(",")))
            }
        }
    }
}

const TICKETS: &str = "SELECT t.id, t.customer FROM tickets t
    WHERE t.status IN ('solved', 'closed') AND t.updated_ms < ?1
      AND NOT EXISTS (SELECT 1 FROM messages WHERE ticket = t.id AND sent_ms >= ?1)
      AND NOT EXISTS (SELECT 1 FROM outbox WHERE ticket = t.id AND state <> 'confirmed')
      AND NOT EXISTS (SELECT 1 FROM drafts WHERE ticket = t.id)
      AND NOT EXISTS (SELECT 1 FROM promises WHERE ticket = t.id AND state = 'open')
      AND NOT EXISTS (SELECT 1 FROM privacy_requests WHERE customer = t.customer AND closed_ms IS NULL)";
const RECORDS: &str = "SELECT r.id, r.customer FROM records r JOIN customers c ON c.id = r.customer
    WHERE r.at_ms < ?1
      AND NOT EXISTS (SELECT 1 FROM privacy_requests WHERE customer = r.customer AND closed_ms IS NULL)";
const COPIES: &str = "SELECT f.customer, f.path, f.kind, f.saved_ms, NULL AS saved_offset
    FROM saved_files f JOIN customers c ON c.id = f.customer WHERE f.saved_ms < ?1";

impl Store {
    /// What of a kind, from before a time, would go.
    pub fn would_expire(
        &self,
        kind: RetentionKind,
        markets: &Markets,
        before: Timestamp,
    ) -> Result<Expired, StoreError> {
        self.connections.read(|db| {
            if kind == RetentionKind::Copies {
                return Ok(Expired { files: copies(db, markets, before)?, ..Expired::default() });
            }
            let mut found = Expired::default();
            for (id, _) in old(db, kind, markets, before, u32::MAX)? {
                match kind {
                    RetentionKind::Records => found.records += 1,
                    RetentionKind::Messages | RetentionKind::Copies => {
                        found.tickets += 1;
                        found.messages += messages(db, &id)?;
                    }
                }
            }
            Ok(found)
        })
    }

    /// Removes at most so many tickets or records from before a time, and customers of whom nothing is left then; what
    /// went does not come back. Tells which files are to go. Nothing removed: it is done.
    pub fn expire(
        &self,
        kind: RetentionKind,
        markets: &Markets,
        before: Timestamp,
        most: u32,
        now: Timestamp,
    ) -> Result<Expired, StoreError> {
        self.connections.write(|db| {
            if kind == RetentionKind::Copies {
                return Ok(Expired { files: copies(db, markets, before)?, ..Expired::default() });
            }
            let mut gone = Expired::default();
            let mut customers = BTreeSet::new();
            for (id, customer) in old(db, kind, markets, before, most)? {
                customers.insert(customer);
                match kind {
                    RetentionKind::Records => gone.records += remove_record(db, customer, &id, now)?,
                    RetentionKind::Messages | RetentionKind::Copies => {
                        gone.messages += messages(db, &id)?;
                        gone.tickets += remove_ticket(db, &id, now)?;
                    }
                }
            }
            for customer in customers {
                gone.customers += forget_empty(db, customer, now)?;
            }
            if gone.tickets + gone.records > 0 {
                clean::note(db, now)?;
            }
            Ok(gone)
        })
    }
}

type Row = ([u8; 16], CustomerId);

fn old(
    db: &Connection,
    kind: RetentionKind,
    markets: &Markets,
    before: Timestamp,
    most: u32,
) -> Result<Vec<Row>, StoreError> {
    let (query, column) = match kind {
        RetentionKind::Records => (RECORDS, "c.market"),
        RetentionKind::Messages | RetentionKind::Copies => (TICKETS, "t.market"),
    };
    let (condition, markets) = markets.condition(column);
    let mut statement = db.prepare_cached(&format!("{query} AND {condition} LIMIT ?3"))?;
    let rows = statement.query_map(params![before.as_millisecond(), markets, most], |row| {
        Ok((row.get("id")?, CustomerId::from_bytes(row.get("customer")?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn copies(db: &Connection, markets: &Markets, before: Timestamp) -> Result<Vec<SavedFile>, StoreError> {
    let (condition, markets) = markets.condition("c.market");
    let mut statement = db.prepare_cached(&format!("{COPIES} AND {condition}"))?;
    let rows = statement.query_map(params![before.as_millisecond(), markets], files::file)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn messages(db: &Connection, ticket: &[u8; 16]) -> Result<u64, StoreError> {
    let mut statement = db.prepare_cached("SELECT count(*) FROM messages WHERE ticket = ?1")?;
    let count: i64 = statement.query_row([ticket], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// With all that belongs to it, by the foreign keys.
fn remove_ticket(db: &Connection, ticket: &[u8; 16], now: Timestamp) -> Result<u64, StoreError> {
    erased::remember_ticket(db, ticket, now)?;
    let gone = db.prepare_cached("DELETE FROM tickets WHERE id = ?1")?.execute([ticket])?;
    Ok(u64::try_from(gone).unwrap_or(0))
}

fn remove_record(
    db: &Connection,
    customer: CustomerId,
    record: &[u8; 16],
    now: Timestamp,
) -> Result<u64, StoreError> {
    erased::remember_record(db, customer, record, now)?;
    let mut gone = db.prepare_cached("DELETE FROM records WHERE customer = ?1 AND id = ?2")?;
    Ok(u64::try_from(gone.execute(params![customer.as_bytes(), record])?).unwrap_or(0))
}

/// A person goes when nothing is left of any of her customers.
fn forget_empty(db: &Connection, customer: CustomerId, now: Timestamp) -> Result<u64, StoreError> {
    let members = match members(db, customer) {
        // with another of the same person, a moment ago
        Err(StoreError::MissingRow) => return Ok(0),
        members => members?,
    };
    for member in &members {
        if !is_empty(db, *member)? {
            return Ok(0);
        }
    }
    erase_rows(db, &members, now)?;
    Ok(u64::try_from(members.len()).unwrap_or(0))
}

/// Whether nothing is left of a customer but her name.
fn is_empty(db: &Connection, customer: CustomerId) -> Result<bool, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT NOT EXISTS (SELECT 1 FROM tickets WHERE customer = ?1)
           AND NOT EXISTS (SELECT 1 FROM records WHERE customer = ?1)
           AND NOT EXISTS (SELECT 1 FROM saved_files WHERE customer = ?1)
           AND NOT EXISTS (SELECT 1 FROM privacy_requests WHERE customer = ?1)",
    )?;
    Ok(statement.query_row([customer.as_bytes()], |row| row.get(0))?)
}
