//! A rule: one file, in TOML. The format is described in `rules/README.md`.

use super::{detect::Detector, example::Example};
use crate::{Channel, DayPart, Formality, pattern::Pattern};
use serde::{Deserialize, Deserializer, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Could be better.
    Hint,
    /// Should be looked at.
    Warning,
    /// Should not be sent so.
    Error,
}

/// A rule.
#[derive(Deserialize, Debug)]
pub(crate) struct Rule {
    /// Its file's name without the ending.
    pub(crate) id: Box<str>,
    pub(crate) severity: Severity,
    #[serde(deserialize_with = "or_default")]
    pub(crate) finds: Detector,
    /// Why it is found, where a team says it itself.
    #[serde(default)]
    pub(crate) reason: Option<Box<str>>,
}

fn or_default<'de, D: Deserializer<'de>>(from: D) -> Result<Detector, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// A file of rules that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileFault {
    /// The file's name.
    pub file: String,
    /// Where in it, line and column from 1, if it is known.
    pub place: Option<(usize, usize)>,
    /// What is wrong, in English, for whoever writes rules.
    pub why: String,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RuleFile {
    pub(crate) severity: Severity,
    #[serde(default)]
    pub(crate) finds: Detector,
    #[serde(default, rename = "about")]
    _about: Option<String>,
    #[serde(default, rename = "source")]
    _source: Option<String>,
    #[serde(default)]
    pub(crate) reason: Option<Box<str>>,
    #[serde(default)]
    pub(crate) words: Vec<Words>,
}

/// What is looked for in a language.
#[derive(Clone, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    /// BCP 47, without region; `*` is any.
    pub(crate) lang: Box<str>,
    #[serde(default)]
    pub(crate) find: Vec<Box<str>>,
    #[serde(default)]
    pub(crate) unless: Vec<Box<str>>,
    #[serde(default)]
    pub(crate) fix: Vec<Box<str>>,
    #[serde(default)]
    pub(crate) channels: Vec<Channel>,
    #[serde(default)]
    pub(crate) register: Option<Formality>,
    #[serde(default)]
    pub(crate) markets: Vec<Box<str>>,
    /// The part of the day that a greeting belongs to.
    #[serde(default)]
    pub(crate) part: Option<DayPart>,
    /// What the words are to the rule, where it distinguishes.
    #[serde(default)]
    pub(crate) role: Option<Box<str>>,
    /// The most that there may be.
    #[serde(default)]
    pub(crate) limit: Option<usize>,
    #[serde(default)]
    pub(crate) must_find: Vec<Example>,
    #[serde(default)]
    pub(crate) must_pass: Vec<Example>,
}

impl RuleFile {
    /// Reads a rule's file.
    pub(crate) fn parse(file: &str, text: &str) -> Result<Self, FileFault> {
        let fault = |place, why: &str| FileFault { file: file.to_owned(), place, why: why.to_owned() };
        let read: Self = toml::from_str(text)
            .map_err(|error| fault(error.span().map(|span| place(text, span.start)), error.message()))?;
        for words in &read.words {
            for pattern in words.find.iter().chain(&words.unless) {
                let why = |why: &str| format!("{why}: {pattern}");
                let at = text.find(&**pattern).map(|at| place(text, at));
                Pattern::parse(pattern).map_err(|error| fault(at, &why(error)))?;
            }
            let named = words.find.first().or(words.unless.first());
            let at = named.and_then(|first| text.find(&**first)).map(|at| place(text, at));
            // Words with a role may find nothing alone.
            if !words.find.is_empty() && words.must_find.is_empty() && words.role.is_none() {
                return Err(fault(at, "must_find has no example"));
            }
        }
        Ok(read)
    }
}

/// Line and column of a byte, from 1, in Unicode scalars.
pub fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}
