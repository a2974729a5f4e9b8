//! Redmine's JSON as it comes.

use parlance_model::Moment;
use serde::Deserialize;
use serde_json::Value;

/// Something by id and name.
#[derive(Clone, Deserialize)]
pub(super) struct Named {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) name: Option<String>,
}

impl Named {
    pub(super) fn name(&self) -> String {
        self.name.clone().unwrap_or_default()
    }
}

#[derive(Deserialize)]
pub(super) struct Current {
    pub(super) user: User,
}

#[derive(Deserialize)]
pub(super) struct User {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) login: Option<String>,
    #[serde(default)]
    pub(super) firstname: Option<String>,
    #[serde(default)]
    pub(super) lastname: Option<String>,
    #[serde(default)]
    pub(super) admin: bool,
    #[serde(default)]
    pub(super) memberships: Vec<Membership>,
}

#[derive(Deserialize)]
pub(super) struct Membership {
    pub(super) project: Named,
    /// None for groups.
    #[serde(default)]
    pub(super) user: Option<Named>,
    #[serde(default)]
    pub(super) roles: Vec<Named>,
}

#[derive(Deserialize)]
pub(super) struct Memberships {
    pub(super) memberships: Vec<Membership>,
}

#[derive(Deserialize)]
pub(super) struct OneRole {
    pub(super) role: Role,
}

#[derive(Deserialize)]
pub(super) struct Role {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) permissions: Vec<String>,
}

impl Role {
    pub(super) fn may(&self, what: &str) -> bool {
        self.permissions.iter().any(|permission| permission == what)
    }
}

#[derive(Deserialize)]
pub(super) struct Roles {
    pub(super) roles: Vec<Named>,
}

#[derive(Deserialize)]
pub(super) struct Projects {
    pub(super) projects: Vec<Named>,
}

#[derive(Deserialize)]
pub(super) struct Statuses {
    pub(super) issue_statuses: Vec<Status>,
}

#[derive(Deserialize)]
pub(super) struct Status {
    pub(super) id: u64,
    pub(super) name: String,
    #[serde(default)]
    pub(super) is_closed: bool,
}

#[derive(Deserialize)]
pub(super) struct Priorities {
    pub(super) issue_priorities: Vec<Priority>,
}

#[derive(Deserialize)]
pub(super) struct Priority {
    pub(super) id: u64,
    pub(super) name: String,
    /// None before Redmine 4.
    #[serde(default)]
    pub(super) active: Option<bool>,
}

#[derive(Deserialize)]
pub(super) struct FieldKinds {
    pub(super) custom_fields: Vec<FieldKind>,
}

#[derive(Deserialize)]
pub(super) struct FieldKind {
    pub(super) name: String,
    #[serde(default)]
    pub(super) customized_type: String,
    #[serde(default)]
    pub(super) possible_values: Vec<PossibleValue>,
}

#[derive(Deserialize)]
pub(super) struct PossibleValue {
    pub(super) value: String,
}

#[derive(Deserialize)]
pub(super) struct Issues {
    pub(super) issues: Vec<Row>,
    pub(super) total_count: u64,
}

/// An issue in a list: what tells whether it is to be read.
#[derive(Clone, Deserialize)]
pub(super) struct Row {
    pub(super) id: u64,
    pub(super) updated_on: Moment,
    #[serde(default)]
    pub(super) custom_fields: Vec<Field>,
}

#[derive(Deserialize)]
pub(super) struct OneIssue {
    pub(super) issue: Issue,
}

#[derive(Deserialize)]
pub(super) struct Issue {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) project: Option<Named>,
    pub(super) status: IssueStatus,
    #[serde(default)]
    pub(super) priority: Option<Named>,
    #[serde(default)]
    pub(super) author: Option<Named>,
    #[serde(default)]
    pub(super) assigned_to: Option<Named>,
    #[serde(default)]
    pub(super) subject: Option<String>,
    #[serde(default)]
    pub(super) description: Option<String>,
    #[serde(default)]
    pub(super) due_date: Option<String>,
    #[serde(default)]
    pub(super) custom_fields: Vec<Field>,
    pub(super) created_on: Moment,
    pub(super) updated_on: Moment,
    #[serde(default)]
    pub(super) closed_on: Option<Moment>,
    #[serde(default)]
    pub(super) journals: Vec<Journal>,
    #[serde(default)]
    pub(super) attachments: Vec<Attachment>,
}

#[derive(Deserialize)]
pub(super) struct IssueStatus {
    pub(super) name: String,
    /// None before Redmine 5.
    #[serde(default)]
    pub(super) is_closed: Option<bool>,
}

#[derive(Clone, Deserialize)]
pub(super) struct Field {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) multiple: bool,
    #[serde(default)]
    pub(super) value: Value,
}

impl Field {
    /// Its value as text; several values, one a line.
    pub(super) fn text(&self) -> String {
        match &self.value {
            Value::String(text) => text.clone(),
            Value::Array(values) => values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
            Value::Number(number) => number.to_string(),
            _ => String::new(),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Journal {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) user: Option<Named>,
    #[serde(default)]
    pub(super) notes: Option<String>,
    pub(super) created_on: Moment,
    #[serde(default)]
    pub(super) private_notes: bool,
    #[serde(default)]
    pub(super) details: Vec<Detail>,
}

impl Journal {
    pub(super) fn notes(&self) -> &str {
        self.notes.as_deref().unwrap_or_default()
    }

    pub(super) fn is_by(&self, user: u64) -> bool {
        self.user.as_ref().is_some_and(|author| author.id == user)
    }
}

#[derive(Deserialize)]
pub(super) struct Detail {
    #[serde(default)]
    pub(super) property: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) old_value: Option<String>,
    #[serde(default)]
    pub(super) new_value: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) filename: Option<String>,
    #[serde(default)]
    pub(super) filesize: Option<u64>,
    #[serde(default)]
    pub(super) content_type: Option<String>,
}
