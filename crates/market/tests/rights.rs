//! Rights: what holds where and when, and that each has its source.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use expect_test::expect_file;
use jiff::civil::{Date, date};
use parlance_market::{
    Condition, CountsFrom, DayKind, Market, MarketError, Reaches, Right, RightException, RightKind,
    RightPlace, RightValue, payments, rights,
};
use proptest::prelude::*;
use std::{collections::BTreeSet, fmt::Write};

const DAY: Date = date(2026, 11, 22);

fn at(territory: &str, subdivision: Option<&str>) -> Vec<&'static Right> {
    rights(territory, subdivision, DAY).unwrap().map(|(_, right)| right).collect()
}

fn first(territory: &str, kind: RightKind) -> &'static Right {
    at(territory, None).into_iter().find(|right| right.kind == kind).unwrap()
}

#[test]
fn each_has_a_source_that_will_be_looked_at_again() {
    for market in Market::all() {
        for right in at(market.code, None) {
            let source = right.source();
            assert!(!source.work.is_empty() && source.address.starts_with("http"), "{}", market.code);
            assert!(source.review_by.unwrap() > source.checked, "{}", market.code);
        }
    }
}

#[test]
fn the_union_s_rules_hold_in_its_27_members_and_nowhere_else() {
    let withdrawal = first("HU", RightKind::Withdrawal);
    assert_eq!(withdrawal.value, RightValue::Days { n: 14, kind: DayKind::Calendar });
    assert_eq!(withdrawal.counts_from, Some(CountsFrom::Delivery));
    assert!(withdrawal.exceptions.contains(&RightException::CustomMade));
    assert!(withdrawal.conditions.contains(&Condition::LongerIfNotTold));
    let everywhere = |(place, right): (RightPlace, &Right)| {
        (place == RightPlace::Union).then_some(std::ptr::from_ref(right))
    };
    assert!(
        rights("HU", None, DAY).unwrap().filter_map(everywhere).any(|right| std::ptr::eq(right, withdrawal))
    );
    assert!(rights("US", Some("CA"), DAY).unwrap().any(|(place, _)| place == RightPlace::Subdivision));
    let members: Vec<_> = Market::all()
        .iter()
        .filter(|market| at(market.code, None).iter().any(|right| std::ptr::eq(*right, withdrawal)))
        .collect();
    assert_eq!(members.len(), 27);
    assert!(!members.iter().any(|market| ["CH", "GB", "NO"].contains(&market.code)));
}

#[test]
fn a_state_s_own_rule_stands_before_the_union_s_of_its_kind() {
    let years = |market: &str| -> Vec<_> {
        at(market, None)
            .into_iter()
            .filter(|right| right.kind == RightKind::Guarantee)
            .map(|right| right.value)
            .collect()
    };
    assert_eq!(years("ES"), [RightValue::Years(3), RightValue::Years(2)]);
    assert_eq!(years("FI"), [RightValue::ExpectedLife, RightValue::Years(2)]);
    assert_eq!(years("DE"), [RightValue::Years(2)]);
}

#[test]
fn a_subdivision_s_rule_stands_before_the_territory_s_and_only_there() {
    let language = |part| -> Vec<_> {
        at("CA", part).into_iter().filter(|right| right.kind == RightKind::ContractLanguage).collect()
    };
    assert!(language(None).is_empty() && language(Some("ON")).is_empty());
    assert_eq!(language(Some("QC"))[0].value, RightValue::Languages { tags: &["fr"], all: true });
    assert_eq!(at("CA", Some("ca-qc")), at("CA", Some("QC")));
    let access: Vec<_> = at("US", Some("CA"));
    let access = access.iter().find(|right| right.kind == RightKind::PrivacyAccess).unwrap();
    assert_eq!(access.value, RightValue::Days { n: 45, kind: DayKind::Calendar });
}

#[test]
fn kinds_come_in_order() {
    for market in Market::all() {
        assert!(at(market.code, None).is_sorted_by_key(|right| right.kind), "{}", market.code);
    }
}

#[test]
fn no_number_is_made_up_where_the_law_has_none() {
    assert_eq!(first("BR", RightKind::Refund).value, RightValue::Immediately);
    assert_eq!(first("UY", RightKind::Refund).value, RightValue::Immediately);
    assert_eq!(first("JP", RightKind::PrivacyAccess).value, RightValue::WithoutDelay);
    assert_eq!(first("US", RightKind::Withdrawal).value, RightValue::NoRight);
    assert_eq!(first("PK", RightKind::PrivacyLaw).value, RightValue::NoLaw);
}

#[test]
fn no_exemption_is_not_the_same_as_no_duty() {
    assert_eq!(first("US", RightKind::DutyDeMinimis).value, RightValue::NoExemption);
    for market in ["HK", "SG"] {
        assert_eq!(first(market, RightKind::DutyDeMinimis).value, RightValue::NotCharged);
    }
    for market in ["HK", "KW", "QA"] {
        assert_eq!(first(market, RightKind::VatDeMinimis).value, RightValue::NotCharged);
    }
}

#[test]
fn a_limit_on_the_tax_is_not_taken_for_one_on_the_goods() {
    assert_eq!(
        first("CN", RightKind::DutyDeMinimis).value,
        RightValue::TaxDue { value: "50", currency: "CNY" }
    );
    assert_eq!(
        first("CH", RightKind::VatDeMinimis).value,
        RightValue::TaxDue { value: "5", currency: "CHF" }
    );
    assert_eq!(
        first("GB", RightKind::DutyDeMinimis).value,
        RightValue::Amount { value: "135", currency: "GBP" }
    );
}

#[test]
fn a_law_on_labels_is_not_taken_for_one_on_contracts() {
    for market in ["MX", "KR", "TW"] {
        let kinds: BTreeSet<_> = at(market, None).iter().map(|right| right.kind).collect();
        assert!(kinds.contains(&RightKind::LabelLanguage) && !kinds.contains(&RightKind::ContractLanguage));
    }
}

#[test]
fn one_is_told_only_what_holds_on_the_day() {
    let kinds = |market, day| -> BTreeSet<_> {
        rights(market, None, day).unwrap().map(|(_, right)| right.kind).collect()
    };
    assert!(!kinds("CL", date(2026, 11, 30)).contains(&RightKind::PrivacyAccess));
    assert!(kinds("CL", date(2026, 12, 1)).contains(&RightKind::PrivacyAccess));
    assert!(kinds("JP", date(2028, 3, 31)).contains(&RightKind::VatDeMinimis));
    assert!(!kinds("JP", date(2028, 4, 1)).contains(&RightKind::VatDeMinimis));
}

#[test]
fn numbers_for_emergencies_say_whom_they_reach() {
    let RightValue::Telephones(numbers) = first("AT", RightKind::Emergency).value else { panic!() };
    let police: Vec<_> = numbers.iter().filter(|one| one.reaches == Reaches::Police).collect();
    assert_eq!(police.len(), 1);
    assert_eq!(police[0].number, "133");
}

#[test]
fn what_is_asked_wrongly_is_an_error() {
    assert_eq!(rights("EU", None, DAY).err(), Some(MarketError::UnknownTerritory));
    assert_eq!(
        rights("US", Some("ZZ"), DAY).err(),
        Some(MarketError::UnknownSubdivision { territory: "US" })
    );
}

proptest! {
    #[test]
    fn no_words_break_the_tables(territory in ".{0,6}", part in proptest::option::of(".{0,6}")) {
        let _ = payments(&territory);
        if let Ok(found) = rights(&territory, part.as_deref(), DAY) {
            prop_assert!(found.count() < 100);
        }
        let _ = parlance_market::guidance(Some(&territory), part.as_deref(), None);
    }

    #[test]
    fn no_subdivision_breaks_them(at in 0..Market::all().len(), part in ".{0,6}") {
        let _ = rights(Market::all()[at].code, Some(&part), DAY).map(Iterator::count);
    }
}

#[test]
fn a_dozen_markets_as_they_are_shown() {
    let mut shown = String::new();
    for (market, part) in [
        ("BD", None),
        ("BR", None),
        ("CA", Some("QC")),
        ("CN", None),
        ("DE", None),
        ("EG", None),
        ("GB", None),
        ("HU", None),
        ("IN", None),
        ("JP", None),
        ("MX", None),
        ("US", Some("CA")),
        ("ZA", None),
    ] {
        for right in at(market, part) {
            let from = right.counts_from.map(|from| format!(" from {}", from.id())).unwrap_or_default();
            let exceptions: String = right.exceptions.iter().map(|one| format!(" -{}", one.id())).collect();
            let conditions: String = right.conditions.iter().map(|one| format!(" +{}", one.id())).collect();
            let sure = if right.sure { "" } else { " ASK" };
            writeln!(
                shown,
                "{market} {}: {:?}{from}{exceptions}{conditions} [{}]{sure}",
                right.kind.id(),
                right.value,
                right.law.unwrap_or("no law named"),
            )
            .unwrap();
        }
    }
    expect_file!["golden/rights.txt"].assert_eq(&shown);
}
