//! Help Scout's records into ours.

use super::wire::{Conversation, Person, Thread};
use crate::DeskError;
use crate::markup;
use parlance_model::{
    Body, BodyKind, Direction, Field, RemoteAttachment, RemoteEvent, RemoteMessage, RemotePerson,
    RemoteTicket, Status, Visibility,
};
use std::collections::BTreeMap;

pub(super) fn ticket(
    conversation: &Conversation,
    queues: &BTreeMap<String, String>,
) -> Result<RemoteTicket, DeskError> {
    let created = conversation.created_at.time()?;
    Ok(RemoteTicket {
        remote_id: conversation.id.id()?.to_string(),
        subject: conversation.subject.0.clone(),
        status: status(&conversation.status.0),
        remote_status: conversation.status.0.clone(),
        queue: queues.get(&conversation.mailbox_id.0).cloned(),
        channel: conversation.kind.some(),
        requester: person(&conversation.primary_customer),
        owner: owner_id(conversation).and_then(|_| name(&conversation.assignee)),
        owner_id: owner_id(conversation),
        priority: None,
        tags: conversation.tags.iter().filter_map(|tag| tag.tag.some()).collect(),
        created,
        updated: conversation.user_updated_at.moment()?.unwrap_or(created),
        due: None,
        fields: fields(conversation),
    })
}

/// What a status means. A closed conversation opens again when the customer writes.
pub(super) fn status(word: &str) -> Status {
    match word {
        "pending" => Status::Waiting,
        "closed" => Status::Solved,
        "spam" => Status::Closed,
        _ => Status::Open,
    }
}

/// 1 is Help Scout's user for nobody.
fn owner_id(conversation: &Conversation) -> Option<String> {
    conversation.assignee.id.some().filter(|id| id != "1")
}

fn fields(conversation: &Conversation) -> BTreeMap<String, String> {
    let fields = conversation.custom_fields.iter();
    fields
        .filter_map(|field| Some((field.name.some()?, field.text.some().or_else(|| field.value.some())?)))
        .collect()
}

fn name(person: &Person) -> Option<String> {
    let parts: Vec<_> = [&person.first, &person.last].into_iter().filter_map(|part| part.some()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn person(person: &Person) -> RemotePerson {
    RemotePerson {
        remote_id: person.id.some(),
        name: name(person),
        email: person.email.some(),
        ..RemotePerson::default()
    }
}

/// Whether a thread is a message that somebody has sent: no draft, nothing hidden, nothing held for review.
pub(super) fn is_message(thread: &Thread) -> bool {
    thread.kind.0 != "lineitem" && matches!(thread.state.0.as_str(), "" | "published" | "bounced")
}

pub(super) fn is_note(thread: &Thread) -> bool {
    thread.kind.0 == "note"
}

pub(super) fn message(ticket: u64, thread: &Thread) -> Result<RemoteMessage, DeskError> {
    let inbound = thread.kind.0 == "customer" || thread.created_by.kind.0 == "customer";
    Ok(RemoteMessage {
        remote_id: thread.id.id()?.to_string(),
        ticket: ticket.to_string(),
        visibility: if is_note(thread) { Visibility::Internal } else { Visibility::Public },
        direction: if inbound { Direction::Inbound } else { Direction::Outbound },
        author: person(&thread.created_by),
        body: body(&thread.body.0),
        sent: thread.created_at.time()?,
        attachments: thread
            .embedded
            .attachments
            .iter()
            .map(|file| RemoteAttachment {
                remote_id: file.id.0.clone(),
                name: file.filename.0.clone(),
                media_type: file.mime_type.0.clone(),
                size: file.size.0.parse().ok(),
            })
            .collect(),
        client_ref: None,
    })
}

fn body(html: &str) -> Body {
    match markup::plain(html) {
        Some(text) => Body { kind: BodyKind::Plain, text },
        None => Body { kind: BodyKind::Html, text: html.to_owned() },
    }
}

/// What happened besides messages, as far as Help Scout names it.
pub(super) fn event(ticket: u64, thread: &Thread) -> Result<Option<RemoteEvent>, DeskError> {
    let Some(kind) = thread.action.kind.some().filter(|_| thread.kind.0 == "lineitem") else {
        return Ok(None);
    };
    Ok(Some(RemoteEvent {
        remote_id: thread.id.id()?.to_string(),
        ticket: ticket.to_string(),
        kind,
        change: None,
        by: name(&thread.created_by),
        at: thread.created_at.time()?,
    }))
}

/// A field's value, as a change speaks of it.
pub(super) fn value(conversation: &Conversation, field: &Field) -> String {
    match field {
        Field::Status => conversation.status.0.clone(),
        Field::Owner => owner_id(conversation).unwrap_or_default(),
        Field::Priority => String::new(),
        Field::Tags => {
            let mut tags: Vec<_> = conversation.tags.iter().filter_map(|tag| tag.tag.some()).collect();
            tags.sort();
            tags.join("\n")
        }
        Field::Custom(name) => fields(conversation).remove(name).unwrap_or_default(),
    }
}
