//! How records stand in columns: words for what has a few values, milliseconds and an offset for moments.

use crate::{IdentityKind, PromiseState, Writing};
use jiff::Timestamp;
use parlance_model::{BodyKind, DeskKind, Direction, Moment, OperationState, Status, Visibility};
use rusqlite::{Error, Result, Row, types::Type};

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
    DeskKind { RequestTracker = "request-tracker", Demo = "demo" }
    Status { New = "new", Open = "open", Waiting = "waiting", Solved = "solved", Closed = "closed" }
    Visibility { Public = "public", Internal = "internal" }
    Direction { Inbound = "inbound", Outbound = "outbound" }
    BodyKind { Plain = "plain", Html = "html" }
    Writing { Reply = "reply", Note = "note" }
    IdentityKind { Email = "email", Phone = "phone", Desk = "desk" }
    PromiseState { Open = "open", Kept = "kept", Withdrawn = "withdrawn" }
    OperationState {
        Waiting = "waiting",
        Sending = "sending",
        Unknown = "unknown",
        Refused = "refused",
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

/// A value that no version of this program ever wrote.
pub(crate) fn strange(kind: Type) -> Error {
    Error::FromSqlConversionFailure(0, kind, "a value out of its range".into())
}
