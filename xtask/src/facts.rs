//! The hand-kept facts of `crates/market/facts` as Rust tables in `crates/market/data`: checked row by row, each fault
//! told in a sentence with file and line, and nothing written while there is one.

mod codes;
mod guidance;
mod holidays;
mod payments;
mod rights;
mod rust;
mod table;

use crate::{Outcome, generate::Mode, root, steps};
use codes::Codes;
use std::{
    fs,
    path::PathBuf,
    time::{SystemTime, UNIX_EPOCH},
};
use table::{Table, day};

/// A kind of facts: its name, its columns, and what makes Rust of its rows.
struct Kind {
    name: &'static str,
    columns: &'static [&'static str],
    rust: fn(&Table, &Codes) -> String,
}

const KINDS: [Kind; 4] = [
    Kind { name: "guidance", columns: guidance::COLUMNS, rust: guidance::rust },
    Kind { name: "holidays", columns: holidays::COLUMNS, rust: holidays::rust },
    Kind { name: "payments", columns: payments::COLUMNS, rust: payments::rust },
    Kind { name: "rights", columns: rights::COLUMNS, rust: rights::rust },
];

/// Writes the tables, or compares them with what is there.
pub fn generate(mode: Mode) -> Outcome {
    let codes = Codes::read()?;
    let made: Vec<_> = KINDS.iter().map(|kind| (kind, made(kind, &codes))).collect();
    let faults: Vec<_> = made.iter().filter_map(|(_, made)| made.as_ref().err().cloned()).collect();
    if !faults.is_empty() {
        return Err(faults.join("\n"));
    }
    for (kind, made) in made {
        let (path, text) = (market().join(format!("data/{}.rs", kind.name)), made?);
        match mode {
            Mode::Write => fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?,
            Mode::Check if fs::read_to_string(&path).is_ok_and(|there| there == text) => {}
            Mode::Check => {
                return Err(format!(
                    "crates/market/data/{0}.rs is not what crates/market/facts/{0}.tsv makes. Run `cargo xtask generate`.",
                    kind.name
                ));
            }
        }
    }
    Ok(())
}

/// Names every fact that should have been looked at again before a day, today if none is given.
pub fn stale(on: Option<&str>) -> Outcome {
    let on = on.map_or_else(today, str::to_owned);
    day(&on).ok_or_else(|| format!("“{on}” is no day. Write it as 2027-11-22."))?;
    let mut list = steps::command("cargo");
    list.args(["run", "--quiet", "--package", "parlance-market", "--example", "stale", "--", &on]);
    match list.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!(
            "These facts were due before {on}. Look at their sources, then correct their rows in crates/market/facts."
        )),
        Err(error) => Err(format!("`cargo run --example stale` could not be started: {error}")),
    }
}

fn made(kind: &Kind, codes: &Codes) -> Outcome<String> {
    let path = market().join(format!("facts/{}.tsv", kind.name));
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    from(kind, codes, &text)
}

fn from(kind: &Kind, codes: &Codes, text: &str) -> Outcome<String> {
    let table = Table::read(&format!("crates/market/facts/{}.tsv", kind.name), kind.columns, text)?;
    let made = (kind.rust)(&table, codes);
    match table.faults() {
        faults if faults.is_empty() => Ok(made),
        faults => Err(faults.join("\n")),
    }
}

fn market() -> PathBuf {
    root().join("crates/market")
}

/// Today in UTC.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let mut left = seconds / 86_400;
    let mut year = 1970;
    while left >= table::days_of_year(year) {
        left -= table::days_of_year(year);
        year += 1;
    }
    let mut month = 1;
    while left >= table::days_of_month(year, month) {
        left -= table::days_of_month(year, month);
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", left + 1)
}

#[cfg(test)]
mod tests;
