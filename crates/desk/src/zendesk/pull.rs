//! Reads what changed: the list of tickets at first, then the export, or the list's top again.

use super::api::{Api, TICKETS};
use super::fields::Catalogue;
use super::reading::{Export, Place, Reading, Start, Walk};
use super::translate::{self, Known};
use super::wire::{Comment, Comments, Count, Deleted, Fields, Group, Ticket, Tickets, User};
use crate::reading::{json, next};
use crate::{DeskError, talk::Line};
use parlance_model::{Cursor, Page, RemoteMessage, RemoteTicket, Tombstone};

/// How far before the mark is read again: Zendesk's times are of whole seconds, and what is slow comes late.
const OVERLAP: i64 = 120;

/// Pages of deleted tickets that are read at most: as many as Zendesk answers in a minute. With more, a pull would be told
/// to wait, begin again at the first, and never end.
const DELETED_PAGES: u32 = 10;

pub(super) async fn pull(api: Api, line: Line<Page>, since: Option<Cursor>) -> Result<(), DeskError> {
    let fields = Catalogue::new(json::<Fields>(line.ask(api.get("ticket_fields")).await?)?);
    let puller = Puller { api, line, fields };
    let first = || Reading { walk: Some(Walk::default()), ..Reading::default() };
    let mut reading = since.as_ref().and_then(Reading::parse).unwrap_or_else(first);
    let left = reading.walk.clone();
    if let Some(walk) = left.clone() {
        puller.walk(&mut reading, walk).await?;
    }
    if !reading.refused {
        match puller.export(&mut reading).await {
            Err(DeskError::Forbidden) => reading.refused = true,
            outcome => return outcome,
        }
    }
    if left.is_some() {
        return Ok(());
    }
    let until = reading.mark.saturating_sub(OVERLAP);
    puller.walk(&mut reading, Walk { until: Some(until), ..Walk::default() }).await
}

struct Puller {
    api: Api,
    line: Line<Page>,
    fields: Catalogue,
}

impl Puller {
    /// Goes down the list of tickets. What was deleted comes before: the walk's end moves the mark.
    async fn walk(&self, reading: &mut Reading, mut walk: Walk) -> Result<(), DeskError> {
        match walk.until {
            Some(until) => self.deleted(reading, until).await?,
            None if walk.total.is_none() => walk.total = self.count().await?,
            None => {}
        }
        loop {
            let mut found = self.listed(&mut walk).await?;
            let after = found.meta.next(walk.after.as_deref())?;
            let times = found.tickets.iter().map(changed).collect::<Result<Vec<_>, _>>()?;
            let done = walk.take(&times) || after.is_none();
            if let Some(until) = walk.until {
                found.tickets.retain(|ticket| changed(ticket).is_ok_and(|time| time >= until));
            }
            walk.after = after;
            walk.read += u64::try_from(found.tickets.len()).unwrap_or(0);
            reading.walk = (!done).then(|| walk.clone());
            if done {
                reading.mark = reading.mark.max(walk.mark);
            }
            let progress = (walk.read, walk.total.map(|total| total.max(walk.read)));
            self.give(reading, &found.tickets, &known(found.users, found.groups), progress).await?;
            if done {
                return Ok(());
            }
        }
    }

    /// How many tickets there are: for show only.
    async fn count(&self) -> Result<Option<u64>, DeskError> {
        let answer = self.line.ask(self.api.get("tickets/count")).await?;
        Ok(json::<Count>(answer).ok().map(|count| count.count.value))
    }

    /// The list's next page; its first one where it does not take its cursor any more.
    async fn listed(&self, walk: &mut Walk) -> Result<Tickets, DeskError> {
        match json(self.line.ask(self.api.tickets(walk.after.as_deref())).await?) {
            Err(DeskError::Refused(_)) if walk.after.is_some() => {
                walk.again();
                json(self.line.ask(self.api.tickets(None)).await?)
            }
            listed => listed,
        }
    }

    /// Follows the export from where it was left, or from shortly before the mark.
    async fn export(&self, reading: &mut Reading) -> Result<(), DeskError> {
        let beginning = Export::at(Start::Time(reading.mark.saturating_sub(OVERLAP).max(0)));
        let mut export = reading.export.clone().unwrap_or_else(|| beginning.clone());
        let mut read = 0;
        loop {
            let found: Tickets = match json(self.line.ask(self.api.export(&export.from)).await?) {
                // It does not take its cursor any more.
                Err(DeskError::Refused(_)) if export != beginning => {
                    export = beginning.clone();
                    continue;
                }
                found => found?,
            };
            let onward = found.after_cursor.map(Start::Cursor).filter(|onward| *onward != export.from);
            let (tickets, known) = (unread(found.tickets, export.past)?, known(found.users, found.groups));
            let mut chunks = tickets.chunks(TICKETS).peekable();
            while let Some(chunk) = chunks.next() {
                export.past = chunk.last().map(|(place, _)| *place);
                if let Some(onward) = onward.clone().filter(|_| chunks.peek().is_none()) {
                    export = Export::at(onward);
                }
                reading.export = Some(export.clone());
                read += u64::try_from(chunk.len()).unwrap_or(0);
                self.give(reading, chunk.iter().map(|(_, ticket)| ticket), &known, (read, None)).await?;
            }
            match onward {
                _ if found.end_of_stream => return Ok(()),
                Some(onward) => export = Export::at(onward),
                None => return Err(DeskError::BadAnswer),
            }
        }
    }

    /// What was deleted since, as far as we may know.
    async fn deleted(&self, reading: &Reading, floor: i64) -> Result<(), DeskError> {
        let mut gone = Vec::new();
        for page in 1..=DELETED_PAGES {
            let found: Deleted = match json(self.line.ask(self.api.deleted(page)).await?) {
                Err(DeskError::Forbidden | DeskError::NotFound) => return Ok(()),
                found => found?,
            };
            let mut more = found.next_page.some().is_some();
            for ticket in found.deleted_tickets {
                match ticket.deleted_at.time()?.utc.as_second() >= floor {
                    true => gone.push(Tombstone { ticket: ticket.id.id()?.to_string(), merged_into: None }),
                    false => more = false,
                }
            }
            if !more {
                break;
            }
        }
        if !gone.is_empty() {
            self.line.give(page(reading, Vec::new(), Vec::new(), gone, (0, None))?).await;
        }
        Ok(())
    }

    /// Gives tickets with their messages.
    async fn give<'a>(
        &self,
        reading: &Reading,
        tickets: impl IntoIterator<Item = &'a Ticket>,
        known: &Known,
        progress: (u64, Option<u64>),
    ) -> Result<(), DeskError> {
        let (deleted, tickets): (Vec<_>, Vec<_>) =
            tickets.into_iter().partition(|ticket| ticket.status.0 == "deleted");
        let mut gone = deleted.into_iter().map(tombstone).collect::<Result<Vec<_>, _>>()?;
        let (mut records, mut messages) = (Vec::new(), Vec::new());
        for (ticket, told) in tickets.iter().zip(self.messages(&tickets, known).await?) {
            match told {
                None => gone.push(tombstone(ticket)?),
                Some(told) => {
                    records.push(translate::ticket(ticket, known, &self.fields)?);
                    messages.extend(told);
                }
            }
        }
        self.line.give(page(reading, records, messages, gone, progress)?).await;
        Ok(())
    }

    /// Each ticket's messages; `None` for one that went meanwhile.
    async fn messages(
        &self,
        tickets: &[&Ticket],
        known: &Known,
    ) -> Result<Vec<Option<Vec<RemoteMessage>>>, DeskError> {
        let ids = tickets.iter().map(|ticket| ticket.id.id()).collect::<Result<Vec<_>, _>>()?;
        let requests = ids.iter().map(|id| self.api.comments(*id, None)).collect();
        let mut answers = self.line.fetch(requests).await?.into_iter();
        let mut told = Vec::new();
        for (ticket, id) in tickets.iter().zip(ids) {
            told.push(match json::<Comments>(next(&mut answers)?) {
                Err(DeskError::NotFound) => None,
                // It has just gone out of our sight; its next change tells, if it comes back.
                Err(DeskError::Forbidden) => Some(Vec::new()),
                first => Some(self.comments(ticket, id, first?, known).await?),
            });
        }
        Ok(told)
    }

    async fn comments(
        &self,
        ticket: &Ticket,
        id: u64,
        mut page: Comments,
        known: &Known,
    ) -> Result<Vec<RemoteMessage>, DeskError> {
        let (mut messages, mut after) = (Vec::new(), None);
        loop {
            let people = self::known(page.users, Vec::new());
            let told = |comment: &Comment| translate::message(ticket, comment, [&people, known]);
            messages.extend(page.comments.iter().map(told).collect::<Result<Vec<_>, _>>()?);
            after = match page.meta.next(after.as_deref())? {
                None => return Ok(messages),
                after => after,
            };
            page = json(self.line.ask(self.api.comments(id, after.as_deref())).await?)?;
        }
    }
}

fn known(users: Vec<User>, groups: Vec<Group>) -> Known {
    Known {
        people: users.into_iter().map(|user| (user.id.0.clone(), user)).collect(),
        groups: groups.into_iter().filter_map(|group| Some((group.id.0, group.name.some()?))).collect(),
    }
}

fn changed(ticket: &Ticket) -> Result<i64, DeskError> {
    Ok(ticket.updated_at.time()?.utc.as_second())
}

/// Where a ticket stands in the export.
fn place(ticket: &Ticket) -> Result<Place, DeskError> {
    Ok((ticket.generated_timestamp.0.parse().unwrap_or_default(), ticket.id.id()?))
}

/// Tickets of the export that come after a place, in order.
fn unread(tickets: Vec<Ticket>, past: Option<Place>) -> Result<Vec<(Place, Ticket)>, DeskError> {
    let rows = tickets.into_iter().map(|ticket| Ok((place(&ticket)?, ticket)));
    let mut rows = rows.collect::<Result<Vec<_>, DeskError>>()?;
    rows.retain(|(place, _)| Some(*place) > past);
    rows.sort_by_key(|(place, _)| *place);
    Ok(rows)
}

fn tombstone(ticket: &Ticket) -> Result<Tombstone, DeskError> {
    Ok(Tombstone { ticket: ticket.id.id()?.to_string(), merged_into: None })
}

fn page(
    reading: &Reading,
    tickets: Vec<RemoteTicket>,
    messages: Vec<RemoteMessage>,
    gone: Vec<Tombstone>,
    progress: (u64, Option<u64>),
) -> Result<Page, DeskError> {
    Ok(Page { tickets, messages, events: Vec::new(), gone, cursor: reading.cursor()?, progress })
}
