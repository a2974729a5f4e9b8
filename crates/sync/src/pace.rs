//! How fast a desk is asked, and how long to wait after failures.

use std::time::Duration;

/// The engine's durations and limits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pace {
    /// From the start to the first pull of a desk that has been pulled before: what is here already is shown first.
    pub pull_first: Duration,
    /// Between the end of a pull and the next one.
    pub pull_every: Duration,
    /// The first wait after a failure; it doubles with every further one.
    pub backoff_first: Duration,
    /// The longest wait after a failure: what has healed is noticed as soon as that, and everything is out within a minute.
    pub backoff_cap: Duration,
    /// The longest wait that a desk may ask for.
    pub slow_down_cap: Duration,
    /// Between the two looks that must find nothing before an operation of unknown outcome is sent again.
    pub settle: Duration,
    /// The same at the longest, for a desk that has been slow to answer.
    pub settle_longest: Duration,
    /// For how long sending may hold a pull up at a time.
    pub hold: Duration,
    /// How many operations are under way at once, each of another ticket.
    pub attempts_at_once: usize,
    /// How many there may be with those for which a desk is let settle: they ask nothing of it meanwhile.
    pub attempts_with_resting: usize,
    /// For how long a stop waits for operations under way.
    pub grace: Duration,
    /// Until a connection must stand.
    pub connect_timeout: Duration,
    /// Until an answer must be there whole.
    pub answer_timeout: Duration,
    /// The same for what is asked for the sake of one operation: a page may take long, but this holds others up.
    pub operation_timeout: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            pull_first: Duration::ZERO,
            pull_every: Duration::from_secs(30),
            backoff_first: Duration::from_secs(1),
            backoff_cap: Duration::from_secs(20),
            slow_down_cap: Duration::from_secs(3600),
            settle: Duration::from_secs(4),
            settle_longest: Duration::from_secs(20),
            hold: Duration::from_secs(2),
            attempts_at_once: 3,
            attempts_with_resting: 30,
            grace: Duration::from_secs(5),
            connect_timeout: Duration::from_secs(10),
            answer_timeout: Duration::from_secs(60),
            operation_timeout: Duration::from_secs(30),
        }
    }
}

impl Pace {
    /// The wait after this many failures before this one: doubled each time, capped, and of that a random part
    /// between a half and the whole. `jitter` lies in `0.0..1.0`.
    pub fn backoff(&self, failures: u32, jitter: f64) -> Duration {
        let whole = self.backoff_first.saturating_mul(1 << failures.min(16)).min(self.backoff_cap);
        whole.mul_f64(0.5 + jitter.clamp(0.0, 1.0) / 2.0)
    }

    /// The wait that a desk asked for, within reason; a back-off where it named none.
    pub fn slow_down(&self, asked: Option<Duration>, failures: u32, jitter: f64) -> Duration {
        asked.map_or_else(|| self.backoff(failures, jitter), |asked| asked.min(self.slow_down_cap))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_stop_at_the_cap() {
        let pace = Pace::default();
        let waits: Vec<u64> = (0..9).map(|n| pace.backoff(n, 1.0).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 20, 20, 20, 20]);
    }

    #[test]
    fn jitter_takes_up_to_half_of_a_wait_away() {
        let pace = Pace::default();
        assert_eq!(pace.backoff(3, 0.0), Duration::from_secs(4));
        assert_eq!(pace.backoff(3, 0.5), Duration::from_secs(6));
        assert_eq!(pace.backoff(u32::MAX, 0.0), Duration::from_secs(10));
    }

    #[test]
    fn a_desk_s_own_wait_is_obeyed_within_an_hour() {
        let pace = Pace::default();
        assert_eq!(pace.slow_down(Some(Duration::from_secs(90)), 0, 0.3), Duration::from_secs(90));
        assert_eq!(pace.slow_down(Some(Duration::from_secs(90_000)), 0, 0.3), Duration::from_secs(3600));
        assert_eq!(pace.slow_down(None, 1, 1.0), Duration::from_secs(2));
    }
}
