//! How languages name months and days and write dates: CLDR's data, and forms that it does not have.

use super::digits;
use crate::tokens::{Token, tokens};
use jiff::civil::{Date, Weekday};
use std::{collections::HashMap, sync::LazyLock};

const FILES: [&str; 2] = [include_str!("../../data/dates.txt"), include_str!("../../data/date-words.txt")];

static LANGUAGES: LazyLock<HashMap<&str, Language>> = LazyLock::new(|| {
    let mut languages = HashMap::<_, Language>::new();
    for line in FILES.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
        if let Some([language, kind, territories, row]) = line.split('\t').collect::<Vec<_>>().first_chunk() {
            languages.entry(*language).or_default().add(kind, territories, row);
        }
    }
    languages
});

/// A language's ways with dates.
#[derive(Debug, Default)]
pub(crate) struct Language {
    pub(super) months: Names,
    pub(super) days: Names,
    day_rows: Vec<Vec<&'static str>>,
    /// Letters that are days of the week in brackets after a date.
    pub(super) bracketed: Vec<&'static str>,
    long: Vec<(&'static str, &'static str)>,
    wide: Vec<(&'static str, &'static str)>,
}

/// Names by their first words.
#[derive(Debug, Default)]
pub(super) struct Names(HashMap<Box<str>, Vec<Name>>);

#[derive(Debug)]
struct Name {
    rest: Vec<Box<str>>,
    named: Named,
}

/// What a name is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Named {
    /// From 0.
    pub(super) at: usize,
    /// Whether it is shortened.
    pub(super) short: bool,
    /// How many words it has.
    pub(super) words: usize,
}

/// The language's ways with dates, if they are known (BCP 47 without region).
pub(crate) fn of(language: &str) -> Option<&'static Language> {
    LANGUAGES.get(language)
}

impl Language {
    fn add(&mut self, kind: &str, territories: &'static str, row: &'static str) {
        let names: Vec<_> = row.split('|').collect();
        match kind {
            "long" => self.long.push((territories, row)),
            "wide" => {
                self.wide.push((territories, row));
                self.months.add(&names, false);
            }
            "months" => self.months.add(&names, names.iter().any(|name| name.chars().count() <= 4)),
            "bracketed" => self.bracketed = names,
            _ => {
                // Chinese and Korean names are short in full, too.
                let is_short =
                    |name: &&str| name.chars().count() <= 3 && name.chars().all(|c| c < '\u{1100}');
                let short = names.iter().filter(|name| **name != "-").any(is_short);
                self.days.add(&names, short);
                self.day_rows.push(names);
            }
        }
    }

    /// A date in CLDR's long format, in the digits of a script.
    pub(crate) fn long(&self, date: Date, territory: Option<&str>, zero: char) -> Option<String> {
        let for_territory = |rows: &[(&'static str, &'static str)]| {
            let of = |territory: &str| rows.iter().find(|(of, _)| of.split(' ').any(|one| one == territory));
            let world = || territory.and_then(|_| of("001"));
            territory.and_then(of).or_else(world).or_else(|| of("*")).map(|(_, row)| *row)
        };
        let of_us = |territory: &str| crate::dates::is_month_first(territory);
        let pattern = match territory {
            Some(territory) if of_us(territory) => self.long.first().map(|(_, row)| *row),
            _ => for_territory(&self.long),
        }?;
        let month = for_territory(&self.wide)?.split('|').nth(usize::try_from(date.month() - 1).ok()?)?;
        // Where a month is a number and a letter, its number is in the digits of the script, too.
        let mut text = String::new();
        for (at, part) in pattern.split('\'').enumerate() {
            if at % 2 == 1 {
                text.push_str(part);
                continue;
            }
            let fields = part.replace("MMMM", "N").replace("dd", "d");
            for c in fields.chars() {
                match c {
                    'y' => text.push_str(&digits::written(date.year(), zero)),
                    'N' => text.push_str(month),
                    'M' => text.push_str(&digits::written(date.month().into(), zero)),
                    'd' => text.push_str(&digits::written(date.day().into(), zero)),
                    other => text.push(other),
                }
            }
        }
        Some(text)
    }

    /// The name of a day of the week.
    pub(crate) fn day(&self, day: Weekday) -> Option<&'static str> {
        self.day_rows.first()?.get(place(day)).copied()
    }

    /// The names of a day of the week, from Monday.
    pub(super) fn day_names(&self, at: usize) -> Vec<&'static str> {
        self.day_rows.iter().filter_map(|row| row.get(at).copied()).filter(|name| *name != "-").collect()
    }

    /// What a word for a day of the week becomes for another day, where that is certain.
    pub(crate) fn other_day(&self, word: &str, day: Weekday) -> Option<&'static str> {
        if let Some(letter) = self.bracketed.get(place(day)).filter(|_| self.bracketed.contains(&word)) {
            return Some(letter);
        }
        let alike = |name: &str| name.trim_end_matches('.').to_lowercase() == word.to_lowercase();
        let rows = self.day_rows.iter().filter(|row| row.iter().any(|name| alike(name)));
        let mut others = rows.filter_map(|row| row.get(place(day))).map(|name| name.trim_end_matches('.'));
        let first = others.next().filter(|name| *name != "-")?;
        others.all(|other| other == first).then_some(first)
    }
}

/// From Monday.
pub(super) fn place(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()
}

impl Names {
    fn add(&mut self, names: &[&str], short: bool) {
        for (at, name) in names.iter().enumerate().filter(|(_, name)| **name != "-") {
            let mut words = tokens(name).into_iter().map(|token| normal(&token.folded));
            let Some(first) = words.next() else { continue };
            let rest: Vec<_> = words.collect();
            let named = Named { at, short, words: rest.len() + 1 };
            let list = self.0.entry(first).or_default();
            if !list.iter().any(|one| one.rest == rest) {
                list.push(Name { rest, named });
            }
        }
    }

    /// The longest name that stands at a token.
    pub(super) fn at(&self, tokens: &[Token<'_>], at: usize) -> Option<Named> {
        let token = tokens.get(at)?;
        let word = normal(&token.folded);
        let list = self
            .0
            .get(&word)
            .or_else(|| ENDINGS.iter().find_map(|end| self.0.get(word.strip_suffix(end)?)))?;
        let follows = |name: &&Name| {
            let following = tokens.get(at + 1..).unwrap_or_default();
            name.rest.len() <= following.len()
                && name.rest.iter().zip(following).all(|(word, token)| **word == *normal(&token.folded))
        };
        list.iter().filter(follows).map(|name| name.named).max_by_key(|named| named.words)
    }
}

/// Bengali and Telugu cases.
const ENDINGS: [&str; 6] = ["ের", "ে", "কে", "নాడు", "నాడు", "న"];

/// A word without what is written in several ways: joiners, the dot below, the hamza on an alif.
fn normal(folded: &str) -> Box<str> {
    let plain = |c: char| {
        Some(match c {
            '\u{200C}' | '\u{200D}' | '\u{93C}' | '\u{9BC}' | '\u{970}' => return None,
            '\u{95E}' => '\u{92B}',
            '\u{9DC}' => '\u{9A1}',
            '\u{9DD}' => '\u{9A2}',
            '\u{9DF}' => '\u{9AF}',
            'أ' | 'إ' => 'ا',
            other => other,
        })
    };
    folded.chars().filter_map(plain).collect()
}
