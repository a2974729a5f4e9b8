//! What a desk says of itself and of us when it is probed.

use parlance_model::Status;
use serde::{Deserialize, Serialize};

/// Who we are on a desk and what it allows us, as its probe found.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Profile {
    /// The desk's id of the agent that the secret belongs to.
    pub agent_id: String,
    /// Her name there.
    pub agent_name: String,
    /// The desk's product and version, as it says.
    pub product: String,
    /// Whether the desk keeps our own reference with a message.
    pub keeps_client_ref: bool,
    /// Queues (groups, inboxes) that she may see.
    pub queues: Vec<String>,
    /// What a ticket's fields may hold.
    #[serde(default)]
    pub choices: Choices,
}

/// What a ticket's fields may hold on a desk. An empty list: the desk does not say, or the field cannot be changed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// Statuses, in the desk's order.
    pub statuses: Vec<StatusChoice>,
    /// Priorities in the desk's words, the least urgent first.
    pub priorities: Vec<String>,
    /// Agents whom a ticket may be given to.
    pub agents: Vec<AgentChoice>,
    /// Custom fields.
    pub fields: Vec<FieldChoice>,
}

/// A status of a desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StatusChoice {
    /// The desk's word.
    pub word: String,
    /// What it means, unless the team says otherwise.
    pub means: Status,
}

/// An agent of a desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AgentChoice {
    /// The desk's id of her.
    pub id: String,
    /// Her name there.
    pub name: String,
}

/// A custom field of a desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FieldChoice {
    /// The desk's name for it.
    pub name: String,
    /// What it may hold; empty for any text.
    pub values: Vec<String>,
}
