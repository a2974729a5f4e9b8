//! Opens a conversation with a reply to the customer, and finds it again.

use super::api::Api;
use super::outgoing::written;
use super::probe::mailboxes;
use super::pull::threads;
use super::translate::is_message;
use super::wire::{Conversations, Listed};
use crate::opening::{earliest, is_claimed, is_like, opening};
use crate::reading::json;
use crate::{DeskError, markup, talk::Line};
use parlance_model::{NewTicket, Operation, Sent};
use serde_json::json as value;

/// How many pages of the newest conversations are looked through.
const PAGES: u64 = 40;

/// Opens the conversation, in the mailbox of that name or in the first.
pub(super) async fn open(api: &Api, line: &Line<Sent>, new: &NewTicket) -> Result<Sent, DeskError> {
    let all = mailboxes(api, line).await?;
    let mailbox = match &new.queue {
        Some(queue) => all
            .iter()
            .find(|mailbox| mailbox.name.0 == *queue)
            .ok_or_else(|| DeskError::Refused(queue.clone()))?,
        None => all.first().ok_or(DeskError::Forbidden)?,
    };
    let email = new.email.trim();
    let mut customer = value!({"email": email});
    if let (Some(name), Some(members)) = (&new.name, customer.as_object_mut()) {
        // Help Scout wants names in two pieces, and which is which is not known here.
        members.insert("firstName".to_owned(), value!(name));
    }
    let body = value!({
        "subject": new.subject,
        "customer": customer,
        "mailboxId": mailbox.id.id()?,
        "type": "email",
        "status": "pending",
        "threads": [{"type": "reply", "customer": {"email": email}, "text": markup::html(&new.text)}],
    });
    written(line.ask(api.open(&body)).await?)
}

/// Looks for the conversation among the newest, down to those that are too old.
pub(super) async fn find(
    api: &Api,
    line: &Line<Option<Sent>>,
    me: &str,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let (new, oldest) = (opening(operation)?, earliest(operation));
    for page in 1..=PAGES {
        let listed: Listed<Conversations> = json(line.ask(api.newest(page)).await?)?;
        let found = listed.embedded.unwrap_or_default().conversations;
        for conversation in &found {
            let created = conversation.created_at.time()?;
            if created.utc < oldest {
                return Ok(None);
            }
            if !is_like(new, &conversation.primary_customer.email.0, &conversation.subject.0) {
                continue;
            }
            let id = conversation.id.id()?;
            if is_claimed(operation, id) {
                continue;
            }
            let all = threads(api, line, id).await?;
            // The newest comes first.
            let first = all.iter().rev().find(|thread| is_message(thread));
            let is_ours = first.is_some_and(|thread| {
                let by_us = thread.created_by.kind.0 == "user" && thread.created_by.id.0 == me;
                let read = markup::plain(&thread.body.0);
                by_us && read.is_some_and(|read| markup::same(&read, &new.text))
            });
            if is_ours {
                return Ok(Some(Sent { remote_id: id.to_string(), at: Some(created) }));
            }
        }
        if found.is_empty() || page >= listed.page.total_pages {
            return Ok(None);
        }
    }
    Err(DeskError::Uncertain)
}
