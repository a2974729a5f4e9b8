//! What an answer must have and must not have.

use crate::{Grade, Skill};
use serde::{Deserialize, Serialize};

/// A free-text turn: what to write, and what it is scored by.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Turn {
    /// What the learner is asked to write.
    pub task: String,
    /// What the answer is scored by.
    pub criteria: Vec<Criterion>,
    /// Answers with the grade that they deserve.
    #[serde(default)]
    pub samples: Vec<Sample>,
}

/// What an answer must have, or must not have.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// What it must do.
    pub must: Must,
    /// Points for it, 1 to 5.
    pub points: u8,
    /// The skill that it trains.
    #[serde(default)]
    pub skill: Option<Skill>,
    /// Things that are looked for, each with patterns of words for it. Points are given in proportion to the things that
    /// are found; of what must not be, any one costs all.
    #[serde(default)]
    pub looks_for: Vec<Vec<String>>,
    /// Why it matters to this customer.
    pub why: String,
}

/// An answer whose grade is known.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// What it deserves.
    pub grade: Grade,
    /// The answer.
    pub text: String,
}

/// What an answer must do or leave.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Must {
    /// Show that what she said was heard.
    Acknowledge,
    /// Apologise.
    Apologise,
    /// Offer something.
    Offer,
    /// Not blame her.
    NotBlame,
    /// Ask.
    Ask,
    /// Keep the register that is due.
    KeepRegister,
    /// Not promise what cannot be kept.
    NotPromise,
    /// Thank.
    Thank,
    /// Inform.
    Inform,
    /// Close as one does.
    Close,
}

impl Must {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Acknowledge,
        Self::Apologise,
        Self::Offer,
        Self::NotBlame,
        Self::Ask,
        Self::KeepRegister,
        Self::NotPromise,
        Self::Thank,
        Self::Inform,
        Self::Close,
    ];

    /// The name that scenarios call it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Acknowledge => "acknowledge",
            Self::Apologise => "apologise",
            Self::Offer => "offer",
            Self::NotBlame => "not-blame",
            Self::Ask => "ask",
            Self::KeepRegister => "keep-register",
            Self::NotPromise => "not-promise",
            Self::Thank => "thank",
            Self::Inform => "inform",
            Self::Close => "close",
        }
    }

    /// Whether its patterns show what must not be.
    pub fn is_forbidden(self) -> bool {
        matches!(self, Self::NotBlame | Self::NotPromise)
    }

    /// The skill that it trains, unless the scenario says another.
    pub fn skill(self) -> Skill {
        match self {
            Self::Acknowledge | Self::Ask => Skill::ActiveListening,
            Self::Apologise => Skill::Apology,
            Self::Offer => Skill::Empathy,
            Self::NotBlame => Skill::Conflict,
            Self::KeepRegister => Skill::FormOfAddress,
            Self::NotPromise => Skill::PromiseKeeping,
            Self::Thank | Self::Close => Skill::Rapport,
            Self::Inform => Skill::PlainLanguage,
        }
    }

    /// Rules of the reply check whose findings show that it was not held.
    pub(crate) fn broken_by(self) -> &'static [&'static str] {
        match self {
            Self::NotBlame => &["blame", "dismissive", "sarcasm"],
            Self::NotPromise => &["overpromise", "promise-date"],
            Self::KeepRegister => &[
                "register",
                "honorific",
                "wrong-customer",
                "name-order",
                "misspelt-name",
                "assumed-title",
                "gendered",
            ],
            _ => &[],
        }
    }
}

impl Criterion {
    /// The skill that it trains.
    pub fn skill(&self) -> Skill {
        self.skill.unwrap_or_else(|| self.must.skill())
    }
}
