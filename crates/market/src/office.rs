//! Office hours. No table of them can be trusted for the world: they are given by the caller, or assumed and said to be.

use jiff::civil::{Time, time};

/// From when to when an office is open by the local clock, on days that are neither weekend nor public holiday.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OfficeHours {
    /// It opens.
    pub from: Time,
    /// It closes; later than `from`, or it is never open.
    pub to: Time,
    /// Whether nobody gave them: say so where they are shown.
    pub assumed: bool,
}

impl OfficeHours {
    /// 9:00 to 17:00, the same for every market.
    pub const ASSUMED: Self = Self { from: time(9, 0, 0, 0), to: time(17, 0, 0, 0), assumed: true };

    /// Hours that somebody gave, as a team's own setting.
    pub fn given(from: Time, to: Time) -> Self {
        Self { from, to, assumed: false }
    }

    pub(crate) fn has(&self, time: Time) -> bool {
        self.from <= time && time < self.to
    }
}
