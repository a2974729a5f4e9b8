//! Reads what changed, from the last changed down.

use super::api::Api;
use super::probe::mailboxes;
use super::reading::Reading;
use super::translate;
use super::wire::{Conversation, Conversations, Listed, Thread, Threads};
use crate::reading::json;
use crate::{Answer, DeskError, talk::Line};
use jiff::fmt::rfc2822;
use parlance_model::{Cursor, Page, Tombstone};
use std::collections::BTreeMap;

/// How often a page may be read again in one pull because others went.
const AGAIN: usize = 100;

pub(super) async fn pull(api: Api, line: Line<Page>, since: Option<Cursor>) -> Result<(), DeskError> {
    let queues = mailboxes(&api, &line).await?.into_iter();
    let queues = queues.filter_map(|mailbox| Some((mailbox.id.0, mailbox.name.some()?))).collect();
    let mut reading = since.as_ref().and_then(Reading::parse).unwrap_or_default();
    Puller { api, line, queues }.read(&mut reading).await
}

struct Puller {
    api: Api,
    line: Line<Page>,
    queues: BTreeMap<String, String>,
}

impl Puller {
    async fn read(&self, reading: &mut Reading) -> Result<(), DeskError> {
        let mut again = 0;
        let mut answer = self.first(reading).await?;
        loop {
            let listed: Listed<Conversations> = json(answer)?;
            if reading.has_sunk(listed.page.total_elements) && again < AGAIN {
                again += 1;
            } else {
                let found = listed.embedded.unwrap_or_default().conversations;
                let idle = found.is_empty() && reading.since.is_some();
                reading.turn(listed.page.total_pages);
                reading.read += u64::try_from(found.len()).unwrap_or(0);
                if !idle {
                    self.give(reading, found).await?;
                }
                if reading.page == 0 {
                    return Ok(());
                }
            }
            answer = self.line.ask(self.api.conversations(reading.since, reading.page)?).await?;
        }
    }

    /// The first page asked for. A pull begins when the desk answers it, less what the overlap gives.
    async fn first(&self, reading: &mut Reading) -> Result<Answer, DeskError> {
        let fresh = reading.page == 0;
        reading.begin(None);
        let answer = self.line.ask(self.api.conversations(reading.since, reading.page)?).await?;
        if fresh {
            reading.began = clock(&answer);
        }
        Ok(answer)
    }

    async fn give(&self, reading: &Reading, found: Vec<Conversation>) -> Result<(), DeskError> {
        let mut page = Page {
            tickets: Vec::new(),
            messages: Vec::new(),
            events: Vec::new(),
            gone: Vec::new(),
            cursor: reading.cursor()?,
            progress: (reading.read, reading.total.map(|total| total.max(reading.read))),
        };
        for mut conversation in found {
            let id = conversation.id.id()?;
            let threads = std::mem::take(&mut conversation.embedded.threads);
            match (conversation.state.0.as_str(), self.threads(&conversation, id, threads).await?) {
                // Nobody has sent it yet.
                ("draft", _) => {}
                ("deleted", _) | (_, None) => {
                    page.gone.push(Tombstone { ticket: id.to_string(), merged_into: None });
                }
                (_, Some(threads)) => {
                    page.tickets.push(translate::ticket(&conversation, &self.queues)?);
                    for thread in &threads {
                        if translate::is_message(thread) {
                            page.messages.push(translate::message(id, thread)?);
                        }
                        page.events.extend(translate::event(id, thread)?);
                    }
                }
            }
        }
        self.line.give(page).await;
        Ok(())
    }

    /// A conversation's threads: those that came with it, unless some are missing or cut. `None` if it went meanwhile.
    async fn threads(
        &self,
        conversation: &Conversation,
        id: u64,
        embedded: Vec<Thread>,
    ) -> Result<Option<Vec<Thread>>, DeskError> {
        let messages = embedded.iter().filter(|thread| translate::is_message(thread)).count();
        let whole = conversation.threads.0.parse().is_ok_and(|count: usize| messages >= count);
        if whole && conversation.kind.0 != "chat" {
            return Ok(Some(embedded));
        }
        match threads(&self.api, &self.line, id).await {
            Err(DeskError::NotFound) => Ok(None),
            // It has just gone out of our sight; its next change tells, if it comes back.
            Err(DeskError::Forbidden) => Ok(Some(embedded)),
            threads => threads.map(Some),
        }
    }
}

/// All threads of a conversation.
pub(super) async fn threads<T>(
    api: &Api,
    line: &Line<T>,
    conversation: u64,
) -> Result<Vec<Thread>, DeskError> {
    let (mut found, mut page) = (Vec::new(), 1);
    loop {
        let listed: Listed<Threads> = json(line.ask(api.threads(conversation, page)).await?)?;
        let threads = listed.embedded.unwrap_or_default().threads;
        let ended = threads.is_empty() || page >= listed.page.total_pages;
        found.extend(threads);
        if ended {
            return Ok(found);
        }
        page += 1;
    }
}

/// The time by the desk's clock.
fn clock(answer: &Answer) -> Option<i64> {
    let date = answer.as_ref().ok()?.header("date")?;
    rfc2822::parse(date).ok().map(|date| date.timestamp().as_second())
}
