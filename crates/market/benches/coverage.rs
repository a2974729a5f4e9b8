//! A week's coverage of 78 markets by fifty shifts.
#![allow(missing_docs, clippy::unwrap_used)] // What the macro makes has no docs.

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::{Weekday, date, time};
use parlance_market::{Market, OfficeHours, Shift, all_guidance, coverage};
use std::{collections::BTreeSet, hint::black_box};

const ZONES: [&str; 5] =
    ["Europe/Budapest", "America/Sao_Paulo", "Asia/Kolkata", "America/Los_Angeles", "Asia/Manila"];
const LANGUAGES: [&str; 5] = ["en", "hu", "pt", "ja", "ar"];

fn a_week(criterion: &mut Criterion) {
    // Those that guidance knows: the largest.
    let codes: BTreeSet<_> = all_guidance().flat_map(|piece| piece.scope.markets).collect();
    let markets: Vec<_> = codes.iter().map(|code| Market::named(code).unwrap()).collect();
    let shifts: Vec<_> = (0..50_i8)
        .zip(ZONES.into_iter().cycle())
        .zip(LANGUAGES.into_iter().cycle().skip(2))
        .map(|((number, zone), language)| Shift {
            name: number.to_string(),
            zone: zone.into(),
            days: vec![Weekday::Monday, Weekday::Wednesday, Weekday::Saturday],
            from: time(number % 24, 30, 0, 0),
            to: time((number + 8) % 24, 0, 0, 0),
            languages: vec!["en".into(), language.into()],
        })
        .collect();
    criterion.bench_function(&format!("coverage of {} markets by 50 shifts", markets.len()), |bencher| {
        let hours = OfficeHours::ASSUMED;
        bencher.iter(|| coverage(black_box(&markets), &shifts, date(2026, 11, 23), hours).unwrap());
    });
}

criterion_group!(benches, a_week);
criterion_main!(benches);
