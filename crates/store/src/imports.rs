//! Imports: a file's customers and records, whole or not at all, and taken back as a whole.
//!
//! An import writes in one transaction. The rows that it makes name it; what it changes is kept as it was by triggers that
//! live no longer than the import. A later import of the same customers builds upon it, so that one is undone first.
//! What a help desk or an agent added since stays.

mod befores;
mod known;
mod undo;

pub use undo::ImportUndone;

use crate::{
    Store, StoreError,
    connection::Stays,
    records, search,
    words::{instant, json, strange},
};
use jiff::Timestamp;
use known::Known;
use parlance_model::{CustomerId, ImportId, Incoming, Record};
use rusqlite::{Connection, Row, params, types::Type};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Records that are written at a time.
const BATCH: usize = 1_000;
/// Pages held while an import writes, in KiB: its indexes grow in many places at once.
const CACHE: i64 = 192 * 1024;
/// Pages held otherwise; see `connection`.
const USUAL_CACHE: i64 = 16_000;

/// Which file is brought in.
#[derive(Clone, Copy, Debug)]
pub struct ImportOf<'a> {
    /// The agent's name for the shop or system.
    pub source: &'a str,
    /// The file's name.
    pub file: &'a str,
    /// How it is laid out.
    pub layout: &'a str,
    /// Only count what would come of it.
    pub dry_run: bool,
}

/// What an import did, or would do.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportCounts {
    /// Customers that were made.
    pub customers_new: u64,
    /// Customers of whom the source says something else than before, or for the first time.
    pub customers_changed: u64,
    /// Customers of whom all was known.
    pub customers_same: u64,
    /// Records that were made, by kind.
    pub records_new: BTreeMap<String, u64>,
    /// Records that were there with something else in them.
    pub records_changed: u64,
    /// Records that were there as they are, and such as the file has more than once.
    pub records_same: u64,
}

impl ImportCounts {
    fn is_nothing(&self) -> bool {
        self.customers_new + self.customers_changed + self.records_changed == 0 && self.records_new.is_empty()
    }
}

/// What came of an import.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Imported {
    /// To undo it by; none where nothing was written.
    pub import: Option<ImportId>,
    /// What it did.
    pub counts: ImportCounts,
}

/// An import that was done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportRow {
    /// The import.
    pub id: ImportId,
    /// The agent's name for the source.
    pub source: String,
    /// The file's name.
    pub file: String,
    /// How it was laid out.
    pub layout: String,
    /// When.
    pub done: Timestamp,
    /// What it did.
    pub counts: ImportCounts,
    /// Whether a later import had to do with the same customers.
    pub held: bool,
}

impl Store {
    /// Brings in what a file says: all of it, or nothing if this fails, if `go_on` says no
    /// ([`StoreError::Stopped`]), if it was only to be counted, or if nothing of it is new.
    pub fn import(
        &self,
        of: ImportOf<'_>,
        incoming: impl Iterator<Item = Incoming>,
        go_on: &dyn Fn() -> bool,
        now: Timestamp,
    ) -> Result<Imported, StoreError> {
        self.connections.write_or_leave(|db| {
            db.pragma_update(None, "cache_size", -CACHE)?;
            let done = whole(db, of, incoming, go_on, now);
            db.pragma_update(None, "cache_size", -USUAL_CACHE)?;
            done
        })
    }

    /// Imports that were done, newest first.
    pub fn imports(&self) -> Result<Vec<ImportRow>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!(
                "SELECT id, source, file, layout, done_ms, counts, {HELD} AS held FROM imports ORDER BY number DESC"
            ))?;
            Ok(statement.query_map((), row)?.collect::<Result<_, _>>()?)
        })
    }

    /// Takes back a whole import: what it made is gone, what it changed is as before. Refused with
    /// [`StoreError::LaterImport`] while a later one of the same customers stands.
    pub fn undo_import(&self, import: ImportId) -> Result<ImportUndone, StoreError> {
        self.connections.write(|db| undo::undo(db, import))
    }
}

/// Whether a later import had to do with the same customers.
const HELD: &str = "EXISTS (SELECT 1 FROM import_customers hers JOIN import_customers theirs
    ON theirs.customer = hers.customer JOIN imports later ON later.id = theirs.import
  WHERE hers.import = imports.id AND later.number > imports.number)";

fn row(row: &Row<'_>) -> rusqlite::Result<ImportRow> {
    Ok(ImportRow {
        id: ImportId::from_bytes(row.get("id")?),
        source: row.get("source")?,
        file: row.get("file")?,
        layout: row.get("layout")?,
        done: instant(row, "done_ms")?.ok_or_else(|| strange(Type::Integer))?,
        counts: serde_json::from_str(row.get_ref("counts")?.as_str()?).map_err(|_| strange(Type::Text))?,
        held: row.get("held")?,
    })
}

fn whole(
    db: &Connection,
    of: ImportOf<'_>,
    incoming: impl Iterator<Item = Incoming>,
    go_on: &dyn Fn() -> bool,
    now: Timestamp,
) -> Result<(Imported, Stays), StoreError> {
    let searched = search::mark(db)?;
    let import = ImportId::new(now);
    db.execute(
        "INSERT INTO imports (id, number, source, file, layout, done_ms)
         SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 FROM imports",
        params![import.as_bytes(), of.source, of.file, of.layout, now.as_millisecond()],
    )?;
    befores::watch(db, import)?;
    let put = take(db, import, of.source, incoming, go_on, now)?;
    befores::leave(db)?;
    befores::settle(db, import)?;
    let counts = counted(db, import, put)?;
    if of.dry_run || counts.is_nothing() {
        return Ok((Imported { import: None, counts }, Stays::No));
    }
    let key = params![import.as_bytes(), json(&counts)?];
    db.execute("UPDATE imports SET counts = ?2 WHERE id = ?1", key)?;
    search::settle(db, searched)?;
    Ok((Imported { import: Some(import), counts }, Stays::Yes))
}

/// Writes all; tells how many records there were.
fn take(
    db: &Connection,
    import: ImportId,
    source: &str,
    incoming: impl Iterator<Item = Incoming>,
    go_on: &dyn Fn() -> bool,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let mut known = Known::new(db, source, import, now);
    let mut batch: Vec<(CustomerId, Record)> = Vec::with_capacity(BATCH + 16);
    let mut put = 0;
    for (number, incoming) in incoming.enumerate() {
        if number % BATCH == 0 && !go_on() {
            return Err(StoreError::Stopped);
        }
        let Incoming { customer, records, .. } = incoming;
        let at = records.iter().map(|record| record.at.as_millis()).max();
        let customer = known.find(&customer, at)?;
        put += records.len() as u64;
        batch.extend(records.into_iter().map(|record| (customer, record)));
        if batch.len() >= BATCH {
            records::put(db, &batch, Some(import), now)?;
            batch.clear();
        }
    }
    if !go_on() {
        return Err(StoreError::Stopped);
    }
    records::put(db, &batch, Some(import), now)?;
    Ok(put)
}

fn counted(db: &Connection, import: ImportId, put: u64) -> Result<ImportCounts, StoreError> {
    let count = |sql: &str| -> Result<u64, StoreError> {
        let count: i64 = db.query_row(sql, [import.as_bytes()], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    };
    let mut kinds =
        db.prepare("SELECT kind, count(*) AS records FROM records WHERE import = ?1 GROUP BY kind")?;
    let of_kind = |row: &Row<'_>| {
        let records: i64 = row.get("records")?;
        Ok((row.get("kind")?, u64::try_from(records).unwrap_or(0)))
    };
    let records_new: BTreeMap<String, u64> =
        kinds.query_map([import.as_bytes()], of_kind)?.collect::<rusqlite::Result<_>>()?;
    let records_changed = count("SELECT count(*) FROM import_befores WHERE import = ?1 AND part = 'record'")?;
    let customers_new = count("SELECT count(*) FROM customers WHERE import = ?1")?;
    let customers_changed = count(
        "SELECT count(*) FROM (
           SELECT customer FROM import_befores WHERE import = ?1 AND part = 'description'
           UNION SELECT customer FROM descriptions WHERE import = ?1
           UNION SELECT customer FROM identities WHERE import = ?1) said
         JOIN customers ON customers.id = said.customer WHERE customers.import IS NOT ?1",
    )?;
    let touched = count("SELECT count(*) FROM import_customers WHERE import = ?1")?;
    let records_same = put.saturating_sub(records_new.values().sum::<u64>() + records_changed);
    let customers_same = touched.saturating_sub(customers_new + customers_changed);
    Ok(ImportCounts {
        customers_new,
        customers_changed,
        customers_same,
        records_new,
        records_changed,
        records_same,
    })
}
