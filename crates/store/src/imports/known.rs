//! Who the customers of a file are. A file names the same customer again and again; she is looked for once.

use crate::{
    StoreError,
    customers::{Newcomer, keys, put_customer},
};
use jiff::Timestamp;
use parlance_model::{CustomerId, ImportId, PersonKeys, RemotePerson};
use rusqlite::{Connection, params};
use std::{
    collections::HashMap,
    hash::{BuildHasher, Hash, RandomState},
};

/// So many are held in memory; then it is begun anew, which costs time and nothing else.
const HELD: usize = 300_000;

pub(super) struct Known<'a> {
    db: &'a Connection,
    source: &'a str,
    import: ImportId,
    now: Timestamp,
    hashes: [RandomState; 2],
    /// Who somebody of whom just this is said is.
    found: HashMap<(u64, u64), CustomerId>,
    /// Of when the word is that describes her, and which it is: the latest stays.
    described: HashMap<CustomerId, (i64, (u64, u64))>,
}

impl<'a> Known<'a> {
    pub(super) fn new(db: &'a Connection, source: &'a str, import: ImportId, now: Timestamp) -> Self {
        let hashes = [RandomState::new(), RandomState::new()];
        Self { db, source, import, now, hashes, found: HashMap::new(), described: HashMap::new() }
    }

    /// The customer of whom this is said, of a moment: who is known, else somebody new.
    pub(super) fn find(&mut self, person: &PersonKeys, at: Option<i64>) -> Result<CustomerId, StoreError> {
        let at = at.unwrap_or(i64::MAX);
        let said = self.hash(person);
        if let Some(customer) = self.found.get(&said).copied() {
            let described = self.described.get(&customer);
            if described.is_some_and(|(latest, by)| *by == said || *latest > at) {
                return Ok(customer);
            }
        }
        if self.found.len() >= HELD {
            self.found.clear();
            self.described.clear();
        }
        let described = &self.described;
        let is_latest = |customer| described.get(&customer).is_none_or(|(latest, _)| *latest <= at);
        let newcomer = newcomer(person);
        let customer = put_customer(self.db, self.source, &newcomer, Some(self.import), self.now, is_latest)?;
        self.found.insert(said, customer);
        self.mark_holders(&person.emails)?;
        match self.described.get_mut(&customer) {
            Some(described) if described.0 <= at => *described = (at, said),
            Some(_) => {}
            None => {
                self.described.insert(customer, (at, said));
                self.mark(customer)?;
            }
        }
        Ok(customer)
    }

    fn mark(&self, customer: CustomerId) -> Result<(), StoreError> {
        let mut statement = self.db.prepare_cached(
            "INSERT INTO import_customers (import, customer) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?;
        statement.execute(params![self.import.as_bytes(), customer.as_bytes()])?;
        Ok(())
    }

    /// Everybody who has one of these addresses counts: whose it is hangs on who else has it.
    fn mark_holders(&self, emails: &[String]) -> Result<(), StoreError> {
        let mut statement = self.db.prepare_cached(
            "INSERT INTO import_customers (import, customer)
             SELECT ?1, customer FROM identities WHERE kind = 'email' AND value = ?2 ON CONFLICT DO NOTHING",
        )?;
        for key in emails.iter().filter_map(|email| keys::email(email)) {
            statement.execute(params![self.import.as_bytes(), key])?;
        }
        Ok(())
    }

    fn hash(&self, person: &PersonKeys) -> (u64, u64) {
        let [one, two] = &self.hashes;
        (one.hash_one(Said(person)), two.hash_one(Said(person)))
    }
}

/// All that is said of a person.
struct Said<'a>(&'a PersonKeys);

impl Hash for Said<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        let PersonKeys {
            id,
            emails,
            phones,
            handles,
            name,
            given_name,
            family_name,
            language,
            country,
            subdivision,
            city,
            time_zone,
            form_of_address,
            address,
        } = self.0;
        (id, emails, phones, name, given_name, family_name).hash(state);
        (language, country, subdivision, city, time_zone, form_of_address).hash(state);
        for handle in handles {
            (&handle.service, &handle.name).hash(state);
        }
        if let Some(a) = address {
            (&a.name, &a.lines, &a.city, &a.subdivision, &a.postal_code, &a.country).hash(state);
        }
    }
}

fn newcomer(person: &PersonKeys) -> Newcomer {
    Newcomer {
        person: RemotePerson {
            remote_id: person.id.clone(),
            name: person.name.clone(),
            email: person.emails.first().cloned(),
            phone: person.phones.first().cloned(),
            language: person.language.clone(),
            country: person.country.clone(),
            subdivision: person.subdivision.clone(),
            city: person.city.clone(),
            time_zone: person.time_zone.clone(),
            form_of_address: person.form_of_address.clone(),
        },
        address: person.address.clone(),
        handles: person.handles.iter().map(|handle| (handle.service.clone(), handle.name.clone())).collect(),
        more_emails: person.emails.iter().skip(1).cloned().collect(),
        more_phones: person.phones.iter().skip(1).cloned().collect(),
    }
}
