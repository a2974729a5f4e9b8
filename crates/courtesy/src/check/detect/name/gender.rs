//! Titles of a gender that she did not tell us.

use super::{
    fixed,
    her::Her,
    is_space, like,
    salutation::{Salutation, title},
};
use crate::{
    Title,
    check::detect::{Context, Found},
    language::primary,
    tokens::Token,
};

/// Languages that put titles behind the name.
const TITLES_BEHIND: &[&str] = &["tr", "hu", "hi", "bn", "ml"];
/// Languages that inflect a name or need a title before it: taking the title away is no fix there.
const NO_FIX: &[&str] = &["pl", "ru"];
/// Languages where a name without a title is right in every place that has one with it.
const PLAIN: &[&str] = &["de", "en", "nl"];

/// A gendered title with her name.
pub(in super::super) fn assumed_title(context: &Context<'_>, found: &mut Vec<Found>) {
    let Some(her) = context.her() else { return };
    let mut until = 0;
    if let Some(salutation) = context.salutation().filter(|salutation| names_her(her, salutation)) {
        until = salutation.named().1;
        found.extend(in_salutation(context, her, salutation));
    }
    let agent = context.situation.agent;
    if !agent.is_empty() && her.words.iter().any(|word| agent.contains(&**word)) {
        return;
    }
    let tokens = &context.text.tokens;
    let mut at = 0;
    while at < tokens.len() {
        let run = tokens.iter().skip(at).take_while(|token| her.has(token.text)).count();
        if run > 0 && tokens.get(at).is_some_and(|token| token.span.0 >= until) {
            found.extend(elsewhere(context, her, (at, at + run)));
        }
        at += run.max(1);
    }
}

fn names_her(her: &Her, salutation: &Salutation<'_>) -> bool {
    let is_hers = |text: &str| {
        let bare = like::bare(text);
        her.has(text)
            || her.words.iter().any(|hers| like::is_form_of(&bare, &like::bare(hers)))
            || her.whole.starts_with(text)
    };
    salutation.name.iter().any(|word| is_hers(word.text))
}

/// Whether a title is not what she told: as what it is told then.
fn kind(her: &Her, title: Title) -> Option<&'static str> {
    match her.told {
        None => Some("assumed"),
        Some(told) if told != title => Some("other"),
        Some(_) => None,
    }
}

fn in_salutation(context: &Context<'_>, her: &Her, salutation: &Salutation<'_>) -> Option<Found> {
    let (word, kind) = salutation.titles.iter().find_map(|(word, title)| Some((word, kind(her, *title)?)))?;
    let (span, fix) = fixed(salutation, her);
    let has_fix = !NO_FIX.contains(&primary(context.situation.language));
    Some(Found {
        span: if has_fix { span } else { salutation.named() },
        kind,
        arguments: vec![("title", word.text.to_owned()), ("name", her.whole.clone())],
        fixes: has_fix.then_some(fix).into_iter().collect(),
        ..Found::default()
    })
}

/// With her name (these tokens) in the midst of the text.
fn elsewhere(context: &Context<'_>, her: &Her, (from, to): (usize, usize)) -> Option<Found> {
    let (text, tokens) = (context.text.whole, &context.text.tokens);
    let (first, last) = (tokens.get(from)?, tokens.get(to - 1)?);
    let before = || {
        // Sig.ra is two tokens.
        let (at, (_, title)) = [2, 1].into_iter().find_map(|length| {
            let at = from.checked_sub(length)?;
            Some((at, title(context, tokens, at).filter(|found| found.0 == length)?))
        })?;
        let gap = text.get(tokens.get(from - 1)?.end()..first.at)?;
        ([" ", ". ", "\u{A0}", ".\u{A0}"].contains(&gap)).then_some((at, title?))
    };
    let behind = || {
        let (length, title) = title(context, tokens, to)?;
        let is_behind = TITLES_BEHIND.contains(&primary(context.situation.language));
        (is_behind && length == 1 && is_space(text, last, tokens.get(to)?)).then_some((to, title?))
    };
    let (at, title) = before().or_else(behind)?;
    let kind = kind(her, title)?;
    // Somebody else of her family may be meant.
    let is_given = |token: &Token<'_>| her.is_split && her.given.split(' ').any(|given| given == token.text);
    if kind == "other" && !tokens.get(from..to)?.iter().any(is_given) {
        return None;
    }
    let word = tokens.get(at)?;
    let language = primary(context.situation.language);
    let is_opening = at.checked_sub(1).and_then(|at| tokens.get(at)).is_none_or(|token| !is_article(token));
    let has_fix = PLAIN.contains(&language) && is_opening && at < from;
    Some(Found {
        span: (word.span.0.min(first.span.0), word.span.1.max(last.span.1)),
        kind,
        arguments: vec![("title", word.text.to_owned()), ("name", her.whole.clone())],
        fixes: has_fix.then(|| her.whole.clone()).into_iter().collect(),
        ..Found::default()
    })
}

fn is_article(token: &Token<'_>) -> bool {
    ["der", "die", "dem", "den", "des", "the", "de", "het"].contains(&&*token.folded)
}
