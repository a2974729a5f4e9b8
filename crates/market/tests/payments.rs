//! Payment methods: what stands where, and that each has its source.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use expect_test::expect_file;
use jiff::civil::date;
use parlance_market::{
    DayKind, Market, MarketError, PaymentKind, PaymentMethod, PaymentStatus, RefundRoute, payments,
};
use std::{collections::BTreeSet, fmt::Write};

fn every() -> impl Iterator<Item = (&'static str, &'static PaymentMethod)> {
    Market::all()
        .iter()
        .flat_map(|market| payments(market.code).unwrap().iter().map(move |method| (market.code, method)))
}

fn method(market: &str, id: &str) -> &'static PaymentMethod {
    payments(market).unwrap().iter().find(|method| method.id == id).unwrap()
}

#[test]
fn seventy_markets_at_least_have_payment_methods() {
    let markets: BTreeSet<_> = every().map(|(market, _)| market).collect();
    assert!(markets.len() >= 70, "{}", markets.len());
}

#[test]
fn a_method_stands_once_in_its_market_and_has_a_source_that_will_be_looked_at_again() {
    let mut seen = BTreeSet::new();
    for (market, method) in every() {
        assert!(seen.insert((market, method.id)), "{market} {}", method.id);
        let source = method.source();
        assert!(!source.work.is_empty() && source.address.starts_with("http"), "{market} {}", method.id);
        assert!(source.review_by.unwrap() > source.checked, "{market} {}", method.id);
        assert!(method.refund_time.is_none_or(|time| time.min <= time.max), "{market} {}", method.id);
    }
}

#[test]
fn a_refund_goes_the_way_that_the_method_allows() {
    assert_eq!(method("JP", "konbini").refund, RefundRoute::BankAccount);
    assert_eq!(method("JP", "konbini").local_name, Some("コンビニ払い"));
    assert_eq!(method("BR", "boleto").refund, RefundRoute::BankAccount);
    assert_eq!(method("BR", "pix").refund_within_days, Some(90));
    assert_eq!(method("NZ", "poli").refund, RefundRoute::Shop);
    let twint = method("CH", "twint").refund_time.unwrap();
    assert_eq!((twint.min, twint.max, twint.days), (0, 1, DayKind::Calendar));
}

#[test]
fn the_provider_sends_no_cash_back() {
    for (market, method) in every().filter(|(_, method)| method.kind == PaymentKind::CashOnDelivery) {
        assert!(
            matches!(method.refund, RefundRoute::Shop | RefundRoute::BankAccount),
            "{market} {}",
            method.id
        );
    }
}

#[test]
fn a_method_that_ended_is_closed_from_the_next_day_and_stands_last() {
    let giropay = method("DE", "giropay").status;
    assert_eq!(giropay, PaymentStatus::Ended { on: date(2024, 6, 30) });
    assert!(giropay.is_open(date(2024, 6, 30)) && !giropay.is_open(date(2024, 7, 1)));
    let ideal = method("NL", "ideal");
    assert!(matches!(ideal.status, PaymentStatus::Ending { .. }) && ideal.status.is_open(date(2026, 11, 22)));
    assert_eq!(ideal.successor, Some("wero"));
    assert!(!method("BE", "payconiq").status.is_open(date(2026, 11, 22)));
    for market in Market::all() {
        let ended = |method: &PaymentMethod| matches!(method.status, PaymentStatus::Ended { .. });
        assert!(payments(market.code).unwrap().is_sorted_by_key(ended), "{}", market.code);
    }
}

#[test]
fn a_market_without_methods_is_not_known_and_no_territory_is_an_error() {
    assert_eq!(payments("AQ"), Ok(&[][..]));
    assert_eq!(payments("XX"), Err(MarketError::UnknownTerritory));
    assert_eq!(payments("jp"), payments("JP"));
}

#[test]
fn a_dozen_markets_as_they_are_shown() {
    let mut shown = String::new();
    for market in ["BD", "BR", "CN", "DE", "EG", "GB", "HU", "IN", "JP", "MX", "NL", "US"] {
        for method in payments(market).unwrap() {
            let time = method
                .refund_time
                .map(|time| format!(" in {} to {} {} days", time.min, time.max, time.days.id()))
                .unwrap_or_default();
            let within =
                method.refund_within_days.map(|days| format!(" within {days} days")).unwrap_or_default();
            let status = match method.status {
                PaymentStatus::Live => String::new(),
                other => format!(" {other:?} {}", method.successor.unwrap_or("without successor")),
            };
            let local = method.local_name.map(|name| format!(" ({name})")).unwrap_or_default();
            let sure = if method.sure { "" } else { " ASK" };
            writeln!(
                shown,
                "{market} {}: {}{local}, {} {}, refund {}{time}{within}{status}{sure}",
                method.id,
                method.name,
                method.kind.id(),
                method.currency.unwrap_or("any"),
                method.refund.id(),
            )
            .unwrap();
        }
    }
    expect_file!["golden/payments.txt"].assert_eq(&shown);
}
