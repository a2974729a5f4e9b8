//! How far RT has been read.
//!
//! Transaction ids are given out in order but may become visible out of order, as their database transactions
//! end. So the cursor is a floor, below which all is settled, and the ids above it that were seen.

use super::wire::Transaction;
use crate::DeskError;
use parlance_model::Cursor;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How long a transaction may take to become visible, by RT's clock.
const SETTLING_SECONDS: i64 = 300;

/// How far the desk has been read.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Reading {
    /// No transaction will yet appear below this one.
    pub(super) floor: u64,
    /// Transactions above the floor that are handled.
    pub(super) seen: BTreeSet<u64>,
    /// Queues that were visible: when one is added, its old tickets are to be read.
    pub(super) queues: BTreeSet<String>,
    /// What is left of the first pull.
    pub(super) backlog: Option<Backlog>,
}

/// Where the first pull stands: the active tickets first, from the highest id down, then the others.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Backlog {
    pub(super) active: bool,
    pub(super) below: Option<u64>,
    pub(super) read: u64,
    pub(super) total: Option<u64>,
}

impl Backlog {
    pub(super) fn from_the_start() -> Self {
        Self { active: true, below: None, read: 0, total: None }
    }

    /// The query for what is left of this half.
    pub(super) fn query(&self) -> String {
        let below = self.below.map(|id| format!(" AND id < {id}")).unwrap_or_default();
        let half = if self.active { "Active" } else { "Inactive" };
        format!("Status = '__{half}__'{below}")
    }
}

impl Reading {
    pub(super) fn parse(cursor: &Cursor) -> Option<Self> {
        serde_json::from_str(&cursor.0).ok()
    }

    pub(super) fn cursor(&self) -> Result<Cursor, DeskError> {
        serde_json::to_string(self).map(Cursor).map_err(|_| DeskError::BadAnswer)
    }

    /// Takes these changes as handled, and lifts the floor over what has settled at `now`, in seconds, by RT's clock.
    pub(super) fn handled(&mut self, changes: &[Change], known: &[Change], now: Option<i64>) {
        self.seen.extend(changes.iter().map(|change| change.id));
        let newest = known.iter().map(|change| change.created).max();
        let Some(now) = now.or(newest) else { return };
        let settled = known.iter().filter(|change| change.created <= now.saturating_sub(SETTLING_SECONDS));
        // What is not handled yet must stay above the floor.
        let handled = settled.filter(|change| self.seen.contains(&change.id) || change.id <= self.floor);
        let waiting = known.iter().filter(|change| change.id > self.floor && !self.seen.contains(&change.id));
        let first_waiting = waiting.map(|change| change.id).min().unwrap_or(u64::MAX);
        let floor = handled.map(|change| change.id).filter(|id| *id < first_waiting).max();
        self.floor = self.floor.max(floor.unwrap_or(0));
        self.seen = self.seen.split_off(&self.floor.saturating_add(1));
    }
}

/// One transaction, as far as it tells that a ticket changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Change {
    pub(super) id: u64,
    pub(super) ticket: u64,
    /// Seconds since 1970 by RT's clock.
    pub(super) created: i64,
    /// Whether the ticket may have come from where we could not see it.
    pub(super) appears: bool,
}

impl Change {
    pub(super) fn of(transaction: &Transaction) -> Result<Self, DeskError> {
        let created = transaction.created.moment()?.ok_or(DeskError::BadAnswer)?;
        let moved = transaction.kind.0 == "Set" && transaction.field.0 == "Queue";
        let undeleted = transaction.kind.0 == "Status" && transaction.old_value.0 == "deleted";
        Ok(Self {
            id: transaction.id.id()?,
            ticket: transaction.object_id.id()?,
            created: created.utc.as_second(),
            appears: moved || undeleted,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(id: u64, created: i64) -> Change {
        Change { id, ticket: 1, created, appears: false }
    }

    fn reading(floor: u64, seen: &[u64]) -> Reading {
        Reading { floor, seen: seen.iter().copied().collect(), ..Reading::default() }
    }

    #[test]
    fn the_floor_rises_over_what_has_settled_only() {
        let mut at = reading(10, &[]);
        let changes = [change(10, 0), change(11, 100), change(12, 900)];
        at.handled(&changes, &changes, Some(1000));
        assert_eq!(at, reading(11, &[12]));
        at.handled(&[], &changes, Some(1200));
        assert_eq!(at, reading(12, &[]));
    }

    #[test]
    fn without_the_desk_s_clock_the_newest_change_tells_the_time() {
        let mut at = reading(0, &[]);
        let changes = [change(1, 100), change(2, 500)];
        at.handled(&changes, &changes, None);
        assert_eq!(at, reading(1, &[2]));
    }

    #[test]
    fn what_is_not_handled_yet_stays_above_the_floor() {
        let mut at = reading(0, &[]);
        let known = [change(1, 0), change(2, 0), change(3, 0)];
        at.handled(&known[..1], &known, Some(9000));
        assert_eq!(at, reading(1, &[]));
        at.handled(&known[2..], &known, Some(9000));
        assert_eq!(at, reading(1, &[3]));
    }

    #[test]
    fn a_cursor_of_another_make_starts_anew() {
        assert_eq!(Reading::parse(&Cursor("412".into())), None);
        let at = reading(7, &[9, 11]);
        assert_eq!(Reading::parse(&at.cursor().unwrap()), Some(at));
    }
}
