//! The days of one series in a span: given by rules, listed, or listed with the day that each was moved from.

use super::{
    bytes::Bytes,
    calendar::{YEARS, Year},
    file::File,
};

/// From the first day to the last, both in the data's years.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) first: i32,
    pub(super) last: i32,
    pub(super) first_year: usize,
    pub(super) last_year: usize,
}

impl Span {
    fn has(self, day: i32) -> bool {
        self.first <= day && day <= self.last
    }
}

/// Which days are met: those of a span, and farther off, in the other one, days off in exchange for one of the span.
#[derive(Clone, Copy)]
pub(super) struct Reach {
    pub(super) days: Span,
    pub(super) exchanges: Span,
}

/// Reads one series: calls with each of its days in reach, and the day that it was moved from where it was.
pub(super) fn each_day(
    bytes: &mut Bytes<'_>,
    file: File<'_>,
    reach: Reach,
    meet: &mut impl FnMut(i32, Option<i32>),
) -> Option<()> {
    let span = reach.days;
    loop {
        let head = bytes.byte()?;
        match head & 0b11 {
            0 | 1 => Rule::read(head, bytes)?.each_day(file, span, meet),
            2 => each_listed(bytes.counted()?, span, &mut |day| meet(day, None))?,
            _ => each_moved(bytes.counted()?, reach, meet)?,
        }
        if head & 1 << 4 != 0 {
            return Some(());
        }
    }
}

/// At most one day a year.
struct Rule {
    base: Base,
    first_year: usize,
    last_year: usize,
    shift: Option<usize>,
}

enum Base {
    /// The place of the day in a leap year, from 0.
    Fixed(u16),
    /// So many days after a movable one.
    After { column: usize, days: i32 },
}

impl Rule {
    fn read(head: u8, bytes: &mut Bytes<'_>) -> Option<Self> {
        let base = match head & 1 {
            0 => Base::Fixed(u16::from(bytes.byte()?) | u16::from(head >> 5 & 1) << 8),
            _ => Base::After { column: bytes.count()?, days: bytes.signed()? },
        };
        let (first_year, last_year) = match head & 1 << 2 {
            0 => (0, YEARS - 1),
            _ => (usize::from(bytes.byte()?), usize::from(bytes.byte()?)),
        };
        let shift = if head & 1 << 3 == 0 { None } else { Some(bytes.count()?) };
        Some(Self { base, first_year, last_year, shift })
    }

    fn each_day(&self, file: File<'_>, span: Span, meet: &mut impl FnMut(i32, Option<i32>)) {
        let years = self.first_year.max(span.first_year)..=self.last_year.min(span.last_year);
        for day in years.filter_map(|at| self.day(file, Year::at(at)?)).filter(|day| span.has(*day)) {
            meet(day, None);
        }
    }

    fn day(&self, file: File<'_>, year: Year) -> Option<i32> {
        let base = match self.base {
            Base::Fixed(of_leap_year) => year.fixed(of_leap_year)?,
            Base::After { column, days } => file.movable(column, year)?.checked_add(days)?,
        };
        let day = match self.shift {
            None => base,
            Some(shift) => base.checked_add(file.shift(shift, base.rem_euclid(7))?)?,
        };
        year.has(day).then_some(day)
    }
}

/// Reads runs of days: the gap after the one before, doubled, and one if a length follows that is not 1.
pub(super) fn each_listed(mut bytes: Bytes<'_>, span: Span, meet: &mut impl FnMut(i32)) -> Option<()> {
    let mut end = 0_i32;
    while !bytes.is_empty() && end <= span.last {
        let gap = bytes.number()?;
        let length = if gap % 2 == 0 { 1 } else { i32::try_from(bytes.number()?).ok()? };
        let begin = end.checked_add(i32::try_from(gap / 2).ok()?)?;
        end = begin.checked_add(length)?;
        (begin.max(span.first)..end.min(span.last + 1)).for_each(&mut *meet);
    }
    Some(())
}

/// Reads days off in exchange for others: the gap after the one before, and how far off the other is.
fn each_moved(mut bytes: Bytes<'_>, reach: Reach, meet: &mut impl FnMut(i32, Option<i32>)) -> Option<()> {
    let Reach { days, exchanges } = reach;
    let mut day = 0_i32;
    while !bytes.is_empty() && day <= exchanges.last {
        day = day.checked_add(i32::try_from(bytes.number()?).ok()?)?;
        let from = day.checked_add(bytes.signed()?)?;
        if days.has(day) || (exchanges.has(day) && days.has(from)) {
            meet(day, Some(from));
        }
    }
    Some(())
}
