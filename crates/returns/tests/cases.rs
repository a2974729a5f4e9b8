//! Cases over any history: what may follow, never more than she paid, the ledger's sum, and limits that hold.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so at once")]

mod common;

use common::{at, money};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use parlance_market::{Decimal, RateTable, RateTables};
use parlance_model::{CaseId, Money};
use parlance_returns::*;
use proptest::prelude::*;

const START: &str = "2026-11-22T08:00:00Z";

fn opened(paid: Option<Money>, grounds: Grounds) -> Case {
    let at = at(START);
    Case::open(Opened { id: CaseId::new(at), at, grounds, unrefunded: paid })
}

fn ask<'a>(amount: &'a Money, at: Timestamp, rates: &'a RateTables) -> RefundAsk<'a> {
    let zone = &*Box::leak(Box::new(TimeZone::UTC));
    RefundAsk {
        amount,
        goodwill: true,
        market: Some("DE"),
        at,
        zone,
        rates,
        by: "Nóra",
        reason: "late parcel",
    }
}

fn limits(per_case: &str, per_day: &str) -> Limits {
    Limits::new("EUR", per_case, per_day, []).unwrap()
}

#[test]
fn a_return_goes_from_request_to_refund() {
    let mut case = opened(Some(money("44.90", "EUR")), Grounds::ChangedMind);
    let (mut ledger, rates, now) = (Ledger::default(), RateTables::default(), at(START));
    let limits = limits("50", "200");
    for action in [
        Action::Approve { option: Some("prepaid-label".to_owned()) },
        Action::SendLabel,
        Action::OnItsWay,
        Action::Receive,
        Action::Inspect { accepted: true },
    ] {
        case.act(action, "Nóra", "as asked", now).unwrap();
    }
    assert_eq!((case.state(), case.clock_from()), (State::Inspected, Some(now)));
    let amount = money("44.90", "EUR");
    let asked = RefundAsk { goodwill: false, ..ask(&amount, now, &rates) };
    let (entry, spent) = ledger.refund(Some(&limits), &mut case, &asked).unwrap();
    assert_eq!((entry.step.id(), spent.unwrap().basis), ("refund", Basis::Own));
    assert_eq!((case.state(), case.refunded(), case.clock_from()), (State::Refunded, amount.amount, None));
    case.act(Action::Close, "Nóra", "done", now).unwrap();
    assert!(case.next().is_empty());
}

#[test]
fn a_step_that_does_not_follow_is_refused_and_changes_nothing() {
    let mut case = opened(Some(money("10", "EUR")), Grounds::ChangedMind);
    let before = case.clone();
    let now = at(START);
    let refused = case.act(Action::Receive, "Nóra", "here", now).unwrap_err();
    assert_eq!(refused, CaseFault::NotNow { state: "requested", step: "receive" });
    assert_eq!(case.act(Action::Refuse, "Nóra", " ", now).unwrap_err(), CaseFault::NoReason);
    assert_eq!(case.act(Action::Refuse, "", "late", now).unwrap_err(), CaseFault::Nobody);
    assert_eq!(case.act(Action::Deny, "Nóra", "no", now).unwrap_err(), CaseFault::NothingWaits);
    let earlier = now - 1.second();
    assert_eq!(case.act(Action::Refuse, "Nóra", "late", earlier).unwrap_err(), CaseFault::Earlier);
    assert_eq!(case, before);
}

#[test]
fn beyond_the_limit_the_case_waits_for_a_second_person() {
    let mut case = opened(Some(money("100", "EUR")), Grounds::ChangedMind);
    let (mut ledger, rates, now, limits) =
        (Ledger::default(), RateTables::default(), at(START), limits("50", "200"));
    let amount = money("60", "EUR");
    let (entry, spent) = ledger.refund(Some(&limits), &mut case, &ask(&amount, now, &rates)).unwrap();
    assert_eq!((entry.step.id(), spent), ("hold", None));
    let waiting = case.waiting().unwrap();
    assert_eq!(waiting.why, Why::Case { limit: money("50", "EUR"), total: money("60", "EUR") });
    assert_eq!(case.next(), ["grant", "deny"]);
    // Nothing else goes before it is decided, and not by who asked, however the name is written.
    assert_eq!(case.act(Action::Close, "Nóra", "done", now).unwrap_err(), CaseFault::Waits);
    assert_eq!(ledger.grant(&mut case, None, " nÓRA ", "fine", now).unwrap_err(), CaseFault::SamePerson);
    assert_eq!(ledger.grant(&mut case, None, "Béla", "", now).unwrap_err(), CaseFault::NoReason);
    let (entry, spent) = ledger.grant(&mut case, Some("DE"), "Béla", "a good customer", now).unwrap();
    assert_eq!(
        (entry.by.as_str(), entry.reason.as_str(), spent.basis),
        ("Béla", "a good customer", Basis::Granted)
    );
    assert_eq!((case.refunded(), ledger.0.len()), (Decimal::from(60), 1));
    // What was granted counts in the case, not in the agent's day.
    let day = now.to_zoned(TimeZone::UTC).date();
    assert_eq!(ledger.own(day, &TimeZone::UTC, None, "EUR"), Some(Decimal::ZERO));
    let more = money("1", "EUR");
    let (entry, _) = ledger.refund(Some(&limits), &mut case, &ask(&more, now, &rates)).unwrap();
    assert_eq!(entry.step.id(), "hold");
    case.act(Action::Deny, "Béla", "enough", now).unwrap();
    assert_eq!((case.waiting(), case.refunded()), (None, Decimal::from(60)));
}

#[test]
fn what_she_paid_is_the_end_of_it_whoever_grants() {
    let (rates, now) = (RateTables::default(), at(START));
    let mut case = opened(Some(money("10", "EUR")), Grounds::ChangedMind);
    let mut ledger = Ledger::default();
    let refused = |ledger: &mut Ledger, case: &mut Case, amount: Money| {
        ledger.refund(None, case, &ask(&amount, now, &rates)).unwrap_err()
    };
    assert_eq!(
        refused(&mut ledger, &mut case, money("10.01", "EUR")),
        CaseFault::MoreThanPaid { left: Decimal::from(10) }
    );
    assert_eq!(
        refused(&mut ledger, &mut case, money("5", "HUF")),
        CaseFault::OtherCurrency("EUR".to_owned())
    );
    for amount in ["0", "-1"] {
        assert_eq!(refused(&mut ledger, &mut case, money(amount, "EUR")), CaseFault::BadAmount);
    }
    let mut unknown = opened(None, Grounds::ChangedMind);
    assert_eq!(refused(&mut ledger, &mut unknown, money("1", "EUR")), CaseFault::PaidNotKnown);
}

#[test]
fn what_went_back_of_the_same_order_elsewhere_is_gone() {
    let (rates, now, amount) = (RateTables::default(), at(START), money("6", "EUR"));
    let mut case = opened(Some(money("10", "EUR")), Grounds::ChangedMind).knowing(Decimal::from(5));
    let refused = Ledger::default().refund(None, &mut case, &ask(&amount, now, &rates)).unwrap_err();
    assert_eq!(refused, CaseFault::MoreThanPaid { left: Decimal::from(5) });
}

#[test]
fn another_currency_counts_by_a_given_rate_rounded_up_and_without_one_waits() {
    let (now, limits) = (at(START), limits("50", "200"));
    let mut rates = RateTables::default();
    let outcome = |rates: &RateTables, amount: &str| {
        let mut case = opened(Some(money("100000", "HUF")), Grounds::ChangedMind);
        let amount = money(amount, "HUF");
        let (mut ledger, asked) = (Ledger::default(), ask(&amount, now, rates));
        let (entry, spent) = ledger.refund(Some(&limits), &mut case, &asked).unwrap();
        (entry.step, spent)
    };
    assert!(matches!(outcome(&rates, "100").0, Step::Hold { why: Why::NoRate { .. }, .. }));
    let rate = "0.0025".parse().unwrap();
    rates.put(RateTable::typed("HUF", "EUR", rate, "2026-11-20".parse().unwrap(), "price list").unwrap());
    let (step, spent) = outcome(&rates, "20000");
    assert!(matches!(step, Step::Refund { basis: Basis::Own, .. }));
    assert_eq!(spent.and_then(|spent| spent.counted), Some(money("50", "EUR")));
    // One forint more is a quarter of a cent more.
    assert!(matches!(outcome(&rates, "20001").0, Step::Hold { why: Why::Case { .. }, .. }));
    let mut old = RateTables::default();
    old.put(RateTable::typed("HUF", "EUR", rate, "2026-09-01".parse().unwrap(), "price list").unwrap());
    assert!(matches!(outcome(&old, "100").0, Step::Hold { why: Why::OldRate { .. }, .. }));
}

#[test]
fn a_market_has_limits_of_its_own_and_the_day_is_the_agent_s() {
    let limits =
        Limits::new("EUR", "50", "100", [("DE", Some("20"), Some("30")), ("JP", None, None)]).unwrap();
    let (rates, budapest) = (RateTables::default(), TimeZone::get("Europe/Budapest").unwrap());
    let mut ledger = Ledger::default();
    let mut refund = |market: &str, amount: &str, when: &str| {
        let mut case = opened(Some(money("1000", "EUR")), Grounds::ChangedMind);
        let amount = money(amount, "EUR");
        let asked = RefundAsk { market: Some(market), zone: &budapest, ..ask(&amount, at(when), &rates) };
        match ledger.refund(Some(&limits), &mut case, &asked).unwrap().0.step {
            Step::Hold { why, .. } => why.code(),
            step => step.id(),
        }
    };
    assert_eq!(refund("DE", "20.01", "2026-11-22T10:00:00Z"), "case");
    assert_eq!(refund("DE", "20", "2026-11-22T10:00:00Z"), "goodwill");
    assert_eq!(refund("DE", "10.01", "2026-11-22T10:01:00Z"), "market-day");
    assert_eq!(refund("DE", "10", "2026-11-22T10:02:00Z"), "goodwill");
    assert_eq!(refund("JP", "50", "2026-11-22T10:03:00Z"), "goodwill");
    assert_eq!(refund("FR", "20.01", "2026-11-22T10:04:00Z"), "day");
    // After midnight in Budapest it is another day.
    assert_eq!(refund("FR", "20.01", "2026-11-22T22:59:59Z"), "day");
    assert_eq!(refund("FR", "20.01", "2026-11-22T23:00:00Z"), "goodwill");
}

#[test]
fn limits_are_amounts_in_a_currency_and_without_limits_all_waits() {
    for (currency, amount, code) in [
        ("EURO", "1", "returns-limits-currency"),
        ("EUR", "-1", "returns-limits-amount"),
        ("EUR", "1,5", "returns-limits-amount"),
    ] {
        assert_eq!(Limits::new(currency, amount, "1", []).unwrap_err().code(), code);
    }
    assert_eq!(
        Limits::new("EUR", "1", "1", [("QQ", None, None)]).unwrap_err().code(),
        "returns-limits-market"
    );
    let mut case = opened(Some(money("10", "EUR")), Grounds::ChangedMind);
    let (amount, rates) = (money("1", "EUR"), RateTables::default());
    let asked = ask(&amount, at(START), &rates);
    Ledger::default().refund(None, &mut case, &asked).unwrap();
    assert_eq!(case.waiting().map(|waiting| waiting.why.code()), Some("no-limit"));
}

#[test]
fn entries_are_the_same_after_a_file_and_forged_ones_are_refused() {
    let mut case = opened(Some(money("100", "EUR")), Grounds::ChangedMind);
    let (amount, rates, now) = (money("60", "EUR"), RateTables::default(), at(START));
    let mut ledger = Ledger::default();
    ledger.refund(Some(&limits("50", "50")), &mut case, &ask(&amount, now, &rates)).unwrap();
    ledger.grant(&mut case, None, "Béla", "fine", now).unwrap();
    let text = serde_json::to_string(case.entries()).unwrap();
    let read: Vec<Entry> = serde_json::from_str(&text).unwrap();
    assert_eq!(Case::restore(case.opened().clone(), read.clone()).unwrap(), case);
    let second = read.last().unwrap().clone();
    let forged = [read.as_slice(), &[second]].concat();
    assert_eq!(Case::restore(case.opened().clone(), forged).unwrap_err(), CaseFault::NothingWaits);
    let twice = Entry {
        step: Step::Refund { amount: money("60", "EUR"), goodwill: true, basis: Basis::Own },
        ..read[0].clone()
    };
    let beyond = [read.as_slice(), &[twice]].concat();
    assert!(matches!(Case::restore(case.opened().clone(), beyond), Err(CaseFault::MoreThanPaid { .. })));
}

/// What somebody tries to do, sensible or not.
#[derive(Clone, Debug)]
enum Try {
    Act(u8),
    Refund(u32, bool),
    Grant(bool),
    Deny,
    LaterBy(u32),
}

fn tries() -> impl Strategy<Value = Try> {
    prop_oneof![
        4 => (0_u8..10).prop_map(Try::Act),
        4 => (0_u32..9_000, any::<bool>()).prop_map(|(cents, goodwill)| Try::Refund(cents, goodwill)),
        2 => any::<bool>().prop_map(Try::Grant),
        1 => Just(Try::Deny),
        1 => (0_u32..100_000).prop_map(Try::LaterBy),
    ]
}

fn action(which: u8) -> Action {
    match which {
        0 => Action::Approve { option: None },
        1 => Action::Refuse,
        2 => Action::Ask,
        3 => Action::SendLabel,
        4 => Action::OnItsWay,
        5 => Action::Receive,
        6 => Action::Inspect { accepted: true },
        7 => Action::Inspect { accepted: false },
        8 => Action::Exchange,
        _ => Action::Close,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_history_of_several_cases_keeps_the_sums_and_the_limits(
        history in prop::collection::vec((0_usize..3, tries()), 0..80),
        paid in prop::collection::vec(1_u32..20_000, 3),
        per_case in 0_u32..8_000,
        per_day in 0_u32..12_000,
    ) {
        let cents = |cents: u32| Money { amount: Decimal::new(cents.into(), 2), currency: "EUR".to_owned() };
        let limits = limits(&cents(per_case).amount.to_string(), &cents(per_day).amount.to_string());
        let mut now = at(START);
        let (mut ledger, rates) = (Ledger::default(), RateTables::default());
        let mut cases: Vec<Case> = paid.iter().enumerate().map(|(at_, paid)| {
            let at = now + i64::try_from(at_).unwrap().milliseconds();
            Case::open(Opened { id: CaseId::new(at), at, grounds: Grounds::ChangedMind, unrefunded: Some(cents(*paid)) })
        }).collect();
        now += 1.second();
        for (which, what) in history {
            let case = &mut cases[which];
            let (before, offered) = (case.clone(), case.next());
            let done = match what {
                Try::LaterBy(seconds) => { now += i64::from(seconds).seconds(); continue }
                Try::Act(number) => {
                    case.act(action(number), "Nóra", "so", now).map(drop)
                }
                Try::Deny => case.act(Action::Deny, "Béla", "no", now).map(drop),
                Try::Grant(by_herself) => {
                    let by = if by_herself { "Nóra" } else { "Béla" };
                    let granted = ledger.grant(case, Some("DE"), by, "so", now).map(drop);
                    prop_assert!(!by_herself || granted.is_err());
                    granted
                }
                Try::Refund(sum, goodwill) => {
                    let amount = cents(sum);
                    let asked = RefundAsk { goodwill, ..ask(&amount, now, &rates) };
                    ledger.refund(Some(&limits), case, &asked).map(drop)
                }
            };
            match done {
                Err(_) => prop_assert_eq!(&*case, &before, "a refused step changes nothing"),
                Ok(()) => {
                    let entry = case.entries().last().unwrap();
                    let name = match &entry.step {
                        Step::Hold { goodwill: true, .. } => "goodwill",
                        Step::Hold { .. } => "refund",
                        Step::Refund { basis: Basis::Granted, .. } => "grant",
                        step => step.id(),
                    };
                    prop_assert!(offered.contains(&name), "{} was not offered: {:?}", name, offered);
                }
            }
        }
        let mut all = Decimal::ZERO;
        for (case, paid) in cases.iter().zip(&paid) {
            prop_assert!(case.refunded() <= cents(*paid).amount, "never more than she paid");
            prop_assert_eq!(ledger.of_case(case.opened().id, "EUR"), Some(case.refunded()));
            all += case.refunded();
            let own: Decimal = ledger.0.iter()
                .filter(|spent| spent.case == case.opened().id && spent.basis == Basis::Own)
                .map(|spent| spent.amount.amount).sum();
            prop_assert!(own <= limits.per_case(None).amount, "on her own word no more than a case's limit");
            prop_assert_eq!(&Case::restore(case.opened().clone(), case.entries().to_vec()).unwrap(), case);
        }
        prop_assert_eq!(ledger.0.iter().map(|spent| spent.amount.amount).sum::<Decimal>(), all);
        let days: std::collections::BTreeSet<_> =
            ledger.0.iter().map(|spent| spent.at.to_zoned(TimeZone::UTC).date()).collect();
        for day in days {
            let own = ledger.own(day, &TimeZone::UTC, None, "EUR").unwrap();
            prop_assert!(own <= limits.per_day().amount, "no more than a day's limit");
        }
    }
}
