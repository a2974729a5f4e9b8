//! Another language than the customer's: of the whole reply, or of a sentence in it.

use super::{Context, Found};
use crate::{
    language::{Due, primary},
    tokens::Token,
};

/// The language of a whole reply.
#[derive(Debug)]
pub(in super::super) struct Tongue {
    /// If it is surely another than hers.
    other: Option<String>,
    /// Whether none of its sentences can be in another.
    has_no_other: bool,
}

impl<'a> Context<'a> {
    fn tongue(&self) -> &'a Tongue {
        self.once.tongue.get_or_init(|| {
            let (text, due) = (self.text, Due::new(self.situation.language));
            let words = text.tokens.iter().map(|token| &*token.folded);
            let (found, has_no_other) = due.surely_other_with_parts(text.whole, words);
            Tongue { other: found.and_then(|found| told_apart(&found, due.tag)), has_no_other }
        })
    }
}

/// The whole reply is in another language. Told at its first sentence.
pub(super) fn language(context: &Context<'_>, found: &mut Vec<Found>) {
    let (text, due) = (context.text, context.situation.language);
    let Some(is) = context.tongue().other.clone() else { return };
    if let (Some(first), Some(last)) =
        (text.tokens.first(), text.sentences().next().and_then(<[Token<'_>]>::last))
    {
        let arguments = vec![("language", is), ("due", primary(due).to_owned())];
        found.push(Found { span: (first.span.0, last.span.1), arguments, ..Found::default() });
    }
}

/// A sentence in another language, in a reply that is in hers.
pub(super) fn untranslated(context: &Context<'_>, found: &mut Vec<Found>) {
    let (text, due) = (context.text, context.situation.language);
    let tongue = context.tongue();
    if tongue.has_no_other || tongue.other.is_some() {
        return;
    }
    let due = Due::new(due);
    for sentence in text.sentences().filter(|sentence| sentence.len() >= LEAST) {
        let (Some(first), Some(last)) = (sentence.first(), sentence.last()) else { continue };
        let words = text.whole.get(first.at..last.at + last.text.len()).unwrap_or_default();
        let other = due.surely_other(words, sentence.iter().map(|token| &*token.folded));
        if let Some(is) = other.and_then(|other| told_apart(&other, due.tag)) {
            let arguments = vec![("language", is), ("due", primary(due.tag).to_owned())];
            found.push(Found { span: (first.span.0, last.span.1), arguments, ..Found::default() });
        }
    }
}

/// Words that a sentence must have to be told from names and titles.
const LEAST: usize = 6;

/// The language that was found, if it is not one like that which is due.
fn told_apart(found: &str, due: &str) -> Option<String> {
    let (is, due) = (primary(found), primary(due));
    // Languages that statistics take for each other.
    const ALIKE: &[&[&str]] = &[
        &["nb", "nn", "no", "da", "sv"],
        &["hr", "sr", "bs", "sl", "mk", "bg"],
        &["cs", "sk"],
        &["id", "ms", "jv"],
        &["pt", "gl", "es", "ca"],
        &["ru", "uk", "be", "bg"],
        &["hi", "mr", "ne"],
        &["tr", "az", "tk", "uz"],
        &["ar", "fa", "ur", "ps"],
        &["af", "nl"],
    ];
    let alike = ALIKE.iter().any(|group| group.contains(&is) && group.contains(&due));
    (is != due && !alike).then(|| is.to_owned())
}
