//! What a market's page shows.

use super::{
    CallView, CurrencyView, GuidanceView, HolidayView, LanguageName, LocalTime, MarketName, PaymentView,
    SourceView,
};
use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// A market as it is looked for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MarketEntry {
    /// The market.
    pub market: MarketName,
    /// By what else it is found: its name in its own languages (of those agents may work in) and in English, its
    /// currencies, its official languages.
    pub also: Vec<String>,
}

/// All that is known of a market, of nobody in particular. Words are in the agent's language unless said otherwise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MarketPage {
    /// The market.
    pub market: MarketName,
    /// The part of it that was asked for.
    pub part: Option<MarketPart>,
    /// Its parts (ISO 3166-2).
    pub parts: Vec<MarketPart>,
    /// The locale of its likely language (BCP 47), for amounts and dates as they are written there.
    pub locale: String,
    /// Text direction of that language.
    pub rtl: bool,
    /// The time there now.
    pub time: Option<LocalTime>,
    /// Whether to call now.
    pub call: Option<CallView>,
    /// Languages spoken there, widest spread first.
    pub languages: Vec<LanguageShare>,
    /// Currencies in use, its own first.
    pub currencies: Vec<MarketCurrency>,
    /// IANA zones.
    pub zones: Vec<String>,
    /// Its week.
    pub week: Week,
    /// `h12` or `h23`.
    pub hour_cycle: String,
    /// `day-month-year`, `month-day-year` or `year-month-day`, where its official languages agree.
    pub date_order: Option<String>,
    /// Calendars in use (BCP 47: `gregory`, `japanese`, …), the usual one first.
    pub calendars: Vec<String>,
    /// `metric`, `us` or `uk`.
    pub measures: String,
    /// `celsius` or `fahrenheit`.
    pub temperature: String,
    /// How it is dialled from abroad (`+81`, `+1 809, 829, 849`), where that is known.
    pub dialling: Option<String>,
    /// How addresses are written, where that is known.
    pub address: Option<PostalFormat>,
    /// Public holidays of the next twelve months.
    pub holidays: Vec<HolidayView>,
    /// How customers pay there.
    pub payments: Vec<PaymentView>,
    /// What the law gives them.
    pub rights: Vec<RightView>,
    /// Guidance for every channel, most important first.
    pub guidance: Vec<GuidanceView>,
    /// Where the facts are from: by `languages`, `currencies`, `zones`, `first-day`, `weekend`, `hour-cycle`,
    /// `formats`, `calendars`, `measures`, `dialling`, `addresses`.
    pub sources: BTreeMap<String, SourceView>,
}

/// A currency as it is used in a market.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MarketCurrency {
    /// The currency.
    pub currency: CurrencyView,
    /// An amount as it is written there, in the market's locale.
    pub amount: Option<String>,
    /// To what amounts in cash are rounded, in the agent's language, if to more than the smallest unit.
    pub cash: Option<String>,
}

/// How addresses are written in a market.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PostalFormat {
    /// Lines from the top; each a list of fields (`name`, `street`, `postal-code`, …) and of what stands between them.
    pub lines: Vec<Vec<PostalPart>>,
    /// A postal code for an example.
    pub postal_code: Option<String>,
}

/// A piece of a line of an address.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum PostalPart {
    /// A field, by name: a variant of the Fluent message `market-address-part`.
    Field(String),
    /// Text as it is written there.
    Text(String),
}

/// A part of a market.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MarketPart {
    /// ISO 3166-2, with the territory.
    pub code: String,
}

/// A language with its share.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct LanguageShare {
    /// The language.
    pub language: LanguageName,
    /// Share of the people who use it, as first or further language, in parts of a million.
    pub share: u32,
    /// `official`, `de-facto`, `regional` or `none`.
    pub status: String,
}

/// A market's week. Days are numbers: 1 is Monday, 7 is Sunday.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct Week {
    /// On which day calendars begin it.
    pub first: i8,
    /// Days of the weekend.
    pub weekend: Vec<i8>,
}

/// A rule of law, said.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RightView {
    /// What it is about (`withdrawal`, `duty-de-minimis`, …).
    pub kind: String,
    /// The same in words.
    pub heading: String,
    /// What it says; `None` where its items say all.
    pub text: Option<String>,
    /// Bodies, languages or telephone numbers.
    pub items: Vec<String>,
    /// For what it does not hold.
    pub exceptions: Option<NamedList>,
    /// What one has to know with it: where and since when it holds, its conditions, its law.
    pub notes: Vec<String>,
    /// Whether the source leaves no doubt; if not, the last note says to ask.
    pub sure: bool,
    /// Where it is from.
    pub source: SourceView,
}

/// A list with what stands over it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct NamedList {
    /// What stands over it.
    pub name: String,
    /// Its items.
    pub items: Vec<String>,
}
