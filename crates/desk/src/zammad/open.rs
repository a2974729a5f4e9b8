//! Opens a ticket with an e-mail to the customer, and finds it again by our reference.

use super::api::{Api, By, FOUND};
use super::outgoing::{articles, in_its_own_words, is_like_ours, is_ours};
use super::translate::{CLIENT_REF, moment, number, words};
use super::wire::{Article, Attributes, Found, Named};
use crate::opening::{earliest, is_claimed, is_like, opening};
use crate::reading::{UNKNOWN, accepted, json, of_write};
use crate::{DeskError, talk::Line};
use parlance_model::{NewTicket, Operation, Sent};
use serde_json::json as value;

/// Later than any ticket.
const FOREVER: &str = "2999-12-31T00:00:00Z";

/// How many pages of the newest tickets are looked through.
const PAGES: u64 = 50;

/// Opens the ticket. An error in Zammad's own words is believed only if the ticket is not there nevertheless.
pub(super) async fn open(
    api: &Api,
    line: &Line<Sent>,
    operation: &Operation,
    new: &NewTicket,
) -> Result<Sent, DeskError> {
    let group = match &new.queue {
        Some(queue) => queue.clone(),
        None => first_group(api, line).await?,
    };
    let body = value!({
        "title": new.subject,
        "group": group,
        "customer_id": format!("guess:{}", new.email.trim()),
        "state": "open",
        "article": {
            "type": "email",
            "sender": "Agent",
            "internal": false,
            "to": new.email.trim(),
            "subject": new.subject,
            "content_type": "text/plain",
            "body": new.text,
            "preferences": {CLIENT_REF: operation.id.to_string()},
        },
    });
    let answer = line.ask(api.post("tickets", &body)).await?;
    match of_write(accepted(answer.map(in_its_own_words))) {
        Ok(response) => {
            let ticket: Attributes = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
            sent(&ticket).ok_or(UNKNOWN)
        }
        Err(DeskError::Refused(words)) => {
            let stored = search(api, line, None, operation).await.map_err(|_| UNKNOWN)?;
            stored.ok_or(DeskError::Refused(words))
        }
        Err(error) => Err(error),
    }
}

/// A ticket has to be in a group; where the agent names none, it is the first that she may use.
async fn first_group(api: &Api, line: &Line<Sent>) -> Result<String, DeskError> {
    let all = [("expand", "true"), ("per_page", "500")];
    let groups: Vec<Named> = json(line.ask(api.get("groups", &all)).await?)?;
    let mut usable = groups.into_iter().filter(|group| group.active != Some(false));
    usable.find_map(|group| group.name).ok_or(DeskError::Forbidden)
}

fn sent(ticket: &Attributes) -> Option<Sent> {
    Some(Sent { remote_id: number(ticket, "id")?.to_string(), at: moment(ticket, "created_at") })
}

/// Looks for the ticket.
pub(super) async fn find(
    api: &Api,
    line: &Line<Option<Sent>>,
    agent: &str,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    search(api, line, Some(agent), operation).await
}

/// Goes through the newest tickets down to those that are too old: by our reference, else, where an agent is given, by
/// her and the text among those that carry none.
async fn search<T>(
    api: &Api,
    line: &Line<T>,
    agent: Option<&str>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let (new, oldest) = (opening(operation)?, earliest(operation));
    for page in 1..=PAGES {
        let found: Found = json(line.ask(api.found(By::Created, FOREVER, page, FOUND)).await?)?;
        let tickets: Vec<_> = found.record_ids.iter().filter_map(|id| found.assets.ticket.get(id)).collect();
        for ticket in &tickets {
            let customer = number(ticket, "customer_id").and_then(|id| found.assets.user.get(&id));
            let email = customer.and_then(|user| words(user, "email")).unwrap_or_default();
            if !is_like(new, &email, &words(ticket, "title").unwrap_or_default())
                || moment(ticket, "created_at").is_some_and(|at| at.utc < oldest)
            {
                continue;
            }
            let id = number(ticket, "id").ok_or(DeskError::BadAnswer)?;
            if is_claimed(operation, id) {
                continue;
            }
            let first = articles(api, line, id).await?.into_iter().next();
            let ours = |article: &Article| {
                is_ours(article, operation)
                    || agent.is_some_and(|agent| is_like_ours(article, agent, operation))
            };
            if first.as_ref().is_some_and(ours) {
                return Ok(sent(ticket));
            }
        }
        let too_old = |ticket: &&Attributes| moment(ticket, "created_at").is_none_or(|at| at.utc < oldest);
        if found.record_ids.len() < FOUND || tickets.last().is_none_or(too_old) {
            return Ok(None);
        }
    }
    Err(DeskError::Uncertain)
}
