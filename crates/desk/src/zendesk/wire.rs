//! Zendesk's JSON as it comes.

use crate::DeskError;
use crate::loose::{Text, or_nothing};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// Where a list goes on.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Meta {
    #[serde(deserialize_with = "or_nothing")]
    has_more: bool,
    #[serde(deserialize_with = "or_nothing")]
    after_cursor: Option<String>,
}

impl Meta {
    /// The cursor of the next page, if there is one; it must lead further than `before`.
    pub(super) fn next(self, before: Option<&str>) -> Result<Option<String>, DeskError> {
        match self.after_cursor.filter(|_| self.has_more) {
            Some(after) if before == Some(after.as_str()) => Err(DeskError::BadAnswer),
            after => Ok(after),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Us {
    pub(super) user: User,
}

#[derive(Deserialize, Clone, Default)]
#[serde(default)]
pub(super) struct User {
    pub(super) id: Text,
    pub(super) name: Text,
    pub(super) email: Text,
    pub(super) phone: Text,
    pub(super) locale: Text,
    pub(super) iana_time_zone: Text,
    pub(super) role: Text,
    pub(super) active: Option<bool>,
    /// Hers is a light agent's right: what she writes becomes a note.
    #[serde(deserialize_with = "or_nothing")]
    pub(super) only_private_comments: bool,
}

#[derive(Deserialize)]
pub(super) struct Users {
    pub(super) users: Vec<User>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) meta: Meta,
}

#[derive(Deserialize)]
pub(super) struct Group {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) name: Text,
}

#[derive(Deserialize)]
pub(super) struct Groups {
    pub(super) groups: Vec<Group>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) meta: Meta,
}

#[derive(Deserialize)]
pub(super) struct Fields {
    pub(super) ticket_fields: Vec<Field>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Field {
    pub(super) id: Text,
    #[serde(rename = "type")]
    pub(super) kind: Text,
    pub(super) title: Text,
    pub(super) active: Option<bool>,
    pub(super) removable: Option<bool>,
    #[serde(deserialize_with = "or_nothing")]
    pub(super) custom_field_options: Vec<FieldOption>,
    #[serde(deserialize_with = "or_nothing")]
    pub(super) system_field_options: Vec<FieldOption>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct FieldOption {
    pub(super) name: Text,
    pub(super) value: Text,
}

/// Tickets with the people and groups that they name.
#[derive(Deserialize)]
pub(super) struct Tickets {
    pub(super) tickets: Vec<Ticket>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) users: Vec<User>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) groups: Vec<Group>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) meta: Meta,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) after_cursor: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) end_of_stream: bool,
}

#[derive(Deserialize)]
pub(super) struct OneTicket {
    pub(super) ticket: Ticket,
}

#[derive(Deserialize)]
pub(super) struct Ticket {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) subject: Text,
    pub(super) status: Text,
    #[serde(default)]
    pub(super) priority: Text,
    #[serde(default)]
    pub(super) group_id: Text,
    #[serde(default)]
    pub(super) assignee_id: Text,
    #[serde(default)]
    pub(super) requester_id: Text,
    /// What others put there, we among them.
    #[serde(default)]
    pub(super) external_id: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) tags: Vec<Text>,
    pub(super) created_at: Text,
    pub(super) updated_at: Text,
    #[serde(default)]
    pub(super) due_at: Text,
    #[serde(default)]
    pub(super) generated_timestamp: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) via: Via,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) custom_fields: Vec<FieldValue>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Via {
    pub(super) channel: Text,
}

#[derive(Deserialize)]
pub(super) struct FieldValue {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) value: Value,
}

#[derive(Deserialize)]
pub(super) struct Count {
    pub(super) count: CountValue,
}

#[derive(Deserialize)]
pub(super) struct CountValue {
    pub(super) value: u64,
}

#[derive(Deserialize)]
pub(super) struct Deleted {
    pub(super) deleted_tickets: Vec<DeletedTicket>,
    #[serde(default)]
    pub(super) next_page: Text,
}

#[derive(Deserialize)]
pub(super) struct DeletedTicket {
    pub(super) id: Text,
    pub(super) deleted_at: Text,
}

#[derive(Deserialize)]
pub(super) struct Comments {
    pub(super) comments: Vec<Comment>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) users: Vec<User>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) meta: Meta,
}

#[derive(Deserialize)]
pub(super) struct Comment {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) author_id: Text,
    #[serde(default)]
    pub(super) body: Text,
    #[serde(default)]
    pub(super) html_body: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) public: bool,
    pub(super) created_at: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) attachments: Vec<Attachment>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) metadata: Metadata,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) file_name: Text,
    #[serde(default)]
    pub(super) content_type: Text,
    #[serde(default)]
    pub(super) size: Text,
}

/// What was kept with an audit.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Metadata {
    #[serde(deserialize_with = "or_nothing")]
    pub(super) custom: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
pub(super) struct Audits {
    pub(super) audits: Vec<Audit>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) meta: Meta,
}

/// What an update of a ticket answers.
#[derive(Deserialize)]
pub(super) struct Updated {
    pub(super) audit: Audit,
}

#[derive(Deserialize)]
pub(super) struct Audit {
    #[serde(default)]
    pub(super) created_at: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) events: Vec<Event>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) metadata: Metadata,
}

#[derive(Deserialize)]
pub(super) struct Event {
    #[serde(default)]
    pub(super) id: Text,
    #[serde(rename = "type", default)]
    pub(super) kind: Text,
}
