//! How to speak to one person: names, greetings, register, the reply check.
//!
//! Pure: no clock, no file, no network. Two languages never mix: everything here speaks the customer's.
#![deny(missing_docs)]

pub mod address;
pub mod check;
mod dates;
pub mod greet;
pub mod language;
pub mod name;
mod pattern;
pub mod register;
mod seek;
mod text;
mod tokens;
mod words;

pub use address::{Address, Asked, Basis, Observation, Title, address, observe};
pub use check::{Finding, Rules, Severity, Situation, check};
pub use greet::{Channel, DayPart, Greet, Greeting, Occasion, Phrase, day_part, greet};
pub use name::{
    Length, NameRequest, Order, ParsedName, PersonName, Split, Style, Sure, Unsure, Usage, format,
    is_surname_first,
};

pub use register::{
    Cue, REGISTER_LANGUAGES, Reading, Register, RegisterRules, RuleFault, Weight, register, register_rules,
};

pub use seek::Sought;

use serde::{Deserialize, Serialize};

/// Formal or informal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Formality {
    /// Formal: Sie, vous, Ön, usted, 敬語.
    #[default]
    Formal,
    /// Informal: du, tu, te, tú.
    Informal,
}
