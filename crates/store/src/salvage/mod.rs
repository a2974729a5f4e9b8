//! Repair: all that can be read of a damaged store becomes a new one.
//!
//! SQLite stops at the first page that does not bear its seal, so the pages are read without it: each tree from its root,
//! each row that is on a page that can be read, and where a page is lost that led to others, the rows on these, too. What
//! agents wrote and no desk has comes first. What is lost is counted from the indexes and told; desks tell their part of it
//! again, because how far each was read is forgotten.

mod load;
pub(crate) mod map;
mod mend;
mod pages;
mod remains;
mod report;
mod tables;
mod tree;

pub(crate) use load::insert;
pub(crate) use remains::Remains;
pub use report::{Repaired, Tally};
pub(crate) use tables::{Row, Table};

use crate::{
    StoreError,
    backup::{self, Aside, RESTORING},
    connection::keyed,
    files::remove_if_there,
    open::{alone, sound},
    outbox, schema,
};
use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// What agents wrote is read before anything else.
const FIRST: &[&str] = &["outbox", "drafts", "desks", "settings", "customers", "tickets"];
/// The table of what makes a store's pseudonyms, since version 5.
const SECRET: &str = "pseudonym_secret";
/// Made again from what it counts.
const DERIVED: &[&str] = &[
    "ticket_counts",
    "timeline_counts",
    "search_rows",
    "search_people",
    "search_marked",
    "search_dirty",
    "search_backlog",
    "search_spill",
];

/// Makes a new store of all that can be read of the one in this directory, which nobody may have open; the damaged one is
/// kept aside. Desks and settings that cannot be read are taken from the snapshot in this folder, if one is given.
/// Either all of it happens or nothing.
pub fn repair(
    dir: &Path,
    key: &[u8; 32],
    snapshot: Option<&Path>,
    now: Timestamp,
) -> Result<Repaired, StoreError> {
    let _alone = alone(dir)?;
    backup::finish(dir)?;
    clear(dir)?;
    let made = rescue(dir, key, snapshot).and_then(|(tables, held, (pages, broken))| {
        let aside = backup::swap(dir, Aside::Damaged, now)?;
        Ok(Repaired { aside, pages, broken, tables, held })
    });
    if made.is_err() {
        // The error is what matters; what is left is cleared by the next one.
        let _ = clear(dir);
    }
    made
}

/// Removes what a killed process left of a database that was not ready.
pub(crate) fn clear(dir: &Path) -> Result<(), StoreError> {
    for end in ["", "-journal", "-wal", "-shm"] {
        remove_if_there(&dir.join(format!("{RESTORING}{end}")))?;
    }
    Ok(())
}

type Rescued = (Vec<Tally>, u32, (u32, u32));

fn rescue(dir: &Path, key: &[u8; 32], snapshot: Option<&Path>) -> Result<Rescued, StoreError> {
    let mut remains = Remains::open(dir, key)?;
    let mut db = keyed(&dir.join(RESTORING), key, OpenFlags::SQLITE_OPEN_CREATE)?;
    db.execute_batch(
        "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000;",
    )?;
    schema::migrate_to(&mut db, remains.version)?;
    let transaction = db.transaction()?;
    let mut rescue = Rescue { db: &transaction, tallies: BTreeMap::new(), told: Vec::new(), held: 0 };
    rescue.bring(&mut remains, snapshot, key)?;
    let (tallies, held) = (rescue.tallies, rescue.held);
    transaction.commit()?;
    schema::migrate(&mut db)?;
    sound(&db, true)?;
    db.close().map_err(|(_, error)| error)?;
    let told = tallies.into_values().filter(|tally| tally.kept + tally.missing > 0 || tally.uncounted);
    Ok((told.collect(), held, remains.pages()))
}

struct Rescue<'a> {
    db: &'a Connection,
    tallies: BTreeMap<String, Tally>,
    /// Lost tickets of which an index told.
    told: Vec<Row>,
    held: u32,
}

impl Rescue<'_> {
    fn bring(
        &mut self,
        remains: &mut Remains,
        snapshot: Option<&Path>,
        key: &[u8; 32],
    ) -> Result<(), StoreError> {
        let triggers = load::without_triggers(self.db)?;
        let has_secret = remains.tables.iter().any(|table| table.name == SECRET);
        if has_secret {
            // the one of the damaged store is to be found again, not a new one
            self.db.execute(&format!("DELETE FROM {SECRET}"), ())?;
        }
        let is_early = |table: &&Table| FIRST.contains(&table.name.as_str());
        let (mut early, late): (Vec<_>, Vec<_>) = remains.tables.iter().partition(is_early);
        early.sort_by_key(|table| FIRST.iter().position(|name| *name == table.name));
        let tables: Vec<Table> = early.into_iter().chain(late).cloned().collect();
        let mut strayed = Vec::new();
        let mut damaged = Vec::new();
        for table in tables.iter().filter(|table| !DERIVED.contains(&table.name.as_str())) {
            let (is_whole, way_lost) = self.rows(remains, table)?;
            damaged.extend((!is_whole).then_some(table));
            strayed.extend(way_lost.then(|| table.clone()));
        }
        if !strayed.is_empty() {
            self.strays(remains, &strayed)?;
        }
        for table in damaged {
            self.count_missing(remains, table)?;
        }
        if let Some(table) = remains.table("tickets") {
            mend::tickets(self.db, &table, &self.told)?;
        }
        let is_lost = |name: &str| self.tallies.get(name).is_some_and(|tally| tally.uncounted);
        if let Some(snapshot) = snapshot.filter(|_| is_lost("desks") || is_lost("settings")) {
            // A snapshot that cannot be read leaves things as they are.
            let _ = mend::fill_from(self.db, snapshot, key);
        }
        for (name, gone) in mend::references(self.db, &tables)? {
            let tally = self.tallies.entry(name).or_default();
            tally.kept = tally.kept.saturating_sub(gone);
            tally.missing += gone;
        }
        if has_secret {
            let new = format!("INSERT OR IGNORE INTO {SECRET} (id, secret) VALUES (1, randomblob(32))");
            self.db.execute(&new, ())?;
            self.recount_people()?;
        }
        self.recount()?;
        triggers.iter().try_for_each(|sql| self.db.execute_batch(sql))?;
        Ok(())
    }

    fn rows(&mut self, remains: &mut Remains, table: &Table) -> Result<(bool, bool), StoreError> {
        let (mut kept, mut refused, mut failed) = (0, 0, None);
        let found = remains.rows(table, &mut |row| match insert(self.db, table, &row) {
            Ok(true) => kept += 1,
            Ok(false) => refused += 1,
            Err(error) => failed = failed.take().or(Some(error)),
        });
        failed.map_or(Ok(()), Err)?;
        let tally = Tally { table: table.name.clone(), kept, missing: refused, ..Tally::default() };
        self.tallies.insert(table.name.clone(), tally);
        Ok((found.is_whole(), found.way_lost))
    }

    /// A page that no way leads to may be older than what is known: an operation on it may have been sent since.
    fn strays(&mut self, remains: &mut Remains, tables: &[Table]) -> Result<(), StoreError> {
        let (db, tallies, held) = (self.db, &mut self.tallies, &mut self.held);
        let mut failed = None;
        remains.strays(tables, &mut |table, row| {
            let brought = insert(db, table, &row).and_then(|is_new| {
                if is_new && let Some(tally) = tallies.get_mut(&table.name) {
                    tally.kept += 1;
                }
                match table.value(&row, "id") {
                    Some(id) if is_new && table.name == "outbox" => outbox::hold(db, id),
                    _ => Ok(0),
                }
            });
            match brought {
                Ok(more) => *held += more,
                Err(error) => failed = failed.take().or(Some(error)),
            }
        });
        failed.map_or(Ok(()), Err)
    }

    /// What the indexes tell of rows that are not there.
    fn count_missing(&mut self, remains: &mut Remains, table: &Table) -> Result<(), StoreError> {
        let mut there = BTreeSet::new();
        self.keys(table, &mut there)?;
        let mut lost: BTreeMap<Vec<u8>, Row> = BTreeMap::new();
        let all_told = remains.indexed(table, &mut |row| {
            let Some(key) = table.key_of(&row).filter(|key| !there.contains(key)) else { return };
            let known = lost.entry(key).or_insert_with(|| vec![None; row.len()]);
            known.iter_mut().zip(row).for_each(|(known, value)| *known = known.take().or(value));
        });
        let tally = self.tallies.entry(table.name.clone()).or_default();
        lost.values().for_each(|row| tally.miss(table, row));
        tally.uncounted = !all_told;
        if table.name == "tickets" {
            self.told = lost.into_values().collect();
        }
        Ok(())
    }

    fn keys(&self, table: &Table, keys: &mut BTreeSet<Vec<u8>>) -> Result<(), StoreError> {
        let names: Vec<_> = table.columns.iter().map(|column| load::quoted(&column.name)).collect();
        let of_key = table.key.iter().filter_map(|at| names.get(*at).map(|name| (*at, name)));
        let (places, names): (Vec<_>, Vec<_>) = of_key.map(|(at, name)| (at, name.as_str())).unzip();
        if places.is_empty() {
            return Ok(());
        }
        let sql = format!("SELECT {} FROM {}", names.join(", "), load::quoted(&table.name));
        let mut statement = self.db.prepare(&sql)?;
        let mut rows = statement.query(())?;
        while let Some(found) = rows.next()? {
            let mut row: Row = vec![None; table.columns.len()];
            for (nth, at) in places.iter().enumerate() {
                if let Some(place) = row.get_mut(*at) {
                    *place = Some(found.get(nth)?);
                }
            }
            keys.extend(table.key_of(&row));
        }
        Ok(())
    }

    /// What a store of version 5 makes from other things: counts of timelines, and the search index, which is made anew.
    fn recount_people(&mut self) -> Result<(), StoreError> {
        Ok(self.db.execute_batch(
            "DELETE FROM timeline_counts;
             INSERT INTO timeline_counts (customer, kind, entries)
               SELECT customer, iif(visibility = 'internal', 'note', 'message') AS kind, count(*) FROM messages
                 GROUP BY customer, kind
               UNION ALL SELECT customer, 'event', count(*) FROM events GROUP BY customer
               UNION ALL SELECT customer, kind, count(*) FROM records GROUP BY customer, kind
               UNION ALL SELECT customer, 'promise', count(*) FROM promises WHERE customer IS NOT NULL GROUP BY customer;
             INSERT INTO search_backlog SELECT 0, x'ff', count(*) FROM messages HAVING count(*) > 0;
             INSERT INTO search_backlog SELECT 1, x'ff', count(*) FROM tickets HAVING count(*) > 0;
             INSERT INTO search_backlog SELECT 3, x'ff', count(*) FROM customers HAVING count(*) > 0;
             INSERT INTO search_dirty (kind, id, customer, at_ms) SELECT 2, id, customer, at_ms FROM records;",
        )?)
    }

    /// What is made from other things, and how far each desk was read: from the beginning, so that it tells again what is
    /// lost here.
    fn recount(&mut self) -> Result<(), StoreError> {
        self.db.execute_batch(
            "DELETE FROM ticket_counts;
             INSERT INTO ticket_counts (desk, market, status, tickets)
               SELECT desk, coalesce(market, ''), status, count(*) FROM tickets WHERE gone = 0 GROUP BY 1, 2, 3;",
        )?;
        if self.tallies.values().any(|tally| tally.missing > 0 || tally.uncounted) {
            self.db.execute("UPDATE desks SET cursor = NULL", ())?;
        }
        Ok(())
    }
}
