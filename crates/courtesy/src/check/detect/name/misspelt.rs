//! Her name with letters wrong, left out or exchanged, or without its marks.

use super::{
    her::Her,
    like,
    salutation::{Word, title},
};
use crate::{
    check::detect::{Context, Found},
    language::primary,
    tokens::{folded, is_unspaced},
};

/// Languages that write endings on names.
const INFLECTING: &[&str] = &["pl", "ru", "hu", "tr", "te", "ml", "bn", "hi", "cs", "fi", "uk"];

/// In the salutation, and behind a title elsewhere.
pub(in super::super) fn misspelt(context: &Context<'_>, found: &mut Vec<Found>) {
    let Some(her) = context.her() else { return };
    let mut until = 0;
    for word in context.salutation().iter().flat_map(|salutation| &salutation.name) {
        until = word.span.1;
        found.extend(slip(context, her, word, true));
    }
    let tokens = &context.text.tokens;
    for (at, pair) in tokens.windows(2).enumerate() {
        let [before, token] = pair else { continue };
        // The cheapest first: few words stand behind a title.
        let is_candidate = token.span.0 >= until
            && token.text.starts_with(char::is_uppercase)
            && before.text.len() <= 20
            && her.words.iter().any(|hers| hers.chars().next() == token.text.chars().next());
        if is_candidate && title(context, tokens, at).is_some_and(|(length, _)| length == 1) {
            let word = Word { text: token.text, span: token.span };
            found.extend(slip(context, her, &word, false));
        }
    }
}

fn slip(context: &Context<'_>, her: &Her, word: &Word<'_>, in_salutation: bool) -> Option<Found> {
    let text = word.text;
    let agent = context.situation.agent;
    if her.has(text) || text.len() > 160 || agent.contains(text) {
        return None;
    }
    let small = folded(text);
    let (bare, spelt_out) = (like::bare(text), like::spelt_out(text));
    let mut nearest = None;
    for hers in &her.words {
        // A surname alone, where no space divides it from the given name.
        let hers: String = match text.starts_with(is_unspaced) {
            true => hers.chars().take(like::length(text)).collect(),
            false => hers.clone(),
        };
        if folded(&hers) == small || like::spelt_out(&hers) == spelt_out {
            return None;
        }
        nearest = nearest.or_else(|| Some((nearness(context, (text, &bare), &hers, in_salutation)?, hers)));
    }
    let (kind, hers) = nearest?;
    if context.situation.texts.iter().any(|written| written.contains(text)) {
        return None;
    }
    Some(Found {
        span: word.span,
        kind,
        arguments: vec![("name", text.to_owned()), ("right", hers.clone())],
        fixes: vec![like::in_case_of(text, &hers)],
        ..Found::default()
    })
}

fn nearness(
    context: &Context<'_>,
    (text, bare): (&str, &str),
    hers: &str,
    in_salutation: bool,
) -> Option<&'static str> {
    if text.starts_with(is_unspaced) || like::length(text) <= 4 && like::script(text) != like::script("a") {
        return of_syllables(context, text, hers);
    }
    let right = like::bare(hers);
    if bare == right {
        let is_shouted = !text.contains(char::is_lowercase);
        // Who has no marks in her name as it stands here may have them all the same.
        let lacks = like::has_marks(hers) && !like::has_marks(text) && !is_shouted;
        return (lacks && like::script(text) == like::script("a")).then_some("marks");
    }
    let length = like::length(&right);
    let most = if length >= 8 && in_salutation { 2 } else { 1 };
    let is_long = length >= if in_salutation { 5 } else { 6 };
    let is_inside =
        !INFLECTING.contains(&primary(context.situation.language)) || like::common_end(bare, &right) >= 2;
    let starts = in_salutation && length >= 6 || like::common_start(bare, &right) > 0;
    // Annas, Webers, Anna'nın: an ending is no slip.
    let is_ending = bare.starts_with(&*right);
    let wrong = is_long.then(|| like::wrong_letters(bare, &right))??;
    (wrong <= most && is_inside && starts && !is_ending).then_some("letters")
}

/// Characters that stand for more than a letter: a variant of one, or one of at least three. In Chinese the variants are
/// those of the other way to write it.
fn of_syllables(context: &Context<'_>, text: &str, hers: &str) -> Option<&'static str> {
    let lexicon = &context.words.lexicon;
    let pairs = || text.chars().zip(hers.chars()).filter(|(one, other)| one != other);
    if like::length(text) != like::length(hers) {
        return None;
    }
    let is_variant = |(one, other): (char, char)| super::usual(lexicon, one) == super::usual(lexicon, other);
    if pairs().all(is_variant) {
        return (primary(context.situation.language) != "zh").then_some("variant");
    }
    let first_is_same = text.chars().next() == hers.chars().next();
    (like::length(text) >= 3 && first_is_same && pairs().count() == 1).then_some("letters")
}
