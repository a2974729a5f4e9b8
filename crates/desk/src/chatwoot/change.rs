//! Changes a conversation's fields, each by the request that Chatwoot has for it.

use super::account::{Account, told};
use super::outgoing::conversation_of;
use super::translate;
use super::wire::{Conversation, Definition, Named};
use crate::change::{Changing, changed};
use crate::{DeskError, Request, reading::accepted, reading::json, talk::Line};
use parlance_model::{Change, Field, Operation, Sent};
use serde_json::{Value, json as value};

pub(super) async fn change(
    account: &Account,
    line: &Line<Sent>,
    operation: &Operation,
    wanted: &Change,
) -> Result<Sent, DeskError> {
    let id = conversation_of(operation)?;
    let mut changing = Changing::new(wanted);
    loop {
        let conversation: Conversation = json(told(line.ask(account.conversation(id)).await?))?;
        let Some(value) = changing.next(&translate::value(&conversation, &wanted.field))? else {
            return Ok(changed());
        };
        let request = request(account, line, &conversation, &wanted.field, &value).await?;
        accepted(told(line.ask(request).await?))?;
        changing.written();
    }
}

async fn request(
    account: &Account,
    line: &Line<Sent>,
    conversation: &Conversation,
    field: &Field,
    value: &str,
) -> Result<Request, DeskError> {
    let post = |what: &str, body: Value| Ok(account.post(conversation.id, what, &body));
    match field {
        Field::Status => post("toggle_status", value!({"status": value})),
        // The description has the word "none" for no priority, which Chatwoot fails over; null takes it away.
        Field::Priority => {
            post("toggle_priority", value!({"priority": Some(value).filter(|v| !v.is_empty())}))
        }
        Field::Owner => {
            let agent = agent(account, line, value).await?;
            post("assignments", value!({"assignee_id": agent}))
        }
        Field::Tags => post("labels", value!({"labels": value.lines().collect::<Vec<_>>()})),
        Field::Custom(name) if value.is_empty() => {
            post("destroy_custom_attributes", value!({"custom_attributes": [name]}))
        }
        Field::Custom(name) => {
            let mut all = conversation.custom_attributes.clone();
            all.insert(name.clone(), typed(account, line, name, value).await?);
            Ok(account.attributes(conversation.id, &Value::Object(all)))
        }
    }
}

/// The agent's id; 0 for none. An id that it does not know makes Chatwoot take the owner away, so ours must be known.
async fn agent(account: &Account, line: &Line<Sent>, wanted: &str) -> Result<u64, DeskError> {
    if wanted.is_empty() {
        return Ok(0);
    }
    let agents: Vec<Named> = json(told(line.ask(account.get("agents")).await?))?;
    let found = agents.into_iter().map(|agent| agent.id).find(|id| id.to_string() == wanted);
    found.ok_or_else(|| DeskError::Refused(String::new()))
}

/// A custom attribute's value in the type that was defined for it.
async fn typed(account: &Account, line: &Line<Sent>, name: &str, value: &str) -> Result<Value, DeskError> {
    let definitions: Vec<Definition> = json(told(line.ask(account.fields()).await?))?;
    let definition = definitions.into_iter().find(|definition| definition.attribute_key == name);
    let kind = definition.and_then(|definition| definition.attribute_display_type).unwrap_or_default();
    let other = match kind.as_str() {
        "number" | "currency" | "percent" => serde_json::from_str(value).ok().filter(Value::is_number),
        "checkbox" => serde_json::from_str(value).ok().filter(Value::is_boolean),
        _ => None,
    };
    Ok(other.unwrap_or_else(|| Value::String(value.to_owned())))
}
