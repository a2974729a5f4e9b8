//! Skills, and how good an answer is.

use serde::{Deserialize, Serialize};

/// How good an answer is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// It would make things worse, or leave her with nothing.
    Poor,
    /// Right in part.
    Middling,
    /// As one would wish.
    Good,
}

impl Grade {
    /// All, in the order in which stories list their outcomes.
    pub const ALL: [Self; 3] = [Self::Good, Self::Middling, Self::Poor];

    /// The name that stories and scenarios call it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Middling => "middling",
            Self::Poor => "poor",
        }
    }

    /// The grade of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.name() == name)
    }
}

/// What is practised.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Skill {
    /// Hearing what she said, and showing it.
    ActiveListening,
    /// Seeing it with her eyes.
    Empathy,
    /// Short, clear words.
    PlainLanguage,
    /// Her name, her register.
    FormOfAddress,
    /// Refusing without hurting.
    SayingNo,
    /// Owning what went wrong.
    Apology,
    /// Staying calm, not blaming.
    Conflict,
    /// Being a person to a person.
    Rapport,
    /// Promising what can be kept.
    PromiseKeeping,
    /// Asking for no more than is needed, telling nobody else.
    Privacy,
}

impl Skill {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::ActiveListening,
        Self::Empathy,
        Self::PlainLanguage,
        Self::FormOfAddress,
        Self::SayingNo,
        Self::Apology,
        Self::Conflict,
        Self::Rapport,
        Self::PromiseKeeping,
        Self::Privacy,
    ];

    /// The name that scenarios call it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::ActiveListening => "active-listening",
            Self::Empathy => "empathy",
            Self::PlainLanguage => "plain-language",
            Self::FormOfAddress => "form-of-address",
            Self::SayingNo => "saying-no",
            Self::Apology => "apology",
            Self::Conflict => "conflict",
            Self::Rapport => "rapport",
            Self::PromiseKeeping => "promise-keeping",
            Self::Privacy => "privacy",
        }
    }

    /// The skill of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|skill| skill.name() == name)
    }
}
