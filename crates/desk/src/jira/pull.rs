//! Reads what changed: every request of the service desks at first, then those that changed by the desk's clock.

use super::api::Api;
use super::outgoing::whole;
use super::wire::{Comment, Comments, Count, Found, Issue, ServerInfo, ServiceDesk};
use super::{probe, translate};
use crate::{DeskError, reading::json, talk::Line};
use parlance_model::{Cursor, Page};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many minutes the index may lag behind.
const OVERLAP: i64 = 10;

/// How far the desk has been read.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
struct Reading {
    /// All that changed before is read: seconds since 1970 by the desk's clock.
    until: i64,
    /// When requests were last changed, in milliseconds, that are read already although they changed since.
    seen: BTreeMap<u64, i64>,
    /// Projects that were visible: when one is added, its old requests are to be read.
    projects: BTreeSet<String>,
    sweep: Option<Sweep>,
}

/// A way through all requests of some projects, the newest first.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Sweep {
    projects: BTreeSet<String>,
    token: Option<String>,
    read: u64,
    total: Option<u64>,
}

pub(super) async fn pull(
    api: Api,
    line: Line<Page>,
    agent: String,
    since: Option<Cursor>,
) -> Result<(), DeskError> {
    let (desks, clock) = probe::service_desks(&api, &line).await?;
    let now = match clock {
        Some(now) => now,
        None => {
            json::<ServerInfo>(line.ask(api.get("api/3/serverInfo", &[])).await?)?.server_time.utc.as_second()
        }
    };
    let projects = numbers(&desks)?;
    if projects.is_empty() {
        return Err(DeskError::Forbidden);
    }
    let since = since.and_then(|cursor| serde_json::from_str::<Reading>(&cursor.0).ok());
    let mut reading = since.unwrap_or_else(|| Reading { until: now, ..Reading::default() });
    let fresh: BTreeSet<_> = projects.difference(&reading.projects).cloned().collect();
    if !fresh.is_empty() {
        // What was left of an earlier sweep is read along.
        let left = reading.sweep.take().map_or(BTreeSet::new(), |sweep| sweep.projects);
        let wanted = fresh.union(&left).filter(|id| projects.contains(*id)).cloned().collect();
        reading.sweep = Some(Sweep { projects: wanted, token: None, read: 0, total: None });
    }
    reading.projects = projects;
    let reader = Reader { api, line, agent };
    if let Some(sweep) = reading.sweep.clone() {
        reader.sweep(&mut reading, sweep).await?;
    }
    reader.follow(reading, now).await
}

/// The projects' ids. They go into a query, so they are numbers.
fn numbers(desks: &[ServiceDesk]) -> Result<BTreeSet<String>, DeskError> {
    let ids = desks.iter().map(|desk| desk.project_id.parse::<u64>().map_err(|_| DeskError::BadAnswer));
    ids.map(|id| id.map(|id| id.to_string())).collect()
}

fn of(projects: &BTreeSet<String>) -> String {
    format!("project in ({})", projects.iter().cloned().collect::<Vec<_>>().join(", "))
}

struct Reader {
    api: Api,
    line: Line<Page>,
    /// The account that we are.
    agent: String,
}

impl Reader {
    async fn sweep(&self, reading: &mut Reading, mut at: Sweep) -> Result<(), DeskError> {
        let query = of(&at.projects);
        if at.total.is_none() {
            // A progress that cannot be told is no reason to read nothing.
            let count = json::<Count>(self.line.ask(self.api.count(&query)).await?);
            at.total = count.ok().map(|count| count.count);
        }
        // A token ends after a week; one that is new does not.
        let mut old = at.token.is_some();
        loop {
            let jql = format!("{query} ORDER BY created DESC, key DESC");
            let answer = self.line.ask(self.api.found(&jql, at.token.as_deref())).await?;
            let found: Found = match json(answer) {
                Err(DeskError::Refused(_)) if old => {
                    at = Sweep { token: None, read: 0, ..at };
                    old = false;
                    continue;
                }
                found => found?,
            };
            old = false;
            let next = advanced(at.token.as_deref(), found.next_page_token.clone())?;
            at.read = at.read.saturating_add(u64::try_from(found.issues.len()).unwrap_or(0));
            at.token = next;
            let last = at.token.is_none();
            reading.sweep = (!last).then(|| at.clone());
            self.give(&found, reading, (at.read, at.total.map(|total| total.max(at.read)))).await?;
            if last {
                return Ok(());
            }
        }
    }

    /// Reads what changed since, the earliest change first.
    async fn follow(&self, mut reading: Reading, now: i64) -> Result<(), DeskError> {
        let minutes = now.saturating_sub(reading.until).max(0) / 60 + 1 + OVERLAP;
        let jql =
            format!("{} AND updated >= \"-{minutes}m\" ORDER BY updated ASC, key ASC", of(&reading.projects));
        let (mut token, mut read, mut all) = (None, 0, BTreeMap::new());
        loop {
            let mut found: Found = json(self.line.ask(self.api.found(&jql, token.as_deref())).await?)?;
            token = advanced(token.as_deref(), found.next_page_token.take())?;
            for issue in &found.issues {
                all.insert(issue.number()?, issue.changed());
            }
            let is_new = |issue: &Issue| {
                issue.number().is_ok_and(|id| reading.seen.get(&id) != Some(&issue.changed()))
            };
            found.issues.retain(is_new);
            let fresh = u64::try_from(found.issues.len()).unwrap_or(0);
            if fresh > 0 {
                read += fresh;
                reading.seen.extend(all.iter());
                self.give(&found, &reading, (read, None)).await?;
            }
            if token.is_none() {
                break;
            }
        }
        if read > 0 || now.saturating_sub(reading.until) > OVERLAP * 60 {
            let after = Reading { until: now.max(reading.until), seen: all, ..reading };
            self.give(&Found::default(), &after, (read, Some(read))).await?;
        }
        Ok(())
    }

    /// Gives these requests out with all of their comments.
    async fn give(
        &self,
        found: &Found,
        reading: &Reading,
        progress: (u64, Option<u64>),
    ) -> Result<(), DeskError> {
        let cursor = serde_json::to_string(reading).map(Cursor).map_err(|_| DeskError::BadAnswer)?;
        let (mut tickets, mut messages, mut events) = (Vec::new(), Vec::new(), Vec::new());
        let mut comments = self.comments(&found.issues).await?;
        for issue in &found.issues {
            // Gone, or out of sight, since the search.
            let Some(comments) = comments.remove(&issue.number()?) else { continue };
            tickets.push(translate::ticket(issue, &found.names)?);
            messages.extend(translate::description(issue, &comments)?);
            for comment in &comments {
                messages.push(translate::message(issue, comment, &self.agent)?);
            }
            for history in &issue.changelog.histories {
                events.extend(translate::events(issue, history)?);
            }
        }
        self.line.give(Page { tickets, messages, events, gone: Vec::new(), cursor, progress }).await;
        Ok(())
    }

    /// All comments of these requests, by request.
    async fn comments(&self, issues: &[Issue]) -> Result<BTreeMap<u64, Vec<Comment>>, DeskError> {
        let homes = self.comment_ids(issues).await?;
        let ids: Vec<_> = homes.values().flatten().copied().collect();
        let mut whole: BTreeMap<_, _> =
            whole(&self.api, &self.line, &ids).await?.into_iter().map(|one| (one.id.clone(), one)).collect();
        let mut taken =
            |ids: BTreeSet<u64>| ids.into_iter().filter_map(|id| whole.remove(&id.to_string())).collect();
        Ok(homes.into_iter().map(|(issue, ids)| (issue, taken(ids))).collect())
    }

    /// The ids of all comments of these requests. A comment that is deleted moves the later ones up, so that the next
    /// page would miss one: then the request's comments are listed again.
    async fn comment_ids(&self, issues: &[Issue]) -> Result<BTreeMap<u64, BTreeSet<u64>>, DeskError> {
        let mut found: BTreeMap<u64, BTreeSet<u64>> = BTreeMap::new();
        let mut waiting = Vec::new();
        for issue in issues {
            waiting.push(Listing { issue: issue.number()?, start: 0, total: 0 });
        }
        while !waiting.is_empty() {
            let requests = waiting.iter().map(|at| self.api.comments(at.issue, at.start, false)).collect();
            let answers = self.line.fetch(requests).await?;
            let mut further = Vec::new();
            for (at, answer) in waiting.into_iter().zip(answers) {
                let page: Comments = match json(answer) {
                    Err(DeskError::NotFound | DeskError::Forbidden) => continue,
                    page => page?,
                };
                let ids = found.entry(at.issue).or_default();
                for comment in &page.comments {
                    ids.insert(comment.id.parse().map_err(|_| DeskError::BadAnswer)?);
                }
                further.extend(at.next(&page));
            }
            waiting = further;
        }
        Ok(found)
    }
}

/// Where the listing of a request's comments stands.
struct Listing {
    issue: u64,
    start: u64,
    total: u64,
}

impl Listing {
    fn next(self, page: &Comments) -> Option<Self> {
        let rows = u64::try_from(page.comments.len()).unwrap_or(0);
        let start = self.start.saturating_add(rows);
        match page.total < self.total {
            true => Some(Self { start: 0, total: page.total, ..self }),
            false => (rows > 0 && start < page.total).then_some(Self { start, total: page.total, ..self }),
        }
    }
}

/// A token that leads back to the same page leads nowhere.
fn advanced(before: Option<&str>, after: Option<String>) -> Result<Option<String>, DeskError> {
    match after.is_some() && after.as_deref() == before {
        true => Err(DeskError::BadAnswer),
        false => Ok(after),
    }
}
