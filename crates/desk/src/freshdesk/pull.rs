//! Reads what changed, by the time of the last change.

use super::api::{Api, ROWS, TICKETS};
use super::fields::Catalogue;
use super::probe::catalogue;
use super::reading::{Place, Reading};
use super::translate;
use super::wire::{Conversation, Hidden, Ticket};
use crate::reading::{json, next};
use crate::{Answer, DeskError, talk::Line};
use jiff::fmt::rfc2822;
use parlance_model::{Cursor, Page, RemoteMessage, RemoteTicket, Tombstone};

/// Pages of hidden tickets that are read at most in one pull.
const HIDDEN_PAGES: usize = 100;

pub(super) async fn pull(api: Api, line: Line<Page>, since: Option<Cursor>) -> Result<(), DeskError> {
    let answer = line.ask(api.get("ticket_fields")).await?;
    let now = clock(&answer);
    let puller = Puller { api, line, fields: catalogue(answer)? };
    let mut reading = match since.as_ref().and_then(Reading::parse) {
        Some(mut reading) => {
            reading.again();
            reading
        }
        None => Reading::beginning(now.unwrap_or_default()),
    };
    if reading.follows() {
        puller.gone(&mut reading).await?;
        return puller.stretch(&mut reading).await;
    }
    while !reading.follows() {
        puller.stretch(&mut reading).await?;
        reading.turn();
    }
    puller.line.give(empty(&reading)?).await;
    puller.stretch(&mut reading).await
}

/// The time by the desk's clock.
fn clock(answer: &Answer) -> Option<i64> {
    let date = answer.as_ref().ok()?.header("date")?;
    rfc2822::parse(date).ok().map(|date| date.timestamp().as_second())
}

struct Puller {
    api: Api,
    line: Line<Page>,
    fields: Catalogue,
}

impl Puller {
    /// Reads from where the reading stands to the end of its stretch.
    async fn stretch(&self, reading: &mut Reading) -> Result<(), DeskError> {
        loop {
            let Some(mut tickets) = self.page(&mut reading.at).await? else { continue };
            let last = tickets.last().map(place).transpose()?;
            let full = tickets.len() >= TICKETS;
            if let Some(end) = reading.end() {
                tickets.retain(|ticket| place(ticket).is_ok_and(|(second, _)| second < end));
            }
            let within = reading.end().zip(last).is_none_or(|(end, (second, _))| second < end);
            if let Some((second, ticket)) = last.filter(|_| within) {
                reading.at = match full {
                    true => reading.at.next(second, ticket),
                    false => Place::at(second.max(reading.at.since)),
                };
            }
            reading.ended = reading.follows() && !full;
            if !tickets.is_empty() {
                reading.read += u64::try_from(tickets.len()).unwrap_or(0);
                self.give(reading, &tickets).await?;
            }
            if !full || !within {
                return Ok(());
            }
        }
    }

    /// The page at a place; none if the one before it has moved, so that it must be read again.
    async fn page(&self, at: &mut Place) -> Result<Option<Vec<Ticket>>, DeskError> {
        let Some(after) = at.after else {
            return json(self.line.ask(self.api.tickets(at.since, at.page)?).await?).map(Some);
        };
        let both = vec![self.api.tickets(at.since, at.page - 1)?, self.api.tickets(at.since, at.page)?];
        let mut answers = self.line.fetch(both).await?.into_iter();
        let before: Vec<Ticket> = json(next(&mut answers)?)?;
        let tickets: Vec<Ticket> = json(next(&mut answers)?)?;
        if before.last().map(|ticket| ticket.id.id()).transpose()? == Some(after) {
            return Ok(Some(tickets));
        }
        *at = Place::at(at.since);
        Ok(None)
    }

    async fn give(&self, reading: &Reading, tickets: &[Ticket]) -> Result<(), DeskError> {
        let ids = tickets.iter().map(|ticket| ticket.id.id()).collect::<Result<Vec<_>, _>>()?;
        let requests = ids.iter().map(|id| self.api.conversations(*id, 1)).collect();
        let mut answers = self.line.fetch(requests).await?.into_iter();
        let mut page = empty(reading)?;
        for (ticket, id) in tickets.iter().zip(ids) {
            let first = match json(next(&mut answers)?) {
                Err(DeskError::NotFound) => {
                    page.gone.push(Tombstone { ticket: id.to_string(), merged_into: None });
                    continue;
                }
                // It has just gone out of our sight; its next change tells, if it comes back.
                Err(DeskError::Forbidden) => Vec::new(),
                first => first?,
            };
            page.tickets.push(translate::ticket(ticket, &self.fields)?);
            page.messages.push(translate::description(ticket)?);
            page.messages.extend(self.conversations(ticket, id, first).await?);
        }
        self.line.give(page).await;
        Ok(())
    }

    async fn conversations(
        &self,
        ticket: &Ticket,
        id: u64,
        mut page: Vec<Conversation>,
    ) -> Result<Vec<RemoteMessage>, DeskError> {
        let (mut messages, mut number) = (Vec::new(), 1);
        loop {
            let told = |conversation| translate::message(ticket, conversation, &self.fields);
            messages.extend(page.iter().map(told).collect::<Result<Vec<_>, _>>()?);
            if page.len() < ROWS {
                return Ok(messages);
            }
            number += 1;
            page = json(self.line.ask(self.api.conversations(id, number)).await?)?;
        }
    }

    /// What was deleted or marked as spam since. It comes before the tickets, so that one that was restored stays.
    async fn gone(&self, reading: &mut Reading) -> Result<(), DeskError> {
        let from = reading.gone_from();
        let mut gone = Vec::new();
        for filter in ["deleted", "spam"] {
            let mut at = Place::at(from);
            for _ in 0..HIDDEN_PAGES {
                let hidden: Vec<Hidden> =
                    match json(self.line.ask(self.api.hidden(filter, at.since, at.page)?).await?) {
                        Err(DeskError::Forbidden) => break,
                        hidden => hidden?,
                    };
                for ticket in &hidden {
                    let tombstone = Tombstone { ticket: ticket.id.id()?.to_string(), merged_into: None };
                    gone.push(tombstone);
                }
                let Some(last) = hidden.last() else { break };
                let second = last.updated_at.time()?.utc.as_second();
                reading.gone = reading.gone.max(second);
                if hidden.len() < ROWS {
                    break;
                }
                at = at.next(second, last.id.id()?);
            }
        }
        if !gone.is_empty() {
            let page = Page { gone, ..empty(reading)? };
            self.line.give(page).await;
        }
        Ok(())
    }
}

/// The second of a ticket's last change, and its id.
fn place(ticket: &Ticket) -> Result<(i64, u64), DeskError> {
    Ok((ticket.updated_at.time()?.utc.as_second(), ticket.id.id()?))
}

fn empty(reading: &Reading) -> Result<Page, DeskError> {
    Ok(Page {
        tickets: Vec::<RemoteTicket>::new(),
        messages: Vec::new(),
        events: Vec::new(),
        gone: Vec::new(),
        cursor: reading.cursor()?,
        progress: (reading.read, None),
    })
}
