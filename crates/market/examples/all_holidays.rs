//! Prints every holiday of every territory and subdivision, for the generator to compare with its source: a line each,
//! territory, subdivision, date, category, flags, the day it was moved from, local name and English name, by tabs.
#![allow(clippy::print_stdout, reason = "a program for a pipe")]

use parlance_market::{Holiday, Market, MarketError, holiday_coverage, holidays};
use std::io::{BufWriter, Write, stdout};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(stdout().lock());
    for market in Market::all() {
        let coverage = match holiday_coverage(market.code) {
            Err(MarketError::UnknownTerritory) => continue,
            other => other?,
        };
        for part in [None].into_iter().chain(coverage.subdivisions.iter().copied().map(Some)) {
            for one in holidays(market.code, part, coverage.first, coverage.last)? {
                writeln!(out, "{}\t{}\t{}", market.code, part.unwrap_or_default(), line(&one))?;
            }
        }
    }
    Ok(out.flush()?)
}

fn line(one: &Holiday) -> String {
    let flag = |is: bool, letter| if is { letter } else { "" };
    let flags = [flag(one.observed, "o"), flag(one.estimated, "e"), flag(one.unconfirmed, "u")];
    let moved = one.moved_from.map(|day| day.to_string()).unwrap_or_default();
    let (date, category, flags) = (one.date, one.category.code(), flags.concat());
    format!("{date}\t{category}\t{flags}\t{moved}\t{}\t{}", one.local_name, one.name)
}
