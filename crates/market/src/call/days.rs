//! Which days are worked in a market, and which are holidays there.

use super::CallReason;
use crate::{
    Holiday, HolidayCategory, Market, MarketError, WallClock,
    holiday::{HolidaysOfAnyPart, Stretch, holiday_bounds, holidays_around, holidays_of_any_part},
};
use jiff::{Span, civil::Date};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

/// How far ahead a good moment is looked for.
pub(super) const AHEAD: i16 = 31;
/// How far off a weekend day is that is worked for a day off.
const EXCHANGED_WITHIN: i16 = 60;

/// The days of a market around some clocks: their holidays are read once, for whatever is asked of them. Of days farther
/// off only those are kept that are off in exchange for one of these.
pub struct Days {
    market: &'static Market,
    known: Arc<Known>,
    /// The last day that is known.
    pub(super) last: Date,
}

/// The holidays of some days.
struct Known {
    /// Holidays where she is, or in every part if it is not known where.
    kept: Vec<Holiday>,
    /// If it is not known where: those of any part.
    possible: Vec<Holiday>,
    /// If it is not known where: those of the territory as a whole.
    whole: Vec<Holiday>,
}

/// So many markets' holidays are remembered: an agent's next ticket is mostly of a market that she has had on that day.
const REMEMBERED: usize = 64;

/// What was read last, newest last.
static READ: Mutex<VecDeque<Read>> = Mutex::new(VecDeque::new());

struct Read {
    market: &'static str,
    subdivision: Option<String>,
    days: (Date, Date),
    known: Arc<Known>,
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

impl Days {
    /// The days on which it may be now by these clocks, and a month after. Where no subdivision is given, or the holidays
    /// of the one that is are not known, a holiday that only some places have is one that may be.
    ///
    /// # Errors
    /// [`MarketError::UnknownZone`] if there is no clock; [`MarketError::UnknownSubdivision`];
    /// [`MarketError::HolidaysOutOfRange`] for a day whose holidays are not known.
    pub fn around(
        market: &'static Market,
        subdivision: Option<&str>,
        clocks: &[WallClock],
    ) -> Result<Self, MarketError> {
        let days = || clocks.iter().map(|clock| clock.local.date());
        let (first, last) = days().min().zip(days().max()).ok_or(MarketError::UnknownZone)?;
        let (stretch, last) = around(market, first, last)?;
        Ok(Self { market, known: Known::of(market, subdivision, &stretch)?, last })
    }

    /// The holidays of so many days from this one on, at most up to the month after, as [`crate::holidays`] gives them for the subdivision, or, if its
    /// are not known, for the territory as a whole.
    pub fn holidays(&self, from: Date, days: i16) -> impl Iterator<Item = &Holiday> {
        let to = from.saturating_add(Span::new().days(days)).min(self.last);
        let Known { kept, whole, .. } = &*self.known;
        let all = if whole.is_empty() { kept } else { whole };
        all.iter().skip_while(move |one| one.date < from).take_while(move |one| one.date <= to)
    }

    /// What a day is.
    pub(super) fn day(&self, date: Date) -> Day {
        let Known { kept, possible, .. } = &*self.known;
        let off = on(kept, date).filter_map(reason).max_by_key(CallReason::verdict);
        let in_places = || {
            let public = |one: &&Holiday| one.category == HolidayCategory::Public;
            on(possible, date).find(public).map(|one| CallReason::HolidayInPlaces(*one))
        };
        let off = off.or_else(in_places).or_else(|| on(possible, date).find_map(reason));
        match off {
            Some(reason) => Day::Off(reason),
            None if self.market.is_weekend(date.weekday()) && !self.is_worked_instead(date) => Day::Weekend,
            None => Day::Working,
        }
    }

    /// Whether the day is worked so that another one is off.
    fn is_worked_instead(&self, date: Date) -> bool {
        self.known.kept.iter().any(|holiday| holiday.moved_from == Some(date))
    }
}

impl Known {
    /// As read before, if it was asked for among the last.
    fn of(
        market: &'static Market,
        subdivision: Option<&str>,
        stretch: &Stretch,
    ) -> Result<Arc<Self>, MarketError> {
        let asked = |read: &Read| {
            read.market == market.code
                && read.subdivision.as_deref() == subdivision
                && read.days == stretch.days
        };
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = read.iter().rev().find(|read| asked(read)) {
            return Ok(Arc::clone(&before.known));
        }
        drop(read);
        let known = Arc::new(Self::read(market, subdivision, stretch)?);
        read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if read.len() >= REMEMBERED {
            read.pop_front();
        }
        let subdivision = subdivision.map(str::to_owned);
        read.push_back(Read {
            market: market.code,
            subdivision,
            days: stretch.days,
            known: Arc::clone(&known),
        });
        Ok(known)
    }

    fn read(
        market: &'static Market,
        subdivision: Option<&str>,
        stretch: &Stretch,
    ) -> Result<Self, MarketError> {
        let known = subdivision.map(|part| holidays_around(market.code, Some(part), stretch));
        match known {
            Some(Ok(kept)) => Ok(Self { kept, possible: Vec::new(), whole: Vec::new() }),
            None | Some(Err(MarketError::HolidaysOfSubdivisionUnknown { .. })) => {
                let HolidaysOfAnyPart { everywhere: kept, anywhere: possible, whole } =
                    holidays_of_any_part(market.code, stretch)?;
                Ok(Self { kept, possible, whole })
            }
            Some(Err(error)) => Err(error),
        }
    }
}

/// What to read holidays of, and the last day that can be decided.
fn around(market: &Market, first: Date, last: Date) -> Result<(Stretch, Date), MarketError> {
    let (earliest, latest) = holiday_bounds(market.code)?;
    if first < earliest || last > latest {
        return Err(MarketError::HolidaysOutOfRange { territory: market.code });
    }
    let days = |days: i16| Span::new().days(days);
    let from = first.saturating_sub(days(EXCHANGED_WITHIN)).max(earliest);
    let to = last.saturating_add(days(AHEAD + EXCHANGED_WITHIN)).min(latest);
    let last = last.saturating_add(days(AHEAD)).min(latest);
    Ok((Stretch { days: (first, last), exchanges: (from, to) }, last))
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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_remembered_is_what_would_be_read() {
        let part = |code| if code == "US" { Some("CA") } else { None };
        let asked = ["US", "DE", "JP", "IN"].map(|code| Market::named(code).unwrap());
        for day in (0..60).chain(0..60) {
            let first = date(2026, 11, 23).saturating_add(Span::new().days(day % 30));
            for market in asked {
                for subdivision in [None, part(market.code)] {
                    let (stretch, _) = around(market, first, first).unwrap();
                    let known = Known::of(market, subdivision, &stretch).unwrap();
                    let read = Known::read(market, subdivision, &stretch).unwrap();
                    assert_eq!(
                        (&known.kept, &known.possible, &known.whole),
                        (&read.kept, &read.possible, &read.whole)
                    );
                }
            }
        }
        assert_eq!(READ.lock().unwrap().len(), REMEMBERED);
    }
}
