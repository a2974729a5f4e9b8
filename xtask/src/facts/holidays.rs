//! What holidays mean for a conversation, by market and by their names in English.

use super::{
    codes::Codes,
    rust::{Sources, array, grouped, literal, option, variant},
    table::{Row, Table},
};

pub const COLUMNS: &[&str] = &[
    "market",
    "name",
    "wish",
    "closed",
    "delivery",
    "source_work",
    "source_url",
    "checked",
    "review_by",
    "confidence",
];

pub fn rust(table: &Table, codes: &Codes) -> String {
    table.sorted_by("market");
    table.each_once(|row| format!("{} {}", row.text("market"), row.text("name")));
    let mut sources = Sources::default();
    let markets = grouped(table, |row| literal(row.text("market")), |row| custom(row, codes, &mut sources));
    sources.file("holidays", &array("pub(super) static MARKETS", "(&str, &[HolidayCustom])", &markets))
}

fn custom(row: Row<'_>, codes: &Codes, sources: &mut Sources) -> String {
    row.code("market", "an ISO 3166-1 code, such as JP", row.needed("market"), &codes.markets);
    let known = |column, of: &str, words: &[&str]| {
        let word = Some(row.text(column)).filter(|word| !word.is_empty());
        option(word.map(|_| variant(of, row.word(column, words))))
    };
    if ["wish", "closed", "delivery"].iter().all(|column| row.text(column).is_empty()) {
        row.fault("the wish, the closed and the delivery are empty. Fill one in, or take the line away.");
    }
    format!(
        "HolidayCustom {{ name: {}, wish: {}, closed: {}, delivery: {}, source: {}, sure: {} }}",
        literal(row.needed("name")),
        known("wish", "HolidayWish", &["wish", "if-kept", "none"]),
        known("closed", "HolidayClosed", &["most", "offices", "few"]),
        known("delivery", "HolidayDelivery", &["stops", "slower", "usual"]),
        sources.of(row),
        row.word("confidence", &["sure", "ask"]) == "sure"
    )
}
