//! Coverage of markets by shifts: hours, languages, gaps, and what must hold for any team.
#![allow(clippy::unwrap_used, reason = "a test's helper may fail with its test")]

use jiff::{
    ToSpan,
    civil::{Date, Time, Weekday, date, time},
};
use parlance_market::{
    Coverage, CoverageError, Market, MarketCoverage, OfficeHours, Shift, Split, WEEK_HOURS, coverage,
};
use proptest::prelude::*;

const WORKDAYS: [Weekday; 5] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
const DAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];
/// No public holiday in the markets below but Japan's on Monday.
const NOVEMBER: Date = date(2026, 11, 23);

fn at(hour: i8, minute: i8) -> Time {
    time(hour, minute, 0, 0)
}

fn shift(zone: &str, from: Time, to: Time, languages: &[&str]) -> Shift {
    Shift {
        name: "early".into(),
        zone: zone.into(),
        days: WORKDAYS.to_vec(),
        from,
        to,
        languages: languages.iter().map(|&tag| tag.into()).collect(),
    }
}

fn week(markets: &[&str], shifts: &[Shift], of: Date) -> Coverage {
    let markets: Vec<_> = markets.iter().map(|code| Market::named(code).unwrap()).collect();
    coverage(&markets, shifts, of, OfficeHours::ASSUMED).unwrap()
}

fn of(code: &str, shifts: &[Shift], week_of: Date) -> MarketCoverage {
    week(&[code], shifts, week_of).markets.remove(0)
}

fn minutes(split: Split) -> (u16, u16, u16) {
    (split.own, split.other, split.none)
}

/// The hours in which a market has office hours, counted from Monday 00:00 UTC, with the minutes of them.
fn open(market: &MarketCoverage) -> Vec<(usize, u16)> {
    let hours = market.hours.iter().map(|hour| hour.open()).enumerate();
    hours.filter(|(_, open)| *open > 0).collect()
}

fn gaps(market: &MarketCoverage) -> Vec<String> {
    let gap = |gap: &parlance_market::Gap| {
        let local = gap.local.iter().map(|span| format!("{} {}–{}", span.zone, span.start, span.end.time()));
        format!("{}–{} {}", gap.start, gap.end, local.collect::<Vec<_>>().join(", "))
    };
    market.gaps.iter().map(gap).collect()
}

#[test]
fn a_week_without_shifts_is_all_gaps() {
    let germany = of("DE", &[], NOVEMBER);
    assert_eq!(minutes(germany.total), (0, 0, 5 * 8 * 60));
    assert_eq!(germany.gaps.len(), 5);
    assert_eq!(
        gaps(&germany)[0],
        "2026-11-23T08:00:00Z–2026-11-23T16:00:00Z Europe/Berlin 2026-11-23T09:00:00–17:00:00"
    );
    assert_eq!((germany.hours.len(), germany.languages), (WEEK_HOURS, vec!["de"]));
}

#[test]
fn any_day_of_the_week_is_its_week() {
    for day in 0..7 {
        assert_eq!(week(&["DE"], &[], NOVEMBER + day.days()), week(&["DE"], &[], NOVEMBER));
    }
    assert_eq!(week(&["DE"], &[], NOVEMBER).start, "2026-11-23T00:00:00Z".parse().unwrap());
}

#[test]
fn a_shift_covers_in_her_language_or_in_another_or_not_at_all() {
    let shifts = [
        shift("Europe/Budapest", at(8, 0), at(12, 0), &["hu", "de-AT"]),
        shift("Europe/Budapest", at(11, 0), at(14, 0), &["hu"]),
    ];
    let germany = of("DE", &shifts, NOVEMBER);
    assert_eq!(minutes(germany.total), (5 * 180, 5 * 120, 5 * 180));
    assert_eq!(minutes(germany.hours[8]), (60, 0, 0));
    assert_eq!(minutes(germany.hours[11]), (0, 60, 0));
    assert_eq!(minutes(germany.hours[13]), (0, 0, 60));
    assert_eq!(
        gaps(&germany)[0],
        "2026-11-23T13:00:00Z–2026-11-23T16:00:00Z Europe/Berlin 2026-11-23T14:00:00–17:00:00"
    );
}

#[test]
fn zones_of_half_and_quarter_hours_are_kept_by_minutes() {
    assert_eq!(open(&of("IN", &[], NOVEMBER))[..3], [(3, 30), (4, 60), (5, 60)]);
    assert_eq!(open(&of("NP", &[], NOVEMBER))[0], (3, 45));
    let half = of("IN", &[], NOVEMBER).hours[3];
    assert!((half.share_of_hour() - 0.5).abs() < f32::EPSILON);
    let adelaide = shift("Australia/Adelaide", at(9, 0), at(10, 0), &["en"]);
    // 9:00 in Adelaide is 22:30 UTC of the day before, when New Zealand has been at work for two hours.
    let zealand = of("NZ", &[adelaide], NOVEMBER);
    assert_eq!((minutes(zealand.hours[22]), minutes(zealand.hours[23])), ((30, 0, 30), (30, 0, 30)));
}

#[test]
fn a_shift_may_pass_midnight_and_the_ends_of_the_week() {
    let night = Shift { days: DAYS.to_vec(), ..shift("America/New_York", at(19, 0), at(5, 0), &["ja"]) };
    let japan = of("JP", &[night], date(2026, 11, 30));
    assert_eq!(minutes(japan.total), (5 * 8 * 60, 0, 0));
    // Saturday 23:00 at the west end of the clocks is Sunday 11:00 UTC: it ends on Monday of the week that is asked for.
    let west = Shift { days: vec![Weekday::Saturday], ..shift("Etc/GMT+12", at(23, 0), at(22, 0), &["ja"]) };
    assert_eq!(minutes(of("JP", &[west], date(2026, 11, 30)).total), (8 * 60, 0, 4 * 8 * 60));
}

#[test]
fn weekends_and_public_holidays_are_closed_and_days_worked_in_exchange_are_open() {
    // Labour Thanksgiving Day.
    let japan = of("JP", &[], NOVEMBER);
    let names: Vec<_> = japan.holidays.iter().flatten().map(|day| day.local_name).collect();
    assert_eq!((names, japan.total.open()), (vec!["勤労感謝の日"], 4 * 8 * 60));
    // Friday and Saturday.
    let egypt = of("EG", &[], NOVEMBER);
    assert_eq!(open(&egypt).iter().map(|(hour, _)| hour / 24).max(), Some(6));
    assert!(open(&egypt).iter().all(|(hour, _)| !(4..6).contains(&(hour / 24))));
    // 10 January 2026 is worked for 2 January.
    let hungary = of("HU", &[], date(2026, 1, 5));
    assert_eq!(hungary.total.open(), 6 * 8 * 60);
}

#[test]
fn a_market_of_several_zones_is_open_while_any_of_them_is() {
    let indonesia = of("ID", &[], date(2026, 11, 16));
    // From 9:00 in Jayapura to 17:00 in Jakarta.
    assert_eq!(
        gaps(&indonesia)[0],
        "2026-11-16T00:00:00Z–2026-11-16T10:00:00Z Asia/Jakarta 2026-11-16T09:00:00–17:00:00, \
         Asia/Makassar 2026-11-16T09:00:00–17:00:00, Asia/Jayapura 2026-11-16T09:00:00–17:00:00"
    );
    let late = [shift("Asia/Jakarta", at(9, 0), at(16, 0), &["id"])];
    assert_eq!(
        gaps(&of("ID", &late, date(2026, 11, 16)))[1],
        "2026-11-16T09:00:00Z–2026-11-16T10:00:00Z Asia/Jakarta 2026-11-16T16:00:00–17:00:00"
    );
}

#[test]
fn a_market_in_which_nobody_lives_has_no_office_hours() {
    assert_eq!(minutes(of("BV", &[], NOVEMBER).total), (0, 0, 0));
}

#[test]
fn holidays_that_are_not_known_are_told_and_nothing_is_taken_off() {
    let later = of("JP", &[], date(2060, 11, 22));
    assert_eq!((later.holidays, later.total.open()), (None, 5 * 8 * 60));
}

#[test]
fn when_clocks_change_there_or_here_hours_stay_right() {
    let budapest = shift("Europe/Budapest", at(9, 0), at(17, 0), &["en", "hu"]);
    // America's clocks change on 8 March 2026, Europe's on 29 March, both at a weekend.
    let before = of("US", std::slice::from_ref(&budapest), date(2026, 3, 2));
    let between = of("US", std::slice::from_ref(&budapest), date(2026, 3, 9));
    let after = of("US", std::slice::from_ref(&budapest), date(2026, 4, 6));
    assert_eq!((before.total.own, between.total.own, after.total.own), (5 * 120, 5 * 180, 5 * 120));
    // In the week itself: Sunday counts by the new clock.
    let always = Shift { days: DAYS.to_vec(), ..budapest };
    let egypt = |of_week| {
        let shifts = [Shift { languages: vec!["ar".into()], ..always.clone() }];
        of("EG", &shifts, of_week).hours[6 * 24 + 7]
    };
    assert_eq!(minutes(egypt(date(2026, 3, 23))), (60, 0, 0));
    assert_eq!(minutes(egypt(date(2026, 3, 16))), (0, 0, 60));
}

#[test]
fn a_night_shift_is_as_long_as_its_night() {
    // Afghanistan is open on Saturdays and Sundays and changes no clocks.
    let hours = OfficeHours::given(at(0, 0), at(23, 59));
    let night = |of_week| {
        let days = vec![Weekday::Saturday];
        let shifts = [Shift { days, ..shift("Europe/Budapest", at(22, 0), at(6, 0), &["ps"]) }];
        let market = [Market::named("AF").unwrap()];
        coverage(&market, &shifts, of_week, hours).unwrap().markets[0].total.own
    };
    assert_eq!(night(date(2026, 11, 16)), 8 * 60);
    assert_eq!((night(date(2026, 3, 23)), night(date(2026, 10, 19))), (7 * 60, 9 * 60));
}

#[test]
fn what_makes_no_sense_is_a_clear_error() {
    let good = shift("Europe/Budapest", at(9, 0), at(17, 0), &["hu"]);
    let name = || "early".to_owned();
    let asked = |shift: Shift| coverage(&[], &[shift], NOVEMBER, OfficeHours::ASSUMED).unwrap_err();
    let cases = [
        (
            Shift { zone: "Europe/Atlantis".into(), ..good.clone() },
            CoverageError::ShiftZone { shift: name(), zone: "Europe/Atlantis".into() },
            "shift-zone",
        ),
        (Shift { days: vec![], ..good.clone() }, CoverageError::ShiftDays { shift: name() }, "shift-days"),
        (Shift { to: good.from, ..good.clone() }, CoverageError::ShiftTimes { shift: name() }, "shift-times"),
        (
            Shift { languages: vec![], ..good.clone() },
            CoverageError::ShiftLanguages { shift: name() },
            "shift-languages",
        ),
        (
            Shift { languages: vec!["hu".into(), "qqq".into()], ..good },
            CoverageError::ShiftLanguage { shift: name(), language: "qqq".into() },
            "shift-language",
        ),
    ];
    for (shift, error, code) in cases {
        assert_eq!((asked(shift), error.code()), (error.clone(), code));
    }
    let backwards = OfficeHours::given(at(17, 0), at(9, 0));
    assert_eq!(coverage(&[], &[], NOVEMBER, backwards), Err(CoverageError::OfficeHours));
    for end in [Date::MIN, Date::MAX] {
        let end = coverage(&[], &[], end, OfficeHours::ASSUMED);
        assert_eq!(end, Err(CoverageError::WeekOutOfRange));
    }
}

fn any_time() -> impl Strategy<Value = Time> {
    (0..24_i8, 0..60_i8).prop_map(|(hour, minute)| at(hour, minute))
}

fn any_shift() -> impl Strategy<Value = Shift> {
    let zones = prop::sample::select(vec![
        "Europe/Budapest",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "America/St_Johns",
    ]);
    let languages = prop::collection::vec(prop::sample::select(vec!["en", "hu", "ja", "hi", "pt-BR"]), 1..3);
    let days = prop::sample::subsequence(DAYS.to_vec(), 1..=7);
    let different = (any_time(), any_time()).prop_filter("a shift has a length", |(from, to)| from != to);
    (zones, days, different, languages)
        .prop_map(|(zone, days, (from, to), languages)| Shift { days, ..shift(zone, from, to, &languages) })
}

/// Any week of 2026: clocks change in some of them.
fn any_week() -> impl Strategy<Value = Date> {
    (0..52_i64).prop_map(|week| date(2026, 1, 5) + week.weeks())
}

const SOME: [&str; 7] = ["US", "HU", "JP", "IN", "BR", "AU", "EG"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn minutes_add_up(shifts in prop::collection::vec(any_shift(), 0..5), of in any_week()) {
        let empty = week(&SOME, &[], of);
        for (market, bare) in week(&SOME, &shifts, of).markets.iter().zip(&empty.markets) {
            let sum = |part: fn(&Split) -> u16| market.hours.iter().map(part).sum::<u16>();
            prop_assert_eq!(sum(|hour| hour.own), market.total.own);
            prop_assert_eq!(sum(|hour| hour.other), market.total.other);
            prop_assert_eq!(sum(|hour| hour.none), market.total.none);
            prop_assert_eq!(market.total.open(), bare.total.open());
            prop_assert!(market.hours.iter().all(|hour| hour.open() <= 60));
            let gaps: i64 = market.gaps.iter().map(|gap| gap.end.duration_since(gap.start).as_mins()).sum();
            prop_assert_eq!(gaps, i64::from(market.total.none));
            prop_assert!(market.gaps.windows(2).all(|pair| pair[0].end < pair[1].start));
            prop_assert!(market.gaps.iter().all(|gap| !gap.local.is_empty()));
        }
    }

    #[test]
    fn another_shift_never_makes_it_worse(shifts in prop::collection::vec(any_shift(), 0..4), more in any_shift(), of in any_week()) {
        let before = week(&SOME, &shifts, of);
        let after = week(&SOME, &[shifts, vec![more]].concat(), of);
        for (before, after) in before.markets.iter().zip(&after.markets) {
            for (before, after) in before.hours.iter().zip(&after.hours) {
                prop_assert!(after.own >= before.own && after.none <= before.none);
                prop_assert_eq!(after.open(), before.open());
            }
        }
    }

    #[test]
    fn a_zone_and_a_clock_moved_together_change_nothing(from in any_time(), to in any_time(), east in 0..=12_i64, of in any_week()) {
        prop_assume!(from != to);
        let here = Shift { days: vec![Weekday::Wednesday], ..shift("Etc/GMT", from, to, &["en"]) };
        let moved = date(2026, 1, 7).to_datetime(from) + east.hours();
        let there = Shift {
            zone: format!("Etc/GMT-{east}"),
            days: vec![moved.weekday()],
            from: moved.time(),
            to: to.wrapping_add(east.hours()),
            ..here.clone()
        };
        prop_assert_eq!(week(&SOME, &[here], of), week(&SOME, &[there], of));
    }

    #[test]
    fn the_order_of_shifts_does_not_matter(mut shifts in prop::collection::vec(any_shift(), 2..5), of in any_week()) {
        let before = week(&SOME, &shifts, of);
        shifts.reverse();
        prop_assert_eq!(before, week(&SOME, &shifts, of));
    }
}
