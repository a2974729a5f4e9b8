//! Who we are on an RT, and what it allows us.

use super::api::{Api, CLIENT_REF};
use super::wire::{Items, Named, Queue, User, Version};
use crate::{Answer, DeskError, Profile, reading::json, reading::next, talk::Line};

/// How many queues are looked at for the field of our reference.
const LOOKED_AT: usize = 12;

/// Learns the profile.
pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let version = version(line.ask(api.get("rt")).await?)?;
    let me = agent_of(&api.token).ok_or(DeskError::Unauthorized)?;
    let mut answers = line.fetch(vec![api.get(&format!("user/{me}")), api.queues()]).await?.into_iter();
    let user: User = json(next(&mut answers)?)?;
    let queues: Vec<Named> = json::<Items<Named>>(next(&mut answers)?)?.items;
    if queues.is_empty() {
        return Err(DeskError::Forbidden);
    }
    let looked_at = queues.iter().take(LOOKED_AT);
    let requests =
        looked_at.map(|queue| Ok(api.get(&format!("queue/{}", queue.id.id()?)))).collect::<Result<_, _>>()?;
    let holds =
        line.fetch(requests).await?.into_iter().map(holds_client_ref).collect::<Result<Vec<_>, _>>()?;
    line.give(Profile {
        agent_id: user.id.id()?.to_string(),
        agent_name: user.real_name.some().or_else(|| user.name.some()).unwrap_or_default(),
        product: format!("Request Tracker {version}"),
        keeps_client_ref: holds.iter().all(|holds| *holds),
        queues: queues.iter().filter_map(|queue| queue.name.some()).collect(),
    })
    .await;
    Ok(())
}

/// RT's version. Where nothing is found, or something other than RT, the address is wrong.
fn version(answer: Answer) -> Result<String, DeskError> {
    match json::<Version>(answer) {
        Ok(version) => Ok(version.version),
        Err(DeskError::NotFound) => Err(DeskError::NotADesk),
        Err(error) => Err(error),
    }
}

/// The agent's id, which stands in the token: `1-<id>-<secret>`.
pub(super) fn agent_of(token: &str) -> Option<u64> {
    token.split('-').nth(1)?.parse().ok()
}

fn holds_client_ref(answer: Answer) -> Result<bool, DeskError> {
    let queue: Queue = json(answer)?;
    Ok(queue.ticket_transaction_custom_fields.iter().any(|field| field.name.0 == CLIENT_REF))
}
