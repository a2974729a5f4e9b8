//! Until when money is on its way: the hours that the shop promises, and the time that the law gives.

use crate::{
    FloorRight, Start, Zones,
    days::Period,
    floor::{Beginnings, Floor, Ground},
};
use jiff::{Timestamp, ToSpan};
use parlance_market::Market;

/// The clock of one refund.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct RefundClock {
    /// When the goods were accepted, or the refund promised.
    pub started: Timestamp,
    /// Until when the shop's own promise runs.
    pub due: Timestamp,
    /// What the law says of it, with the end of its time where it names one and its beginning is known.
    pub statutory: Option<FloorRight>,
}

/// How a clock stands at a moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ClockState {
    /// Seconds until it is due; below zero: late by so many.
    pub remaining_seconds: i64,
    /// Whether it is late by the shop's own promise.
    pub overdue: bool,
    /// Whether it is late by the law, where the law names a time.
    pub overdue_by_law: Option<bool>,
}

/// The clock of a refund. `hours` is the policy's; `withdrawn` when she said that she sends it back, `returned` when the
/// goods were here.
pub fn refund_clock(
    started: Timestamp,
    hours: u32,
    market: Option<&'static Market>,
    subdivision: Option<&str>,
    zones: &Zones,
    withdrawn: Timestamp,
    returned: Option<Timestamp>,
) -> RefundClock {
    let ground =
        Ground { market, subdivision, zones, today: started.to_zoned(jiff::tz::TimeZone::UTC).date() };
    let beginnings = Beginnings {
        withdrawal: Some(Start::At(withdrawn)),
        returned: returned.map(Start::At),
        ..Beginnings::default()
    };
    let statutory = Floor::of(&ground, &beginnings).refund;
    let due = started.checked_add(i64::from(hours).hours()).unwrap_or(Timestamp::MAX);
    RefundClock { started, due, statutory }
}

impl RefundClock {
    /// How it stands.
    pub fn at(&self, now: Timestamp) -> ClockState {
        let by_law: Option<Period> = self.statutory.and_then(|right| right.period);
        ClockState {
            remaining_seconds: self.due.as_second() - now.as_second(),
            overdue: now > self.due,
            overdue_by_law: by_law.map(|period| now >= period.ends),
        }
    }
}
