//! Reads what changed: the whole desk at first, down the ids; then what was updated since, with an overlap.

use super::api::{Api, PAGE};
use super::translate::{self, Agents, seconds};
use super::wire::{Current, Issue, Issues, OneIssue, Row, Statuses};
use crate::reading::{json, next};
use crate::{Answer, DeskError, Request, Response, talk::Line};
use jiff::Timestamp;
use parlance_model::{Cursor, Page, Tombstone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many issues come in a page: each costs a request, which a pull that was cut must not have made in vain.
const TOLD: usize = 25;

/// How many issues are read at once.
const ABREAST: usize = 10;

/// The highest id that there can be.
const HIGHEST: u64 = 0x7fff_ffff;

/// How far behind an update may become visible, in seconds.
const OVERLAP: i64 = 180;

/// How long an issue must not have changed for its time to tell it from another update, in seconds.
const SETTLED: i64 = 5;

/// How far the desk has been read.
#[derive(Default, Serialize, Deserialize)]
struct Reading {
    /// The latest update that was read, in seconds since 1970.
    since: i64,
    /// Issues within the overlap that were read as of these updates, and not in the midst of one.
    read: BTreeMap<u64, i64>,
    /// What is left of the first pull.
    backlog: Option<Backlog>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Backlog {
    /// Issues of this id and below are left.
    upto: u64,
    read: u64,
    total: u64,
}

struct Reader {
    api: Api,
    line: Line<Page>,
    agents: Agents,
    statuses: BTreeMap<u64, String>,
    reading: Reading,
    /// The latest update that is known, in seconds since 1970.
    newest: i64,
}

/// What is read of issues.
#[derive(Default)]
struct Read {
    issues: Vec<Issue>,
    gone: Vec<Tombstone>,
}

pub(super) async fn pull(
    api: Api,
    line: Line<Page>,
    agents: Agents,
    since: Option<Cursor>,
) -> Result<(), DeskError> {
    let newest = api.issues("updated_on:desc", 1, &[]);
    let mut answers = line.fetch(vec![api.me(), api.get("issue_statuses"), newest]).await?.into_iter();
    json::<Current>(next(&mut answers)?)?;
    let statuses = json::<Statuses>(next(&mut answers)?)?.issue_statuses;
    let newest: Issues = json(next(&mut answers)?)?;
    let latest = newest.issues.first().map_or(0, |row| seconds(row.updated_on));
    let reading = match since.and_then(|cursor| serde_json::from_str(&cursor.0).ok()) {
        Some(reading) => reading,
        None => Reading {
            since: latest,
            read: BTreeMap::new(),
            backlog: Some(Backlog { upto: HIGHEST, read: 0, total: newest.total_count }),
        },
    };
    let statuses = statuses.into_iter().map(|status| (status.id, status.name)).collect();
    let mut reader = Reader { api, line, agents, statuses, reading, newest: latest };
    reader.read_backlog().await?;
    reader.follow().await
}

impl Reader {
    /// A list, which is empty for a key that has ended; so the key is tried along with it.
    async fn list(&self, sort: &str, rows: usize, limits: &[(&str, &str)]) -> Result<Issues, DeskError> {
        let asked = vec![self.api.me(), self.api.issues(sort, rows, limits)];
        let mut answers = self.line.fetch(asked).await?.into_iter();
        json::<Current>(next(&mut answers)?)?;
        json(next(&mut answers)?)
    }

    /// The same, where the latest update counts.
    async fn updated(&mut self, sort: &str, limits: &[(&str, &str)]) -> Result<Issues, DeskError> {
        let list = self.list(sort, PAGE, limits).await?;
        let latest = list.issues.iter().map(|row| seconds(row.updated_on)).max();
        self.newest = self.newest.max(latest.unwrap_or(0));
        Ok(list)
    }

    async fn read_backlog(&mut self) -> Result<(), DeskError> {
        while let Some(mut at) = self.reading.backlog.clone() {
            let limit = format!("<={}", at.upto);
            let list = self.list("id:desc", PAGE, &[("issue_id", &limit)]).await?;
            let all = at.read.saturating_add(list.total_count);
            let mut rows = list.issues;
            rows.sort_by_key(|row| std::cmp::Reverse(row.id));
            for rows in rows.chunks(TOLD) {
                let lowest = rows.last().map_or(0, |row| row.id);
                if lowest == 0 || lowest > at.upto {
                    return Err(DeskError::BadAnswer);
                }
                at.upto = lowest.saturating_sub(1);
                at.read = at.read.saturating_add(u64::try_from(rows.len()).unwrap_or(0));
                let read = self.read(rows).await?;
                self.reading.backlog = Some(at.clone());
                self.give(read, (at.read, Some(at.total.max(at.read)))).await?;
            }
            if at.read >= all || rows.is_empty() {
                self.reading.backlog = None;
                self.give(Read::default(), (at.read, Some(at.read))).await?;
            }
        }
        Ok(())
    }

    /// Reads what was updated since, in that order. What is updated meanwhile moves to the end, and is read there.
    async fn follow(&mut self) -> Result<(), DeskError> {
        let (mut from, mut count) = (self.reading.since.saturating_sub(OVERLAP), 0);
        loop {
            let limit = format!(">={}", time(from)?);
            let list = self.updated("updated_on:asc,id:asc", &[("updated_on", &limit)]).await?;
            let left = list.total_count > u64::try_from(list.issues.len()).unwrap_or(0);
            let last = list.issues.last().map(|row| seconds(row.updated_on));
            self.take(list.issues, &mut count).await?;
            match last {
                Some(last) if left && last > from => from = last,
                Some(_) if left => {
                    self.take_second(from, &mut count).await?;
                    from = from.saturating_add(1);
                }
                _ => return Ok(()),
            }
        }
    }

    /// More issues than a page holds were updated within one second: they are read up their ids.
    async fn take_second(&mut self, second: i64, count: &mut u64) -> Result<(), DeskError> {
        let within = format!("><{}|{}", time(second)?, time(second.saturating_add(1))?);
        let mut above = 0;
        loop {
            let limit = format!(">={above}");
            let limits = [("updated_on", within.as_str()), ("issue_id", limit.as_str())];
            let list = self.updated("id:asc", &limits).await?;
            let left = list.total_count > u64::try_from(list.issues.len()).unwrap_or(0);
            let highest = list.issues.iter().map(|row| row.id).max();
            self.take(list.issues, count).await?;
            match highest.filter(|_| left) {
                Some(highest) if highest >= above => above = highest.saturating_add(1),
                Some(_) => return Err(DeskError::BadAnswer),
                None => return Ok(()),
            }
        }
    }

    /// Reads those of a list's issues that were not read as they are, and tells them.
    async fn take(&mut self, rows: Vec<Row>, count: &mut u64) -> Result<(), DeskError> {
        let is_fresh = |row: &Row| self.reading.read.get(&row.id) != Some(&seconds(row.updated_on));
        let fresh: Vec<_> = rows.into_iter().filter(is_fresh).collect();
        for rows in fresh.chunks(TOLD) {
            let read = self.read(rows).await?;
            let latest = rows.iter().map(|row| seconds(row.updated_on)).max();
            self.reading.since = self.reading.since.max(latest.unwrap_or(0));
            let floor = self.reading.since.saturating_sub(OVERLAP);
            self.reading.read.retain(|_, updated| *updated >= floor);
            *count = count.saturating_add(u64::try_from(rows.len()).unwrap_or(0));
            self.give(read, (*count, None)).await?;
        }
        Ok(())
    }

    async fn read(&mut self, rows: &[Row]) -> Result<Read, DeskError> {
        let mut read = Read::default();
        for rows in rows.chunks(ABREAST) {
            let requests: Vec<Request> = rows.iter().map(|row| self.api.issue(row.id)).collect();
            for (row, answer) in rows.iter().zip(self.line.fetch(requests).await?) {
                let now = clock(&answer);
                match json::<OneIssue>(answer) {
                    Ok(OneIssue { issue }) => {
                        self.remember(&issue, now);
                        read.issues.push(issue);
                    }
                    // It went, or out of our sight, since the list was made.
                    Err(DeskError::NotFound | DeskError::Forbidden) => {
                        read.gone.push(Tombstone { ticket: row.id.to_string(), merged_into: None });
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(read)
    }

    /// Remembers an issue by its update, unless there may be another within the same second. That there is none is known
    /// by the desk's clock, or because another issue was updated later.
    fn remember(&mut self, issue: &Issue, now: Option<i64>) {
        let updated = seconds(issue.updated_on);
        let settled = now.is_some_and(|now| updated < now.saturating_sub(SETTLED)) || updated < self.newest;
        if settled && updated >= self.reading.since.saturating_sub(OVERLAP) {
            self.reading.read.insert(issue.id, updated);
        }
    }

    async fn give(&self, read: Read, progress: (u64, Option<u64>)) -> Result<(), DeskError> {
        let mut page = Page {
            tickets: Vec::new(),
            messages: Vec::new(),
            events: Vec::new(),
            gone: read.gone,
            cursor: Cursor(serde_json::to_string(&self.reading).map_err(|_| DeskError::BadAnswer)?),
            progress,
        };
        for issue in &read.issues {
            page.tickets.push(translate::ticket(issue, &self.agents)?);
            page.messages.extend(translate::messages(issue, &self.agents));
            page.events.extend(translate::events(issue, &self.statuses));
        }
        self.line.give(page).await;
        Ok(())
    }
}

/// A time as Redmine's filters take it.
fn time(seconds: i64) -> Result<String, DeskError> {
    Timestamp::from_second(seconds.max(0)).map(|time| time.to_string()).map_err(|_| DeskError::BadAnswer)
}

/// The time by the desk's clock.
fn clock(answer: &Answer) -> Option<i64> {
    let date = answer.as_ref().ok().and_then(|response: &Response| response.header("date"))?;
    jiff::fmt::rfc2822::parse(date).ok().map(|date| date.timestamp().as_second())
}
