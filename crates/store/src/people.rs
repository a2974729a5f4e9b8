//! Persons: customers that the agent has made one, and can part again. A merge draws one edge in a forest and moves
//! nothing: whatever comes in still comes to the customer that it names, so that an unmerge leaves both exactly as they
//! would be had they never been one.

mod links;
mod named;
mod uses;

pub use links::{Link, LinkCode, LinkReason};
pub use uses::Use;

use crate::{CustomerRecord, PromiseRecord, Store, StoreError, customers, one, promises, words::instant};
use jiff::Timestamp;
use parlance_model::{CustomerId, Moment, PostalAddress, RemotePerson};
use rusqlite::{Connection, OptionalExtension, params};

/// A person: a customer with all that were merged into her.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersonRecord {
    /// Her customers, never empty: first the root, by whose id she is known, then the others, the eldest first.
    pub members: Vec<Member>,
}

/// One customer of a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// The customer.
    pub customer: CustomerRecord,
    /// Whom she was merged into; none for the root.
    pub merged_into: Option<CustomerId>,
    /// When.
    pub merged: Option<Moment>,
}

impl PersonRecord {
    /// The customer by whose id the person is known.
    pub fn root(&self) -> Option<CustomerId> {
        self.members.first().map(|member| member.customer.id)
    }

    /// The ids of her customers, the root's first.
    pub fn ids(&self) -> Vec<CustomerId> {
        self.members.iter().map(|member| member.customer.id).collect()
    }

    /// What desks and shops say of her: the root's word first, then the members'.
    pub fn said(&self) -> RemotePerson {
        let said = self.members.iter().map(|member| member.customer.person.clone());
        said.fold(RemotePerson::default(), customers::or)
    }

    /// Her market with its evidence: the root's, else the eldest member's that has one.
    pub fn market(&self) -> Option<(&str, &str)> {
        self.members.iter().find_map(|member| {
            let market = member.customer.market.as_deref()?;
            Some((market, member.customer.market_evidence.as_str()))
        })
    }

    /// Where she lives, as far as a shop said.
    pub fn address(&self) -> Option<&PostalAddress> {
        self.members.iter().find_map(|member| member.customer.address.as_ref())
    }
}

impl Store {
    /// The person that a customer is, with all members.
    pub fn person(&self, customer: CustomerId) -> Result<PersonRecord, StoreError> {
        self.connections.read(|db| {
            let members = members(db, customer)?.into_iter().map(|id| member(db, id));
            Ok(PersonRecord { members: members.collect::<Result<_, _>>()? })
        })
    }

    /// The ids of a person's customers, the root's first.
    pub fn members(&self, customer: CustomerId) -> Result<Vec<CustomerId>, StoreError> {
        self.connections.read(|db| members(db, customer))
    }

    /// What was promised to a person over all tickets, latest first.
    pub fn promises(&self, customer: CustomerId) -> Result<Vec<PromiseRecord>, StoreError> {
        self.connections.read(|db| {
            let mut all = Vec::new();
            for member in members(db, customer)? {
                all.extend(promises::of_customer(db, member)?);
            }
            all.sort_by_key(|promise| std::cmp::Reverse((promise.made.utc, promise.id)));
            Ok(all)
        })
    }

    /// Makes two persons one, known from then on by the root of `into`. [`StoreError::Herself`] for a customer with
    /// herself, [`StoreError::SamePerson`] if they are one already, whichever way round.
    pub fn merge(&self, from: CustomerId, into: CustomerId, now: Timestamp) -> Result<(), StoreError> {
        self.connections.write(|db| {
            let (from_root, into_root) = (root(db, from)?, root(db, into)?);
            if from == into {
                return Err(StoreError::Herself);
            }
            if from_root == into_root {
                return Err(StoreError::SamePerson);
            }
            one(db.execute(
                "UPDATE customers SET merged_into = ?2, merged_ms = ?3 WHERE id = ?1",
                params![from_root.as_bytes(), into_root.as_bytes(), now.as_millisecond()],
            )?)?;
            settle(db, from_root, into_root)?;
            place_tickets(db, into_root)
        })
    }

    /// Takes a customer, with all that were merged into her, out of the person that she was merged into.
    /// [`StoreError::NotMerged`] if she was not.
    pub fn unmerge(&self, customer: CustomerId) -> Result<(), StoreError> {
        self.connections.write(|db| {
            let person = members(db, customer)?;
            let cut = db.execute(
                "UPDATE customers SET merged_into = NULL, merged_ms = NULL WHERE id = ?1 AND merged_into IS NOT NULL",
                [customer.as_bytes()],
            )?;
            if cut == 0 {
                return Err(StoreError::NotMerged);
            }
            settle(db, customer, customer)?;
            place_tickets(db, customer)?;
            if let Some(root) = person.first() {
                place_tickets(db, *root)?;
            }
            // who was kept only because others were merged into her
            customers::forget_if_unknown(db, &person)
        })
    }

    /// Notes that two customers' persons are not the same: it is not suggested again.
    pub fn refuse_link(
        &self,
        customer: CustomerId,
        other: CustomerId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if customer == other {
            return Err(StoreError::Herself);
        }
        self.connections.write(|db| {
            let (one, other) = (customer.min(other), customer.max(other));
            db.execute(
                "INSERT INTO links_refused (one, other, refused_ms) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                params![one.as_bytes(), other.as_bytes(), now.as_millisecond()],
            )?;
            Ok(())
        })
    }
}

fn member(db: &Connection, id: CustomerId) -> Result<Member, StoreError> {
    let mut statement = db.prepare_cached("SELECT merged_into, merged_ms FROM customers WHERE id = ?1")?;
    let (merged_into, merged) = statement.query_row([id.as_bytes()], |row| {
        let into: Option<[u8; 16]> = row.get("merged_into")?;
        Ok((into.map(CustomerId::from_bytes), instant(row, "merged_ms")?.map(Moment::utc)))
    })?;
    Ok(Member { customer: customers::read(db, id)?, merged_into, merged })
}

/// The root of the person that a customer is; [`StoreError::MissingRow`] if there is no such customer.
pub(crate) fn root(db: &Connection, customer: CustomerId) -> Result<CustomerId, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT coalesce(person, id) AS root FROM customers WHERE id = ?1")?;
    Ok(statement.query_row([customer.as_bytes()], |row| row.get("root").map(CustomerId::from_bytes))?)
}

/// A person's customers, the root first, then by age.
pub(crate) fn members(db: &Connection, customer: CustomerId) -> Result<Vec<CustomerId>, StoreError> {
    let root = root(db, customer)?;
    let mut statement = db.prepare_cached("SELECT id FROM customers WHERE person = ?1 ORDER BY id")?;
    let others = statement.query_map([root.as_bytes()], |row| row.get("id").map(CustomerId::from_bytes))?;
    std::iter::once(Ok(root)).chain(others.map(|id| Ok(id?))).collect()
}

/// The market under which a customer's tickets are found: her person's.
pub(crate) fn market(db: &Connection, customer: CustomerId) -> Result<Option<String>, StoreError> {
    let mut statement = db.prepare_cached(
        "WITH root (id) AS (SELECT coalesce(person, id) FROM customers WHERE id = ?1)
         SELECT coalesce(
           (SELECT market FROM customers WHERE id = (SELECT id FROM root)),
           (SELECT market FROM customers WHERE person = (SELECT id FROM root) AND market IS NOT NULL
            ORDER BY id LIMIT 1)) AS market",
    )?;
    Ok(statement.query_row([customer.as_bytes()], |row| row.get("market")).optional()?.flatten())
}

/// Says of a customer and all below her to which person they belong.
fn settle(db: &Connection, top: CustomerId, root: CustomerId) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "WITH RECURSIVE below (id) AS (
           VALUES (?1) UNION SELECT c.id FROM below JOIN customers c ON c.merged_into = below.id)
         UPDATE customers SET person = nullif(?2, id) WHERE id IN (SELECT id FROM below)",
    )?;
    statement.execute(params![top.as_bytes(), root.as_bytes()])?;
    Ok(())
}

/// Lets the inbox find the tickets of a customer's person under the person's market.
pub(crate) fn place_tickets(db: &Connection, customer: CustomerId) -> Result<(), StoreError> {
    let market = market(db, customer)?;
    let mut statement =
        db.prepare_cached("UPDATE tickets SET market = ?2 WHERE customer = ?1 AND market IS NOT ?2")?;
    for member in members(db, customer)? {
        statement.execute(params![member.as_bytes(), market])?;
    }
    Ok(())
}
