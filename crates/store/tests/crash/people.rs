//! Two customers made one, and parted again.

use crate::{
    operations::{KEY, now, open, small, sound, ticket_of},
    rows::{expect, expected, is_after, rows},
};
use parlance_store::{
    Newcomer, Store, StoreError,
    model::{CustomerId, PostalAddress, Record, RecordBody, RemotePerson},
};
use std::path::Path;

/// Who is merged, into whom, and who was merged into her before.
const HER: u32 = 3;
const OTHER: u32 = 4;
const BELOW: u32 = 5;

/// Who wrote a ticket.
pub fn customer(store: &Store, number: u32) -> Result<CustomerId, StoreError> {
    Ok(store.ticket(ticket_of(store, number)?)?.row.customer)
}

fn record(number: u32) -> Record {
    Record {
        source: "shop".to_owned(),
        remote_id: format!("r{number}"),
        at: now().into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Event { what: "ordered".to_owned(), detail: Some(format!("by {number}")) },
    }
}

/// Three customers with messages, addresses, records and promises, one of them merged into another.
pub fn two(dir: &Path) {
    small(dir);
    let store = Store::open(dir, &KEY).unwrap();
    for (number, market) in [(HER, "HU"), (OTHER, "JP"), (BELOW, "BR")] {
        let person = RemotePerson {
            remote_id: Some(format!("c{number}")),
            name: Some(format!("Name {number}")),
            email: Some(format!("{number}@example.org")),
            phone: Some("06 1 234 5678".to_owned()),
            ..RemotePerson::default()
        };
        let address = PostalAddress { city: Some("Pécs".to_owned()), ..PostalAddress::default() };
        let newcomer = Newcomer { person, address: Some(address), ..Newcomer::default() };
        let her = store.put_customers("shop", &[newcomer], None, now()).unwrap()[0];
        assert_eq!(her, customer(&store, number).unwrap());
        store.set_customer_market(her, Some(market), "phone").unwrap();
        store.put_records(&[(her, record(number))], None, now()).unwrap();
        let ticket = ticket_of(&store, number).unwrap();
        store.add_promise(ticket, "by Friday", Some(now().into()), now()).unwrap();
    }
    let (below, her) = (customer(&store, BELOW).unwrap(), customer(&store, HER).unwrap());
    store.merge(below, her, now()).unwrap();
    store.close();
    expect(dir, merge);
}

pub fn merge(dir: &Path) -> Result<(), StoreError> {
    let store = Store::open(dir, &KEY)?;
    store.merge(customer(&store, HER)?, customer(&store, OTHER)?, now())?;
    open(store)
}

/// Every row as before or as after, and whoever asks is told the same.
pub fn merged(dir: &Path) -> bool {
    let one = is_one(dir);
    assert_eq!(is_after(dir, &[]), one);
    one
}

fn is_one(dir: &Path) -> bool {
    let store = sound(dir);
    let members = |number| store.members(customer(&store, number).unwrap()).unwrap();
    let one = members(HER) == members(OTHER);
    let (other, her) = (members(OTHER), members(HER));
    assert_eq!((other.len(), her.len()), if one { (3, 3) } else { (1, 2) });
    assert_eq!(members(BELOW), her);
    assert_eq!(store.promises(her[0]).unwrap().len(), her.len());
    for number in [HER, BELOW] {
        let row = store.ticket(ticket_of(&store, number).unwrap()).unwrap().row;
        assert_eq!(row.market.as_deref(), Some(if one { "JP" } else { "HU" }));
    }
    store.close();
    one
}

/// The same, made one: parting them leaves what was before.
pub fn one(dir: &Path) {
    two(dir);
    let apart = rows(dir);
    merge(dir).unwrap();
    expect(dir, unmerge);
    assert_eq!(apart, expected(dir, "after"));
}

pub fn unmerge(dir: &Path) -> Result<(), StoreError> {
    let store = Store::open(dir, &KEY)?;
    store.unmerge(customer(&store, HER)?)?;
    open(store)
}

pub fn parted(dir: &Path) -> bool {
    let one = is_one(dir);
    assert_eq!(is_after(dir, &[]), !one);
    !one
}
