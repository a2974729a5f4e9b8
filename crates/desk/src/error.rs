//! What can go wrong with a desk, each with a stable code; words for people are made at the edge.

use std::time::Duration;

/// Why there is no answer to a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub enum Lost {
    /// No such host.
    Dns,
    /// The host refused, or there is no way to it.
    Refused,
    /// The connection is not trusted: certificate, name or protocol.
    Tls,
    /// It broke or timed out after the request may have arrived.
    AfterSending,
}

impl Lost {
    /// Whether the request surely did not reach the desk.
    pub fn surely_not_sent(self) -> bool {
        !matches!(self, Self::AfterSending)
    }
}

/// What went wrong with a desk. None of these holds a customer's text or a secret, except
/// [`DeskError::Refused`] and [`DeskError::Conflict`], which hold the desk's own words: shown to the agent, never logged.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error, serde::Serialize, serde::Deserialize)]
pub enum DeskError {
    /// No answer came.
    #[error("no answer from the desk: {0:?}")]
    Lost(Lost),
    /// The address answers, but not as this kind of desk does.
    #[error("the address is not such a desk")]
    NotADesk,
    /// The secret is wrong or has ended.
    #[error("the desk does not accept the secret")]
    Unauthorized,
    /// The secret is right, but the agent may not do this.
    #[error("the agent has no right to do this on the desk")]
    Forbidden,
    /// The ticket, or what was asked for, is not there.
    #[error("the desk does not have it")]
    NotFound,
    /// The desk asks us to slow down.
    #[error("the desk asks to wait {0:?}")]
    RateLimited(Option<Duration>),
    /// The desk failed (HTTP 5xx).
    #[error("the desk failed with HTTP {0}")]
    Failed(u16),
    /// The answer cannot be read: half a body, wrong shape, wrong encoding.
    #[error("the desk's answer cannot be read")]
    BadAnswer,
    /// The desk understood and said no, in these words.
    #[error("the desk refused")]
    Refused(String),
    /// The field that was to be changed has another value meanwhile: this one.
    #[error("the ticket has changed on the desk")]
    Conflict(String),
    /// A sending may have arrived or not, and the desk cannot be asked.
    #[error("nobody can tell whether it was sent")]
    Uncertain,
    /// The file has more bytes than are fetched.
    #[error("the file is too large")]
    TooLarge,
    /// The address or another setting of the desk cannot be used, with the name of the setting.
    #[error("the desk's setting {0} cannot be used")]
    BadSetting(String),
}

impl DeskError {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Lost(Lost::Dns) => "desk-dns",
            Self::Lost(Lost::Refused) => "desk-unreachable",
            Self::Lost(Lost::Tls) => "desk-tls",
            Self::Lost(Lost::AfterSending) => "desk-no-answer",
            Self::NotADesk => "desk-wrong-address",
            Self::Unauthorized => "desk-unauthorized",
            Self::Forbidden => "desk-forbidden",
            Self::NotFound => "desk-not-found",
            Self::RateLimited(_) => "desk-rate-limited",
            Self::Failed(_) => "desk-failed",
            Self::BadAnswer => "desk-bad-answer",
            Self::Refused(_) => "desk-refused",
            Self::Conflict(_) => "desk-conflict",
            Self::Uncertain => "desk-uncertain",
            Self::TooLarge => "desk-file-too-large",
            Self::BadSetting(_) => "desk-bad-setting",
        }
    }
}
