//! Practice: the scenarios that there are, and how attempts, scores and faults become what is shown.

mod library;
mod shown;

pub use library::{Found, Library, SharedLibrary, bundled, packed, read_folder, scenario_files};
pub use shown::{Teller, fault_sentence};

use crate::{
    brief::Subject,
    view::{PracticeSummary, Problem, SkillScore},
    words::Words,
};
use jiff::Timestamp;
use parlance_courtesy::{Rules, Severity};
use parlance_model::RemotePerson;
use parlance_practice::{About, Attempt, Card, Fault, Grade, Scenario, Scorer, Story};

/// A scenario in a language, ready to be practised.
pub struct Ready {
    /// The scenario.
    pub found: Found,
    /// The language that it is told in.
    pub language: String,
    /// Its story.
    pub story: Story,
}

impl Ready {
    /// Makes a scenario ready in a language, or in its own.
    pub fn new(found: Found, language: &str) -> Result<Self, Fault> {
        let (language, telling) = found.scenario.telling(language);
        let (language, story) =
            (language.to_owned(), Story::compile(&found.scenario.ink_file(language), &telling.ink)?);
        Ok(Self { found, language, story })
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.found.scenario
    }

    /// What scores a turn's answers.
    pub fn scorer(&self, turn: &str) -> Option<Result<Scorer, Fault>> {
        let scenario = self.scenario();
        let turn = scenario.telling(&self.language).1.turns.get(turn)?;
        Some(Scorer::new(turn, &self.language, &scenario.description_file(&self.language), ""))
    }

    /// The customer, as the brief takes her.
    pub fn subject(&self, signature: &str) -> Subject {
        let scenario = self.scenario();
        let formality = scenario.customer.formality.map(|formality| match formality {
            parlance_courtesy::Formality::Formal => "formal".to_owned(),
            parlance_courtesy::Formality::Informal => "informal".to_owned(),
        });
        Subject {
            person: RemotePerson {
                name: Some(scenario.customer.name.clone()),
                form_of_address: formality,
                ..RemotePerson::default()
            },
            chosen: parlance_market::Market::get(&scenario.market),
            written: Some(self.language.clone()),
            channel: Some(channel(scenario).to_owned()),
            signature: signature.to_owned(),
            ..Subject::default()
        }
    }
}

/// A channel's word on desks, and in messages.
pub fn channel(scenario: &Scenario) -> &'static str {
    match scenario.channel {
        parlance_courtesy::Channel::Email => "email",
        parlance_courtesy::Channel::Chat => "chat",
        parlance_courtesy::Channel::Phone => "phone",
        parlance_courtesy::Channel::Social => "social",
    }
}

/// A scenario's fault as a problem.
pub fn problem(fault: &Fault, words: Words) -> Problem {
    problem_of("practice-faulty", fault, words)
}

/// A file's fault as a problem of this code.
pub fn problem_of(code: &str, fault: &Fault, words: Words) -> Problem {
    let told = fault_sentence(fault, words);
    let place = fault.place.map(|(line, column)| format!("{line}:{column}")).unwrap_or_default();
    Problem::new(code).with("file", told.file).with("place", place).with("reason", told.message)
}

/// The message of a text of the player of packages.
pub fn player_message(key: &str) -> String {
    match key.split_once('-') {
        Some(("must" | "skill", _)) => format!("practice-{key}"),
        _ if Grade::of(key).is_some() => format!("practice-grade-{key}"),
        _ => format!("practice-player-{key}"),
    }
}

/// What an attempt leaves to be looked at again: criteria that were missed, and rules that found something in its answers.
pub fn left_over(attempt: &Attempt) -> Vec<About> {
    let missed = attempt.missed().map(|(turn, earned)| About::Criterion {
        scenario: attempt.scenario.clone(),
        language: attempt.language.clone(),
        turn: turn.to_owned(),
        must: earned.must,
    });
    let found = attempt
        .turns
        .iter()
        .filter_map(|done| done.answer.as_ref())
        .flat_map(|answer| answer.findings.keys());
    let found = found.map(|rule| About::Rule { rule: rule.clone(), language: attempt.language.clone() });
    let mut all: Vec<_> = missed.chain(found).collect();
    all.sort();
    all.dedup();
    all
}

/// Rules that found something in a text that matters more than a hint.
pub fn found_rules<'f>(findings: impl IntoIterator<Item = &'f parlance_courtesy::Finding>) -> Vec<String> {
    let rules = findings.into_iter().filter(|finding| finding.severity > Severity::Hint);
    rules.map(|finding| finding.rule.clone()).collect()
}

/// The card of what was missed: as it was kept, or new.
pub fn card(kept: Option<&str>, about: About, now: Timestamp) -> Card {
    match kept.and_then(|record| serde_json::from_str::<Card>(record).ok()) {
        Some(mut card) => {
            card.missed_again(now);
            card
        }
        None => Card::new(about, now),
    }
}

/// What an attempt was worth.
pub fn summary(attempt: &Attempt, words: Words) -> PracticeSummary {
    let skills = attempt.skills().into_iter().filter_map(|(skill, points)| {
        Some(SkillScore { skill: shown::skill(skill, words), percent: points.percent()? })
    });
    let mut skills: Vec<_> = skills.collect();
    skills.sort_by(|a, b| a.percent.cmp(&b.percent).then_with(|| a.skill.title.cmp(&b.skill.title)));
    let cards = u32::try_from(left_over(attempt).len()).unwrap_or(u32::MAX);
    PracticeSummary { percent: attempt.percent(), skills, cards }
}

/// Checks and scores an answer. `None` if the rubric has no such turn.
pub fn score(
    ready: &Ready,
    turn: &str,
    answer: &str,
    rules: &Rules,
) -> Option<Result<(parlance_practice::Score, Vec<parlance_courtesy::Finding>), Fault>> {
    let scorer = ready.scorer(turn)?;
    Some(scorer.map(|scorer| {
        let findings = ready.scenario().check(&ready.language, answer, rules);
        (scorer.score(answer, &findings), findings)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;
    use parlance_practice::{FaultKind, Must, PLAYER_TEXTS, Skill};

    #[test]
    fn all_that_practice_tells_has_words_in_every_language() {
        let skills = Skill::ALL.map(|skill| format!("practice-skill-{}", skill.name()));
        let musts = Must::ALL.map(|must| format!("practice-must-{}", must.name()));
        let grades = Grade::ALL.map(|grade| format!("practice-grade-{}", grade.name()));
        let faults = FaultKind::ALL.map(|kind| format!("practice-fault-{}", kind.code()));
        let channels =
            ["email", "chat", "phone", "social"].map(|channel| format!("practice-channel-{channel}"));
        let player = PLAYER_TEXTS.map(player_message);
        let all: Vec<_> = skills
            .into_iter()
            .chain(musts)
            .chain(grades)
            .chain(faults)
            .chain(channels)
            .chain(player)
            .collect();
        for language in LANGUAGES {
            let words = Words::printed(language);
            for id in &all {
                assert!(words.has(id), "{language}: {id}");
            }
        }
    }
}
