//! An import, and one that is taken back.

use crate::{
    operations::{KEY, now, open, small, sound},
    rows::{expect, expected, is_after, rows},
};
use parlance_store::{
    Asked, ImportOf, Imported, Query, Store, StoreError,
    model::{Handle, Incoming, PersonKeys, PostalAddress, Record, RecordBody},
};
use std::{ops::RangeInclusive, path::Path};

const FIRST: RangeInclusive<u64> = 1..=60;
/// Half of the first file once more with other words, and what is new.
const SECOND: RangeInclusive<u64> = 31..=330;
const CUSTOMERS: u64 = 60;

fn file(store: &Store, name: &str, numbers: RangeInclusive<u64>) -> Result<Imported, StoreError> {
    let of = ImportOf { source: "shop", file: name, layout: "lines", dry_run: false };
    store.import(of, numbers.map(|number| line(name, number)), &|| true, now())
}

/// The first twelve customers have written to the desk before; of every third more is said than a name.
fn line(file: &str, number: u64) -> Incoming {
    let her = number % CUSTOMERS;
    let mut customer = PersonKeys {
        id: Some(format!("c{her}")),
        emails: vec![format!("{her}@example.org")],
        name: Some(format!("Name {her} {file}")),
        ..PersonKeys::default()
    };
    if her.is_multiple_of(3) {
        customer.phones = vec![format!("06 1 {her:07}")];
        customer.handles = vec![Handle { service: "chat".to_owned(), name: format!("she{her}") }];
        let lines = vec![format!("{her} High Street")];
        customer.address =
            Some(PostalAddress { lines, city: Some("Pécs".to_owned()), ..PostalAddress::default() });
    }
    let record = Record {
        source: "shop".to_owned(),
        remote_id: number.to_string(),
        at: now().into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Event { what: "ordered".to_owned(), detail: Some(format!("{file}-{number}")) },
    };
    Incoming { line: number, customer, records: vec![record] }
}

/// A store with a desk's customers and an import.
pub fn before(dir: &Path) {
    small(dir);
    let store = Store::open(dir, &KEY).unwrap();
    file(&store, "first", FIRST).unwrap();
    store.close();
    expect(dir, import);
}

pub fn import(dir: &Path) -> Result<(), StoreError> {
    let store = Store::open(dir, &KEY)?;
    file(&store, "second", SECOND)?;
    open(store)
}

/// All of it or nothing, in rows and in the search.
pub fn imported(dir: &Path) -> bool {
    let store = sound(dir);
    let imports = store.imports().unwrap();
    let done = imports.len() == 2;
    assert_eq!((finds(&store, "second-200"), finds(&store, "first-7")), (done, true));
    if done {
        let counts = &imports[0].counts;
        assert_eq!((counts.records_new["event"], counts.records_changed, counts.records_same), (270, 30, 0));
        assert_eq!(counts.customers_new + counts.customers_changed, CUSTOMERS);
    }
    store.close();
    assert_eq!(is_after(dir, &[]), done);
    done
}

fn finds(store: &Store, words: &str) -> bool {
    let query = Query::parse(&format!("\"{words}\""), false).unwrap();
    let asked = Asked { query, ranked: false, limit: 9, after: None };
    !store.search(&asked, &|| false).unwrap().hits.is_empty()
}

/// A store with two imports; taking back the later one leaves what was before it.
pub fn twice(dir: &Path) {
    before(dir);
    let once = rows(dir);
    import(dir).unwrap();
    expect(dir, undo);
    assert_eq!(once, expected(dir, "after"));
}

pub fn undo(dir: &Path) -> Result<(), StoreError> {
    let store = Store::open(dir, &KEY)?;
    let latest = store.imports()?.first().map(|latest| latest.id).ok_or(StoreError::MissingRow)?;
    store.undo_import(latest)?;
    open(store)
}

pub fn undone(dir: &Path) -> bool {
    let store = sound(dir);
    let gone = store.imports().unwrap().len() == 1;
    assert_eq!((finds(&store, "second-200"), finds(&store, "first-40")), (!gone, gone));
    store.close();
    assert_eq!(is_after(dir, &[]), gone);
    gone
}
