//! A small learned model beside the rules: weights of features of words, asked only where the rules find nothing.
//!
//! The features are bits of words (endings, neighbours, place in the clause), hashed into a table of small weights. What
//! a model is trained on is told in `register/README.md`.

use super::{Cue, Reading, Register};
use crate::{
    Formality,
    tokens::{Token, is_unspaced, tokens},
};

/// Weights of a language.
#[derive(Clone, PartialEq, Debug)]
pub struct RegisterModel {
    /// As many as [`BUCKETS`]: above zero speaks for formal.
    weights: Vec<i8>,
    /// What a weight of one comes to, in any unit.
    scale: u16,
    /// What the sum must reach, in the same unit.
    threshold: u16,
}

/// How many weights a model has.
pub const BUCKETS: usize = 1 << 15;

const MAGIC: &[u8; 4] = b"RGM1";

/// A word that a model looks at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModelWord {
    /// In Unicode scalars, half-open.
    pub span: (usize, usize),
    /// Its features, each less than [`BUCKETS`].
    pub features: Vec<usize>,
}

impl RegisterModel {
    /// A model of these weights; scale and threshold are in one unit. `None` if there are not [`BUCKETS`] of them.
    pub fn new(weights: Vec<i8>, scale: u16, threshold: u16) -> Option<Self> {
        (weights.len() == BUCKETS && scale > 0 && threshold > 0).then_some(Self { weights, scale, threshold })
    }

    /// Reads a model: four letters, scale and threshold (two bytes each, the lower first), then the weights.
    pub fn read_bytes(bytes: &[u8]) -> Option<Self> {
        let (head, weights) = bytes.split_first_chunk::<8>()?;
        let [m0, m1, m2, m3, s0, s1, t0, t1] = *head;
        let weights = weights.iter().map(|weight| weight.cast_signed()).collect();
        let known = [m0, m1, m2, m3] == *MAGIC;
        known.then(|| Self::new(weights, u16::from_le_bytes([s0, s1]), u16::from_le_bytes([t0, t1])))?
    }

    /// As it is read.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(self.scale.to_le_bytes());
        bytes.extend(self.threshold.to_le_bytes());
        bytes.extend(self.weights.iter().map(|weight| weight.cast_unsigned()));
        bytes
    }

    /// How much a word speaks for formal (above zero) or informal (below); 1 is enough to say so.
    fn of_word(&self, word: &ModelWord) -> f32 {
        let weights = word.features.iter().filter_map(|at| self.weights.get(*at));
        let sum: i32 = weights.map(|weight| i32::from(*weight)).sum();
        sum as f32 * f32::from(self.scale) / f32::from(self.threshold)
    }

    /// How much words speak for formal (above zero) or informal (below), those that do not say enough left out.
    pub fn score(&self, words: &[ModelWord]) -> f32 {
        words.iter().map(|word| self.of_word(word)).filter(|weight| weight.abs() >= 1.0).sum()
    }

    /// What the model says of words, but for those that show nothing for sure; neutral if that is not enough.
    pub(super) fn read(&self, tokens: &[Token<'_>], silent: &[bool]) -> Reading {
        let mut words = words(tokens);
        let mut silent = silent.iter();
        words.retain(|_| silent.next() != Some(&true));
        let score = self.score(&words);
        let (register, shows, sign) = match score {
            _ if score >= 1.0 => (Register::Formal, Formality::Formal, 1.0),
            _ if score <= -1.0 => (Register::Informal, Formality::Informal, -1.0),
            _ => return Reading { register: Register::Neutral, cues: Vec::new() },
        };
        let shown = words.iter().filter(|word| sign * self.of_word(word) >= 1.0);
        Reading {
            register,
            cues: shown.map(|word| Cue { span: word.span, shows, sure: false, plural: false }).collect(),
        }
    }
}

/// The words of a text with their features.
pub fn model_words(text: &str) -> Vec<ModelWord> {
    words(&tokens(text))
}

fn words(tokens: &[Token<'_>]) -> Vec<ModelWord> {
    let one = |at: usize| tokens.get(at);
    let words = tokens.iter().enumerate().map(|(at, token)| {
        let before = at.checked_sub(1).and_then(one).filter(|before| !before.closes && !token.opens);
        let after = one(at + 1).filter(|after| !token.closes && !after.opens);
        ModelWord { span: token.span, features: features(token, before, after) }
    });
    words.collect()
}

fn features(token: &Token<'_>, before: Option<&Token<'_>>, after: Option<&Token<'_>>) -> Vec<usize> {
    let word = token.folded.as_ref();
    let before = before.map_or("^", |before| before.folded.as_ref());
    let after = after.map_or("$", |after| after.folded.as_ref());
    let place = match (token.opens_clause, token.in_question) {
        (true, true) => "?^",
        (true, false) => "^",
        (false, true) => "?",
        (false, false) => "",
    };
    let mut found = Vec::new();
    let mut add = |parts: &[&str]| found.push(bucket(parts));
    if word.chars().any(is_unspaced) {
        let letters: Vec<char> = word.chars().take(400).collect();
        for length in 2..=4 {
            for some in letters.windows(length) {
                add(&["n", &some.iter().collect::<String>()]);
            }
        }
        for length in 1..=6 {
            let end: String = letters.iter().skip(letters.len().saturating_sub(length)).collect();
            add(&["e", if token.closes { "." } else { "," }, &end]);
        }
        return found;
    }
    add(&["w", word]);
    add(&["wp", place, word]);
    add(&["b", before, word]);
    add(&["p", place]);
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    for (at, end) in letters.iter().rev().take(4).enumerate().map(|(at, (from, _))| (at, word.get(*from..))) {
        let end = end.unwrap_or_default();
        add(&["s", end]);
        add(&["sp", place, end]);
        if at < 3 {
            add(&["sb", before, end]);
            add(&["sa", after, end]);
        }
        if token.closes {
            add(&["s.", end]);
        }
    }
    found
}

/// FNV-1a, so that models stay what they are.
fn bucket(parts: &[&str]) -> usize {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0xFF])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    ((hash ^ (hash >> 32)) % BUCKETS as u64) as usize
}
