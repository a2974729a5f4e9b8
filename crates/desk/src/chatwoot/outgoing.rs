//! Writes messages, and finds them again when the answer to a write was lost.

use super::account::{Account, MESSAGES, told};
use super::liquid::escaped;
use super::translate::{self, CLIENT_REF, INCOMING, OUTGOING};
use super::wire::{Message, Messages};
use crate::reading::{UNKNOWN, compared, of_write};
use crate::{Answer, DeskError, Lost, Mark, reading::accepted, reading::json, talk::Line};
use parlance_model::{Operation, OperationKind, Sent, Watermark};
use serde_json::json as value;

pub(super) fn conversation_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}

/// The newest message, and how many public ones of others came after the one that was seen, up to a hundred.
pub(super) async fn mark(
    account: &Account,
    line: &Line<Mark>,
    operation: &Operation,
) -> Result<Mark, DeskError> {
    let conversation = conversation_of(operation)?;
    let latest = rows(line.ask(account.latest_messages(conversation)).await?)?;
    let newest = latest.iter().map(|message| message.id).max().unwrap_or(0);
    let seen = operation.seen.as_ref().and_then(|seen| seen.message.parse::<u64>().ok());
    let later = match seen {
        Some(seen) => rows(line.ask(account.messages(conversation, seen)).await?)?,
        None => Vec::new(),
    };
    let news = |message: &&Message| {
        let claimed = operation.claimed.contains(&message.id.to_string());
        // Automatic messages and activities answer nothing.
        !message.private
            && matches!(message.message_type, INCOMING | OUTGOING)
            && message.id > seen.unwrap_or(0)
            && !claimed
    };
    let unseen = later.iter().filter(news).count();
    Ok(Mark { watermark: Watermark(newest.to_string()), unseen: u64::try_from(unseen).unwrap_or(u64::MAX) })
}

pub(super) fn rows(answer: Answer) -> Result<Vec<Message>, DeskError> {
    json::<Messages>(told(answer)).map(|messages| messages.payload)
}

/// Writes the message. A refusal is believed only if the message is not there nevertheless.
pub(super) async fn say(
    account: &Account,
    line: &Line<Sent>,
    operation: &Operation,
) -> Result<Sent, DeskError> {
    let conversation = conversation_of(operation)?;
    let body = value!({
        "content": escaped(operation.kind.text()),
        "message_type": "outgoing",
        "private": private(operation),
        "content_attributes": {CLIENT_REF: operation.id.to_string()},
    });
    let answer = line.ask(account.post(conversation, "messages", &body)).await?;
    match written(answer) {
        Err(DeskError::Refused(words)) => {
            let unknown = |_| DeskError::Lost(Lost::AfterSending);
            let latest = rows(line.ask(account.latest_messages(conversation)).await.map_err(unknown)?)
                .map_err(unknown)?;
            let stored = latest.iter().find(|message| is_ours(message, operation));
            stored.map_or(Err(DeskError::Refused(words)), sent)
        }
        written => written,
    }
}

fn private(operation: &Operation) -> bool {
    matches!(operation.kind, OperationKind::Note { .. })
}

/// Only the message itself says yes, and only a refusal says no; anything else leaves it open.
fn written(answer: Answer) -> Result<Sent, DeskError> {
    let response = of_write(accepted(told(answer)))?;
    let message: Message = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    sent(&message).map_err(|_| UNKNOWN)
}

fn sent(message: &Message) -> Result<Sent, DeskError> {
    Ok(Sent { remote_id: message.id.to_string(), at: Some(translate::moment(message)?) })
}

fn is_ours(message: &Message, operation: &Operation) -> bool {
    translate::client_ref(message) == Some(operation.id)
}

/// Looks for the message: by our reference, else by author and text among those that carry none.
pub(super) async fn look(
    account: &Account,
    line: &Line<Option<Sent>>,
    agent: &str,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let Some(watermark) = &operation.watermark else { return Ok(None) };
    let after = watermark.0.parse().map_err(|_| DeskError::BadAnswer)?;
    let messages = since(account, line, conversation_of(operation)?, after).await?;
    let by_reference = messages.iter().find(|message| is_ours(message, operation));
    let found =
        by_reference.or_else(|| messages.iter().find(|message| is_like_ours(message, agent, operation)));
    found.map(sent).transpose()
}

/// All messages after one.
async fn since<T>(
    account: &Account,
    line: &Line<T>,
    conversation: u64,
    mut after: u64,
) -> Result<Vec<Message>, DeskError> {
    let mut messages = Vec::new();
    loop {
        let page = rows(line.ask(account.messages(conversation, after)).await?)?;
        let next = after_page(after, &page)?;
        messages.extend(page);
        match next {
            Some(next) => after = next,
            None => return Ok(messages),
        }
    }
}

/// Where to go on after a page that is full. Messages are given out by time and asked for by id, and two that were
/// written at the same time may have these the other way round: so the last few are asked for again.
pub(super) fn after_page(after: u64, page: &[Message]) -> Result<Option<u64>, DeskError> {
    const AGAIN: usize = 10;
    if page.len() < MESSAGES {
        return Ok(None);
    }
    let mut ids: Vec<_> = page.iter().map(|message| message.id).collect();
    ids.sort_unstable();
    let next = ids.iter().rev().nth(AGAIN).copied();
    next.filter(|next| *next > after).map(Some).ok_or(DeskError::BadAnswer)
}

fn is_like_ours(message: &Message, agent: &str, operation: &Operation) -> bool {
    let author = &message.sender;
    let by_us = author.kind.as_deref() == Some("user") && author.id.is_some_and(|id| id.to_string() == agent);
    let text = compared(message.content.as_deref().unwrap_or_default());
    message.message_type == OUTGOING
        && by_us
        && message.private == private(operation)
        && translate::client_ref(message).is_none()
        && !operation.claimed.contains(&message.id.to_string())
        && text == compared(operation.kind.text())
}
