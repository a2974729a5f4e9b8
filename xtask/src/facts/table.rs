//! A table of tab-separated values, read cell by cell: what is wrong in one is kept, with its line, and reading goes on.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// A table that was read.
pub struct Table {
    name: String,
    rows: Vec<Vec<String>>,
    columns: &'static [&'static str],
    faults: RefCell<Vec<(usize, String)>>,
}

/// One row of it.
#[derive(Clone, Copy)]
pub struct Row<'t> {
    table: &'t Table,
    cells: &'t [String],
    line: usize,
}

/// A day: year, month, day of the month.
pub type Day = (u64, u64, u64);

impl Table {
    /// Reads a table; its header has to be right, or nothing in it can be read.
    pub fn read(name: &str, columns: &'static [&'static str], text: &str) -> Result<Self, String> {
        let mut lines = text.split_terminator('\n');
        if lines.next().is_none_or(|header| !header.split('\t').eq(columns.iter().copied())) {
            return Err(format!(
                "{name}:1: the header is not as it should be. Write these columns, with tabs between: {}.",
                columns.join(" ")
            ));
        }
        let rows: Vec<Vec<String>> =
            lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect();
        let table = Self { name: name.to_owned(), rows, columns, faults: RefCell::default() };
        for row in table.all() {
            if row.cells.len() != columns.len() {
                row.fault(&format!(
                    "the line has {} columns. Give it {}, with one tab between two.",
                    row.cells.len(),
                    columns.len()
                ));
            }
            if row.cells.iter().any(|cell| cell.trim() != cell || cell.contains(['\r', '"'])) {
                row.fault("a column begins or ends with a space, or has a quotation mark. Take it away.");
            }
        }
        Ok(table)
    }

    /// The rows that have all columns.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.all().filter(|row| row.cells.len() == self.columns.len())
    }

    fn all(&self) -> impl Iterator<Item = Row<'_>> {
        (2..).zip(&self.rows).map(|(line, cells)| Row { table: self, cells, line })
    }

    /// What was found wrong, in the order of the lines: file, line, what it is and what to do.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = self.faults.borrow().clone();
        faults.sort();
        faults.into_iter().map(|(line, what)| format!("{}:{line}: {what}", self.name)).collect()
    }

    /// Finds rows that say who they are twice.
    pub fn each_once<'t>(&'t self, key: impl Fn(Row<'t>) -> String) {
        let mut lines = BTreeMap::new();
        for row in self.rows() {
            if let Some(first) = lines.insert(key(row), row.line) {
                row.fault(&format!("this is already in line {first}. Take one of the two away."));
            }
        }
    }

    /// Finds rows that stand before one that should come first.
    pub fn sorted_by(&self, column: &'static str) {
        let mut before = "";
        for row in self.rows() {
            let here = row.text(column);
            if here < before {
                row.fault(&format!("{here} stands after {before}. Sort the lines by {column}."));
            }
            before = here;
        }
    }
}

impl<'t> Row<'t> {
    /// Keeps a fault: what it is, and what to do.
    pub fn fault(self, what: &str) {
        self.table.faults.borrow_mut().push((self.line, what.to_owned()));
    }

    /// A column as it is.
    pub fn text(self, column: &str) -> &'t str {
        let at = self.table.columns.iter().position(|name| *name == column);
        at.and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    /// A column that must not be empty.
    pub fn needed(self, column: &str) -> &'t str {
        let text = self.text(column);
        if text.is_empty() {
            self.fault(&format!("the {column} is empty. Fill it in, or take the line away."));
        }
        text
    }

    /// A column that is one of some words.
    pub fn word(self, column: &str, words: &[&str]) -> &'t str {
        let word = self.needed(column);
        self.known(column, word, words);
        word
    }

    /// A column of words with spaces between, each one of some.
    pub fn words(self, column: &str, words: &[&str]) -> Vec<&'t str> {
        let found: Vec<_> = self.list(column).collect();
        found.iter().for_each(|word| self.known(column, word, words));
        found
    }

    fn known(self, column: &str, word: &str, words: &[&str]) {
        if !word.is_empty() && !words.contains(&word) {
            self.fault(&format!("the {column} “{word}” is not known. Write one of: {}.", words.join(", ")));
        }
    }

    /// A column of codes with spaces between, each in a set.
    pub fn codes(self, column: &str, what: &str, known: &BTreeSet<String>) -> Vec<&'t str> {
        let found: Vec<_> = self.list(column).collect();
        found.iter().for_each(|code| self.code(column, what, code, known));
        found
    }

    /// Checks that a code is in a set.
    pub fn code(self, column: &str, what: &str, code: &str, known: &BTreeSet<String>) {
        if !known.contains(code) {
            self.fault(&format!("the {column} “{code}” is not known. Write {what}."));
        }
    }

    fn list(self, column: &str) -> impl Iterator<Item = &'t str> + use<'t> {
        let text = self.text(column);
        let mut seen = BTreeSet::new();
        if !text.split_whitespace().all(|one| seen.insert(one)) {
            self.fault(&format!("the {column} has a word twice. Take one away."));
        }
        text.split_whitespace()
    }

    /// A column that is a whole number, or empty.
    pub fn number(self, column: &str) -> Option<u16> {
        let text = self.text(column);
        let number = text.parse().ok();
        if number.is_none() && !text.is_empty() {
            self.fault(&format!(
                "the {column} “{text}” is no number of days. Write a whole number, or nothing."
            ));
        }
        number
    }

    /// A column that is a day, or empty.
    pub fn day(self, column: &str) -> Option<Day> {
        let text = self.text(column);
        let day = day(text);
        if day.is_none() && !text.is_empty() {
            self.fault(&format!("the {column} “{text}” is no day. Write it as 2027-11-22."));
        }
        day
    }

    /// A column that is an address, or empty.
    pub fn address(self, column: &str) -> &'t str {
        let text = self.text(column);
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let fine = host.is_some_and(|host| {
            host.split(['/', '?', '#', ':'])
                .next()
                .is_some_and(|host| host.contains('.') && !host.ends_with('.'))
                && !host.contains(char::is_whitespace)
        });
        if !fine && !text.is_empty() {
            self.fault(&format!(
                "the {column} “{text}” is no address. Write the whole of it, from https:// on."
            ));
        }
        text
    }
}

/// A day that there is, as `2027-11-22`.
pub fn day(text: &str) -> Option<Day> {
    let number = |text: &str, digits| (text.len() == digits).then(|| text.parse::<u64>().ok()).flatten();
    let mut parts = text.split('-');
    let (year, month, day) =
        (number(parts.next()?, 4)?, number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let there = (1..=12).contains(&month) && (1..=days_of_month(year, month)).contains(&day);
    (parts.next().is_none() && year >= 1900 && there).then_some((year, month, day))
}

/// How long a month is.
pub fn days_of_month(year: u64, month: u64) -> u64 {
    match month {
        2 => days_of_year(year) - 337,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// How long a year is.
pub fn days_of_year(year: u64) -> u64 {
    if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) { 366 } else { 365 }
}
