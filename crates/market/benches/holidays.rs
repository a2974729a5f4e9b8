//! A year's holidays of a place, all categories. `cargo xtask bench holidays` shows the Python package's time beside it.
#![allow(missing_docs, clippy::unwrap_used)] // What the macro makes has no docs.

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use parlance_market::{Market, holiday_coverage, holidays};
use std::hint::black_box;

fn a_year(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("holidays of 2026");
    for (territory, part) in [
        ("JP", None),
        ("US", Some("CA")),
        ("IN", Some("TS")),
        ("DE", Some("BY")),
        ("ES", Some("CT")),
        ("CN", None),
        ("SA", None),
    ] {
        group.bench_function([territory, part.unwrap_or_default()].join("-"), |bencher| {
            let year = (date(2026, 1, 1), date(2026, 12, 31));
            bencher.iter(|| holidays(black_box(territory), part, year.0, year.1).unwrap());
        });
    }
    group.finish();
}

/// The mean over every territory and every subdivision is what a figure for "a country" should be judged by; the slowest
/// one is printed by name.
fn everywhere(criterion: &mut Criterion) {
    let year = (date(2026, 1, 1), date(2026, 12, 31));
    let places: Vec<_> = Market::all()
        .iter()
        .flat_map(|market| {
            let parts = holiday_coverage(market.code).unwrap().subdivisions;
            let parts = std::iter::once(None).chain(parts.into_iter().map(Some));
            parts.map(|part| (market.code, part))
        })
        .collect();
    let slowest = places.iter().max_by_key(|(territory, part)| {
        let begun = std::time::Instant::now();
        for _ in 0..50 {
            let _ = black_box(holidays(territory, *part, year.0, year.1));
        }
        begun.elapsed()
    });
    let (territory, part) = *slowest.unwrap();
    let name = format!("slowest of all places: {territory}-{}", part.unwrap_or_default());
    criterion.bench_function(&name, |bencher| {
        bencher.iter(|| holidays(black_box(territory), part, year.0, year.1));
    });
    let mut turn = places.iter().cycle();
    criterion.bench_function("mean of all places", |bencher| {
        bencher.iter(|| {
            let (territory, part) = turn.next().unwrap();
            holidays(black_box(territory), *part, year.0, year.1)
        });
    });
}

criterion_group!(benches, a_year, everywhere);
criterion_main!(benches);
