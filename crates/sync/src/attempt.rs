//! One attempt at one operation, as a pure state machine.
//!
//! An operation whose outcome is unknown is looked for, twice with a wait in between, before it is sent again: a
//! slow desk may still be at work on it. Each command that keeps something must be in the store for good before
//! the next command is asked for.

use crate::{Kind, Trouble, plan::AttemptEnd};
use parlance_desk::{
    DeskError, Mark,
    model::{Attempt, Operation, OperationKind, OperationState, Sent, Watermark},
};

/// Somebody has written on the ticket since the agent did.
const MOVED_ON: Trouble = Trouble { code: "desk-moved-on", kind: Kind::Desk };

/// What to do next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Command {
    /// Look for the operation on the desk.
    Look,
    /// Let a slow desk settle.
    Settle,
    /// Ask what the desk knows of the ticket.
    Mark,
    /// Keep the watermark.
    KeepMark(Watermark),
    /// Keep that a sending begins.
    Begin,
    /// Send.
    Send,
    /// Keep the outcome; with a trouble it is tried again later.
    Keep(Attempt, Option<Trouble>),
    /// Nothing more.
    End(AttemptEnd),
}

/// What came of a sending.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Delivery {
    /// What the desk's connector made of it.
    pub result: Result<Sent, DeskError>,
    /// Whether a write was answered, or may have arrived, before the requests that the result is about. Then no
    /// error says that nothing was done.
    pub wrote_before: bool,
}

/// What came of a command.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Of [`Command::Look`].
    Looked(Result<Option<Sent>, DeskError>),
    /// Of [`Command::Settle`].
    Settled,
    /// Of [`Command::Mark`].
    Marked(Result<Mark, DeskError>),
    /// Of [`Command::KeepMark`], [`Command::Begin`] and [`Command::Keep`].
    Kept,
    /// Of [`Command::Send`].
    Delivered(Delivery),
    /// The store could not keep it.
    Unkept(Trouble),
    /// The operation is no more in the store.
    Gone,
}

/// An attempt under way.
#[derive(Debug)]
pub struct Procedure {
    /// Whether an earlier sending may have arrived.
    doubtful: bool,
    marked: bool,
    /// Whether it reads before it writes, so that it may be sent at any time.
    repeatable: bool,
    at: At,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum At {
    FirstLook,
    Settling,
    SecondLook,
    Marking,
    KeepingMark,
    Beginning,
    Sending,
    Keeping(AttemptEnd),
    Over,
}

impl Procedure {
    /// Begins an attempt at the operation as the store has it, with its first command.
    pub fn begin(operation: &Operation) -> (Self, Command) {
        let doubtful = matches!(operation.state, OperationState::Unknown | OperationState::Sending);
        let repeatable = matches!(operation.kind, OperationKind::Change(_));
        // What has come since is asked anew at each sending that surely is the first. A ticket that is to be opened has
        // nothing that could have come.
        let opens = matches!(operation.kind, OperationKind::Open(_));
        let marked =
            repeatable || opens || (operation.watermark.is_some() && (doubtful || operation.seen.is_none()));
        let mut procedure = Self { doubtful, marked, repeatable, at: At::Over };
        let command = match operation.state {
            OperationState::Unknown | OperationState::Sending if repeatable => procedure.toward_sending(),
            OperationState::Unknown | OperationState::Sending => procedure.go(At::FirstLook, Command::Look),
            OperationState::Waiting => procedure.toward_sending(),
            OperationState::Refused | OperationState::Conflict | OperationState::Confirmed => {
                Command::End(AttemptEnd::Gone)
            }
        };
        (procedure, command)
    }

    /// Takes what came of the last command and gives the next.
    pub fn next(&mut self, outcome: Outcome) -> Command {
        match (self.at, outcome) {
            (_, Outcome::Gone) => self.end(AttemptEnd::Gone),
            (_, Outcome::Unkept(trouble)) => self.end(AttemptEnd::Again(trouble)),
            (At::FirstLook | At::SecondLook, Outcome::Looked(Ok(Some(sent)))) => self.confirmed(sent),
            // No further look would tell more: the agent decides whether it goes out again.
            (At::FirstLook | At::SecondLook, Outcome::Looked(Err(error @ DeskError::Uncertain))) => {
                self.conflict(None, Trouble::of_ticket(&error))
            }
            (At::FirstLook | At::SecondLook, Outcome::Looked(Err(error))) => self.unknown(&error),
            (At::FirstLook, Outcome::Looked(Ok(None))) => self.go(At::Settling, Command::Settle),
            (At::Settling, Outcome::Settled) => self.go(At::SecondLook, Command::Look),
            (At::SecondLook, Outcome::Looked(Ok(None))) => self.toward_sending(),
            (At::Marking, Outcome::Marked(Ok(Mark { unseen: 0, watermark }))) => {
                self.go(At::KeepingMark, Command::KeepMark(watermark))
            }
            (At::Marking, Outcome::Marked(Ok(_))) => self.conflict(None, MOVED_ON),
            (At::Marking, Outcome::Marked(Err(error))) => self.not_sent(error),
            (At::KeepingMark, Outcome::Kept) => self.go(At::Beginning, Command::Begin),
            (At::Beginning, Outcome::Kept) => self.go(At::Sending, Command::Send),
            (At::Sending, Outcome::Delivered(delivery)) => self.delivered(delivery),
            (At::Keeping(end), Outcome::Kept) => self.end(end),
            // An answer to what was not asked: whatever the store has of it by now holds for the next attempt.
            (_, _) => self.end(AttemptEnd::Gone),
        }
    }

    fn go(&mut self, at: At, command: Command) -> Command {
        self.at = at;
        command
    }

    fn end(&mut self, end: AttemptEnd) -> Command {
        self.go(At::Over, Command::End(end))
    }

    fn toward_sending(&mut self) -> Command {
        match self.marked {
            true => self.go(At::Beginning, Command::Begin),
            false => self.go(At::Marking, Command::Mark),
        }
    }

    fn delivered(&mut self, delivery: Delivery) -> Command {
        match delivery.result {
            Ok(sent) => self.confirmed(sent),
            Err(DeskError::Conflict(theirs)) if self.repeatable => {
                let trouble = Trouble::of_ticket(&DeskError::Conflict(String::new()));
                self.conflict(Some(theirs), trouble)
            }
            // It was read after it was written.
            Err(error @ DeskError::Refused(_)) if self.repeatable => self.not_sent(error),
            Err(error) if delivery.wrote_before || may_have_arrived(&error) => self.unknown(&error),
            Err(error) => self.not_sent(error),
        }
    }

    fn confirmed(&mut self, sent: Sent) -> Command {
        self.go(At::Keeping(AttemptEnd::Closed), Command::Keep(Attempt::Confirmed(sent), None))
    }

    fn unknown(&mut self, error: &DeskError) -> Command {
        self.again(Attempt::Unknown, Trouble::of_ticket(error))
    }

    /// The error says that this sending did nothing. An earlier one may still have: then the doubt stays.
    fn not_sent(&mut self, error: DeskError) -> Command {
        let trouble = Trouble::of_ticket(&error);
        match error {
            DeskError::Refused(words) => self.refused(words, trouble),
            DeskError::Forbidden | DeskError::NotFound => self.refused(String::new(), trouble),
            _ if self.doubtful => self.again(Attempt::Unknown, trouble),
            _ => self.again(Attempt::NotSent, trouble),
        }
    }

    fn refused(&mut self, words: String, trouble: Trouble) -> Command {
        self.go(At::Keeping(AttemptEnd::Refused), Command::Keep(Attempt::Refused(words), Some(trouble)))
    }

    fn conflict(&mut self, theirs: Option<String>, trouble: Trouble) -> Command {
        let keep = Command::Keep(Attempt::Conflict(theirs), Some(trouble));
        self.go(At::Keeping(AttemptEnd::Refused), keep)
    }

    fn again(&mut self, attempt: Attempt, trouble: Trouble) -> Command {
        self.go(At::Keeping(AttemptEnd::Again(trouble)), Command::Keep(attempt, Some(trouble)))
    }
}

/// Whether a desk that answered a write so, or not at all, may have done it all the same.
fn may_have_arrived(error: &DeskError) -> bool {
    match error {
        DeskError::Lost(lost) => !lost.surely_not_sent(),
        DeskError::Failed(_) | DeskError::BadAnswer | DeskError::NotADesk | DeskError::Uncertain => true,
        DeskError::Unauthorized
        | DeskError::Forbidden
        | DeskError::NotFound
        | DeskError::RateLimited(_)
        | DeskError::Refused(_)
        | DeskError::Conflict(_)
        | DeskError::TooLarge
        | DeskError::BadSetting(_) => false,
    }
}

#[cfg(test)]
mod tests;
