//! Returns and refunds in words: what `parlance-returns` decides, said to the agent, and messages for the customer. Functions
//! of what is known; the store and the clock stay outside.

mod case;
mod message;
mod policy;
mod verdict;

pub(crate) use case::{Began, Do, Doing, case_view, ledger, read_case, step};
pub(crate) use policy::{limits, limits_of, policy_view, report, totals};
pub(crate) use verdict::{Asked, asked_of, verdict};

use crate::{
    brief::{Ground, Subject},
    rates, source,
    view::{AmountView, Problem, RefundRouteView, ReturnGrounds},
    words::Words,
};
use jiff::{Timestamp, tz::TimeZone};
use parlance_market::{Currency, Market};
use parlance_model::Money;
use parlance_returns::{CaseFault, Grounds, LimitsFault, RefundPath, Zones};

/// An amount as the agent reads it.
pub(crate) fn amount(money: &Money, words: Words) -> AmountView {
    let text = match Currency::get(&money.currency) {
        Some(currency) => rates::amount_text(money.amount, currency, words),
        None => [money.amount.to_string(), money.currency.clone()].join("\u{a0}"),
    };
    AmountView { money: money.clone(), text }
}

/// The zones that may be hers: of the clocks that may be, else her market's.
pub(crate) fn zones(
    subject: &Subject,
    market: Option<&'static Market>,
    words: Words,
    now: Timestamp,
) -> Vec<String> {
    let clocks = Ground::new(subject, words, now).clocks();
    let known: Vec<String> =
        clocks.into_iter().flat_map(|time| time.clocks).flat_map(|clock| clock.zones).collect();
    if known.is_empty() {
        return market
            .map(|market| market.zones.iter().map(ToString::to_string).collect())
            .unwrap_or_default();
    }
    known
}

pub(crate) fn zones_named(names: &[String]) -> Zones {
    Zones::named(names.iter().map(String::as_str))
}

/// How a refund reaches her, said.
pub(crate) fn route(
    path: &RefundPath,
    payment: Option<&str>,
    words: Words,
    now: Timestamp,
) -> RefundRouteView {
    let today = now.to_zoned(TimeZone::UTC).date();
    let name = path.method.map(|method| method.local_name.unwrap_or(method.name));
    let days = path.time.map_or_else(|| "none".to_owned(), |time| time.max.to_string());
    let kind = path.time.map_or("calendar", |time| time.days.id());
    RefundRouteView {
        payment: payment.map(str::to_owned),
        method: path.method.map(|method| method.id.to_owned()),
        name: name.map(str::to_owned),
        route: path.route.id().to_owned(),
        text: words.say(
            "return-route",
            &[
                ("route", path.route.id()),
                ("method", name.unwrap_or("none")),
                ("days", &days),
                ("kind", kind),
            ],
        ),
        ask: path.ask.iter().map(|ask| words.say(&["refund-ask", ask.code()].join("-"), &[])).collect(),
        source: path.method.map(|method| source::shown(&method.source(), today)),
    }
}

pub(crate) fn grounds(of: ReturnGrounds) -> Grounds {
    match of {
        ReturnGrounds::ChangedMind => Grounds::ChangedMind,
        ReturnGrounds::Faulty => Grounds::Faulty,
        ReturnGrounds::WrongItem => Grounds::WrongItem,
        ReturnGrounds::NotArrived => Grounds::NotArrived,
    }
}

pub(crate) fn grounds_view(of: Grounds) -> ReturnGrounds {
    match of {
        Grounds::ChangedMind => ReturnGrounds::ChangedMind,
        Grounds::Faulty => ReturnGrounds::Faulty,
        Grounds::WrongItem => ReturnGrounds::WrongItem,
        Grounds::NotArrived => ReturnGrounds::NotArrived,
    }
}

impl From<CaseFault> for Problem {
    fn from(fault: CaseFault) -> Self {
        let problem = Self::new(fault.code());
        match fault {
            CaseFault::NotNow { state, step } => problem.with("state", state).with("step", step),
            CaseFault::OtherCurrency(code) => problem.with("currency", code),
            CaseFault::MoreThanPaid { left } => problem.with("left", left),
            _ => problem,
        }
    }
}

impl From<LimitsFault> for Problem {
    fn from(fault: LimitsFault) -> Self {
        let problem = Self::new(fault.code());
        match fault {
            LimitsFault::UnknownCurrency(about) => problem.with("currency", about),
            LimitsFault::UnknownMarket(about) => problem.with("market", about),
            LimitsFault::BadAmount(about) => problem.with("amount", about),
        }
    }
}

#[cfg(test)]
mod tests;
