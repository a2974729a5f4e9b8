//! Rules of register: how they are read and found in a text.

use super::{Cue, Reading, decide};
use crate::{
    Formality,
    pattern::{Met, Pattern, Patterns},
    tokens::{Token, tokens},
};

/// The rules of a language.
#[derive(Debug)]
pub struct RegisterRules {
    patterns: Patterns<Rule>,
}

/// A line of rules that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleFault {
    /// From 1.
    pub line: usize,
    /// What is wrong.
    pub why: &'static str,
}

#[derive(Debug)]
struct Rule {
    line: usize,
    /// None: what it finds shows nothing, whatever other rules say.
    shows: Option<Shown>,
    must_find: Vec<String>,
    must_pass: Vec<String>,
}

/// What words show of the register.
#[derive(Clone, Copy, Debug)]
struct Shown {
    formality: Formality,
    sure: bool,
    plural: bool,
}

impl RegisterRules {
    /// Reads rules: a line each, `class`, `pattern`, `must find` and, if any, `must pass`, with tabs between; several
    /// examples with ` / ` between. The format is described in `register/README.md`.
    ///
    /// # Errors
    /// The first line that cannot be used.
    pub fn parse(text: &str) -> Result<Self, RuleFault> {
        let lines = text.lines().map(str::trim_end).enumerate();
        let rules = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let read = |(at, line)| Rule::parse(line, at + 1).map_err(|why| RuleFault { line: at + 1, why });
        Ok(Self { patterns: Patterns::new(rules.map(read).collect::<Result<_, _>>()?) })
    }

    /// Reads a text.
    pub fn read(&self, text: &str) -> Reading {
        self.read_tokens(&tokens(text))
    }

    /// What tokens show.
    pub(super) fn read_tokens(&self, tokens: &[Token<'_>]) -> Reading {
        decide(self.cues_of(tokens))
    }

    /// The cues of tokens, of both sides.
    pub(super) fn cues_of(&self, tokens: &[Token<'_>]) -> Vec<Cue> {
        self.cues(tokens).into_iter().map(|(cue, _)| cue).collect()
    }

    /// Cues with the lines of their rules, without those in tokens of which a rule says that they show nothing.
    fn cues(&self, tokens: &[Token<'_>]) -> Vec<(Cue, usize)> {
        let mut silent = vec![false; tokens.len()];
        let mut found = Vec::new();
        self.patterns.each(tokens, |rule, met| match rule.shows {
            None => met.named.into_iter().for_each(|(from, to)| {
                silent.get_mut(from..to).into_iter().for_each(|found| found.fill(true));
            }),
            Some(shows) => found.push((met, shows, rule.line)),
        });
        let is_spoken = |met: &Met| {
            let (at, end) = met.tokens;
            silent.get(at..end).is_none_or(|found| !found.contains(&true))
        };
        let spoken = found.into_iter().filter(|(met, ..)| is_spoken(met));
        let cue =
            |met: Met, Shown { formality: shows, sure, plural }| Cue { span: met.span, shows, sure, plural };
        spoken.map(|(met, shown, line)| (cue(met, shown), line)).collect()
    }

    /// What its own examples say of each rule: line, example, and whether the rule must be met in it and is.
    pub fn check(&self) -> Vec<(usize, String, bool)> {
        let mut wrong = Vec::new();
        for (pattern, rule) in self.patterns.iter() {
            let is_met = |text: &str| {
                let tokens = tokens(text);
                match rule.shows {
                    None => (0..tokens.len()).any(|at| pattern.met(&tokens, at).is_some()),
                    // What is silenced by another rule is not found.
                    Some(_) => self.cues(&tokens).iter().any(|(_, line)| *line == rule.line),
                }
            };
            let missed = rule.must_find.iter().filter(|text| !is_met(text));
            wrong.extend(missed.map(|text| (rule.line, text.clone(), true)));
            let met = rule.must_pass.iter().filter(|text| is_met(text));
            wrong.extend(met.map(|text| (rule.line, text.clone(), false)));
        }
        wrong
    }
}

impl Rule {
    fn parse(line: &str, number: usize) -> Result<(Pattern, Self), &'static str> {
        let mut columns = line.split('\t');
        let shows = match columns.next().unwrap_or_default() {
            "formal" => Some((Formality::Formal, true, false)),
            "informal" => Some((Formality::Informal, true, false)),
            "formal+" => Some((Formality::Formal, true, true)),
            "informal+" => Some((Formality::Informal, true, true)),
            "formal?" => Some((Formality::Formal, false, false)),
            "informal?" => Some((Formality::Informal, false, false)),
            "none" => None,
            _ => {
                return Err(
                    "the class is none of formal, informal, formal+, informal+, formal?, informal?, none",
                );
            }
        };
        let shows = shows.map(|(formality, sure, plural)| Shown { formality, sure, plural });
        let pattern = columns.next().ok_or("there is no pattern")?;
        let examples = |column: Option<&str>| -> Vec<String> {
            let all = column.unwrap_or_default().split(" / ").map(str::trim);
            all.filter(|example| !example.is_empty()).map(str::to_owned).collect()
        };
        let (must_find, must_pass) = (examples(columns.next()), examples(columns.next()));
        if must_find.is_empty() {
            return Err("there is no example that it must find");
        }
        Ok((Pattern::parse(pattern)?, Self { line: number, shows, must_find, must_pass }))
    }
}
