//! Trains the models of register, or tells what they would be worth.
//!
//! `register_train SENTENCES FOLDER`: writes `FOLDER/LANGUAGE.bin` for each language that has a model; `register_train
//! SENTENCES FOLDER LANGUAGE..` for these. `register_train SENTENCES` tells for each
//! language how models do that were trained on one domain and asked of the other, both ways. Sentences are lines of
//! language, domain, label, text and the text with marks around the words that show it, after a header. It comes to the
//! same each time.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "it prints figures, and says so when it cannot"
)]

use parlance_courtesy::{
    Cue,
    register::{MODEL_BUCKETS, MODEL_LANGUAGES, ModelWord, Register, RegisterModel, model_words},
    register_rules,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
};

/// A sentence for training: without the words that the rules know well, as the model is asked where they find nothing.
#[derive(Clone)]
struct Sentence {
    domain: String,
    formal: bool,
    words: Vec<ModelWord>,
    /// Whether each word shows its register.
    shows: Vec<bool>,
    /// All its words, if the rules find nothing in it though it shows its register.
    missed: Option<Vec<ModelWord>>,
}

impl Sentence {
    fn shown(&self) -> bool {
        self.shows.contains(&true)
    }
}

/// Cues of the rules that are met so often are taken for words that rules know in any domain; what is met less often stands
/// for words that they do not.
const OFTEN: usize = 6;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, rest @ ..] = arguments.as_slice() else { panic!("SENTENCES [FOLDER LANGUAGE..]") };
    let text = fs::read_to_string(file).unwrap();
    let mut rows: BTreeMap<&str, Vec<Vec<&str>>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let row: Vec<&str> = line.split('\t').collect();
        rows.entry(row[0]).or_default().push(row);
    }
    match rest {
        [] => {
            println!(
                "| language | asked of | sentences | right | wrong | neutral | showing nothing | read as something | right where the rules find nothing |"
            );
            println!("|---|---|---|---|---|---|---|---|---|");
            rows.iter().for_each(|(language, rows)| try_across(language, &sentences(language, rows)));
        }
        [folder, languages @ ..] => {
            let named: Vec<&str> = languages.iter().map(String::as_str).collect();
            for language in if named.is_empty() { MODEL_LANGUAGES } else { &named } {
                let sentences = sentences(language, &rows[language]);
                let model = trained(&sentences.iter().collect::<Vec<_>>());
                fs::write(format!("{folder}/{language}.bin"), model.to_bytes()).unwrap();
            }
        }
    }
}

fn sentences(language: &str, rows: &[Vec<&str>]) -> Vec<Sentence> {
    let rules = register_rules(language).unwrap();
    let cues =
        |text: &str| -> Vec<Cue> { rules.read(text).cues.into_iter().filter(|cue| cue.sure).collect() };
    let said = |text: &str, cue: &Cue| -> String {
        text.chars().skip(cue.span.0).take(cue.span.1 - cue.span.0).collect::<String>().to_lowercase()
    };
    let mut often: HashMap<String, usize> = HashMap::new();
    for row in rows {
        let unlike: BTreeSet<String> = cues(row[3]).iter().map(|cue| said(row[3], cue)).collect();
        unlike.into_iter().for_each(|cue| *often.entry(cue).or_default() += 1);
    }
    let made = rows.iter().map(|row| {
        let known: Vec<Cue> =
            cues(row[3]).into_iter().filter(|cue| often[&said(row[3], cue)] >= OFTEN).collect();
        let hidden =
            |span: (usize, usize)| known.iter().any(|cue| span.0 < cue.span.1 && cue.span.0 < span.1);
        // A cue hides its words, and what is hidden is no neighbour either.
        let text: String = row[3]
            .chars()
            .enumerate()
            .map(|(at, c)| if hidden((at, at + 1)) && !c.is_whitespace() { '\u{E000}' } else { c })
            .collect();
        let marked = marked(row[4]);
        let words = model_words(&text);
        let is_marked = |span: (usize, usize)| marked.iter().any(|mark| span.0 < mark.1 && mark.0 < span.1);
        let shows = words.iter().map(|word| is_marked(word.span)).collect();
        let is_missed = rules.read(row[3]).register == Register::Neutral && !marked.is_empty();
        let missed = is_missed.then(|| model_words(row[3]));
        Sentence { domain: row[1].to_owned(), formal: row[2] == "formal", words, shows, missed }
    });
    made.collect()
}

/// What is marked in a text, in scalars of the text without marks.
fn marked(text: &str) -> Vec<(usize, usize)> {
    let (mut at, mut from, mut spans) = (0, None, Vec::new());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("[F]") {
            (from, rest) = (Some(at), after);
        } else if let Some(after) = rest.strip_prefix("[/F]") {
            spans.extend(from.take().map(|from| (from, at)));
            rest = after;
        } else {
            at += 1;
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
    spans
}

/// Logistic regression: steps that shrink with what a weight has moved already, in an order that is always the same.
fn weights(sentences: &[&Sentence]) -> Vec<f32> {
    let (mut weights, mut moved) = (vec![0_f32; MODEL_BUCKETS], vec![1e-6_f32; MODEL_BUCKETS]);
    let mut random = 1_u64;
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    for _ in 0..15 {
        for at in (1..order.len()).rev() {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, (random >> 33) as usize % (at + 1));
        }
        for sentence in order.iter().map(|at| sentences[*at]) {
            for (word, shows) in sentence.words.iter().zip(&sentence.shows) {
                let sum: f32 = word.features.iter().map(|at| weights[*at]).sum();
                // What shows nothing should come to nothing.
                let (aim, counts) = match (shows, sentence.formal) {
                    (true, formal) => (f32::from(u8::from(formal)), 1.0),
                    (false, _) => (0.5, SILENT),
                };
                let wrong = counts * (aim - 1.0 / (1.0 + (-sum).exp()));
                for at in &word.features {
                    let slope = wrong - SHRINK * weights[*at];
                    moved[*at] += slope * slope;
                    weights[*at] += STEP * slope / moved[*at].sqrt();
                }
            }
        }
    }
    weights
}

/// The unit of scale and threshold.
const UNIT: f32 = 10_000.0;

fn quantized(weights: &[f32], threshold: f32) -> RegisterModel {
    let most = weights.iter().fold(0_f32, |most, weight| most.max(weight.abs()));
    let scale = (most / 127.0 * UNIT).ceil().max(1.0);
    let small = weights.iter().map(|weight| (weight * UNIT / scale).round() as i8).collect();
    RegisterModel::new(small, scale as u16, (threshold * UNIT) as u16).unwrap()
}

/// The lowest threshold at which so many of those that are read as something are right, a fifth of the sentences at a time
/// being asked of what the others trained; those that show nothing are never right.
fn threshold(sentences: &[&Sentence]) -> f32 {
    let mut asked = Vec::new();
    for fold in 0..5 {
        // Translations of the same sentence stand at the same place of each half: they stay together.
        let half = (sentences.len() / 4).max(1);
        let of_fold = |at: usize| (at % half) % 5 == fold;
        let split = |held| -> Vec<&Sentence> {
            sentences.iter().enumerate().filter(|(at, _)| of_fold(*at) == held).map(|(_, one)| *one).collect()
        };
        let weights = weights(&split(false));
        asked.extend(split(true).into_iter().map(|one| (one, weights.clone())));
    }
    let thresholds = (1..60).map(|at| 0.1 * at as f32);
    let precise = thresholds.clone().find(|threshold| {
        let (mut right, mut all) = (0, 0);
        for (one, weights) in &asked {
            let words = one.words.iter().map(|word| word.features.iter().map(|at| weights[*at]).sum::<f32>());
            let sum: f32 = words.filter(|sum| sum.abs() >= *threshold).sum();
            let said = sum.abs() >= *threshold;
            all += usize::from(said);
            right += usize::from(said && one.shown() && (sum > 0.0) == one.formal);
        }
        100 * right >= PRECISION * all
    });
    precise.unwrap_or(6.0)
}

/// In percent.
const PRECISION: usize = 85;

/// How much a word counts that shows nothing, beside one that does.
const SILENT: f32 = 0.5;

/// How much weights shrink at each step, and how long a step is.
const SHRINK: f32 = 0.002;
const STEP: f32 = 0.1;

fn trained(sentences: &[&Sentence]) -> RegisterModel {
    quantized(&weights(sentences), threshold(sentences))
}

fn try_across(language: &str, sentences: &[Sentence]) {
    let domains: BTreeSet<&str> = sentences.iter().map(|sentence| sentence.domain.as_str()).collect();
    for domain in domains {
        let (asked, others): (Vec<&Sentence>, Vec<&Sentence>) =
            sentences.iter().partition(|sentence| sentence.domain == domain);
        let model = trained(&others);
        let (mut right, mut wrong, mut neutral, mut silent, mut spoken) = (0, 0, 0, 0, 0);
        let mut missed = [0; 3];
        for one in asked {
            if let Some(words) = &one.missed {
                let score = model.score(words);
                let said = if (score > 0.0) == one.formal { 0 } else { 1 };
                missed[if score.abs() >= 1.0 { said } else { 2 }] += 1;
            }
            let score = model.score(&one.words);
            match (one.shown(), score.abs() >= 1.0) {
                (true, true) if (score > 0.0) == one.formal => right += 1,
                (true, true) => wrong += 1,
                (true, false) => neutral += 1,
                (false, said) => {
                    silent += 1;
                    spoken += u32::from(said);
                }
            }
        }
        let all = right + wrong + neutral;
        let of = |part: u32, all: u32| 100.0 * f64::from(part) / f64::from(all.max(1));
        println!(
            "| {language} | {domain} | {all} | {:.1} | {:.1} | {:.1} | {silent} | {:.1} | {} of {}, {} wrong |",
            of(right, all),
            of(wrong, all),
            of(neutral, all),
            of(spoken, silent),
            missed[0],
            missed.iter().sum::<u32>(),
            missed[1]
        );
    }
}
