//! Who we are on a Freshdesk, and what its tickets may hold.

use super::api::Api;
use super::fields::Catalogue;
use super::translate;
use super::wire::{Field, Us};
use crate::reading::{json, next};
use crate::talk::Line;
use crate::{Answer, Choices, DeskError, Profile, StatusChoice};

pub(super) async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let mut answers = line.fetch(vec![api.get("agents/me"), api.get("ticket_fields")]).await?.into_iter();
    let me: Us = match json(next(&mut answers)?) {
        Err(DeskError::NotFound | DeskError::BadAnswer) => return Err(DeskError::NotADesk),
        me => me?,
    };
    let fields = catalogue(next(&mut answers)?)?;
    let statuses = fields.statuses().iter();
    line.give(Profile {
        agent_id: me.id.id()?.to_string(),
        agent_name: me.contact.name.0,
        product: "Freshdesk".to_owned(),
        keeps_client_ref: false,
        queues: fields.queues(),
        choices: Choices {
            statuses: statuses
                .map(|(number, word)| StatusChoice { word: word.clone(), means: translate::status(number) })
                .collect(),
            priorities: fields.priorities(),
            agents: fields.agents(),
            fields: fields.choices(),
        },
    })
    .await;
    Ok(())
}

/// The ticket fields, as far as the agent may see them.
pub(super) fn catalogue(answer: Answer) -> Result<Catalogue, DeskError> {
    match json::<Vec<Field>>(answer) {
        Err(DeskError::Forbidden) => Ok(Catalogue::plain()),
        fields => fields.map(Catalogue::new),
    }
}
