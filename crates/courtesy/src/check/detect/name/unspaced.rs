//! Salutations in Japanese and Chinese, where no spaces divide the words.

use super::salutation::{Salutation, Word};
use crate::{
    check::{detect::Context, text::Line},
    language::primary,
    name::titles,
    tokens::is_unspaced,
};

/// Longer ones are sentences.
const LONGEST: usize = 24;

/// The salutation that a line begins with.
pub(super) fn salutation<'a>(context: &Context<'a>, line: &Line<'a>) -> Option<Salutation<'a>> {
    let lexicon = &context.words.lexicon;
    let language = primary(context.situation.language);
    let mut from = line.text.len() - line.text.trim_start().len();
    let mut stretch = until_mark(line.text.get(from..)?);
    if lexicon.terms("greeting").iter().any(|term| *term.text == *stretch) {
        // 您好，王女士：
        let rest = line.text.get(from + stretch.len()..)?;
        from = line.text.len() - rest.trim_start_matches(is_mark).trim_start().len();
        stretch = until_mark(line.text.get(from..)?);
    }
    if stretch.is_empty() || stretch.chars().nth(LONGEST).is_some() {
        return None;
    }
    let opener = lexicon.terms("salutation").iter().find(|term| stretch.starts_with(&*term.text));
    let opened = opener.map_or(0, |term| term.text.len());
    let said = stretch.get(opened..)?;
    let ends = || ["honorific", "familiar"].into_iter().flat_map(|role| lexicon.terms(role));
    let honorific = ends()
        .filter_map(|term| Some((said.find(&*term.text)?, std::cmp::Reverse(term.text.len()))))
        .filter(|(at, _)| *at > 0)
        .min();
    let greeted = || {
        let greetings = lexicon.terms("greeting").iter();
        greetings.filter_map(|term| said.find(&*term.text)).filter(|at| *at > 0).min().unwrap_or(said.len())
    };
    let (named, after) = match honorific {
        Some((at, length)) => (at, at + length.0),
        None => (greeted(), greeted()),
    };
    let word = |from: usize, to: usize| -> Option<Word<'a>> { word(line, from, to) };
    let base = from + opened;
    let mut found = Salutation { start: word(from, from)?.span.0, ..Salutation::default() };
    if let Some((at, _)) = honorific {
        let honorific = word(base + at, base + after)?;
        match titles::gendered(honorific.text, language) {
            Some(title) => found.titles.push((honorific, title)),
            None => found.honorific = Some(honorific),
        }
        found.is_titled = !found.titles.is_empty();
    }
    let mut at = base;
    for part in said.get(..named)?.split_inclusive(char::is_whitespace) {
        let name = part.trim();
        if !name.is_empty() {
            found.name.push(word(at, at + name.len())?);
        }
        at += part.len();
    }
    let rest = said.get(after..)?;
    let ended = rest.trim().is_empty()
        || rest.starts_with(char::is_whitespace) && honorific.is_some()
        || lexicon.terms("greeting").iter().any(|term| rest.trim_start().starts_with(&*term.text));
    let is_name = |word: &Word<'_>| {
        word.text
            .chars()
            .all(|c| is_unspaced(c) && !matches!(c, 'の' | 'は' | 'を' | 'が' | '的' | '是' | '我'))
            && lexicon.term("nobody", word.text).is_none()
    };
    found.is_ended = ended;
    found.is_sure = ended && (honorific.is_some() || opener.is_some()) && found.name.iter().all(is_name);
    // A sentence that has such a word inside is no salutation.
    (ended && !found.name.is_empty()).then_some(found)
}

fn until_mark(text: &str) -> &str {
    text.split(is_mark).next().unwrap_or_default().trim_end()
}

fn is_mark(c: char) -> bool {
    matches!(c, '、' | '。' | '，' | ',' | '！' | '!' | '：' | ':' | '．' | '.' | '？' | '?' | '～' | '…')
}

/// A part of a line by its bytes.
fn word<'a>(line: &Line<'a>, from: usize, to: usize) -> Option<Word<'a>> {
    let text = line.text.get(from..to)?;
    let start = line.start + line.text.get(..from)?.chars().count();
    Some(Word { text, span: (start, start + text.chars().count()) })
}
