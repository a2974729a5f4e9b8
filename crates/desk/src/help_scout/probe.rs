//! Who we are on a Help Scout, and what its conversations may hold.

use super::api::Api;
use super::translate;
use super::wire::{Fields, Listed, Mailboxes, Named, PageOf, User, Users};
use crate::reading::json;
use crate::talk::Line;
use crate::{AgentChoice, Choices, DeskError, FieldChoice, Profile, StatusChoice};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// How many pages of a list are read at most.
const PAGES: u64 = 20;

/// How many mailboxes are asked for their fields at most.
const MAILBOXES: usize = 20;

const STATUSES: [&str; 4] = ["active", "pending", "closed", "spam"];

pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let me: User = match json(line.ask(api.get("users/me")).await?) {
        Err(DeskError::NotFound | DeskError::BadAnswer) => return Err(DeskError::NotADesk),
        me => me?,
    };
    let mailboxes = mailboxes(&api, &line).await?;
    let users = all(&api, &line, "users", |listed: Users| listed.users).await?;
    let agents = users.into_iter().map(|user| AgentChoice { name: name(&user), id: user.id.0 });
    line.give(Profile {
        agent_id: me.id.id()?.to_string(),
        agent_name: name(&me),
        product: "Help Scout".to_owned(),
        keeps_client_ref: false,
        queues: mailboxes.iter().filter_map(|mailbox| mailbox.name.some()).collect(),
        choices: Choices {
            statuses: STATUSES
                .iter()
                .map(|word| StatusChoice { word: (*word).to_owned(), means: translate::status(word) })
                .collect(),
            priorities: Vec::new(),
            agents: agents.collect(),
            fields: fields(&api, &line, &mailboxes).await?,
        },
    })
    .await;
    Ok(())
}

fn name(user: &User) -> String {
    format!("{} {}", user.first_name.0.trim(), user.last_name.0.trim()).trim().to_owned()
}

pub(super) async fn mailboxes<T>(api: &Api, line: &Line<T>) -> Result<Vec<Named>, DeskError> {
    all(api, line, "mailboxes", |listed: Mailboxes| listed.mailboxes).await
}

/// All of a list.
async fn all<T, L, I>(
    api: &Api,
    line: &Line<T>,
    path: &str,
    items: fn(L) -> Vec<I>,
) -> Result<Vec<I>, DeskError>
where
    L: DeserializeOwned + Default,
{
    let (mut found, mut page) = (Vec::new(), 1);
    loop {
        let Listed { embedded, page: PageOf { total_pages, .. } } =
            json::<Listed<L>>(line.ask(api.page(path, page)).await?)?;
        found.extend(items(embedded.unwrap_or_default()));
        if page >= total_pages.min(PAGES) {
            return Ok(found);
        }
        page += 1;
    }
}

/// Custom fields of all mailboxes, by name: several may have one of the same name, with values of their own.
async fn fields(api: &Api, line: &Line<Profile>, mailboxes: &[Named]) -> Result<Vec<FieldChoice>, DeskError> {
    let mut choices: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for mailbox in mailboxes.iter().take(MAILBOXES) {
        let path = format!("mailboxes/{}/fields", mailbox.id.id()?);
        // Plans without custom fields refuse to list them.
        let found = match all(api, line, &path, |listed: Fields| listed.fields).await {
            Err(DeskError::Forbidden | DeskError::NotFound) => Vec::new(),
            found => found?,
        };
        for field in found {
            let values = choices.entry(field.name.0).or_default();
            for label in field.options.iter().filter_map(|option| option.label.some()) {
                if !values.contains(&label) {
                    values.push(label);
                }
            }
        }
    }
    Ok(choices.into_iter().map(|(name, values)| FieldChoice { name, values }).collect())
}
