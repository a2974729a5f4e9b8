//! The account's ticket fields: names for the numbers that tickets have.

use super::wire::Field;
use crate::loose::Text;
use crate::{AgentChoice, DeskError, FieldChoice};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Numbers and their names, in the account's order.
type Names = Vec<(String, String)>;

/// What the ticket fields say.
pub(super) struct Catalogue {
    statuses: Names,
    priorities: Names,
    agents: Names,
    groups: Names,
    custom: Vec<Field>,
}

impl Catalogue {
    /// What every Freshdesk has, for an agent who may not see the fields.
    pub(super) fn plain() -> Self {
        Self::new(Vec::new())
    }

    pub(super) fn new(fields: Vec<Field>) -> Self {
        let (custom, system): (Vec<_>, Vec<_>) = fields
            .into_iter()
            .partition(|field| field.kind.0.starts_with("custom_") || field.kind.0 == "nested_field");
        let names = |kind: &str| {
            system
                .iter()
                .find(|field| field.kind.0 == kind)
                .map(|field| names(&field.choices))
                .unwrap_or_default()
        };
        let or = |found: Names, known: &[(&str, &str)]| match found.is_empty() {
            true => known.iter().map(|(number, name)| (number.to_string(), name.to_string())).collect(),
            false => found,
        };
        let statuses = [("2", "Open"), ("3", "Pending"), ("4", "Resolved"), ("5", "Closed")];
        let priorities = [("1", "Low"), ("2", "Medium"), ("3", "High"), ("4", "Urgent")];
        Self {
            statuses: or(names("default_status"), &statuses),
            priorities: or(names("default_priority"), &priorities),
            agents: names("default_agent"),
            groups: names("default_group"),
            custom,
        }
    }

    pub(super) fn statuses(&self) -> &[(String, String)] {
        &self.statuses
    }

    pub(super) fn status(&self, number: &str) -> String {
        name(&self.statuses, number).unwrap_or_else(|| number.to_owned())
    }

    pub(super) fn priority(&self, number: &str) -> Option<String> {
        name(&self.priorities, number).or_else(|| Some(number.to_owned()).filter(|number| !number.is_empty()))
    }

    pub(super) fn group(&self, number: &str) -> Option<String> {
        name(&self.groups, number)
    }

    /// The group of this name.
    pub(super) fn group_number(&self, name: &str) -> Result<u64, DeskError> {
        let known = self.groups.iter().find(|(_, known)| known == name);
        known.and_then(|(number, _)| number.parse().ok()).ok_or_else(|| DeskError::Refused(name.to_owned()))
    }

    pub(super) fn agent(&self, number: &str) -> Option<String> {
        name(&self.agents, number)
    }

    pub(super) fn status_number(&self, name: &str) -> Result<Value, DeskError> {
        number(&self.statuses, name)
    }

    pub(super) fn priority_number(&self, name: &str) -> Result<Value, DeskError> {
        number(&self.priorities, name)
    }

    pub(super) fn queues(&self) -> Vec<String> {
        self.groups.iter().map(|(_, name)| name.clone()).collect()
    }

    /// The least urgent first.
    pub(super) fn priorities(&self) -> Vec<String> {
        let mut priorities = self.priorities.clone();
        priorities.sort_by_key(|(number, _)| number.parse::<u32>().unwrap_or(u32::MAX));
        priorities.into_iter().map(|(_, name)| name).collect()
    }

    pub(super) fn agents(&self) -> Vec<AgentChoice> {
        self.agents.iter().map(|(id, name)| AgentChoice { id: id.clone(), name: name.clone() }).collect()
    }

    pub(super) fn choices(&self) -> Vec<FieldChoice> {
        let values = |field: &Field| match (field.kind.0.as_str(), &field.choices) {
            ("custom_checkbox", _) => vec!["true".to_owned(), "false".to_owned()],
            (_, Value::Array(choices)) => {
                choices.iter().filter_map(|choice| Text::of(choice)?.some()).collect()
            }
            _ => Vec::new(),
        };
        self.custom
            .iter()
            .map(|field| FieldChoice { name: self.name(field), values: values(field) })
            .collect()
    }

    /// Its label, with the API's name where another has the same label.
    fn name(&self, field: &Field) -> String {
        let label = field.label.0.trim();
        let alike = self.custom.iter().filter(|other| other.label.0.trim() == label).count();
        match alike > 1 || label.is_empty() {
            true => format!("{label} ({})", field.name.0).trim().to_owned(),
            false => label.to_owned(),
        }
    }

    /// A ticket's custom fields that hold something; one that is not in the catalogue goes by the API's name.
    pub(super) fn texts(&self, values: &BTreeMap<String, Value>) -> BTreeMap<String, String> {
        let texts = values.iter().filter_map(|(key, value)| {
            let text = match value {
                Value::Array(values) => {
                    let texts = values.iter().filter_map(|value| Text::of(value)?.some());
                    texts.collect::<Vec<_>>().join("\n")
                }
                value => Text::of(value)?.0,
            };
            let field = self.custom.iter().find(|field| field.name.0 == *key);
            (!text.is_empty()).then(|| (field.map_or_else(|| key.clone(), |field| self.name(field)), text))
        });
        texts.collect()
    }

    /// What a change writes: the custom field of this name with this text.
    pub(super) fn written(&self, name: &str, text: &str) -> Result<Value, DeskError> {
        let field = self.custom.iter().find(|field| self.name(field) == name).ok_or(DeskError::NotFound)?;
        let text = text.trim();
        let value = match field.kind.0.as_str() {
            "custom_checkbox" => json!(text == "true"),
            _ if text.is_empty() => Value::Null,
            "custom_number" | "custom_decimal" => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
            "custom_multi_select_dropdown" => text.lines().collect(),
            _ => json!(text),
        };
        Ok(json!({ field.name.0.clone(): value }))
    }
}

fn name(names: &Names, number: &str) -> Option<String> {
    names.iter().find(|(known, _)| known == number).map(|(_, name)| name.clone())
}

/// The number of a name; Freshdesk's numbers of these are small.
fn number(names: &Names, name: &str) -> Result<Value, DeskError> {
    let known = names.iter().find(|(_, known)| known == name).map_or(name, |(number, _)| number.as_str());
    known.parse::<u32>().map(Value::from).map_err(|_| DeskError::Refused(String::new()))
}

/// A field's choices: `{"2": ["Open", "Being Processed"]}` or `{"Low": 1}`.
fn names(choices: &Value) -> Names {
    let pair = |(key, value): (&String, &Value)| match value {
        Value::Array(words) => Some((key.clone(), Text::of(words.first()?)?.some()?)),
        value => Some((Text::of(value)?.some()?, key.clone())),
    };
    choices.as_object().map(|choices| choices.iter().filter_map(pair).collect()).unwrap_or_default()
}
