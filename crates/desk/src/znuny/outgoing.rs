//! Writes articles and changes fields, and finds articles again when the answer to a write was lost.

use super::api::{Api, ticket_of};
use super::translate::{NOBODY, moment, owner};
use super::wire::{Article, Ticket, Updated};
use crate::change::{Changing, changed};
use crate::reading::{UNKNOWN, compared, of_write};
use crate::{DeskError, Mark, Response, talk::Line};
use parlance_model::{Change, Field, Operation, OperationKind, Sent, Watermark};
use serde_json::{Value, json as value};

/// The newest article, and how many public words of others came after the one that was seen.
pub(super) async fn mark(api: &Api, line: &Line<Mark>, operation: &Operation) -> Result<Mark, DeskError> {
    let ticket = api.ticket(line, ticket_of(operation)?).await?;
    let seen: Option<u64> = operation.seen.as_ref().map(|seen| seen.message.parse().unwrap_or(0));
    let (mut newest, mut unseen) = (0, 0);
    for article in &ticket.article {
        let id = article.article_id.id()?;
        newest = newest.max(id);
        let later = seen.is_some_and(|seen| id > seen);
        unseen += u64::from(later && article.is_public() && !is_claimed(operation, article));
    }
    Ok(Mark { watermark: Watermark(newest.to_string()), unseen })
}

fn is_claimed(operation: &Operation, article: &Article) -> bool {
    operation.claimed.contains(&article.article_id.0)
}

/// Carries the operation out.
pub(super) async fn send(api: &Api, line: &Line<Sent>, operation: &Operation) -> Result<Sent, DeskError> {
    let id = ticket_of(operation)?;
    let public = match &operation.kind {
        OperationKind::Change(wanted) => return change(api, line, id, wanted).await,
        OperationKind::Open(_) => return Err(DeskError::Forbidden),
        OperationKind::Reply { .. } => true,
        OperationKind::Note { .. } => false,
    };
    let ticket = api.ticket(line, id).await?;
    let article = article(&ticket, public, operation.kind.text());
    written(api.update(line, id, value!({ "Article": article })).await)
}

/// The article. Where the customer's address is known, a reply is sent to it; else she finds it in her portal.
fn article(ticket: &Ticket, public: bool, text: &str) -> Value {
    let mut article = value!({
        "CommunicationChannel": "Internal",
        "IsVisibleForCustomer": u8::from(public),
        "SenderType": "agent",
        "Subject": ticket.title.some().unwrap_or_else(|| "-".to_owned()),
        "Body": text,
        "ContentType": "text/plain; charset=utf8",
    });
    if let (true, Some(to), Some(members)) = (public, address(ticket), article.as_object_mut()) {
        members.extend([
            ("CommunicationChannel".to_owned(), value!("Email")),
            ("ArticleSend".to_owned(), value!(1)),
            ("AppendSignatureToBody".to_owned(), value!(0)),
            ("To".to_owned(), value!(to)),
        ]);
    }
    article
}

/// Where the customer's side wrote from last.
fn address(ticket: &Ticket) -> Option<String> {
    let last = ticket.article.iter().rev().find(|article| article.is_by_customer());
    let from = last.and_then(|article| article.reply_to.some().or_else(|| article.from.some()));
    from.or_else(|| ticket.customer_user_id.some()).filter(|address| address.contains('@'))
}

/// Only the article's id says yes, and only a refusal says no; anything else leaves it open.
fn written(answer: Result<Response, DeskError>) -> Result<Sent, DeskError> {
    let response = of_write(answer)?;
    let updated: Updated = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    let article = updated.article_id.id().map_err(|_| UNKNOWN)?;
    Ok(Sent { remote_id: article.to_string(), at: None })
}

/// Looks for the article by text and id.
pub(super) async fn look(
    api: &Api,
    line: &Line<Option<Sent>>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let Some(watermark) = &operation.watermark else { return Ok(None) };
    let after: u64 = watermark.0.parse().map_err(|_| DeskError::BadAnswer)?;
    let ticket = api.ticket(line, ticket_of(operation)?).await?;
    let public = matches!(operation.kind, OperationKind::Reply { .. });
    let wanted = compared(operation.kind.text());
    // Who we are is not told, but articles that are known to be ours tell by whom they were made.
    let makers = ticket.article.iter().filter(|article| is_claimed(operation, article));
    let me = makers.filter_map(|article| article.create_by.some()).next_back();
    for article in &ticket.article {
        let id = article.article_id.id()?;
        let stranger = me.is_some() && article.create_by.some().is_some_and(|by| Some(by) != me);
        let agents = article.sender_type.0 == "agent" && !stranger;
        let ours = id > after && agents && article.is_public() == public;
        if ours && !is_claimed(operation, article) && says(&compared(&article.body.0), &wanted, public) {
            return Ok(Some(Sent { remote_id: id.to_string(), at: moment(&article.create_time).ok() }));
        }
    }
    Ok(None)
}

/// Whether a body says what was written: all of it, or with a signature beneath.
pub(super) fn says(body: &str, wanted: &str, public: bool) -> bool {
    let rest = body.strip_prefix(wanted);
    rest.is_some_and(|rest| rest.is_empty() || (public && rest.starts_with('\n')))
}

async fn change(api: &Api, line: &Line<Sent>, id: u64, wanted: &Change) -> Result<Sent, DeskError> {
    let mut changing = Changing::new(wanted);
    loop {
        let ticket = api.ticket(line, id).await?;
        let Some(next) = changing.next(&value_of(&ticket, &wanted.field)?)? else { return Ok(changed()) };
        let response = api.update(line, id, writing(&wanted.field, &next)?).await?;
        if serde_json::from_slice::<Updated>(&response.body)
            .is_ok_and(|updated| updated.ticket_id.id() == Ok(id))
        {
            changing.written();
        }
    }
}

/// A field's value, as a change speaks of it.
fn value_of(ticket: &Ticket, field: &Field) -> Result<String, DeskError> {
    Ok(match field {
        Field::Status => ticket.state.0.clone(),
        Field::Priority => ticket.priority.0.clone(),
        Field::Owner => owner(ticket).unwrap_or_default(),
        Field::Custom(name) => {
            let found = ticket.dynamic_field.iter().find(|field| field.name.0 == *name);
            found.ok_or(DeskError::NotFound)?.text()
        }
        Field::Tags => return Err(DeskError::Refused(String::new())),
    })
}

fn writing(field: &Field, next: &str) -> Result<Value, DeskError> {
    Ok(match field {
        // A pending state wants a time; a day from now is Znuny's own.
        Field::Status if next.starts_with("pending") => {
            value!({"Ticket": {"State": next, "PendingTime": {"Diff": 1440}}})
        }
        Field::Status => value!({"Ticket": {"State": next}}),
        Field::Priority => value!({"Ticket": {"Priority": next}}),
        Field::Owner if next.is_empty() => value!({"Ticket": {"Owner": NOBODY}}),
        Field::Owner => value!({"Ticket": {"Owner": next}}),
        Field::Custom(name) => {
            let lines: Vec<_> = next.lines().collect();
            let several = lines.len() > 1;
            let text = if several { value!(lines) } else { value!(next) };
            value!({"DynamicField": [{"Name": name, "Value": text}]})
        }
        Field::Tags => return Err(DeskError::Refused(next.to_owned())),
    })
}
