//! Lists the facts that should have been looked at again before a day: `cargo run --example stale -- 2027-11-22`.
//! Ends with 1 if there are any, with 2 if the day is none.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to its terminal")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(Ok(on)) = std::env::args().nth(1).map(|day| day.parse()) else {
        eprintln!("Name a day, as 2027-11-22.");
        return ExitCode::from(2);
    };
    let stale = parlance_market::stale(on);
    for fact in &stale {
        let due = fact.source.review_by.map(|day| day.to_string()).unwrap_or_default();
        println!("{}\t{}\t{due}\t{}", fact.table, fact.fact, fact.source.reference());
    }
    println!("{} to be looked at again before {on}.", stale.len());
    if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
