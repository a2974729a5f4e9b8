//! How far a Zendesk has been read: what stands in a cursor.

use crate::DeskError;
use parlance_model::Cursor;
use serde::{Deserialize, Serialize};

/// How far the desk has been read.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Reading {
    /// All that changed before this second is read.
    pub(super) mark: i64,
    /// The list being read, if it is not at its end.
    pub(super) walk: Option<Walk>,
    /// Where the export goes on.
    pub(super) export: Option<Export>,
    /// We may not read the export.
    #[serde(default)]
    pub(super) refused: bool,
}

/// A way through the list of tickets, from the last changed down.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Walk {
    /// The list's own cursor.
    pub(super) after: Option<String>,
    /// Where it ends: all that changed before this second is read already.
    pub(super) until: Option<i64>,
    /// What the mark will be when the way is done: the last change when it was begun.
    pub(super) mark: i64,
    /// The second at which the last page ended.
    pub(super) low: Option<i64>,
    /// The list came out of order, so that an old ticket says nothing of those below it.
    pub(super) unsorted: bool,
    /// How many tickets were read, and how many there are.
    pub(super) read: u64,
    pub(super) total: Option<u64>,
}

/// A ticket's place in the export: the second of its last change, and its id.
pub(super) type Place = (i64, u64);

/// Where the reading of the export stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Export {
    pub(super) from: Start,
    /// The last ticket taken from the answer to it.
    pub(super) past: Option<Place>,
}

/// What the export is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Start {
    /// What comes after its own cursor.
    Cursor(String),
    /// What changed at this second or later.
    Time(i64),
}

impl Export {
    pub(super) fn at(from: Start) -> Self {
        Self { from, past: None }
    }
}

impl Reading {
    pub(super) fn parse(cursor: &Cursor) -> Option<Self> {
        serde_json::from_str(&cursor.0).ok()
    }

    pub(super) fn cursor(&self) -> Result<Cursor, DeskError> {
        serde_json::to_string(self).map(Cursor).map_err(|_| DeskError::BadAnswer)
    }
}

impl Walk {
    /// Begins again: the list does not know its own cursor any more.
    pub(super) fn again(&mut self) {
        *self = Self { until: self.until, total: self.total, ..Self::default() };
    }

    /// Takes note of a page's times, in its order. Whether it leads below where the way ends.
    pub(super) fn take(&mut self, times: &[i64]) -> bool {
        if self.low.is_none() {
            self.mark = times.iter().copied().max().unwrap_or_default();
        }
        for time in times {
            self.unsorted |= self.low.is_some_and(|low| *time > low);
            self.low = Some(*time);
        }
        let below = |until| self.low.is_some_and(|low| low < until);
        !self.unsorted && self.until.is_some_and(below)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sorted_list_ends_below_what_is_known_and_an_unsorted_one_at_its_end() {
        let mut sorted = Walk { until: Some(50), ..Walk::default() };
        assert!(!sorted.take(&[90, 70, 60]));
        assert!(sorted.take(&[60, 40]));
        assert_eq!(sorted.mark, 90);
        let mut unsorted = Walk { until: Some(50), ..Walk::default() };
        assert!(!unsorted.take(&[60, 70, 40]));
        assert!(!unsorted.take(&[30]));
    }

    #[test]
    fn a_cursor_gives_the_reading_back_and_a_strange_one_none() {
        let export = Export { from: Start::Time(7), past: Some((8, 9)) };
        let reading = Reading { mark: 5, export: Some(export), ..Reading::default() };
        let cursor = reading.cursor().unwrap();
        assert_eq!(Reading::parse(&cursor).unwrap().cursor(), Ok(cursor));
        assert!(Reading::parse(&Cursor("7".into())).is_none());
    }
}
