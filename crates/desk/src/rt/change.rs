//! Sets a field of a ticket.
//!
//! RT says 200 to what it did not do, too; only another reading tells. So its words are kept until then.

use super::api::Api;
use super::outgoing::{answered, etag, standing};
use super::probe::agent_of;
use super::translate::{NOBODY, joined};
use super::wire::{FieldKind, Standing, User};
use crate::change::{Changing, changed};
use crate::{DeskError, Response, reading::accepted, reading::json, talk::Line};
use parlance_model::{Change, Field, Sent};
use serde_json::{Value, json as value};

/// Carries the change out.
pub(super) async fn change(
    api: &Api,
    line: &Line<Sent>,
    ticket: u64,
    wanted: &Change,
) -> Result<Sent, DeskError> {
    let mut changing = Changing::new(wanted);
    let mut said = String::new();
    loop {
        let answer = accepted(line.ask(api.get(&format!("ticket/{ticket}"))).await?)?;
        let (lock, ticket) = (etag(&answer), answered(answer)?);
        let now = value_of(&ticket, &wanted.field)?;
        let next = changing.next(&now).map_err(|error| match error {
            DeskError::Refused(_) => DeskError::Refused(std::mem::take(&mut said)),
            error => error,
        })?;
        let Some(next) = next else { return Ok(changed()) };
        let (path, body) = writing(api, line, &ticket, &wanted.field, (&now, &next)).await?;
        match line.ask(api.set(&path, lock, &body)).await? {
            // Something happened to the ticket meanwhile.
            Ok(response) if response.status == 412 => {}
            answer => {
                if let Some(words) = words(&accepted(answer)?) {
                    said = words;
                    changing.written();
                }
            }
        }
    }
}

/// A field's value, as a change speaks of it.
fn value_of(ticket: &Standing, field: &Field) -> Result<String, DeskError> {
    Ok(match field {
        Field::Status => ticket.status.0.clone(),
        Field::Priority => ticket.priority.0.clone(),
        Field::Owner => ticket.owner.id.some().filter(|name| name != NOBODY).unwrap_or_default(),
        Field::Custom(name) => joined(custom(ticket, name)?).unwrap_or_default(),
        Field::Tags => return Err(DeskError::Refused(String::new())),
    })
}

fn custom<'a>(ticket: &'a Standing, name: &str) -> Result<&'a super::wire::Field, DeskError> {
    ticket.custom_fields.iter().find(|field| field.name.0 == name).ok_or(DeskError::NotFound)
}

/// Where to write what.
async fn writing(
    api: &Api,
    line: &Line<Sent>,
    ticket: &Standing,
    field: &Field,
    (now, next): (&str, &str),
) -> Result<(String, Value), DeskError> {
    let path = format!("ticket/{}", standing(ticket)?);
    Ok(match field {
        Field::Owner if steals(api, line, now, next).await? => (format!("{path}/steal"), value!({})),
        Field::Owner if next.is_empty() => (path, value!({"Owner": NOBODY})),
        Field::Owner => (path, value!({"Owner": next})),
        Field::Priority => (path, value!({"Priority": next})),
        Field::Status | Field::Tags => (path, value!({"Status": next})),
        Field::Custom(name) => {
            let id = custom(ticket, name)?.id.id()?;
            let kind: FieldKind = json(line.ask(api.get(&format!("customfield/{id}"))).await?)?;
            (path, value!({"CustomFields": {id.to_string(): held(&kind, next)}}))
        }
    })
}

/// What another agent has can only be stolen, and only for oneself.
async fn steals(api: &Api, line: &Line<Sent>, now: &str, next: &str) -> Result<bool, DeskError> {
    if now.is_empty() || next.is_empty() {
        return Ok(false);
    }
    let me = agent_of(&api.token).ok_or(DeskError::Unauthorized)?;
    let me: User = json(line.ask(api.get(&format!("user/{me}"))).await?)?;
    Ok(me.name.0 == next)
}

/// One text for a field that holds one value. For a field that holds several, all that it shall hold: RT takes away
/// what is not among them, and would take an empty text for one more.
fn held(kind: &FieldKind, text: &str) -> Value {
    match kind.max_values.0 == "1" {
        true => value!(text),
        false => text.lines().map(str::trim).filter(|line| !line.is_empty()).collect(),
    }
}

/// RT's words for what it did or did not do; none if something other than RT answers. In some languages it spoils them.
fn words(response: &Response) -> Option<String> {
    let text = String::from_utf8_lossy(&response.body);
    text.trim_start().starts_with('[').then(|| {
        let said: Vec<String> = serde_json::from_str(&text).unwrap_or_default();
        said.join("\n")
    })
}
