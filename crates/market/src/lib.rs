//! What is true in a market: time, holidays, payments, rights, guidance; each fact sourced and dated.
//!
//! Everything here is a function of its arguments over embedded tables: no clock, no file, no network. It
//! knows facts and guidance ids, never a customer; words for the agent are Fluent messages of `guidance.ftl`.
#![deny(missing_docs)]

mod address;
mod call;
mod cities;
mod coded;
mod coverage;
mod day_period;
mod dialling;
mod error;
mod formality;
mod guidance;
mod holiday;
mod language;
mod market;
mod money;
mod office;
mod parts;
mod payment;
mod places;
mod rates;
mod rights;
mod source;
mod stale;
mod subdivision;
mod tables;
mod time;
mod units;

pub use address::{AddressFormat, AddressPart, PostalAddress};
pub use call::{CallMoment, CallReason, CallVerdict, Days, NextCall, call_moment};
pub use coverage::{
    Coverage, CoverageError, Gap, LocalSpan, MarketCoverage, Shift, Split, WEEK_HOURS, coverage,
};
pub use day_period::{DayPeriod, DayPeriodRule, day_period};
pub use dialling::Dialling;
pub use error::MarketError;
pub use formality::{Formality, UsualFormality, usual_formality};
pub use guidance::{Channel, Guidance, Scope, Topic, all_guidance, guidance};
pub use holiday::{
    Holiday, HolidayCategory, HolidayClosed, HolidayCoverage, HolidayCustom, HolidayDelivery, HolidayWish,
    holiday_coverage, holiday_custom, holiday_source, holidays,
};
pub use language::{AGENT_LANGUAGES, is_rtl, language_name};
pub use market::{
    Cash, Currency, CurrencyUse, DateOrder, HourCycle, LanguageUse, Market, NumberMarks, OfficialStatus,
};
pub use money::{money, number};
pub use office::OfficeHours;
pub use payment::{DayKind, PaymentKind, PaymentMethod, PaymentStatus, RefundRoute, RefundTime, payments};
pub use rates::{Ask, Conversion, EcbFile, RateKind, RateTable, RateTables, RatesError, plain_decimal};
pub use rights::{
    Condition, CountsFrom, Reaches, Right, RightException, RightKind, RightPlace, RightValue, Telephone,
    rights,
};
pub use rust_decimal::Decimal;
pub use source::{Fact, Source};
pub use stale::{Stale, stale};
pub use time::{Basis, Decider, LocalTime, Place, WallClock, local_time};
pub use units::{Calendar, Measurement, Paper, Temperature};
