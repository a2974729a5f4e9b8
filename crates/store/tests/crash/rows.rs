//! Every row of a store as it lies there, and whether it lies as before an operation or as after it.

use crate::{copy_of, operations::KEY};
use parlance_store::{StoreError, key_for_yardsticks};
use rusqlite::Connection;
use std::{collections::BTreeSet, fs, path::Path};

/// Where it is kept what lay there before, and what is to lie there afterwards.
pub const EXPECTED: &str = "expected";
/// What these hold follows from the other tables, but not to the letter: the search index, the last number given out.
const FOLLOWING: &[&str] = &["search_", "sqlite_"];
/// Counts of nothing, which may be there or not.
const NOTHING: &[(&str, &str)] = &[("ticket_counts", "tickets <> 0"), ("timeline_counts", "entries <> 0")];
const BETWEEN: &str = " | ";

/// A store's file, opened past the store.
pub fn opened(dir: &Path) -> Connection {
    let db = Connection::open(dir.join("parlance.db")).unwrap();
    db.execute_batch(&key_for_yardsticks(&KEY)).unwrap();
    db
}

/// The first column of what a query gives.
pub fn texts(db: &Connection, query: &str) -> Vec<String> {
    let mut all = db.prepare(query).unwrap();
    all.query_map((), |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

/// The names of all tables.
pub fn tables(db: &Connection) -> Vec<String> {
    texts(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
}

/// Every row of every table, a line each.
pub fn rows(dir: &Path) -> Vec<String> {
    let db = opened(dir);
    let mut lines = Vec::new();
    for table in tables(&db).iter().filter(|table| !FOLLOWING.iter().any(|name| table.starts_with(name))) {
        let columns = texts(&db, &format!("SELECT name FROM pragma_table_info('{table}')"));
        let values: Vec<_> =
            columns.iter().map(|column| format!("replace(quote({column}), char(10), ' ')")).collect();
        let values = values.join(&format!(" || '{BETWEEN}' || "));
        let which = NOTHING.iter().find(|(name, _)| name == table).map_or("1", |(_, which)| which);
        let line = format!("SELECT '{table}{BETWEEN}' || {values} FROM {table} WHERE {which} ORDER BY 1");
        lines.extend(texts(&db, &line));
    }
    lines
}

/// Keeps what lies there, and what will when this has been done to it.
pub fn expect(dir: &Path, run: fn(&Path) -> Result<(), StoreError>) {
    let copy = copy_of(dir);
    run(copy.path()).unwrap();
    let before = rows(dir);
    let after = nameless(rows(copy.path()), &before);
    assert_ne!(before, after, "it does nothing");
    fs::create_dir_all(dir.join(EXPECTED)).unwrap();
    fs::write(dir.join(EXPECTED).join("before"), before.join("\n")).unwrap();
    fs::write(dir.join(EXPECTED).join("after"), after.join("\n")).unwrap();
}

/// What lay there before, or is to lie there afterwards: `before`, `after`.
pub fn expected(dir: &Path, when: &str) -> Vec<String> {
    fs::read_to_string(dir.join(EXPECTED).join(when)).unwrap().lines().map(str::to_owned).collect()
}

/// Whether it lies there as after it; panics if neither that nor as before. Rows of these tables do not count, and an
/// id that was not there before is as good as another.
pub fn is_after(dir: &Path, but: &[&str]) -> bool {
    let counting = |mut lines: Vec<String>| {
        lines.retain(|line| !but.iter().any(|table| line.starts_with(&format!("{table}{BETWEEN}"))));
        lines
    };
    let before = expected(dir, "before");
    let lie = counting(nameless(rows(dir), &before));
    let (before, after) = (counting(before), counting(expected(dir, "after")));
    if lie != before && lie != after {
        let others = |of: &[String], not: &[String]| -> Vec<String> {
            of.iter().filter(|line| !not.contains(line)).take(9).cloned().collect()
        };
        panic!(
            "not as before: {:#?}, gone since: {:#?}; not as after: {:#?}, missing: {:#?}",
            others(&lie, &before),
            others(&before, &lie),
            others(&lie, &after),
            others(&after, &lie)
        );
    }
    lie == after
}

/// The lines without the ids that were not there before.
fn nameless(lines: Vec<String>, before: &[String]) -> Vec<String> {
    // sixteen bytes, as SQL writes them
    let is_id = |value: &&str| value.len() == 35 && value.starts_with("X'");
    let known: BTreeSet<&str> = before.iter().flat_map(|line| line.split(BETWEEN).filter(is_id)).collect();
    let without = |line: String| {
        let new: Vec<&str> = line.split(BETWEEN).filter(is_id).filter(|id| !known.contains(id)).collect();
        new.iter().fold(line.clone(), |line, id| line.replace(id, "new"))
    };
    let mut lines: Vec<_> = lines.into_iter().map(without).collect();
    lines.sort();
    lines
}
