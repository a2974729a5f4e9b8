//! All that can be told of a scenario before anybody practises it.

use crate::{Fault, FaultKind, File, Grade, Scenario, Scorer, Telling, fault::place, walk};
use parlance_courtesy::Rules;
use std::collections::BTreeMap;

/// What there is to tell of a scenario.
#[derive(Debug, Default)]
pub struct Inspected {
    /// The scenario, if it can be read.
    pub scenario: Option<Scenario>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// How many ways there are through it, by language.
    pub ways: BTreeMap<String, usize>,
}

/// What is wrong with a scenario, see [`inspect`].
pub fn lint(id: &str, files: &[File<'_>], rules: &Rules) -> Vec<Fault> {
    inspect(id, files, rules).faults
}

/// Checks a scenario: its files, every way through its story in every language, its rubric and what its samples are worth.
pub fn inspect(id: &str, files: &[File<'_>], rules: &Rules) -> Inspected {
    let (scenario, mut faults) = Scenario::read(id, files);
    let mut ways = BTreeMap::new();
    if let Some(scenario) = &scenario {
        let own = scenario.tellings.get(&scenario.language);
        for (language, telling) in &scenario.tellings {
            let file = scenario.description_file(language);
            let text = files.iter().find(|one| one.name == file).map(|one| one.text).unwrap_or_default();
            let mut look = Look { scenario, language, telling, file, text, faults: &mut faults };
            ways.insert(language.clone(), look.story());
            look.rubric(rules);
            own.into_iter().for_each(|own| look.differences(own));
        }
    }
    faults.sort();
    faults.dedup();
    Inspected { scenario, faults, ways }
}

/// One language's telling as it is looked at.
struct Look<'a> {
    scenario: &'a Scenario,
    language: &'a str,
    telling: &'a Telling,
    file: String,
    text: &'a str,
    faults: &'a mut Vec<Fault>,
}

impl Look<'_> {
    /// How many ways there are through it.
    fn story(&mut self) -> usize {
        let walked = walk(&self.scenario.ink_file(self.language), &self.telling.ink);
        let is_whole = walked.faults.iter().all(|fault| fault.kind.is_remark());
        self.faults.extend(walked.faults);
        for turn in &walked.turns {
            if !self.telling.turns.contains_key(turn) {
                let ink = &self.telling.ink;
                let place = ink.find(&format!("free: {turn}")).map(|at| place(ink, at));
                let file = self.scenario.ink_file(self.language);
                self.faults.push(Fault::new(&file, FaultKind::Unscored, turn).at(place));
            }
        }
        for turn in self.telling.turns.keys().filter(|turn| is_whole && !walked.turns.contains(*turn)) {
            self.fault(FaultKind::Unasked, turn, &format!("[turns.{turn}]"));
        }
        walked.ways
    }

    fn rubric(&mut self, rules: &Rules) {
        for (name, turn) in &self.telling.turns {
            let header = format!("[turns.{name}]");
            if turn.criteria.is_empty() || turn.criteria.iter().all(|criterion| criterion.points == 0) {
                self.fault(FaultKind::Unscored, name, &header);
            }
            let has = |grade| turn.samples.iter().any(|sample| sample.grade == grade);
            if !Grade::ALL.into_iter().all(has) {
                self.fault(FaultKind::Samples, name, &header);
            }
            let scorer = match Scorer::new(turn, self.language, &self.file, self.text) {
                Ok(scorer) => scorer,
                Err(fault) => {
                    self.faults.push(fault);
                    continue;
                }
            };
            for sample in &turn.samples {
                let findings = self.scenario.check(self.language, &sample.text, rules);
                let score = scorer.score(&sample.text, &findings);
                if score.grade != sample.grade {
                    let about = format!("{name}: {} %, {}", score.percent, score.grade.name());
                    let begins: String =
                        sample.text.lines().next().unwrap_or_default().chars().take(40).collect();
                    self.fault(FaultKind::SampleGrade, &about, &begins);
                }
            }
        }
    }

    /// What a translation has otherwise than the scenario's own language.
    fn differences(&mut self, own: &Telling) {
        let names = |telling: &Telling| telling.turns.keys().cloned().collect::<Vec<_>>();
        if names(self.telling) != names(own) {
            self.fault(FaultKind::Differs, &names(own).join(", "), "turns");
            return;
        }
        for (name, turn) in &self.telling.turns {
            let wanted = own.turns.get(name).into_iter().flat_map(|turn| &turn.criteria);
            let wanted: Vec<_> = wanted.map(|criterion| (criterion.must, criterion.points)).collect();
            let has: Vec<_> =
                turn.criteria.iter().map(|criterion| (criterion.must, criterion.points)).collect();
            if has != wanted {
                self.fault(FaultKind::Differs, name, &format!("[turns.{name}]"));
            }
        }
    }

    fn fault(&mut self, kind: FaultKind, about: &str, near: &str) {
        let at = self.text.find(near).map(|at| place(self.text, at));
        self.faults.push(Fault::new(&self.file, kind, about).at(at));
    }
}
