//! Dates of numbers alone: 2026-11-25, 25.11.2026, 11/25/2026, 24.11.

use super::{Numeric, Reader, Written, date, digits, named, year};
use digits::{Number, number, whole};

/// The date of numbers that begins at a token, and the token after it.
pub(super) fn at(reader: &Reader<'_>, at: usize) -> Option<(Written, usize)> {
    let (first, start) = (whole(reader.tokens.get(at)?.text)?, reader.tokens.get(at)?.span.0);
    if !begins(reader, at) {
        return None;
    }
    let separator = separator(reader.between(at, at + 1));
    let (written, count) = match (separator, whole(reader.tokens.get(at + 1)?.text)) {
        (Some(separator), Some(second)) => read(reader, at, first, separator, second)?,
        _ => return None,
    };
    let end = at + count;
    let last = reader.tokens.get(end - 1)?;
    let written = Written { span: (start, last.span.0 + number(last.text)?.digits), ..written };
    ends(reader, end - 1).then(|| (named::with_weekday(reader, written, at, end), end))
}

fn read(
    reader: &Reader<'_>,
    at: usize,
    first: Number<'_>,
    separator: char,
    second: Number<'_>,
) -> Option<(Written, usize)> {
    let third = reader.tokens.get(at + 2).and_then(|token| number(token.text));
    let third = third.filter(|_| self::separator(reader.between(at + 1, at + 2)) == Some(separator));
    let (one, two) = (first.value, second.value);
    let fits = first.digits <= 2 && second.digits <= 2;
    let plain = |date, has_year| Written { span: (0, 0), date, has_year, numeric: None, weekday: None };
    if let Some(third) = third {
        if let Some(years) = year(first) {
            let is_day = is_case(third.rest) || third.rest.starts_with(['T', 't']);
            let date = date(years, two, third.value).filter(|_| is_day && third.digits <= 2)?;
            return Some((plain(date, true), 3));
        }
        let shortened = || {
            let both = first.digits == 2 && second.digits == 2 && third.digits == 2;
            (both && separator != '-' && (20..=35).contains(&third.value))
                .then(|| 2000 + i64::from(third.value))
        };
        let years = year(third).or_else(shortened).filter(|_| fits && is_case(third.rest))?;
        let (day_first, month_first) = (date(years, two, one), date(years, one, two));
        let padded = one < 10 && first.digits == 2 || two < 10 && second.digits == 2;
        return Some((either(reader, separator, day_first, month_first, padded)?, 3));
    }
    // Without a year a date of numbers looks like a share, a ratio or a version.
    let full = first.digits == 2 && second.digits == 2 && one != two;
    let dotted = separator == '.' && ["de", "pl", "ru", "tr"].contains(&reader.tag);
    let has_dot = || reader.tokens.get(at + 1).is_some_and(|token| after(reader, token).starts_with('.'));
    match separator {
        '/' if full => {
            let (day_first, month_first) = (reader.nearest(two, one), reader.nearest(one, two));
            let padded = one < 10 || two < 10;
            let written = either(reader, separator, day_first, month_first, padded)?;
            Some((Written { has_year: false, ..written }, 2))
        }
        '.' if dotted
            && fits
            && (has_dot() && reader.tag == "de"
                || full && two < 13 && second.digits == 2 && follows_preposition(reader, at)) =>
        {
            Some((plain(reader.nearest(two, one)?, false), 2))
        }
        _ => None,
    }
}

/// A date of which it is to be decided what comes first.
fn either(
    reader: &Reader<'_>,
    separator: char,
    day_first: Option<jiff::civil::Date>,
    month_first: Option<jiff::civil::Date>,
    padded: bool,
) -> Option<Written> {
    let dots = separator == '.' && reader.market.is_none_or(|market| !super::is_month_first(market));
    let order = if dots { Some(true) } else { super::is_day_first(reader.tag, reader.market) };
    let date = match (day_first, month_first) {
        (Some(first), Some(_)) if order != Some(false) => first,
        (Some(first), None) => first,
        (_, second) => second?,
    };
    let both = day_first.zip(month_first).filter(|(one, other)| one != other);
    let numeric = Some(Numeric { separator, both, padded });
    Some(Written { span: (0, 0), date, has_year: true, numeric, weekday: None })
}

/// German, Polish, Russian and Turkish day and month with a dot between are a date after these: 24.11 alone is a number.
fn follows_preposition(reader: &Reader<'_>, at: usize) -> bool {
    const WORDS: [&str; 14] =
        ["am", "zum", "vom", "bis", "dnia", "do", "od", "dniu", "до", "с", "к", "от", "по", "den"];
    let before = at.checked_sub(1).and_then(|before| reader.tokens.get(before));
    before.is_some_and(|token| WORDS.contains(&&*token.folded))
}

fn separator(between: &str) -> Option<char> {
    let mut marks = between.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}'));
    let mark = marks.next().filter(|c| matches!(c, '.' | '/' | '-' | '\u{2010}' | '\u{2011}' | '／'))?;
    // Hungarian and Korean write 2026. 11. 25.
    let rest: String = marks.collect();
    let one = match mark {
        '\u{2010}' | '\u{2011}' => '-',
        '／' => '/',
        mark => mark,
    };
    (rest.is_empty() || mark == '.' && matches!(&*rest, " " | "\u{A0}")).then_some(one)
}

/// Whether nothing belongs to the number before it.
fn begins(reader: &Reader<'_>, at: usize) -> bool {
    let Some(token) = reader.tokens.get(at) else { return false };
    let before = reader.whole.get(..token.at).unwrap_or_default().chars().next_back();
    before.is_none_or(|c| {
        c.is_whitespace()
            || matches!(
                c,
                '(' | '['
                    | ':'
                    | '"'
                    | '„'
                    | '“'
                    | '«'
                    | '「'
                    | '（'
                    | '：'
                    | '、'
                    | '，'
                    | '。'
                    | '\u{200F}'
                    | '\u{200E}'
                    | '*'
                    | '–'
                    | '—'
                    | '~'
            )
    })
}

/// Whether no further number or word belongs to the number.
fn ends(reader: &Reader<'_>, at: usize) -> bool {
    let Some(token) = reader.tokens.get(at) else { return false };
    let mut after = after(reader, token).chars();
    match after.next() {
        Some('-' | '/' | '.' | ',' | '_') => {
            after.next().is_none_or(|c| {
                digits::digit(c).is_none() && (c.is_whitespace() || !c.is_ascii_alphanumeric())
            }) || reader.tag == "hu"
        }
        Some('%' | '°' | '€' | '$') => false,
        _ => true,
    }
}

fn after<'a>(reader: &Reader<'a>, token: &crate::tokens::Token<'_>) -> &'a str {
    reader.whole.get(token.at + token.text.len()..).unwrap_or_default()
}

/// Cases that are written on to a number.
fn is_case(rest: &str) -> bool {
    rest.chars().next().is_none_or(|c| c == 'г' || c >= '\u{980}')
}
