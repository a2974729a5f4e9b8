//! A text as the atoms that are looked for: words, and single characters of scripts that set no spaces.
//!
//! Scripts without spaces are not cut into words here. A dictionary cuts the same word differently in different
//! sentences, so what it cut would not always be found; an agent who looks for 返金 wants every text that has these two
//! characters side by side. So each character of Han, kana and Hangul is an atom, and each syllable (a letter with its
//! signs) of Thai, Lao, Khmer, Burmese and the like; a run of them is found where its atoms stand in a row. Where words
//! begin and end is asked of ICU4X's dictionaries afterwards, to rank and to mark what was found ([`super::rank`]).

use super::fold::{self, Class, DOT_ABOVE, DOTLESS, RING, STROKE, UMLAUT, is_mark};
use std::ops::Range;

/// Bytes of a text to an atom, about: room for fewer is made as they come.
const LETTERS: usize = 6;

/// What an atom is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A word.
    Word,
    /// A character of Han, kana or Hangul.
    Gram,
    /// A syllable of a script that sets no spaces.
    Cluster,
}

/// One atom, folded; its marks are kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Atom {
    pub kind: Kind,
    /// Where it stands in the text: Unicode scalars.
    pub place: Range<u32>,
    /// Whether nothing stands between it and the atom before it.
    pub joined: bool,
    folded: Range<usize>,
}

/// A text's atoms in order.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Atoms {
    text: String,
    list: Vec<Atom>,
}

impl Atoms {
    /// Reads a text.
    pub(super) fn of(text: &str) -> Self {
        let mut reader = Reader { turkic: is_turkic(text), ..Reader::default() };
        reader.atoms.text.reserve(text.len());
        reader.atoms.list.reserve(text.len() / LETTERS);
        let (mut rest, mut place) = (text, 0_u32);
        while let Some(c) = rest.chars().next() {
            let begun = place;
            let (plain, after) = match c.is_ascii() && !reader.turkic {
                true => rest.split_at(rest.bytes().take_while(u8::is_ascii_alphanumeric).count()),
                false => ("", rest),
            };
            if !plain.is_empty() {
                place = place.saturating_add(u32::try_from(plain.len()).unwrap_or(u32::MAX));
                reader.letters(plain, begun..place);
                rest = after;
                continue;
            }
            place += 1;
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            if c.is_ascii() {
                reader.ascii(c, begun);
            } else if rest.starts_with(fold::continues_letter) {
                let mut pieces = String::from(c);
                while let Some(piece) = rest.chars().next().filter(|next| fold::continues_letter(*next)) {
                    pieces.push(piece);
                    place += 1;
                    rest = rest.get(piece.len_utf8()..).unwrap_or_default();
                }
                fold::composed(&pieces).chars().for_each(|c| reader.char(c, begun..place));
            } else {
                reader.char(c, begun..place);
            }
        }
        reader.end_word();
        reader.atoms
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = (&Atom, &str)> {
        self.list.iter().map(|atom| (atom, self.text.get(atom.folded.clone()).unwrap_or_default()))
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn get(&self, at: usize) -> Option<(&Atom, &str)> {
        let atom = self.list.get(at)?;
        Some((atom, self.text.get(atom.folded.clone())?))
    }
}

#[derive(Default)]
struct Reader {
    atoms: Atoms,
    turkic: bool,
    open: Option<Open>,
    parted: Parted,
    tidier: Tidier,
}

/// The atom that is being written.
#[derive(Clone, Copy)]
struct Open {
    kind: Kind,
    start: u32,
    end: u32,
    /// Where its letters begin.
    from: usize,
    /// Whether one of them is a sign.
    signs: bool,
}

/// What stands between two atoms.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Parted {
    #[default]
    Nothing,
    /// The end of a line and no more: it parts words, but not characters of scripts without spaces, whose lines end
    /// anywhere (UAX #14).
    Line,
    Something,
}

impl Reader {
    fn ascii(&mut self, c: char, place: u32) {
        if c.is_ascii_alphanumeric() {
            self.unit(Class::Letter, c.to_ascii_lowercase(), place..place + 1);
            if self.turkic && c == 'I' {
                self.unit(Class::Sign, DOTLESS, place..place + 1);
            }
        } else {
            self.end_word();
            self.part(c);
        }
    }

    /// ASCII letters and digits in a row.
    fn letters(&mut self, letters: &str, place: Range<u32>) {
        self.begin_or_go_on(Kind::Word, place);
        let from = self.atoms.text.len();
        self.atoms.text.push_str(letters);
        if let Some(written) = self.atoms.text.get_mut(from..) {
            written.make_ascii_lowercase();
        }
    }

    fn part(&mut self, c: char) {
        self.parted = match (self.parted, c) {
            (parted, '\r') => parted,
            (Parted::Nothing, '\n') => Parted::Line,
            _ => Parted::Something,
        };
    }

    fn char(&mut self, c: char, place: Range<u32>) {
        for &(class, c) in fold::units(c) {
            self.unit(class, c, place.clone());
        }
    }

    fn unit(&mut self, class: Class, c: char, place: Range<u32>) {
        match class {
            Class::Letter => self.begin_or_go_on(Kind::Word, place),
            Class::Gram => self.begin(Kind::Gram, place),
            Class::Cluster => self.begin(Kind::Cluster, place),
            Class::Sign => match &mut self.open {
                Some(open) => (open.end, open.signs) = (place.end, true),
                None => return,
            },
            Class::Break => {
                self.end_word();
                self.parted = Parted::Something;
                return;
            }
        }
        self.atoms.text.push(c);
    }

    fn begin_or_go_on(&mut self, kind: Kind, place: Range<u32>) {
        match &mut self.open {
            Some(open) if open.kind == kind => open.end = place.end,
            _ => self.begin(kind, place),
        }
    }

    fn begin(&mut self, kind: Kind, place: Range<u32>) {
        self.end_word();
        let from = self.atoms.text.len();
        self.open = Some(Open { kind, start: place.start, end: place.end, from, signs: false });
    }

    fn end_word(&mut self) {
        let Some(Open { kind, start, end, from, signs }) = self.open.take() else { return };
        // Hangul is written with spaces, so a line ends where a space would be
        let first = self.atoms.text.get(from..).and_then(|folded| folded.chars().next());
        let spaced = first.is_some_and(|c| matches!(c, '\u{ac00}'..='\u{d7a3}'));
        if signs {
            self.tidier.tidy(&mut self.atoms.text, from);
        }
        let folded = from..self.atoms.text.len();
        let joined = match (self.parted, self.atoms.list.last()) {
            (Parted::Nothing, before) => before.is_some(),
            (Parted::Line, Some(before)) => kind != Kind::Word && before.kind == kind && !spaced,
            _ => false,
        };
        self.parted = Parted::Nothing;
        self.atoms.list.push(Atom { kind, place: start..end, joined, folded });
    }
}

/// Whether a capital I is a dotless one here: letters that only Turkish and Azerbaijani have say so.
fn is_turkic(text: &str) -> bool {
    !text.is_ascii() && text.contains(['ı', 'İ', 'ğ', 'Ğ'])
}

/// Marks of one letter in canonical order (Unicode 3.11, D108) and each once, and nasals before a consonant of their
/// row as the anusvara that most write instead.
#[derive(Default)]
struct Tidier {
    tidied: Vec<char>,
    marks: Vec<char>,
}

impl Tidier {
    /// Tidies what a text has from a place on: one word.
    fn tidy(&mut self, text: &mut String, from: usize) {
        self.tidied.clear();
        self.marks.clear();
        for c in text.get(from..).unwrap_or_default().chars() {
            if is_mark(c) {
                self.marks.push(c);
                continue;
            }
            settle(&mut self.marks, &mut self.tidied);
            homorganic(&mut self.tidied, c);
            self.tidied.push(c);
        }
        settle(&mut self.marks, &mut self.tidied);
        text.truncate(from);
        text.extend(&self.tidied);
    }
}

fn settle(marks: &mut Vec<char>, out: &mut Vec<char>) {
    match out.last() {
        Some('i') => marks.retain(|mark| *mark != DOT_ABOVE),
        Some('е') => marks.retain(|mark| *mark != UMLAUT),
        _ => {}
    }
    if marks.len() > 1 {
        // any fixed order will do: both sides of a comparison have it
        marks.sort_unstable();
        marks.dedup();
    }
    out.append(marks);
}

/// A nasal with virama before a consonant of its own row sounds as an anusvara and is written as one by many: हिन्दी
/// हिंदी, ಸಂಬಂಧ (Unicode 12.1, "Anusvara"; the blocks keep the order of ISCII, 12.1, figure 12-1, so rows stand at the
/// same distance in each).
fn homorganic(out: &mut Vec<char>, next: char) {
    let code = u32::from(next);
    if !(0x900..0xd80).contains(&code) {
        return;
    }
    let (block, letter) = (code & !0x7f, code & 0x7f);
    let (Some(row @ 0..=4), Some(column @ 0..=4)) = row_of(letter) else { return };
    let nasal = match row {
        0..=2 => 0x19 + row * 5,
        3 => 0x28,
        _ => 0x2e,
    };
    if column == 4 {
        return;
    }
    let ends = |at: usize, letter: u32| {
        out.len().checked_sub(at).and_then(|at| out.get(at)).is_some_and(|c| u32::from(*c) == block + letter)
    };
    if ends(1, 0x4d) && ends(2, nasal) {
        out.truncate(out.len() - 2);
        out.extend(char::from_u32(block + 2));
    }
}

/// The row (velar, palatal, retroflex, dental, labial) and the column of a stop or nasal.
fn row_of(letter: u32) -> (Option<u32>, Option<u32>) {
    match letter {
        0x15..=0x28 => (Some((letter - 0x15) / 5), Some((letter - 0x15) % 5)),
        0x2a..=0x2e => (Some(4), Some(letter - 0x2a)),
        _ => (None, None),
    }
}

/// A folded word without its marks.
pub(super) fn base(word: &str) -> String {
    word.chars().filter(|c| !is_mark(*c)).collect()
}

/// A folded word as one writes it without the letters ä, ö, ü, å and ø: German ae, oe, ue (DIN 5007-2), Danish and
/// Norwegian aa and oe (Retskrivningsordbogen § 1). `None` if it has none.
pub(super) fn spelled_out(word: &str) -> Option<String> {
    let (mut out, mut spelled) = (String::with_capacity(word.len() + 4), false);
    for c in word.chars() {
        let second = match (out.chars().next_back(), c) {
            (Some('a' | 'o' | 'u'), UMLAUT) | (Some('o'), STROKE) => Some('e'),
            (Some('a'), RING) => Some('a'),
            _ => None,
        };
        match second {
            Some(second) => {
                out.push(second);
                spelled = true;
            }
            None if is_mark(c) => {}
            None => out.push(c),
        }
    }
    spelled.then_some(out)
}

/// Whether a word has every mark that was typed: the same letters, each with at least the marks of the typed one.
/// `beginning`: whether it may go on.
pub(super) fn has_marks(word: &str, typed: &str, beginning: bool) -> bool {
    let (mut word, mut typed) = (letters(word), letters(typed));
    loop {
        match (word.next(), typed.next()) {
            (None, None) => return true,
            (Some(_), None) => return beginning,
            (None, Some(_)) => return false,
            (Some((letter, marks)), Some((asked, wanted))) => {
                if letter != asked || !wanted.chars().all(|mark| marks.contains(mark)) {
                    return false;
                }
            }
        }
    }
}

fn letters(word: &str) -> impl Iterator<Item = (char, &str)> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let letter = rest.chars().next()?;
        let after = rest.get(letter.len_utf8()..)?;
        let marks = after.find(|c| !is_mark(c)).unwrap_or(after.len());
        let (marks, next) = after.split_at_checked(marks)?;
        rest = next;
        Some((letter, marks))
    })
}
