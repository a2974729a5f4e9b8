//! Day periods by CLDR's rules for the customer's language, which ICU4X does not have.

use crate::{language::parents, tables};

/// A day period, in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DayPeriod {
    /// CLDR's id of the rule that holds.
    pub rule: DayPeriodRule,
    /// Its name in that language: CLDR's stand-alone wide form, else its format wide form, else the language's a.m. or
    /// p.m. in those forms.
    pub name: &'static str,
    /// At exactly noon or midnight, and where the language has a rule and a name for that moment: its name.
    pub moment: Option<&'static str>,
}

/// CLDR's ids of day period rules (UTS 35 part 4, Day Period Rules). When each is differs by language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DayPeriodRule {
    /// `morning1`, the first of the morning's periods.
    Morning1,
    /// `morning2`.
    Morning2,
    /// `afternoon1`.
    Afternoon1,
    /// `afternoon2`.
    Afternoon2,
    /// `evening1`.
    Evening1,
    /// `evening2`.
    Evening2,
    /// `night1`.
    Night1,
    /// `night2`.
    Night2,
}

impl DayPeriodRule {
    /// CLDR's id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Morning1 => "morning1",
            Self::Morning2 => "morning2",
            Self::Afternoon1 => "afternoon1",
            Self::Afternoon2 => "afternoon2",
            Self::Evening1 => "evening1",
            Self::Evening2 => "evening2",
            Self::Night1 => "night1",
            Self::Night2 => "night2",
        }
    }
}

/// A language's day: periods by the minute that they begin at, the first at midnight.
pub(crate) struct DayPeriods {
    pub(crate) tag: &'static str,
    pub(crate) midnight: Option<&'static str>,
    pub(crate) noon: Option<&'static str>,
    pub(crate) spans: &'static [(u16, DayPeriodRule, &'static str)],
}

/// The day period in this language (BCP 47) at this wall time; a language variant that CLDR does not tell apart has its
/// parent's.
///
/// `None` if there is no such time, or if CLDR has no rules for the language: never another language's.
pub fn day_period(language: &str, hour: i8, minute: i8) -> Option<DayPeriod> {
    let at = minute_of_day(hour, minute)?;
    let day = parents(language).find_map(|tag| tables::by_tag(tables::DAY_PERIODS, |day| day.tag, tag))?;
    let (_, rule, name) = day.spans.iter().rev().find(|(from, ..)| *from <= at)?;
    let moment = match at {
        0 => day.midnight,
        720 => day.noon,
        _ => None,
    };
    Some(DayPeriod { rule: *rule, name, moment })
}

fn minute_of_day(hour: i8, minute: i8) -> Option<u16> {
    let (hour, minute) = (u16::try_from(hour).ok()?, u16::try_from(minute).ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}
