//! What can be wrong with a policy, a limit or a step, each with a stable code. None of these holds a customer's words.

use rust_decimal::Decimal;

/// What is wrong with a policy's file, and where.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{}:{}: {}", line.unwrap_or(0), column.unwrap_or(0), kind.code())]
pub struct PolicyFault {
    /// What is wrong.
    pub kind: PolicyFaultKind,
    /// Line from 1, where it is known.
    pub line: Option<usize>,
    /// Column from 1, in Unicode scalars.
    pub column: Option<usize>,
    /// What it is about: a key, a value, or the reader's own words (English).
    pub about: String,
}

/// What can be wrong with a policy's file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PolicyFaultKind {
    /// The file is longer than any policy is.
    TooLarge,
    /// It is not TOML, or a key or a value is none that a policy has.
    Toml,
    /// The shop has no name.
    NoShop,
    /// No territory has this code.
    UnknownMarket,
    /// A market has two sections.
    MarketTwice,
    /// A number of days or hours is larger than any policy's.
    TooLong,
    /// An amount or a share is no number, or out of its bounds.
    BadAmount,
    /// No currency in use has this code.
    UnknownCurrency,
    /// A fee has both a share and an amount, or neither.
    BadFee,
    /// Excluded goods are named by nothing.
    EmptyExclusion,
    /// Something stands there twice.
    Twice,
}

impl PolicyFaultKind {
    /// A stable code: the name of the Fluent message after `error-`.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "returns-policy-too-large",
            Self::Toml => "returns-policy-toml",
            Self::NoShop => "returns-policy-no-shop",
            Self::UnknownMarket => "returns-policy-unknown-market",
            Self::MarketTwice => "returns-policy-market-twice",
            Self::TooLong => "returns-policy-too-long",
            Self::BadAmount => "returns-policy-bad-amount",
            Self::UnknownCurrency => "returns-policy-unknown-currency",
            Self::BadFee => "returns-policy-bad-fee",
            Self::EmptyExclusion => "returns-policy-empty-exclusion",
            Self::Twice => "returns-policy-twice",
        }
    }

    /// Every one.
    pub const ALL: [Self; 11] = [
        Self::TooLarge,
        Self::Toml,
        Self::NoShop,
        Self::UnknownMarket,
        Self::MarketTwice,
        Self::TooLong,
        Self::BadAmount,
        Self::UnknownCurrency,
        Self::BadFee,
        Self::EmptyExclusion,
        Self::Twice,
    ];
}

/// What is wrong with limits.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum LimitsFault {
    /// No currency in use has this code.
    #[error("no such currency: {0}")]
    UnknownCurrency(String),
    /// No territory has this code.
    #[error("no such market: {0}")]
    UnknownMarket(String),
    /// An amount is below zero or too large to be reckoned exactly.
    #[error("not an amount: {0}")]
    BadAmount(String),
}

/// Why a step of a case is refused.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CaseFault {
    /// The step does not follow from where the case stands.
    #[error("{step} does not follow from {state}")]
    NotNow {
        /// Where it stands.
        state: &'static str,
        /// What was to be done.
        step: &'static str,
    },
    /// A refund waits for an approval, and nothing else goes before that.
    #[error("a refund waits for an approval")]
    Waits,
    /// Nothing waits for an approval.
    #[error("nothing waits for an approval")]
    NothingWaits,
    /// The amount is not above zero.
    #[error("not an amount to refund")]
    BadAmount,
    /// What she paid is in another currency.
    #[error("she paid in {0}")]
    OtherCurrency(String),
    /// What she paid is not known.
    #[error("what she paid is not known")]
    PaidNotKnown,
    /// More would go back than she paid.
    #[error("no more than {left} is left to refund")]
    MoreThanPaid {
        /// What may still go back.
        left: Decimal,
    },
    /// A step has no reason.
    #[error("no reason is given")]
    NoReason,
    /// Nobody is named who does it.
    #[error("nobody is named")]
    Nobody,
    /// An approval is a second person's.
    #[error("who asks does not approve")]
    SamePerson,
    /// The amount does not belong to this case.
    #[error("the permit is another case's")]
    OtherCase,
    /// A step is earlier than the one before it.
    #[error("earlier than the step before it")]
    Earlier,
}

impl LimitsFault {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownCurrency(_) => "returns-limits-currency",
            Self::UnknownMarket(_) => "returns-limits-market",
            Self::BadAmount(_) => "returns-limits-amount",
        }
    }
}

impl CaseFault {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotNow { .. } => "returns-step-not-now",
            Self::Waits => "returns-step-waits",
            Self::NothingWaits => "returns-nothing-waits",
            Self::BadAmount => "returns-bad-amount",
            Self::OtherCurrency(_) => "returns-other-currency",
            Self::PaidNotKnown => "returns-paid-not-known",
            Self::MoreThanPaid { .. } => "returns-more-than-paid",
            Self::NoReason => "returns-no-reason",
            Self::Nobody => "returns-nobody",
            Self::SamePerson => "returns-same-person",
            Self::OtherCase => "returns-other-case",
            Self::Earlier => "returns-earlier",
        }
    }
}
