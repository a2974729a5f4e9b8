//! Stories in ink: compiled once, played from the beginning to where a learner is.
//!
//! ink is by inkle (<https://github.com/inkle/ink>); tags say what a line is to a conversation: see
//! `scenarios/README.md`.

use crate::{
    Grade, Skill,
    fault::{Fault, FaultKind},
    source::Source,
};
use bladeink::story::Story as Player;
use bladeink_compiler::{Compiler, CompilerError};
use std::{cell::Cell, panic, thread, time::Duration};

/// The largest story, in bytes. A scenario has some five thousand; compiling costs more than in proportion.
pub const LARGEST_INK: usize = 64 * 1024;
/// Steps of the player without a line or a choice before it is said to go on for ever.
const STEPS: f32 = 50_000.0;
/// Lines without a choice before it is said to go on for ever.
const LINES: usize = 500;
/// For the compiler and the player, which call themselves for each level. Reserved, not used, where they need less.
const STACK: usize = 256 * 1024 * 1024;
/// The same story is the same for everybody.
const SEED: i32 = 1;

/// A story that can be played.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Story {
    compiled: String,
    file: String,
    knots: Vec<(String, (usize, usize))>,
}

/// What a learner did.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(tag = "did", rename_all = "kebab-case")]
pub enum Step {
    /// Chose what to say, by its place.
    Chose {
        /// From 0.
        choice: usize,
    },
    /// Wrote an answer that was worth so much.
    Wrote {
        /// What it was worth.
        grade: Grade,
    },
}

/// Who says a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// The customer.
    Customer,
    /// The agent: what the learner chose to say.
    Agent,
    /// Nobody: what happens.
    Scene,
    /// The trainer: why a choice was good or not.
    Why,
}

/// A line of the conversation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Who says it.
    pub by: By,
    /// What is said. Plain text, whatever it looks like.
    pub text: String,
    /// How long she types before it, in seconds.
    pub pause: u8,
    /// How many steps had been done before it.
    pub after: usize,
}

/// What may be said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// What is said.
    pub text: String,
    /// Which skills it shows (more than 0) or wants (less).
    pub skills: Vec<(Skill, i8)>,
    pub(crate) line: Option<usize>,
}

/// What the story waits for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ask {
    /// A choice.
    Choose(Vec<Offer>),
    /// An answer in the learner's own words, to this turn of the rubric.
    Write(String),
    /// Nothing: it has ended.
    End,
}

/// A conversation as far as it has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scene {
    /// All lines, oldest first.
    pub lines: Vec<Line>,
    /// What comes next.
    pub ask: Ask,
    /// Whether it ended where a walk has marked an end.
    pub(crate) ended: bool,
    /// Knots that were come by, by their places.
    pub(crate) knots: Vec<usize>,
    /// Lines of the outcomes that are open, where a walk has marked them; whether they are the three.
    pub(crate) outcomes: (Vec<usize>, bool),
}

impl Story {
    /// Compiles a story.
    pub fn compile(file: &str, ink: &str) -> Result<Self, Fault> {
        if ink.len() > LARGEST_INK {
            return Err(Fault::new(file, FaultKind::TooLarge, (LARGEST_INK / 1024).to_string()));
        }
        let source = Source::new(ink);
        if let Some(place) = source.too_deep() {
            return Err(Fault::new(file, FaultKind::TooDeep, "").at(Some(place)));
        }
        let compiled = apart(|| {
            let compiled = Compiler::new().compile(ink).map_err(|error| said(&error))?;
            // A story that is nested deeper than its own format allows is found here.
            Player::new_with_seed(&compiled, SEED).map_err(|error| (None, error.to_string()))?;
            Ok(compiled)
        });
        let faulty =
            |line, why: String| Fault::new(file, FaultKind::Ink, why.clone()).at(source.place_of(line, &why));
        match compiled {
            Some(Ok(compiled)) => Ok(Self { compiled, file: file.to_owned(), knots: source.knots() }),
            Some(Err((line, why))) => Err(faulty(line, why)),
            None => Err(faulty(None, String::new())),
        }
    }

    /// Plays the story from its beginning through what a learner did.
    pub fn play(&self, steps: &[Step]) -> Result<Scene, Fault> {
        apart(|| self.play_here(steps)).unwrap_or_else(|| Err(self.fails(String::new())))
    }

    /// As [`Self::play`], for many times in a row, on a thread that [`apart`] has made.
    pub(crate) fn play_here(&self, steps: &[Step]) -> Result<Scene, Fault> {
        let mut player =
            Player::new_with_seed(&self.compiled, SEED).map_err(|error| self.fails(error.to_string()))?;
        let count = Cell::new(0_u64);
        // The player asks for the time at each step: a clock of steps makes its limit the same everywhere.
        player.set_time_source(move || {
            count.set(count.get() + 1);
            Duration::from_millis(count.get())
        });
        let mut lines = Vec::new();
        let mut ask = self.go_on(&mut player, None, 0, &mut lines)?;
        for (at, step) in steps.iter().enumerate() {
            let (index, echo) = match (step, &ask.0) {
                (Step::Chose { choice }, Ask::Choose(offers)) => {
                    let offer = offers.get(*choice).ok_or_else(|| self.fails(String::new()))?;
                    (*choice, Some(offer.text.clone()))
                }
                (Step::Wrote { grade }, Ask::Write(_)) => {
                    let outcomes = player.get_current_choices();
                    let at = outcomes.iter().position(|outcome| outcome.text.trim() == grade.name());
                    (at.ok_or_else(|| self.fails(String::new()))?, None)
                }
                _ => return Err(self.fails(String::new())),
            };
            player.choose_choice_index(index).map_err(|error| self.fails(error.to_string()))?;
            ask = self.go_on(
                &mut player,
                Some((echo, matches!(step, Step::Wrote { .. }))),
                at + 1,
                &mut lines,
            )?;
        }
        let visited =
            |(knot, _): &(String, _)| player.get_visit_count_at_path_string(knot).is_ok_and(|n| n > 0);
        let knots = self.knots.iter().enumerate().filter(|(_, knot)| visited(knot)).map(|(at, _)| at);
        let open: Vec<Offer> = player
            .get_current_choices()
            .iter()
            .map(|choice| Offer::new(choice.text.trim(), &choice.tags))
            .collect();
        let are_outcomes = open.len() == Grade::ALL.len()
            && Grade::ALL.iter().all(|grade| open.iter().any(|offer| offer.text == grade.name()));
        let outcomes = (open.iter().filter_map(|offer| offer.line).collect(), are_outcomes);
        Ok(Scene { knots: knots.collect(), lines, ask: ask.0, ended: ask.1, outcomes })
    }

    /// The file that it was written in.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// Knots and stitches with their places.
    pub(crate) fn knots(&self) -> &[(String, (usize, usize))] {
        &self.knots
    }

    /// Collects lines until something is asked; whether a way ended as it should.
    fn go_on(
        &self,
        player: &mut Player,
        mut said: Option<(Option<String>, bool)>,
        after: usize,
        lines: &mut Vec<Line>,
    ) -> Result<(Ask, bool), Fault> {
        let (mut pause, mut free, mut ended) = (0, None, false);
        let begun = lines.len();
        while player.can_continue() {
            if let Err(error) = player.continue_async(STEPS) {
                let fault = self.fails(error.to_string());
                let now = player.get_current_text().unwrap_or_default();
                let before = lines.last().map(|line: &Line| line.text.as_str()).unwrap_or_default();
                let last = Some(now.trim()).filter(|now| !now.is_empty()).unwrap_or(before);
                let is_dead_end = fault.kind == FaultKind::DeadEnd;
                return Err(if is_dead_end { Fault { about: last.to_owned(), ..fault } } else { fault });
            }
            if player.is_async_continue_active() || lines.len() - begun > LINES {
                return Err(self.endless(player));
            }
            let text = player.get_current_text().unwrap_or_default();
            let text = text.trim();
            let mut by = By::Scene;
            for tag in player.get_current_tags().unwrap_or_default() {
                match Tag::parse(&tag) {
                    Some(Tag::Customer) => by = By::Customer,
                    Some(Tag::Why) => by = By::Why,
                    Some(Tag::Pause(seconds)) => pause = seconds,
                    Some(Tag::Free(turn)) => free = Some(turn),
                    Some(Tag::TheEnd) => ended = true,
                    Some(Tag::Skill(..) | Tag::Line(_)) | None => {}
                }
            }
            // The line that was chosen comes first; after an answer it is the name of the outcome.
            if let Some((echo, wrote)) = said.take() {
                if echo.as_deref() == Some(text) {
                    by = By::Agent;
                } else if wrote && Grade::of(text).is_some() {
                    continue;
                }
            }
            if !text.is_empty() {
                lines.push(Line { by, text: text.to_owned(), pause: std::mem::take(&mut pause), after });
            }
        }
        let choices = player.get_current_choices();
        let ask = match free {
            Some(turn) if !choices.is_empty() => Ask::Write(turn),
            _ if choices.is_empty() => Ask::End,
            _ => Ask::Choose(
                choices.iter().map(|choice| Offer::new(choice.text.trim(), &choice.tags)).collect(),
            ),
        };
        Ok((ask, ended))
    }

    fn fails(&self, why: String) -> Fault {
        let why = why.rsplit("The first issue was: ").next().unwrap_or_default().to_owned();
        let kind = if why.contains("ran out of content") { FaultKind::DeadEnd } else { FaultKind::Plays };
        Fault::new(&self.file, kind, why)
    }

    fn endless(&self, player: &Player) -> Fault {
        let path = player.get_current_path().unwrap_or_default();
        let place = self.knots.iter().rfind(|(knot, _)| {
            path.strip_prefix(knot.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
        let place = place.map(|(_, place)| *place);
        Fault::new(&self.file, FaultKind::Endless, path).at(place)
    }
}

impl Offer {
    fn new(text: &str, tags: &[String]) -> Self {
        let mut offer = Self { text: text.to_owned(), skills: Vec::new(), line: None };
        for tag in tags {
            match Tag::parse(tag) {
                Some(Tag::Skill(skill, by)) => offer.skills.push((skill, by)),
                Some(Tag::Line(line)) => offer.line = Some(line),
                _ => {}
            }
        }
        offer
    }
}

/// What a tag says of its line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Tag {
    Customer,
    Why,
    Pause(u8),
    Free(String),
    Skill(Skill, i8),
    /// Of the walk: the choice's line.
    Line(usize),
    /// Of the walk: the way ends here as it should.
    TheEnd,
}

/// The longest pause, in seconds.
const LONGEST_PAUSE: u8 = 30;

impl Tag {
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let (name, value) = tag.split_once(':').map_or((tag, ""), |(name, value)| (name, value));
        let (name, value) = (name.trim(), value.trim());
        match (name, value) {
            ("customer", "") => Some(Self::Customer),
            ("why", "") => Some(Self::Why),
            ("the-end", "") => Some(Self::TheEnd),
            ("pause", seconds) => seconds.parse().ok().filter(|at| *at <= LONGEST_PAUSE).map(Self::Pause),
            ("free", turn) if !turn.is_empty() => Some(Self::Free(turn.to_owned())),
            ("line", line) => line.parse().ok().map(Self::Line),
            ("skill", value) => {
                let (skill, by) = value.rsplit_once(' ')?;
                let by = by.parse().ok().filter(|by: &i8| by.abs() == 1)?;
                Some(Self::Skill(Skill::of(skill.trim())?, by))
            }
            _ => None,
        }
    }
}

/// The line, where the compiler knows it, and its words.
fn said(error: &CompilerError) -> (Option<usize>, String) {
    let (CompilerError::InvalidSource { line, .. } | CompilerError::UnsupportedFeature { line, .. }) = error;
    (*line, error.message().to_owned())
}

/// Runs something on a thread with a stack for stories that are nested as deep as may be. `None` if it panicked there:
/// the player divides by whatever a story tells it to.
pub(crate) fn apart<T: Send>(run: impl FnOnce() -> T + Send) -> Option<T> {
    thread::scope(|scope| {
        let quiet = panic::AssertUnwindSafe(run);
        let made = thread::Builder::new()
            .name("story".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, move || panic::catch_unwind(quiet).ok());
        made.ok()?.join().ok().flatten()
    })
}
