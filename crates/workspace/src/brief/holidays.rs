//! The public holidays that are near at her place, and what each means for the conversation.

use super::Ground;
use crate::{
    source,
    view::{HolidayCustomView, HolidayView},
};
use jiff::{Span, civil::Date};
use parlance_market::{self as market, Holiday, HolidayCategory, HolidayCustom, Market};

/// How far a brief looks ahead, in days.
pub(super) const A_WEEK: i16 = 7;
/// How far a market's page looks ahead, in days.
pub(super) const A_YEAR: i16 = 366;

impl Ground<'_> {
    /// The public holidays from today to so many days on.
    pub(super) fn holidays(&self, today: Date, ahead: i16) -> Vec<HolidayView> {
        let Some(market) = self.market else { return Vec::new() };
        let to = today.saturating_add(Span::new().days(ahead));
        let of = |subdivision| market::holidays(market.code, subdivision, today, to).ok();
        // Of a part that the source does not have, what holds in the whole market.
        let subdivision = self.subject.person.subdivision.as_deref();
        let near = subdivision.and_then(|part| of(Some(part))).or_else(|| of(None)).unwrap_or_default();
        let public = near.into_iter().filter(|holiday| holiday.category == HolidayCategory::Public);
        public.map(|holiday| self.near(market, &holiday, today)).collect()
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
            source: source::shown(custom.source, self.today()),
        }
    }
}
