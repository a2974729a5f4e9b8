//! Imports: a file's customers and records, whole or not at all, and taken back as a whole.
//!
//! An import writes in one transaction. The rows that it makes name it; what it changes is kept as it was by triggers that
//! live no longer than the import. A later import of the same customers builds upon it, so that one is undone first.
//! What a help desk or an agent added since stays.
//!
//! Rows are made ready on one thread and written on another, thousands at a time: what is certainly new by few statements
//! and without the store's triggers (`quick`), whatever meets something that is there row by row (`batch`).

pub(crate) mod batch;
mod befores;
mod known;
mod quick;
mod ready;
mod undo;

pub use undo::ImportUndone;

use crate::{
    Store, StoreError,
    connection::{self, Connections, Stays},
    search,
    words::{instant, json, strange},
};
use batch::Batches;
use jiff::Timestamp;
use parlance_model::{ImportId, Incoming};
use ready::{Preparing, Ready};
use rusqlite::{Connection, Row, params, types::Type};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    sync::mpsc::{SyncSender, sync_channel},
    thread,
};

/// Rows that are made ready at a time.
const READY: usize = 1_000;
/// So many times may wait to be written: as many as are made ready while others are written.
const WAITING: usize = 16;
/// Rows that are written at a time.
const BATCH: usize = 8_000;
/// Pages held while an import writes, in KiB: its indexes grow in many places at once.
const CACHE: i64 = 192 * 1024;
/// So many records leave so long a log that it is worked off while others read and write.
const LARGE: u64 = if cfg!(test) { 1_000 } else { 50_000 };
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
        incoming: impl Iterator<Item = Incoming> + Send,
        go_on: &dyn Fn() -> bool,
        now: Timestamp,
    ) -> Result<Imported, StoreError> {
        let mut large = false;
        let done = self.connections.write_or_leave(|db| {
            db.pragma_update(None, "cache_size", -CACHE)?;
            let done = whole(db, of, incoming, go_on, now);
            db.pragma_update(None, "cache_size", -USUAL_CACHE)?;
            large = matches!(&done, Ok((_, put, Stays::Yes)) if *put >= LARGE);
            if large {
                connection::leave_in_log(db)?;
            }
            done.map(|(imported, _, stays)| (imported, stays))
        });
        if large {
            Connections::take_from_log(&self.connections);
        }
        done
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
    incoming: impl Iterator<Item = Incoming> + Send,
    go_on: &dyn Fn() -> bool,
    now: Timestamp,
) -> Result<(Imported, u64, Stays), StoreError> {
    let searched = search::mark(db)?;
    let import = ImportId::new(now);
    db.execute(
        "INSERT INTO imports (id, number, source, file, layout, done_ms)
         SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 FROM imports",
        params![import.as_bytes(), of.source, of.file, of.layout, now.as_millisecond()],
    )?;
    let mut batches = Batches::new(db, of.source, import, now)?;
    take(&mut batches, Preparing::of(of.source, now), incoming, go_on)?;
    let (added, put) = batches.end()?;
    befores::settle(db, import)?;
    let counts = counted(db, import, added, put)?;
    if of.dry_run || counts.is_nothing() {
        return Ok((Imported { import: None, counts }, put, Stays::No));
    }
    let key = params![import.as_bytes(), json(&counts)?];
    db.execute("UPDATE imports SET counts = ?2 WHERE id = ?1", key)?;
    search::settle(db, searched)?;
    Ok((Imported { import: Some(import), counts }, put, Stays::Yes))
}

/// Writes all: rows are made ready on a thread of their own meanwhile.
fn take(
    batches: &mut Batches<'_>,
    preparing: Preparing,
    incoming: impl Iterator<Item = Incoming> + Send,
    go_on: &dyn Fn() -> bool,
) -> Result<(), StoreError> {
    thread::scope(|scope| {
        let (done, ready) = sync_channel(WAITING);
        scope.spawn(move || make_ready(preparing, incoming, &done));
        // freeing so many words takes as long as writing a few of them
        let (used, written) = sync_channel::<Vec<Ready>>(1);
        scope.spawn(move || written.into_iter().for_each(drop));
        let mut batch: Vec<Ready> = Vec::with_capacity(BATCH + READY);
        for some in ready {
            if !go_on() {
                return Err(StoreError::Stopped);
            }
            batch.extend(some?);
            if batch.len() >= BATCH {
                batches.write(&mut batch)?;
                let next = Vec::with_capacity(BATCH + READY);
                // fails only with the thread, and then it is freed here
                let _ = used.send(std::mem::replace(&mut batch, next));
            }
        }
        // the rows may have ended because they could not be read on
        if go_on() { batches.write(&mut batch) } else { Err(StoreError::Stopped) }
    })
}

/// Makes rows ready until there are none, or nobody takes them any more.
fn make_ready(
    mut preparing: Preparing,
    incoming: impl Iterator<Item = Incoming>,
    done: &SyncSender<Result<Vec<Ready>, StoreError>>,
) {
    let mut some = Vec::with_capacity(READY);
    for incoming in incoming {
        match preparing.ready(incoming) {
            Ok(row) => some.push(row),
            Err(error) => {
                // fails only if the writing has ended, which has its own reason
                let _ = done.send(Err(error));
                return;
            }
        }
        if some.len() == READY
            && done.send(Ok(std::mem::replace(&mut some, Vec::with_capacity(READY)))).is_err()
        {
            return;
        }
    }
    let _ = done.send(Ok(some));
}

fn counted(
    db: &Connection,
    import: ImportId,
    records_new: BTreeMap<String, u64>,
    put: u64,
) -> Result<ImportCounts, StoreError> {
    let count = |sql: &str| -> Result<u64, StoreError> {
        let count: i64 = db.query_row(sql, [import.as_bytes()], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    };
    let records_changed = count("SELECT count(*) FROM import_befores WHERE import = ?1 AND part = 'record'")?;
    let customers_new = count("SELECT count(*) FROM customers WHERE import = ?1")?;
    // looked up by customer each: by import there are as many as the file has
    let customers_changed = count(
        "SELECT count(*) FROM import_customers said CROSS JOIN customers her ON her.id = said.customer
         WHERE said.import = ?1 AND her.import IS NOT ?1 AND (
           EXISTS (SELECT 1 FROM import_befores WHERE customer = her.id AND +import = ?1 AND +part = 'description')
           OR EXISTS (SELECT 1 FROM descriptions WHERE customer = her.id AND +import = ?1)
           OR EXISTS (SELECT 1 FROM identities WHERE customer = her.id AND +import = ?1))",
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
