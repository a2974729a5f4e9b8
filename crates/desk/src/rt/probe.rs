//! Who we are on an RT, and what it allows us.

use super::api::{Api, CLIENT_REF};
use super::translate::{NOBODY, status};
use super::wire::{FieldKind, Group, Items, Named, Queue, User, Version};
use crate::{
    AgentChoice, Answer, Choices, DeskError, FieldChoice, Profile, StatusChoice, reading::json,
    reading::next, talk::Line,
};
use std::collections::{BTreeMap, BTreeSet};

/// How many queues are looked at for their fields.
const LOOKED_AT: usize = 12;

/// How many custom fields are asked for what they may hold.
const FIELDS: usize = 24;

/// How many groups of ours are asked for colleagues.
const GROUPS: usize = 6;

/// The statuses of RT's own lifecycle for tickets. REST tells those of no other. Setting a ticket to `deleted` is no
/// change of its status.
const STATUSES: [&str; 5] = ["new", "open", "stalled", "resolved", "rejected"];

/// RT's own priorities (Low, Medium, High), as REST gives them.
const PRIORITIES: [&str; 3] = ["0", "50", "100"];

/// Learns the profile.
pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let version = version(line.ask(api.get("rt")).await?)?;
    let me = agent_of(&api.token).ok_or(DeskError::Unauthorized)?;
    let mut answers = line.fetch(vec![api.get(&format!("user/{me}")), api.queues()]).await?.into_iter();
    let user: User = json(next(&mut answers)?)?;
    let names: Vec<Named> = json::<Items<Named>>(next(&mut answers)?)?.items;
    if names.is_empty() {
        return Err(DeskError::Forbidden);
    }
    let looked_at = names.iter().take(LOOKED_AT);
    let requests =
        looked_at.map(|queue| Ok(api.get(&format!("queue/{}", queue.id.id()?)))).collect::<Result<_, _>>()?;
    let queues: Vec<Queue> = line.fetch(requests).await?.into_iter().map(json).collect::<Result<_, _>>()?;
    let choices = choices(&api, &line, &user, &queues).await?;
    line.give(Profile {
        agent_id: user.id.id()?.to_string(),
        agent_name: user.real_name.some().or_else(|| user.name.some()).unwrap_or_default(),
        product: format!("Request Tracker {version}"),
        keeps_client_ref: queues.iter().all(holds_client_ref),
        queues: names.iter().filter_map(|queue| queue.name.some()).collect(),
        choices,
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

fn holds_client_ref(queue: &Queue) -> bool {
    queue.ticket_transaction_custom_fields.iter().any(|field| field.name.0 == CLIENT_REF)
}

async fn choices(
    api: &Api,
    line: &Line<Profile>,
    user: &User,
    queues: &[Queue],
) -> Result<Choices, DeskError> {
    let fields: BTreeSet<u64> = queues
        .iter()
        .flat_map(|queue| &queue.ticket_custom_fields)
        .map(|field| field.id.id())
        .collect::<Result<_, _>>()?;
    let fields: Vec<u64> = fields.into_iter().take(FIELDS).collect();
    let groups = user.memberships.iter().take(GROUPS).filter_map(|group| group.id.id().ok());
    let mut requests = vec![api.users()];
    requests.extend(fields.iter().map(|id| api.get(&format!("customfield/{id}"))));
    requests.extend(groups.map(|id| api.get(&format!("group/{id}"))));
    let mut answers = line.fetch(requests).await?.into_iter();
    let users = may_see::<Items<User>>(next(&mut answers)?)?;
    let kinds = answers.by_ref().take(fields.len()).map(may_see::<FieldKind>);
    let kinds: Vec<_> = kinds.collect::<Result<_, _>>()?;
    let groups: Vec<_> = answers.map(may_see::<Group>).collect::<Result<_, _>>()?;
    let plain = queues.iter().any(|queue| queue.lifecycle.0 == "default");
    let statuses = STATUSES.into_iter().filter(|_| plain);
    Ok(Choices {
        statuses: statuses
            .map(|word| StatusChoice { word: word.to_owned(), means: status(word, false) })
            .collect(),
        priorities: PRIORITIES.map(str::to_owned).into(),
        agents: agents(user, groups.into_iter().flatten(), users),
        fields: kinds.into_iter().flatten().filter_map(field).collect(),
    })
}

/// The answer, or nothing where the agent may not see it.
fn may_see<T: serde::de::DeserializeOwned>(answer: Answer) -> Result<Option<T>, DeskError> {
    match json(answer) {
        Err(DeskError::Forbidden | DeskError::NotFound) => Ok(None),
        answer => answer.map(Some),
    }
}

/// The members of our groups, or only ourselves: a list of RT's users does not tell agents from customers.
fn agents(user: &User, groups: impl Iterator<Item = Group>, users: Option<Items<User>>) -> Vec<AgentChoice> {
    let users = users.into_iter().flat_map(|users| users.items);
    let names: BTreeMap<String, String> =
        users.filter_map(|user| Some((user.name.some()?, user.real_name.some()?))).collect();
    let members = groups.flat_map(|group| group.members).filter(|member| member.kind.0 == "user");
    let mut agents: BTreeMap<String, String> = members
        .filter_map(|member| member.id.some())
        .map(|id| (id.clone(), names.get(&id).cloned().unwrap_or(id)))
        .collect();
    agents.extend(user.name.some().map(|id| (id.clone(), user.real_name.some().unwrap_or(id))));
    agents.retain(|id, _| id != NOBODY);
    agents.into_iter().map(|(id, name)| AgentChoice { id, name }).collect()
}

/// Files and images are no text.
fn field(kind: FieldKind) -> Option<FieldChoice> {
    let is_text = !matches!(kind.kind.0.as_str(), "Image" | "Binary");
    let values = kind.values.iter().filter_map(|value| value.some()).collect();
    Some(FieldChoice { name: kind.name.some().filter(|_| is_text)?, values })
}
