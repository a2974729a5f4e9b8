//! What an answer is worth: the rubric and the findings of the reply check.
//!
//! A criterion that wants something gives its points in proportion to the things that are found. One that forbids something
//! gives them unless it is found, and only as far as the answer says anything of what is wanted: silence blames nobody,
//! and helps nobody. Findings of the check that no criterion has counted take something away from the whole.

use crate::{Criterion, Fault, FaultKind, Grade, Must, Skill, Turn};
use icu::segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};
use parlance_courtesy::{Finding, Severity, Sought};
use std::{collections::BTreeMap, sync::OnceLock};

/// In percent of the points: from here on an answer is good, or middling.
pub(crate) const GOOD: u8 = 72;
const MIDDLING: u8 = 20;
/// What a finding takes away, in percent, and what all of them may take at most.
const ERROR: u32 = 12;
const WARNING: u32 = 6;
const MOST: u32 = 30;
/// From this part of what is wanted on, what is forbidden and left out counts in full.
const SAYS_ENOUGH: f32 = 0.5;

/// A turn's rubric, made ready for a language.
#[derive(Debug)]
pub struct Scorer {
    criteria: Vec<Criterion>,
    sought: Sought,
    /// For each pattern its criterion and thing.
    things: Vec<(usize, usize)>,
}

/// What a criterion has earned.
#[derive(Clone, PartialEq, Debug)]
pub struct Mark {
    /// What it wants.
    pub must: Must,
    /// The skill that it trains.
    pub skill: Skill,
    /// Points earned.
    pub points: f32,
    /// Points that there were.
    pub of: u8,
    /// The sentences that earned or lost them (Unicode scalars, half-open).
    pub sentences: Vec<(usize, usize)>,
    /// Why it matters to this customer.
    pub why: String,
}

/// What an answer is worth.
#[derive(Clone, PartialEq, Debug)]
pub struct Score {
    /// In percent of what there was.
    pub percent: u8,
    /// In a word.
    pub grade: Grade,
    /// Criterion by criterion.
    pub marks: Vec<Mark>,
    /// What findings of the check have taken away, in percent.
    pub taken: u8,
}

impl Scorer {
    /// Makes a turn's rubric ready. `file` and `text` are where it is written, for remarks.
    pub fn new(turn: &Turn, language: &str, file: &str, text: &str) -> Result<Self, Fault> {
        let usual = usual(language);
        let (mut patterns, mut things) = (Vec::new(), Vec::new());
        for (at, criterion) in turn.criteria.iter().enumerate() {
            for (thing, ways) in criterion.looks_for.iter().enumerate() {
                for way in ways {
                    patterns.push(way.as_str());
                    things.push((at, thing));
                }
            }
            for way in usual.and_then(|usual| usual.get(&criterion.must)).into_iter().flatten() {
                patterns.push(way.as_str());
                things.push((at, 0));
            }
        }
        let sought = Sought::new(patterns.iter().copied()).map_err(|(at, why)| {
            let pattern = patterns.get(at).copied().unwrap_or_default();
            let place = text.find(pattern).map(|at| crate::fault::place(text, at));
            Fault::new(file, FaultKind::Pattern, format!("{pattern}: {why}")).at(place)
        })?;
        Ok(Self { criteria: turn.criteria.clone(), sought, things })
    }

    /// Scores an answer; `findings` are what the reply check found in it.
    pub fn score(&self, answer: &str, findings: &[Finding]) -> Score {
        let sentences = sentences(answer);
        let whole = |span: (usize, usize)| {
            let mut all = sentences.iter();
            all.find(|sentence| sentence.0 <= span.0 && span.0 < sentence.1).copied().unwrap_or(span)
        };
        let mut met: Vec<Vec<(usize, (usize, usize))>> = vec![Vec::new(); self.criteria.len()];
        for (pattern, span) in self.sought.found(answer) {
            let Some((criterion, thing)) = self.things.get(pattern) else { continue };
            met.get_mut(*criterion).into_iter().for_each(|met| met.push((*thing, span)));
        }
        let mut counted = vec![false; findings.len()];
        let rows: Vec<Row> = self
            .criteria
            .iter()
            .zip(&met)
            .map(|(criterion, met)| {
                let broken = criterion.must.broken_by();
                let mut lost: Vec<_> = Vec::new();
                for (finding, counted) in findings.iter().zip(&mut counted) {
                    if broken.contains(&finding.rule.as_str()) && finding.severity > Severity::Hint {
                        *counted = true;
                        lost.push(finding.span);
                    }
                }
                let spans = met.iter().map(|(_, span)| *span);
                if criterion.must.is_forbidden() {
                    lost.extend(spans);
                    return Row {
                        share: if lost.is_empty() { 1.0 } else { 0.0 },
                        wanted: false,
                        spans: lost,
                    };
                }
                if !lost.is_empty() {
                    return Row { share: 0.0, wanted: criterion.wants(), spans: lost };
                }
                let mut things: Vec<_> = met.iter().map(|(thing, _)| thing).collect();
                things.sort_unstable();
                things.dedup();
                let all = criterion.looks_for.len().max(usize::from(!met.is_empty()));
                let share = if all == 0 && criterion.wants() {
                    0.0
                } else if all == 0 {
                    1.0
                } else {
                    ratio(things.len(), all)
                };
                Row { share, wanted: criterion.wants(), spans: spans.collect() }
            })
            .collect();
        let says = self.says(&rows);
        let marks = self.criteria.iter().zip(rows).map(|(criterion, row)| {
            let share = if row.wanted { row.share } else { row.share * says };
            let mut kept: Vec<_> = row.spans.into_iter().map(whole).collect();
            kept.sort_unstable();
            kept.dedup();
            Mark {
                must: criterion.must,
                skill: criterion.skill(),
                points: share * f32::from(criterion.points),
                of: criterion.points,
                sentences: kept,
                why: criterion.why.clone(),
            }
        });
        let marks: Vec<_> = marks.collect();
        let left = findings.iter().zip(counted).filter(|(_, counted)| !counted);
        let taken = left.map(|(finding, _)| match finding.severity {
            Severity::Error => ERROR,
            Severity::Warning => WARNING,
            Severity::Hint => 0,
        });
        let taken = u8::try_from(taken.sum::<u32>().min(MOST)).unwrap_or(0);
        let (points, of) = marks
            .iter()
            .fold((0.0, 0.0), |(points, of), mark| (points + mark.points, of + f32::from(mark.of)));
        let percent = if of > 0.0 { points / of * 100.0 } else { 100.0 };
        let percent = (percent - f32::from(taken)).clamp(0.0, 100.0).round();
        // In range by the clamp.
        let percent = percent as u8;
        let grade = match percent {
            GOOD.. => Grade::Good,
            MIDDLING.. => Grade::Middling,
            _ => Grade::Poor,
        };
        Score { percent, grade, marks, taken }
    }

    /// How much of what is wanted an answer says, from 0 to 1; 1 from [`SAYS_ENOUGH`] on.
    fn says(&self, rows: &[Row]) -> f32 {
        let wanted = self.criteria.iter().zip(rows).filter(|(_, row)| row.wanted);
        let (said, all) = wanted.fold((0.0, 0.0), |(said, all), (criterion, row)| {
            let points = f32::from(criterion.points);
            (said + row.share * points, all + points)
        });
        if all == 0.0 { 1.0 } else { (said / all / SAYS_ENOUGH).min(1.0) }
    }
}

/// A criterion as an answer meets it.
struct Row {
    share: f32,
    wanted: bool,
    spans: Vec<(usize, usize)>,
}

impl Criterion {
    /// Whether an answer must say something for it.
    fn wants(&self) -> bool {
        !self.must.is_forbidden() && (self.must != Must::KeepRegister || !self.looks_for.is_empty())
    }
}

fn ratio(part: usize, all: usize) -> f32 {
    // A rubric has a handful of things.
    part.min(all) as f32 / all.max(1) as f32
}

/// Sentences in Unicode scalars, half-open; lines divide them, too.
fn sentences(text: &str) -> Vec<(usize, usize)> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let (mut found, mut scalars, mut from) = (Vec::new(), 0, 0);
    for to in segmenter.segment_str(text).skip(1) {
        let part = text.get(from..to).unwrap_or_default();
        let (count, trimmed) = (part.chars().count(), part.trim_end().chars().count());
        if trimmed > 0 {
            found.push((scalars, scalars + trimmed));
        }
        scalars += count;
        from = to;
    }
    found
}

/// What anybody says to apologise, to thank, to close; and what blames or promises too much: by what must be done.
type Ways = BTreeMap<Must, Vec<String>>;

fn usual(language: &str) -> Option<&'static Ways> {
    static READ: OnceLock<BTreeMap<&str, Ways>> = OnceLock::new();
    let all = READ.get_or_init(|| {
        // A test reads each of them.
        let read = |(language, text): (_, &str)| (language, toml::from_str(text).unwrap_or_default());
        USUAL.into_iter().map(read).collect()
    });
    all.get(language.split('-').next().unwrap_or_default())
}

const USUAL: [(&str, &str); 5] = [
    ("bn", include_str!("../rubric/bn.toml")),
    ("en", include_str!("../rubric/en.toml")),
    ("hu", include_str!("../rubric/hu.toml")),
    ("ml", include_str!("../rubric/ml.toml")),
    ("te", include_str!("../rubric/te.toml")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_ways_can_be_read() {
        for (language, text) in USUAL {
            let usual: Ways = toml::from_str(text).unwrap_or_else(|error| panic!("{language}: {error}"));
            for (must, ways) in usual {
                assert!(!ways.is_empty(), "{language} {}", must.name());
                let read = Sought::new(ways.iter().map(String::as_str));
                assert!(read.is_ok(), "{language} {}: {:?}", must.name(), read.err());
            }
        }
    }

    #[test]
    fn sentences_are_told_in_scalars() {
        assert_eq!(sentences("Áá. Bé!\n\nCé"), [(0, 3), (4, 7), (9, 11)]);
    }
}
