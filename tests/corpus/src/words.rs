//! Words of a language by rank: frequent ones are short.

use crate::{
    languages::{Language, Writing},
    random::Random,
};

/// Words that a language has.
pub const WORDS: u32 = 30_000;

/// A language's words, the most frequent first.
pub fn vocabulary(number: u64, language: &Language) -> Vec<String> {
    (0..WORDS).map(|rank| word(number, language, rank)).collect()
}

/// The word of a rank. From [`WORDS`] on they stand in no text but where they are planted.
pub fn word(number: u64, language: &Language, rank: u32) -> String {
    let mut random = Random::of(number + 1000, u64::from(rank));
    let syllables =
        1 + u32::from(rank > 40) + u32::from(rank > 600) + random.below(2) * u32::from(rank > 4000);
    match (language.writing, language.tag) {
        (Writing::Han, _) => (0..syllables.min(3)).map(|_| han(&mut random)).collect(),
        (Writing::Japanese, _) => japanese(language, rank, syllables, &mut random),
        (_, "ko") => (0..syllables).map(|_| hangul(&mut random)).collect(),
        _ => (0..syllables).map(|_| syllable(language, &mut random)).collect(),
    }
}

fn syllable(language: &Language, random: &mut Random) -> String {
    let choose = |of: &str, random: &mut Random| {
        let of: Vec<&str> = of.split(' ').collect();
        random.pick(&of).copied().unwrap_or_default().to_owned()
    };
    let mut syllable = choose(language.onsets, random);
    syllable += &choose(language.nuclei, random);
    if random.below(5) < 2 {
        syllable += &choose(language.codas, random);
    }
    syllable
}

/// One of 3,000 characters, the first more often than the last.
fn han(random: &mut Random) -> char {
    let place = random.rank(3000) * 7 % 20_000;
    char::from_u32(0x4e00 + place).unwrap_or('一')
}

fn hangul(random: &mut Random) -> char {
    let (lead, vowel, tail) = (random.below(19), random.rank(21), random.rank(28).saturating_sub(1));
    char::from_u32(0xac00 + (lead * 21 + vowel) * 28 + tail).unwrap_or('가')
}

fn japanese(language: &Language, rank: u32, syllables: u32, random: &mut Random) -> String {
    let kana = |random: &mut Random| syllable(&Language { codas: "", ..*language }, random);
    if rank < 60 {
        return kana(random).chars().take(1 + usize::from(rank > 20)).collect();
    }
    match random.below(4) {
        // katakana stand 96 places after hiragana
        0 => (0..=syllables)
            .flat_map(|_| kana(random).chars().collect::<Vec<_>>())
            .filter_map(|c| char::from_u32(u32::from(c) + 96))
            .collect(),
        1 => format!("{}{}", han(random), kana(random)),
        _ => (0..syllables.min(3)).map(|_| han(random)).collect(),
    }
}
