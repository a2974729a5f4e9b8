//! Practice, as the window and the terminal show it.

use super::{BriefView, FindingView, LanguageName, MarketName};
use parlance_model::AttemptId;
use serde::{Deserialize, Serialize};
use specta::Type;

/// All scenarios, and what waits.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct PracticeView {
    /// The scenarios: assigned ones first, then by level and title.
    pub scenarios: Vec<ScenarioCard>,
    /// All skills that there are.
    pub skills: Vec<SkillName>,
    /// How many cards are due to be looked at again.
    pub due: u32,
    /// Scenarios of the team's own that cannot be practised, and what is wrong.
    pub unusable: Vec<ScenarioFaults>,
    /// The folder that the team's own are read from.
    pub folder: String,
}

/// What a scenario is.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct ScenarioCard {
    /// Its name in files.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What one learns.
    pub about: String,
    /// The customer's market.
    pub market: MarketName,
    /// By what one talks, in the agent's language.
    pub channel: String,
    /// How long it takes.
    pub minutes: u16,
    /// 1 to 3.
    pub level: u8,
    /// What is practised.
    pub skills: Vec<SkillName>,
    /// The languages that it is told in.
    pub languages: Vec<LanguageName>,
    /// The language that it would be told in.
    pub language: LanguageName,
    /// Who wrote it.
    pub author: String,
    /// Who has reviewed it, if anybody.
    pub reviewer: Option<String>,
    /// Its version.
    pub version: u32,
    /// What its feedback rests on.
    pub sources: Vec<String>,
    /// Whether it is the team's own.
    pub own: bool,
    /// How often it was practised to its end.
    pub done: u32,
    /// The best of these, in percent.
    pub best: Option<u8>,
    /// The assignment that it is in, if any.
    pub assigned: Option<AssignedView>,
}

/// That a trainer wants a scenario done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AssignedView {
    /// What the assignment is called.
    pub title: String,
    /// Who wants it.
    pub from: String,
    /// Until when (ISO 8601 date), if it is said.
    pub until: Option<String>,
    /// Whether it was practised since.
    pub done: bool,
}

/// A skill.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SkillName {
    /// Its name in files.
    pub id: String,
    /// Its name in the agent's language.
    pub title: String,
}

/// What is wrong with a scenario.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ScenarioFaults {
    /// The scenario.
    pub id: String,
    /// What is wrong with it.
    pub faults: Vec<ScenarioFault>,
}

/// Something wrong in a scenario's file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ScenarioFault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: Option<u32>,
    /// The column, from 1.
    pub column: Option<u32>,
    /// What is wrong, in the agent's language.
    pub message: String,
    /// Whether it can be practised nevertheless.
    pub remark: bool,
}

/// A conversation as far as it has come.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct PracticeScene {
    /// The attempt.
    pub attempt: AttemptId,
    /// The scenario.
    pub scenario: ScenarioCard,
    /// The customer's name.
    pub customer: String,
    /// What was said and what happened, oldest first.
    pub lines: Vec<PracticeLine>,
    /// What comes next.
    pub ask: PracticeAsk,
    /// What the learner's answers were worth, oldest first.
    pub feedback: Vec<AnswerFeedback>,
    /// What to know of the customer before writing.
    pub brief: BriefView,
    /// At the end: what it was worth.
    pub summary: Option<PracticeSummary>,
}

/// A line of a conversation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct PracticeLine {
    /// Who says it.
    pub by: LineBy,
    /// What is said: plain text.
    pub text: String,
    /// How long she types before it, in seconds.
    pub pause: u8,
    /// How many steps the learner had done before it.
    pub after: u32,
}

/// Who says a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum LineBy {
    /// The customer.
    Customer,
    /// The learner.
    Agent,
    /// Nobody: what happens.
    Scene,
    /// The trainer: why a choice was good or not.
    Why,
}

/// What comes next.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum PracticeAsk {
    /// A choice of what to say.
    Choose {
        /// What may be said.
        offers: Vec<String>,
    },
    /// An answer in the learner's own words.
    Write {
        /// What to write.
        task: String,
    },
    /// Nothing: it has ended.
    End,
}

/// What an answer was worth, and why.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct AnswerFeedback {
    /// The answer is the line after so many steps.
    pub after: u32,
    /// In percent.
    pub percent: u8,
    /// In a word of the agent's language: good, right in part, not yet.
    pub grade: String,
    /// Whether it is good.
    pub is_good: bool,
    /// Criterion by criterion.
    pub criteria: Vec<CriterionFeedback>,
    /// What the reply check found.
    pub findings: Vec<FindingView>,
    /// What findings that no criterion counts have taken away, in percent.
    pub taken: u8,
    /// An answer that would have been good.
    pub sample: Option<String>,
}

/// What a criterion has earned, and why it matters.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct CriterionFeedback {
    /// What it wants, in the agent's language.
    pub title: String,
    /// The skill that it trains.
    pub skill: SkillName,
    /// Points earned.
    pub points: f32,
    /// Points that there were.
    pub of: u8,
    /// The sentences that earned or lost them.
    pub sentences: Vec<String>,
    /// Why it matters to this customer.
    pub why: String,
}

/// What an attempt was worth.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct PracticeSummary {
    /// In percent.
    pub percent: Option<u8>,
    /// Skill by skill.
    pub skills: Vec<SkillScore>,
    /// How many cards it has left to look at again.
    pub cards: u32,
}

/// What a skill was worth.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct SkillScore {
    /// The skill.
    pub skill: SkillName,
    /// In percent.
    pub percent: u8,
}

/// An attempt in the history.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct AttemptRowView {
    /// The attempt.
    pub attempt: AttemptId,
    /// The scenario.
    pub scenario: String,
    /// What it is called; its name in files where it is no longer there.
    pub title: String,
    /// When it was begun (ISO 8601, the agent's own clock).
    pub begun: String,
    /// Whether it came to its end.
    pub ended: bool,
    /// In percent.
    pub percent: Option<u8>,
    /// Whether it can be gone on with: the scenario is there in the same version.
    pub playable: bool,
}

/// Cards that are due.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct ReviewView {
    /// Those for now, some ten minutes' worth.
    pub cards: Vec<ReviewCard>,
    /// How many are due in all.
    pub due: u32,
}

/// A card to look at again.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct ReviewCard {
    /// What it is known by.
    pub key: String,
    /// What it asks.
    pub front: ReviewFront,
    /// What it tells then.
    pub back: ReviewBack,
    /// How often it was looked at.
    pub reviews: u32,
}

/// What a card asks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum ReviewFront {
    /// A turn of a scenario: what should an answer do here?
    Criterion {
        /// The scenario's title.
        scenario: String,
        /// What the customer wrote first.
        wrote: String,
        /// What is to be written.
        task: String,
    },
    /// A rule of the reply check.
    Rule {
        /// What the rule is called.
        title: String,
        /// The language that was written in.
        language: LanguageName,
        /// A text that the rule finds, made up for the rule.
        example: Option<String>,
    },
}

/// What a card tells.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ReviewBack {
    /// What was to be done.
    pub title: String,
    /// Why.
    pub why: String,
    /// How it may be said.
    pub sample: Option<String>,
}

/// How well a card was known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewRating {
    /// Not known.
    Again,
    /// With effort.
    Hard,
    /// Known.
    Good,
    /// At once.
    Easy,
}

/// A file of a scenario.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ScenarioText {
    /// Its name in the folder.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// A scenario as its author sees it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ScenarioSource {
    /// Its name in files.
    pub id: String,
    /// Its files.
    pub files: Vec<ScenarioText>,
    /// Whether it is the team's own; another is copied when it is changed.
    pub own: bool,
}

/// A scenario as it would play, while it is written.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct PreviewView {
    /// What is wrong.
    pub faults: Vec<ScenarioFault>,
    /// What was said and what happened; empty where it cannot be played.
    pub lines: Vec<PracticeLine>,
    /// What comes next.
    pub ask: PracticeAsk,
    /// The languages that it is told in.
    pub languages: Vec<LanguageName>,
    /// How many ways there are through it.
    pub ways: u32,
}

/// A step of a preview: a choice by its place, or an answer's outcome (good, middling, poor).
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Type)]
#[serde(tag = "did", rename_all = "kebab-case")]
pub enum PreviewStep {
    /// A choice.
    Chose {
        /// From 0.
        choice: u32,
    },
    /// An answer.
    Wrote {
        /// good, middling or poor.
        grade: String,
    },
}

/// How one practises.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct PracticeSettings {
    /// Whether the customer takes her time to type.
    pub pauses: bool,
    /// Whether what the check finds in replies that are sent becomes cards.
    pub from_replies: bool,
}

impl Default for PracticeSettings {
    fn default() -> Self {
        Self { pauses: true, from_replies: true }
    }
}

/// What results are divided by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ResultsBy {
    /// Who learnt.
    Person,
    /// The skill.
    Skill,
    /// The customer's market.
    Market,
    /// What was wanted of answers.
    Criterion,
    /// The scenario.
    Scenario,
    /// The week.
    Week,
}

/// Results of one's own attempts and of those that others have shared.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct ResultsView {
    /// The rows, in the order of what they are divided by.
    pub rows: Vec<ResultRow>,
    /// From how many attempts they are.
    pub attempts: u32,
    /// How many of these others have shared.
    pub shared: u32,
    /// Whose they are.
    pub people: Vec<String>,
}

/// A row of results.
#[derive(Clone, PartialEq, Debug, Serialize, Type)]
pub struct ResultRow {
    /// What tells it from other rows.
    pub key: String,
    /// What it is about, in the agent's language.
    pub label: String,
    /// In percent; nothing where there was nothing to earn.
    pub percent: Option<u8>,
    /// From how many attempts.
    pub attempts: u32,
}

/// Which results are looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ResultsForm {
    /// What they are divided by.
    pub by: ResultsBy,
    /// Of this person only, by her name.
    pub person: Option<String>,
    /// Of attempts that ended on this day or later (ISO 8601).
    pub from: Option<String>,
    /// Of attempts that ended on this day or before (ISO 8601).
    pub to: Option<String>,
}

/// A file of results.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ResultsFile {
    /// A table of what is shown.
    Csv,
    /// xAPI statements of one's own attempts, without one's words: for a trainer or a learning system.
    Xapi,
    /// The same with what one wrote.
    XapiWithWords,
}

/// A file of a scenario.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ScenarioExport {
    /// For another Parlance.
    Parlance,
    /// A cmi5 package for a learning system.
    Cmi5,
}

/// What came in with a file of results.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Type)]
pub struct SharedReport {
    /// Attempts that were new.
    pub new: u32,
    /// Attempts that were there already.
    pub known: u32,
    /// Statements that are not ours.
    pub skipped: u32,
}

/// What people are asked to practise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct AssignmentForm {
    /// What it is called.
    pub title: String,
    /// The last day (ISO 8601).
    pub until: String,
    /// What else there is to say.
    pub note: Option<String>,
    /// Whom, by name; with no people and no groups, everybody.
    pub people: Vec<String>,
    /// Which groups.
    pub groups: Vec<String>,
    /// The scenarios.
    pub scenarios: Vec<String>,
}

/// An assignment that was taken in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct AssignmentView {
    /// What it is called.
    pub title: String,
    /// Who asks.
    pub from: String,
    /// The last day (ISO 8601).
    pub until: String,
    /// What else there is to say.
    pub note: Option<String>,
    /// How many of its scenarios are done.
    pub done: u32,
    /// How many there are.
    pub of: u32,
}
