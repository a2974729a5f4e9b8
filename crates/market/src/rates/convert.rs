//! An amount in another currency, always with the rate, its day and its source.

use super::{RateKind, RateTable, RateTables, RatesError};
use crate::{Currency, money::rounded};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Amounts from here on are not reckoned: with the longest rates they would no longer be exact.
const TOO_LARGE: u64 = 1_000_000_000_000_000;
/// Digits of a rate that is shown.
const SHOWN: u32 = 8;

/// What is to be converted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ask {
    /// The amount; below zero is allowed.
    pub amount: Decimal,
    /// Its currency.
    pub from: &'static Currency,
    /// The currency that is wanted.
    pub to: &'static Currency,
    /// The day on which it is wanted.
    pub on: Date,
    /// Whether the result is paid in cash: rounded to what there are coins for.
    pub cash: bool,
}

/// An amount in another currency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conversion<'a> {
    /// The amount that was asked for, as it was.
    pub amount: Decimal,
    /// Its currency.
    pub from: &'static Currency,
    /// The result, rounded to the currency's decimals: half a unit away from zero, as the euro's conversions are by
    /// article 5 of Council Regulation (EC) No 1103/97.
    pub result: Decimal,
    /// The result's currency.
    pub to: &'static Currency,
    /// Units of `to` for one of `from`: as it stands in the table, or a quotient to 28 digits.
    pub rate: Decimal,
    /// Of which day the rate is.
    pub date: Date,
    /// Whose rate it is.
    pub source: &'a str,
    /// Published or typed.
    pub kind: RateKind,
    /// How many days before the wanted day the rate is from.
    pub age_days: i32,
    /// Whether the rate is too old to be relied upon: see [`RateKind::days_fresh`].
    pub stale: bool,
    /// The currency over which it went, if the table has rates for both but not for the pair.
    pub via: Option<&'static Currency>,
}

impl RateTables {
    /// Converts by the newest table, not after the wanted day, that has both currencies. Two tables are never joined:
    /// their rates are of different days or hands.
    pub fn convert(&self, ask: &Ask) -> Result<Conversion<'_>, RatesError> {
        let Ask { amount, from, to, on, cash } = *ask;
        if from.code == to.code {
            return Err(RatesError::SameCurrency(from.code));
        }
        if amount.abs() >= Decimal::from(TOO_LARGE) {
            return Err(RatesError::AmountTooLarge);
        }
        let both = |table: &RateTable| Some((table.of(from)?, table.of(to)?));
        let until = self.iter().rev().skip_while(|table| table.date > on);
        let found = until.filter_map(|table| Some((table, both(table)?))).next();
        let (table, (of_from, of_to)) =
            found.ok_or(RatesError::Unknown { from: from.code, to: to.code, on })?;
        let exact = amount.checked_mul(of_to).and_then(|product| product.checked_div(of_from));
        let rate = of_to.checked_div(of_from);
        let (Some(exact), Some(rate)) = (exact, rate) else { return Err(RatesError::AmountTooLarge) };
        let age_days = (on - table.date).get_days();
        let direct = [from.code, to.code].contains(&table.base.code);
        Ok(Conversion {
            amount,
            from,
            result: if cash { in_cash(exact, to) } else { rounded(exact, to.minor_units) },
            to,
            rate,
            date: table.date,
            source: &table.source,
            kind: table.kind,
            age_days,
            stale: age_days > table.kind.days_fresh(),
            via: (!direct).then_some(table.base),
        })
    }
}

impl Conversion<'_> {
    /// The rate as it is shown: whole where it stands in the table, else to eight digits that count.
    pub fn shown_rate(&self) -> Decimal {
        let short = self.rate.normalize();
        let exact =
            short.scale() <= super::DIGITS && short.mantissa().unsigned_abs() < 10_u128.pow(SHOWN + 4);
        let round = || short.round_sf(SHOWN).unwrap_or(short).normalize();
        if exact { short } else { round() }
    }
}

/// Rounded to what can be paid in cash.
fn in_cash(amount: Decimal, currency: &Currency) -> Decimal {
    let step = Decimal::new(currency.cash.step.into(), currency.cash.minor_units.into());
    let steps = amount.checked_div(step).map(|steps| rounded(steps, 0) * step);
    rounded(steps.unwrap_or(amount), currency.minor_units)
}
