//! For trainers and for who shares with them: results, files of scenarios, assignments.

use super::{
    Workspace,
    practice::{At, as_files, folder, own_folder, write_folder},
};
use crate::{
    practice::{Teller, bundled, fault_sentence, packed, problem_of, scenario_files},
    view::{
        AssignedView, AssignmentForm, AssignmentView, Problem, ResultRow, ResultsBy, ResultsFile,
        ResultsForm, ResultsView, ScenarioExport, ScenarioFault, ScenarioText, SharedReport,
    },
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use parlance_market::Market;
use parlance_practice::{
    Assigned, Assignment, Attempt, Bundle, Division, Learner, Must, Outcome, Row, Scenario, Skill,
    read as read_statements, results, statements, table, unbundle,
};
use std::collections::BTreeMap;

/// The setting that keeps assignments, as their files' texts.
const ASSIGNMENTS: &str = "practice-assignments";

impl Workspace {
    /// Results of one's own attempts and of shared ones.
    pub async fn practice_results(&self, form: ResultsForm) -> Result<ResultsView, Problem> {
        self.practising(move |at| at.results(&form)).await
    }

    /// Writes results into the downloads folder and tells the file's path. Statements are of one's own attempts, under the
    /// name that closings are signed with.
    pub async fn export_results(&self, form: ResultsForm, file: ResultsFile) -> Result<String, Problem> {
        let (extension, bytes) = self
            .practising(move |at| match file {
                ResultsFile::Csv => Ok(("csv", at.table(&form)?.into_bytes())),
                ResultsFile::Xapi => Ok(("jsonl", at.statements(false)?.into_bytes())),
                ResultsFile::XapiWithWords => Ok(("jsonl", at.statements(true)?.into_bytes())),
            })
            .await?;
        self.keep("parlance-practice".to_owned(), extension, bytes).await
    }

    /// Takes in what others have shared (xAPI statements, a line each or a list).
    pub async fn import_results(&self, text: String) -> Result<SharedReport, Problem> {
        let open = self.opened().await?;
        super::blocking(move || {
            let read = read_statements(&text).map_err(|unreadable| {
                Problem::new("practice-results-file")
                    .with("line", unreadable.line)
                    .with("why", unreadable.why.code())
            })?;
            let kept: Vec<_> = read
                .outcomes
                .iter()
                .filter_map(|outcome| {
                    Some((outcome.attempt.to_string(), serde_json::to_string(outcome).ok()?))
                })
                .collect();
            let new = open.store.save_shared(&kept)?;
            let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            Ok(SharedReport {
                new: number(new),
                known: number(kept.len() - new),
                skipped: number(read.skipped),
            })
        })
        .await
    }

    /// Removes everything that others have shared.
    pub async fn remove_shared_results(&self) -> Result<(), Problem> {
        self.stored(parlance_store::Store::remove_shared).await
    }

    /// Writes a scenario into the downloads folder and tells the file's path. A package for a learning system is in one
    /// language.
    pub async fn export_scenario(
        &self,
        scenario: String,
        language: String,
        kind: ScenarioExport,
    ) -> Result<String, Problem> {
        let stem = scenario.clone();
        let (extension, bytes) = self
            .practising(move |at| match kind {
                ScenarioExport::Parlance => bundled(&folder(at.open), &scenario),
                ScenarioExport::Cmi5 => packed(at.library.found(&scenario)?, &language, at.words),
            })
            .await?;
        self.keep(stem, extension, bytes).await
    }

    /// Takes in a scenario's file: it becomes one of the team's own. What is wrong with it is told.
    pub async fn import_scenario(&self, text: String) -> Result<Vec<ScenarioFault>, Problem> {
        self.practising(move |at| {
            let Bundle { id, files } = unbundle(&text)
                .map_err(|error| Problem::new("practice-scenario-file").with("why", error.code()))?;
            let files: Vec<_> = files.into_iter().map(|(name, text)| ScenarioText { name, text }).collect();
            at.keep_scenario(&id, &files)
        })
        .await
    }

    /// Writes an assignment into the downloads folder and tells the file's path.
    pub async fn export_assignment(&self, form: AssignmentForm) -> Result<String, Problem> {
        let text = self.practising(move |at| at.assignment(&form)).await?;
        self.keep("parlance-assignment".to_owned(), "toml", text.into_bytes()).await
    }

    /// Takes in an assignment. One of the same title and trainer is replaced.
    pub async fn import_assignment(&self, text: String) -> Result<AssignmentView, Problem> {
        self.practising(move |at| {
            let taken = Assignment::parse("", &text)
                .map_err(|fault| problem_of("practice-assignment-file", &fault, at.words))?;
            let name = at.open.settings().signature;
            if !name.is_empty() && !taken.is_for::<&str>(&name, &[]) && taken.groups.is_empty() {
                return Err(Problem::new("practice-assignment-others"));
            }
            let same = |kept: &Assignment| (&kept.title, &kept.from) == (&taken.title, &taken.from);
            let others = at.assignments()?.into_iter().filter(|kept| !same(kept));
            let all: Vec<_> = others.filter_map(|kept| kept.write().ok()).chain([text.clone()]).collect();
            at.open.store.set_setting(ASSIGNMENTS, &all)?;
            Ok(at.assignment_view(&taken, &at.attempts()?))
        })
        .await
    }

    /// Assignments that were taken in.
    pub async fn assignments(&self) -> Result<Vec<AssignmentView>, Problem> {
        self.practising(move |at| {
            let attempts = at.attempts()?;
            Ok(at.assignments()?.iter().map(|one| at.assignment_view(one, &attempts)).collect())
        })
        .await
    }

    /// Forgets an assignment.
    pub async fn remove_assignment(&self, title: String, from: String) -> Result<(), Problem> {
        self.practising(move |at| {
            let is_other = |kept: &Assignment| (&kept.title, &kept.from) != (&title, &from);
            let others: Vec<_> =
                at.assignments()?.into_iter().filter(is_other).filter_map(|kept| kept.write().ok()).collect();
            Ok(at.open.store.set_setting(ASSIGNMENTS, &others)?)
        })
        .await
    }
}

impl At<'_> {
    /// Checks a scenario's files and keeps them, if it can be read.
    pub(super) fn keep_scenario(
        &self,
        id: &str,
        files: &[ScenarioText],
    ) -> Result<Vec<ScenarioFault>, Problem> {
        let folder = own_folder(self.open, id).ok_or_else(|| Problem::new("practice-bad-name"))?;
        let texts = as_files(files);
        let (read, faults) = Scenario::read(id, &texts);
        if read.is_some() {
            write_folder(&folder, &texts).map_err(|error| {
                Problem::new("practice-not-kept").with("reason", error.kind().to_string())
            })?;
        }
        Ok(faults.iter().map(|fault| fault_sentence(fault, self.words)).collect())
    }

    fn learner(&self) -> Learner {
        Learner { name: self.open.settings().signature, account: None }
    }

    /// Outcomes of one's own attempts and of shared ones that a form asks for; how many of them are shared.
    fn outcomes(&self, form: &ResultsForm) -> Result<(Vec<Outcome>, usize), Problem> {
        let zone = TimeZone::system();
        let day = |text: &Option<String>| -> Result<Option<Date>, Problem> {
            let read =
                |text: &String| text.parse().map_err(|_| Problem::new("week-not-a-date").with("text", text));
            text.as_ref().filter(|text| !text.is_empty()).map(read).transpose()
        };
        let (from, to) = (day(&form.from)?, day(&form.to)?);
        let is_asked = |outcome: &Outcome| {
            let day = outcome.at.to_zoned(zone.clone()).date();
            from.is_none_or(|from| from <= day)
                && to.is_none_or(|to| day <= to)
                && form.person.as_ref().is_none_or(|person| outcome.learner.name == *person)
        };
        let learner = self.learner();
        let own = self.attempts()?.into_iter().filter_map(|attempt| {
            let scenario = &self.library.get(&attempt.scenario)?.scenario;
            attempt.outcome(scenario, &learner)
        });
        let mut own: Vec<_> = own.collect();
        let shared = self.open.store.shared()?;
        let shared = shared.iter().filter_map(|record| serde_json::from_str::<Outcome>(record).ok());
        // What one has shared with oneself is one's own.
        let shared: Vec<_> = shared
            .filter(|shared| own.iter().all(|own| own.attempt != shared.attempt))
            .filter(&is_asked)
            .collect();
        own.retain(&is_asked);
        let count = shared.len();
        own.extend(shared);
        Ok((own, count))
    }

    fn rows(&self, form: &ResultsForm, outcomes: &[Outcome]) -> Vec<Row> {
        let by = match form.by {
            ResultsBy::Person => Division::Person,
            ResultsBy::Skill => Division::Skill,
            ResultsBy::Market => Division::Market,
            ResultsBy::Criterion => Division::Criterion,
            ResultsBy::Scenario => Division::Scenario,
            ResultsBy::Week => Division::Week,
        };
        results(outcomes, by, &TimeZone::system())
    }

    fn results(&self, form: &ResultsForm) -> Result<ResultsView, Problem> {
        let everybody = ResultsForm { person: None, ..form.clone() };
        let (all, _) = self.outcomes(&everybody)?;
        let mut people: Vec<_> = all.into_iter().map(|outcome| outcome.learner.name).collect();
        people.sort();
        people.dedup();
        let (outcomes, shared) = self.outcomes(form)?;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let rows = self.rows(form, &outcomes).into_iter().map(|row| ResultRow {
            label: self.label(form.by, &row),
            key: row.key,
            percent: row.percent,
            attempts: number(row.attempts),
        });
        Ok(ResultsView {
            rows: rows.collect(),
            attempts: number(outcomes.len()),
            shared: number(shared),
            people,
        })
    }

    fn label(&self, by: ResultsBy, row: &Row) -> String {
        let teller = Teller(self.words);
        match by {
            ResultsBy::Skill => Skill::of(&row.of).map(|skill| teller.skill(skill).title),
            ResultsBy::Criterion => {
                Must::ALL.into_iter().find(|must| must.name() == row.of).map(|must| teller.must(must))
            }
            ResultsBy::Market => {
                Market::get(&row.of).map(|market| market.name(self.words.language()).to_owned())
            }
            ResultsBy::Scenario => self
                .library
                .get(&row.of)
                .map(|found| found.scenario.telling(self.words.language()).1.title.clone()),
            ResultsBy::Person => row.of.is_empty().then(|| self.words.say("practice-result-nameless", &[])),
            ResultsBy::Week => None,
        }
        .unwrap_or_else(|| row.of.clone())
    }

    fn table(&self, form: &ResultsForm) -> Result<String, Problem> {
        let (outcomes, _) = self.outcomes(form)?;
        let heading = ["what", "points", "of", "percent", "attempts"]
            .map(|column| self.words.say(&format!("practice-result-{column}"), &[]));
        let heading = heading.each_ref().map(String::as_str);
        Ok(table(&self.rows(form, &outcomes), heading, |row| self.label(form.by, row)))
    }

    fn statements(&self, with_words: bool) -> Result<String, Problem> {
        let learner = self.learner();
        if learner.name.trim().is_empty() {
            return Err(Problem::new("practice-no-name"));
        }
        let mut lines = String::new();
        for attempt in self.attempts()?.into_iter().filter(|attempt| attempt.ended.is_some()) {
            let Some(found) = self.library.get(&attempt.scenario) else { continue };
            for statement in statements(&attempt, &found.scenario, &learner, with_words) {
                lines.push_str(&statement.to_string());
                lines.push('\n');
            }
        }
        Ok(lines)
    }

    /// A scenario's files: the team's own, else ours.
    pub(super) fn texts(&self, id: &str) -> Result<Vec<ScenarioText>, Problem> {
        let files = scenario_files(&folder(self.open), id)?;
        Ok(files.into_iter().map(|(name, text)| ScenarioText { name, text }).collect())
    }

    fn assignment(&self, form: &AssignmentForm) -> Result<String, Problem> {
        let until = form.until.parse();
        let until: Date = until.map_err(|_| Problem::new("week-not-a-date").with("text", &form.until))?;
        let version = |id: &String| {
            let found = self.library.found(id)?;
            Ok(Assigned { id: id.clone(), version: found.scenario.version })
        };
        let scenarios = form.scenarios.iter().map(version).collect::<Result<Vec<_>, Problem>>()?;
        if scenarios.is_empty() || form.title.trim().is_empty() {
            return Err(Problem::new("practice-assignment-empty"));
        }
        let assignment = Assignment {
            title: form.title.trim().to_owned(),
            from: self.open.settings().signature,
            until,
            note: form.note.clone().filter(|note| !note.trim().is_empty()),
            people: form.people.clone(),
            groups: form.groups.clone(),
            scenarios,
        };
        assignment.write().map_err(|fault| crate::practice::problem(&fault, self.words))
    }

    fn assignments(&self) -> Result<Vec<Assignment>, Problem> {
        let texts: Option<Vec<String>> = self.open.store.setting(ASSIGNMENTS)?;
        let texts = texts.unwrap_or_default();
        Ok(texts.iter().filter_map(|text| Assignment::parse("", text).ok()).collect())
    }

    fn assignment_view(&self, assignment: &Assignment, attempts: &[Attempt]) -> AssignmentView {
        let done = assignment.scenarios.iter().filter(|asked| is_done(asked, attempts)).count();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        AssignmentView {
            title: assignment.title.clone(),
            from: assignment.from.clone(),
            until: assignment.until.to_string(),
            note: assignment.note.clone(),
            done: number(done),
            of: number(assignment.scenarios.len()),
        }
    }

    /// Scenarios that are asked for, the nearest day first where there are several.
    pub(super) fn assigned(&self) -> Result<BTreeMap<String, AssignedView>, Problem> {
        let attempts = self.attempts()?;
        let mut assignments = self.assignments()?;
        assignments.sort_by_key(|assignment| std::cmp::Reverse(assignment.until));
        let mut assigned = BTreeMap::new();
        for assignment in &assignments {
            for asked in &assignment.scenarios {
                let view = AssignedView {
                    title: assignment.title.clone(),
                    from: assignment.from.clone(),
                    until: Some(assignment.until.to_string()),
                    done: is_done(asked, &attempts),
                };
                assigned.insert(asked.id.clone(), view);
            }
        }
        Ok(assigned)
    }
}

/// Whether it was practised to its end, in this version or a later one.
fn is_done(asked: &Assigned, attempts: &[Attempt]) -> bool {
    let is_it = |attempt: &Attempt| attempt.scenario == asked.id && attempt.version >= asked.version;
    attempts.iter().any(|attempt| is_it(attempt) && attempt.ended > None::<Timestamp>)
}
