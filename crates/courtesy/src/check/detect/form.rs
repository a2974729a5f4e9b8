//! Capitals and marks.

use super::{Context, Found};
use crate::{language::primary, tokens::Token};

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
    let is_mark = |c: char| matches!(c, '!' | '?' | '！' | '？' | '؟');
    let mut row: Option<(usize, String)> = None;
    let ended = context.text.whole.chars().chain(['\n']).enumerate();
    for (at, c) in ended {
        if is_mark(c) && !context.text.is_masked(at) {
            row.get_or_insert_with(|| (at, String::new())).1.push(c);
        } else if let Some((from, marks)) = row.take()
            && marks.chars().count() > 1
        {
            let asks = marks.chars().find(|c| !matches!(c, '!' | '！'));
            let one = asks.or(marks.chars().next()).map(String::from);
            found.push(Found { span: (from, at), fixes: one.into_iter().collect(), ..Found::default() });
        }
    }
}
