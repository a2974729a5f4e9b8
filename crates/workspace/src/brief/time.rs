//! The time at her place, as one would say it.

use super::Ground;
use crate::{view::LocalTime, words::Words};
use jiff::civil::{Date, Time};
use parlance_market::{self as market, Basis, Place, WallClock};

impl Ground<'_> {
    pub(super) fn time(&self, time: &market::LocalTime) -> Option<LocalTime> {
        let known = time.known();
        let clock = known.or(time.clocks.first())?;
        Some(LocalTime {
            zone: clock.zones.first().map(ToString::to_string).unwrap_or_default(),
            time: hours_minutes(clock.local.time()),
            date: clock.local.date().to_string(),
            text: match known {
                Some(clock) if time.basis == Basis::Phone => {
                    self.words.say("time-by-phone", &[("time", &self.spoken(clock))])
                }
                Some(clock) => self.spoken(clock),
                None => self.several(&time.clocks),
            },
            day_period: known.and_then(|clock| self.period_there(clock)).unwrap_or_default().to_owned(),
            weekend: time.clocks.iter().all(|clock| clock.weekend),
            others: match known {
                Some(_) => Vec::new(),
                None => time
                    .clocks
                    .iter()
                    .skip(1)
                    .filter_map(|c| c.zones.first())
                    .map(ToString::to_string)
                    .collect(),
            },
        })
    }

    /// A zone or subdivision that means nothing is left out rather than the time.
    /// The clocks that may be hers; `None` where no market is known or nobody lives.
    pub fn clocks(&self) -> Option<market::LocalTime> {
        let person = &self.subject.person;
        let place = Place { city: person.city.as_deref(), ..Place::of(self.market?) };
        let (subdivision, zone) = (person.subdivision.as_deref(), person.time_zone.as_deref());
        [(subdivision, zone), (None, zone), (None, None)]
            .into_iter()
            .find_map(|(subdivision, zone)| self.time_with_phones(&Place { subdivision, zone, ..place }))
    }

    /// Her phone numbers decide what the place leaves open, unless they tell several times.
    fn time_with_phones(&self, place: &Place<'_>) -> Option<market::LocalTime> {
        let time = market::local_time(place, self.now).ok()?;
        if time.known().is_some() {
            return Some(time);
        }
        let told =
            |phone: &String| market::local_time(&Place { phone: Some(phone), ..*place }, self.now).ok();
        let mut told = self.subject.phones.iter().filter_map(told).filter(|time| time.basis == Basis::Phone);
        let Some(first) = told.next() else { return Some(time) };
        let offset = |time: &market::LocalTime| time.known().map(|clock| clock.offset_seconds);
        Some(if told.all(|other| offset(&other) == offset(&first)) { first } else { time })
    }

    fn period_there(&self, clock: &WallClock) -> Option<&'static str> {
        day_period(self.language, clock).or_else(|| day_period(self.market?.likely_language, clock))
    }

    fn spoken(&self, clock: &WallClock) -> String {
        let period = day_period(self.words.language(), clock).unwrap_or("none");
        self.words.say(
            "time-known",
            &[
                ("weekday", &weekday(clock.local.date(), self.words)),
                ("time", &hours_minutes(clock.local.time())),
                ("period", period),
            ],
        )
    }

    fn several(&self, clocks: &[WallClock]) -> String {
        let say = |clock: Option<&WallClock>| {
            clock
                .map(|clock| {
                    format!(
                        "{} {}",
                        weekday(clock.local.date(), self.words),
                        hours_minutes(clock.local.time())
                    )
                })
                .unwrap_or_default()
        };
        self.words.say("time-several", &[("first", &say(clocks.first())), ("last", &say(clocks.last()))])
    }
}

pub fn hours_minutes(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

pub(super) fn weekday(date: Date, words: Words) -> String {
    words.say(&format!("weekday-{}", date.weekday().to_monday_one_offset()), &[])
}

fn day_period(language: &str, clock: &WallClock) -> Option<&'static str> {
    market::day_period(language, clock.local.hour(), clock.local.minute()).map(|period| period.name)
}
