//! Patterns of words, and finding many of them at once. How they are written is described in `register/README.md`.

mod recent;

use crate::tokens::{Token, folded};
use recent::Recent;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use std::hash::BuildHasher;

/// Words that follow each other in a sentence.
#[derive(Debug)]
pub(crate) struct Pattern {
    start: Start,
    in_question: Option<bool>,
    within_clause: bool,
    end: End,
    words: Vec<Element>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Start {
    Anywhere,
    Sentence,
    Clause,
    Elsewhere,
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
    whole: FxHashSet<Box<str>>,
    endings: Affixes,
    beginnings: Affixes,
    inside: Vec<Box<str>>,
}

/// Parts of words at one of their ends. Some lists have hundreds: a word is asked for each length instead of each part.
#[derive(Debug, Default)]
struct Affixes {
    all: Vec<Box<str>>,
    known: FxHashSet<Box<[u8]>>,
    /// How long they are in bytes, each once, the shortest first.
    lengths: Vec<usize>,
}

impl Affixes {
    fn push(&mut self, affix: Box<str>) {
        if let Err(place) = self.lengths.binary_search(&affix.len()) {
            self.lengths.insert(place, affix.len());
        }
        self.known.insert(affix.as_bytes().into());
        self.all.push(affix);
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|affix| &**affix)
    }

    fn begins(&self, text: &str) -> bool {
        self.lengths
            .iter()
            .map_while(|length| text.as_bytes().get(..*length))
            .any(|part| self.known.contains(part))
    }

    /// Whether it ends so, and is longer.
    fn ends(&self, text: &str) -> bool {
        let from = |length: &usize| text.len().checked_sub(*length).filter(|from| *from > 0);
        self.lengths
            .iter()
            .map_while(from)
            .filter_map(|from| text.as_bytes().get(from..))
            .any(|part| self.known.contains(part))
    }
}

/// Words that a gap may have.
const GAP: usize = 3;

/// What is known of a token when a pattern is tried at it.
#[derive(Clone, Copy, Debug)]
enum Known {
    No,
    /// It is the pattern's first word, but for capitals; by this part of it in small letters, in bytes, or as a whole.
    Yes(Option<(usize, usize)>),
}

/// Where a pattern is met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Met {
    /// Its first token, and the one after its last.
    pub(crate) tokens: (usize, usize),
    /// In Unicode scalars: whole words, but where words are not divided by spaces what the pattern names.
    pub(crate) span: (usize, usize),
    /// Its tokens, but for those from its first gap to its last.
    pub(crate) named: [(usize, usize); 2],
}

/// Patterns with what each stands for, found all at once, however many there are.
#[derive(Debug)]
pub(crate) struct Patterns<T> {
    patterns: Vec<(Pattern, T)>,
    /// What each asks of the token that it begins at, and of the next one.
    demands: Vec<Demand>,
    /// By a word that they may begin with.
    whole: FxHashMap<Box<str>, Vec<usize>>,
    /// By what such a word begins with, and has inside.
    beginnings: Tree,
    inside: Tree,
    /// By what such a word ends with, from its end.
    endings: Tree,
    recent: Recent,
}

/// Looking for patterns in one sentence after the other.
struct Search<'p, T> {
    patterns: &'p Patterns<T>,
    /// Of each pattern the token, of all sentences, after the last one that it was tried at.
    tried: Vec<usize>,
    /// Tokens of the sentences before.
    before: usize,
    parts: Vec<Part<'p>>,
}

/// What a pattern asks first: most are refused by it, and so are not looked at, which takes longer than to look for them.
#[derive(Clone, Copy, Debug)]
struct Demand {
    start: Start,
    in_question: Option<bool>,
    /// A bit for each word that may be the second, by its hash; all where it may be any.
    next: u64,
}

impl Demand {
    fn of(pattern: &Pattern) -> Self {
        let next = match pattern.words.get(1) {
            Some(Element::Word(word)) if word.is_listed() => {
                word.whole.iter().fold(0, |bits, word| bits | bit_of(&folded(word)))
            }
            _ => u64::MAX,
        };
        Self { start: pattern.start, in_question: pattern.in_question, next }
    }

    fn is_met(self, token: &Token<'_>, next: u64) -> bool {
        // Refuses most, so it is asked first.
        (self.next == u64::MAX || self.next & next != 0)
            && self.start.is_met(token)
            && self.in_question.is_none_or(|asked| asked == token.in_question)
    }
}

impl Start {
    fn is_met(self, token: &Token<'_>) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Sentence => token.opens,
            Self::Clause => token.opens_clause,
            Self::Elsewhere => !token.opens,
        }
    }
}

/// One bit of 64 for a word in small letters.
fn bit_of(word: &str) -> u64 {
    1 << (FxBuildHasher.hash_one(word) % u64::from(u64::BITS))
}

/// Parts of words with numbers for each, a letter a branch: most words leave it after one or two.
#[derive(Debug, Default)]
struct Tree {
    /// By the node, with zero for the root, and the next letter.
    branches: FxHashMap<(u32, char), u32>,
    /// Of each node but the root.
    numbers: Vec<Vec<usize>>,
    /// A bit for each first letter, by its last six bits: asks less than the branches.
    firsts: u64,
}

/// A part of a word that patterns may begin with, in bytes of the word in small letters.
#[derive(Clone, Copy, Debug)]
struct Part<'a> {
    place: (usize, usize),
    patterns: &'a [usize],
}

impl Tree {
    fn insert(&mut self, letters: impl Iterator<Item = char>, number: usize) {
        let mut node = 0;
        for letter in letters {
            self.firsts |= if node == 0 { Self::bit(letter) } else { 0 };
            node = *self.branches.entry((node, letter)).or_insert_with(|| {
                self.numbers.push(Vec::new());
                u32::try_from(self.numbers.len()).unwrap_or(u32::MAX)
            });
        }
        let numbers = (node as usize).checked_sub(1).and_then(|at| self.numbers.get_mut(at));
        numbers.into_iter().for_each(|numbers| numbers.push(number));
    }

    fn bit(letter: char) -> u64 {
        1 << (u32::from(letter) % u64::BITS)
    }

    /// Calls `found` for each part that these letters begin with, the shortest first, with its bytes.
    fn each<'a>(&'a self, letters: impl Iterator<Item = char>, mut found: impl FnMut(usize, &'a [usize])) {
        let (mut node, mut length) = (0, 0);
        for letter in letters {
            if node == 0 && self.firsts & Self::bit(letter) == 0 {
                return;
            }
            let Some(next) = self.branches.get(&(node, letter)) else { return };
            (node, length) = (*next, length + letter.len_utf8());
            let numbers = (node as usize).checked_sub(1).and_then(|at| self.numbers.get(at));
            numbers.filter(|all| !all.is_empty()).into_iter().for_each(|all| found(length, all));
        }
    }
}

impl Met {
    /// Of a sentence: where it is in a text that has so many tokens and scalars before the sentence.
    fn moved(self, tokens: usize, scalars: usize) -> Self {
        let on = |(from, to): (usize, usize), by: usize| (from + by, to + by);
        let Self { tokens: place, span, named } = self;
        Self { tokens: on(place, tokens), span: on(span, scalars), named: named.map(|one| on(one, tokens)) }
    }
}

impl<T> Search<'_, T> {
    /// The places of the patterns that are met in a sentence, and where, counted from its first token and scalar.
    fn sentence(&mut self, tokens: &[Token<'_>]) -> Vec<(usize, Met)> {
        let Self { patterns, tried, before, parts } = self;
        tried.resize(patterns.patterns.len(), 0);
        let scalars = tokens.first().map_or(0, |first| first.span.0);
        let bits: Vec<u64> = tokens.iter().map(|token| bit_of(&token.folded)).collect();
        let mut found = Vec::new();
        let mut attempt = |index: usize, at: usize, next: u64, named: Option<(usize, usize)>| {
            let (Some(token), Some(demand)) = (tokens.get(at), patterns.demands.get(index)) else { return };
            if demand.is_met(token, next)
                && let (Some(last), Some((pattern, _))) = (tried.get_mut(index), patterns.patterns.get(index))
                && *last <= *before + at
            {
                *last = *before + at + 1;
                let met = pattern.met_from(tokens, at, Known::Yes(named));
                let here = |Met { tokens, span: (from, to), named }| {
                    let span = (from - scalars, to - scalars);
                    (index, Met { tokens, span, named })
                };
                found.extend(met.map(here));
            }
        };
        for (at, token) in tokens.iter().enumerate() {
            let next = bits.get(at + 1).copied().unwrap_or(0);
            let whole = patterns.whole.get(token.folded.as_ref());
            whole.into_iter().flatten().for_each(|index| attempt(*index, at, next, None));
            patterns.parts(&token.folded, parts);
            for Part { place, patterns } in parts.drain(..) {
                patterns.iter().for_each(|index| attempt(*index, at, next, Some(place)));
            }
        }
        found
    }
}

impl<T> Patterns<T> {
    pub(crate) fn new(patterns: Vec<(Pattern, T)>) -> Self {
        let mut found = Self {
            demands: patterns.iter().map(|(pattern, _)| Demand::of(pattern)).collect(),
            patterns,
            whole: FxHashMap::default(),
            beginnings: Tree::default(),
            inside: Tree::default(),
            endings: Tree::default(),
            recent: Recent::default(),
        };
        for (at, (pattern, _)) in found.patterns.iter().enumerate() {
            let Some(Element::Word(first)) = pattern.words.first() else { continue };
            for word in &first.whole {
                found.whole.entry(folded(word).into_owned().into()).or_default().push(at);
            }
            first.beginnings.iter().for_each(|one| found.beginnings.insert(folded(one).chars(), at));
            first.inside.iter().for_each(|one| found.inside.insert(folded(one).chars(), at));
            first.endings.iter().for_each(|one| found.endings.insert(folded(one).chars().rev(), at));
        }
        found
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(Pattern, T)> {
        self.patterns.iter()
    }

    /// Calls `met` for each pattern that is met, in the order of the tokens that they begin with.
    pub(crate) fn each<'a>(&'a self, tokens: &[Token<'_>], mut met: impl FnMut(&'a T, Met)) {
        let mut recent = self.recent.of_text(tokens);
        let mut search = Search { patterns: self, tried: Vec::new(), before: 0, parts: Vec::new() };
        for sentence in tokens.chunk_by(|before, _| !before.closes) {
            let (at, scalar) = (search.before, sentence.first().map_or(0, |first| first.span.0));
            let mut tell = |(index, found): (usize, Met)| {
                let meaning = self.patterns.get(index).map(|(_, meaning)| meaning);
                meaning.into_iter().for_each(|meaning| met(meaning, found.moved(at, scalar)));
            };
            match &mut recent {
                Some(recent) => {
                    recent.found(sentence, || search.sentence(sentence)).iter().copied().for_each(tell)
                }
                None => search.sentence(sentence).into_iter().for_each(&mut tell),
            }
            search.before += sentence.len();
        }
    }

    /// The parts of a word (in small letters), those that end first first, of them the longest.
    fn parts<'a>(&'a self, word: &str, parts: &mut Vec<Part<'a>>) {
        self.beginnings
            .each(word.chars(), |length, patterns| parts.push(Part { place: (0, length), patterns }));
        if !self.inside.branches.is_empty() {
            for (from, _) in word.char_indices() {
                let rest = word.get(from..).unwrap_or_default();
                self.inside.each(rest.chars(), |length, patterns| {
                    parts.push(Part { place: (from, from + length), patterns });
                });
            }
            parts.sort_by_key(|part| (part.place.1, part.place.0));
        }
        let (begun, whole) = (parts.len(), word.len());
        self.endings.each(word.chars().rev(), |length, patterns| {
            // A word is longer than its ending.
            if length < whole {
                parts.push(Part { place: (whole - length, whole), patterns });
            }
        });
        parts.get_mut(begun..).into_iter().for_each(<[Part<'_>]>::reverse);
    }
}

impl Pattern {
    /// Reads a pattern.
    pub(crate) fn parse(text: &str) -> Result<Self, &'static str> {
        let mut pattern = Self {
            start: Start::Anywhere,
            in_question: None,
            within_clause: false,
            end: End::Anywhere,
            words: Vec::new(),
        };
        for part in text.split_whitespace() {
            match part {
                "^" => pattern.start = Start::Sentence,
                ",^" => pattern.start = Start::Clause,
                "!^" => pattern.start = Start::Elsewhere,
                "?" => pattern.in_question = Some(true),
                "!?" => pattern.in_question = Some(false),
                "!," => pattern.within_clause = true,
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
        self.met_from(tokens, at, Known::No)
    }

    fn met_from(&self, tokens: &[Token<'_>], at: usize, known: Known) -> Option<Met> {
        let opening = tokens.get(at)?;
        if !self.start.is_met(opening) || self.in_question.is_some_and(|asked| asked != opening.in_question) {
            return None;
        }
        let end = match self.words.split_first() {
            Some((Element::Word(first), rest)) if matches!(known, Known::Yes(_)) && !first.exact_case => {
                follow(rest, tokens, at + 1, true)?
            }
            _ => follow(&self.words, tokens, at, false)?,
        };
        if self.within_clause && tokens.get(at + 1..end)?.iter().any(|token| token.opens_clause) {
            return None;
        }
        let (first, last) = (tokens.get(at)?, tokens.get(end.checked_sub(1)?)?);
        if self.in_question.is_some_and(|asked| asked != last.in_question) {
            return None;
        }
        let closed = last.closes || end == tokens.len();
        match self.end {
            End::Sentence if !closed => return None,
            End::Question if !last.asks => return None,
            _ => {}
        }
        let named = |element: Option<&Element>, token: &Token<'_>| match element {
            Some(Element::Word(word)) if token.unspaced => token.scalars(word.place(token)?),
            _ => None,
        };
        let beginning = match known {
            Known::Yes(place) => place.filter(|_| first.unspaced).and_then(|place| first.scalars(place)),
            Known::No => named(self.words.first(), first),
        };
        let ending = if self.words.len() == 1 { beginning } else { named(self.words.last(), last) };
        let from = beginning.map_or(first.span.0, |(from, _)| from);
        let to = ending.map_or(last.span.1, |(_, to)| to);
        let is_gap = |word: &Element| matches!(word, Element::Gap);
        let named = match (self.words.iter().position(is_gap), self.words.iter().rev().position(is_gap)) {
            (Some(before), Some(after)) => [(at, at + before), (end.saturating_sub(after), end)],
            _ => [(at, end), (end, end)],
        };
        Some(Met { tokens: (at, end), span: (from, to.max(from)), named })
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
        Element::Gap => {
            let passed =
                |next: &usize| tokens.get(at..*next).is_some_and(|gap| gap.iter().all(|token| !token.closes));
            (at..=at + GAP).take_while(passed).find_map(|next| follow(rest, tokens, next, true))
        }
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

    /// Whether it names whole words only.
    fn is_listed(&self) -> bool {
        self.endings.all.is_empty() && self.beginnings.all.is_empty() && self.inside.is_empty()
    }

    fn text<'a>(&self, token: &'a Token<'_>) -> &'a str {
        if self.exact_case { token.text } else { &token.folded }
    }

    fn has(&self, token: &Token<'_>) -> bool {
        let text = self.text(token);
        self.whole.contains(text)
            || self.endings.ends(text)
            || self.beginnings.begins(text)
            || self.inside.iter().any(|inside| text.contains(&**inside))
    }

    /// Where in a token in small letters the part that it names is, in bytes; `None`: all of it.
    fn place(&self, token: &Token<'_>) -> Option<(usize, usize)> {
        let text = self.text(token);
        if self.whole.contains(text) {
            return None;
        }
        let ending = self.endings.iter().find(|one| text.ends_with(*one));
        let beginning = self.beginnings.iter().find(|one| text.starts_with(*one));
        let inside = || self.inside.iter().filter_map(|one| Some((text.find(&**one)?, one.len()))).min();
        let (from, length) = match (ending, beginning) {
            (Some(ending), _) => (text.len() - ending.len(), ending.len()),
            (None, Some(beginning)) => (0, beginning.len()),
            (None, None) => inside()?,
        };
        Some((from, from + length))
    }
}
