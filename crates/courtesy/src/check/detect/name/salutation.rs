//! The salutation of a reply: whom it names, and with which titles.

use super::unspaced;
use crate::{
    Title,
    check::{detect::Context, lexicon::Lexicon, text::Line},
    language::primary,
    name::{parse::PARTICLES, titles},
    tokens::Token,
};

/// Lines that it may stand in.
const LINES: usize = 3;
/// Words that a name has at most.
const WORDS: usize = 6;
/// The same where no capital shows that a word is a name.
const WORDS_WITHOUT_CAPITALS: usize = 3;

/// A word, or a part of one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    /// In Unicode scalars.
    pub(super) span: (usize, usize),
}

/// A salutation that names somebody.
#[derive(Debug, Default)]
pub(in super::super) struct Salutation<'a> {
    /// Where it begins.
    pub(super) start: usize,
    /// What to open with instead, where its first word agrees with somebody's gender.
    pub(super) neutral: Option<&'a str>,
    pub(super) titles: Vec<(Word<'a>, Title)>,
    /// Whether there is any title, of a gender or not.
    pub(super) is_titled: bool,
    pub(super) name: Vec<Word<'a>>,
    pub(super) honorific: Option<Word<'a>>,
    /// Whether a mark, the line or a greeting ends it right after the name.
    pub(super) is_ended: bool,
    /// Whether it surely names somebody.
    pub(super) is_sure: bool,
}

impl Salutation<'_> {
    /// Where name and titles stand.
    pub(super) fn named(&self) -> (usize, usize) {
        let words = || self.titles.iter().map(|(word, _)| word).chain(&self.name);
        let from = words().map(|word| word.span.0).min().unwrap_or(self.start);
        (from, words().map(|word| word.span.1).max().unwrap_or(from))
    }
}

impl<'a> Context<'a> {
    /// The salutation, if there is one that names somebody.
    pub(super) fn salutation(&self) -> Option<&'a Salutation<'a>> {
        self.once.salutation.get_or_init(|| salutation(self)).as_ref()
    }
}

fn salutation<'a>(context: &Context<'a>) -> Option<Salutation<'a>> {
    let text = context.text;
    let is_unspaced = ["ja", "zh"].contains(&primary(context.situation.language));
    let mut unsure = None;
    for line in text.lines().filter(|line| !line.text.trim().is_empty()).take(LINES) {
        let found = if is_unspaced {
            unspaced::salutation(context, &line)
        } else {
            let until = |at: usize| text.tokens.partition_point(|token| token.at < at);
            let tokens =
                text.tokens.get(until(line.at)..until(line.at + line.text.len())).unwrap_or_default();
            Reader { context, lexicon: &context.words.lexicon, tokens, line }.read()
        };
        // Her company may stand above her name.
        match found {
            Some(found) if found.is_sure || found.honorific.is_some() => return Some(found),
            found => unsure = unsure.or(found),
        }
    }
    unsure
}

struct Reader<'a, 'b> {
    context: &'b Context<'a>,
    lexicon: &'a Lexicon,
    tokens: &'a [Token<'a>],
    line: Line<'a>,
}

/// What a word is to a salutation.
enum Part<'a> {
    Title(usize, Option<Title>),
    Honorific(Option<Word<'a>>, Word<'a>),
    Name,
    Other,
}

impl<'a> Reader<'a, '_> {
    fn read(&self) -> Option<Salutation<'a>> {
        let (mut at, mut opens, mut is_dear, mut after_comma) = (0, false, false, false);
        let mut found = Salutation { start: self.tokens.first()?.span.0, ..Salutation::default() };
        while let Some((length, dear, neutral)) = self.opener(at) {
            (at, opens, is_dear) = (at + length, true, is_dear || dear);
            found.neutral = neutral.or(found.neutral);
            match self.gap(at) {
                gap if gap.trim().is_empty() => {}
                gap if [",", "،", "!"].contains(&gap.trim()) => after_comma = true,
                _ => return None,
            }
        }
        let (mut ended, mut trails) = (false, false);
        while let Some(token) = self.tokens.get(at).filter(|_| !ended) {
            let length = match self.part(at, !found.name.is_empty()) {
                Part::Title(length, title) => {
                    let word = self.word(at, length)?;
                    found.is_titled = true;
                    found.titles.extend(title.map(|title| (word, title)));
                    trails = !found.name.is_empty();
                    length
                }
                Part::Honorific(name, honorific) => {
                    found.name.extend(name);
                    found.honorific = Some(honorific);
                    trails = true;
                    1
                }
                // Greeted after the name: Ayşe Hanım merhaba.
                _ if trails && self.opener(at).is_some() => {
                    (ended, opens) = (true, true);
                    break;
                }
                Part::Name if found.name.len() < WORDS => {
                    found.name.push(Word { text: token.text, span: token.span });
                    1
                }
                _ => {
                    ended = trails && opens;
                    if found.name.is_empty() {
                        return None;
                    }
                    break;
                }
            };
            at += length;
            ended = !self.goes_on(at);
        }
        let is_alone = self.tokens.get(at).is_none();
        let has_sign = found.is_titled || found.honorific.is_some();
        let caseless = found.name.first().is_some_and(|word| !has_case(word.text));
        let enough = match caseless {
            true => found.name.len() <= WORDS_WITHOUT_CAPITALS && (has_sign || is_dear && !after_comma),
            false => !after_comma || found.is_titled || is_alone,
        };
        let names_nobody = || {
            let is_nobody =
                |word: &Word<'_>| self.lexicon.term("nobody", &crate::tokens::folded(word.text)).is_some();
            found.name.iter().any(is_nobody)
        };
        found.is_ended = ended;
        found.is_sure =
            ended && enough && (opens || has_sign && (is_alone || trails && caseless)) && !names_nobody();
        Some(found).filter(|found| !found.name.is_empty())
    }

    /// Words that open a salutation: how many they are, whether a name must follow, what to say instead.
    fn opener(&self, at: usize) -> Option<(usize, bool, Option<&'a str>)> {
        ["salutation", "greeting"].into_iter().find_map(|role| {
            self.lexicon.terms(role).iter().find_map(|term| {
                let mut length = 0;
                for word in term.text.split(' ') {
                    self.tokens.get(at + length).filter(|token| *token.folded == *word)?;
                    length += 1;
                }
                Some((length, role == "salutation", term.fix.as_deref()))
            })
        })
    }

    fn part(&self, at: usize, named: bool) -> Part<'a> {
        let Some(token) = self.tokens.get(at) else { return Part::Other };
        let whole = Word { text: token.text, span: token.span };
        let terms = || ["honorific", "familiar"].into_iter().flat_map(|role| self.lexicon.terms(role));
        if named && terms().any(|term| *term.text == *token.folded) {
            return Part::Honorific(None, whole);
        }
        if let Some((length, title)) = title(self.context, self.tokens, at) {
            return Part::Title(length, title);
        }
        if !has_case(token.text)
            && let Some(name) = terms().find_map(|term| token.text.strip_suffix(&*term.text))
            && !name.is_empty()
        {
            let middle = token.span.0 + name.chars().count();
            let name = Word { text: name, span: (token.span.0, middle) };
            let text = token.text.get(name.text.len()..).unwrap_or_default();
            return Part::Honorific(Some(name), Word { text, span: (middle, token.span.1) });
        }
        let is_name = match has_case(token.text) {
            true => token.text.starts_with(char::is_uppercase) || named && PARTICLES.contains(&token.text),
            false => token.text.starts_with(char::is_alphabetic),
        };
        let is_name = is_name && !token.text.contains(char::is_numeric) && token.text.len() <= 100;
        if is_name { Part::Name } else { Part::Other }
    }

    /// What stands before a token; after the last one, what is left of the line.
    fn gap(&self, at: usize) -> &'a str {
        let from = at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(self.line.at, Token::end);
        let end = self.line.at + self.line.text.len();
        self.context
            .text
            .whole
            .get(from..self.tokens.get(at).map_or(end, |token| token.at))
            .unwrap_or_default()
    }

    /// Whether the token is of the same name as the one before it.
    fn goes_on(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.tokens.get(at));
        let is_short = before
            .is_some_and(|token| token.text.chars().count() == 1 || is_title(self.context, &token.folded));
        let gap = self.gap(at);
        let dotted = gap.strip_prefix('.').filter(|_| is_short);
        self.tokens.get(at).is_some()
            && (dotted.unwrap_or(gap).trim().is_empty() || ["-", "'", "’", "‐"].contains(&gap))
    }

    fn word(&self, at: usize, length: usize) -> Option<Word<'a>> {
        let (first, last) = (self.tokens.get(at)?, self.tokens.get(at + length - 1)?);
        let text = self.context.text.whole.get(first.at..last.end())?;
        Some(Word { text, span: (first.span.0, last.span.1) })
    }
}

fn is_title(context: &Context<'_>, word: &str) -> bool {
    let language = primary(context.situation.language);
    titles::gendered(word, language).is_some() || titles::is_ungendered(word, language)
}

/// A title at a token: how many tokens it is (Sig.ra is two), and its gender.
pub(super) fn title(
    context: &Context<'_>,
    tokens: &[Token<'_>],
    at: usize,
) -> Option<(usize, Option<Title>)> {
    let language = primary(context.situation.language);
    let token = tokens.get(at)?;
    if let Some(next) = tokens.get(at + 1)
        && next.at == token.end() + 1
        && token.text.len() + next.text.len() <= 12
        && context.text.whole.get(token.end()..next.at) == Some(".")
    {
        let joined = [&*token.folded, &*next.folded].concat();
        if let Some(title) = titles::gendered(&joined, language) {
            return Some((2, Some(title)));
        }
        if titles::is_ungendered(&joined, language) {
            return Some((2, None));
        }
    }
    match titles::gendered(&token.folded, language) {
        Some(title) => Some((1, Some(title))),
        None => titles::is_ungendered(&token.folded, language).then_some((1, None)),
    }
}

/// Whether a word's script has capitals.
pub(super) fn has_case(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_lowercase() || c.is_uppercase())
}
