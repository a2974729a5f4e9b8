//! Gathers what a pull's tickets hold: their transactions, and those transactions' texts and files.

use super::api::{Api, PAGE, any_of, told};
use super::translate::{self, Side};
use super::wire::{Attachment, Items, Ticket, Transaction};
use crate::{Answer, DeskError, Request, reading::json, talk::Line};
use parlance_model::{Page, RemoteEvent, RemoteMessage};
use std::collections::BTreeMap;

/// How many pages are asked for at once.
const WAVE: usize = 4;

/// How many messages' parts are asked for at once: few enough that they mostly fit one answer.
const MESSAGES: usize = 40;

/// How many transactions or tickets are named in one query, so that its address stays short.
pub(super) const NAMED: usize = 50;

/// What transactions tell.
#[derive(Default)]
pub(super) struct Told {
    pub(super) messages: Vec<RemoteMessage>,
    pub(super) events: Vec<RemoteEvent>,
}

pub(super) struct Gatherer {
    pub(super) api: Api,
    pub(super) line: Line<Page>,
}

impl Gatherer {
    /// Reads pages of a collection until one is empty. A short page is no end: rows that the agent may not see were left out of it.
    /// `first` is asked along with the first pages; its answer comes back, too.
    pub(super) async fn all_pages(
        &self,
        page: impl Fn(usize) -> Request,
        first: Option<Request>,
    ) -> Result<(Vec<Transaction>, Option<Answer>), DeskError> {
        let (mut found, mut extra, mut next) = (Vec::new(), None, 1);
        let (mut along, mut highest) = (first, 0);
        loop {
            let mut requests: Vec<_> = (next..next + WAVE).map(&page).collect();
            let has_extra = along.is_some();
            requests.extend(along.take());
            let mut answers = self.line.fetch(requests).await?;
            if has_extra {
                extra = answers.pop();
            }
            next += WAVE;
            let mut ended = true;
            for answer in answers {
                let rows = json::<Items<Transaction>>(answer)?.items;
                ended = rows.is_empty();
                found.extend(rows);
            }
            if ended {
                return Ok((found, extra));
            }
            highest = risen(highest, highest_id(&found)?)?;
        }
    }

    /// All messages and events of tickets. `homes` says for each ticket's or merged ticket's id on which ticket it is to be shown.
    pub(super) async fn whole(
        &self,
        homes: &BTreeMap<u64, u64>,
        sides: &BTreeMap<u64, Side>,
        along: Option<Request>,
    ) -> Result<(Told, Option<Answer>), DeskError> {
        let query = format!("{} AND {}", any_of("ObjectId", homes.keys().copied()), told());
        let (transactions, extra) = self.all_pages(|page| self.api.transactions(&query, page), along).await?;
        let told = self.told(homed(transactions, homes)?, sides).await?;
        Ok((told, extra))
    }

    /// What these transactions tell, each with the ticket that it is shown on.
    pub(super) async fn told(
        &self,
        transactions: Vec<(u64, Transaction)>,
        sides: &BTreeMap<u64, Side>,
    ) -> Result<Told, DeskError> {
        let messages = transactions.iter().filter(|(_, transaction)| translate::is_message(transaction));
        let ids = messages.map(|(_, message)| message.id.id()).collect::<Result<Vec<_>, _>>()?;
        let parts = self.parts(&ids).await?;
        let (mut told, nobody) = (Told::default(), Side::default());
        for (ticket, transaction) in &transactions {
            let side = sides.get(ticket).unwrap_or(&nobody);
            if translate::is_message(transaction) {
                let parts = parts.get(&transaction.id.id()?).map(Vec::as_slice).unwrap_or_default();
                told.messages.extend(translate::message(*ticket, transaction, side, parts)?);
            }
            told.events.extend(translate::event(*ticket, transaction)?);
        }
        Ok(told)
    }

    /// Texts and files of messages, by their transactions, in the order of their ids.
    async fn parts(&self, messages: &[u64]) -> Result<BTreeMap<u64, Vec<Attachment>>, DeskError> {
        let mut found: BTreeMap<u64, BTreeMap<u64, Attachment>> = BTreeMap::new();
        let mut left: Vec<_> =
            messages.chunks(MESSAGES).flat_map(|chunk| [(chunk, 0, true), (chunk, 0, false)]).collect();
        while !left.is_empty() {
            let answers = self.line.fetch(left.iter().map(|want| self.parts_request(want)).collect()).await?;
            let mut more = Vec::new();
            for (answer, (chunk, after, texts)) in answers.into_iter().zip(left) {
                let items = json::<Items<Attachment>>(answer)?.items;
                if let Some(last) = items.last().filter(|_| items.len() >= PAGE) {
                    more.push((chunk, risen(after, last.id.id()?)?, texts));
                }
                for part in items.into_iter().filter(|part| translate::is_text(part) == texts) {
                    found.entry(part.transaction_id.id()?).or_default().insert(part.id.id()?, part);
                }
            }
            left = more;
        }
        Ok(found.into_iter().map(|(id, parts)| (id, parts.into_values().collect())).collect())
    }

    fn parts_request(&self, (chunk, after, texts): &(&[u64], u64, bool)) -> Request {
        match texts {
            true => self.api.texts(chunk, *after),
            false => self.api.files(chunk, *after),
        }
    }
}

/// A page must lead further than the one before; a desk that gives the same ones for ever is not to be read for ever.
pub(super) fn risen(before: u64, now: u64) -> Result<u64, DeskError> {
    if now > before { Ok(now) } else { Err(DeskError::BadAnswer) }
}

fn highest_id(transactions: &[Transaction]) -> Result<u64, DeskError> {
    let ids = transactions.iter().map(|transaction| transaction.id.id()).collect::<Result<Vec<_>, _>>()?;
    Ok(ids.into_iter().max().unwrap_or(0))
}

/// Each transaction with the ticket that it is shown on, leaving out those of other tickets.
pub(super) fn homed(
    transactions: Vec<Transaction>,
    homes: &BTreeMap<u64, u64>,
) -> Result<Vec<(u64, Transaction)>, DeskError> {
    let mut homed = Vec::with_capacity(transactions.len());
    for transaction in transactions {
        if let Some(home) = homes.get(&transaction.object_id.id()?) {
            homed.push((*home, transaction));
        }
    }
    Ok(homed)
}

/// Who stands on the customer's side, by ticket.
pub(super) fn sides(tickets: &[Ticket]) -> Result<BTreeMap<u64, Side>, DeskError> {
    tickets.iter().map(|ticket| Ok((ticket.id.id()?, Side::of(ticket)))).collect()
}
