//! Counting days where she is: a period ends at the midnight that ends its last day there.

use jiff::{
    Span, Timestamp, ToSpan,
    civil::Date,
    tz::{Offset, TimeZone, TimeZoneDatabase},
};
use parlance_market::{HolidayCategory, Market, holidays};
use std::sync::LazyLock;

/// The zones that came with this build: the OS's own would be a file to read.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);
/// Where a day begins first and where it ends last, in hours from UTC.
const EDGES: [i8; 2] = [14, -12];
/// No period of working days is longer than this, in calendar days.
const FARTHEST: usize = 3_000;

/// The zones that may be hers. Where several are possible, a period ends when its last day ends in all of them: nobody is
/// late who may be in time.
#[derive(Clone, Debug)]
pub struct Zones(Vec<TimeZone>);

impl Zones {
    /// Zones that are known to be possible.
    pub fn of(zones: impl IntoIterator<Item = TimeZone>) -> Self {
        let zones: Vec<_> = zones.into_iter().collect();
        if zones.is_empty() { Self::anywhere() } else { Self(zones) }
    }

    /// By IANA names; those that are no zones are left out.
    pub fn named<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self::of(names.into_iter().filter_map(|name| ZONES.get(name).ok()))
    }

    /// A market's; anywhere where that is not known.
    pub fn of_market(market: Option<&Market>) -> Self {
        Self::named(market.into_iter().flat_map(|market| market.zones.iter().copied()))
    }

    fn anywhere() -> Self {
        Self(EDGES.iter().map(|hours| Offset::constant(*hours).to_time_zone()).collect())
    }
}

/// From when a period counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// From this moment.
    At(Timestamp),
    /// From this day at her place, as she or the agent says.
    On(Date),
}

/// How long a period is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Length {
    /// Every day counts.
    Days(u16),
    /// Working days count.
    WorkingDays(u16),
    Hours(u16),
    Months(u16),
    Years(u16),
}

/// A period at her place. The day from which it counts is not counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Period {
    /// The day from which it counts.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// The moment at which that day is over.
    pub ends: Timestamp,
    /// Where the last day is no working day there: the next one, and when it is over. Many laws let a period run on until
    /// then; which do is not among our facts.
    pub next_working_day: Option<(Date, Timestamp)>,
}

/// Working days of a market.
pub(crate) struct Calendar<'a> {
    pub market: Option<&'static Market>,
    pub subdivision: Option<&'a str>,
}

impl Calendar<'_> {
    /// The public holidays and weekends from a day on. Where the holidays are not known, weekends alone.
    fn is_off(&self, from: Date, to: Date) -> impl Fn(Date) -> bool {
        let of = |part| {
            let market = self.market?;
            holidays(market.code, part, from, to).ok()
        };
        let found = self.subdivision.and_then(|part| of(Some(part))).or_else(|| of(None)).unwrap_or_default();
        let public: Vec<Date> = found
            .iter()
            .filter(|holiday| holiday.category == HolidayCategory::Public)
            .map(|holiday| holiday.date)
            .collect();
        let weekend = self.market.map_or(&[][..], |market| market.weekend);
        move |day| weekend.contains(&day.weekday()) || public.contains(&day)
    }

    /// The day that is so many working days after this one.
    fn working_days_after(&self, from: Date, count: u16) -> Option<Date> {
        let far = from.checked_add(Span::new().days(i64::from(count) * 3 + 40)).ok()?;
        let is_off = self.is_off(from, far);
        let ahead = days_after(from).take(FARTHEST).filter(|day| !is_off(*day));
        if count == 0 { Some(from) } else { ahead.take(usize::from(count)).last() }
    }

    /// This day if it is a working day, else the next one.
    fn working_day(&self, day: Date) -> Option<Date> {
        let is_off = self.is_off(day, day.checked_add(40.days()).ok()?);
        std::iter::once(day).chain(days_after(day)).take(40).find(|day| !is_off(*day))
    }
}

fn days_after(from: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(from.tomorrow().ok(), |day| day.tomorrow().ok())
}

/// The period of this length; of several zones the one that ends last. `None` only where it ends outside of time.
pub(crate) fn period(start: Start, length: Length, zones: &Zones, calendar: &Calendar<'_>) -> Option<Period> {
    zones.0.iter().filter_map(|zone| in_zone(start, length, zone, calendar)).max_by_key(|period| period.ends)
}

fn in_zone(start: Start, length: Length, zone: &TimeZone, calendar: &Calendar<'_>) -> Option<Period> {
    let from = match start {
        Start::At(moment) => moment.to_zoned(zone.clone()).date(),
        Start::On(day) => day,
    };
    if let (Length::Hours(hours), Start::At(moment)) = (length, start) {
        let ends = moment.checked_add(i64::from(hours).hours()).ok()?;
        let until = ends.to_zoned(zone.clone()).date();
        return Some(Period { from, until, ends, next_working_day: None });
    }
    let until = match length {
        Length::Days(days) => from.checked_add(i64::from(days).days()).ok()?,
        Length::WorkingDays(days) => calendar.working_days_after(from, days)?,
        Length::Hours(hours) => from.checked_add((i64::from(hours) / 24 + 1).days()).ok()?,
        Length::Months(months) => from.checked_add(i64::from(months).months()).ok()?,
        Length::Years(years) => from.checked_add(i64::from(years).years()).ok()?,
    };
    let later = calendar.working_day(until).filter(|day| *day != until);
    let next_working_day = later.and_then(|day| Some((day, end_of(day, zone)?)));
    Some(Period { from, until, ends: end_of(until, zone)?, next_working_day })
}

/// When a day is over in a zone.
fn end_of(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    Some(day.tomorrow().ok()?.to_zoned(zone.clone()).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn of(code: &str, start: Start, length: Length) -> Period {
        let market = Market::get(code);
        let calendar = Calendar { market, subdivision: None };
        period(start, length, &Zones::of_market(market), &calendar).unwrap()
    }

    #[test]
    fn a_period_ends_with_its_last_day_at_her_place() {
        // 23:30 on the 2nd in Berlin is the 3rd in Tokyo.
        let moment = Start::At(at("2026-11-02T22:30:00Z"));
        let berlin = of("DE", moment, Length::Days(14));
        assert_eq!((berlin.from, berlin.until), (date(2026, 11, 2), date(2026, 11, 16)));
        assert_eq!(berlin.ends, at("2026-11-16T23:00:00Z"));
        let tokyo = of("JP", moment, Length::Days(14));
        assert_eq!((tokyo.from, tokyo.until), (date(2026, 11, 3), date(2026, 11, 17)));
        assert_eq!(tokyo.ends, at("2026-11-17T15:00:00Z"));
    }

    #[test]
    fn a_day_of_the_clock_s_change_is_a_day() {
        // Clocks in Berlin go back on 2026-10-25.
        let autumn = of("DE", Start::On(date(2026, 10, 20)), Length::Days(14));
        assert_eq!(autumn.ends, at("2026-11-03T23:00:00Z"));
    }

    #[test]
    fn where_several_zones_are_possible_the_last_to_end_counts() {
        let states = of("US", Start::On(date(2026, 11, 2)), Length::Days(10));
        assert_eq!(states.until, date(2026, 11, 12));
        assert!(states.ends >= at("2026-11-13T10:00:00Z"), "midnight in Hawaii: {}", states.ends);
        let unknown = period(
            Start::On(date(2026, 11, 2)),
            Length::Days(10),
            &Zones::of_market(None),
            &Calendar { market: None, subdivision: None },
        );
        assert_eq!(unknown.unwrap().ends, at("2026-11-13T12:00:00Z"));
    }

    #[test]
    fn working_days_pass_over_weekends_and_public_holidays() {
        // 2026-11-16 is a holiday in Colombia (Independence of Cartagena).
        let colombia = of("CO", Start::On(date(2026, 11, 12)), Length::WorkingDays(5));
        assert_eq!(colombia.until, date(2026, 11, 20));
        let korea = of("KR", Start::On(date(2026, 11, 13)), Length::WorkingDays(3));
        assert_eq!(korea.until, date(2026, 11, 18));
    }

    #[test]
    fn a_last_day_that_is_no_working_day_names_the_next_one() {
        let sunday = of("DE", Start::On(date(2026, 11, 8)), Length::Days(14));
        assert_eq!(sunday.until, date(2026, 11, 22));
        assert_eq!(sunday.next_working_day.map(|(day, _)| day), Some(date(2026, 11, 23)));
        // Christmas on a Friday, then a weekend with the second holiday in it.
        let christmas = of("DE", Start::On(date(2026, 12, 11)), Length::Days(14));
        assert_eq!(christmas.next_working_day.map(|(day, _)| day), Some(date(2026, 12, 28)));
        assert_eq!(of("DE", Start::On(date(2026, 11, 9)), Length::Days(14)).next_working_day, None);
    }

    #[test]
    fn a_month_ends_on_its_last_day_where_it_is_short() {
        let months = of("CL", Start::On(date(2026, 8, 31)), Length::Months(6));
        assert_eq!(months.until, date(2027, 2, 28));
        assert_eq!(of("DE", Start::On(date(2024, 2, 29)), Length::Years(2)).until, date(2026, 2, 28));
    }
}
