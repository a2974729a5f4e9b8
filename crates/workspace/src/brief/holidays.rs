//! The public holidays that are near at her place, and what each means for the conversation.

use super::Ground;
use crate::{
    source,
    view::{HolidayCustomView, HolidayView},
};
use jiff::{Span, civil::Date};
use parlance_market::{self as market, Days, Holiday, HolidayCategory, HolidayCustom, Market};

/// How far a brief looks ahead, in days.
const A_WEEK: i16 = 7;
/// How far a market's page looks ahead, in days.
const A_YEAR: i16 = 366;

impl Ground<'_> {
    /// The public holidays from today to a week on.
    pub(super) fn holidays_near(&self, days: &Days, today: Date) -> Vec<HolidayView> {
        self.public(days.holidays(today, A_WEEK), today)
    }

    /// The public holidays from today to a year on: of a part that the source does not have, what holds in the whole
    /// market.
    pub(super) fn holidays_of_a_year(&self, market: &Market, today: Date) -> Vec<HolidayView> {
        let to = today.saturating_add(Span::new().days(A_YEAR));
        let of = |subdivision| market::holidays(market.code, subdivision, today, to).ok();
        let subdivision = self.subject.person.subdivision.as_deref();
        let ahead = subdivision.and_then(|part| of(Some(part))).or_else(|| of(None)).unwrap_or_default();
        self.public(ahead.iter(), today)
    }

    fn public<'a>(&self, holidays: impl Iterator<Item = &'a Holiday>, today: Date) -> Vec<HolidayView> {
        let Some(market) = self.market else { return Vec::new() };
        let public = holidays.filter(|holiday| holiday.category == HolidayCategory::Public);
        public.map(|holiday| self.near(market, holiday, today)).collect()
    }

    fn near(&self, market: &Market, holiday: &Holiday, today: Date) -> HolidayView {
        let ahead = holiday.date.since(today).ok();
        HolidayView {
            date: holiday.date.to_string(),
            days: ahead.and_then(|span| u16::try_from(span.get_days()).ok()).unwrap_or(0),
            local_name: holiday.local_name.to_owned(),
            english_name: (holiday.name != holiday.local_name).then(|| holiday.name.to_owned()),
            check: holiday.is_doubtful(),
            custom: market::holiday_custom(market, holiday).map(|custom| self.custom(custom)),
        }
    }

    fn custom(&self, custom: &HolidayCustom) -> HolidayCustomView {
        let parts = [
            custom.wish.map(|wish| ("wish", wish.id())),
            custom.closed.map(|closed| ("closed", closed.id())),
            custom.delivery.map(|delivery| ("delivery", delivery.id())),
            (!custom.sure).then_some(("custom", "unsure")),
        ];
        let say = |(of, id)| self.words.say(&format!("holiday-{of}-{id}"), &[]);
        HolidayCustomView {
            says: parts.into_iter().flatten().map(say).collect(),
            source: source::shown(&custom.source(), self.today()),
        }
    }
}
