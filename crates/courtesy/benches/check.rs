//! The check of a reply of 200 words by all rules, and what reading the rules and their words for a language takes.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)] // What the macro makes has no docs.

mod replies;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use parlance_courtesy::{
    Asked, Formality, PersonName, address,
    check::{Rules, Situation, check},
};
use replies::{changed, customer, others, reply};
use std::{collections::BTreeMap, hint::black_box, time::Duration};

const LANGUAGES: [&str; 19] = [
    "ar", "bn", "de", "en", "es", "fr", "hi", "hu", "it", "ja", "ko", "ml", "nl", "pl", "pt", "ru", "te",
    "tr", "zh",
];
/// Larger than the caches of most machines.
const CACHES: usize = 64 * 1024 * 1024;

fn of_a_reply(criterion: &mut Criterion) {
    let rules = Rules::shipped();
    let customers = LANGUAGES.map(|language| {
        let [market, given, surname] = customer(language).unwrap();
        let name = PersonName::parse(&format!("{given} {surname}"), language, Some(&market));
        let address = address(&name, language, Some(&market), &Asked::default(), None, Formality::Formal);
        (language, (market, address))
    });
    let customers: BTreeMap<_, _> = customers.into_iter().collect();
    let situation = |language| {
        let (market, address) = customers.get(language).unwrap();
        Situation {
            language,
            market: Some(market),
            address: Some(address),
            now: Some(jiff::civil::date(2026, 11, 24).at(10, 0, 0, 0)),
            ..Situation::default()
        }
    };
    let others = others();
    let mut group = criterion.benchmark_group("check of 200 words, none of them read before");
    for language in LANGUAGES {
        let (text, situation) = (reply(language, 200).unwrap(), situation(language));
        group.bench_function(language, |bencher| {
            let forget = || drop(check(&others, &situation, rules));
            let read = |()| check(black_box(&text), &situation, rules);
            bencher.iter_batched(forget, read, BatchSize::PerIteration);
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("check of 200 words, one of them changed");
    for language in LANGUAGES {
        let (text, situation) = (reply(language, 200).unwrap(), situation(language));
        let mut number = 0;
        check(&text, &situation, rules);
        group.bench_function(language, |bencher| {
            let typed = || {
                number += 1;
                changed(&text, number)
            };
            let read = |text: String| check(black_box(&text), &situation, rules);
            bencher.iter_batched(typed, read, BatchSize::PerIteration);
        });
    }
    group.finish();
    let (text, german) = (reply("de", 200).unwrap(), situation("de"));
    let mut memory = vec![0u8; CACHES];
    criterion.bench_function("check of 200 words in German, nothing in the caches", |bencher| {
        let empty = || {
            drop(check(&others, &german, rules));
            memory.iter_mut().for_each(|byte| *byte = black_box(byte.wrapping_add(1)));
        };
        bencher.iter_batched(empty, |()| check(black_box(&text), &german, rules), BatchSize::PerIteration);
    });
    let long = text.repeat(600);
    criterion.bench_function(&format!("check of {} kB in German", long.len() / 1000), |bencher| {
        bencher.iter(|| check(black_box(&long), &german, rules));
    });
}

fn of_the_rules(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("rules");
    group.measurement_time(Duration::from_secs(10));
    group.bench_function("reading all", |bencher| bencher.iter(|| Rules::with(&[])));
    group.bench_function("their words for German", |bencher| {
        let german = Situation { language: "de", ..Situation::default() };
        bencher.iter_batched(
            || Rules::with(&[]).0,
            |rules| check("", &german, &rules),
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

criterion_group!(benches, of_a_reply, of_the_rules);
criterion_main!(benches);
