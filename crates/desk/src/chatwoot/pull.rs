//! Reads what changed: every conversation at first, then those that changed by the desk's clock.

use super::account::{Account, Api, told};
use super::outgoing::after_page;
use super::translate;
use super::wire::{Conversation, Inboxes, List, Listed, Message, Messages};
use crate::loose::whole;
use crate::reading::{clock, json};
use crate::{Answer, DeskError, talk::Line};
use parlance_model::{Cursor, Page, Tombstone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long a change may take to be seen, and two clocks may differ, in seconds.
const OVERLAP: i64 = 300;

/// After so long an absence changes are read page by page: they may be too many for one answer.
const LONG: i64 = 24 * 60 * 60;

/// How many conversations are read between two pages of ours.
const AT_ONCE: usize = 25;

/// How often a page may look like the one before; pages do if as many conversations were opened meanwhile.
const ALIKE: u32 = 3;

/// How far the desk has been read.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
struct Reading {
    /// All that changed before is read: seconds since 1970 by the desk's clock.
    until: i64,
    /// When conversations were last changed that are read already although they changed since.
    seen: BTreeMap<u64, f64>,
    /// What is left to be read page by page.
    sweep: Option<Sweep>,
}

/// A way through all conversations, or through those that were active lately.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Sweep {
    /// All that changes from then on is to be read afterwards.
    began: Option<i64>,
    /// The last activity that is looked for; none for all.
    down_to: Option<i64>,
    page: u64,
    /// How many conversations there were when the last page was read.
    count: u64,
    read: u64,
}

impl Sweep {
    fn new(began: Option<i64>, down_to: Option<i64>) -> Self {
        Self { began, down_to, page: 1, count: 0, read: 0 }
    }

    fn sort(&self) -> &'static str {
        if self.down_to.is_some() { "last_activity_at_desc" } else { "created_at_desc" }
    }
}

pub(super) async fn pull(api: Api, line: Line<Page>, since: Option<Cursor>) -> Result<(), DeskError> {
    let account = api.account(&line).await?;
    let answer = line.ask(account.get("inboxes")).await?;
    let now = clock(&answer);
    let inboxes: Inboxes = json(told(answer))?;
    let named = inboxes.payload.into_iter().filter_map(|inbox| Some((inbox.id, inbox.name?)));
    let mut reader = Reader { account, line, inboxes: named.collect(), now };
    let since = since.and_then(|cursor| serde_json::from_str::<Reading>(&cursor.0).ok());
    let mut reading = reader.begin(since);
    if let Some(sweep) = reading.sweep.clone() {
        reader.sweep(&mut reading, sweep).await?;
    }
    match reader.now {
        Some(now) => reader.follow(reading, now).await,
        None => Ok(()),
    }
}

struct Reader {
    account: Account,
    line: Line<Page>,
    inboxes: BTreeMap<u64, String>,
    /// By the desk's clock, where it tells it.
    now: Option<i64>,
}

impl Reader {
    /// Where the cursor stands, with a sweep where what changed since cannot be asked for at once.
    fn begin(&self, since: Option<Reading>) -> Reading {
        match since {
            None => Reading { sweep: Some(Sweep::new(self.now, None)), ..Reading::default() },
            Some(reading) if reading.sweep.is_some() => reading,
            Some(reading) if self.now.is_some_and(|now| now.saturating_sub(reading.until) <= LONG) => reading,
            Some(reading) => {
                let down_to = reading.until.saturating_sub(OVERLAP);
                Reading { sweep: Some(Sweep::new(self.now, Some(down_to))), ..reading }
            }
        }
    }

    async fn sweep(&mut self, reading: &mut Reading, mut at: Sweep) -> Result<(), DeskError> {
        let (mut before, mut alike) = (Vec::new(), 0);
        loop {
            let answer = self.line.ask(self.account.page(at.sort(), at.page)).await?;
            self.now = clock(&answer).or(self.now);
            let List { meta, payload } = json::<Listed>(told(answer))?.data;
            if let Some(back) = pages_back(&at, meta.all_count, payload.len()) {
                at = Sweep { page: back, count: meta.all_count, ..at };
                continue;
            }
            let ids: Vec<_> = payload.iter().map(|conversation| conversation.id).collect();
            alike = if ids == before { alike + 1 } else { 0 };
            if ids.is_empty() {
                break;
            }
            if alike == ALIKE {
                return Err(DeskError::BadAnswer);
            }
            before = ids;
            let newest = payload.iter().map(changed_at).fold(0.0, f64::max);
            at = Sweep {
                began: at.began.or_else(|| Some(whole(newest).unwrap_or(0))),
                page: at.page.saturating_add(1),
                count: meta.all_count,
                read: at.read.saturating_add(u64::try_from(payload.len()).unwrap_or(0)),
                ..at
            };
            let rows = payload.len();
            let wanted: Vec<_> = payload.into_iter().filter(|row| is_wanted(&at, row)).collect();
            reading.sweep = Some(at.clone());
            self.give(&wanted, reading, (at.read, at.down_to.is_none().then_some(at.count.max(at.read))))
                .await?;
            if wanted.len() < rows {
                break;
            }
        }
        *reading = Reading { until: at.began.unwrap_or(0).max(reading.until), ..Reading::default() };
        self.give(&[], reading, (at.read, Some(at.read))).await
    }

    /// Reads what changed since, all in one answer of the desk.
    async fn follow(&self, mut reading: Reading, now: i64) -> Result<(), DeskError> {
        // Time that passes on the way shortens the window, by much less than the overlap.
        let within = now.saturating_sub(reading.until).saturating_add(OVERLAP).max(OVERLAP);
        let answer = self.line.ask(self.account.changed(within)).await?;
        let rows = json::<Listed>(told(answer))?.data.payload;
        let all: BTreeMap<_, _> = rows.iter().map(|row| (row.id, row.updated_at)).collect();
        let is_new =
            |row: &Conversation| row.updated_at == 0.0 || reading.seen.get(&row.id) != Some(&row.updated_at);
        let fresh: Vec<_> = rows.into_iter().filter(is_new).collect();
        let total = u64::try_from(fresh.len()).unwrap_or(0);
        let mut read = 0;
        for rows in fresh.chunks(AT_ONCE) {
            reading.seen.extend(rows.iter().map(|row| (row.id, row.updated_at)));
            read += u64::try_from(rows.len()).unwrap_or(0);
            self.give(rows, &reading, (read, Some(total))).await?;
        }
        if total > 0 || now.saturating_sub(reading.until) > OVERLAP {
            let after = Reading { until: now.max(reading.until), seen: all, sweep: None };
            self.give(&[], &after, (read, Some(total))).await?;
        }
        Ok(())
    }

    /// Gives these conversations out with all of their messages.
    async fn give(
        &self,
        rows: &[Conversation],
        reading: &Reading,
        progress: (u64, Option<u64>),
    ) -> Result<(), DeskError> {
        let cursor = serde_json::to_string(reading).map(Cursor).map_err(|_| DeskError::BadAnswer)?;
        let mut page = Page {
            tickets: Vec::new(),
            messages: Vec::new(),
            events: Vec::new(),
            gone: Vec::new(),
            cursor,
            progress,
        };
        let mut messages = self.messages(rows).await?;
        for row in rows {
            let Some(messages) = messages.remove(&row.id) else {
                page.gone.push(Tombstone { ticket: row.id.to_string(), merged_into: None });
                continue;
            };
            page.tickets.push(translate::ticket(row, &self.inboxes)?);
            for message in messages.values() {
                page.messages.extend(translate::message(row.id, message)?);
                page.events.extend(translate::event(row.id, message)?);
            }
        }
        self.line.give(page).await;
        Ok(())
    }

    /// All messages of these conversations, except of those that are gone by now.
    async fn messages(
        &self,
        rows: &[Conversation],
    ) -> Result<BTreeMap<u64, BTreeMap<u64, Message>>, DeskError> {
        let mut found: BTreeMap<u64, BTreeMap<u64, Message>> = BTreeMap::new();
        let mut waiting: Vec<_> = rows.iter().map(|row| (row.id, 0)).collect();
        while !waiting.is_empty() {
            let requests = waiting.iter().map(|(id, after)| self.account.messages(*id, *after)).collect();
            let answers = self.line.fetch(requests).await?;
            let mut further = Vec::new();
            for ((id, after), answer) in waiting.into_iter().zip(answers) {
                let Some(page) = still_there(answer)? else { continue };
                further.extend(after_page(after, &page)?.map(|after| (id, after)));
                found.entry(id).or_default().extend(page.into_iter().map(|message| (message.id, message)));
            }
            waiting = further;
        }
        Ok(found)
    }
}

fn still_there(answer: Answer) -> Result<Option<Vec<Message>>, DeskError> {
    match json::<Messages>(told(answer)) {
        Err(DeskError::NotFound | DeskError::Forbidden) => Ok(None),
        messages => messages.map(|messages| Some(messages.payload)),
    }
}

/// The page to go back to if conversations went since the last page, which moved others up to where we have been.
fn pages_back(at: &Sweep, count: u64, rows: usize) -> Option<u64> {
    let went = at.count.saturating_sub(count);
    let back = went.div_ceil(u64::try_from(rows).unwrap_or(0).max(1));
    (at.page > 1 && went > 0).then(|| at.page.saturating_sub(back).max(1))
}

fn is_wanted(at: &Sweep, row: &Conversation) -> bool {
    at.down_to.is_none_or(|down_to| whole(changed_at(row)).unwrap_or(0) >= down_to)
}

fn changed_at(row: &Conversation) -> f64 {
    row.updated_at.max(row.last_activity_at)
}
