//! When it is good to call, and which holidays are near.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use jiff::{
    Timestamp, ToSpan,
    civil::{Time, time},
    tz::TimeZone,
};
use parlance_market::{
    CallMoment, CallVerdict, Days, Market, MarketError, OfficeHours, Place, call_moment, holidays, local_time,
};
use proptest::prelude::*;

fn at(place: &str, now: &str, hours: &OfficeHours) -> Result<CallMoment, MarketError> {
    let (code, part) = place.split_once('-').map_or((place, None), |(code, part)| (code, Some(part)));
    let market = Market::named(code)?;
    let place = Place { subdivision: part, ..Place::of(market) };
    let clocks = local_time(&place, now.parse().unwrap())?.clocks;
    call_moment(&Days::around(market, part, &clocks)?, &clocks, hours)
}

/// `place now → verdict reason [holiday] [?] [next]`; `?` where it depends on the place.
#[track_caller]
fn check(place: &str, now: &str, expected: &str) {
    let moment = at(place, now, &OfficeHours::ASSUMED).unwrap();
    assert_eq!(shown(&moment), expected, "{place} {now}");
}

fn shown(moment: &CallMoment) -> String {
    let mut words = vec![moment.verdict.id().to_owned(), moment.reason.code().to_owned()];
    words.extend(moment.reason.holiday().map(|holiday| format!("[{}]", holiday.name)));
    words.extend(moment.place_open.then(|| "?".to_owned()));
    words.extend(moment.next.map(|next| match next.local {
        Some(local) => format!("→ {}", local.strftime("%a %m-%d %H:%M")),
        None => format!("→ {}", next.at),
    }));
    words.join(" ")
}

#[test]
fn within_office_hours_of_a_working_day_is_good() {
    check("JP", "2026-11-24T00:00:00Z", "good office-hours");
    check("JP", "2026-11-24T07:59:59Z", "good office-hours");
    check("DE", "2026-07-01T07:00:00Z", "good office-hours");
}

#[test]
fn around_office_hours_one_asks_and_at_night_one_does_not_call() {
    check("JP", "2026-11-23T22:59:59Z", "no early-morning → Tue 11-24 09:00");
    check("JP", "2026-11-23T23:00:00Z", "ask outside-office-hours → Tue 11-24 09:00");
    check("JP", "2026-11-24T08:00:00Z", "ask outside-office-hours → Wed 11-25 09:00");
    check("JP", "2026-11-24T10:59:00Z", "ask outside-office-hours → Wed 11-25 09:00");
    check("JP", "2026-11-24T11:00:00Z", "no late-evening → Wed 11-25 09:00");
}

#[test]
fn a_public_holiday_is_none_whatever_the_hour_and_is_named() {
    check("JP", "2026-11-23T03:00:00Z", "no holiday [Labor Thanksgiving Day] → Tue 11-24 09:00");
    check("JP", "2026-11-22T20:00:00Z", "no holiday [Labor Thanksgiving Day] → Tue 11-24 09:00");
    check("HU", "2026-12-24T10:00:00Z", "no holiday [Christmas Eve] → Mon 12-28 09:00");
}

#[test]
fn a_weekend_is_the_market_s_own() {
    check("HU", "2026-11-21T10:00:00Z", "ask weekend → Mon 11-23 09:00");
    check("IN", "2026-11-21T06:00:00Z", "good office-hours");
    check("EG", "2026-11-20T10:00:00Z", "ask weekend → Sun 11-22 09:00");
    check("HU", "2026-11-21T21:00:00Z", "no late-evening → Mon 11-23 09:00");
}

#[test]
fn a_weekend_day_that_is_worked_for_another_is_a_working_day() {
    check("HU", "2026-01-10T10:00:00Z", "good office-hours");
    check("HU", "2026-01-17T10:00:00Z", "ask weekend → Mon 01-19 09:00");
}

#[test]
fn a_holiday_of_some_places_is_a_reason_to_ask_until_hers_is_known() {
    check("DE", "2026-01-06T10:00:00Z", "ask holiday-in-places [Epiphany] → Wed 01-07 09:00");
    check("DE-BY", "2026-01-06T10:00:00Z", "no holiday [Epiphany] → Wed 01-07 09:00");
    check("DE-BE", "2026-01-06T10:00:00Z", "good office-hours");
    check("DE", "2026-12-25T10:00:00Z", "no holiday [Christmas Day] → Mon 12-28 09:00");
    check("US-NY", "2026-10-12T15:00:00Z", "no holiday [Columbus Day] → Tue 10-13 09:00");
    check("US-CA", "2026-10-12T17:00:00Z", "good office-hours");
}

#[test]
fn a_holiday_that_hangs_on_the_moon_is_a_reason_to_ask() {
    let moment = at("EG", "2027-03-10T10:00:00Z", &OfficeHours::ASSUMED).unwrap();
    assert!(moment.reason.holiday().unwrap().estimated, "{moment:?}");
    assert_eq!((moment.verdict, moment.reason.code()), (CallVerdict::Ask, "holiday-in-doubt"));
}

#[test]
fn a_half_day_and_a_day_off_by_custom_are_reasons_to_ask() {
    check("TR", "2026-10-28T08:00:00Z", "ask half-day [Republic Day (from 1pm)] → Fri 10-30 09:00");
    check("SE", "2026-06-19T10:00:00Z", "ask day-off-by-custom [Midsummer Eve] → Mon 06-22 09:00");
}

#[test]
fn where_clocks_disagree_the_worst_counts_and_the_next_moment_is_good_on_all_of_them() {
    check("US", "2026-11-24T15:00:00Z", "no early-morning ? → 2026-11-24T19:00:00Z");
    check("US", "2026-11-24T18:00:00Z", "ask outside-office-hours ? → 2026-11-24T19:00:00Z");
    check("US", "2026-11-24T20:00:00Z", "good office-hours");
    check("US", "2026-11-24T23:00:00Z", "ask outside-office-hours ? → 2026-11-25T19:00:00Z");
    check("US", "2026-11-25T23:00:00Z", "ask outside-office-hours ? → 2026-11-30T19:00:00Z");
    check("US-CA", "2026-11-24T23:00:00Z", "good office-hours");
    // From Kaliningrad to Kamchatka no office hour is common to all.
    check("RU", "2026-11-24T10:00:00Z", "no late-evening ?");
}

#[test]
fn hours_that_a_team_gives_count_instead_of_the_assumed_ones() {
    let shop = OfficeHours::given(time(7, 0, 0, 0), time(21, 0, 0, 0));
    assert_eq!(shown(&at("HU", "2026-11-24T06:30:00Z", &shop).unwrap()), "good office-hours");
    assert_eq!(shown(&at("HU", "2026-11-24T19:30:00Z", &shop).unwrap()), "good office-hours");
    assert_eq!(shown(&at("HU", "2026-11-24T20:00:00Z", &shop).unwrap()), "no late-evening → Wed 11-25 07:00");
    let never = OfficeHours::given(time(9, 0, 0, 0), time(9, 0, 0, 0));
    assert_eq!(shown(&at("HU", "2026-11-24T10:00:00Z", &never).unwrap()), "ask outside-office-hours");
    assert!(OfficeHours::ASSUMED.assumed && !shop.assumed);
}

#[test]
fn what_is_not_known_is_an_error_and_at_the_end_of_what_is_there_is_no_next_moment() {
    let hours = &OfficeHours::ASSUMED;
    let hungary = Market::named("HU").unwrap();
    let clocks = local_time(&Place::of(hungary), "2026-11-24T10:00:00Z".parse().unwrap()).unwrap().clocks;
    assert_eq!(Days::around(hungary, None, &[]).err(), Some(MarketError::UnknownZone));
    assert!(Days::around(hungary, Some("QQ"), &clocks).is_err());
    let days = Days::around(hungary, None, &clocks).unwrap();
    assert_eq!(call_moment(&days, &[], hours), Err(MarketError::UnknownZone));
    assert_eq!(
        at("HU", "2051-01-02T10:00:00Z", hours),
        Err(MarketError::HolidaysOutOfRange { territory: "HU" })
    );
    assert_eq!(at("BV", "2026-11-24T10:00:00Z", hours), Err(MarketError::UnknownZone));
    assert_eq!(shown(&at("HU", "2050-12-31T20:00:00Z", hours).unwrap()), "no late-evening");
}

/// What a brief shows of the days around is what one would be told who asks for them alone.
#[test]
fn the_days_around_have_the_holidays_of_the_place_or_of_the_territory_as_a_whole() {
    let now: Timestamp = "2026-11-25T10:00:00Z".parse().unwrap();
    for market in Market::all() {
        for part in std::iter::once(None).chain(market.subdivisions().map(Some)) {
            let place = Place { zone: market.zones.first().copied(), ..Place::of(market) };
            let Ok(time) = local_time(&place, now) else { continue };
            let Ok(days) = Days::around(market, part, &time.clocks) else { continue };
            let today = time.clocks[0].local.date();
            let (of, to) = (|part| holidays(market.code, part, today, today + 14.days()), part);
            let alone = of(to).or_else(|_| of(None)).unwrap();
            let around: Vec<_> = days.holidays(today, 14).copied().collect();
            assert_eq!(around, alone, "{} {part:?}", market.code);
        }
    }
}

proptest! {
    /// The next good moment is one, at the time of opening, with nothing good before it.
    #[test]
    fn the_next_good_moment_is_the_first_one(
        code in prop::sample::select(vec!["JP", "HU", "DE", "EG", "IN", "NZ", "IL", "CN", "TR", "SE"]),
        minutes in 0_i64..(3 * 366 * 24 * 60),
    ) {
        let now = Timestamp::new(1_767_225_600 + 60 * minutes, 0).unwrap();
        let market = Market::named(code).unwrap();
        let place = Place { zone: Some(market.zones[0]), ..Place::of(market) };
        let moment_at = |now| {
            let clocks = local_time(&place, now).unwrap().clocks;
            let days = Days::around(market, None, &clocks).unwrap();
            call_moment(&days, &clocks, &OfficeHours::ASSUMED).unwrap()
        };
        let moment = moment_at(now);
        let zone = TimeZone::get(market.zones[0]).unwrap();
        let good = match moment.verdict {
            CallVerdict::Good => now,
            _ => moment.next.unwrap().at,
        };
        prop_assert_eq!(moment_at(good).verdict, CallVerdict::Good);
        if good > now {
            prop_assert_eq!(zone.to_datetime(good).time(), time_of_opening());
            let mut hour = now;
            while hour < good {
                prop_assert_ne!(moment_at(hour).verdict, CallVerdict::Good);
                hour += jiff::SignedDuration::from_hours(1);
            }
        }
    }
}

fn time_of_opening() -> Time {
    OfficeHours::ASSUMED.from
}
