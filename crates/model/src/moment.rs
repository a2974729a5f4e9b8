//! A moment: an instant in UTC, with the source's own offset where it had one.

use jiff::{Timestamp, tz::Offset};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{fmt, str::FromStr};

/// An instant, and the UTC offset that its source wrote, if it wrote one.
///
/// Ordering and equality of instants is [`Moment::utc`]'s; two moments are equal only if their offsets are too.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, specta::Type)]
#[specta(type = String)]
pub struct Moment {
    /// The instant.
    pub utc: Timestamp,
    /// The source's offset from UTC in seconds, east positive; `None` where the source gave none.
    pub offset_seconds: Option<i32>,
}

impl Moment {
    /// An instant of which no offset is known.
    pub fn utc(utc: Timestamp) -> Self {
        Self { utc, offset_seconds: None }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z, as the store keeps them.
    pub fn as_millis(&self) -> i64 {
        self.utc.as_millisecond()
    }

    /// The moment that the store's two columns say; `None` if the milliseconds are out of range.
    pub fn from_millis(millis: i64, offset_seconds: Option<i32>) -> Option<Self> {
        Some(Self { utc: Timestamp::from_millisecond(millis).ok()?, offset_seconds })
    }
}

impl From<Timestamp> for Moment {
    fn from(utc: Timestamp) -> Self {
        Self::utc(utc)
    }
}

impl fmt::Display for Moment {
    /// RFC 3339: with the source's offset where it had one, else with `Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.offset_seconds.and_then(|s| Offset::from_seconds(s).ok()) {
            Some(offset) => self.utc.display_with_offset(offset).fmt(f),
            None => self.utc.fmt(f),
        }
    }
}

impl FromStr for Moment {
    type Err = jiff::Error;

    /// Reads RFC 3339. `Z` says that the source gave UTC without an offset of its own.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let utc: Timestamp = text.parse()?;
        let offset_seconds = match text.ends_with(['Z', 'z']) {
            true => None,
            false => jiff::fmt::temporal::Pieces::parse(text)?.to_numeric_offset().map(Offset::seconds),
        };
        Ok(Self { utc, offset_seconds })
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_s_offset_is_kept() {
        let moment: Moment = "2026-11-21T17:05:00+09:00".parse().unwrap();
        assert_eq!(moment.utc.to_string(), "2026-11-21T08:05:00Z");
        assert_eq!(moment.offset_seconds, Some(9 * 3600));
        assert_eq!(moment.to_string(), "2026-11-21T17:05:00+09:00");
    }

    #[test]
    fn a_zulu_time_has_no_offset_of_its_own() {
        let moment: Moment = "2026-11-21T08:05:00Z".parse().unwrap();
        assert_eq!(moment.offset_seconds, None);
        assert_eq!(moment.to_string(), "2026-11-21T08:05:00Z");
    }

    #[test]
    fn the_store_s_columns_give_the_moment_back() {
        let moment: Moment = "2026-11-21T17:05:00.250-03:30".parse().unwrap();
        assert_eq!(Moment::from_millis(moment.as_millis(), moment.offset_seconds), Some(moment));
    }
}
