//! How much a desk still lets us ask, by what its answers say: reading leaves the last of it to sending.
//!
//! Zendesk and Freshdesk say `X-Rate-Limit-…` and `X-RateLimit-…`, Help Scout `X-RateLimit-…-Minute`, others the names of
//! the IETF's draft, `RateLimit-…`. Not every desk says when it begins anew; then it is taken for a minute.

use jiff::{SignedDuration, Timestamp};
use parlance_desk::Response;
use std::time::Duration;

/// Of a hundred requests that a desk allows, so many are kept for sending.
const KEPT: u64 = 10;
/// At least so many are kept.
const AT_LEAST: u64 = 3;
/// The window of a desk that does not say when it begins anew.
const WINDOW: Duration = Duration::from_secs(60);
/// No desk's window is waited for longer: a later answer says more.
const LONGEST: Duration = Duration::from_secs(300);

/// What is left, as the last answer said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Budget {
    remaining: u64,
    limit: Option<u64>,
    anew: Timestamp,
}

impl Budget {
    /// What an answer says, if it says anything.
    pub(super) fn read(response: &Response, now: Timestamp) -> Option<Self> {
        let number = |names: &[&str]| {
            names
                .iter()
                .find_map(|name| response.header(name)?.trim().split(['.', ',']).next()?.parse::<u64>().ok())
        };
        let remaining = number(&[
            "x-rate-limit-remaining",
            "x-ratelimit-remaining",
            "x-ratelimit-remaining-minute",
            "ratelimit-remaining",
        ])?;
        let limit = number(&[
            "x-rate-limit",
            "x-ratelimit-total",
            "x-ratelimit-limit",
            "x-ratelimit-limit-minute",
            "ratelimit-limit",
        ]);
        let reset = number(&["ratelimit-reset", "x-rate-limit-reset", "x-ratelimit-reset"]);
        // Some give seconds from now, some a time in seconds since 1970.
        let wait = match reset {
            Some(seconds) if seconds < 86_400 => Duration::from_secs(seconds),
            Some(at) => until(at, now).unwrap_or(WINDOW),
            None => WINDOW,
        };
        let anew = now.checked_add(SignedDuration::try_from(wait.min(LONGEST)).ok()?).ok()?;
        Some(Self { remaining, limit, anew })
    }

    /// For how long reading waits.
    pub(super) fn wait(&self, now: Timestamp) -> Duration {
        let kept = self.limit.map_or(AT_LEAST, |limit| (limit / KEPT).max(AT_LEAST));
        match self.remaining > kept {
            true => Duration::ZERO,
            false => Duration::try_from(self.anew.duration_since(now)).unwrap_or_default(),
        }
    }
}

fn until(at: u64, now: Timestamp) -> Option<Duration> {
    let at = Timestamp::from_second(i64::try_from(at).ok()?).ok()?;
    Some(Duration::try_from(at.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(headers: &[(&str, &str)]) -> Option<u64> {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let response = Response { status: 200, headers, body: Vec::new() };
        let now = Timestamp::from_second(1_795_000_000).unwrap();
        Budget::read(&response, now).map(|budget| budget.wait(now).as_secs())
    }

    #[test]
    fn reading_leaves_the_last_tenth_to_sending() {
        assert_eq!(wait(&[]), None);
        assert_eq!(wait(&[("x-rate-limit", "700"), ("x-rate-limit-remaining", "71")]), Some(0));
        assert_eq!(wait(&[("x-rate-limit", "700"), ("x-rate-limit-remaining", "70")]), Some(60));
        assert_eq!(wait(&[("x-ratelimit-total", "50"), ("x-ratelimit-remaining", "5")]), Some(60));
        assert_eq!(wait(&[("x-ratelimit-remaining-minute", "3")]), Some(60));
        assert_eq!(wait(&[("x-ratelimit-remaining-minute", "4")]), Some(0));
    }

    #[test]
    fn a_desk_s_own_window_is_waited_for_within_reason() {
        let spent = |reset| wait(&[("ratelimit-remaining", "0"), ("ratelimit-reset", reset)]);
        assert_eq!(spent("7"), Some(7));
        assert_eq!(spent("1795000042"), Some(42), "a time instead of seconds");
        assert_eq!(spent("1700000000"), Some(0), "a time that has passed");
        assert_eq!(spent("80000"), Some(300));
        assert_eq!(spent("soon"), Some(60));
    }
}
