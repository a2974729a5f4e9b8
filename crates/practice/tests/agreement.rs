//! How far the scorer agrees with people who grade: Spearman's rank correlation over answers that neither rubrics nor
//! scorer were made from (see `data/README.md`).
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that prints its figures")]

use parlance_courtesy::Rules;
use parlance_practice::{Scenario, Scorer, shipped};
use std::collections::BTreeMap;

type Key = (String, String, String);

const ANSWERS: &str = include_str!("data/answers.tsv");
const TRAINER: &str = include_str!("data/marks-trainer.tsv");
const CUSTOMER: &str = include_str!("data/marks-customer.tsv");

fn rows(table: &str) -> BTreeMap<Key, String> {
    let row = |line: &str| {
        let [scenario, turn, n, value] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        ((scenario.into(), turn.into(), n.into()), value.replace("\\n", "\n"))
    };
    table.lines().skip(1).map(row).collect()
}

fn marks(table: &str) -> BTreeMap<Key, f64> {
    rows(table).into_iter().map(|(key, mark)| (key, mark.parse().unwrap())).collect()
}

/// Ranks from 0; equal values share the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let rank = |value: &f64| {
        let below = values.iter().filter(|other| *other < value).count() as f64;
        let equal = values.iter().filter(|other| *other == value).count() as f64;
        below + (equal - 1.0) / 2.0
    };
    values.iter().map(rank).collect()
}

fn spearman(a: &[f64], b: &[f64]) -> f64 {
    let (a, b) = (ranks(a), ranks(b));
    let mean = (a.len() as f64 - 1.0) / 2.0;
    let sum = |pairs: &[(f64, f64)]| pairs.iter().map(|(a, b)| (a - mean) * (b - mean)).sum::<f64>();
    let pair = |a: &[f64], b: &[f64]| a.iter().copied().zip(b.iter().copied()).collect::<Vec<_>>();
    sum(&pair(&a, &b)) / (sum(&pair(&a, &a)) * sum(&pair(&b, &b))).sqrt()
}

#[test]
fn scores_agree_with_graders() {
    let rules = Rules::shipped();
    let (trainer, customer) = (marks(TRAINER), marks(CUSTOMER));
    let (mut scores, mut graded, mut both) = (Vec::new(), Vec::new(), (Vec::new(), Vec::new()));
    for (key, answer) in rows(ANSWERS) {
        let scenario = Scenario::read(&key.0, shipped(&key.0).unwrap()).0.unwrap();
        let (language, telling) = scenario.telling("en");
        let scorer = Scorer::new(telling.turns.get(&key.1).unwrap(), language, "", "").unwrap();
        let score = scorer.score(&answer, &scenario.check(language, &answer, rules));
        scores.push(f64::from(score.percent));
        both.0.push(trainer[&key]);
        both.1.push(customer[&key]);
        graded.push((trainer[&key] + customer[&key]) / 2.0);
        if std::env::var_os("PRINT_SCORES").is_some() {
            println!("{}\t{}\t{}\t{}\t{}", key.0, key.1, key.2, score.percent, graded.last().unwrap());
        }
    }
    let agreement = spearman(&scores, &graded);
    println!(
        "{} answers: scorer and graders {agreement:.3}, graders {:.3}",
        scores.len(),
        spearman(&both.0, &both.1)
    );
    assert!(scores.len() >= 150 && agreement >= 0.8, "{agreement:.3}");
}
