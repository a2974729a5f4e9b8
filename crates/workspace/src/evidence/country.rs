//! A country by its code or by its name in any language of CLDR, as desks write it.

use parlance_market::Market;
use std::{collections::BTreeMap, sync::LazyLock};

const NAMES: &str = include_str!("../../data/country-names.tsv");

/// Names that mean one country in one language and another in another are `None`.
static BY_NAME: LazyLock<BTreeMap<String, Option<&'static str>>> = LazyLock::new(|| {
    let mut by_name = BTreeMap::new();
    for line in NAMES.lines() {
        let mut fields = line.split('\t');
        let Some(code) = fields.next() else { continue };
        for name in fields {
            by_name
                .entry(folded(name))
                .and_modify(|known: &mut Option<&str>| *known = known.filter(|known| *known == code))
                .or_insert(Some(code));
        }
    }
    by_name
});

/// The market of a country's code or name.
pub fn named(text: &str) -> Option<&'static Market> {
    let text = text.trim();
    if text.len() == 2 && text.is_ascii() {
        return Market::get(if text.eq_ignore_ascii_case("uk") { "GB" } else { text });
    }
    Market::get(BY_NAME.get(&folded(text)).copied().flatten()?)
}

/// Letters and digits alone, in lower case: `U.S.A` and `usa` are the same.
fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric() || is_mark(*c)).flat_map(char::to_lowercase).collect()
}

fn is_mark(c: char) -> bool {
    use icu::properties::{CodePointMapData, props::GeneralCategory};
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_name_in_any_language() {
        let found = |name: &str| named(name).map(|market| market.code);
        for (name, code) in [
            ("Magyarország", "HU"),
            ("Hungary", "HU"),
            ("ハンガリー", "HU"),
            ("Németország", "DE"),
            ("ভারত", "IN"),
            ("مصر", "EG"),
            ("U.S.A", "US"),
            ("United States", "US"),
            ("uk", "GB"),
            ("Vereinigtes Königreich", "GB"),
            ("中国", "CN"),
        ] {
            assert_eq!(found(name), Some(code), "{name}");
        }
    }

    #[test]
    fn what_is_no_country_is_none() {
        for name in ["", "  ", "Europe", "XQ", "Osaka", "🎌"] {
            assert!(named(name).is_none(), "{name}");
        }
    }
}
