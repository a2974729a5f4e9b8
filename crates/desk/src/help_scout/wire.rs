//! Help Scout's JSON as it comes.

use crate::loose::{Text, or_nothing};
use serde::Deserialize;

/// A page of a list. What it holds lies under `_embedded`, which is missing where there is nothing.
#[derive(Deserialize)]
pub(super) struct Listed<T> {
    #[serde(rename = "_embedded", default = "Option::default")]
    pub(super) embedded: Option<T>,
    pub(super) page: PageOf,
}

/// Which page it is.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PageOf {
    pub(super) total_elements: u64,
    pub(super) total_pages: u64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Conversations {
    #[serde(deserialize_with = "or_nothing")]
    pub(super) conversations: Vec<Conversation>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Threads {
    #[serde(deserialize_with = "or_nothing")]
    pub(super) threads: Vec<Thread>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Mailboxes {
    #[serde(deserialize_with = "or_nothing")]
    pub(super) mailboxes: Vec<Named>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Users {
    #[serde(deserialize_with = "or_nothing")]
    pub(super) users: Vec<User>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Fields {
    #[serde(deserialize_with = "or_nothing")]
    pub(super) fields: Vec<Field>,
}

#[derive(Deserialize)]
pub(super) struct Named {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) name: Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct User {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) first_name: Text,
    #[serde(default)]
    pub(super) last_name: Text,
}

#[derive(Deserialize)]
pub(super) struct Field {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) name: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) options: Vec<FieldOption>,
}

#[derive(Deserialize)]
pub(super) struct FieldOption {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) label: Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Conversation {
    pub(super) id: Text,
    /// How many threads it has that are messages.
    #[serde(default)]
    pub(super) threads: Text,
    #[serde(rename = "type", default)]
    pub(super) kind: Text,
    pub(super) status: Text,
    #[serde(default)]
    pub(super) state: Text,
    #[serde(default)]
    pub(super) subject: Text,
    #[serde(default)]
    pub(super) mailbox_id: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) assignee: Person,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) primary_customer: Person,
    pub(super) created_at: Text,
    #[serde(default)]
    pub(super) user_updated_at: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) tags: Vec<Tag>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) custom_fields: Vec<FieldValue>,
    #[serde(rename = "_embedded", default, deserialize_with = "or_nothing")]
    pub(super) embedded: Threads,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Person {
    pub(super) id: Text,
    #[serde(rename = "type")]
    pub(super) kind: Text,
    pub(super) first: Text,
    pub(super) last: Text,
    pub(super) email: Text,
}

#[derive(Deserialize)]
pub(super) struct Tag {
    pub(super) tag: Text,
}

/// A custom field's value; of a choice, `value` is the option's number and `text` its label.
#[derive(Deserialize)]
pub(super) struct FieldValue {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) name: Text,
    #[serde(default)]
    pub(super) value: Text,
    #[serde(default)]
    pub(super) text: Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Thread {
    pub(super) id: Text,
    #[serde(rename = "type", default)]
    pub(super) kind: Text,
    #[serde(default)]
    pub(super) state: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) action: Action,
    #[serde(default)]
    pub(super) body: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) created_by: Person,
    pub(super) created_at: Text,
    #[serde(rename = "_embedded", default, deserialize_with = "or_nothing")]
    pub(super) embedded: Attachments,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Action {
    #[serde(rename = "type")]
    pub(super) kind: Text,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Attachments {
    #[serde(deserialize_with = "or_nothing")]
    pub(super) attachments: Vec<Attachment>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Attachment {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) filename: Text,
    #[serde(default)]
    pub(super) mime_type: Text,
    #[serde(default)]
    pub(super) size: Text,
}

/// A file's bytes in Base64.
#[derive(Deserialize)]
pub(super) struct File {
    pub(super) data: Text,
}
