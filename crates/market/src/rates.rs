//! Exchange rates as tables of a day, each with its source, and what they make of an amount.
//!
//! Rates are read or typed, never fetched, and exact: decimals, no binary fractions.

mod convert;
mod ecb;
mod error;

use crate::Currency;
pub use convert::{Ask, Conversion};
pub use ecb::EcbFile;
pub use error::RatesError;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Longest source kept, in characters.
const LONGEST_SOURCE: usize = 200;
/// A rate has at most so many digits before and after its point; the ECB's have seven.
const DIGITS: u32 = 12;

/// Who made a table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RateKind {
    /// Published for the working days (ECB).
    Published,
    /// Typed by the agent: one pair.
    Typed,
}

impl RateKind {
    /// After how many days the rates are called old. A published table comes every working day: five days bridge the
    /// longest weekends (Easter). A typed rate holds as long as a month's price list.
    pub fn days_fresh(self) -> i32 {
        match self {
            Self::Published => 5,
            Self::Typed => 30,
        }
    }
}

/// The rates of one day from one source: what one unit of the base is in each currency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RateTable {
    source: String,
    kind: RateKind,
    date: Date,
    base: &'static Currency,
    rates: BTreeMap<&'static str, Decimal>,
}

impl RateTable {
    /// A published table. Currencies by ISO 4217 code; each rate is checked.
    pub fn published<'a>(
        source: &str,
        date: Date,
        base: &str,
        rates: impl IntoIterator<Item = (&'a str, Decimal)>,
    ) -> Result<Self, RatesError> {
        let mut table = Self::empty(source, RateKind::Published, date, named(base)?)?;
        for (code, rate) in rates {
            table.add(named(code)?, rate)?;
        }
        if table.rates.is_empty() { Err(RatesError::NoRates) } else { Ok(table) }
    }

    /// One rate that somebody typed: so many `to` for one `from`, with where it is from in her own words.
    pub fn typed(from: &str, to: &str, rate: Decimal, date: Date, source: &str) -> Result<Self, RatesError> {
        let mut table = Self::empty(source, RateKind::Typed, date, named(from)?)?;
        table.add(named(to)?, rate)?;
        Ok(table)
    }

    fn empty(source: &str, kind: RateKind, date: Date, base: &'static Currency) -> Result<Self, RatesError> {
        let source: String = source.split_whitespace().collect::<Vec<_>>().join(" ");
        let source: String = source.chars().filter(|c| !c.is_control()).take(LONGEST_SOURCE).collect();
        if source.is_empty() {
            return Err(RatesError::NoSource);
        }
        Ok(Self { source, kind, date, base, rates: BTreeMap::new() })
    }

    fn add(&mut self, currency: &'static Currency, rate: Decimal) -> Result<(), RatesError> {
        let (code, date) = (currency.code, self.date);
        if code == self.base.code {
            return Err(RatesError::SameCurrency(code));
        }
        if !is_rate(rate) {
            return Err(RatesError::BadRate { currency: code.to_owned(), rate: rate.to_string() });
        }
        match self.rates.insert(code, rate) {
            Some(_) => Err(RatesError::CurrencyTwice { currency: code.to_owned(), date }),
            None => Ok(()),
        }
    }

    /// Whose rates these are.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Published or typed.
    pub fn kind(&self) -> RateKind {
        self.kind
    }

    /// Of which day.
    pub fn date(&self) -> Date {
        self.date
    }

    /// What the rates are for one unit of.
    pub fn base(&self) -> &'static Currency {
        self.base
    }

    /// The rates, by ISO 4217 code.
    pub fn rates(&self) -> &BTreeMap<&'static str, Decimal> {
        &self.rates
    }

    /// How many units of this currency one unit of the base is; `None` if the table does not have it.
    fn of(&self, currency: &Currency) -> Option<Decimal> {
        if currency.code == self.base.code {
            Some(Decimal::ONE)
        } else {
            self.rates.get(currency.code).copied()
        }
    }

    /// A typed rate is known by its pair, whichever way round it is; a published table by its source.
    fn name(&self) -> String {
        match (self.kind, self.rates.keys().next()) {
            (RateKind::Typed, Some(other)) => {
                let (one, two) = (self.base.code.min(other), self.base.code.max(other));
                format!("{one}/{two}")
            }
            _ => self.source.clone(),
        }
    }
}

fn named(code: &str) -> Result<&'static Currency, RatesError> {
    Currency::get(code).ok_or_else(|| RatesError::UnknownCurrency(code.chars().take(8).collect()))
}

/// A number as programs write it, exactly: digits, perhaps a point with further digits, perhaps a minus before; nothing else.
pub fn plain_decimal(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    (digits(whole) && digits(fraction)).then(|| Decimal::from_str_exact(text).ok()).flatten()
}

/// Above zero, and short enough that amounts stay exact.
fn is_rate(rate: Decimal) -> bool {
    let limit = Decimal::from(10_u64.pow(DIGITS));
    rate > Decimal::ZERO && rate < limit && rate.scale() <= DIGITS
}

/// Tables of many days and sources. The same table put in twice is there once.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RateTables {
    /// By date; of a date, what was typed is last: whoever types a rate means it.
    tables: BTreeMap<(Date, RateKind, String), RateTable>,
}

impl RateTables {
    /// Keeps a table instead of the one for the same day and source (of a typed rate: day and pair).
    pub fn put(&mut self, table: RateTable) {
        self.tables.insert((table.date, table.kind, table.name()), table);
    }

    /// Takes out the tables of which this is true; tells how many.
    pub fn remove(&mut self, which: impl Fn(&RateTable) -> bool) -> usize {
        let before = self.tables.len();
        self.tables.retain(|_, table| !which(table));
        before - self.tables.len()
    }

    /// Every table, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &RateTable> {
        self.tables.values()
    }
}

impl Extend<RateTable> for RateTables {
    fn extend<T: IntoIterator<Item = RateTable>>(&mut self, tables: T) {
        for table in tables {
            self.put(table);
        }
    }
}
