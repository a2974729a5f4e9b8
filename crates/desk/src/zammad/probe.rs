//! Who we are on a Zammad, and what its fields may hold.

use super::api::Api;
use super::translate::{full_name, number, status, words};
use super::wire::{Attributes, Named, Version};
use crate::{
    AgentChoice, Answer, Choices, DeskError, Profile, StatusChoice, reading::json, reading::next, talk::Line,
};
use serde::de::DeserializeOwned;

/// Learns the profile. Custom fields are told to administrators only, so tickets have to tell them.
pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let us: Attributes = match json(line.ask(api.get("users/me", &[])).await?) {
        Err(DeskError::NotFound) => return Err(DeskError::NotADesk),
        us => us?,
    };
    let all = [("expand", "true"), ("per_page", "500")];
    let agents = [("query", "*"), ("permissions[]", "ticket.agent"), ("expand", "true"), ("per_page", "200")];
    let asked = vec![
        api.get("groups", &all),
        api.get("ticket_states", &all),
        api.get("ticket_priorities", &all),
        api.get("users/search", &agents),
        api.get("version", &[]),
    ];
    let mut answers = line.fetch(asked).await?.into_iter();
    let groups = choices::<Named>(next(&mut answers)?)?;
    let states: Vec<Named> = json(next(&mut answers)?)?;
    let priorities: Vec<Named> = json(next(&mut answers)?)?;
    let agents = choices::<Attributes>(next(&mut answers)?)?;
    // Only administrators may ask.
    let version = json::<Version>(next(&mut answers)?).ok().and_then(|version| version.version);
    line.give(Profile {
        agent_id: number(&us, "id").ok_or(DeskError::BadAnswer)?.to_string(),
        agent_name: full_name(&us).unwrap_or_default(),
        product: ["Zammad", version.as_deref().unwrap_or_default()].join(" ").trim().to_owned(),
        keeps_client_ref: true,
        queues: groups.into_iter().filter_map(|group| group.name).collect(),
        choices: Choices {
            statuses: states.into_iter().filter_map(choice).collect(),
            priorities: priorities.into_iter().filter(is_active).filter_map(|one| one.name).collect(),
            agents: agents.iter().filter_map(agent).collect(),
            fields: Vec::new(),
        },
    })
    .await;
    Ok(())
}

/// Choices; none where the agent may not read them.
fn choices<T: DeserializeOwned>(answer: Answer) -> Result<Vec<T>, DeskError> {
    match json(answer) {
        Err(DeskError::Forbidden | DeskError::NotFound | DeskError::Refused(_)) => Ok(Vec::new()),
        choices => choices,
    }
}

fn is_active(named: &Named) -> bool {
    named.active != Some(false)
}

/// A state that can be set by its name alone: a pending one wants a time, and a ticket is merged into another.
fn choice(state: Named) -> Option<StatusChoice> {
    let can_set = matches!(state.state_type.as_deref(), Some("new" | "open" | "closed"));
    let means = status(state.state_type.as_deref());
    let is_choice = can_set && is_active(&state);
    state.name.filter(|_| is_choice).map(|word| StatusChoice { word, means })
}

fn agent(user: &Attributes) -> Option<AgentChoice> {
    let is_active = words(user, "active").is_none_or(|active| active == "true");
    let id = number(user, "id").filter(|_| is_active)?;
    Some(AgentChoice { id: id.to_string(), name: full_name(user).unwrap_or_default() })
}
