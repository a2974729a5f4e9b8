//! Asks the index, newest first, and looks at what it finds.

use super::{
    atoms::Atoms,
    document::{self, Document, Id, Source},
    hit::{self, Hit},
    index::{self, slot},
    people::{self, PersonHit},
    plan::{Plan, Told, Unready, has_ticket},
    query::{Ask, Query, QueryError},
    rank,
};
use crate::{Store, StoreError};
use parlance_model::DeskId;
use rusqlite::{CachedStatement, Connection, OptionalExtension, params};
use std::collections::BTreeMap;

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
        let answer = self.connections.read(|db| match search(db, asked, stopped) {
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

/// As [`Store::search`], in a database that is open already: for measuring the same beside what it is compared with.
#[doc(hidden)]
pub fn search_in(db: &Connection, asked: &Asked, stopped: &dyn Fn() -> bool) -> Result<Answer, SearchError> {
    search(db, asked, stopped)
}

fn search(db: &Connection, asked: &Asked, stopped: &dyn Fn() -> bool) -> Result<Answer, SearchError> {
    let plan = Plan::of(db, &asked.query).map_err(|unready| match unready {
        Unready::Query(error) => SearchError::Query(error),
        Unready::Store(error) => SearchError::Store(error),
    })?;
    let mut scan = Scan::new(db, &plan, stopped)?;
    let (found, more) = match asked.ranked {
        true => (rank::best(&mut scan, asked.limit)?, None),
        false => scan.newest(asked.limit, asked.after)?,
    };
    let wanted: Vec<_> = plan.terms.iter().filter(|term| !term.not).collect();
    let hits = found.into_iter().map(|row| hit::hit(db, row, &wanted)).collect::<Result<Vec<_>, _>>();
    Ok(Answer {
        people: people(db, asked, &plan)?,
        hits: hits?.into_iter().flatten().collect(),
        more,
        reached_ms: scan.reached_ms,
        unread: unread(db)?,
        unindexed: index::left(db)?,
        told: plan.told.clone(),
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

/// A row of the index that passed.
#[derive(Debug)]
pub(super) struct Found {
    pub place: Place,
    pub length: u32,
    source: Source,
    owner: Id,
    text: Option<Text>,
}

/// What a row stands for, read.
#[derive(Debug)]
pub(super) struct Text {
    pub document: Document,
    pub atoms: Atoms,
}

impl Found {
    /// Its text, which is read once; `None` if it is not there any more.
    pub(super) fn text(&mut self, db: &Connection) -> Result<Option<&Text>, StoreError> {
        if self.text.is_none() {
            let document = document::read(db, &self.source, &self.owner, self.place.at_ms)?;
            self.text = document.map(|document| Text { atoms: Atoms::of(&document.text), document });
        }
        Ok(self.text.as_ref())
    }

    /// The same, given away.
    pub(super) fn take_text(&mut self, db: &Connection) -> Result<Option<Text>, StoreError> {
        self.text(db)?;
        Ok(self.text.take())
    }
}

/// What is known of a ticket while one search lasts.
#[derive(Clone)]
struct TicketFacts {
    shown: bool,
    desk: Id,
    market: Option<String>,
    status: String,
}

/// One search on its way.
pub(super) struct Scan<'a> {
    pub db: &'a Connection,
    pub plan: &'a Plan,
    pub reached_ms: Option<i64>,
    stopped: &'a dyn Fn() -> bool,
    row: CachedStatement<'a>,
    ticket: CachedStatement<'a>,
    tickets: BTreeMap<Id, Option<TicketFacts>>,
    read: usize,
}

impl<'a> Scan<'a> {
    fn new(db: &'a Connection, plan: &'a Plan, stopped: &'a dyn Fn() -> bool) -> Result<Self, StoreError> {
        let row = db.prepare_cached(
            "SELECT kind, message, id, owner, at_ms, length FROM search_rows WHERE row = ?1",
        )?;
        let ticket = db.prepare_cached("SELECT gone, desk, market, status FROM tickets WHERE id = ?1")?;
        Ok(Self { db, plan, reached_ms: None, stopped, row, ticket, tickets: BTreeMap::new(), read: 0 })
    }

    /// The newest hits, read as far as is needed to be sure, and where they end if there are more.
    fn newest(
        &mut self,
        limit: usize,
        after: Option<Place>,
    ) -> Result<(Vec<Found>, Option<Place>), SearchError> {
        let mut found: Vec<Found> = Vec::new();
        // the oldest place that the page can end at: what stands before it is certainly older
        let mut enough = i64::MIN;
        let top = after.map_or(i64::MAX, |after| self.highest(after.at_ms));
        self.each(top, &mut |scan, row| {
            if row < enough {
                return Ok(false);
            }
            let Some(mut hit) = scan.look(row)? else { return Ok(true) };
            if after.is_none_or(|after| hit.place < after) && scan.is_meant(&mut hit)? {
                found.push(hit);
                if found.len() > limit {
                    found.sort_by_key(|found| std::cmp::Reverse(found.place));
                    found.truncate(limit + 1);
                    enough = found.last().map_or(enough, |last| slot(last.place.at_ms));
                }
            }
            Ok(true)
        })?;
        found.sort_by_key(|found| std::cmp::Reverse(found.place));
        let beyond = found.len() > limit;
        found.truncate(limit);
        let more = found.last().filter(|_| beyond).map(|last| last.place);
        Ok((found, more))
    }

    /// Hands over rows that the index finds, the last first, as long as they are wanted.
    pub(super) fn each(
        &mut self,
        top: i64,
        take: &mut dyn FnMut(&mut Self, i64) -> Result<bool, SearchError>,
    ) -> Result<(), SearchError> {
        let facets = &self.plan.facets;
        let top = facets.until_ms.map_or(top, |until| top.min(self.highest(until)));
        let bottom = facets.from_ms.map_or(i64::MIN, slot);
        let mut statement = self.db.prepare_cached(
            "SELECT rowid AS row FROM search_index WHERE search_index MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC",
        ).map_err(StoreError::from)?;
        let mut rows =
            statement.query(params![self.plan.expression, bottom, top]).map_err(StoreError::from)?;
        let mut looked = 0;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let row: i64 = row.get("row").map_err(StoreError::from)?;
            looked += 1;
            if looked > LOOKED_AT || self.read > READ {
                self.reached_ms = Some(index::after_slot(row));
                break;
            }
            if (self.stopped)() {
                return Err(SearchError::Stopped);
            }
            if !take(self, row)? {
                break;
            }
        }
        Ok(())
    }

    /// The last row that may be of a time: some stand later than their time says.
    fn highest(&self, at_ms: i64) -> i64 {
        let spill =
            self.db.query_row("SELECT places FROM search_spill", (), |row| row.get::<_, i64>("places"));
        slot(at_ms).saturating_add(spill.unwrap_or(i64::MAX))
    }

    /// A row, if its time, ticket and customer are those asked for. Where any ticket would do, none is looked at yet.
    pub(super) fn look(&mut self, row: i64) -> Result<Option<Found>, StoreError> {
        let found = self.row.query_row([row], |columns| {
            Ok(Found {
                place: Place { at_ms: columns.get("at_ms")?, row },
                length: columns.get("length")?,
                source: Source::of(columns)?,
                owner: columns.get("owner")?,
                text: None,
            })
        });
        let Some(found) = found.optional()? else { return Ok(None) };
        let facets = &self.plan.facets;
        let passes =
            facets.allows_time(found.place.at_ms) && (facets.are_free() || self.is_of_those(&found)?);
        Ok(passes.then_some(found))
    }

    fn is_of_those(&mut self, found: &Found) -> Result<bool, StoreError> {
        let facets = &self.plan.facets;
        if !has_ticket(&found.source) {
            let mut market = self.db.prepare_cached("SELECT market FROM customers WHERE id = ?1")?;
            let of_desk = !facets.desks.is_free() || !facets.statuses.is_free();
            if of_desk || facets.markets.is_free() {
                return Ok(!of_desk);
            }
            let market: Option<String> = market.query_row([found.owner], |row| row.get("market"))?;
            return Ok(facets.markets.allows(market.as_ref()));
        }
        let ticket = match found.source {
            Source::Ticket(id) => id,
            Source::Message(_) | Source::Record(_) => found.owner,
        };
        let Some(facts) = self.facts(ticket)? else { return Ok(false) };
        Ok(facts.shown
            && facets.desks.allows(Some(&facts.desk))
            && facets.markets.allows(facts.market.as_ref())
            && facets.statuses.allows(Some(&facts.status.as_str())))
    }

    fn facts(&mut self, ticket: Id) -> Result<Option<TicketFacts>, StoreError> {
        if let Some(known) = self.tickets.get(&ticket) {
            return Ok(known.clone());
        }
        let facts = self.ticket.query_row([ticket], |row| {
            Ok(TicketFacts {
                shown: !row.get::<_, bool>("gone")?,
                desk: row.get("desk")?,
                market: row.get("market")?,
                status: row.get("status")?,
            })
        });
        let facts = facts.optional()?;
        self.tickets.insert(ticket, facts.clone());
        Ok(facts)
    }

    /// Whether a row is meant, which has to be read where the index cannot tell, and its ticket is shown.
    pub(super) fn is_meant(&mut self, found: &mut Found) -> Result<bool, StoreError> {
        if self.plan.reads() {
            self.read += 1;
            let Some(text) = found.text(self.db)? else { return Ok(false) };
            if !self.plan.is_met_by(&text.atoms, &text.document.numbers) {
                return Ok(false);
            }
        }
        self.is_of_those(found)
    }
}
