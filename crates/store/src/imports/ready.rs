//! Rows of a file made ready for the store: what can be made of them without it, on a thread of its own.

use super::known::{Hashes, Said};
use crate::{
    StoreError,
    customers::{IdentityKind, keys},
    records::Line,
    words::{Word, json},
};
use jiff::Timestamp;
use parlance_model::{CustomerId, IdentityId, Incoming, PersonKeys};
use std::collections::HashSet;

/// So many are remembered to have been told; then it is begun anew.
const SEEN: usize = 300_000;

/// A row of a file.
pub(super) struct Ready {
    pub person: PersonKeys,
    pub said: Said,
    /// Of when it is; a word without records is of now.
    pub at: i64,
    /// What would be written of her if she is new; made where this was not said before.
    pub told: Option<Box<Told>>,
    pub lines: Vec<Line>,
}

/// What is written of a customer who is new.
pub(super) struct Told {
    pub customer: CustomerId,
    /// Whether her first e-mail address is one that can be compared.
    pub is_address: bool,
    pub addresses: Vec<Address>,
    /// Her name as it is compared.
    pub name: String,
    pub city: Option<String>,
    pub city_key: String,
    pub address: Option<String>,
    pub address_key: String,
}

/// An address of hers.
pub(super) struct Address {
    pub id: IdentityId,
    pub kind: IdentityKind,
    pub network: String,
    pub key: String,
    pub written: String,
}

impl Address {
    fn new(kind: IdentityKind, key: &str, written: &str, now: Timestamp) -> Self {
        let (key, written) = (key.to_owned(), written.to_owned());
        Self { id: IdentityId::new(now), kind, network: String::new(), key, written }
    }

    /// Whether one that is there already is meant.
    fn is(&self, other: &Self) -> bool {
        self.kind == other.kind
            && self.network == other.network
            && (self.written == other.written || (self.key == other.key && !self.key.is_empty()))
    }

    /// Whether her name is kept with it.
    pub(super) fn has_name(&self) -> bool {
        matches!(self.kind, IdentityKind::Email | IdentityKind::Phone)
    }

    /// Whether an office stands behind it by its own name.
    pub(super) fn is_role(&self) -> bool {
        self.kind == IdentityKind::Email && keys::is_role(&self.key)
    }

    /// Whether it is the source's id of her.
    pub(super) fn is_own_id(&self) -> bool {
        self.kind == IdentityKind::Desk
    }

    pub(super) fn word(&self) -> &'static str {
        self.kind.word()
    }
}

impl Told {
    /// As `customers::put_customer` has it.
    pub(super) fn of(person: &PersonKeys, source: &str, now: Timestamp) -> Result<Self, StoreError> {
        let customer = CustomerId::new(now);
        let mut addresses: Vec<Address> = Vec::new();
        let mut add = |address: Address| {
            if !addresses.iter().any(|known| known.is(&address)) {
                addresses.push(address);
            }
        };
        if let Some(id) = &person.id {
            add(Address { network: source.to_owned(), ..Address::new(IdentityKind::Desk, id, id, now) });
        }
        let email = |written: &String| {
            let written = written.trim();
            let key = keys::email(written).unwrap_or_default();
            (!written.is_empty()).then(|| Address::new(IdentityKind::Email, &key, written, now))
        };
        let phone = |written: &String| {
            let written = written.trim();
            (!written.is_empty()).then(|| Address::new(IdentityKind::Phone, "", written, now))
        };
        person.emails.first().and_then(email).into_iter().for_each(&mut add);
        person.phones.first().and_then(phone).into_iter().for_each(&mut add);
        person.emails.iter().skip(1).filter_map(email).for_each(&mut add);
        person.phones.iter().skip(1).filter_map(phone).for_each(&mut add);
        for handle in &person.handles {
            let Some(key) = keys::handle(&handle.name) else { continue };
            let network = handle.service.clone();
            add(Address { network, ..Address::new(IdentityKind::Handle, &key, &handle.name, now) });
        }
        let address = person.address.as_ref();
        let city = person.city.as_ref().or(address.and_then(|address| address.city.as_ref()));
        Ok(Self {
            customer,
            is_address: is_address(person),
            addresses,
            name: keys::name(person.name.as_deref().unwrap_or_default()),
            city: city.cloned(),
            city_key: keys::place(city.map(String::as_str).unwrap_or_default()),
            address: address.map(json).transpose()?,
            address_key: address.map(keys::address).unwrap_or_default(),
        })
    }

    /// By what her e-mail addresses are compared.
    pub(super) fn emails(&self) -> impl Iterator<Item = &String> {
        let emails = self.addresses.iter().filter(|address| address.kind == IdentityKind::Email);
        emails.map(|address| &address.key).filter(|key| !key.is_empty())
    }
}

/// Whether her first e-mail address is one that can be compared.
fn is_address(person: &PersonKeys) -> bool {
    person.emails.first().is_some_and(|email| keys::email(email).is_some())
}

/// Makes rows ready.
pub(super) struct Preparing {
    source: String,
    now: Timestamp,
    hashes: Hashes,
    seen: HashSet<Said>,
}

impl Preparing {
    pub(super) fn of(source: &str, now: Timestamp) -> Self {
        Self { source: source.to_owned(), now, hashes: Hashes::default(), seen: HashSet::new() }
    }

    pub(super) fn ready(&mut self, incoming: Incoming) -> Result<Ready, StoreError> {
        let Incoming { customer: person, records, .. } = incoming;
        let said = self.hashes.said(&person);
        if self.seen.len() >= SEEN {
            self.seen.clear();
        }
        let told = match self.seen.insert(said) {
            true => Some(Box::new(Told::of(&person, &self.source, self.now)?)),
            false => None,
        };
        let at = records.iter().map(|record| record.at.as_millis()).max().unwrap_or(i64::MAX);
        let lines = records.into_iter().map(|record| Line::of(record, self.now)).collect::<Result<_, _>>()?;
        Ok(Ready { person, said, at, told, lines })
    }
}

/// Somebody new.
#[derive(Clone, Copy)]
pub(super) struct Fresh<'a> {
    pub person: &'a PersonKeys,
    pub told: &'a Told,
}
