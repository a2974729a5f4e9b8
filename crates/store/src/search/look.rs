//! What the index finds is looked at: whether it is what is meant, which is read where the index cannot tell.

use super::{
    atoms::Atoms,
    document::{self, Document, Id, Source},
    find::Place,
    hit::{self, Hit},
    index,
    plan::{Plan, has_ticket},
};
use crate::{StoreError, connection::Reader};
use crossbeam_channel::{Receiver, Sender};
use rusqlite::{CachedStatement, Connection, OptionalExtension};
use std::{collections::BTreeMap, mem};

/// A row of the index that passed.
#[derive(Debug)]
pub(super) struct Found {
    pub place: Place,
    pub length: u32,
    source: Source,
    /// Whose record it is.
    customer: Option<Id>,
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
            let document = document::read(db, &self.source, self.customer.as_ref(), self.place.at_ms)?;
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

/// Looks at rows of one snapshot for one search.
pub(super) struct Looker<'a> {
    pub db: &'a Connection,
    pub plan: &'a Plan,
    /// How many texts were read.
    pub read: usize,
    row: CachedStatement<'a>,
    ticket_of: CachedStatement<'a>,
    ticket: CachedStatement<'a>,
    tickets: BTreeMap<Id, Option<TicketFacts>>,
}

impl<'a> Looker<'a> {
    pub(super) fn new(db: &'a Connection, plan: &'a Plan) -> Result<Self, StoreError> {
        let row = db.prepare_cached(
            "SELECT kind, message, id, customer, at_ms, length FROM search_rows WHERE row = ?1",
        )?;
        let ticket_of = db.prepare_cached("SELECT ticket FROM messages WHERE row = ?1")?;
        let ticket = db.prepare_cached("SELECT gone, desk, market, status FROM tickets WHERE id = ?1")?;
        Ok(Self { db, plan, read: 0, row, ticket_of, ticket, tickets: BTreeMap::new() })
    }

    /// Looks at a row, and makes a hit of it if it is meant and stands after that place in the list.
    fn see(&mut self, row: i64, after: Option<Place>) -> Result<Option<Hit>, StoreError> {
        match self.look(row)? {
            Some(found) if after.is_none_or(|after| found.place < after) => self.hit_if_meant(found),
            _ => Ok(None),
        }
    }

    fn hit_if_meant(&mut self, mut found: Found) -> Result<Option<Hit>, StoreError> {
        match self.is_meant(&mut found)? {
            true => self.hit(found),
            false => Ok(None),
        }
    }

    /// The hit of a row; `None` if it is not there any more.
    pub(super) fn hit(&self, found: Found) -> Result<Option<Hit>, StoreError> {
        hit::hit(self.db, found, &self.plan.terms)
    }

    /// A row, if its time, ticket and customer are those asked for. Where any ticket would do, none is looked at yet.
    pub(super) fn look(&mut self, row: i64) -> Result<Option<Found>, StoreError> {
        let found = self.row.query_row([row], |columns| {
            Ok(Found {
                place: Place { at_ms: columns.get("at_ms")?, row },
                length: columns.get("length")?,
                source: Source::of(columns)?,
                customer: columns.get("customer")?,
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
            let of_desk = !facets.desks.is_free() || !facets.statuses.is_free();
            if of_desk || facets.markets.is_free() {
                return Ok(!of_desk);
            }
            let market = found.customer.map(|customer| document::market(self.db, &customer)).transpose()?;
            return Ok(facets.markets.allows(market.flatten().as_ref()));
        }
        let ticket = match (&found.source, &found.text) {
            (_, Some(text)) => text.document.ticket,
            (Source::Ticket(id), None) => Some(*id),
            (Source::Message(row), None) => {
                self.ticket_of.query_row([row], |row| row.get("ticket")).optional()?
            }
            (Source::Record(_), None) => None,
        };
        let Some(ticket) = ticket else { return Ok(false) };
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

    /// Whether a row is meant, where the index cannot tell, and its ticket is shown. Reads it: what is meant is shown, too.
    pub(super) fn is_meant(&mut self, found: &mut Found) -> Result<bool, StoreError> {
        let Some(text) = found.text(self.db)? else { return Ok(false) };
        if self.plan.reads() {
            self.read += 1;
            if !self.plan.is_met_by(&text.atoms, &text.document.numbers) {
                return Ok(false);
            }
        }
        self.is_of_those(found)
    }
}

/// Rows that are to be looked at for one page of hits, by whoever has time: this reader or the other one, its helper.
pub(super) struct Rows {
    after: Option<Place>,
    give: Sender<i64>,
    take: Receiver<i64>,
    seen: Receiver<Result<Seen, StoreError>>,
    waiting: usize,
}

/// Looks at rows on another thread.
pub(super) struct Helper {
    after: Option<Place>,
    take: Receiver<i64>,
    tell: Sender<Result<Seen, StoreError>>,
}

/// What the helper made of a row, and how many texts it read for that.
struct Seen {
    hit: Option<Hit>,
    read: usize,
}

/// Rows of a page that begins after that place, and who helps with them.
pub(super) fn shared(after: Option<Place>) -> (Rows, Helper) {
    let (give, take) = crossbeam_channel::unbounded();
    let (tell, seen) = crossbeam_channel::unbounded();
    let helper = Helper { after, take: take.clone(), tell };
    (Rows { after, give, take, seen, waiting: 0 }, helper)
}

impl Rows {
    /// How many were given of which nothing is known yet.
    pub(super) fn waiting(&self) -> usize {
        self.waiting
    }

    pub(super) fn give(&mut self, row: i64) {
        // the other end is here
        if self.give.send(row).is_ok() {
            self.waiting += 1;
        }
    }

    /// What came of one of those that are waiting: what the helper saw, else one is looked at here, else the helper is waited
    /// for.
    pub(super) fn next(&mut self, looker: &mut Looker<'_>) -> Result<Option<Hit>, StoreError> {
        self.waiting = self.waiting.saturating_sub(1);
        let seen = match self.seen.try_recv() {
            Ok(seen) => seen,
            Err(_) => match self.take.try_recv() {
                Ok(row) => return looker.see(row, self.after),
                // it is gone before it has told what it saw only if it panicked, which whoever joins it passes on
                Err(_) => self.seen.recv().unwrap_or(Err(StoreError::Closed)),
            },
        };
        let Seen { hit, read } = seen?;
        looker.read += read;
        Ok(hit)
    }
}

impl Helper {
    /// Does something first, then looks at rows until no more come; but at none if its snapshot is of another state of the
    /// index than they are, nor where tickets are picked: most rows are not meant then, and to hand one over takes as long as
    /// to see that.
    pub(super) fn help<T>(
        self,
        mut reader: Reader<'_>,
        plan: &Plan,
        state: i64,
        first: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        reader.read(|db| {
            let done = first(db)?;
            if plan.facets.are_free() && index::mark(db)? == state {
                let mut looker = Looker::new(db, plan)?;
                for row in &self.take {
                    let hit = looker.see(row, self.after);
                    let read = mem::take(&mut looker.read);
                    // nobody listens any more where the search was given up
                    let _ = self.tell.send(hit.map(|hit| Seen { hit, read }));
                }
            }
            Ok(done)
        })
    }
}
