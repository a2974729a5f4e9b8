//! A query, ready to be asked: an expression for the index, and what has to be looked at besides.

use super::{
    atoms::Atoms,
    document::{Id, Source},
    expression::{self, Expression, Index, quoted},
    matching::Wanted,
    people,
    query::{Ask, Query, QueryError, QueryFault},
    tokens::{ALL, owner, plain},
};
use crate::{StoreError, words::Word};
use jiff::{civil::Date, tz::TimeZone};
use parlance_model::DeskId;
use rusqlite::Connection;

/// From so many customers at most is mail gathered; more are found by the author's name alone.
const SENDERS: usize = 400;

/// Words that are asked for, or that must be missing.
#[derive(Clone, Debug)]
pub(super) struct Term {
    pub wanted: Wanted,
    /// What was typed without what stands between letters and digits, if it may be a part of a number.
    pub part: Option<String>,
    pub not: bool,
    pub expression: Expression,
}

/// A query, ready to be asked.
#[derive(Default, Debug)]
pub(super) struct Plan {
    pub expression: String,
    pub terms: Vec<Term>,
    pub facets: Facets,
    /// What each part found out: desks' names and how many customers a name may be.
    pub told: Vec<Told>,
    /// Whether it asks of tickets what customers do not have.
    pub of_tickets: bool,
}

/// What a part of a query found out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// The desk that it names.
    pub desk: Option<(DeskId, String)>,
    /// How many customers it may be.
    pub customers: u32,
}

/// What tickets, customers and times must be.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Facets {
    pub desks: Choice<Id>,
    pub markets: Choice<String>,
    pub statuses: Choice<&'static str>,
    pub from_ms: Option<i64>,
    pub until_ms: Option<i64>,
}

/// Any of some values, and none of others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Choice<T> {
    any: Vec<T>,
    none: Vec<T>,
}

impl<T> Default for Choice<T> {
    fn default() -> Self {
        Self { any: Vec::new(), none: Vec::new() }
    }
}

impl<T: PartialEq> Choice<T> {
    fn add(&mut self, value: T, not: bool) {
        if not { self.none.push(value) } else { self.any.push(value) }
    }

    pub(super) fn allows(&self, value: Option<&T>) -> bool {
        let within = self.any.is_empty() || value.is_some_and(|value| self.any.contains(value));
        within && !value.is_some_and(|value| self.none.contains(value))
    }

    pub(super) fn is_free(&self) -> bool {
        self.any.is_empty() && self.none.is_empty()
    }
}

/// Why a query could not be made ready.
pub(super) enum Unready {
    Query(QueryError),
    Store(StoreError),
}

impl From<StoreError> for Unready {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<rusqlite::Error> for Unready {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl Plan {
    pub(super) fn of(db: &Connection, query: &Query) -> Result<Self, Unready> {
        let mut plan = Self::default();
        let (mut wanted, mut missing) = (Vec::new(), Vec::new());
        for part in &query.parts {
            let mut told = Told::default();
            let fault = |kind| QueryError { start: part.start, end: part.end, kind };
            let mut expression = None;
            match &part.ask {
                Ask::Words { text, beginning, phrase } => {
                    let Some(term) = term(db, text, *beginning, *phrase, part.not)? else {
                        plan.told.push(told);
                        continue;
                    };
                    // what must be missing is left out here only where the index knows it for sure
                    let sure = !part.not || term.expression.exact;
                    expression = sure.then(|| term.expression.text.clone());
                    plan.terms.push(term);
                }
                Ask::From(who) => {
                    let (senders, customers) = senders(db, who)?;
                    told.customers = customers;
                    plan.of_tickets = true;
                    expression = Some(senders);
                }
                Ask::Desk(name) => {
                    let (id, name) = desk(db, name)?.ok_or(Unready::Query(fault(QueryFault::UnknownDesk)))?;
                    plan.facets.desks.add(*id.as_bytes(), part.not);
                    told.desk = Some((id, name));
                    plan.of_tickets = true;
                }
                Ask::Market(market) => plan.facets.markets.add(market.clone(), part.not),
                Ask::Status(status) => {
                    plan.facets.statuses.add(status.word(), part.not);
                    plan.of_tickets = true;
                }
                Ask::Before(day) | Ask::After(day) => {
                    let before = matches!(part.ask, Ask::Before(_)) != part.not;
                    plan.facets.day(*day, before);
                    plan.of_tickets = true;
                }
            }
            if let Some(expression) = expression {
                if part.not { missing.push(expression) } else { wanted.push(expression) }
            }
            plan.told.push(told);
        }
        if plan.terms.is_empty()
            && plan.facets == Facets::default()
            && wanted.is_empty()
            && missing.is_empty()
        {
            let end = query.parts.last().map_or(0, |part| part.end);
            return Err(Unready::Query(QueryError { start: 0, end, kind: QueryFault::Empty }));
        }
        if wanted.is_empty() {
            wanted.push(quoted(ALL));
        }
        plan.expression = format!("({})", wanted.join(" AND "));
        missing.iter().for_each(|missing| plan.expression = format!("({} NOT {missing})", plan.expression));
        Ok(plan)
    }

    /// Whether what the index finds has to be read to be sure.
    pub(super) fn reads(&self) -> bool {
        self.terms.iter().any(|term| !term.expression.exact)
    }

    /// Whether a text with these atoms and numbers is one that is meant.
    pub(super) fn is_met_by(&self, atoms: &Atoms, numbers: &[String]) -> bool {
        self.terms.iter().all(|term| term.is_in(atoms, numbers) != term.not)
    }
}

impl Term {
    pub(super) fn is_in(&self, atoms: &Atoms, numbers: &[String]) -> bool {
        let in_number = |part: &String| numbers.iter().any(|number| plain(number).contains(part.as_str()));
        self.wanted.is_in(atoms) || self.part.as_ref().is_some_and(in_number)
    }
}

impl Facets {
    /// Whether any ticket and any customer is wanted.
    pub(super) fn are_free(&self) -> bool {
        self.desks.is_free() && self.markets.is_free() && self.statuses.is_free()
    }

    fn day(&mut self, day: Date, before: bool) {
        // `after:` includes its day
        let begins = day.to_zoned(TimeZone::UTC).map(|midnight| midnight.timestamp().as_millisecond());
        let begins = begins.unwrap_or(if day.year() < 0 { i64::MIN } else { i64::MAX });
        match before {
            true => self.until_ms = Some(self.until_ms.map_or(begins, |until| until.min(begins))),
            false => self.from_ms = Some(self.from_ms.map_or(begins, |from| from.max(begins))),
        }
    }

    /// Whether something of this time is wanted.
    pub(super) fn allows_time(&self, at_ms: i64) -> bool {
        self.from_ms.is_none_or(|from| at_ms >= from) && self.until_ms.is_none_or(|until| at_ms < until)
    }
}

fn term(
    db: &Connection,
    text: &str,
    beginning: bool,
    phrase: bool,
    not: bool,
) -> Result<Option<Term>, StoreError> {
    let Some(wanted) = Wanted::new(text, beginning) else { return Ok(None) };
    let mut expression = expression::of(Index::texts(db), &wanted)?;
    let part = Some(plain(text)).filter(|part| !phrase && !not && part.bytes().any(|b| b.is_ascii_digit()));
    let part = part.and_then(|part| Some((expression::parts(&part)?, part)));
    let part = part.map(|(parts, part)| {
        expression = expression.clone().or(parts);
        part
    });
    Ok(Some(Term { wanted, part, not, expression }))
}

/// Mail of customers and of agents of that name or address.
fn senders(db: &Connection, who: &str) -> Result<(String, u32), StoreError> {
    let rows = people::rows(db, who, SENDERS)?;
    let customers = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let hers = expression::any(rows.into_iter().map(owner));
    let authors = Wanted::new(who, false).map(|wanted| expression::author(&wanted));
    let all = hers.into_iter().chain(authors).reduce(Expression::or);
    Ok((all.map_or_else(|| quoted("\u{e00f}"), |all| all.text), customers))
}

/// The desk of this id or name; else the only one whose name begins so.
fn desk(db: &Connection, named: &str) -> Result<Option<(DeskId, String)>, StoreError> {
    let mut statement = db.prepare_cached("SELECT id, name FROM desks ORDER BY id")?;
    let desks = statement
        .query_map((), |row| Ok((DeskId::from_bytes(row.get("id")?), row.get::<_, String>("name")?)))?;
    let desks = desks.collect::<Result<Vec<_>, _>>()?;
    let (id, wanted) = (named.parse::<DeskId>().ok(), plain(named));
    let exact = desks.iter().find(|(desk, name)| Some(*desk) == id || plain(name) == wanted);
    if let Some(exact) = exact {
        return Ok(Some(exact.clone()));
    }
    let mut beginning =
        desks.into_iter().filter(|(_, name)| !wanted.is_empty() && plain(name).starts_with(&wanted));
    let first = beginning.next();
    Ok(first.filter(|_| beginning.next().is_none()))
}

/// Whether a desk or a status is known of it.
pub(super) fn has_ticket(source: &Source) -> bool {
    matches!(source, Source::Message(_) | Source::Ticket(_))
}
