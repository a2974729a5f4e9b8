//! Custom fields: Zendesk knows them by numbers, people by titles.

use super::wire::{Field, FieldOption, FieldValue, Fields};
use crate::loose::Text;
use crate::{DeskError, FieldChoice};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The account's ticket fields.
pub(super) struct Catalogue(Vec<Field>);

impl Catalogue {
    pub(super) fn new(fields: Fields) -> Self {
        Self(fields.ticket_fields)
    }

    /// Words that a system field may hold, in Zendesk's order.
    pub(super) fn words(&self, kind: &str) -> Vec<String> {
        let field = self.0.iter().find(|field| field.kind.0 == kind && !is_custom(field));
        let options = field.map(|field| field.system_field_options.as_slice()).unwrap_or_default();
        options.iter().filter_map(|option| option.value.some()).collect()
    }

    pub(super) fn choices(&self) -> Vec<FieldChoice> {
        let fields = self.custom().filter(|field| field.active != Some(false));
        fields.map(|field| FieldChoice { name: self.name(field), values: values(field) }).collect()
    }

    fn custom(&self) -> impl Iterator<Item = &Field> {
        self.0.iter().filter(|field| is_custom(field))
    }

    /// Its title, with its number where another has the same title.
    fn name(&self, field: &Field) -> String {
        let title = field.title.0.trim();
        let alike = self.custom().filter(|other| other.title.0.trim() == title).count();
        match alike > 1 || title.is_empty() {
            true => format!("{title} ({})", field.id.0).trim().to_owned(),
            false => title.to_owned(),
        }
    }

    /// A ticket's custom fields that hold something.
    pub(super) fn texts(&self, values: &[FieldValue]) -> BTreeMap<String, String> {
        let texts = values.iter().filter_map(|value| {
            let field = self.custom().find(|field| field.id == value.id)?;
            let text = text(field, &value.value);
            (!text.is_empty()).then(|| (self.name(field), text))
        });
        texts.collect()
    }

    /// What a change writes: the custom field of this name with this text.
    pub(super) fn written(&self, name: &str, text: &str) -> Result<Value, DeskError> {
        let field = self.custom().find(|field| self.name(field) == name).ok_or(DeskError::NotFound)?;
        Ok(json!([{"id": field.id.id()?, "value": value(field, text)}]))
    }
}

/// System fields cannot be removed.
fn is_custom(field: &Field) -> bool {
    field.removable != Some(false)
        && !matches!(
            field.kind.0.as_str(),
            "subject"
                | "description"
                | "status"
                | "priority"
                | "tickettype"
                | "group"
                | "assignee"
                | "custom_status"
        )
}

fn values(field: &Field) -> Vec<String> {
    match field.kind.0.as_str() {
        "checkbox" => vec!["true".to_owned(), "false".to_owned()],
        _ => field.custom_field_options.iter().filter_map(|option| option.name.some()).collect(),
    }
}

fn text(field: &Field, value: &Value) -> String {
    let one = |value: &Value| shown(&field.custom_field_options, &Text::of(value).unwrap_or_default().0);
    match value {
        Value::Array(values) => values.iter().map(one).collect::<Vec<_>>().join("\n"),
        value => one(value),
    }
}

/// An option by its name; anything else as it is.
fn shown(options: &[FieldOption], value: &str) -> String {
    let option = options.iter().find(|option| option.value.0 == value);
    option.and_then(|option| option.name.some()).unwrap_or_else(|| value.to_owned())
}

fn value(field: &Field, text: &str) -> Value {
    let kept = |name: &str| {
        let option = field.custom_field_options.iter().find(|option| option.name.0.trim() == name.trim());
        option.map_or_else(|| name.to_owned(), |option| option.value.0.clone())
    };
    match field.kind.0.as_str() {
        "checkbox" => json!(text.trim() == "true"),
        "multiselect" => text.lines().map(kept).collect(),
        _ if text.trim().is_empty() => Value::Null,
        _ => json!(kept(text)),
    }
}
