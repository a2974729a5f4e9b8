//! Verdicts: policy and law, days and zones, amounts to the cent.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so at once")]

mod common;

use common::*;
use jiff::civil::date;
use parlance_market::{Market, RightPlace};
use parlance_model::{Record, RecordBody};
use parlance_returns::*;

fn bowls() -> Record {
    order("2026-11-01T10:00:00Z", Some("44.90"), vec![item("bowl", 2, "15.00"), item("cup", 1, "9.90")])
}

#[test]
fn the_law_of_her_market_wins_over_a_stricter_policy_and_is_quoted() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+01:00"))]);
    let strict = policy("window = { days = 7 }\n");
    // The 16th in Berlin: the policy's seven days are over, the law's fourteen are not.
    let verdict = eligibility(&Situation {
        shipments: &arrived,
        policy: Some(&strict),
        ..situation(&order, "DE", "2026-11-16T09:00:00Z")
    });
    assert_eq!(verdict.answer, Answer::Eligible);
    assert_eq!(codes(&verdict)[..2], ["within-law", "policy-passed"]);
    let window = verdict.window.unwrap();
    assert_eq!((window.basis, window.period.until), (WindowBasis::Statutory, date(2026, 11, 19)));
    let right = verdict.floor.withdrawal.unwrap();
    assert_eq!((right.place, right.right.sure), (RightPlace::Union, true));
    assert!(right.right.law.is_some_and(|law| law.contains("2011/83/EU")));
    assert!(right.right.source().reference().starts_with("http"));
    assert!(right.right.source().review_by.is_some());
}

#[test]
fn her_last_day_ends_at_midnight_at_her_place() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+01:00"))]);
    let judged =
        |now: &str| eligibility(&Situation { shipments: &arrived, ..situation(&order, "DE", now) }).answer;
    assert_eq!(judged("2026-11-19T22:59:59Z"), Answer::Eligible);
    assert_eq!(judged("2026-11-19T23:00:00Z"), Answer::NotEligible);
}

#[test]
fn she_is_in_time_by_when_she_said_so() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+01:00"))]);
    let late = Situation { shipments: &arrived, ..situation(&order, "DE", "2026-12-24T09:00:00Z") };
    assert_eq!(eligibility(&late).answer, Answer::NotEligible);
    let said = Situation { announced: Some(at("2026-11-19T20:00:00Z")), ..late };
    assert_eq!(eligibility(&said).answer, Answer::Eligible);
}

#[test]
fn a_longer_policy_holds_after_the_law() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+01:00"))]);
    let long = policy("window = { days = 30 }\n");
    let verdict = eligibility(&Situation {
        shipments: &arrived,
        policy: Some(&long),
        ..situation(&order, "DE", "2026-12-01T09:00:00Z")
    });
    assert_eq!((verdict.answer, verdict.lines[0].basis), (Answer::Eligible, Some(WindowBasis::Policy)));
    assert_eq!(verdict.window.map(|window| window.period.until), Some(date(2026, 12, 5)));
}

#[test]
fn without_a_day_of_delivery_it_is_yes_while_it_must_be_and_then_a_question() {
    let order = bowls();
    let judged = |now: &str| eligibility(&situation(&order, "DE", now));
    let early = judged("2026-11-15T09:00:00Z");
    assert_eq!(early.answer, Answer::Eligible);
    assert!(early.window.is_some_and(|window| window.at_earliest));
    let later = judged("2026-11-18T09:00:00Z");
    assert_eq!(later.answer, Answer::Ask);
    assert!(codes(&later).contains(&"ask-delivery-date"));
    // A parcel of two that is still on its way: not all has arrived.
    let parcels = [shipment(Some("2026-11-02T12:00:00Z")), shipment(None)];
    let split =
        eligibility(&Situation { shipments: &parcels, ..situation(&order, "DE", "2026-11-18T09:00:00Z") });
    assert_eq!(split.answer, Answer::Ask);
    // What she says settles it.
    let said =
        Situation { delivered: Some(date(2026, 11, 4)), ..situation(&order, "DE", "2026-11-18T09:00:00Z") };
    assert_eq!(eligibility(&said).answer, Answer::Eligible);
}

#[test]
fn where_the_fact_says_ask_the_verdict_does() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-02T12:00:00Z"))]);
    for market in ["EG", "EC", "MX"] {
        let verdict = eligibility(&Situation {
            shipments: &arrived,
            ..situation(&order, market, "2026-12-20T09:00:00Z")
        });
        assert_eq!(verdict.answer, Answer::Ask, "{market}");
        assert!(codes(&verdict).contains(&"law-unsure"), "{market}: {:?}", codes(&verdict));
    }
    // Of Tonga no fact is known, which is not "none".
    let verdict = eligibility(&situation(&order, "TO", "2026-12-20T09:00:00Z"));
    assert_eq!((verdict.answer, codes(&verdict).contains(&"law-not-known")), (Answer::Ask, true));
    // Nor is anything where she is not known to be anywhere.
    let nowhere = Situation { market: None, ..situation(&order, "TO", "2026-12-20T09:00:00Z") };
    assert_eq!(eligibility(&nowhere).answer, Answer::Ask);
}

#[test]
fn where_the_law_gives_no_right_the_policy_decides() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-02T12:00:00Z"))]);
    let shop = policy("window = { days = 14 }\n");
    let judged = |now: &str| {
        eligibility(&Situation { shipments: &arrived, policy: Some(&shop), ..situation(&order, "AU", now) })
    };
    assert_eq!(judged("2026-11-10T09:00:00Z").answer, Answer::Eligible);
    let late = judged("2026-11-30T09:00:00Z");
    assert_eq!(late.answer, Answer::NotEligible);
    assert!(codes(&late).contains(&"no-law-right") && codes(&late).contains(&"policy-passed"));
}

#[test]
fn where_the_law_lets_a_shown_policy_decide_whether_it_was_shown_is_asked() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+09:00"))]);
    let strict = policy("window = { days = 0 }\n");
    let japan = Situation { shipments: &arrived, ..situation(&order, "JP", "2026-11-10T09:00:00Z") };
    assert_eq!(eligibility(&japan).answer, Answer::Eligible);
    let verdict = eligibility(&Situation { policy: Some(&strict), ..japan });
    assert_eq!((verdict.answer, codes(&verdict).contains(&"ask-shown-policy")), (Answer::Ask, true));
}

#[test]
fn what_the_law_excepts_does_not_come_back_and_a_seal_is_asked_after() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+01:00"))]);
    let judged = |market: &str, wanted: Wanted| {
        let wanted = [Wanted { quantity: 1, ..wanted }];
        let verdict = eligibility(&Situation {
            shipments: &arrived,
            wanted: &wanted,
            ..situation(&order, market, "2026-11-10T09:00:00Z")
        });
        verdict.answer
    };
    let of = |kind| Wanted { kind: Some(kind), ..Wanted::default() };
    assert_eq!(judged("DE", of(GoodsKind::CustomMade)), Answer::NotEligible);
    // Britain's list has it, Brazil's law has no list.
    assert_eq!(judged("BR", of(GoodsKind::CustomMade)), Answer::Eligible);
    assert_eq!(judged("DE", of(GoodsKind::SealedHygiene)), Answer::Ask);
    let opened = |opened| Wanted { opened: Some(opened), ..of(GoodsKind::SealedHygiene) };
    assert_eq!(judged("DE", opened(true)), Answer::NotEligible);
    assert_eq!(judged("DE", opened(false)), Answer::Eligible);
    // The law excepts no gift cards; and China's right is for unused goods, the Union's is not.
    assert_eq!(judged("DE", of(GoodsKind::GiftCard)), Answer::Eligible);
    let used = Wanted { used: Some(true), ..Wanted::default() };
    assert_eq!((judged("DE", used), judged("CN", used)), (Answer::Eligible, Answer::NotEligible));
}

#[test]
fn what_a_policy_excludes_by_name_or_number_comes_back_while_the_law_says_so() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+01:00"))]);
    let shop =
        policy("window = { days = 30 }\n[[default.excluded]]\nkind = \"clearance\"\nwords = [\"CUP\"]\n");
    let judged = |now: &str| {
        eligibility(&Situation { shipments: &arrived, policy: Some(&shop), ..situation(&order, "DE", now) })
    };
    let early = judged("2026-11-10T09:00:00Z");
    assert_eq!(early.answer, Answer::Eligible);
    assert!(early.lines.iter().all(|line| line.answer == Answer::Eligible));
    let late = judged("2026-11-25T09:00:00Z");
    let answers: Vec<_> = late.lines.iter().map(|line| line.answer).collect();
    assert_eq!(answers, [Answer::Eligible, Answer::NotEligible]);
    assert_eq!(late.most, Some(money("30", "EUR")));
}

#[test]
fn a_purchase_in_a_shop_is_not_one_at_a_distance() {
    let mut order = bowls();
    order.channel = Some("POS".to_owned());
    let verdict = eligibility(&situation(&order, "DE", "2026-11-10T09:00:00Z"));
    assert_eq!((verdict.answer, codes(&verdict).contains(&"not-at-a-distance")), (Answer::Ask, true));
}

#[test]
fn the_day_after_a_last_sunday_is_a_question() {
    // Delivered on Sunday the 8th: the last day is Sunday the 22nd.
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-08T12:00:00+01:00"))]);
    let judged = |now: &str| eligibility(&Situation { shipments: &arrived, ..situation(&order, "DE", now) });
    assert_eq!(judged("2026-11-22T12:00:00Z").answer, Answer::Eligible);
    let monday = judged("2026-11-23T12:00:00Z");
    assert_eq!((monday.answer, codes(&monday).contains(&"last-day-not-working")), (Answer::Ask, true));
    assert_eq!(judged("2026-11-24T12:00:00Z").answer, Answer::NotEligible);
}

#[test]
fn of_faulty_goods_nothing_is_refused_while_the_law_s_liability_runs() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+01:00"))]);
    let faulty = |market: &str, now: &str| {
        let asked =
            Situation { shipments: &arrived, grounds: Grounds::Faulty, ..situation(&order, market, now) };
        eligibility(&asked)
    };
    assert_eq!(faulty("DE", "2026-11-10T09:00:00Z").answer, Answer::Eligible);
    let later = faulty("DE", "2028-10-01T09:00:00Z");
    assert_eq!((later.answer, codes(&later).contains(&"guarantee-holds")), (Answer::Ask, true));
    let ended = faulty("DE", "2028-11-15T09:00:00Z");
    assert_eq!((ended.answer, codes(&ended).contains(&"guarantee-passed")), (Answer::NotEligible, true));
    assert_eq!(faulty("AU", "2030-01-01T09:00:00Z").answer, Answer::Ask);
}

#[test]
fn goods_that_did_not_arrive_in_time_are_paid_back_where_the_law_says_so() {
    let order = bowls();
    let missing = |market: &str, now: &str| {
        eligibility(&Situation { grounds: Grounds::NotArrived, ..situation(&order, market, now) })
    };
    assert_eq!(missing("SA", "2026-11-20T09:00:00Z").answer, Answer::Eligible);
    assert_eq!(missing("SA", "2026-11-10T09:00:00Z").answer, Answer::Ask);
    // The Union's law first asks for a further time.
    let union = missing("DE", "2027-01-20T09:00:00Z");
    assert_eq!((union.answer, codes(&union).contains(&"delivery-overdue")), (Answer::Ask, true));
}

#[test]
fn what_came_back_already_does_not_come_back_again() {
    let order = bowls();
    let back = [sent_back("bowl", 1)];
    let wanted = [Wanted { line: 0, quantity: 2, ..Wanted::default() }];
    let asked =
        Situation { returns: &back, wanted: &wanted, ..situation(&order, "DE", "2026-11-10T09:00:00Z") };
    let verdict = eligibility(&asked);
    assert_eq!((verdict.lines[0].left, verdict.most.clone()), (1, Some(money("15", "EUR"))));
    assert!(codes(&verdict).contains(&"fewer-left"));
    let all = [sent_back("bowl", 2)];
    let none = eligibility(&Situation { returns: &all, ..asked.clone() });
    assert_eq!((none.answer, codes(&none).contains(&"nothing-left")), (Answer::NotEligible, true));
    let beyond = [Wanted { line: 9, quantity: 1, ..Wanted::default() }];
    assert_eq!(eligibility(&Situation { wanted: &beyond, ..asked }).answer, Answer::NotEligible);
}

#[test]
fn an_order_that_does_not_say_what_was_bought_says_no_amount() {
    let mut order = bowls();
    let RecordBody::Order { items, .. } = &mut order.body else { panic!("an order") };
    items.clear();
    let verdict = eligibility(&situation(&order, "DE", "2026-11-10T09:00:00Z"));
    assert_eq!((verdict.answer, verdict.most.clone()), (Answer::Ask, None));
    assert!(codes(&verdict).contains(&"price-not-known"));
}

#[test]
fn the_most_is_price_times_quantity_less_what_went_back() {
    let order = bowls();
    let base = situation(&order, "DE", "2026-11-10T09:00:00Z");
    // All of it, by law: with the delivery that she paid.
    let whole = eligibility(&base);
    assert_eq!(whole.most, Some(money("44.90", "EUR")));
    assert!(codes(&whole).contains(&"delivery-cost-included"));
    let one = [Wanted { line: 0, quantity: 1, ..Wanted::default() }];
    assert_eq!(eligibility(&Situation { wanted: &one, ..base.clone() }).most, Some(money("15", "EUR")));
    let before = [refund("r1", "2026-11-06T00:00:00Z", "-40.00", "EUR", None)];
    let left = eligibility(&Situation { refunds: &before, ..base.clone() });
    assert_eq!((left.most, left.unrefunded), (Some(money("4.90", "EUR")), Some(money("4.90", "EUR"))));
    let failed = [refund("r1", "2026-11-06T00:00:00Z", "40.00", "EUR", Some("Failed"))];
    assert_eq!(
        eligibility(&Situation { refunds: &failed, ..base.clone() }).most,
        Some(money("44.90", "EUR"))
    );
    let foreign = [refund("r1", "2026-11-06T00:00:00Z", "4000", "HUF", None)];
    let asked = eligibility(&Situation { refunds: &foreign, ..base.clone() });
    assert_eq!((asked.most.clone(), codes(&asked).contains(&"several-currencies")), (None, true));
    let all = [refund("r1", "2026-11-06T00:00:00Z", "44.90", "EUR", None)];
    let nothing = eligibility(&Situation { refunds: &all, ..base });
    assert_eq!(
        (nothing.most.clone(), codes(&nothing).contains(&"nothing-to-refund")),
        (Some(money("0", "EUR")), true)
    );
}

#[test]
fn a_refund_of_ours_counts_once_whether_or_not_the_shop_has_recorded_it() {
    let order = bowls();
    let ours = [(at("2026-11-06T10:00:00Z"), money("15.00", "EUR"))];
    let base = Situation { ours: &ours, ..situation(&order, "DE", "2026-11-10T09:00:00Z") };
    assert_eq!(eligibility(&base).unrefunded, Some(money("29.90", "EUR")));
    let recorded = [refund("r1", "2026-11-07T00:00:00Z", "-15", "EUR", None)];
    assert_eq!(
        eligibility(&Situation { refunds: &recorded, ..base.clone() }).unrefunded,
        Some(money("29.90", "EUR"))
    );
    let another = [recorded[0].clone(), refund("r2", "2026-11-07T00:00:00Z", "-15", "EUR", None)];
    assert_eq!(eligibility(&Situation { refunds: &another, ..base }).unrefunded, Some(money("14.90", "EUR")));
}

#[test]
fn a_fee_is_kept_of_what_the_policy_gives_and_not_of_what_the_law_gives() {
    let (order, arrived) = (bowls(), [shipment(Some("2026-11-05T12:00:00+01:00"))]);
    let shop = policy("window = { days = 30 }\nrestocking = { percent = \"10\" }\n");
    let judged = |market: &str, now: &str| {
        eligibility(&Situation { shipments: &arrived, policy: Some(&shop), ..situation(&order, market, now) })
    };
    let by_law = judged("DE", "2026-11-10T09:00:00Z");
    assert_eq!(
        (by_law.most.clone(), codes(&by_law).contains(&"fee-not-allowed")),
        (Some(money("44.90", "EUR")), true)
    );
    let by_policy = judged("DE", "2026-11-28T09:00:00Z");
    assert_eq!(by_policy.most, Some(money("35.91", "EUR")));
    assert!(by_policy.reasons.contains(&(None, Reason::FeeKept(money("3.99", "EUR")))));
    // Israel's law lets the shop keep a limited fee.
    assert!(codes(&judged("IL", "2026-11-10T09:00:00Z")).contains(&"fee-kept"));
}

#[test]
fn who_pays_for_the_way_back_is_the_law_s_word_where_it_has_one() {
    let order = bowls();
    let shop =
        policy("window = { days = 30 }\n[[default.options]]\nkind = \"own-parcel\"\npays = \"customer\"\n");
    let pays = |market: &str, grounds| {
        let asked =
            Situation { policy: Some(&shop), grounds, ..situation(&order, market, "2026-11-05T09:00:00Z") };
        eligibility(&asked).options[0].pays
    };
    assert_eq!(pays("DE", Grounds::ChangedMind), Payer::Customer);
    assert_eq!(pays("TW", Grounds::ChangedMind), Payer::Shop);
    assert_eq!(pays("DE", Grounds::Faulty), Payer::Shop);
}

#[test]
fn an_order_without_prices_or_of_several_currencies_names_no_amount() {
    let mut unpriced = bowls();
    if let RecordBody::Order { items, .. } = &mut unpriced.body {
        items[0].price = None;
    }
    let one = [Wanted { line: 0, quantity: 1, ..Wanted::default() }];
    let verdict =
        eligibility(&Situation { wanted: &one, ..situation(&unpriced, "DE", "2026-11-05T09:00:00Z") });
    assert_eq!((verdict.most.clone(), codes(&verdict).contains(&"price-not-known")), (None, true));
    assert_eq!(verdict.unrefunded, Some(money("44.90", "EUR")));
    let mut mixed = bowls();
    if let RecordBody::Order { items, .. } = &mut mixed.body {
        items[0].price = Some(money("5000", "HUF"));
    }
    let verdict = eligibility(&Situation { wanted: &one, ..situation(&mixed, "DE", "2026-11-05T09:00:00Z") });
    assert_eq!((verdict.most.clone(), codes(&verdict).contains(&"several-currencies")), (None, true));
}

#[test]
fn an_order_that_went_elsewhere_is_remarked() {
    let mut order = bowls();
    if let RecordBody::Order { ship_to, .. } = &mut order.body {
        *ship_to =
            Some(parlance_model::PostalAddress { country: Some("at".to_owned()), ..Default::default() });
    }
    let verdict = eligibility(&situation(&order, "DE", "2026-11-05T09:00:00Z"));
    assert!(verdict.reasons.contains(&(None, Reason::ShipsElsewhere("AT".to_owned()))));
}

#[test]
fn the_clock_runs_a_day_and_the_law_s_time_beside_it() {
    let started = at("2026-11-20T10:00:00Z");
    let clock = |market: &str, returned: Option<&str>| {
        let market = Market::get(market);
        let zones = Zones::of_market(market);
        refund_clock(started, 24, market, None, &zones, at("2026-11-10T10:00:00Z"), returned.map(at))
    };
    let union = clock("DE", None);
    assert_eq!(union.due, at("2026-11-21T10:00:00Z"));
    assert_eq!(
        union.at(at("2026-11-21T09:59:00Z")),
        ClockState { remaining_seconds: 60, overdue: false, overdue_by_law: Some(false) }
    );
    assert_eq!(
        union.statutory.and_then(|right| right.period).map(|period| period.until),
        Some(date(2026, 11, 24))
    );
    let late = union.at(at("2026-11-25T10:00:00Z"));
    assert_eq!((late.overdue, late.overdue_by_law, late.remaining_seconds), (true, Some(true), -345_600));
    // Korea's three working days count from when the goods are back: Friday the 20th.
    let korea = clock("KR", Some("2026-11-20T03:00:00Z"));
    assert_eq!(
        korea.statutory.and_then(|right| right.period).map(|period| period.until),
        Some(date(2026, 11, 25))
    );
    assert_eq!(clock("KR", None).statutory.and_then(|right| right.period), None);
    assert_eq!(clock("US", None).at(started).overdue_by_law, None);
}

#[test]
fn no_verdict_of_any_market_refuses_where_the_law_asks_or_gives() {
    let order = bowls();
    let arrived = [shipment(Some("2026-11-05T12:00:00Z"))];
    let none = policy("window = { days = 0 }\n");
    for market in Market::all() {
        for day in ["2026-11-06", "2026-11-12", "2026-11-25", "2027-03-01"] {
            let now = format!("{day}T12:00:00Z");
            let asked = Situation {
                shipments: &arrived,
                policy: Some(&none),
                ..situation(&order, market.code, &now)
            };
            let verdict = eligibility(&asked);
            if verdict.answer == Answer::NotEligible {
                let right = verdict.floor.withdrawal.unwrap();
                assert!(right.right.sure, "{}", market.code);
                let ended = right.period.is_some_and(|period| period.ends <= asked.now);
                let no_right = codes(&verdict).contains(&"no-law-right");
                assert!(ended || no_right, "{} on {day}", market.code);
            }
        }
    }
}
