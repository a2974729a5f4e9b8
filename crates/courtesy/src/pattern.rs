//! Patterns of words, and finding many of them at once. How they are written is described in `register/README.md`.

use crate::tokens::{Token, folded};
use aho_corasick::AhoCorasick;
use std::collections::{HashMap, HashSet};

/// Words that follow each other in a sentence.
#[derive(Debug)]
pub(crate) struct Pattern {
    start: Option<bool>,
    end: End,
    words: Vec<Element>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    Anywhere,
    Sentence,
    Question,
}

#[derive(Debug)]
enum Element {
    /// Any word.
    Any,
    /// Up to three words.
    Gap,
    /// One of these.
    Word(Box<Alternatives>),
}

#[derive(Debug, Default)]
struct Alternatives {
    /// As written, not in small letters.
    exact_case: bool,
    whole: HashSet<Box<str>>,
    endings: Vec<Box<str>>,
    beginnings: Vec<Box<str>>,
    inside: Vec<Box<str>>,
}

/// Words that a gap may have.
const GAP: usize = 3;

/// Where a pattern is met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Met {
    /// Its first token, and the one after its last.
    pub(crate) tokens: (usize, usize),
    /// In Unicode scalars: whole words, but where words are not divided by spaces what the pattern names.
    pub(crate) span: (usize, usize),
}

/// Patterns with what each stands for.
#[derive(Debug)]
pub(crate) struct Patterns<T> {
    patterns: Vec<(Pattern, T)>,
    /// By a word that they may begin with, and by the end or the beginning of one.
    by_word: Index,
    by_ending: Index,
    by_beginning: Index,
    /// The lengths in bytes of endings and beginnings that there are.
    longest: (usize, usize),
    /// What a first word may have inside, and whose it is.
    inside: Option<AhoCorasick>,
    by_inside: Vec<Vec<usize>>,
}

type Index = HashMap<Box<str>, Vec<usize>>;

impl<T> Patterns<T> {
    pub(crate) fn new(patterns: Vec<(Pattern, T)>) -> Self {
        let (mut by_word, mut by_ending, mut by_beginning) = (Index::new(), Index::new(), Index::new());
        let mut by_inside = Index::new();
        for (at, (pattern, _)) in patterns.iter().enumerate() {
            let Some(Element::Word(first)) = pattern.words.first() else { continue };
            let add =
                |index: &mut Index, text: &str| index.entry(folded(text).into_owned().into()).or_default().push(at);
            first.whole.iter().for_each(|word| add(&mut by_word, word));
            first.endings.iter().for_each(|ending| add(&mut by_ending, ending));
            first.beginnings.iter().for_each(|beginning| add(&mut by_beginning, beginning));
            first.inside.iter().for_each(|inside| add(&mut by_inside, inside));
        }
        let most = |index: &Index| index.keys().map(|text| text.len()).max().unwrap_or(0);
        let longest = (most(&by_ending), most(&by_beginning));
        let (texts, by_inside): (Vec<_>, Vec<_>) = by_inside.into_iter().unzip();
        // It can only fail with more patterns than a sheet could hold.
        let inside = AhoCorasick::new(texts.iter().map(|text| &**text)).ok().filter(|_| !texts.is_empty());
        Self { patterns, by_word, by_ending, by_beginning, longest, inside, by_inside }
    }

    /// Calls `met` for each pattern that is met, in the order of the tokens that they begin with.
    pub(crate) fn each<'a>(&'a self, tokens: &[Token<'_>], mut met: impl FnMut(&'a T, Met)) {
        let mut candidates = Vec::new();
        for at in 0..tokens.len() {
            self.candidates(tokens, at, &mut candidates);
            for index in &candidates {
                if let Some((pattern, meaning)) = self.patterns.get(*index)
                    && let Some(found) = pattern.met(tokens, at)
                {
                    met(meaning, found);
                }
            }
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(Pattern, T)> {
        self.patterns.iter()
    }

    /// The patterns that may begin at a token.
    fn candidates(&self, tokens: &[Token<'_>], at: usize, found: &mut Vec<usize>) {
        found.clear();
        let Some(token) = tokens.get(at) else { return };
        let word = token.folded.as_ref();
        let cuts = || word.char_indices().map(|(from, _)| from).filter(|from| *from > 0);
        let endings = cuts().rev().take_while(|from| word.len() - from <= self.longest.0);
        let endings = endings.filter_map(|from| self.by_ending.get(word.get(from..)?));
        let beginnings = cuts().chain([word.len()]).take_while(|until| *until <= self.longest.1);
        let beginnings = beginnings.filter_map(|until| self.by_beginning.get(word.get(..until)?));
        found.extend(self.by_word.get(word).into_iter().chain(endings).chain(beginnings).flatten());
        if let Some(inside) = &self.inside {
            let hits = inside.find_overlapping_iter(word);
            found.extend(hits.filter_map(|hit| self.by_inside.get(hit.pattern().as_usize())).flatten());
        }
        found.sort_unstable();
        found.dedup();
    }
}

impl Pattern {
    /// Reads a pattern.
    pub(crate) fn parse(text: &str) -> Result<Self, &'static str> {
        let mut pattern = Self { start: None, end: End::Anywhere, words: Vec::new() };
        for part in text.split_whitespace() {
            match part {
                "^" => pattern.start = Some(true),
                "!^" => pattern.start = Some(false),
                "$" => pattern.end = End::Sentence,
                "$?" => pattern.end = End::Question,
                "_" => pattern.words.push(Element::Any),
                ".." => pattern.words.push(Element::Gap),
                word => pattern.words.push(Element::Word(Box::new(Alternatives::parse(word)?))),
            }
        }
        match pattern.words.first() {
            Some(Element::Word(_)) => Ok(pattern),
            _ => Err("the pattern does not begin with a word"),
        }
    }

    /// Where it is met, if it begins at this token.
    pub(crate) fn met(&self, tokens: &[Token<'_>], at: usize) -> Option<Met> {
        if self.start.is_some_and(|start| tokens.get(at).is_none_or(|token| token.opens != start)) {
            return None;
        }
        let end = follow(&self.words, tokens, at, false)?;
        let (first, last) = (tokens.get(at)?, tokens.get(end.checked_sub(1)?)?);
        let closed = last.closes || end == tokens.len();
        match self.end {
            End::Sentence if !closed => return None,
            End::Question if !last.asks => return None,
            _ => {}
        }
        let named = |element: Option<&Element>, token: &Token<'_>| match element {
            Some(Element::Word(word)) if token.is_unspaced() => word.place(token),
            _ => None,
        };
        let from = named(self.words.first(), first).map_or(first.span.0, |(from, _)| from);
        let to = named(self.words.last(), last).map_or(last.span.1, |(_, to)| to);
        Some(Met { tokens: (at, end), span: (from, to.max(from)) })
    }
}

/// Follows elements from a token on, within its sentence: the token after the last one.
fn follow(elements: &[Element], tokens: &[Token<'_>], at: usize, begun: bool) -> Option<usize> {
    let Some((first, rest)) = elements.split_first() else { return Some(at) };
    let ended =
        begun && at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|one| one.closes);
    if ended {
        return None;
    }
    match first {
        Element::Gap => (at..=at + GAP).find_map(|next| follow(rest, tokens, next, true)),
        Element::Any => tokens.get(at).and_then(|_| follow(rest, tokens, at + 1, true)),
        Element::Word(word) => {
            tokens.get(at).filter(|token| word.has(token)).and_then(|_| follow(rest, tokens, at + 1, true))
        }
    }
}

impl Alternatives {
    fn parse(word: &str) -> Result<Self, &'static str> {
        let (exact_case, word) = word.strip_prefix('=').map_or((false, word), |word| (true, word));
        let mut found = Self { exact_case, ..Self::default() };
        for one in word.split('|') {
            let one = if exact_case { one.trim_start_matches('=') } else { one };
            let text = one.trim_matches('*');
            if text.is_empty() {
                return Err("a word of the pattern is empty");
            }
            let text: Box<str> = if exact_case { text.into() } else { folded(text).into_owned().into() };
            match (one.starts_with('*'), one.ends_with('*')) {
                (false, false) => {
                    found.whole.insert(text);
                }
                (true, false) => found.endings.push(text),
                (false, true) => found.beginnings.push(text),
                (true, true) => found.inside.push(text),
            }
        }
        Ok(found)
    }

    fn text<'a>(&self, token: &'a Token<'_>) -> &'a str {
        if self.exact_case { token.text } else { &token.folded }
    }

    fn has(&self, token: &Token<'_>) -> bool {
        let text = self.text(token);
        self.whole.contains(text)
            || self.endings.iter().any(|ending| text.len() > ending.len() && text.ends_with(&**ending))
            || self.beginnings.iter().any(|beginning| text.starts_with(&**beginning))
            || self.inside.iter().any(|inside| text.contains(&**inside))
    }

    /// Where in a token the part that it names is, in Unicode scalars of the text; `None`: all of it.
    fn place(&self, token: &Token<'_>) -> Option<(usize, usize)> {
        let text = self.text(token);
        if self.whole.contains(text) {
            return None;
        }
        let ending = self.endings.iter().find(|one| text.ends_with(&***one));
        let beginning = self.beginnings.iter().find(|one| text.starts_with(&***one));
        let inside = || self.inside.iter().filter_map(|one| Some((text.find(&**one)?, one.len()))).min();
        let (from, length) = match (ending, beginning) {
            (Some(ending), _) => (text.len() - ending.len(), ending.len()),
            (None, Some(beginning)) => (0, beginning.len()),
            (None, None) => inside()?,
        };
        let scalars = |range: &str| range.chars().count();
        let start = token.span.0 + scalars(text.get(..from)?);
        Some((start, start + scalars(text.get(from..from + length)?)))
    }
}
