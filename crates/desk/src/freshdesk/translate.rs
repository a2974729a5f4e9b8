//! Freshdesk's records into ours.

use super::fields::Catalogue;
use super::wire::{Attachment, Conversation, Person, Ticket};
use crate::DeskError;
use crate::markup;
use parlance_model::{
    Body, BodyKind, Direction, Field, RemoteAttachment, RemoteMessage, RemotePerson, RemoteTicket, Status,
    Visibility,
};

pub(super) fn ticket(ticket: &Ticket, fields: &Catalogue) -> Result<RemoteTicket, DeskError> {
    Ok(RemoteTicket {
        remote_id: ticket.id.id()?.to_string(),
        subject: ticket.subject.0.clone(),
        status: status(&ticket.status.0),
        remote_status: fields.status(&ticket.status.0),
        queue: fields.group(&ticket.group_id.0),
        channel: channel(&ticket.source.0),
        requester: requester(ticket),
        owner: fields.agent(&ticket.responder_id.0),
        owner_id: ticket.responder_id.some(),
        priority: fields.priority(&ticket.priority.0),
        tags: ticket.tags.iter().filter_map(|tag| tag.some()).collect(),
        created: ticket.created_at.time()?,
        updated: ticket.updated_at.time()?,
        due: ticket.due_by.moment()?,
        fields: fields.texts(&ticket.custom_fields),
    })
}

/// What a status means. New accounts have 6 and 7 for waiting on the customer and on a third party; what else an
/// account makes up counts as open.
pub(super) fn status(number: &str) -> Status {
    match number {
        "3" | "6" | "7" => Status::Waiting,
        "4" => Status::Solved,
        "5" => Status::Closed,
        _ => Status::Open,
    }
}

fn channel(source: &str) -> Option<String> {
    let ours = match source {
        "1" | "10" => "email",
        "2" | "9" => "web",
        "3" => "phone",
        "5" | "6" | "13" => "social",
        "7" => "chat",
        _ => return None,
    };
    Some(ours.to_owned())
}

fn requester(ticket: &Ticket) -> RemotePerson {
    let Person { name, email, phone, mobile, .. } = &ticket.requester;
    RemotePerson {
        remote_id: ticket.requester.id.some().or_else(|| ticket.requester_id.some()),
        name: name.some(),
        email: email.some(),
        phone: mobile.some().or_else(|| phone.some()),
        ..RemotePerson::default()
    }
}

/// The first message's id: Freshdesk has it in the ticket, without an id of its own.
pub(super) fn first_id(ticket: u64) -> String {
    format!("t{ticket}")
}

/// The first message.
pub(super) fn description(ticket: &Ticket) -> Result<RemoteMessage, DeskError> {
    let id = ticket.id.id()?;
    // 10: an agent wrote to the customer first.
    let outbound = ticket.source.0 == "10";
    Ok(RemoteMessage {
        remote_id: first_id(id),
        ticket: id.to_string(),
        visibility: Visibility::Public,
        direction: if outbound { Direction::Outbound } else { Direction::Inbound },
        author: if outbound { RemotePerson::default() } else { requester(ticket) },
        body: body(&ticket.description.0, &ticket.description_text.0),
        sent: ticket.created_at.time()?,
        attachments: attachments(&ticket.attachments),
        client_ref: None,
    })
}

pub(super) fn message(
    ticket: &Ticket,
    conversation: &Conversation,
    fields: &Catalogue,
) -> Result<RemoteMessage, DeskError> {
    let from_requester = conversation.user_id == ticket.requester_id;
    let author = match from_requester {
        true => requester(ticket),
        false => RemotePerson {
            remote_id: conversation.user_id.some(),
            name: fields.agent(&conversation.user_id.0),
            ..RemotePerson::default()
        },
    };
    let inbound = conversation.incoming || from_requester;
    Ok(RemoteMessage {
        remote_id: conversation.id.id()?.to_string(),
        ticket: ticket.id.id()?.to_string(),
        visibility: if conversation.private { Visibility::Internal } else { Visibility::Public },
        direction: if inbound { Direction::Inbound } else { Direction::Outbound },
        author,
        body: body(&conversation.body.0, &conversation.body_text.0),
        sent: conversation.created_at.time()?,
        attachments: attachments(&conversation.attachments),
        client_ref: None,
    })
}

fn body(html: &str, text: &str) -> Body {
    if html.trim().is_empty() {
        return Body { kind: BodyKind::Plain, text: text.to_owned() };
    }
    match markup::plain(html) {
        Some(text) => Body { kind: BodyKind::Plain, text },
        None => Body { kind: BodyKind::Html, text: html.to_owned() },
    }
}

fn attachments(files: &[Attachment]) -> Vec<RemoteAttachment> {
    let files = files.iter().map(|file| RemoteAttachment {
        remote_id: file.id.0.clone(),
        name: file.name.0.clone(),
        media_type: file.content_type.0.clone(),
        size: file.size.0.parse().ok(),
    });
    files.collect()
}

/// A field's value, as a change speaks of it.
pub(super) fn value(ticket: &Ticket, field: &Field, fields: &Catalogue) -> String {
    match field {
        Field::Status => fields.status(&ticket.status.0),
        Field::Owner => ticket.responder_id.0.clone(),
        Field::Priority => fields.priority(&ticket.priority.0).unwrap_or_default(),
        Field::Tags => {
            let mut tags: Vec<_> = ticket.tags.iter().filter_map(|tag| tag.some()).collect();
            tags.sort();
            tags.join("\n")
        }
        Field::Custom(name) => fields.texts(&ticket.custom_fields).remove(name).unwrap_or_default(),
    }
}
