//! Promises for days on which they cannot be kept.
//!
//! The rule's file has, by role, the words that make a promise (`will` with `work`, `parcel` or `by`; where a language
//! needs no word for the future, these alone), those that tell of the past (`told`; `of` right at
//! a date) or deny (`not`), and those for days near to today (`tomorrow`, `after-tomorrow`; `vague`: no certain one).

mod days;
mod sentence;

use super::{Context, Found};
use crate::{
    check::Severity,
    dates::{self, Reader, Written},
    tokens::text_from,
};
use days::{holiday, is_rest_day, is_weekend};
use jiff::civil::{Date, Weekday};
use sentence::{Part, Roles};

/// A day in a promise.
#[derive(Clone, Copy, Debug)]
struct Day {
    span: (usize, usize),
    date: Date,
    /// Whether the reply names its day of the week.
    named: bool,
    /// Whether it is a date.
    dated: bool,
    /// Whether it neither begins nor ends a span.
    alone: bool,
}

pub(super) fn promise(context: &Context<'_>, found: &mut Vec<Found>) {
    let Some(reader) = super::dates::reader(context) else { return };
    let roles = Roles::of(context);
    let read = context.dates(&reader);
    if read.is_empty() && !roles.promises() {
        return;
    }
    let parts = sentence::parts(&reader, read);
    for (at, one) in read.iter().enumerate() {
        let part = parts.get(parts.partition_point(|part| !part.reaches(one.span)));
        let promised = part.is_some_and(|part| roles.promised(part).is_some());
        match wrong_weekday(&reader, one, promised) {
            Some(wrong) => found.push(wrong),
            None if is_sure(&reader, one) => {
                let named = one.weekday.is_some();
                let neighbours = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
                let mut neighbours = neighbours.filter_map(|at| read.get(at));
                let beside = neighbours.any(|other| part.is_some_and(|part| part.has(other.span)));
                let alone = !beside && !is_of_span(&reader, one);
                let day = Day { span: one.all(), date: one.date, named, dated: true, alone };
                found.extend(part.and_then(|part| kept(context, &roles, part, &day)));
            }
            None => {}
        }
    }
    let Some(today) = reader.today else { return };
    for part in &parts {
        if part.has_any(read) || roles.promised(part).is_none() {
            continue;
        }
        let names = day_names(&reader, part);
        let day = match (roles.near(part, today), &*names) {
            (near, []) => near,
            (None, [only]) if !roles.vague(part) => next(*only, today),
            // Two days are a span or a choice.
            _ => None,
        };
        found.extend(day.and_then(|day| kept(context, &roles, part, &day)));
    }
}

/// Whether it is certain which of two readings of numbers is meant.
fn is_sure(reader: &Reader<'_>, one: &Written) -> bool {
    let swaps = one.numeric.is_some_and(|numeric| numeric.both.is_some() && numeric.separator != '.');
    !swaps || dates::is_day_first(reader.tag, reader.market).is_some()
}

/// The name of another day of the week than the date is. Of a date without a year only in a promise, for one ahead.
fn wrong_weekday(reader: &Reader<'_>, one: &Written, promised: bool) -> Option<Found> {
    let named = one.weekday.filter(|named| named.day != one.date.weekday())?;
    let ahead = reader.today.is_some_and(|today| one.date >= today);
    let both = one.numeric.and_then(|numeric| numeric.both);
    let fits = |(first, second): (Date, Date)| [first, second].iter().any(|date| date.weekday() == named.day);
    if both.is_some_and(fits) || !(one.has_year || promised && ahead) {
        return None;
    }
    let rest = text_from(reader.whole, reader.tokens, named.span.0);
    let word: String = rest.chars().take(named.span.1 - named.span.0).collect();
    let right = reader.language.other_day(&word, one.date.weekday());
    let name = reader.language.day(one.date.weekday()).unwrap_or_default();
    Some(Found {
        span: named.span,
        kind: "weekday",
        arguments: vec![("date", one.date.to_string()), ("weekday", name.to_owned())],
        fixes: right
            .filter(|_| is_fixed(reader, named.day, one.date.weekday()))
            .map(str::to_owned)
            .into_iter()
            .collect(),
        ..Found::default()
    })
}

/// In Polish and Russian the preposition before Tuesday is another one.
fn is_fixed(reader: &Reader<'_>, is: Weekday, due: Weekday) -> bool {
    !matches!(reader.tag, "pl" | "ru") || is != Weekday::Tuesday && due != Weekday::Tuesday
}

/// What is wrong with a day in a promise.
fn kept(context: &Context<'_>, roles: &Roles<'_>, part: &Part, day: &Day) -> Option<Found> {
    let promised = roles.promised(part)?;
    let today = context.situation.now?.date();
    let market = context.situation.market.and_then(parlance_market::Market::get);
    let made = |kind, more: Vec<(&'static str, String)>| {
        let mut arguments = vec![("date", day.date.to_string())];
        arguments.extend(more);
        Found { span: day.span, kind, arguments, ..Found::default() }
    };
    let is_told = roles.told(part, day.span);
    if roles.denied(part) || is_told && (day.date < today || !day.dated) {
        return None;
    }
    if day.date < today {
        return day.alone.then(|| made("past", Vec::new()));
    }
    if day.date == today || !day.alone || !(promised.work || promised.parcel) {
        return None;
    }
    let market = market?;
    if let Some(holiday) = holiday(market, context.situation.subdivision, day.date, promised) {
        let names = vec![("name", holiday.name.to_owned()), ("local", holiday.local_name.to_owned())];
        let kind = if holiday.name == holiday.local_name { "holiday" } else { "holiday-local" };
        return Some(made(kind, names));
    }
    let knows = day.named && matches!(day.date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let language = dates::of(crate::language::primary(context.situation.language))?;
    let name = || vec![("weekday", language.day(day.date.weekday()).unwrap_or_default().to_owned())];
    // Who names Saturday or Sunday knows it; that elsewhere Friday is the weekend is easily forgotten.
    if !knows && promised.work && is_weekend(market, context.situation.subdivision, day.date) {
        return Some(made("weekend", name()));
    }
    let every_day = roles.daily.iter().any(|one| **one == *market.code);
    if !knows && !promised.work && !every_day && is_rest_day(market, day.date.weekday()) {
        return Some(Found { at_most: Some(Severity::Hint), ..made("weekend", name()) });
    }
    None
}

/// Whether a number before the date or a dash after it makes it the end or the beginning of a span: between 24 and 27 December.
fn is_of_span(reader: &Reader<'_>, one: &Written) -> bool {
    let (from, to) = one.all();
    let first = reader.tokens.partition_point(|token| token.span.1 <= from);
    let before = reader.tokens.get(first.saturating_sub(2)..first).unwrap_or_default();
    let is_number = |text: &str| dates::digits::whole(text).is_some_and(|number| number.digits <= 2);
    let mut after = text_from(reader.whole, reader.tokens, to).chars().filter(|c| *c != ' ' && *c != '.');
    before.iter().any(|token| is_number(token.text))
        || after.next().is_some_and(|c| matches!(c, '–' | '—' | '〜' | '～' | '~'))
}

/// Days of the week that a part of a sentence names, and where.
fn day_names(reader: &Reader<'_>, part: &Part) -> Vec<(Weekday, (usize, usize))> {
    let (mut at, to) = part.tokens;
    let mut names = Vec::new();
    while at < to {
        let named = dates::day_name(reader, at);
        if let Some((day, end)) = named
            && let (Some(first), Some(last)) = (reader.tokens.get(at), reader.tokens.get(end - 1))
        {
            names.push((day, (first.span.0, last.span.1)));
        }
        at = named.map_or(at + 1, |(_, end)| end);
    }
    names
}

/// The next such day. Today's name may mean today or in a week.
fn next((day, span): (Weekday, (usize, usize)), today: Date) -> Option<Day> {
    let date = today.nth_weekday(1, day).ok().filter(|_| day != today.weekday())?;
    Some(Day { span, date, named: true, dated: false, alone: true })
}
