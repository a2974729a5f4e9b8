//! What an hour and a day at a customer's place mean for the conversation.

use super::SourceView;
use parlance_model::Moment;
use serde::Serialize;
use specta::Type;

/// Whether it is a good moment to call her.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct CallView {
    /// Whether to call.
    pub verdict: CallVerdict,
    /// Why (`office-hours`, `weekend`, `holiday`, …), a stable code.
    pub reason: String,
    /// Both, a sentence.
    pub text: String,
    /// The next good moment, if this is none and one is known.
    pub next: Option<NextCallView>,
}

/// Whether to call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CallVerdict {
    /// Call.
    Good,
    /// Ask first, in writing.
    Ask,
    /// Do not.
    No,
}

/// The next good moment to call.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct NextCallView {
    /// When.
    pub at: Moment,
    /// When by her clock, a sentence.
    pub text: String,
}

/// What a holiday means for the conversation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct HolidayCustomView {
    /// Whether to wish her a happy day, what is closed, what becomes of deliveries: a sentence each.
    pub says: Vec<String>,
    /// Where it is from.
    pub source: SourceView,
}
