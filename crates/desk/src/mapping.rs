//! What a team says of its desk's words, where it knows better than the connector.

use crate::model::{Page, RemoteTicket, Status};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How urgent a ticket is, over all desks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// It may wait.
    Low,
    /// As most are.
    Normal,
    /// Before others.
    High,
    /// At once.
    Urgent,
}

/// What a custom field tells of the customer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum FieldRole {
    /// The language she writes in.
    Language,
    /// Her country.
    Country,
    /// How she asked to be addressed.
    FormOfAddress,
    /// Nothing that an agent needs to see.
    Hidden,
}

/// A team's words for a desk's. What is not named stays as the connector has it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Mapping {
    /// What the desk's statuses mean.
    pub statuses: BTreeMap<String, Status>,
    /// What the desk's priorities mean.
    pub priorities: BTreeMap<String, Priority>,
    /// By which channel (`email`, `chat`, `phone`, `social`) tickets of a queue come.
    pub channels: BTreeMap<String, String>,
    /// What custom fields tell.
    pub fields: BTreeMap<String, FieldRole>,
    /// Agents' names by their ids on the desk.
    pub agents: BTreeMap<String, String>,
}

impl Mapping {
    /// Puts the team's words in place of the desk's.
    pub fn apply(&self, page: &mut Page) {
        for ticket in &mut page.tickets {
            self.apply_to(ticket);
        }
    }

    fn apply_to(&self, ticket: &mut RemoteTicket) {
        if let Some(status) = self.statuses.get(&ticket.remote_status) {
            ticket.status = *status;
        }
        if let Some(channel) = ticket.queue.as_ref().and_then(|queue| self.channels.get(queue)) {
            ticket.channel = Some(channel.clone());
        }
        if let Some(name) = ticket.owner_id.as_ref().and_then(|id| self.agents.get(id)) {
            ticket.owner = Some(name.clone());
        }
        for (name, role) in &self.fields {
            let value = ticket.fields.get(name).filter(|value| !value.trim().is_empty()).cloned();
            let place = match role {
                FieldRole::Language => &mut ticket.requester.language,
                FieldRole::Country => &mut ticket.requester.country,
                FieldRole::FormOfAddress => &mut ticket.requester.form_of_address,
                FieldRole::Hidden => {
                    ticket.fields.remove(name);
                    continue;
                }
            };
            *place = value.or_else(|| place.take());
        }
    }

    /// What the desk's word for a priority means: the team's word for it, else the usual one for words that desks use.
    pub fn priority(&self, word: &str) -> Option<Priority> {
        self.priorities.get(word).copied().or_else(|| usual(word))
    }
}

/// What common words for priorities mean; numbers mean something else on each desk.
fn usual(word: &str) -> Option<Priority> {
    match word.trim().to_lowercase().as_str() {
        "lowest" | "very low" | "low" | "minor" | "1 low" | "1 very low" | "2 low" => Some(Priority::Low),
        "normal" | "medium" | "2 normal" | "3 normal" => Some(Priority::Normal),
        "high" | "major" | "3 high" | "4 high" => Some(Priority::High),
        "urgent" | "immediate" | "highest" | "critical" | "very high" | "5 very high" | "blocker" => {
            Some(Priority::Urgent)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Cursor, Moment, RemotePerson};

    fn ticket() -> RemoteTicket {
        let at: Moment = "2026-11-21T08:00:00Z".parse().unwrap();
        RemoteTicket {
            remote_id: "7".to_owned(),
            subject: "Rückgabe".to_owned(),
            status: Status::Open,
            remote_status: "wartet auf Lager".to_owned(),
            queue: Some("Telefon".to_owned()),
            channel: None,
            requester: RemotePerson { language: Some("en".to_owned()), ..RemotePerson::default() },
            owner: Some("agent3".to_owned()),
            owner_id: Some("3".to_owned()),
            priority: Some("P1".to_owned()),
            tags: Default::default(),
            created: at,
            updated: at,
            due: None,
            fields: [("Sprache", "de"), ("Land", " "), ("Intern", "x")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into(),
        }
    }

    fn named<T: Clone>(pairs: &[(&str, T)]) -> BTreeMap<String, T> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    #[test]
    fn the_team_s_words_take_the_place_of_the_desk_s() {
        let mapping = Mapping {
            statuses: named(&[("wartet auf Lager", Status::Waiting)]),
            priorities: named(&[("P1", Priority::Urgent)]),
            channels: named(&[("Telefon", "phone".to_owned())]),
            fields: named(&[
                ("Sprache", FieldRole::Language),
                ("Land", FieldRole::Country),
                ("Intern", FieldRole::Hidden),
            ]),
            agents: named(&[("3", "Kovács Anna".to_owned())]),
        };
        let mut page = Page {
            tickets: vec![ticket()],
            messages: Vec::new(),
            events: Vec::new(),
            gone: Vec::new(),
            cursor: Cursor(String::new()),
            progress: (1, None),
        };
        mapping.apply(&mut page);
        let ticket = page.tickets.remove(0);
        assert_eq!((ticket.status, ticket.channel.as_deref()), (Status::Waiting, Some("phone")));
        assert_eq!(ticket.requester.language.as_deref(), Some("de"));
        assert_eq!(ticket.requester.country, None, "an empty field tells nothing");
        assert_eq!(ticket.owner.as_deref(), Some("Kovács Anna"));
        assert!(!ticket.fields.contains_key("Intern") && ticket.fields.contains_key("Sprache"));
        assert_eq!(mapping.priority("P1"), Some(Priority::Urgent));
        assert_eq!((mapping.priority("High"), mapping.priority("50")), (Some(Priority::High), None));
    }

    #[test]
    fn a_team_that_says_nothing_changes_nothing() {
        let mut changed = ticket();
        Mapping::default().apply_to(&mut changed);
        assert_eq!(changed, ticket());
    }
}
