//! What is true of every market, and of some of them by hand.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use jiff::civil::Weekday::{self, Friday, Monday, Saturday, Sunday};
use parlance_market::{
    Calendar, DateOrder, Fact, HourCycle, Market, MarketError, Measurement, OfficialStatus, Paper,
    Temperature, all_guidance, is_rtl, language_name,
};
use std::collections::BTreeSet;

fn market(code: &str) -> &'static Market {
    Market::get(code).unwrap()
}

#[test]
fn every_territory_of_iso_3166_and_kosovo_is_there_once_and_in_order() {
    let codes: Vec<_> = Market::all().iter().map(|market| market.code).collect();
    assert_eq!(codes.len(), 249 + 1);
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(codes.contains(&"XK"));
}

#[test]
fn every_inhabited_market_has_a_zone_and_a_currency() {
    let without = |test: fn(&Market) -> bool| -> Vec<_> {
        Market::all().iter().filter(|market| test(market)).map(|market| market.code).collect()
    };
    assert_eq!(without(|market| market.zones.is_empty()), ["BV", "HM"]);
    assert_eq!(without(|market| market.currencies.is_empty()), ["AQ"]);
}

#[test]
fn every_market_has_names_in_both_agent_languages_a_weekend_and_a_likely_language_with_a_name() {
    for market in Market::all() {
        assert!(!market.name("en").is_empty() && !market.name("hu").is_empty(), "{}", market.code);
        assert!(!market.weekend.is_empty(), "{}", market.code);
        assert!(language_name(market.likely_language, "hu").is_some(), "{}", market.code);
        for used in market.currencies {
            assert_eq!(used.currency.code.len(), 3);
            assert!(!used.symbol.is_empty() && !used.currency.name("hu").is_empty());
        }
    }
}

#[test]
fn languages_come_widest_spread_first() {
    for market in Market::all() {
        assert!(
            market.languages.windows(2).all(|pair| pair[0].percent >= pair[1].percent),
            "{}",
            market.code
        );
    }
    let india = market("IN").languages;
    assert_eq!((india[0].tag, india[0].status), ("hi", OfficialStatus::Official));
    for (tag, status) in
        [("en", OfficialStatus::Official), ("te", OfficialStatus::Regional), ("ml", OfficialStatus::Regional)]
    {
        assert_eq!(india.iter().find(|one| one.tag == tag).unwrap().status, status);
    }
}

#[test]
fn every_fact_has_a_source_that_was_checked_and_will_be_again() {
    for market in Market::all() {
        for fact in Fact::ALL {
            let source = market.source(fact);
            assert!(!source.work.is_empty() && source.address.starts_with("https://"));
            assert!(source.review_by.unwrap() > source.checked);
        }
    }
    assert!(market("JP").source(Fact::Weekend).work.contains("CLDR"));
    assert!(market("BD").source(Fact::Weekend).work.contains("Prothom Alo"));
    assert!(market("CN").source(Fact::Zones).work.contains("Urumqi"));
}

#[test]
fn facts_of_telephones_and_addresses_name_where_they_are_from() {
    for fact in [Fact::Dialling, Fact::PhonePlaces] {
        assert!(market("JP").source(fact).work.starts_with("libphonenumber"));
    }
    for fact in [Fact::Addresses, Fact::PostalPlaces] {
        assert!(market("JP").source(fact).work.contains("CC BY 4.0"));
    }
}

#[test]
fn a_source_is_stale_from_the_day_after_its_review() {
    let source = market("JP").source(Fact::Zones);
    let due = source.review_by.unwrap();
    assert!(!source.is_stale(due));
    assert!(source.is_stale(due.tomorrow().unwrap()));
}

#[test]
fn weekends_are_those_of_the_market() {
    let weekends: [(&str, &[Weekday]); 6] = [
        ("EG", &[Friday, Saturday]),
        ("BD", &[Friday, Saturday]),
        ("IN", &[Sunday]),
        ("JP", &[Saturday, Sunday]),
        ("HU", &[Saturday, Sunday]),
        ("US", &[Saturday, Sunday]),
    ];
    for (code, days) in weekends {
        assert_eq!(market(code).weekend, days, "{code}");
    }
    assert_eq!(market("HU").first_day, Monday);
    assert_eq!(market("US").first_day, Sunday);
    assert_eq!(market("EG").first_day, Saturday);
}

#[test]
fn currencies_are_those_in_use_now() {
    let uses = [
        ("BD", "BDT", "৳", 2),
        ("BG", "EUR", "€", 2),
        ("BR", "BRL", "R$", 2),
        ("CN", "CNY", "¥", 2),
        ("EG", "EGP", "ج.م.\u{200f}", 2),
        ("GB", "GBP", "£", 2),
        ("HR", "EUR", "€", 2),
        ("HU", "HUF", "Ft", 0),
        ("IN", "INR", "₹", 2),
        ("JP", "JPY", "￥", 0),
        ("KW", "KWD", "د.ك.\u{200f}", 3),
        ("LS", "LSL", "M", 2),
        ("MX", "MXN", "$", 2),
        ("US", "USD", "$", 2),
    ];
    for (code, currency, symbol, minor_units) in uses {
        let used = market(code).currency().unwrap();
        assert_eq!(
            (used.currency.code, used.symbol, used.currency.minor_units),
            (currency, symbol, minor_units)
        );
    }
}

#[test]
fn calendars_and_measures_are_those_in_use() {
    for market in Market::all() {
        assert!(market.calendars.contains(&Calendar::Gregorian), "{}", market.code);
    }
    assert_eq!(market("JP").calendars, [Calendar::Gregorian, Calendar::Japanese]);
    assert_eq!(market("TH").calendars, [Calendar::Buddhist, Calendar::Gregorian]);
    assert_eq!(market("IR").calendars[0], Calendar::Persian);
    let measures = |code| (market(code).measurement, market(code).temperature, market(code).paper);
    assert_eq!(measures("US"), (Measurement::Us, Temperature::Fahrenheit, Paper::Letter));
    assert_eq!(measures("GB"), (Measurement::Uk, Temperature::Celsius, Paper::A4));
    assert_eq!(measures("CA"), (Measurement::Metric, Temperature::Celsius, Paper::Letter));
    assert_eq!(measures("LR"), (Measurement::Us, Temperature::Celsius, Paper::A4));
    assert_eq!(measures("HU"), (Measurement::Metric, Temperature::Celsius, Paper::A4));
}

#[test]
fn dialling_codes_say_who_shares_them_and_what_tells_them_apart() {
    let dialling = |code| market(code).dialling().unwrap();
    for (code, calling) in [("JP", 81), ("HU", 36), ("US", 1), ("CA", 1), ("KZ", 7), ("GG", 44), ("XK", 383)]
    {
        assert_eq!(dialling(code).code, calling, "{code}");
    }
    assert!(!dialling("JP").shared && dialling("US").shared && dialling("KZ").shared);
    assert!(dialling("CA").leading.contains(&"416") && !dialling("CA").leading.contains(&"212"));
    assert_eq!((dialling("KZ").leading, dialling("RU").leading), (["7"].as_slice(), [].as_slice()));
    assert_eq!(dialling("JM").leading, ["658", "876"]);
    assert!(dialling("JE").leading.contains(&"1534"));
    assert_eq!(dialling("BL").leading, [""; 0]);
    let without: Vec<_> =
        Market::all().iter().filter(|market| market.dialling().is_none()).map(|market| market.code).collect();
    assert_eq!(without, ["AQ", "BV", "GS", "HM", "PN", "TF", "UM"]);
}

#[test]
fn first_digits_belong_to_one_territory_alone() {
    let shared: Vec<_> =
        Market::all().iter().filter_map(|market| Some((market.code, market.dialling()?))).collect();
    for (code, one) in &shared {
        assert_eq!(one.shared, shared.iter().any(|(other, their)| other != code && their.code == one.code));
        for digits in one.leading {
            let others = shared.iter().filter(|(other, their)| other != code && their.code == one.code);
            let claimed = others
                .flat_map(|(_, their)| their.leading)
                .any(|their| their.starts_with(digits) || digits.starts_with(their));
            assert!(one.shared && !claimed, "{code} {digits}");
        }
    }
}

#[test]
fn hours_dates_and_numbers_are_written_as_usual_there() {
    assert_eq!(market("US").hour_cycle, HourCycle::H12);
    assert_eq!(market("DE").hour_cycle, HourCycle::H23);
    assert_eq!(market("US").date_order, Some(DateOrder::MonthDayYear));
    assert_eq!(market("IN").date_order, Some(DateOrder::DayMonthYear));
    assert_eq!(market("HU").date_order, Some(DateOrder::YearMonthDay));
    assert_eq!(market("JP").date_order, Some(DateOrder::YearMonthDay));
    let (german, indian) = (market("DE").number_marks, market("IN").number_marks);
    assert_eq!((german.decimal, german.group, german.further_groups), (",", ".", 3));
    assert_eq!((indian.decimal, indian.group, indian.further_groups), (".", ",", 2));
    assert_eq!(market("MX").number_marks.decimal, ".");
}

#[test]
fn where_official_languages_disagree_no_date_order_is_told() {
    assert_eq!(market("MO").date_order, None);
}

#[test]
fn names_are_in_the_agent_s_language() {
    assert_eq!(market("JP").name("hu"), "Japán");
    assert_eq!(market("JP").name("hu-HU"), "Japán");
    assert_eq!(market("JP").name("en-GB"), "Japan");
    assert_eq!(market("JP").name("fi"), "Japan");
    assert_eq!(market("HU").currency().unwrap().currency.name("hu"), "magyar forint");
    assert_eq!(language_name("te", "hu"), Some("telugu"));
    assert_eq!(language_name("ja-JP", "en"), Some("Japanese"));
    assert_eq!(language_name("JA_jp", "en"), Some("Japanese"));
    assert_eq!(language_name("qqq", "en"), None);
    assert_eq!(language_name("", "en"), None);
}

#[test]
fn direction_follows_the_script() {
    for (tag, rtl) in [
        ("ar", true),
        ("ar-EG", true),
        ("he", true),
        ("ur-PK", true),
        ("pa-PK", true),
        ("pa_PK", true),
        ("uz-Arab", true),
    ]
    .into_iter()
    .chain([("pa", false), ("hu", false), ("ja", false), ("ar-Latn", false), ("", false)])
    {
        assert_eq!(is_rtl(tag), rtl, "{tag}");
    }
}

#[test]
fn an_unknown_territory_is_a_clear_error() {
    for code in ["XX", "", "JPN", "日本", "EU"] {
        assert_eq!(Market::get(code), None);
        assert_eq!(Market::named(code), Err(MarketError::UnknownTerritory));
    }
    assert_eq!(MarketError::UnknownTerritory.code(), "market-unknown-territory");
    assert_eq!(Market::get("jp").unwrap().code, "JP");
}

#[test]
fn the_markets_of_guidance_are_markets() {
    let codes: BTreeSet<_> = all_guidance().flat_map(|item| item.scope.markets).collect();
    assert!(codes.iter().all(|code| Market::get(code).is_some()));
}
