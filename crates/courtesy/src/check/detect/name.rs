//! Her name: whether it is hers, rightly spelt and ordered, with what courtesy puts around it.

mod courtesy;
mod gender;
mod her;
mod like;
mod misspelt;
mod order;
mod salutation;
mod unspaced;
mod wrong;

pub(super) use courtesy::honorific;
pub(super) use gender::assumed_title;
pub(super) use misspelt::misspelt;
pub(super) use order::order;
pub(super) use wrong::wrong_customer;

use crate::{check::lexicon::Lexicon, tokens::Token};
pub(super) use her::Her;
pub(super) use salutation::Salutation;

/// More findings of a name than these are not shown.
const MOST: usize = 16;

/// A salutation with her name in it: what of it to replace, and by what.
fn fixed(salutation: &Salutation<'_>, her: &Her) -> ((usize, usize), String) {
    let (mut from, mut to) = salutation.named();
    let mut name = her.addressed.clone();
    if let Some(honorific) = salutation.honorific
        && (name != her.whole && name != her.given)
    {
        to = honorific.span.1;
    }
    let is_hers = |told| her.told == Some(told);
    let titles = &salutation.titles;
    if !titles.is_empty() && titles.iter().all(|(_, title)| is_hers(*title)) && her.addressed == her.whole {
        // The title stays where the language has none of its own.
        from = salutation.name.iter().map(|word| word.span.0).min().unwrap_or(from);
        to = salutation.name.iter().map(|word| word.span.1).max().unwrap_or(to);
    } else if let Some(neutral) = salutation.neutral
        && !(titles.iter().any(|(_, title)| is_hers(*title)))
    {
        from = salutation.start;
        name = format!("{neutral} {name}");
    }
    ((from, to), name)
}

/// The first of a character's variants that a rule's file lists.
fn usual(lexicon: &Lexicon, c: char) -> char {
    let term = lexicon.terms("variants").iter().find(|term| term.text.contains(c));
    term.and_then(|term| term.text.chars().next()).unwrap_or(c)
}

/// Where these words stand one after the other, with nothing but a space between: the first token's place.
fn places<'a>(text: &'a str, tokens: &'a [Token<'a>], words: &'a [&'a str]) -> impl Iterator<Item = usize> {
    let first = words.first().copied().unwrap_or("\0");
    let starts = tokens.iter().enumerate().filter(move |(_, token)| token.text == first);
    starts.map(|(at, _)| at).filter(move |at| {
        let run = tokens.get(*at..*at + words.len()).unwrap_or_default();
        run.len() == words.len()
            && run.iter().zip(words).all(|(token, word)| token.text == *word)
            && run.windows(2).all(|pair| matches!(pair, [one, next] if is_space(text, one, next)))
    })
}

/// Whether nothing but a space, or what joins the parts of a name, stands between two tokens.
fn is_space(text: &str, one: &Token<'_>, next: &Token<'_>) -> bool {
    let gap = text.get(one.end()..next.at).unwrap_or("?");
    matches!(gap, " " | "\u{A0}" | "\u{202F}" | "\u{3000}" | "-" | "'" | "’")
}
