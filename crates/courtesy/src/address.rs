//! Form of address: what she asked for, before what is observed, before what is usual. Never guessed from a name.

use crate::{Formality, ParsedName};
use serde::{Deserialize, Serialize};

/// What she asked for (JSContact `speakToAs`); absent where she said nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Asked {
    /// Formal or informal.
    pub formality: Option<Formality>,
    /// A gendered title, only if she told us.
    pub title: Option<Title>,
    /// The name to call her by, used as it is.
    pub name: Option<String>,
}

/// A gendered title of courtesy (Frau/Herr, Madame/Monsieur, …).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Title {
    /// Frau, Madame, Sra.
    Feminine,
    /// Herr, Monsieur, Sr.
    Masculine,
}

/// On what the formality rests.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "basis", rename_all = "kebab-case")]
pub enum Basis {
    /// She asked for it.
    Asked,
    /// She writes so.
    Observed(Observation),
    /// Usual in her market and language.
    Usual,
}

impl Basis {
    /// Stable code: `asked`, `observed` or `usual`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Observed(_) => "observed",
            Self::Usual => "usual",
        }
    }
}

/// Words of hers that show how she speaks to us.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Observation {
    /// Formal or informal.
    pub formality: Formality,
    /// Which of the messages given, from 0.
    pub message: usize,
    /// Where in it, in Unicode scalars, half-open.
    pub span: (usize, usize),
}

/// How to address her.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Address {
    /// Her name as one writes it to her, with what courtesy adds (髙橋様, లక్ష్మి గారు).
    pub name: String,
    /// Her full name as one refers to her.
    pub full_name: String,
    /// Formal or informal.
    pub formality: Formality,
    /// Why.
    pub basis: Basis,
    /// Whether her name is written surname first.
    pub surname_first: bool,
    /// Whether it is certain which part is the surname (if not, the whole name is used).
    pub split_certain: bool,
    /// Her name's parts for the greeting.
    #[serde(skip)]
    pub(crate) parts: Parts,
}

/// What the Fluent messages take of a name, isolated where its direction differs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Parts {
    pub(crate) form: &'static str,
    pub(crate) whole: String,
    pub(crate) given: String,
    pub(crate) surname: String,
}

/// Says how to address her in `lang`; `usual` is the formality that her market and language have by default.
pub fn address(
    _name: &ParsedName,
    _lang: &str,
    _market: Option<&str>,
    _asked: &Asked,
    _observed: Option<Observation>,
    _usual: Formality,
) -> Address {
    todo!()
}

/// Looks in her messages, newest first, for words that certainly show how she speaks to us; `None` where there are none, or both.
pub fn observe(_messages: &[&str], _lang: &str) -> Option<Observation> {
    todo!()
}
