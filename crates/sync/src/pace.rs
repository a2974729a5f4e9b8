//! How fast a desk is asked, and how long to wait after failures.

use std::time::Duration;

/// The engine's durations and limits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pace {
    /// From the start to the first pull of a desk that has been pulled before: what is here already is shown first.
    pub pull_first: Duration,
    /// Between the end of a pull and the next one.
    pub pull_every: Duration,
    /// The same while the desk says by itself when something is new. It is still pulled, if more rarely: a hint gets lost with
    /// a connection that has died and not said so, and none tells of a mailbox's folder of sent messages.
    pub pull_every_listening: Duration,
    /// From a hint to the pull that it asks for, so that a burst of hints is one pull.
    pub hint_gather: Duration,
    /// The least time between a pull's end and a pull that a hint asks for, however many hints come.
    pub hint_gap: Duration,
    /// For how long a connection listens before it begins to listen anew. A server may end it after thirty minutes (RFC 2177 says
    /// twenty-nine at the latest), but routers forget a silent connection much sooner, many after ten, and tell neither end.
    pub listen_renew: Duration,
    /// The first wait after a connection that listened was lost; it doubles with every further one.
    pub listen_again_first: Duration,
    /// The longest such wait, and the one after a server that cannot do it or does not want it.
    pub listen_again_cap: Duration,
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
            pull_every_listening: Duration::from_secs(120),
            hint_gather: Duration::from_millis(300),
            hint_gap: Duration::from_secs(3),
            listen_renew: Duration::from_secs(9 * 60),
            listen_again_first: Duration::from_secs(10),
            listen_again_cap: Duration::from_secs(3600),
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
        doubled(self.backoff_first, failures, self.backoff_cap, jitter)
    }

    /// The wait before listening is tried again, likewise.
    pub fn listen_again(&self, failures: u32, jitter: f64) -> Duration {
        doubled(self.listen_again_first, failures, self.listen_again_cap, jitter)
    }

    /// The wait that a desk asked for, within reason; a back-off where it named none.
    pub fn slow_down(&self, asked: Option<Duration>, failures: u32, jitter: f64) -> Duration {
        asked.map_or_else(|| self.backoff(failures, jitter), |asked| asked.min(self.slow_down_cap))
    }
}

fn doubled(first: Duration, failures: u32, cap: Duration, jitter: f64) -> Duration {
    let whole = first.saturating_mul(1 << failures.min(16)).min(cap);
    whole.mul_f64(0.5 + jitter.clamp(0.0, 1.0) / 2.0)
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
    fn listening_is_tried_again_ever_more_rarely() {
        let pace = Pace::default();
        let waits: Vec<u64> = (0..11).map(|n| pace.listen_again(n, 1.0).as_secs()).collect();
        assert_eq!(waits, [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]);
        assert!(pace.listen_renew < Duration::from_secs(29 * 60));
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
