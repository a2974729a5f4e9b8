//! Customers, their identities, and what each desk says of them.

use crate::{
    Store, StoreError, one,
    words::{Word, word},
};
use jiff::Timestamp;
use parlance_model::{CustomerId, DeskId, IdentityId, RemotePerson};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// What an identity is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum IdentityKind {
    /// An e-mail address, case-folded.
    Email,
    /// A phone number as a desk has it.
    Phone,
    /// A desk's id of the person.
    Desk,
}

/// One address of a customer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IdentityRecord {
    /// The identity.
    pub id: IdentityId,
    /// What it is.
    pub kind: IdentityKind,
    /// The desk whose id it is, for [`IdentityKind::Desk`].
    pub desk: Option<DeskId>,
    /// The address.
    pub value: String,
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
    /// What desks say of her, field by field the latest word.
    pub person: RemotePerson,
}

impl Store {
    /// One customer.
    pub fn customer(&self, customer: CustomerId) -> Result<CustomerRecord, StoreError> {
        self.connections.read(|db| {
            let (market, market_evidence) = db.query_row(
                "SELECT market, market_evidence FROM customers WHERE id = ?1",
                [customer.as_bytes()],
                |row| Ok((row.get("market")?, row.get("market_evidence")?)),
            )?;
            let (identities, person) = (identities(db, customer)?, described(db, customer)?);
            Ok(CustomerRecord { id: customer, market, market_evidence, identities, person })
        })
    }

    /// Writes down which market a customer is of, and why: a code.
    pub fn set_customer_market(
        &self,
        customer: CustomerId,
        market: Option<&str>,
        evidence: &str,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            let key = customer.as_bytes();
            one(db.execute(
                "UPDATE customers SET market = ?2, market_evidence = ?3 WHERE id = ?1",
                params![key, market, evidence],
            )?)?;
            db.execute(
                "UPDATE tickets SET market = ?2 WHERE customer = ?1 AND market IS NOT ?2",
                params![key, market],
            )?;
            Ok(())
        })
    }
}

fn identities(db: &Connection, customer: CustomerId) -> Result<Vec<IdentityRecord>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT id, kind, desk, value FROM identities WHERE customer = ?1 ORDER BY id")?;
    let mut all: Vec<_> = statement.query_map([customer.as_bytes()], identity)?.collect::<Result<_, _>>()?;
    all.sort_by_key(|identity| identity.kind);
    Ok(all)
}

fn identity(row: &Row<'_>) -> rusqlite::Result<IdentityRecord> {
    Ok(IdentityRecord {
        id: IdentityId::from_bytes(row.get("id")?),
        kind: word(row, "kind")?,
        desk: row.get::<_, Option<[u8; 16]>>("desk")?.map(DeskId::from_bytes),
        value: row.get("value")?,
    })
}

/// What desks say of her, the latest word first for each field.
fn described(db: &Connection, customer: CustomerId) -> Result<RemotePerson, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT remote_id, name, email, phone, language, country, subdivision, city, time_zone, form_of_address
         FROM descriptions WHERE customer = ?1 ORDER BY said_ms DESC, desk",
    )?;
    let mut person = RemotePerson::default();
    for said in statement.query_map([customer.as_bytes()], description)? {
        let said = said?;
        person = RemotePerson {
            remote_id: person.remote_id.or(said.remote_id),
            name: person.name.or(said.name),
            email: person.email.or(said.email),
            phone: person.phone.or(said.phone),
            language: person.language.or(said.language),
            country: person.country.or(said.country),
            subdivision: person.subdivision.or(said.subdivision),
            city: person.city.or(said.city),
            time_zone: person.time_zone.or(said.time_zone),
            form_of_address: person.form_of_address.or(said.form_of_address),
        };
    }
    Ok(person)
}

fn description(row: &Row<'_>) -> rusqlite::Result<RemotePerson> {
    Ok(RemotePerson {
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
    })
}

/// The customer that a desk's person is: by the desk's id of her, else by her e-mail address, and by nothing less
/// exact. `present` is who the ticket has so far; she stays if the desk says nothing that could tell her from others.
pub(crate) fn recognise(
    db: &Connection,
    desk: DeskId,
    person: &RemotePerson,
    present: Option<CustomerId>,
    now: Timestamp,
) -> Result<CustomerId, StoreError> {
    let email = person.email.as_deref().map(folded).filter(|email| !email.is_empty());
    let nameless = person.remote_id.is_none() && email.is_none();
    let known = match known(db, desk, person.remote_id.as_deref(), email.as_deref())? {
        Some(customer) => Some(customer),
        None => present.map(|customer| keeps(db, customer, nameless)).transpose()?.flatten(),
    };
    let customer = match known {
        Some(customer) => customer,
        None => add(db, now)?,
    };
    let identities = [
        (IdentityKind::Email, None, email.as_deref()),
        (IdentityKind::Phone, None, person.phone.as_deref()),
        (IdentityKind::Desk, Some(desk), person.remote_id.as_deref()),
    ];
    for (kind, desk, value) in identities {
        if let Some(value) = value {
            identify(db, customer, kind, desk, value, now)?;
        }
    }
    describe(db, customer, desk, person, now)?;
    Ok(customer)
}

fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}

fn known(
    db: &Connection,
    desk: DeskId,
    remote_id: Option<&str>,
    email: Option<&str>,
) -> Result<Option<CustomerId>, StoreError> {
    let mut by_desk = db
        .prepare_cached("SELECT customer FROM identities WHERE kind = 'desk' AND desk = ?1 AND value = ?2")?;
    let mut by_email =
        db.prepare_cached("SELECT customer FROM identities WHERE kind = 'email' AND value = ?1")?;
    let customer = |row: &Row<'_>| row.get("customer").map(CustomerId::from_bytes);
    let found = by_desk.query_row(params![desk.as_bytes(), remote_id], customer).optional()?;
    match found {
        Some(found) => Ok(Some(found)),
        None => Ok(by_email.query_row([email], customer).optional()?),
    }
}

/// Whether the ticket's customer stays: always if the new word names nobody, else only if nobody was named before.
fn keeps(db: &Connection, present: CustomerId, nameless: bool) -> Result<Option<CustomerId>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM identities WHERE customer = ?1 AND kind IN ('email', 'desk')) AS named",
    )?;
    let named: bool = statement.query_row([present.as_bytes()], |row| row.get("named"))?;
    Ok((nameless || !named).then_some(present))
}

fn add(db: &Connection, now: Timestamp) -> Result<CustomerId, StoreError> {
    let customer = CustomerId::new(now);
    db.prepare_cached("INSERT INTO customers (id) VALUES (?1)")?.execute([customer.as_bytes()])?;
    Ok(customer)
}

/// An identity that is somebody else's already stays theirs.
fn identify(
    db: &Connection,
    customer: CustomerId,
    kind: IdentityKind,
    desk: Option<DeskId>,
    value: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "INSERT INTO identities (id, customer, kind, desk, value)
         SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (
           SELECT 1 FROM identities WHERE customer = ?2 AND kind = ?3 AND value = ?5 AND desk IS ?4)
         ON CONFLICT DO NOTHING",
    )?;
    let id = IdentityId::new(now);
    let desk = desk.map(|desk| *desk.as_bytes());
    statement.execute(params![id.as_bytes(), customer.as_bytes(), kind.word(), desk, value])?;
    Ok(())
}

fn describe(
    db: &Connection,
    customer: CustomerId,
    desk: DeskId,
    person: &RemotePerson,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "INSERT INTO descriptions (customer, desk, remote_id, name, email, phone, language, country, subdivision,
           city, time_zone, form_of_address, said_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT DO UPDATE SET remote_id = excluded.remote_id, name = excluded.name, email = excluded.email,
           phone = excluded.phone, language = excluded.language, country = excluded.country,
           subdivision = excluded.subdivision, city = excluded.city, time_zone = excluded.time_zone,
           form_of_address = excluded.form_of_address, said_ms = excluded.said_ms
         WHERE (remote_id, name, email, phone, language, country, subdivision, city, time_zone, form_of_address)
           IS NOT (excluded.remote_id, excluded.name, excluded.email, excluded.phone, excluded.language,
             excluded.country, excluded.subdivision, excluded.city, excluded.time_zone, excluded.form_of_address)",
    )?;
    statement.execute(params![
        customer.as_bytes(),
        desk.as_bytes(),
        person.remote_id,
        person.name,
        person.email,
        person.phone,
        person.language,
        person.country,
        person.subdivision,
        person.city,
        person.time_zone,
        person.form_of_address,
        now.as_millisecond(),
    ])?;
    Ok(())
}
