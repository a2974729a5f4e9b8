//! Where a fact is from, when it was checked, and when it should be looked at again.

use jiff::civil::{Date, date};

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

/// Sources of the facts that are kept by hand: their texts one after another, and where each begins. References to each
/// text would take as much room as the texts.
pub(crate) struct Packed {
    text: &'static str,
    rows: &'static [Row],
}

/// One source: where its work begins in the text, how long the work and the address after it are, and its days.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    begin: u32,
    work: u16,
    address: u16,
    checked: Date,
    review_by: Option<Date>,
}

impl Packed {
    /// Of rows as [`rows`] makes them for the text that [`text`] makes.
    #[allow(clippy::panic, reason = "evaluated by the compiler")]
    pub(crate) const fn new(text: &'static [u8], rows: &'static [Row]) -> Self {
        match std::str::from_utf8(text) {
            Ok(text) => Self { text, rows },
            Err(_) => panic!("sources are text"),
        }
    }

    /// The source in this place; a nameless one where there is none, which the tests of every table would find.
    pub(crate) fn at(&self, place: u16) -> Source {
        self.row(place).unwrap_or(Source { work: "", address: "", checked: date(1, 1, 1), review_by: None })
    }

    fn row(&self, place: u16) -> Option<Source> {
        let row = self.rows.get(usize::from(place))?;
        let (_, rest) = self.text.split_at_checked(usize::try_from(row.begin).ok()?)?;
        let (work, rest) = rest.split_at_checked(usize::from(row.work))?;
        let (address, _) = rest.split_at_checked(usize::from(row.address))?;
        Some(Source { work, address, checked: row.checked, review_by: row.review_by })
    }
}

/// How many bytes the texts of some sources take.
pub(crate) const fn length(mut sources: &[Source]) -> usize {
    let mut length = 0;
    while let [source, rest @ ..] = sources {
        length += source.work.len() + source.address.len();
        sources = rest;
    }
    length
}

/// The texts of some sources, one after another.
pub(crate) const fn text<const LENGTH: usize>(mut sources: &[Source]) -> [u8; LENGTH] {
    let mut text = [0; LENGTH];
    let mut left: &mut [u8] = &mut text;
    while let [source, rest @ ..] = sources {
        let (work, after) = left.split_at_mut(source.work.len());
        work.copy_from_slice(source.work.as_bytes());
        let (address, after) = after.split_at_mut(source.address.len());
        address.copy_from_slice(source.address.as_bytes());
        (left, sources) = (after, rest);
    }
    text
}

/// Where each of some sources stands in their text.
#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
pub(crate) const fn rows<const COUNT: usize>(sources: &[Source; COUNT]) -> [Row; COUNT] {
    let mut rows = [Row { begin: 0, work: 0, address: 0, checked: date(1, 1, 1), review_by: None }; COUNT];
    let (mut at, mut begin) = (0, 0);
    while at < COUNT {
        let Source { work, address, checked, review_by } = sources[at];
        assert!(
            work.len() <= u16::MAX as usize
                && address.len() <= u16::MAX as usize
                && begin <= u32::MAX as usize
        );
        let (begins, work, address) = (begin as u32, work.len() as u16, address.len() as u16);
        rows[at] = Row { begin: begins, work, address, checked, review_by };
        begin += work as usize + address as usize;
        at += 1;
    }
    rows
}

/// Packs the constant `SOURCES` of a generated table as the static `PACKED`.
macro_rules! pack_sources {
    () => {
        static TEXT: [u8; $crate::source::length(&SOURCES)] = $crate::source::text(&SOURCES);
        static ROWS: [$crate::source::Row; SOURCES.len()] = $crate::source::rows(&SOURCES);
        pub(super) static PACKED: $crate::source::Packed = $crate::source::Packed::new(&TEXT, &ROWS);
    };
}

pub(crate) use pack_sources;

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
