//! The one kind of error at the edge: a code and what its message needs, made from every crate's errors.

use crate::view::Problem;
use parlance_demo_desk::DemoError;
use parlance_desk::DeskError;
use parlance_market::{MarketError, RatesError};
use parlance_store::StoreError;
use parlance_sync::SyncError;
use parlance_vault::VaultError;
use std::{collections::BTreeMap, fmt};

/// Codes of problems that are made in this crate.
pub const OWN_CODES: &[&str] = &[
    "workspace-locked",
    "workspace-failed",
    "reply-empty",
    "field-fixed",
    "field-value",
    "desk-name-empty",
    "passphrase-empty",
    "backup-damaged",
    "backup-foreign",
    "backup-busy",
    "backup-missing",
    "backup-no-folder",
    "backup-not-copied",
    "backup-store-here",
    "outbox-restored",
    "rates-bad-amount",
    "rates-bad-number",
    "rates-ambiguous-number",
    "rates-future-date",
    "rates-no-target",
    "rates-no-currency-there",
    "week-not-a-date",
    "shift-name",
    "shift-time",
    "coverage-day",
    "coverage-picture",
    "register-no-rules",
    "export-no-folder",
    "export-failed",
    "practice-no-scenario",
    "practice-no-attempt",
    "practice-no-turn",
    "practice-other-version",
    "practice-moved-on",
    "practice-answer-long",
    "practice-faulty",
    "practice-bad-name",
    "practice-not-kept",
    "practice-no-version",
    "practice-results-file",
    "practice-scenario-file",
    "practice-assignment-file",
    "practice-assignment-others",
    "practice-assignment-empty",
    "practice-no-name",
    "timeline-bad-cursor",
    "timeline-bad-date",
    "call-empty",
    "event-empty",
    "privacy-no-reason",
    "privacy-confirm",
    "privacy-under-way",
    "privacy-reason-names",
    "privacy-received-later",
    "privacy-extend-later",
    "privacy-not-a-date",
    "privacy-no-purpose",
    "retention-months",
    "retention-twice",
    "search-unknown-operator",
    "search-no-value",
    "search-bad-date",
    "search-bad-status",
    "search-bad-market",
    "search-unknown-desk",
    "search-empty",
    "search-too-long",
    "search-superseded",
    "search-moved-on",
    "import-file",
    "import-not-read",
    "import-asks",
    "import-no-source",
    "import-running",
    "import-mapping",
    "import-layout",
    "returns-no-order",
    "returns-several-orders",
    "returns-bad-date",
    "returns-bad-kind",
    "returns-bad-amount",
    "returns-no-reason",
    "returns-nobody",
    "returns-paid-not-known",
    "returns-policy-not-read",
];

impl Problem {
    /// A problem whose message needs nothing but its code.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new() }
    }

    /// The same problem with one more argument for its message.
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// A problem that the store keeps with an operation: its code, and the desk's own words if it said no.
    pub(crate) fn kept(code: &str, words: Option<&str>) -> Self {
        match code {
            "desk-refused" => Self::new(code).with("words", words.unwrap_or("none")),
            _ => Self::new(code),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)
    }
}

impl std::error::Error for Problem {}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Self::new(error.code())
    }
}

impl From<VaultError> for Problem {
    fn from(error: VaultError) -> Self {
        let problem = Self::new(error.code());
        match error {
            VaultError::WrongRecoveryCode { typo } => problem.with("typo", if typo { "yes" } else { "no" }),
            _ => problem,
        }
    }
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Self {
        let problem = Self::new(error.code());
        match error {
            DeskError::Refused(words) => problem.with("words", words),
            DeskError::BadSetting(setting) => problem.with("setting", setting),
            _ => problem,
        }
    }
}

impl From<SyncError> for Problem {
    fn from(error: SyncError) -> Self {
        Self::new(error.code())
    }
}

impl From<DemoError> for Problem {
    fn from(error: DemoError) -> Self {
        Self::new(error.code())
    }
}

impl From<MarketError> for Problem {
    fn from(error: MarketError) -> Self {
        let problem = Self::new(error.code());
        match error {
            MarketError::UnknownTerritory => problem.with("market", "none"),
            _ => problem,
        }
    }
}

impl From<RatesError> for Problem {
    fn from(error: RatesError) -> Self {
        let problem = Self::new(error.code());
        match error {
            RatesError::BadDate(date) => problem.with("date", date),
            RatesError::BadRate { currency, rate } => problem.with("currency", currency).with("rate", rate),
            RatesError::CurrencyTwice { currency, date } => {
                problem.with("currency", currency).with("date", date)
            }
            RatesError::DateTwice(date) => problem.with("date", date),
            RatesError::UnknownCurrency(code) => problem.with("currency", code),
            RatesError::SameCurrency(code) => problem.with("currency", code),
            RatesError::Unknown { from, to, on } => {
                problem.with("from", from).with("to", to).with("date", on)
            }
            _ => problem,
        }
    }
}
