//! Who we are on a Redmine, and what it allows us.

use super::api::Api;
use super::translate::means;
use super::wire::{
    Current, FieldKinds, Issues, Memberships, OneRole, Priorities, Projects, Role, Roles, Statuses, User,
};
use crate::reading::{json, next};
use crate::{AgentChoice, Answer, Choices, DeskError, FieldChoice, Profile, StatusChoice, talk::Line};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// How many projects are asked for their members, and how many roles for their rights.
const LOOKED_AT: usize = 12;

/// What an agent may do and a customer may not.
const AGENTS_RIGHT: &str = "edit_issues";

/// Learns the profile.
pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let user = match json::<Current>(line.ask(api.me()).await?) {
        Err(DeskError::NotFound) => return Err(DeskError::NotADesk),
        current => current?.user,
    };
    let lists = vec![
        api.list("projects"),
        api.get("issue_statuses"),
        api.get("enumerations/issue_priorities"),
        api.get("roles"),
        api.get("custom_fields"),
        api.issues("id:desc", 1, &[]),
    ];
    let mut answers = line.fetch(lists).await?.into_iter();
    let projects = json::<Projects>(next(&mut answers)?)?.projects;
    if projects.is_empty() {
        return Err(DeskError::Forbidden);
    }
    let statuses = json::<Statuses>(next(&mut answers)?)?.issue_statuses;
    let priorities = json::<Priorities>(next(&mut answers)?)?.issue_priorities;
    let roles = may_see::<Roles>(next(&mut answers)?)?.map(|roles| roles.roles).unwrap_or_default();
    let fields = fields(next(&mut answers)?, next(&mut answers)?)?;
    let roles = roles.iter().take(LOOKED_AT).map(|role| api.get(&format!("roles/{}", role.id)));
    let members = projects
        .iter()
        .take(LOOKED_AT)
        .map(|project| api.list(&format!("projects/{}/memberships", project.id)));
    let count = roles.len();
    let mut answers = line.fetch(roles.chain(members).collect()).await?.into_iter();
    let roles = answers.by_ref().take(count).map(may_see::<OneRole>).collect::<Result<Vec<_>, _>>()?;
    let members = answers.map(may_see::<Memberships>).collect::<Result<Vec<_>, _>>()?;
    let agents = agents(&user, roles.into_iter().flatten(), members.into_iter().flatten());
    let offered = priorities.into_iter().filter(|priority| priority.active != Some(false));
    line.give(Profile {
        agent_id: user.id.to_string(),
        agent_name: name(&user),
        product: "Redmine".to_owned(),
        keeps_client_ref: false,
        queues: projects.iter().map(super::wire::Named::name).collect(),
        choices: Choices {
            statuses: statuses
                .into_iter()
                .map(|status| StatusChoice {
                    means: means(&status.name, status.is_closed),
                    word: status.name,
                })
                .collect(),
            priorities: offered.map(|priority| priority.name).collect(),
            agents,
            fields,
        },
    })
    .await;
    Ok(())
}

fn name(user: &User) -> String {
    let parts = [&user.firstname, &user.lastname].into_iter().flatten().map(|part| part.trim());
    let name = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    if name.is_empty() { user.login.clone().unwrap_or_default() } else { name }
}

/// The answer, or nothing where the agent may not see it.
fn may_see<T: DeserializeOwned>(answer: Answer) -> Result<Option<T>, DeskError> {
    match json(answer) {
        Err(DeskError::Forbidden | DeskError::NotFound) => Ok(None),
        answer => answer.map(Some),
    }
}

/// Members with a role that lets them edit issues, and ourselves.
fn agents(
    user: &User,
    roles: impl Iterator<Item = OneRole>,
    members: impl Iterator<Item = Memberships>,
) -> Vec<AgentChoice> {
    let may_edit = |role: &Role| role.may(AGENTS_RIGHT);
    let roles: BTreeSet<u64> = roles.map(|role| role.role).filter(may_edit).map(|role| role.id).collect();
    let mut agents = BTreeMap::from([(user.id, name(user))]);
    for member in members.flat_map(|members| members.memberships) {
        if member.roles.iter().any(|role| roles.contains(&role.id)) {
            agents.extend(member.user.map(|user| (user.id, user.name())));
        }
    }
    agents.into_iter().map(|(id, name)| AgentChoice { id: id.to_string(), name }).collect()
}

/// Custom fields, which only administrators may list; else those of the newest issue.
fn fields(kinds: Answer, newest: Answer) -> Result<Vec<FieldChoice>, DeskError> {
    let newest = json::<Issues>(newest)?.issues;
    let of_issues = |kinds: FieldKinds| {
        let kinds = kinds.custom_fields.into_iter().filter(|kind| kind.customized_type == "issue");
        let values = |kind: super::wire::FieldKind| FieldChoice {
            name: kind.name,
            values: kind.possible_values.into_iter().map(|possible| possible.value).collect(),
        };
        kinds.map(values).collect()
    };
    Ok(may_see::<FieldKinds>(kinds)?.map(of_issues).unwrap_or_else(|| {
        let fields = newest.into_iter().flat_map(|issue| issue.custom_fields);
        fields.filter_map(|field| Some(FieldChoice { name: field.name?, values: Vec::new() })).collect()
    }))
}
