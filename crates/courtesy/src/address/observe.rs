//! How she speaks to us, where her words show it for certain.

use super::Observation;
use crate::Formality;
use crate::language::primary;
use crate::words::words;

const SECOND_PERSON: &str = include_str!("../../data/second-person.txt");

/// Looks in her messages, the first of them being the newest, for words that certainly show how she speaks to us.
/// The newest message that has such words decides; if it has of both kinds, nothing is certain.
pub fn observe(messages: &[&str], lang: &str) -> Option<Observation> {
    let lexicon = Lexicon::of(primary(lang));
    messages
        .iter()
        .enumerate()
        .find_map(|(index, message)| match lexicon.look(message) {
            (None, None) => None,
            (formal, informal) => Some((index, formal, informal)),
        })
        .and_then(|(message, formal, informal)| match (formal, informal) {
            (Some(span), None) => Some(Observation { formality: Formality::Formal, message, span }),
            (None, Some(span)) => Some(Observation { formality: Formality::Informal, message, span }),
            _ => None,
        })
}

/// After these a word may have its capital for another reason than being polite.
const OPENERS: &str = ".!?:;…।。-–—()/*•";

/// What ends a word, beside white space and ASCII punctuation.
const MARKS: &str = "…“”„«»¿¡।–—’،؟、。！？•";

type Span = (usize, usize);

struct Lexicon {
    formal: Vec<&'static str>,
    informal: Vec<&'static str>,
}

impl Lexicon {
    fn of(language: &str) -> Self {
        let list = |kind| words(SECOND_PERSON, [language, kind]).collect();
        Self { formal: list("formal"), informal: list("informal") }
    }

    /// The first formal and the first informal word of a message; what she quotes is not hers.
    fn look(&self, message: &str) -> (Option<Span>, Option<Span>) {
        let (mut formal, mut informal) = (None, None);
        for word in her_words(message) {
            formal = formal.or_else(|| word.is_in(&self.formal).then_some(word.span));
            informal = informal.or_else(|| word.is_in(&self.informal).then_some(word.span));
        }
        (formal, informal)
    }
}

struct Word {
    text: String,
    span: Span,
    opens_sentence: bool,
}

impl Word {
    fn is_in(&self, list: &[&str]) -> bool {
        let small = self.text.to_lowercase();
        let capital = self.text.starts_with(char::is_uppercase);
        list.iter().any(|listed| match listed.strip_prefix('^') {
            Some(listed) => listed == small && capital && !self.opens_sentence,
            None => *listed == small,
        })
    }
}

/// The words of a message with their spans, without quoted lines and what stands in quotation marks.
fn her_words(message: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut offset = 0;
    for line in message.split_inclusive('\n') {
        if !line.trim_start().starts_with(['>', '|']) {
            words_of_line(line, offset, &mut found);
        }
        offset += line.chars().count();
    }
    found
}

fn words_of_line(line: &str, offset: usize, found: &mut Vec<Word>) {
    let (mut word, mut opens_sentence, mut quoted) = (String::new(), true, false);
    for (index, c) in line.chars().chain(['\n']).enumerate() {
        if !c.is_whitespace() && !is_mark(c) {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            let end = offset + index;
            let span = (end - word.chars().count(), end);
            let text = std::mem::take(&mut word);
            if !quoted {
                found.push(Word { text, span, opens_sentence });
            }
            opens_sentence = false;
        }
        match c {
            c if OPENERS.contains(c) => opens_sentence = true,
            '"' => quoted = !quoted,
            '„' | '«' | '»' if !quoted => quoted = true,
            '“' | '”' | '«' | '»' => quoted = !quoted,
            _ => {}
        }
    }
}

fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation() || MARKS.contains(c)
}
