//! Reads what changed: the whole desk at first, then by the ids of its transactions.

use super::api::{Api, PAGE, any_of};
use super::cursor::{Backlog, Change, Reading};
use super::gather::{Gatherer, NAMED, Told, homed, sides};
use super::translate;
use super::wire::{Items, Standing, Ticket, Transaction};
use crate::reading::{clock, json, next};
use crate::{Answer, DeskError, Profile, Request, talk::Line};
use parlance_model::{Cursor, Page, Tombstone};
use std::collections::{BTreeMap, BTreeSet};

/// How many tickets come in the first page, so that there is soon something to show.
const FIRST: usize = 25;

/// How many requests are asked for at once where more are known than an answer or two may hold.
const ABREAST: usize = 6;

/// What a pull asks for, from where the cursor stands.
pub(super) async fn pull(
    api: Api,
    line: Line<Page>,
    queues: BTreeSet<String>,
    since: Option<Cursor>,
) -> Result<(), DeskError> {
    let desk = Gatherer { api, line };
    let mut reading = match since.as_ref().and_then(Reading::parse) {
        Some(reading) => reading,
        None => desk.beginning().await?,
    };
    if reading.backlog.is_none() && !queues.is_subset(&reading.queues) {
        reading.backlog = Some(Backlog::from_the_start());
    }
    reading.queues = queues;
    if let Some(backlog) = reading.backlog.clone() {
        desk.read_backlog(&mut reading, backlog).await?;
    }
    desk.follow(reading).await
}

pub(super) fn queues(profile: &Profile) -> BTreeSet<String> {
    profile.queues.iter().cloned().collect()
}

impl Gatherer {
    /// Where to follow from once the backlog is read: what is visible now is in the backlog; anything else is a change.
    async fn beginning(&self) -> Result<Reading, DeskError> {
        let mut reading = Reading { backlog: Some(Backlog::from_the_start()), ..Reading::default() };
        let (mut known, mut page, mut lowest) = (Vec::new(), 1, u64::MAX);
        loop {
            let answer = self.line.ask(self.api.changes("id > 0", page)).await?;
            let now = clock(&answer);
            let changes = changes(answer)?;
            let Some(low) = changes.iter().map(|change| change.id).min() else { return Ok(reading) };
            lowest = sunk(lowest, low)?;
            known.extend(changes);
            reading.handled(&known, &known, now);
            if reading.floor > 0 {
                return Ok(reading);
            }
            page += 1;
        }
    }

    async fn read_backlog(&self, reading: &mut Reading, mut at: Backlog) -> Result<(), DeskError> {
        let (merged, first) = self.merged(&mut at).await?;
        let mut tickets = json::<Items<Ticket>>(first)?.items;
        loop {
            let sides = sides(&tickets)?;
            let Some(lowest) = sides.keys().next().copied() else {
                if !at.active {
                    break;
                }
                at = Backlog { active: false, below: None, ..at };
                tickets = self.found(self.api.tickets(&at.query(), PAGE)).await?;
                continue;
            };
            at.below = Some(sunk(at.below.unwrap_or(u64::MAX), lowest)?);
            at.read += u64::try_from(tickets.len()).unwrap_or(0);
            let ahead = self.api.tickets(&at.query(), PAGE);
            let homes = with_merged(sides.keys().copied(), &merged);
            let (told, answer) = self.whole(&homes, &sides, Some(ahead)).await?;
            reading.backlog = Some(at.clone());
            self.line.give(page(&tickets, told, Vec::new(), reading, (at.read, at.total))?).await;
            tickets = json::<Items<Ticket>>(answer.ok_or(DeskError::BadAnswer)?)?.items;
        }
        reading.backlog = None;
        self.line.give(page(&[], Told::default(), Vec::new(), reading, (at.read, at.total))?).await;
        Ok(())
    }

    async fn found(&self, request: Request) -> Result<Vec<Ticket>, DeskError> {
        Ok(json::<Items<Ticket>>(self.line.ask(request).await?)?.items)
    }

    /// Which tickets were merged into which, and the first page of tickets, asked for at the same time.
    async fn merged(&self, at: &mut Backlog) -> Result<(BTreeMap<u64, u64>, Answer), DeskError> {
        let rows = if at.read == 0 { FIRST } else { PAGE };
        let halves = ["__Active__", "__Inactive__"].map(|half| self.api.count(&format!("Status = '{half}'")));
        let mut requests = Vec::from(halves);
        requests.push(self.api.tickets(&at.query(), rows));
        let mut answers = self.line.fetch(requests).await?.into_iter();
        let active: Items<Standing> = json(next(&mut answers)?)?;
        let inactive: Items<Standing> = json(next(&mut answers)?)?;
        at.total =
            active.total().zip(inactive.total()).map(|(active, inactive)| active.saturating_add(inactive));
        let first = next(&mut answers)?;
        let query = "Type = 'AddLink' AND Field = 'MergedInto'";
        let (links, _) = self.all_pages(|page| self.api.transactions(query, page), None).await?;
        let mut merged = BTreeMap::new();
        for link in &links {
            let into = link.new_value.0.rsplit('/').next().and_then(|id| id.parse().ok());
            let from = link.object_id.id()?;
            merged.extend(into.filter(|into| *into != from).map(|into| (from, into)));
        }
        Ok((merged, first))
    }

    /// Reads what changed above the floor, in the order in which it happened.
    async fn follow(&self, mut reading: Reading) -> Result<(), DeskError> {
        let (known, now) = self.changes_since(reading.floor).await?;
        let fresh: Vec<_> = known
            .iter()
            .filter(|change| change.id > reading.floor && !reading.seen.contains(&change.id))
            .cloned()
            .collect();
        let tickets =
            |changes: &[Change]| changes.iter().map(|change| change.ticket).collect::<BTreeSet<_>>();
        let total = u64::try_from(tickets(&fresh).len()).unwrap_or(0);
        let mut read = 0;
        for changes in fresh.chunk_by_tickets() {
            read += u64::try_from(tickets(changes).len()).unwrap_or(0);
            let (tickets, told, gone) = self.changed(changes).await?;
            reading.handled(changes, &known, now);
            self.line.give(page(&tickets, told, gone, &reading, (read, Some(total)))?).await;
        }
        let before = reading.clone();
        reading.handled(&[], &known, now);
        if fresh.is_empty() && reading != before {
            self.line.give(page(&[], Told::default(), Vec::new(), &reading, (0, Some(0)))?).await;
        }
        Ok(())
    }

    /// All changes from the floor on, the oldest first, with the desk's clock.
    ///
    /// The newest hundred come first. What lies between them and the floor is asked for in ranges of a hundred ids, which
    /// cannot hold more than a page, however much of it the agent may not see.
    async fn changes_since(&self, floor: u64) -> Result<(Vec<Change>, Option<i64>), DeskError> {
        let newest = self.line.ask(self.api.changes(&format!("id >= {floor}"), 1)).await?;
        let now = clock(&newest);
        let mut known = changes(newest)?;
        let lowest = known.iter().map(|change| change.id).min().unwrap_or(floor);
        let mut ranges = (floor..lowest).step_by(PAGE).peekable();
        while ranges.peek().is_some() {
            let abreast = ranges.by_ref().take(ABREAST);
            let range = |from: u64| format!("id >= {from} AND id < {}", lowest.min(from.saturating_add(100)));
            let requests = abreast.map(|from| self.api.changes(&range(from), 1)).collect();
            for answer in self.line.fetch(requests).await? {
                known.extend(changes(answer)?);
            }
        }
        known.sort_by_key(|change| change.id);
        known.dedup_by_key(|change| change.id);
        Ok((known, now))
    }

    /// The tickets of these changes as they stand now, what the changes tell, and the tickets that went.
    async fn changed(&self, changes: &[Change]) -> Result<(Vec<Ticket>, Told, Vec<Tombstone>), DeskError> {
        let wanted: BTreeSet<_> = changes.iter().map(|change| change.ticket).collect();
        let mut tickets = self.tickets(&wanted).await?;
        let found = sides(&tickets)?;
        let missing: Vec<_> = wanted.iter().copied().filter(|id| !found.contains_key(id)).collect();
        let (gone, merged) = self.whereabouts(&missing).await?;
        let joined: BTreeSet<_> = merged.values().copied().filter(|id| !found.contains_key(id)).collect();
        tickets.extend(self.tickets(&joined).await?);
        let sides = sides(&tickets)?;

        let appeared = changes.iter().filter(|change| change.appears).map(|change| change.ticket);
        let whole: BTreeSet<_> =
            appeared.chain(merged.values().copied()).filter(|id| sides.contains_key(id)).collect();
        let homes: BTreeMap<_, _> = sides.keys().map(|id| (*id, *id)).collect();
        let single = changes
            .iter()
            .filter(|change| homes.contains_key(&change.ticket) && !whole.contains(&change.ticket));
        let mut transactions = homed(self.details(single.map(|change| change.id).collect()).await?, &homes)?;
        for ticket in whole {
            let (history, _) = self.all_pages(|page| self.api.history(ticket, page), None).await?;
            transactions.extend(history.into_iter().map(|transaction| (ticket, transaction)));
        }
        let told = self.told(transactions, &sides).await?;
        Ok((tickets, told, gone))
    }

    /// Tickets by their ids, as far as a search finds them: not those deleted, merged or out of sight.
    async fn tickets(&self, ids: &BTreeSet<u64>) -> Result<Vec<Ticket>, DeskError> {
        let ids: Vec<_> = ids.iter().copied().collect();
        let queries = ids.chunks(NAMED).map(|ids| any_of("id", ids.iter().copied()));
        let requests = queries.map(|query| self.api.tickets(&query, PAGE)).collect();
        let mut tickets = Vec::new();
        for answer in self.line.fetch(requests).await? {
            tickets.extend(json::<Items<Ticket>>(answer)?.items);
        }
        Ok(tickets)
    }

    async fn details(&self, ids: Vec<u64>) -> Result<Vec<Transaction>, DeskError> {
        let queries = ids.chunks(NAMED).map(|ids| any_of("id", ids.iter().copied()));
        let requests = queries.map(|query| self.api.transactions(&query, 1)).collect();
        let mut transactions = Vec::new();
        for answer in self.line.fetch(requests).await? {
            transactions.extend(json::<Items<Transaction>>(answer)?.items);
        }
        Ok(transactions)
    }

    /// What became of tickets that a search does not find: graves, and which was merged into which.
    async fn whereabouts(&self, ids: &[u64]) -> Result<(Vec<Tombstone>, BTreeMap<u64, u64>), DeskError> {
        let requests = ids.iter().map(|id| self.api.get(&format!("ticket/{id}"))).collect();
        let answers = self.line.fetch(requests).await?;
        let (mut gone, mut merged) = (Vec::new(), BTreeMap::new());
        for (id, answer) in ids.iter().copied().zip(answers) {
            let into = match whereabouts(id, answer)? {
                // A reminder or an approval: a ticket that is none.
                Whereabouts::Elsewhere => continue,
                Whereabouts::Gone => None,
                Whereabouts::Merged(into) => Some(into),
            };
            merged.extend(into.map(|into| (id, into)));
            gone.push(Tombstone { ticket: id.to_string(), merged_into: into.map(|into| into.to_string()) });
        }
        Ok((gone, merged))
    }
}

/// Pages of falling ids must fall.
fn sunk(before: u64, now: u64) -> Result<u64, DeskError> {
    if now < before { Ok(now) } else { Err(DeskError::BadAnswer) }
}

enum Whereabouts {
    Gone,
    Merged(u64),
    Elsewhere,
}

fn whereabouts(asked: u64, answer: Answer) -> Result<Whereabouts, DeskError> {
    let standing = match json::<Standing>(answer) {
        Err(DeskError::NotFound | DeskError::Forbidden) => return Ok(Whereabouts::Gone),
        standing => standing?,
    };
    Ok(match standing.id.id()? {
        id if id != asked => Whereabouts::Merged(id),
        _ if standing.status.0 == "deleted" => Whereabouts::Gone,
        _ => Whereabouts::Elsewhere,
    })
}

/// Cuts changes where a hundred tickets are full.
trait ChunkByTickets {
    fn chunk_by_tickets(&self) -> Vec<&[Change]>;
}

impl ChunkByTickets for Vec<Change> {
    fn chunk_by_tickets(&self) -> Vec<&[Change]> {
        let (mut chunks, mut rest) = (Vec::new(), self.as_slice());
        while !rest.is_empty() {
            let mut tickets = BTreeSet::new();
            let mut fits = |change: &Change| {
                tickets.insert(change.ticket);
                tickets.len() <= PAGE
            };
            let (chunk, after) = rest.split_at(rest.iter().take_while(|change| fits(change)).count());
            chunks.push(chunk);
            rest = after;
        }
        chunks
    }
}

/// The home of each ticket and of all that were merged into them, over several mergers.
fn with_merged(tickets: impl Iterator<Item = u64>, merged: &BTreeMap<u64, u64>) -> BTreeMap<u64, u64> {
    let mut homes: BTreeMap<_, _> = tickets.map(|id| (id, id)).collect();
    for from in merged.keys() {
        let mut at = *from;
        // A chain cannot be longer than the map; a circle ends there, too.
        for _ in 0..merged.len() {
            match merged.get(&at) {
                Some(into) => at = *into,
                None => break,
            }
        }
        if homes.get(&at) == Some(&at) {
            homes.entry(*from).or_insert(at);
        }
    }
    homes
}

fn changes(answer: Answer) -> Result<Vec<Change>, DeskError> {
    json::<Items<Transaction>>(answer)?.items.iter().map(Change::of).collect()
}

fn page(
    tickets: &[Ticket],
    told: Told,
    gone: Vec<Tombstone>,
    reading: &Reading,
    progress: (u64, Option<u64>),
) -> Result<Page, DeskError> {
    Ok(Page {
        tickets: tickets.iter().map(translate::ticket).collect::<Result<_, _>>()?,
        messages: told.messages,
        events: told.events,
        gone,
        cursor: reading.cursor()?,
        progress,
    })
}
