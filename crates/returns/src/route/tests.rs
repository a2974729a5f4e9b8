use super::*;

fn path(market: &str, payment: &str) -> RefundPath {
    let now = "2026-11-22T12:00:00Z".parse().unwrap();
    let paid = "2026-11-10T12:00:00Z".parse().unwrap();
    refund_path(Some(payment), Market::get(market), paid, now)
}

fn id(market: &str, payment: &str) -> Option<&'static str> {
    path(market, payment).method.map(|method| method.id)
}

#[test]
fn the_words_of_shops_find_the_method_of_her_market_in_any_script() {
    for (market, payment, method) in [
        ("JP", "コンビニ決済（ローソン）", "konbini"),
        ("JP", "ｺﾝﾋﾞﾆ払い", "konbini"),
        ("JP", "Konbini", "konbini"),
        ("JP", "代引き", "cash-on-delivery"),
        ("JP", "クレジットカード (VISA)", "cards"),
        ("BR", "BOLETO", "boleto"),
        ("BR", "Cartao de credito", "cards"),
        ("BR", "pix", "pix"),
        ("HU", "Utánvét", "cash-on-delivery"),
        ("HU", "utanvet", "cash-on-delivery"),
        ("HU", "Bankkártyás fizetés", "cards"),
        ("DE", "bacs", "bank-transfer"),
        ("DE", "Vorkasse / Überweisung", "bank-transfer"),
        ("DE", "PayPal", "paypal"),
        ("DE", "paid by PayPal", "paypal"),
        ("DE", "PayPal Express Checkout", "paypal"),
        ("DE", "SEPA-Lastschrift", "sepa-direct-debit"),
        ("AE", "الدفع عند الاستلام", "cash-on-delivery"),
        ("IN", "UPI (Google Pay)", "upi"),
        ("BD", "বিকাশ", "bkash"),
        ("CN", "微信支付", "wechat-pay"),
        ("KR", "신용카드 결제", "cards"),
        ("TH", "เก็บเงินปลายทาง", "cash-on-delivery"),
        ("US", "Visa ending in 4242", "cards"),
    ] {
        assert_eq!(id(market, payment), Some(method), "{payment} in {market}");
    }
}

#[test]
fn what_fits_nothing_or_several_is_asked() {
    for (market, payment) in
        [("JP", "boleto"), ("DE", "stripe"), ("DE", ""), ("US", "gift card 12"), ("DE", "pay")]
    {
        let path = path(market, payment);
        if payment != "gift card 12" {
            assert_eq!((path.method, path.route), (None, RefundRoute::NotKnown), "{payment} in {market}");
        }
        if path.method.is_none() {
            assert_eq!(path.ask, [RouteAsk::HowShePaid]);
        }
    }
    let two = path("DE", "PayPal, Klarna");
    assert_eq!(two.several.iter().map(|method| method.id).collect::<Vec<_>>(), ["paypal", "klarna"]);
    assert_eq!(two.ask, [RouteAsk::HowShePaid]);
    let now = "2026-11-22T12:00:00Z".parse().unwrap();
    assert_eq!(refund_path(Some("visa"), None, now, now).ask, [RouteAsk::HowShePaid]);
    assert_eq!(refund_path(None, Market::get("DE"), now, now).ask, [RouteAsk::HowShePaid]);
}

#[test]
fn cash_and_vouchers_need_an_account_and_a_card_does_not() {
    for (market, payment) in [("JP", "konbini"), ("BR", "boleto"), ("AE", "cod")] {
        let path = path(market, payment);
        assert_eq!(path.route, RefundRoute::BankAccount, "{payment}");
        assert!(path.ask.contains(&RouteAsk::BankAccount), "{payment}");
    }
    let card = path("DE", "Kreditkarte");
    assert_eq!((card.route, card.ask.contains(&RouteAsk::BankAccount)), (RefundRoute::Original, false));
    assert_eq!(card.time.map(|time| time.max), Some(10));
}

#[test]
fn a_payment_that_the_provider_no_longer_refunds_goes_another_way() {
    let found = Market::all().iter().find_map(|market| {
        let of = payments(market.code).unwrap();
        of.iter().find(|method| method.refund_within_days.is_some()).map(|method| (market, method))
    });
    let (market, method) = found.unwrap();
    let days = i64::from(method.refund_within_days.unwrap());
    let now: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
    let paid = |days: i64| now - jiff::SignedDuration::from_hours(24 * days);
    let asks =
        |paid| refund_path(Some(method.id), Some(market), paid, now).ask.contains(&RouteAsk::TooLongAgo);
    assert!(!asks(paid(days)) && asks(paid(days + 1)));
}

#[test]
fn every_method_of_every_market_is_found_by_its_own_id_and_names() {
    for market in Market::all() {
        for method in payments(market.code).unwrap() {
            for name in [Some(method.id), Some(method.name), method.local_name].into_iter().flatten() {
                let found = fitting(name, payments(market.code).unwrap());
                assert!(found.iter().any(|one| one.id == method.id), "{name} in {}", market.code);
            }
        }
    }
}

#[test]
fn aliases_are_of_methods_that_there_are() {
    let all: std::collections::BTreeSet<_> = Market::all()
        .iter()
        .flat_map(|market| payments(market.code).unwrap())
        .map(|method| method.id)
        .collect();
    for id in aliases::ids() {
        assert!(all.contains(id), "{id}");
    }
}
