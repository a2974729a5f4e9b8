//! Sets a field of an issue. Redmine says 204 to what it left out for want of a right, too; another reading tells.

use super::api::Api;
use super::outgoing::taken;
use super::wire::{Field as CustomField, Issue, Named, OneIssue, Priorities, Statuses};
use crate::change::{Changing, changed};
use crate::{DeskError, reading::json, talk::Line};
use parlance_model::{Change, Field, Sent};
use serde_json::{Value, json as value};

/// Carries the change out.
pub(super) async fn change(
    api: &Api,
    line: &Line<Sent>,
    issue: u64,
    wanted: &Change,
) -> Result<Sent, DeskError> {
    let mut changing = Changing::new(wanted);
    loop {
        let issue = json::<OneIssue>(line.ask(api.issue(issue)).await?)?.issue;
        let now = value_of(&issue, &wanted.field)?;
        let Some(next) = changing.next(&now)? else { return Ok(changed()) };
        let body = writing(api, line, &issue, &wanted.field, &next).await?;
        if taken(line.ask(api.put(issue.id, &body)).await?)? {
            changing.written();
        }
    }
}

/// A field's value, as a change speaks of it.
fn value_of(issue: &Issue, field: &Field) -> Result<String, DeskError> {
    Ok(match field {
        Field::Status => issue.status.name.clone(),
        Field::Priority => issue.priority.as_ref().map(Named::name).unwrap_or_default(),
        Field::Owner => issue.assigned_to.as_ref().map(|owner| owner.id.to_string()).unwrap_or_default(),
        Field::Custom(name) => custom(issue, name)?.text(),
        Field::Tags => return Err(DeskError::Refused(String::new())),
    })
}

fn custom<'a>(issue: &'a Issue, name: &str) -> Result<&'a CustomField, DeskError> {
    let found = issue.custom_fields.iter().find(|field| field.name.as_deref() == Some(name));
    found.ok_or(DeskError::NotFound)
}

/// What to write. Words become ids; one that is unknown would be left out without a word.
async fn writing(
    api: &Api,
    line: &Line<Sent>,
    issue: &Issue,
    field: &Field,
    next: &str,
) -> Result<Value, DeskError> {
    let unknown = || DeskError::Refused(next.to_owned());
    Ok(match field {
        Field::Status => {
            let statuses: Statuses = json(line.ask(api.get("issue_statuses")).await?)?;
            let mut named = statuses.issue_statuses.iter().filter(|status| status.name == next);
            value!({"status_id": named.next().ok_or_else(unknown)?.id})
        }
        Field::Priority => {
            let priorities: Priorities = json(line.ask(api.get("enumerations/issue_priorities")).await?)?;
            let mut named = priorities.issue_priorities.iter().filter(|priority| priority.name == next);
            value!({"priority_id": named.next().ok_or_else(unknown)?.id})
        }
        Field::Owner if next.is_empty() => value!({"assigned_to_id": ""}),
        Field::Owner => value!({"assigned_to_id": next.parse::<u64>().map_err(|_| unknown())?}),
        Field::Custom(name) => {
            let held = custom(issue, name)?;
            let text = match held.multiple {
                true => next.lines().map(str::trim).filter(|line| !line.is_empty()).collect(),
                false => value!(next),
            };
            value!({"custom_fields": [{"id": held.id, "value": text}]})
        }
        Field::Tags => return Err(unknown()),
    })
}
