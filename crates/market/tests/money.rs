//! Amounts as they are written, against what ICU writes.
#![allow(clippy::unwrap_used, reason = "What tests share is test code, too.")]

use parlance_market::{Currency, Decimal, money, number};
use std::collections::BTreeMap;

fn written(amount: &str, currency: &str, locale: &str) -> String {
    money(amount.parse().unwrap(), Currency::get(currency).unwrap(), locale).unwrap()
}

/// Where ICU writes amounts otherwise, and how many rows of the golden file that is.
const DIFFERENT: &[(&str, usize)] = &[
    // ICU gives every currency the marks of the territory's own one (DecimalFormatSymbols::setCurrency): in CLDR, a comma
    // divides the decimals in en-DE.
    ("en-DE", 42),
    // CLDR 48.2 divides groups by an apostrophe here; 48.0, which the golden file is from, by a narrow space.
    ("fr-CH", 25),
    // As en-DE: 1$50 is for escudos only.
    ("pt-CV", 35),
];

#[test]
fn amounts_are_written_as_icu_writes_them() {
    let golden = include_str!("golden/money.tsv");
    let mut different = BTreeMap::<_, Vec<_>>::new();
    let mut rows = 0;
    for row in golden.lines().filter(|row| !row.starts_with('#')) {
        let fields: Vec<_> = row.split('\t').collect();
        let &[locale, currency, amount, icu] = fields.as_slice() else { unreachable!("{row}") };
        let ours = written(amount, currency, locale);
        rows += 1;
        if ours != icu {
            different.entry(locale).or_default().push(format!("{currency} {amount}: {ours:?}, ICU {icu:?}"));
        }
    }
    assert!(rows > 4000);
    let counted: Vec<_> = different.iter().map(|(locale, rows)| (*locale, rows.len())).collect();
    assert_eq!(counted, DIFFERENT, "{different:#?}");
}

#[test]
fn groups_marks_and_right_to_left_marks_are_kept() {
    assert_eq!(written("1234567.5", "INR", "hi-IN"), "₹12,34,567.50");
    assert_eq!(written("-1234.5", "CHF", "de-CH"), "CHF-1'234.50");
    assert_eq!(written("1234.5", "ILS", "he-IL"), "\u{200f}1,234.50\u{a0}\u{200f}₪");
    assert_eq!(written("1234.5", "HUF", "hu-HU"), "1235\u{a0}Ft");
    assert_eq!(written("12345.5", "HUF", "hu-HU"), "12\u{a0}346\u{a0}Ft");
}

#[test]
fn latin_digits_can_be_asked_for() {
    assert_eq!(written("1234.5", "BDT", "bn-BD"), "১,২৩৪.৫০৳");
    assert_eq!(written("1234.5", "BDT", "bn-BD-u-nu-latn"), "1,234.50৳");
    assert_eq!(written("1234.5", "EUR", "de-DE-u-nu-latn"), written("1234.5", "EUR", "de-DE"));
}

#[test]
fn a_tag_takes_the_nearest_shorter_one_and_an_unknown_language_nothing() {
    assert_eq!(written("1.5", "EUR", "hu-RO"), written("1.5", "EUR", "hu"));
    assert_eq!(written("1.5", "TWD", "zh-TW"), written("1.5", "TWD", "zh_Hant_TW"));
    let euro = Currency::get("eur").unwrap();
    assert_eq!(money(Decimal::ONE, euro, "qqq-HU"), None);
    assert_eq!(money(Decimal::ONE, euro, ""), None);
}

#[test]
fn every_currency_can_be_written_in_every_agent_s_language() {
    for currency in Currency::all() {
        for language in parlance_market::AGENT_LANGUAGES {
            let text = written("1234.5", currency.code, &format!("{language}-u-nu-latn"));
            assert!(text.contains("235") || text.contains("234"), "{text}");
        }
    }
}

#[test]
fn numbers_keep_all_their_decimals() {
    let rate = "1234.56789".parse().unwrap();
    assert_eq!(number(rate, "hu").unwrap(), "1234,56789");
    assert_eq!(number(rate, "en-IN").unwrap(), "1,234.56789");
    assert_eq!(number(-rate, "bn").unwrap(), "-১,২৩৪.৫৬৭৮৯");
}

#[test]
fn cash_is_as_there_are_coins_for() {
    let cash = |code| Currency::get(code).map(|currency| (currency.cash.minor_units, currency.cash.step));
    assert_eq!(cash("CHF"), Some((2, 5)));
    assert_eq!(cash("SEK"), Some((0, 1)));
    assert_eq!(cash("HUF"), Some((0, 5)));
    assert_eq!(cash("USD"), Some((2, 1)));
    assert_eq!(cash("XXX"), None);
}
