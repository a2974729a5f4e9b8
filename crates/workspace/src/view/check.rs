//! What the reply check tells.

use super::LanguageName;
use parlance_model::CustomerId;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What was found in a reply.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CheckView {
    /// Findings in the order of the text.
    pub findings: Vec<FindingView>,
    /// How many findings are not shown, since the agent has decided so for this ticket.
    pub ignored: u32,
    /// The language that the reply was checked in.
    pub language: LanguageName,
    /// What it was checked for, by the rules' names in the agent's language.
    pub checked: Vec<String>,
    /// What it was not checked for, since there are no words for it in this language or too little is known.
    pub unchecked: Vec<String>,
}

/// A remark on a reply.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct FindingView {
    /// Where it begins, in Unicode scalars.
    pub start: u32,
    /// Where it ends, in Unicode scalars, exclusive.
    pub end: u32,
    /// The rule.
    pub rule: String,
    /// What the rule is called.
    pub title: String,
    /// How much it matters.
    pub severity: Severity,
    /// Why, in the agent's language.
    pub reason: String,
    /// What to put in the place of the span, best first; an empty text takes it away.
    pub fixes: Vec<String>,
}

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Could be better.
    Hint,
    /// Should be looked at.
    Warning,
    /// Should not be sent so.
    Error,
}

/// A rule of the check.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RuleView {
    /// Its name in files.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How much its findings matter, unless it is switched.
    pub severity: Severity,
    /// Whether it is the team's own.
    pub own: bool,
    /// What it is switched to.
    pub switch: RuleSwitch,
}

/// What a rule is switched to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "to", rename_all = "kebab-case")]
pub enum RuleSwitch {
    /// Nothing: as the rule itself says, or a wider scope.
    AsItIs,
    /// Off.
    Off,
    /// On, and its findings matter so much.
    On {
        /// How much.
        severity: Severity,
    },
}

/// Whom a switch is for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "for", rename_all = "kebab-case")]
pub enum RuleScope {
    /// Everybody.
    Team,
    /// Customers of a market.
    Market {
        /// ISO 3166-1 alpha-2.
        market: String,
    },
    /// One customer.
    Customer {
        /// The customer.
        customer: CustomerId,
    },
}

/// All rules of the check, and where a team's own are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RulesView {
    /// The rules, ours first.
    pub rules: Vec<RuleView>,
    /// The folder that a team's own rules are read from.
    pub folder: String,
    /// Files there that cannot be used.
    pub faults: Vec<RuleFaultView>,
}

/// A file of rules that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct RuleFaultView {
    /// The file's name.
    pub file: String,
    /// The line, from 1.
    pub line: Option<u32>,
    /// The column, from 1.
    pub column: Option<u32>,
    /// What is wrong, in English, for whoever writes rules.
    pub why: String,
}
