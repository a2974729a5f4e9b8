//! What a learner did: one attempt at a scenario, step by step, and what it was worth.

use crate::{Ask, By, Fault, Grade, Line, Must, Scenario, Scene, Score, Skill, Step, Story};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// An attempt at a scenario.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Attempt {
    /// Its own id.
    pub id: Uuid,
    /// The scenario, and its version at that time.
    pub scenario: String,
    /// Its version.
    pub version: u32,
    /// The language that it was told in.
    pub language: String,
    /// When it was begun.
    pub begun: Timestamp,
    /// When it came to an end, if it did.
    #[serde(default)]
    pub ended: Option<Timestamp>,
    /// What was done.
    pub turns: Vec<Done>,
}

/// A step, and what it was worth.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Done {
    /// The step.
    #[serde(flatten)]
    pub step: Step,
    /// When.
    pub at: Timestamp,
    /// What was said: the choice, or the learner's own words.
    pub said: String,
    /// What else could have been said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<String>,
    /// Skills that the choice showed (more than 0) or wanted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<(Skill, i8)>,
    /// Of an answer: the turn, in percent, and criterion by criterion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answered>,
}

/// What an answer was worth.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Answered {
    /// The turn of the rubric.
    pub turn: String,
    /// In percent.
    pub percent: u8,
    /// Criterion by criterion.
    pub criteria: Vec<Earned>,
    /// Rules of the reply check that found something, with how often.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub findings: BTreeMap<String, u32>,
}

/// What a criterion has earned.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Earned {
    /// What it wants.
    pub must: Must,
    /// The skill that it trains.
    pub skill: Skill,
    /// Points earned.
    pub points: f32,
    /// Points that there were.
    pub of: u8,
}

/// Points of a kind: earned, and that there were.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Points {
    /// Earned.
    pub earned: f32,
    /// That there were.
    pub of: f32,
}

impl Points {
    /// In percent; `None` where there was nothing to earn.
    pub fn percent(self) -> Option<u8> {
        // In range by the clamp.
        (self.of > 0.0).then(|| (self.earned / self.of * 100.0).clamp(0.0, 100.0).round() as u8)
    }

    /// With more of the same kind.
    pub fn add(&mut self, earned: f32, of: f32) {
        self.earned += earned;
        self.of += of;
    }
}

/// A right choice weighs as much as a criterion of so many points.
const CHOICE: f32 = 1.0;

impl Attempt {
    /// A new attempt.
    pub fn begin(id: [u8; 16], scenario: &Scenario, language: &str, now: Timestamp) -> Self {
        let (language, _) = scenario.telling(language);
        Self {
            id: Uuid::from_bytes(id),
            scenario: scenario.id.clone(),
            version: scenario.version,
            language: language.to_owned(),
            begun: now,
            ended: None,
            turns: Vec::new(),
        }
    }

    /// Its steps, to play the story by.
    pub fn steps(&self) -> Vec<Step> {
        self.turns.iter().map(|done| done.step.clone()).collect()
    }

    /// Where it stands.
    pub fn scene(&self, story: &Story) -> Result<Scene, Fault> {
        story.play(&self.steps())
    }

    /// Takes a choice. `scene` is where the attempt stands; nothing happens where no such choice is offered.
    pub fn choose(&mut self, scene: &Scene, choice: usize, now: Timestamp) -> bool {
        let Ask::Choose(offers) = &scene.ask else { return false };
        let Some(offer) = offers.get(choice) else { return false };
        self.turns.push(Done {
            step: Step::Chose { choice },
            at: now,
            said: offer.text.clone(),
            offered: offers.iter().map(|offer| offer.text.clone()).collect(),
            skills: offer.skills.clone(),
            answer: None,
        });
        true
    }

    /// Takes an answer with what it is worth. Nothing happens where none is asked for.
    pub fn write(
        &mut self,
        scene: &Scene,
        answer: String,
        score: &Score,
        rules: impl IntoIterator<Item = String>,
        now: Timestamp,
    ) -> bool {
        let Ask::Write(turn) = &scene.ask else { return false };
        let criteria = score.marks.iter().map(|mark| Earned {
            must: mark.must,
            skill: mark.skill,
            points: mark.points,
            of: mark.of,
        });
        let mut findings = BTreeMap::new();
        rules.into_iter().for_each(|rule| *findings.entry(rule).or_default() += 1);
        self.turns.push(Done {
            step: Step::Wrote { grade: score.grade },
            at: now,
            said: answer,
            offered: Vec::new(),
            skills: Vec::new(),
            answer: Some(Answered {
                turn: turn.clone(),
                percent: score.percent,
                criteria: criteria.collect(),
                findings,
            }),
        });
        true
    }

    /// What it was worth, skill by skill.
    pub fn skills(&self) -> BTreeMap<Skill, Points> {
        let mut skills: BTreeMap<Skill, Points> = BTreeMap::new();
        for done in &self.turns {
            for (skill, by) in &done.skills {
                skills.entry(*skill).or_default().add(if *by > 0 { CHOICE } else { 0.0 }, CHOICE);
            }
            for earned in done.answer.iter().flat_map(|answer| &answer.criteria) {
                skills.entry(earned.skill).or_default().add(earned.points, f32::from(earned.of));
            }
        }
        skills
    }

    /// What it was worth as a whole: each answer, and each choice that a skill is told of. `None` if there was neither.
    pub fn percent(&self) -> Option<u8> {
        let mut all = Points::default();
        for done in &self.turns {
            if let Some(answer) = &done.answer {
                let of: f32 = answer.criteria.iter().map(|earned| f32::from(earned.of)).sum();
                all.add(f32::from(answer.percent) / 100.0 * of, of);
            } else if !done.skills.is_empty() {
                let good = done.skills.iter().all(|(_, by)| *by > 0);
                all.add(if good { CHOICE } else { 0.0 }, CHOICE);
            }
        }
        all.percent()
    }

    /// The lines with the learner's own answers where they were given.
    pub fn conversation(&self, scene: &Scene) -> Vec<Line> {
        let mut lines = Vec::with_capacity(scene.lines.len() + self.turns.len());
        let mut told = scene.lines.iter().peekable();
        for (at, done) in self.turns.iter().enumerate() {
            while let Some(line) = told.next_if(|line| line.after <= at) {
                lines.push(line.clone());
            }
            if done.answer.is_some() {
                lines.push(Line { by: By::Agent, text: done.said.clone(), pause: 0, after: at + 1 });
            }
        }
        lines.extend(told.cloned());
        lines
    }

    /// Criteria of answers that earned less than half of their points, with their turns.
    pub fn missed(&self) -> impl Iterator<Item = (&str, &Earned)> {
        let answers = self.turns.iter().filter_map(|done| done.answer.as_ref());
        answers.flat_map(|answer| {
            let missed = answer.criteria.iter().filter(|earned| earned.points * 2.0 < f32::from(earned.of));
            missed.map(|earned| (answer.turn.as_str(), earned))
        })
    }

    /// The grades of its answers.
    pub fn grades(&self) -> impl Iterator<Item = Grade> {
        self.turns.iter().filter_map(|done| match done.step {
            Step::Wrote { grade } => Some(grade),
            Step::Chose { .. } => None,
        })
    }
}
