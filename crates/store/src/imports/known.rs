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
    /// Who somebody of whom just this is said is.
    found: HashMap<Said, CustomerId>,
    /// Of when the word is that describes her, and which it is: the latest stays.
    described: HashMap<CustomerId, (i64, Said)>,
}

/// What is remembered of whom something is said.
pub(super) enum Recalled {
    /// It is hers, and says nothing new.
    Hers(CustomerId),
    /// It is hers; it may be that it has to be told once more.
    Told(CustomerId),
    Nobody,
}

impl<'a> Known<'a> {
    pub(super) fn new(db: &'a Connection, source: &'a str, import: ImportId, now: Timestamp) -> Self {
        Self { db, source, import, now, found: HashMap::new(), described: HashMap::new() }
    }

    /// Of whom this is said, of a moment, as far as it is remembered.
    pub(super) fn recall(&self, said: Said, at: i64) -> Recalled {
        match self.found.get(&said) {
            None => Recalled::Nobody,
            Some(customer) => match self.described.get(customer) {
                Some((latest, by)) if *by == said || *latest > at => Recalled::Hers(*customer),
                _ => Recalled::Told(*customer),
            },
        }
    }

    /// Notes that this is said of somebody new.
    pub(super) fn note(&mut self, said: Said, at: i64, customer: CustomerId) {
        self.make_room();
        self.found.insert(said, customer);
        self.described.insert(customer, (at, said));
    }

    fn make_room(&mut self) {
        if self.found.len() >= HELD {
            self.found.clear();
            self.described.clear();
        }
    }

    /// The customer of whom this is said, of a moment: who is known, else somebody new.
    pub(super) fn find(
        &mut self,
        person: &PersonKeys,
        said: Said,
        at: i64,
    ) -> Result<CustomerId, StoreError> {
        if let Recalled::Hers(customer) = self.recall(said, at) {
            return Ok(customer);
        }
        self.make_room();
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
}

/// What is said of somebody, in few bytes: nobody chooses words that have another's.
pub(super) type Said = (u64, u64);

/// Makes few bytes of what is said.
#[derive(Clone, Default)]
pub(super) struct Hashes([RandomState; 2]);

impl Hashes {
    pub(super) fn said(&self, person: &PersonKeys) -> Said {
        let [one, two] = &self.0;
        (one.hash_one(All(person)), two.hash_one(All(person)))
    }
}

/// All that is said of a person.
struct All<'a>(&'a PersonKeys);

impl Hash for All<'_> {
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
