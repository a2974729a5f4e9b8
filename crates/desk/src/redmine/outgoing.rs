//! Writes notes, and finds them again: Redmine does not say which note a write made.

use super::api::{Api, issue_of};
use super::change::change;
use super::wire::{Current, Issue, Journal, OneIssue, OneRole, User};
use crate::reading::{UNKNOWN, accepted, compared, json, next, of_write, said};
use crate::{Answer, DeskError, Lost, Mark, talk::Line};
use parlance_model::{Operation, OperationKind, Sent, Watermark};
use serde_json::json as value;

/// The role of those who are no members of a public project.
const NON_MEMBER: u64 = 1;

/// The issue, and who we are.
async fn standing<T>(api: &Api, line: &Line<T>, issue: u64) -> Result<(Issue, User), DeskError> {
    let mut answers = line.fetch(vec![api.issue(issue), api.me()]).await?.into_iter();
    let issue = json::<OneIssue>(next(&mut answers)?)?.issue;
    Ok((issue, json::<Current>(next(&mut answers)?)?.user))
}

/// The newest journal, and how many public words of others came after the message that was seen.
pub(super) async fn mark(api: &Api, line: &Line<Mark>, operation: &Operation) -> Result<Mark, DeskError> {
    let (issue, me) = standing(api, line, issue_of(operation)?).await?;
    // The description comes before any journal.
    let seen: Option<u64> = operation.seen.as_ref().map(|seen| seen.message.parse().unwrap_or(0));
    let unseen = issue.journals.iter().filter(|journal| {
        let later = seen.is_some_and(|seen| journal.id > seen);
        later && !journal.private_notes && !journal.notes().trim().is_empty() && !journal.is_by(me.id)
    });
    Ok(Mark {
        watermark: Watermark(newest(&issue).to_string()),
        unseen: u64::try_from(unseen.count()).unwrap_or(u64::MAX),
    })
}

fn newest(issue: &Issue) -> u64 {
    issue.journals.iter().map(|journal| journal.id).max().unwrap_or(0)
}

/// Carries the operation out.
pub(super) async fn send(api: &Api, line: &Line<Sent>, operation: &Operation) -> Result<Sent, DeskError> {
    if matches!(operation.kind, OperationKind::Open(_)) {
        return Err(DeskError::Forbidden);
    }
    let id = issue_of(operation)?;
    let private = match &operation.kind {
        OperationKind::Change(wanted) => return change(api, line, id, wanted).await,
        OperationKind::Open(_) => return Err(DeskError::Forbidden),
        OperationKind::Reply { .. } => false,
        OperationKind::Note { .. } => true,
    };
    let (issue, me) = standing(api, line, id).await?;
    if private && !may_hide(api, line, &issue, &me).await? {
        return Err(DeskError::Forbidden);
    }
    let body = value!({"notes": operation.kind.text(), "private_notes": private});
    written(line.ask(api.put(id, &body)).await?)?;
    let again = line.ask(api.issue(id)).await?;
    // The note is there by now, whatever becomes of this reading.
    let again = json::<OneIssue>(again).map_err(|_| DeskError::Lost(Lost::AfterSending))?.issue;
    // Nothing there: Redmine leaves out what the agent has no right to.
    find(&again, me.id, newest(&issue), operation).map(sent).ok_or(DeskError::Refused(String::new()))
}

/// Whether we may write a private note there. Without the right it would become a public one.
async fn may_hide(api: &Api, line: &Line<Sent>, issue: &Issue, me: &User) -> Result<bool, DeskError> {
    if me.admin {
        return Ok(true);
    }
    let project = issue.project.as_ref().map(|project| project.id);
    let here = me.memberships.iter().filter(|membership| Some(membership.project.id) == project);
    let mut roles: Vec<u64> = here.flat_map(|membership| &membership.roles).map(|role| role.id).collect();
    if roles.is_empty() {
        roles.push(NON_MEMBER);
    }
    let requests = roles.iter().map(|role| api.get(&format!("roles/{role}"))).collect();
    for answer in line.fetch(requests).await? {
        if json::<OneRole>(answer)?.role.may("set_notes_private") {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Only an answer without a body says yes, and only a refusal says no; anything else leaves it open.
fn written(answer: Answer) -> Result<(), DeskError> {
    match of_write(taken(answer))? {
        true => Ok(()),
        false => Err(UNKNOWN),
    }
}

/// Whether the answer is Redmine's yes, which has no body; its words for a no are a list.
pub(super) fn taken(answer: Answer) -> Result<bool, DeskError> {
    let response = answer.map_err(DeskError::Lost)?;
    match response.status {
        422 => Err(DeskError::Refused(said(&response))),
        _ => accepted(Ok(response)).map(|response| response.body.trim_ascii().is_empty()),
    }
}

/// Looks for the note by author, text and id.
pub(super) async fn look(
    api: &Api,
    line: &Line<Option<Sent>>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let Some(watermark) = &operation.watermark else { return Ok(None) };
    let after: u64 = watermark.0.parse().map_err(|_| DeskError::BadAnswer)?;
    let (issue, me) = standing(api, line, issue_of(operation)?).await?;
    Ok(find(&issue, me.id, after, operation).map(sent))
}

/// The first note of ours after that journal that may be this one.
fn find<'a>(issue: &'a Issue, me: u64, after: u64, operation: &Operation) -> Option<&'a Journal> {
    let private = matches!(operation.kind, OperationKind::Note { .. });
    let wanted = compared(operation.kind.text());
    let ours = issue.journals.iter().filter(|journal| {
        journal.id > after
            && journal.is_by(me)
            && journal.private_notes == private
            && !operation.claimed.contains(&journal.id.to_string())
            && compared(journal.notes()) == wanted
    });
    ours.min_by_key(|journal| journal.id)
}

fn sent(journal: &Journal) -> Sent {
    Sent { remote_id: journal.id.to_string(), at: Some(journal.created_on) }
}
