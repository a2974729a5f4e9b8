//! The embedded tables and how they are looked up. Those of `data/` are generated: see `xtask/src/generate.rs`.

use crate::{
    Calendar, Currency, CurrencyUse, DateOrder, Dialling, Fact, HourCycle, LanguageUse, Market, Measurement,
    NumberMarks, OfficialStatus, Paper, Source, Temperature,
    day_period::{DayPeriodRule, DayPeriods},
    language::AGENT_LANGUAGES,
    places::{At, PhonePrefixes, PostalPrefixes},
    subdivision,
};
use jiff::civil::{Weekday, date};

/// Each tag with its [`Names`], after a bar.
static LANGUAGES: &[&str] = include!("../data/languages.rs");
/// In lower case, filled up with zeros.
static RIGHT_TO_LEFT: &[[u8; 8]] = include!("../data/right_to_left.rs");
static CLDR: Source = include!("../data/cldr.rs");
static SOURCES: &[(&str, Fact, Source)] = include!("../data/sources.rs");
pub(crate) static DAY_PERIODS: &[DayPeriods] = include!("../data/day_periods.rs");
pub(crate) static DIALLING: &[(&str, Dialling)] = include!("../data/dialling.rs");
pub(crate) static PHONE_PLACES: &[PhonePrefixes] = include!("../data/phone_places.rs");
pub(crate) static POSTAL_PLACES: &[PostalPrefixes] = include!("../data/postal_places.rs");
pub(crate) static CURRENCIES: &[&Currency] = currencies::EVERY;
pub(crate) static MARKETS: &[Market] = include!("../data/territories.rs");

/// A name in each of [`AGENT_LANGUAGES`]: one string, divided by bars. A string of each name would take more for its place
/// than for itself.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Names(&'static str);

impl Names {
    /// The name in the agent's language, else the English one.
    pub(crate) fn in_agent_language(&self, agent_language: &str) -> &'static str {
        let place =
            |tag: &str| AGENT_LANGUAGES.iter().position(|language| tag.eq_ignore_ascii_case(language));
        let at = crate::language::parents(agent_language).find_map(place).unwrap_or(0);
        self.0.split('|').nth(at).unwrap_or_default()
    }
}

/// The row whose key is this tag, in capitals or not, with hyphens or underscores.
pub(crate) fn by_tag<T>(
    rows: &'static [T],
    key: impl Fn(&T) -> &'static str,
    tag: &str,
) -> Option<&'static T> {
    let at = rows.binary_search_by(|row| {
        key(row).bytes().map(|byte| byte.to_ascii_lowercase()).cmp(spelt_as_keys(tag))
    });
    at.ok().and_then(|at| rows.get(at))
}

/// A tag's bytes in small letters and with hyphens.
fn spelt_as_keys(tag: &str) -> impl Iterator<Item = u8> {
    tag.bytes().map(|byte| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() })
}

/// What follows the tag and a bar in the row of this tag.
pub(crate) fn after_tag(rows: &'static [&'static str], tag: &str) -> Option<&'static str> {
    // A row is not divided before it is found: what is compared ends at its bar.
    let key = |row: &'static str| row.bytes().take_while(|byte| *byte != b'|');
    let at =
        rows.binary_search_by(|row| key(row).map(|byte| byte.to_ascii_lowercase()).cmp(spelt_as_keys(tag)));
    rows.get(at.ok()?)?.split_at_checked(tag.len() + 1).map(|(_, rest)| rest)
}

pub(crate) fn language_names(tag: &str) -> Option<Names> {
    after_tag(LANGUAGES, tag).map(Names)
}

/// Whether a script, or a language as far as the tag says it, is written from right to left.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let Some(padding) = 8_usize.checked_sub(tag.len()) else { return false };
    let wanted = || spelt_as_keys(tag).chain(std::iter::repeat_n(0, padding));
    RIGHT_TO_LEFT.binary_search_by(|row| row.iter().copied().cmp(wanted())).is_ok()
}

pub(crate) fn source(market: &str, fact: Fact) -> &'static Source {
    let corrected = SOURCES.iter().find(|(code, of, _)| *code == market && *of == fact);
    match (corrected, fact) {
        (Some((_, _, source)), _) => source,
        (None, Fact::SubdivisionZones) => &subdivision::SOURCE,
        (None, Fact::Dialling) => &places_sources::DIALLING,
        (None, Fact::PhonePlaces) => &places_sources::PHONE_PLACES,
        (None, Fact::PostalPlaces) => &places_sources::POSTAL_PLACES,
        (None, Fact::Addresses) => &places_sources::ADDRESSES,
        (None, _) => &CLDR,
    }
}

/// Every source of a market's facts, with what it is for.
pub(crate) fn sources() -> impl Iterator<Item = (String, &'static Source)> {
    let corrected = SOURCES.iter().map(|(code, fact, source)| (format!("{code} {fact:?}"), source));
    let whole = [
        ("CLDR", &CLDR),
        ("dialling", &places_sources::DIALLING),
        ("telephone prefixes", &places_sources::PHONE_PLACES),
        ("postal codes", &places_sources::POSTAL_PLACES),
        ("addresses", &places_sources::ADDRESSES),
    ];
    corrected.chain(whole.map(|(fact, source)| (fact.to_owned(), source)))
}

mod currencies {
    use super::Names;
    use crate::{Currency, market::Cash};

    include!("../data/currencies.rs");
}

pub(crate) mod addresses {
    use crate::{AddressFormat, AddressPart};

    include!("../data/addresses.rs");
}

mod places_sources {
    use crate::Source;
    use jiff::civil::date;

    include!("../data/places_sources.rs");
}
