//! Coverage of markets by shifts, as it is asked for and shown.

use super::{LanguageName, MarketName};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A shift, as the team writes it down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ShiftForm {
    /// What the team calls it.
    pub name: String,
    /// IANA zone.
    pub zone: String,
    /// The days on which it begins: 1 is Monday, 7 is Sunday.
    pub days: Vec<u8>,
    /// When it begins, `HH:MM`, 24 hours.
    pub from: String,
    /// When it ends, `HH:MM`; on the next day, where that is not after its beginning.
    pub to: String,
    /// What is spoken in it, BCP 47.
    pub languages: Vec<String>,
}

/// Office hours by the local clock: an assumption.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct OfficeForm {
    /// From, `HH:MM`.
    pub from: String,
    /// To, `HH:MM`.
    pub to: String,
}

/// Which markets' coverage is asked for, and when.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct CoverageForm {
    /// ISO 3166-1 codes; if empty, those of the customers in the store, else those of the agents' languages.
    pub markets: Vec<String>,
    /// Any day of the week, `YYYY-MM-DD`; if absent, today.
    pub week: Option<String>,
    /// The day that a picture shows, 1 (Monday) to 7, by UTC; if absent, the whole week.
    pub day: Option<u8>,
    /// IANA zone of the agent: hours are told by her clock, too.
    pub zone: String,
    /// Office hours; if absent, 9:00 to 17:00.
    pub office: Option<OfficeForm>,
}

/// Of which markets coverage is shown, and in which office hours: what is kept of a choice.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct CoverageScope {
    /// As in [`CoverageForm`].
    pub markets: Vec<String>,
    /// As in [`CoverageForm`].
    pub office: Option<OfficeForm>,
}

/// A file of coverage that the shell can write by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CoverageFile {
    /// A picture of lines.
    Svg,
    /// A table.
    Csv,
}

/// What coverage can be asked of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CoverageChoices {
    /// Every market.
    pub markets: Vec<MarketName>,
    /// Every language that counts as a market's own.
    pub languages: Vec<LanguageName>,
}

/// What shifts cover in a week.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CoverageView {
    /// The week's Monday, `YYYY-MM-DD`.
    pub week: String,
    /// The agent's zone.
    pub zone: String,
    /// Office hours that are assumed.
    pub office: OfficeForm,
    /// The week's 168 hours.
    pub hours: Vec<CoverageHour>,
    /// The markets, in the order that was asked for.
    pub markets: Vec<MarketCoverageView>,
}

/// An hour of the week.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CoverageHour {
    /// When it begins.
    pub start: String,
    /// Its time in UTC, `HH:MM`.
    pub utc: String,
    /// Its time by the agent's clock, `HH:MM`.
    pub local: String,
    /// Its day by the agent's clock, 1 (Monday) to 7.
    pub local_day: u8,
}

/// A market's coverage in a week.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct MarketCoverageView {
    /// The market.
    pub market: MarketName,
    /// The languages that count as its own.
    pub languages: Vec<LanguageName>,
    /// Public holidays of the week, taken as closed.
    pub holidays: Vec<DayOff>,
    /// Whether its holidays are known for this week.
    pub holidays_known: bool,
    /// Minutes of office hours in the week.
    pub total: CoverageSplit,
    /// Of each hour the minutes of office hours: own language, another language, nobody.
    pub hours: Vec<(u16, u16, u16)>,
    /// When nobody is there.
    pub gaps: Vec<GapView>,
}

/// Minutes of office hours, by who is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CoverageSplit {
    /// Somebody who speaks a language of the market.
    pub own: u16,
    /// Somebody, in another language only.
    pub other: u16,
    /// Nobody.
    pub none: u16,
}

/// A public holiday that is taken as closed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct DayOff {
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// Its name in the market's own language.
    pub local_name: String,
    /// Its name in English, if it has another there.
    pub english_name: Option<String>,
    /// Whether the day is to be checked: it hangs on the moon or on a decision, or other sources do not have it.
    pub check: bool,
}

/// Office hours in which nobody is there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct GapView {
    /// When it begins, RFC 3339 in UTC.
    pub start: String,
    /// When it ends.
    pub end: String,
    /// How long it is, in minutes.
    pub minutes: u16,
    /// Its office hours on each of the market's clocks, from west to east.
    pub local: Vec<GapClock>,
}

/// A gap by a market's clock.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct GapClock {
    /// A zone that has this clock.
    pub zone: String,
    /// From, `YYYY-MM-DDTHH:MM`.
    pub start: String,
    /// To.
    pub end: String,
}
