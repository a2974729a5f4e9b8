//! Coverage as a table for other programs: RFC 4180, a row for each market and hour.

use crate::{view::CoverageView, words::Words};
use csv::{Terminator, WriterBuilder};
use parlance_practice::harmless;

/// Spreadsheets take a file for UTF-8 by it.
const BYTE_ORDER_MARK: &str = "\u{feff}";
const COLUMNS: [&str; 9] = [
    "coverage-column-market",
    "coverage-column-name",
    "coverage-column-utc",
    "coverage-column-local",
    "coverage-column-zone",
    "coverage-column-open",
    "coverage-column-own",
    "coverage-column-other",
    "coverage-column-none",
];

/// The table.
pub fn write(view: &CoverageView, words: Words) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // writing into memory cannot fail
    let _ = writer.write_record(COLUMNS.map(|id| harmless(&words.say(id, &[]))));
    for market in &view.markets {
        for (hour, (own, other, none)) in view.hours.iter().zip(&market.hours) {
            let local = format!("{} {}", words.say(&format!("weekday-{}", hour.local_day), &[]), hour.local);
            let [open, own, other, none] = [own + other + none, *own, *other, *none].map(|n| n.to_string());
            let row = [
                harmless(&market.market.code),
                harmless(&market.market.name),
                hour.start.clone(),
                harmless(&local),
                harmless(&view.zone),
                open,
                own,
                other,
                none,
            ];
            let _ = writer.write_record(row);
        }
    }
    let text = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    format!("{BYTE_ORDER_MARK}{text}")
}

#[cfg(test)]
mod tests {
    use super::{super::tests::example, *};

    #[test]
    fn a_row_for_each_market_and_hour_that_any_reader_understands() {
        let table = write(&example("en"), Words::printed("en"));
        let table = table.strip_prefix(BYTE_ORDER_MARK).unwrap();
        assert_eq!(table.matches("\r\n").count(), 1 + 2 * 168);
        let mut rows = csv::Reader::from_reader(table.as_bytes());
        let rows: Vec<Vec<String>> =
            rows.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        assert_eq!(
            rows[8],
            [
                "DE",
                "Germany",
                "2026-11-23T08:00:00Z",
                "Monday 09:00",
                "Europe/Budapest",
                "60",
                "60",
                "0",
                "0"
            ]
        );
        assert_eq!(rows[168 + 24][..2], ["JP", "Japan"]);
        assert_eq!(rows[168 + 24][5..], ["60", "0", "0", "60"]);
    }

    #[test]
    fn nothing_is_taken_for_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        assert_eq!(harmless("Côte d’Ivoire"), "Côte d’Ivoire");
    }

    #[test]
    fn marks_of_the_table_in_a_name_stay_in_its_cell() {
        let mut view = example("en");
        view.markets.truncate(1);
        view.markets[0].market.name = "a,\"b\"\r\n=c".into();
        let table = write(&view, Words::printed("en"));
        let mut rows = csv::Reader::from_reader(table.as_bytes());
        assert!(rows.records().all(|row| &row.unwrap()[1] == "a,\"b\"\r\n=c"));
    }
}
