//! The scenarios that come with Parlance: nothing is wrong with them, and every way through them ends.
#![allow(clippy::unwrap_used, reason = "a test")]

use parlance_courtesy::Rules;
use parlance_practice::{FaultKind, Grade, Scenario, Scorer, Skill, lint, shipped, shipped_ids, walk};
use std::collections::BTreeSet;

fn all() -> impl Iterator<Item = Scenario> {
    shipped_ids().map(|id| Scenario::read(id, shipped(id).unwrap()).0.unwrap())
}

#[test]
fn nothing_is_wrong_with_them() {
    let rules = Rules::shipped();
    let told = shipped_ids()
        .flat_map(|id| lint(id, shipped(id).unwrap(), rules).into_iter().map(move |fault| (id, fault)));
    let wrong: Vec<_> = told.collect();
    assert!(
        wrong.is_empty(),
        "{}",
        wrong.iter().map(|(id, fault)| format!("{id} {fault:?}\n")).collect::<String>()
    );
}

#[test]
fn every_way_is_walked() {
    for scenario in all() {
        for (language, telling) in &scenario.tellings {
            let walked = walk(&scenario.ink_file(language), &telling.ink);
            assert!(walked.faults.is_empty(), "{} {language} {:?}", scenario.id, walked.faults);
            assert!(walked.ways >= 6, "{} {language}: {} ways", scenario.id, walked.ways);
            assert_eq!(walked.turns, telling.turns.keys().cloned().collect(), "{} {language}", scenario.id);
        }
    }
}

/// Good answers are worth more than middling ones, and these more than poor ones, each by itself.
#[test]
fn samples_are_in_order() {
    let rules = Rules::shipped();
    for scenario in all() {
        for (language, telling) in &scenario.tellings {
            for (name, turn) in &telling.turns {
                let scorer = Scorer::new(turn, language, "", "").unwrap();
                let worth = |grade: Grade| {
                    let samples = turn.samples.iter().filter(move |sample| sample.grade == grade);
                    samples.map(|sample| {
                        scorer.score(&sample.text, &scenario.check(language, &sample.text, rules)).percent
                    })
                };
                let (good, middling, poor) = (worth(Grade::Good), worth(Grade::Middling), worth(Grade::Poor));
                let of = format!("{} {language} {name}", scenario.id);
                let (least, most) = (good.min().unwrap(), middling.max().unwrap());
                assert!(least > most, "{of}: good {least}, middling {most}");
                let (least, most) = (worth(Grade::Middling).min().unwrap(), poor.max().unwrap());
                assert!(least > most, "{of}: middling {least}, poor {most}");
            }
        }
    }
}

#[test]
fn they_are_as_many_and_as_various_as_they_should_be() {
    let all: Vec<_> = all().collect();
    assert!(all.len() >= 30);
    let markets: BTreeSet<_> = all.iter().map(|scenario| scenario.market.as_str()).collect();
    assert!(markets.len() >= 18, "{}", markets.len());
    for language in ["hu", "te", "bn", "ml"] {
        let told = all.iter().filter(|scenario| scenario.tellings.contains_key(language)).count();
        assert!(told >= 10, "{language}: {told}");
    }
    for skill in Skill::ALL {
        assert!(all.iter().any(|scenario| scenario.skills.contains(&skill)), "{}", skill.name());
    }
    for scenario in &all {
        assert!(!scenario.sources.is_empty(), "{} has no source", scenario.id);
    }
}

/// What makes a sample worth another grade than it is said to be is told, so that a trainer sees it.
#[test]
fn a_wrong_sample_is_told() {
    let id = shipped_ids().next().unwrap();
    let files = shipped(id).unwrap();
    let described = files.iter().find(|file| file.name == "scenario.toml").unwrap().text;
    let wrong = described.replace("grade = \"poor\"", "grade = \"good\"");
    let files: Vec<_> = files
        .iter()
        .map(|file| parlance_practice::File {
            text: if file.name == "scenario.toml" { &wrong } else { file.text },
            ..*file
        })
        .collect();
    let faults = lint(id, &files, Rules::shipped());
    let kinds: BTreeSet<_> = faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, BTreeSet::from([FaultKind::Samples, FaultKind::SampleGrade]));
    assert!(faults.iter().all(|fault| fault.place.is_some()));
}
