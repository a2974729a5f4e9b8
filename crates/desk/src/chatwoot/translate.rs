//! Chatwoot's records as ours.

use super::wire::{Attachment, Conversation, Message, Person};
use crate::DeskError;
use crate::loose::{seconds, shown};
use parlance_model::{
    Body, BodyKind, Direction, Field, Moment, OperationId, RemoteAttachment, RemoteEvent, RemoteMessage,
    RemotePerson, RemoteTicket, Status, Visibility,
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Under this name our reference stands in a message's `content_attributes`.
pub(super) const CLIENT_REF: &str = "parlance_ref";

/// What an address of a file begins with, from where another address is told.
const REDIRECT: &str = "/rails/active_storage/blobs/redirect/";

/// Types of messages. Those of the third type come from Chatwoot itself, and go to the customer, too.
pub(super) const INCOMING: u8 = 0;
pub(super) const OUTGOING: u8 = 1;
const ACTIVITY: u8 = 2;

/// Statuses in the dashboard's order.
pub(super) const STATUSES: [(&str, Status); 4] = [
    ("open", Status::Open),
    ("pending", Status::Waiting),
    ("snoozed", Status::Waiting),
    ("resolved", Status::Solved),
];

pub(super) fn ticket(
    conversation: &Conversation,
    inboxes: &BTreeMap<u64, String>,
) -> Result<RemoteTicket, DeskError> {
    let created = seconds(conversation.created_at).ok_or(DeskError::BadAnswer)?;
    let updated = conversation.updated_at.max(conversation.last_activity_at).max(conversation.created_at);
    let around = &conversation.meta;
    let subject = conversation.additional_attributes.get("mail_subject").and_then(shown);
    Ok(RemoteTicket {
        remote_id: conversation.id.to_string(),
        subject: subject.unwrap_or_default(),
        status: status(conversation),
        remote_status: conversation.status.clone(),
        queue: inboxes.get(&conversation.inbox_id).cloned(),
        channel: around.channel.as_deref().and_then(channel).map(str::to_owned),
        requester: requester(conversation),
        owner: around.assignee.as_ref().and_then(|agent| agent.name.clone()),
        owner_id: owner(conversation),
        priority: conversation.priority.clone(),
        tags: conversation.labels.clone(),
        created,
        updated: seconds(updated).unwrap_or(created),
        due: None,
        fields: fields(&conversation.custom_attributes),
    })
}

fn status(conversation: &Conversation) -> Status {
    let known = STATUSES.iter().find(|(word, _)| *word == conversation.status);
    match known.map(|(_, status)| *status) {
        Some(Status::Open) if conversation.first_reply_created_at == 0.0 => Status::New,
        status => status.unwrap_or(Status::Open),
    }
}

/// The agent who has it. A bot may have it, too, and bots have ids of their own.
fn owner(conversation: &Conversation) -> Option<String> {
    let bot = conversation.meta.assignee_type.as_deref().is_some_and(|kind| kind != "User");
    let agent = conversation.meta.assignee.as_ref().filter(|_| !bot)?;
    agent.id.map(|id| id.to_string())
}

fn channel(kind: &str) -> Option<&'static str> {
    match kind.strip_prefix("Channel::")? {
        "Email" => Some("email"),
        "WebWidget" => Some("chat"),
        "Voice" => Some("phone"),
        "Api" => None,
        _ => Some("social"),
    }
}

fn fields(attributes: &Map<String, Value>) -> BTreeMap<String, String> {
    attributes.iter().filter_map(|(name, value)| Some((name.clone(), shown(value)?))).collect()
}

/// A field's value, as a change speaks of it.
pub(super) fn value(conversation: &Conversation, field: &Field) -> String {
    match field {
        Field::Status => conversation.status.clone(),
        Field::Owner => owner(conversation).unwrap_or_default(),
        Field::Priority => conversation.priority.clone().unwrap_or_default(),
        Field::Tags => conversation.labels.iter().cloned().collect::<Vec<_>>().join("\n"),
        Field::Custom(name) => conversation.custom_attributes.get(name).and_then(shown).unwrap_or_default(),
    }
}

fn requester(conversation: &Conversation) -> RemotePerson {
    let of_talk = |name: &str| conversation.additional_attributes.get(name).and_then(shown);
    let person = person(&conversation.meta.sender);
    RemotePerson {
        language: person
            .language
            .or_else(|| of_talk("conversation_language"))
            .or_else(|| of_talk("browser_language")),
        ..person
    }
}

fn person(person: &Person) -> RemotePerson {
    let told = |name: &str| person.additional_attributes.get(name).and_then(shown);
    RemotePerson {
        remote_id: person.id.map(|id| id.to_string()),
        name: person.name.clone(),
        email: person.email.clone(),
        phone: person.phone_number.clone(),
        language: told("language").map(|language| language.replace('_', "-")),
        country: told("country_code").or_else(|| told("country")),
        city: told("city"),
        time_zone: told("timezone"),
        ..RemotePerson::default()
    }
}

/// A message of the conversation; none for what happened besides messages, and for what is empty.
pub(super) fn message(conversation: u64, message: &Message) -> Result<Option<RemoteMessage>, DeskError> {
    let text = message.content.clone().unwrap_or_default();
    if message.message_type == ACTIVITY || text.is_empty() && message.attachments.is_empty() {
        return Ok(None);
    }
    Ok(Some(RemoteMessage {
        remote_id: message.id.to_string(),
        ticket: conversation.to_string(),
        visibility: if message.private { Visibility::Internal } else { Visibility::Public },
        direction: if message.message_type == INCOMING { Direction::Inbound } else { Direction::Outbound },
        author: person(&message.sender),
        body: Body { kind: BodyKind::Plain, text },
        sent: moment(message)?,
        attachments: message.attachments.iter().map(attachment).collect(),
        client_ref: client_ref(message),
    }))
}

/// What happened besides messages: told in the account's language ("Anna marked it as resolved").
pub(super) fn event(conversation: u64, message: &Message) -> Result<Option<RemoteEvent>, DeskError> {
    if message.message_type != ACTIVITY {
        return Ok(None);
    }
    Ok(Some(RemoteEvent {
        remote_id: message.id.to_string(),
        ticket: conversation.to_string(),
        kind: "activity".to_owned(),
        change: message.content.clone().map(|words| (String::new(), words)),
        by: message.sender.name.clone(),
        at: moment(message)?,
    }))
}

pub(super) fn moment(message: &Message) -> Result<Moment, DeskError> {
    seconds(message.created_at).ok_or(DeskError::BadAnswer)
}

pub(super) fn client_ref(message: &Message) -> Option<OperationId> {
    message.content_attributes.get(CLIENT_REF)?.as_str()?.parse().ok()
}

/// A file; what lies on another host (pictures of social networks) has an id under which it is not fetched.
fn attachment(file: &Attachment) -> RemoteAttachment {
    let address = file.data_url.as_deref().unwrap_or_default();
    let place = address.split_once(REDIRECT).map(|(_, place)| place);
    let last = address.rsplit('/').next().and_then(|name| name.split('?').next()).unwrap_or_default();
    let query = format!("name={}", last.replace('+', "%2B"));
    let name = url::form_urlencoded::parse(query.as_bytes()).next().map(|(_, name)| name.into_owned());
    RemoteAttachment {
        remote_id: place.map_or_else(|| file.id.to_string(), str::to_owned),
        media_type: media_type(file.file_type.as_deref(), last).to_owned(),
        name: name.filter(|name| !name.is_empty()).unwrap_or_else(|| file.id.to_string()),
        size: file.file_size,
    }
}

/// Chatwoot tells a rough kind only.
fn media_type(kind: Option<&str>, name: &str) -> &'static str {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match (kind, ending.as_str()) {
        (_, "png") => "image/png",
        (_, "jpg" | "jpeg") => "image/jpeg",
        (_, "gif") => "image/gif",
        (_, "webp") => "image/webp",
        (_, "pdf") => "application/pdf",
        (_, "txt") => "text/plain",
        (Some("audio"), "mp3") => "audio/mpeg",
        (Some("audio"), "ogg" | "oga" | "opus") => "audio/ogg",
        (Some("video"), "mp4") => "video/mp4",
        _ => "application/octet-stream",
    }
}
