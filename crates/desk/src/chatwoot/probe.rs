//! Who we are on a Chatwoot, and what its fields may hold.

use super::account::{Api, told};
use super::translate::STATUSES;
use super::wire::{Definition, Inboxes, Named, Version};
use crate::{
    AgentChoice, Answer, Choices, DeskError, FieldChoice, Profile, StatusChoice, reading::json,
    reading::next, talk::Line,
};
use serde::de::DeserializeOwned;

/// The least urgent first.
const PRIORITIES: [&str; 4] = ["low", "medium", "high", "urgent"];

/// Learns the profile.
pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let (us, account) = match api.us(&line).await {
        Err(DeskError::NotFound) => return Err(DeskError::NotADesk),
        us => us?,
    };
    let asked = vec![account.get("inboxes"), account.get("agents"), account.fields(), api.get("api")];
    let mut answers = line.fetch(asked).await?.into_iter();
    let inboxes: Inboxes = json(told(next(&mut answers)?))?;
    let agents = choices::<Named>(next(&mut answers)?)?;
    let fields = choices::<Definition>(next(&mut answers)?)?;
    // Some keep the version from strangers.
    let version: Version = json(next(&mut answers)?).unwrap_or_default();
    line.give(Profile {
        agent_id: us.id.to_string(),
        agent_name: us.name.unwrap_or_default(),
        product: ["Chatwoot", version.version.as_deref().unwrap_or_default()].join(" ").trim().to_owned(),
        keeps_client_ref: true,
        queues: inboxes.payload.into_iter().filter_map(|inbox| inbox.name).collect(),
        choices: Choices {
            statuses: STATUSES
                .map(|(word, means)| StatusChoice { word: word.to_owned(), means })
                .into_iter()
                .collect(),
            priorities: PRIORITIES.map(str::to_owned).into_iter().collect(),
            agents: agents
                .into_iter()
                .map(|agent| AgentChoice { id: agent.id.to_string(), name: agent.name.unwrap_or_default() })
                .collect(),
            fields: fields
                .into_iter()
                .map(|field| FieldChoice { name: field.attribute_key, values: field.attribute_values })
                .collect(),
        },
    })
    .await;
    Ok(())
}

/// A list of choices; none where the agent may not read it.
fn choices<T: DeserializeOwned>(answer: Answer) -> Result<Vec<T>, DeskError> {
    match json(told(answer)) {
        Err(DeskError::Forbidden | DeskError::NotFound) => Ok(Vec::new()),
        choices => choices,
    }
}
