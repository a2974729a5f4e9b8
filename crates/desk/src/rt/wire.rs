//! RT's JSON as it comes: ids as text or numbers, an empty string for an empty list, `1970-01-01` for no time.

use crate::DeskError;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use parlance_model::Moment;
use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::Error as _};
use serde_json::Value;

/// Text, or a number as text; empty where RT has nothing.
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
    /// The text, unless it is blank.
    pub(super) fn some(&self) -> Option<String> {
        let text = self.0.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The time, unless it is unset.
    pub(super) fn moment(&self) -> Result<Option<Moment>, DeskError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let moment: Moment = self.0.parse().map_err(|_| DeskError::BadAnswer)?;
        Ok((moment.as_millis() != 0).then_some(moment))
    }

    /// The id, as a number: RT's are of 32 bits.
    pub(super) fn id(&self) -> Result<u64, DeskError> {
        let id: u32 = self.0.parse().map_err(|_| DeskError::BadAnswer)?;
        Ok(id.into())
    }
}

/// A list, or an empty string where RT has none.
fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Array(items) => {
            items.into_iter().map(|item| serde_json::from_value(item).map_err(D::Error::custom)).collect()
        }
        Value::String(text) if text.is_empty() => Ok(Vec::new()),
        Value::Null => Ok(Vec::new()),
        _ => Err(D::Error::custom("not a list")),
    }
}

/// A user with the fields asked for; RT gives a bare id for one that it cannot load.
fn user<'de, D: Deserializer<'de>>(deserializer: D) -> Result<User, D::Error> {
    match Value::deserialize(deserializer)? {
        object @ Value::Object(_) => serde_json::from_value(object).map_err(D::Error::custom),
        _ => Ok(User::default()),
    }
}

/// A file as RT gives it alone: its bytes in Base64, cut into lines.
#[derive(Deserialize)]
pub(super) struct File {
    #[serde(rename = "Content")]
    content: Text,
}

impl File {
    pub(super) fn bytes(&self) -> Result<Vec<u8>, DeskError> {
        let whole: String = self.content.0.split_ascii_whitespace().collect();
        BASE64_STANDARD.decode(whole).map_err(|_| DeskError::BadAnswer)
    }
}

/// A page of a collection. What the agent may not see was left out after the page was cut, so a short page says nothing.
#[derive(Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
pub(super) struct Items<T> {
    #[serde(deserialize_with = "list")]
    pub(super) items: Vec<T>,
    #[serde(default)]
    pub(super) total: Option<f64>,
}

impl<T> Items<T> {
    /// How many there are in all, where RT says.
    pub(super) fn total(&self) -> Option<u64> {
        self.total.and_then(|total| format!("{total:.0}").parse().ok())
    }
}

#[derive(Deserialize)]
pub(super) struct Version {
    #[serde(rename = "Version")]
    pub(super) version: String,
}

#[derive(Deserialize)]
pub(super) struct Named {
    pub(super) id: Text,
    #[serde(rename = "Name", alias = "name", default)]
    pub(super) name: Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Queue {
    #[serde(default)]
    pub(super) lifecycle: Text,
    #[serde(default, deserialize_with = "list")]
    pub(super) ticket_custom_fields: Vec<Named>,
    #[serde(default, deserialize_with = "list")]
    pub(super) ticket_transaction_custom_fields: Vec<Named>,
}

/// What a custom field may hold.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct FieldKind {
    #[serde(default)]
    pub(super) name: Text,
    #[serde(rename = "Type", default)]
    pub(super) kind: Text,
    /// 0 for any number.
    #[serde(default)]
    pub(super) max_values: Text,
    #[serde(default, deserialize_with = "list")]
    pub(super) values: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Group {
    #[serde(default, deserialize_with = "list")]
    pub(super) members: Vec<Member>,
}

/// A member of a group: users have their names as ids.
#[derive(Deserialize)]
pub(super) struct Member {
    #[serde(rename = "type", default)]
    pub(super) kind: Text,
    pub(super) id: Text,
}

#[derive(Deserialize, Default)]
pub(super) struct Field {
    #[serde(default)]
    pub(super) id: Text,
    #[serde(default)]
    pub(super) name: Text,
    #[serde(default, deserialize_with = "list")]
    pub(super) values: Vec<Value>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct User {
    #[serde(rename = "id")]
    pub(super) id: Text,
    pub(super) name: Text,
    pub(super) real_name: Text,
    pub(super) email_address: Text,
    pub(super) country: Text,
    pub(super) city: Text,
    pub(super) state: Text,
    pub(super) lang: Text,
    pub(super) timezone: Text,
    pub(super) mobile_phone: Text,
    pub(super) work_phone: Text,
    pub(super) home_phone: Text,
    #[serde(deserialize_with = "list")]
    pub(super) memberships: Vec<Member>,
    #[serde(deserialize_with = "list")]
    pub(super) custom_fields: Vec<Field>,
}

/// A ticket in a list with the fields that we ask for.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Ticket {
    #[serde(rename = "id")]
    pub(super) id: Text,
    #[serde(default)]
    pub(super) subject: Text,
    pub(super) status: Text,
    #[serde(default)]
    pub(super) priority: Text,
    #[serde(default)]
    pub(super) queue: Option<Named>,
    #[serde(default, deserialize_with = "user")]
    pub(super) owner: User,
    #[serde(default, deserialize_with = "list")]
    pub(super) requestors: Vec<User>,
    #[serde(default, deserialize_with = "list")]
    pub(super) cc: Vec<User>,
    pub(super) created: Text,
    #[serde(default)]
    pub(super) last_updated: Text,
    #[serde(default)]
    pub(super) due: Text,
    #[serde(default)]
    pub(super) resolved: Text,
    #[serde(default, deserialize_with = "list")]
    pub(super) custom_fields: Vec<Field>,
}

/// A ticket asked for by its id. Its owner has her name as id.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Standing {
    #[serde(rename = "id")]
    pub(super) id: Text,
    #[serde(default)]
    pub(super) status: Text,
    #[serde(default)]
    pub(super) priority: Text,
    #[serde(default, deserialize_with = "user")]
    pub(super) owner: User,
    #[serde(default, deserialize_with = "list")]
    pub(super) custom_fields: Vec<Field>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Transaction {
    #[serde(rename = "id")]
    pub(super) id: Text,
    #[serde(rename = "Type", default)]
    pub(super) kind: Text,
    #[serde(default)]
    pub(super) object_id: Text,
    #[serde(default)]
    pub(super) field: Text,
    #[serde(default)]
    pub(super) old_value: Text,
    #[serde(default)]
    pub(super) new_value: Text,
    #[serde(default)]
    pub(super) created: Text,
    #[serde(default, deserialize_with = "user")]
    pub(super) creator: User,
    #[serde(default, deserialize_with = "list")]
    pub(super) custom_fields: Vec<Field>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Attachment {
    #[serde(rename = "id")]
    pub(super) id: Text,
    pub(super) transaction_id: Text,
    #[serde(default)]
    pub(super) content_type: Text,
    #[serde(default)]
    pub(super) filename: Text,
    #[serde(default)]
    pub(super) content_length: Text,
    #[serde(default)]
    pub(super) content: Text,
}
