//! The next good moment on every clock, and office hours as intervals of UTC.

use super::{Calendar, Day, NextCall};
use crate::{Market, MarketError, OfficeHours, WallClock, time::zone};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

/// The first moment, from now on, that is within office hours of a working day in every zone of every clock.
pub(super) fn next_good(
    calendar: &Calendar,
    hours: &OfficeHours,
    clocks: &[WallClock],
) -> Result<Option<NextCall>, MarketError> {
    let zones: Vec<_> =
        clocks.iter().flat_map(|clock| &clock.zones).map(|name| zone(name)).collect::<Result<_, _>>()?;
    let (Some(first), Some(now)) = (zones.first(), clocks.first().and_then(instant)) else {
        return Ok(None);
    };
    let spread = |pick: fn(i32, i32) -> i32| clocks.iter().map(|clock| clock.offset_seconds).reduce(pick);
    let spread = spread(i32::max).zip(spread(i32::min)).map_or(0, |(east, west)| east - west);
    if i64::from(spread) >= length(hours) {
        return Ok(None);
    }
    let mut at = now;
    loop {
        let before = at;
        for zone in &zones {
            match good_from(calendar, hours, zone, at) {
                Some(later) => at = later,
                None => return Ok(None),
            }
        }
        if at == before {
            let local = (clocks.len() == 1).then(|| first.to_datetime(at));
            return Ok(Some(NextCall { at, local }));
        }
    }
}

fn instant(clock: &WallClock) -> Option<Timestamp> {
    let offset = jiff::tz::Offset::from_seconds(clock.offset_seconds).ok()?;
    offset.to_timestamp(clock.local).ok()
}

fn length(hours: &OfficeHours) -> i64 {
    hours.from.duration_until(hours.to).as_secs()
}

/// This moment if it is good in a zone, else the next one that is; `None` past the days that are known.
fn good_from(calendar: &Calendar, hours: &OfficeHours, zone: &TimeZone, at: Timestamp) -> Option<Timestamp> {
    let local = zone.to_datetime(at);
    let mut date = local.date();
    if local.time() >= hours.to {
        date = date.tomorrow().ok()?;
    }
    while !matches!(calendar.day(date), Day::Working) {
        date = date.tomorrow().ok().filter(|date| *date <= calendar.last)?;
    }
    if date > calendar.last {
        return None;
    }
    let opens = moment(zone, date, hours.from)?;
    Some(opens.max(at))
}

/// When a clock shows this: where it is put forward over it, as much later; where it shows it twice, the first time.
fn moment(zone: &TimeZone, date: Date, time: Time) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(date.to_datetime(time)).compatible().ok()
}

/// When offices are open in a zone of a market, from one local day to another, both included: intervals in UTC, in
/// order, without their ends. Weekend days are left out unless they are worked for another day, and public holidays of
/// the subdivision, or else of the territory as a whole.
///
/// # Errors
/// [`MarketError::UnknownZone`]; what [`crate::holidays`] gives.
pub fn office_hours_utc(
    market: &'static Market,
    subdivision: Option<&str>,
    zone_name: &str,
    from: Date,
    to: Date,
    hours: &OfficeHours,
) -> Result<impl Iterator<Item = (Timestamp, Timestamp)>, MarketError> {
    let zone = zone(zone_name)?;
    let calendar = Calendar::of(market, subdivision, (from, to))?;
    let hours = *hours;
    let days = std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(move |day| *day <= to);
    Ok(days.filter(move |day| calendar.is_office_day(*day)).filter_map(move |day| {
        let (opens, closes) = (moment(&zone, day, hours.from)?, moment(&zone, day, hours.to)?);
        (opens < closes).then_some((opens, closes))
    }))
}
