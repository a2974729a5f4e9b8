//! Sets a field of a ticket. The desk has no lock: what is read is written at once, and read again.

use super::api::Api;
use super::names::Names;
use super::outgoing::taken;
use super::wire::Ticket;
use crate::change::{Changing, changed};
use crate::{DeskError, Request, reading::json, talk::Line};
use parlance_model::{Change, Field, Sent};
use serde_json::{Value, json as value};

/// The longest title that leaves room for what the desk adds to it when a status is set.
const TITLE: usize = 150;

/// Carries the change out.
pub(super) async fn change(
    api: &Api,
    line: &Line<Sent>,
    ticket: u64,
    wanted: &Change,
) -> Result<Sent, DeskError> {
    let mut changing = Changing::new(wanted);
    let names = match wanted.field {
        Field::Status | Field::Priority => Names::of(line.ask(api.names()).await?)?,
        _ => Names::own(),
    };
    loop {
        let ticket: Ticket = json(line.ask(api.ticket(ticket)).await?)?;
        let now = value_of(&ticket, &names, &wanted.field)?;
        let Some(next) = changing.next(&now)? else { return Ok(changed()) };
        let request = writing(api, &ticket, &names, &wanted.field, &next)?;
        let response = taken(line.ask(request).await?)?;
        // Something other than the desk may have answered.
        if serde_json::from_slice::<Value>(&response.body).is_ok() {
            changing.written();
        }
    }
}

/// A field's value, as a change speaks of it.
fn value_of(ticket: &Ticket, names: &Names, field: &Field) -> Result<String, DeskError> {
    Ok(match field {
        Field::Status => names.status(ticket.status),
        Field::Priority => ticket.priority.map(|priority| names.priority(priority)).unwrap_or_default(),
        Field::Owner => ticket.assigned_to.map(|id| id.to_string()).unwrap_or_default(),
        Field::Custom(name) => ticket.custom(name).ok_or(DeskError::NotFound)?,
        Field::Tags => return Err(DeskError::Refused(String::new())),
    })
}

/// A status is set by a follow-up, as agents set it; anything else only by the ticket itself, which must not do without
/// its queue and its title.
fn writing(
    api: &Api,
    ticket: &Ticket,
    names: &Names,
    field: &Field,
    next: &str,
) -> Result<Request, DeskError> {
    let unknown = || DeskError::Refused(next.to_owned());
    let (name, next) = match field {
        Field::Status => {
            let status = names.status_of(next).ok_or_else(unknown)?;
            let body = value!({"ticket": ticket.id, "comment": "", "public": false, "new_status": status});
            if ticket.title.0.chars().count() <= TITLE {
                return Ok(api.follow_up(&body));
            }
            ("status".to_owned(), value!(status))
        }
        Field::Priority => ("priority".to_owned(), value!(names.priority_of(next).ok_or_else(unknown)?)),
        Field::Owner if next.is_empty() => ("assigned_to".to_owned(), Value::Null),
        Field::Owner => ("assigned_to".to_owned(), value!(next.parse::<i64>().map_err(|_| unknown())?)),
        Field::Custom(name) => (format!("custom_{name}"), value!(next)),
        Field::Tags => return Err(unknown()),
    };
    let mut body = value!({"queue": ticket.queue, "title": ticket.title.0});
    if let Some(members) = body.as_object_mut() {
        members.insert(name, next);
    }
    Ok(api.put(ticket.id, &body))
}
