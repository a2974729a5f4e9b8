//! The next good moment on every clock.

use super::{Day, Days, NextCall};
use crate::{OfficeHours, WallClock};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

/// The first moment, from now on, that is within office hours of a working day in every zone of every clock.
pub(super) fn next_good(days: &Days, hours: &OfficeHours, clocks: &[WallClock]) -> Option<NextCall> {
    let zones = || clocks.iter().flat_map(|clock| &clock.rules);
    let (first, now) = zones().next().zip(clocks.first().and_then(instant))?;
    let spread = |pick: fn(i32, i32) -> i32| clocks.iter().map(|clock| clock.offset_seconds).reduce(pick);
    let spread = spread(i32::max).zip(spread(i32::min)).map_or(0, |(east, west)| east - west);
    if i64::from(spread) >= length(hours) {
        return None;
    }
    let mut at = now;
    // Whether a moment is good depends on what a clock shows, so zones of one offset are good together.
    let mut good = Vec::new();
    loop {
        let before = at;
        for zone in zones() {
            if good.contains(&zone.to_offset(at)) {
                continue;
            }
            let next = good_from(days, hours, zone, at)?;
            if next != at {
                good.clear();
            }
            at = next;
            good.push(zone.to_offset(at));
        }
        if at == before {
            let local = (clocks.len() == 1).then(|| first.to_datetime(at));
            return Some(NextCall { at, local });
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
fn good_from(days: &Days, hours: &OfficeHours, zone: &TimeZone, at: Timestamp) -> Option<Timestamp> {
    let local = zone.to_datetime(at);
    let mut date = local.date();
    if local.time() >= hours.to {
        date = date.tomorrow().ok()?;
    }
    while !matches!(days.day(date), Day::Working) {
        date = date.tomorrow().ok().filter(|date| *date <= days.last)?;
    }
    if date > days.last {
        return None;
    }
    let opens = moment(zone, date, hours.from)?;
    Some(opens.max(at))
}

/// When a clock shows this: where it is put forward over it, as much later; where it shows it twice, the first time.
fn moment(zone: &TimeZone, date: Date, time: Time) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(date.to_datetime(time)).compatible().ok()
}
