//! The demo desk's JSON, and its records as ours.

use parlance_model::{
    Body, Direction, Field, Moment, OperationId, RemoteAttachment, RemoteEvent, RemoteMessage, RemotePerson,
    RemoteTicket, Status, Visibility,
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
pub(super) struct Us {
    pub(super) product: String,
    pub(super) agent: Agent,
    pub(super) queues: Vec<String>,
    #[serde(default)]
    pub(super) statuses: Vec<Status>,
    #[serde(default)]
    pub(super) priorities: Vec<String>,
    #[serde(default)]
    pub(super) agents: Vec<Agent>,
    #[serde(default)]
    pub(super) fields: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Agent {
    pub(super) id: String,
    pub(super) name: String,
}

#[derive(Deserialize)]
pub(super) struct Standing {
    pub(super) seq: u64,
    #[serde(default)]
    pub(super) unseen: u64,
}

#[derive(Deserialize)]
pub(super) struct Written {
    pub(super) id: String,
    pub(super) ticket: String,
    pub(super) sent: Moment,
}

#[derive(Deserialize)]
pub(super) struct Found {
    pub(super) messages: Vec<Message>,
}

#[derive(Deserialize)]
pub(super) struct Changes {
    pub(super) changes: Vec<Changed>,
    pub(super) next: u64,
    pub(super) more: bool,
    pub(super) tickets: u64,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub(super) enum Changed {
    Ticket { ticket: Ticket },
    Message { message: Message },
    Event { event: Event },
    Gone { gone: Gone },
}

#[derive(Deserialize)]
pub(super) struct Gone {
    pub(super) ticket: String,
    pub(super) merged_into: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Ticket {
    pub(super) id: String,
    pub(super) subject: String,
    pub(super) status: Status,
    pub(super) queue: Option<String>,
    pub(super) channel: Option<String>,
    pub(super) requester: Person,
    pub(super) owner: Option<String>,
    #[serde(default)]
    pub(super) owner_id: Option<String>,
    #[serde(default)]
    pub(super) priority: Option<String>,
    #[serde(default)]
    pub(super) tags: BTreeSet<String>,
    pub(super) created: Moment,
    pub(super) updated: Moment,
    pub(super) due: Option<Moment>,
    #[serde(default)]
    pub(super) fields: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub(super) struct Person {
    pub(super) id: Option<String>,
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) language: Option<String>,
    pub(super) country: Option<String>,
    pub(super) subdivision: Option<String>,
    pub(super) city: Option<String>,
    pub(super) time_zone: Option<String>,
    pub(super) form_of_address: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Message {
    pub(super) id: String,
    pub(super) ticket: String,
    pub(super) visibility: Visibility,
    pub(super) direction: Direction,
    pub(super) author: Person,
    pub(super) body: Body,
    pub(super) sent: Moment,
    #[serde(default)]
    pub(super) attachments: Vec<Attachment>,
    pub(super) client_ref: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) media_type: String,
    pub(super) size: Option<u64>,
}

#[derive(Deserialize)]
pub(super) struct Event {
    pub(super) id: String,
    pub(super) ticket: String,
    pub(super) kind: String,
    pub(super) change: Option<(String, String)>,
    pub(super) by: Option<String>,
    pub(super) at: Moment,
}

impl From<Ticket> for RemoteTicket {
    fn from(ticket: Ticket) -> Self {
        Self {
            remote_id: ticket.id,
            subject: ticket.subject,
            status: ticket.status,
            remote_status: word(ticket.status).to_owned(),
            queue: ticket.queue,
            channel: ticket.channel,
            requester: ticket.requester.into(),
            owner: ticket.owner,
            owner_id: ticket.owner_id,
            priority: ticket.priority,
            tags: ticket.tags,
            created: ticket.created,
            updated: ticket.updated,
            due: ticket.due,
            fields: ticket.fields,
        }
    }
}

impl Ticket {
    /// A field's value, as a change speaks of it.
    pub(super) fn value(&self, field: &Field) -> String {
        match field {
            Field::Status => word(self.status).to_owned(),
            Field::Owner => self.owner_id.clone().unwrap_or_default(),
            Field::Priority => self.priority.clone().unwrap_or_default(),
            Field::Tags => self.tags.iter().cloned().collect::<Vec<_>>().join("\n"),
            Field::Custom(name) => self.fields.get(name).cloned().unwrap_or_default(),
        }
    }
}

/// The demo desk speaks our words.
pub(super) fn word(status: Status) -> &'static str {
    match status {
        Status::New => "new",
        Status::Open => "open",
        Status::Waiting => "waiting",
        Status::Solved => "solved",
        Status::Closed => "closed",
    }
}

impl From<Person> for RemotePerson {
    fn from(person: Person) -> Self {
        Self {
            remote_id: person.id,
            name: person.name,
            email: person.email,
            phone: person.phone,
            language: person.language,
            country: person.country,
            subdivision: person.subdivision,
            city: person.city,
            time_zone: person.time_zone,
            form_of_address: person.form_of_address,
        }
    }
}

impl From<Message> for RemoteMessage {
    fn from(message: Message) -> Self {
        let files = message.attachments.into_iter().map(|file| RemoteAttachment {
            remote_id: file.id,
            name: file.name,
            media_type: file.media_type,
            size: file.size,
        });
        Self {
            remote_id: message.id,
            ticket: message.ticket,
            visibility: message.visibility,
            direction: message.direction,
            author: message.author.into(),
            body: message.body,
            sent: message.sent,
            attachments: files.collect(),
            client_ref: message.client_ref.and_then(|text| text.parse::<OperationId>().ok()),
        }
    }
}

impl From<Event> for RemoteEvent {
    fn from(event: Event) -> Self {
        Self {
            remote_id: event.id,
            ticket: event.ticket,
            kind: event.kind,
            change: event.change,
            by: event.by,
            at: event.at,
        }
    }
}
