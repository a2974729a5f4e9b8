//! A whole brief of a market: time, call, holidays, address, phrases, payments and guidance, in the agent's words.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)] // What the macro makes has no docs.
#![allow(clippy::print_stdout, reason = "a bench talks to its terminal")]

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use parlance_workspace::{Words, terminal::market_brief, view::BriefView};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// A Monday on which it is a holiday in Japan, and another one is near in the United States and in India.
const NOW: &str = "2026-11-23T08:05:00Z";

/// What a brief may cost in any market.
const AIM: Duration = Duration::from_micros(50);

fn brief(code: &str, part: Option<&str>, words: Words, now: Timestamp) -> BriefView {
    market_brief(code, part, words, now).unwrap()
}

fn some(criterion: &mut Criterion) {
    let (words, now) = (Words::shown("en"), NOW.parse().unwrap());
    let mut group = criterion.benchmark_group("brief");
    for (code, part) in
        [("JP", None), ("US", None), ("US", Some("CA")), ("IN", None), ("DE", None), ("BR", None)]
    {
        let name = part.map_or(code.to_owned(), |part| format!("{code}-{part}"));
        group.bench_function(name, |bencher| bencher.iter(|| brief(black_box(code), part, words, now)));
    }
    let hungarian = Words::shown("hu");
    group.bench_function("JP in Hungarian", |bencher| {
        bencher.iter(|| brief(black_box("JP"), None, hungarian, now));
    });
    group.finish();
}

/// How often every market's brief is made to find its quickest: so many times in a row, in so many rounds.
const IN_A_ROW: usize = 40;
const ROUNDS: usize = 10;
/// How many of the slowest markets are named.
const NAMED: usize = 8;

/// The mean over every market, the slowest ones by name, and how many take longer than they may.
fn everywhere(criterion: &mut Criterion) {
    let (words, now) = (Words::shown("en"), NOW.parse().unwrap());
    let all: Vec<_> = parlance_market::Market::all().iter().map(|market| market.code).collect();
    let once = |code| {
        let begun = Instant::now();
        black_box(brief(code, None, words, now));
        begun.elapsed()
    };
    // The quickest of several, at several times: what disturbs some of them does not make a market slow.
    let quickest = |code| (0..IN_A_ROW).map(|_| once(code)).min().unwrap();
    let mut times: Vec<_> = all.iter().map(|code| (Duration::MAX, *code)).collect();
    for _ in 0..ROUNDS {
        times.iter_mut().for_each(|(time, code)| *time = quickest(code).min(*time));
    }
    times.sort_unstable_by(|one, other| other.cmp(one));
    let slow = times.iter().filter(|(time, _)| *time > AIM).count();
    let named: Vec<_> = times.iter().take(NAMED).map(|(time, code)| format!("{code} {time:.1?}")).collect();
    println!("each market's quickest brief, slowest markets first: {}", named.join(", "));
    println!("markets over {AIM:?}: {slow} of {}", times.len());
    let (_, code) = times[0];
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
