//! Keeps the index as the tables are.
//!
//! Triggers note what changed, whoever changed it; [`settle`] takes it in before the same transaction ends. What is too
//! much for one transaction (an import, a store of an earlier version) is taken in afterwards, step by step.

use super::{
    document::{self, Document, Id, Kind},
    tokens::{MARKED, Tokens},
};
use crate::{Store, StoreError, packed};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeMap;

/// So many changes of one transaction are taken in with it.
const AT_ONCE: usize = 2000;
/// A place in the index stands for so many milliseconds, as a power of two: half a minute. Shorter ones would make the
/// distances between places, of which the index consists, longer; a message every few minutes has its own all the same.
const PLACE: u32 = 15;
/// The row that is the first in the indexes, also in what triggers say.
const LAST_ROW: i64 = (1 << 28) - 1;
/// How many places are tried before looking further away.
const TRIES: u64 = 8;
const TABLES: [&str; 2] = ["search_index", "search_names"];
/// Pages that one step of tidying writes.
const TIDIED: i64 = 400;
/// The parts beside the largest may have so many pages, or this share of its pages, until all are joined into one: every
/// search looks into each part.
const SCATTERED: i64 = 32;
const SHARE: i64 = 8;

/// How far the index is behind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Indexing {
    /// About how many messages, tickets, records and customers are not in it yet.
    pub left: u64,
    /// Whether nothing is left to do: also its parts are joined, so that it is read fast.
    pub done: bool,
}

impl Store {
    /// Takes at most so many messages, tickets, records and customers into the search index that were too many to be taken
    /// in when they came; then, a step at a time, joins the parts that it was written in. To be called again until it is
    /// done; what was done is kept whatever happens.
    pub fn index_step(&self, most: usize) -> Result<Indexing, StoreError> {
        self.connections.write_unindexed(|db| {
            let taken = take_in(db, 0, most)?;
            let taken = if taken == 0 { backlog(db, most)? } else { taken };
            let tidied = taken == 0 && !tidy(db)?;
            Ok(Indexing { left: left(db)?, done: tidied })
        })
    }

    /// Takes out of the index whatever is left in it of texts that are gone: until then their words stand in its parts,
    /// though nothing is found by them. Slow where there is much mail; others may write meanwhile.
    pub fn purge_index(&self) -> Result<(), StoreError> {
        for table in TABLES {
            // a negative number begins to join all parts into one, positive ones go on with it
            self.connections.write_unindexed(|db| join(db, table, -TIDIED))?;
            while self.connections.write_unindexed(|db| join(db, table, TIDIED))? {}
        }
        self.connections.write_unindexed(|db| {
            db.execute(
                "DELETE FROM search_marked WHERE NOT EXISTS (SELECT 1 FROM search_index WHERE search_index MATCH :token)
                 AND NOT EXISTS (SELECT 1 FROM search_names WHERE search_names MATCH :token)"
                    .replace(":token", &format!("'\"{MARKED}' || marked || '\"'"))
                    .as_str(),
                (),
            )?;
            Ok(())
        })
    }

    /// How far the index is behind.
    pub fn indexing(&self) -> Result<Indexing, StoreError> {
        self.connections.read(|db| {
            let left = left(db)?;
            Ok(Indexing { left, done: left == 0 })
        })
    }
}

/// Where the list of changes ends, also when all of them were taken in: numbers go on.
pub(crate) fn mark(db: &Connection) -> Result<i64, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'search_dirty'), 0) AS seq",
    )?;
    Ok(statement.query_row((), |row| row.get("seq"))?)
}

/// Takes in what changed since, unless it is too much.
pub(crate) fn settle(db: &Connection, since: i64) -> Result<(), StoreError> {
    let most = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
    if mark(db)?.saturating_sub(since) <= most {
        take_in(db, since, AT_ONCE)?;
    }
    Ok(())
}

/// What is waiting, in all.
pub(super) fn left(db: &Connection) -> Result<u64, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT coalesce((SELECT max(seq) FROM search_dirty) - (SELECT min(seq) FROM search_dirty) + 1, 0)
           + (SELECT coalesce(sum(left), 0) FROM search_backlog) AS left",
    )?;
    Ok(statement.query_row((), |row| row.get::<_, i64>("left"))?.try_into().unwrap_or(0))
}

/// Takes in at most so many changes, the latest first. How many there were.
fn take_in(db: &Connection, since: i64, most: usize) -> Result<usize, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT seq, kind, id, customer, at_ms FROM search_dirty WHERE seq > ?1 ORDER BY seq DESC LIMIT ?2",
    )?;
    let (mut oldest, mut taken) = (i64::MAX, 0);
    let mut changed = BTreeMap::<(Kind, Id), Option<(Id, i64)>>::new();
    let mut rows = statement.query(params![since, i64::try_from(most).unwrap_or(i64::MAX)])?;
    while let Some(row) = rows.next()? {
        (oldest, taken) = (row.get("seq")?, taken + 1);
        let key = row.get::<_, Option<Id>>("customer")?.zip(row.get("at_ms")?);
        changed.entry((Kind::of(row)?, row.get("id")?)).or_insert(key);
    }
    drop(rows);
    if taken > 0 {
        take(db, changed)?;
        db.prepare_cached("DELETE FROM search_dirty WHERE seq >= ?1")?.execute([oldest])?;
    }
    Ok(taken)
}

/// Takes in what was here before there was an index: customers, then messages and subjects, the latest to come first.
fn backlog(db: &Connection, most: usize) -> Result<usize, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT kind, below FROM search_backlog ORDER BY kind = 3 DESC, kind LIMIT 1")?;
    let next =
        statement.query_row((), |row| Ok((Kind::of(row)?, row.get::<_, Vec<u8>>("below")?))).optional()?;
    let Some((kind, below)) = next else { return Ok(0) };
    let table = match kind {
        Kind::Message | Kind::Record => "messages",
        Kind::Ticket => "tickets",
        Kind::Customer => "customers",
    };
    let mut ids =
        db.prepare_cached(&format!("SELECT id FROM {table} WHERE id < ?1 ORDER BY id DESC LIMIT ?2"))?;
    let ids = ids.query_map(params![below, i64::try_from(most).unwrap_or(i64::MAX)], |row| row.get("id"))?;
    let ids: Vec<Id> = ids.collect::<Result<_, _>>()?;
    match ids.last() {
        Some(lowest) => db.execute(
            "UPDATE search_backlog SET below = ?2, left = max(0, left - ?3) WHERE kind = ?1",
            params![kind.number(), lowest, i64::try_from(ids.len()).unwrap_or(i64::MAX)],
        )?,
        None => db.execute("DELETE FROM search_backlog WHERE kind = ?1", [kind.number()])?,
    };
    let taken = ids.len().max(1);
    if kind == Kind::Message {
        pack(db, &ids)?;
    }
    take(db, ids.into_iter().map(|id| ((kind, id), None)).collect())?;
    Ok(taken)
}

/// Packs texts that came before texts were packed. What they say stays the same, so nobody has to be told.
fn pack(db: &Connection, ids: &[Id]) -> Result<(), StoreError> {
    let before = mark(db)?;
    let mut whole = db.prepare_cached("SELECT row, body FROM messages WHERE id = ?1 AND packed IS NULL")?;
    let mut small = db.prepare_cached("UPDATE messages SET body = '', packed = ?2 WHERE row = ?1")?;
    for id in ids {
        let read = whole.query_row([id], |row| {
            Ok((row.get::<_, i64>("row")?, packed::packed(row.get_ref("body")?.as_str()?)))
        });
        if let Some((row, Some(packed))) = read.optional()? {
            small.execute(params![row, packed])?;
        }
    }
    db.prepare_cached("DELETE FROM search_dirty WHERE seq > ?1")?.execute([before])?;
    Ok(())
}

/// Takes in what is there of these.
fn take(db: &Connection, changed: BTreeMap<(Kind, Id), Option<(Id, i64)>>) -> Result<(), StoreError> {
    let mut documents = Vec::new();
    for ((kind, id), key) in changed {
        let document = match (kind, key) {
            (Kind::Message, _) => document::message(db, &id)?,
            (Kind::Ticket, _) => document::ticket(db, &id)?,
            (Kind::Record, Some((customer, at_ms))) => document::record(db, &id, &customer, at_ms)?,
            (Kind::Record, None) => None,
            (Kind::Customer, _) => {
                take_person(db, &id)?;
                None
            }
        };
        // what is gone was taken out by the trigger that saw it go
        documents.extend(document);
    }
    // rows that ascend are written in one part
    documents.sort_by_key(|document| document.at_ms);
    let mut placed = Vec::with_capacity(documents.len());
    for document in documents {
        placed.push((place(db, &document)?, document));
    }
    placed.sort_by_key(|(row, _)| backwards(*row));
    placed.iter().try_for_each(|(row, document)| write(db, *row, document))
}

/// The row that a document has, or a new one: where its time says, else as near after it as there is room.
fn place(db: &Connection, document: &Document) -> Result<i64, StoreError> {
    let wanted = slot(document.at_ms);
    let (kind, message, id) = document.source.columns();
    let known = |row: &Row<'_>| Ok((row.get("row")?, row.get("at_ms")?));
    let known: rusqlite::Result<(i64, i64)> = match message {
        Some(message) => db
            .prepare_cached("SELECT row, at_ms FROM search_rows WHERE message = ?1")?
            .query_row([message], known),
        None => db.prepare_cached("SELECT row, at_ms FROM search_rows WHERE id = ?1")?.query_row([id], known),
    };
    if let Some((row, at_ms)) = known.optional()? {
        if slot(at_ms) == wanted {
            return Ok(row);
        }
        take_out(db, row)?;
    }
    let row = free(db, wanted, &document.id)?;
    db.prepare_cached(
        "INSERT INTO search_rows (row, kind, message, id, customer, at_ms, length) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)",
    )?
    .execute(params![row, kind, message, id, document.customer_of_record(), document.at_ms])?;
    let places = row.saturating_sub(wanted);
    db.prepare_cached("UPDATE search_spill SET places = ?1 WHERE places < ?1")?.execute([places])?;
    Ok(row)
}

/// A row's number in the indexes, and back: they count backwards, because FTS5 reads a list of texts from its beginning with
/// far less work than from its end, and the newest are wanted first. Up to the year 2248 a number has at most four bytes there.
pub(super) fn backwards(row: i64) -> i64 {
    LAST_ROW.saturating_sub(row)
}

/// The place of a time.
pub(super) fn slot(at_ms: i64) -> i64 {
    at_ms >> PLACE
}

/// The first moment after a place.
pub(super) fn after_slot(row: i64) -> i64 {
    row.saturating_add(1).saturating_mul(1 << PLACE)
}

/// A free place: the one wanted, or one that the id chooses among ever more after it, so that thousands of the same time
/// find room in few tries.
fn free(db: &Connection, wanted: i64, id: &Id) -> Result<i64, StoreError> {
    let mut taken = db.prepare_cached("SELECT 1 FROM search_rows WHERE row = ?1")?;
    if !taken.exists([wanted])? {
        return Ok(wanted);
    }
    let seed = id.iter().fold(0xcbf2_9ce4_8422_2325_u64, |seed, byte| {
        (seed ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let (mut window, mut draw) = (8_u64, seed);
    loop {
        for _ in 0..TRIES {
            draw = draw.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            let further = i64::try_from((draw >> 33) % window).unwrap_or(0).saturating_add(1);
            let row = wanted.saturating_add(further);
            if !taken.exists([row])? {
                return Ok(row);
            }
        }
        window = window.saturating_mul(2);
    }
}

fn write(db: &Connection, row: i64, document: &Document) -> Result<(), StoreError> {
    let mut tokens = Tokens::default();
    tokens.text(&document.text);
    document.numbers.iter().for_each(|number| tokens.parts(number));
    tokens.author(&document.author);
    if document.hers {
        tokens.owner(person_row(db, &document.customer)?);
    }
    db.prepare_cached("DELETE FROM search_index WHERE rowid = ?1")?.execute([backwards(row)])?;
    db.prepare_cached("INSERT INTO search_index (rowid, tokens) VALUES (?1, ?2)")?
        .execute(params![backwards(row), tokens.written()])?;
    db.prepare_cached("UPDATE search_rows SET customer = ?2, at_ms = ?3, length = ?4 WHERE row = ?1")?
        .execute(params![row, document.customer_of_record(), document.at_ms, tokens.length])?;
    note_marked(db, &tokens)
}

/// Whose mail it is, in few bytes; made when first asked for.
fn person_row(db: &Connection, customer: &Id) -> Result<i64, StoreError> {
    let mut known = db.prepare_cached("SELECT row FROM search_people WHERE customer = ?1")?;
    match known.query_row([customer], |row| row.get("row")).optional()? {
        Some(row) => Ok(row),
        None => {
            db.prepare_cached("INSERT INTO search_people (customer) VALUES (?1)")?.execute([customer])?;
            Ok(db.last_insert_rowid())
        }
    }
}

fn take_person(db: &Connection, customer: &Id) -> Result<(), StoreError> {
    let Some(person) = document::person(db, customer)? else { return Ok(()) };
    let row = person_row(db, customer)?;
    let mut tokens = Tokens::default();
    for value in person.names.iter().chain(&person.addresses) {
        tokens.text(value);
        tokens.parts(value);
    }
    db.prepare_cached("DELETE FROM search_names WHERE rowid = ?1")?.execute([backwards(row)])?;
    db.prepare_cached("INSERT INTO search_names (rowid, tokens) VALUES (?1, ?2)")?
        .execute(params![backwards(row), tokens.written()])?;
    note_marked(db, &tokens)
}

fn note_marked(db: &Connection, tokens: &Tokens) -> Result<(), StoreError> {
    let mut known = db.prepare_cached("SELECT 1 FROM search_marked WHERE base = ?1 AND marked = ?2")?;
    let mut note = db.prepare_cached("INSERT INTO search_marked (base, marked) VALUES (?1, ?2)")?;
    for (base, marked) in &tokens.marked {
        if !known.exists([base, marked])? {
            note.execute([base, marked])?;
        }
    }
    Ok(())
}

fn take_out(db: &Connection, row: i64) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM search_rows WHERE row = ?1")?.execute([row])?;
    db.prepare_cached("DELETE FROM search_index WHERE rowid = ?1")?.execute([backwards(row)])?;
    Ok(())
}

/// Joins a few parts of the index. `false` if there is nothing more to join.
fn tidy(db: &Connection) -> Result<bool, StoreError> {
    let mut joined = false;
    for table in TABLES {
        joined |= join(db, table, TIDIED)? || (is_scattered(db, table)? && join(db, table, -TIDIED)?);
    }
    Ok(joined)
}

/// Whether much of the index stands outside its largest part.
fn is_scattered(db: &Connection, table: &str) -> Result<bool, StoreError> {
    let mut parts = db.prepare_cached(&format!(
        "SELECT coalesce(max(pages), 0) AS largest, coalesce(sum(pages), 0) AS pages
         FROM (SELECT count(*) AS pages FROM {table}_idx GROUP BY segid)"
    ))?;
    let (largest, pages): (i64, i64) =
        parts.query_row((), |row| Ok((row.get("largest")?, row.get("pages")?)))?;
    Ok(pages.saturating_sub(largest) > SCATTERED.max(largest / SHARE))
}

fn join(db: &Connection, table: &str, pages: i64) -> Result<bool, StoreError> {
    let before = changes(db)?;
    db.prepare_cached(&format!("INSERT INTO {table} ({table}, rank) VALUES ('merge', ?1)"))?
        .execute([pages])?;
    // the statement itself counts as one
    Ok(changes(db)?.saturating_sub(before) > 1)
}

fn changes(db: &Connection) -> Result<i64, StoreError> {
    Ok(db.query_row("SELECT total_changes() AS changes", (), |row| row.get("changes"))?)
}
