//! django-helpdesk's JSON as it comes.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// Text; nothing where the desk has null, and a number as text.
#[derive(Clone, Default, Debug)]
pub(super) struct Text(pub(super) String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(|value| Self(text(&value).unwrap_or_default()))
    }
}

/// A value as text, unless it is none.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}

impl Text {
    pub(super) fn some(&self) -> Option<String> {
        Some(self.0.trim().to_owned()).filter(|text| !text.is_empty())
    }
}

#[derive(Deserialize)]
pub(super) struct Listing {
    pub(super) count: u64,
    pub(super) results: Vec<Ticket>,
}

#[derive(Deserialize)]
pub(super) struct Ticket {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) queue: Option<i64>,
    #[serde(default)]
    pub(super) title: Text,
    #[serde(default)]
    pub(super) description: Text,
    #[serde(default)]
    pub(super) submitter_email: Text,
    #[serde(default)]
    pub(super) assigned_to: Option<i64>,
    pub(super) status: i64,
    #[serde(default)]
    pub(super) on_hold: Option<bool>,
    #[serde(default)]
    pub(super) priority: Option<i64>,
    #[serde(default)]
    pub(super) due_date: Text,
    #[serde(default)]
    pub(super) merged_to: Option<u64>,
    #[serde(default)]
    pub(super) followup_set: Vec<FollowUp>,
    /// Custom fields, each as `custom_<name>`, among others.
    #[serde(flatten)]
    pub(super) rest: Map<String, Value>,
}

impl Ticket {
    /// A custom field's value as text, if the ticket has such a field.
    pub(super) fn custom(&self, name: &str) -> Option<String> {
        self.rest.get(&format!("custom_{name}")).map(|value| text(value).unwrap_or_default())
    }
}

#[derive(Deserialize)]
pub(super) struct FollowUp {
    pub(super) id: u64,
    /// The agent; none for customers.
    #[serde(default)]
    pub(super) user: Option<i64>,
    #[serde(default)]
    pub(super) title: Text,
    #[serde(default)]
    pub(super) comment: Text,
    #[serde(default)]
    pub(super) public: bool,
    #[serde(default)]
    pub(super) new_status: Option<i64>,
    #[serde(default)]
    pub(super) date: Text,
    #[serde(default)]
    pub(super) followupattachment_set: Vec<Attachment>,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    /// Its address.
    #[serde(default)]
    pub(super) file: Text,
    #[serde(default)]
    pub(super) filename: Text,
    #[serde(default)]
    pub(super) mime_type: Text,
    #[serde(default)]
    pub(super) size: Option<u64>,
}
