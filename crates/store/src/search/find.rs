//! Asks the index, newest first, and looks at what it finds.

use super::{
    hit::Hit,
    index::{self, backwards, slot},
    look::{self, Looker, Rows},
    people::{self, PersonHit},
    plan::{Plan, Told, Unready},
    query::{Ask, Query, QueryError},
    rank,
};
use crate::{Store, StoreError, connection::Reader};
use parlance_model::DeskId;
use rusqlite::{Connection, params};
use std::{cmp::Reverse, panic::resume_unwind, thread};

/// Texts that are read for one answer, and rows that are looked at: then the search says how far it came.
const READ: usize = 4000;
const LOOKED_AT: usize = 300_000;
/// Customers that are shown beside.
const PEOPLE: usize = 8;

/// What is asked of a search.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The query.
    pub query: Query,
    /// Best first instead of newest first: of the newest 2,000 hits.
    pub ranked: bool,
    /// How many hits at most.
    pub limit: usize,
    /// Where an earlier answer ended.
    pub after: Option<Place>,
}

/// A place in the list of hits: a time in milliseconds and a row of the index.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// Milliseconds since 1970.
    pub at_ms: i64,
    /// The row.
    pub row: i64,
}

/// What a search found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answer {
    /// What each part of the query found out, in their order.
    pub told: Vec<Told>,
    /// Customers; only with the first hits.
    pub people: Vec<PersonHit>,
    /// Hits.
    pub hits: Vec<Hit>,
    /// Where the hits end, if there may be more.
    pub more: Option<Place>,
    /// What is older than this (milliseconds since 1970) was not looked at: it would have been too much.
    pub reached_ms: Option<i64>,
    /// Desks that were never read to the end, with how many of their tickets are here.
    pub unread: Vec<(DeskId, String, u32)>,
    /// About how many messages, tickets, records and customers are not in the index yet.
    pub unindexed: u64,
}

/// Why a search came to no answer.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The query cannot be read.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Somebody said stop.
    #[error("the search was given up")]
    Stopped,
}

impl Store {
    /// Searches. `stopped` is asked now and then whether the answer is still wanted.
    pub fn search(&self, asked: &Asked, stopped: &dyn Fn() -> bool) -> Result<Answer, SearchError> {
        let mut given_up = None;
        let answer = self.connections.read_by_two(|db, other| match search(db, other, asked, stopped) {
            Ok(answer) => Ok(answer),
            Err(SearchError::Store(error)) => Err(error),
            Err(other) => {
                given_up = Some(other);
                Ok(Answer::default())
            }
        })?;
        given_up.map_or(Ok(answer), Err)
    }
}

/// As [`Store::search`] without a second reader, in a database that is open already: for counting what is read.
#[doc(hidden)]
pub fn search_in(db: &Connection, asked: &Asked, stopped: &dyn Fn() -> bool) -> Result<Answer, SearchError> {
    search(db, None, asked, stopped)
}

/// Searches in a snapshot, helped by another reader where there is one.
fn search(
    db: &Connection,
    other: Option<Reader<'_>>,
    asked: &Asked,
    stopped: &dyn Fn() -> bool,
) -> Result<Answer, SearchError> {
    let plan = Plan::of(db, &asked.query).map_err(|unready| match unready {
        Unready::Query(error) => SearchError::Query(error),
        Unready::Store(error) => SearchError::Store(error),
    })?;
    let state = index::mark(db)?;
    thread::scope(|threads| {
        let (mut rows, helper) = look::shared(asked.after);
        let other = other.map(|reader| {
            let plan = &plan;
            threads.spawn(move || helper.help(reader, plan, state, |db| people(db, asked, plan)))
        });
        let mut scan = Scan::new(db, &plan, stopped)?;
        let (hits, more) = match asked.ranked {
            true => (rank::best(&mut scan, asked.limit)?, None),
            false => scan.newest(asked.limit, asked.after, &mut rows)?,
        };
        drop(rows);
        let people = match other {
            Some(other) => other.join().unwrap_or_else(|panic| resume_unwind(panic))?,
            None => people(db, asked, &plan)?,
        };
        Ok(Answer {
            people,
            hits,
            more,
            reached_ms: scan.reached_ms,
            unread: unread(db)?,
            unindexed: index::left(db)?,
            told: plan.told.clone(),
        })
    })
}

fn people(db: &Connection, asked: &Asked, plan: &Plan) -> Result<Vec<PersonHit>, StoreError> {
    let excluding = plan.terms.iter().any(|term| term.not);
    if asked.after.is_some() || plan.of_tickets || excluding {
        return Ok(Vec::new());
    }
    let words = asked.query.parts.iter().filter_map(|part| match &part.ask {
        Ask::Words { text, beginning, .. } => Some((text.as_str(), *beginning)),
        _ => None,
    });
    people::find(db, &words.collect::<Vec<_>>(), &plan.facets, PEOPLE)
}

fn unread(db: &Connection) -> Result<Vec<(DeskId, String, u32)>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, (SELECT coalesce(sum(tickets), 0) FROM ticket_counts WHERE desk = desks.id) AS tickets
         FROM desks WHERE last_success_ms IS NULL ORDER BY id",
    )?;
    let unread = statement.query_map((), |row| {
        Ok((DeskId::from_bytes(row.get("id")?), row.get("name")?, row.get("tickets")?))
    })?;
    Ok(unread.collect::<Result<_, _>>()?)
}

/// The newest hits so far, one more than are wanted.
struct Newest {
    limit: usize,
    hits: Vec<Hit>,
    /// The oldest place that the page can end at: what stands before it is certainly older.
    enough: i64,
}

impl Newest {
    fn add(&mut self, hit: Option<Hit>) {
        self.hits.extend(hit);
        if self.hits.len() > self.limit {
            self.hits.sort_by_key(|hit| Reverse(hit.place));
            self.hits.truncate(self.limit + 1);
            self.enough = self.hits.last().map_or(self.enough, |last| slot(last.place.at_ms));
        }
    }

    /// The hits in order, and where they end if there are more.
    fn page(mut self) -> (Vec<Hit>, Option<Place>) {
        self.hits.sort_by_key(|hit| Reverse(hit.place));
        let beyond = self.hits.len() > self.limit;
        self.hits.truncate(self.limit);
        let more = self.hits.last().filter(|_| beyond).map(|last| last.place);
        (self.hits, more)
    }
}

/// One search on its way.
pub(super) struct Scan<'a> {
    pub looker: Looker<'a>,
    pub reached_ms: Option<i64>,
    stopped: &'a dyn Fn() -> bool,
}

impl<'a> Scan<'a> {
    fn new(db: &'a Connection, plan: &'a Plan, stopped: &'a dyn Fn() -> bool) -> Result<Self, StoreError> {
        Ok(Self { looker: Looker::new(db, plan)?, reached_ms: None, stopped })
    }

    /// The newest hits, looked at as far as is needed to be sure, and where they end if there are more.
    fn newest(
        &mut self,
        limit: usize,
        after: Option<Place>,
        rows: &mut Rows,
    ) -> Result<(Vec<Hit>, Option<Place>), SearchError> {
        let mut newest = Newest { limit, hits: Vec::new(), enough: i64::MIN };
        let top = after.map_or(i64::MAX, |after| self.highest(after.at_ms));
        self.each(top, &mut |looker, row| {
            // whether this row is wanted depends on those before it where they may be enough
            while rows.waiting() > 0 && newest.hits.len() + rows.waiting() > limit {
                newest.add(rows.next(looker)?);
            }
            if row < newest.enough {
                return Ok(false);
            }
            rows.give(row);
            Ok(true)
        })?;
        while rows.waiting() > 0 {
            newest.add(rows.next(&mut self.looker)?);
        }
        Ok(newest.page())
    }

    /// Hands over rows that the index finds, the last first, as long as they are wanted.
    pub(super) fn each(
        &mut self,
        top: i64,
        take: &mut dyn FnMut(&mut Looker<'a>, i64) -> Result<bool, SearchError>,
    ) -> Result<(), SearchError> {
        let Looker { db, plan, .. } = self.looker;
        let facets = &plan.facets;
        let top = facets.until_ms.map_or(top, |until| top.min(self.highest(until)));
        let bottom = facets.from_ms.map_or(i64::MIN, slot);
        let mut statement = db.prepare_cached(
            "SELECT rowid AS number FROM search_index WHERE search_index MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid",
        ).map_err(StoreError::from)?;
        let mut rows = statement
            .query(params![plan.expression, backwards(top), backwards(bottom)])
            .map_err(StoreError::from)?;
        let mut looked = 0;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let row = backwards(row.get("number").map_err(StoreError::from)?);
            looked += 1;
            if looked > LOOKED_AT || self.looker.read > READ {
                self.reached_ms = Some(index::after_slot(row));
                break;
            }
            if (self.stopped)() {
                return Err(SearchError::Stopped);
            }
            if !take(&mut self.looker, row)? {
                break;
            }
        }
        Ok(())
    }

    /// The last row that may be of a time: some stand later than their time says.
    fn highest(&self, at_ms: i64) -> i64 {
        let spill = self
            .looker
            .db
            .query_row("SELECT places FROM search_spill", (), |row| row.get::<_, i64>("places"));
        slot(at_ms).saturating_add(spill.unwrap_or(i64::MAX))
    }
}
