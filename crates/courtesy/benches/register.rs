//! The register of a reply of 200 words, with rules that are read already, and what reading them takes.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)] // What the macro makes has no docs.

mod replies;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use parlance_courtesy::{REGISTER_LANGUAGES, RegisterRules, register};
use replies::{others, reply};
use std::{fs, hint::black_box, path::Path};

fn of_a_reply(criterion: &mut Criterion) {
    let others = others();
    let mut group = criterion.benchmark_group("register of 200 words, none of them read before");
    for language in REGISTER_LANGUAGES {
        if let Some(text) = reply(language, 200) {
            group.bench_function(*language, |bencher| {
                let forget = || drop(register(language, &others));
                let read = |()| register(language, black_box(&text));
                bencher.iter_batched(forget, read, BatchSize::PerIteration);
            });
        }
    }
    group.finish();
    let long = reply("de", 200).unwrap().repeat(600);
    criterion.bench_function(&format!("register of {} kB in German", long.len() / 1000), |bencher| {
        bencher.iter(|| register("de", black_box(&long)));
    });
    let mut group = criterion.benchmark_group("register of 1 MB");
    for (what, language, text) in [
        ("one word without spaces", "ja", "ご確認いただけますでしょうかありがとう"),
        ("one letter", "ml", "ാ"),
        ("one ending", "es", "áis"),
        ("all cues", "de", "du Sie "),
    ] {
        let long = text.repeat(1_000_000 / text.len());
        group.bench_function(what, |bencher| bencher.iter(|| register(language, black_box(&long))));
    }
    group.finish();
}

fn of_the_rules(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reading the rules");
    let sheets = Path::new(env!("CARGO_MANIFEST_DIR")).join("register");
    let read = |language: &&str| fs::read_to_string(sheets.join(format!("{language}.tsv"))).unwrap();
    let all: Vec<String> = REGISTER_LANGUAGES.iter().map(read).collect();
    let largest = all.iter().max_by_key(|sheet| sheet.len()).unwrap();
    group.bench_function(format!("the largest, {} kB", largest.len() / 1000), |bencher| {
        bencher.iter(|| RegisterRules::parse(black_box(largest)));
    });
    group.finish();
}

criterion_group!(benches, of_a_reply, of_the_rules);
criterion_main!(benches);
