//! Emoji in a formal letter.

use super::{Context, Found};
use crate::{Channel, Formality};
use icu::properties::{CodePointSetData, props::EmojiPresentation};

/// Each row of emoji in an e-mail to somebody who is due the formal form and used none herself.
pub(super) fn emoji(context: &Context<'_>, found: &mut Vec<Found>) {
    let situation = context.situation;
    let is_formal = situation.address.is_some_and(|address| address.formality == Formality::Formal);
    if !is_formal || situation.channel != Channel::Email || situation.texts.iter().any(|text| has(text)) {
        return;
    }
    let mut row = None;
    for (at, c) in context.text.whole.chars().chain(['\n']).enumerate() {
        if is_emoji(c) || row.is_some() && joins(c) {
            row.get_or_insert(at);
        } else if let Some(from) = row.take() {
            found.push(Found { span: (from, at), fixes: vec![String::new()], ..Found::default() });
        }
    }
}

fn has(text: &str) -> bool {
    text.chars().any(is_emoji)
}

fn is_emoji(c: char) -> bool {
    // Nothing below is shown as an emoji unless it is asked for.
    c >= '\u{231A}' && CodePointSetData::new::<EmojiPresentation>().contains(c)
}

/// Joiner, variation selector and skin tones go on with the emoji before them.
fn joins(c: char) -> bool {
    matches!(c, '\u{200D}' | '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '♀' | '♂' | '❤')
}
