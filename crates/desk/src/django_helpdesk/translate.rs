//! django-helpdesk's records as ours.

use super::names::Names;
use super::wire::{Attachment, FollowUp, Ticket, text};
use crate::DeskError;
use parlance_model::{
    Body, BodyKind, Direction, Moment, RemoteAttachment, RemoteEvent, RemoteMessage, RemotePerson,
    RemoteTicket, Status, Visibility,
};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// All that a ticket tells.
#[derive(Serialize)]
pub(super) struct Told {
    pub(super) ticket: RemoteTicket,
    pub(super) messages: Vec<RemoteMessage>,
    pub(super) events: Vec<RemoteEvent>,
    pub(super) merged_into: Option<u64>,
}

/// What a status means, by its number in the product.
pub(super) fn means(status: i64) -> Status {
    match status {
        3 => Status::Solved,
        4 | 5 => Status::Closed,
        _ => Status::Open,
    }
}

/// All that a ticket tells. The API does not say when it was made: with its first follow-up; if it has none, `before`,
/// when the one before it was made.
pub(super) fn told(ticket: &Ticket, names: &Names, before: Moment) -> Result<Told, DeskError> {
    let mut follow_ups: Vec<&FollowUp> = ticket.followup_set.iter().collect();
    follow_ups.sort_by_key(|follow_up| follow_up.id);
    let dates = follow_ups.iter().map(|follow_up| date(follow_up)).collect::<Result<Vec<_>, _>>()?;
    let created = dates.iter().copied().min_by_key(|date| date.utc).unwrap_or(before);
    let updated = dates.iter().copied().max_by_key(|date| date.utc).unwrap_or(created);
    let request = unkept_request(ticket, &follow_ups, created);
    let first = follow_ups.iter().find(|follow_up| is_request(ticket, follow_up)).map(|first| first.id);
    let mut messages: Vec<_> = request.into_iter().collect();
    let mut events = Vec::new();
    for (follow_up, at) in follow_ups.iter().zip(dates) {
        messages.extend(message(ticket, follow_up, names, at, first == Some(follow_up.id)));
        events.extend(event(ticket, follow_up, names, at));
    }
    Ok(Told {
        ticket: remote(ticket, names, created, updated)?,
        messages,
        events,
        merged_into: ticket.merged_to,
    })
}

fn date(follow_up: &FollowUp) -> Result<Moment, DeskError> {
    follow_up.date.0.parse().map_err(|_| DeskError::BadAnswer)
}

fn remote(
    ticket: &Ticket,
    names: &Names,
    created: Moment,
    updated: Moment,
) -> Result<RemoteTicket, DeskError> {
    let status = match means(ticket.status) {
        Status::Open if ticket.on_hold == Some(true) => Status::Waiting,
        status => status,
    };
    let due = ticket.due_date.some().map(|due| due.parse()).transpose();
    Ok(RemoteTicket {
        remote_id: ticket.id.to_string(),
        subject: ticket.title.0.clone(),
        status,
        remote_status: names.status(ticket.status),
        queue: ticket.queue.map(|queue| names.queue(queue)),
        channel: None,
        requester: requester(ticket),
        owner: ticket.assigned_to.map(|id| names.agent(id).unwrap_or_else(|| id.to_string())),
        owner_id: ticket.assigned_to.map(|id| id.to_string()),
        priority: ticket.priority.map(|priority| names.priority(priority)),
        tags: BTreeSet::new(),
        created,
        updated,
        due: due.map_err(|_| DeskError::BadAnswer)?,
        fields: fields(ticket),
    })
}

fn fields(ticket: &Ticket) -> BTreeMap<String, String> {
    let custom = ticket.rest.iter().filter_map(|(name, value)| Some((name.strip_prefix("custom_")?, value)));
    custom.filter_map(|(name, value)| Some((name.to_owned(), text(value)?))).collect()
}

/// The desk has no more of her than her address; custom fields may say more.
fn requester(ticket: &Ticket) -> RemotePerson {
    let field = |name: &str| ticket.custom(name).filter(|text| !text.trim().is_empty());
    RemotePerson {
        email: ticket.submitter_email.some(),
        name: field("name"),
        phone: field("phone"),
        language: field("language"),
        country: field("country"),
        city: field("city"),
        form_of_address: field("form_of_address"),
        ..RemotePerson::default()
    }
}

/// Whether the follow-up says what the ticket's description says.
fn is_request(ticket: &Ticket, follow_up: &FollowUp) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    follow_up.public && words(&follow_up.comment.0) == words(&ticket.description.0)
}

/// A ticket that was not made through a form or a mail has its request in its description alone.
fn unkept_request(ticket: &Ticket, follow_ups: &[&FollowUp], created: Moment) -> Option<RemoteMessage> {
    let text = ticket.description.some()?;
    let kept = follow_ups.iter().any(|follow_up| is_request(ticket, follow_up));
    // What was merged away took its follow-ups with it.
    (!kept && ticket.merged_to.is_none()).then(|| RemoteMessage {
        remote_id: format!("ticket-{}", ticket.id),
        ticket: ticket.id.to_string(),
        visibility: Visibility::Public,
        direction: Direction::Inbound,
        author: requester(ticket),
        body: Body { kind: BodyKind::Plain, text },
        sent: created,
        attachments: Vec::new(),
        client_ref: None,
    })
}

fn message(
    ticket: &Ticket,
    follow_up: &FollowUp,
    names: &Names,
    sent: Moment,
    is_request: bool,
) -> Option<RemoteMessage> {
    let files: Vec<_> = follow_up.followupattachment_set.iter().filter_map(attachment).collect();
    if follow_up.comment.some().is_none() && files.is_empty() {
        return None;
    }
    let (direction, author) = match follow_up.user {
        Some(user) if !is_request => (Direction::Outbound, agent(user, names)),
        // Nobody's notes are the desk's own: customers write in public.
        None if !follow_up.public => (Direction::Outbound, RemotePerson::default()),
        _ => (Direction::Inbound, requester(ticket)),
    };
    Some(RemoteMessage {
        remote_id: follow_up.id.to_string(),
        ticket: ticket.id.to_string(),
        visibility: if follow_up.public { Visibility::Public } else { Visibility::Internal },
        direction,
        author,
        body: Body { kind: BodyKind::Plain, text: follow_up.comment.0.clone() },
        sent,
        attachments: files,
        client_ref: None,
    })
}

fn agent(user: i64, names: &Names) -> RemotePerson {
    RemotePerson { remote_id: Some(user.to_string()), name: names.agent(user), ..RemotePerson::default() }
}

/// A file's id is the place where it lies.
fn attachment(file: &Attachment) -> Option<RemoteAttachment> {
    Some(RemoteAttachment {
        remote_id: file.file.some()?,
        name: file.filename.0.clone(),
        media_type: file.mime_type.0.clone(),
        size: file.size,
    })
}

/// What happened besides words: a new status, or else what the follow-up's title says.
fn event(ticket: &Ticket, follow_up: &FollowUp, names: &Names, at: Moment) -> Option<RemoteEvent> {
    let (kind, change) = match follow_up.new_status {
        Some(status) => ("status".to_owned(), Some((String::new(), names.status(status)))),
        None if follow_up.comment.some().is_none() => (follow_up.title.some()?, None),
        None => return None,
    };
    Some(RemoteEvent {
        remote_id: follow_up.id.to_string(),
        ticket: ticket.id.to_string(),
        kind,
        change,
        by: follow_up.user.and_then(|user| names.agent(user)),
        at,
    })
}
