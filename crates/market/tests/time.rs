//! Local times: what is known decides, what is not stays open.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use jiff::{Timestamp, civil::datetime};
use parlance_market::{Basis, Decider, LocalTime, Market, MarketError, Place, local_time};

fn place(code: &str) -> Place<'static> {
    Place::of(Market::get(code).unwrap())
}

fn time(place: &Place<'_>, now: &str) -> LocalTime {
    local_time(place, now.parse::<Timestamp>().unwrap()).unwrap()
}

fn known(place: &Place<'_>, now: &str) -> (String, Basis) {
    let time = time(place, now);
    let clock = time.known().unwrap_or_else(|| panic!("several: {:?}", time.clocks));
    (clock.local.to_string(), time.basis)
}

#[test]
fn a_market_of_one_zone_is_known() {
    let cases = [
        ("JP", "2026-11-20T08:05:00Z", "2026-11-20T17:05:00"),
        ("IN", "2026-11-21T00:00:00Z", "2026-11-21T05:30:00"),
        ("NP", "2026-11-21T00:00:00Z", "2026-11-21T05:45:00"),
        ("BD", "2026-11-21T18:30:00Z", "2026-11-22T00:30:00"),
        ("HU", "2026-07-01T10:00:00Z", "2026-07-01T12:00:00"),
        ("CN", "2026-11-21T00:00:00Z", "2026-11-21T08:00:00"),
    ];
    for (code, now, local) in cases {
        assert_eq!(known(&place(code), now), (local.to_owned(), Basis::Market), "{code}");
    }
}

#[test]
fn clocks_jump_at_the_edges_of_daylight_saving_time() {
    let edges = [
        ("HU", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59"),
        ("HU", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00"),
        ("HU", "2026-10-25T00:59:59Z", "2026-10-25T02:59:59"),
        ("HU", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00"),
        ("GB", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00"),
        ("EG", "2026-04-23T21:59:59Z", "2026-04-23T23:59:59"),
        ("EG", "2026-04-23T22:00:00Z", "2026-04-24T01:00:00"),
    ];
    for (code, now, local) in edges {
        assert_eq!(known(&place(code), now).0, local, "{code} {now}");
    }
}

#[test]
fn clocks_follow_the_laws_of_2026_whatever_zone_data_the_machine_has() {
    let alberta = Place { subdivision: Some("AB"), ..place("CA") };
    assert_eq!(known(&alberta, "2026-11-21T12:00:00Z").0, "2026-11-21T06:00:00");
    assert_eq!(known(&alberta, "2025-11-21T12:00:00Z").0, "2025-11-21T05:00:00");
    assert_eq!(known(&place("MA"), "2026-11-21T12:00:00Z").0, "2026-11-21T12:00:00");
}

#[test]
fn weekends_are_the_market_s_on_the_local_day() {
    let weekend = |code, now| time(&place(code), now).known().unwrap().weekend;
    // Friday, 20 November 2026, at 10:00 UTC.
    assert!(weekend("EG", "2026-11-20T10:00:00Z"));
    assert!(weekend("BD", "2026-11-20T10:00:00Z"));
    assert!(!weekend("HU", "2026-11-20T10:00:00Z"));
    // At 20:00 UTC it is Saturday in Japan already; India works on Saturdays.
    assert!(weekend("JP", "2026-11-20T20:00:00Z"));
    assert!(!weekend("IN", "2026-11-20T20:00:00Z"));
    assert!(!weekend("EG", "2026-11-22T10:00:00Z"));
}

#[test]
fn several_zones_are_told_and_what_would_decide() {
    let time = time(&place("US"), "2026-11-21T12:00:00Z");
    assert_eq!(time.known(), None);
    assert_eq!(time.basis, Basis::Several);
    assert_eq!(
        time.would_decide,
        [Decider::Subdivision, Decider::City, Decider::PostalCode, Decider::Phone, Decider::Zone]
    );
    let hours: Vec<_> = time.clocks.iter().map(|clock| clock.local.hour()).collect();
    assert_eq!(hours, [2, 3, 4, 5, 6, 7]);
    assert!(time.clocks[5].zones.contains(&"America/New_York".to_owned()));
}

#[test]
fn zones_that_agree_at_the_moment_are_one_time() {
    for code in ["AR", "DE", "MY"] {
        assert_eq!(time(&place(code), "2026-11-21T12:00:00Z").basis, Basis::Agreement, "{code}");
    }
}

#[test]
fn a_subdivision_decides_where_it_keeps_one_time() {
    let cases = [
        ("US", "CA", "04:00"),
        ("US", "us-ny", "07:00"),
        ("US", "US-HI", "02:00"),
        ("US", "PR", "08:00"),
        ("BR", "SP", "09:00"),
        ("BR", "AC", "07:00"),
        ("MX", "BCN", "04:00"),
        ("MX", "ROO", "07:00"),
        ("CA", "NB", "08:00"),
        ("ES", "CN", "12:00"),
        ("ES", "ES-MD", "13:00"),
        ("AU", "QLD", "22:00"),
        ("FR", "974", "16:00"),
        ("PT", "20", "11:00"),
    ];
    for (code, subdivision, hour) in cases {
        let place = Place { subdivision: Some(subdivision), ..place(code) };
        let (local, basis) = known(&place, "2026-11-21T12:00:00Z");
        assert_eq!((local, basis), (format!("2026-11-21T{hour}:00"), Basis::Subdivision), "{subdivision}");
    }
}

#[test]
fn a_subdivision_of_two_times_stays_open_until_the_city_is_known() {
    let texas = Place { subdivision: Some("TX"), ..place("US") };
    let open = time(&texas, "2026-11-21T12:00:00Z");
    assert_eq!(open.clocks.len(), 2);
    assert_eq!(
        (open.basis, open.would_decide),
        (Basis::Several, vec![Decider::City, Decider::Phone, Decider::Zone])
    );
    let el_paso = Place { city: Some("El Paso"), ..texas };
    assert_eq!(known(&el_paso, "2026-11-21T12:00:00Z"), ("2026-11-21T05:00:00".into(), Basis::City));
    let austin = Place { city: Some("Austin, TX"), ..texas };
    assert_eq!(known(&austin, "2026-11-21T12:00:00Z").0, "2026-11-21T06:00:00");
}

#[test]
fn arizona_is_one_time_in_winter_and_two_in_summer() {
    let arizona = Place { subdivision: Some("AZ"), ..place("US") };
    assert!(time(&arizona, "2026-01-15T12:00:00Z").known().is_some());
    assert_eq!(time(&arizona, "2026-07-15T12:00:00Z").clocks.len(), 2);
}

#[test]
fn a_city_alone_decides_if_its_name_is_enough() {
    for (code, city, hour) in [
        ("US", "los angeles", 4),
        ("BR", "São Paulo", 9),
        ("BR", "MANAUS", 8),
        ("ES", "Málaga", 13),
        ("CA", "Montréal", 7),
    ] {
        let place = Place { city: Some(city), ..place(code) };
        let time = time(&place, "2026-11-21T12:00:00Z");
        assert_eq!((time.basis, time.known().unwrap().local.hour()), (Basis::City, hour), "{city}");
    }
}

#[test]
fn a_city_that_decides_nothing_is_no_error() {
    for city in ["Springfield", "Portland", "", "東京", ",", "El Paso"] {
        let place = Place { city: Some(city), ..place("US") };
        let time = time(&place, "2026-11-21T12:00:00Z");
        assert_eq!(
            (time.basis, time.would_decide),
            (Basis::Several, vec![Decider::Subdivision, Decider::PostalCode, Decider::Phone, Decider::Zone])
        );
    }
}

#[test]
fn a_city_of_another_subdivision_does_not_move_the_customer() {
    let place = Place { subdivision: Some("CA"), city: Some("Chicago"), ..place("US") };
    assert_eq!(known(&place, "2026-11-21T12:00:00Z"), ("2026-11-21T04:00:00".into(), Basis::Subdivision));
}

#[test]
fn a_zone_decides_alone() {
    let place = Place { subdivision: Some("CA"), zone: Some("asia/kolkata"), ..place("US") };
    let time = time(&place, "2026-11-21T12:00:00Z");
    let clock = time.known().unwrap();
    assert_eq!(clock.zones, ["Asia/Kolkata"]);
    assert_eq!((clock.local, clock.offset_seconds), (datetime(2026, 11, 21, 17, 30, 0, 0), 19_800));
    assert_eq!(time.basis, Basis::Zone);
}

#[test]
fn urumqi_s_clock_is_not_offered_but_can_be_chosen() {
    assert_eq!(Market::get("CN").unwrap().zones, ["Asia/Shanghai"]);
    let xinjiang = Place { subdivision: Some("XJ"), ..place("CN") };
    assert_eq!(known(&xinjiang, "2026-11-21T12:00:00Z").0, "2026-11-21T20:00:00");
    let chosen = Place { zone: Some("Asia/Urumqi"), ..xinjiang };
    assert_eq!(known(&chosen, "2026-11-21T12:00:00Z").0, "2026-11-21T18:00:00");
}

#[test]
fn what_is_not_known_is_a_clear_error() {
    let now = Timestamp::UNIX_EPOCH;
    for subdivision in ["ZZ", "US-ZZ", "", "JP-13", "é"] {
        let place = Place { subdivision: Some(subdivision), ..place("US") };
        assert_eq!(local_time(&place, now), Err(MarketError::UnknownSubdivision { territory: "US" }));
    }
    for zone in ["Europe/Atlantis", "", "../etc/passwd", "PST"] {
        let place = Place { zone: Some(zone), ..place("US") };
        assert_eq!(local_time(&place, now), Err(MarketError::UnknownZone), "{zone}");
    }
    assert_eq!(MarketError::UnknownSubdivision { territory: "US" }.code(), "market-unknown-subdivision");
    assert_eq!(MarketError::UnknownZone.code(), "market-unknown-zone");
}

#[test]
fn every_zone_of_every_market_is_one_that_this_build_knows() {
    for market in Market::all() {
        let place = Place::of(market);
        let time = time(&place, "2026-11-21T12:00:00Z");
        let zones: usize = time.clocks.iter().map(|clock| clock.zones.len()).sum();
        assert_eq!(zones, market.zones.len(), "{}", market.code);
        assert_eq!(time.known().is_none(), time.basis == Basis::Several, "{}", market.code);
    }
}

#[test]
fn every_subdivision_of_every_market_has_a_time() {
    for market in Market::all().iter().filter(|market| !market.zones.is_empty()) {
        for subdivision in market.subdivisions() {
            let place = Place { subdivision: Some(subdivision), ..Place::of(market) };
            let uninhabited = (market.code, subdivision) == ("FR", "CP");
            assert_eq!(time(&place, "2026-11-21T12:00:00Z").clocks.is_empty(), uninhabited, "{subdivision}");
        }
    }
}

#[test]
fn the_ends_of_time_have_local_times() {
    for now in [Timestamp::MIN, Timestamp::MAX] {
        for code in ["US", "KI", "JP"] {
            assert!(!local_time(&place(code), now).unwrap().clocks.is_empty());
        }
    }
}
