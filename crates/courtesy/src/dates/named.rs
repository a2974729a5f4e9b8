//! Dates whose month is a name: 25 November 2026, November 25th, 25 de noviembre, 2026. november 25.

use super::{
    DayName, Reader, Written,
    digits::{Number, number, whole},
    year,
};

/// Words between day, month and year.
const LINKS: [&str; 5] = ["of", "de", "del", "d", "do"];
/// Words between the day of the week and the date.
const ARTICLES: [&str; 9] = ["the", "den", "dem", "der", "le", "el", "dia", "día", "الموافق"];
/// What is written on to the number of a day.
const ORDINALS: [&str; 21] = [
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "º",
    "°",
    "e",
    "ste",
    "de",
    "న",
    "వ",
    "నాటికి",
    "నుండి",
    "শে",
    "ই",
    "লা",
    "রা",
    "ঠা",
    "ന്",
    "ന",
];

/// The date with a name that the number at a token belongs to, and the token after it.
pub(super) fn at(reader: &Reader<'_>, at: usize) -> Option<(Written, usize)> {
    let first = number(reader.tokens.get(at)?.text)?;
    if !stands_alone(reader, at) {
        return None;
    }
    year_first(reader, at, first)
        .or_else(|| day_first(reader, at, first))
        .or_else(|| month_first(reader, at, first))
}

fn year_first(reader: &Reader<'_>, at: usize, first: Number<'_>) -> Option<(Written, usize)> {
    let years = year(first).filter(|_| first.rest.is_empty())?;
    let (month, next) = month(reader, at + 1)?;
    let day = day(number(reader.tokens.get(next)?.text)?)?;
    let joined = is_near(reader, at) && is_near(reader, next - 1);
    let end = next + 1;
    joined.then(|| made(reader, (at, end), Some(years), month, day))?
}

fn day_first(reader: &Reader<'_>, at: usize, first: Number<'_>) -> Option<(Written, usize)> {
    let day = day(first)?;
    // There the month comes first.
    if matches!(reader.tag, "hu" | "ml") {
        return None;
    }
    let at_month = past_link(reader, at + 1);
    let dot = matches!(reader.tag, "de");
    let comma = reader.tag == "te";
    let joined = is_space(reader.between(at, at + 1))
        || reader.between(at, at + 1) == "-"
        || dot && matches!(reader.between(at, at + 1), "." | ". " | ".\u{A0}")
        || comma && reader.between(at, at + 1) == ", ";
    let (month, next) = month(reader, at_month).filter(|_| joined && is_linked(reader, at + 1, at_month))?;
    let at_year = past_link(reader, next);
    let years = following_year(reader, next, at_year);
    let certain = !month.short
        || years.is_some()
        || is_dotted(reader, next - 1)
        || first.rest.is_empty() && is_capital(reader, at_month) && reader.tag != "tr";
    let end = if years.is_some() { at_year + 1 } else { next };
    certain.then(|| made(reader, (at, end), years, month, day))?
}

fn month_first(reader: &Reader<'_>, at: usize, first: Number<'_>) -> Option<(Written, usize)> {
    let day = day(first)?;
    let begin = at.checked_sub(1)?;
    // A name of two words is found from its first.
    let (month, _) = month(reader, begin).filter(|(_, next)| *next == at)?;
    let takes = matches!(reader.tag, "en" | "hu" | "ml" | "hi" | "te" | "bn");
    if !takes || !is_near(reader, begin) || month.short && reader.tag != "en" && !is_dotted(reader, begin) {
        return None;
    }
    let next = at + 1;
    let years = following_year(reader, next, next).filter(|_| reader.tag != "hu");
    let end = if years.is_some() { next + 1 } else { next };
    made(reader, (begin, end), years, month, day)
}

fn made(
    reader: &Reader<'_>,
    (from, to): (usize, usize),
    years: Option<i64>,
    month: super::data::Named,
    day: u32,
) -> Option<(Written, usize)> {
    let date = reader.dated(years, u32::try_from(month.at).ok()? + 1, day)?;
    let span = (reader.tokens.get(from)?.span.0, reader.tokens.get(to.checked_sub(1)?)?.span.1);
    let written = Written { span, date, has_year: years.is_some(), numeric: None, weekday: None };
    Some((with_weekday(reader, written, from, to), to))
}

/// The month at a token, and the token after it. Where months have a capital, a word without one is another.
fn month(reader: &Reader<'_>, at: usize) -> Option<(super::data::Named, usize)> {
    let named = reader.language.months.at(reader.tokens, at)?;
    let fits = !matches!(reader.tag, "en" | "de" | "tr") || is_capital(reader, at);
    fits.then_some((named, at + named.words))
}

fn is_capital(reader: &Reader<'_>, at: usize) -> bool {
    reader.tokens.get(at).and_then(|token| token.text.chars().next()).is_some_and(char::is_uppercase)
}

fn day(number: Number<'_>) -> Option<u32> {
    let is_day = number.digits <= 2 && (1..=31).contains(&number.value);
    (is_day && (number.rest.is_empty() || ORDINALS.contains(&number.rest))).then_some(number.value)
}

fn following_year(reader: &Reader<'_>, next: usize, at: usize) -> Option<i64> {
    let between = reader.between(next - 1, next);
    let joined = is_space(between) || matches!(between, ", " | "، " | "-" | ". " | ".\u{A0}");
    let years = number(reader.tokens.get(at)?.text).filter(|number| ["", "г", "年"].contains(&number.rest));
    years.filter(|_| joined && is_linked(reader, next, at)).and_then(year)
}

/// The token after a word that only links.
fn past_link(reader: &Reader<'_>, at: usize) -> usize {
    let is_link = |token: &crate::tokens::Token<'_>| LINKS.contains(&&*token.folded);
    if reader.tokens.get(at).is_some_and(is_link) { at + 1 } else { at }
}

fn is_linked(reader: &Reader<'_>, from: usize, to: usize) -> bool {
    from == to || matches!(reader.between(from, to), " " | "\u{A0}" | "’" | "'")
}

fn is_space(between: &str) -> bool {
    matches!(between, " " | "\u{A0}" | "\u{202F}" | "  ")
}

/// Whether the next word follows after no more than a space or a dot.
fn is_near(reader: &Reader<'_>, at: usize) -> bool {
    let between = reader.between(at, at + 1);
    is_space(between) || matches!(between, ". " | "." | ".\u{A0}")
}

fn is_dotted(reader: &Reader<'_>, at: usize) -> bool {
    reader.between(at, at + 1).starts_with('.')
}

/// Whether the number is not a part of a longer one.
fn stands_alone(reader: &Reader<'_>, at: usize) -> bool {
    let Some(token) = reader.tokens.get(at) else { return false };
    let mut before = reader.whole.get(..token.at).unwrap_or_default().chars().rev();
    !matches!(before.next(), Some('.' | ',' | '/' | ':' | '#' | '-' | '+' | '$' | '€' | '£'))
}

/// The date with the day of the week that stands before or after it.
pub(super) fn with_weekday(reader: &Reader<'_>, written: Written, from: usize, to: usize) -> Written {
    let weekday = before(reader, from).or_else(|| after(reader, to));
    Written { weekday, ..written }
}

fn before(reader: &Reader<'_>, from: usize) -> Option<DayName> {
    let mut last = from.checked_sub(1)?;
    let is_article = |token: &crate::tokens::Token<'_>| ARTICLES.contains(&&*token.folded);
    let joined =
        |at: usize| matches!(reader.between(at, at + 1), " " | ", " | "، " | "\u{A0}" | "." | ". " | "., ");
    if !joined(last) {
        return None;
    }
    if reader.tokens.get(last).is_some_and(is_article) {
        last = last.checked_sub(1)?;
        if !joined(last) {
            return None;
        }
    }
    // A name of two words is found from its first.
    [last.checked_sub(1), Some(last)].into_iter().flatten().find_map(|begin| {
        let (day, named) = reader.weekday(begin).filter(|(_, named)| begin + named.words == last + 1)?;
        let marked = reader.between(last, last + 1).starts_with(['.', ',']);
        let span = (reader.tokens.get(begin)?.span.0, reader.tokens.get(last)?.span.1);
        (!named.short || marked).then_some(DayName { day, span })
    })
}

fn after(reader: &Reader<'_>, to: usize) -> Option<DayName> {
    // A case may follow the number after a hyphen: 25-én.
    let is_case = |at: usize| {
        reader.between(at - 1, at) == "-" && whole(reader.tokens.get(at).map_or("", |t| t.text)).is_none()
    };
    let at = if to > 0 && matches!(reader.tag, "hu" | "ml") && is_case(to) { to + 1 } else { to };
    let between = reader.between(at.checked_sub(1)?, at);
    let bracketed = matches!(between.trim_start_matches('.').trim(), "(" | "（");
    let follows = matches!(reader.tag, "hu" | "tr" | "te" | "ml" | "ja" | "ko" | "zh")
        && matches!(between, " " | ", " | "., " | ". " | ".,");
    let (day, named) = reader.weekday(at).filter(|(_, named)| bracketed || follows && !named.short)?;
    let span = (reader.tokens.get(at)?.span.0, reader.tokens.get(at + named.words - 1)?.span.1);
    Some(DayName { day, span })
}
