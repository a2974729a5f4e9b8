//! Numbers of orders, parcels and tickets that are not those of this matter.

use super::{Context, Found};
use crate::check::Severity;
use strsim::osa_distance;

/// Digits that a number must have to be told from an amount or a year.
const DIGITS: usize = 5;
/// No number of an order is longer.
const LONGEST: usize = 40;
/// More findings than these are not shown: something else is wrong with the reply.
const MOST: usize = 16;

/// A number that is nearly a known one; or of its kind, while no known one stands in the reply.
pub(super) fn wrong(context: &Context<'_>, found: &mut Vec<Found>) {
    let situation = context.situation;
    let known: Vec<Number<'_>> = situation.references.iter().filter_map(|text| Number::whole(text)).collect();
    if known.is_empty() {
        return;
    }
    let said: Vec<Number<'_>> = numbers(context).collect();
    let is = |one: &Number<'_>, other: &Number<'_>| one.signs == other.signs;
    // With the right one beside it, it is another order.
    let unsaid: Vec<_> = known.iter().filter(|known| !said.iter().any(|said| is(said, known))).collect();
    let has_known = unsaid.len() < known.len();
    for number in said.iter().filter(|number| !known.iter().any(|known| is(known, number))).take(MOST) {
        let near = unsaid.iter().filter_map(|known| Some((number.distance(known)?, known)));
        let (right, kind, at_most) = match (near.min_by_key(|(distance, _)| *distance), &*known) {
            (Some((_, near)), _) => (near.text, "near", None),
            (None, [only]) if !has_known && number.is_like(only) => {
                (only.text, "unknown", Some(Severity::Hint))
            }
            _ => continue,
        };
        if situation.texts.iter().any(|text| numbers_of(text, 0).any(|hers| is(&hers, number))) {
            continue;
        }
        found.push(Found {
            span: (number.start, number.start + number.text.len()),
            kind,
            arguments: vec![("number", number.text.to_owned()), ("right", right.to_owned())],
            fixes: vec![right.to_owned()],
            at_most,
        });
    }
}

/// The number of an order, parcel or ticket.
struct Number<'a> {
    text: &'a str,
    /// In Unicode scalars.
    start: usize,
    /// Without hyphens, in capitals.
    signs: String,
}

impl<'a> Number<'a> {
    fn new(text: &'a str, start: usize) -> Option<Self> {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let is_number = digits >= DIGITS && text.len() <= LONGEST;
        let signs =
            || text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
        is_number.then(|| Self { text, start, signs: signs() })
    }

    /// A reference as it is kept, without what stands around it.
    fn whole(text: &'a str) -> Option<Self> {
        let inner = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        inner.is_ascii().then(|| Self::new(inner, 0)).flatten()
    }

    /// How far it is from a known one of the same shape, if it is near.
    fn distance(&self, known: &Self) -> Option<usize> {
        let shape = |text: &str| shape(text.bytes().filter(u8::is_ascii_alphanumeric));
        let is_plain = self.signs.bytes().all(|c| c.is_ascii_digit());
        // ORD-48213-1 is a part of ORD-48213.
        let is_part = |whole: &str, part: &str| {
            let rest = whole.strip_prefix(part).or_else(|| whole.strip_suffix(part));
            rest.is_some_and(|rest| rest.contains(|c: char| !c.is_ascii_alphanumeric()))
        };
        if is_part(self.text, known.text) || is_part(known.text, self.text) {
            return None;
        }
        let same_marks = !is_plain || marks(self.text).eq(marks(known.text));
        let most = if known.signs.len() >= 9 { 2 } else { 1 };
        if !same_marks
            || self.signs.len().abs_diff(known.signs.len()) > 1
            || shape(&self.signs) != shape(&known.signs)
        {
            return None;
        }
        Some(osa_distance(&self.signs, &known.signs)).filter(|distance| *distance <= most)
    }

    /// Whether it begins with the letters that a known one begins with, and is as long.
    fn is_like(&self, known: &Self) -> bool {
        let letters = |text: &'_ str| text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let length = letters(&known.signs);
        length >= 2
            && letters(&self.signs) == length
            && self.signs.get(..length) == known.signs.get(..length)
            && self.signs.len() == known.signs.len()
            && shape(self.signs.bytes()) == shape(known.signs.bytes())
    }
}

/// Whether letters or digits follow each other, without how many they are.
fn shape(signs: impl Iterator<Item = u8>) -> Vec<bool> {
    let mut found: Vec<bool> = signs.map(|c| c.is_ascii_digit()).collect();
    found.dedup();
    found
}

fn marks(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_ascii_alphanumeric())
}

/// The numbers in the agent's own words.
fn numbers<'a>(context: &Context<'a>) -> impl Iterator<Item = Number<'a>> {
    let text = context.text;
    let lines = text.lines().filter(|line| line.text.contains(|c: char| c.is_ascii_digit()));
    lines.flat_map(|line| numbers_of(line.text, line.start)).filter(|number| !text.is_masked(number.start))
}

/// The numbers in a text that begins at this scalar.
fn numbers_of(text: &str, mut scalar: usize) -> impl Iterator<Item = Number<'_>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/');
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(begin) = text.get(from..)?.find(|c: char| c.is_ascii_alphanumeric()) {
            let at = from + begin;
            let rest = text.get(at..)?;
            let run = rest.get(..rest.find(|c| !is_part(c)).unwrap_or(rest.len()))?;
            let run = run.trim_end_matches(['-', '_', '/']);
            let start = scalar + text.get(from..at)?.chars().count();
            (from, scalar) = (at + run.len(), start + run.len());
            if let Some(number) = Number::new(run, start)
                && !is_amount(text.get(..at)?, text.get(from..)?)
            {
                return Some(number);
            }
        }
        None
    })
}

/// Whether what stands around digits says that they are of an amount, a phone or an account.
fn is_amount(all_before: &str, after: &str) -> bool {
    let before = all_before.chars().next_back();
    let is_sign = |c: char| {
        matches!(
            c,
            '€' | '$'
                | '£'
                | '¥'
                | '￥'
                | '₹'
                | '৳'
                | '₽'
                | '₺'
                | '₩'
                | '円'
                | '元'
                | '원'
                | '%'
                | '+'
                | '.'
                | ','
                | '•'
                | '*'
        )
    };
    let mut next = after.chars();
    let (first, second) = (next.next(), next.next());
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let spaced_after =
        first.is_some_and(char::is_whitespace) && (digit(second) || second.is_some_and(is_sign));
    let spaced_before = before.is_some_and(char::is_whitespace) && {
        let last = all_before.trim_end().chars().next_back();
        digit(last) || last.is_some_and(|c| is_sign(c) && !matches!(c, '.' | ',' | '*'))
    };
    before.is_some_and(|c| is_sign(c) && c != '*')
        || first.is_some_and(|c| is_sign(c) && !matches!(c, '.' | ',' | '*'))
        || matches!(first, Some('.' | ',' | ':')) && digit(second)
        || spaced_after
        || spaced_before
}
