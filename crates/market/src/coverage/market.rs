//! One market's office hours, and what of them is covered.

use super::{
    WEEK_HOURS, Week,
    minutes::{MINUTES, Minutes},
    shift::Staffed,
};
use crate::{Holiday, HolidayCategory, Market, OfficeHours, holiday_coverage, holidays, time};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use std::collections::BTreeSet;

/// How far from a holiday the day may lie that is worked in exchange for it.
const EXCHANGED_WITHIN_DAYS: i64 = 60;

/// What is covered of a market's office hours.
#[derive(Clone, PartialEq, Debug)]
pub struct MarketCoverage {
    /// The market.
    pub market: &'static Market,
    /// The languages that count as its own: official in all of it, by law or in fact, and the one that is likely for it.
    /// One that is official in a part only does not serve the market.
    pub languages: Vec<&'static str>,
    /// The public holidays of the whole territory on the week's days; `None` where they are not known for this week, and
    /// nothing is taken off for them. A doubtful one ([`Holiday::is_doubtful`]) is taken as closed.
    pub holidays: Option<Vec<Holiday>>,
    /// The 168 hours of the week.
    pub hours: Vec<Split>,
    /// The whole week.
    pub total: Split,
    /// When offices are open and nobody is there, in order.
    pub gaps: Vec<Gap>,
}

/// Minutes of office hours, by who is there.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Split {
    /// Somebody who speaks a language of the market.
    pub own: u16,
    /// Somebody, in another language only.
    pub other: u16,
    /// Nobody.
    pub none: u16,
}

impl Split {
    /// Minutes of office hours.
    pub fn open(self) -> u16 {
        self.own + self.other + self.none
    }

    /// The share of an hour that is office hours, from 0 to 1.
    pub fn share_of_hour(self) -> f32 {
        f32::from(self.open()) / 60.0
    }
}

/// Office hours in which nobody is there, without a break.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    /// When it begins.
    pub start: Timestamp,
    /// When it ends.
    pub end: Timestamp,
    /// From the first to the last of its office hours on each of the market's clocks, from west to east.
    pub local: Vec<LocalSpan>,
}

/// A time on a clock.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocalSpan {
    /// A zone that has this clock; of several, the first by name.
    pub zone: &'static str,
    /// From.
    pub start: DateTime,
    /// To.
    pub end: DateTime,
}

/// A clock of a market and the office hours by it.
struct Clock {
    zone: &'static str,
    reads: TimeZone,
    open: Minutes,
}

pub(super) fn cover(
    market: &'static Market,
    staffed: &[Staffed<'_>],
    week: &Week,
    hours: OfficeHours,
) -> MarketCoverage {
    let languages = market.own_languages();
    let near = public_holidays(market, week);
    let clocks = clocks(market, near.as_deref().unwrap_or_default(), week, hours);
    let (mut open, mut spoken, mut there) = (Minutes::default(), Minutes::default(), Minutes::default());
    clocks.iter().for_each(|clock| open.add_all(&clock.open));
    for shift in staffed {
        there.add_all(&shift.minutes);
        if shift.speaks(&languages) {
            spoken.add_all(&shift.minutes);
        }
    }
    let own = open.and(&spoken);
    let none = open.without(&there);
    let other = open.without(&own).without(&none);
    let split = |start, end| Split {
        own: own.count(start, end),
        other: other.count(start, end),
        none: none.count(start, end),
    };
    let of_week = |holiday: &Holiday| (0..7).any(|ahead| week.day(ahead) == Some(holiday.date));
    MarketCoverage {
        market,
        holidays: near.map(|near| near.into_iter().filter(of_week).collect()),
        hours: (0..WEEK_HOURS).map(|hour| split(hour * 60, hour * 60 + 60)).collect(),
        total: split(0, MINUTES),
        gaps: none.runs().map(|(start, end)| gap(start, end, &clocks, week)).collect(),
        languages,
    }
}

/// The public holidays around the week: a day that is worked for one may be weeks from it.
fn public_holidays(market: &Market, week: &Week) -> Option<Vec<Holiday>> {
    let known = holiday_coverage(market.code).ok()?;
    let (first, last) = (week.day(-2)?, week.day(8)?);
    if first < known.first || last > known.last {
        return None;
    }
    let from = first.saturating_sub(EXCHANGED_WITHIN_DAYS.days()).max(known.first);
    let to = last.saturating_add(EXCHANGED_WITHIN_DAYS.days()).min(known.last);
    let near = holidays(market.code, None, from, to).ok()?;
    Some(near.into_iter().filter(|holiday| holiday.category == HolidayCategory::Public).collect())
}

/// The market's clocks, from west to east; zones whose clocks show the same all week are one.
fn clocks(market: &Market, near: &[Holiday], week: &Week, hours: OfficeHours) -> Vec<Clock> {
    let off: BTreeSet<Date> = near.iter().map(|holiday| holiday.date).collect();
    let worked: BTreeSet<Date> = near.iter().filter_map(|holiday| holiday.moved_from).collect();
    let is_open =
        |day: Date| !off.contains(&day) && (!market.is_weekend(day.weekday()) || worked.contains(&day));
    let mut found: Vec<(i32, i32, Clock)> = Vec::new();
    for name in market.zones {
        // every zone of every market is one of the build's; a test reads them all
        let Ok(reads) = time::zone(name) else { continue };
        let shows = |minute| reads.to_offset(week.moment(minute)).seconds();
        let (first, last) = (shows(0), shows(MINUTES));
        let open = week.minutes(&reads, hours.from, hours.to, is_open);
        if !found.iter().any(|(a, b, clock)| (*a, *b) == (first, last) && clock.open == open) {
            found.push((first, last, Clock { zone: name, reads, open }));
        }
    }
    found.sort_by_key(|(first, last, clock)| (*first, *last, clock.zone));
    found.into_iter().map(|(_, _, clock)| clock).collect()
}

fn gap(start: usize, end: usize, clocks: &[Clock], week: &Week) -> Gap {
    let local = clocks.iter().filter_map(|clock| {
        let (from, _) = clock.open.runs().find(|(_, to)| *to > start)?;
        let to = clock.open.runs().take_while(|(from, _)| *from < end).last().map(|(_, to)| to)?;
        let (from, to) = (from.max(start), to.min(end));
        let reads = |minute| clock.reads.to_datetime(week.moment(minute));
        (from < to).then(|| LocalSpan { zone: clock.zone, start: reads(from), end: reads(to) })
    });
    Gap { start: week.moment(start), end: week.moment(end), local: local.collect() }
}
