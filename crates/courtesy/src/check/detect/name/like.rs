//! How much two words of names are alike.

use icu::{
    normalizer::DecomposingNormalizerBorrowed,
    properties::{CodePointMapData, props::Script},
};
use strsim::osa_distance;

/// Longer words are no names that anybody wrote by hand.
const LONGEST: usize = 40;

/// In small letters without the marks of Latin letters, and Cyrillic ё as е.
pub(super) fn bare(word: &str) -> String {
    let small = crate::tokens::folded(word);
    if small.is_ascii() {
        return small.into_owned();
    }
    let mut found = String::with_capacity(small.len());
    let mut base = ' ';
    for c in DecomposingNormalizerBorrowed::new_nfd().normalize_iter(small.chars()) {
        let is_mark = matches!(c, '\u{300}'..='\u{36F}');
        if is_mark && (base.is_ascii() || base == 'е' && c == '\u{308}') {
            continue;
        }
        base = c;
        match c {
            'ı' => found.push('i'),
            'ł' => found.push('l'),
            'ø' => found.push('o'),
            'đ' => found.push('d'),
            'ß' => found.push_str("ss"),
            'æ' => found.push_str("ae"),
            'œ' => found.push_str("oe"),
            'أ' | 'إ' | 'آ' => found.push('ا'),
            'ى' => found.push('ي'),
            'ة' => found.push('ه'),
            '\u{653}'..='\u{655}' | '\u{64B}'..='\u{652}' | 'ـ' => {}
            _ => found.push(c),
        }
    }
    found
}

/// In small letters, written as a language without the letter writes it.
pub(super) fn spelt_out(word: &str) -> String {
    let mut found = String::with_capacity(word.len());
    for c in crate::tokens::folded(word).chars() {
        match c {
            'ä' | 'æ' => found.push_str("ae"),
            'ö' | 'ø' | 'œ' => found.push_str("oe"),
            'ü' => found.push_str("ue"),
            'å' => found.push_str("aa"),
            'ß' => found.push_str("ss"),
            _ => found.push(c),
        }
    }
    found
}

/// Whether a word has marks on its letters.
pub(super) fn has_marks(word: &str) -> bool {
    !word.is_ascii() && bare(word) != crate::tokens::folded(word)
}

/// Letters that two words begin with both.
pub(super) fn common_start(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count()
}

/// Letters that two words end with both.
pub(super) fn common_end(one: &str, other: &str) -> usize {
    one.chars().rev().zip(other.chars().rev()).take_while(|(one, other)| one == other).count()
}

/// How many letters are wrong, left out, too many or exchanged; `None` for words that are too long.
pub(super) fn wrong_letters(one: &str, other: &str) -> Option<usize> {
    (one.len() <= 4 * LONGEST && other.len() <= 4 * LONGEST && length(one).max(length(other)) <= LONGEST)
        .then(|| osa_distance(one, other))
}

/// A name from a desk that keeps all in capitals or in small letters, as the reply writes names.
pub(super) fn in_case_of(written: &str, name: &str) -> String {
    let is_mixed = |text: &str| text.contains(char::is_lowercase) && text.starts_with(char::is_uppercase);
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if is_mixed(written) && !is_mixed(name) => {
            first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect()
        }
        _ => name.to_owned(),
    }
}

pub(super) fn length(word: &str) -> usize {
    word.chars().count()
}

/// Whether two bare words may be forms of one name: by their stem, or a letter or two apart.
pub(super) fn is_form_of(one: &str, other: &str) -> bool {
    let shorter = length(one).min(length(other));
    let Some(wrong) = wrong_letters(one, other) else { return true };
    common_start(one, other) * 10 >= shorter * 6 || wrong <= if shorter >= 7 { 2 } else { 1 }
}

/// Whether one bare word may be a pet name of the other.
pub(super) fn may_be_pet_name(one: &str, other: &str) -> bool {
    let shorter = length(one).min(length(other));
    let start = common_start(one, other);
    let letters: Vec<char> = one.chars().collect();
    let inside = || letters.windows(3).any(|three| other.contains(&three.iter().collect::<String>()));
    is_form_of(one, other)
        || start >= 3
        || start >= 2 && shorter <= 5
        || start >= 1 && shorter <= 4
        || inside()
}

/// The script of a word, by its first letter.
pub(super) fn script(word: &str) -> Option<Script> {
    let first = word.chars().find(|c| c.is_alphabetic())?;
    Some(CodePointMapData::<Script>::new().get(first))
}
