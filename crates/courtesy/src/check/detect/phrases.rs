//! Words as they stand in a rule's file.

use super::{Context, Found};
use crate::{
    DayPart,
    check::{rule::Words, rules::Match, text::Text},
    greet::day_part,
};

/// Every one of the rule's words, the longest where several overlap.
pub(super) fn phrases(context: &Context<'_>, found: &mut Vec<Found>) {
    each(context, found, |_| Some(""));
}

/// The rule's words, unless she used any of them herself.
pub(super) fn used_first(context: &Context<'_>, found: &mut Vec<Found>) {
    if context.matches.is_empty() || context.situation.texts.iter().any(|text| she_used(context, text)) {
        return;
    }
    phrases(context, found);
}

fn she_used(context: &Context<'_>, text: &str) -> bool {
    context.words.matches(&Text::new(text)).get(context.at).is_some_and(|found| !found.is_empty())
}

/// Greetings of another part of the day than it is there. At night, when nobody is greeted by the hour, the nearest
/// part's will do.
pub(super) fn greeting_hour(context: &Context<'_>, found: &mut Vec<Found>) {
    let Some(now) = context.situation.now else { return };
    let Ok(hour) = u8::try_from(now.hour()) else { return };
    let part = day_part(context.situation.language, context.situation.market, hour);
    each(context, found, |words| match (words.part?, part) {
        (said, is) if said == is => None,
        (DayPart::Morning, DayPart::Night) if hour < 12 => None,
        (DayPart::Evening, DayPart::Night) if hour >= 12 => None,
        (DayPart::Night, DayPart::Evening) => None,
        _ => Some(match part {
            DayPart::Morning => "morning",
            DayPart::Day => "day",
            DayPart::Evening => "evening",
            DayPart::Night => "night",
        }),
    });
}

fn each(context: &Context<'_>, found: &mut Vec<Found>, kind: impl Fn(&Words) -> Option<&'static str>) {
    let first = found.len();
    for (one, words) in context.matched() {
        let Some(kind) = kind(words) else { continue };
        let (from, to) = one.met.span;
        let last = found.get_mut(first..).and_then(<[Found]>::last_mut);
        let made = || Found {
            span: (from, to),
            kind,
            fixes: words.fix.iter().map(|fix| fitted(context, one, fix)).collect(),
            ..Found::default()
        };
        match last {
            Some(before) if from < before.span.1 => {
                if to - from > before.span.1 - before.span.0 {
                    *before = made();
                }
            }
            _ => found.push(made()),
        }
    }
}

/// A fix with a capital where what it replaces has one.
fn fitted(context: &Context<'_>, one: &Match, fix: &str) -> String {
    let first = context.text.tokens.get(one.met.tokens.0);
    let has_capital = first.and_then(|token| token.text.chars().next()).is_some_and(char::is_uppercase);
    let mut letters = fix.chars();
    match letters.next() {
        Some(first) if has_capital && first.is_lowercase() => first.to_uppercase().chain(letters).collect(),
        _ => fix.to_owned(),
    }
}
