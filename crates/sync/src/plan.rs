//! The words between a desk's state machine and whoever drives it: events in, instructions out.

use crate::Trouble;
use jiff::Timestamp;
use parlance_desk::model::{OperationId, TicketId};
use std::time::Duration;

/// The first operation of a ticket's queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
    /// The operation.
    pub operation: OperationId,
    /// Its ticket.
    pub ticket: TicketId,
}

/// How an attempt ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AttemptEnd {
    /// The desk has it.
    Closed,
    /// The desk said no, or the ticket has moved on: the agent decides.
    Refused,
    /// There was nothing to do: the operation is closed, refused or taken back by now.
    Gone,
    /// It is to be tried again.
    Again(Trouble),
}

/// How a pull ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PullEnd {
    /// Everything that changed is here.
    Finished,
    /// It was told to end at a page's boundary.
    Cut,
    /// It failed; the pages before stay.
    Failed(Trouble),
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// Time has passed.
    Tick,
    /// [`Instruction::Connect`] came to its end.
    Connected(Result<(), Trouble>),
    /// [`Instruction::ReadOutbox`] came to its end.
    OutboxRead {
        /// The heads that are due.
        heads: Vec<Head>,
        /// When another one will be.
        next_due: Option<Timestamp>,
    },
    /// The outbox could not be read.
    OutboxUnreadable(Trouble),
    /// The agent changed the outbox.
    OutboxChanged,
    /// A page and its cursor are in the store. The pull waits for [`Instruction::NextPage`] or [`Instruction::EndPull`].
    PageApplied {
        /// Tickets read so far.
        done: u64,
        /// Tickets in all, where the desk says.
        total: Option<u64>,
    },
    /// A pull ended.
    PullEnded(PullEnd),
    /// An attempt ended.
    AttemptEnded {
        /// Its operation.
        operation: OperationId,
        /// How.
        end: AttemptEnd,
    },
    /// An attempt lets the desk settle, or goes on.
    AttemptRests {
        /// Its operation.
        operation: OperationId,
        /// Whether it rests.
        rests: bool,
    },
    /// The agent asks for it now.
    SyncNow,
    /// Something may be new on the desk. Says nothing else, and has no effect but an earlier pull.
    Hint,
    /// The desk says from now on by itself when something is new, or does so no more.
    Listening(bool),
    /// The agent pauses the desk, or goes on with it.
    Paused(bool),
    /// The desk's address or secret may have changed.
    SettingsChanged,
}

/// What a pull is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PullKind {
    /// The desk was never read to its end.
    First,
    /// What changed since.
    Incremental,
}

/// What to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Instruction {
    /// Read settings, secret and profile; ask the desk who we are if `probe`, or if there is no profile.
    Connect {
        /// Ask even if there is a profile.
        probe: bool,
    },
    /// Read which operations are due at that time.
    ReadOutbox {
        /// The time; later than now when waits are to be ignored.
        as_of: Timestamp,
    },
    /// Try an operation.
    Attempt {
        /// Which.
        head: Head,
        /// If it is to be tried again, not before this has passed.
        retry_after: Duration,
    },
    /// Begin a pull.
    Pull(PullKind),
    /// Let the pull go on after a page.
    NextPage,
    /// Let the pull end after a page.
    EndPull,
    /// Give [`Event::Tick`] at this time, unless something happens before. Replaces an earlier one.
    WaitUntil(Timestamp),
}

/// What a desk's sync is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// Nothing; up to date.
    Idle,
    /// Pulling for the first time.
    FirstPull,
    /// Pulling what changed.
    Pulling,
    /// Sending.
    Sending,
    /// Waiting after a failure.
    Waiting,
    /// Stopped until the agent does something.
    Stopped,
    /// Paused by the agent.
    Paused,
}
