//! Who may be the same person: what two customers have in common, and how much that says. Only ever a suggestion.
//!
//! Each kind of evidence counts once, with a weight that says how often it would be right by itself: an e-mail address
//! that a shop knows 0.85, a handle 0.7, a phone number 0.6, an order 0.6, an order that one of them wrote about 0.5, name and postal address 0.75,
//! name and city 0.4.
//! What is in common adds up as independent witnesses do: the score is 100 · (1 − Π(1 − weight)), at most 99. Where both
//! have names and these cannot be one person's, every weight is halved: a number or an address is handed on. Below
//! [`LEAST`] nothing is said. An address that more people use is no evidence at all.

use super::{members, named, root};
use crate::{
    Store, StoreError,
    customers::{self, keys},
};
use parlance_model::CustomerId;
use rusqlite::{Connection, Row, params};
use std::collections::{BTreeMap, BTreeSet};

/// Below this score nothing is suggested.
pub const LEAST: u8 = 30;
/// Suggestions at most.
const MOST: usize = 20;
/// How many are looked at that share one key; more than that and it says nothing.
const LOOKED_AT: i64 = 50;
/// How many of her latest orders are compared.
const ORDERS: i64 = 200;

/// Somebody who may be the same person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// The other person's root.
    pub other: CustomerId,
    /// What speaks for it, strongest first.
    pub reasons: Vec<LinkReason>,
    /// 0 to 99.
    pub score: u8,
}

/// One thing that two customers have in common.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LinkReason {
    /// What.
    pub code: LinkCode,
    /// The value, as it was written.
    pub value: String,
}

/// What two customers may have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LinkCode {
    /// The same e-mail address, which not both write from.
    SameEmail,
    /// The same name at the same postal address.
    SameNameAndAddress,
    /// The same handle on one network.
    SameHandle,
    /// The same phone number.
    SamePhone,
    /// The same order in one shop.
    SameOrder,
    /// An order of the one, about which the other wrote to us.
    NamedOrder,
    /// The same name in the same city.
    SameNameAndCity,
}

impl LinkCode {
    /// How often it would be right by itself, in hundredths.
    fn weight(self) -> u32 {
        match self {
            Self::SameEmail => 85,
            Self::SameNameAndAddress => 75,
            Self::SameHandle => 70,
            Self::SamePhone | Self::SameOrder => 60,
            Self::NamedOrder => 50,
            Self::SameNameAndCity => 40,
        }
    }
}

impl Store {
    /// Who may be the same person as a customer's, surest first, without those that were refused.
    pub fn links(&self, customer: CustomerId) -> Result<Vec<Link>, StoreError> {
        self.connections.read(|db| {
            let hers = members(db, customer)?;
            let mut links = Vec::new();
            for (other, reasons) in found(db, &hers)? {
                let link = weighed(db, &hers, other, reasons)?;
                if link.score >= LEAST && !is_refused(db, &hers, &members(db, other)?)? {
                    links.push(link);
                }
            }
            links.sort_by_key(|link| (std::cmp::Reverse(link.score), link.other));
            links.truncate(MOST);
            Ok(links)
        })
    }

    /// What two customers' persons have in common, refused or not.
    pub fn link_between(&self, customer: CustomerId, other: CustomerId) -> Result<Link, StoreError> {
        self.connections.read(|db| {
            let (hers, other) = (members(db, customer)?, root(db, other)?);
            let mut reasons = found(db, &hers)?.remove(&other).unwrap_or_default();
            // what a person wrote about is looked for from her side only
            let theirs = found(db, &members(db, other)?)?.remove(&root(db, customer)?).unwrap_or_default();
            theirs.into_iter().for_each(|reason| add(&mut reasons, reason));
            weighed(db, &hers, other, reasons)
        })
    }

    /// Whether somebody said that two customers' persons are not the same.
    pub fn is_link_refused(&self, customer: CustomerId, other: CustomerId) -> Result<bool, StoreError> {
        self.connections.read(|db| is_refused(db, &members(db, customer)?, &members(db, other)?))
    }

    /// Whether two customers' persons go by names that may be one person's; so they may where either has none.
    pub fn may_have_one_name(&self, customer: CustomerId, other: CustomerId) -> Result<bool, StoreError> {
        self.connections.read(|db| Ok(!are_strangers(db, &members(db, customer)?, &members(db, other)?)?))
    }

    /// The addresses that both persons have and that more people than they use, as written.
    pub fn shared_between(&self, customer: CustomerId, other: CustomerId) -> Result<Vec<String>, StoreError> {
        self.connections.read(|db| {
            let of = |customer| -> Result<BTreeMap<String, String>, StoreError> {
                let mut shared = BTreeMap::new();
                for member in members(db, customer)? {
                    let identities = customers::read(db, member)?.identities;
                    let shared_ones = identities.into_iter().filter(|i| i.shared != customers::Shared::No);
                    shared.extend(shared_ones.map(|identity| (identity.value, identity.written)));
                }
                Ok(shared)
            };
            let theirs = of(other)?;
            Ok(of(customer)?
                .into_iter()
                .filter(|(key, _)| theirs.contains_key(key))
                .map(|(_, w)| w)
                .collect())
        })
    }
}

type Reasons = BTreeSet<LinkReason>;

/// The other persons, by their roots, with what they have in common with her.
fn found(db: &Connection, hers: &[CustomerId]) -> Result<BTreeMap<CustomerId, Reasons>, StoreError> {
    let mut all = BTreeMap::<CustomerId, Reasons>::new();
    for member in hers {
        for (other, code, value) in
            by_address(db, *member)?.into_iter().chain(by_order(db, *member)?).chain(by_name(db, *member)?)
        {
            if !hers.contains(&other) {
                add(all.entry(root(db, other)?).or_default(), LinkReason { code, value });
            }
        }
        for (other, number) in named::orders(db, *member)? {
            if !hers.contains(&other) {
                let reason = LinkReason { code: LinkCode::NamedOrder, value: number };
                add(all.entry(root(db, other)?).or_default(), reason);
            }
        }
    }
    Ok(all)
}

/// Of each kind one witness is enough; who is known to have an order has the better one for it.
fn add(reasons: &mut Reasons, reason: LinkReason) {
    let weaker = |known: &LinkReason| {
        known.code == reason.code
            || (known.code == LinkCode::SameOrder && reason.code == LinkCode::NamedOrder)
    };
    if !reasons.iter().any(weaker) {
        reasons.insert(reason);
    }
}

type Hit = (CustomerId, LinkCode, String);

fn hit(row: &Row<'_>, code: LinkCode) -> rusqlite::Result<Hit> {
    Ok((CustomerId::from_bytes(row.get("customer")?), code, row.get("value")?))
}

fn by_address(db: &Connection, member: CustomerId) -> Result<Vec<Hit>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT other.customer, mine.written AS value, mine.kind
         FROM identities mine JOIN identities other
           ON other.kind = mine.kind AND other.value = mine.value AND other.network = mine.network
         WHERE mine.customer = ?1 AND mine.kind IN ('email', 'phone', 'handle', 'order') AND mine.value <> ''
           AND mine.shared = 0 AND other.shared = 0 AND other.customer <> ?1
         ORDER BY other.id LIMIT ?2",
    )?;
    let hits = statement.query_map(params![member.as_bytes(), LOOKED_AT], |row| {
        let code = match row.get_ref("kind")?.as_str()? {
            "email" => LinkCode::SameEmail,
            "phone" => LinkCode::SamePhone,
            "handle" => LinkCode::SameHandle,
            _ => LinkCode::SameOrder,
        };
        hit(row, code)
    })?;
    Ok(hits.collect::<Result<_, _>>()?)
}

/// Orders of hers of which a record came to somebody else, and orders that she or another named as theirs.
fn by_order(db: &Connection, member: CustomerId) -> Result<Vec<Hit>, StoreError> {
    let mut statement = db.prepare_cached(
        "WITH mine (number, source) AS (
           SELECT DISTINCT order_number, source FROM (
             SELECT order_number, source FROM records WHERE customer = ?1 ORDER BY at_ms DESC LIMIT ?2)
           WHERE order_number IS NOT NULL)
         SELECT r.customer, r.order_number AS value FROM mine CROSS JOIN records r
           ON r.order_number = mine.number AND r.source = mine.source WHERE r.customer <> ?1
         UNION SELECT i.customer, i.written FROM mine CROSS JOIN identities i
           ON i.kind = 'order' AND i.value = mine.number AND i.network = mine.source WHERE i.customer <> ?1
         UNION SELECT r.customer, r.order_number FROM identities i CROSS JOIN records r
           ON r.order_number = i.value AND r.source = i.network
           WHERE i.customer = ?1 AND i.kind = 'order' AND r.customer <> ?1
         LIMIT ?3",
    )?;
    let hits = statement
        .query_map(params![member.as_bytes(), ORDERS, LOOKED_AT], |row| hit(row, LinkCode::SameOrder))?;
    Ok(hits.collect::<Result<_, _>>()?)
}

fn by_name(db: &Connection, member: CustomerId) -> Result<Vec<Hit>, StoreError> {
    let mut hers = db.prepare_cached(
        "SELECT DISTINCT name, name_key, city_key, address_key FROM descriptions WHERE customer = ?1 AND name_key <> ''",
    )?;
    let hers = hers.query_map([member.as_bytes()], |row| {
        Ok((row.get("name")?, row.get("name_key")?, row.get("city_key")?, row.get("address_key")?))
    })?;
    let mut others = db.prepare_cached(
        "SELECT customer, city_key, address_key FROM descriptions
         WHERE name_key = ?1 AND name_key <> '' AND customer <> ?2 LIMIT ?3",
    )?;
    let mut hits = Vec::new();
    for said in hers.collect::<Result<Vec<(String, String, String, String)>, _>>()? {
        let (name, key, city, address) = said;
        if !keys::is_full_name(&key) {
            continue;
        }
        let rows = others.query_map(params![key, member.as_bytes(), LOOKED_AT], |row| {
            let customer = CustomerId::from_bytes(row.get("customer")?);
            Ok((customer, row.get("city_key")?, row.get("address_key")?))
        })?;
        for other in rows.collect::<Result<Vec<(CustomerId, String, String)>, _>>()? {
            let (customer, other_city, other_address) = other;
            if !address.is_empty() && address == other_address {
                hits.push((customer, LinkCode::SameNameAndAddress, name.clone()));
            } else if !city.is_empty() && city == other_city {
                hits.push((customer, LinkCode::SameNameAndCity, name.clone()));
            }
        }
    }
    Ok(hits)
}

fn weighed(
    db: &Connection,
    hers: &[CustomerId],
    other: CustomerId,
    mut reasons: Reasons,
) -> Result<Link, StoreError> {
    if reasons.iter().any(|reason| reason.code == LinkCode::SameNameAndAddress) {
        // who lives at the same address lives in the same city
        reasons.retain(|reason| reason.code != LinkCode::SameNameAndCity);
    }
    let strangers = are_strangers(db, hers, &members(db, other)?)?;
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by_key(|reason| (std::cmp::Reverse(reason.code.weight()), reason.clone()));
    let score = score(reasons.iter().map(|reason| reason.code), strangers);
    Ok(Link { other, reasons, score })
}

/// Whether both have names, and none that may be one person's.
fn are_strangers(db: &Connection, hers: &[CustomerId], theirs: &[CustomerId]) -> Result<bool, StoreError> {
    let (mine, theirs) = (names(db, hers)?, names(db, theirs)?);
    let one = mine.iter().any(|name| theirs.iter().any(|other| keys::may_be_one(name, other)));
    Ok(!mine.is_empty() && !theirs.is_empty() && !one)
}

fn names(db: &Connection, customers: &[CustomerId]) -> Result<Vec<String>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT name_key FROM descriptions WHERE customer = ?1 AND name_key <> ''")?;
    let mut names = Vec::new();
    for customer in customers {
        let found = statement.query_map([customer.as_bytes()], |row| row.get("name_key"))?;
        names.extend(found.collect::<Result<Vec<String>, _>>()?);
    }
    Ok(names)
}

/// 100 · (1 − Π(1 − weight)) in hundredths, at most 99.
fn score(codes: impl Iterator<Item = LinkCode>, strangers: bool) -> u8 {
    let doubt = codes.fold(10_000u32, |doubt, code| {
        let weight = if strangers { code.weight() / 2 } else { code.weight() };
        doubt * (100 - weight) / 100
    });
    u8::try_from((10_000 - doubt) / 100).unwrap_or(u8::MAX).min(99)
}

fn is_refused(db: &Connection, hers: &[CustomerId], theirs: &[CustomerId]) -> Result<bool, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM links_refused WHERE one = ?1 AND other = ?2) AS refused",
    )?;
    for (mine, other) in hers.iter().flat_map(|mine| theirs.iter().map(move |other| (mine, other))) {
        let pair = params![mine.min(other).as_bytes(), mine.max(other).as_bytes()];
        if statement.query_row(pair, |row| row.get("refused"))? {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_common_adds_up_and_is_never_certain() {
        use LinkCode::{SameEmail, SameHandle, SameNameAndAddress, SameNameAndCity, SameOrder, SamePhone};
        let of = |codes: &[LinkCode], strangers| score(codes.iter().copied(), strangers);
        assert_eq!(of(&[], false), 0);
        assert_eq!(of(&[SamePhone], false), 60);
        assert_eq!(of(&[SamePhone], true), 30);
        assert_eq!(of(&[SameNameAndCity], false), 40);
        assert_eq!(of(&[SamePhone, SameNameAndCity], false), 76);
        let all = [SameEmail, SameNameAndAddress, SameHandle, SamePhone, SameOrder];
        assert_eq!(of(&all, false), 99);
    }
}
