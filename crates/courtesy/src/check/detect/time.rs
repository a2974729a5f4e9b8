//! Times on a clock that is not said, where the agent's clock tells another time than hers.

use super::{Context, Found};
use crate::{
    check::rule::Words,
    dates::digits::{Number, digit, number, whole},
    tokens::Token,
};

/// The first clock time of each sentence that makes an appointment or tells opening hours, in a reply that does not say whose time it is.
/// The rule's file has, by role, the words that do either (`meeting`), that say whose time it is (`zone`), and that stand
/// after (`unit`) or before (`before`) the number of a time.
pub(super) fn without_zone(context: &Context<'_>, found: &mut Vec<Found>) {
    if !context.situation.other_clock {
        return;
    }
    let is = |words: &Words, role: &str| words.role.as_deref() == Some(role);
    if !context.matched().any(|(_, words)| is(words, "meeting"))
        || context.matched().any(|(_, words)| is(words, "zone"))
    {
        return;
    }
    let tokens = &context.text.tokens;
    let mut times: Vec<_> =
        (0..tokens.len()).filter_map(|at| clock(context, at)).chain(with_colon(context)).collect();
    for (one, words) in context.matched() {
        let (first, last) = one.met.tokens;
        times.extend(match words.role.as_deref() {
            Some("unit") => before_unit(context, first, one.met.span),
            Some("before") => after_word(tokens, last),
            _ => None,
        });
    }
    times.sort_by_key(|(at, span)| (*at, std::cmp::Reverse(span.1)));
    let mut told = None;
    for (at, span) in times {
        let mut meetings = context.matched().filter(|(_, words)| is(words, "meeting"));
        let is_new = told.is_none_or(|before| !same_sentence(context, before, at));
        if is_new && meetings.any(|(one, _)| same_sentence(context, one.met.tokens.0, at)) {
            told = Some(at);
            found.push(Found { span, ..Found::default() });
        }
    }
}

type Time = (usize, (usize, usize));

/// 14h30, 3pm, 3 p.m.
fn clock(context: &Context<'_>, at: usize) -> Option<Time> {
    let tokens = &context.text.tokens;
    let token = tokens.get(at)?;
    let hour = number(token.text).filter(|hour| hour.digits <= 2 && hour.value <= 24)?;
    let before = context.text.whole.get(..token.at)?.chars().next_back();
    if matches!(before, Some('.' | ',' | ':' | '-' | '/' | '#' | '+')) {
        return None;
    }
    // 14h30, 3pm
    let letters = hour.rest.to_ascii_lowercase();
    let minutes = letters.strip_prefix('h').and_then(whole).is_some_and(|minutes| minutes.digits == 2);
    if minutes || is_half_of_day(&letters) && hour.value <= 12 {
        return Some((at, token.span));
    }
    let next = tokens.get(at + 1).filter(|_| hour.rest.is_empty())?;
    let between = context.text.whole.get(token.at + token.text.len()..next.at)?;
    let spaced = matches!(between, " " | "\u{A0}" | "\u{202F}");
    let end = half_of_day(tokens, at + 1).filter(|_| spaced && hour.value <= 12)?;
    Some((at, (token.span.0, end)))
}

/// Hours and minutes with a colon between.
fn with_colon(context: &Context<'_>) -> Vec<Time> {
    let whole = context.text.whole;
    let tokens = &context.text.tokens;
    whole.match_indices([':', '：']).filter_map(|(at, colon)| colon_at(whole, tokens, at, colon)).collect()
}

fn colon_at(whole: &str, tokens: &[Token<'_>], at: usize, colon: &str) -> Option<Time> {
    let (before, after) = (whole.get(..at)?, whole.get(at + colon.len()..)?);
    let hours = before.chars().rev().take_while(|c| digit(*c).is_some()).count();
    let minutes: Vec<u32> = after.chars().map_while(digit).take(3).collect();
    let hour = before
        .chars()
        .rev()
        .take(hours)
        .fold((0, 1), |(sum, unit), c| (sum + digit(c).unwrap_or_default() * unit, unit * 10));
    let first = before.chars().rev().nth(hours);
    let rest = || after.chars().skip(2);
    let joined = first
        .is_some_and(|c| matches!(c, '.' | ',' | ':' | '-' | '/' | '#' | '+') || c.is_ascii_alphabetic());
    // Seconds, or an offset that says the zone.
    let goes_on = matches!(rest().next(), Some(':' | '+' | '-' | 'Z'))
        && rest().nth(1).is_none_or(|c| digit(c).is_some());
    let fits = (1..=2).contains(&hours) && hour.0 <= 24 && !joined && !goes_on;
    if !fits || minutes.len() != 2 || minutes.first().is_none_or(|tens| *tens > 5) {
        return None;
    }
    let token = tokens.partition_point(|token| token.at + token.text.len() < at);
    let start = before.chars().count() - hours;
    let end = start + hours + 3;
    // 3:30 pm has its half of the day in the token after the minutes or at their end.
    let of_minutes = token + 1;
    let half = half_of_day(tokens, of_minutes + 1).filter(|half| *half <= end + 4);
    (tokens.get(token)?.at < at).then_some((token, (start, half.unwrap_or(end))))
}

fn is_half_of_day(word: &str) -> bool {
    matches!(word, "am" | "pm")
}

/// The end of "pm" or "p.m." at a token.
fn half_of_day(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    let next = tokens.get(at + 1).filter(|next| &*next.folded == "m" && next.span.0 == token.span.1 + 1);
    match &*token.folded {
        "am" | "pm" => Some(token.span.1),
        "a" | "p" => next.map(|next| next.span.1),
        _ => None,
    }
}

/// 15 Uhr, 14.30 Uhr, 15時: the number right before a unit.
fn before_unit(context: &Context<'_>, token: usize, (from, to): (usize, usize)) -> Option<Time> {
    let letters: Vec<char> =
        context.text.whole.chars().skip(from.saturating_sub(8)).take(from.min(8)).collect();
    let mut start = letters.len();
    let is_of_time = |c: char| digit(c).is_some() || matches!(c, '.' | ':' | ' ' | '\u{A0}');
    while start > 0 && letters.get(start - 1).is_some_and(|c| is_of_time(*c)) {
        start -= 1;
    }
    let written: String = letters.get(start..)?.iter().collect();
    let trimmed = written.trim_start_matches(['.', ':', ' ', '\u{A0}']);
    let first = hour(trimmed)?;
    let begin = from - trimmed.chars().count();
    let rest = first.rest.trim_end();
    let minutes = rest.strip_prefix(['.', ':']).map(whole);
    let fits =
        rest.is_empty() || minutes.flatten().is_some_and(|minutes| minutes.digits == 2 && minutes.value < 60);
    fits.then_some((token, (begin, to)))
}

/// alle 15, saat 14.30: the number right after a word.
fn after_word(tokens: &[Token<'_>], at: usize) -> Option<Time> {
    let token = tokens.get(at)?;
    let hour = hour(token.text).filter(|hour| hour.rest.chars().count() <= 2)?;
    let minutes =
        tokens.get(at + 1).filter(|next| next.span.0 == token.span.1 + 1 && !hour.rest.starts_with('h'));
    let minutes = minutes
        .filter(|next| whole(next.text).is_some_and(|minutes| minutes.digits == 2 && minutes.value < 60));
    let end = minutes.map_or(token.span.0 + hour.digits, |next| next.span.1);
    Some((at, (token.span.0, end)))
}

fn hour(text: &str) -> Option<Number<'_>> {
    number(text).filter(|hour| hour.digits <= 2 && hour.value <= 24)
}

/// Whether two words stand in one sentence. A dot in a time ends none.
fn same_sentence(context: &Context<'_>, one: usize, other: usize) -> bool {
    let between = context.text.tokens.get(one.min(other)..one.max(other)).unwrap_or_default();
    let whole = context.text.whole;
    between.iter().all(|token| {
        let mut after = whole.get(token.at + token.text.len()..).unwrap_or_default().chars();
        !token.closes
            || after.next() == Some('.') && {
                let next = after.find(|c| *c != ' ');
                next.is_some_and(|c| c.is_alphanumeric() && !c.is_uppercase())
            }
    })
}
