//! Whether it is a good moment to call, and when the next one comes. No table of office hours can be trusted for the
//! world: unless the caller gives hours of her own, they are an assumption and named as one. About answering a customer,
//! not about advertising, for which some laws have hours of their own.

mod days;
mod next;

use crate::{Holiday, MarketError, OfficeHours, WallClock, coded::coded};
use days::Day;
use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time, time},
};

pub use days::Days;

/// Earlier than this nobody is called.
const MORNING: Time = time(8, 0, 0, 0);
/// From this time on nobody is called.
const EVENING: Time = time(20, 0, 0, 0);

coded! {
    /// Whether to call, from the best to the worst.
    CallVerdict {
        /// Call.
        Good = "good",
        /// Ask first, in writing.
        Ask = "ask",
        /// Do not.
        No = "no",
    }
}

/// Why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CallReason {
    /// It is within office hours of a working day: good.
    OfficeHours,
    /// It is a working day, before or after office hours: ask.
    OutsideOfficeHours,
    /// It is the weekend: ask.
    Weekend,
    /// It is a public holiday: no.
    Holiday(Holiday),
    /// It is a public holiday in some places, and hers is not known: ask.
    HolidayInPlaces(Holiday),
    /// It is a public holiday by our source, and [`Holiday::is_doubtful`]: ask.
    HolidayInDoubt(Holiday),
    /// It is a day off by custom: ask.
    DayOffByCustom(Holiday),
    /// A part of the day is off: ask.
    HalfDay(Holiday),
    /// It is before 8:00: no.
    EarlyMorning,
    /// It is 20:00 or later: no.
    LateEvening,
}

impl CallReason {
    /// A stable code: `office-hours`, `holiday-in-places`, …
    pub fn code(&self) -> &'static str {
        match self {
            Self::OfficeHours => "office-hours",
            Self::OutsideOfficeHours => "outside-office-hours",
            Self::Weekend => "weekend",
            Self::Holiday(_) => "holiday",
            Self::HolidayInPlaces(_) => "holiday-in-places",
            Self::HolidayInDoubt(_) => "holiday-in-doubt",
            Self::DayOffByCustom(_) => "day-off-by-custom",
            Self::HalfDay(_) => "half-day",
            Self::EarlyMorning => "early-morning",
            Self::LateEvening => "late-evening",
        }
    }

    /// The holiday that is the reason, if one is.
    pub fn holiday(&self) -> Option<&Holiday> {
        match self {
            Self::Holiday(holiday)
            | Self::HolidayInPlaces(holiday)
            | Self::HolidayInDoubt(holiday)
            | Self::DayOffByCustom(holiday)
            | Self::HalfDay(holiday) => Some(holiday),
            _ => None,
        }
    }

    /// What it comes to.
    pub fn verdict(&self) -> CallVerdict {
        match self {
            Self::OfficeHours => CallVerdict::Good,
            Self::Holiday(_) | Self::EarlyMorning | Self::LateEvening => CallVerdict::No,
            _ => CallVerdict::Ask,
        }
    }
}

/// Whether a moment is good to call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallMoment {
    /// Whether to call: good only if it is on every clock that may be hers.
    pub verdict: CallVerdict,
    /// Why; of several clocks, on the worst of them.
    pub reason: CallReason,
    /// Whether several clocks are possible and do not agree: her place has to be known to say more.
    pub place_open: bool,
    /// The next good moment, if this is none; `None`, too, where none comes on every clock within a month, or where the
    /// holidays up to it are not known.
    pub next: Option<NextCall>,
}

/// The next good moment to call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NextCall {
    /// When.
    pub at: Timestamp,
    /// When by her clock, where only one is possible.
    pub local: Option<DateTime>,
}

/// Whether it is a good moment to call somebody, by the clocks that may be hers ([`crate::local_time`]) and the days around
/// them. A holiday that only some places have is a reason to ask where hers is not known.
///
/// ```
/// use parlance_market::{CallVerdict, Days, Market, OfficeHours, Place, call_moment, local_time};
/// # fn main() -> Result<(), parlance_market::MarketError> {
/// let market = Market::named("JP")?;
/// let now = "2026-11-20T08:05:00Z".parse().unwrap(); // Friday, 17:05 in Japan
/// let clocks = local_time(&Place::of(market), now)?.clocks;
/// let days = Days::around(market, None, &clocks)?;
/// let moment = call_moment(&days, &clocks, &OfficeHours::ASSUMED)?;
/// assert_eq!((moment.verdict, moment.reason.code()), (CallVerdict::Ask, "outside-office-hours"));
/// // Monday is a public holiday.
/// assert_eq!(moment.next.unwrap().local.unwrap().to_string(), "2026-11-24T09:00:00");
/// # Ok(()) }
/// ```
///
/// # Errors
/// [`MarketError::UnknownZone`] if there is no clock, or one is of no zone.
pub fn call_moment(
    days: &Days,
    clocks: &[WallClock],
    hours: &OfficeHours,
) -> Result<CallMoment, MarketError> {
    let reasons = || clocks.iter().map(|clock| reason(days, hours, clock.local));
    let worst = reasons().max_by_key(CallReason::verdict).ok_or(MarketError::UnknownZone)?;
    let verdict = worst.verdict();
    let next = match verdict {
        CallVerdict::Good => None,
        _ => next::next_good(days, hours, clocks),
    };
    Ok(CallMoment { verdict, reason: worst, place_open: reasons().any(|other| other != worst), next })
}

/// Why or why not, by one clock: of the day and the hour what is worse; of what is as bad, the day.
fn reason(days: &Days, hours: &OfficeHours, local: DateTime) -> CallReason {
    let of_day = of_day(days, local.date());
    let of_hour = of_hour(hours, local.time());
    match of_day {
        Some(day) if day.verdict() >= of_hour.verdict() => day,
        _ => of_hour,
    }
}

/// What speaks against a whole day.
fn of_day(days: &Days, date: Date) -> Option<CallReason> {
    match days.day(date) {
        Day::Working => None,
        Day::Weekend => Some(CallReason::Weekend),
        Day::Off(reason) => Some(reason),
    }
}

fn of_hour(hours: &OfficeHours, time: Time) -> CallReason {
    match time {
        time if hours.has(time) => CallReason::OfficeHours,
        time if time < MORNING => CallReason::EarlyMorning,
        time if time >= EVENING => CallReason::LateEvening,
        _ => CallReason::OutsideOfficeHours,
    }
}
