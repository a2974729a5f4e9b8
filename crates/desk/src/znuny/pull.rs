//! Reads what changed: the whole desk at first, down the ids; then what changed since, by the server's own times.

use super::api::{Api, Read, Search};
use super::translate::{self, means};
use crate::{DeskError, talk::Line};
use jiff::{SignedDuration, civil::DateTime};
use parlance_model::{Cursor, Page, Status, Tombstone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many tickets come in a page.
const TOLD: usize = 20;

/// How many tickets are looked at at once for when they changed.
const LOOKED_AT: usize = 50;

/// How far back is looked: clocks are put back by an hour, and an update may become visible late.
const OVERLAP: SignedDuration = SignedDuration::from_mins(65);

/// How far the desk has been read. Times are the server's, as it writes them.
#[derive(Default, Serialize, Deserialize)]
struct Reading {
    since: String,
    /// Tickets within the overlap that were read as of these changes, and not within the second of the latest.
    read: BTreeMap<u64, String>,
    backlog: Option<Backlog>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Backlog {
    /// Tickets of lower ids are left.
    below: u64,
    read: u64,
}

struct Reader {
    api: Api,
    line: Line<Page>,
    reading: Reading,
}

pub(super) async fn pull(api: Api, line: Line<Page>, since: Option<Cursor>) -> Result<(), DeskError> {
    let reading = since.and_then(|cursor| serde_json::from_str(&cursor.0).ok());
    let mut reader = Reader { api, line, reading: reading.unwrap_or_default() };
    if reader.reading.since.is_empty() {
        reader.reading = reader.beginning().await?;
    }
    if reader.reading.since.is_empty() {
        return Ok(());
    }
    reader.read_backlog().await?;
    reader.follow().await
}

impl Reader {
    /// Where to follow from once the backlog is read; nothing where the desk has no tickets.
    async fn beginning(&self) -> Result<Reading, DeskError> {
        let latest = self.api.search(&self.line, &Search::latest()).await?;
        let latest = self.api.tickets(&self.line, &latest, false).await?.found.pop();
        Ok(Reading {
            since: latest.map(|ticket| ticket.changed.0).unwrap_or_default(),
            read: BTreeMap::new(),
            backlog: Some(Backlog { below: u64::MAX, read: 0 }),
        })
    }

    async fn read_backlog(&mut self) -> Result<(), DeskError> {
        let Some(mut at) = self.reading.backlog.clone() else { return Ok(()) };
        let mut ids = self.api.search(&self.line, &Search::all()).await?;
        ids.retain(|id| *id < at.below);
        ids.sort_unstable_by(|one, other| other.cmp(one));
        ids.dedup();
        let total = at.read.saturating_add(count(ids.len()));
        for ids in ids.chunks(TOLD) {
            let read = self.api.tickets(&self.line, ids, true).await?;
            at = Backlog {
                below: ids.last().copied().unwrap_or(0),
                read: at.read.saturating_add(count(ids.len())),
            };
            self.reading.backlog = (at.read < total).then(|| at.clone());
            self.give(read, (at.read, Some(total))).await?;
        }
        self.reading.backlog = None;
        Ok(())
    }

    async fn follow(&mut self) -> Result<(), DeskError> {
        let fresh = self.fresh().await?;
        let total = count(fresh.len());
        let mut done = 0;
        for changes in fresh.chunks(TOLD) {
            let ids: Vec<_> = changes.iter().map(|(_, id)| *id).collect();
            let read = self.api.tickets(&self.line, &ids, true).await?;
            if let Some((latest, _)) = changes.last().filter(|(latest, _)| *latest > self.reading.since) {
                self.reading.since.clone_from(latest);
            }
            done += count(ids.len());
            self.give(read, (done, Some(total))).await?;
        }
        Ok(())
    }

    /// When each ticket changed that changed since and was not read as it is, in that order.
    async fn fresh(&mut self) -> Result<Vec<(String, u64)>, DeskError> {
        let from = before(&self.reading.since)?;
        self.reading.read.retain(|_, changed| *changed >= from);
        let ids = self.api.search(&self.line, &Search::changed_since(from)).await?;
        let mut changes = Vec::new();
        for ids in ids.chunks(LOOKED_AT) {
            for ticket in self.api.tickets(&self.line, ids, false).await?.found {
                changes.push((ticket.changed.0.clone(), ticket.ticket_id.id()?));
            }
        }
        changes.retain(|(changed, id)| self.reading.read.get(id) != Some(changed));
        changes.sort();
        changes.dedup();
        Ok(changes)
    }

    /// Tells what was read, and remembers it but for what may change again within its second.
    async fn give(&mut self, read: Read, progress: (u64, Option<u64>)) -> Result<(), DeskError> {
        let mut page = Page {
            tickets: Vec::new(),
            messages: Vec::new(),
            events: Vec::new(),
            gone: read.gone.into_iter().map(grave).collect(),
            cursor: Cursor(String::new()),
            progress,
        };
        let from = before(&self.reading.since)?;
        for ticket in &read.found {
            let id = ticket.ticket_id.id()?;
            if ticket.changed.0 < self.reading.since && ticket.changed.0 >= from {
                self.reading.read.insert(id, ticket.changed.0.clone());
            }
            match (ticket.state_type.0.as_str(), means(&ticket.state.0, &ticket.state_type.0)) {
                // Its articles went to another ticket.
                ("merged", Status::Closed) => page.gone.push(grave(id)),
                _ => {
                    page.tickets.push(translate::ticket(ticket)?);
                    page.messages.extend(translate::messages(ticket)?);
                }
            }
        }
        page.cursor = Cursor(serde_json::to_string(&self.reading).map_err(|_| DeskError::BadAnswer)?);
        self.line.give(page).await;
        Ok(())
    }
}

/// Where a ticket went is not told.
fn grave(id: u64) -> Tombstone {
    Tombstone { ticket: id.to_string(), merged_into: None }
}

fn count(of: usize) -> u64 {
    u64::try_from(of).unwrap_or(u64::MAX)
}

/// The server's time an overlap earlier, as it writes times.
fn before(time: &str) -> Result<String, DeskError> {
    let time: DateTime = time.trim().parse().map_err(|_| DeskError::BadAnswer)?;
    let before = time.checked_sub(OVERLAP).map_err(|_| DeskError::BadAnswer)?;
    Ok(before.strftime("%Y-%m-%d %H:%M:%S").to_string())
}
