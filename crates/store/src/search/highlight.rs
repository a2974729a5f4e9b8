//! The piece of a text that shows best why it was found, and where in it.

use super::{
    atoms::{Atoms, base},
    matching::Wanted,
};
use std::ops::Range;

/// Characters that a piece has at most, and those of them before what was found.
const LENGTH: u32 = 200;
const BEFORE: u32 = 40;

/// A piece of a text, its white space made single, and where in it something was found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Excerpt {
    /// The piece.
    pub text: String,
    /// What was found: Unicode scalars of the piece, half-open, in order.
    pub marks: Vec<(u32, u32)>,
    /// Whether the text goes on before it.
    pub before: bool,
    /// Whether the text goes on after it.
    pub after: bool,
}

/// The piece of a text with most of what is wanted; `parts` are parts of numbers and addresses.
pub(super) fn excerpt(text: &str, wanted: &[&Wanted], parts: &[&str]) -> Excerpt {
    excerpt_of(text, &Atoms::of(text), wanted, parts)
}

/// The same of a text whose atoms are known.
pub(super) fn excerpt_of(text: &str, atoms: &Atoms, wanted: &[&Wanted], parts: &[&str]) -> Excerpt {
    let mut places: Vec<(Range<u32>, usize)> = Vec::new();
    for (n, wanted) in wanted.iter().enumerate() {
        places
            .extend(wanted.places(atoms).into_iter().filter_map(|place| Some((scalars(atoms, &place)?, n))));
    }
    for (n, part) in parts.iter().enumerate() {
        places.extend(of_part(atoms, part).map(|place| (place, wanted.len() + n)));
    }
    places.sort_by_key(|(place, _)| (place.start, place.end));
    cut(text, &best(&places), &places)
}

fn scalars(atoms: &Atoms, place: &Range<usize>) -> Option<Range<u32>> {
    let (first, _) = atoms.get(place.start)?;
    let (last, _) = atoms.get(place.end.checked_sub(1)?)?;
    Some(first.place.start..last.place.end)
}

/// Where a part of a number or an address begins and ends: whole atoms.
fn of_part(atoms: &Atoms, part: &str) -> Option<Range<u32>> {
    let mut all = String::new();
    let ends: Vec<usize> = atoms
        .iter()
        .map(|(_, folded)| {
            all.push_str(&base(folded));
            all.len()
        })
        .collect();
    let from = all.find(part)?;
    let (first, last) =
        (ends.partition_point(|end| *end <= from), ends.partition_point(|end| *end < from + part.len()));
    scalars(atoms, &(first..last + 1))
}

/// Where the piece begins that shows most different things.
fn best(places: &[(Range<u32>, usize)]) -> Range<u32> {
    let mut best = (0, 0);
    for (at, (place, _)) in places.iter().enumerate() {
        let within =
            places.iter().skip(at).take_while(|(other, _)| other.end <= place.start + LENGTH - BEFORE);
        let different = within.map(|(_, n)| n).collect::<std::collections::BTreeSet<_>>().len();
        if different > best.0 {
            best = (different, place.start);
        }
    }
    let start = best.1.saturating_sub(BEFORE);
    start..start + LENGTH
}

fn cut(text: &str, window: &Range<u32>, places: &[(Range<u32>, usize)]) -> Excerpt {
    let mut excerpt = Excerpt::default();
    // where each character of the text went
    let (mut marks, mut open) = (Vec::<(u32, u32)>::new(), None::<(u32, u32)>);
    let (mut at, mut written, mut spaced) = (0_u32, 0_u32, true);
    // a piece begins after a space, if one is near
    let begin = word_begin(text, window.start);
    for c in text.chars() {
        let place = at;
        at += 1;
        if place < begin {
            excerpt.before |= !c.is_whitespace();
            continue;
        }
        if place >= window.end {
            excerpt.after |= !c.is_whitespace();
            if excerpt.after {
                break;
            }
            continue;
        }
        let found = places.iter().any(|(range, _)| range.contains(&place));
        if c.is_whitespace() || c.is_control() {
            if spaced {
                continue;
            }
            excerpt.text.push(' ');
        } else {
            excerpt.text.push(c);
        }
        spaced = c.is_whitespace() || c.is_control();
        match (&mut open, found) {
            (Some((_, end)), true) => *end = written + 1,
            (None, true) => open = Some((written, written + 1)),
            (Some(_), false) => marks.extend(open.take()),
            (None, false) => {}
        }
        written += 1;
    }
    marks.extend(open);
    let trimmed = excerpt.text.trim_end().len();
    excerpt.text.truncate(trimmed);
    excerpt.marks = marks;
    excerpt
}

/// The beginning of a word near a place.
fn word_begin(text: &str, place: u32) -> u32 {
    if place == 0 {
        return 0;
    }
    let (from, near) = (usize::try_from(place).unwrap_or(0), usize::try_from(BEFORE / 2).unwrap_or(0));
    let space = text.chars().skip(from).take(near).position(char::is_whitespace);
    place + space.and_then(|space| u32::try_from(space).ok()).map_or(0, |space| space + 1)
}
