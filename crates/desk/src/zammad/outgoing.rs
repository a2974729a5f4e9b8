//! Writes articles, and finds them again when the answer to a write was lost.

use super::api::Api;
use super::translate::{self, CLIENT_REF, address, number, words};
use super::wire::{Article, Attributes};
use crate::reading::{UNKNOWN, compared, of_write};
use crate::{Answer, DeskError, Lost, Mark, Response, reading::accepted, reading::json, talk::Line};
use parlance_model::{Operation, OperationKind, Sent, Watermark};
use serde_json::{Value, json as value};

/// Types of articles that are answered over the way that they came. Any other is answered by e-mail.
const SHORT: [&str; 6] = [
    "sms",
    "telegram personal-message",
    "whatsapp message",
    "facebook feed comment",
    "twitter direct-message",
    "twitter status",
];

pub(super) fn ticket_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}

pub(super) async fn articles<T>(api: &Api, line: &Line<T>, ticket: u64) -> Result<Vec<Article>, DeskError> {
    json(line.ask(api.articles(ticket)).await?)
}

fn is(sender: &str, article: &Article) -> bool {
    article.sender.as_deref() == Some(sender)
}

/// The newest article, and how many public ones of others came after the one that was seen.
pub(super) async fn mark(api: &Api, line: &Line<Mark>, operation: &Operation) -> Result<Mark, DeskError> {
    let articles = articles(api, line, ticket_of(operation)?).await?;
    let newest = articles.iter().map(|article| article.id).max().unwrap_or(0);
    let seen = operation.seen.as_ref().and_then(|seen| seen.message.parse::<u64>().ok());
    let news = |article: &&Article| {
        let is_later = seen.is_some_and(|seen| article.id > seen);
        let claimed = operation.claimed.contains(&article.id.to_string());
        is_later && !article.internal && !is("System", article) && !claimed
    };
    let unseen = u64::try_from(articles.iter().filter(news).count()).unwrap_or(u64::MAX);
    Ok(Mark { watermark: Watermark(newest.to_string()), unseen })
}

/// Writes the article. An error in Zammad's own words is believed only if the article is not there nevertheless.
pub(super) async fn say(api: &Api, line: &Line<Sent>, operation: &Operation) -> Result<Sent, DeskError> {
    let ticket = ticket_of(operation)?;
    let mut body = match operation.kind {
        OperationKind::Reply { .. } => answering(api, line, ticket).await?,
        _ => value!({"type": "note", "internal": true}),
    };
    if let Some(fields) = body.as_object_mut() {
        fields.insert("ticket_id".to_owned(), value!(ticket));
        fields.insert("content_type".to_owned(), value!("text/plain"));
        fields.insert("body".to_owned(), value!(operation.kind.text()));
        fields.insert("preferences".to_owned(), value!({CLIENT_REF: operation.id.to_string()}));
    }
    match written(line.ask(api.post("ticket_articles", &body)).await?) {
        Err(DeskError::Refused(words)) => {
            let unknown = |_| DeskError::Lost(Lost::AfterSending);
            let stored = articles(api, line, ticket).await.map_err(unknown)?;
            let ours = stored.iter().find(|article| is_ours(article, operation));
            ours.map(sent).ok_or(DeskError::Refused(words))
        }
        written => written,
    }
}

/// What makes an article an answer to whoever wrote last on the customer's side.
async fn answering(api: &Api, line: &Line<Sent>, ticket: u64) -> Result<Value, DeskError> {
    let articles = articles(api, line, ticket).await?;
    let last = articles.iter().rfind(|article| is("Customer", article) && !article.internal);
    let kind = last.and_then(|article| article.kind.as_deref()).unwrap_or_default();
    let message = last.and_then(|article| article.message_id.clone());
    if SHORT.contains(&kind) {
        let to = last.and_then(|article| article.from.clone());
        return Ok(value!({"type": kind, "internal": false, "to": to, "in_reply_to": message}));
    }
    let lines = last.map(|article| [article.reply_to.as_deref(), article.from.as_deref()]);
    let told = lines.into_iter().flatten().flatten().find_map(address);
    let to = match told {
        Some(to) => to,
        None => customer(api, line, ticket).await?,
    };
    let subject = last.and_then(|article| article.subject.clone());
    Ok(value!({"type": "email", "internal": false, "to": to, "subject": subject, "in_reply_to": message}))
}

/// The address of the ticket's customer. Without one an answer would reach nobody.
async fn customer(api: &Api, line: &Line<Sent>, ticket: u64) -> Result<String, DeskError> {
    let ticket: Attributes = json(line.ask(api.ticket(ticket)).await?)?;
    let id = number(&ticket, "customer_id").ok_or(DeskError::BadAnswer)?;
    let user: Attributes = json(line.ask(api.get(&format!("users/{id}"), &[])).await?)?;
    words(&user, "email").and_then(|email| address(&email)).ok_or_else(|| DeskError::Refused(String::new()))
}

/// Only the article itself says yes, and only Zammad's own words say no; anything else leaves it open.
fn written(answer: Answer) -> Result<Sent, DeskError> {
    let response = of_write(accepted(answer.map(in_its_own_words)))?;
    let article: Article = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    Ok(sent(&article))
}

/// Zammad says 500 for much that it refuses (a group without an address, say), and then has done with the request;
/// what stands between says it in other words.
pub(super) fn in_its_own_words(response: Response) -> Response {
    let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    match response.status == 500 && body.get("error").is_some_and(Value::is_string) {
        true => Response { status: 422, ..response },
        false => response,
    }
}

fn sent(article: &Article) -> Sent {
    Sent { remote_id: article.id.to_string(), at: Some(article.created_at) }
}

pub(super) fn is_ours(article: &Article, operation: &Operation) -> bool {
    translate::client_ref(article) == Some(operation.id)
}

/// Looks for the article: by our reference, else by author and text among those that carry none.
pub(super) async fn look(
    api: &Api,
    line: &Line<Option<Sent>>,
    agent: &str,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let Some(watermark) = &operation.watermark else { return Ok(None) };
    let after: u64 = watermark.0.parse().map_err(|_| DeskError::BadAnswer)?;
    let mut articles = articles(api, line, ticket_of(operation)?).await?;
    articles.retain(|article| article.id > after);
    let ours = articles.iter().find(|article| is_ours(article, operation));
    let found = ours.or_else(|| articles.iter().find(|article| is_like_ours(article, agent, operation)));
    Ok(found.map(sent))
}

pub(super) fn is_like_ours(article: &Article, agent: &str, operation: &Operation) -> bool {
    let by_us = article.created_by_id.is_some_and(|id| id.to_string() == agent) && is("Agent", article);
    let text = compared(article.body.as_deref().unwrap_or_default());
    by_us
        && article.internal == matches!(operation.kind, OperationKind::Note { .. })
        && translate::client_ref(article).is_none()
        && !operation.claimed.contains(&article.id.to_string())
        && text == compared(operation.kind.text())
}
