//! All ways through a story.

use crate::{
    Ask, Grade, Scene, Step, Story,
    fault::{Fault, FaultKind},
    source::Source,
    story::{Tag, apart},
};
use std::collections::BTreeSet;

/// Places in a story, over all its ways, where something is asked. More are not walked.
const MOST: usize = 20_000;

/// What was met on the ways through a story.
#[derive(Debug, Default)]
pub struct Walk {
    /// How many ways there are, from the beginning to an end.
    pub ways: usize,
    /// Free-text turns that are asked for.
    pub turns: BTreeSet<String>,
    /// What is wrong.
    pub faults: Vec<Fault>,
    offered: BTreeSet<usize>,
    knots: BTreeSet<usize>,
}

/// Walks every way through a story.
pub fn walk(file: &str, ink: &str) -> Walk {
    let source = Source::new(ink);
    let plain = match Story::compile(file, ink) {
        Ok(story) => story,
        Err(fault) => return Walk { faults: vec![fault], ..Walk::default() },
    };
    // What is marked may be too large or too deep, though the plain story is not: then its ways are walked, and what no
    // way leads to is not known.
    let marked = Story::compile(file, &source.marked()).ok();
    let is_marked = marked.is_some();
    let story = marked.unwrap_or(plain);
    let walked = apart(|| {
        let mut walk = Walk::default();
        walk.from(&story, &source, is_marked);
        walk
    });
    let mut walk = walked
        .unwrap_or_else(|| Walk { faults: vec![Fault::new(file, FaultKind::Plays, "")], ..Walk::default() });
    // Where not all ways could be walked, what no way leads to is not known.
    if is_marked && walk.faults.is_empty() {
        let knots = story.knots().iter().enumerate().filter(|(at, (_, place))| {
            // What the marks have added comes after the last line.
            !walk.knots.contains(at) && place.0 <= ink.lines().count()
        });
        walk.faults.extend(
            knots.map(|(_, (knot, place))| {
                Fault::new(file, FaultKind::UnreachableKnot, knot).at(Some(*place))
            }),
        );
        let never = source.choices().into_iter().filter(|line| !walk.offered.contains(line));
        walk.faults.extend(never.map(|line| {
            let text = ink.lines().nth(line - 1).unwrap_or_default();
            let column = text.chars().take_while(|c| c.is_whitespace()).count() + 1;
            Fault::new(file, FaultKind::UnreachableChoice, text.trim()).at(Some((line, column)))
        }));
    }
    let unknown = source.tags().into_iter().filter(|(tag, _)| Tag::parse(tag).is_none());
    walk.faults.extend(unknown.map(|(tag, place)| {
        let shown: String = tag.chars().take(40).collect();
        Fault::new(file, FaultKind::Tag, shown).at(Some(place))
    }));
    walk.faults.sort();
    walk.faults.dedup();
    walk
}

impl Walk {
    fn from(&mut self, story: &Story, source: &Source<'_>, is_marked: bool) {
        let mut open: Vec<Vec<Step>> = vec![Vec::new()];
        let mut asked = 0;
        while let Some(steps) = open.pop() {
            asked += 1;
            if asked > MOST {
                self.faults.push(Fault::new(story.file(), FaultKind::TooManyWays, MOST.to_string()));
                return;
            }
            let scene = match story.play_here(&steps) {
                Ok(scene) => scene,
                Err(fault) => {
                    let at_last = || source.place_of_text(&fault.about);
                    let place = fault.place.or_else(at_last);
                    self.faults.push(fault.at(place));
                    continue;
                }
            };
            self.knots.extend(scene.knots.iter().copied());
            match &scene.ask {
                Ask::End => {
                    self.ways += 1;
                    if is_marked && !scene.ended {
                        let last = last_words(&scene);
                        let place = source.place_of_text(last);
                        self.faults.push(Fault::new(story.file(), FaultKind::DeadEnd, last).at(place));
                    }
                }
                Ask::Write(turn) => {
                    self.turns.insert(turn.clone());
                    self.offered.extend(scene.outcomes.0.iter().copied());
                    if !scene.outcomes.1 {
                        let place = source.place_of_text(&format!("free: {turn}"));
                        self.faults.push(Fault::new(story.file(), FaultKind::Outcomes, turn).at(place));
                        continue;
                    }
                    open.extend(Grade::ALL.map(|grade| with(&steps, Step::Wrote { grade })));
                }
                Ask::Choose(offers) => {
                    self.offered.extend(offers.iter().filter_map(|offer| offer.line));
                    open.extend((0..offers.len()).map(|choice| with(&steps, Step::Chose { choice })));
                }
            }
        }
    }
}

fn with(steps: &[Step], next: Step) -> Vec<Step> {
    steps.iter().cloned().chain([next]).collect()
}

fn last_words(scene: &Scene) -> &str {
    scene.lines.last().map(|line| line.text.as_str()).unwrap_or_default()
}
