//! Imports: whole, repeatable, and taken back as if they had never been.

use super::{Place, at, page, ticket};
use crate::{ImportOf, ImportUndone, Imported, Store, StoreError, imports::batch::turns::ROW_BY_ROW};
use parlance_model::{
    ImportId, Incoming, Money, Page, PersonKeys, Record, RecordBody, RemotePerson, RemoteTicket,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn person(id: Option<&str>, email: Option<&str>, name: &str) -> PersonKeys {
    PersonKeys {
        id: id.map(str::to_owned),
        emails: email.map(str::to_owned).into_iter().collect(),
        name: Some(name.to_owned()),
        ..PersonKeys::default()
    }
}

fn order(number: &str, total: i64) -> Record {
    Record {
        source: "shop".to_owned(),
        remote_id: number.to_owned(),
        at: at(0).into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Order {
            number: number.to_owned(),
            status: None,
            total: Some(Money { amount: total.into(), currency: "EUR".to_owned() }),
            items: Vec::new(),
            payment: None,
            ship_to: None,
        },
    }
}

fn incoming(customer: PersonKeys, records: Vec<Record>) -> Incoming {
    Incoming { line: 1, customer, records }
}

fn of(dry_run: bool) -> ImportOf<'static> {
    ImportOf { source: "shop", file: "orders.csv", layout: "shopify-orders", dry_run }
}

fn import(store: &Store, rows: &[Incoming]) -> Imported {
    store.import(of(false), rows.iter().cloned(), &|| true, at(5)).unwrap()
}

/// Everything that imports may touch, as it lies there.
fn dump(store: &Store) -> Vec<String> {
    let tables = [
        "SELECT json_array('customer', hex(id), hex(merged_into), hex(person), hex(import)) FROM customers",
        "SELECT json_array('identity', hex(id), hex(customer), kind, network, value, written, shared, verified, hex(import)) FROM identities",
        "SELECT json_array('name', hex(identity), name) FROM identity_names",
        "SELECT json_array('said', hex(customer), hex(desk), source, remote_id, name, email, phone, city, address, name_key, said_ms, hex(import)) FROM descriptions",
        "SELECT json_array('record', hex(id), hex(customer), at_ms, kind, source, remote_id, order_number, content, hex(import)) FROM records",
        "SELECT json_array('count', hex(customer), kind, entries) FROM timeline_counts WHERE entries <> 0",
        "SELECT json_array('import', hex(id), number) FROM imports",
        "SELECT json_array('marked', hex(import), hex(customer)) FROM import_customers",
        "SELECT json_array('before', hex(import), part, place, before) FROM import_befores",
    ];
    rows(store, &tables)
}

/// The same without ids that are made up: a customer is what she is known by.
fn meaning(store: &Store) -> Vec<String> {
    let her = "(SELECT group_concat(known, ' ') FROM (SELECT kind || network || written AS known FROM identities WHERE customer = x.customer ORDER BY 1))";
    let named = "(SELECT group_concat(name, ' ') FROM (SELECT name FROM identity_names WHERE identity = x.id ORDER BY 1))";
    let tables = [
        format!(
            "SELECT json_array('identity', {her}, kind, network, value, written, shared, verified, {named}) FROM identities x"
        ),
        format!(
            "SELECT json_array('said', {her}, source, remote_id, name, email, phone, city, address, name_key) FROM descriptions x"
        ),
        format!(
            "SELECT json_array('record', {her}, at_ms, kind, source, remote_id, order_number, content) FROM records x"
        ),
        format!("SELECT json_array('count', {her}, kind, entries) FROM timeline_counts x WHERE entries <> 0"),
        "SELECT json_array('customers', count(*)) FROM customers".to_owned(),
    ];
    rows(store, &tables.each_ref().map(String::as_str))
}

fn rows(store: &Store, tables: &[&str]) -> Vec<String> {
    let read = store.connections.read(|db| {
        let mut all = Vec::new();
        for table in tables {
            let mut statement = db.prepare(table)?;
            let rows = statement.query_map((), |row| row.get::<_, String>(0))?;
            all.extend(rows.collect::<Result<Vec<_>, _>>()?);
        }
        all.sort();
        Ok(all)
    });
    read.unwrap()
}

#[test]
fn a_file_is_taken_in_once_however_often_it_comes() {
    let place = Place::new();
    let store = &place.store;
    let rows = [
        incoming(person(Some("7"), Some("anna@example.hu"), "Anna"), vec![order("1", 10), order("2", 20)]),
        incoming(person(None, Some("ANNA@example.hu"), "Anna"), vec![order("3", 30)]),
        incoming(person(Some("8"), None, "Béla"), vec![]),
    ];
    let first = import(store, &rows);
    let kinds = BTreeMap::from([("order".to_owned(), 3)]);
    assert_eq!((first.counts.customers_new, &first.counts.records_new), (2, &kinds));
    let before = dump(store);
    let second = import(store, &rows);
    assert_eq!((second.import, second.counts.records_same, second.counts.customers_same), (None, 3, 2));
    assert_eq!(dump(store), before, "nothing new, nothing written");
    let changed = [incoming(person(Some("7"), Some("anna@example.hu"), "Anna"), vec![order("1", 11)])];
    let third = import(store, &changed);
    assert_eq!((third.counts.records_changed, third.counts.records_new.len()), (1, 0));
    store.undo_import(third.import.unwrap()).unwrap();
    assert_eq!(dump(store), before, "and taken back");
    assert_eq!(store.imports().unwrap().len(), 1);
}

#[test]
fn a_dry_run_counts_and_writes_nothing() {
    let place = Place::new();
    let store = &place.store;
    let before = dump(store);
    let rows = [incoming(person(Some("7"), None, "Anna"), vec![order("1", 10)])];
    let done = store.import(of(true), rows.iter().cloned(), &|| true, at(5)).unwrap();
    assert_eq!((done.import, done.counts.customers_new), (None, 1));
    assert_eq!(dump(store), before);
    assert_eq!(import(store, &rows).counts, done.counts);
}

#[test]
fn an_import_that_is_stopped_or_fails_leaves_nothing() {
    let place = Place::new();
    let store = &place.store;
    let before = dump(store);
    let many =
        (0..5_000).map(|n| incoming(person(Some(&n.to_string()), None, "A"), vec![order(&n.to_string(), n)]));
    let asked = std::cell::Cell::new(0);
    let go_on = || {
        asked.set(asked.get() + 1);
        asked.get() < 4
    };
    let stopped = store.import(of(false), many, &go_on, at(5));
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(dump(store), before);
    // and the next one finds no triggers of it
    import(store, &[incoming(person(Some("7"), None, "Anna"), vec![order("1", 10)])]);
}

#[test]
fn an_earlier_import_of_the_same_customers_waits_for_the_later_one() {
    let place = Place::new();
    let store = &place.store;
    let first =
        import(store, &[incoming(person(Some("7"), None, "Anna"), vec![order("1", 10)])]).import.unwrap();
    let second =
        import(store, &[incoming(person(Some("7"), None, "Anna"), vec![order("2", 10)])]).import.unwrap();
    let held: Vec<_> = store.imports().unwrap().iter().map(|row| (row.id, row.held)).collect();
    assert_eq!(held, [(second, false), (first, true)]);
    assert!(matches!(store.undo_import(first), Err(StoreError::LaterImport)));
    store.undo_import(second).unwrap();
    let undone = store.undo_import(first).unwrap();
    assert_eq!(undone, ImportUndone { records_removed: 1, customers_removed: 1, ..ImportUndone::default() });
    assert_eq!(meaning(store), [r#"["customers",0]"#]);
    assert!(matches!(store.undo_import(first), Err(StoreError::MissingRow)));
}

#[test]
fn a_customer_who_has_written_since_stays_with_the_address_that_she_wrote_from() {
    let place = Place::new();
    let store = &place.store;
    let brought =
        import(store, &[incoming(person(Some("7"), Some("anna@example.hu"), "Anna"), vec![order("1", 10)])]);
    let requester = RemotePerson { email: Some("anna@example.hu".to_owned()), ..RemotePerson::default() };
    place.apply(Page { tickets: vec![RemoteTicket { requester, ..ticket(1) }], ..page() });
    let customer = store.ticket(place.known(1)).unwrap().row.customer;
    let undone = store.undo_import(brought.import.unwrap()).unwrap();
    assert_eq!((undone.customers_removed, undone.customers_kept, undone.records_removed), (0, 1, 1));
    let kept = store.customer(customer).unwrap();
    let addresses: Vec<_> = kept.identities.iter().map(|identity| identity.written.as_str()).collect();
    assert_eq!(addresses, ["anna@example.hu"], "the shop's id of her is gone");
}

/// The same, every row in its turn.
fn import_row_by_row(store: &Store, rows: &[Incoming]) -> Imported {
    ROW_BY_ROW.set(true);
    let done = import(store, rows);
    ROW_BY_ROW.set(false);
    done
}

/// What is noted for the search index, or stands in it already.
fn searched(store: &Store) -> Vec<String> {
    let her = "(SELECT group_concat(known, ' ') FROM (SELECT kind || network || written AS known FROM identities WHERE customer = x.her ORDER BY 1))";
    let tables = [
        format!(
            "SELECT DISTINCT json_array('dirty', kind, at_ms, {her}) FROM (
               SELECT kind, at_ms, iif(kind = 3, id, customer) AS her FROM search_dirty) x"
        ),
        format!(
            "SELECT json_array('row', kind, at_ms, length, {her}) FROM (
               SELECT kind, at_ms, length, customer AS her FROM search_rows) x"
        ),
        format!("SELECT json_array('person', {her}) FROM (SELECT customer AS her FROM search_people) x"),
    ];
    rows(store, &tables.each_ref().map(String::as_str))
}

/// Many customers and orders: some come again with other words, some orders twice, some addresses are of two.
fn many() -> Vec<Incoming> {
    let one = |n: i64| {
        let her = n * 7919 % 900;
        let email = format!("{}@example.org", her % 850);
        let name = format!("Name {her}{}", if her % 20 == 0 && n > 2_000 { " new" } else { "" });
        let id = (her % 3 == 0).then(|| her.to_string());
        let mut customer = person(id.as_deref(), Some(&email), &name);
        customer.phones = vec![format!("06 1 {her:07}")];
        incoming(customer, vec![order(&(n % 2_900).to_string(), n % 5)])
    };
    (0..3_000).map(one).collect()
}

#[test]
fn many_rows_come_to_the_same_as_one_after_the_other() {
    let (quick, slow) = (Place::new(), Place::new());
    let rows = many();
    let done = import(&quick.store, &rows);
    assert_eq!(done.counts, import_row_by_row(&slow.store, &rows).counts);
    assert_eq!(meaning(&quick.store), meaning(&slow.store));
    assert_eq!(searched(&quick.store), searched(&slow.store));
    quick.store.check_integrity().unwrap();
    let again = import(&quick.store, &rows);
    assert_eq!((again.import.is_some(), again.counts), {
        let again = import_row_by_row(&slow.store, &rows);
        (again.import.is_some(), again.counts)
    });
    assert_eq!(meaning(&quick.store), meaning(&slow.store));
}

#[test]
fn triggers_and_references_hold_after_an_import_however_it_ends() {
    let place = Place::new();
    let store = &place.store;
    let of_anna = || store.put_records(&[(customer(store), order("2", 1))], None, at(6));
    import(store, &[incoming(person(Some("7"), None, "Anna"), vec![order("1", 10)])]);
    assert_eq!(of_anna().unwrap().added, 1);
    let counts: u32 = store.timeline_counts(customer(store)).unwrap().values().sum();
    assert_eq!(counts, 2, "counted by the trigger");
    let asked = std::cell::Cell::new(0);
    let go_on = || {
        asked.set(asked.get() + 1);
        asked.get() < 20
    };
    let many = (0..30_000)
        .map(|n| incoming(person(Some(&n.to_string()), None, "A"), vec![order(&format!("n{n}"), n)]));
    assert!(matches!(store.import(of(false), many, &go_on, at(5)), Err(StoreError::Stopped)));
    let nobody = parlance_model::CustomerId::new(at(7));
    assert!(store.put_records(&[(nobody, order("3", 1))], None, at(6)).is_err());
    store.put_records(&[(customer(store), order("4", 1))], None, at(6)).unwrap();
    let counts: u32 = store.timeline_counts(customer(store)).unwrap().values().sum();
    assert_eq!(counts, 3);
}

fn customer(store: &Store) -> parlance_model::CustomerId {
    let read = store.connections.read(|db| {
        Ok(db.query_row("SELECT id FROM customers ORDER BY id LIMIT 1", (), |row| {
            row.get(0).map(parlance_model::CustomerId::from_bytes)
        })?)
    });
    read.unwrap()
}

/// An import does itself what these do; who adds one sees to it there as well (`imports/quick.rs`).
#[test]
fn an_import_knows_every_trigger_that_it_does_without() {
    let place = Place::new();
    let read = place.store.connections.read(|db| {
        let mut triggers = db.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%AFTER INSERT ON%' AND tbl_name IN (
               'customers', 'identities', 'identity_names', 'descriptions', 'records', 'import_customers',
               'import_befores', 'timeline_counts', 'search_dirty') ORDER BY name",
        )?;
        let names = triggers.query_map((), |row| row.get::<_, String>(0))?;
        Ok(names.collect::<Result<Vec<_>, _>>()?)
    });
    assert_eq!(
        read.unwrap(),
        [
            "record_entered",
            "search_customer_added",
            "search_description_added",
            "search_identity_added",
            "search_record_added"
        ]
    );
}

const IDS: [&str; 4] = ["1", "2", "3", "4"];
const EMAILS: [&str; 4] = ["a@x.hu", "b@x.hu", "c@x.hu", "info@x.hu"];
const NAMES: [&str; 4] = ["Anna Kis", "Béla Nagy", "Csilla Tóth", "Dóra Szép"];

/// A row of a small world: few ids, few addresses, few orders, so that files meet. In a `tidy` one each address is of one
/// id: where two have the same, whose a row is that names nothing else is a matter of whom the store finds first.
fn row(tidy: bool) -> impl Strategy<Value = Incoming> {
    let who = (0..4usize, 0..4usize, 0..3u8, 0..4usize);
    let orders = prop::collection::vec(("[1-5]", 1i64..3), 0..3);
    (who, orders).prop_map(move |((id, email, which, name), orders)| {
        let email = EMAILS[if tidy { id } else { email }];
        let orders = orders.iter().map(|(number, total)| order(number, *total)).collect();
        incoming(person((which != 1).then_some(IDS[id]), (which != 0).then_some(email), NAMES[name]), orders)
    })
}

#[derive(Clone, Debug)]
enum Step {
    Import(Vec<Incoming>),
    Undo(prop::sample::Index),
}

fn steps(tidy: bool) -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        prop::collection::vec(row(tidy), 1..5).prop_map(Step::Import),
        any::<prop::sample::Index>().prop_map(Step::Undo),
    ];
    prop::collection::vec(step, 1..9)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever was imported and undone before: undoing the last import leaves every row as it lay there.
    #[test]
    fn the_last_import_taken_back_leaves_every_row_as_it_lay_there(steps in steps(false)) {
        let place = Place::new();
        through(&place.store, steps)?;
    }

    /// What is written at once comes to the same as row by row, whatever meets in a file and whatever was there before.
    #[test]
    fn at_once_comes_to_the_same_as_row_by_row(files in prop::collection::vec(prop::collection::vec(row(false), 1..12), 1..5)) {
        let (quick, slow) = (Place::new(), Place::new());
        for rows in &files {
            let done = import(&quick.store, rows);
            let same = import_row_by_row(&slow.store, rows);
            prop_assert_eq!(done.counts, same.counts);
            prop_assert_eq!(done.import.is_some(), same.import.is_some());
            prop_assert_eq!(meaning(&quick.store), meaning(&slow.store));
            prop_assert_eq!(searched(&quick.store), searched(&slow.store));
        }
    }

    /// After any imports and undoings, in any order, the store says what it would if only the imports that stand had ever
    /// been.
    #[test]
    fn what_is_taken_back_never_was(steps in steps(true)) {
        let place = Place::new();
        let standing = through(&place.store, steps)?;
        let again = Place::new();
        for rows in &standing {
            import(&again.store, rows);
        }
        prop_assert_eq!(meaning(&place.store), meaning(&again.store));
        place.store.check_integrity().unwrap();
    }
}

/// Goes through the steps; gives the imports that stand in the end.
fn through(store: &Store, steps: Vec<Step>) -> Result<Vec<Vec<Incoming>>, TestCaseError> {
    let mut standing: Vec<(ImportId, Vec<Incoming>, Option<Vec<String>>)> = Vec::new();
    for step in steps {
        match step {
            Step::Import(rows) => {
                let before = dump(store);
                match import(store, &rows).import {
                    Some(import) => standing.push((import, rows, Some(before))),
                    None => prop_assert_eq!(dump(store), before),
                }
            }
            Step::Undo(_) if standing.is_empty() => {}
            Step::Undo(index) => {
                let at = index.index(standing.len());
                let last = at + 1 == standing.len();
                match store.undo_import(standing[at].0) {
                    Ok(_) => {
                        let (_, _, before) = standing.remove(at);
                        if let Some(before) = before.filter(|_| last) {
                            prop_assert_eq!(dump(store), before);
                        }
                        // what lay there before the later ones is not there any more
                        standing[at..].iter_mut().for_each(|later| later.2 = None);
                    }
                    Err(error) => prop_assert!(matches!(error, StoreError::LaterImport) && !last),
                }
            }
        }
    }
    Ok(standing.into_iter().map(|(_, rows, _)| rows).collect())
}
