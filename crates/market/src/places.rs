//! Which subdivision or zone a telephone number or a postal code belongs to, by its beginning, where that is certain.

use crate::tables::{PHONE_PLACES, POSTAL_PLACES};

/// The telephone prefixes of a market.
pub(crate) struct PhonePrefixes {
    pub(crate) market: &'static str,
    pub(crate) places: &'static [At],
    /// Prefixes from the country calling code on, as numbers, sorted, each with its place; the longest one decides.
    pub(crate) prefixes: &'static [(u32, u8)],
}

/// What a prefix says; empty what it does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct At {
    /// The subdivision, without the territory.
    pub(crate) part: &'static str,
    /// A zone with the clocks of the place.
    pub(crate) zone: &'static str,
}

/// The beginnings of a market's postal codes.
pub(crate) struct PostalPrefixes {
    pub(crate) market: &'static str,
    /// How many characters a code may have.
    pub(crate) lengths: &'static [usize],
    /// Subdivisions, without the territory; an empty one leaves it open.
    pub(crate) parts: &'static [&'static str],
    /// Beginnings, filled up with zero bytes, sorted, each with its subdivision; the longest one decides.
    pub(crate) prefixes: &'static [(Beginning, u8)],
}

type Beginning = [u8; 6];

/// No prefix in the tables has more digits: a larger number would not fit.
const LONGEST_PREFIX: usize = 9;

/// Whether a telephone number may decide in this market.
pub(crate) fn phones_decide(market: &str) -> bool {
    phones_of(market).is_some()
}

/// Whether a postal code may decide in this market.
pub(crate) fn postal_codes_decide(market: &str) -> bool {
    postal_codes_of(market).is_some()
}

/// What a telephone number in international form says of a place in the market.
pub(crate) fn of_phone(market: &str, phone: &str) -> Option<At> {
    let table = phones_of(market)?;
    let digits = international(phone)?;
    let mut prefix = 0;
    let mut found = None;
    for digit in digits.bytes().take(LONGEST_PREFIX) {
        prefix = prefix * 10 + u32::from(digit - b'0');
        found = table.prefixes.binary_search_by_key(&prefix, |(one, _)| *one).ok().or(found);
    }
    let (_, place) = table.prefixes.get(found?)?;
    table.places.get(usize::from(*place)).copied().filter(|at| !at.part.is_empty() || !at.zone.is_empty())
}

/// The subdivision of a postal code in the market.
pub(crate) fn of_postal_code(market: &str, code: &str) -> Option<&'static str> {
    let table = postal_codes_of(market)?;
    let code: String =
        code.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
    if !table.lengths.contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let mut beginning = Beginning::default();
    let mut found = None;
    for (place, byte) in code.bytes().take(beginning.len()).enumerate() {
        *beginning.get_mut(place)? = byte;
        found = table.prefixes.binary_search_by_key(&beginning, |(one, _)| *one).ok().or(found);
    }
    let (_, part) = table.prefixes.get(found?)?;
    table.parts.get(usize::from(*part)).copied().filter(|part| !part.is_empty())
}

/// The digits of a number that begins with a plus sign or with 00, with the usual marks between them.
fn international(phone: &str) -> Option<String> {
    let phone = phone.trim();
    let number = phone.strip_prefix('+').or_else(|| phone.strip_prefix("00"))?.replace("(0)", "");
    let marks = |c: &char| {
        !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}' | '\u{2011}' | '.' | '/' | '(' | ')')
    };
    let digits: String = number.chars().filter(marks).collect();
    let whole = (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    whole.then_some(digits)
}

fn phones_of(market: &str) -> Option<&'static PhonePrefixes> {
    PHONE_PLACES.iter().find(|table| table.market == market)
}

fn postal_codes_of(market: &str) -> Option<&'static PostalPrefixes> {
    POSTAL_PLACES.iter().find(|table| table.market == market)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Market, subdivision::zones_of_part};
    use jiff::tz::TimeZoneDatabase;

    #[test]
    fn every_prefix_is_sorted_belongs_to_its_market_and_has_one_place() {
        for table in PHONE_PLACES {
            let market = Market::get(table.market).unwrap();
            let code = market.dialling().unwrap().code.to_string();
            assert!(table.prefixes.windows(2).all(|pair| pair[0].0 < pair[1].0), "{}", table.market);
            for (prefix, place) in table.prefixes {
                assert!(prefix.to_string().starts_with(&code), "{prefix}");
                assert!(
                    prefix.to_string().len() <= LONGEST_PREFIX && usize::from(*place) < table.places.len()
                );
            }
        }
    }

    #[test]
    fn every_place_is_a_subdivision_with_zones_or_a_zone_of_this_build() {
        let zones = TimeZoneDatabase::bundled();
        for table in PHONE_PLACES {
            let market = Market::get(table.market).unwrap();
            for at in table.places {
                assert!(at.zone.is_empty() || zones.get(at.zone).is_ok(), "{at:?}");
                assert!(at.part.is_empty() || !zones_of_part(market, at.part).unwrap().is_empty(), "{at:?}");
                assert!(
                    !at.part.is_empty() || at.zone.is_empty() || market.zones.contains(&at.zone),
                    "{at:?}"
                );
            }
        }
    }

    #[test]
    fn every_beginning_of_a_postal_code_is_sorted_and_of_a_subdivision_with_zones() {
        for table in POSTAL_PLACES {
            let market = Market::get(table.market).unwrap();
            assert!(table.prefixes.windows(2).all(|pair| pair[0].0 < pair[1].0), "{}", table.market);
            for (_, part) in table.prefixes {
                let part = table.parts[usize::from(*part)];
                let zones = || zones_of_part(market, part).unwrap();
                assert!(part.is_empty() || zones().iter().all(|zone| market.zones.contains(zone)), "{part}");
            }
        }
    }

    #[test]
    fn the_longest_prefix_decides() {
        let at = |phone| of_phone("US", phone).unwrap();
        assert_eq!(at("+1 850 000 0000"), At { part: "FL", zone: "" });
        assert_eq!(at("+1 850 432 0000"), At { part: "FL", zone: "America/Chicago" });
        // Fishers Island is New York's, in the middle of Connecticut's codes.
        assert_eq!(of_postal_code("US", "06390"), None);
        assert_eq!(of_postal_code("US", "06380"), Some("CT"));
    }

    #[test]
    fn a_number_is_read_with_the_usual_marks_and_no_others() {
        for spelling in ["+44 20 7946 0000", "+44 (0)20-7946.0000", "0044 20/7946 0000", " +442079460000"] {
            assert_eq!(international(spelling).as_deref(), Some("442079460000"));
        }
        for other in ["020 7946 0000", "+44 20 7946 000O", "+44", "", "+44 20 7946 0000 0000 0000"] {
            assert_eq!(international(other), None);
        }
    }
}
