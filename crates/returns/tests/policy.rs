//! Policies as they are written: the examples, what a market says otherwise, and each fault with its place.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so at once")]

use parlance_returns::*;

const MINIMAL: &str = include_str!("../examples/minimal.toml");
const SHOP: &str = include_str!("../examples/shop.toml");

#[test]
fn the_least_policy_is_a_shop_and_a_window() {
    let policy = Policy::parse(MINIMAL).unwrap();
    assert_eq!(policy.shop, "Kék Kerámia");
    let terms = policy.terms(Some("DE"));
    assert_eq!(terms.window, Some(PolicyWindow { days: 30, from: WindowFrom::Delivery }));
    assert_eq!(
        (terms.refund_hours, terms.refund, terms.delivery_cost),
        (24, RefundMethod::Original, DeliveryCost::Kept)
    );
    assert!(terms.options.is_empty() && terms.conditions.is_empty() && terms.restocking.is_none());
}

#[test]
fn a_market_says_what_is_otherwise_there_and_the_rest_stays() {
    let policy = Policy::parse(SHOP).unwrap();
    let (usual, hungary, states) = (policy.terms(None), policy.terms(Some("HU")), policy.terms(Some("US")));
    assert_eq!(policy.terms(Some("FR")), usual);
    assert_eq!(hungary.window.map(|window| window.days), Some(60));
    assert_eq!(states.window.map(|window| window.days), Some(0));
    assert_eq!(hungary.conditions, usual.conditions);
    assert_eq!(hungary.excluded, usual.excluded);
    let kinds = |terms: &Terms| terms.options.iter().map(|way| way.kind).collect::<Vec<_>>();
    assert_eq!(kinds(usual), [WayKind::PrepaidLabel, WayKind::OwnParcel]);
    assert_eq!(kinds(hungary), [WayKind::InStore, WayKind::DropOff]);
    assert_eq!(hungary.options[1].fee.as_ref().map(|fee| fee.amount.to_string()), Some("990".to_owned()));
}

#[track_caller]
fn check(text: &str, faults: &[(PolicyFaultKind, usize, usize)]) {
    let found = Policy::parse(text).expect_err(text);
    let places: Vec<_> =
        found.iter().map(|fault| (fault.kind, fault.line.unwrap_or(0), fault.column.unwrap_or(0))).collect();
    assert_eq!(places, faults, "{found:?}");
}

#[test]
fn what_is_wrong_is_told_with_line_and_column() {
    use PolicyFaultKind as Kind;
    check("shop = \"\"\n", &[(Kind::NoShop, 1, 8)]);
    check("[default]\n", &[(Kind::Toml, 1, 1)]);
    check("shop = \"a\"\n[default]\nwindows = 3\n", &[(Kind::Toml, 3, 1)]);
    check("shop = \"a\"\n[default]\nwindow = { days = -3 }\n", &[(Kind::Toml, 3, 19)]);
    check("shop = \"a\"\n[default]\nwindow = { days = 9000 }\n", &[(Kind::TooLong, 3, 10)]);
    check("shop = \"a\"\n[default]\nrefund-hours = 9000\n", &[(Kind::TooLong, 3, 16)]);
    check("shop = \"a\"\n[markets.QQ]\nwindow = { days = 3 }\n", &[(Kind::UnknownMarket, 2, 10)]);
    check(
        "shop = \"a\"\n[markets.DE]\nrefund-hours = 1\n[markets.de]\nrefund-hours = 2\n",
        &[(Kind::MarketTwice, 4, 10)],
    );
    check("shop = \"a\"\n[default]\nrestocking = { percent = \"101\" }\n", &[(Kind::BadAmount, 3, 26)]);
    check("shop = \"a\"\n[default]\nrestocking = { percent = \"ten\" }\n", &[(Kind::BadAmount, 3, 26)]);
    check("shop = \"a\"\n[default]\nrestocking = {}\n", &[(Kind::BadFee, 3, 14)]);
    check(
        "shop = \"a\"\n[default]\nrestocking = { amount = \"5\", currency = \"XYZ\" }\n",
        &[(Kind::UnknownCurrency, 3, 41)],
    );
    check("shop = \"a\"\n[default]\nconditions = [\"unused\", \"unused\"]\n", &[(Kind::Twice, 3, 14)]);
    check(
        "shop = \"a\"\n[[default.options]]\nkind = \"in-store\"\npays = \"shop\"\n[[default.options]]\nkind = \"in-store\"\npays = \"shop\"\n",
        &[(Kind::Twice, 6, 8)],
    );
}

#[test]
fn every_fault_of_a_file_is_told_at_once_in_its_order() {
    use PolicyFaultKind as Kind;
    check(
        "shop = \" \"\n[default]\nrefund-hours = 9000\n[markets.QQ]\nwindow = { days = 9000 }\n",
        &[(Kind::NoShop, 1, 8), (Kind::TooLong, 3, 16), (Kind::UnknownMarket, 4, 10), (Kind::TooLong, 5, 10)],
    );
}

#[test]
fn columns_are_counted_in_characters() {
    check("shop = \"ő\"\n[default]\ninstructions = \"őőő\"\nunknown = 1\n", &[(PolicyFaultKind::Toml, 4, 1)]);
    check("\"shop\" = \"őű\" x\n", &[(PolicyFaultKind::Toml, 1, 15)]);
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let large = format!("shop = \"a\"\n#{}\n", "x".repeat(1 << 18));
    let faults = Policy::parse(&large).unwrap_err();
    assert_eq!(faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(), [PolicyFaultKind::TooLarge]);
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic_and_a_fault_lies_in_the_text(text in "[a-z\\[\\]\\.=\"{}\n0-9 őコ-]{0,200}") {
        if let Err(faults) = Policy::parse(&text) {
            let lines = text.split('\n').count();
            proptest::prop_assert!(!faults.is_empty());
            for fault in faults {
                proptest::prop_assert!(fault.line.is_none_or(|line| line >= 1 && line <= lines));
            }
        }
    }
}
