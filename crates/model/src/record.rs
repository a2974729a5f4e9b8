//! What shops and other systems say of a customer's dealings with us besides tickets: orders, shipments, surveys, ….

use crate::{Direction, Moment};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use specta::Type;

/// An amount in a currency (ISO 4217), exact.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Money {
    /// The amount in the currency's main unit; negative for what goes back.
    #[specta(type = String)]
    pub amount: Decimal,
    /// ISO 4217 code, upper case.
    pub currency: String,
}

/// One line of an order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Item {
    /// What it is called in the shop.
    pub name: String,
    /// The shop's own number of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// How many.
    pub quantity: u32,
    /// The price of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
}

/// A postal address as a shop has it.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct PostalAddress {
    /// Name on the parcel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Street, house and flat, a line each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// Town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// ISO 3166-2 code without the country, or a region's name as the shop has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdivision: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code, or a country's name as the shop has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// Which question a survey asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SurveyKind {
    /// Customer satisfaction.
    Csat,
    /// Net promoter score, 0 to 10.
    Nps,
    /// Customer effort score.
    Ces,
}

/// What was recorded. An order's number ties shipments, returns and refunds to it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RecordBody {
    /// She ordered.
    Order {
        /// The shop's number of it, as the customer knows it.
        number: String,
        /// Where it stands, in the shop's words.
        status: Option<String>,
        /// What she paid or owes in all.
        total: Option<Money>,
        /// What she ordered.
        items: Vec<Item>,
        /// How she paid, in the shop's words.
        payment: Option<String>,
        /// Where it goes.
        ship_to: Option<PostalAddress>,
    },
    /// A parcel went out, or arrived.
    Shipment {
        /// The order's number.
        order: String,
        /// Who carries it.
        carrier: Option<String>,
        /// The carrier's number of it.
        tracking: Option<String>,
        /// Where it stands, in the shop's words.
        status: Option<String>,
        /// When it was handed over to her, where known: the day from which most return periods run.
        delivered: Option<Moment>,
    },
    /// She sends something back, or asked to.
    Return {
        /// The order's number.
        order: String,
        /// What comes back.
        items: Vec<Item>,
        /// Why, in her words or the shop's.
        reason: Option<String>,
        /// Where it stands, in the shop's words.
        status: Option<String>,
    },
    /// Money went back, or will.
    Refund {
        /// The order's number.
        order: String,
        /// How much.
        amount: Money,
        /// By which way, in the shop's words.
        method: Option<String>,
        /// Where it stands, in the shop's words.
        status: Option<String>,
    },
    /// She answered a survey.
    Survey {
        /// Which question.
        survey: SurveyKind,
        /// Her answer.
        #[specta(type = String)]
        score: Decimal,
        /// The best answer on its scale.
        #[specta(type = String)]
        best: Decimal,
        /// What she added.
        comment: Option<String>,
    },
    /// Points or a tier changed.
    Loyalty {
        /// The change in points.
        points: i64,
        /// The points after it, where said.
        balance: Option<i64>,
        /// The tier after it, in the programme's words.
        tier: Option<String>,
    },
    /// A call.
    Call {
        /// Who called.
        direction: Direction,
        /// How long it was, in seconds.
        seconds: Option<u32>,
        /// What was said, as somebody noted it.
        note: Option<String>,
    },
    /// She allowed something, or took it back.
    Consent {
        /// For what: `marketing-email`, or the source's own word.
        purpose: String,
        /// Allowed, or taken back.
        given: bool,
        /// How it was given: the form, the sentence.
        evidence: Option<String>,
    },
    /// Anything else.
    Event {
        /// What, in the source's words.
        what: String,
        /// More of it.
        detail: Option<String>,
    },
}

impl RecordBody {
    /// Its kind, as the store and files name it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Order { .. } => "order",
            Self::Shipment { .. } => "shipment",
            Self::Return { .. } => "return",
            Self::Refund { .. } => "refund",
            Self::Survey { .. } => "survey",
            Self::Loyalty { .. } => "loyalty",
            Self::Call { .. } => "call",
            Self::Consent { .. } => "consent",
            Self::Event { .. } => "event",
        }
    }

    /// The number of the order that it is, or belongs to.
    pub fn order(&self) -> Option<&str> {
        match self {
            Self::Order { number, .. } => Some(number),
            Self::Shipment { order, .. } | Self::Return { order, .. } | Self::Refund { order, .. } => {
                Some(order)
            }
            Self::Survey { .. }
            | Self::Loyalty { .. }
            | Self::Call { .. }
            | Self::Consent { .. }
            | Self::Event { .. } => None,
        }
    }
}

/// One thing that a source recorded of a customer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Record {
    /// Which shop or system says so, by the agent's name for it.
    pub source: String,
    /// The source's id of it: unique in the source and kind.
    pub remote_id: String,
    /// When.
    pub at: Moment,
    /// By which way: `web`, `shop`, `phone`, …, in the source's words.
    pub channel: Option<String>,
    /// Who on our side had to do with it.
    pub by: Option<String>,
    /// Language of its words, where known (BCP 47).
    pub language: Option<String>,
    /// What.
    pub body: RecordBody,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_the_same_after_a_file() {
        let record = Record {
            source: "shop".to_owned(),
            remote_id: "1001".to_owned(),
            at: "2026-05-03T10:00:00+09:00".parse().unwrap(),
            channel: Some("web".to_owned()),
            by: None,
            language: None,
            body: RecordBody::Refund {
                order: "#1001".to_owned(),
                amount: Money { amount: "-1980.50".parse().unwrap(), currency: "JPY".to_owned() },
                method: Some("konbini".to_owned()),
                status: None,
            },
        };
        let text = serde_json::to_string(&record).unwrap();
        assert!(text.contains(r#""amount":"-1980.50""#), "{text}");
        assert_eq!(serde_json::from_str::<Record>(&text).unwrap(), record);
        assert_eq!((record.body.kind(), record.body.order()), ("refund", Some("#1001")));
    }
}
