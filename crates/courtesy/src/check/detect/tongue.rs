//! Another language than the customer's: of the whole reply, or of a sentence in it.

use super::{Context, Found};
use crate::{
    language::{self, primary},
    tokens::Token,
};

impl<'a> Context<'a> {
    /// The language of the whole reply, if it is surely another than hers.
    fn other_language(&self) -> Option<&'a str> {
        let found = || written_in(self.text.whole, &self.text.tokens, self.situation.language);
        self.once.other_language.get_or_init(found).as_deref()
    }
}

/// The whole reply is in another language. Told at its first sentence.
pub(super) fn language(context: &Context<'_>, found: &mut Vec<Found>) {
    let (text, due) = (context.text, context.situation.language);
    let Some(is) = context.other_language() else { return };
    if let (Some(first), Some(last)) =
        (text.tokens.first(), text.sentences().next().and_then(<[Token<'_>]>::last))
    {
        let arguments = vec![("language", is.to_owned()), ("due", primary(due).to_owned())];
        found.push(Found { span: (first.span.0, last.span.1), arguments, ..Found::default() });
    }
}

/// A sentence in another language, in a reply that is in hers.
pub(super) fn untranslated(context: &Context<'_>, found: &mut Vec<Found>) {
    let (text, due) = (context.text, context.situation.language);
    if context.other_language().is_some() {
        return;
    }
    for sentence in text.sentences().filter(|sentence| sentence.len() >= LEAST) {
        let (Some(first), Some(last)) = (sentence.first(), sentence.last()) else { continue };
        let words = text.whole.get(first.at..last.at + last.text.len()).unwrap_or_default();
        if let Some(is) = written_in(words, sentence, due) {
            let arguments = vec![("language", is), ("due", primary(due).to_owned())];
            found.push(Found { span: (first.span.0, last.span.1), arguments, ..Found::default() });
        }
    }
}

/// Words that a sentence must have to be told from names and titles.
const LEAST: usize = 6;

/// The language of a text, if it is surely another than that one.
fn written_in(text: &str, tokens: &[Token<'_>], due: &str) -> Option<String> {
    let found = language::surely_other(text, tokens.iter().map(|token| &*token.folded), due)?;
    let (is, due) = (primary(&found), primary(due));
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
