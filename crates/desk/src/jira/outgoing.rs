//! Writes comments, and finds them again when the answer to a write was lost.

use super::adf;
use super::api::{Api, LISTED, READ};
use super::wire::{Comment, Comments, WholeComments};
use crate::reading::{UNKNOWN, compared, of_write};
use crate::{Answer, DeskError, Mark, reading::accepted, reading::json, talk::Line};
use parlance_model::{Moment, Operation, OperationKind, Sent, Watermark};
use serde_json::{Value, json as value};

/// The comment property that holds our reference, and the one by which service desks tell notes.
const CLIENT_REF: &str = "parlance";
const INTERNAL: &str = "sd.public.comment";

pub(super) fn issue_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}

impl Comment {
    fn number(&self) -> Result<u64, DeskError> {
        self.id.parse().map_err(|_| DeskError::BadAnswer)
    }

    fn property(&self, key: &str) -> Option<&Value> {
        self.properties.iter().find(|property| property.key == key).map(|property| &property.value)
    }
}

/// Whether the customer sees it. What only a role or a group may see is no customer's.
pub(super) fn is_public(comment: &Comment) -> bool {
    let internal =
        comment.property(INTERNAL).and_then(|value| value.get("internal")).and_then(Value::as_bool);
    comment.jsd_public.unwrap_or(true) && internal != Some(true) && comment.visibility.is_null()
}

pub(super) fn client_ref(comment: &Comment) -> Option<&str> {
    comment.property(CLIENT_REF)?.get("ref")?.as_str()
}

/// The newest comment, and how many public ones of others came after the one that was seen, up to a hundred.
pub(super) async fn mark(api: &Api, line: &Line<Mark>, operation: &Operation) -> Result<Mark, DeskError> {
    let page: Comments = json(line.ask(api.comments(issue_of(operation)?, 0, true)).await?)?;
    let (mut newest, mut unseen) = (0, 0);
    // What was seen is a comment, or the request itself, which came before all of them.
    let seen = operation.seen.as_ref().map(|seen| seen.message.parse().unwrap_or(0));
    for comment in &page.comments {
        let id = comment.number()?;
        newest = newest.max(id);
        let is_news = seen.is_some_and(|seen| id > seen) && is_public(comment);
        unseen += u64::from(is_news && !operation.claimed.contains(&comment.id));
    }
    Ok(Mark { watermark: Watermark(newest.to_string()), unseen })
}

/// Writes the comment.
pub(super) async fn say(api: &Api, line: &Line<Sent>, operation: &Operation) -> Result<Sent, DeskError> {
    let issue = issue_of(operation)?;
    let internal = is_note(operation);
    let body = value!({
        "body": adf::document(operation.kind.text()),
        "properties": [
            {"key": INTERNAL, "value": {"internal": internal}},
            {"key": CLIENT_REF, "value": {"ref": operation.id.to_string()}},
        ],
    });
    let answer = line.ask(api.post(&format!("api/3/issue/{issue}/comment"), &[], &body)).await?;
    let comment = written(answer)?;
    match (internal, comment.jsd_public) {
        (false, Some(false)) => Err(DeskError::Forbidden),
        (true, Some(true)) => hide(api, line, &comment).await,
        _ => Ok(sent(&comment)),
    }
}

/// Takes a note from the customer's eyes that was meant to be internal from the start. It is there in any case.
async fn hide(api: &Api, line: &Line<Sent>, comment: &Comment) -> Result<Sent, DeskError> {
    let path = format!("api/3/comment/{}/properties/{INTERNAL}", comment.number()?);
    // If it cannot be hidden, the next pull shows it as what it is.
    let _ = line.ask(api.put(&path, &value!({"internal": true}))).await?;
    Ok(sent(comment))
}

fn is_note(operation: &Operation) -> bool {
    matches!(operation.kind, OperationKind::Note { .. })
}

/// Only the comment itself says yes, and only a refusal says no; anything else leaves it open.
fn written(answer: Answer) -> Result<Comment, DeskError> {
    let response = of_write(accepted(answer))?;
    let comment: Comment = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    comment.number().map(|_| comment).map_err(|_| UNKNOWN)
}

fn sent(comment: &Comment) -> Sent {
    Sent { remote_id: comment.id.clone(), at: Some(Moment::utc(comment.created.utc)) }
}

/// Looks for the comment: by our reference, else by author and text among those that carry none.
pub(super) async fn look(
    api: &Api,
    line: &Line<Option<Sent>>,
    agent: &str,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let Some(watermark) = &operation.watermark else { return Ok(None) };
    let after = watermark.0.parse().map_err(|_| DeskError::BadAnswer)?;
    let ids = ids_after(api, line, issue_of(operation)?, after).await?;
    let comments = whole(api, line, &ids).await?;
    let reference = operation.id.to_string();
    let ours = comments.iter().find(|comment| client_ref(comment) == Some(&reference));
    let found = ours.or_else(|| comments.iter().find(|comment| is_like_ours(comment, agent, operation)));
    // A reply that was kept as a note is no reply.
    match found.is_some_and(|comment| !is_note(operation) && !is_public(comment)) {
        true => Err(DeskError::Forbidden),
        false => Ok(found.map(sent)),
    }
}

/// The ids of all comments after one, the newest first.
async fn ids_after<T>(api: &Api, line: &Line<T>, issue: u64, after: u64) -> Result<Vec<u64>, DeskError> {
    let (mut found, mut start): (Vec<u64>, u64) = (Vec::new(), 0);
    loop {
        let page: Comments = json(line.ask(api.comments(issue, start, true)).await?)?;
        let ids = page.comments.iter().map(Comment::number).collect::<Result<Vec<_>, _>>()?;
        found.extend(ids.iter().filter(|id| **id > after));
        start = start.saturating_add(u64::try_from(ids.len()).unwrap_or(0));
        if ids.is_empty() || ids.iter().any(|id| *id <= after) || start >= page.total {
            found.sort_unstable();
            found.dedup();
            return Ok(found);
        }
        // A desk that tells of more comments than there can be is not read for ever.
        if start > LISTED * LISTED {
            return Err(DeskError::BadAnswer);
        }
    }
}

/// These comments with their properties and as HTML.
pub(super) async fn whole<T>(api: &Api, line: &Line<T>, ids: &[u64]) -> Result<Vec<Comment>, DeskError> {
    let requests = ids.chunks(READ).map(|ids| api.whole_comments(ids)).collect();
    let mut comments = Vec::new();
    for answer in line.fetch(requests).await? {
        comments.extend(json::<WholeComments>(answer)?.values);
    }
    Ok(comments)
}

fn is_like_ours(comment: &Comment, agent: &str, operation: &Operation) -> bool {
    let text = adf::plain(&comment.body).unwrap_or_else(|| adf::words(&comment.body));
    client_ref(comment).is_none()
        && comment.author.account_id.as_deref() == Some(agent)
        && is_public(comment) != is_note(operation)
        && !operation.claimed.contains(&comment.id)
        && compared(&text) == compared(operation.kind.text())
}
