//! Capitals and marks.

use super::{Context, Found};
use crate::{
    language::primary,
    tokens::{Sign, Token},
};

/// A line or words in capitals. One word alone may be a name or an abbreviation: those that are not stand in the rule's file.
pub(super) fn shouting(context: &Context<'_>, found: &mut Vec<Found>) {
    let (mut own, mut words) = (Vec::new(), Vec::new());
    super::phrases::phrases(context, &mut words);
    for sentence in context.text.sentences() {
        let mut from = 0;
        while let Some(first) = sentence.get(from..).and_then(|rest| rest.iter().position(is_loud)) {
            let first = from + first;
            let run = sentence.get(first..).unwrap_or_default();
            // Numbers do not end a row of capitals.
            let length = run.iter().take_while(|token| is_loud(token) || is_number(token)).count();
            let run = run.get(..length).unwrap_or_default();
            from = first + length.max(1);
            let loud = || run.iter().filter(|token| is_loud(token));
            let letters: usize = loud().map(|token| token.text.chars().count()).sum();
            let longest = loud().map(|token| token.text.chars().count()).max().unwrap_or(0);
            let last = run.iter().rposition(is_loud).and_then(|last| run.get(last));
            if let (Some(first), Some(last)) = (run.first(), last)
                && loud().count() >= 3
                && letters >= 8
                && longest >= 4
            {
                let span = (first.span.0, last.span.1);
                let text = context.text.whole.get(first.at..last.at + last.text.len());
                let fixes = text.and_then(|text| quieted(context, text, first.opens)).into_iter().collect();
                own.push(Found { span, fixes, ..Found::default() });
            }
        }
    }
    super::beside(own, words, found);
}

fn is_loud(token: &Token<'_>) -> bool {
    if !token.may_have_capitals() {
        return false;
    }
    let mut letters = token.text.chars();
    // Most words are done with their first letter.
    letters.next().is_some_and(|first| first.is_uppercase() || !first.is_alphanumeric())
        && token.text.chars().nth(1).is_some()
        && letters.all(|c| c.is_uppercase() || !c.is_alphanumeric())
        && token.text.chars().any(char::is_uppercase)
}

fn is_number(token: &Token<'_>) -> bool {
    token.text.chars().all(char::is_numeric)
}

/// In small letters, where that makes no mistake: German writes nouns with a capital, Turkish has its own i.
fn quieted(context: &Context<'_>, text: &str, opens: bool) -> Option<String> {
    if ["de", "lb", "tr", "az"].contains(&primary(context.situation.language)) {
        return None;
    }
    let small = text.to_lowercase();
    let mut letters = small.chars();
    let first = letters.next()?;
    Some(if opens { first.to_uppercase().chain(letters).collect() } else { small })
}

/// Marks of exclamation or question in a row.
pub(super) fn marks(context: &Context<'_>, found: &mut Vec<Found>) {
    let is_mark = |sign: &&Sign| {
        matches!(sign.sign, '!' | '?' | '！' | '？' | '؟') && !context.text.is_masked(sign.scalar)
    };
    let marks: Vec<&Sign> = context.text.signs.iter().filter(is_mark).collect();
    for row in marks.chunk_by(|one, next| one.scalar + 1 == next.scalar) {
        if let [first, .., last] = row {
            let asks = row.iter().find(|mark| !matches!(mark.sign, '!' | '！'));
            let one = asks.unwrap_or(first).sign.to_string();
            found.push(Found { span: (first.scalar, last.scalar + 1), fixes: vec![one], ..Found::default() });
        }
    }
}
