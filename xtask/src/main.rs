//! Parlance's chores. Each sets up what it needs, says what it installs, and is quick the second time.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a chore talks to its terminal")]

mod bench;
mod embedded;
mod facts;
mod faults;
mod generate;
mod helpdesk;
mod holidays;
mod packages;
mod places;
mod python;
mod register;
mod run;
mod session;
mod specs;
mod steps;
mod test;
mod tools;
mod ui;

use std::{path::PathBuf, process::ExitCode};

const USAGE: &str = "\
cargo xtask run                 build Parlance and open it, on a demo workspace when nothing is configured yet
cargo xtask test [--quick]      all checks and tests; --quick: the pure crates and the ui only, no window, no help desk
cargo xtask bench               speed and memory, beside yardsticks, in one run
cargo xtask bench holidays      a year's holidays, beside the Python package that they are from
cargo xtask bench brief         a whole brief of some markets, and of the slowest
cargo xtask bench practice      what an agent waits for when she has answered a practice customer
cargo xtask bench import [N …]  N orders into the store (10,000, 100,000 and 1,000,000), beside it unencrypted and a bare SQLCipher
cargo xtask bench check         the reply check of 200 words, beside Harper and LanguageTool's rules
cargo xtask bench sync          first pulls from a thousand tickets to a million, and sync at rest
cargo xtask bench search [N]    search among N messages (1,000,000) in thirty scripts, beside an open database and tantivy
cargo xtask bench size          what the embedded facts weigh in a program
cargo xtask faults [--rounds N]  operations through faults and kills, each once and in order (N: 1000)
cargo xtask faults --store      every write of the store killed and failing, a thousand damaged files repaired
cargo xtask generate [--check]  the embedded data from its sources; --check compares and changes nothing
cargo xtask facts [--check]     of these only the facts that are kept by hand (crates/market/facts): quick, without Node
cargo xtask stale [--on DATE]   the facts that should be looked at again, by today or by a day; none may be due at a release
cargo xtask oracle holidays     how two other sources of holidays compare, a line a country
cargo xtask oracle register [FILE]  how labelled sentences are read by the rules of register, a line a language
cargo xtask oracle specs FOLDER  exchanges with Zendesk, Chatwoot and Jira's stand-ins, held to the descriptions of their APIs there";

/// What a chore comes to: done, or a sentence that says what is wrong and what to do.
pub type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run"] => run::open(),
        ["test"] => test::all(),
        ["test", "--quick"] => test::quick(),
        ["bench"] => bench::bench(),
        ["bench", "holidays"] => holidays::bench(),
        ["bench", "brief"] => bench::brief(),
        ["bench", "check"] => bench::check(),
        ["bench", "import", orders @ ..] => bench::import(orders),
        ["bench", "practice"] => bench::practice(),
        ["bench", "sync"] => bench::sync(),
        ["bench", "search"] => bench::search("1000000"),
        ["bench", "search", messages] => bench::search(messages),
        ["bench", "size"] => embedded::size(),
        ["oracle", "holidays"] => holidays::oracle(),
        ["oracle", "register"] => register::oracle(None),
        ["oracle", "register", sentences] => register::oracle(Some(sentences)),
        ["oracle", "specs", descriptions] => specs::oracle(descriptions),
        ["faults"] => faults::faults(1000),
        ["faults", "--rounds", rounds] => match rounds.parse() {
            Ok(rounds) => faults::faults(rounds),
            Err(_) => Err(USAGE.to_owned()),
        },
        ["faults", "--store"] => faults::store(),
        ["generate"] => generate::generate(generate::Mode::Write),
        ["generate", "--check"] => generate::generate(generate::Mode::Check),
        ["facts"] => facts::generate(generate::Mode::Write),
        ["facts", "--check"] => facts::generate(generate::Mode::Check),
        ["stale"] => facts::stale(None),
        ["stale", "--on", day] => facts::stale(Some(day)),
        ["in-session", command @ ..] => return session::inside(command),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// The checkout's root.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).unwrap_or(here)
}

/// Where cargo builds to.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
