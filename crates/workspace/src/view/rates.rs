//! Exchange rates that are kept, and amounts converted by them.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What there is to convert by, and between what.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RatesView {
    /// Tables that were imported, by source.
    pub imported: Vec<RateSourceView>,
    /// Rates that were typed, newest first.
    pub typed: Vec<TypedRateView>,
    /// Every currency in use, by code.
    pub currencies: Vec<CurrencyChoice>,
    /// Every market that has a currency, by code.
    pub markets: Vec<MarketChoice>,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
}

/// The tables of one source.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RateSourceView {
    /// To remove them by.
    pub id: String,
    /// Whose rates they are.
    pub source: String,
    /// Of which day the oldest table is, `YYYY-MM-DD`.
    pub first: String,
    /// Of which day the newest table is.
    pub last: String,
    /// Of how many days there are tables.
    pub days: u32,
    /// How many currencies the newest one has beside its base.
    pub currencies: u32,
    /// Whether the newest one is too old to be relied upon today.
    pub stale: bool,
}

/// A rate that somebody typed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct TypedRateView {
    /// To remove it by.
    pub id: String,
    /// The rate as an equation: `1 EUR = 402.15 HUF`.
    pub text: String,
    /// Of which day, `YYYY-MM-DD`.
    pub date: String,
    /// Where it is from, in the words of who typed it.
    pub source: String,
    /// Whether it is too old to be relied upon today.
    pub stale: bool,
}

/// A currency to choose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CurrencyChoice {
    /// ISO 4217.
    pub code: String,
    /// Name in the agent's language.
    pub name: String,
}

/// A market to choose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MarketChoice {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Name in the agent's language.
    pub name: String,
    /// Its principal currency, ISO 4217.
    pub currency: String,
}

/// What an import brought.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportReport {
    /// Whose rates they are.
    pub source: String,
    /// Of which day the oldest table is, `YYYY-MM-DD`.
    pub first: String,
    /// Of which day the newest table is.
    pub last: String,
    /// Of how many days there are tables.
    pub days: u32,
    /// Currencies of the file that nobody uses any more, or that are unknown: left out.
    pub left_out: Vec<String>,
}

/// A rate as it is typed: so many `to` for one `from`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
pub struct RateForm {
    /// ISO 4217.
    pub from: String,
    /// ISO 4217.
    pub to: String,
    /// The rate, with a point or a comma before the decimals.
    pub rate: String,
    /// Of which day, `YYYY-MM-DD`; today if none.
    pub date: Option<String>,
    /// Where it is from.
    pub source: String,
}

/// What is to be converted.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
pub struct ConversionForm {
    /// The amount, with a point or a comma before the decimals.
    pub amount: String,
    /// Its currency, ISO 4217.
    pub from: String,
    /// The currency that is wanted; the market's if none.
    pub to: Option<String>,
    /// The customer's market, ISO 3166-1: the amount is also written as it is there.
    pub market: Option<String>,
    /// On which day, `YYYY-MM-DD`; today if none.
    pub on: Option<String>,
    /// Whether it is paid in cash.
    pub cash: bool,
}

/// An amount converted: never without rate, day and source.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ConversionView {
    /// The amount, a decimal number.
    pub amount: String,
    /// Its currency, ISO 4217.
    pub from: String,
    /// The result, a decimal number.
    pub result: String,
    /// Its currency, ISO 4217.
    pub to: String,
    /// How many `to` one `from` is, a decimal number.
    pub rate: String,
    /// Of which day the rate is, `YYYY-MM-DD`.
    pub date: String,
    /// Whose rate it is.
    pub source: String,
    /// Whether somebody typed it.
    pub typed: bool,
    /// How many days before the wanted day the rate is from.
    pub age_days: i32,
    /// Whether it is too old to be relied upon.
    pub stale: bool,
    /// The currency over which it went, ISO 4217.
    pub via: Option<String>,
    /// The amount in the agent's language.
    pub amount_text: String,
    /// The result in the agent's language.
    pub result_text: String,
    /// The rate as an equation in the agent's language, and over which currency it went.
    pub rate_text: String,
    /// How old the rate is, in words; of one that is too old, what to do.
    pub age_text: String,
    /// The result as it is written to the customer.
    pub customer: Option<CustomerAmount>,
}

/// An amount as it is written in a market.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CustomerAmount {
    /// The amount.
    pub text: String,
    /// Its language, BCP 47.
    pub language: String,
    /// Whether that is written from right to left.
    pub rtl: bool,
}
