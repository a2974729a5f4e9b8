//! How records stand in columns: words for what has a few values, milliseconds and an offset for moments.

use crate::{
    EntryKind, IdentityKind, PromiseState, RequestKind, RequestOutcome, SavedKind, StoreError, Writing,
};
use jiff::Timestamp;
use parlance_model::{BodyKind, DeskKind, Direction, Moment, OperationState, Status, Visibility};
use rusqlite::{Error, Result, Row, types::Type};
use serde::Serialize;

/// What a column keeps as one of a few words.
pub(crate) trait Word: Copy + 'static {
    /// Every value with its word.
    const WORDS: &'static [(Self, &'static str)];

    fn word(self) -> &'static str;
}

macro_rules! words {
    ($($kind:ident { $($value:ident = $word:literal),* $(,)? })*) => {$(
        impl Word for $kind {
            const WORDS: &'static [(Self, &'static str)] = &[$(($kind::$value, $word)),*];

            fn word(self) -> &'static str {
                match self { $($kind::$value => $word),* }
            }
        }
    )*};
}

words! {
    DeskKind {
        RequestTracker = "request-tracker",
        DjangoHelpdesk = "django-helpdesk",
        Redmine = "redmine",
        Zendesk = "zendesk",
        Chatwoot = "chatwoot",
        JiraServiceManagement = "jira-service-management",
        Zammad = "zammad",
        Freshdesk = "freshdesk",
        HelpScout = "help-scout",
        Znuny = "znuny",
        Email = "email",
        Demo = "demo",
    }
    Status { New = "new", Open = "open", Waiting = "waiting", Solved = "solved", Closed = "closed" }
    Visibility { Public = "public", Internal = "internal" }
    Direction { Inbound = "inbound", Outbound = "outbound" }
    BodyKind { Plain = "plain", Html = "html" }
    Writing { Reply = "reply", Note = "note" }
    SavedKind { Attachment = "attachment", Export = "export" }
    RequestKind {
        Access = "access",
        Erasure = "erasure",
        Correction = "correction",
        Portability = "portability",
        Objection = "objection",
    }
    RequestOutcome { Done = "done", Partly = "partly", Refused = "refused", Withdrawn = "withdrawn" }
    IdentityKind {
        Email = "email",
        Phone = "phone",
        Handle = "handle",
        Desk = "desk",
        Order = "order",
    }
    EntryKind {
        Message = "message",
        Note = "note",
        Event = "event",
        Call = "call",
        Order = "order",
        Shipment = "shipment",
        Return = "return",
        Refund = "refund",
        Survey = "survey",
        Loyalty = "loyalty",
        Consent = "consent",
        Promise = "promise",
    }
    PromiseState { Open = "open", Kept = "kept", Withdrawn = "withdrawn" }
    OperationState {
        Waiting = "waiting",
        Sending = "sending",
        Unknown = "unknown",
        Refused = "refused",
        Conflict = "conflict",
        Confirmed = "confirmed",
    }
}

/// The value whose word the column holds.
pub(crate) fn word<T: Word>(row: &Row<'_>, column: &str) -> Result<T> {
    let text: String = row.get(column)?;
    T::WORDS
        .iter()
        .find(|(_, word)| *word == text)
        .map(|(value, _)| *value)
        .ok_or_else(|| strange(Type::Text))
}

/// The moment in the columns `<name>_ms` and `<name>_offset`.
pub(crate) fn moment(row: &Row<'_>, name: &str) -> Result<Moment> {
    optional_moment(row, name)?.ok_or_else(|| strange(Type::Integer))
}

/// The moment in the columns `<name>_ms` and `<name>_offset`, if there is one.
pub(crate) fn optional_moment(row: &Row<'_>, name: &str) -> Result<Option<Moment>> {
    let Some(millis) = row.get(format!("{name}_ms").as_str())? else { return Ok(None) };
    let offset = row.get(format!("{name}_offset").as_str())?;
    Moment::from_millis(millis, offset).map(Some).ok_or_else(|| strange(Type::Integer))
}

/// The instant in a column, if there is one.
pub(crate) fn instant(row: &Row<'_>, column: &str) -> Result<Option<Timestamp>> {
    let Some(millis) = row.get(column)? else { return Ok(None) };
    Timestamp::from_millisecond(millis).map(Some).map_err(|_| strange(Type::Integer))
}

/// What a column keeps as JSON.
pub(crate) fn json<T: Serialize>(value: &T) -> std::result::Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Io(std::io::ErrorKind::InvalidData))
}

/// A value that no version of this program ever wrote.
pub(crate) fn strange(kind: Type) -> Error {
    Error::FromSqlConversionFailure(0, kind, "a value out of its range".into())
}
