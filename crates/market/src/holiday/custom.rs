//! What a holiday means for the conversation. It knows what holds of a day in a market, never whether she keeps it.

use super::Holiday;
use crate::{Market, Source, coded::coded};

/// What a holiday means for a conversation with somebody in a market. What is `None` is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HolidayCustom {
    /// The holiday, by its name in English ([`Holiday::name`]).
    pub name: &'static str,
    /// Whether one wishes her a happy day.
    pub wish: Option<HolidayWish>,
    /// What is closed.
    pub closed: Option<HolidayClosed>,
    /// What becomes of deliveries.
    pub delivery: Option<HolidayDelivery>,
    /// The place of its source among those of the table.
    pub(crate) source: u16,
    /// Whether the source leaves no doubt. If not, show it with the advice to ask.
    pub sure: bool,
}

impl HolidayCustom {
    /// Where it is from.
    pub fn source(&self) -> Source {
        data::PACKED.at(self.source)
    }
}

coded! {
    /// Whether a wish fits.
    HolidayWish {
        /// It does, whoever she is.
        Wish = "wish",
        /// It does if she has mentioned the day, or is known to keep it.
        IfKept = "if-kept",
        /// It does not: a day of mourning, of remembrance or of dispute.
        None = "none",
    }
}

coded! {
    /// What is closed.
    HolidayClosed {
        /// Most is, shops too.
        Most = "most",
        /// Offices are.
        Offices = "offices",
        /// Little is.
        Few = "few",
    }
}

coded! {
    /// What becomes of deliveries.
    HolidayDelivery {
        /// There are none.
        Stops = "stops",
        /// They take longer.
        Slower = "slower",
        /// They come as on other days.
        Usual = "usual",
    }
}

/// What a holiday means for a conversation with somebody in this market, if that is known. It goes by the day's name, so a
/// substitute day has what the day itself has where it keeps its name.
pub fn holiday_custom(market: &Market, holiday: &Holiday) -> Option<&'static HolidayCustom> {
    let at = MARKETS.binary_search_by(|(code, _)| (*code).cmp(market.code)).ok()?;
    let (_, customs) = MARKETS.get(at)?;
    customs.iter().find(|custom| custom.name == holiday.name)
}

/// Every custom with its market.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static HolidayCustom)> {
    MARKETS.iter().flat_map(|(market, customs)| customs.iter().map(move |custom| (*market, custom)))
}

use data::MARKETS;

#[allow(clippy::large_const_arrays, reason = "only the compiler reads the sources as they are written")]
mod data {
    use super::{HolidayClosed, HolidayCustom, HolidayDelivery, HolidayWish};
    use crate::{Source, source::pack_sources};
    use jiff::civil::date;

    include!("../../data/holidays.rs");
    pack_sources!();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{holiday_coverage, holidays};
    use jiff::civil::date;
    use std::collections::BTreeSet;

    #[test]
    fn every_custom_is_of_a_holiday_that_the_market_or_one_of_its_parts_has_in_these_years() {
        for (code, customs) in MARKETS {
            let known = holiday_coverage(code).unwrap();
            let (from, to) = (date(2024, 1, 1).max(known.first), date(2030, 12, 31).min(known.last));
            let parts = std::iter::once(None).chain(known.subdivisions.iter().map(|part| Some(*part)));
            let names: BTreeSet<_> = parts
                .flat_map(|part| holidays(code, part, from, to).unwrap())
                .map(|holiday| holiday.name)
                .collect();
            for custom in customs {
                assert!(names.contains(custom.name), "{code} {}", custom.name);
            }
        }
    }

    #[test]
    fn every_custom_says_something_and_has_a_source_that_will_be_looked_at_again() {
        for (code, custom) in all() {
            let says = custom.wish.is_some() || custom.closed.is_some() || custom.delivery.is_some();
            assert!(says, "{code} {}", custom.name);
            assert!(
                custom.source().address.starts_with("http") && !custom.source().work.is_empty(),
                "{code}"
            );
            assert!(custom.source().review_by.unwrap() > custom.source().checked, "{code} {}", custom.name);
        }
    }
}
