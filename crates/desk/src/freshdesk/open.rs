//! Opens a ticket with an e-mail to the customer, and finds it again.

use super::api::{Api, ROWS};
use super::probe::catalogue;
use super::wire::{EmailConfig, Ticket};
use crate::opening::{earliest, is_claimed, opening};
use crate::reading::{UNKNOWN, accepted, json, next, of_write};
use crate::{DeskError, markup, talk::Line};
use parlance_model::{NewTicket, Operation, Sent};
use serde_json::{Value, json as value};

/// Freshdesk's number for an e-mail with which an agent wrote first.
const OUTBOUND: &str = "10";

/// Waiting for the customer: without a status the ticket would be closed at once.
const PENDING: u32 = 3;

/// How many pages of a customer's tickets are looked through.
const PAGES: u32 = 10;

/// Opens the ticket.
pub(super) async fn open(api: &Api, line: &Line<Sent>, new: &NewTicket) -> Result<Sent, DeskError> {
    let asked = vec![api.get("email_configs"), api.get("ticket_fields")];
    let mut answers = line.fetch(asked).await?.into_iter();
    let configs: Vec<EmailConfig> = json(next(&mut answers)?)?;
    let fields = catalogue(next(&mut answers)?)?;
    let group = new.queue.as_deref().map(|queue| fields.group_number(queue)).transpose()?;
    let config = from(&configs, group).ok_or(DeskError::Forbidden)?;
    let mut body = value!({
        "email": new.email.trim(),
        "subject": new.subject,
        "description": markup::html(&new.text),
        "email_config_id": config.id.id()?,
        "status": PENDING,
        "priority": 1,
    });
    if let Some(members) = body.as_object_mut() {
        members.extend(new.name.as_ref().map(|name| ("name".to_owned(), value!(name))));
        members.extend(group.map(|group| ("group_id".to_owned(), value!(group))));
    }
    let answer = line.ask(api.write("tickets/outbound_email", &body)).await?;
    let response = of_write(accepted(answer))?;
    let ticket: Ticket = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    sent(&ticket).map_err(|_| UNKNOWN)
}

/// The address to write from: the group's, else the account's first.
fn from(configs: &[EmailConfig], group: Option<u64>) -> Option<&EmailConfig> {
    let usable = || configs.iter().filter(|config| config.active != Some(false));
    let of_group = |config: &&EmailConfig| group.is_some() && config.group_id.id().ok() == group;
    let first = usable().find(|config| config.primary_role).or_else(|| usable().next());
    usable().find(of_group).or(first)
}

fn sent(ticket: &Ticket) -> Result<Sent, DeskError> {
    Ok(Sent { remote_id: ticket.id.id()?.to_string(), at: ticket.created_at.moment()? })
}

/// Looks for the ticket among those of the customer.
pub(super) async fn find(
    api: &Api,
    line: &Line<Option<Sent>>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let (new, oldest) = (opening(operation)?, earliest(operation));
    for page in 1..=PAGES {
        let tickets: Vec<Ticket> =
            match json(line.ask(api.of_requester(new.email.trim(), oldest, page)).await?) {
                // Nobody may have this address: then the customer would have been made with the ticket.
                Err(refused @ DeskError::Refused(_)) => {
                    let known: Vec<Value> = json(line.ask(api.contacts(new.email.trim())).await?)?;
                    return if known.is_empty() { Ok(None) } else { Err(refused) };
                }
                tickets => tickets?,
            };
        for ticket in &tickets {
            let is_new = ticket.created_at.time()?.utc >= oldest;
            let is_like = ticket.source.0 == OUTBOUND && markup::same(&ticket.subject.0, &new.subject);
            if is_new && is_like && says(ticket, &new.text) && !is_claimed(operation, ticket.id.id()?) {
                return sent(ticket).map(Some);
            }
        }
        if tickets.len() < ROWS {
            return Ok(None);
        }
    }
    Err(DeskError::Uncertain)
}

fn says(ticket: &Ticket, text: &str) -> bool {
    let read = markup::plain(&ticket.description.0);
    read.is_some_and(|read| markup::same(&read, text)) || markup::same(&ticket.description_text.0, text)
}
