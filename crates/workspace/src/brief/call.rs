//! Whether it is a good moment to call her.

use super::{
    Ground,
    time::{hours_minutes, weekday},
};
use crate::view::{CallVerdict, CallView, NextCallView};
use jiff::{civil::DateTime, tz::TimeZone};
use parlance_market::{self as market, CallMoment, LocalTime, MarketError, NextCall, OfficeHours};
use parlance_model::Moment;

/// From so many days on a weekday alone does not say which day is meant.
const WEEKDAY_SAYS_IT: i32 = 7;

impl Ground<'_> {
    pub(super) fn call(&self, time: &LocalTime) -> Option<CallView> {
        let hours = OfficeHours::ASSUMED;
        let market = self.market?;
        let of = |part| market::call_moment(market, part, &time.clocks, &hours);
        // A subdivision that means nothing is left out rather than the answer.
        let moment = match of(self.subject.person.subdivision.as_deref()) {
            Err(MarketError::UnknownSubdivision { .. }) => of(None).ok()?,
            known => known.ok()?,
        };
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
