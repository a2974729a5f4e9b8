//! Writes to a Help Scout, and finds messages again when the answer to a write was lost.

use super::api::Api;
use super::open;
use super::pull::threads;
use super::translate;
use super::wire::{Conversation, Field as Known, Fields, Listed, Thread, User};
use crate::change::{Changing, changed};
use crate::reading::{UNKNOWN, accepted, json, of_write};
use crate::{Answer, DeskError, Mark, Method, Request, markup, talk::Line};
use parlance_model::{Change, Field, Operation, OperationKind, Seen, Sent, Watermark};
use serde_json::{Value, json as value};

fn ticket_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}

/// The conversation, unless it is gone or was merged into another one.
async fn conversation<T>(api: &Api, line: &Line<T>, id: u64) -> Result<Conversation, DeskError> {
    let answer = line.ask(api.get(&format!("conversations/{id}"))).await?;
    if answer.as_ref().is_ok_and(|response| response.status == 301) {
        return Err(DeskError::NotFound);
    }
    let conversation: Conversation = json(answer)?;
    match conversation.id.id()? == id && conversation.state.0 != "deleted" {
        true => Ok(conversation),
        false => Err(DeskError::NotFound),
    }
}

/// The newest thread's id, and how many messages came after the one that was seen.
pub(super) async fn mark(api: Api, line: Line<Mark>, operation: Operation) -> Result<(), DeskError> {
    let found = threads(&api, &line, ticket_of(&operation)?).await?;
    let mut newest = 0;
    for thread in &found {
        newest = newest.max(thread.id.id()?);
    }
    let mut unseen = 0;
    if let Some(seen) = &operation.seen {
        let me = json::<User>(line.ask(api.get("users/me")).await?)?.id;
        for thread in
            found.iter().filter(|thread| translate::is_message(thread) && !translate::is_note(thread))
        {
            let by_us = thread.created_by.kind.0 == "user" && thread.created_by.id == me;
            let ours = by_us || operation.claimed.contains(&thread.id.0);
            unseen += u64::from(!ours && is_news(thread, seen)?);
        }
    }
    line.give(Mark { watermark: Watermark(newest.to_string()), unseen }).await;
    Ok(())
}

/// Whether a thread is later than the one that was seen; within a second the ids tell.
fn is_news(thread: &Thread, seen: &Seen) -> Result<bool, DeskError> {
    let last = (seen.at.utc.as_second(), seen.message.parse().unwrap_or_default());
    Ok((thread.created_at.time()?.utc.as_second(), thread.id.id()?) > last)
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
            let now = conversation(&api, &line, ticket).await?;
            let customer = now.primary_customer.id.id()?;
            let body =
                value!({"customer": {"id": customer}, "text": markup::html(text), "status": now.status.0});
            written(line.ask(api.write(Method::Post, ticket, "/reply", &body)).await?)?
        }
        OperationKind::Note { text } => {
            let now = conversation(&api, &line, ticket).await?;
            let body = value!({"text": markup::html(text), "status": now.status.0});
            written(line.ask(api.write(Method::Post, ticket, "/notes", &body)).await?)?
        }
        OperationKind::Change(wanted) => change(&api, &line, ticket, wanted).await?,
        OperationKind::Open(_) => return Err(DeskError::Forbidden),
    };
    line.give(sent).await;
    Ok(())
}

/// Only a 201 that names the thread, or the conversation that was opened, says yes, and only a refusal says no; anything else leaves it open.
pub(super) fn written(answer: Answer) -> Result<Sent, DeskError> {
    let response = of_write(accepted(answer))?;
    let id = response.header("resource-id").filter(|_| response.status == 201);
    let id: u64 = id.and_then(|id| id.trim().parse().ok()).ok_or(UNKNOWN)?;
    Ok(Sent { remote_id: id.to_string(), at: None })
}

/// Looks for the message by author, kind, text and time.
pub(super) async fn look(
    api: Api,
    line: Line<Option<Sent>>,
    me: String,
    operation: Operation,
) -> Result<(), DeskError> {
    if matches!(operation.kind, OperationKind::Open(_)) {
        let found = open::find(&api, &line, &me, &operation).await?;
        line.give(found).await;
        return Ok(());
    }
    let ticket = ticket_of(&operation)?;
    let kind = match operation.kind {
        OperationKind::Reply { .. } => "message",
        OperationKind::Note { .. } => "note",
        OperationKind::Change(_) | OperationKind::Open(_) => return Err(DeskError::NotFound),
    };
    let Some(Watermark(after)) = &operation.watermark else {
        line.give(None).await;
        return Ok(());
    };
    let after: u64 = after.parse().map_err(|_| DeskError::BadAnswer)?;
    let mut found = None;
    for thread in threads(&api, &line, ticket).await? {
        let id = thread.id.id()?;
        let by_us = thread.created_by.kind.0 == "user" && thread.created_by.id.0 == me;
        let may_be =
            id > after && thread.kind.0 == kind && by_us && !operation.claimed.contains(&thread.id.0);
        let read = markup::plain(&thread.body.0).filter(|_| may_be);
        if read.is_some_and(|read| markup::same(&read, operation.kind.text())) {
            found = Some(Sent { remote_id: id.to_string(), at: thread.created_at.moment()? });
        }
    }
    line.give(found).await;
    Ok(())
}

async fn change(api: &Api, line: &Line<Sent>, ticket: u64, wanted: &Change) -> Result<Sent, DeskError> {
    let wanted = as_kept(wanted);
    let mut changing = Changing::new(&wanted);
    let mut known = None;
    loop {
        let now = conversation(api, line, ticket).await?;
        let Some(to) = changing.next(&translate::value(&now, &wanted.field))? else {
            return Ok(changed());
        };
        let request = match &wanted.field {
            Field::Custom(name) => {
                if known.is_none() {
                    let path = format!("mailboxes/{}/fields", now.mailbox_id.id()?);
                    let listed: Listed<Fields> = json(line.ask(api.page(&path, 1)).await?)?;
                    known = Some(listed.embedded.unwrap_or_default().fields);
                }
                let body = with_field(&now, known.as_deref().unwrap_or_default(), name, &to)?;
                api.write(Method::Put, ticket, "/fields", &body)
            }
            field => update(api, ticket, field, &to)?,
        };
        done(line.ask(request).await?).map(|()| changing.written())?;
    }
}

/// The change in the words that Help Scout keeps: new tags are of small letters.
fn as_kept(change: &Change) -> Change {
    let known: Vec<_> = change.from.lines().collect();
    let kept = |tag: &str| if known.contains(&tag) { tag.to_owned() } else { tag.to_lowercase() };
    match change.field {
        Field::Tags => {
            let to = change.to.lines().map(kept).collect::<Vec<_>>().join("\n");
            Change { to, ..change.clone() }
        }
        _ => change.clone(),
    }
}

/// A change says yes with no more than a 204.
fn done(answer: Answer) -> Result<(), DeskError> {
    match accepted(answer)?.status {
        204 => Ok(()),
        _ => Err(DeskError::NotADesk),
    }
}

fn update(api: &Api, ticket: u64, field: &Field, to: &str) -> Result<Request, DeskError> {
    let body = match field {
        Field::Status => value!({"op": "replace", "path": "/status", "value": to}),
        Field::Owner if to.is_empty() => value!({"op": "remove", "path": "/assignTo"}),
        Field::Owner => {
            let user: u64 = to.parse().map_err(|_| DeskError::Refused(String::new()))?;
            value!({"op": "replace", "path": "/assignTo", "value": user})
        }
        Field::Tags => {
            let tags: Value = to.lines().collect();
            return Ok(api.write(Method::Put, ticket, "/tags", &value!({ "tags": tags })));
        }
        Field::Priority | Field::Custom(_) => return Err(DeskError::Refused(String::new())),
    };
    Ok(api.write(Method::Patch, ticket, "", &body))
}

/// All custom fields with one of them changed: what is left out is emptied.
fn with_field(now: &Conversation, known: &[Known], name: &str, to: &str) -> Result<Value, DeskError> {
    let field = known.iter().find(|field| field.name.0.trim() == name).ok_or(DeskError::NotFound)?;
    let option = field.options.iter().find(|option| option.label.0.trim() == to.trim());
    let to = option.map_or(to.trim(), |option| option.id.0.as_str());
    let mut fields = Vec::new();
    for other in now.custom_fields.iter().filter(|other| other.id != field.id) {
        fields.push(value!({"id": other.id.id()?, "value": other.value.0}));
    }
    if !to.is_empty() {
        fields.push(value!({"id": field.id.id()?, "value": to}));
    }
    Ok(value!({ "fields": fields }))
}
