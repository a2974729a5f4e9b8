//! Words that are looked for in a text by patterns, as rules and sheets have them: for whatever else is scored by words.

use crate::{
    pattern::{Pattern, Patterns},
    tokens::tokens,
};

/// Patterns (see `register/README.md`), found all at once.
#[derive(Debug)]
pub struct Sought(Patterns<usize>);

impl Sought {
    /// Reads patterns. The error is the place of the first that cannot be read, and why, in English.
    pub fn new<'p>(patterns: impl IntoIterator<Item = &'p str>) -> Result<Self, (usize, &'static str)> {
        let read = patterns.into_iter().enumerate();
        let read = read.map(|(at, pattern)| Ok((Pattern::parse(pattern).map_err(|why| (at, why))?, at)));
        Ok(Self(Patterns::new(read.collect::<Result<_, _>>()?)))
    }

    /// The patterns that a text has, by their places, each with where it is met (Unicode scalars, half-open).
    pub fn found(&self, text: &str) -> Vec<(usize, (usize, usize))> {
        let mut found = Vec::new();
        self.0.each(&tokens(text), |at, met| found.push((*at, met.span)));
        found
    }
}
