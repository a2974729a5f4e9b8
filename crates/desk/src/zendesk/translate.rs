//! Zendesk's records into ours.

use super::fields::Catalogue;
use super::wire::{Comment, Metadata, Ticket, User};
use crate::DeskError;
use crate::loose::Text;
use crate::markup;
use parlance_model::{
    Body, BodyKind, Direction, Field, OperationId, RemoteAttachment, RemoteMessage, RemotePerson,
    RemoteTicket, Status, Visibility,
};
use std::collections::BTreeMap;

/// Where our reference lies in an audit's metadata.
pub(super) const CLIENT_REF: &str = "parlance";

/// People and groups by Zendesk's ids of them.
#[derive(Default)]
pub(super) struct Known {
    pub(super) people: BTreeMap<String, User>,
    pub(super) groups: BTreeMap<String, String>,
}

/// A person whom one of these knows, or just her id.
fn known_person(id: &Text, known: &[&Known]) -> RemotePerson {
    match known.iter().find_map(|known| known.people.get(&id.0)) {
        Some(user) => person(user),
        None => RemotePerson { remote_id: id.some(), ..RemotePerson::default() },
    }
}

pub(super) fn ticket(ticket: &Ticket, known: &Known, fields: &Catalogue) -> Result<RemoteTicket, DeskError> {
    let owner_id = ticket.assignee_id.some();
    Ok(RemoteTicket {
        remote_id: ticket.id.id()?.to_string(),
        subject: ticket.subject.0.clone(),
        status: status(&ticket.status.0),
        remote_status: ticket.status.0.clone(),
        queue: known.groups.get(&ticket.group_id.0).cloned(),
        channel: channel(&ticket.via.channel.0),
        requester: known_person(&ticket.requester_id, &[known]),
        owner: owner_id.as_ref().and_then(|id| known.people.get(id)).and_then(|user| user.name.some()),
        owner_id,
        priority: ticket.priority.some(),
        tags: ticket.tags.iter().filter_map(|tag| tag.some()).collect(),
        created: ticket.created_at.time()?,
        updated: ticket.updated_at.time()?,
        due: ticket.due_at.moment()?,
        fields: fields.texts(&ticket.custom_fields),
    })
}

/// What a status means; `pending` waits for the customer, `hold` for somebody else.
pub(super) fn status(word: &str) -> Status {
    match word {
        "new" => Status::New,
        "pending" | "hold" => Status::Waiting,
        "solved" => Status::Solved,
        "closed" | "deleted" => Status::Closed,
        _ => Status::Open,
    }
}

fn channel(word: &str) -> Option<String> {
    let ours = match word {
        "" => return None,
        "chat" | "native_messaging" | "messaging" | "sunshine_conversations_api" => "chat",
        "voice" | "phone" | "sms" | "callback" => "phone",
        "facebook"
        | "twitter"
        | "instagram_dm"
        | "whatsapp"
        | "line"
        | "wechat"
        | "telegram"
        | "viber"
        | "any_channel"
        | "sunshine_conversations_facebook_messenger"
        | "sunshine_conversations_twitter_dm" => "social",
        other => other,
    };
    Some(ours.to_owned())
}

fn person(user: &User) -> RemotePerson {
    RemotePerson {
        remote_id: user.id.some(),
        name: user.name.some(),
        email: user.email.some(),
        phone: user.phone.some(),
        language: user.locale.some(),
        time_zone: user.iana_time_zone.some(),
        ..RemotePerson::default()
    }
}

pub(super) fn message(
    ticket: &Ticket,
    comment: &Comment,
    known: [&Known; 2],
) -> Result<RemoteMessage, DeskError> {
    Ok(RemoteMessage {
        remote_id: comment.id.id()?.to_string(),
        ticket: ticket.id.id()?.to_string(),
        visibility: if comment.public { Visibility::Public } else { Visibility::Internal },
        direction: direction(ticket, comment, known),
        author: known_person(&comment.author_id, &known),
        body: body(comment),
        sent: comment.created_at.time()?,
        attachments: comment
            .attachments
            .iter()
            .map(|file| RemoteAttachment {
                remote_id: file.id.0.clone(),
                name: file.file_name.0.clone(),
                media_type: file.content_type.0.clone(),
                size: file.size.0.parse().ok(),
            })
            .collect(),
        client_ref: client_ref(&comment.metadata).and_then(|text| text.parse::<OperationId>().ok()),
    })
}

/// An agent may ask, too: what the requester writes comes from her side.
fn direction(ticket: &Ticket, comment: &Comment, known: [&Known; 2]) -> Direction {
    let role = known
        .iter()
        .find_map(|known| known.people.get(&comment.author_id.0))
        .map(|user| user.role.0.as_str());
    match comment.author_id == ticket.requester_id || role == Some("end-user") {
        true => Direction::Inbound,
        false => Direction::Outbound,
    }
}

fn body(comment: &Comment) -> Body {
    let html = comment.html_body.0.as_str();
    if html.trim().is_empty() {
        return Body { kind: BodyKind::Plain, text: comment.body.0.clone() };
    }
    match markup::plain(html) {
        Some(text) => Body { kind: BodyKind::Plain, text },
        None => Body { kind: BodyKind::Html, text: html.to_owned() },
    }
}

pub(super) fn client_ref(metadata: &Metadata) -> Option<&str> {
    metadata.custom.get(CLIENT_REF)?.as_str()
}

/// A field's value, as a change speaks of it.
pub(super) fn value(ticket: &Ticket, field: &Field, fields: &Catalogue) -> String {
    match field {
        Field::Status => ticket.status.0.clone(),
        Field::Owner => ticket.assignee_id.0.clone(),
        Field::Priority => ticket.priority.0.clone(),
        Field::Tags => {
            let mut tags: Vec<_> = ticket.tags.iter().filter_map(|tag| tag.some()).collect();
            tags.sort();
            tags.join("\n")
        }
        Field::Custom(name) => fields.texts(&ticket.custom_fields).remove(name).unwrap_or_default(),
    }
}
