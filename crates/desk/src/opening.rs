//! How a ticket of ours is known again on a desk that keeps no reference with it.

use crate::{DeskError, markup};
use jiff::{SignedDuration, Timestamp};
use parlance_model::{NewTicket, Operation, OperationKind};

/// How much two clocks may differ: one that was set to the time of another zone is off by so much at most.
const CLOCKS: SignedDuration = SignedDuration::from_hours(26);

/// What is to be opened.
pub(crate) fn opening(operation: &Operation) -> Result<&NewTicket, DeskError> {
    match &operation.kind {
        OperationKind::Open(new) => Ok(new),
        _ => Err(DeskError::NotFound),
    }
}

/// No ticket of ours is older than this by the desk's clock.
pub(crate) fn earliest(operation: &Operation) -> Timestamp {
    operation.created.utc.saturating_sub(CLOCKS).unwrap_or(Timestamp::MIN)
}

/// Whether a ticket is known to be another operation's.
pub(crate) fn is_claimed(operation: &Operation, ticket: u64) -> bool {
    operation.claimed.contains(&ticket.to_string())
}

/// Whether a ticket of this subject, for this address, may be the one that is looked for.
pub(crate) fn is_like(new: &NewTicket, email: &str, subject: &str) -> bool {
    email.trim().eq_ignore_ascii_case(new.email.trim()) && markup::same(subject, &new.subject)
}
