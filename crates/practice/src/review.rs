//! What to look at again, and when: cards in spaced repetition by FSRS (`fsrs`, with its default parameters).
//!
//! A card never holds what anybody wrote: only a criterion of a scenario, or a rule of the reply check.

use crate::Must;
use fsrs::{DEFAULT_PARAMETERS, FSRS, MemoryState, NextStates};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How surely one should still know a card when it comes back.
const RETENTION: f32 = 0.9;
/// A card comes back within half a year, since practice is of today's rules.
const LONGEST_DAYS: f32 = 180.0;
/// A card that was not known comes back the same day.
const AGAIN: SignedDuration = SignedDuration::from_mins(10);

/// What a card asks.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum About {
    /// A criterion that an answer to a scenario did not meet.
    Criterion {
        /// The scenario.
        scenario: String,
        /// The language that it was told in.
        language: String,
        /// The turn.
        turn: String,
        /// What was wanted.
        must: Must,
    },
    /// A rule of the reply check that found something in a reply or an answer.
    Rule {
        /// The rule.
        rule: String,
        /// The language that was written in.
        language: String,
    },
}

/// What is remembered of a card.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Memory {
    /// In how many days one has forgotten a tenth.
    pub stability: f32,
    /// 1 to 10.
    pub difficulty: f32,
    /// How often it was not known.
    pub lapses: u32,
    /// How often it was looked at.
    pub reviews: u32,
}

/// A card.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Card {
    /// What it asks.
    pub about: About,
    /// What is remembered of it; nothing before it was first looked at.
    pub memory: Option<Memory>,
    /// When it was last looked at.
    pub last: Option<Timestamp>,
    /// When it is to be looked at next.
    pub due: Timestamp,
}

/// How well a card was known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    /// Not known.
    Again,
    /// With effort.
    Hard,
    /// Known.
    Good,
    /// At once.
    Easy,
}

impl Card {
    /// A card that is to be looked at the day after.
    pub fn new(about: About, now: Timestamp) -> Self {
        let due = now.saturating_add(SignedDuration::from_hours(24)).unwrap_or(now);
        Self { about, memory: None, last: None, due }
    }

    /// The same was missed again outside the cards: it comes back the day after, if it would come later.
    pub fn missed_again(&mut self, now: Timestamp) {
        let due = now.saturating_add(SignedDuration::from_hours(24)).unwrap_or(now);
        self.due = self.due.min(due);
    }

    /// Takes how well it was known, and says when it comes back.
    pub fn rate(&mut self, rating: Rating, now: Timestamp) {
        let days = self.last.map_or(0, |last| now.duration_since(last).as_hours().max(0) / 24);
        let before = self
            .memory
            .map(|memory| MemoryState { stability: memory.stability, difficulty: memory.difficulty });
        let elapsed = u32::try_from(days).unwrap_or(u32::MAX);
        let Some(next) = next_states(before, elapsed) else { return };
        let next = match rating {
            Rating::Again => next.again,
            Rating::Hard => next.hard,
            Rating::Good => next.good,
            Rating::Easy => next.easy,
        };
        let known = self.memory.unwrap_or_default();
        self.memory = Some(Memory {
            stability: next.memory.stability,
            difficulty: next.memory.difficulty,
            lapses: known.lapses + u32::from(rating == Rating::Again),
            reviews: known.reviews + 1,
        });
        self.last = Some(now);
        let wait = if rating == Rating::Again {
            AGAIN
        } else {
            SignedDuration::from_secs_f32(next.interval.clamp(1.0, LONGEST_DAYS).round() * 86_400.0)
        };
        self.due = now.saturating_add(wait).unwrap_or(now);
    }
}

fn next_states(before: Option<MemoryState>, days: u32) -> Option<NextStates> {
    let fsrs = FSRS::new(&DEFAULT_PARAMETERS).ok()?;
    fsrs.next_states(before, RETENTION, days).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> Card {
        let about = About::Rule { rule: "blame".to_owned(), language: "en".to_owned() };
        Card::new(about, "2026-03-02T09:00:00Z".parse().unwrap_or_default())
    }

    fn days(card: &Card, from: Timestamp) -> i64 {
        card.due.duration_since(from).as_hours() / 24
    }

    #[test]
    fn what_is_known_comes_back_later_each_time() {
        let mut card = card();
        let mut waits = Vec::new();
        for _ in 0..4 {
            let now = card.due;
            card.rate(Rating::Good, now);
            waits.push(days(&card, now));
        }
        assert!(waits.is_sorted_by(|a, b| a < b) && waits.iter().all(|wait| *wait >= 1), "{waits:?}");
        assert_eq!(card.memory.map(|memory| (memory.reviews, memory.lapses)), Some((4, 0)));
    }

    #[test]
    fn what_is_not_known_comes_back_the_same_day_and_then_sooner() {
        let (mut sure, mut unsure) = (card(), card());
        for _ in 0..3 {
            let now = sure.due;
            sure.rate(Rating::Good, now);
        }
        unsure.clone_from(&sure);
        let now = sure.due;
        sure.rate(Rating::Good, now);
        unsure.rate(Rating::Again, now);
        assert_eq!(unsure.due.duration_since(now), AGAIN);
        let again = unsure.due;
        unsure.rate(Rating::Good, again);
        assert!(days(&unsure, again) < days(&sure, now));
        assert_eq!(unsure.memory.map(|memory| memory.lapses), Some(1));
    }

    #[test]
    fn easy_waits_longer_than_hard_and_none_for_ever() {
        let waits = [Rating::Hard, Rating::Good, Rating::Easy].map(|rating| {
            let mut card = card();
            let now = card.due;
            card.rate(rating, now);
            days(&card, now)
        });
        assert!(waits.is_sorted(), "{waits:?}");
        let mut card = card();
        for _ in 0..40 {
            let now = card.due;
            card.rate(Rating::Easy, now);
            assert!(days(&card, now) <= 180);
        }
    }
}
