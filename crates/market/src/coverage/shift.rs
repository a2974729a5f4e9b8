//! When somebody is there, and what she speaks.

use super::{CoverageError, Week, minutes::Minutes};
use crate::{Market, language, time};
use jiff::civil::{Time, Weekday};

/// A shift: who is there by the clock of a zone on some days of every week.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shift {
    /// What the team calls it.
    pub name: String,
    /// IANA zone.
    pub zone: String,
    /// The days on which it begins.
    pub days: Vec<Weekday>,
    /// When it begins.
    pub from: Time,
    /// When it ends; on the next day, where that is not after its beginning.
    pub to: Time,
    /// What is spoken in it (BCP 47).
    pub languages: Vec<String>,
}

/// A shift's minutes of a week.
pub(super) struct Staffed<'a> {
    pub minutes: Minutes,
    languages: &'a [String],
}

impl<'a> Staffed<'a> {
    pub fn of(shift: &'a Shift, week: &Week) -> Result<Self, CoverageError> {
        let name = || shift.name.clone();
        if shift.days.is_empty() {
            return Err(CoverageError::ShiftDays { shift: name() });
        }
        if shift.from == shift.to {
            return Err(CoverageError::ShiftTimes { shift: name() });
        }
        if shift.languages.is_empty() {
            return Err(CoverageError::ShiftLanguages { shift: name() });
        }
        if let Some(unknown) = shift.languages.iter().find(|tag| !is_language(tag)) {
            return Err(CoverageError::ShiftLanguage { shift: name(), language: unknown.clone() });
        }
        let zone = time::zone(&shift.zone)
            .map_err(|_| CoverageError::ShiftZone { shift: name(), zone: shift.zone.clone() })?;
        let minutes = week.minutes(&zone, shift.from, shift.to, |day| shift.days.contains(&day.weekday()));
        Ok(Self { minutes, languages: &shift.languages })
    }

    /// Whether one of these languages is spoken in it.
    pub fn speaks(&self, languages: &[&str]) -> bool {
        self.languages.iter().any(|spoken| languages.iter().any(|wanted| is_one(spoken, wanted)))
    }
}

/// Whether there is such a language: it has a name, or is used in a market. Not all that are used have a name.
fn is_language(tag: &str) -> bool {
    let used = |market: &Market| market.languages.iter().any(|language| is_one(tag, language.tag));
    language::language_name(tag, "en").is_some() || Market::all().iter().any(used)
}

/// Whether two tags may be one language: they are the same, or one says less than the other (`pt` and `pt-BR`; but not
/// `zh-Hans` and `zh-Hant`).
fn is_one(one: &str, other: &str) -> bool {
    let same = |a: &str, b: &str| a.bytes().map(plain).eq(b.bytes().map(plain));
    language::parents(one).any(|parent| same(parent, other))
        || language::parents(other).any(|parent| same(parent, one))
}

fn plain(byte: u8) -> u8 {
    if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn a_tag_that_says_less_is_the_language_that_says_more() {
        for (one, other) in [("pt", "pt-BR"), ("pt-br", "pt"), ("zh_Hant", "zh-Hant-TW"), ("DE", "de")] {
            assert!(is_one(one, other), "{one} {other}");
        }
        for (one, other) in [("zh-Hans", "zh-Hant"), ("no", "nb"), ("d", "de"), ("de", "gsw"), ("", "de")] {
            assert!(!is_one(one, other), "{one} {other}");
        }
    }
}
