//! Writes to a Freshdesk, and finds messages again when the answer to a write was lost.

use super::api::{Api, ROWS};
use super::fields::Catalogue;
use super::open;
use super::probe::catalogue;
use super::translate;
use super::wire::{Conversation, Ticket, Us, Written};
use crate::change::{Changing, changed};
use crate::reading::{UNKNOWN, accepted, json, of_write};
use crate::{Answer, DeskError, Mark, markup, talk::Line};
use parlance_model::{Change, Field, Operation, OperationKind, Seen, Sent, Watermark};
use serde_json::{Value, json as value};

fn ticket_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}

/// All messages of a ticket but the first.
async fn conversations<T>(api: &Api, line: &Line<T>, ticket: u64) -> Result<Vec<Conversation>, DeskError> {
    let (mut found, mut page) = (Vec::new(), 1);
    loop {
        let rows: Vec<Conversation> = json(line.ask(api.conversations(ticket, page)).await?)?;
        let full = rows.len() >= ROWS;
        found.extend(rows);
        if !full {
            return Ok(found);
        }
        page += 1;
    }
}

/// The newest message's id, and how many came after the one that was seen.
pub(super) async fn mark(api: Api, line: Line<Mark>, operation: Operation) -> Result<(), DeskError> {
    let ticket = ticket_of(&operation)?;
    let found = conversations(&api, &line, ticket).await?;
    let mut newest = 0;
    for conversation in &found {
        newest = newest.max(conversation.id.id()?);
    }
    let mut unseen = 0;
    if let Some(seen) = &operation.seen {
        let me = json::<Us>(line.ask(api.get("agents/me")).await?)?.id;
        for conversation in &found {
            let ours = conversation.user_id == me || operation.claimed.contains(&conversation.id.0);
            unseen += u64::from(!conversation.private && !ours && is_news(conversation, seen)?);
        }
    }
    line.give(Mark { watermark: Watermark(newest.to_string()), unseen }).await;
    Ok(())
}

/// Whether a message is later than the one that was seen; within a second the ids tell, and the first message has none.
fn is_news(conversation: &Conversation, seen: &Seen) -> Result<bool, DeskError> {
    let last = (seen.at.utc.as_second(), seen.message.parse().unwrap_or_default());
    Ok((conversation.created_at.time()?.utc.as_second(), conversation.id.id()?) > last)
}

/// Carries the operation out.
pub(super) async fn send(api: Api, line: Line<Sent>, operation: Operation) -> Result<(), DeskError> {
    if let OperationKind::Open(new) = &operation.kind {
        let sent = open::open(&api, &line, new).await?;
        line.give(sent).await;
        return Ok(());
    }
    let ticket = ticket_of(&operation)?;
    let sent = match &operation.kind {
        OperationKind::Reply { text } => {
            let body = value!({"body": markup::html(text)});
            written(line.ask(api.write(&format!("tickets/{ticket}/reply"), &body)).await?)?
        }
        OperationKind::Note { text } => {
            let body = value!({"body": markup::html(text), "private": true});
            written(line.ask(api.write(&format!("tickets/{ticket}/notes"), &body)).await?)?
        }
        OperationKind::Change(wanted) => change(&api, &line, ticket, wanted).await?,
        OperationKind::Open(_) => return Err(DeskError::Forbidden),
    };
    line.give(sent).await;
    Ok(())
}

/// Only the message itself says yes, and only a refusal says no; anything else leaves it open.
fn written(answer: Answer) -> Result<Sent, DeskError> {
    let response = of_write(accepted(answer))?;
    let written: Written = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    let id = written.id.id().map_err(|_| UNKNOWN)?;
    Ok(Sent { remote_id: id.to_string(), at: written.created_at.moment().unwrap_or_default() })
}

/// Looks for the message by author, kind, text and time.
pub(super) async fn look(
    api: Api,
    line: Line<Option<Sent>>,
    me: String,
    operation: Operation,
) -> Result<(), DeskError> {
    if matches!(operation.kind, OperationKind::Open(_)) {
        let found = open::find(&api, &line, &operation).await?;
        line.give(found).await;
        return Ok(());
    }
    let ticket = ticket_of(&operation)?;
    let private = match operation.kind {
        OperationKind::Reply { .. } => false,
        OperationKind::Note { .. } => true,
        OperationKind::Change(_) | OperationKind::Open(_) => return Err(DeskError::NotFound),
    };
    let Some(Watermark(after)) = &operation.watermark else {
        line.give(None).await;
        return Ok(());
    };
    let after: u64 = after.parse().map_err(|_| DeskError::BadAnswer)?;
    let mut found = None;
    for conversation in conversations(&api, &line, ticket).await? {
        let id = conversation.id.id()?;
        let may_be = id > after
            && conversation.user_id.0 == me
            && conversation.private == private
            && !operation.claimed.contains(&conversation.id.0);
        if may_be && says(&conversation, operation.kind.text()) {
            found = Some(Sent { remote_id: id.to_string(), at: conversation.created_at.moment()? });
            break;
        }
    }
    line.give(found).await;
    Ok(())
}

fn says(conversation: &Conversation, text: &str) -> bool {
    let read = markup::plain(&conversation.body.0);
    read.is_some_and(|read| markup::same(&read, text)) || markup::same(&conversation.body_text.0, text)
}

async fn change(api: &Api, line: &Line<Sent>, ticket: u64, wanted: &Change) -> Result<Sent, DeskError> {
    let fields = match wanted.field {
        Field::Owner | Field::Tags => Catalogue::plain(),
        _ => catalogue(line.ask(api.get("ticket_fields")).await?)?,
    };
    let mut changing = Changing::new(wanted);
    loop {
        let now: Ticket = json(line.ask(api.get(&format!("tickets/{ticket}"))).await?)?;
        let Some(to) = changing.next(&translate::value(&now, &wanted.field, &fields))? else {
            return Ok(changed());
        };
        let body = update(&wanted.field, &to, &fields)?;
        json::<Ticket>(line.ask(api.update(ticket, &body)).await?).map(|_| changing.written())?;
    }
}

fn update(field: &Field, to: &str, fields: &Catalogue) -> Result<Value, DeskError> {
    let (name, to) = match field {
        Field::Status => ("status", fields.status_number(to)?),
        Field::Owner if to.is_empty() => ("responder_id", Value::Null),
        Field::Owner => {
            ("responder_id", value!(to.parse::<u64>().map_err(|_| DeskError::Refused(String::new()))?))
        }
        Field::Priority => ("priority", fields.priority_number(to)?),
        Field::Tags => ("tags", to.lines().collect()),
        Field::Custom(name) => ("custom_fields", fields.written(name, to)?),
    };
    Ok(value!({ name: to }))
}
