//! Rules of register: how they are read and found in a text.

use super::{
    Cue, Reading, decide,
    tokens::{Token, tokens},
};
use crate::Formality;
use std::collections::{HashMap, HashSet};

/// The rules of a language.
#[derive(Debug, Default)]
pub struct RegisterRules {
    rules: Vec<Rule>,
    /// Rules by a word that they may begin with, and by the end or the beginning of one.
    by_word: Index,
    by_ending: Index,
    by_beginning: Index,
    /// The lengths in bytes of endings and beginnings that there are.
    longest: (usize, usize),
    /// Rules that begin with something else, too.
    others: Vec<usize>,
}

type Index = HashMap<Box<str>, Vec<usize>>;

/// A line of rules that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleFault {
    /// From 1.
    pub line: usize,
    /// What is wrong.
    pub why: &'static str,
}

#[derive(Debug)]
struct Rule {
    line: usize,
    /// None: what it finds shows nothing, whatever other rules say.
    shows: Option<(Formality, bool)>,
    start: Option<bool>,
    end: End,
    words: Vec<Element>,
    must_find: Vec<String>,
    must_pass: Vec<String>,
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

impl RegisterRules {
    /// Reads rules: a line each, `class`, `pattern`, `must find` and, if any, `must pass`, with tabs between; several
    /// examples with ` / ` between. The format is described in `register/README.md`.
    ///
    /// # Errors
    /// The first line that cannot be used.
    pub fn parse(text: &str) -> Result<Self, RuleFault> {
        let mut rules = Self::default();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let rule = Rule::parse(line, at + 1).map_err(|why| RuleFault { line: at + 1, why })?;
            rules.add(rule);
        }
        Ok(rules)
    }

    fn add(&mut self, rule: Rule) {
        let at = self.rules.len();
        if let Some(Element::Word(first)) = rule.words.first() {
            let add =
                |index: &mut Index, text: &str| index.entry(text.to_lowercase().into()).or_default().push(at);
            first.whole.iter().for_each(|word| add(&mut self.by_word, word));
            first.endings.iter().for_each(|ending| add(&mut self.by_ending, ending));
            first.beginnings.iter().for_each(|beginning| add(&mut self.by_beginning, beginning));
            let longest = |texts: &[Box<str>]| texts.iter().map(|text| text.len()).max().unwrap_or(0);
            self.longest.0 = self.longest.0.max(longest(&first.endings));
            self.longest.1 = self.longest.1.max(longest(&first.beginnings));
            if !first.inside.is_empty() {
                self.others.push(at);
            }
        }
        self.rules.push(rule);
    }

    /// Reads a text.
    pub fn read(&self, text: &str) -> Reading {
        decide(self.cues(&tokens(text)).into_iter().map(|(cue, _)| cue).collect())
    }

    /// Cues with the lines of their rules.
    fn cues(&self, tokens: &[Token<'_>]) -> Vec<(Cue, usize)> {
        let mut silent = vec![false; tokens.len()];
        let mut found = Vec::new();
        for at in 0..tokens.len() {
            self.each_at(tokens, at, |rule, end| match rule.shows {
                None => silent.get_mut(at..end).into_iter().for_each(|found| found.fill(true)),
                Some(shows) => found.push((at, end, shows, rule.line)),
            });
        }
        let spoken = found
            .into_iter()
            .filter(|(at, end, ..)| silent.get(*at..*end).is_none_or(|found| !found.contains(&true)));
        spoken
            .filter_map(|(at, end, (shows, sure), line)| {
                let (first, last) = (tokens.get(at)?, tokens.get(end - 1)?);
                Some((Cue { span: (first.span.0, last.span.1), shows, sure }, line))
            })
            .collect()
    }

    /// The rules that are met at a token, with the token after the last one of theirs.
    fn each_at(&self, tokens: &[Token<'_>], at: usize, mut met: impl FnMut(&Rule, usize)) {
        let Some(token) = tokens.get(at) else { return };
        let word = token.folded.as_str();
        let cut = |from: usize| word.split_at(from);
        let cuts = || word.char_indices().map(|(from, _)| from).filter(|from| *from > 0);
        let endings = cuts().rev().take_while(|from| word.len() - from <= self.longest.0);
        let endings = endings.filter_map(|from| self.by_ending.get(cut(from).1));
        let beginnings = cuts().chain([word.len()]).take_while(|until| *until <= self.longest.1);
        let beginnings = beginnings.filter_map(|until| self.by_beginning.get(cut(until).0));
        let known = self.by_word.get(word).into_iter().chain(endings).chain(beginnings).flatten();
        let mut seen = Vec::new();
        for (index, known) in known.map(|at| (at, true)).chain(self.others.iter().map(|at| (at, false))) {
            if seen.contains(index) {
                continue;
            }
            if let Some(rule) = self.rules.get(*index)
                && let Some(end) = rule.met(tokens, at, known)
            {
                seen.push(*index);
                met(rule, end);
            }
        }
    }

    /// What its own examples say of each rule: line, example, and whether the rule must be met in it and is.
    pub fn check(&self) -> Vec<(usize, String, bool)> {
        let mut wrong = Vec::new();
        for rule in &self.rules {
            let is_met = |text: &str| {
                let tokens = tokens(text);
                match rule.shows {
                    None => (0..tokens.len()).any(|at| rule.met(&tokens, at, false).is_some()),
                    // What is silenced by another rule is not found.
                    Some(_) => self.cues(&tokens).iter().any(|(_, line)| *line == rule.line),
                }
            };
            let missed = rule.must_find.iter().filter(|text| !is_met(text));
            wrong.extend(missed.map(|text| (rule.line, text.clone(), true)));
            let met = rule.must_pass.iter().filter(|text| is_met(text));
            wrong.extend(met.map(|text| (rule.line, text.clone(), false)));
        }
        wrong
    }
}

impl Rule {
    fn parse(line: &str, number: usize) -> Result<Self, &'static str> {
        let mut columns = line.split('\t');
        let shows = match columns.next().unwrap_or_default() {
            "formal" => Some((Formality::Formal, true)),
            "informal" => Some((Formality::Informal, true)),
            "formal?" => Some((Formality::Formal, false)),
            "informal?" => Some((Formality::Informal, false)),
            "none" => None,
            _ => return Err("the class is none of formal, informal, formal?, informal?, none"),
        };
        let pattern = columns.next().ok_or("there is no pattern")?;
        let examples = |column: Option<&str>| -> Vec<String> {
            let all = column.unwrap_or_default().split(" / ").map(str::trim);
            all.filter(|example| !example.is_empty()).map(str::to_owned).collect()
        };
        let (must_find, must_pass) = (examples(columns.next()), examples(columns.next()));
        if must_find.is_empty() {
            return Err("there is no example that it must find");
        }
        let mut rule = Self {
            line: number,
            shows,
            start: None,
            end: End::Anywhere,
            words: Vec::new(),
            must_find,
            must_pass,
        };
        for part in pattern.split_whitespace() {
            match part {
                "^" => rule.start = Some(true),
                "!^" => rule.start = Some(false),
                "$" => rule.end = End::Sentence,
                "$?" => rule.end = End::Question,
                "_" => rule.words.push(Element::Any),
                ".." => rule.words.push(Element::Gap),
                word => rule.words.push(Element::Word(Box::new(Alternatives::parse(word)?))),
            }
        }
        match rule.words.first() {
            Some(Element::Word(_)) => Ok(rule),
            _ => Err("the pattern does not begin with a word"),
        }
    }

    /// The token after its last one, if it is met here; `known`: its first word is, but for capitals.
    fn met(&self, tokens: &[Token<'_>], at: usize, known: bool) -> Option<usize> {
        if self.start.is_some_and(|start| tokens.get(at).is_none_or(|token| token.opens != start)) {
            return None;
        }
        let end = match self.words.split_first() {
            Some((Element::Word(first), rest)) if known && !first.exact_case => {
                follow(rest, tokens, at + 1, true)?
            }
            _ => follow(&self.words, tokens, at, false)?,
        };
        let last = tokens.get(end.checked_sub(1)?)?;
        let closed = last.closes || end == tokens.len();
        match self.end {
            End::Anywhere => Some(end),
            End::Sentence => closed.then_some(end),
            End::Question => last.asks.then_some(end),
        }
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
            let text = one.trim_matches('*');
            if text.is_empty() {
                return Err("a word of the pattern is empty");
            }
            let text: Box<str> = if exact_case { text.into() } else { text.to_lowercase().into() };
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

    fn has(&self, token: &Token<'_>) -> bool {
        let text = if self.exact_case { token.text } else { &token.folded };
        self.whole.contains(text)
            || self.endings.iter().any(|ending| text.len() > ending.len() && text.ends_with(&**ending))
            || self.beginnings.iter().any(|beginning| text.starts_with(&**beginning))
            || self.inside.iter().any(|inside| text.contains(&**inside))
    }
}
