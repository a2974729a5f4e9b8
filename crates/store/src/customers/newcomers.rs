//! Customers whom no desk told of: from a shop's export, an address book, another system.

use super::{
    IdentityKind, keys,
    recognise::{Address, Source, add, addresses, describe, identify},
};
use crate::{Store, StoreError};
use jiff::Timestamp;
use parlance_model::{CustomerId, ImportId, PostalAddress, RemotePerson};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// A customer as a shop or another source has her.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Newcomer {
    /// What the source says of her; `remote_id` is the source's id of her.
    pub person: RemotePerson,
    /// Where she lives.
    pub address: Option<PostalAddress>,
    /// Her names on networks, each with the network's name in small letters.
    pub handles: Vec<(String, String)>,
    /// E-mail addresses of hers besides the one in `person`.
    pub more_emails: Vec<String>,
    /// Phone numbers of hers besides the one in `person`.
    pub more_phones: Vec<String>,
}

impl Store {
    /// Takes in customers of a source, by the agent's name for it, and tells for each who she is: in one transaction.
    /// She is known again by the source's id of her, else by an e-mail address that nobody shares and that she writes to us
    /// from, or that this same source has told before; else by a name that this source told with the same addresses. A
    /// second time it changes nothing, unless neither id nor name is given.
    pub fn put_customers(
        &self,
        source: &str,
        newcomers: &[Newcomer],
        import: Option<ImportId>,
        now: Timestamp,
    ) -> Result<Vec<CustomerId>, StoreError> {
        self.connections.write(|db| put_customers(db, source, newcomers, import, now))
    }
}

pub(crate) fn put_customers(
    db: &Connection,
    source: &str,
    newcomers: &[Newcomer],
    import: Option<ImportId>,
    now: Timestamp,
) -> Result<Vec<CustomerId>, StoreError> {
    let all = newcomers.iter();
    all.map(|newcomer| put_customer(db, source, newcomer, import, now, |_| true)).collect()
}

/// Takes in one of them; `describes` says whether what is told of her now is to stand for her.
pub(crate) fn put_customer(
    db: &Connection,
    source: &str,
    newcomer: &Newcomer,
    import: Option<ImportId>,
    now: Timestamp,
    describes: impl FnOnce(CustomerId) -> bool,
) -> Result<CustomerId, StoreError> {
    let person = &newcomer.person;
    let customer = match known(db, source, person)? {
        Some(customer) => customer,
        None => add(db, import, now)?,
    };
    let from = Source { desk: None, name: source, import, verified: false };
    if let Some(id) = &person.remote_id {
        identify(db, customer, &from, &Address::new(IdentityKind::Desk, id, id), now)?;
    }
    addresses(db, customer, &from, person, now)?;
    let more = newcomer.more_emails.iter().map(|email| (Some(email), None));
    let more = more.chain(newcomer.more_phones.iter().map(|phone| (None, Some(phone))));
    for (email, phone) in more {
        let (email, phone) = (email.cloned(), phone.cloned());
        let further = RemotePerson { name: person.name.clone(), email, phone, ..RemotePerson::default() };
        addresses(db, customer, &from, &further, now)?;
    }
    for (network, written) in &newcomer.handles {
        let Some(key) = keys::handle(written) else { continue };
        let address = Address { network, ..Address::new(IdentityKind::Handle, &key, written) };
        identify(db, customer, &from, &address, now)?;
    }
    if describes(customer) {
        describe(db, customer, &from, person, newcomer.address.as_ref(), now)?;
    }
    Ok(customer)
}

fn known(db: &Connection, source: &str, person: &RemotePerson) -> Result<Option<CustomerId>, StoreError> {
    let customer = |row: &Row<'_>| row.get("customer").map(CustomerId::from_bytes);
    if let Some(id) = &person.remote_id {
        let mut by_id = db.prepare_cached(
            "SELECT customer FROM identities WHERE kind = 'desk' AND desk IS NULL AND network = ?1 AND value = ?2",
        )?;
        if let Some(found) = by_id.query_row(params![source, id], customer).optional()? {
            return Ok(Some(found));
        }
    }
    let email = person.email.as_deref().and_then(keys::email);
    if let Some(email) = &email {
        let found = by_email(db, source, email)?;
        if found.is_some() {
            return Ok(found);
        }
    }
    match person.remote_id {
        Some(_) => Ok(None),
        None => by_name(db, source, person, email.as_deref()),
    }
}

/// Whom this source told of by the same name with the same addresses. Many have a common name, few an address.
fn by_name(
    db: &Connection,
    source: &str,
    person: &RemotePerson,
    email: Option<&str>,
) -> Result<Option<CustomerId>, StoreError> {
    let name = keys::name(person.name.as_deref().unwrap_or_default());
    if name.is_empty() {
        return Ok(None);
    }
    let mut statement = db.prepare_cached(match email {
        Some(_) => {
            "SELECT said.customer FROM identities i CROSS JOIN descriptions said ON said.customer = i.customer
             WHERE i.kind = 'email' AND i.value = ?5 AND said.name_key = ?1 AND said.desk IS NULL AND said.source = ?2
               AND said.email IS ?3 AND said.phone IS ?4 ORDER BY said.customer LIMIT 1"
        }
        None => {
            "SELECT customer FROM descriptions WHERE name_key = ?1 AND name_key <> '' AND desk IS NULL AND source = ?2
               AND email IS ?3 AND phone IS ?4 AND ?5 IS NULL ORDER BY customer LIMIT 1"
        }
    })?;
    let key = params![name, source, person.email, person.phone, email];
    Ok(statement.query_row(key, |row| row.get("customer").map(CustomerId::from_bytes)).optional()?)
}

fn by_email(db: &Connection, source: &str, email: &str) -> Result<Option<CustomerId>, StoreError> {
    let customer = |row: &Row<'_>| row.get("customer").map(CustomerId::from_bytes);
    let mut statement = db.prepare_cached(
        "SELECT i.customer FROM identities i WHERE i.kind = 'email' AND i.value = ?1 AND i.shared = 0
           AND (i.verified = 1 OR EXISTS (SELECT 1 FROM descriptions
             WHERE customer = i.customer AND coalesce(desk, x'') = x'' AND source = ?2))
         ORDER BY i.verified DESC, i.id LIMIT 1",
    )?;
    Ok(statement.query_row(params![email, source], customer).optional()?)
}
