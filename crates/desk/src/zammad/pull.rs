//! Reads what changed: every ticket at first, then those that changed since, in the order in which they did.

use super::api::{Api, By, FOUND};
use super::translate::{self, Names, moment, words};
use super::wire::{Article, Assets, Attributes, Found, Link, Links, Named, Tags};
use crate::reading::{json, next};
use crate::{Answer, DeskError, talk::Line};
use jiff::{SignedDuration, Timestamp};
use parlance_model::{Cursor, Page, Tombstone};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How long a change may take to be seen after the time that it bears.
const OVERLAP: SignedDuration = SignedDuration::from_mins(5);

/// More pages than there are of tickets of one time.
const PAGES: u64 = 10_000;

/// Later than any ticket.
const FOREVER: &str = "2999-12-31T00:00:00Z";

/// How far the desk has been read.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
struct Reading {
    /// The latest change that is read.
    until: Timestamp,
    /// When tickets were last changed that are read already although they may be found again.
    seen: BTreeMap<u64, Timestamp>,
    /// Groups that were visible: when one is added, its old tickets are to be read.
    groups: BTreeSet<String>,
    /// What is left of the first pull.
    backlog: Option<Backlog>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Backlog {
    at: Place,
    read: u64,
    total: Option<u64>,
}

/// Where a way through tickets in the order of a time stands: from this time on, page by page as long as it stays the same.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Place {
    time: String,
    page: u64,
}

impl Place {
    fn at(time: String) -> Self {
        Self { time, page: 1 }
    }

    /// The place after a page whose last ticket bears this time.
    fn after(self, last: String) -> Result<Self, DeskError> {
        match last == self.time {
            // A desk that gives the same page for ever is not read for ever.
            true if self.page >= PAGES => Err(DeskError::BadAnswer),
            true => Ok(Self { page: self.page + 1, ..self }),
            false => Ok(Self::at(last)),
        }
    }
}

pub(super) async fn pull(
    api: Api,
    line: Line<Page>,
    groups: BTreeSet<String>,
    since: Option<Cursor>,
) -> Result<(), DeskError> {
    let all = [("expand", "true"), ("per_page", "500")];
    let asked = vec![api.get("ticket_states", &all), api.get("ticket_priorities", &all)];
    let mut answers = line.fetch(asked).await?.into_iter();
    let names = Names { states: table(next(&mut answers)?)?, priorities: table(next(&mut answers)?)? };
    let reader = Reader { api, line, names };
    let mut reading = match since.and_then(|cursor| serde_json::from_str::<Reading>(&cursor.0).ok()) {
        Some(reading) => reading,
        None => reader.beginning().await?,
    };
    if !groups.is_subset(&reading.groups) {
        reading.backlog.get_or_insert(Backlog { at: Place::at(FOREVER.to_owned()), read: 0, total: None });
    }
    reading.groups = groups;
    if let Some(backlog) = reading.backlog.clone() {
        reader.read_backlog(&mut reading, backlog).await?;
    }
    reader.follow(reading).await
}

fn table(answer: Answer) -> Result<BTreeMap<u64, Named>, DeskError> {
    Ok(json::<Vec<Named>>(answer)?.into_iter().map(|named| (named.id, named)).collect())
}

struct Reader {
    api: Api,
    line: Line<Page>,
    names: Names,
}

impl Reader {
    async fn ask<T: DeserializeOwned>(&self, request: crate::Request) -> Result<T, DeskError> {
        json(self.line.ask(request).await?)
    }

    /// Where to follow from once the backlog is read: the latest change that there is now.
    async fn beginning(&self) -> Result<Reading, DeskError> {
        let newest: Found = self.ask(self.api.newest()).await?;
        let changed = newest.assets.ticket.values().filter_map(changed_at).max();
        let backlog = Backlog { at: Place::at(FOREVER.to_owned()), read: 0, total: newest.total_count };
        let until = changed.unwrap_or(Timestamp::UNIX_EPOCH);
        Ok(Reading { until, backlog: Some(backlog), ..Reading::default() })
    }

    async fn read_backlog(&self, reading: &mut Reading, mut at: Backlog) -> Result<(), DeskError> {
        loop {
            let Place { time, page } = at.at.clone();
            let found: Found = self.ask(self.api.found(By::Created, &time, page, FOUND)).await?;
            let last =
                found.record_ids.last().and_then(|id| words(found.assets.ticket.get(id)?, "created_at"));
            let is_last = found.record_ids.len() < FOUND;
            if let Some(last) = last {
                at.at = at.at.after(last)?;
            } else if !is_last {
                return Err(DeskError::BadAnswer);
            }
            at.read = at.read.saturating_add(u64::try_from(found.record_ids.len()).unwrap_or(0));
            at.total = at.total.map(|total| total.max(at.read));
            reading.backlog = (!is_last).then(|| at.clone());
            self.give(&found.record_ids, &found.assets, reading, (at.read, at.total)).await?;
            if is_last {
                return Ok(());
            }
        }
    }

    async fn follow(&self, mut reading: Reading) -> Result<(), DeskError> {
        let from = reading.until.saturating_sub(OVERLAP).unwrap_or(Timestamp::MIN);
        let (mut at, mut read) = (Place::at(from.to_string()), 0);
        loop {
            let found: Found = self.ask(self.api.found(By::Updated, &at.time, at.page, FOUND)).await?;
            let times: BTreeMap<_, _> = found
                .assets
                .ticket
                .iter()
                .filter_map(|(id, ticket)| Some((*id, changed_at(ticket)?)))
                .collect();
            let is_new = |id: &&u64| times.get(*id).is_none_or(|at| reading.seen.get(*id) != Some(at));
            let fresh: Vec<_> = found.record_ids.iter().filter(is_new).copied().collect();
            let latest = found.record_ids.iter().filter_map(|id| times.get(id)).max().copied();
            if !fresh.is_empty() {
                let known = found.record_ids.iter().filter_map(|id| Some((*id, *times.get(id)?)));
                reading.seen.extend(known);
                reading.until = latest.map_or(reading.until, |latest| latest.max(reading.until));
                let settled = reading.until.saturating_sub(OVERLAP).unwrap_or(Timestamp::MIN);
                reading.seen.retain(|_, changed| *changed >= settled);
                read += u64::try_from(fresh.len()).unwrap_or(0);
                self.give(&fresh, &found.assets, &reading, (read, None)).await?;
            }
            match latest {
                Some(latest) if found.record_ids.len() >= FOUND => at = at.after(latest.to_string())?,
                _ => return Ok(()),
            }
        }
    }

    /// Gives these tickets out with all of their articles and tags.
    async fn give(
        &self,
        ids: &[u64],
        assets: &Assets,
        reading: &Reading,
        progress: (u64, Option<u64>),
    ) -> Result<(), DeskError> {
        let cursor = serde_json::to_string(reading).map(Cursor).map_err(|_| DeskError::BadAnswer)?;
        let (mut tickets, mut messages) = (Vec::new(), Vec::new());
        let merged = |id: &u64| assets.ticket.get(id).is_some_and(|ticket| self.names.is_merged(ticket));
        let (merged, ids): (Vec<_>, Vec<_>) = ids.iter().copied().partition(merged);
        let requests = ids.iter().flat_map(|id| [self.api.articles(*id), self.api.tags(*id)]).collect();
        let mut answers = self.line.fetch(requests).await?.into_iter();
        for id in ids {
            let articles: Option<Vec<Article>> = still_there(next(&mut answers)?)?;
            let tags: Option<Tags> = still_there(next(&mut answers)?)?;
            // Gone, or out of sight, since the search.
            let (Some(articles), Some(tags)) = (articles, tags) else { continue };
            let ticket = assets.ticket.get(&id).ok_or(DeskError::BadAnswer)?;
            tickets.push(translate::ticket(ticket, assets, &self.names, tags.tags, &articles)?);
            messages.extend(articles.iter().filter_map(|article| translate::message(id, article)));
        }
        let gone = self.graves(&merged).await?;
        self.line.give(Page { tickets, messages, events: Vec::new(), gone, cursor, progress }).await;
        Ok(())
    }

    /// What tickets were merged into.
    async fn graves(&self, merged: &[u64]) -> Result<Vec<Tombstone>, DeskError> {
        let requests = merged.iter().map(|id| self.api.links(*id)).collect();
        let answers = self.line.fetch(requests).await?;
        let mut graves = Vec::new();
        for (id, answer) in merged.iter().zip(answers) {
            let links = still_there::<Links>(answer)?.map_or(Vec::new(), |links| links.links);
            let into = |link: Link| (link.link_type == "parent").then_some(link.link_object_value).flatten();
            graves.push(Tombstone { ticket: id.to_string(), merged_into: links.into_iter().find_map(into) });
        }
        Ok(graves)
    }
}

fn changed_at(ticket: &Attributes) -> Option<Timestamp> {
    moment(ticket, "updated_at").map(|moment| moment.utc)
}

fn still_there<T: DeserializeOwned>(answer: Answer) -> Result<Option<T>, DeskError> {
    match json(answer) {
        Err(DeskError::NotFound | DeskError::Forbidden) => Ok(None),
        found => found.map(Some),
    }
}
