//! A reply as the check sees it: its words, sentences and lines, without what is not the agent's own.

use crate::tokens::{Sign, Token, text_from, tokens_and_signs};

/// A reply.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    /// All of it.
    pub(crate) whole: &'a str,
    /// The agent's own words: not those of quoted lines, nor of addresses of pages and mail.
    pub(crate) tokens: Vec<Token<'a>>,
    /// What stands between the words, all of it.
    pub(crate) signs: Vec<Sign>,
    /// What is left out, in Unicode scalars.
    pub(crate) masked: Vec<(usize, usize)>,
}

/// A line with where it begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    /// In Unicode scalars.
    pub(crate) start: usize,
    /// In bytes.
    pub(crate) at: usize,
}

impl<'a> Text<'a> {
    pub(crate) fn new(whole: &'a str) -> Self {
        let (tokens, signs) = tokens_and_signs(whole);
        if !may_have_masked(whole, &signs) {
            return Self { whole, tokens, signs, masked: Vec::new() };
        }
        let masked = masked(whole);
        let (mut left, mut next, mut ended) = (Vec::<Token<'a>>::new(), 0, false);
        for mut token in tokens {
            while masked.get(next).is_some_and(|(_, end)| *end <= token.span.0) {
                next += 1;
            }
            if masked.get(next).is_some_and(|(start, _)| *start <= token.span.0) {
                // A sentence that ends in what is left out ends before it.
                ended |= token.closes;
                left.last_mut().into_iter().for_each(|last| last.closes |= ended);
            } else {
                token.opens |= ended;
                ended = false;
                left.push(token);
            }
        }
        Self { whole, tokens: left, signs, masked }
    }

    /// Whether one of these signs is in it, in what is left out, too.
    pub(crate) fn has_sign(&self, any: &[char]) -> bool {
        self.signs.iter().any(|sign| any.contains(&sign.sign))
    }

    /// Whether a place is left out.
    pub(crate) fn is_masked(&self, scalar: usize) -> bool {
        let next = self.masked.partition_point(|(_, end)| *end <= scalar);
        self.masked.get(next).is_some_and(|(start, _)| *start <= scalar)
    }

    /// The text of a span, in Unicode scalars.
    pub(crate) fn slice(&self, (from, to): (usize, usize)) -> &'a str {
        let rest = text_from(self.whole, &self.tokens, from);
        let end = rest.char_indices().nth(to.saturating_sub(from)).map_or(rest.len(), |(at, _)| at);
        rest.get(..end).unwrap_or_default()
    }

    /// The lines that are not quoted, blank ones too.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Line<'a>> {
        lines(self.whole).filter(|line| !is_quoted(line.text))
    }

    /// The sentences, by the places of their tokens.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &[Token<'a>]> {
        self.tokens.chunk_by(|before, _| !before.closes)
    }
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let (mut at, mut start) = (0, 0);
    text.split_inclusive('\n').map(move |whole| {
        let line = Line { text: whole.trim_end_matches(['\n', '\r']), start, at };
        at += whole.len();
        start += whole.chars().count();
        line
    })
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

/// Whether it has signs of quoted lines or addresses; most replies have none.
fn may_have_masked(text: &str, signs: &[Sign]) -> bool {
    signs.iter().any(|sign| match sign.sign {
        '>' | '@' | '/' => true,
        '.' => text.get(..sign.at).is_some_and(|before| before.ends_with("www")),
        _ => false,
    })
}

/// Quoted lines, and addresses of pages and mail, in order.
fn masked(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for line in lines(text) {
        if is_quoted(line.text) {
            found.push((line.start, line.start + line.text.chars().count()));
            continue;
        }
        let mut scalar = line.start;
        for word in line.text.split_inclusive(char::is_whitespace) {
            let length = word.chars().count();
            if is_address(word.trim()) {
                found.push((scalar, scalar + length));
            }
            scalar += length;
        }
    }
    found
}

/// Whether a word is the address of a page, a file or mail.
fn is_address(word: &str) -> bool {
    if !word.contains(['@', '/']) && !word.contains("www.") {
        return false;
    }
    let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
    let mail = inner.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    mail || word.contains("://") || inner.starts_with("www.") || inner.contains('/') && inner.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_lines_and_addresses_are_left_out() {
        let text =
            Text::new("Hallo!\n> Was SOLL das?\nSiehe https://example.com/BIG, an x@example.org.\nGut.");
        let words: Vec<_> = text.tokens.iter().map(|token| token.text).collect();
        assert_eq!(words, ["Hallo", "Siehe", "an", "Gut"]);
        assert!(text.tokens.get(1).is_some_and(|token| token.opens));
        assert!(text.is_masked(10) && !text.is_masked(0));
    }

    #[test]
    fn sentences_end_where_marks_and_lines_end() {
        let text = Text::new("One two. Three\nfour! Five");
        let lengths: Vec<_> = text.sentences().map(<[_]>::len).collect();
        assert_eq!(lengths, [2, 1, 1, 1]);
    }
}
