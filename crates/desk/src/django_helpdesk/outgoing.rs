//! Writes messages, and finds them again when the answer to a write was lost.

use super::api::{Api, ticket_of};
use super::change::change;
use super::wire::{FollowUp, Text, Ticket};
use crate::reading::{UNKNOWN, accepted, compared, json, of_write, said};
use crate::{Answer, DeskError, Mark, Response, talk::Line};
use parlance_model::{Moment, Operation, OperationKind, Sent, Watermark};
use serde::Deserialize;
use serde_json::json as value;

/// The newest follow-up, and how many public words of others came after the one that was seen.
pub(super) fn mark(ticket: &Ticket, operation: &Operation) -> Mark {
    let newest = ticket.followup_set.iter().map(|follow_up| follow_up.id).max().unwrap_or(0);
    let seen: Option<u64> = operation.seen.as_ref().map(|seen| seen.message.parse().unwrap_or(0));
    let unseen = ticket.followup_set.iter().filter(|follow_up| {
        let later = seen.is_some_and(|seen| follow_up.id > seen);
        later && follow_up.public && follow_up.comment.some().is_some() && !is_claimed(operation, follow_up)
    });
    Mark {
        watermark: Watermark(newest.to_string()),
        unseen: u64::try_from(unseen.count()).unwrap_or(u64::MAX),
    }
}

fn is_claimed(operation: &Operation, follow_up: &FollowUp) -> bool {
    operation.claimed.contains(&follow_up.id.to_string())
}

/// Carries the operation out.
pub(super) async fn send(api: &Api, line: &Line<Sent>, operation: &Operation) -> Result<Sent, DeskError> {
    if matches!(operation.kind, OperationKind::Open(_)) {
        return Err(DeskError::Forbidden);
    }
    let ticket = ticket_of(operation)?;
    let public = match &operation.kind {
        OperationKind::Change(wanted) => return change(api, line, ticket, wanted).await,
        OperationKind::Open(_) => return Err(DeskError::Forbidden),
        OperationKind::Reply { .. } => true,
        OperationKind::Note { .. } => false,
    };
    let comment = as_template(operation.kind.text());
    let body = value!({"ticket": ticket, "comment": comment, "public": public});
    written(line.ask(api.follow_up(&body)).await?)
}

/// The text in such a way that it comes out of Django's template engine as it is. The desk itself takes care of `{%` and
/// `%}`, but by putting more braces around them.
fn as_template(text: &str) -> String {
    let mut template = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(sign) = rest.next() {
        let opens = sign == '{' && matches!(rest.peek(), Some('{' | '%' | '#'));
        let closes = sign == '}' && before == '%';
        match sign {
            '{' if opens || before == '{' => template.push_str("{{ \"{\" }}"),
            '}' if closes => template.push_str("{{ \"}\" }}"),
            other => template.push(other),
        }
        before = sign;
    }
    template
}

#[derive(Deserialize)]
struct Written {
    id: u64,
    #[serde(default)]
    date: Text,
}

/// Only the follow-up itself says yes, and only a refusal says no; anything else leaves it open.
fn written(answer: Answer) -> Result<Sent, DeskError> {
    let response = of_write(taken(answer))?;
    let written: Option<Written> = serde_json::from_slice(&response.body).ok();
    match written.filter(|_| response.status == 201) {
        Some(written) => Ok(sent(written.id, &written.date)),
        None => Err(UNKNOWN),
    }
}

/// The answer, if it says yes; the framework has its words for a no under the names of fields.
pub(super) fn taken(answer: Answer) -> Result<Response, DeskError> {
    let response = answer.map_err(DeskError::Lost)?;
    match response.status {
        400 => Err(DeskError::Refused(said(&response))),
        _ => accepted(Ok(response)),
    }
}

fn sent(id: u64, date: &Text) -> Sent {
    Sent { remote_id: id.to_string(), at: date.0.parse::<Moment>().ok() }
}

/// Looks for the message by author (where it is known who we are), text and id.
pub(super) async fn look(
    api: &Api,
    line: &Line<Option<Sent>>,
    me: Option<i64>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let Some(watermark) = &operation.watermark else { return Ok(None) };
    let after: u64 = watermark.0.parse().map_err(|_| DeskError::BadAnswer)?;
    let mut ticket: Ticket = json(line.ask(api.ticket(ticket_of(operation)?)).await?)?;
    if let Some(into) = ticket.merged_to {
        // Its follow-ups went there.
        ticket = json(line.ask(api.ticket(into)).await?)?;
    }
    let public = matches!(operation.kind, OperationKind::Reply { .. });
    let wanted = compared(operation.kind.text());
    let found = ticket.followup_set.iter().filter(|follow_up| {
        let ours = follow_up.user.is_some() && (me.is_none() || follow_up.user == me);
        ours && follow_up.id > after
            && follow_up.public == public
            && !is_claimed(operation, follow_up)
            && compared(&follow_up.comment.0) == wanted
    });
    Ok(found.min_by_key(|follow_up| follow_up.id).map(|found| sent(found.id, &found.date)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_desk_would_take_for_a_template_is_written_so_that_it_comes_out_again() {
        let cases = [
            ("Guten Tag", "Guten Tag"),
            ("{a} } {", "{a} } {"),
            ("{{ name }}", "{{ \"{\" }}{{ \"{\" }} name }}"),
            ("{% if %}", "{{ \"{\" }}% if %{{ \"}\" }}"),
            ("{# x #}", "{{ \"{\" }}# x #}"),
            ("{{", "{{ \"{\" }}{{ \"{\" }}"),
            ("100 %}", "100 %{{ \"}\" }}"),
        ];
        for (text, template) in cases {
            assert_eq!(as_template(text), template, "{text}");
        }
    }
}
