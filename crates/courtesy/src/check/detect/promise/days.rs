//! What is done on a day in a market.

use super::sentence::Promised;
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use parlance_market::{
    Holiday, HolidayCategory, HolidayClosed, HolidayDelivery, Market, holiday_custom, holidays,
};

/// The public holiday that what is promised stops on, if that is certain.
pub(super) fn holiday(
    market: &Market,
    subdivision: Option<&str>,
    day: Date,
    promised: Promised,
) -> Option<Holiday> {
    let stops = |holiday: &Holiday| {
        let custom = holiday_custom(market, holiday);
        let is_open = custom.is_some_and(|custom| custom.closed == Some(HolidayClosed::Few));
        let delivers = custom.is_some_and(|custom| custom.delivery == Some(HolidayDelivery::Usual));
        if promised.work { !is_open } else { !delivers && !is_open }
    };
    let public = |holiday: &Holiday| holiday.category == HolidayCategory::Public && !holiday.is_doubtful();
    of(market, subdivision, day, day).into_iter().find(|holiday| public(holiday) && stops(holiday))
}

/// Whether offices rest on a day because of the week.
pub(super) fn is_weekend(market: &Market, subdivision: Option<&str>, day: Date) -> bool {
    // A day that is worked in exchange for another is told with that one.
    let near = day.checked_sub(30.days()).ok().zip(day.checked_add(30.days()).ok());
    let is_worked = |holiday: &Holiday| {
        holiday.moved_from == Some(day) || holiday.category == HolidayCategory::Workday && holiday.date == day
    };
    market.is_weekend(day.weekday())
        && near.is_some_and(|(from, to)| !of(market, subdivision, from, to).iter().any(is_worked))
}

/// Whether parcels rest on a day of the week.
pub(super) fn is_rest_day(market: &Market, day: Weekday) -> bool {
    let rest = match market.weekend {
        _ if market.is_weekend(Weekday::Sunday) => Weekday::Sunday,
        _ if market.likely_language == "he" => Weekday::Saturday,
        _ if market.is_weekend(Weekday::Friday) => Weekday::Friday,
        _ => return false,
    };
    day == rest
}

fn of(market: &Market, subdivision: Option<&str>, from: Date, to: Date) -> Vec<Holiday> {
    let of = |subdivision| holidays(market.code, subdivision, from, to).ok();
    subdivision.and_then(|code| of(Some(code))).or_else(|| of(None)).unwrap_or_default()
}
