//! Znuny's JSON as it comes: numbers as text or as numbers, nothing as an empty text.

use crate::DeskError;
use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::Error as _};
use serde_json::Value;

/// Text, or a number as text; empty where Znuny has nothing.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Text(pub(super) String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self(text)),
            Value::Number(number) => Ok(Self(number.to_string())),
            Value::Null => Ok(Self::default()),
            _ => Err(D::Error::custom("neither text nor number")),
        }
    }
}

impl Text {
    pub(super) fn some(&self) -> Option<String> {
        Some(self.0.trim().to_owned()).filter(|text| !text.is_empty())
    }

    pub(super) fn id(&self) -> Result<u64, DeskError> {
        self.0.parse().map_err(|_| DeskError::BadAnswer)
    }
}

/// A list; one thing alone where there is but one.
fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let items = match Value::deserialize(deserializer)? {
        Value::Array(items) => items,
        Value::Null => Vec::new(),
        Value::String(text) if text.is_empty() => Vec::new(),
        one => vec![one],
    };
    items.into_iter().map(|item| serde_json::from_value(item).map_err(D::Error::custom)).collect()
}

#[derive(Deserialize)]
pub(super) struct Failure {
    #[serde(rename = "Error")]
    pub(super) error: Words,
}

#[derive(Deserialize)]
pub(super) struct Words {
    #[serde(rename = "ErrorCode")]
    pub(super) code: Text,
    #[serde(rename = "ErrorMessage", default)]
    pub(super) message: Text,
}

#[derive(Deserialize)]
pub(super) struct Session {
    #[serde(rename = "SessionID")]
    pub(super) session_id: Text,
}

/// What a search found; nothing at all where it found nothing.
#[derive(Deserialize)]
pub(super) struct Found {
    #[serde(rename = "TicketID", default, deserialize_with = "list")]
    pub(super) ticket_id: Vec<Text>,
}

#[derive(Deserialize)]
pub(super) struct Tickets {
    #[serde(rename = "Ticket", deserialize_with = "list")]
    pub(super) ticket: Vec<Ticket>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Ticket {
    #[serde(rename = "TicketID")]
    pub(super) ticket_id: Text,
    #[serde(default)]
    pub(super) title: Text,
    pub(super) state: Text,
    #[serde(default)]
    pub(super) state_type: Text,
    #[serde(default)]
    pub(super) priority: Text,
    #[serde(default)]
    pub(super) queue: Text,
    #[serde(rename = "CustomerUserID", default)]
    pub(super) customer_user_id: Text,
    #[serde(default)]
    pub(super) owner: Text,
    #[serde(rename = "OwnerID", default)]
    pub(super) owner_id: Text,
    pub(super) created: Text,
    pub(super) changed: Text,
    #[serde(default)]
    pub(super) escalation_destination_date: Text,
    #[serde(default, deserialize_with = "list")]
    pub(super) dynamic_field: Vec<Field>,
    #[serde(default, deserialize_with = "list")]
    pub(super) article: Vec<Article>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Field {
    pub(super) name: Text,
    #[serde(default)]
    pub(super) value: Value,
}

impl Field {
    /// Its value as text; several values, one a line.
    pub(super) fn text(&self) -> String {
        match &self.value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Array(values) => values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
            _ => String::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Article {
    #[serde(rename = "ArticleID")]
    pub(super) article_id: Text,
    #[serde(default)]
    pub(super) from: Text,
    #[serde(default)]
    pub(super) reply_to: Text,
    #[serde(default)]
    pub(super) body: Text,
    #[serde(default)]
    pub(super) mime_type: Text,
    #[serde(default)]
    pub(super) sender_type: Text,
    #[serde(default)]
    pub(super) is_visible_for_customer: Text,
    #[serde(default)]
    pub(super) create_time: Text,
    #[serde(default)]
    pub(super) create_by: Text,
    #[serde(default, deserialize_with = "list")]
    pub(super) attachment: Vec<Attachment>,
}

impl Article {
    pub(super) fn is_public(&self) -> bool {
        self.is_visible_for_customer.0 == "1"
    }

    pub(super) fn is_by_customer(&self) -> bool {
        self.sender_type.0 == "customer"
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Attachment {
    #[serde(rename = "FileID", default)]
    pub(super) file_id: Text,
    #[serde(default)]
    pub(super) filename: Text,
    #[serde(default)]
    pub(super) content_type: Text,
    #[serde(default)]
    pub(super) filesize_raw: Text,
}

/// What an update says when it was carried out.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Updated {
    #[serde(rename = "TicketID")]
    pub(super) ticket_id: Text,
    #[serde(rename = "ArticleID", default)]
    pub(super) article_id: Text,
}
