//! Who a desk's person is. Nobody is linked but by a key that is exact and hers alone: the desk's id of her, or an e-mail
//! address that she wrote from and that nobody shares. Everything less is a suggestion (see `people::links`).
//!
//! E-mail addresses are compared here, by a key that needs nothing else. A phone number means nothing without a country, so
//! its key comes from whoever knows her market ([`Store::set_phone_keys`](crate::Store::set_phone_keys)); nobody is
//! recognised by it in any case.

use super::{IdentityKind, Shared, keys};
use crate::{
    StoreError,
    words::{Word, json},
};
use jiff::Timestamp;
use parlance_model::{CustomerId, DeskId, IdentityId, ImportId, PostalAddress, RemotePerson};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Names kept under one address: more say nothing more.
const NAMES: i64 = 16;

/// The customer that a desk's person is. `present` is who the ticket has so far; she stays if the desk says nothing that
/// could tell her from others.
pub(crate) fn recognise(
    db: &Connection,
    desk: DeskId,
    person: &RemotePerson,
    present: Option<CustomerId>,
    now: Timestamp,
) -> Result<CustomerId, StoreError> {
    let email = person.email.as_deref().and_then(keys::email);
    let id = person.remote_id.as_deref();
    let known = match by_desk(db, desk, id)? {
        Some(customer) => Some(customer),
        None => by_email(db, email.as_deref())?,
    };
    let known = match (known, present, email.as_deref()) {
        (Some(customer), ..) => Some(customer),
        (None, Some(present), email) => stays(db, present, id, email)?,
        (None, None, Some(email)) if id.is_none() => of_shared(db, desk, email, person)?,
        (None, None, _) => None,
    };
    let customer = match known {
        Some(customer) => customer,
        None => add(db, None, now)?,
    };
    let from = Source { desk: Some(desk), name: "", import: None, verified: true };
    if let Some(id) = &person.remote_id {
        identify(db, customer, &from, &Address::new(IdentityKind::Desk, id, id), now)?;
    }
    addresses(db, customer, &from, person, now)?;
    describe(db, customer, &from, person, None, now)?;
    Ok(customer)
}

/// Who says something of a customer.
pub(super) struct Source<'a> {
    /// The desk, if it is one.
    pub desk: Option<DeskId>,
    /// Else the shop, by the agent's name for it.
    pub name: &'a str,
    /// The import that it is said by.
    pub import: Option<ImportId>,
    /// Whether she writes from the e-mail address that is told.
    pub verified: bool,
}

/// An address on its way in.
pub(super) struct Address<'a> {
    pub kind: IdentityKind,
    pub network: &'a str,
    pub key: &'a str,
    pub written: &'a str,
    /// The name that goes with it.
    pub name: &'a str,
}

impl<'a> Address<'a> {
    pub fn new(kind: IdentityKind, key: &'a str, written: &'a str) -> Self {
        Self { kind, network: "", key, written, name: "" }
    }
}

fn customer(row: &Row<'_>) -> rusqlite::Result<CustomerId> {
    row.get("customer").map(CustomerId::from_bytes)
}

fn by_desk(db: &Connection, desk: DeskId, id: Option<&str>) -> Result<Option<CustomerId>, StoreError> {
    let mut statement = db
        .prepare_cached("SELECT customer FROM identities WHERE kind = 'desk' AND desk = ?1 AND value = ?2")?;
    Ok(statement.query_row(params![desk.as_bytes(), id], customer).optional()?)
}

/// Who has the address, first of all who is known to write from it.
pub(super) fn by_email(db: &Connection, email: Option<&str>) -> Result<Option<CustomerId>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT customer FROM identities WHERE kind = 'email' AND value = ?1 AND shared = 0
         ORDER BY verified DESC, id LIMIT 1",
    )?;
    Ok(statement.query_row([email], customer).optional()?)
}

/// Who wrote from a shared address to this desk under this name; nobody is told from another by the address alone.
fn of_shared(
    db: &Connection,
    desk: DeskId,
    email: &str,
    person: &RemotePerson,
) -> Result<Option<CustomerId>, StoreError> {
    let name = keys::name(person.name.as_deref().unwrap_or_default());
    let mut statement = db.prepare_cached(
        "SELECT i.customer FROM identities i WHERE i.kind = 'email' AND i.value = ?1 AND i.shared <> 0
           AND iif(?2 = '', NOT EXISTS (SELECT 1 FROM identity_names WHERE identity = i.id),
             EXISTS (SELECT 1 FROM identity_names WHERE identity = i.id AND name = ?2))
           AND EXISTS (SELECT 1 FROM descriptions WHERE customer = i.customer AND coalesce(desk, x'') = ?3)
         ORDER BY i.id LIMIT 1",
    )?;
    Ok(statement.query_row(params![email, name, desk.as_bytes()], customer).optional()?)
}

/// Whether the ticket's customer stays: if nobody was named before; else only if the new word names nobody, or names no
/// more than an address that she has.
fn stays(
    db: &Connection,
    present: CustomerId,
    id: Option<&str>,
    email: Option<&str>,
) -> Result<Option<CustomerId>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM identities WHERE customer = ?1 AND kind IN ('email', 'desk')) AS named,
           EXISTS (SELECT 1 FROM identities WHERE customer = ?1 AND kind = 'email' AND value = ?2) AS has",
    )?;
    let key = params![present.as_bytes(), email];
    let (named, has): (bool, bool) =
        statement.query_row(key, |row| Ok((row.get("named")?, row.get("has")?)))?;
    Ok((!named || (id.is_none() && (email.is_none() || has))).then_some(present))
}

pub(super) fn add(
    db: &Connection,
    import: Option<ImportId>,
    now: Timestamp,
) -> Result<CustomerId, StoreError> {
    let customer = CustomerId::new(now);
    let import = import.map(|import| *import.as_bytes());
    db.prepare_cached("INSERT INTO customers (id, import) VALUES (?1, ?2)")?
        .execute(params![customer.as_bytes(), import])?;
    Ok(customer)
}

/// Notes her e-mail address and phone number, and whose name stood beside them.
pub(super) fn addresses(
    db: &Connection,
    customer: CustomerId,
    source: &Source<'_>,
    person: &RemotePerson,
    now: Timestamp,
) -> Result<(), StoreError> {
    let name = keys::name(person.name.as_deref().unwrap_or_default());
    if let Some(written) = person.email.as_deref().map(str::trim).filter(|email| !email.is_empty()) {
        let key = keys::email(written).unwrap_or_default();
        let address = Address { name: &name, ..Address::new(IdentityKind::Email, &key, written) };
        identify(db, customer, source, &address, now)?;
    }
    if let Some(written) = person.phone.as_deref().map(str::trim).filter(|phone| !phone.is_empty()) {
        let address = Address { name: &name, ..Address::new(IdentityKind::Phone, "", written) };
        identify(db, customer, source, &address, now)?;
    }
    Ok(())
}

/// Notes an address of hers. A desk's id that is somebody else's already stays theirs, and so does an e-mail address
/// that another is known to write from: she then has it only by hearsay.
pub(super) fn identify(
    db: &Connection,
    customer: CustomerId,
    source: &Source<'_>,
    address: &Address<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let own_id = address.kind == IdentityKind::Desk;
    let found = match present(db, customer, source, address)? {
        Some(found) => found,
        None => match insert(db, customer, source, address, now)? {
            Some(inserted) => inserted,
            None => return Ok(()),
        },
    };
    let vouched = own_id || (address.kind == IdentityKind::Email && source.verified);
    if vouched && !found.verified && (own_id || !is_verified_elsewhere(db, customer, address.key)?) {
        db.prepare_cached("UPDATE identities SET verified = 1 WHERE id = ?1")?.execute([found.id])?;
    }
    if !address.name.is_empty() {
        note_name(db, &found, address)?;
    }
    Ok(())
}

struct Found {
    id: [u8; 16],
    verified: bool,
    shared: bool,
    /// The key that it is compared by.
    value: String,
}

fn present(
    db: &Connection,
    customer: CustomerId,
    source: &Source<'_>,
    address: &Address<'_>,
) -> Result<Option<Found>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, verified, shared <> 0 AS shared, value FROM identities
         WHERE customer = ?1 AND kind = ?2 AND network = ?3 AND desk IS ?4
           AND (written = ?5 OR (value = ?6 AND value <> '')) LIMIT 1",
    )?;
    let desk = desk_of(source, address);
    let network = network_of(source, address);
    let key = params![customer.as_bytes(), address.kind.word(), network, desk, address.written, address.key];
    let found = statement.query_row(key, |row| {
        Ok(Found {
            id: row.get("id")?,
            verified: row.get("verified")?,
            shared: row.get("shared")?,
            value: row.get("value")?,
        })
    });
    Ok(found.optional()?)
}

fn insert(
    db: &Connection,
    customer: CustomerId,
    source: &Source<'_>,
    address: &Address<'_>,
    now: Timestamp,
) -> Result<Option<Found>, StoreError> {
    let id = *IdentityId::new(now).as_bytes();
    let shared = sharing(db, address)?;
    let mut statement = db.prepare_cached(
        "INSERT INTO identities (id, customer, kind, desk, network, value, written, shared, import)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
    )?;
    let inserted = statement.execute(params![
        id,
        customer.as_bytes(),
        address.kind.word(),
        desk_of(source, address),
        network_of(source, address),
        address.key,
        address.written,
        shared as u8,
        source.import.map(|import| *import.as_bytes()),
    ])?;
    let value = address.key.to_owned();
    Ok((inserted > 0).then_some(Found { id, verified: false, shared: shared != Shared::No, value }))
}

fn desk_of(source: &Source<'_>, address: &Address<'_>) -> Option<[u8; 16]> {
    source.desk.filter(|_| address.kind == IdentityKind::Desk).map(|desk| *desk.as_bytes())
}

fn network_of<'a>(source: &Source<'a>, address: &Address<'a>) -> &'a str {
    match address.kind {
        IdentityKind::Desk if source.desk.is_none() => source.name,
        _ => address.network,
    }
}

/// Whether an address that comes anew is one that several people use: an office's by its name, or known as such.
fn sharing(db: &Connection, address: &Address<'_>) -> Result<Shared, StoreError> {
    if address.kind == IdentityKind::Email && keys::is_role(address.key) {
        return Ok(Shared::Role);
    }
    if address.kind == IdentityKind::Desk || address.key.is_empty() {
        return Ok(Shared::No);
    }
    let mut statement = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM identities WHERE kind = ?1 AND value = ?2 AND shared <> 0) AS shared",
    )?;
    let shared = statement.query_row(params![address.kind.word(), address.key], |row| row.get("shared"))?;
    Ok(if shared { Shared::Names } else { Shared::No })
}

fn is_verified_elsewhere(db: &Connection, customer: CustomerId, key: &str) -> Result<bool, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM identities WHERE kind = 'email' AND value = ?1 AND customer <> ?2
           AND verified = 1 AND shared = 0) AS elsewhere",
    )?;
    Ok(statement.query_row(params![key, customer.as_bytes()], |row| row.get("elsewhere"))?)
}

/// Notes whose name stood beside an address; where there are several people's, the address is nobody's own.
fn note_name(db: &Connection, found: &Found, address: &Address<'_>) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "INSERT INTO identity_names (identity, name)
         SELECT ?1, ?2 WHERE (SELECT count(*) FROM identity_names WHERE identity = ?1) < ?3
         ON CONFLICT DO NOTHING",
    )?;
    let new = statement.execute(params![found.id, address.name, NAMES])? > 0;
    match new && !found.shared && !found.value.is_empty() {
        true => share_if_several(db, address.kind, &found.value),
        false => Ok(()),
    }
}

fn share_if_several(db: &Connection, kind: IdentityKind, key: &str) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT n.name FROM identities i JOIN identity_names n ON n.identity = i.id
         WHERE i.kind = ?1 AND i.value = ?2 ORDER BY n.name LIMIT ?3",
    )?;
    let names = statement.query_map(params![kind.word(), key, NAMES], |row| row.get("name"))?;
    if keys::are_several(&names.collect::<Result<Vec<_>, _>>()?) {
        db.prepare_cached("UPDATE identities SET shared = 2 WHERE kind = ?1 AND value = ?2 AND shared = 0")?
            .execute(params![kind.word(), key])?;
    }
    Ok(())
}

/// Gives her phone numbers their keys; one that many names were seen under counts as shared.
pub(super) fn set_phone_keys(
    db: &Connection,
    customer: CustomerId,
    known: &[(IdentityId, String)],
) -> Result<(), StoreError> {
    let mut hers =
        db.prepare_cached("SELECT id, value FROM identities WHERE customer = ?1 AND kind = 'phone'")?;
    let hers = hers.query_map([customer.as_bytes()], |row| Ok((row.get("id")?, row.get("value")?)))?;
    for (id, value) in hers.collect::<Result<Vec<([u8; 16], String)>, _>>()? {
        let key = known.iter().find(|(of, _)| *of.as_bytes() == id).map_or("", |(_, key)| key.as_str());
        if key == value {
            continue;
        }
        let shared = sharing(db, &Address::new(IdentityKind::Phone, key, ""))?;
        db.prepare_cached("UPDATE identities SET value = ?2, shared = ?3 WHERE id = ?1")?
            .execute(params![id, key, shared as u8])?;
        if !key.is_empty() && shared == Shared::No {
            share_if_several(db, IdentityKind::Phone, key)?;
        }
    }
    Ok(())
}

/// Keeps what a desk or shop says of her.
pub(super) fn describe(
    db: &Connection,
    customer: CustomerId,
    source: &Source<'_>,
    person: &RemotePerson,
    address: Option<&PostalAddress>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let city = person.city.as_deref().or(address.and_then(|address| address.city.as_deref()));
    let mut statement = db.prepare_cached(include_str!("../upsert_description.sql"))?;
    statement.execute(params![
        customer.as_bytes(),
        source.desk.map(|desk| *desk.as_bytes()),
        source.name,
        person.remote_id,
        person.name,
        person.email,
        person.phone,
        person.language,
        person.country,
        person.subdivision,
        city,
        person.time_zone,
        person.form_of_address,
        address.map(json).transpose()?,
        keys::name(person.name.as_deref().unwrap_or_default()),
        keys::place(city.unwrap_or_default()),
        address.map(keys::address).unwrap_or_default(),
        now.as_millisecond(),
        source.import.map(|import| *import.as_bytes()),
    ])?;
    Ok(())
}

/// Brings what an earlier version wrote to today's keys.
pub(crate) fn rekey(db: &Connection) -> Result<(), StoreError> {
    let mut emails = db.prepare("SELECT id, written FROM identities WHERE kind = 'email'")?;
    let emails = emails.query_map((), |row| Ok((row.get("id")?, row.get("written")?)))?;
    let mut update = db.prepare("UPDATE identities SET value = ?2, shared = ?3 WHERE id = ?1")?;
    for (id, written) in emails.collect::<Result<Vec<([u8; 16], String)>, _>>()? {
        let key = keys::email(&written).unwrap_or_default();
        let shared = if keys::is_role(&key) { Shared::Role } else { Shared::No };
        update.execute(params![id, key, shared as u8])?;
    }
    let mut said = db.prepare("SELECT rowid, name, city FROM descriptions")?;
    let said = said.query_map((), |row| Ok((row.get("rowid")?, row.get("name")?, row.get("city")?)))?;
    let mut update = db.prepare("UPDATE descriptions SET name_key = ?2, city_key = ?3 WHERE rowid = ?1")?;
    for (row, name, city) in said.collect::<Result<Vec<(i64, Option<String>, Option<String>)>, _>>()? {
        let name = keys::name(name.as_deref().unwrap_or_default());
        update.execute(params![row, name, keys::place(city.as_deref().unwrap_or_default())])?;
    }
    Ok(())
}
