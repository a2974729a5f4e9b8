//! How the desks' sync stands, for whoever shows it.

use crate::{machine::Machine, plan::Phase};
use jiff::Timestamp;
use parlance_desk::model::{DeskId, MessageId, TicketId};

/// How one desk's sync stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskStatus {
    /// The desk.
    pub desk: DeskId,
    /// What it is doing.
    pub phase: Phase,
    /// Tickets read of the running pull.
    pub done: u64,
    /// Tickets in all, where the desk says.
    pub total: Option<u64>,
    /// When a pull last came to its end.
    pub last_success: Option<Timestamp>,
    /// When it tries again, if it waits after a failure.
    pub next_try: Option<Timestamp>,
    /// Whether the desk says by itself when something is new.
    pub listening: bool,
    /// What it waits or stands still for: an error's code.
    pub problem: Option<&'static str>,
}

impl DeskStatus {
    pub(crate) fn of(desk: DeskId, machine: &Machine, last_success: Option<Timestamp>) -> Self {
        let (done, total) = machine.progress();
        Self {
            desk,
            phase: machine.phase(),
            done,
            total,
            last_success,
            next_try: machine.next_try(),
            listening: machine.is_listening(),
            problem: machine.trouble().map(|trouble| trouble.code),
        }
    }
}

/// Something changed in the store or in a desk's sync: whoever shows it asks again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EngineEvent {
    /// A page was applied.
    Tickets {
        /// The desk.
        desk: DeskId,
        /// Tickets that came or changed.
        tickets: Vec<TicketId>,
        /// Messages that were not there before.
        new_messages: Vec<MessageId>,
    },
    /// An operation's row changed.
    Outbox {
        /// The desk.
        desk: DeskId,
    },
    /// How a desk's sync stands changed.
    Status {
        /// The desk.
        desk: DeskId,
    },
}
