//! The days around now at her place, and whether it is a good moment to call her.

use super::{
    Ground,
    time::{hours_minutes, weekday},
};
use crate::view::{CallVerdict, CallView, NextCallView};
use jiff::{civil::DateTime, tz::TimeZone};
use parlance_market::{
    self as market, CallMoment, Days, LocalTime, MarketError, NextCall, OfficeHours, WallClock,
};
use parlance_model::Moment;

/// From so many days on a weekday alone does not say which day is meant.
const WEEKDAY_SAYS_IT: i32 = 7;

impl Ground<'_> {
    /// The days around now at her place.
    pub(super) fn days(&self, clocks: &[WallClock]) -> Option<Days> {
        let market = self.market?;
        match Days::around(market, self.subject.person.subdivision.as_deref(), clocks) {
            // A subdivision that means nothing is left out rather than the answer.
            Err(MarketError::UnknownSubdivision { .. }) => Days::around(market, None, clocks).ok(),
            known => known.ok(),
        }
    }

    pub(super) fn call(&self, days: &Days, time: &LocalTime) -> Option<CallView> {
        let hours = OfficeHours::ASSUMED;
        let moment = market::call_moment(days, &time.clocks, &hours).ok()?;
        Some(CallView {
            verdict: match moment.verdict {
                market::CallVerdict::Good => CallVerdict::Good,
                market::CallVerdict::Ask => CallVerdict::Ask,
                market::CallVerdict::No => CallVerdict::No,
            },
            reason: moment.reason.code().to_owned(),
            text: self.verdict(&moment, &hours),
            next: moment
                .next
                .map(|next| NextCallView { at: Moment::utc(next.at), text: self.next(&next, time) }),
        })
    }

    fn verdict(&self, moment: &CallMoment, hours: &OfficeHours) -> String {
        let place = if moment.place_open { "open" } else { "known" };
        let assumed = if hours.assumed { "yes" } else { "no" };
        let (from, to) = (hours_minutes(hours.from), hours_minutes(hours.to));
        let name = moment.reason.holiday().map_or("", |holiday| holiday.name);
        self.words.say(
            &format!("call-{}", moment.reason.code()),
            &[("place", place), ("assumed", assumed), ("from", &from), ("to", &to), ("name", name)],
        )
    }

    fn next(&self, next: &NextCall, time: &LocalTime) -> String {
        let local: DateTime = next.local.unwrap_or_else(|| TimeZone::UTC.to_datetime(next.at));
        let today = time.clocks.first().map_or(local.date(), |clock| clock.local.date());
        let far = (local.date() - today).get_days() >= WEEKDAY_SAYS_IT;
        self.words.say(
            "call-next",
            &[
                ("weekday", &weekday(local.date(), self.words)),
                ("time", &hours_minutes(local.time())),
                ("date", &if far { local.date().to_string() } else { "none".to_owned() }),
                ("clock", if next.local.is_some() { "hers" } else { "utc" }),
            ],
        )
    }
}
