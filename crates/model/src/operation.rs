//! What an agent did that a desk does not know yet: the outbox's records.

use crate::{Moment, OperationId, TicketId};
use serde::{Deserialize, Serialize};

/// What is to be done on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum OperationKind {
    /// A reply that the customer sees; plain text.
    Reply {
        /// The text.
        text: String,
    },
    /// A note that only agents see; plain text.
    Note {
        /// The text.
        text: String,
    },
}

impl OperationKind {
    /// The text that the desk shall have.
    pub fn text(&self) -> &str {
        match self {
            Self::Reply { text } | Self::Note { text } => text,
        }
    }
}

/// Where an operation stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum OperationState {
    /// Not tried yet, or known not to have reached the desk.
    Waiting,
    /// An attempt was begun and has not ended. After a restart it counts as [`OperationState::Unknown`].
    Sending,
    /// The answer was lost: the desk is asked before anything is sent again.
    Unknown,
    /// The desk said no. Nothing more happens until the agent decides.
    Refused,
    /// The desk has it.
    Confirmed,
}

/// What the desk last knew of the ticket before our first attempt: anything of ours is later than this.
/// Its text is the connector's own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Watermark(pub String);

/// An operation with all that a connector needs to send it or to find it on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Operation {
    /// Its id, and our reference on the desk.
    pub id: OperationId,
    /// The ticket, ours.
    pub ticket: TicketId,
    /// The ticket, by the desk's id.
    pub remote_ticket: String,
    /// What is to be done.
    pub kind: OperationKind,
    /// When the agent asked for it.
    pub created: Moment,
    /// Where it stands.
    pub state: OperationState,
    /// How often it was tried.
    pub attempts: u32,
    /// Set before the first attempt.
    pub watermark: Option<Watermark>,
    /// Ids of the desk's messages on this ticket that are known to be other operations' and so cannot be this one.
    pub claimed: Vec<String>,
}

/// One attempt's outcome, as the outbox keeps it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Attempt {
    /// The desk has it.
    Confirmed(Sent),
    /// It surely did not reach the desk: safe to send again.
    NotSent,
    /// Nobody knows: look before sending again.
    Unknown,
    /// The desk said no, in these words.
    Refused(String),
}

/// A message of ours that is on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sent {
    /// The desk's id of the message; the same that a later pull gives.
    pub remote_id: String,
    /// When the desk took it, where it says.
    pub at: Option<Moment>,
}
