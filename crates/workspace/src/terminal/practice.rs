//! Practice on a terminal, without a store: nothing is kept.

use super::OwnRules;
use crate::{
    export,
    practice::{self, Library, Ready, SharedLibrary, Teller, bundled, fault_sentence, packed, read_folder},
    view::{
        AnswerFeedback, PracticeLine, PracticeSummary, Problem, ScenarioCard, ScenarioExport, ScenarioFault,
    },
    words::Words,
};
use jiff::Timestamp;
use parlance_practice::{Ask, Attempt, Fault, File, lint};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// What there is to practise with: our scenarios, and those of a folder.
pub struct Practice {
    library: Arc<Library>,
    folder: PathBuf,
    rules: OwnRules,
    words: Words,
}

/// A scenario that is practised.
pub struct Run<'a> {
    practice: &'a Practice,
    ready: Ready,
    attempt: Attempt,
    told: usize,
}

/// What is said next, and what is asked.
pub struct Next {
    /// Lines that were not told before.
    pub lines: Vec<PracticeLine>,
    /// What may be said; empty where an answer in one's own words is asked for, or at the end.
    pub offers: Vec<String>,
    /// What is to be written, where it is.
    pub task: Option<String>,
    /// At the end: what it was worth.
    pub summary: Option<PracticeSummary>,
}

impl Practice {
    /// Our scenarios, and those of a folder.
    pub fn new(folder: Option<&Path>, rules: OwnRules, words: Words) -> Self {
        let folder = folder.unwrap_or(Path::new("")).to_owned();
        Self { library: SharedLibrary::default().of(&folder), folder, rules, words }
    }

    /// All scenarios, as they would be told in a language.
    pub fn list(&self, language: &str) -> Vec<ScenarioCard> {
        let teller = Teller(self.words);
        self.library.scenarios.values().map(|found| teller.card(found, language)).collect()
    }

    /// Begins a scenario.
    pub fn begin(&self, scenario: &str, language: &str, now: Timestamp) -> Result<Run<'_>, Problem> {
        let ready = self.library.ready(scenario, language, self.words)?;
        // It is never kept.
        let attempt = Attempt::begin([0; 16], ready.scenario(), &ready.language, now);
        Ok(Run { practice: self, ready, attempt, told: 0 })
    }

    /// Scores an answer to a turn; the first turn if none is named.
    pub fn score(
        &self,
        scenario: &str,
        turn: Option<&str>,
        language: &str,
        answer: &str,
    ) -> Result<AnswerFeedback, Problem> {
        let ready = self.library.ready(scenario, language, self.words)?;
        let turns = &ready.scenario().telling(&ready.language).1.turns;
        let first = || turns.keys().next().map(String::as_str).unwrap_or_default();
        let turn = turn.unwrap_or_else(first);
        let no_turn = || Problem::new("practice-no-turn").with("turn", turn);
        let scored = practice::score(&ready, turn, answer, &self.rules.rules).ok_or_else(no_turn)?;
        let (score, findings) = scored.map_err(|fault| self.problem(&fault))?;
        Ok(Teller(self.words).feedback(0, answer, &score, findings, turns.get(turn)))
    }

    /// Writes a scenario into a folder, as one file or as a package for a learning system, and tells the file's path. No
    /// file that is there is overwritten.
    pub fn export(
        &self,
        scenario: &str,
        kind: ScenarioExport,
        language: &str,
        into: &Path,
    ) -> Result<PathBuf, Problem> {
        let (extension, bytes) = match kind {
            ScenarioExport::Parlance => bundled(&self.folder, scenario)?,
            ScenarioExport::Cmi5 => packed(self.library.found(scenario)?, language, self.words)?,
        };
        export::keep(into, scenario, extension, &bytes)
    }

    /// What is wrong with the scenario of a folder.
    pub fn check(&self, folder: &Path) -> Vec<ScenarioFault> {
        let id = folder.file_name().unwrap_or_default().to_string_lossy();
        let (texts, mut faults) = read_folder(folder);
        let files: Vec<_> = texts.iter().map(|(name, text)| File { name, text }).collect();
        faults.extend(lint(&id, &files, &self.rules.rules));
        faults.iter().map(|fault| fault_sentence(fault, self.words)).collect()
    }

    fn problem(&self, fault: &Fault) -> Problem {
        practice::problem(fault, self.words)
    }
}

impl Run<'_> {
    /// What is said and asked now.
    pub fn go_on(&mut self) -> Result<Next, Problem> {
        let faulty = |fault: Fault| self.practice.problem(&fault);
        let scene = self.attempt.scene(&self.ready.story).map_err(faulty)?;
        let all = self.attempt.conversation(&scene);
        let lines = all.iter().skip(self.told).map(PracticeLine::from).collect();
        self.told = all.len();
        let telling = self.ready.scenario().telling(&self.ready.language).1;
        let (mut offers, mut task, mut summary) = (Vec::new(), None, None);
        match &scene.ask {
            Ask::Choose(choices) => offers = choices.iter().map(|choice| choice.text.clone()).collect(),
            Ask::Write(turn) => task = telling.turns.get(turn).map(|turn| turn.task.clone()),
            Ask::End => summary = Some(practice::summary(&self.attempt, self.practice.words)),
        }
        Ok(Next { lines, offers, task, summary })
    }

    /// Chooses by place, from 1. Whether there was such a choice.
    pub fn choose(&mut self, number: usize, now: Timestamp) -> Result<bool, Problem> {
        let scene = self.attempt.scene(&self.ready.story).map_err(|fault| self.practice.problem(&fault))?;
        Ok(number.checked_sub(1).is_some_and(|choice| self.attempt.choose(&scene, choice, now)))
    }

    /// Answers in one's own words; what it was worth.
    pub fn write(&mut self, answer: &str, now: Timestamp) -> Result<Option<AnswerFeedback>, Problem> {
        let scene = self.attempt.scene(&self.ready.story).map_err(|fault| self.practice.problem(&fault))?;
        let Ask::Write(turn) = &scene.ask else { return Ok(None) };
        let Some(scored) = practice::score(&self.ready, turn, answer, &self.practice.rules.rules) else {
            return Ok(None);
        };
        let (score, findings) = scored.map_err(|fault| self.practice.problem(&fault))?;
        self.attempt.write(&scene, answer.to_owned(), &score, practice::found_rules(&findings), now);
        let asked = self.ready.scenario().telling(&self.ready.language).1.turns.get(turn);
        let after = self.attempt.turns.len();
        Ok(Some(Teller(self.practice.words).feedback(after, answer, &score, findings, asked)))
    }
}
