//! Holidays of territories and their subdivisions, from 1990 to 2050. They are read from embedded rules, for which
//! nothing is kept in memory; which of them an agent should mention is for others to say.

mod bytes;
mod calendar;
mod category;
mod custom;
mod days;
mod file;
mod reading;

pub use category::HolidayCategory;
pub(crate) use custom::all as all_customs;
pub use custom::{HolidayClosed, HolidayCustom, HolidayDelivery, HolidayWish, holiday_custom};

use crate::{Market, MarketError, Source};
use calendar::{FIRST_YEAR, day_of};
use days::{Reach, Span};
use file::{File, Seen, Territory};
use jiff::civil::{Date, date};
use reading::Question;

static BYTES: &[u8] = include_bytes!("../data/holidays.bin");
static SOURCE: Source = include!("../data/holidays_source.rs");

/// A holiday on one day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// Its name in the territory's own language (of several: the one that the source takes as the default).
    pub local_name: &'static str,
    /// Its name in English where the source has one, else [`Holiday::local_name`].
    pub name: &'static str,
    /// For whom it is a holiday.
    pub category: HolidayCategory,
    /// Whether it is kept on this day instead of its own (a substitute or moved day).
    pub observed: bool,
    /// Whether the day depends on a moon that had not been seen, or a decision that had not been taken.
    pub estimated: bool,
    /// Whether, of the other two sources that it was compared with, those that know the territory have no holiday on
    /// this day. Only public holidays from 2015 to 2035 were compared; where no other source knows the territory, this is
    /// `false`.
    pub unconfirmed: bool,
    /// Of a day off in exchange for another day, which is then worked: that day. It may be in another year.
    pub moved_from: Option<Date>,
}

impl Holiday {
    /// Whether the day is to be checked before something is promised by it: it is estimated or unconfirmed.
    pub fn is_doubtful(&self) -> bool {
        self.estimated || self.unconfirmed
    }
}

/// What is known of a territory's holidays.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HolidayCoverage {
    /// The first day that can be asked for: 1990-01-01, or a later 1 January.
    pub first: Date,
    /// The last day that can be asked for: 2050-12-31, or an earlier 31 December.
    pub last: Date,
    /// Subdivisions that can be asked for: the part of their ISO 3166-2 codes after the hyphen, and a few areas that
    /// the source has by name (`Zone A` of French school holidays). Sorted; empty if holidays are the same everywhere.
    pub subdivisions: Vec<&'static str>,
}

/// Holidays from one day to another, both included: by date, then in the order of [`HolidayCategory`], then by name.
///
/// The territory is ISO 3166-1 alpha-2, the subdivision ISO 3166-2 with or without the territory, in capitals or not. A
/// subdivision's holidays are the territory's that are kept there and its own; without a subdivision only those that
/// the source gives for the whole territory. In a territory whose holidays the source has for all of it only, every
/// subdivision of ISO 3166-2 has those. No day is there twice in one category under one name, and a public holiday is
/// not repeated in a further category under the same name. If the last day is before the first, there are none.
///
/// ```
/// use jiff::civil::date;
/// let may = parlance_market::holidays("JP", None, date(2026, 5, 3), date(2026, 5, 6))?;
/// let (day, substitute) = (may[0], may[3]);
/// assert_eq!((day.name, day.local_name, day.category.code()), ("Constitution Day", "憲法記念日", "public"));
/// assert_eq!(substitute.name, "Substitute Holiday");
/// # Ok::<(), parlance_market::MarketError>(())
/// ```
///
/// # Errors
/// [`MarketError::UnknownTerritory`]; [`MarketError::UnknownSubdivision`];
/// [`MarketError::HolidaysOfSubdivisionUnknown`] for a subdivision that ISO 3166-2 has but the source does not, in a
/// territory with others; [`MarketError::HolidaysOutOfRange`] for a day outside of [`HolidayCoverage`].
pub fn holidays(
    territory: &str,
    subdivision: Option<&str>,
    from: Date,
    to: Date,
) -> Result<Vec<Holiday>, MarketError> {
    holidays_around(territory, subdivision, &Stretch { days: (from, to), exchanges: (from, to) })
}

/// From which day to which, both included, holidays are asked for; days off farther off, up to the other bounds, only if
/// they are in exchange for a day of these.
pub(crate) struct Stretch {
    pub(crate) days: (Date, Date),
    pub(crate) exchanges: (Date, Date),
}

/// As [`holidays`], for a stretch.
pub(crate) fn holidays_around(
    territory: &str,
    subdivision: Option<&str>,
    stretch: &Stretch,
) -> Result<Vec<Holiday>, MarketError> {
    let (file, market, known) = open(territory)?;
    let part = subdivision.map_or(Ok(0), |code| part_of(known, market, code))?;
    let reach = reach(known, market, stretch)?;
    let [found] = reading::read(Question { file, known, seen: [Seen::From(part)], reach });
    Ok(found)
}

/// The holidays of a territory of which no part is known.
pub(crate) struct HolidaysOfAnyPart {
    /// Those that each of its parts has.
    pub(crate) everywhere: Vec<Holiday>,
    /// The days off of any part, and what is in `everywhere`.
    pub(crate) anywhere: Vec<Holiday>,
    /// Those that the source gives for the whole territory: what [`holidays`] gives without a subdivision.
    pub(crate) whole: Vec<Holiday>,
}

/// The holidays of a territory of which no part is known.
///
/// # Errors
/// [`MarketError::UnknownTerritory`]; [`MarketError::HolidaysOutOfRange`].
pub(crate) fn holidays_of_any_part(
    territory: &str,
    stretch: &Stretch,
) -> Result<HolidaysOfAnyPart, MarketError> {
    let (file, market, known) = open(territory)?;
    let reach = reach(known, market, stretch)?;
    let seen = [Seen::Everywhere, Seen::Anywhere, Seen::From(0)];
    let [everywhere, anywhere, whole] = reading::read(Question { file, known, seen, reach });
    Ok(HolidaysOfAnyPart { everywhere, anywhere, whole })
}

/// The days that can be asked for.
///
/// # Errors
/// [`MarketError::UnknownTerritory`].
pub(crate) fn holiday_bounds(territory: &str) -> Result<(Date, Date), MarketError> {
    open(territory).map(|(_, _, known)| bounds(known))
}

/// What is known of a territory's holidays.
///
/// # Errors
/// [`MarketError::UnknownTerritory`].
pub fn holiday_coverage(territory: &str) -> Result<HolidayCoverage, MarketError> {
    let (_, _, known) = open(territory)?;
    let (first, last) = bounds(known);
    Ok(HolidayCoverage { first, last, subdivisions: known.subdivisions().collect() })
}

/// Where holidays are from.
pub fn holiday_source() -> &'static Source {
    &SOURCE
}

fn open(territory: &str) -> Result<(File<'static>, &'static Market, Territory<'static>), MarketError> {
    let market = Market::named(territory)?;
    let file = File::open(BYTES).ok_or(MarketError::UnknownTerritory)?;
    let known = file.territory(market.code).ok_or(MarketError::UnknownTerritory)?;
    Ok((file, market, known))
}

/// The subdivision's place among the territory's, from 1; 0 if it has the territory's holidays.
fn part_of(known: Territory<'_>, market: &'static Market, code: &str) -> Result<usize, MarketError> {
    let code = code.trim();
    let own = match code.split_once('-') {
        Some((territory, rest)) if territory.eq_ignore_ascii_case(market.code) => rest,
        _ => code,
    };
    if let Some(at) = known.subdivisions().position(|known| known.eq_ignore_ascii_case(own)) {
        return Ok(at + 1);
    }
    crate::subdivision::known(market, code)?;
    match known.subdivisions().next() {
        None => Ok(0),
        Some(_) => Err(MarketError::HolidaysOfSubdivisionUnknown { territory: market.code }),
    }
}

fn bounds(known: Territory<'_>) -> (Date, Date) {
    let (first, last) = known.years;
    (date(FIRST_YEAR + i16::from(first), 1, 1), date(FIRST_YEAR + i16::from(last), 12, 31))
}

fn reach(known: Territory<'_>, market: &Market, stretch: &Stretch) -> Result<Reach, MarketError> {
    let span = |bounds| span(known, bounds).ok_or(MarketError::HolidaysOutOfRange { territory: market.code });
    Ok(Reach { days: span(stretch.days)?, exchanges: span(stretch.exchanges)? })
}

fn span(known: Territory<'_>, (from, to): (Date, Date)) -> Option<Span> {
    let (first, last) = bounds(known);
    let inside = |day: Date| first <= day && day <= last;
    if !inside(from) || !inside(to) {
        return None;
    }
    let year = |date: Date| usize::try_from(date.year() - FIRST_YEAR).ok();
    Some(Span { first: day_of(from)?, last: day_of(to)?, first_year: year(from)?, last_year: year(to)? })
}
