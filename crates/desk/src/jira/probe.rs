//! Who we are on a site of Jira, and what its fields may hold.

use super::api::Api;
use super::translate;
use super::wire::{Named, Product, ServiceDesk, ServiceDesks, SiteField, Standing, User, Values};
use crate::{
    AgentChoice, Answer, Choices, DeskError, FieldChoice, Profile, StatusChoice, reading::json,
    reading::next, talk::Line,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Kinds of fields that can be changed.
pub(super) const CHANGEABLE: [&str; 6] = ["string", "number", "option", "array", "date", "datetime"];

/// Learns the profile.
pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let answer = line.ask(api.get("servicedeskapi/info", &[])).await?;
    let product: Product = match json(answer) {
        Err(DeskError::NotFound) => return Err(DeskError::NotADesk),
        product => product?,
    };
    let us: User = json(line.ask(api.get("api/3/myself", &[])).await?)?;
    let desks = service_desks(&api, &line).await?.0;
    if desks.is_empty() {
        return Err(DeskError::Forbidden);
    }
    let keys = desks.iter().map(|desk| desk.project_key.as_str()).collect::<Vec<_>>().join(",");
    let asked = vec![
        api.get("api/3/status", &[]),
        api.get("api/3/priority/search", &[("maxResults", "100")]),
        api.get(
            "api/3/user/assignable/multiProjectSearch",
            &[("projectKeys", &keys), ("maxResults", "1000")],
        ),
        api.get("api/3/field", &[]),
    ];
    let mut answers = line.fetch(asked).await?.into_iter();
    let statuses = choices::<Vec<Standing>>(next(&mut answers)?)?;
    let mut priorities =
        choices::<Values<Named>>(next(&mut answers)?)?.map_or(Vec::new(), |page| page.values);
    // Jira has the most urgent first.
    priorities.reverse();
    let agents = choices::<Vec<User>>(next(&mut answers)?)?.unwrap_or_default();
    let fields = choices::<Vec<SiteField>>(next(&mut answers)?)?.unwrap_or_default();
    let version = product.version.unwrap_or_default();
    line.give(Profile {
        agent_id: us.account_id.ok_or(DeskError::BadAnswer)?,
        agent_name: us.display_name.unwrap_or_default(),
        product: format!("Jira Service Management {version}").trim().to_owned(),
        keeps_client_ref: true,
        queues: desks.into_iter().filter_map(|desk| desk.project_name).collect(),
        choices: Choices {
            statuses: distinct(statuses.unwrap_or_default()),
            priorities: priorities.into_iter().map(|priority| priority.name).collect(),
            agents: agents.into_iter().filter_map(agent).collect(),
            fields: fields.into_iter().filter_map(field).collect(),
        },
    })
    .await;
    Ok(())
}

/// The service desks that the agent sees, and the first answer's time by the desk's clock.
pub(super) async fn service_desks<T>(
    api: &Api,
    line: &Line<T>,
) -> Result<(Vec<ServiceDesk>, Option<i64>), DeskError> {
    let (mut desks, mut clock) = (Vec::new(), None);
    loop {
        let start = u64::try_from(desks.len()).unwrap_or(u64::MAX);
        let answer = line.ask(api.service_desks(start)).await?;
        clock = clock.or_else(|| crate::reading::clock(&answer));
        let page: ServiceDesks = json(answer)?;
        let ended = page.is_last_page || page.values.is_empty();
        desks.extend(page.values);
        // No site has so many.
        if ended || desks.len() > 10_000 {
            return Ok((desks, clock));
        }
    }
}

/// Choices; none where the agent may not read them.
fn choices<T: DeserializeOwned>(answer: Answer) -> Result<Option<T>, DeskError> {
    match json(answer) {
        Err(DeskError::Forbidden | DeskError::NotFound | DeskError::Refused(_)) => Ok(None),
        choices => choices.map(Some),
    }
}

/// Each project may have statuses of its own by the same names.
fn distinct(statuses: Vec<Standing>) -> Vec<StatusChoice> {
    let mut seen = BTreeMap::new();
    let fresh = statuses.into_iter().filter_map(|standing| {
        let word = standing.name.clone()?;
        let means = translate::status(&standing);
        seen.insert(word.clone(), ()).is_none().then_some(StatusChoice { word, means })
    });
    fresh.collect()
}

fn agent(user: User) -> Option<AgentChoice> {
    let is_person = user.account_type.as_deref().is_none_or(|kind| kind == "atlassian");
    let id = user.account_id.filter(|_| is_person)?;
    Some(AgentChoice { id, name: user.display_name.unwrap_or_default() })
}

/// What the field may hold depends on the project, and is told when it is changed.
fn field(field: SiteField) -> Option<FieldChoice> {
    let can_change = field.custom && CHANGEABLE.contains(&field.schema.kind.as_deref().unwrap_or_default());
    can_change.then(|| FieldChoice { name: field.name, values: Vec::new() })
}
