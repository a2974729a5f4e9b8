//! What of a text stands in the index.
//!
//! The index (FTS5, `detail=none`) knows which texts have a token and nothing of places: places of single characters
//! would make it larger than the texts. What stands in a row is read in the texts that have all parts ([`super::matching`]).
//! Tokens are parted by spaces for FTS5's `ascii` tokenizer, which takes every character beyond ASCII for part of a
//! token. Kinds of tokens are told apart by a private-use character before them, which no word has.

use super::{
    atoms::{Atom, Atoms, Kind, base, spelled_out},
    fold::is_mark,
};
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
/// Two atoms in a row, as one of so many classes: tokens of their own would be most of the index.
const PAIR: char = '\u{e008}';
const CLASSES: u32 = 3072;
/// Where the characters begin that stand for classes.
const FIRST_CLASS: u32 = 0x4e00;
/// So many letters of a word tell its class.
const TELLING: usize = 12;

/// So many characters are a token as the beginning of a word: those of fewer are few, and longer ones are few enough to be
/// gathered from the words themselves.
pub(super) const FIRST_LETTERS: usize = 3;
/// No word is longer; what is has a line of its own in some encoding, and is found by its beginning.
pub(super) const LONGEST: usize = 40;
/// A number within a word (A10234) is a word from so many digits on.
const DIGITS: usize = 3;

/// The tokens of one text.
#[derive(Default)]
pub(super) struct Tokens {
    counted: BTreeMap<String, u32>,
    others: BTreeSet<String>,
    /// Classes of two atoms in a row.
    pairs: BTreeSet<char>,
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
            let bound = next.filter(|(next, _)| is_bound(atom, next)).map(|(_, folded)| folded);
            if let (None, Some((_, next))) = (bound, next)
                && !is_numbered(folded)
                && !is_numbered(next)
            {
                self.pairs.insert(class(folded, next));
            }
            match atom.kind {
                Kind::Word => self.word(folded),
                Kind::Gram | Kind::Cluster => {
                    self.count(folded.to_owned());
                    if let Some(next) = bound {
                        self.count(format!("{folded}{next}"));
                    }
                }
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
        if is_numbered(word) && !word.bytes().all(|b| b.is_ascii_digit()) {
            for number in numbers(word) {
                self.beginnings(number);
                self.others.insert(number.to_owned());
            }
        }
        self.count(word.to_owned());
    }

    fn beginnings(&mut self, word: &str) {
        if let Some((end, _)) = word.char_indices().nth(FIRST_LETTERS) {
            let beginning = word.get(..end).unwrap_or(word);
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
        self.pairs.iter().for_each(|class| push(&mut out, Some(PAIR), class.encode_utf8(&mut [0; 4])));
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

/// Whether two atoms in a row are a token of their own: characters of one script without spaces.
pub(super) fn is_bound(one: &Atom, next: &Atom) -> bool {
    next.joined && next.kind == one.kind && one.kind != Kind::Word
}

/// The token of two atoms in a row that are not bound. `None` where one is so long that texts may have it cut ([`cut`]), or
/// has digits: it is rare, and what was typed may be the number within a word.
pub(super) fn pair(one: &str, other: &str) -> Option<String> {
    let whole = |word: &str| word.chars().count() <= LONGEST / 2 && !is_numbered(word);
    (whole(one) && whole(other)).then(|| String::from_iter([PAIR, class(one, other)]))
}

fn is_numbered(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_digit())
}

/// The class of two atoms: the same for all that [`super::matching`] takes for them.
fn class(one: &str, other: &str) -> char {
    let mut hash = 0x811c_9dc5_u32;
    // FNV-1a; a line's end parts the words
    for c in telling(one).chain(['\n']).chain(telling(other)) {
        hash = (hash ^ u32::from(c)).wrapping_mul(0x0100_0193);
    }
    char::from_u32(FIRST_CLASS + (hash >> 16 ^ hash) % CLASSES).unwrap_or(PAIR)
}

/// What is the same in all spellings of a word that stand for each other: its letters without marks and without what spells
/// a mark out ([`spelled_out`]).
fn telling(word: &str) -> impl Iterator<Item = char> + '_ {
    let mut last = None;
    let letters = word.chars().filter(|c| !is_mark(*c)).filter(move |c| {
        let spelled = matches!((last, c), (Some('a' | 'o' | 'u'), 'e') | (Some('a'), 'a'));
        if !spelled {
            last = Some(*c);
        }
        !spelled
    });
    letters.take(TELLING)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::matching::Wanted;
    use proptest::prelude::*;

    /// A word, and the same in another spelling or a word that is almost the same.
    fn alike() -> impl Strategy<Value = (String, String)> {
        let pieces =
            &["a", "o", "u", "e", "ä", "ö", "ü", "å", "ø", "é", "ae", "oe", "ue", "aa", "n", "7", "ß", "ı"];
        let one = prop::collection::vec(prop::sample::select(pieces), 1..12);
        (one, any::<u16>()).prop_map(|(one, spelled)| {
            let other = one.iter().enumerate().map(|(at, piece)| match (*piece, spelled >> (at % 16) & 1) {
                ("ä", 1) => "ae",
                ("ö" | "ø", 1) => "oe",
                ("ü", 1) => "ue",
                ("å", 1) => "aa",
                ("é", 1) => "e",
                (piece, _) => piece,
            });
            (one.concat(), other.collect())
        })
    }

    proptest! {
        #[test]
        fn words_that_are_taken_for_each_other_have_one_class((one, other) in alike()) {
            for (asked, written) in [(&one, &other), (&other, &one), (&one, &one)] {
                let (asked, written) = (format!("was {asked} was"), format!("was {written} was"));
                if !Wanted::new(&asked, false).is_some_and(|wanted| wanted.is_in(&Atoms::of(&written))) {
                    continue;
                }
                let mut tokens = Tokens::default();
                tokens.text(&written);
                let indexed = tokens.written();
                let atoms = Atoms::of(&asked);
                let asked: Vec<String> = atoms.iter().map(|(_, folded)| base(folded)).collect();
                for [before, after] in asked.array_windows() {
                    let pair = pair(before, after);
                    let known = pair.is_none_or(|pair| indexed.split(' ').any(|token| token == pair));
                    prop_assert!(known, "{before} {after} in {written}");
                }
            }
        }
    }
}
