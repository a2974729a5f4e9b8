//! Policies, limits and running totals as they are shown.

use super::amount;
use crate::{
    brief,
    view::{
        AmountView, LimitsForm, MarketTotalView, PolicyFault, PolicyReport, PolicyView, PolicyWindow,
        Problem, TotalsView,
    },
    words::Words,
};
use jiff::{Timestamp, tz::TimeZone};
use parlance_market::{Decimal, Market};
use parlance_model::{Moment, Money};
use parlance_returns::{Ledger, Limits, Policy};
use std::collections::BTreeSet;

/// A policy as it is kept.
pub(crate) fn policy_view(policy: &Policy, toml: String, changed: Timestamp) -> PolicyView {
    let window = |market: &str, terms: &parlance_returns::Terms| PolicyWindow {
        market: market.to_owned(),
        days: terms.window.map(|window| window.days.into()),
    };
    let usual = window("*", &policy.default);
    PolicyView {
        shop: policy.shop.clone(),
        windows: std::iter::once(usual)
            .chain(policy.markets.iter().map(|(market, terms)| window(market, terms)))
            .collect(),
        toml,
        changed: Moment::utc(changed),
    }
}

/// What comes of a policy's text.
pub(crate) fn report(toml: &str, now: Timestamp) -> PolicyReport {
    match Policy::parse(toml) {
        Ok(policy) => {
            PolicyReport { policy: Some(policy_view(&policy, toml.to_owned(), now)), faults: Vec::new() }
        }
        Err(faults) => PolicyReport { policy: None, faults: faults.iter().map(fault).collect() },
    }
}

fn fault(fault: &parlance_returns::PolicyFault) -> PolicyFault {
    let number = |at: Option<usize>| at.and_then(|at| u32::try_from(at).ok());
    PolicyFault {
        line: number(fault.line),
        column: number(fault.column),
        problem: Problem::new(fault.kind.code()).with("about", &fault.about),
    }
}

/// The limits as they are kept.
pub(crate) fn limits(kept: Option<&str>) -> Result<Option<Limits>, Problem> {
    let Some(kept) = kept else { return Ok(None) };
    let form: LimitsForm = serde_json::from_str(kept).map_err(|_| Problem::new("store-corrupt"))?;
    Ok(Some(limits_of(&form)?))
}

/// The limits that a form says.
pub(crate) fn limits_of(form: &LimitsForm) -> Result<Limits, Problem> {
    let given = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    let own = form.markets.iter().map(|market| {
        let per_case = market.per_case.as_deref().filter(|_| given(&market.per_case));
        let per_day = market.per_day.as_deref().filter(|_| given(&market.per_day));
        (market.market.as_str(), per_case, per_day)
    });
    Ok(Limits::new(&form.currency, &form.per_case, &form.per_day, own)?)
}

/// What was refunded on a day of the agent's.
pub(crate) fn totals(
    limits: Option<&Limits>,
    ledger: &Ledger,
    zone: &TimeZone,
    waiting: usize,
    words: Words,
    now: Timestamp,
) -> TotalsView {
    let day = now.to_zoned(zone.clone()).date();
    let view = |money: &Money| amount(money, words);
    let own = |market: Option<&str>| -> Option<AmountView> {
        let currency = limits?.currency().code;
        let sum = ledger.own(day, zone, market, currency)?;
        Some(view(&Money { amount: sum, currency: currency.to_owned() }))
    };
    let all = own(None);
    let limit = limits.map(Limits::per_day);
    let left = all.as_ref().zip(limit.as_ref()).map(|(own, limit)| Money {
        amount: limit.amount.saturating_sub(own.money.amount).max(Decimal::ZERO),
        currency: limit.currency.clone(),
    });
    let of_ledger = ledger.0.iter().filter_map(|spent| spent.market.as_deref());
    let of_limits = limits.into_iter().flat_map(|limits| limits.markets().keys().copied());
    let codes: BTreeSet<&str> = of_ledger.chain(of_limits).collect();
    let market_view = |code: &str| {
        Some(MarketTotalView {
            market: brief::market_name(Market::get(code)?, words),
            own: own(Some(code))?,
            limit: limits?.per_day_in(code).as_ref().map(view),
        })
    };
    TotalsView {
        day: day.to_string(),
        limit: limit.as_ref().map(view),
        left: left.as_ref().map(view),
        granted: ledger
            .granted(day, zone)
            .into_iter()
            .map(|(currency, amount)| view(&Money { amount, currency }))
            .collect(),
        markets: codes.into_iter().filter_map(market_view).collect(),
        own: all,
        waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
    }
}
