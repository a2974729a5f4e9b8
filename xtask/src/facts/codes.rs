//! The codes that facts may use: those of the tables that the market's generator makes.

use super::market;
use crate::Outcome;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// Codes that there are.
pub struct Codes {
    /// ISO 3166-1, each with what follows it in the codes of its subdivisions.
    pub subdivisions: BTreeMap<String, BTreeSet<String>>,
    /// ISO 3166-1.
    pub markets: BTreeSet<String>,
    /// BCP 47.
    pub languages: BTreeSet<String>,
    /// ISO 4217.
    pub currencies: BTreeSet<String>,
}

impl Codes {
    /// Reads them.
    pub fn read() -> Outcome<Self> {
        let territories = data("territories.rs")?;
        let subdivisions: BTreeMap<_, BTreeSet<_>> = territories
            .lines()
            .filter_map(|line| {
                let code = quoted(line.split_once("Market { code: ")?.1).next()?;
                let subdivisions = quoted(line.rsplit_once("subdivisions: ")?.1).next()?;
                Some((code, subdivisions.split_whitespace().map(str::to_owned).collect()))
            })
            .collect();
        let first = |text: &str, before: &str| -> BTreeSet<String> {
            text.lines().filter_map(|line| quoted(line.split_once(before)?.1).next()).collect()
        };
        Ok(Self {
            markets: subdivisions.keys().cloned().collect(),
            subdivisions,
            languages: first(&data("languages.rs")?, "    ")
                .into_iter()
                .filter_map(|row| Some(row.split_once('|')?.0.to_owned()))
                .collect(),
            currencies: first(&data("currencies.rs")?, "Currency { code: "),
        })
    }
}

fn data(name: &str) -> Outcome<String> {
    let path = market().join("data").join(name);
    fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
}

/// What stands between quotation marks.
fn quoted(text: &str) -> impl Iterator<Item = String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned)
}
