//! Opens a ticket in two steps, each of which can be found again: the ticket without a word, then the reply on it.

use super::api::Api;
use super::outgoing::{made, plain, say};
use super::wire::{Attachment, Items, Ticket, Transaction};
use super::{probe::agent_of, translate};
use crate::opening::{earliest, is_claimed, is_like, opening};
use crate::reading::{UNKNOWN, accepted, json, of_write};
use crate::{DeskError, talk::Line};
use jiff::Timestamp;
use parlance_model::{Operation, Sent};
use serde_json::json as value;

/// How many of a customer's newest tickets are looked through.
const TICKETS: usize = 100;

/// What there is of a ticket of ours.
enum Standing {
    Nothing,
    /// The ticket, and no reply on it.
    Begun(u64),
    Whole(Sent),
}

/// Opens the ticket, or goes on with one that an earlier attempt began.
pub(super) async fn open(
    api: &Api,
    line: &Line<Sent>,
    keeps_ref: bool,
    operation: &Operation,
    queue: &str,
) -> Result<Sent, DeskError> {
    let ticket = match standing(api, line, operation).await? {
        Standing::Whole(sent) => return Ok(sent),
        Standing::Begun(ticket) => ticket,
        Standing::Nothing => {
            let new = opening(operation)?;
            let body = value!({"Queue": queue, "Requestor": new.email.trim(), "Subject": new.subject});
            let response = of_write(accepted(line.ask(api.write("ticket", &body)).await?))?;
            made(&response, "/ticket/").ok_or(UNKNOWN)?
        }
    };
    let reply = say(api, line, (ticket, "correspond"), keeps_ref, operation).await?;
    Ok(Sent { remote_id: ticket.to_string(), at: reply.at })
}

/// Looks for the ticket. One without the reply is not there yet.
pub(super) async fn find(
    api: &Api,
    line: &Line<Option<Sent>>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    Ok(match standing(api, line, operation).await? {
        Standing::Whole(sent) => Some(sent),
        Standing::Begun(_) | Standing::Nothing => None,
    })
}

/// Looks through the tickets that we have made for the customer lately.
async fn standing<T>(api: &Api, line: &Line<T>, operation: &Operation) -> Result<Standing, DeskError> {
    let (new, me) = (opening(operation)?, agent_of(&api.token).ok_or(DeskError::Unauthorized)?);
    let since = Timestamp::from_second(earliest(operation).as_second()).map_err(|_| DeskError::BadAnswer)?;
    let email = quoted(new.email.trim());
    let query = format!("Creator = {me} AND Requestor.EmailAddress = {email} AND Created >= '{since}'");
    let tickets = json::<Items<Ticket>>(line.ask(api.tickets(&query, TICKETS)).await?)?.items;
    let mut begun = Standing::Nothing;
    for ticket in tickets.iter().filter(|ticket| is_like(new, &new.email, &ticket.subject.0)) {
        let id = ticket.id.id()?;
        if is_claimed(operation, id) {
            continue;
        }
        match reply(api, line, operation, (id, me)).await? {
            Reply::This => {
                let at = ticket.created.moment()?;
                return Ok(Standing::Whole(Sent { remote_id: id.to_string(), at }));
            }
            Reply::None => begun = Standing::Begun(id),
            Reply::Another => {}
        }
    }
    Ok(begun)
}

enum Reply {
    None,
    This,
    Another,
}

/// What we have written on a ticket: by our reference, else by the text of what carries none.
async fn reply<T>(
    api: &Api,
    line: &Line<T>,
    operation: &Operation,
    (ticket, me): (u64, u64),
) -> Result<Reply, DeskError> {
    let reference = operation.id.to_string();
    let history = json::<Items<Transaction>>(line.ask(api.history(ticket, 1)).await?)?.items;
    let mut found = Reply::None;
    let by_others = |transaction: &Transaction| transaction.creator.id.id().is_ok_and(|id| id != me);
    let replies = history.iter().filter(|transaction| transaction.kind.0 == "Correspond");
    for transaction in replies.filter(|transaction| !by_others(transaction)) {
        found = Reply::Another;
        match translate::client_ref(transaction) {
            Some(other) if other == reference => return Ok(Reply::This),
            Some(_) => {}
            None => {
                let asked = api.texts(&[transaction.id.id()?], 0);
                let parts = json::<Items<Attachment>>(line.ask(asked).await?)?.items;
                let wanted = plain(operation.kind.text());
                if parts.iter().any(|part| plain(&part.content.0) == wanted) {
                    return Ok(Reply::This);
                }
            }
        }
    }
    Ok(found)
}

/// A value in RT's query language.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
