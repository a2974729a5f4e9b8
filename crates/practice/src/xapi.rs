//! Attempts as xAPI statements, for a learning system, and back as outcomes, for a trainer.
//!
//! xAPI 1.0.3: <https://github.com/adlnet/xAPI-Spec>. The same attempt gives the same statements with the same ids, so
//! that a learning record store keeps what is shared twice once.

mod read;

pub use read::{LARGEST_STATEMENT, Outcome, Read, Unreadable, Why, read};

use crate::{Answered, Ask, Attempt, Done, Must, Points, Scenario, Skill, Step, Story, Telling, score::GOOD};
use jiff::{Timestamp, Unit};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What all our ids begin with. They name, and lead nowhere: `.invalid` is nobody's by RFC 6761, so none of them can ever be
/// somebody else's. `urn:parlance:` would be shorter, but a URN wants a registered namespace (RFC 8141), and learning
/// systems often take http(s) only.
pub const BASE: &str = "https://parlance.invalid/xapi/";
/// Where the verbs are, and the kinds of activity.
const ADL: &str = "http://adlnet.gov/expapi/";
/// What divides the texts that a question's id is made of; no text has it.
const BETWEEN: &str = "\u{1f}";

/// Somebody who learns.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Learner {
    /// Her name, as colleagues know her.
    pub name: String,
    /// Her account at a learning system, if she has one.
    pub account: Option<Account>,
}

/// An account at a learning system.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Account {
    home_page: String,
    name: String,
}

impl Account {
    /// An account by the system's address (http or https) and the name or number there. `None` if the one is no address or
    /// the other is empty.
    pub fn new(home_page: &str, name: &str) -> Option<Self> {
        let (home_page, name) = (home_page.trim(), name.trim());
        let rest = home_page.strip_prefix("https://").or_else(|| home_page.strip_prefix("http://"))?;
        let is_outside = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
        let is_address = rest.starts_with(char::is_alphanumeric) && !rest.contains(is_outside);
        (is_address && !name.is_empty())
            .then(|| Self { home_page: home_page.to_owned(), name: name.to_owned() })
    }

    /// The system's address.
    pub fn home_page(&self) -> &str {
        &self.home_page
    }

    /// The name or number there.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// An attempt as statements, in the order in which things happened. `with_words` shares what she has written herself, too;
/// the choices that she took are always told.
pub fn statements(attempt: &Attempt, scenario: &Scenario, learner: &Learner, with_words: bool) -> Vec<Value> {
    let (_, telling) = scenario.telling(&attempt.language);
    let told = Told {
        attempt,
        scenario,
        telling,
        language: tag(&attempt.language),
        actor: actor(learner),
        story: story(attempt, scenario, telling),
        with_words,
    };
    told.all()
}

/// The name by which learning systems know a scenario.
pub(crate) fn scenario_iri(id: &str) -> String {
    format!("{BASE}scenarios/{}", encoded(id))
}

/// The name of a question: where the same is offered, the same is asked, by whatever way one came there.
pub(crate) fn choice_iri<'t>(scenario: &str, offered: impl Iterator<Item = &'t str>) -> String {
    let texts: Vec<_> = offered.collect();
    let question = Uuid::new_v5(&Uuid::NAMESPACE_URL, texts.join(BETWEEN).as_bytes());
    format!("{}/choices/{question}", scenario_iri(scenario))
}

/// The name of a free-text turn.
pub(crate) fn turn_iri(scenario: &str, turn: &str) -> String {
    format!("{}/turns/{}", scenario_iri(scenario), encoded(turn))
}

/// A language tag that a learning system takes: `und` for what is none.
pub(crate) fn tag(language: &str) -> String {
    let known = icu::locale::LanguageIdentifier::try_from_str(language);
    known.map_or_else(|_| "und".to_owned(), |known| known.to_string())
}

/// The name of something that xAPI has no name for.
pub(crate) fn extension(name: &str) -> String {
    format!("{BASE}extensions/{name}")
}

/// Which scenario it was, in what version and language, and the customer's market.
pub(crate) fn extensions(scenario: &Scenario, version: u32, language: &str) -> Value {
    json!({
        extension("scenario"): scenario.id,
        extension("version"): version,
        extension("language"): language,
        extension("market"): scenario.market,
    })
}

/// With everything escaped that a path may not have.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Without an account she is known by her name alone: an actor needs one of four ways to be told from others, and of these
/// an account gives away least.
fn actor(learner: &Learner) -> Value {
    let (home_page, name) = match &learner.account {
        Some(account) => (account.home_page.clone(), account.name.as_str()),
        None => (learners(), learner.name.as_str()),
    };
    json!({"objectType": "Agent", "name": learner.name, "account": {"homePage": home_page, "name": name}})
}

fn learners() -> String {
    format!("{BASE}learners")
}

fn verb(name: &str) -> Value {
    json!({"id": format!("{ADL}verbs/{name}"), "display": {"en": name}})
}

/// The story, to see which choices were right; nothing if it is no longer the one that was practised.
fn story(attempt: &Attempt, scenario: &Scenario, telling: &Telling) -> Option<Story> {
    let is_same = attempt.version == scenario.version && attempt.scenario == scenario.id;
    let compile = || Story::compile(&scenario.ink_file(&attempt.language), &telling.ink).ok();
    is_same.then(compile).flatten()
}

/// An attempt as it is told.
struct Told<'a> {
    attempt: &'a Attempt,
    scenario: &'a Scenario,
    telling: &'a Telling,
    language: String,
    actor: Value,
    story: Option<Story>,
    with_words: bool,
}

impl Told<'_> {
    fn all(&self) -> Vec<Value> {
        let attempt = self.attempt;
        let mut all = vec![self.statement("initialized", "initialized", attempt.begun, self.whole(), None)];
        let (mut before, mut steps) = (attempt.begun, Vec::new());
        for (at, done) in attempt.turns.iter().enumerate() {
            let (object, result) = match &done.answer {
                Some(answer) => (self.turn(answer), self.answer(done, answer, before)),
                None => (self.choice(done, &steps), self.chosen(done, before)),
            };
            let words = if self.with_words && done.answer.is_some() { "/words" } else { "" };
            all.push(self.statement(&format!("turn/{at}{words}"), "answered", done.at, object, Some(result)));
            before = done.at;
            steps.push(done.step.clone());
        }
        if let Some(ended) = attempt.ended {
            all.push(self.statement(
                "completed",
                "completed",
                ended,
                self.whole(),
                Some(self.end(ended, None)),
            ));
            if let Some(percent) = attempt.percent() {
                let has_passed = percent >= GOOD;
                let verb = if has_passed { "passed" } else { "failed" };
                all.push(self.statement(
                    verb,
                    verb,
                    ended,
                    self.whole(),
                    Some(self.end(ended, Some(has_passed))),
                ));
            }
        }
        all
    }

    fn statement(
        &self,
        step: &str,
        name: &str,
        at: Timestamp,
        object: Value,
        result: Option<Value>,
    ) -> Value {
        let mut statement = json!({
            "id": Uuid::new_v5(&self.attempt.id, step.as_bytes()),
            "actor": self.actor,
            "verb": verb(name),
            "object": object,
        });
        if let (Some(fields), Some(result)) = (statement.as_object_mut(), result) {
            fields.insert("result".to_owned(), result);
        }
        if let Some(fields) = statement.as_object_mut() {
            fields.insert("context".to_owned(), self.context());
            // To a millisecond: some systems take no more digits.
            fields.insert("timestamp".to_owned(), json!(at.round(Unit::Millisecond).unwrap_or(at)));
        }
        statement
    }

    fn context(&self) -> Value {
        let skills = self.scenario.skills.iter().map(|skill| {
            json!({
                "objectType": "Activity",
                "id": format!("{BASE}skills/{}", skill.name()),
                "definition": {"type": format!("{ADL}activities/objective"), "name": {"en": skill.name()}},
            })
        });
        let mut activities = Map::new();
        activities.insert("grouping".to_owned(), json!([self.whole()]));
        let skills: Vec<_> = skills.collect();
        if !skills.is_empty() {
            activities.insert("category".to_owned(), Value::Array(skills));
        }
        json!({
            "registration": self.attempt.id,
            "platform": "Parlance",
            "language": self.language,
            "revision": self.attempt.version.to_string(),
            "contextActivities": activities,
            "extensions": extensions(self.scenario, self.attempt.version, &self.attempt.language),
        })
    }

    /// The scenario as a whole.
    fn whole(&self) -> Value {
        json!({
            "objectType": "Activity",
            "id": scenario_iri(&self.attempt.scenario),
            "definition": {
                "type": format!("{ADL}activities/simulation"),
                "name": {&self.language: self.telling.title},
                "description": {&self.language: self.telling.about},
            },
        })
    }

    /// The question of what to say.
    fn choice(&self, done: &Done, before: &[Step]) -> Value {
        let offered = done.offered.iter().map(String::as_str);
        let choices = done.offered.iter().enumerate();
        let choices =
            choices.map(|(at, text)| json!({"id": at.to_string(), "description": {&self.language: text}}));
        let mut definition = json!({
            "type": format!("{ADL}activities/cmi.interaction"),
            "interactionType": "choice",
            "choices": choices.collect::<Vec<_>>(),
        });
        if let (Some(definition), Some(right)) = (definition.as_object_mut(), self.right(done, before)) {
            definition.insert("correctResponsesPattern".to_owned(), json!([right.to_string()]));
        }
        let id = choice_iri(&self.attempt.scenario, offered);
        json!({"objectType": "Activity", "id": id, "definition": definition})
    }

    /// The one choice that shows skill and lacks none, if there is only one.
    fn right(&self, done: &Done, before: &[Step]) -> Option<usize> {
        let scene = self.story.as_ref()?.play(before).ok()?;
        let Ask::Choose(offers) = scene.ask else { return None };
        let is_same = offers.iter().map(|offer| &offer.text).eq(&done.offered);
        let is_right = |skills: &[(Skill, i8)]| !skills.is_empty() && skills.iter().all(|(_, by)| *by > 0);
        let mut right = offers.iter().enumerate().filter(|(_, offer)| is_right(&offer.skills));
        let (at, _) = right.next().filter(|_| is_same)?;
        right.next().is_none().then_some(at)
    }

    fn chosen(&self, done: &Done, before: Timestamp) -> Value {
        let mut result = Map::new();
        if let Step::Chose { choice } = done.step {
            result.insert("response".to_owned(), json!(choice.to_string()));
        }
        result.insert("duration".to_owned(), json!(duration(before, done.at)));
        if !done.skills.is_empty() {
            let is_good = done.skills.iter().all(|(_, by)| *by > 0);
            let points = u8::from(is_good);
            result.insert("success".to_owned(), json!(is_good));
            result.insert("score".to_owned(), json!({"scaled": points, "raw": points, "min": 0, "max": 1}));
            let skills: BTreeMap<_, _> = done.skills.iter().map(|(skill, by)| (skill.name(), by)).collect();
            result.insert("extensions".to_owned(), json!({extension("skills"): skills}));
        }
        Value::Object(result)
    }

    /// The question that she answers in her own words.
    fn turn(&self, answer: &Answered) -> Value {
        let mut definition = json!({
            "type": format!("{ADL}activities/cmi.interaction"),
            "interactionType": "long-fill-in",
        });
        if let (Some(fields), Some(turn)) = (definition.as_object_mut(), self.telling.turns.get(&answer.turn))
        {
            fields.insert("description".to_owned(), json!({&self.language: turn.task}));
        }
        json!({
            "objectType": "Activity",
            "id": turn_iri(&self.attempt.scenario, &answer.turn),
            "definition": definition,
        })
    }

    fn answer(&self, done: &Done, answer: &Answered, before: Timestamp) -> Value {
        let findings: Vec<_> = answer.findings.keys().collect();
        let mut result = json!({
            "score": score(answer.percent),
            "success": answer.percent >= GOOD,
            "duration": duration(before, done.at),
            "extensions": {extension("criteria"): answer.criteria, extension("findings"): findings},
        });
        if let (Some(result), true) = (result.as_object_mut(), self.with_words) {
            result.insert("response".to_owned(), json!(done.said));
        }
        result
    }

    fn end(&self, ended: Timestamp, has_passed: Option<bool>) -> Value {
        let attempt = self.attempt;
        let mut result = json!({
            "duration": duration(attempt.begun, ended),
            "extensions": {
                extension("skills"): points(attempt.skills().into_iter().map(|(skill, points)| (skill.name(), points))),
                extension("criteria"): points(attempt.criteria().into_iter().map(|(must, points)| (must.name(), points))),
            },
        });
        if let Some(result) = result.as_object_mut() {
            match has_passed {
                Some(has_passed) => result.insert("success".to_owned(), json!(has_passed)),
                None => result.insert("completion".to_owned(), json!(true)),
            };
            if let Some(percent) = attempt.percent() {
                result.insert("score".to_owned(), score(percent));
            }
        }
        result
    }
}

impl Attempt {
    /// What its answers were worth, by what was wanted of them.
    pub fn criteria(&self) -> BTreeMap<Must, Points> {
        let mut criteria: BTreeMap<Must, Points> = BTreeMap::new();
        for earned in
            self.turns.iter().filter_map(|done| done.answer.as_ref()).flat_map(|answer| &answer.criteria)
        {
            criteria.entry(earned.must).or_default().add(earned.points, f32::from(earned.of));
        }
        criteria
    }

    /// What came of it, for whoever learnt; `None` as long as it has not ended.
    pub fn outcome(&self, scenario: &Scenario, learner: &Learner) -> Option<Outcome> {
        Some(Outcome {
            attempt: self.id,
            learner: learner.clone(),
            scenario: self.scenario.clone(),
            version: self.version,
            language: self.language.clone(),
            market: scenario.market.clone(),
            // As it is told.
            at: self.ended.map(|ended| ended.round(Unit::Millisecond).unwrap_or(ended))?,
            percent: self.percent(),
            skills: self.skills(),
            criteria: self.criteria(),
        })
    }
}

fn points<'n>(all: impl Iterator<Item = (&'n str, Points)>) -> BTreeMap<&'n str, Points> {
    all.collect()
}

fn score(percent: u8) -> Value {
    json!({"scaled": f64::from(percent) / 100.0, "raw": percent, "min": 0, "max": 100})
}

/// In ISO 8601, to a hundredth of a second as xAPI compares durations.
fn duration(from: Timestamp, to: Timestamp) -> String {
    let hundredths = (to.duration_since(from).as_millis().max(0) + 5) / 10;
    match (hundredths / 100, hundredths % 100) {
        (seconds, 0) => format!("PT{seconds}S"),
        (seconds, rest) => format!("PT{seconds}.{rest:02}S"),
    }
}
