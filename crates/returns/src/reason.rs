//! Why a verdict is what it is: each reason has a code, for the Fluent message `return-reason-<code>`, and its values.

use crate::{GoodsCondition, GoodsKind};
use jiff::civil::Date;
use parlance_market::Condition;
use parlance_model::Money;

/// A reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The shop's policy takes it back until this day.
    WithinPolicy(Date),
    /// The law of her market lets her withdraw until this day.
    WithinLaw(Date),
    /// The policy's time is over since this day.
    PolicyPassed(Date),
    /// The shop takes nothing back here beyond the law.
    NoReturnsByPolicy,
    /// There is no policy of this shop.
    NoPolicy,
    /// The law's time is over since this day.
    LawPassed(Date),
    /// The law of her market gives no right to withdraw.
    NoLawRight,
    /// What the law of her market gives is not known here.
    LawNotKnown,
    /// The source of what the law gives leaves a doubt.
    LawUnsure,
    /// The law names no number of days.
    LawNamesNoNumber,
    /// Where she is is not known, and so not her law either.
    NoMarket,
    /// When she had the goods is not known, and the time counted from the order is over.
    AskDeliveryDate(Date),
    /// The last day was no working day; many laws let it run on to this one.
    LastDayNotWorking(Date),
    /// The policy takes back none of this kind.
    Excluded(GoodsKind),
    /// The law excepts this kind.
    ExceptedByLaw(GoodsKind),
    /// The law excepts this kind once it is open: was it?
    AskOpened(GoodsKind),
    /// It was used, and the policy takes back unused goods.
    Used,
    /// It was used, and the law's right is for unused goods.
    UsedByLaw,
    /// Its seal was opened.
    SealOpened,
    /// The law lets the shop's policy decide if it was shown before the purchase: was it?
    AskShownPolicy,
    /// The law's right hangs on something that is not known here.
    AskCondition(Condition),
    /// What one has to know with the law.
    Note(Condition),
    /// She bought it in a shop, and the law's right is for sales at a distance.
    NotAtADistance,
    /// The order went to another market than hers.
    ShipsElsewhere(String),
    /// All of it came back already.
    NothingLeft,
    /// Only so many are left to send back.
    FewerLeft(u32),
    /// The order has no such line.
    NoSuchLine,
    /// A price is not known.
    PriceNotKnown,
    /// Prices, total and refunds are in several currencies.
    SeveralCurrencies,
    /// All that she paid went back already.
    NothingToRefund,
    /// The order cost less than its items: a discount is to be shared out.
    Discount,
    /// The shop's fee is not kept: the law gives the return.
    FeeNotAllowed,
    /// The shop keeps this fee.
    FeeKept(Money),
    /// What she paid for the delivery goes back, too: the law or the policy says so.
    DeliveryCostIncluded,
    /// The shop pays for the way back: the law says so.
    ShopPaysReturn,
    /// The policy gives credit only, but the law gives money.
    MoneyByLaw,
    /// It is liable for faults until this day.
    GuaranteeHolds(Date),
    /// The time of liability for faults is over since this day.
    GuaranteePassed(Date),
    /// How long one is liable for faults is to be asked.
    GuaranteeUnclear,
    /// A shipment says that it arrived.
    ArrivedAlready(Date),
    /// It should have been delivered by this day.
    DeliveryOverdue(Date),
    /// It may take until this day to be delivered.
    DeliveryNotDue(Date),
    /// Until when it had to be delivered is to be asked.
    DeliveryUnclear,
    /// The policy asks that it is so.
    Must(GoodsCondition),
}

/// A value of a reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReasonValue {
    /// A day.
    Day(Date),
    /// A stable name of one of our lists.
    Code(&'static str),
    /// A number.
    Count(u32),
    /// An amount.
    Money(Money),
    /// Words of the shop.
    Words(String),
}

impl Reason {
    /// Its stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WithinPolicy(_) => "within-policy",
            Self::WithinLaw(_) => "within-law",
            Self::PolicyPassed(_) => "policy-passed",
            Self::NoReturnsByPolicy => "no-returns-by-policy",
            Self::NoPolicy => "no-policy",
            Self::LawPassed(_) => "law-passed",
            Self::NoLawRight => "no-law-right",
            Self::LawNotKnown => "law-not-known",
            Self::LawUnsure => "law-unsure",
            Self::LawNamesNoNumber => "law-names-no-number",
            Self::NoMarket => "no-market",
            Self::AskDeliveryDate(_) => "ask-delivery-date",
            Self::LastDayNotWorking(_) => "last-day-not-working",
            Self::Excluded(_) => "excluded",
            Self::ExceptedByLaw(_) => "excepted-by-law",
            Self::AskOpened(_) => "ask-opened",
            Self::Used => "used",
            Self::UsedByLaw => "used-by-law",
            Self::SealOpened => "seal-opened",
            Self::AskShownPolicy => "ask-shown-policy",
            Self::AskCondition(_) => "ask-condition",
            Self::Note(_) => "note",
            Self::NotAtADistance => "not-at-a-distance",
            Self::ShipsElsewhere(_) => "ships-elsewhere",
            Self::NothingLeft => "nothing-left",
            Self::FewerLeft(_) => "fewer-left",
            Self::NoSuchLine => "no-such-line",
            Self::PriceNotKnown => "price-not-known",
            Self::SeveralCurrencies => "several-currencies",
            Self::NothingToRefund => "nothing-to-refund",
            Self::Discount => "discount",
            Self::FeeNotAllowed => "fee-not-allowed",
            Self::FeeKept(_) => "fee-kept",
            Self::DeliveryCostIncluded => "delivery-cost-included",
            Self::ShopPaysReturn => "shop-pays-return",
            Self::MoneyByLaw => "money-by-law",
            Self::GuaranteeHolds(_) => "guarantee-holds",
            Self::GuaranteePassed(_) => "guarantee-passed",
            Self::GuaranteeUnclear => "guarantee-unclear",
            Self::ArrivedAlready(_) => "arrived-already",
            Self::DeliveryOverdue(_) => "delivery-overdue",
            Self::DeliveryNotDue(_) => "delivery-not-due",
            Self::DeliveryUnclear => "delivery-unclear",
            Self::Must(_) => "must",
        }
    }

    /// Its value with the name that messages know it by, if it has one.
    pub fn value(&self) -> Option<(&'static str, ReasonValue)> {
        Some(match self {
            Self::WithinPolicy(until)
            | Self::WithinLaw(until)
            | Self::PolicyPassed(until)
            | Self::LawPassed(until)
            | Self::AskDeliveryDate(until)
            | Self::LastDayNotWorking(until)
            | Self::GuaranteeHolds(until)
            | Self::GuaranteePassed(until)
            | Self::ArrivedAlready(until)
            | Self::DeliveryOverdue(until)
            | Self::DeliveryNotDue(until) => ("date", ReasonValue::Day(*until)),
            Self::Excluded(kind) | Self::ExceptedByLaw(kind) | Self::AskOpened(kind) => {
                ("kind", ReasonValue::Code(kind.id()))
            }
            Self::AskCondition(condition) | Self::Note(condition) => {
                ("condition", ReasonValue::Code(condition.id()))
            }
            Self::Must(condition) => ("condition", ReasonValue::Code(condition.id())),
            Self::FewerLeft(left) => ("left", ReasonValue::Count(*left)),
            Self::FeeKept(fee) => ("amount", ReasonValue::Money(fee.clone())),
            Self::ShipsElsewhere(country) => ("country", ReasonValue::Words(country.clone())),
            _ => return None,
        })
    }
}
