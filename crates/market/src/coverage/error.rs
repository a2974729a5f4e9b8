//! What can be wrong with shifts, each with a stable code.

/// Why coverage cannot be reckoned. A shift is told by the name that the team gave it.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CoverageError {
    /// No IANA zone has the shift's zone's name.
    #[error("no such time zone")]
    ShiftZone {
        /// The shift's name.
        shift: String,
        /// The zone that is asked for.
        zone: String,
    },
    /// The shift is on no day.
    #[error("a shift without days")]
    ShiftDays {
        /// The shift's name.
        shift: String,
    },
    /// The shift begins and ends at the same time, which may mean a whole day or none.
    #[error("a shift from a time to itself")]
    ShiftTimes {
        /// The shift's name.
        shift: String,
    },
    /// The shift speaks nothing.
    #[error("a shift without languages")]
    ShiftLanguages {
        /// The shift's name.
        shift: String,
    },
    /// No language has this tag.
    #[error("no such language")]
    ShiftLanguage {
        /// The shift's name.
        shift: String,
        /// The tag that is asked for.
        language: String,
    },
    /// Office hours do not end after they begin, on the same day.
    #[error("office hours that do not end after they begin")]
    OfficeHours,
    /// The week is at the end of time.
    #[error("a week that is out of range")]
    WeekOutOfRange,
}

impl CoverageError {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ShiftZone { .. } => "shift-zone",
            Self::ShiftDays { .. } => "shift-days",
            Self::ShiftTimes { .. } => "shift-times",
            Self::ShiftLanguages { .. } => "shift-languages",
            Self::ShiftLanguage { .. } => "shift-language",
            Self::OfficeHours => "office-hours",
            Self::WeekOutOfRange => "week-out-of-range",
        }
    }
}
