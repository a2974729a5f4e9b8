//! Who we are on a Zendesk, and what its tickets may hold.

use super::api::Api;
use super::fields::Catalogue;
use super::translate;
use super::wire::{Fields, Groups, Us, Users};
use crate::reading::{json, next};
use crate::talk::Line;
use crate::{AgentChoice, Choices, DeskError, Profile, StatusChoice};

/// How many pages of agents or groups are read at most.
const PAGES: usize = 20;

pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let me = match json::<Us>(line.ask(api.get("users/me")).await?) {
        Err(DeskError::NotFound | DeskError::BadAnswer) => return Err(DeskError::NotADesk),
        us => us?.user,
    };
    // Whoever is not let in is shown an anonymous user.
    if me.id.some().is_none() {
        return Err(DeskError::Unauthorized);
    }
    if !matches!(me.role.0.as_str(), "agent" | "admin") {
        return Err(DeskError::Forbidden);
    }
    let asked = vec![api.get("ticket_fields"), api.groups(None), api.agents(None)];
    let mut answers = line.fetch(asked).await?.into_iter();
    let fields = Catalogue::new(json::<Fields>(next(&mut answers)?)?);
    let queues = groups(&api, &line, json(next(&mut answers)?)?).await?;
    let agents = agents(&api, &line, json(next(&mut answers)?)?).await?;
    let statuses = fields.words("status").into_iter();
    line.give(Profile {
        agent_id: me.id.0,
        agent_name: me.name.0,
        product: "Zendesk".to_owned(),
        keeps_client_ref: true,
        queues,
        choices: Choices {
            statuses: statuses.map(|word| StatusChoice { means: translate::status(&word), word }).collect(),
            // Zendesk lists the most urgent first or last, as the account has them.
            priorities: least_first(fields.words("priority")),
            agents,
            fields: fields.choices(),
        },
    })
    .await;
    Ok(())
}

fn least_first(mut words: Vec<String>) -> Vec<String> {
    let order = ["low", "normal", "high", "urgent"];
    words.sort_by_key(|word| order.iter().position(|known| known == word));
    words
}

async fn groups(api: &Api, line: &Line<Profile>, mut page: Groups) -> Result<Vec<String>, DeskError> {
    let (mut names, mut after) = (Vec::new(), None);
    for _ in 0..PAGES {
        names.extend(page.groups.into_iter().filter_map(|group| group.name.some()));
        after = match page.meta.next(after.as_deref())? {
            None => break,
            after => after,
        };
        page = json(line.ask(api.groups(after.as_deref())).await?)?;
    }
    Ok(names)
}

async fn agents(api: &Api, line: &Line<Profile>, mut page: Users) -> Result<Vec<AgentChoice>, DeskError> {
    let (mut agents, mut after) = (Vec::new(), None);
    for _ in 0..PAGES {
        let active = page.users.into_iter().filter(|user| user.active != Some(false));
        agents.extend(active.map(|user| AgentChoice { id: user.id.0, name: user.name.0 }));
        after = match page.meta.next(after.as_deref())? {
            None => break,
            after => after,
        };
        page = json(line.ask(api.agents(after.as_deref())).await?)?;
    }
    Ok(agents)
}
