//! Which days are worked in a market.

use super::CallReason;
use crate::{
    Holiday, HolidayCategory, Market, MarketError,
    holiday::{holiday_bounds, holidays, holidays_everywhere_and_anywhere},
};
use jiff::{Span, civil::Date};

/// How far ahead a good moment is looked for.
pub(super) const AHEAD: i16 = 31;
/// How far off a weekend day is that is worked for a day off.
const EXCHANGED_WITHIN: i16 = 60;

/// The days of a market, from one to another.
pub(super) struct Calendar {
    market: &'static Market,
    /// Holidays where she is, or in every part if it is not known where.
    kept: Vec<Holiday>,
    /// If it is not known where: those of any part.
    possible: Vec<Holiday>,
    /// The last day that is known.
    pub(super) last: Date,
}

/// What a day is.
#[derive(Clone, Copy)]
pub(super) enum Day {
    /// Worked, as far as we know.
    Working,
    /// Of the weekend.
    Weekend,
    /// Off, for all or for some, or in part.
    Off(CallReason),
}

impl Calendar {
    /// For calls on some days and a month after.
    pub(super) fn to_call_by(
        market: &'static Market,
        subdivision: Option<&str>,
        (first, last): (Date, Date),
    ) -> Result<Self, MarketError> {
        let (from, to, last) = around(market, first, last)?;
        let known = subdivision.map(|part| holidays(market.code, Some(part), from, to));
        match known {
            Some(Ok(kept)) => Ok(Self { market, kept, possible: Vec::new(), last }),
            None | Some(Err(MarketError::HolidaysOfSubdivisionUnknown { .. })) => {
                let (kept, possible) = holidays_everywhere_and_anywhere(market.code, from, to)?;
                Ok(Self { market, kept, possible, last })
            }
            Some(Err(error)) => Err(error),
        }
    }

    /// With the holidays of the subdivision, or else of the territory as a whole.
    pub(super) fn of(
        market: &'static Market,
        subdivision: Option<&str>,
        (first, last): (Date, Date),
    ) -> Result<Self, MarketError> {
        let (from, to, _) = around(market, first, last)?;
        let kept = holidays(market.code, subdivision, from, to)?;
        Ok(Self { market, kept, possible: Vec::new(), last })
    }

    /// What a day is.
    pub(super) fn day(&self, date: Date) -> Day {
        let off = on(&self.kept, date).filter_map(reason).max_by_key(CallReason::verdict);
        let in_places = || {
            let public = |one: &&Holiday| one.category == HolidayCategory::Public;
            on(&self.possible, date).find(public).map(|one| CallReason::HolidayInPlaces(*one))
        };
        let off = off.or_else(in_places).or_else(|| on(&self.possible, date).find_map(reason));
        match off {
            Some(reason) => Day::Off(reason),
            None if self.market.is_weekend(date.weekday()) && !self.is_worked_instead(date) => Day::Weekend,
            None => Day::Working,
        }
    }

    /// Whether it is neither weekend nor public holiday.
    pub(super) fn is_office_day(&self, date: Date) -> bool {
        match self.day(date) {
            Day::Working => true,
            Day::Weekend => false,
            Day::Off(reason) => {
                reason.holiday().is_none_or(|holiday| holiday.category != HolidayCategory::Public)
                    && !self.market.is_weekend(date.weekday())
            }
        }
    }

    /// Whether the day is worked so that another one is off.
    fn is_worked_instead(&self, date: Date) -> bool {
        self.kept.iter().any(|holiday| holiday.moved_from == Some(date))
    }
}

/// The span to read holidays of, and the last day that can be decided.
fn around(market: &Market, first: Date, last: Date) -> Result<(Date, Date, Date), MarketError> {
    let (earliest, latest) = holiday_bounds(market.code)?;
    if first < earliest || last > latest {
        return Err(MarketError::HolidaysOutOfRange { territory: market.code });
    }
    let days = |days: i16| Span::new().days(days);
    let from = first.saturating_sub(days(EXCHANGED_WITHIN)).max(earliest);
    let to = last.saturating_add(days(AHEAD + EXCHANGED_WITHIN)).min(latest);
    Ok((from, to, last.saturating_add(days(AHEAD)).min(latest)))
}

/// The holidays of a day: they are in the order of their dates.
fn on(holidays: &[Holiday], date: Date) -> impl Iterator<Item = &Holiday> {
    let begin = holidays.partition_point(|one| one.date < date);
    holidays.iter().skip(begin).take_while(move |one| one.date == date)
}

/// What a holiday where she is says of calling.
fn reason(holiday: &Holiday) -> Option<CallReason> {
    match holiday.category {
        HolidayCategory::Public if holiday.is_doubtful() => Some(CallReason::HolidayInDoubt(*holiday)),
        HolidayCategory::Public => Some(CallReason::Holiday(*holiday)),
        HolidayCategory::DeFacto => Some(CallReason::DayOffByCustom(*holiday)),
        HolidayCategory::HalfDay => Some(CallReason::HalfDay(*holiday)),
        _ => None,
    }
}
