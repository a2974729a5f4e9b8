//! Sentences that are hard to read.

use super::{Context, Found};

/// Sentences over the limit of words (letters, where words are not divided by spaces) that the rule's file has for the
/// language; `role = "second-language"` is for readers whose first language is probably another.
pub(super) fn long(context: &Context<'_>, found: &mut Vec<Found>) {
    let role = context.situation.second_language.then_some("second-language");
    let limit = |role: Option<&str>| {
        let tables = || context.tables().filter(|words| words.role.as_deref() == role);
        let own = tables().find(|words| &*words.lang != "*");
        own.or_else(|| tables().next()).and_then(|words| words.limit)
    };
    let Some(limit) = limit(role).or_else(|| limit(None)) else { return };
    for sentence in context.text.sentences() {
        let length: usize =
            sentence.iter().map(|token| if token.unspaced { token.text.chars().count() } else { 1 }).sum();
        if let (Some(first), Some(last)) = (sentence.first(), sentence.last())
            && length > limit
        {
            found.push(Found {
                span: (first.span.0, last.span.1),
                kind: if first.unspaced { "letters" } else { "words" },
                arguments: vec![("count", length.to_string()), ("limit", limit.to_string())],
                ..Found::default()
            });
        }
    }
}
