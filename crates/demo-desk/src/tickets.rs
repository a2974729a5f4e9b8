//! The forty tickets of the demo as data: what each file in `data/` says.

use serde::Deserialize;
use std::collections::BTreeMap;

const FILES: [&str; 15] = [
    include_str!("../data/ar.toml"),
    include_str!("../data/bn-bd.toml"),
    include_str!("../data/bn-in.toml"),
    include_str!("../data/de-at.toml"),
    include_str!("../data/de-de.toml"),
    include_str!("../data/en.toml"),
    include_str!("../data/es.toml"),
    include_str!("../data/fr.toml"),
    include_str!("../data/hi.toml"),
    include_str!("../data/hu.toml"),
    include_str!("../data/ja.toml"),
    include_str!("../data/ml.toml"),
    include_str!("../data/pt-br.toml"),
    include_str!("../data/te.toml"),
    include_str!("../data/zh-cn.toml"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    ticket: Vec<Ticket>,
}

/// A ticket; its life lies between its first message and its last.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ticket {
    pub subject: String,
    pub status: String,
    pub queue: String,
    pub channel: String,
    pub owner: Option<String>,
    /// Minutes until an answer is due; negative where it is overdue.
    pub due: Option<i64>,
    /// The weekday that we promised an answer by (ISO, 1 is Monday): 18:00 at the customer's, after our last reply.
    pub due_weekday: Option<i8>,
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    pub customer: Customer,
    pub message: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Customer {
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: String,
    pub country: String,
    pub subdivision: Option<String>,
    pub city: String,
    pub time_zone: Option<String>,
    /// What she asked for: a word such as `du`, or JSON with `formality`, `title` and `name`.
    pub form_of_address: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Message {
    /// Minutes before now.
    pub ago: i64,
    /// The agent who wrote it; the customer did where there is none.
    pub agent: Option<String>,
    #[serde(default)]
    pub note: bool,
    #[serde(default)]
    pub html: bool,
    pub text: String,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attachment {
    pub name: String,
    pub media_type: String,
    pub size: i64,
}

impl Ticket {
    /// Minutes before now at which it was made.
    pub fn created(&self) -> i64 {
        self.message.first().map_or(0, |m| m.ago)
    }

    /// Minutes before now of our last reply.
    pub fn answered(&self) -> Option<i64> {
        self.message.iter().rev().find(|m| m.agent.is_some() && !m.note).map(|m| m.ago)
    }

    /// Minutes before now of its last change.
    pub fn updated(&self) -> i64 {
        self.message.last().map_or(0, |m| m.ago)
    }
}

/// All tickets, in the order of the files.
pub(crate) fn all() -> Result<Vec<Ticket>, toml::de::Error> {
    let mut tickets = Vec::new();
    for file in FILES {
        tickets.extend(toml::from_str::<File>(file)?.ticket);
    }
    Ok(tickets)
}

#[cfg(test)]
mod tests;
