//! The way back: outcomes from statements that others have shared.
//!
//! What is read comes from a file that anybody may have made: it is measured before it is believed.

use super::{Account, BASE, Learner, extension, learners};
use crate::{Must, Points, Skill};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The largest statement that is read, in bytes. One of ours has some three thousand; a learner's own words may add to that.
pub const LARGEST_STATEMENT: usize = 1024 * 1024;
/// The longest name, in Unicode scalars.
const LONGEST_NAME: usize = 200;
/// The most points of a kind that one attempt can bring.
const MOST_POINTS: f32 = 10_000.0;

/// What came of an attempt.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Outcome {
    /// The attempt.
    pub attempt: Uuid,
    /// Who learnt.
    pub learner: Learner,
    /// The scenario's id.
    pub scenario: String,
    /// Its version at that time.
    pub version: u32,
    /// The language that it was told in (BCP 47).
    pub language: String,
    /// The customer's market (ISO 3166-1 alpha-2).
    pub market: String,
    /// When it ended.
    pub at: Timestamp,
    /// What it was worth as a whole; nothing where there was nothing to earn.
    pub percent: Option<u8>,
    /// What it was worth, skill by skill.
    pub skills: BTreeMap<Skill, Points>,
    /// What its answers were worth, by what was wanted of them.
    pub criteria: BTreeMap<Must, Points>,
}

/// What was read.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Read {
    /// Attempts that have ended, each once, in the order of the statements.
    pub outcomes: Vec<Outcome>,
    /// How many statements are not ours, or say what cannot be.
    pub skipped: usize,
}

/// A file that cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unreadable {
    /// From 1.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It is not JSON, or nested too deeply to be statements.
    NotJson,
    /// A statement is larger than [`LARGEST_STATEMENT`].
    TooLarge,
}

impl Why {
    /// Its name in messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotJson => "not-json",
            Self::TooLarge => "too-large",
        }
    }
}

/// Reads statements: one a line, or a JSON array of them over any lines. Others' statements are skipped and counted.
pub fn read(text: &str) -> Result<Read, Unreadable> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut read, mut known) = (Read::default(), BTreeSet::new());
    let is_array = text.trim_start().starts_with('[');
    let lines = || text.lines().enumerate().map(|(at, line)| Ok((at + 1, line.trim())));
    let parts: Box<dyn Iterator<Item = _>> =
        if is_array { Box::new(Elements::of(text)) } else { Box::new(lines()) };
    for part in parts {
        let (line, part) = part?;
        if part.is_empty() {
            continue;
        }
        if part.len() > LARGEST_STATEMENT {
            return Err(Unreadable { line, why: Why::TooLarge });
        }
        let statement: Value = serde_json::from_str(part).map_err(|error| {
            // Lines of an array are counted on from where its element begins.
            Unreadable { line: line + error.line().saturating_sub(1), why: Why::NotJson }
        })?;
        match told(&statement) {
            Some(Told::Outcome(outcome)) if known.insert(outcome.attempt) => read.outcomes.push(*outcome),
            Some(_) => {}
            None => read.skipped += 1,
        }
    }
    Ok(read)
}

/// The elements of a JSON array with their lines, without reading what is in them: so each is measured first.
struct Elements<'t> {
    rest: &'t str,
    line: usize,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the bracket opens.
    Before,
    /// After it, or after a comma.
    Inside,
    /// After it has closed, or after something wrong.
    Over,
}

impl<'t> Elements<'t> {
    fn of(text: &'t str) -> Self {
        Self { rest: text, line: 1, state: State::Before }
    }

    fn take(&mut self, bytes: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.line += taken.bytes().filter(|byte| *byte == b'\n').count();
        self.rest = rest;
        taken
    }

    fn skip_blanks(&mut self) {
        let blanks = self.rest.len() - self.rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
        self.take(blanks);
    }

    fn wrong(&mut self) -> Option<Result<(usize, &'t str), Unreadable>> {
        self.state = State::Over;
        Some(Err(Unreadable { line: self.line, why: Why::NotJson }))
    }

    /// How many bytes there are before the comma or bracket that ends an element.
    fn length(&self) -> usize {
        let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
        for (at, byte) in self.rest.bytes().enumerate() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if in_text => is_escaped = true,
                b'"' => in_text = !in_text,
                _ if in_text => {}
                b'{' | b'[' => depth += 1,
                b']' | b',' if depth == 0 => return at,
                b'}' | b']' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        self.rest.len()
    }
}

impl<'t> Iterator for Elements<'t> {
    type Item = Result<(usize, &'t str), Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.state == State::Over {
            return None;
        }
        self.skip_blanks();
        let is_first = self.state == State::Before;
        if is_first {
            self.take(1);
            self.skip_blanks();
            self.state = State::Inside;
        }
        let line = self.line;
        let bytes = self.length();
        let element = self.take(bytes).trim_end();
        let ends = self.take(1);
        match ends {
            "," if !element.is_empty() => Some(Ok((line, element))),
            "]" if !element.is_empty() || is_first => {
                self.skip_blanks();
                if !self.rest.is_empty() {
                    return self.wrong();
                }
                self.state = State::Over;
                Some(Ok((line, element)))
            }
            _ => self.wrong(),
        }
    }
}

/// A statement of ours.
enum Told {
    /// The end of an attempt.
    Outcome(Box<Outcome>),
    /// What came before or after it, which tells nothing more.
    Step,
}

fn told(statement: &Value) -> Option<Told> {
    let object = statement.pointer("/object/id")?.as_str()?;
    object.strip_prefix(BASE)?.strip_prefix("scenarios/")?;
    match statement.pointer("/verb/id")?.as_str()?.rsplit('/').next()? {
        "completed" => outcome(statement).map(|outcome| Told::Outcome(Box::new(outcome))),
        "initialized" | "answered" | "passed" | "failed" => Some(Told::Step),
        _ => None,
    }
}

fn outcome(statement: &Value) -> Option<Outcome> {
    let context = statement.get("context")?;
    let extensions = context.get("extensions")?.as_object()?;
    let text = |name: &str| extensions.get(&extension(name))?.as_str();
    let result = statement.get("result")?;
    let earned = result.get("extensions").and_then(Value::as_object);
    let percent = match result.pointer("/score/raw") {
        Some(raw) => Some(u8::try_from(raw.as_u64()?).ok().filter(|raw| *raw <= 100)?),
        None => None,
    };
    Some(Outcome {
        attempt: context.get("registration")?.as_str()?.parse().ok()?,
        learner: learner(statement.get("actor")?)?,
        scenario: text("scenario").filter(|id| is_name(id))?.to_owned(),
        version: u32::try_from(extensions.get(&extension("version"))?.as_u64()?).ok()?,
        language: text("language").filter(|tag| is_name(tag))?.to_owned(),
        market: text("market").filter(|market| is_name(market))?.to_owned(),
        at: statement.get("timestamp")?.as_str()?.parse().ok()?,
        percent,
        skills: points(earned, "skills", Skill::of)?,
        criteria: points(earned, "criteria", |name| Must::ALL.into_iter().find(|must| must.name() == name))?,
    })
}

fn learner(actor: &Value) -> Option<Learner> {
    let account = actor.get("account")?;
    let home_page = account.get("homePage")?.as_str()?;
    let at_home = account.get("name")?.as_str()?;
    let name = actor.get("name").and_then(Value::as_str).unwrap_or(at_home);
    let account = if home_page == learners() { None } else { Some(Account::new(home_page, at_home)?) };
    (is_name(name) && is_name(at_home)).then(|| Learner { name: name.to_owned(), account })
}

/// Whether a text is short and of one line, as names are.
fn is_name(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= LONGEST_NAME && !text.contains(char::is_control)
}

/// Points by name. What has a name that is not known came from a later version, and is left out.
fn points<K: Ord>(
    extensions: Option<&Map<String, Value>>,
    kind: &str,
    of: impl Fn(&str) -> Option<K>,
) -> Option<BTreeMap<K, Points>> {
    let Some(all) = extensions.and_then(|extensions| extensions.get(&extension(kind))) else {
        return Some(BTreeMap::new());
    };
    let mut points = BTreeMap::new();
    for (name, value) in all.as_object()? {
        let earned: Points = serde_json::from_value(value.clone()).ok()?;
        let can_be = (0.0..=earned.of).contains(&earned.earned) && earned.of <= MOST_POINTS;
        if !can_be {
            return None;
        }
        if let Some(key) = of(name) {
            points.insert(key, earned);
        }
    }
    Some(points)
}
