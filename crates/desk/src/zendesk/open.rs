//! Opens a ticket with a message to the customer, and finds it again by our reference.

use super::api::Api;
use super::wire::{Groups, OneTicket, Ticket, Tickets, Us};
use crate::reading::{UNKNOWN, accepted, json, of_write};
use crate::{DeskError, markup, talk::Line};
use parlance_model::{NewTicket, Operation, Sent};
use serde_json::{Value, json as value};

/// How many pages of groups are read at most.
const PAGES: usize = 20;

/// Opens the ticket. What an agent who may write notes only writes would not reach the customer.
pub(super) async fn open(
    api: &Api,
    line: &Line<Sent>,
    operation: &Operation,
    new: &NewTicket,
) -> Result<Sent, DeskError> {
    let me = json::<Us>(line.ask(api.get("users/me")).await?)?.user;
    if me.only_private_comments {
        return Err(DeskError::Forbidden);
    }
    let group = match &new.queue {
        Some(queue) => value!(group(api, line, queue).await?),
        None => Value::Null,
    };
    let reference = operation.id.to_string();
    let name = new.name.as_deref().unwrap_or(&new.email);
    let mut body = value!({
        "subject": new.subject,
        "comment": {"html_body": markup::html(&new.text), "public": true},
        "requester": {"name": name, "email": new.email},
        "submitter_id": me.id.id()?,
        "external_id": reference,
    });
    if let Some(fields) = body.as_object_mut().filter(|_| !group.is_null()) {
        fields.insert("group_id".to_owned(), group);
    }
    let answer = line.ask(api.open(&reference, &body)).await?;
    // A 409 tells that the same key is at work already.
    if answer.as_ref().is_ok_and(|response| response.status == 409) {
        return Err(UNKNOWN);
    }
    let response = of_write(accepted(answer))?;
    let OneTicket { ticket } = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    sent(&ticket).map_err(|_| UNKNOWN)
}

async fn group(api: &Api, line: &Line<Sent>, name: &str) -> Result<u64, DeskError> {
    let mut after: Option<String> = None;
    for _ in 0..PAGES {
        let page: Groups = json(line.ask(api.groups(after.as_deref())).await?)?;
        if let Some(group) = page.groups.iter().find(|group| group.name.0 == name) {
            return group.id.id();
        }
        after = match page.meta.next(after.as_deref())? {
            None => break,
            after => after,
        };
    }
    Err(DeskError::Refused(name.to_owned()))
}

fn sent(ticket: &Ticket) -> Result<Sent, DeskError> {
    Ok(Sent { remote_id: ticket.id.id()?.to_string(), at: ticket.created_at.moment()? })
}

/// Looks for the ticket.
pub(super) async fn find(
    api: &Api,
    line: &Line<Option<Sent>>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let reference = operation.id.to_string();
    let found: Tickets = json(line.ask(api.of_reference(&reference)).await?)?;
    found.tickets.iter().find(|ticket| ticket.external_id.0 == reference).map(sent).transpose()
}
