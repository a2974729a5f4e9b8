//! What is true in a market: time, holidays, payments, rights, guidance; each fact sourced and dated.
//!
//! Everything here is a function of its arguments over embedded tables: no clock, no file, no network. It
//! knows facts and guidance ids, never a customer; words for the agent are Fluent messages of `guidance.ftl`.
#![deny(missing_docs)]

mod call;
mod cities;
mod coded;
mod day_period;
mod error;
mod formality;
mod guidance;
mod holiday;
mod language;
mod market;
mod parts;
mod payment;
mod rights;
mod source;
mod stale;
mod subdivision;
mod tables;
mod time;

pub use call::{CallMoment, CallReason, CallVerdict, NextCall, OfficeHours, call_moment, office_hours_utc};
pub use day_period::{DayPeriod, DayPeriodRule, day_period};
pub use error::MarketError;
pub use formality::{Formality, UsualFormality, usual_formality};
pub use guidance::{Channel, Guidance, Scope, Topic, all_guidance, guidance};
pub use holiday::{
    Holiday, HolidayCategory, HolidayClosed, HolidayCoverage, HolidayCustom, HolidayDelivery, HolidayWish,
    holiday_coverage, holiday_custom, holiday_source, holidays,
};
pub use language::{AGENT_LANGUAGES, is_rtl, language_name};
pub use market::{
    Currency, CurrencyUse, DateOrder, HourCycle, LanguageUse, Market, NumberMarks, OfficialStatus,
};
pub use payment::{DayKind, PaymentKind, PaymentMethod, PaymentStatus, RefundRoute, RefundTime, payments};
pub use rights::{
    Condition, CountsFrom, Reaches, Right, RightException, RightKind, RightValue, Telephone, rights,
};
pub use source::{Fact, Source};
pub use stale::{Stale, stale};
pub use time::{Basis, Decider, LocalTime, Place, WallClock, local_time};
