//! Freshdesk's JSON as it comes.

use crate::loose::{Text, or_nothing};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Deserialize)]
pub(super) struct Us {
    pub(super) id: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) contact: Person,
}

#[derive(Deserialize, Clone, Default)]
#[serde(default)]
pub(super) struct Person {
    pub(super) id: Text,
    pub(super) name: Text,
    pub(super) email: Text,
    pub(super) phone: Text,
    pub(super) mobile: Text,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Field {
    pub(super) name: Text,
    pub(super) label: Text,
    #[serde(rename = "type")]
    pub(super) kind: Text,
    pub(super) choices: Value,
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
    pub(super) source: Text,
    #[serde(default)]
    pub(super) group_id: Text,
    #[serde(default)]
    pub(super) responder_id: Text,
    #[serde(default)]
    pub(super) requester_id: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) requester: Person,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) tags: Vec<Text>,
    pub(super) created_at: Text,
    pub(super) updated_at: Text,
    #[serde(default)]
    pub(super) due_by: Text,
    #[serde(default)]
    pub(super) description: Text,
    #[serde(default)]
    pub(super) description_text: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) attachments: Vec<Attachment>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) custom_fields: BTreeMap<String, Value>,
}

/// A ticket that was deleted or is spam.
#[derive(Deserialize)]
pub(super) struct Hidden {
    pub(super) id: Text,
    pub(super) updated_at: Text,
}

#[derive(Deserialize)]
pub(super) struct Conversation {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) user_id: Text,
    #[serde(default)]
    pub(super) body: Text,
    #[serde(default)]
    pub(super) body_text: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) incoming: bool,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) private: bool,
    pub(super) created_at: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) attachments: Vec<Attachment>,
}

/// What a reply or note answers.
#[derive(Deserialize)]
pub(super) struct Written {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) created_at: Text,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) name: Text,
    #[serde(default)]
    pub(super) content_type: Text,
    #[serde(default)]
    pub(super) size: Text,
}

/// An address that the account writes from.
#[derive(Deserialize)]
pub(super) struct EmailConfig {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) group_id: Text,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) primary_role: bool,
    #[serde(default)]
    pub(super) active: Option<bool>,
}
