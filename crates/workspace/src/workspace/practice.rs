//! Practice: scenarios, attempts, what comes back, what an author writes.

use super::{Workspace, open::Open};
use crate::{
    brief, check,
    evidence::named_language,
    practice::{self, Found, Library, Ready, Teller, fault_sentence},
    view::{
        AttemptRowView, CheckView, PracticeAsk, PracticeLine, PracticeScene, PracticeView, PreviewStep,
        PreviewView, Problem, ReviewBack, ReviewCard, ReviewFront, ReviewRating, ReviewView, ScenarioFault,
        ScenarioFaults, ScenarioSource, ScenarioText,
    },
    words::Words,
};
use jiff::{Timestamp, tz::TimeZone};
use parlance_courtesy::{Rules, Situation};
use parlance_model::{AttemptId, TicketId};
use parlance_practice::{
    About, Ask, Attempt, Card, Fault, File, Grade, Rating, Scenario, Scene, Step, Story, inspect, is_id,
    lint, next_version,
};
use parlance_store::{AttemptRow, CardRow, Store, StoreError};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Cards in one sitting of some ten minutes.
const SITTING: u32 = 12;
/// Attempts that the history shows.
const HISTORY: u32 = 200;
/// The longest answer that is scored, in bytes: some twenty pages.
const LONGEST_ANSWER: usize = 64 * 1024;

impl Workspace {
    /// All scenarios, as they would be told in a language (BCP 47), and what waits: assigned ones first, then those that
    /// are told in that language.
    pub async fn practice(&self, language: String) -> Result<PracticeView, Problem> {
        let now = self.now();
        self.practising(move |at| {
            let (done, assigned) = (at.done()?, at.assigned()?);
            let mut scenarios: Vec<_> =
                at.library.scenarios.values().map(|found| at.card(found, &language, &done)).collect();
            for card in &mut scenarios {
                card.assigned = assigned.get(&card.id).cloned();
            }
            let waits =
                |card: &crate::view::ScenarioCard| card.assigned.as_ref().is_some_and(|asked| !asked.done);
            let elsewhere = |card: &crate::view::ScenarioCard| card.language.tag != language;
            let place = |card: &crate::view::ScenarioCard| (!waits(card), elsewhere(card), card.level);
            scenarios.sort_by(|a, b| (place(a), &a.title).cmp(&(place(b), &b.title)));
            let unusable = at.library.unusable.iter().map(|(id, faults)| ScenarioFaults {
                id: id.clone(),
                faults: faults.iter().map(|fault| fault_sentence(fault, at.words)).collect(),
            });
            Ok(PracticeView {
                scenarios,
                skills: Teller(at.words).skills(),
                due: at.open.store.cards_due(now, 0)?.1,
                unusable: unusable.collect(),
                folder: folder(at.open).display().to_string(),
            })
        })
        .await
    }

    /// Begins a scenario in a language, or in its own where it is not told in that.
    pub async fn begin_practice(&self, scenario: String, language: String) -> Result<PracticeScene, Problem> {
        let now = self.now();
        self.practising(move |at| {
            let ready = at.library.ready(&scenario, &language, at.words)?;
            let id = AttemptId::new(now);
            let attempt = Attempt::begin(*id.as_bytes(), ready.scenario(), &ready.language, now);
            let scene = at.scene(&ready, &attempt, &at.stands(&attempt, &ready)?, now)?;
            at.save(&attempt, &[])?;
            Ok(scene)
        })
        .await
    }

    /// Goes on with an attempt.
    pub async fn practice_attempt(&self, attempt: AttemptId) -> Result<PracticeScene, Problem> {
        let now = self.now();
        self.practising(move |at| {
            let (attempt, ready) = at.attempt(attempt)?;
            at.scene(&ready, &attempt, &at.stands(&attempt, &ready)?, now)
        })
        .await
    }

    /// Chooses what to say, by its place.
    pub async fn practice_choose(&self, attempt: AttemptId, choice: u32) -> Result<PracticeScene, Problem> {
        let now = self.now();
        self.practising(move |at| {
            let (mut attempt, ready) = at.attempt(attempt)?;
            let stands = at.stands(&attempt, &ready)?;
            if !attempt.choose(&stands, usize::try_from(choice).unwrap_or(usize::MAX), now) {
                return Err(Problem::new("practice-moved-on"));
            }
            at.went_on(attempt, &ready, now)
        })
        .await
    }

    /// Answers in one's own words: the answer is checked and scored, and the conversation goes on by its grade.
    pub async fn practice_write(&self, attempt: AttemptId, answer: String) -> Result<PracticeScene, Problem> {
        if answer.trim().is_empty() {
            return Err(Problem::new("reply-empty"));
        }
        if answer.len() > LONGEST_ANSWER {
            return Err(Problem::new("practice-answer-long"));
        }
        let now = self.now();
        self.practising(move |at| {
            let (mut attempt, ready) = at.attempt(attempt)?;
            let stands = at.stands(&attempt, &ready)?;
            let Ask::Write(turn) = &stands.ask else { return Err(Problem::new("practice-moved-on")) };
            let rules = at.open.rules_now();
            let (score, findings) = practice::score(&ready, turn, &answer, &rules.rules)
                .ok_or_else(|| Problem::new("practice-moved-on"))?
                .map_err(|fault| at.problem(&fault))?;
            attempt.write(&stands, answer, &score, practice::found_rules(&findings), now);
            at.went_on(attempt, &ready, now)
        })
        .await
    }

    /// Checks an answer as it is typed, as a reply is checked.
    pub async fn check_practice(&self, attempt: AttemptId, text: String) -> Result<CheckView, Problem> {
        self.practising(move |at| {
            let (attempt, found) = at.kept(attempt)?;
            let rules = at.open.rules_now();
            Ok(check_answer(&found.scenario, &attempt.language, &text, &rules.rules, at.words))
        })
        .await
    }

    /// Attempts, the latest first.
    pub async fn practice_history(&self) -> Result<Vec<AttemptRowView>, Problem> {
        self.practising(move |at| {
            let latest = read_all(&at.open.store.attempts(Some(HISTORY))?);
            let rows = latest.into_iter().map(|attempt| {
                let found = at.library.get(&attempt.scenario);
                let begun = attempt.begun.to_zoned(TimeZone::system()).datetime();
                AttemptRowView {
                    attempt: AttemptId::from_bytes(*attempt.id.as_bytes()),
                    title: found.map_or_else(
                        || attempt.scenario.clone(),
                        |found| found.scenario.telling(&attempt.language).1.title.clone(),
                    ),
                    begun: begun.strftime("%Y-%m-%dT%H:%M").to_string(),
                    ended: attempt.ended.is_some(),
                    percent: attempt.ended.and(attempt.percent()),
                    playable: found.is_some_and(|found| found.scenario.version == attempt.version),
                    scenario: attempt.scenario,
                }
            });
            Ok(rows.collect())
        })
        .await
    }

    /// Removes an attempt for good.
    pub async fn remove_attempt(&self, attempt: AttemptId) -> Result<(), Problem> {
        self.stored(move |store| store.remove_attempt(attempt)).await
    }

    /// Cards that are due, for some ten minutes.
    pub async fn practice_review(&self) -> Result<ReviewView, Problem> {
        let now = self.now();
        self.practising(move |at| {
            let (records, due) = at.open.store.cards_due(now, SITTING)?;
            let cards = records.iter().filter_map(|record| at.review_card(record));
            Ok(ReviewView { cards: cards.collect(), due })
        })
        .await
    }

    /// Tells how well a card was known, so that it comes back at its time.
    pub async fn rate_card(&self, key: String, rating: ReviewRating) -> Result<(), Problem> {
        let now = self.now();
        self.stored(move |store| {
            let Some(record) = store.card(&key)? else { return Ok(()) };
            let Ok(mut card) = serde_json::from_str::<Card>(&record) else { return store.remove_card(&key) };
            card.rate(rating.into(), now);
            store.save_cards(&[card_row(&card)])
        })
        .await
    }

    /// Makes cards of what the check finds in a reply that is sent. A card tells the rule and the language, nothing else.
    pub(super) async fn learn_from(&self, ticket: TicketId, reply: String) -> Result<(), Problem> {
        let open = self.opened().await?;
        if !open.settings().practice.from_replies {
            return Ok(());
        }
        let found = self.check_reply(ticket, reply).await?;
        let language = found.language.tag;
        let mut rules: Vec<_> = found
            .findings
            .into_iter()
            .filter(|finding| finding.severity != crate::view::Severity::Hint)
            .map(|finding| finding.rule)
            .collect();
        rules.sort();
        rules.dedup();
        let now = self.now();
        open.stored(move |store| {
            let about = rules.into_iter().map(|rule| About::Rule { rule, language: language.clone() });
            store.save_cards(&cards(store, about, now)?)
        })
        .await
    }

    /// A scenario as its author sees it.
    pub async fn scenario_source(&self, scenario: String) -> Result<ScenarioSource, Problem> {
        self.practising(move |at| {
            let own = own_folder(at.open, &scenario).is_some_and(|folder| folder.is_dir());
            Ok(ScenarioSource { files: at.texts(&scenario)?, id: scenario, own })
        })
        .await
    }

    /// What is wrong with a scenario as it is written, and how it plays through some steps.
    pub async fn preview_scenario(
        &self,
        scenario: String,
        files: Vec<ScenarioText>,
        language: String,
        steps: Vec<PreviewStep>,
    ) -> Result<PreviewView, Problem> {
        self.practising(move |at| {
            let rules = at.open.rules_now();
            Ok(preview(&scenario, &files, &language, &steps, &rules.rules, at.words))
        })
        .await
    }

    /// Keeps a scenario in the team's own folder. Nothing is kept of one that cannot be read.
    pub async fn save_scenario(
        &self,
        scenario: String,
        files: Vec<ScenarioText>,
    ) -> Result<Vec<ScenarioFault>, Problem> {
        self.practising(move |at| at.keep_scenario(&scenario, &files)).await
    }

    /// Keeps a scenario with its next version, so that it is another one to who has practised it. Nothing is kept while
    /// anything is wrong with it but remarks; what is wrong is told.
    pub async fn publish_scenario(
        &self,
        scenario: String,
        mut files: Vec<ScenarioText>,
    ) -> Result<Vec<ScenarioFault>, Problem> {
        self.practising(move |at| {
            let rules = at.open.rules_now();
            let faults = lint(&scenario, &as_files(&files), &rules.rules);
            if faults.iter().all(|fault| fault.kind.is_remark()) {
                let description = files.iter_mut().find(|file| file.name == "scenario.toml");
                let counted = description.and_then(|file| Some((next_version(&file.text)?, file)));
                let (next, file) = counted.ok_or_else(|| Problem::new("practice-no-version"))?;
                file.text = next;
                at.keep_scenario(&scenario, &files)?;
            }
            Ok(faults.iter().map(|fault| fault_sentence(fault, at.words)).collect())
        })
        .await
    }

    /// Removes a scenario of the team's own; ours of the same name is there again.
    pub async fn remove_scenario(&self, scenario: String) -> Result<(), Problem> {
        self.practising(move |at| {
            let folder = own_folder(at.open, &scenario).ok_or_else(|| Problem::new("practice-bad-name"))?;
            fs::remove_dir_all(folder)
                .map_err(|error| Problem::new("practice-not-kept").with("reason", error.kind().to_string()))
        })
        .await
    }

    pub(super) async fn practising<T: Send + 'static>(
        &self,
        run: impl FnOnce(&At<'_>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        super::blocking(move || {
            let library = open.scenarios.of(&folder(&open));
            run(&At { open: &open, library, words })
        })
        .await
    }
}

/// Where one practises.
pub(super) struct At<'a> {
    pub open: &'a Open,
    pub library: Arc<Library>,
    pub words: Words,
}

/// How often a scenario was practised to its end, and the best of these.
type DoneOf = BTreeMap<String, (u32, Option<u8>)>;

impl At<'_> {
    fn problem(&self, fault: &Fault) -> Problem {
        practice::problem(fault, self.words)
    }

    /// An attempt as it is kept, and its scenario in the version that it is of.
    fn kept(&self, id: AttemptId) -> Result<(Attempt, &Found), Problem> {
        let record = self.open.store.attempt(id)?.ok_or_else(|| Problem::new("practice-no-attempt"))?;
        let attempt: Attempt =
            serde_json::from_str(&record).map_err(|_| Problem::new("practice-no-attempt"))?;
        let found = self.library.found(&attempt.scenario)?;
        let told = found.scenario.telling(&attempt.language).0;
        if found.scenario.version != attempt.version || told != attempt.language {
            return Err(Problem::new("practice-other-version"));
        }
        Ok((attempt, found))
    }

    fn attempt(&self, id: AttemptId) -> Result<(Attempt, Ready), Problem> {
        let (attempt, found) = self.kept(id)?;
        let ready = Ready::new(found.clone(), &attempt.language).map_err(|fault| self.problem(&fault))?;
        Ok((attempt, ready))
    }

    fn stands(&self, attempt: &Attempt, ready: &Ready) -> Result<Scene, Problem> {
        attempt.scene(&ready.story).map_err(|fault| self.problem(&fault))
    }

    pub fn attempts(&self) -> Result<Vec<Attempt>, Problem> {
        Ok(read_all(&self.open.store.attempts(None)?))
    }

    fn done(&self) -> Result<DoneOf, Problem> {
        Ok(done_of(self.attempts()?))
    }

    fn card(&self, found: &Found, language: &str, done: &DoneOf) -> crate::view::ScenarioCard {
        let card = Teller(self.words).card(found, language);
        let (done, best) = done.get(&found.scenario.id).copied().unwrap_or_default();
        crate::view::ScenarioCard { done, best, ..card }
    }

    /// Keeps an attempt that has gone on. When it has come to its end, what was missed becomes cards.
    fn went_on(&self, mut attempt: Attempt, ready: &Ready, now: Timestamp) -> Result<PracticeScene, Problem> {
        let stands = self.stands(&attempt, ready)?;
        let mut made = Vec::new();
        if stands.ask == Ask::End && attempt.ended.is_none() {
            attempt.ended = Some(now);
            made = cards(&self.open.store, practice::left_over(&attempt), now)?;
        }
        self.save(&attempt, &made)?;
        self.scene(ready, &attempt, &stands, now)
    }

    fn save(&self, attempt: &Attempt, cards: &[CardRow]) -> Result<(), Problem> {
        let record = serde_json::to_string(attempt).map_err(|_| Problem::new("workspace-failed"))?;
        let row = AttemptRow {
            id: AttemptId::from_bytes(*attempt.id.as_bytes()),
            scenario: attempt.scenario.clone(),
            begun: attempt.begun,
            ended: attempt.ended,
            record,
        };
        Ok(self.open.store.save_attempt(&row, cards)?)
    }

    /// An attempt as it is shown, where it stands.
    fn scene(
        &self,
        ready: &Ready,
        attempt: &Attempt,
        stands: &Scene,
        now: Timestamp,
    ) -> Result<PracticeScene, Problem> {
        let telling = ready.scenario().telling(&ready.language).1;
        let task = |turn: &str| telling.turns.get(turn).map(|turn| turn.task.clone()).unwrap_or_default();
        let subject = ready.subject(&self.open.settings().signature);
        let done = done_of(read_all(&self.open.store.ended_attempts(&attempt.scenario)?));
        Ok(PracticeScene {
            attempt: AttemptId::from_bytes(*attempt.id.as_bytes()),
            scenario: self.card(&ready.found, &ready.language, &done),
            customer: ready.scenario().customer.name.clone(),
            lines: attempt.conversation(stands).iter().map(PracticeLine::from).collect(),
            ask: PracticeAsk::new(&stands.ask, task),
            feedback: self.feedback(ready, attempt),
            brief: brief::brief(&subject, self.words, now),
            summary: (stands.ask == Ask::End).then(|| practice::summary(attempt, self.words)),
        })
    }

    /// What the answers were worth, scored again: why is not kept, as it is the same each time.
    fn feedback(&self, ready: &Ready, attempt: &Attempt) -> Vec<crate::view::AnswerFeedback> {
        let rules = self.open.rules_now();
        let telling = ready.scenario().telling(&ready.language).1;
        let answers = attempt.turns.iter().enumerate().filter_map(|(at, done)| {
            let answered = done.answer.as_ref()?;
            let (mut score, findings) =
                practice::score(ready, &answered.turn, &done.said, &rules.rules)?.ok()?;
            // Rules may have been switched since: what was told then stays.
            score.percent = answered.percent;
            if let Step::Wrote { grade } = done.step {
                score.grade = grade;
            }
            let turn = telling.turns.get(&answered.turn);
            Some(Teller(self.words).feedback(at + 1, &done.said, &score, findings, turn))
        });
        answers.collect()
    }

    /// A card as it is shown; `None` if what it asks is no longer there.
    fn review_card(&self, record: &str) -> Option<ReviewCard> {
        let card: Card = serde_json::from_str(record).ok()?;
        let teller = Teller(self.words);
        let (front, back) = match &card.about {
            About::Criterion { scenario, language, turn, must } => {
                let scenario = &self.library.get(scenario)?.scenario;
                let telling = scenario.telling(language).1;
                let asked = telling.turns.get(turn)?;
                let criterion = asked.criteria.iter().find(|criterion| criterion.must == *must)?;
                let sample = asked.samples.iter().find(|sample| sample.grade == Grade::Good);
                let front = ReviewFront::Criterion {
                    scenario: telling.title.clone(),
                    wrote: scenario.customer.wrote.clone(),
                    task: asked.task.clone(),
                };
                let back = ReviewBack {
                    title: teller.must(*must),
                    why: criterion.why.clone(),
                    sample: sample.map(|sample| sample.text.clone()),
                };
                (front, back)
            }
            About::Rule { rule, language } => {
                let title = check::title(rule, self.words);
                let example = parlance_courtesy::check::example(rule, language);
                let front = ReviewFront::Rule {
                    title: title.clone(),
                    language: named_language(language, self.words),
                    example: example.map(str::to_owned),
                };
                (front, self.rule_again(rule, language, title, example))
            }
        };
        let reviews = card.memory.map(|memory| memory.reviews).unwrap_or_default();
        Some(ReviewCard { key: key(&card.about), front, back, reviews })
    }
}

impl At<'_> {
    /// What a rule says of its example, and the example with the first fix.
    fn rule_again(&self, rule: &str, language: &str, title: String, example: Option<&str>) -> ReviewBack {
        let situation = Situation { language, ..Situation::default() };
        let found = example.and_then(|example| {
            let found = parlance_courtesy::check(example, &situation, Rules::shipped());
            found.into_iter().find(|finding| finding.rule == rule)
        });
        let sample = found.as_ref().zip(example).and_then(|(finding, example)| {
            let fix = finding.fixes.first()?;
            let before: String = example.chars().take(finding.span.0).collect();
            let after: String = example.chars().skip(finding.span.1).collect();
            Some([before.as_str(), fix, &after].concat())
        });
        let again = || self.words.say("practice-rule-again", &[("rule", &title)]);
        let why = found.map_or_else(again, |finding| check::view(finding, self.words).reason);
        ReviewBack { title, why, sample }
    }
}

/// The folder of a team's own scenarios.
pub(super) fn folder(open: &Open) -> PathBuf {
    open.dir.join("scenarios")
}

/// Attempts as they are kept. One that cannot be read is of a later version and waits for that.
fn read_all(records: &[String]) -> Vec<Attempt> {
    records.iter().filter_map(|record| serde_json::from_str(record).ok()).collect()
}

fn done_of(attempts: Vec<Attempt>) -> DoneOf {
    let mut done = DoneOf::new();
    for attempt in attempts.into_iter().filter(|attempt| attempt.ended.is_some()) {
        let percent = attempt.percent();
        let (count, best) = done.entry(attempt.scenario).or_default();
        *count += 1;
        *best = (*best).max(percent);
    }
    done
}

/// The folder of one of them; `None` for a name that is not one.
pub(super) fn own_folder(open: &Open, id: &str) -> Option<PathBuf> {
    is_id(id).then(|| folder(open).join(id))
}

pub(super) fn as_files(files: &[ScenarioText]) -> Vec<File<'_>> {
    files.iter().map(|file| File { name: &file.name, text: &file.text }).collect()
}

/// Writes a scenario's files beside the old ones and puts them in their place one by one, the description last: what is
/// read meanwhile is the old or the new one.
pub(super) fn write_folder(folder: &Path, files: &[File<'_>]) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut ordered: Vec<_> = files.iter().collect();
    ordered.sort_by_key(|file| file.name == "scenario.toml");
    for file in &ordered {
        let new = folder.join(format!("{}.new", file.name));
        fs::write(&new, file.text)?;
        fs::rename(&new, folder.join(file.name))?;
    }
    for (name, _) in practice::read_folder(folder).0 {
        if !files.iter().any(|file| file.name == name) {
            fs::remove_file(folder.join(name))?;
        }
    }
    Ok(())
}

fn key(about: &About) -> String {
    serde_json::to_string(about).unwrap_or_default()
}

fn card_row(card: &Card) -> CardRow {
    CardRow {
        about: key(&card.about),
        due: card.due,
        record: serde_json::to_string(card).unwrap_or_default(),
    }
}

/// Cards of what was missed: those that are there, or new ones.
fn cards(
    store: &Store,
    about: impl IntoIterator<Item = About>,
    now: Timestamp,
) -> Result<Vec<CardRow>, StoreError> {
    let card = |about: About| {
        let kept = store.card(&key(&about))?;
        Ok(card_row(&practice::card(kept.as_deref(), about, now)))
    };
    about.into_iter().map(card).collect()
}

fn check_answer(scenario: &Scenario, language: &str, answer: &str, rules: &Rules, words: Words) -> CheckView {
    scenario.in_situation(language, |situation| {
        check::told(parlance_courtesy::check(answer, situation, rules), situation, rules, words)
    })
}

fn preview(
    id: &str,
    files: &[ScenarioText],
    language: &str,
    steps: &[PreviewStep],
    rules: &Rules,
    words: Words,
) -> PreviewView {
    let texts = as_files(files);
    let looked = inspect(id, &texts, rules);
    let faults = looked.faults.iter().map(|fault| fault_sentence(fault, words)).collect();
    let nothing =
        PreviewView { faults, lines: Vec::new(), ask: PracticeAsk::End, languages: Vec::new(), ways: 0 };
    let Some(scenario) = looked.scenario else { return nothing };
    let (language, telling) = scenario.telling(language);
    let languages = scenario.tellings.keys().map(|tag| named_language(tag, words)).collect();
    let file = scenario.ink_file(language);
    let Ok(story) = Story::compile(&file, &telling.ink) else { return PreviewView { languages, ..nothing } };
    let ways = looked.ways.get(language).copied().unwrap_or_default();
    let ways = u32::try_from(ways).unwrap_or(u32::MAX);
    let task = |turn: &str| telling.turns.get(turn).map(|turn| turn.task.clone()).unwrap_or_default();
    match played(&story, steps) {
        Some(scene) => PreviewView {
            lines: scene.lines.iter().map(PracticeLine::from).collect(),
            ask: PracticeAsk::new(&scene.ask, task),
            languages,
            ways,
            ..nothing
        },
        None => PreviewView { languages, ways, ..nothing },
    }
}

/// The story after the steps, or as many of them as it still has: an author changes what she has just walked.
fn played(story: &Story, steps: &[PreviewStep]) -> Option<Scene> {
    let steps: Vec<_> = steps
        .iter()
        .filter_map(|step| match step {
            PreviewStep::Chose { choice } => Some(Step::Chose { choice: usize::try_from(*choice).ok()? }),
            PreviewStep::Wrote { grade } => Some(Step::Wrote { grade: Grade::of(grade)? }),
        })
        .collect();
    (0..=steps.len()).rev().find_map(|count| story.play(steps.get(..count)?).ok())
}

impl From<ReviewRating> for Rating {
    fn from(rating: ReviewRating) -> Self {
        match rating {
            ReviewRating::Again => Self::Again,
            ReviewRating::Hard => Self::Hard,
            ReviewRating::Good => Self::Good,
            ReviewRating::Easy => Self::Easy,
        }
    }
}
