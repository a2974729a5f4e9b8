//! Customers by name and address, and by parts of them.

use super::{
    atoms::Atoms,
    document::{self, Id, Person},
    expression,
    highlight::{self, Excerpt},
    matching::Wanted,
    plan::Facets,
    tokens::plain,
};
use crate::StoreError;
use parlance_model::{CustomerId, TicketId};
use rusqlite::{Connection, OptionalExtension, params};

/// Of so many that are found the best are shown.
const LOOKED_AT: usize = 60;

/// A customer that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersonHit {
    /// The customer.
    pub customer: CustomerId,
    /// Her name as a desk has it, else an address.
    pub name: Excerpt,
    /// The address in which something was found, if that is where it was.
    pub address: Option<Excerpt>,
    /// Her market, where decided.
    pub market: Option<String>,
    /// Her latest ticket.
    pub ticket: Option<TicketId>,
}

/// A word of a name or an address, or a part of one.
struct Word {
    wanted: Wanted,
    part: Option<String>,
}

impl Word {
    fn of(text: &str, beginning: bool) -> Option<Self> {
        let part = Some(plain(text)).filter(|part| part.chars().nth(2).is_some());
        Some(Self { wanted: Wanted::new(text, beginning)?, part })
    }

    fn is_in(&self, value: &str) -> bool {
        self.wanted.is_in(&Atoms::of(value))
            || self.part.as_ref().is_some_and(|part| plain(value).contains(part.as_str()))
    }

    fn expression(&self, db: &Connection) -> Result<String, StoreError> {
        let word = expression::of(db, &self.wanted)?;
        let parts = self.part.as_deref().and_then(expression::parts);
        Ok(parts.into_iter().fold(word, expression::Expression::or).text)
    }
}

/// The rows of customers whose names and addresses have all words of a text, the latest to come first.
pub(super) fn rows(db: &Connection, who: &str, most: usize) -> Result<Vec<i64>, StoreError> {
    let words: Vec<Word> = who.split_whitespace().filter_map(|word| Word::of(word, false)).collect();
    let mut rows = Vec::new();
    each(db, &words, |row, _, _| {
        rows.push(row);
        Ok(rows.len() < most)
    })?;
    Ok(rows)
}

/// Customers whose names and addresses have all words, those with an address that is just that first.
pub(super) fn find(
    db: &Connection,
    texts: &[(&str, bool)],
    facets: &Facets,
    most: usize,
) -> Result<Vec<PersonHit>, StoreError> {
    let words: Vec<Word> = texts.iter().filter_map(|(text, beginning)| Word::of(text, *beginning)).collect();
    let whole: String = texts.iter().map(|(text, _)| plain(text)).collect();
    let mut found = Vec::new();
    each(db, &words, |_, customer, person| {
        let mut market = db.prepare_cached("SELECT market FROM customers WHERE id = ?1")?;
        let market: Option<String> = market.query_row([customer], |row| row.get("market"))?;
        if facets.markets.allows(market.as_ref()) {
            let exact = person.addresses.iter().any(|address| plain(address) == whole);
            found.push((!exact, found.len(), hit(db, customer, person, market, &words)?));
        }
        Ok(found.len() < LOOKED_AT)
    })?;
    found.sort_by_key(|(other, at, _)| (*other, *at));
    Ok(found.into_iter().map(|(_, _, hit)| hit).take(most).collect())
}

/// Hands over customers that have all words, the latest to come first, as long as they are wanted.
fn each(
    db: &Connection,
    words: &[Word],
    mut take: impl FnMut(i64, &Id, &Person) -> Result<bool, StoreError>,
) -> Result<(), StoreError> {
    if words.is_empty() {
        return Ok(());
    }
    let all = words.iter().map(|word| word.expression(db)).collect::<Result<Vec<_>, _>>()?.join(" AND ");
    let mut statement = db.prepare_cached(
        "SELECT p.row, p.customer FROM search_names n JOIN search_people p ON p.row = n.rowid
         WHERE search_names MATCH ?1 ORDER BY n.rowid DESC",
    )?;
    let mut rows = statement.query([format!("({all})")])?;
    while let Some(row) = rows.next()? {
        let customer: Id = row.get("customer")?;
        let Some(person) = document::person(db, &customer)? else { continue };
        let has = |word: &Word| person.names.iter().chain(&person.addresses).any(|value| word.is_in(value));
        if words.iter().all(has) && !take(row.get("row")?, &customer, &person)? {
            break;
        }
    }
    Ok(())
}

fn hit(
    db: &Connection,
    customer: &Id,
    person: &Person,
    market: Option<String>,
    words: &[Word],
) -> Result<PersonHit, StoreError> {
    let shown = |value: &str| {
        let wanted: Vec<&Wanted> = words.iter().map(|word| &word.wanted).collect();
        let parts: Vec<&str> = words.iter().filter_map(|word| word.part.as_deref()).collect();
        highlight::excerpt(value, &wanted, &parts)
    };
    let name = person.names.first().or(person.addresses.first()).map(String::as_str).unwrap_or_default();
    let missing = |word: &&Word| !word.is_in(name);
    let address =
        words.iter().find(missing).and_then(|word| person.addresses.iter().find(|value| word.is_in(value)));
    let mut latest = db.prepare_cached(
        "SELECT id FROM tickets WHERE customer = ?1 AND gone = 0 ORDER BY updated_ms DESC, id DESC LIMIT 1",
    )?;
    let latest =
        latest.query_row(params![customer], |row| row.get("id").map(TicketId::from_bytes)).optional()?;
    Ok(PersonHit {
        customer: CustomerId::from_bytes(*customer),
        name: shown(name),
        address: address.map(|address| shown(address)),
        market,
        ticket: latest,
    })
}
