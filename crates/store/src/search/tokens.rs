//! What of a text stands in the index.
//!
//! The index (FTS5, `detail=none`) knows which texts have a token and nothing of places: places of single characters
//! would make it larger than the texts. What stands in a row is read in the texts that have all parts ([`super::matching`]).
//! Tokens are parted by spaces for FTS5's `ascii` tokenizer, which takes every character beyond ASCII for part of a
//! token. Kinds of tokens are told apart by a private-use character before them, which no word has.

use super::atoms::{Atoms, Kind, base, spelled_out};
use std::collections::{BTreeMap, BTreeSet};

/// In every text: what a query that only excludes begins with.
pub(super) const ALL: &str = "\u{e000}";
/// The first letters of a word.
pub(super) const BEGINNING: char = '\u{e001}';
/// A word with its marks.
pub(super) const MARKED: char = '\u{e002}';
/// A word that stands in the text twice or more, and four times or more.
pub(super) const TWICE: char = '\u{e003}';
pub(super) const OFTEN: char = '\u{e004}';
/// Three characters in a row of an address or a number.
pub(super) const PART: char = '\u{e005}';
/// Whose it is: the customer's row.
pub(super) const OWNER: char = '\u{e006}';
/// A word of its author's name.
pub(super) const AUTHOR: char = '\u{e007}';

/// Beginnings of so many characters are tokens; longer ones are few enough to be gathered from the words themselves.
pub(super) const BEGINNINGS: std::ops::RangeInclusive<usize> = 2..=3;
/// No word is longer; what is has a line of its own in some encoding, and is found by its beginning.
pub(super) const LONGEST: usize = 40;
/// A number within a word (A10234) is a word from so many digits on.
const DIGITS: usize = 3;

/// The tokens of one text.
#[derive(Default)]
pub(super) struct Tokens {
    counted: BTreeMap<String, u32>,
    others: BTreeSet<String>,
    /// Words that have marks: their base and themselves.
    pub marked: BTreeSet<(String, String)>,
    /// How many atoms there are.
    pub length: u32,
}

impl Tokens {
    /// Adds a text.
    pub(super) fn text(&mut self, text: &str) {
        let atoms = Atoms::of(text);
        self.length = self.length.saturating_add(u32::try_from(atoms.len()).unwrap_or(u32::MAX));
        for at in 0..atoms.len() {
            let Some((atom, folded)) = atoms.get(at) else { continue };
            let next = at.checked_add(1).and_then(|next| atoms.get(next));
            let next =
                next.filter(|(next, _)| next.joined && next.kind == atom.kind).map(|(_, folded)| folded);
            match atom.kind {
                Kind::Word => self.word(folded),
                Kind::Gram => {
                    self.count(folded.to_owned());
                    if let Some(next) = next {
                        self.count(format!("{folded}{next}"));
                    }
                }
                Kind::Cluster => self.count(format!("{folded}{}", next.unwrap_or_default())),
            }
        }
    }

    /// Adds the words of an author's name.
    pub(super) fn author(&mut self, name: &str) {
        for (_, folded) in Atoms::of(name).iter() {
            self.others.insert(format!("{AUTHOR}{}", cut(&base(folded))));
        }
    }

    /// Adds whose it is.
    pub(super) fn owner(&mut self, row: i64) {
        self.others.insert(owner(row));
    }

    /// Adds an address or a number, parts of which are to be found.
    pub(super) fn parts(&mut self, value: &str) {
        self.others.extend(parts(&plain(value)));
    }

    fn word(&mut self, folded: &str) {
        if folded.is_ascii() {
            return self.plain_word(folded);
        }
        let base = base(folded);
        if base != folded {
            let marked = cut(folded).to_owned();
            self.others.insert(format!("{MARKED}{marked}"));
            self.marked.insert((cut(&base).to_owned(), marked));
            if let Some(spelled) = spelled_out(folded).filter(|spelled| *spelled != base) {
                self.plain_word(&spelled);
            }
        }
        self.plain_word(&base);
    }

    fn plain_word(&mut self, word: &str) {
        let word = cut(word);
        if word.is_empty() {
            return;
        }
        self.beginnings(word);
        if word.bytes().any(|b| b.is_ascii_digit()) && !word.bytes().all(|b| b.is_ascii_digit()) {
            for number in numbers(word) {
                self.beginnings(number);
                self.others.insert(number.to_owned());
            }
        }
        self.count(word.to_owned());
    }

    fn beginnings(&mut self, word: &str) {
        for (letters, (end, _)) in word.char_indices().enumerate().skip(*BEGINNINGS.start()) {
            if letters > *BEGINNINGS.end() {
                break;
            }
            let beginning = word.get(..end).unwrap_or_default();
            self.others.insert(format!("{BEGINNING}{beginning}"));
        }
    }

    fn count(&mut self, token: String) {
        *self.counted.entry(token).or_default() += 1;
    }

    /// As the index is given it.
    pub(super) fn written(&self) -> String {
        let mut out = String::from(ALL);
        for (token, times) in &self.counted {
            push(&mut out, None, token);
            if *times > 1 {
                push(&mut out, Some(TWICE), token);
            }
            if *times > 3 {
                push(&mut out, Some(OFTEN), token);
            }
        }
        self.others
            .iter()
            .filter(|token| !self.counted.contains_key(*token))
            .for_each(|token| push(&mut out, None, token));
        out
    }
}

fn push(out: &mut String, kind: Option<char>, token: &str) {
    out.push(' ');
    out.extend(kind);
    out.push_str(token);
}

/// At most [`LONGEST`] characters of a word.
pub(super) fn cut(word: &str) -> &str {
    match word.char_indices().nth(LONGEST) {
        Some((end, _)) => word.get(..end).unwrap_or(word),
        None => word,
    }
}

/// Numbers within a word.
pub(super) fn numbers(word: &str) -> impl Iterator<Item = &str> {
    word.split(|c: char| !c.is_ascii_digit()).filter(move |number| number.len() >= DIGITS && *number != word)
}

/// The token of a customer's row.
pub(super) fn owner(row: i64) -> String {
    format!("{OWNER}{row:x}")
}

/// An address or a number without what is written between its letters and digits.
pub(super) fn plain(value: &str) -> String {
    Atoms::of(value).iter().map(|(_, folded)| base(folded)).collect()
}

/// Every three characters in a row.
pub(super) fn parts(plain: &str) -> impl Iterator<Item = String> + '_ {
    let ends = plain.char_indices().map(|(at, c)| at + c.len_utf8()).skip(2);
    let starts = plain.char_indices().map(|(at, _)| at);
    starts.zip(ends).filter_map(|(start, end)| Some(format!("{PART}{}", plain.get(start..end)?)))
}
