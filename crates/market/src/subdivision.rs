//! Which subdivision and which city keeps which zone, where that is certain. What is not here stays open.

use crate::{Market, MarketError, Source, cities::CITIES, parts::PARTS};
use jiff::civil::date;

/// Where the tables of subdivisions and cities are from.
pub(crate) static SOURCE: Source = Source {
    work: "IANA tz database 2026e (zone.tab, and the comments of its region files) by the codes of ISO 3166-2",
    address: "https://data.iana.org/time-zones/tzdb/zone.tab",
    checked: date(2026, 11, 21),
    review_by: Some(date(2027, 11, 21)),
};

/// The zones of a market's subdivisions.
pub(crate) struct Parts {
    pub(crate) market: &'static str,
    /// Subdivisions (without the territory) and the zones that are kept in them.
    pub(crate) listed: &'static [(&'static [&'static str], &'static [&'static str])],
    /// The zones of every other subdivision.
    pub(crate) others: &'static [&'static str],
}

/// A city that lies in one zone, among cities of its name in the market (or in the subdivision).
pub(crate) struct City {
    pub(crate) market: &'static str,
    /// If the name alone is not enough: the subdivision that has to be known, too.
    pub(crate) part: Option<&'static str>,
    pub(crate) zone: &'static str,
    /// Names, folded by [`fold`].
    pub(crate) names: &'static [&'static str],
}

/// The subdivision's code without the territory, if the market has it.
pub(crate) fn known(market: &'static Market, code: &str) -> Result<&'static str, MarketError> {
    let code = code.trim().to_ascii_uppercase();
    let own = code.strip_prefix(market.code).and_then(|rest| rest.strip_prefix('-')).unwrap_or(&code);
    let unknown = MarketError::UnknownSubdivision { territory: market.code };
    market.subdivisions().find(|known| *known == own).ok_or(unknown)
}

/// Whether knowing the subdivision can decide the zone in this market.
pub(crate) fn decides(market: &Market) -> bool {
    PARTS.iter().any(|parts| parts.market == market.code)
}

/// The zones that are kept in a subdivision, where the table has the market.
pub(crate) fn zones_of_part(market: &Market, part: &str) -> Option<&'static [&'static str]> {
    let parts = PARTS.iter().find(|parts| parts.market == market.code)?;
    let listed = parts.listed.iter().find(|(codes, _)| codes.contains(&part)).map(|(_, zones)| *zones);
    Some(listed.unwrap_or(parts.others))
}

/// The zone of a city, where the table has it.
pub(crate) fn zone_of_city(market: &Market, part: Option<&str>, city: &str) -> Option<&'static str> {
    let name = fold(city);
    CITIES
        .iter()
        .filter(|city| city.market == market.code && city.names.contains(&name.as_str()))
        .find(|city| city.part.is_none() || city.part == part)
        .map(|city| city.zone)
}

/// Lower case, without accents, hyphens or dots, up to the first comma or bracket.
pub(crate) fn fold(city: &str) -> String {
    let before = city.split([',', '(']).next().unwrap_or_default();
    let plain: String = before.to_lowercase().chars().map(plain_letter).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain_letter(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        '-' | '.' | '\'' | '’' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_subdivision_is_one_of_its_market_and_listed_once() {
        for parts in PARTS {
            let market = Market::get(parts.market).unwrap();
            let listed: Vec<_> = parts.listed.iter().flat_map(|(codes, _)| codes.iter()).collect();
            for code in &listed {
                assert!(market.subdivisions().any(|known| known == **code), "{}-{code}", market.code);
                assert_eq!(listed.iter().filter(|other| other == &code).count(), 1, "{}-{code}", market.code);
            }
        }
    }

    #[test]
    fn a_market_without_a_zone_for_the_rest_lists_every_subdivision_that_keeps_a_time() {
        for parts in PARTS.iter().filter(|parts| parts.others.is_empty()) {
            for part in Market::get(parts.market).unwrap().subdivisions() {
                assert!(
                    !zones_of_part(Market::get(parts.market).unwrap(), part).unwrap().is_empty(),
                    "{part}"
                );
            }
        }
    }

    #[test]
    fn every_city_s_zone_is_its_market_s_and_its_subdivision_s() {
        for city in CITIES {
            let market = Market::get(city.market).unwrap();
            assert!(market.zones.contains(&city.zone), "{:?}", city.names);
            if let Some(part) = city.part {
                assert!(zones_of_part(market, part).unwrap().contains(&city.zone), "{:?}", city.names);
            }
        }
    }

    #[test]
    fn city_names_are_folded_and_decide_once() {
        for (at, city) in CITIES.iter().enumerate() {
            for name in city.names {
                assert_eq!(&fold(name), name);
                let twice = CITIES.iter().skip(at + 1).any(|other| {
                    other.market == city.market && other.part == city.part && other.names.contains(name)
                });
                assert!(!twice, "{name}");
            }
        }
    }

    #[test]
    fn spellings_of_a_city_are_one() {
        for spelling in ["São Paulo", "sao-paulo", "SÃO  PAULO", "São Paulo, SP", "São Paulo (SP)"] {
            assert_eq!(fold(spelling), "sao paulo");
        }
    }
}
