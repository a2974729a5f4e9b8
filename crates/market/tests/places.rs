//! Telephone numbers and postal codes decide between several times, only where they are certain.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use jiff::Timestamp;
use parlance_market::{Basis, Decider, LocalTime, Market, Place, local_time};
use proptest::{prelude::*, sample::select};

const WINTER: &str = "2026-01-15T12:00:00Z";
const SUMMER: &str = "2026-07-15T12:00:00Z";

fn place(code: &str) -> Place<'static> {
    Place::of(Market::get(code).unwrap())
}

fn time(place: &Place<'_>, now: &str) -> LocalTime {
    local_time(place, now.parse::<Timestamp>().unwrap()).unwrap()
}

/// The hours that are possible, and what decided.
fn hours(place: &Place<'_>, now: &str) -> (Vec<i8>, Basis) {
    let time = time(place, now);
    (time.clocks.iter().map(|clock| clock.local.hour()).collect(), time.basis)
}

#[test]
fn a_fixed_line_s_area_code_decides() {
    let cases = [
        ("US", "+1 212 555 0123", 7),
        ("US", "+1 (415) 555-0123", 4),
        ("US", "0012065550123", 4),
        ("US", "+1 317 555 0123", 7),
        ("US", "+1 808 555 0123", 2),
        ("US", "+1 915 555 0123", 5),
        ("CA", "+1-416-555-0123", 7),
        ("CA", "+1 604 555 0123", 4),
        ("CA", "+1 902 555 0123", 8),
        ("BR", "+55 11 2345 6789", 9),
        ("BR", "+55 68 3212 3456", 7),
        ("BR", "+55 92 2101 0000", 8),
        ("MX", "+52 998 123 4567", 7),
        ("MX", "+52 664 123 4567", 4),
        ("MX", "+52 33 1234 5678", 6),
        ("AU", "+61 2 9374 4000", 23),
        ("AU", "+61 (0)7 3010 0000", 22),
        ("AU", "+61 8 9224 0000", 20),
        ("RU", "+7 495 123-45-67", 15),
        ("RU", "+7 8452 12 34 56", 16),
        ("RU", "+7 4012 12 34 56", 14),
        ("RU", "+7 423 212 34 56", 22),
        ("ID", "+62 21 1234567", 19),
        ("ID", "+62 361 123456", 20),
        ("ID", "+62 967 123456", 21),
        ("ES", "+34 928 12 34 56", 12),
        ("ES", "+34 91 512 34 56", 13),
        ("PT", "+351 296 123 456", 11),
        ("PT", "+351 291 123 456", 12),
        ("CL", "+56 61 212 3456", 9),
        ("NZ", "+64 9 123 4567", 1),
        ("EC", "+593 2 212 3456", 7),
    ];
    for (code, phone, hour) in cases {
        let (found, basis) = hours(&Place { phone: Some(phone), ..place(code) }, WINTER);
        assert_eq!((found.as_slice(), basis), ([hour].as_slice(), Basis::Phone), "{code} {phone}");
    }
}

#[test]
fn a_number_that_could_be_anywhere_leaves_all_open() {
    let cases = [
        ("AU", "+61 412 345 678"),
        ("RU", "+7 912 345-67-89"),
        ("ES", "+34 612 34 56 78"),
        ("ID", "+62 812 345 6789"),
        ("US", "+1 800 555 0123"),
        // Of another territory.
        ("US", "+1 416 555 0123"),
        ("US", "+36 1 234 5678"),
        ("RU", "+7 727 123 4567"),
        // Not in international form, or no number at all.
        ("US", "212 555 0123"),
        ("US", "+1 212"),
        ("US", "+1 212 555 0123 ext. 5"),
        ("US", "+1212555012345678901"),
        ("US", "+"),
        ("US", ""),
        ("US", "+１２１２５５５０１２３"),
    ];
    for (code, phone) in cases {
        let open = time(&place(code), WINTER);
        let told = time(&Place { phone: Some(phone), ..place(code) }, WINTER);
        assert_eq!((told.clocks, told.basis), (open.clocks, Basis::Several), "{code} {phone}");
        assert!(!told.would_decide.contains(&Decider::Phone));
    }
}

#[test]
fn an_area_code_of_two_times_narrows_and_its_exchanges_decide() {
    let florida = Place { phone: Some("+1 850 999 9999"), ..place("US") };
    assert_eq!(hours(&florida, WINTER), (vec![6, 7], Basis::Several));
    let pensacola = Place { phone: Some("+1 850 432 0000"), ..place("US") };
    assert_eq!(hours(&pensacola, WINTER), (vec![6], Basis::Phone));
    // The Navajo Nation keeps daylight saving time within the same area code.
    let arizona = Place { phone: Some("+1 928 555 0123"), ..place("US") };
    assert_eq!(hours(&arizona, WINTER), (vec![5], Basis::Phone));
    assert_eq!(hours(&arizona, SUMMER), (vec![5, 6], Basis::Several));
}

#[test]
fn a_number_moves_with_its_owner_so_all_else_is_believed_first() {
    let moved = Place { phone: Some("+1 212 555 0123"), subdivision: Some("CA"), ..place("US") };
    assert_eq!(hours(&moved, WINTER), (vec![4], Basis::Subdivision));
    let moved = Place { phone: Some("+1 212 555 0123"), city: Some("Los Angeles"), ..place("US") };
    assert_eq!(hours(&moved, WINTER), (vec![4], Basis::City));
    let moved = Place { phone: Some("+1 212 555 0123"), postal_code: Some("94103"), ..place("US") };
    assert_eq!(hours(&moved, WINTER), (vec![4], Basis::PostalCode));
    // In a subdivision of two times it decides if it is of this subdivision.
    let texas = Place { subdivision: Some("TX"), ..place("US") };
    assert_eq!(hours(&Place { phone: Some("+1 915 555 0123"), ..texas }, WINTER), (vec![5], Basis::Phone));
    assert_eq!(
        hours(&Place { phone: Some("+1 212 555 0123"), ..texas }, WINTER),
        (vec![5, 6], Basis::Several)
    );
}

#[test]
fn a_postal_code_stands_for_its_subdivision() {
    let cases = [
        ("US", "94103", 4),
        ("US", "10001-1234", 7),
        ("CA", "r3c 4a5", 6),
        ("CA", "T2P", 5),
        ("BR", "69900-000", 7),
        ("BR", "01310100", 9),
        ("AU", "4000", 22),
        ("AU", "6000", 20),
        ("MX", "77500", 7),
        ("MX", "22000", 4),
        ("RU", "690000", 22),
        ("RU", "101000", 15),
        ("ES", "35001", 12),
        ("ES", "28013", 13),
    ];
    for (code, postal_code, hour) in cases {
        let (found, basis) = hours(&Place { postal_code: Some(postal_code), ..place(code) }, WINTER);
        assert_eq!((found.as_slice(), basis), ([hour].as_slice(), Basis::PostalCode), "{code} {postal_code}");
    }
}

#[test]
fn a_postal_code_on_a_border_or_of_no_form_leaves_all_open() {
    for (code, postal_code) in [
        ("AU", "0872"),
        ("AU", "4383"),
        // Its first zero is lost.
        ("AU", "800"),
        ("US", "2139"),
        ("US", "09001"),
        ("US", "ABCDE"),
        ("US", ""),
        ("CA", "K1A 0B1"),
        ("MX", "０６０００"),
    ] {
        let open = time(&place(code), WINTER);
        let told = time(&Place { postal_code: Some(postal_code), ..place(code) }, WINTER);
        assert_eq!((told.clocks, told.basis), (open.clocks, Basis::Several), "{code} {postal_code}");
    }
}

#[test]
fn a_postal_code_of_two_times_lets_the_city_or_the_number_decide() {
    let texas = Place { postal_code: Some("79901"), ..place("US") };
    let open = time(&texas, WINTER);
    assert_eq!((open.clocks.len(), open.basis), (2, Basis::Several));
    let el_paso = Place { city: Some("El Paso"), ..texas };
    assert_eq!(hours(&el_paso, WINTER), (vec![5], Basis::City));
    let quebec = Place { postal_code: Some("h3z 2y7"), ..place("CA") };
    assert_eq!(hours(&quebec, WINTER), (vec![7, 8], Basis::Several));
    let by_phone = Place { phone: Some("+1 915 555 0123"), ..texas };
    assert_eq!(hours(&by_phone, WINTER), (vec![5], Basis::Phone));
}

#[test]
fn what_would_decide_is_asked_for_only_where_it_can() {
    use Decider::{City, Phone, PostalCode, Subdivision, Zone};
    let asked = |place: &Place<'_>| time(place, WINTER).would_decide;
    assert_eq!(asked(&place("US")), [Subdivision, City, PostalCode, Phone, Zone]);
    assert_eq!(asked(&place("PT")), [Subdivision, City, Phone, Zone]);
    assert_eq!(asked(&place("MN")), [City, Zone]);
    assert_eq!(asked(&Place { subdivision: Some("TX"), ..place("US") }), [City, Phone, Zone]);
}

proptest! {
    #[test]
    fn whatever_number_and_postal_code_the_clocks_stay_the_market_s(
        market in select(Market::all().iter().filter(|m| m.zones.len() > 1).collect::<Vec<_>>()),
        digits in "[0-9]{8,14}",
        own in any::<bool>(),
        postal_code in "[0-9A-Z]{0,9}",
        at in 1_600_000_000_i64..1_900_000_000,
    ) {
        let code = market.dialling().filter(|_| own).map(|dialling| dialling.code.to_string()).unwrap_or_default();
        let phone: String = format!("+{code}{digits}").chars().take(16).collect();
        let now = Timestamp::from_second(at).unwrap();
        let all = local_time(&Place::of(market), now).unwrap();
        let told = local_time(
            &Place { phone: Some(&phone), postal_code: Some(&postal_code), ..Place::of(market) },
            now,
        )
        .unwrap();
        // Puerto Rico, Guam and others are subdivisions of the States, too, and markets of their own.
        let offsets: Vec<_> = all.clocks.iter().map(|clock| clock.offset_seconds).collect();
        prop_assert!(!told.clocks.is_empty());
        for clock in &told.clocks {
            prop_assert!(offsets.contains(&clock.offset_seconds), "{phone} {postal_code}: {clock:?}");
            for zone in &clock.zones {
                prop_assert!(market.zones.contains(&zone.as_str()), "{phone} {postal_code}: {zone}");
            }
        }
        prop_assert_eq!(told.known().is_none(), told.basis == Basis::Several);
    }
}
