//! Any text at all: what is found of dates, numbers, signs and times lies within it, in its order.

use jiff::civil::date;
use parlance_courtesy::check::{Rules, Situation, check};
use proptest::prelude::*;

const CUSTOMERS: [(&str, &str); 22] = [
    ("en", "US"),
    ("en", "CA"),
    ("en", "DE"),
    ("de", "DE"),
    ("fr", "CA"),
    ("es", "MX"),
    ("it", "IT"),
    ("pt", "BR"),
    ("nl", "NL"),
    ("pl", "PL"),
    ("hu", "HU"),
    ("tr", "TR"),
    ("ja", "JP"),
    ("ko", "KR"),
    ("zh", "CN"),
    ("hi", "IN"),
    ("te", "IN"),
    ("bn", "BD"),
    ("ml", "IN"),
    ("ar", "EG"),
    ("ru", "RU"),
    ("sv", "SE"),
];

fn holds(at: usize, text: &str) -> Result<(), TestCaseError> {
    let Some(&(language, market)) = CUSTOMERS.get(at) else { return Ok(()) };
    let now = Some(date(2026, 11, 27).at(10, 0, 0, 0));
    let situation =
        Situation { language, market: Some(market), now, other_clock: true, ..Situation::default() };
    let mut last = 0;
    for finding in check(text, &situation, Rules::shipped()) {
        let (from, to) = finding.span;
        prop_assert!(last <= from && from < to && to <= text.chars().count(), "{finding:?}");
        last = from;
    }
    Ok(())
}

proptest! {
    #[test]
    fn findings_of_any_text_are_within_it(at in 0..CUSTOMERS.len(), text in ".{0,60}") {
        holds(at, &text)?;
    }

    #[test]
    fn findings_of_dates_and_amounts_are_within_the_text(
        at in 0..CUSTOMERS.len(),
        text in r"(We will call |[0-9٢২]{1,4}|[./, :\-\n()]|月|日|時|月曜日|월|일| pm|h|Uhr|Nov|November |\$|kr|¥| kg|明日|（|）|Montag, |tomorrow|İ|🙂){0,24}",
    ) {
        holds(at, &text)?;
    }
}
