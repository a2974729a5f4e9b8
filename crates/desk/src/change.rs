//! A change of one field, carried out so that it may be asked for again: read, merge, write, read again.
//!
//! ```text
//! let mut changing = Changing::new(&change);
//! while let Some(wanted) = changing.next(&value_on_the_desk_now)? {
//!     if the desk took `wanted` { changing.written() }
//! }
//! ```

use crate::DeskError;
use parlance_model::{Change, Merge, Sent};

/// How often a write is tried whose lock was lost to somebody else's.
const TRIES: u32 = 3;

/// A change under way.
pub(crate) struct Changing<'a> {
    change: &'a Change,
    written: bool,
    tries: u32,
}

impl<'a> Changing<'a> {
    pub(crate) fn new(change: &'a Change) -> Self {
        Self { change, written: false, tries: 0 }
    }

    /// What is to be written, if anything, where the desk has `now`.
    pub(crate) fn next(&mut self, now: &str) -> Result<Option<String>, DeskError> {
        match self.change.merge(now) {
            Merge::Done => Ok(None),
            Merge::Conflict => Err(DeskError::Conflict(now.to_owned())),
            // It said yes and did nothing.
            Merge::Write(_) if self.written => Err(DeskError::Refused(String::new())),
            Merge::Write(_) if self.tries == TRIES => Err(DeskError::RateLimited(None)),
            Merge::Write(wanted) => {
                self.tries += 1;
                Ok(Some(wanted))
            }
        }
    }

    /// The desk says that it took what was to be written. Without this the next reading begins again.
    pub(crate) fn written(&mut self) {
        self.written = true;
    }
}

/// What a change comes to: the desk has no id of it.
pub(crate) fn changed() -> Sent {
    Sent { remote_id: String::new(), at: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parlance_model::Field;

    fn solve() -> Change {
        Change { field: Field::Status, from: "open".to_owned(), to: "solved".to_owned() }
    }

    #[test]
    fn a_value_is_written_once_and_read_again() {
        let change = solve();
        let mut changing = Changing::new(&change);
        assert_eq!(changing.next("open"), Ok(Some("solved".to_owned())));
        changing.written();
        assert_eq!(changing.next("solved"), Ok(None));
    }

    #[test]
    fn a_desk_that_says_yes_and_does_nothing_has_refused() {
        let change = solve();
        let mut changing = Changing::new(&change);
        assert!(changing.next("open").is_ok());
        changing.written();
        assert_eq!(changing.next("open"), Err(DeskError::Refused(String::new())));
    }

    #[test]
    fn a_lost_lock_is_tried_again_a_few_times_and_a_conflict_is_told() {
        let change = solve();
        let mut changing = Changing::new(&change);
        for _ in 0..TRIES {
            assert_eq!(changing.next("open"), Ok(Some("solved".to_owned())));
        }
        assert_eq!(changing.next("open"), Err(DeskError::RateLimited(None)));
        assert_eq!(changing.next("stalled"), Err(DeskError::Conflict("stalled".to_owned())));
    }
}
