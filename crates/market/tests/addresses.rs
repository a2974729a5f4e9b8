//! Addresses are written as their territory writes them, and what is not known leaves no trace.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // What tests share is test code, too.

use parlance_market::{AddressFormat, AddressPart, Market, PostalAddress};
use proptest::{prelude::*, sample::select};

fn format(code: &str) -> &'static AddressFormat {
    Market::get(code).unwrap().address_format().unwrap()
}

#[track_caller]
fn check(code: &str, address: &PostalAddress<'_>, lines: &[&str]) {
    assert_eq!(format(code).address_lines(address), lines, "{code}");
}

#[test]
fn japan_begins_with_the_postal_code_and_ends_with_the_person() {
    let address = PostalAddress {
        name: "髙橋 美咲",
        street: &["世田谷区若林1-2-3"],
        area: "東京都",
        postal_code: "154-0023",
        ..PostalAddress::default()
    };
    check("JP", &address, &["〒154-0023", "東京都", "世田谷区若林1-2-3", "髙橋 美咲"]);
    let latin = PostalAddress {
        name: "Misaki Takahashi",
        street: &["1-2-3 Wakabayashi, Setagaya-ku"],
        area: "Tokyo",
        postal_code: "154-0023",
        ..PostalAddress::default()
    };
    check("JP", &latin, &["Misaki Takahashi", "1-2-3 Wakabayashi, Setagaya-ku, Tokyo", "154-0023"]);
}

#[test]
fn korea_and_china_go_from_the_large_to_the_small_in_their_own_script() {
    let seoul = PostalAddress {
        name: "김민준",
        street: &["세종대로 110"],
        district: "중구",
        area: "서울특별시",
        postal_code: "04524",
        ..PostalAddress::default()
    };
    check("KR", &seoul, &["서울특별시 중구", "세종대로 110", "김민준", "04524"]);
    let beijing = PostalAddress {
        name: "李伟",
        street: &["中关村东路1号"],
        district: "海淀区",
        area: "北京市",
        postal_code: "100084",
        ..PostalAddress::default()
    };
    check("CN", &beijing, &["100084", "北京市海淀区", "中关村东路1号", "李伟"]);
}

#[test]
fn the_others_begin_with_the_person_and_put_the_postal_code_where_it_belongs() {
    let of = |name, street, city, area, postal_code| PostalAddress {
        name,
        street,
        city,
        area,
        postal_code,
        ..PostalAddress::default()
    };
    check(
        "US",
        &of("Jordan Smith", &["12 Main St", "Apt 4"], "El Paso", "TX", "79901"),
        &["Jordan Smith", "12 Main St", "Apt 4", "El Paso, TX 79901"],
    );
    check(
        "GB",
        &of("Ada King", &["10 St James's Square"], "London", "", "SW1Y 4LE"),
        &["Ada King", "10 St James's Square", "London", "SW1Y 4LE"],
    );
    check(
        "DE",
        &of("Erika Mustermann", &["Heidestraße 17"], "Köln", "", "51147"),
        &["Erika Mustermann", "Heidestraße 17", "51147 Köln"],
    );
    check(
        "HU",
        &of("Kovács Anna", &["Fő utca 1."], "Budapest", "", "1011"),
        &["Kovács Anna", "Budapest", "Fő utca 1.", "1011"],
    );
    check(
        "FR",
        &of("Camille Durand", &["5 rue de la Paix"], "Paris", "", "75002"),
        &["Camille Durand", "5 rue de la Paix", "75002 Paris"],
    );
    let bahia = PostalAddress {
        district: "Barra",
        ..of("Ana Souza", &["Avenida Oceânica, 10"], "Salvador", "BA", "40140-130")
    };
    check("BR", &bahia, &["Ana Souza", "Avenida Oceânica, 10", "Barra", "Salvador-BA", "40140-130"]);
    check(
        "IN",
        &of("Lakshmi Rao", &["12 MG Road"], "Hyderabad", "Telangana", "500001"),
        &["Lakshmi Rao", "12 MG Road", "Hyderabad 500001", "Telangana"],
    );
}

#[test]
fn what_is_empty_leaves_no_separator_behind() {
    let city = PostalAddress { city: "El Paso", ..PostalAddress::default() };
    check("US", &city, &["El Paso"]);
    check("BR", &PostalAddress { city: "Salvador", ..PostalAddress::default() }, &["Salvador"]);
    check("CH", &PostalAddress { city: "Bern", ..PostalAddress::default() }, &["Bern"]);
    check(
        "CH",
        &PostalAddress { city: "Bern", postal_code: "3011", ..PostalAddress::default() },
        &["CH-3011 Bern"],
    );
    let without_state = PostalAddress { city: "El Paso", postal_code: "79901", ..PostalAddress::default() };
    check("US", &without_state, &["El Paso 79901"]);
    check("DE", &PostalAddress::default(), &[]);
    check("DE", &PostalAddress { name: "  ", street: &["", " "], ..PostalAddress::default() }, &[]);
}

#[test]
fn a_place_that_is_always_written_stays() {
    check("SG", &PostalAddress { postal_code: "238801", ..PostalAddress::default() }, &["SINGAPORE 238801"]);
    check("SG", &PostalAddress::default(), &["SINGAPORE"]);
}

#[test]
fn what_an_address_needs_is_told_where_it_is_known() {
    use AddressPart::{Area, City, PostalCode, Street};
    assert_eq!(format("US").required, [Street, City, Area, PostalCode]);
    assert_eq!(format("GB").upper_case, [City, PostalCode]);
    assert_eq!(format("HU").postal_code, r"\d{4}");
    assert!(Market::all().iter().filter(|market| market.address_format().is_some()).count() > 190);
    assert_eq!(Market::get("CD").unwrap().address_format(), None);
}

proptest! {
    #[test]
    fn every_field_that_the_format_has_is_written_once_and_nothing_is_left_over(
        market in select(Market::all().iter().filter(|m| m.address_format().is_some()).collect::<Vec<_>>()),
        known in proptest::array::uniform7(any::<bool>()),
    ) {
        let marks = ["Nnn", "Ooo", "Ddd", "Ccc", "Sss", "Zzz", "Xxx"];
        let word = |at: usize| if known[at] { marks[at] } else { "" };
        let address = PostalAddress {
            name: word(0),
            organization: word(1),
            street: &[],
            district: word(2),
            city: word(3),
            area: word(4),
            postal_code: word(5),
            sorting_code: word(6),
        };
        let format = market.address_format().unwrap();
        let lines = format.address_lines(&address);
        let whole = lines.join("\n");
        for (at, mark) in marks.iter().enumerate() {
            let times = whole.matches(mark).count();
            prop_assert!(times <= 1 || market.code == "CI", "{whole}");
            prop_assert!(known[at] || times == 0);
        }
        for line in &lines {
            prop_assert!(!line.trim_matches([' ', ',', '-', '/']).is_empty(), "{line:?}");
            prop_assert!(!line.starts_with([' ', ',', '-']) && !line.ends_with([' ', ',', '-']), "{line:?}");
        }
    }
}
