//! Customers by name and address, and by parts of them.

use super::{
    atoms::Atoms,
    document::{self, Id, Person},
    expression::{self, Index},
    highlight::{self, Excerpt},
    index::backwards,
    matching::Wanted,
    plan::Facets,
    tokens::plain,
};
use crate::{StoreError, customers::keys};
use parlance_model::CustomerId;
use rusqlite::{Connection, OptionalExtension};

/// Of so many that are found the best are shown, where an address or a number is looked for.
const LOOKED_AT: usize = 60;
/// So many digits are more likely a telephone number than anything else.
const DIGITS: usize = 5;

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
        let word = expression::of(Index::names(db), &self.wanted)?;
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
    let typed = texts.iter().map(|(text, _)| *text).collect::<Vec<_>>().join(" ");
    let whole = plain(&typed);
    let mut found: Vec<(Id, bool, Person, Option<String>)> = Vec::new();
    let mut look = |customer: &Id, person: &Person| -> Result<usize, StoreError> {
        let market = document::market(db, customer)?;
        let known = found.iter().any(|(id, ..)| id == customer);
        if !known && facets.markets.allows(market.as_ref()) {
            let exact = person.addresses.iter().any(|address| plain(address) == whole);
            found.push((*customer, exact, person.clone(), market));
        }
        Ok(found.len())
    };
    for customer in of_handle(db, &typed)? {
        if let Some(person) = document::person(db, &customer)?.filter(|person| has_all(person, &words)) {
            look(&customer, &person)?;
        }
    }
    let enough = if may_be_address(&typed) { LOOKED_AT } else { most };
    each(db, &words, |_, customer, person| Ok(look(customer, person)? < enough))?;
    // a stable sort: those of equal standing stay the latest first
    found.sort_by_key(|(_, exact, ..)| !exact);
    let found = found.into_iter().take(most);
    Ok(found.map(|(customer, _, person, market)| hit(&customer, &person, market, &words)).collect())
}

/// Whether an address or a number may be meant, of which there may be just one among many that only begin so.
fn may_be_address(typed: &str) -> bool {
    typed.contains('@') || typed.chars().filter(char::is_ascii_digit).count() >= DIGITS
}

/// Who goes by just that name on a network: any word may be one.
fn of_handle(db: &Connection, typed: &str) -> Result<Vec<Id>, StoreError> {
    let Some(key) = keys::handle(typed) else { return Ok(Vec::new()) };
    let mut statement =
        db.prepare_cached("SELECT customer FROM identities WHERE kind = 'handle' AND value = ?1 LIMIT 8")?;
    let found = statement.query_map([key], |row| row.get("customer"))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn has_all(person: &Person, words: &[Word]) -> bool {
    let has = |word: &Word| person.names.iter().chain(&person.addresses).any(|value| word.is_in(value));
    !words.is_empty() && words.iter().all(has)
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
        "SELECT rowid AS number FROM search_names WHERE search_names MATCH ?1 ORDER BY rowid",
    )?;
    let mut customer = db.prepare_cached("SELECT customer FROM search_people WHERE row = ?1")?;
    let mut rows = statement.query([format!("({all})")])?;
    while let Some(row) = rows.next()? {
        let row = backwards(row.get("number")?);
        let known = customer.query_row([row], |row| row.get("customer")).optional()?;
        let Some(customer): Option<Id> = known else { continue };
        let Some(person) = document::person(db, &customer)? else { continue };
        if has_all(&person, words) && !take(row, &customer, &person)? {
            break;
        }
    }
    Ok(())
}

fn hit(customer: &Id, person: &Person, market: Option<String>, words: &[Word]) -> PersonHit {
    let shown = |value: &str| {
        let wanted: Vec<&Wanted> = words.iter().map(|word| &word.wanted).collect();
        let parts: Vec<&str> = words.iter().filter_map(|word| word.part.as_deref()).collect();
        highlight::excerpt(value, &wanted, &parts)
    };
    let name = person.names.first().or(person.addresses.first()).map(String::as_str).unwrap_or_default();
    let missing = |word: &&Word| !word.is_in(name);
    let address =
        words.iter().find(missing).and_then(|word| person.addresses.iter().find(|value| word.is_in(value)));
    PersonHit {
        customer: CustomerId::from_bytes(*customer),
        name: shown(name),
        address: address.map(|address| shown(address)),
        market,
    }
}
