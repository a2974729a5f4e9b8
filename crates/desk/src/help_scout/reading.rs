//! How far a Help Scout has been read: what stands in a cursor.

use crate::DeskError;
use parlance_model::Cursor;
use serde::{Deserialize, Serialize};

/// How far before the last pull's beginning is read again: times are of whole seconds, and what is slow comes late.
const OVERLAP: i64 = 60;

/// Rows of a page of conversations. Only for stepping back; a wrong guess reads a page too much or too often.
const ROWS: u64 = 25;

/// How far the desk has been read.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Reading {
    /// What changed after this second is read, or all.
    pub(super) since: Option<i64>,
    /// When this began, by the desk's clock.
    pub(super) began: Option<i64>,
    /// The page to be read next, from 1; 0 when there is none.
    pub(super) page: u64,
    /// How many there were when the last page was read.
    pub(super) total: Option<u64>,
    /// How many were read.
    pub(super) read: u64,
}

impl Reading {
    pub(super) fn parse(cursor: &Cursor) -> Option<Self> {
        serde_json::from_str(&cursor.0).ok()
    }

    pub(super) fn cursor(&self) -> Result<Cursor, DeskError> {
        serde_json::to_string(self).map(Cursor).map_err(|_| DeskError::BadAnswer)
    }

    /// Begins a pull, or goes on with one that was left halfway.
    pub(super) fn begin(&mut self, now: Option<i64>) {
        if self.page > 0 {
            return;
        }
        // Without a clock all is read again rather than too little.
        let since = self.began.map(|began| began.saturating_sub(OVERLAP).max(0));
        *self = Self { since, began: now, page: 1, ..Self::default() };
    }

    /// Takes note of how many there are now. Where there are fewer, what is below has come up: the page that was read
    /// must be read again, further up by as much as is missing.
    pub(super) fn has_sunk(&mut self, total: u64) -> bool {
        let missing = self.total.replace(total).map_or(0, |before| before.saturating_sub(total));
        if missing == 0 || self.page <= 1 {
            return false;
        }
        self.page = self.page.saturating_sub(missing.div_ceil(ROWS)).max(1);
        true
    }

    /// Goes on to the next page, if there is one.
    pub(super) fn turn(&mut self, pages: u64) {
        self.page = if self.page < pages { self.page.saturating_add(1) } else { 0 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_read_again_where_some_went() {
        let mut reading = Reading { page: 3, total: Some(100), ..Reading::default() };
        assert!(!reading.has_sunk(101));
        assert!(reading.has_sunk(100));
        assert_eq!(reading.page, 2);
        assert!(reading.has_sunk(20));
        assert_eq!(reading.page, 1);
        assert!(!reading.has_sunk(19));
    }

    #[test]
    fn a_pull_begins_shortly_before_the_last_one_began() {
        let mut reading = Reading::default();
        reading.begin(Some(1000));
        assert_eq!((reading.since, reading.page), (None, 1));
        reading.turn(2);
        reading.begin(Some(2000));
        assert_eq!((reading.since, reading.page), (None, 2));
        reading.turn(2);
        reading.begin(Some(3000));
        assert_eq!((reading.since, reading.began, reading.page), (Some(940), Some(3000), 1));
        let mut clockless = Reading::default();
        clockless.begin(None);
        clockless.turn(1);
        clockless.begin(Some(5));
        assert_eq!(clockless.since, None);
    }
}
