//! Emoji in a formal letter, and those that are read otherwise where she is.

use super::{Context, Found};
use crate::{Channel, Formality};
use icu::properties::{CodePointSetData, props::EmojiPresentation};

/// Rows of emoji: in an e-mail to somebody who is due the formal form and used none herself, any; elsewhere those that the
/// rule's tables have as risky, unless she used the same.
pub(super) fn emoji(context: &Context<'_>, found: &mut Vec<Found>) {
    let situation = context.situation;
    let mut rows = rows(context).peekable();
    if rows.peek().is_none() {
        return;
    }
    let is_formal = situation.address.is_some_and(|address| address.formality == Formality::Formal);
    let is_letter = is_formal && situation.channel == Channel::Email;
    let any = is_letter && !situation.texts.iter().any(|text| text.chars().any(is_emoji));
    let risky =
        context.tables().filter(|words| words.role.as_deref() == Some("risky") && context.fits(words));
    let risky: Vec<&str> = risky.flat_map(|words| &words.find).map(|emoji| &**emoji).collect();
    for span in rows {
        let row = context.text.slice(span);
        let is_risky =
            |emoji: &&str| row.contains(emoji) && !situation.texts.iter().any(|text| text.contains(emoji));
        let kind = match risky.iter().any(is_risky) {
            true => "risky",
            false if any => "letter",
            false => continue,
        };
        found.push(Found { span, kind, fixes: vec![String::new()], ..Found::default() });
    }
}

/// Where emoji stand in a row, in Unicode scalars.
fn rows<'a>(context: &Context<'a>) -> impl Iterator<Item = (usize, usize)> + use<'a> {
    let mut row = None;
    let letters = context.text.whole.chars().chain(['\n']).enumerate();
    letters.filter_map(move |(at, c)| {
        if is_emoji(c) || row.is_some() && joins(c) {
            row.get_or_insert(at);
            return None;
        }
        row.take().map(|from| (from, at))
    })
}

fn is_emoji(c: char) -> bool {
    // Nothing below is shown as an emoji unless it is asked for.
    c >= '\u{231A}' && CodePointSetData::new::<EmojiPresentation>().contains(c)
}

/// Joiner, variation selector and skin tones go on with the emoji before them.
fn joins(c: char) -> bool {
    matches!(c, '\u{200D}' | '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '♀' | '♂' | '❤')
}
