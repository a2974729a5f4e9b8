//! Orders to judge.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses some of it, and says so at once if it cannot"
)]

use jiff::Timestamp;
use parlance_market::Market;
use parlance_model::{Item, Moment, Money, Record, RecordBody};
use parlance_returns::*;

pub fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub fn money(amount: &str, currency: &str) -> Money {
    Money { amount: amount.parse().unwrap(), currency: currency.to_owned() }
}

pub fn item(name: &str, quantity: u32, price: &str) -> Item {
    let price = Some(money(price, "EUR"));
    Item { name: name.to_owned(), sku: Some(name.to_uppercase()), quantity, price }
}

pub fn record(id: &str, when: &str, body: RecordBody) -> Record {
    Record {
        source: "shop".to_owned(),
        remote_id: id.to_owned(),
        at: when.parse().unwrap(),
        channel: Some("web".to_owned()),
        by: None,
        language: None,
        body,
    }
}

pub fn order(when: &str, total: Option<&str>, items: Vec<Item>) -> Record {
    let body = RecordBody::Order {
        number: "#1001".to_owned(),
        status: None,
        total: total.map(|total| money(total, "EUR")),
        items,
        payment: Some("visa".to_owned()),
        ship_to: None,
    };
    record("1001", when, body)
}

pub fn shipment(delivered: Option<&str>) -> Record {
    let delivered: Option<Moment> = delivered.map(|text| text.parse().unwrap());
    let body = RecordBody::Shipment {
        order: "#1001".to_owned(),
        carrier: None,
        tracking: None,
        status: None,
        delivered,
    };
    record("s1", "2026-11-01T00:00:00Z", body)
}

pub fn refund(id: &str, when: &str, amount: &str, currency: &str, status: Option<&str>) -> Record {
    let body = RecordBody::Refund {
        order: "#1001".to_owned(),
        amount: money(amount, currency),
        method: None,
        status: status.map(str::to_owned),
    };
    record(id, when, body)
}

pub fn sent_back(name: &str, quantity: u32) -> Record {
    let body = RecordBody::Return {
        order: "#1001".to_owned(),
        items: vec![item(name, quantity, "0")],
        reason: None,
        status: None,
    };
    record("b1", "2026-11-05T00:00:00Z", body)
}

pub fn policy(text: &str) -> Policy {
    Policy::parse(&format!("shop = \"shop\"\n[default]\n{text}")).unwrap()
}

pub fn situation<'a>(order: &'a Record, market: &str, now: &str) -> Situation<'a> {
    let market = Market::get(market);
    Situation {
        order,
        shipments: &[],
        returns: &[],
        refunds: &[],
        ours: &[],
        policy: None,
        market,
        subdivision: None,
        zones: Zones::of_market(market),
        now: at(now),
        announced: None,
        delivered: None,
        grounds: Grounds::ChangedMind,
        wanted: &[],
    }
}

pub fn codes(verdict: &Verdict) -> Vec<&'static str> {
    verdict.reasons.iter().map(|(_, reason)| reason.code()).collect()
}
