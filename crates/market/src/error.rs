//! What can be asked wrongly, each with a stable code.

/// Why a market's fact cannot be told. Holds codes only, never a customer's words.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MarketError {
    /// No ISO 3166-1 territory has this code.
    #[error("no such territory")]
    UnknownTerritory,
    /// The territory has no ISO 3166-2 subdivision of this code.
    #[error("{territory} has no such subdivision")]
    UnknownSubdivision {
        /// The territory, ISO 3166-1 alpha-2.
        territory: &'static str,
    },
    /// The subdivision is ISO 3166-2's, but which holidays it has is known for others of the territory only. The
    /// territory's own may be asked for instead.
    #[error("the holidays of this subdivision of {territory} are not known")]
    HolidaysOfSubdivisionUnknown {
        /// The territory, ISO 3166-1 alpha-2.
        territory: &'static str,
    },
    /// The territory's holidays are not known for this day; [`crate::holiday_coverage`] says for which they are.
    #[error("the holidays of {territory} are not known for this day")]
    HolidaysOutOfRange {
        /// The territory, ISO 3166-1 alpha-2.
        territory: &'static str,
    },
    /// No IANA zone has this name.
    #[error("no such time zone")]
    UnknownZone,
}

impl MarketError {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownTerritory => "market-unknown-territory",
            Self::UnknownSubdivision { .. } => "market-unknown-subdivision",
            Self::HolidaysOfSubdivisionUnknown { .. } => "market-holidays-of-subdivision-unknown",
            Self::HolidaysOutOfRange { .. } => "market-holidays-out-of-range",
            Self::UnknownZone => "market-unknown-zone",
        }
    }
}
