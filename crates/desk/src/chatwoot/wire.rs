//! Chatwoot's JSON, as far as it is read.

use crate::loose::{list, or_default, text};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

#[derive(Deserialize)]
pub(super) struct Us {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: Option<String>,
    pub(super) accounts: Vec<Membership>,
}

#[derive(Deserialize)]
pub(super) struct Membership {
    pub(super) id: u64,
}

#[derive(Deserialize, Default)]
pub(super) struct Version {
    #[serde(default, deserialize_with = "text")]
    pub(super) version: Option<String>,
}

/// An agent, an inbox: something with an id and a name.
#[derive(Deserialize)]
pub(super) struct Named {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Inboxes {
    #[serde(deserialize_with = "list")]
    pub(super) payload: Vec<Named>,
}

#[derive(Deserialize)]
pub(super) struct Definition {
    pub(super) attribute_key: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) attribute_display_type: Option<String>,
    #[serde(default, deserialize_with = "list")]
    pub(super) attribute_values: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Counts {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) all_count: u64,
}

#[derive(Deserialize)]
pub(super) struct Listed {
    pub(super) data: List,
}

#[derive(Deserialize)]
pub(super) struct List {
    pub(super) meta: Counts,
    pub(super) payload: Vec<Conversation>,
}

/// A conversation: Chatwoot's word for a ticket.
#[derive(Deserialize)]
pub(super) struct Conversation {
    /// Its number in the account.
    pub(super) id: u64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) meta: Around,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) additional_attributes: Map<String, Value>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) custom_attributes: Map<String, Value>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) labels: BTreeSet<String>,
    pub(super) status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) priority: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) inbox_id: u64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) created_at: f64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) last_activity_at: f64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) updated_at: f64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) first_reply_created_at: f64,
}

#[derive(Deserialize, Default)]
pub(super) struct Around {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) sender: Person,
    #[serde(default, deserialize_with = "text")]
    pub(super) channel: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) assignee: Option<Person>,
    #[serde(default, deserialize_with = "text")]
    pub(super) assignee_type: Option<String>,
}

/// A contact, an agent or a bot.
#[derive(Deserialize, Default)]
pub(super) struct Person {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) id: Option<u64>,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) email: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) phone_number: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) additional_attributes: Map<String, Value>,
    #[serde(default, rename = "type", deserialize_with = "text")]
    pub(super) kind: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Messages {
    pub(super) payload: Vec<Message>,
}

#[derive(Deserialize)]
pub(super) struct Message {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) content: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) message_type: u8,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) created_at: f64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) private: bool,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) content_attributes: Map<String, Value>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) sender: Person,
    #[serde(default, deserialize_with = "list")]
    pub(super) attachments: Vec<Attachment>,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) file_type: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) data_url: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) file_size: Option<u64>,
}

/// An inbox with the kind of its channel.
#[derive(Deserialize)]
pub(super) struct Inbox {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) channel_type: Option<String>,
}

/// A list that comes as a payload.
#[derive(Deserialize)]
pub(super) struct Payload<T> {
    pub(super) payload: Vec<T>,
}

/// A conversation that was made.
#[derive(Deserialize)]
pub(super) struct Made {
    pub(super) id: u64,
}
