//! A ticket's fields as the agent sees and changes them.

use super::Problem;
pub use parlance_desk::Mapping;
use parlance_desk::{AgentChoice, Priority};
use parlance_model::{Field, OperationId, OperationState, Status};
use serde::Serialize;
use specta::Type;

/// A field of a ticket.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct FieldView {
    /// The field.
    pub field: Field,
    /// Its value: in the desk's words, an agent by the desk's id of her, tags one a line.
    pub value: String,
    /// The value as people read it.
    pub label: String,
    /// What it may hold; empty where any text goes.
    pub choices: Vec<FieldValue>,
    /// Whether it can be changed.
    pub changeable: bool,
    /// A change of ours that the desk has not confirmed.
    pub change: Option<PendingChange>,
}

/// A value that a field may hold.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct FieldValue {
    /// As the desk has it.
    pub value: String,
    /// As people read it.
    pub label: String,
}

/// A change that is on its way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PendingChange {
    /// The operation.
    pub operation: OperationId,
    /// The value wanted.
    pub value: String,
    /// The same as people read it.
    pub label: String,
    /// Where the operation stands.
    pub state: OperationState,
    /// The value that somebody else chose, as people read it, if that is the conflict.
    pub theirs: Option<String>,
    /// What went wrong at the last try, if anything.
    pub problem: Option<Problem>,
}

/// A change as the outbox lists it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ChangeView {
    /// The field.
    pub field: Field,
    /// Its value before, as people read it.
    pub from: String,
    /// The value wanted, as people read it.
    pub to: String,
}

/// A desk's words and what the team says of them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MappingView {
    /// What the team says.
    pub mapping: Mapping,
    /// Statuses that the desk has, with what they mean unless the team says otherwise.
    pub statuses: Vec<StatusWord>,
    /// Priorities that the desk has, with what they mean unless the team says otherwise, where that is known.
    pub priorities: Vec<PriorityWord>,
    /// Queues that the desk has.
    pub queues: Vec<String>,
    /// Custom fields that the desk has.
    pub fields: Vec<String>,
    /// Agents that the desk has.
    pub agents: Vec<FieldValue>,
}

/// A desk's word for a status.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct StatusWord {
    /// The word.
    pub word: String,
    /// What it means.
    pub means: Status,
}

/// A desk's word for a priority.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PriorityWord {
    /// The word.
    pub word: String,
    /// What it means, where that is known.
    pub means: Option<Priority>,
}

impl From<AgentChoice> for FieldValue {
    fn from(agent: AgentChoice) -> Self {
        Self { value: agent.id, label: agent.name }
    }
}
