//! The examples that rules carry, which are their tests.

use super::{Rules, Situation, all, rule::Rule, rules::Table};
use crate::{Asked, Channel, DayPart, Formality, Observation, PersonName, Title, address};
use jiff::civil::DateTime;
use serde::Deserialize;

/// A reply with what is to be known of it; a bare text where that is nothing.
#[derive(Clone, Deserialize, Debug)]
#[serde(untagged)]
pub(crate) enum Example {
    Text(String),
    Set(Box<Set>),
}

/// A reply and to whom it goes.
#[derive(Clone, Deserialize, Debug, Default)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(crate) struct Set {
    text: String,
    market: Option<String>,
    channel: Channel,
    /// The time there.
    now: Option<DateTime>,
    other_clock: bool,
    second_language: bool,
    /// Her name as it stands in the help desk.
    name: String,
    title: Option<Title>,
    /// What she asked for.
    formality: Option<Formality>,
    /// What is usual, if she asked for nothing.
    usual: Option<Formality>,
    thread: Option<Formality>,
    agent: String,
    agent_market: Option<String>,
    references: Vec<String>,
    /// What she wrote.
    she: Vec<String>,
    /// What must be found, by its words.
    found: Option<String>,
    /// What the reply becomes with the first fix.
    becomes: Option<String>,
}

/// An example that a rule does not hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Miss {
    /// The rule.
    pub rule: String,
    /// The language of the example.
    pub language: String,
    /// The example.
    pub text: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// How an example is not held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Nothing is found.
    Missed,
    /// Something is found.
    Found,
    /// Other words are found.
    OtherWords,
    /// The fix is another.
    OtherFix,
}

impl Wrong {
    /// A stable code: `missed`, `found`, `other-words`, `other-fix`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::Found => "found",
            Self::OtherWords => "other-words",
            Self::OtherFix => "other-fix",
        }
    }
}

/// The examples of tables that their rules do not hold.
pub(super) fn misses(rules: &Rules, tables: &[Table]) -> Vec<Miss> {
    let mut misses = Vec::new();
    let with_rules = tables.iter().filter_map(|table| Some((rules.rule(table.rule)?, &table.words)));
    for (rule, words) in with_rules {
        let all = words.must_find.iter().map(|one| (one, true));
        let all = all.chain(words.must_pass.iter().map(|one| (one, false)));
        for (example, must_find) in all {
            let (text, wrong) = match example {
                Example::Text(text) => {
                    let set = Set {
                        text: text.clone(),
                        channel: words.channels.first().copied().unwrap_or_default(),
                        formality: words.register,
                        market: words.markets.first().map(|market| market.to_string()),
                        now: words.part.map(another_part),
                        ..Set::default()
                    };
                    (text, set.wrong(rules, rule, &words.lang, must_find))
                }
                Example::Set(set) => (&set.text, set.wrong(rules, rule, &words.lang, must_find)),
            };
            misses.extend(wrong.map(|wrong| Miss {
                rule: rule.id.to_string(),
                language: words.lang.to_string(),
                text: text.clone(),
                wrong,
            }));
        }
    }
    misses
}

/// A time of another part of the day.
fn another_part(part: DayPart) -> DateTime {
    let hour = match part {
        DayPart::Morning | DayPart::Day => 20,
        DayPart::Evening | DayPart::Night => 10,
    };
    jiff::civil::date(2026, 11, 24).at(hour, 0, 0, 0)
}

impl Set {
    /// What is wrong, if anything is.
    fn wrong(&self, rules: &Rules, rule: &Rule, language: &str, must_find: bool) -> Option<Wrong> {
        let language = if language == "*" { "en" } else { language };
        let name = PersonName::parse(&self.name, language, self.market.as_deref());
        let asked = Asked { formality: self.formality, title: self.title, name: None };
        let usual = self.usual.unwrap_or_default();
        let observed: Option<Observation> = None;
        let address = address(&name, language, self.market.as_deref(), &asked, observed, usual);
        let is_known = !self.name.is_empty() || self.formality.is_some() || self.usual.is_some();
        let she: Vec<_> = self.she.iter().map(String::as_str).collect();
        let situation = Situation {
            language,
            market: self.market.as_deref(),
            channel: self.channel,
            address: is_known.then_some(&address),
            thread: self.thread,
            agent: &self.agent,
            agent_market: self.agent_market.as_deref(),
            references: &self.references,
            texts: &she,
            now: self.now,
            other_clock: self.other_clock,
            second_language: self.second_language,
            ..Situation::default()
        };
        let mut found: Vec<_> = all(&self.text, &situation, rules).into_iter().map(|(one, _)| one).collect();
        found.retain(|finding| *finding.rule == *rule.id);
        if found.is_empty() == must_find {
            return Some(if must_find { Wrong::Missed } else { Wrong::Found });
        }
        let first = found.first()?;
        let (from, to) = first.span;
        let before: String = self.text.chars().take(from).collect();
        let words: String = self.text.chars().skip(from).take(to - from).collect();
        let after: String = self.text.chars().skip(to).collect();
        if self.found.as_ref().is_some_and(|found| *found != words) {
            return Some(Wrong::OtherWords);
        }
        let fixed = first.fixes.first().map(|fix| [&*before, fix, &*after].concat());
        let is_fixed = self.becomes.as_ref().is_none_or(|becomes| Some(becomes) == fixed.as_ref());
        (!is_fixed).then_some(Wrong::OtherFix)
    }
}
