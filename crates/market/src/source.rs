//! Where a fact is from, when it was checked, and when it should be looked at again.

use jiff::civil::Date;

/// Where a fact or a piece of guidance is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// The work, with its version where it has one.
    pub work: &'static str,
    /// Its address; empty for a work that is only in print.
    pub address: &'static str,
    /// When it was last checked against the source.
    pub checked: Date,
    /// When it should be looked at again; `None` for what does not age.
    pub review_by: Option<Date>,
}

impl Source {
    /// Whether it should have been looked at again by this day.
    pub fn is_stale(&self, today: Date) -> bool {
        self.review_by.is_some_and(|day| day < today)
    }

    /// What to show as the source: the address, or the work where it has none.
    pub fn reference(&self) -> &'static str {
        if self.address.is_empty() { self.work } else { self.address }
    }
}

/// The kinds of fact that a market has; see [`crate::Market::source`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fact {
    /// Names of territories, languages and currencies.
    Names,
    /// Languages with share and official status.
    Languages,
    /// Currencies in use, their minor units, symbols and rounding in cash.
    Currencies,
    /// Time zones.
    Zones,
    /// Which subdivision keeps which zone.
    SubdivisionZones,
    /// Which telephone prefix belongs to which subdivision or zone.
    PhonePlaces,
    /// Which postal code belongs to which subdivision.
    PostalPlaces,
    /// First day of the week.
    FirstDay,
    /// Weekend days.
    Weekend,
    /// 12 or 24 hours.
    HourCycle,
    /// Order of day, month and year; decimal and grouping marks.
    Formats,
    /// Calendars in use.
    Calendars,
    /// Measures, temperatures and paper.
    Measures,
    /// Country calling code and the first digits after it.
    Dialling,
    /// The form of addresses.
    Addresses,
}

impl Fact {
    /// Every kind of fact.
    pub const ALL: [Self; 15] = [
        Self::Names,
        Self::Languages,
        Self::Currencies,
        Self::Zones,
        Self::SubdivisionZones,
        Self::PhonePlaces,
        Self::PostalPlaces,
        Self::FirstDay,
        Self::Weekend,
        Self::HourCycle,
        Self::Formats,
        Self::Calendars,
        Self::Measures,
        Self::Dialling,
        Self::Addresses,
    ];
}
