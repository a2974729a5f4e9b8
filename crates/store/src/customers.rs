//! Customers, their identities, and what each desk or shop says of them.

pub(crate) mod keys;
mod newcomers;
mod recognise;

pub use newcomers::Newcomer;
pub(crate) use newcomers::put_customer;
pub(crate) use recognise::{recognise, rekey};

use crate::{
    Store, StoreError, one, people,
    words::{strange, word},
};
use parlance_model::{CustomerId, DeskId, IdentityId, PostalAddress, RemotePerson};
use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};
use std::collections::BTreeSet;

/// What an identity is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum IdentityKind {
    /// An e-mail address; its key is in small letters, its domain as IDNA has it.
    Email,
    /// A phone number; its key is E.164, absent until the number is known to be valid.
    Phone,
    /// A name on a network.
    Handle,
    /// A desk's id of the person, or a shop's.
    Desk,
    /// The number of an order that she named as hers.
    Order,
}

/// Whether more people than one use an address.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Shared {
    /// Nothing says so.
    No,
    /// By its own name an office stands behind it (`info@`).
    Role,
    /// Three or more people's names were seen under it.
    Names,
}

/// One address of a customer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IdentityRecord {
    /// The identity.
    pub id: IdentityId,
    /// What it is.
    pub kind: IdentityKind,
    /// The desk whose id it is, for [`IdentityKind::Desk`]; none for a shop's.
    pub desk: Option<DeskId>,
    /// The network of a handle, the shop of an order or of its id; empty for others.
    pub network: String,
    /// The key that it is compared by; empty if it is not to be compared.
    pub value: String,
    /// The address as it was written.
    pub written: String,
    /// Whether more people than one use it.
    pub shared: Shared,
    /// Whether she is known to use it: she wrote from it, or it is who she is there.
    pub verified: bool,
}

/// A customer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CustomerRecord {
    /// The customer.
    pub id: CustomerId,
    /// Her market (ISO 3166-1 alpha-2), where decided.
    pub market: Option<String>,
    /// Why it is this market: a code, empty where not decided.
    pub market_evidence: String,
    /// Her addresses, e-mail first.
    pub identities: Vec<IdentityRecord>,
    /// What desks and shops say of her, field by field the latest word.
    pub person: RemotePerson,
    /// Where she lives, as a shop said last.
    pub address: Option<PostalAddress>,
    /// Every name that desks and shops have for her, the latest first.
    pub names: Vec<String>,
}

impl Store {
    /// One customer, without whom she was merged with.
    pub fn customer(&self, customer: CustomerId) -> Result<CustomerRecord, StoreError> {
        self.connections.read(|db| read(db, customer))
    }

    /// Writes down which market a customer is of, and why: a code. The tickets of the whole person are found under the
    /// person's market.
    pub fn set_customer_market(
        &self,
        customer: CustomerId,
        market: Option<&str>,
        evidence: &str,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute(
                "UPDATE customers SET market = ?2, market_evidence = ?3 WHERE id = ?1",
                params![customer.as_bytes(), market, evidence],
            )?)?;
            people::place_tickets(db, customer)
        })
    }

    /// Gives her phone numbers the keys that they are compared by (E.164); a number that is not among these has none.
    pub fn set_phone_keys(
        &self,
        customer: CustomerId,
        keys: &[(IdentityId, String)],
    ) -> Result<(), StoreError> {
        self.connections.write(|db| recognise::set_phone_keys(db, customer, keys))
    }
}

pub(crate) fn read(db: &Connection, customer: CustomerId) -> Result<CustomerRecord, StoreError> {
    let mut statement = db.prepare_cached("SELECT market, market_evidence FROM customers WHERE id = ?1")?;
    let (market, market_evidence) = statement
        .query_row([customer.as_bytes()], |row| Ok((row.get("market")?, row.get("market_evidence")?)))?;
    let said = descriptions(db, customer)?;
    let mut names: Vec<String> = Vec::new();
    let mut person = RemotePerson::default();
    let mut address = None;
    for (of_source, lives) in said {
        if let Some(name) = of_source.name.as_ref().filter(|name| !names.contains(name)) {
            names.push(name.clone());
        }
        address = address.or(lives);
        person = or(person, of_source);
    }
    let identities = identities(db, customer)?;
    Ok(CustomerRecord { id: customer, market, market_evidence, identities, person, address, names })
}

/// Removes customers of whom nothing is known any more: no ticket, no record, nobody's word, nothing
/// that she asked for her data. Who others were merged into
/// stays until they are taken out again, as a mere name for the person: nobody is recognised in her.
pub(crate) fn forget_unknown(db: &Connection) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(&format!(
        "DELETE FROM customers WHERE {UNKNOWN} AND {NOBODY_BELOW} RETURNING person"
    ))?;
    let mut roots = BTreeSet::new();
    loop {
        let gone = statement.query_map((), person)?.collect::<Result<Vec<_>, _>>()?;
        if gone.is_empty() {
            break;
        }
        roots.extend(gone.into_iter().flatten());
    }
    replace_tickets(db, &roots)?;
    let mut shells = db.prepare_cached(&format!("SELECT id FROM customers WHERE {UNKNOWN}"))?;
    let shells = shells.query_map((), |row| row.get("id").map(CustomerId::from_bytes))?;
    for shell in shells.collect::<Result<Vec<_>, _>>()? {
        let key = [shell.as_bytes()];
        db.execute("DELETE FROM identities WHERE customer = ?1", key)?;
        db.execute("DELETE FROM check_switches WHERE customer = ?1", key)?;
        db.execute("UPDATE customers SET market = NULL, market_evidence = '' WHERE id = ?1", key)?;
        people::place_tickets(db, shell)?;
    }
    Ok(())
}

/// The same, of these customers alone.
pub(crate) fn forget_if_unknown(db: &Connection, customers: &[CustomerId]) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(&format!(
        "DELETE FROM customers WHERE id = ?1 AND {UNKNOWN} AND {NOBODY_BELOW} RETURNING person"
    ))?;
    let mut forget = |customer: &CustomerId| statement.query_row([customer.as_bytes()], person).optional();
    let (mut roots, mut gone) = (BTreeSet::new(), true);
    while gone {
        gone = false;
        for customer in customers {
            let forgotten = forget(customer)?;
            gone |= forgotten.is_some();
            roots.extend(forgotten.flatten());
        }
    }
    replace_tickets(db, &roots)
}

/// Whose person a customer belonged to who was merged into another.
fn person(row: &Row<'_>) -> rusqlite::Result<Option<CustomerId>> {
    Ok(row.get::<_, Option<[u8; 16]>>("person")?.map(CustomerId::from_bytes))
}

/// Of persons that lost a customer: the market may have been hers.
fn replace_tickets(db: &Connection, roots: &BTreeSet<CustomerId>) -> Result<(), StoreError> {
    let mut left = db.prepare_cached("SELECT 1 FROM customers WHERE id = ?1")?;
    for root in roots {
        if left.exists([root.as_bytes()])? {
            people::place_tickets(db, *root)?;
        }
    }
    Ok(())
}

const UNKNOWN: &str = "NOT EXISTS (SELECT 1 FROM tickets WHERE customer = customers.id)
    AND NOT EXISTS (SELECT 1 FROM descriptions WHERE customer = customers.id)
    AND NOT EXISTS (SELECT 1 FROM records WHERE customer = customers.id)
    AND NOT EXISTS (SELECT 1 FROM saved_files WHERE customer = customers.id)
    AND NOT EXISTS (SELECT 1 FROM privacy_requests WHERE customer = customers.id)";
const NOBODY_BELOW: &str =
    "NOT EXISTS (SELECT 1 FROM customers AS merged WHERE merged.merged_into = customers.id)";

/// Field by field the first, else the second.
pub(crate) fn or(first: RemotePerson, second: RemotePerson) -> RemotePerson {
    RemotePerson {
        remote_id: first.remote_id.or(second.remote_id),
        name: first.name.or(second.name),
        email: first.email.or(second.email),
        phone: first.phone.or(second.phone),
        language: first.language.or(second.language),
        country: first.country.or(second.country),
        subdivision: first.subdivision.or(second.subdivision),
        city: first.city.or(second.city),
        time_zone: first.time_zone.or(second.time_zone),
        form_of_address: first.form_of_address.or(second.form_of_address),
    }
}

fn identities(db: &Connection, customer: CustomerId) -> Result<Vec<IdentityRecord>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, kind, desk, network, value, written, shared, verified FROM identities
         WHERE customer = ?1 ORDER BY id",
    )?;
    let mut all: Vec<_> = statement.query_map([customer.as_bytes()], identity)?.collect::<Result<_, _>>()?;
    all.sort_by_key(|identity| identity.kind);
    Ok(all)
}

fn identity(row: &Row<'_>) -> rusqlite::Result<IdentityRecord> {
    Ok(IdentityRecord {
        id: IdentityId::from_bytes(row.get("id")?),
        kind: word(row, "kind")?,
        desk: row.get::<_, Option<[u8; 16]>>("desk")?.map(DeskId::from_bytes),
        network: row.get("network")?,
        value: row.get("value")?,
        written: row.get("written")?,
        shared: match row.get("shared")? {
            0 => Shared::No,
            1 => Shared::Role,
            2 => Shared::Names,
            _ => return Err(strange(Type::Integer)),
        },
        verified: row.get("verified")?,
    })
}

type Said = (RemotePerson, Option<PostalAddress>);

/// What desks and shops say of her, the latest word first.
fn descriptions(db: &Connection, customer: CustomerId) -> Result<Vec<Said>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT remote_id, name, email, phone, language, country, subdivision, city, time_zone, form_of_address, address
         FROM descriptions WHERE customer = ?1 ORDER BY said_ms DESC, desk, source",
    )?;
    Ok(statement.query_map([customer.as_bytes()], description)?.collect::<Result<_, _>>()?)
}

fn description(row: &Row<'_>) -> rusqlite::Result<Said> {
    let address: Option<String> = row.get("address")?;
    let address = address.map(|json| serde_json::from_str(&json)).transpose();
    let person = RemotePerson {
        remote_id: row.get("remote_id")?,
        name: row.get("name")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        language: row.get("language")?,
        country: row.get("country")?,
        subdivision: row.get("subdivision")?,
        city: row.get("city")?,
        time_zone: row.get("time_zone")?,
        form_of_address: row.get("form_of_address")?,
    };
    Ok((person, address.map_err(|_| strange(Type::Text))?))
}
