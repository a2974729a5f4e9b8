//! Everything about one person goes, in one transaction; what stays is a record that names nobody.

use super::{clean, erased, everything::keys, members, outbox::outgoing, tables::PERSONAL};
use crate::{AuditNote, AuditRecord, Store, StoreError};
use jiff::Timestamp;
use parlance_model::CustomerId;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// What is to be erased, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Erasure {
    /// The person: with all that were merged into her.
    pub customer: CustomerId,
    /// Who erases.
    pub by: String,
    /// Why, in the agent's own words: they stay, so they must not name her.
    pub reason: String,
    /// What else the record says: the law, the day on which she asked.
    pub details: BTreeMap<&'static str, crate::AuditDetail>,
    /// Whether what no desk has confirmed yet goes, too.
    pub drop_outgoing: bool,
}

/// What became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ErasureOutcome {
    /// She is erased.
    Erased(Box<Erased>),
    /// Nothing was done: something of hers is on its way to a desk this moment, or no desk has confirmed it and nobody
    /// decided about it.
    UnderWay {
        /// Operations that are being sent: nobody can decide about them now.
        sending: u64,
        /// Operations that wait, that a desk refused, or of which nobody knows whether a desk has them.
        undecided: u64,
    },
    /// Nothing was done: the reason names her.
    ReasonNames,
}

/// What was erased.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Erased {
    /// The entry in the audit trail, signed.
    pub record: AuditRecord,
    /// How many rows went, by table.
    pub rows: BTreeMap<&'static str, u64>,
}

/// What an erasure would do.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ErasurePreview {
    /// How many rows would go, by table.
    pub rows: BTreeMap<&'static str, u64>,
    /// Operations that are being sent.
    pub sending: u64,
    /// Operations that no desk has confirmed.
    pub undecided: u64,
    /// Messages that she wrote in others' tickets, which stay.
    pub in_others_tickets: u64,
    /// Her tickets by desk: the desk's ids of them.
    pub on_desks: BTreeMap<parlance_model::DeskId, Vec<String>>,
}

impl Store {
    /// What an erasure would do.
    pub fn erasure_preview(&self, customer: CustomerId) -> Result<ErasurePreview, StoreError> {
        self.connections.read(|db| preview(db, &members(db, customer)?))
    }

    /// Erases a person: all rows about her in one transaction, with the record of it. Its pages are still to be cleaned
    /// afterwards, by [`Store::clean`].
    pub fn erase(&self, erasure: &Erasure, now: Timestamp) -> Result<ErasureOutcome, StoreError> {
        self.connections.write(|db| {
            let members = members(db, erasure.customer)?;
            let outgoing = outgoing(db, &members)?;
            if outgoing.sending > 0 || (outgoing.undecided > 0 && !erasure.drop_outgoing) {
                let (sending, undecided) = (outgoing.sending, outgoing.undecided);
                return Ok(ErasureOutcome::UnderWay { sending, undecided });
            }
            if names_her(db, &members, &erasure.reason)? {
                return Ok(ErasureOutcome::ReasonNames);
            }
            let rows = erase_rows(db, &members, now)?;
            clean::note(db, now)?;
            let record = self.audit_within(db, &note(erasure, &members, &rows), now)?;
            Ok(ErasureOutcome::Erased(Box::new(Erased { record, rows })))
        })
    }
}

/// Removes every row about these customers, tells how many in each table, and keeps them out from now on.
pub(super) fn erase_rows(
    db: &Connection,
    members: &[CustomerId],
    now: Timestamp,
) -> Result<BTreeMap<&'static str, u64>, StoreError> {
    // who was merged into whom does not matter any more
    db.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    for member in members {
        erased::remember_customer(db, *member, now)?;
    }
    let mut counts = BTreeMap::new();
    for personal in PERSONAL.iter().rev() {
        let delete = format!("DELETE FROM {} WHERE {}", personal.table, personal.rows);
        for member in members {
            let gone = db.execute(&delete, keys(db, *member, &delete)?)?;
            *counts.entry(personal.table).or_default() += u64::try_from(gone).unwrap_or(u64::MAX);
        }
    }
    Ok(counts)
}

fn note(erasure: &Erasure, members: &[CustomerId], rows: &BTreeMap<&'static str, u64>) -> AuditNote {
    let mut note = AuditNote::new("erase", &erasure.by).about(erasure.customer).because(&erasure.reason);
    note.details = erasure.details.clone();
    let rows = rows.iter().filter(|(_, count)| **count > 0);
    note.details.extend(rows.map(|(table, count)| (*table, (*count).into())));
    note.with("people", u64::try_from(members.len()).unwrap_or(u64::MAX))
}

fn preview(db: &Connection, members: &[CustomerId]) -> Result<ErasurePreview, StoreError> {
    let outgoing = outgoing(db, members)?;
    let mut preview = ErasurePreview {
        sending: outgoing.sending,
        undecided: outgoing.undecided,
        in_others_tickets: in_others_tickets(db, members)?,
        ..ErasurePreview::default()
    };
    for member in members {
        for personal in PERSONAL {
            let query = format!("SELECT count(*) FROM {} WHERE {}", personal.table, personal.rows);
            let count: i64 = db.query_row(&query, keys(db, *member, &query)?, |row| row.get(0))?;
            *preview.rows.entry(personal.table).or_default() += u64::try_from(count).unwrap_or(0);
        }
        let mut tickets = db.prepare_cached(
            "SELECT desk, remote_id FROM tickets WHERE customer = ?1 ORDER BY created_ms, id",
        )?;
        let mut tickets = tickets.query([member.as_bytes()])?;
        while let Some(row) = tickets.next()? {
            let desk = parlance_model::DeskId::from_bytes(row.get("desk")?);
            preview.on_desks.entry(desk).or_default().push(row.get("remote_id")?);
        }
    }
    Ok(preview)
}

/// Her names and addresses, as far as they are long enough to tell her.
fn names(db: &Connection, members: &[CustomerId]) -> Result<BTreeSet<String>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT written FROM identities WHERE customer = ?1 AND kind <> 'order'
         UNION SELECT name FROM descriptions WHERE customer = ?1 AND name IS NOT NULL
         UNION SELECT email FROM descriptions WHERE customer = ?1 AND email IS NOT NULL",
    )?;
    let mut names = BTreeSet::new();
    for member in members {
        for name in statement.query_map([member.as_bytes()], |row| row.get::<_, String>(0))? {
            names.insert(name?.trim().to_lowercase());
        }
    }
    Ok(names)
}

/// Whether a text has a name or an address of hers in it, or a part of one.
fn names_her(db: &Connection, members: &[CustomerId], text: &str) -> Result<bool, StoreError> {
    let (text, names) = (text.to_lowercase(), names(db, members)?);
    let mut parts =
        names.iter().flat_map(|name| std::iter::once(name.as_str()).chain(name.split_whitespace()));
    Ok(parts.any(|part| has_word(&text, part)))
}

/// Whether a text has this word in it; in scripts that put spaces between words, as a whole one. Parts of names that are too short to tell anybody are none.
fn has_word(text: &str, word: &str) -> bool {
    let spaced = word.is_ascii() || word.chars().any(char::is_lowercase);
    if word.chars().count() < if spaced { 3 } else { 2 } {
        return false;
    }
    text.match_indices(word).any(|(start, found)| {
        let before = text.get(..start).and_then(|text| text.chars().next_back());
        let after = text.get(start + found.len()..).and_then(|text| text.chars().next());
        !spaced || ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

fn in_others_tickets(db: &Connection, members: &[CustomerId]) -> Result<u64, StoreError> {
    let names = names(db, members)?;
    let mut statement = db.prepare_cached(
        "SELECT customer, author FROM messages WHERE direction = 'inbound' AND author <> ''",
    )?;
    let mut rows = statement.query(())?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let customer = CustomerId::from_bytes(row.get("customer")?);
        let author = row.get_ref("author")?.as_str().unwrap_or_default().trim().to_lowercase();
        count += u64::from(!members.contains(&customer) && names.contains(&author));
    }
    Ok(count)
}
