//! Times on a clock that is not said, where the agent's clock tells another time than hers.

use super::{Context, Found};
use crate::{
    check::{rule::Words, text::Text},
    dates::digits::{Number, digit, number, whole},
    tokens::{Token, scalar_at, text_from},
};
use std::collections::BTreeSet;

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
    let sentences = sentences(context);
    let sentence = |token: usize| sentences.get(token).copied().unwrap_or_default();
    let meetings = context.matched().filter(|(_, words)| is(words, "meeting"));
    let mut meetings: BTreeSet<_> = meetings.map(|(one, _)| sentence(one.met.tokens.0)).collect();
    for (at, span) in times {
        if meetings.remove(&sentence(at)) {
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
    let hours = before.chars().rev().take(3).take_while(|c| digit(*c).is_some()).count();
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
    let start = scalar_at(whole, tokens, at) - hours;
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
    let Text { whole: text, tokens, .. } = context.text;
    let before = text.get(..text.len() - text_from(text, tokens, from).len())?;
    let is_of_time = |c: &char| digit(*c).is_some() || matches!(c, '.' | ':' | ' ' | '\u{A0}');
    let length: usize = before.chars().rev().take(8).take_while(is_of_time).map(char::len_utf8).sum();
    let written = before.get(before.len() - length..)?;
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

/// The number of the sentence that each word stands in. A dot in a time ends none.
fn sentences(context: &Context<'_>) -> Vec<usize> {
    let whole = context.text.whole;
    let ends = |token: &Token<'_>| {
        let mut after = whole.get(token.at + token.text.len()..).unwrap_or_default().chars();
        let goes_on = after.next() == Some('.')
            && after.find(|c| *c != ' ').is_some_and(|c| c.is_alphanumeric() && !c.is_uppercase());
        token.closes && !goes_on
    };
    let mut sentence = 0;
    let number = |token: &Token<'_>| {
        let own = sentence;
        sentence += usize::from(ends(token));
        own
    };
    context.text.tokens.iter().map(number).collect()
}
