//! A territory and what is true there.

use crate::{
    AddressFormat, Calendar, Dialling, Fact, MarketError, Measurement, Paper, Source, Temperature, address,
    dialling, subdivision,
    tables::{self, Names},
};
use jiff::civil::Weekday;

/// A market: a territory of ISO 3166-1, and Kosovo under its user-assigned code `XK`.
#[derive(PartialEq, Debug)]
pub struct Market {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    pub(crate) names: Names,
    /// Languages spoken there, widest spread first.
    pub languages: &'static [LanguageUse],
    /// The language that CLDR takes as likely for the territory when nothing else is known (BCP 47). A default for
    /// interfaces, not a finding about a person.
    pub likely_language: &'static str,
    /// Currencies that are legal tender there now, its own first. Empty only for Antarctica.
    pub currencies: &'static [CurrencyUse],
    /// IANA zones, by name. China's is Asia/Shanghai alone: Asia/Urumqi, which some in Xinjiang live by, is not official.
    /// Empty only where nobody lives (Bouvet Island; Heard and McDonald Islands).
    pub zones: &'static [&'static str],
    /// First day of the week in calendars.
    pub first_day: Weekday,
    /// Weekend days, in order.
    pub weekend: &'static [Weekday],
    /// 12 or 24 hours, as usual there.
    pub hour_cycle: HourCycle,
    /// Calendars in use, the preferred one first.
    pub calendars: &'static [Calendar],
    /// Lengths, weights and volumes, as usual there.
    pub measurement: Measurement,
    /// Temperatures, as usual there.
    pub temperature: Temperature,
    /// The usual sheet of paper.
    pub paper: Paper,
    /// Order of an all-number date, where the official languages agree on it.
    pub date_order: Option<DateOrder>,
    /// Marks in numbers written in Latin digits, as usual in the likely language there.
    pub number_marks: NumberMarks,
    /// Divided by spaces.
    pub(crate) subdivisions: &'static str,
}

/// A language in a territory.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LanguageUse {
    /// BCP 47.
    pub tag: &'static str,
    /// Share of the people who use it, as first or further language, in percent: shares may add up to over 100.
    pub percent: f32,
    /// Its official status there.
    pub status: OfficialStatus,
}

/// A language's official status in a territory.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum OfficialStatus {
    /// Official by law in the whole territory.
    Official,
    /// Used as official language without a law.
    DeFacto,
    /// Official in a part.
    Regional,
    /// No official status.
    None,
}

/// A currency in use in a territory.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CurrencyUse {
    /// The currency.
    pub currency: &'static Currency,
    /// Its symbol as usual in the territory's likely language.
    pub symbol: &'static str,
}

/// A currency.
#[derive(PartialEq, Eq, Debug)]
pub struct Currency {
    /// ISO 4217.
    pub code: &'static str,
    pub(crate) names: Names,
    /// Decimals that amounts are usually written with, by CLDR: for some currencies fewer than ISO 4217 has (HUF: 0).
    pub minor_units: u8,
    /// How amounts are paid in cash, by CLDR.
    pub cash: Cash,
}

/// To what amounts are rounded when they are paid in cash, by CLDR (`_cashDigits`, `_cashRounding`). CLDR tells of few
/// currencies (Swiss francs by 0.05, forints by 5, Danish crowns by 0.50, Swedish ones whole …) and not, say, of the
/// euro's five cents in some of its countries: a step of 1 is "CLDR tells of none", not "there is none".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cash {
    /// Decimals.
    pub minor_units: u8,
    /// Which units of the last decimal there are coins for: 5 means 0, 5, 10, …
    pub step: u8,
}

/// 12 or 24 hours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HourCycle {
    /// 1 to 12, with a day period.
    H12,
    /// 0 to 23.
    H23,
}

/// Order of an all-number date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateOrder {
    /// Day, month, year.
    DayMonthYear,
    /// Month, day, year.
    MonthDayYear,
    /// Year, month, day.
    YearMonthDay,
}

/// Marks in numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NumberMarks {
    /// Between units and decimals.
    pub decimal: &'static str,
    /// Between groups of digits.
    pub group: &'static str,
    /// Digits of each group after the one before the decimals, which has three: 3, or 2 (12,34,567).
    pub further_groups: u8,
}

impl Market {
    /// The market of this ISO 3166-1 alpha-2 code, in capitals or not.
    pub fn get(code: &str) -> Option<&'static Self> {
        let code = code.to_ascii_uppercase();
        let at = tables::MARKETS.binary_search_by(|market| market.code.cmp(&code)).ok()?;
        tables::MARKETS.get(at)
    }

    /// As [`Market::get`], with an error to show.
    pub fn named(code: &str) -> Result<&'static Self, MarketError> {
        Self::get(code).ok_or(MarketError::UnknownTerritory)
    }

    /// Every market, by code.
    pub fn all() -> &'static [Self] {
        tables::MARKETS
    }

    /// Its name in the agent's language ([`crate::AGENT_LANGUAGES`]; English for any other).
    pub fn name(&self, agent_language: &str) -> &'static str {
        self.names.in_agent_language(agent_language)
    }

    /// Its subdivisions: the part of their ISO 3166-2 codes after the hyphen, sorted.
    pub fn subdivisions(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.subdivisions.split_ascii_whitespace()
    }

    /// The subdivision of this code, ISO 3166-2 with or without the territory, in capitals or not: what follows the hyphen.
    ///
    /// # Errors
    /// [`MarketError::UnknownSubdivision`].
    pub fn subdivision(&'static self, code: &str) -> Result<&'static str, MarketError> {
        subdivision::known(self, code)
    }

    /// The locale of its likely language there (BCP 47): how amounts, numbers and dates are usually written.
    pub fn locale(&self) -> String {
        [self.likely_language, self.code].join("-")
    }

    /// Its official languages (by law or in fact, in the whole of it), widest spread first, and the likely one.
    pub fn own_languages(&self) -> Vec<&'static str> {
        let official = |status| matches!(status, OfficialStatus::Official | OfficialStatus::DeFacto);
        let official = self.languages.iter().filter(|language| official(language.status));
        let mut tags: Vec<_> = official.map(|language| language.tag).collect();
        if !tags.contains(&self.likely_language) {
            tags.push(self.likely_language);
        }
        tags
    }

    /// The principal currency.
    pub fn currency(&self) -> Option<&'static CurrencyUse> {
        self.currencies.first()
    }

    /// Whether this is a day of the weekend there.
    pub fn is_weekend(&self, day: Weekday) -> bool {
        self.weekend.contains(&day)
    }

    /// How it is dialled from abroad. `None`: it has no code, or it is not known.
    pub fn dialling(&self) -> Option<&'static Dialling> {
        dialling::of(self.code)
    }

    /// How addresses are written there. `None`: not known.
    pub fn address_format(&self) -> Option<&'static AddressFormat> {
        address::of(self.code)
    }

    /// Where this market's facts of this kind are from.
    pub fn source(&self, fact: Fact) -> &'static Source {
        tables::source(self.code, fact)
    }
}

impl Currency {
    /// The currency of this ISO 4217 code, in capitals or not, if it is in use somewhere.
    pub fn get(code: &str) -> Option<&'static Self> {
        tables::by_tag(Self::all(), |currency| currency.code, code).copied()
    }

    /// Every currency in use, by code.
    pub fn all() -> &'static [&'static Self] {
        tables::CURRENCIES
    }

    /// Its name in the agent's language ([`crate::AGENT_LANGUAGES`]; English for any other).
    pub fn name(&self, agent_language: &str) -> &'static str {
        self.names.in_agent_language(agent_language)
    }
}
