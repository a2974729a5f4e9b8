//! Days counted from 1990-01-01, a Monday: as the embedded rules count them.

use jiff::civil::Date;

pub(super) const FIRST_YEAR: i16 = 1990;
pub(super) const YEARS: usize = 61;
const FEBRUARY_29: u16 = 59;

/// The first day of each year, and the day after the last.
const STARTS: [i32; YEARS + 1] = starts();
/// Months and days of a leap year.
const LEAP_YEAR: [(i8, i8); 366] = leap_year();

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn starts() -> [i32; YEARS + 1] {
    let mut starts = [0; YEARS + 1];
    let mut at = 0;
    while at < YEARS {
        starts[at + 1] = starts[at] + if is_leap(at) { 366 } else { 365 };
        at += 1;
    }
    starts
}

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn leap_year() -> [(i8, i8); 366] {
    const LENGTHS: [i8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut days = [(0, 0); 366];
    let (mut at, mut month) = (0, 0);
    while month < 12 {
        let mut day = 0;
        while day < LENGTHS[month] {
            days[at] = (month as i8 + 1, day + 1);
            at += 1;
            day += 1;
        }
        month += 1;
    }
    days
}

/// Every fourth year is, between 1990 and 2050.
const fn is_leap(year: usize) -> bool {
    year % 4 == 2
}

/// A year of the data, from 0 for 1990.
#[derive(Clone, Copy)]
pub(super) struct Year {
    pub(super) at: usize,
    pub(super) first: i32,
    next: i32,
}

impl Year {
    pub(super) fn at(at: usize) -> Option<Self> {
        Some(Self { at, first: *STARTS.get(at)?, next: *STARTS.get(at + 1)? })
    }

    pub(super) fn has(self, day: i32) -> bool {
        self.first <= day && day < self.next
    }

    /// The day that has this place in a leap year, from 0; none for 29 February in another year.
    pub(super) fn fixed(self, of_leap_year: u16) -> Option<i32> {
        let day = self.first + i32::from(of_leap_year);
        if is_leap(self.at) || of_leap_year < FEBRUARY_29 {
            return Some(day);
        }
        (of_leap_year > FEBRUARY_29).then_some(day - 1)
    }

    fn date(self, day: i32) -> Option<Date> {
        let of_year = usize::try_from(day - self.first).ok()?;
        let of_leap_year = of_year + usize::from(!is_leap(self.at) && of_year >= usize::from(FEBRUARY_29));
        let (month, day) = *LEAP_YEAR.get(of_leap_year)?;
        Date::new(FIRST_YEAR + i16::try_from(self.at).ok()?, month, day).ok()
    }
}

/// The date's day, if its year is among the data's.
pub(super) fn day_of(date: Date) -> Option<i32> {
    let year = Year::at(usize::try_from(date.year() - FIRST_YEAR).ok()?)?;
    Some(year.first + i32::from(date.day_of_year()) - 1)
}

/// The date of a day, if the data's years have it.
pub(super) fn date_of(day: i32) -> Option<Date> {
    let at = STARTS.partition_point(|start| *start <= day).checked_sub(1)?;
    Year::at(at)?.date(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{ToSpan, civil::date};

    #[test]
    fn every_day_has_its_date_and_every_date_its_day() {
        let begin = date(1990, 1, 1);
        for day in 0..22_280 {
            let found = begin.checked_add(i64::from(day).days()).unwrap();
            assert_eq!(date_of(day), Some(found));
            assert_eq!(day_of(found), Some(day));
        }
        assert_eq!(date_of(22_279), Some(date(2050, 12, 31)));
        assert_eq!([date_of(-1), date_of(22_280)], [None, None]);
        assert_eq!([day_of(date(1989, 12, 31)), day_of(date(2051, 1, 1))], [None, None]);
    }

    #[test]
    fn a_fixed_day_is_the_same_date_in_every_year() {
        for at in 0..YEARS {
            let year = Year::at(at).unwrap();
            let dates = [0, 58, 60, 365].map(|day| date_of(year.fixed(day).unwrap()).unwrap());
            assert_eq!(dates.map(|d| (d.month(), d.day())), [(1, 1), (2, 28), (3, 1), (12, 31)]);
            assert_eq!(year.fixed(59).is_some(), date_of(year.first).unwrap().in_leap_year());
        }
    }
}
