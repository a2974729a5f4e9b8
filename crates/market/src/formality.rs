//! The form of address that is usual in service mail, where nothing is known of the person.

use crate::Source;

/// Formal or informal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Formality {
    /// Formal.
    Formal,
    /// Informal.
    Informal,
}

/// A usual formality. What a person asked for, or how she writes herself, wins over it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UsualFormality {
    /// BCP 47.
    pub language: &'static str,
    /// ISO 3166-1 alpha-2; `None` where it holds in every market.
    pub market: Option<&'static str>,
    /// Formal or informal.
    pub formality: Formality,
    /// Where it is from.
    pub source: Source,
}

/// The formality that is usual in service mail in this language, in this market if it has its own.
pub fn usual_formality(language: &str, market: Option<&str>) -> Option<&'static UsualFormality> {
    let _ = (language, market);
    todo!()
}
