//! Reads all tickets again and again, and tells those that differ from what was told before.
//!
//! The desk's pages are counted, the oldest ticket first. They are read from the last to the first: when a ticket goes
//! meanwhile, later ones move to pages that are still to be read. When there are more than before, one may have moved to
//! the page that was read last, which is then read once more.

use super::api::Api;
use super::names::Names;
use super::translate::{Told, told};
use super::wire::{Listing, Ticket};
use crate::{Answer, DeskError, Request, reading::json, reading::next, talk::Line};
use jiff::Timestamp;
use parlance_model::{Cursor, Moment, Page, Tombstone};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many tickets a page holds.
const PAGE: u64 = 100;

/// The most tickets that a desk is believed to have.
const MOST: u64 = 10_000_000;

/// How many missing tickets are asked for at once.
const ABREAST: usize = 8;

/// How far the desk has been read.
#[derive(Default, Serialize, Deserialize)]
struct Reading {
    /// What each ticket told, hashed.
    told: BTreeMap<u64, u64>,
    /// Where a sweep stands, if one is not at its end.
    sweep: Option<Sweep>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Sweep {
    /// The page that is to be read next.
    page: u64,
    /// All tickets from this id on are read.
    above: u64,
    /// How many tickets there were.
    count: u64,
    /// How many are read.
    read: u64,
}

/// What a page brought that is to be told.
#[derive(Default)]
struct News {
    told: Vec<Told>,
    gone: Vec<Tombstone>,
}

struct Sweeper {
    api: Api,
    line: Line<Page>,
    names: Names,
    reading: Reading,
    /// Whether something was told, and with it the cursor of a sweep that is not at its end.
    has_told: bool,
}

pub(super) async fn pull(api: Api, line: Line<Page>, since: Option<Cursor>) -> Result<(), DeskError> {
    let reading: Reading = since.and_then(|cursor| serde_json::from_str(&cursor.0).ok()).unwrap_or_default();
    let first = reading.sweep.as_ref().map_or(1, |sweep| sweep.page);
    let mut answers = line.fetch(vec![api.tickets(first, PAGE), api.names()]).await?.into_iter();
    let listing = page_of(next(&mut answers)?)?;
    let names = Names::of(next(&mut answers)?)?;
    let has_told = reading.sweep.is_some();
    Sweeper { api, line, names, reading, has_told }.sweep(listing).await
}

/// A page; none past the end.
fn page_of(answer: Answer) -> Result<Option<Listing>, DeskError> {
    match json::<Listing>(answer) {
        Err(DeskError::NotFound) => Ok(None),
        Ok(listing) if listing.count > MOST => Err(DeskError::BadAnswer),
        listing => listing.map(Some),
    }
}

impl Sweeper {
    async fn sweep(mut self, first: Option<Listing>) -> Result<(), DeskError> {
        let (mut sweep, mut at_hand) = match self.reading.sweep.take() {
            Some(sweep) => (sweep, Some(first)),
            None => {
                let count = first.as_ref().ok_or(DeskError::NotADesk)?.count;
                let page = count.div_ceil(PAGE).max(1);
                (Sweep { page, above: u64::MAX, count, read: 0 }, Some(first).filter(|_| page == 1))
            }
        };
        while sweep.page > 0 {
            let listing = match at_hand.take() {
                Some(listing) => listing,
                None => page_of(self.line.ask(self.api.tickets(sweep.page, PAGE)).await?)?,
            };
            let mut news = News::default();
            self.read(&mut sweep, listing, &mut news).await?;
            sweep.page -= 1;
            self.tell(&sweep, news).await?;
        }
        Ok(())
    }

    /// Reads a page, what is missing beneath what was read before it, and what may have moved up.
    async fn read(
        &mut self,
        sweep: &mut Sweep,
        listing: Option<Listing>,
        news: &mut News,
    ) -> Result<(), DeskError> {
        let Some(mut listing) = listing else { return Ok(()) };
        listing.results.sort_by_key(|ticket| ticket.id);
        let lowest = listing.results.first().map_or(sweep.above, |ticket| ticket.id);
        let grown = listing.count > sweep.count;
        sweep.count = listing.count;
        sweep.read = sweep.read.saturating_add(u64::try_from(listing.results.len()).unwrap_or(0));
        let found: BTreeSet<_> = listing.results.iter().map(|ticket| ticket.id).collect();
        self.compare(&listing.results, news)?;
        let from = if sweep.page == 1 { 0 } else { lowest };
        let lost = self.reading.told.range(from..sweep.above.max(from)).map(|(id, _)| *id);
        let lost: Vec<_> = lost.filter(|id| !found.contains(id)).collect();
        self.whereabouts(&lost, news).await?;
        sweep.above = sweep.above.min(lowest);
        if grown {
            let above = page_of(self.line.ask(self.api.tickets(sweep.page.saturating_add(1), PAGE)).await?)?;
            self.compare(&above.map(|listing| listing.results).unwrap_or_default(), news)?;
        }
        Ok(())
    }

    /// Takes what differs from what was told before, the newest first.
    fn compare(&mut self, tickets: &[Ticket], news: &mut News) -> Result<(), DeskError> {
        let mut before = Moment::utc(Timestamp::UNIX_EPOCH);
        let mut fresh = Vec::new();
        for ticket in tickets {
            let told = told(ticket, &self.names, before)?;
            before = told.ticket.created;
            let hash = hash(&told)?;
            if self.reading.told.insert(ticket.id, hash) != Some(hash) {
                fresh.push(told);
            }
        }
        news.told.extend(fresh.into_iter().rev());
        Ok(())
    }

    /// Asks for tickets that a page does not hold any more: each has gone, or has only moved to another page.
    async fn whereabouts(&mut self, ids: &[u64], news: &mut News) -> Result<(), DeskError> {
        for ids in ids.chunks(ABREAST) {
            let requests: Vec<Request> = ids.iter().map(|id| self.api.ticket(*id)).collect();
            for (id, answer) in ids.iter().zip(self.line.fetch(requests).await?) {
                match json::<Ticket>(answer) {
                    Ok(ticket) => self.compare(&[ticket], news)?,
                    Err(DeskError::NotFound) => {
                        self.reading.told.remove(id);
                        news.gone.push(Tombstone { ticket: id.to_string(), merged_into: None });
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(())
    }

    async fn tell(&mut self, sweep: &Sweep, news: News) -> Result<(), DeskError> {
        let ended = sweep.page == 0;
        let nothing = news.told.is_empty() && news.gone.is_empty();
        if nothing && !(ended && self.has_told) {
            return Ok(());
        }
        self.has_told = true;
        self.reading.sweep = (!ended).then(|| sweep.clone());
        let cursor = serde_json::to_string(&self.reading).map_err(|_| DeskError::BadAnswer)?;
        let progress = (sweep.read, Some(sweep.count.max(sweep.read)));
        self.line.give(page(news, Cursor(cursor), progress)).await;
        Ok(())
    }
}

fn page(news: News, cursor: Cursor, progress: (u64, Option<u64>)) -> Page {
    let mut page = Page {
        tickets: Vec::new(),
        messages: Vec::new(),
        events: Vec::new(),
        gone: news.gone,
        cursor,
        progress,
    };
    for told in news.told {
        page.messages.extend(told.messages);
        page.events.extend(told.events);
        match told.merged_into {
            Some(into) => page
                .gone
                .push(Tombstone { ticket: told.ticket.remote_id, merged_into: Some(into.to_string()) }),
            None => page.tickets.push(told.ticket),
        }
    }
    page
}

/// FNV-1a of what a ticket tells.
fn hash(told: &Told) -> Result<u64, DeskError> {
    let text = serde_json::to_vec(told).map_err(|_| DeskError::BadAnswer)?;
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    Ok(text.iter().fold(0xcbf2_9ce4_8422_2325, step))
}
