//! Up to what an agent refunds on her own word: in a case, in a day, in a market. Beyond, and wherever that cannot be
//! reckoned exactly, a second person decides.

use crate::{Action, Case, CaseFault, Entry, LimitsFault, Step, case::second};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use parlance_market::{Ask, Currency, Market, RateTables, plain_decimal};
use parlance_model::{CaseId, Money};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Sums from here on are not reckoned.
const TOO_LARGE: u64 = 1_000_000_000_000;

/// The limits of an agent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limits {
    currency: &'static Currency,
    per_case: Decimal,
    per_day: Decimal,
    markets: BTreeMap<&'static str, MarketLimits>,
}

/// What a market has of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MarketLimits {
    /// In one case, instead of the general limit.
    pub per_case: Option<Decimal>,
    /// In one day in this market, beside the general limit of the day.
    pub per_day: Option<Decimal>,
}

/// On whose word money goes back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// On the agent's own, inside her limit.
    Own,
    /// On a second person's.
    Granted,
}

/// One refund, as it counts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Spent {
    /// In which case.
    pub case: CaseId,
    /// In which market (ISO 3166-1), where known.
    pub market: Option<String>,
    /// When.
    pub at: Timestamp,
    /// How much, as it went back.
    pub amount: Money,
    /// How much in the limit's currency, where that was known.
    pub counted: Option<Money>,
    /// On whose word.
    pub basis: Basis,
}

/// All refunds that count, oldest first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ledger(pub Vec<Spent>);

/// Why a refund needs an approval.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Why {
    /// No limit is set.
    NoLimit,
    /// More than the limit of a case.
    Case {
        /// The limit.
        limit: Money,
        /// What the case would come to.
        total: Money,
    },
    /// More than the limit of the day.
    Day {
        /// The limit.
        limit: Money,
        /// What the day would come to.
        total: Money,
    },
    /// More than the limit of the day in this market.
    MarketDay {
        /// The market.
        market: String,
        /// The limit.
        limit: Money,
        /// What the day would come to there.
        total: Money,
    },
    /// There is no rate into the limit's currency.
    NoRate {
        /// From which currency.
        from: String,
        /// Into which.
        to: String,
    },
    /// The rate into the limit's currency is too old to rely on.
    OldRate {
        /// Of which day it is.
        date: Date,
    },
    /// Refunds of before are not known in the limit's currency, as after a change of it.
    NotCounted,
}

/// What is asked of a limit.
#[derive(Clone, Copy, Debug)]
pub struct Spending<'a> {
    /// The case.
    pub case: &'a Case,
    /// How much.
    pub amount: &'a Money,
    /// Whether nothing comes back for it.
    pub goodwill: bool,
    /// Her market, where known.
    pub market: Option<&'a str>,
    /// When.
    pub at: Timestamp,
    /// The agent's zone: her day.
    pub zone: &'a TimeZone,
    /// Rates for what is in another currency.
    pub rates: &'a RateTables,
}

/// A refund that is asked for.
#[derive(Clone, Copy, Debug)]
pub struct RefundAsk<'a> {
    /// How much.
    pub amount: &'a Money,
    /// Whether nothing comes back for it.
    pub goodwill: bool,
    /// Her market, where known.
    pub market: Option<&'a str>,
    /// When.
    pub at: Timestamp,
    /// The agent's zone: her day.
    pub zone: &'a TimeZone,
    /// Rates for what is in another currency.
    pub rates: &'a RateTables,
    /// Who asks.
    pub by: &'a str,
    /// Why.
    pub reason: &'a str,
}

/// What a limit says.
#[derive(PartialEq, Eq, Debug)]
pub enum Spend {
    /// The agent may, on her own word.
    Within(Permit),
    /// A second person decides.
    NeedsApproval(Need),
}

/// May go back, once: made by a limit or by an approval, and by nothing else.
#[derive(PartialEq, Eq, Debug)]
pub struct Permit {
    case: CaseId,
    amount: Money,
    goodwill: bool,
    basis: Basis,
    counted: Option<Money>,
}

/// Needs an approval.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Need {
    case: CaseId,
    amount: Money,
    goodwill: bool,
    why: Why,
}

impl Why {
    /// A stable code, for the Fluent message `approval-why-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoLimit => "no-limit",
            Self::Case { .. } => "case",
            Self::Day { .. } => "day",
            Self::MarketDay { .. } => "market-day",
            Self::NoRate { .. } => "no-rate",
            Self::OldRate { .. } => "old-rate",
            Self::NotCounted => "not-counted",
        }
    }
}

impl Limits {
    /// Limits in a currency (ISO 4217), by market (ISO 3166-1); amounts as decimal numbers.
    pub fn new<'a>(
        currency: &str,
        per_case: &str,
        per_day: &str,
        markets: impl IntoIterator<Item = (&'a str, Option<&'a str>, Option<&'a str>)>,
    ) -> Result<Self, LimitsFault> {
        let known = Currency::get(currency.trim());
        let currency = known.ok_or_else(|| LimitsFault::UnknownCurrency(short(currency)))?;
        let mut own = BTreeMap::new();
        for (code, per_case, per_day) in markets {
            let market = Market::get(code.trim()).ok_or_else(|| LimitsFault::UnknownMarket(short(code)))?;
            let limits = MarketLimits {
                per_case: per_case.map(amount).transpose()?,
                per_day: per_day.map(amount).transpose()?,
            };
            own.insert(market.code, limits);
        }
        Ok(Self { currency, per_case: amount(per_case)?, per_day: amount(per_day)?, markets: own })
    }

    /// Their currency.
    pub fn currency(&self) -> &'static Currency {
        self.currency
    }

    /// The limit of a case in a market.
    pub fn per_case(&self, market: Option<&str>) -> Money {
        self.money(self.own(market).per_case.unwrap_or(self.per_case))
    }

    /// The limit of a day over all markets.
    pub fn per_day(&self) -> Money {
        self.money(self.per_day)
    }

    /// A market's own limit of a day, where it has one.
    pub fn per_day_in(&self, market: &str) -> Option<Money> {
        self.own(Some(market)).per_day.map(|limit| self.money(limit))
    }

    /// Markets with limits of their own.
    pub fn markets(&self) -> &BTreeMap<&'static str, MarketLimits> {
        &self.markets
    }

    fn own(&self, market: Option<&str>) -> MarketLimits {
        market.and_then(|code| self.markets.get(code)).copied().unwrap_or_default()
    }

    fn money(&self, amount: Decimal) -> Money {
        Money { amount, currency: self.currency.code.to_owned() }
    }

    /// The amount in the limit's currency, and never less than it is: by the newest rate that there was, rounded up.
    fn counted(&self, spending: &Spending<'_>) -> Result<Decimal, Why> {
        let from = spending.amount;
        if from.currency == self.currency.code {
            return Ok(from.amount);
        }
        let no_rate = || Why::NoRate { from: from.currency.clone(), to: self.currency.code.to_owned() };
        let currency = Currency::get(&from.currency).ok_or_else(no_rate)?;
        let on = spending.at.to_zoned(spending.zone.clone()).date();
        let ask = Ask { amount: from.amount, from: currency, to: self.currency, on, cash: false };
        let found = spending.rates.convert(&ask).map_err(|_| no_rate())?;
        if found.stale {
            return Err(Why::OldRate { date: found.date });
        }
        let exact = from.amount.checked_mul(found.rate).ok_or_else(no_rate)?;
        let decimals = u32::from(self.currency.minor_units);
        let up = exact.round_dp_with_strategy(decimals, RoundingStrategy::AwayFromZero);
        Ok(up.max(found.result))
    }
}

/// Whether the agent may refund this on her own word. Without limits nothing goes back on it. Refuses what no approval
/// could allow: more than she paid, another currency, nothing.
pub(crate) fn spend(
    limits: Option<&Limits>,
    ledger: &Ledger,
    spending: &Spending<'_>,
) -> Result<Spend, CaseFault> {
    spending.case.affordable(spending.amount)?;
    let (case, amount, goodwill) = (spending.case.opened().id, spending.amount.clone(), spending.goodwill);
    Ok(match limits.ok_or(Why::NoLimit).and_then(|limits| limits.within(ledger, spending)) {
        Ok(counted) => {
            Spend::Within(Permit { case, amount, goodwill, basis: Basis::Own, counted: Some(counted) })
        }
        Err(why) => Spend::NeedsApproval(Need { case, amount, goodwill, why }),
    })
}

impl Ledger {
    /// Whether the agent may refund this on her own word; see [`Limits`].
    pub fn spend(&self, limits: Option<&Limits>, spending: &Spending<'_>) -> Result<Spend, CaseFault> {
        spend(limits, self, spending)
    }

    /// Refunds on the agent's own word if the limits let her, else lets the case wait for a second person. Both the case
    /// and the ledger know it at once, so that no two refunds meet the same limit. Gives the entry of the case, and what is
    /// new in the ledger.
    pub fn refund(
        &mut self,
        limits: Option<&Limits>,
        case: &mut Case,
        ask: &RefundAsk<'_>,
    ) -> Result<(Entry, Option<Spent>), CaseFault> {
        let RefundAsk { amount, goodwill, market, at, zone, rates, by, reason } = *ask;
        let spending = Spending { case, amount, goodwill, market, at, zone, rates };
        let spent = match spend(limits, self, &spending)? {
            Spend::NeedsApproval(need) => return Ok((case.act(Action::Hold(need), by, reason, at)?, None)),
            Spend::Within(permit) => {
                let spent = permit.spent(market, at);
                (case.act(Action::Refund(permit), by, reason, at)?, spent)
            }
        };
        self.0.push(spent.1.clone());
        Ok((spent.0, Some(spent.1)))
    }

    /// Refunds what waits in a case on a second person's word.
    pub fn grant(
        &mut self,
        case: &mut Case,
        market: Option<&str>,
        by: &str,
        reason: &str,
        at: Timestamp,
    ) -> Result<(Entry, Spent), CaseFault> {
        let permit = Permit::granted(case, by)?;
        let spent = permit.spent(market, at);
        let entry = case.act(Action::Refund(permit), by, reason, at)?;
        self.0.push(spent.clone());
        Ok((entry, spent))
    }

    /// What went back on the agent's own word on a day of hers, in the limit's currency; in all markets, or in one.
    /// `None` where a refund is not known in that currency.
    pub fn own(&self, day: Date, zone: &TimeZone, market: Option<&str>, currency: &str) -> Option<Decimal> {
        let of_day = self.0.iter().filter(|spent| {
            spent.basis == Basis::Own
                && spent.at.to_zoned(zone.clone()).date() == day
                && market.is_none_or(|code| spent.market.as_deref() == Some(code))
        });
        counted(of_day, currency)
    }

    /// What went back in a case, on whosever word, in the limit's currency.
    pub fn of_case(&self, case: CaseId, currency: &str) -> Option<Decimal> {
        counted(self.0.iter().filter(|spent| spent.case == case), currency)
    }

    /// What went back on a second person's word on a day, by currency.
    pub fn granted(&self, day: Date, zone: &TimeZone) -> BTreeMap<String, Decimal> {
        let mut sums = BTreeMap::<String, Decimal>::new();
        let of_day = |spent: &&Spent| spent.at.to_zoned(zone.clone()).date() == day;
        for spent in self.0.iter().filter(|spent| spent.basis == Basis::Granted).filter(of_day) {
            let sum = sums.entry(spent.amount.currency.clone()).or_default();
            *sum = sum.saturating_add(spent.amount.amount);
        }
        sums
    }
}

fn counted<'a>(spent: impl Iterator<Item = &'a Spent>, currency: &str) -> Option<Decimal> {
    spent.into_iter().try_fold(Decimal::ZERO, |sum, spent| {
        let known = [spent.counted.as_ref(), Some(&spent.amount)];
        let same = known.into_iter().flatten().find(|money| money.currency == currency)?;
        sum.checked_add(same.amount)
    })
}

impl Limits {
    fn within(&self, ledger: &Ledger, spending: &Spending<'_>) -> Result<Money, Why> {
        let counted = self.counted(spending)?;
        let day = spending.at.to_zoned(spending.zone.clone()).date();
        let code = self.currency.code;
        let add = |sum: Option<Decimal>| sum.and_then(|sum| sum.checked_add(counted)).ok_or(Why::NotCounted);
        let total = add(ledger.of_case(spending.case.opened().id, code))?;
        let limit = self.per_case(spending.market);
        if total > limit.amount {
            return Err(Why::Case { limit, total: self.money(total) });
        }
        let total = add(ledger.own(day, spending.zone, None, code))?;
        if total > self.per_day {
            return Err(Why::Day { limit: self.per_day(), total: self.money(total) });
        }
        if let Some((market, limit)) = spending.market.and_then(|code| Some((code, self.per_day_in(code)?))) {
            let total = add(ledger.own(day, spending.zone, Some(market), code))?;
            if total > limit.amount {
                return Err(Why::MarketDay { market: market.to_owned(), limit, total: self.money(total) });
            }
        }
        Ok(self.money(counted))
    }
}

impl Permit {
    /// A second person's word on what waits in a case. Not the person's who asked.
    pub fn granted(case: &Case, by: &str) -> Result<Self, CaseFault> {
        let waiting = case.waiting().ok_or(CaseFault::NothingWaits)?;
        second(&waiting.by, by)?;
        case.affordable(&waiting.amount)?;
        Ok(Self {
            case: case.opened().id,
            amount: waiting.amount.clone(),
            goodwill: waiting.goodwill,
            basis: Basis::Granted,
            counted: None,
        })
    }

    /// How it counts, once it went back.
    pub fn spent(&self, market: Option<&str>, at: Timestamp) -> Spent {
        Spent {
            case: self.case,
            market: market.map(str::to_owned),
            at,
            amount: self.amount.clone(),
            counted: self.counted.clone(),
            basis: self.basis,
        }
    }

    pub(crate) fn step(self, case: &Case) -> Result<Step, CaseFault> {
        if self.case != case.opened().id {
            return Err(CaseFault::OtherCase);
        }
        Ok(Step::Refund { amount: self.amount, goodwill: self.goodwill, basis: self.basis })
    }
}

impl Need {
    /// Why.
    pub fn why(&self) -> &Why {
        &self.why
    }

    pub(crate) fn step(self, case: &Case) -> Result<Step, CaseFault> {
        if self.case != case.opened().id {
            return Err(CaseFault::OtherCase);
        }
        Ok(Step::Hold { amount: self.amount, goodwill: self.goodwill, why: self.why })
    }
}

fn amount(text: &str) -> Result<Decimal, LimitsFault> {
    let sound = |sum: &Decimal| *sum >= Decimal::ZERO && *sum < Decimal::from(TOO_LARGE);
    plain_decimal(text.trim()).filter(sound).ok_or_else(|| LimitsFault::BadAmount(short(text)))
}

/// Enough of a text to find it again.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(24).collect()
}
