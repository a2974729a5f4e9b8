//! Jira's JSON, as far as it is read.

use crate::loose::{list, or_default, text};
use parlance_model::Moment;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ServiceDesks {
    #[serde(deserialize_with = "list")]
    pub(super) values: Vec<ServiceDesk>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) is_last_page: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ServiceDesk {
    pub(super) project_id: String,
    pub(super) project_key: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) project_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ServerInfo {
    pub(super) server_time: Moment,
}

#[derive(Deserialize)]
pub(super) struct Product {
    #[serde(default, deserialize_with = "text")]
    pub(super) version: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Count {
    pub(super) count: u64,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Found {
    pub(super) issues: Vec<Issue>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) names: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) next_page_token: Option<String>,
}

/// An issue: Jira's word for a ticket.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Issue {
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) key: Option<String>,
    pub(super) fields: Map<String, Value>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) rendered_fields: Map<String, Value>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) properties: Map<String, Value>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) changelog: Changelog,
    /// Only where one issue was asked for.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) names: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) editmeta: Editable,
}

#[derive(Deserialize, Default)]
pub(super) struct Editable {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) fields: BTreeMap<String, Definition>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Definition {
    pub(super) name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) schema: Schema,
    #[serde(default, deserialize_with = "list")]
    pub(super) allowed_values: Vec<Value>,
}

#[derive(Deserialize, Default)]
pub(super) struct Schema {
    #[serde(default, rename = "type", deserialize_with = "text")]
    pub(super) kind: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) items: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) custom: Option<String>,
}

#[derive(Deserialize, Default)]
pub(super) struct Changelog {
    #[serde(default, deserialize_with = "list")]
    pub(super) histories: Vec<History>,
}

#[derive(Deserialize)]
pub(super) struct History {
    pub(super) id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) author: User,
    pub(super) created: Moment,
    #[serde(default, deserialize_with = "list")]
    pub(super) items: Vec<Changed>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Changed {
    pub(super) field: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) from_string: Option<String>,
    #[serde(default, rename = "toString", deserialize_with = "text")]
    pub(super) to: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct User {
    #[serde(default, deserialize_with = "text")]
    pub(super) account_id: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) account_type: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) display_name: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) email_address: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) time_zone: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    #[serde(deserialize_with = "text")]
    pub(super) id: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(super) filename: Option<String>,
    #[serde(default, rename = "mimeType", deserialize_with = "text")]
    pub(super) mime_type: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) size: Option<u64>,
}

#[derive(Deserialize)]
pub(super) struct Comments {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) total: u64,
    pub(super) comments: Vec<Comment>,
}

#[derive(Deserialize)]
pub(super) struct WholeComments {
    pub(super) values: Vec<Comment>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Comment {
    pub(super) id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) author: User,
    #[serde(default)]
    pub(super) body: Value,
    #[serde(default, deserialize_with = "text")]
    pub(super) rendered_body: Option<String>,
    pub(super) created: Moment,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) jsd_public: Option<bool>,
    #[serde(default)]
    pub(super) visibility: Value,
    #[serde(default, deserialize_with = "list")]
    pub(super) properties: Vec<Property>,
}

#[derive(Deserialize)]
pub(super) struct Property {
    pub(super) key: String,
    #[serde(default)]
    pub(super) value: Value,
}

#[derive(Deserialize)]
pub(super) struct Transitions {
    #[serde(deserialize_with = "list")]
    pub(super) transitions: Vec<Transition>,
}

#[derive(Deserialize)]
pub(super) struct Transition {
    pub(super) id: String,
    pub(super) to: Named,
}

#[derive(Deserialize)]
pub(super) struct Named {
    pub(super) name: String,
}

/// A status with what it counts as.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Standing {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) status_category: Category,
}

#[derive(Deserialize, Default)]
pub(super) struct Category {
    #[serde(default, deserialize_with = "text")]
    pub(super) key: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Values<T> {
    pub(super) values: Vec<T>,
}

/// One of the site's fields.
#[derive(Deserialize)]
pub(super) struct SiteField {
    pub(super) name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) custom: bool,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) schema: Schema,
}
