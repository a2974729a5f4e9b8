//! What the law of her market gives her at least: the facts of `parlance-market`, counted for one order.

use crate::days::{Calendar, Length, Period, Start, Zones, period};
use jiff::civil::Date;
use parlance_market::{
    Condition, CountsFrom, DayKind, Market, Right, RightKind, RightPlace, RightValue, rights,
};

/// A rule of her market with what it comes to here.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FloorRight {
    /// Where it holds.
    pub place: RightPlace,
    /// The rule with its law and source.
    pub right: &'static Right,
    /// Its period, where it names one and its beginning is known.
    pub period: Option<Period>,
    /// Whether the day from which it counts is not known, so that the period is the earliest possible one.
    pub at_earliest: bool,
}

/// The rules of her market that a return or a refund hangs on. `None`: no such fact is known, which is not "none".
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Floor {
    /// Withdrawing without a reason.
    pub withdrawal: Option<FloorRight>,
    /// Until when the money is due back.
    pub refund: Option<FloorRight>,
    /// Faulty goods.
    pub guarantee: Option<FloorRight>,
    /// Until when to deliver.
    pub delivery: Option<FloorRight>,
}

/// The moments that the law counts from.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Beginnings {
    pub delivery: Option<Start>,
    pub order: Option<Start>,
    pub withdrawal: Option<Start>,
    pub returned: Option<Start>,
}

/// Who and where.
pub(crate) struct Ground<'a> {
    pub market: Option<&'static Market>,
    pub subdivision: Option<&'a str>,
    pub zones: &'a Zones,
    pub today: Date,
}

impl FloorRight {
    /// Whether a condition stands with it.
    pub fn has(&self, condition: Condition) -> bool {
        self.right.conditions.contains(&condition)
    }
}

impl Floor {
    /// The floor of a market. A subdivision that the market does not have is left out.
    pub(crate) fn of(ground: &Ground<'_>, beginnings: &Beginnings) -> Self {
        let find = |kind| first(ground, kind).map(|(place, right)| counted(ground, beginnings, place, right));
        Self {
            withdrawal: find(RightKind::Withdrawal),
            refund: find(RightKind::Refund),
            guarantee: find(RightKind::Guarantee),
            delivery: find(RightKind::Delivery),
        }
    }
}

/// The first rule of a kind is the market's answer.
fn first(ground: &Ground<'_>, kind: RightKind) -> Option<(RightPlace, &'static Right)> {
    let market = ground.market?;
    let of = |part| rights(market.code, part, ground.today).ok().map(Iterator::collect::<Vec<_>>);
    let all = ground.subdivision.and_then(|part| of(Some(part))).or_else(|| of(None))?;
    all.into_iter().find(|(_, right)| right.kind == kind)
}

fn counted(
    ground: &Ground<'_>,
    beginnings: &Beginnings,
    place: RightPlace,
    right: &'static Right,
) -> FloorRight {
    let known = match right.counts_from {
        Some(CountsFrom::Delivery) => beginnings.delivery,
        Some(CountsFrom::Contract | CountsFrom::Purchase) => beginnings.order,
        Some(CountsFrom::Withdrawal | CountsFrom::Request) => beginnings.withdrawal,
        Some(CountsFrom::Return) => beginnings.returned,
        None => None,
    };
    // What is delivered was ordered before.
    let hangs_on_goods = matches!(right.counts_from, Some(CountsFrom::Delivery) | None);
    let start = known.or(beginnings.order.filter(|_| hangs_on_goods && right.kind != RightKind::Refund));
    let calendar = Calendar { market: ground.market, subdivision: ground.subdivision };
    let counted = start.zip(length(right)).and_then(|(start, length)| {
        // A time that counts from the request and not from a day of hers is the shop's: it ends at her place, too.
        period(start, length, ground.zones, &calendar)
    });
    FloorRight { place, right, period: counted, at_earliest: known.is_none() && counted.is_some() }
}

fn length(right: &Right) -> Option<Length> {
    match right.value {
        RightValue::Days { n, kind: DayKind::Calendar } => Some(Length::Days(n)),
        RightValue::Days { n, kind: DayKind::Business } => Some(Length::WorkingDays(n)),
        RightValue::Months(n) => Some(Length::Months(n)),
        RightValue::Years(n) => Some(Length::Years(n)),
        RightValue::Hours(n) => Some(Length::Hours(n)),
        _ => None,
    }
}
