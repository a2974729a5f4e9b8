//! What the HTTP API says, version 1: shapes of JSON and nothing else. Ids are decimal numbers as strings.

use jiff::Timestamp;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

/// A row's number, a string in JSON.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Id(pub i64);

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[derive(Serialize)]
pub(crate) struct Profile {
    pub product: &'static str,
    pub agent: Agent,
    pub queues: Vec<String>,
    pub statuses: [&'static str; 5],
    pub priorities: [&'static str; 4],
    pub agents: Vec<Agent>,
    pub fields: Vec<String>,
    pub seq: i64,
}

#[derive(Serialize)]
pub(crate) struct Agent {
    pub id: Id,
    pub name: String,
}

#[derive(Serialize)]
pub(crate) struct Changes {
    pub changes: Vec<Change>,
    pub next: i64,
    pub more: bool,
    pub tickets: i64,
}

#[derive(Serialize)]
pub(crate) struct Change {
    pub seq: i64,
    #[serde(flatten)]
    pub item: Item,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(crate) enum Item {
    Ticket { ticket: Ticket },
    Message { message: Message },
    Event { event: Event },
    Gone { gone: Gone },
}

#[derive(Serialize)]
pub(crate) struct Ticket {
    pub id: Id,
    pub subject: String,
    pub status: String,
    pub queue: String,
    pub channel: String,
    pub requester: Person,
    pub owner: Option<String>,
    pub owner_id: Option<Id>,
    pub priority: String,
    pub tags: BTreeSet<String>,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub due: Option<Timestamp>,
    pub fields: BTreeMap<String, String>,
}

#[derive(Serialize)]
pub(crate) struct Person {
    pub id: Id,
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: Option<String>,
    pub country: Option<String>,
    pub subdivision: Option<String>,
    pub city: Option<String>,
    pub time_zone: Option<String>,
    pub form_of_address: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Message {
    pub id: Id,
    pub ticket: Id,
    pub visibility: Visibility,
    pub direction: &'static str,
    pub author: Person,
    pub body: Body,
    pub sent: Timestamp,
    pub attachments: Vec<Attachment>,
    pub client_ref: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Visibility {
    Public,
    Internal,
}

#[derive(Serialize)]
pub(crate) struct Body {
    pub kind: &'static str,
    pub text: String,
}

#[derive(Serialize)]
pub(crate) struct Attachment {
    pub id: Id,
    pub name: String,
    pub media_type: String,
    pub size: i64,
}

#[derive(Serialize)]
pub(crate) struct Event {
    pub id: Id,
    pub ticket: Id,
    pub kind: String,
    pub change: Option<(String, String)>,
    pub by: Option<String>,
    pub at: Timestamp,
}

#[derive(Serialize)]
pub(crate) struct Gone {
    pub ticket: Id,
    pub merged_into: Option<Id>,
}

#[derive(Serialize)]
pub(crate) struct Messages {
    pub messages: Vec<Message>,
}

#[derive(Serialize)]
pub(crate) struct Mark {
    pub seq: i64,
    pub unseen: i64,
}

/// A field of a ticket.
#[derive(Deserialize)]
#[serde(tag = "field", content = "name", rename_all = "lowercase")]
pub(crate) enum Field {
    Status,
    Owner,
    Priority,
    Tags,
    Custom(String),
}

/// A field's new value; tags stand one a line, an agent by her id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Setting {
    pub field: Field,
    pub value: String,
}

/// A message to be written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Draft {
    pub visibility: Visibility,
    pub text: String,
}

/// A ticket to be opened with an agent's message.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewTicket {
    pub email: String,
    pub name: Option<String>,
    pub subject: String,
    pub text: String,
    pub queue: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Written {
    pub id: Id,
    pub ticket: Id,
    pub seq: i64,
    pub sent: Timestamp,
}

#[derive(Serialize)]
pub(crate) struct Refusal {
    pub error: &'static str,
    pub message: &'static str,
}
