//! A set of rules, and their words for each language.

use super::{
    FileFault, Severity, Situation,
    example::Miss,
    lexicon::Lexicon,
    rule::{Rule, RuleFile, Words},
    text::Text,
};
use crate::{
    language::primary,
    pattern::{Met, Pattern, Patterns},
};
use serde::Deserialize;
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

// What the build script makes of the files in `rules`.
include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// Rules that a reply is checked by: ours, and a team's own.
#[derive(Debug)]
pub struct Rules {
    rules: Vec<Rule>,
    /// How many of them are ours.
    ours: usize,
    /// What those that were read from files look for.
    own: Vec<Table>,
    words: RwLock<HashMap<String, Arc<LanguageWords>>>,
}

/// A file of rules: its name without the ending, and its text.
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

/// A table of a rule's file.
#[derive(Clone, Deserialize, Debug)]
pub(crate) struct Table {
    /// The rule's place.
    pub(crate) rule: usize,
    pub(crate) words: Words,
}

/// The words of all rules for a language, found together.
#[derive(Debug)]
pub(crate) struct LanguageWords {
    tables: Vec<Table>,
    patterns: Patterns<Meaning>,
    rules: usize,
    pub(crate) lexicon: Lexicon,
}

/// What a pattern stands for.
#[derive(Clone, Copy, Debug)]
struct Meaning {
    table: usize,
    /// Whether it says what the table does not find.
    unless: bool,
}

/// Words that a rule looks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    /// The table that they are from.
    pub(crate) table: usize,
    pub(crate) met: Met,
}

/// A text, made up for the rule, in which one of our rules finds something in a language, whatever else is known.
pub fn example(rule: &str, language: &str) -> Option<&'static str> {
    let language = primary(language);
    let at = EXAMPLES.binary_search_by(|(id, of, _)| (*id, *of).cmp(&(rule, language))).ok()?;
    EXAMPLES.get(at).map(|(_, _, text)| *text)
}

impl Rules {
    /// The rules that come with Parlance.
    pub fn shipped() -> &'static Self {
        static RULES: OnceLock<Rules> = OnceLock::new();
        RULES.get_or_init(|| Self::with(&[]).0)
    }

    /// The rules that come with Parlance, and a team's own after them. What cannot be used of these is told and left out.
    pub fn with(own: &[Own<'_>]) -> (Self, Vec<FileFault>) {
        // The build script wrote it; a test reads it.
        let rules: Vec<Rule> = serde_json::from_str(RULES).unwrap_or_default();
        let ours = rules.len();
        let (mut all, faults) = Self::read(rules, own);
        all.ours = ours;
        (all, faults)
    }

    /// The rules of files alone. What cannot be used of them is told and left out.
    pub fn of(files: &[Own<'_>]) -> (Self, Vec<FileFault>) {
        Self::read(Vec::new(), files)
    }

    fn read(mut rules: Vec<Rule>, files: &[Own<'_>]) -> (Self, Vec<FileFault>) {
        let (mut own, mut faults) = (Vec::new(), Vec::new());
        for Own { id, text } in files {
            let file = format!("{id}.toml");
            if rules.iter().any(|rule| *rule.id == **id) {
                let why =
                    "a rule of this name comes with Parlance, or stands twice: give the file another name";
                faults.push(FileFault { file, place: None, why: why.to_owned() });
                continue;
            }
            match RuleFile::parse(&file, text) {
                Ok(RuleFile { severity, finds, reason, words, .. }) => {
                    let rule = rules.len();
                    own.extend(words.into_iter().map(|words| Table { rule, words }));
                    rules.push(Rule { id: (*id).into(), severity, finds, reason });
                }
                Err(fault) => faults.push(fault),
            }
        }
        (Self { rules, ours: 0, own, words: RwLock::default() }, faults)
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

    /// What a reply is checked for in this situation, and what it is not, for want of words or knowledge.
    pub fn covered(&self, situation: &Situation<'_>) -> Covered {
        let language = primary(situation.language);
        let words = self.words(language);
        let mut covered = Covered::default();
        for (at, rule) in self.active(situation) {
            let has_words = || words.tables(at).any(|(_, words)| !words.find.is_empty());
            let is_covered =
                rule.finds.knows(language, situation) && (!rule.finds.needs_words() || has_words());
            let list = if is_covered { &mut covered.checked } else { &mut covered.unchecked };
            list.push(rule.id.to_string());
        }
        covered
    }

    /// What the examples of rules that were read from files say of them.
    pub fn misses(&self) -> Vec<Miss> {
        super::example::misses(self, &self.own)
    }

    /// A rule by its place.
    pub(crate) fn rule(&self, at: usize) -> Option<&Rule> {
        self.rules.get(at)
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
            let made = Arc::new(self.make_words(&language));
            let mut kept = self.words.write().unwrap_or_else(PoisonError::into_inner);
            kept.entry(language).or_insert(made).clone()
        })
    }

    fn make_words(&self, language: &str) -> LanguageWords {
        let is_for = |of: &str| of == language || of == "*";
        let shipped = WORDS.iter().filter(|(of, _)| self.ours > 0 && is_for(of));
        let shipped = shipped.flat_map(|(_, tables)| {
            // As above.
            serde_json::from_str::<Vec<Table>>(tables).unwrap_or_default()
        });
        let own = self.own.iter().filter(|table| is_for(&table.words.lang)).cloned();
        LanguageWords::new(shipped.chain(own).collect(), self.rules.len())
    }
}

impl LanguageWords {
    fn new(tables: Vec<Table>, rules: usize) -> Self {
        let (mut patterns, mut lexicon) = (Vec::new(), Lexicon::default());
        for (table, Table { words, .. }) in tables.iter().enumerate() {
            if lexicon.take(words) {
                continue;
            }
            let all = words.find.iter().map(|text| (text, false));
            let all = all.chain(words.unless.iter().map(|text| (text, true)));
            // Reading a file, or the test of ours, has read every pattern.
            let read = all
                .filter_map(|(text, unless)| Some((Pattern::parse(text).ok()?, Meaning { table, unless })));
            patterns.extend(read);
        }
        Self { tables, patterns: Patterns::new(patterns), rules, lexicon }
    }

    /// A table by its place.
    pub(crate) fn table(&self, at: usize) -> Option<&Words> {
        self.tables.get(at).map(|table| &table.words)
    }

    /// The tables of a rule, with their places.
    pub(crate) fn tables(&self, rule: usize) -> impl Iterator<Item = (usize, &Words)> {
        let tables = self.tables.iter().enumerate().filter(move |(_, table)| table.rule == rule);
        tables.map(|(at, table)| (at, &table.words))
    }

    /// What is found of each rule, in the order of the text.
    pub(crate) fn matches(&self, text: &Text<'_>) -> Vec<Vec<Match>> {
        let mut found: Vec<Vec<Match>> = vec![Vec::new(); self.rules];
        let mut silent = Vec::new();
        let rule_of = |table: usize| self.tables.get(table).map_or(usize::MAX, |table| table.rule);
        self.patterns.each(&text.tokens, |&Meaning { table, unless }, met| match unless {
            false => {
                found.get_mut(rule_of(table)).into_iter().for_each(|list| list.push(Match { table, met }));
            }
            true => silent.push(Match { table, met }),
        });
        silence(&mut found, silent);
        found
    }
}

/// Takes away what is touched by what its own table does not find.
fn silence(found: &mut [Vec<Match>], silent: Vec<Match>) {
    if silent.is_empty() {
        return;
    }
    // By table, in the order of the text; the longest tells how far back one may reach.
    let longest = silent.iter().map(|one| one.met.tokens.1 - one.met.tokens.0).max().unwrap_or(0);
    let mut places: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
    silent.into_iter().for_each(|one| places.entry(one.table).or_default().push(one.met.tokens));
    for list in found {
        list.retain(|Match { table, met: Met { tokens: (from, to), .. } }| {
            let Some(silent) = places.get(table) else { return true };
            let before = silent.partition_point(|(start, _)| start < to);
            let near = silent.get(..before).into_iter().flatten().rev();
            let mut near = near.take_while(|(start, _)| start + longest > *from);
            !near.any(|(_, end)| end > from)
        });
    }
}
