//! Opens a ticket with an e-mail to the customer, and finds it again.

use super::api::{Api, Search};
use super::outgoing::says;
use super::translate::{moment, owner};
use super::wire::{Ticket, Updated};
use crate::opening::{earliest, is_claimed, opening};
use crate::reading::{UNKNOWN, compared, of_write};
use crate::{DeskError, markup, talk::Line};
use jiff::SignedDuration;
use parlance_model::{Operation, Sent};
use serde_json::json as value;

/// How many of a customer's newest tickets are looked at.
const LOOKED_AT: u64 = 50;

/// The server's times have no zone, and are taken for UTC: so far may they be off.
const ZONES: SignedDuration = SignedDuration::from_hours(14);

/// Opens the ticket.
pub(super) async fn open(
    api: &Api,
    line: &Line<Sent>,
    operation: &Operation,
    queue: Option<String>,
) -> Result<Sent, DeskError> {
    let new = opening(operation)?;
    let queue = match queue {
        Some(queue) => queue,
        None => last_queue(api, line).await?,
    };
    let email = new.email.trim();
    let to = match new.name.as_deref().map(|name| name.replace(['"', '\\', '<', '>'], " ")) {
        Some(name) => format!("\"{name}\" <{email}>"),
        None => email.to_owned(),
    };
    let ticket = value!({
        "Ticket": {
            "Title": new.subject,
            "Queue": queue,
            "CustomerUser": email,
            "State": "open",
            "Priority": "3 normal",
            "Owner": api.login,
        },
        "Article": {
            "CommunicationChannel": "Email",
            "ArticleSend": 1,
            "AppendSignatureToBody": 0,
            "IsVisibleForCustomer": 1,
            "SenderType": "agent",
            "To": to,
            "Subject": new.subject,
            "Body": new.text,
            "ContentType": "text/plain; charset=utf8",
        },
    });
    let response = of_write(api.create(line, ticket).await)?;
    let made: Updated = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    let id = made.ticket_id.id().map_err(|_| UNKNOWN)?;
    Ok(Sent { remote_id: id.to_string(), at: None })
}

/// The queue of the newest ticket: there is no list of queues, and there may have been no ticket when we came.
async fn last_queue(api: &Api, line: &Line<Sent>) -> Result<String, DeskError> {
    let newest = api.search(line, &Search::newest(1)).await?;
    let newest = api.tickets(line, &newest, false).await?.found;
    newest.first().and_then(|ticket| ticket.queue.some()).ok_or_else(|| DeskError::Refused(String::new()))
}

/// Looks for the ticket among the newest of the customer's.
pub(super) async fn find(
    api: &Api,
    line: &Line<Option<Sent>>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let new = opening(operation)?;
    let oldest = earliest(operation).saturating_sub(ZONES).map_err(|_| DeskError::BadAnswer)?;
    let ids = api.search(line, &Search::of_customer(new.email.trim(), LOOKED_AT)).await?;
    let wanted = compared(&new.text);
    for ticket in api.tickets(line, &ids, true).await?.found {
        let created = moment(&ticket.created)?;
        let is_ours = owner(&ticket).is_some_and(|owner| owner == api.login);
        let id = ticket.ticket_id.id()?;
        let is_free = is_ours && !is_claimed(operation, id);
        if created.utc >= oldest && is_free && begins_so(&ticket, &new.subject, &wanted) {
            return Ok(Some(Sent { remote_id: id.to_string(), at: Some(created) }));
        }
    }
    Ok(None)
}

fn begins_so(ticket: &Ticket, subject: &str, text: &str) -> bool {
    let first = ticket.article.first().filter(|first| first.sender_type.0 == "agent" && first.is_public());
    markup::same(&ticket.title.0, subject)
        && first.is_some_and(|first| says(&compared(&first.body.0), text, true))
}
