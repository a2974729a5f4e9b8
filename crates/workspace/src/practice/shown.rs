//! Scenarios, conversations and scores in the agent's language.

use super::{Found, channel};
use crate::{
    brief::market_name,
    check,
    evidence::named_language,
    view::{
        AnswerFeedback, CriterionFeedback, LineBy, MarketName, PracticeAsk, PracticeLine, ScenarioCard,
        ScenarioFault, SkillName,
    },
    words::Words,
};
use parlance_courtesy::Finding;
use parlance_market::Market;
use parlance_practice::{Ask, By, Fault, Grade, Line, Mark, Must, Score, Skill, Turn};

/// Says what practice tells, in a language.
#[derive(Clone, Copy)]
pub struct Teller(pub Words);

/// A skill's name.
pub fn skill(skill: Skill, words: Words) -> SkillName {
    let title = words.say(&format!("practice-skill-{}", skill.name()), &[]);
    SkillName { id: skill.name().to_owned(), title }
}

/// What is wrong, as a sentence with its place.
pub fn fault_sentence(fault: &Fault, words: Words) -> ScenarioFault {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    ScenarioFault {
        file: fault.file.clone(),
        line: fault.place.map(|(line, _)| number(line)),
        column: fault.place.map(|(_, column)| number(column)),
        message: words.say(&format!("practice-fault-{}", fault.kind.code()), &[("about", &fault.about)]),
        remark: fault.kind.is_remark(),
    }
}

impl Teller {
    /// All skills.
    pub fn skills(self) -> Vec<SkillName> {
        Skill::ALL.into_iter().map(|one| skill(one, self.0)).collect()
    }

    /// What a scenario is, as it would be told in a language.
    pub fn card(self, found: &Found, language: &str) -> ScenarioCard {
        let (scenario, words) = (&found.scenario, self.0);
        let (language, telling) = scenario.telling(language);
        let market = Market::get(&scenario.market).map(|market| market_name(market, words));
        ScenarioCard {
            id: scenario.id.clone(),
            title: telling.title.clone(),
            about: telling.about.clone(),
            market: market.unwrap_or_else(|| MarketName {
                code: scenario.market.clone(),
                name: scenario.market.clone(),
            }),
            channel: words.say(&format!("practice-channel-{}", channel(scenario)), &[]),
            minutes: scenario.minutes,
            level: scenario.level,
            skills: scenario.skills.iter().map(|one| skill(*one, words)).collect(),
            languages: scenario.tellings.keys().map(|tag| named_language(tag, words)).collect(),
            language: named_language(language, words),
            author: scenario.author.clone(),
            reviewer: scenario.reviewer.clone(),
            version: scenario.version,
            sources: scenario.sources.clone(),
            own: found.own,
            done: 0,
            best: None,
            assigned: None,
        }
    }

    /// A skill's name.
    pub fn skill(self, of: Skill) -> SkillName {
        skill(of, self.0)
    }

    /// A grade in a word.
    pub fn grade(self, grade: Grade) -> String {
        self.0.say(&format!("practice-grade-{}", grade.name()), &[])
    }

    /// What a criterion wants.
    pub fn must(self, must: Must) -> String {
        self.0.say(&format!("practice-must-{}", must.name()), &[])
    }

    /// What an answer was worth. `after` is how many steps were done with it.
    pub fn feedback(
        self,
        after: usize,
        answer: &str,
        score: &Score,
        findings: Vec<Finding>,
        turn: Option<&Turn>,
    ) -> AnswerFeedback {
        let sample = turn.and_then(|turn| turn.samples.iter().find(|sample| sample.grade == Grade::Good));
        AnswerFeedback {
            after: u32::try_from(after).unwrap_or(u32::MAX),
            percent: score.percent,
            grade: self.grade(score.grade),
            is_good: score.grade == Grade::Good,
            criteria: score.marks.iter().map(|mark| self.criterion(answer, mark)).collect(),
            findings: findings.into_iter().map(|finding| check::view(finding, self.0)).collect(),
            taken: score.taken,
            sample: sample.map(|sample| sample.text.clone()),
        }
    }

    fn criterion(self, answer: &str, mark: &Mark) -> CriterionFeedback {
        let sentence = |(from, to): &(usize, usize)| answer.chars().skip(*from).take(to - from).collect();
        CriterionFeedback {
            title: self.must(mark.must),
            skill: skill(mark.skill, self.0),
            points: mark.points,
            of: mark.of,
            sentences: mark.sentences.iter().map(sentence).collect(),
            why: mark.why.clone(),
        }
    }
}

impl From<&Line> for PracticeLine {
    fn from(line: &Line) -> Self {
        Self {
            by: match line.by {
                By::Customer => LineBy::Customer,
                By::Agent => LineBy::Agent,
                By::Scene => LineBy::Scene,
                By::Why => LineBy::Why,
            },
            text: line.text.clone(),
            pause: line.pause,
            after: u32::try_from(line.after).unwrap_or(u32::MAX),
        }
    }
}

impl PracticeAsk {
    /// What comes next; `task` is what a free-text turn asks for.
    pub(crate) fn new(ask: &Ask, task: impl FnOnce(&str) -> String) -> Self {
        match ask {
            Ask::Choose(offers) => {
                Self::Choose { offers: offers.iter().map(|offer| offer.text.clone()).collect() }
            }
            Ask::Write(turn) => Self::Write { task: task(turn) },
            Ask::End => Self::End,
        }
    }
}
