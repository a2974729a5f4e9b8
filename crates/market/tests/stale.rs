//! What should be looked at again.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use jiff::civil::date;
use parlance_market::{Market, all_guidance, payments, stale};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn nothing_is_stale_on_the_day_of_the_latest_check() {
    assert_eq!(stale(date(2026, 11, 22)), []);
}

#[test]
fn every_fact_of_every_table_is_stale_one_day() {
    let found = stale(date(2100, 1, 1));
    let mut count = BTreeMap::new();
    for fact in &found {
        *count.entry(fact.table).or_insert(0) += 1;
        assert!(!fact.fact.is_empty());
    }
    assert_eq!(
        count.keys().copied().collect::<BTreeSet<_>>(),
        [
            "formality",
            "guidance",
            "holiday-customs",
            "holidays",
            "market",
            "payments",
            "rights",
            "subdivision"
        ]
        .into()
    );
    assert_eq!(count["guidance"], all_guidance().count());
    let methods: usize = Market::all().iter().map(|market| payments(market.code).unwrap().len()).sum();
    assert_eq!(count["payments"], methods);
}

#[test]
fn a_payment_method_is_stale_from_the_day_after_its_review() {
    let konbini = |day| stale(day).iter().any(|fact| fact.table == "payments" && fact.fact == "JP konbini");
    assert!(!konbini(date(2027, 11, 22)));
    assert!(konbini(date(2027, 11, 23)));
}
