//! What is known when a reply is checked.

use super::Severity;
use crate::{Address, Channel, Formality};
use jiff::civil::DateTime;
use std::collections::BTreeMap;

/// To whom, where and when a reply goes. What is not known is left out, and nothing is guessed of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Situation<'a> {
    /// The language to answer in (BCP 47).
    pub language: &'a str,
    /// Her market (ISO 3166-1 alpha-2).
    pub market: Option<&'a str>,
    /// The part of the market (ISO 3166-2 without the market).
    pub subdivision: Option<&'a str>,
    /// By what she is reached.
    pub channel: Channel,
    /// How she is addressed.
    pub address: Option<&'a Address>,
    /// How our last reply to her spoke to her.
    pub thread: Option<Formality>,
    /// Whom the reply is signed by.
    pub agent: &'a str,
    /// The numbers of orders, parcels and tickets that this matter has had so far.
    pub references: &'a [String],
    /// What she wrote, newest first.
    pub texts: &'a [&'a str],
    /// The time there; `None` where the market has several clocks and hers is not known.
    pub now: Option<DateTime>,
    /// The agent's own market (ISO 3166-1 alpha-2).
    pub agent_market: Option<&'a str>,
    /// Whether the agent's clock tells another time than hers.
    pub other_clock: bool,
    /// Whether the reply's language is probably not her first.
    pub second_language: bool,
    /// Which rules are off or otherwise weighed.
    pub switches: Switches<'a>,
    /// Which findings are not to be shown again.
    pub ignored: Ignored<'a>,
}

/// Rules, each with words that it is not to find again, in small letters.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ignored<'a>(pub &'a [(String, String)]);

impl Ignored<'_> {
    pub(crate) fn has(&self, rule: &str, words: impl Fn() -> String) -> bool {
        let mut of_rule = self.0.iter().filter(|(of, _)| of == rule).peekable();
        of_rule.peek().is_some() && {
            let words = words().to_lowercase();
            of_rule.any(|(_, ignored)| *ignored == words)
        }
    }
}

/// Which rules are off or otherwise weighed, for the team, the market, the customer: the nearest that says something.
#[derive(Clone, Copy, Debug, Default)]
pub struct Switches<'a>(pub &'a [BTreeMap<String, Option<Severity>>]);

impl Switches<'_> {
    fn said(&self, rule: &str) -> Option<Option<Severity>> {
        self.0.iter().find_map(|switches| switches.get(rule).copied())
    }

    /// Whether a rule is off.
    pub fn is_off(&self, rule: &str) -> bool {
        self.said(rule) == Some(None)
    }

    /// How much a rule's findings matter, where it is said.
    pub fn severity(&self, rule: &str) -> Option<Severity> {
        self.said(rule).flatten()
    }
}
