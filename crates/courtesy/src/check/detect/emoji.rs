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
    let text = context.text;
    let mut until = 0;
    text.signs.iter().filter_map(move |sign| {
        if sign.scalar < until || !is_emoji(sign.sign) {
            return None;
        }
        let row = text.whole.get(sign.at..)?.chars().take_while(|c| is_emoji(*c) || joins(*c));
        until = sign.scalar + row.count();
        Some((sign.scalar, until))
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
