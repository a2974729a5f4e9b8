//! Which markets' office hours a team's shifts cover, minute by minute of a week, and in whose language. It reckons and
//! knows no words: drawing is for others.
//!
//! Two things in it are assumptions and no facts: that offices of a market are open at [`OfficeHours`] by the local clock
//! except on its weekend and its public holidays, and that a market of several zones is open while any of them is. Holidays
//! are those of the whole territory: what is closed in a subdivision only counts as open.

mod error;
mod market;
mod minutes;
mod shift;

pub use error::CoverageError;
pub use market::{Gap, LocalSpan, MarketCoverage, Split};
pub use shift::Shift;

use crate::{Market, OfficeHours};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use minutes::{MINUTES, Minutes};
use shift::Staffed;

/// Hours of a week.
pub const WEEK_HOURS: usize = 168;

/// What a team's shifts cover in a week.
#[derive(Clone, PartialEq, Debug)]
pub struct Coverage {
    /// The week's first moment: Monday 00:00 UTC. Hours and minutes are counted from it.
    pub start: Timestamp,
    /// Each market that was asked for, in that order.
    pub markets: Vec<MarketCoverage>,
}

/// What these shifts cover of these markets' office hours in the week (Monday to Sunday, UTC) of this day.
///
/// A shift lasts from one time on its zone's clock to another, so on the day of a change of clocks it is as much longer or
/// shorter; a time that the clock skips is as much later. Whole minutes count.
///
/// ```
/// use jiff::civil::{Weekday, date, time};
/// use parlance_market::{Market, OfficeHours, Shift, coverage};
/// let shift = Shift {
///     name: "Budapest".into(),
///     zone: "Europe/Budapest".into(),
///     days: vec![Weekday::Monday],
///     from: time(8, 0, 0, 0),
///     to: time(13, 0, 0, 0),
///     languages: vec!["de".into()],
/// };
/// let markets = [Market::named("DE")?];
/// let week = coverage(&markets, &[shift], date(2026, 11, 23), OfficeHours::ASSUMED)?;
/// let germany = &week.markets[0].total;
/// assert_eq!((germany.own, germany.other, germany.none), (4 * 60, 0, 4 * 60 + 4 * 8 * 60));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`CoverageError`]: a shift or the office hours that make no sense, a zone or language that is not known, a week at the
/// end of time.
pub fn coverage(
    markets: &[&'static Market],
    shifts: &[Shift],
    week_of: Date,
    hours: OfficeHours,
) -> Result<Coverage, CoverageError> {
    if hours.from >= hours.to {
        return Err(CoverageError::OfficeHours);
    }
    let week = Week::of(week_of).ok_or(CoverageError::WeekOutOfRange)?;
    let staffed = shifts.iter().map(|shift| Staffed::of(shift, &week)).collect::<Result<Vec<_>, _>>()?;
    let markets = markets.iter().map(|market| market::cover(market, &staffed, &week, hours));
    Ok(Coverage { start: week.start, markets: markets.collect() })
}

/// A week of UTC.
struct Week {
    monday: Date,
    start: Timestamp,
}

impl Week {
    fn of(day: Date) -> Option<Self> {
        let monday = day.checked_sub(day.weekday().to_monday_zero_offset().days()).ok()?;
        // every zone's clock has to be readable on every day that may touch the week
        monday.checked_sub(3.days()).and_then(|_| monday.checked_add(9.days())).ok()?;
        let start = TimeZone::UTC.to_timestamp(monday.at(0, 0, 0, 0)).ok()?;
        Some(Self { monday, start })
    }

    /// The local days whose clocks may touch the week, with a span that passes midnight.
    fn days(&self) -> impl Iterator<Item = Date> {
        (-2..=7).filter_map(|ahead| self.day(ahead))
    }

    /// The day that many days from Monday.
    fn day(&self, ahead: i64) -> Option<Date> {
        self.monday.checked_add(ahead.days()).ok()
    }

    /// The minutes of the week between these times of this zone's clock, on the days that are asked for. A span whose end is
    /// not after its beginning ends on the day after.
    fn minutes(&self, zone: &TimeZone, from: Time, to: Time, on: impl Fn(Date) -> bool) -> Minutes {
        let mut found = Minutes::default();
        for day in self.days().filter(|day| on(*day)) {
            let last = if to > from { Some(day) } else { day.tomorrow().ok() };
            let start = self.minute(zone, day.to_datetime(from));
            let end = last.and_then(|last| self.minute(zone, last.to_datetime(to)));
            if let Some((start, end)) = start.zip(end) {
                found.add(start, end);
            }
        }
        found
    }

    /// The minute of the week, which may lie outside of it, of this time on the zone's clock.
    fn minute(&self, zone: &TimeZone, local: DateTime) -> Option<i64> {
        let moment = zone.to_ambiguous_timestamp(local).compatible().ok()?;
        Some((moment.as_second() - self.start.as_second()).div_euclid(60))
    }

    /// The moment of this minute of the week.
    fn moment(&self, minute: usize) -> Timestamp {
        let seconds = i64::try_from(minute.min(MINUTES)).unwrap_or_default() * 60;
        self.start.checked_add(seconds.seconds()).unwrap_or(self.start)
    }
}
