//! A whole brief of a market: time, call, holidays, address, phrases, payments and guidance, in the agent's words.
#![allow(missing_docs, clippy::unwrap_used)] // What the macro makes has no docs.

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use parlance_workspace::{Words, terminal::market_brief, view::BriefView};
use std::{hint::black_box, time::Instant};

/// A Monday on which it is a holiday in Japan, and another one is near in the United States and in India.
const NOW: &str = "2026-11-23T08:05:00Z";

fn brief(code: &str, part: Option<&str>, words: Words, now: Timestamp) -> BriefView {
    market_brief(code, part, words, now).unwrap()
}

fn some(criterion: &mut Criterion) {
    let (words, now) = (Words::shown("en"), NOW.parse().unwrap());
    let mut group = criterion.benchmark_group("brief");
    for (code, part) in [("JP", None), ("US", Some("CA")), ("IN", None), ("DE", None), ("BR", None)] {
        let name = part.map_or(code.to_owned(), |part| format!("{code}-{part}"));
        group.bench_function(name, |bencher| bencher.iter(|| brief(black_box(code), part, words, now)));
    }
    let hungarian = Words::shown("hu");
    group.bench_function("JP in Hungarian", |bencher| {
        bencher.iter(|| brief(black_box("JP"), None, hungarian, now));
    });
    group.finish();
}

/// The mean over every market, and the slowest one by name.
fn everywhere(criterion: &mut Criterion) {
    let (words, now) = (Words::shown("en"), NOW.parse().unwrap());
    let all: Vec<_> = parlance_market::Market::all().iter().map(|market| market.code).collect();
    let slowest = all.iter().max_by_key(|code| {
        // The quickest of several: what disturbs one of them does not make a market slow.
        let once = || {
            let begun = Instant::now();
            black_box(brief(code, None, words, now));
            begun.elapsed()
        };
        std::iter::repeat_with(once).take(200).min()
    });
    let code = slowest.unwrap();
    criterion.bench_function(&format!("slowest of all briefs: {code}"), |bencher| {
        bencher.iter(|| brief(black_box(code), None, words, now));
    });
    let mut turn = all.iter().cycle();
    criterion.bench_function("mean of all briefs", |bencher| {
        bencher.iter(|| brief(turn.next().unwrap(), None, words, now));
    });
}

criterion_group!(benches, some, everywhere);
criterion_main!(benches);
