//! What came of practice, over many attempts: by person, skill, market, criterion, scenario, and week by week.

use crate::{Outcome, Points};
use csv::{Terminator, WriterBuilder};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// Spreadsheets take a file for UTF-8 by it.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What outcomes are divided by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Division {
    /// Who learnt: her account if she has one, else her name.
    Person,
    /// The skill.
    Skill,
    /// The customer's market.
    Market,
    /// What was wanted of answers.
    Criterion,
    /// The scenario, whatever its version.
    Scenario,
    /// The week in which attempts ended (ISO 8601, from Monday).
    Week,
}

/// A row of results.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// What tells it from the other rows: two people may have one name.
    pub key: String,
    /// What it is about: a person's name, a skill's or criterion's name as scenarios have it, a market (ISO 3166-1), a
    /// scenario's id, a week (`2026-W09`).
    pub of: String,
    /// Of skills and criteria the points of the rubric; elsewhere each attempt is worth up to 100, so that a long
    /// scenario weighs no more than a short one.
    pub points: Points,
    /// In percent; `None` where there was nothing to earn.
    pub percent: Option<u8>,
    /// From how many attempts.
    pub attempts: usize,
}

/// Outcomes divided, in the order of what they are divided by. `zone` is where weeks begin at midnight.
pub fn results(outcomes: &[Outcome], by: Division, zone: &TimeZone) -> Vec<Row> {
    let mut rows: BTreeMap<(String, String), (Points, usize)> = BTreeMap::new();
    for outcome in outcomes {
        for (of, key, points) in parts(outcome, by, zone) {
            let (sum, attempts) = rows.entry((of, key)).or_default();
            sum.add(points.earned, points.of);
            *attempts += 1;
        }
    }
    let rows = rows.into_iter().map(|((of, key), (points, attempts))| Row {
        key,
        of,
        points,
        percent: points.percent(),
        attempts,
    });
    rows.collect()
}

/// Results as a table (RFC 4180) under a heading in the reader's language: what, points, out of, percent, attempts. `name`
/// says what a row is about in that language.
pub fn table(rows: &[Row], heading: [&str; 5], name: impl Fn(&Row) -> String) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(heading.map(harmless));
    for row in rows {
        let percent = row.percent.map(|percent| percent.to_string()).unwrap_or_default();
        let points = [row.points.earned, row.points.of].map(|points| format!("{points:.1}"));
        let [earned, of] = points;
        let _ = writer.write_record([harmless(&name(row)), earned, of, percent, row.attempts.to_string()]);
    }
    let text = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    format!("{BYTE_ORDER_MARK}{text}")
}

/// What an outcome adds: to which row, by its name and key.
fn parts(outcome: &Outcome, by: Division, zone: &TimeZone) -> Vec<(String, String, Points)> {
    let whole =
        outcome.percent.map(|percent| Points { earned: f32::from(percent), of: 100.0 }).unwrap_or_default();
    let one = |of: &str| vec![(of.to_owned(), of.to_owned(), whole)];
    match by {
        Division::Person => {
            let learner = &outcome.learner;
            let account = learner.account.as_ref();
            let key = account.map(|account| format!("{} {}", account.home_page(), account.name()));
            vec![(learner.name.clone(), key.unwrap_or_else(|| learner.name.clone()), whole)]
        }
        Division::Market => one(&outcome.market),
        Division::Scenario => one(&outcome.scenario),
        Division::Week => {
            let week = outcome.at.to_zoned(zone.clone()).date().iso_week_date();
            one(&format!("{:04}-W{:02}", week.year(), week.week()))
        }
        Division::Skill => named(outcome.skills.iter().map(|(skill, points)| (skill.name(), *points))),
        Division::Criterion => named(outcome.criteria.iter().map(|(must, points)| (must.name(), *points))),
    }
}

fn named(all: impl Iterator<Item = (&'static str, Points)>) -> Vec<(String, String, Points)> {
    all.map(|(name, points)| (name.to_owned(), name.to_owned(), points)).collect()
}

/// A cell that a spreadsheet would take for a formula, marked as text. Every table that Parlance writes is written by it.
pub fn harmless(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Learner, Must, Skill};
    use uuid::Uuid;

    fn outcome(name: &str, market: &str, at: &str, percent: Option<u8>) -> Outcome {
        let points = |earned| Points { earned, of: 3.0 };
        Outcome {
            attempt: Uuid::nil(),
            learner: Learner { name: name.to_owned(), account: None },
            scenario: format!("late-{}", market.to_lowercase()),
            version: 1,
            language: "en".to_owned(),
            market: market.to_owned(),
            at: at.parse().unwrap(),
            percent,
            skills: BTreeMap::from([(Skill::Apology, points(1.5)), (Skill::Empathy, points(3.0))]),
            criteria: BTreeMap::from([(Must::Apologise, points(1.0))]),
        }
    }

    fn told(by: Division) -> Vec<(String, Option<u8>, usize)> {
        let outcomes = [
            outcome("Réka", "TR", "2026-03-01T23:30:00Z", Some(80)),
            outcome("Anu", "JP", "2026-03-02T09:00:00Z", Some(41)),
            outcome("Réka", "JP", "2025-12-29T09:00:00Z", Some(61)),
            outcome("Réka", "JP", "2026-03-03T09:00:00Z", None),
        ];
        let zone = TimeZone::get("Europe/Budapest").unwrap();
        let rows = results(&outcomes, by, &zone);
        rows.into_iter().map(|row| (row.of, row.percent, row.attempts)).collect()
    }

    fn row(of: &str, percent: u8, attempts: usize) -> (String, Option<u8>, usize) {
        (of.to_owned(), Some(percent), attempts)
    }

    #[test]
    fn each_division_has_its_rows_in_order() {
        assert_eq!(told(Division::Person), [row("Anu", 41, 1), row("Réka", 71, 3)]);
        assert_eq!(told(Division::Market), [row("JP", 51, 3), row("TR", 80, 1)]);
        assert_eq!(told(Division::Scenario), [row("late-jp", 51, 3), row("late-tr", 80, 1)]);
        assert_eq!(told(Division::Skill), [row("apology", 50, 4), row("empathy", 100, 4)]);
        assert_eq!(told(Division::Criterion), [row("apologise", 33, 4)]);
    }

    /// Sunday 23:30 in UTC is Monday in Budapest; the last days of December may be of the next year's first week.
    #[test]
    fn weeks_begin_where_the_team_is() {
        assert_eq!(told(Division::Week), [row("2026-W01", 61, 1), row("2026-W10", 61, 3)]);
    }

    #[test]
    fn two_people_of_one_name_have_two_rows() {
        let mut other = outcome("Réka", "TR", "2026-03-02T09:00:00Z", Some(20));
        other.learner.account = crate::Account::new("https://lms.example", "17");
        let rows = results(
            &[outcome("Réka", "TR", "2026-03-02T09:00:00Z", Some(80)), other],
            Division::Person,
            &TimeZone::UTC,
        );
        let names: Vec<_> = rows.iter().map(|row| (row.of.as_str(), row.percent)).collect();
        assert_eq!(names, [("Réka", Some(80)), ("Réka", Some(20))]);
    }

    #[test]
    fn no_cell_is_a_formula() {
        let formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"];
        let outcomes = formulas.map(|name| outcome(name, "TR", "2026-03-02T09:00:00Z", Some(80)));
        let rows = results(&outcomes, Division::Person, &TimeZone::UTC);
        let text = table(&rows, ["=Who", "Points", "Of", "Percent", "Attempts"], |row| row.of.clone());
        let mut read =
            csv::ReaderBuilder::new().from_reader(text.trim_start_matches(BYTE_ORDER_MARK).as_bytes());
        let heading = read.headers().unwrap().iter().next().unwrap().to_owned();
        let cells: Vec<_> = read.records().map(|record| record.unwrap()[0].to_owned()).collect();
        assert_eq!(heading, "'=Who");
        assert_eq!(cells.len(), formulas.len());
        assert!(cells.iter().all(|cell| cell.starts_with('\'')), "{cells:?}");
    }

    #[test]
    fn a_table_has_a_line_for_each_row() {
        let rows = results(
            &[outcome("Réka, \"R\"", "TR", "2026-03-02T09:00:00Z", Some(80))],
            Division::Person,
            &TimeZone::UTC,
        );
        let text = table(&rows, ["Who", "Points", "Of", "Percent", "Attempts"], |row| row.of.clone());
        assert_eq!(text, "\u{feff}Who,Points,Of,Percent,Attempts\r\n\"Réka, \"\"R\"\"\",80.0,100.0,80,1\r\n");
    }
}
