//! Files of rates, good and bad, and what their rates make of amounts.
#![allow(clippy::unwrap_used, reason = "What tests share is test code, too.")]

use jiff::civil::{Date, date};
use parlance_market::{
    Ask, Conversion, Currency, Decimal, EcbFile, RateKind, RateTable, RateTables, RatesError,
};
use proptest::prelude::*;

const DAILY: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender>
		<gesmes:name>European Central Bank</gesmes:name>
	</gesmes:Sender>
	<Cube>
		<Cube time='2026-11-20'>
			<Cube currency='USD' rate='1.0874'/>
			<Cube currency='JPY' rate='163.25'/>
			<Cube currency='HUF' rate='402.15'/>
			<Cube currency='CHF' rate='0.9312'/>
			<Cube currency='IDR' rate='17234.55'/>
		</Cube>
	</Cube>
</gesmes:Envelope>"#;

/// A file with these days in it, as they stand.
fn file(days: &str) -> String {
    format!("<Envelope><Sender><name>European Central Bank</name></Sender><Cube>{days}</Cube></Envelope>")
}

fn day(cubes: &str) -> String {
    file(&format!("<Cube time=\"2026-11-20\">{cubes}</Cube>"))
}

fn refused(xml: &str) -> RatesError {
    EcbFile::read(xml).unwrap_err()
}

fn tables(xml: &str) -> RateTables {
    let mut tables = RateTables::default();
    tables.extend(EcbFile::read(xml).unwrap().tables);
    tables
}

fn ask(amount: &str, from: &str, to: &str, on: Date) -> Ask {
    let currency = |code| Currency::get(code).unwrap();
    Ask { amount: amount.parse().unwrap(), from: currency(from), to: currency(to), on, cash: false }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

const FRIDAY: Date = date(2026, 11, 20);

#[test]
fn a_day_s_file_is_read_whole() {
    let read = EcbFile::read(DAILY).unwrap();
    assert!(read.left_out.is_empty());
    let [table] = read.tables.as_slice() else { unreachable!() };
    assert_eq!((table.source(), table.date(), table.base().code), ("European Central Bank", FRIDAY, "EUR"));
    assert_eq!(table.rates().len(), 5);
    assert_eq!(table.rates().get("HUF"), Some(&decimal("402.15")));
    assert_eq!(EcbFile::read(&format!("\u{feff}{DAILY}")).unwrap(), read);
}

#[test]
fn a_file_of_many_days_gives_a_table_each_oldest_first() {
    let days = "<Cube time='2026-11-20'><Cube currency='USD' rate='1.09'/></Cube>\
                <Cube time='2026-11-19'><Cube currency='USD' rate='1.08'/></Cube>";
    let dates: Vec<_> = EcbFile::read(&file(days)).unwrap().tables.iter().map(RateTable::date).collect();
    assert_eq!(dates, [date(2026, 11, 19), FRIDAY]);
}

#[test]
fn a_currency_that_nobody_uses_any_more_is_left_out_and_told() {
    let read =
        EcbFile::read(&day("<Cube currency='SKK' rate='30.1'/><Cube currency='USD' rate='1.1'/>")).unwrap();
    assert_eq!(read.left_out.into_iter().collect::<Vec<_>>(), ["SKK"]);
    assert_eq!(read.tables.first().unwrap().rates().len(), 1);
}

#[test]
fn what_is_no_file_of_rates_is_refused_with_the_reason() {
    assert_eq!(refused(""), RatesError::NotXml);
    assert_eq!(refused("rates"), RatesError::NotXml);
    assert_eq!(refused(DAILY.split_at(DAILY.len() / 2).0), RatesError::NotXml);
    assert_eq!(refused(DAILY.trim_end_matches("</gesmes:Envelope>")), RatesError::NotXml);
    assert_eq!(refused("<a><b></a></b>"), RatesError::NotXml);
    assert_eq!(refused(&format!("{DAILY}{DAILY}")), RatesError::NotXml);
    assert_eq!(refused("<!DOCTYPE html><html><body><p>Rates<br></body></html>"), RatesError::DocumentType);
    assert_eq!(refused("<html><body><p>Rates</p></body></html>"), RatesError::NoRates);
    assert_eq!(refused("<rss><channel/></rss>"), RatesError::NoRates);
    assert_eq!(refused(&day("")), RatesError::NoRates);
    assert_eq!(refused(&day("<Cube currency='SKK' rate='30.1'/>")), RatesError::NoRates);
    assert_eq!(refused(&DAILY.replace("European Central Bank", " ")), RatesError::NoSender);
}

#[test]
fn entities_that_grow_are_never_expanded() {
    let laughs = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>\
                  <!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    assert_eq!(
        refused(&format!("{laughs}{}", day("<Cube currency='USD' rate='&c;'/>"))),
        RatesError::DocumentType
    );
    assert_eq!(refused(&day("<Cube currency='USD' rate='&c;'/>")), RatesError::NotXml);
}

#[test]
fn what_is_too_large_or_too_deep_is_refused() {
    assert_eq!(refused(&" ".repeat((32 << 20) + 1)), RatesError::TooLarge);
    assert_eq!(refused(&"<Cube>".repeat(100_000)), RatesError::TooLarge);
}

#[test]
fn a_rate_is_a_number_above_zero() {
    for rate in [
        "",
        "0",
        "-1.5",
        "1,5",
        "NaN",
        "1e5",
        "1_000",
        "+1",
        ".5",
        "1.",
        "0x10",
        "one",
        "1.2.3",
        "1234567890123",
        "0.1234567890123",
    ] {
        let bad = RatesError::BadRate { currency: "USD".to_owned(), rate: rate.to_owned() };
        assert_eq!(refused(&day(&format!("<Cube currency='USD' rate='{rate}'/>"))), bad);
    }
    let missing = RatesError::BadRate { currency: "USD".to_owned(), rate: String::new() };
    assert_eq!(refused(&day("<Cube currency='USD'/>")), missing);
}

#[test]
fn what_stands_twice_is_refused() {
    let twice = RatesError::CurrencyTwice { currency: "USD".to_owned(), date: FRIDAY };
    assert_eq!(refused(&day("<Cube currency='USD' rate='1.1'/><Cube currency='USD' rate='1.2'/>")), twice);
    let days = "<Cube time='2026-11-20'><Cube currency='USD' rate='1.09'/></Cube>".repeat(2);
    assert_eq!(refused(&file(&days)), RatesError::DateTwice(FRIDAY));
    assert_eq!(refused(&file("<Cube time='20 Nov'/>")), RatesError::BadDate("20 Nov".to_owned()));
}

#[test]
fn the_same_file_twice_is_the_file_once() {
    let once = tables(DAILY);
    let mut twice = once.clone();
    twice.extend(EcbFile::read(DAILY).unwrap().tables);
    assert_eq!(once, twice);
}

#[test]
fn a_conversion_says_rate_day_and_source() {
    let tables = tables(DAILY);
    let found = tables.convert(&ask("100", "EUR", "HUF", date(2026, 11, 22))).unwrap();
    assert_eq!((found.result, found.rate), (decimal("40215"), decimal("402.15")));
    assert_eq!(
        (found.date, found.source, found.age_days, found.stale),
        (FRIDAY, "European Central Bank", 2, false)
    );
    assert_eq!(found.via, None);
    let across = tables.convert(&ask("100", "USD", "JPY", FRIDAY)).unwrap();
    assert_eq!(across.via.unwrap().code, "EUR");
    assert_eq!((across.result, across.shown_rate()), (decimal("15013"), decimal("150.12875")));
}

#[test]
fn half_a_unit_is_rounded_away_from_zero() {
    let mut tables = RateTables::default();
    tables.put(RateTable::typed("EUR", "USD", decimal("1.005"), FRIDAY, "us").unwrap());
    let result = |amount| tables.convert(&ask(amount, "EUR", "USD", FRIDAY)).unwrap().result;
    assert_eq!(
        (result("1"), result("-1"), result("3")),
        (decimal("1.01"), decimal("-1.01"), decimal("3.02"))
    );
}

#[test]
fn cash_is_rounded_to_coins() {
    let tables = tables(DAILY);
    let cash = |amount, to| {
        let ask = Ask { cash: true, ..ask(amount, "EUR", to, FRIDAY) };
        tables.convert(&ask).unwrap().result
    };
    assert_eq!(cash("10", "CHF"), decimal("9.30"));
    assert_eq!(cash("10.03", "CHF"), decimal("9.35"));
    assert_eq!(cash("1", "HUF"), decimal("400"));
}

#[test]
fn the_newest_table_that_is_not_later_is_used_and_none_of_the_future() {
    let days = "<Cube time='2026-11-20'><Cube currency='USD' rate='1.09'/></Cube>\
                <Cube time='2026-11-18'><Cube currency='USD' rate='1.08'/><Cube currency='HUF' rate='400'/></Cube>";
    let tables = tables(&file(days));
    let rate = |to, on| tables.convert(&ask("1", "EUR", to, on)).map(|found| (found.rate, found.date));
    assert_eq!(rate("USD", FRIDAY), Ok((decimal("1.09"), FRIDAY)));
    assert_eq!(rate("USD", date(2026, 11, 19)), Ok((decimal("1.08"), date(2026, 11, 18))));
    assert_eq!(rate("HUF", FRIDAY), Ok((decimal("400"), date(2026, 11, 18))));
    let before = date(2026, 11, 17);
    assert_eq!(rate("USD", before), Err(RatesError::Unknown { from: "EUR", to: "USD", on: before }));
    assert_eq!(rate("JPY", FRIDAY), Err(RatesError::Unknown { from: "EUR", to: "JPY", on: FRIDAY }));
}

#[test]
fn an_old_rate_says_that_it_is_old() {
    let mut tables = tables(DAILY);
    let stale = |tables: &RateTables, on| {
        let found = tables.convert(&ask("1", "EUR", "USD", on)).unwrap();
        (found.age_days, found.stale)
    };
    assert_eq!(stale(&tables, date(2026, 11, 25)), (5, false));
    assert_eq!(stale(&tables, date(2026, 11, 26)), (6, true));
    tables.put(RateTable::typed("USD", "EUR", decimal("0.9"), FRIDAY, "price list").unwrap());
    assert_eq!(stale(&tables, date(2026, 12, 20)), (30, false));
    assert_eq!(stale(&tables, date(2026, 12, 21)), (31, true));
}

#[test]
fn a_typed_rate_wins_on_its_day_whichever_way_round_it_is() {
    let mut tables = tables(DAILY);
    tables.put(RateTable::typed("EUR", "USD", decimal("1.2"), FRIDAY, " our\n price list ").unwrap());
    tables.put(RateTable::typed("USD", "EUR", decimal("0.8"), FRIDAY, "our price list").unwrap());
    assert_eq!(tables.iter().count(), 2);
    let found = tables.convert(&ask("100", "EUR", "USD", FRIDAY)).unwrap();
    assert_eq!((found.result, found.kind, found.source), (decimal("125"), RateKind::Typed, "our price list"));
    assert_eq!(tables.remove(|table| table.kind() == RateKind::Typed), 1);
    assert_eq!(tables.convert(&ask("100", "EUR", "USD", FRIDAY)).unwrap().kind, RateKind::Published);
}

#[test]
fn what_cannot_be_converted_is_told() {
    let tables = tables(DAILY);
    let error = |amount, from, to| tables.convert(&ask(amount, from, to, FRIDAY)).unwrap_err();
    assert_eq!(error("1", "EUR", "EUR"), RatesError::SameCurrency("EUR"));
    assert_eq!(error("1000000000000000", "EUR", "IDR"), RatesError::AmountTooLarge);
    let typed =
        |from, to, rate: &str, source| RateTable::typed(from, to, decimal(rate), FRIDAY, source).unwrap_err();
    assert_eq!(typed("EUR", "USD", "1", " \u{7} "), RatesError::NoSource);
    assert_eq!(typed("EUR", "EUR", "1", "us"), RatesError::SameCurrency("EUR"));
    assert_eq!(typed("EUR", "XYZ", "1", "us"), RatesError::UnknownCurrency("XYZ".to_owned()));
    let zero = RatesError::BadRate { currency: "USD".to_owned(), rate: "0".to_owned() };
    assert_eq!(typed("EUR", "USD", "0", "us"), zero);
}

/// A rate of six digits that count, anywhere from Kuwait's to Indonesia's.
fn rate() -> impl Strategy<Value = Decimal> {
    (100_000_i64..=999_999, 0_u32..=6).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

/// The smallest unit of a currency's amounts.
fn unit(currency: &Currency) -> Decimal {
    Decimal::new(1, currency.minor_units.into())
}

fn typed(pairs: &[(&str, Decimal)]) -> RateTables {
    let mut tables = RateTables::default();
    tables.put(RateTable::published("test", FRIDAY, "EUR", pairs.iter().copied()).unwrap());
    tables
}

fn converted<'a>(tables: &'a RateTables, amount: Decimal, from: &str, to: &str) -> Conversion<'a> {
    tables.convert(&Ask { amount, ..ask("0", from, to, FRIDAY) }).unwrap()
}

proptest! {
    /// There and back, no more is lost than half a unit on either way.
    #[test]
    fn there_and_back_is_the_same_to_a_unit_of_the_coarser(
        cents in -1_000_000_000_i64..1_000_000_000, usd in rate(), jpy in rate(),
    ) {
        let tables = typed(&[("USD", usd), ("JPY", jpy)]);
        let amount = Decimal::new(cents, 2);
        for (from, to) in [("EUR", "USD"), ("USD", "JPY"), ("EUR", "JPY")] {
            let there = converted(&tables, amount, from, to);
            let back = converted(&tables, there.result, to, from);
            let (own, other) = (unit(there.from), unit(there.to) / there.rate);
            prop_assert!((back.result - amount).abs() <= own.max(other), "{amount} {from} {to}: {}", back.result);
        }
    }

    #[test]
    fn a_rate_over_the_base_is_the_quotient(usd in rate(), jpy in rate()) {
        let tables = typed(&[("USD", usd), ("JPY", jpy)]);
        let found = converted(&tables, Decimal::ONE, "USD", "JPY");
        prop_assert_eq!(found.rate, jpy / usd);
        prop_assert_eq!(found.via.map(|base| base.code), Some("EUR"));
        let off = (found.shown_rate() - found.rate).abs();
        prop_assert!(off <= found.rate * Decimal::new(1, 7), "{} {}", found.shown_rate(), found.rate);
        prop_assert_eq!(converted(&tables, Decimal::ONE, "EUR", "USD").shown_rate(), usd.normalize());
    }

    #[test]
    fn no_text_makes_the_reading_fall(text in ".{0,300}") {
        prop_assert!(EcbFile::read(&text).is_err());
        let _ = EcbFile::read(&day(&text));
    }
}
