//! For how long a desk is let settle: a slow one longer, since it may take as long for a write whose answer was lost.

use crate::Pace;
use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// So many of its latest answers are remembered.
const LATEST: usize = 16;
/// It is given so many times what the slowest of them took.
const TIMES: u32 = 2;

/// How long a desk has taken lately for what was asked for the sake of operations.
#[derive(Debug, Default)]
pub(crate) struct Patience(Mutex<VecDeque<Duration>>);

impl Patience {
    /// It took so long to answer.
    pub fn note(&self, took: Duration) {
        let mut latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        latest.truncate(LATEST - 1);
        latest.push_front(took);
    }

    /// For how long it is let settle.
    pub fn settle(&self, pace: &Pace) -> Duration {
        let latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let slowest = latest.iter().max().copied().unwrap_or_default();
        slowest.saturating_mul(TIMES).min(pace.settle_longest).max(pace.settle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_desk_is_waited_for_within_reason_until_it_is_quick_again() {
        let (patience, pace) = (Patience::default(), Pace::default());
        let settle = || patience.settle(&pace).as_secs();
        assert_eq!(settle(), 4);
        patience.note(Duration::from_secs(1));
        assert_eq!(settle(), 4);
        patience.note(Duration::from_secs(7));
        patience.note(Duration::from_secs(1));
        assert_eq!(settle(), 14);
        patience.note(Duration::from_secs(30));
        assert_eq!(settle(), 20);
        (0..LATEST).for_each(|_| patience.note(Duration::from_millis(300)));
        assert_eq!(settle(), 4);
    }
}
