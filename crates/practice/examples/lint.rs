//! What is wrong with scenarios' folders, and what their samples are worth.
//!
//! `lint FOLDER …`
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "it prints what it finds, and says so when it cannot"
)]

use parlance_courtesy::Rules;
use parlance_practice::{File, Scenario, Scorer, lint};
use std::{fs, path::Path};

fn main() {
    let rules = Rules::shipped();
    for folder in std::env::args().skip(1) {
        let id = Path::new(&folder).file_name().unwrap().to_string_lossy().into_owned();
        let read = |entry: fs::DirEntry| {
            (entry.file_name().to_string_lossy().into_owned(), fs::read_to_string(entry.path()).unwrap())
        };
        let texts: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| read(entry.unwrap())).collect();
        let files: Vec<_> = texts.iter().map(|(name, text)| File { name, text }).collect();
        for fault in lint(&id, &files, rules) {
            let (line, column) = fault.place.unwrap_or_default();
            println!("{folder}/{}:{line}:{column}: {}: {}", fault.file, fault.kind.code(), fault.about);
        }
        let Some(scenario) = Scenario::read(&id, &files).0 else { continue };
        for (language, telling) in &scenario.tellings {
            for (name, turn) in &telling.turns {
                let Ok(scorer) = Scorer::new(turn, language, "", "") else { continue };
                for sample in &turn.samples {
                    let findings = scenario.check(language, &sample.text, rules);
                    let score = scorer.score(&sample.text, &findings);
                    let marks: Vec<_> = score
                        .marks
                        .iter()
                        .map(|mark| format!("{} {}/{}", mark.must.name(), mark.points, mark.of))
                        .collect();
                    let found: Vec<_> = findings.iter().map(|finding| finding.rule.as_str()).collect();
                    println!(
                        "{id} {language} {name}: {} {} % ({}) {}",
                        sample.grade.name(),
                        score.percent,
                        marks.join(", "),
                        found.join(" ")
                    );
                }
            }
        }
    }
}
