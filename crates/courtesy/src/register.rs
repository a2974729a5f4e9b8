//! The register of a text: whether it speaks to its reader formally or informally, and which words show it.
//!
//! The rules are data, a file for each language: see `register/README.md`.

mod rules;

pub use rules::{RegisterRules, RuleFault};

use crate::{
    Formality,
    language::{primary, region},
    tokens::{Token, tokens},
};
use std::{cmp::Ordering, sync::OnceLock};

/// How a text speaks to its reader.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Register {
    /// Formally.
    Formal,
    /// Informally.
    Informal,
    /// Both ways.
    Mixed,
    /// Nothing shows it.
    Neutral,
}

impl Register {
    /// A stable code: `formal`, `informal`, `mixed`, `neutral`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Informal => "informal",
            Self::Mixed => "mixed",
            Self::Neutral => "neutral",
        }
    }
}

/// How much a cue shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Weight {
    /// It counts only where there is no other.
    Last,
    /// It counts only where there is no sure one.
    Unsure,
    /// It shows its register by itself.
    Sure,
}

/// A word or words that show a register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cue {
    /// In Unicode scalars, half-open.
    pub span: (usize, usize),
    /// What it shows.
    pub shows: Formality,
    /// How much it shows that.
    pub weight: Weight,
    /// Whether it is said to several readers: of one who writes so to a company it is not known whom she speaks to.
    pub plural: bool,
}

/// The register of a text, and what shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The register.
    pub register: Register,
    /// What shows it, in the order of the text: of a mixed text both, of any other one only what decided.
    pub cues: Vec<Cue>,
}

macro_rules! languages {
    ($($tag:literal),*) => {
        /// Languages that there are rules for (BCP 47), sorted.
        pub const REGISTER_LANGUAGES: &[&str] = &[$($tag),*];
        static SHEETS: [(&str, OnceLock<Option<RegisterRules>>); REGISTER_LANGUAGES.len()] =
            [$((include_str!(concat!("../register/", $tag, ".tsv")), OnceLock::new())),*];
    };
}

languages!(
    "ar", "bn", "cs", "de", "es", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "ml", "nl", "pl", "pt",
    "ro", "ru", "sv", "ta", "te", "th", "tr", "uk", "vi", "zh"
);

/// The place of a language (BCP 47; a variant has its language's) among others.
fn place(language: &str, languages: &[&str]) -> Option<usize> {
    languages.binary_search(&primary(language).to_ascii_lowercase().as_str()).ok()
}

/// The embedded rules of a language (BCP 47; a variant has its language's). `None` if there are none.
pub fn register_rules(language: &str) -> Option<&'static RegisterRules> {
    let (sheet, rules) = SHEETS.get(place(language, REGISTER_LANGUAGES)?)?;
    // A test reads every sheet.
    rules.get_or_init(|| RegisterRules::parse(sheet).ok()).as_ref()
}

/// The register of a text in a language (BCP 47): what its rules say. `None` if there are no rules for the
/// language: that is not "neutral".
pub fn register(language: &str, text: &str) -> Option<Reading> {
    of_tokens(language, &tokens(text))
}

pub(crate) fn of_tokens(language: &str, tokens: &[Token<'_>]) -> Option<Reading> {
    Some(register_rules(language)?.read_tokens(tokens, region(language)))
}

/// The sure cues of a text in a language, of both sides, in its order; none if there are no rules for the language.
pub(crate) fn sure_cues(language: &str, text: &str) -> Vec<Cue> {
    let rules = register_rules(language);
    let mut cues = rules.map(|rules| rules.cues_of(&tokens(text), region(language))).unwrap_or_default();
    cues.retain(|cue| cue.weight == Weight::Sure);
    cues
}

/// What the cues come to: those of the most weight decide. Sure ones of both sides make a mixed text; of the others the side
/// that has more of them counts.
fn decide(cues: Vec<Cue>) -> Reading {
    let Some(weight) = cues.iter().map(|cue| cue.weight).max() else {
        return Reading { register: Register::Neutral, cues };
    };
    let count = |shows| cues.iter().filter(|cue| cue.shows == shows && cue.weight == weight).count();
    let register = match (count(Formality::Formal), count(Formality::Informal)) {
        (_, 0) => Register::Formal,
        (0, _) => Register::Informal,
        _ if weight == Weight::Sure => Register::Mixed,
        (formal, informal) => match formal.cmp(&informal) {
            Ordering::Less => Register::Informal,
            Ordering::Equal => Register::Neutral,
            Ordering::Greater => Register::Formal,
        },
    };
    let shown = |cue: &Cue| match register {
        Register::Formal => cue.shows == Formality::Formal,
        Register::Informal => cue.shows == Formality::Informal,
        Register::Mixed => true,
        Register::Neutral => false,
    };
    let cues = cues.into_iter().filter(|cue| cue.weight == weight && shown(cue)).collect();
    Reading { register, cues }
}
