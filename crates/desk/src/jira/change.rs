//! Changes a request's fields, each by the request that Jira has for it.

use super::adf;
use super::api::Api;
use super::outgoing::issue_of;
use super::translate;
use super::wire::{Definition, Issue, Transitions};
use crate::change::{Changing, changed};
use crate::{DeskError, Request, reading::accepted, reading::json, talk::Line};
use parlance_model::{Change, Field, Operation, Sent};
use serde_json::{Value, json as value};
use std::collections::BTreeSet;

pub(super) async fn change(
    api: &Api,
    line: &Line<Sent>,
    operation: &Operation,
    wanted: &Change,
) -> Result<Sent, DeskError> {
    let id = issue_of(operation)?;
    let (fields, expand) = match wanted.field {
        Field::Custom(_) => ("*all,-comment,-worklog", "names,editmeta"),
        _ => ("status,assignee,priority,labels", ""),
    };
    let mut changing = Changing::new(wanted);
    loop {
        let issue: Issue = json(line.ask(api.issue(id, fields, expand)).await?)?;
        let Some(value) = changing.next(&translate::value(&issue, &wanted.field))? else {
            return Ok(changed());
        };
        let request = request(api, line, id, &issue, &wanted.field, &value).await?;
        accepted(line.ask(request).await?)?;
        changing.written();
    }
}

async fn request(
    api: &Api,
    line: &Line<Sent>,
    id: u64,
    issue: &Issue,
    field: &Field,
    value: &str,
) -> Result<Request, DeskError> {
    let some = Some(value).filter(|value| !value.is_empty());
    let path = format!("api/3/issue/{id}");
    let set = |fields: Value| Ok(api.put(&path, &value!({"fields": fields})));
    match field {
        Field::Status => {
            let path = format!("{path}/transitions");
            let transitions: Transitions = json(line.ask(api.get(&path, &[])).await?)?;
            let way = transitions.transitions.into_iter().find(|transition| transition.to.name == value);
            let way = way.ok_or_else(|| DeskError::Refused(String::new()))?;
            Ok(api.post(&path, &[], &value!({"transition": {"id": way.id}})))
        }
        Field::Owner => Ok(api.put(&format!("{path}/assignee"), &value!({"accountId": some}))),
        Field::Priority => set(value!({"priority": some.map(|name| value!({"name": name}))})),
        Field::Tags => Ok(api.put(&path, &value!({"update": {"labels": labels(issue, value)}}))),
        Field::Custom(name) => {
            let found = issue
                .editmeta
                .fields
                .iter()
                .find(|(id, definition)| id.starts_with("customfield_") && definition.name == *name);
            let (id, definition) = found.ok_or_else(|| DeskError::Refused(String::new()))?;
            set(value!({id: typed(definition, value)?}))
        }
    }
}

/// What is to be done to the labels, so that those of others stay.
fn labels(issue: &Issue, wanted: &str) -> Vec<Value> {
    let now = translate::value(issue, &Field::Tags);
    let (now, wanted): (BTreeSet<_>, BTreeSet<_>) = (now.lines().collect(), wanted.lines().collect());
    let add = wanted.difference(&now).map(|label| value!({"add": label}));
    let remove = now.difference(&wanted).map(|label| value!({"remove": label}));
    add.chain(remove).collect()
}

/// A field's value in its own type.
fn typed(definition: &Definition, text: &str) -> Result<Value, DeskError> {
    if text.is_empty() {
        return Ok(Value::Null);
    }
    let schema = &definition.schema;
    let is_long = schema.custom.as_deref().is_some_and(|custom| custom.ends_with(":textarea"));
    let several = |one: &dyn Fn(&str) -> Value| Value::Array(text.lines().map(one).collect());
    Ok(match (schema.kind.as_deref(), schema.items.as_deref()) {
        (Some("string"), _) if is_long => adf::document(text),
        (Some("string" | "date" | "datetime"), _) => value!(text),
        (Some("number"), _) => serde_json::from_str(text)
            .ok()
            .filter(Value::is_number)
            .ok_or_else(|| DeskError::Refused(String::new()))?,
        (Some("option"), _) => option(definition, text)?,
        (Some("array"), Some("string")) => several(&|line| value!(line)),
        (Some("array"), Some("option")) => several(&|line| value!({"value": line})),
        _ => return Err(DeskError::Refused(String::new())),
    })
}

/// One of the values that the field may hold.
fn option(definition: &Definition, text: &str) -> Result<Value, DeskError> {
    let is_it = |value: &&Value| value.get("value").is_some_and(|value| value == text);
    let known =
        definition.allowed_values.is_empty() || definition.allowed_values.iter().any(|value| is_it(&value));
    known.then(|| value!({"value": text})).ok_or_else(|| DeskError::Refused(String::new()))
}
