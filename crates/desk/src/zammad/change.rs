//! Changes a ticket's fields; its tags one at a time.

use super::api::Api;
use super::outgoing::ticket_of;
use super::translate::{self, NOBODY, is_custom};
use super::wire::{Attributes, Tags};
use crate::change::{Changing, changed};
use crate::{DeskError, reading::accepted, reading::json, talk::Line};
use parlance_model::{Change, Field, Operation, Sent};
use serde_json::{Value, json as value};
use std::collections::BTreeSet;

pub(super) async fn change(
    api: &Api,
    line: &Line<Sent>,
    operation: &Operation,
    wanted: &Change,
) -> Result<Sent, DeskError> {
    let id = ticket_of(operation)?;
    let mut changing = Changing::new(wanted);
    if wanted.field == Field::Tags {
        return change_tags(api, line, id, changing).await;
    }
    loop {
        let ticket: Attributes = json(line.ask(api.ticket(id)).await?)?;
        let Some(value) = changing.next(&translate::value(&ticket, &wanted.field))? else {
            return Ok(changed());
        };
        let fields = fields(&ticket, &wanted.field, &value)?;
        accepted(line.ask(api.set(id, &fields)).await?)?;
        changing.written();
    }
}

fn fields(ticket: &Attributes, field: &Field, text: &str) -> Result<Value, DeskError> {
    let refused = || DeskError::Refused(String::new());
    Ok(match field {
        Field::Status => value!({"state": text}),
        Field::Priority => value!({"priority": text}),
        Field::Owner if text.is_empty() => value!({"owner_id": NOBODY}),
        Field::Owner => value!({"owner_id": text.parse::<u64>().map_err(|_| refused())?}),
        Field::Custom(name) if is_custom(name) => value!({name: typed(ticket.get(name), text)}),
        Field::Custom(_) | Field::Tags => return Err(refused()),
    })
}

/// A custom field's value in the type that it has now; Zammad itself turns texts into what it wants.
fn typed(now: Option<&Value>, text: &str) -> Value {
    let same = |is: fn(&Value) -> bool| serde_json::from_str(text).ok().filter(is);
    let other = match now {
        _ if text.is_empty() => Some(Value::Null),
        Some(Value::Number(_)) => same(Value::is_number),
        Some(Value::Bool(_)) => same(Value::is_boolean),
        Some(Value::Array(_)) => Some(text.lines().collect()),
        _ => None,
    };
    other.unwrap_or_else(|| Value::String(text.to_owned()))
}

async fn change_tags(
    api: &Api,
    line: &Line<Sent>,
    id: u64,
    mut changing: Changing<'_>,
) -> Result<Sent, DeskError> {
    loop {
        let tags = json::<Tags>(line.ask(api.tags(id)).await?)?.tags;
        let now = tags.iter().cloned().collect::<Vec<_>>().join("\n");
        let Some(wanted) = changing.next(&now)? else { return Ok(changed()) };
        let (now, wanted): (BTreeSet<_>, BTreeSet<_>) = (now.lines().collect(), wanted.lines().collect());
        for tag in wanted.difference(&now) {
            accepted(line.ask(api.add_tag(id, tag)).await?)?;
        }
        for tag in now.difference(&wanted) {
            accepted(line.ask(api.remove_tag(id, tag)).await?)?;
        }
        changing.written();
    }
}
