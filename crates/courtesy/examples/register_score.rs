//! How sentences with labels are read.
//!
//! `register_score RULES SENTENCES [--misses]`: rules are a language (`hu`) or a sheet (`hu.tsv`), whose
//! own examples are then checked, too. Sentences are lines of label, source and text, or of language, domain, label and
//! text, after a header. Prints a row of figures, in percent: right; shown by nothing though it has a register; of those
//! read as formal and as informal those that are, and of those that are those read so; mixed ones found, and others read as
//! mixed.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    reason = "it prints figures, and says so when it cannot"
)]

use parlance_courtesy::{Reading, RegisterRules, register};
use std::{fs, path::Path};

const LABELS: [&str; 4] = ["formal", "informal", "mixed", "neutral"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [rules, sentences, misses @ ..] = arguments.as_slice() else { panic!("RULES SENTENCES [--misses]") };
    let language = Path::new(rules).file_stem().unwrap().to_string_lossy().into_owned();
    let sheet = fs::read_to_string(rules).map(|sheet| RegisterRules::parse(&sheet).unwrap());
    for (line, example, must) in sheet.iter().flat_map(RegisterRules::check) {
        println!("line {line}: {} “{example}”", if must { "does not find" } else { "should pass" });
    }
    let read = |text: &str| match &sheet {
        Ok(rules) => rules.read(text),
        Err(_) => register(&language, text).unwrap(),
    };
    // Rows are labels, columns what they were read as.
    let mut counts = [[0_u32; 4]; 4];
    for (label, text) in labelled(&fs::read_to_string(sentences).unwrap(), &language) {
        let reading = read(text);
        let as_read = LABELS.iter().position(|one| *one == reading.register.code()).unwrap();
        *counts.get_mut(label).and_then(|row| row.get_mut(as_read)).unwrap() += 1;
        if as_read != label && !misses.is_empty() {
            println!("{} → {}\t{text}", LABELS.get(label).unwrap(), shown(&reading, text));
        }
    }
    println!("{}", row(&language, &counts));
}

/// Labels, by number, and texts.
fn labelled<'a>(sentences: &'a str, language: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    sentences.lines().skip(1).filter_map(move |line| {
        let (label, text) = match *line.split('\t').collect::<Vec<_>>().as_slice() {
            [label, _, text] => (label, text),
            [of, _, label, text, ..] if of == language => (label, text),
            _ => return None,
        };
        Some((LABELS.iter().position(|one| *one == label)?, text))
    })
}

fn shown(reading: &Reading, text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let cues = reading.cues.iter().filter_map(|cue| letters.get(cue.span.0..cue.span.1));
    let cues: Vec<String> = cues.map(|cue| cue.iter().collect()).collect();
    format!("{} {cues:?}", reading.register.code())
}

fn row(language: &str, counts: &[[u32; 4]; 4]) -> String {
    let [formal, informal, mixed, neutral] = counts;
    let all: u32 = counts.iter().flatten().sum();
    let right = formal[0] + informal[1] + mixed[2] + neutral[3];
    let of = |part: u32, whole: u32| match whole {
        0 => "–".to_owned(),
        _ => format!("{:.1}", 100.0 * f64::from(part) / f64::from(whole)),
    };
    let read_as = |column: usize| counts.iter().filter_map(|row| row.get(column)).sum::<u32>();
    let sum = |row: &[u32; 4]| row.iter().sum::<u32>();
    let cells = [
        of(right, all),
        of(right, all - formal[3] - informal[3] - mixed[3]),
        of(formal[3] + informal[3], sum(formal) + sum(informal)),
        of(formal[0], read_as(0)),
        of(formal[0], sum(formal)),
        of(informal[1], read_as(1)),
        of(informal[1], sum(informal)),
        of(mixed[2], sum(mixed)),
        of(read_as(2) - mixed[2], all - sum(mixed)),
    ];
    format!("| {language} | {all} | {} |", cells.join(" | "))
}
