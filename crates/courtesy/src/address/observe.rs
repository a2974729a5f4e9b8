//! How she speaks to us, where her words show it for certain: by the sure cues of the rules of register.

use super::Observation;
use crate::{
    language::primary,
    register::{Cue, sure_cues},
};

/// Languages in which two people speak to each other in one register. Elsewhere who serves stays polite however the
/// customer speaks (Japanese, Korean), the polite form serves for both (Brazil's você), or it has not been looked at.
const MUTUAL: &[&str] = &["ar", "bn", "de", "es", "fr", "hi", "hu", "it", "ml", "nl", "te", "tr"];

/// Looks in her messages, the first of them being the newest, for words that certainly show how she speaks to us.
/// The newest message that has such words decides; if it has of both kinds, nothing is certain. What she quotes is not hers,
/// and words for several readers show nothing: she may mean all who work for us.
pub fn observe(messages: &[&str], lang: &str) -> Option<Observation> {
    if !MUTUAL.contains(&primary(lang)) {
        return None;
    }
    let (message, cues) = messages.iter().enumerate().find_map(|(message, text)| {
        let cues = her_cues(text, lang);
        (!cues.is_empty()).then_some((message, cues))
    })?;
    let first = cues.first()?;
    let is_one = cues.iter().all(|cue| cue.shows == first.shows);
    // Words beside each other are shown together: kannst du.
    let beside = |to: usize, cue: &Cue| (cue.span.0 <= to + 1).then_some(to.max(cue.span.1));
    let to = cues.iter().try_fold(first.span.1, |to, cue| beside(to, cue).ok_or(to)).unwrap_or_else(|to| to);
    is_one.then_some(Observation { formality: first.shows, message, span: (first.span.0, to) })
}

fn her_cues(text: &str, lang: &str) -> Vec<Cue> {
    let mut cues = sure_cues(lang, text);
    cues.retain(|cue| !cue.plural);
    if !cues.is_empty() {
        let quoted = quoted(text);
        cues.retain(|cue| !quoted.iter().any(|(from, to)| *from < cue.span.1 && cue.span.0 < *to));
    }
    cues
}

/// Quoted lines, and what stands in quotation marks on a line, in Unicode scalars.
fn quoted(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let length = line.chars().count();
        if line.trim_start().starts_with(['>', '|']) {
            found.push((start, start + length));
        } else {
            in_marks(line, start, length, &mut found);
        }
        start += length;
    }
    found
}

/// A mark that is opened and not closed lasts to the end of the line.
fn in_marks(line: &str, start: usize, length: usize, found: &mut Vec<(usize, usize)>) {
    let mut opened = None;
    for (at, c) in line.chars().enumerate() {
        match (c, opened) {
            ('"' | '„' | '«' | '»' | '“' | '”', Some(from)) if c != '„' => {
                found.push((start + from, start + at));
                opened = None;
            }
            ('"' | '„' | '«' | '»' | '“' | '”', None) => opened = Some(at),
            _ => {}
        }
    }
    found.extend(opened.map(|from| (start + from, start + length)));
}
