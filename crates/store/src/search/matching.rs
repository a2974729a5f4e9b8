//! Whether a text has what a part of a query asks for, and where: the last word on what is found.

use super::atoms::{Atom, Atoms, Kind, base, has_marks, spelled_out};
use super::{
    fold,
    tokens::{cut, numbers},
};
use std::ops::Range;

/// One or more atoms in a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Wanted {
    atoms: Atoms,
    bases: Vec<String>,
    /// Whether the last one may go on.
    beginning: bool,
}

impl Wanted {
    /// What is typed as words; `None` if there is no letter or digit in it.
    pub(super) fn new(text: &str, beginning: bool) -> Option<Self> {
        let atoms = Atoms::of(text);
        let bases: Vec<String> = atoms.iter().map(|(_, folded)| cut(&base(folded)).to_owned()).collect();
        // what ends in a sign of its own was finished, and one letter would be the beginning of everything
        let last = atoms.iter().next_back();
        let after = last.and_then(|(atom, _)| usize::try_from(atom.place.end).ok()).unwrap_or(0);
        let ends = text.chars().skip(after).all(|c| fold::units(c).is_empty());
        let long = last.is_some_and(|(atom, _)| atom.kind != Kind::Word)
            || bases.last().is_some_and(|last| last.chars().nth(1).is_some());
        (!atoms.is_empty()).then_some(Self { atoms, bases, beginning: beginning && ends && long })
    }

    /// The atoms, each folded, without its marks, and whether it may go on.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&Atom, &str, &str, bool)> {
        let last = self.bases.len().saturating_sub(1);
        self.atoms.iter().zip(&self.bases).enumerate().map(move |(at, ((atom, folded), base))| {
            (atom, folded, base.as_str(), self.beginning && at == last)
        })
    }

    /// Whether a text has it.
    pub(super) fn is_in(&self, text: &Atoms) -> bool {
        (0..text.len()).any(|at| self.ends_at(text, at).is_some())
    }

    /// Where a text has it, as atoms' numbers.
    pub(super) fn places(&self, text: &Atoms) -> Vec<Range<usize>> {
        (0..text.len()).filter_map(|at| Some(at..self.ends_at(text, at)?)).collect()
    }

    fn ends_at(&self, text: &Atoms, from: usize) -> Option<usize> {
        let mut at = from;
        for (n, (asked, folded, base, beginning)) in self.parts().enumerate() {
            let (found, word) = text.get(at)?;
            let apart = n > 0 && asked.joined && asked.kind != Kind::Word && !found.joined;
            if apart || found.kind != asked.kind || !fits(asked.kind, folded, base, word, beginning) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

fn first_letter(word: &str) -> Option<char> {
    word.chars().find(|c| !fold::is_mark(*c))
}

/// Whether a text's atom is the one asked for, or begins with it.
fn fits(kind: Kind, asked: &str, asked_base: &str, word: &str, beginning: bool) -> bool {
    let same = |word: &str, asked: &str| match beginning {
        true => word.starts_with(asked),
        false => word == asked,
    };
    if kind != Kind::Word {
        return match kind {
            Kind::Cluster => same(word, asked),
            Kind::Gram | Kind::Word => word == asked,
        };
    }
    // most words are not the one: their first letters tell, whatever marks they have and however these are spelled out
    let number = asked_base.starts_with(|c: char| c.is_ascii_digit());
    if !number && !asked_base.is_empty() && first_letter(word) != first_letter(asked_base) {
        return false;
    }
    if word.is_ascii() && asked.is_ascii() {
        let word = cut(word);
        return same(word, asked_base) || number && numbers(word).any(|number| same(number, asked_base));
    }
    let spelled = |word: &str, asked: &str| spelled_out(word).is_some_and(|word| same(cut(&word), asked));
    if asked_base == cut(asked) {
        let base = base(word);
        let base = cut(&base);
        return same(base, asked_base)
            || spelled(word, asked_base)
            || numbers(base).any(|number| same(number, asked_base));
    }
    let asked_spelled = spelled_out(asked);
    has_marks(word, asked, beginning)
        || asked_spelled.is_some_and(|asked| {
            let asked = cut(&asked);
            same(cut(&base(word)), asked) || spelled(word, asked)
        })
}
