//! How far a Freshdesk has been read: what stands in a cursor.

use crate::DeskError;
use parlance_model::Cursor;
use serde::{Deserialize, Serialize};

const DAY: i64 = 86_400;

/// How far back each stretch of a first pull goes, in seconds: the newest tickets come first.
const STRETCHES: [i64; 5] = [DAY, 7 * DAY, 30 * DAY, 365 * DAY, i64::MAX];

/// How far before a mark is read again: times are of whole seconds, and what is slow comes late.
const OVERLAP: i64 = 60;

/// How far the desk has been read.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Reading {
    /// When the first pull began.
    began: i64,
    /// Which stretch of the first pull is being read; beyond the last: none is.
    stretch: usize,
    /// Where we stand.
    pub(super) at: Place,
    /// Whether that is the list's end.
    pub(super) ended: bool,
    /// All that went before this second is known.
    pub(super) gone: i64,
    /// How many tickets were read.
    pub(super) read: u64,
}

/// A place in a list that is sorted by the time of the last change: pages from there on. They are turned only
/// while all of a page is of the same second.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Place {
    /// The second from which the list is asked for.
    pub(super) since: i64,
    /// The page, from 1.
    pub(super) page: u32,
    /// The ticket that the page before ended with: if it ends with another one now, it has moved under our feet.
    pub(super) after: Option<u64>,
}

impl Place {
    pub(super) fn at(since: i64) -> Self {
        Self { since, page: 1, after: None }
    }

    /// The place after a page that ended with this ticket of this second.
    pub(super) fn next(self, second: i64, ticket: u64) -> Self {
        match second > self.since {
            true => Self::at(second),
            false => Self { page: self.page.saturating_add(1), after: Some(ticket), ..self },
        }
    }
}

impl Reading {
    /// A first pull that begins now.
    pub(super) fn beginning(now: i64) -> Self {
        let mut reading = Self { began: now, stretch: 0, at: Place::at(0), ended: false, gone: now, read: 0 };
        reading.at = reading.start();
        reading
    }

    pub(super) fn parse(cursor: &Cursor) -> Option<Self> {
        serde_json::from_str(&cursor.0).ok()
    }

    pub(super) fn cursor(&self) -> Result<Cursor, DeskError> {
        serde_json::to_string(self).map(Cursor).map_err(|_| DeskError::BadAnswer)
    }

    /// Whether the first pull is done.
    pub(super) fn follows(&self) -> bool {
        self.stretch >= STRETCHES.len()
    }

    /// Where the stretch begins; past the last one, shortly before the first pull began.
    fn start(&self) -> Place {
        Place::at(match STRETCHES.get(self.stretch) {
            Some(back) => self.began.saturating_sub(*back).max(0),
            None => self.began.saturating_sub(OVERLAP).max(0),
        })
    }

    /// The second at which the stretch ends: what is later was read with the stretch before, or is a change.
    pub(super) fn end(&self) -> Option<i64> {
        let before = self.stretch.checked_sub(1).filter(|_| !self.follows())?;
        STRETCHES.get(before).map(|back| self.began.saturating_sub(*back).max(0))
    }

    /// Goes on to the next stretch.
    pub(super) fn turn(&mut self) {
        self.stretch += 1;
        self.at = self.start();
    }

    /// Begins a later pull, unless one was left halfway.
    pub(super) fn again(&mut self) {
        if std::mem::take(&mut self.ended) {
            self.at = Place::at(self.at.since.saturating_sub(OVERLAP).max(0));
        }
    }

    /// Where what went is read from.
    pub(super) fn gone_from(&self) -> i64 {
        self.gone.saturating_sub(OVERLAP).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_pull_goes_back_in_growing_stretches_and_then_follows() {
        let mut reading = Reading::beginning(1000 * DAY);
        let mut stretches = Vec::new();
        while !reading.follows() {
            stretches.push((reading.at.since / DAY, reading.end().map(|end| end / DAY)));
            reading.turn();
        }
        assert_eq!(
            stretches,
            [(999, None), (993, Some(999)), (970, Some(993)), (635, Some(970)), (0, Some(635))]
        );
        assert_eq!((reading.at, reading.end()), (Place::at(1000 * DAY - OVERLAP), None));
    }

    #[test]
    fn pages_are_turned_only_within_a_second() {
        let place = Place::at(50).next(50, 7);
        assert_eq!(place, Place { since: 50, page: 2, after: Some(7) });
        assert_eq!(place.next(51, 8), Place::at(51));
    }
}
