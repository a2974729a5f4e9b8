//! Given name and surname in the order that is not hers.

use super::{MOST, her::split, like, places};
use crate::{
    check::detect::{Context, Found},
    language::primary,
    tokens::{is_hangul, is_unspaced},
};

/// Languages and markets that write names in both orders, or surname first.
const SURNAME_FIRST: [&[&str]; 2] = [
    &["hu", "ja", "ko", "zh", "vi"],
    &["HU", "JP", "KR", "KP", "CN", "TW", "HK", "MO", "SG", "VN", "MY", "MN", "KH", "IN", "LK", "BD", "NP"],
];

/// Both stand next to each other, the wrong way round.
pub(in super::super) fn order(context: &Context<'_>, found: &mut Vec<Found>) {
    let Some(her) = context.her().filter(|her| her.is_split) else { return };
    let situation = context.situation;
    let (language, market) = (primary(situation.language), situation.market.unwrap_or_default());
    let [languages, markets] = SURNAME_FIRST;
    let either = languages.contains(&language) || markets.contains(&market);
    // Where both orders are met, only the language's own is sure.
    if either && (!her.surname_first || !languages.contains(&language)) || !either && her.surname_first {
        return;
    }
    let (first, second) =
        if her.surname_first { (&her.surname, &her.given) } else { (&her.given, &her.surname) };
    if first.contains(second.as_str()) || second.contains(first.as_str()) {
        return;
    }
    let is_apart = |text: &str| text.starts_with(|c| is_unspaced(c) || is_hangul(c));
    if is_apart(first) && is_apart(second) {
        written_together(context, (first, second), found);
    } else {
        words(context, (first, second), found);
    }
}

fn words(context: &Context<'_>, (first, second): (&str, &str), found: &mut Vec<Found>) {
    let (text, tokens) = (context.text.whole, &context.text.tokens);
    let reversed: Vec<&str> = split(second).chain(split(first)).collect();
    // Surnames in capitals are no slip: DUPONT Marie.
    let is_loud = |name: &str| {
        like::length(name) > 2 && !name.contains(char::is_lowercase) && name.contains(char::is_uppercase)
    };
    for at in places(text, tokens, &reversed) {
        let end = at + reversed.len();
        let is_hers = |at: Option<usize>| {
            let token = at.and_then(|at| tokens.get(at));
            token.is_some_and(|token| split(first).chain(split(second)).any(|word| word == token.text))
        };
        let (Some(from), Some(to)) = (tokens.get(at), tokens.get(end - 1)) else { continue };
        if !is_hers(at.checked_sub(1)) && !is_hers(Some(end)) && !is_loud(first) && !is_loud(second) {
            found.push(slip((from.span.0, to.span.1), context, format!("{first} {second}")));
        }
    }
}

/// Without a space, or with one.
fn written_together(context: &Context<'_>, (first, second): (&str, &str), found: &mut Vec<Found>) {
    let text = context.text.whole;
    // 明王 may be a word of the language.
    let is_short = like::length(second) < 2;
    let until = match is_short {
        true => {
            let named = context.salutation().filter(|one| one.is_titled || one.honorific.is_some());
            named.map_or(0, |salutation| salutation.named().1)
        }
        false => usize::MAX,
    };
    let matches = text.match_indices(second).filter(|(at, _)| {
        text.get(at + second.len()..).is_some_and(|rest| rest.trim_start().starts_with(first))
    });
    for (at, _) in matches.take(MOST) {
        let rest = text.get(at + second.len()..).unwrap_or_default();
        let gap = rest.len() - rest.trim_start_matches([' ', '\u{3000}']).len();
        let follows = gap <= 3
            && rest.get(gap..).is_some_and(|rest| {
                rest.strip_prefix(first).is_some_and(|rest| !rest.trim_start().starts_with(second))
            });
        let before = text.get(..at).unwrap_or_default();
        if !follows || before.trim_end().ends_with(first) {
            continue;
        }
        let start = before.chars().count();
        let space = rest.get(..gap).unwrap_or_default();
        let span = (start, start + like::length(second) + like::length(space) + like::length(first));
        if span.1 <= until && !context.text.is_masked(start) {
            found.push(slip(span, context, [first, space, second].concat()));
        }
    }
}

fn slip(span: (usize, usize), context: &Context<'_>, right: String) -> Found {
    let arguments = vec![("name", context.words_at(span)), ("right", right.clone())];
    Found { span, arguments, fixes: vec![right], ..Found::default() }
}
