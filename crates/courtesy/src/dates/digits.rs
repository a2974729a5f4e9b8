//! Digits of all scripts.

/// The zeros of the scripts whose digits are read.
const ZEROS: [char; 8] = ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{C66}', '\u{D66}', '\u{FF10}'];

/// What a digit is worth.
pub(crate) fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let zero = zero_of(c)?;
    Some(u32::from(c) - u32::from(zero))
}

/// The zero of a digit's script.
pub(crate) fn zero_of(c: char) -> Option<char> {
    ZEROS.into_iter().find(|zero| (*zero..=last(*zero)).contains(&c))
}

fn last(zero: char) -> char {
    char::from_u32(u32::from(zero) + 9).unwrap_or(zero)
}

/// A number in the digits of a script.
pub(crate) fn written(number: i16, zero: char) -> String {
    let sign = |c: char| char::from_u32(u32::from(zero) + c.to_digit(10)?);
    number.to_string().chars().map(|c| sign(c).unwrap_or(c)).collect()
}

/// A number at the beginning of a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number<'a> {
    pub(crate) value: u32,
    /// How many digits it has.
    pub(crate) digits: usize,
    /// What follows in the word.
    pub(crate) rest: &'a str,
}

/// The number that a word begins with, if it has no more than eight digits.
pub(crate) fn number(word: &str) -> Option<Number<'_>> {
    let (mut value, mut digits, mut rest) = (0, 0, word);
    while let Some((next, left)) =
        rest.chars().next().and_then(|c| Some((digit(c)?, rest.get(c.len_utf8()..)?)))
    {
        (value, digits, rest) = (value * 10 + next, digits + 1, left);
        if digits > 8 {
            return None;
        }
    }
    (digits > 0).then_some(Number { value, digits, rest })
}

/// A word that is a number and nothing else.
pub(crate) fn whole(word: &str) -> Option<Number<'_>> {
    number(word).filter(|number| number.rest.is_empty())
}
