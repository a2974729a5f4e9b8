//! A set of rules, and their words for each language.

use super::{
    FileFault, Severity, Situation,
    example::Miss,
    rule::{Rule, Words},
    text::Text,
};
use crate::{
    language::primary,
    pattern::{Met, Pattern, Patterns},
};
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

/// Rules that a reply is checked by: ours, and a team's own.
#[derive(Debug)]
pub struct Rules {
    rules: Vec<Rule>,
    /// How many of them are ours.
    ours: usize,
    words: RwLock<HashMap<String, Arc<LanguageWords>>>,
}

/// A team's file of rules: its name without the ending, and its text.
#[derive(Clone, Copy, Debug)]
pub struct Own<'a> {
    /// The rule's name.
    pub id: &'a str,
    /// In TOML.
    pub text: &'a str,
}

/// What there is to know of a rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleInfo<'a> {
    /// Its name.
    pub id: &'a str,
    /// How much its findings matter, unless it is said otherwise.
    pub severity: Severity,
    /// Whether it is a team's own.
    pub own: bool,
    /// Its reason, where it is a team's own.
    pub reason: Option<&'a str>,
}

/// What a reply in a language is checked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Covered {
    /// Names of rules that apply.
    pub checked: Vec<String>,
    /// Names of rules that have no words for the language.
    pub unchecked: Vec<String>,
}

/// The words of all rules for a language, found together.
#[derive(Debug)]
pub(crate) struct LanguageWords {
    patterns: Patterns<Meaning>,
    rules: usize,
}

/// What a pattern stands for.
#[derive(Clone, Copy, Debug)]
struct Meaning {
    rule: usize,
    /// Its table in the rule's file.
    entry: usize,
    /// Whether it says what the table does not find.
    unless: bool,
}

/// Words that a rule looks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    /// Its table in the rule's file.
    pub(crate) entry: usize,
    pub(crate) met: Met,
}

macro_rules! shipped {
    ($($id:literal),* $(,)?) => {
        &[$(($id, include_str!(concat!("../../rules/", $id, ".toml")))),*]
    };
}

const SHIPPED: &[(&str, &str)] = shipped!(
    "asks-secret",
    "bare-order",
    "bare-refusal",
    "blame",
    "dismissive",
    "emoji",
    "gendered",
    "greeting-hour",
    "idiom",
    "jargon",
    "long-sentence",
    "other-language",
    "overpromise",
    "placeholder",
    "register",
    "religious-greeting",
    "repeated-marks",
    "sarcasm",
    "secret",
    "shouting",
    "slang",
    "untranslated",
    "promise-date",
    "ambiguous-date",
    "ambiguous-number",
    "bare-currency",
    "time-without-zone",
);

impl Rules {
    /// The rules that come with Parlance.
    pub fn shipped() -> &'static Self {
        static RULES: OnceLock<Rules> = OnceLock::new();
        RULES.get_or_init(|| Self::with(&[]).0)
    }

    /// The rules that come with Parlance, and a team's own after them. What cannot be used of these is told and left out.
    pub fn with(own: &[Own<'_>]) -> (Self, Vec<FileFault>) {
        let (mut rules, mut faults) = (Vec::new(), Vec::new());
        let ours = SHIPPED.iter().map(|(id, text)| Own { id, text });
        for (at, Own { id, text }) in ours.chain(own.iter().copied()).enumerate() {
            let file = format!("{id}.toml");
            let is_taken = rules.iter().any(|rule: &Rule| *rule.id == *id);
            match Rule::parse(id, &file, text) {
                _ if is_taken && at >= SHIPPED.len() => faults.push(FileFault {
                    file,
                    place: None,
                    why: "a rule of this name comes with Parlance, or stands twice: give the file another name"
                        .to_owned(),
                }),
                Ok(rule) => rules.push(rule),
                Err(fault) => faults.push(fault),
            }
        }
        let ours = rules.len().min(SHIPPED.len());
        (Self { rules, ours, words: RwLock::default() }, faults)
    }

    /// All rules, ours first.
    pub fn list(&self) -> impl Iterator<Item = RuleInfo<'_>> {
        self.rules.iter().enumerate().map(|(at, rule)| RuleInfo {
            id: &rule.id,
            severity: rule.severity,
            own: at >= self.ours,
            reason: rule.reason.as_deref(),
        })
    }

    /// What a reply is checked for in this situation, and what it would be if the language were known better.
    pub fn covered(&self, situation: &Situation<'_>) -> Covered {
        let language = primary(situation.language);
        let mut covered = Covered::default();
        for (_, rule) in self.active(situation) {
            let is_covered = rule.finds.knows(language, situation) && {
                let needs = rule.finds.needs_words();
                !needs || rule.words.iter().any(|words| is_for(words, language) && !words.find.is_empty())
            };
            let list = if is_covered { &mut covered.checked } else { &mut covered.unchecked };
            list.push(rule.id.to_string());
        }
        covered
    }

    /// What the rules' own examples say of them.
    pub fn misses(&self) -> Vec<Miss> {
        self.rules.iter().flat_map(|rule| super::example::misses(self, rule)).collect()
    }

    /// The rules that are not off, with their places.
    pub(crate) fn active<'a>(
        &'a self,
        situation: &'a Situation<'_>,
    ) -> impl Iterator<Item = (usize, &'a Rule)> {
        let rules = self.rules.iter().enumerate();
        rules.filter(|(_, rule)| !situation.switches.is_off(&rule.id))
    }

    /// The words of all rules for a language (BCP 47).
    pub(crate) fn words(&self, language: &str) -> Arc<LanguageWords> {
        let language = primary(language).to_ascii_lowercase();
        let kept = self.words.read().unwrap_or_else(PoisonError::into_inner).get(&language).cloned();
        kept.unwrap_or_else(|| {
            let made = Arc::new(LanguageWords::new(&self.rules, &language));
            let mut kept = self.words.write().unwrap_or_else(PoisonError::into_inner);
            kept.entry(language).or_insert(made).clone()
        })
    }
}

fn is_for(words: &Words, language: &str) -> bool {
    &*words.lang == language || &*words.lang == "*"
}

impl LanguageWords {
    fn new(rules: &[Rule], language: &str) -> Self {
        let mut patterns = Vec::new();
        for (at, rule) in rules.iter().enumerate() {
            for (entry, words) in rule.words.iter().enumerate().filter(|(_, words)| is_for(words, language)) {
                let all = words.find.iter().map(|text| (text, false));
                let all = all.chain(words.unless.iter().map(|text| (text, true)));
                // Reading the file has read every pattern.
                let read = all.filter_map(|(text, unless)| {
                    Some((Pattern::parse(text).ok()?, Meaning { rule: at, entry, unless }))
                });
                patterns.extend(read);
            }
        }
        Self { patterns: Patterns::new(patterns), rules: rules.len() }
    }

    /// What is found of each rule, in the order of the text.
    pub(crate) fn matches(&self, text: &Text<'_>) -> Vec<Vec<Match>> {
        let mut found: Vec<Vec<Match>> = vec![Vec::new(); self.rules];
        let mut silent = Vec::new();
        self.patterns.each(&text.tokens, |&Meaning { rule, entry, unless }, met| match unless {
            false => found.get_mut(rule).into_iter().for_each(|list| list.push(Match { entry, met })),
            true => silent.push((rule, Match { entry, met })),
        });
        for (rule, Match { entry, met: Met { tokens: (from, to), .. } }) in silent {
            if let Some(list) = found.get_mut(rule) {
                let is_apart = |met: &Met| met.tokens.1 <= from || to <= met.tokens.0;
                list.retain(|one| one.entry != entry || is_apart(&one.met));
            }
        }
        found
    }
}
