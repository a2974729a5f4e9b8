//! Zammad's JSON, as far as it is read.

use crate::loose::{list, or_default, text};
use parlance_model::Moment;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A ticket's or a user's attributes, which differ from one installation to the next.
pub(super) type Attributes = Map<String, Value>;

/// Something with an id and a name.
#[derive(Deserialize)]
pub(super) struct Named {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: Option<String>,
    /// Only states have one.
    #[serde(default, deserialize_with = "text")]
    pub(super) state_type: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) active: Option<bool>,
}

#[derive(Deserialize)]
pub(super) struct Version {
    #[serde(default, deserialize_with = "text")]
    pub(super) version: Option<String>,
}

/// What a search found. Releases before 6.5 call the ids by another name.
#[derive(Deserialize)]
pub(super) struct Found {
    #[serde(alias = "tickets")]
    pub(super) record_ids: Vec<u64>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) assets: Assets,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) total_count: Option<u64>,
}

/// Records by their kinds and ids.
#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Assets {
    #[serde(deserialize_with = "or_default")]
    pub(super) ticket: BTreeMap<u64, Attributes>,
    #[serde(deserialize_with = "or_default")]
    pub(super) user: BTreeMap<u64, Attributes>,
    #[serde(deserialize_with = "or_default")]
    pub(super) group: BTreeMap<u64, Attributes>,
}

#[derive(Deserialize)]
pub(super) struct Article {
    pub(super) id: u64,
    #[serde(default, rename = "type", deserialize_with = "text")]
    pub(super) kind: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) sender: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) from: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) reply_to: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) subject: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) message_id: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) content_type: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) body: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) internal: bool,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) preferences: Attributes,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) created_by_id: Option<u64>,
    pub(super) created_at: Moment,
    #[serde(default, deserialize_with = "list")]
    pub(super) attachments: Vec<Attachment>,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) filename: Option<String>,
    /// A number as text.
    #[serde(default, deserialize_with = "text")]
    pub(super) size: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) preferences: Attributes,
}

#[derive(Deserialize)]
pub(super) struct Tags {
    #[serde(deserialize_with = "or_default")]
    pub(super) tags: BTreeSet<String>,
}

#[derive(Deserialize)]
pub(super) struct Links {
    #[serde(default, deserialize_with = "list")]
    pub(super) links: Vec<Link>,
}

#[derive(Deserialize)]
pub(super) struct Link {
    pub(super) link_type: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) link_object_value: Option<String>,
}
