//! Writes to a Zendesk, and finds messages again when the answer to a write was lost.

use super::api::Api;
use super::fields::Catalogue;
use super::open;
use super::translate::{self, CLIENT_REF};
use super::wire::{Audit, Audits, Comment, Comments, Fields, OneTicket, Ticket, Updated, Us};
use crate::change::{Changing, changed};
use crate::reading::{UNKNOWN, accepted, json, next, of_write};
use crate::{Answer, DeskError, Mark, markup, talk::Line};
use parlance_model::{Change, Field, Operation, OperationKind, Sent, Watermark};
use serde_json::{Value, json as value};

fn ticket_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}

/// The newest comment, and how many came after the one that was seen. A reply of an agent who may write notes only would
/// become a note without a word, so it is refused here, before anything is sent.
pub(super) async fn mark(api: Api, line: Line<Mark>, operation: Operation) -> Result<(), DeskError> {
    let ticket = ticket_of(&operation)?;
    let asked = vec![api.get("users/me"), api.newest_comments(ticket, None)];
    let mut answers = line.fetch(asked).await?.into_iter();
    let me = json::<Us>(next(&mut answers)?)?.user;
    if me.only_private_comments && matches!(operation.kind, OperationKind::Reply { .. }) {
        return Err(DeskError::Forbidden);
    }
    let mut page: Comments = json(next(&mut answers)?)?;
    let newest = page.comments.first().map(|comment| comment.id.0.clone()).unwrap_or_default();
    let (mut unseen, mut after) = (0, None);
    if let Some(seen) = &operation.seen {
        loop {
            let news =
                page.comments.iter().map(|comment| is_news(comment, seen)).collect::<Result<Vec<_>, _>>()?;
            let others = page.comments.iter().zip(&news).filter(|(comment, news)| {
                **news
                    && comment.public
                    && comment.author_id != me.id
                    && !operation.claimed.contains(&comment.id.0)
            });
            unseen += u64::try_from(others.count()).unwrap_or(u64::MAX);
            after = page.meta.next(after.as_deref())?;
            if after.is_none() || news.last() != Some(&true) {
                break;
            }
            page = json(line.ask(api.newest_comments(ticket, after.as_deref())).await?)?;
        }
    }
    line.give(Mark { watermark: Watermark(newest), unseen }).await;
    Ok(())
}

/// Whether a comment is later than the one that was seen; within a second the ids tell.
fn is_news(comment: &Comment, seen: &parlance_model::Seen) -> Result<bool, DeskError> {
    let place = |at: parlance_model::Moment, id: u64| (at.utc.as_second(), id);
    let last = place(seen.at, seen.message.parse().unwrap_or_default());
    Ok(place(comment.created_at.time()?, comment.id.id()?) > last)
}

/// Carries the operation out.
pub(super) async fn send(api: Api, line: Line<Sent>, operation: Operation) -> Result<(), DeskError> {
    if let OperationKind::Open(new) = &operation.kind {
        let sent = open::open(&api, &line, &operation, new).await?;
        line.give(sent).await;
        return Ok(());
    }
    let ticket = ticket_of(&operation)?;
    let sent = match &operation.kind {
        OperationKind::Reply { text } => say(&api, &line, ticket, &operation, (text, true)).await?,
        OperationKind::Note { text } => say(&api, &line, ticket, &operation, (text, false)).await?,
        OperationKind::Change(wanted) => change(&api, &line, ticket, wanted).await?,
        OperationKind::Open(_) => return Err(DeskError::Forbidden),
    };
    line.give(sent).await;
    Ok(())
}

async fn say(
    api: &Api,
    line: &Line<Sent>,
    ticket: u64,
    operation: &Operation,
    (text, public): (&str, bool),
) -> Result<Sent, DeskError> {
    let body = value!({
        "comment": {"html_body": markup::html(text), "public": public},
        "metadata": {CLIENT_REF: operation.id.to_string()},
    });
    written(line.ask(api.update(ticket, &body)).await?)
}

/// Only the comment itself says yes, and only a refusal says no; anything else leaves it open. A 409 tells of another
/// update at the same moment, not that this one was dropped.
fn written(answer: Answer) -> Result<Sent, DeskError> {
    if answer.as_ref().is_ok_and(|response| response.status == 409) {
        return Err(UNKNOWN);
    }
    let response = of_write(accepted(answer))?;
    let updated: Updated = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    sent(&updated.audit)?.ok_or(UNKNOWN)
}

/// The comment of an audit.
fn sent(audit: &Audit) -> Result<Option<Sent>, DeskError> {
    let Some(comment) = audit.events.iter().find(|event| event.kind.0 == "Comment") else { return Ok(None) };
    let at = audit.created_at.moment().unwrap_or_default();
    Ok(comment.id.some().map(|id| Sent { remote_id: id, at }))
}

/// Looks through a ticket's audits for our reference.
pub(super) async fn look(api: Api, line: Line<Option<Sent>>, operation: Operation) -> Result<(), DeskError> {
    if matches!(operation.kind, OperationKind::Open(_)) {
        let found = open::find(&api, &line, &operation).await?;
        line.give(found).await;
        return Ok(());
    }
    let (ticket, wanted) = (ticket_of(&operation)?, operation.id.to_string());
    let mut after = None;
    loop {
        let page: Audits = json(line.ask(api.audits(ticket, after.as_deref())).await?)?;
        let ours = |audit: &&Audit| translate::client_ref(&audit.metadata) == Some(wanted.as_str());
        if let Some(found) = page.audits.iter().find(ours).map(sent).transpose()?.flatten() {
            line.give(Some(found)).await;
            return Ok(());
        }
        after = match page.meta.next(after.as_deref())? {
            None => break,
            after => after,
        };
    }
    line.give(None).await;
    Ok(())
}

async fn change(api: &Api, line: &Line<Sent>, ticket: u64, wanted: &Change) -> Result<Sent, DeskError> {
    let fields = match wanted.field {
        Field::Custom(_) => json::<Fields>(line.ask(api.get("ticket_fields")).await?)?,
        _ => Fields { ticket_fields: Vec::new() },
    };
    let (fields, wanted) = (Catalogue::new(fields), as_kept(wanted));
    let mut changing = Changing::new(&wanted);
    loop {
        let OneTicket { ticket: now } = json(line.ask(api.get(&format!("tickets/{ticket}"))).await?)?;
        let Some(to) = changing.next(&translate::value(&now, &wanted.field, &fields))? else {
            return Ok(changed());
        };
        let body = update(&wanted.field, &to, &now, &fields)?;
        match line.ask(api.update(ticket, &body)).await? {
            Ok(response) if response.status == 409 => {}
            answer => json::<OneTicket>(answer).map(|_| changing.written())?,
        }
    }
}

/// The change in the words that Zendesk keeps: its tags are of small letters and without spaces.
fn as_kept(change: &Change) -> Change {
    let kept = |tags: &str| {
        let tags =
            tags.lines().map(|tag| tag.split_whitespace().collect::<Vec<_>>().join("_").to_lowercase());
        tags.collect::<Vec<_>>().join("\n")
    };
    match change.field {
        Field::Tags => Change { field: Field::Tags, from: kept(&change.from), to: kept(&change.to) },
        _ => change.clone(),
    }
}

/// An update that Zendesk refuses if the ticket has changed since it was read.
fn update(field: &Field, to: &str, now: &Ticket, fields: &Catalogue) -> Result<Value, DeskError> {
    let (name, to) = match field {
        Field::Status => ("status", value!(to)),
        Field::Owner if to.is_empty() => ("assignee_id", Value::Null),
        Field::Owner => {
            ("assignee_id", value!(to.parse::<u64>().map_err(|_| DeskError::Refused(String::new()))?))
        }
        Field::Priority if to.is_empty() => ("priority", Value::Null),
        Field::Priority => ("priority", value!(to)),
        Field::Tags => ("tags", to.lines().collect()),
        Field::Custom(title) => ("custom_fields", fields.written(title, to)?),
    };
    Ok(value!({name: to, "safe_update": true, "updated_stamp": now.updated_at.0}))
}
