//! Rules of register: how they are read and found in a text.

use super::{Cue, Reading, Weight, decide};
use crate::{
    Formality,
    pattern::{Met, Pattern, Patterns},
    tokens::{Token, tokens},
};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

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
    does: Does,
    /// The region whose texts it is only for (BCP 47: `PT`).
    only_in: Option<Box<str>>,
    must_find: Vec<String>,
    must_pass: Vec<String>,
}

#[derive(Clone, Debug)]
enum Does {
    Show(Shown),
    /// What it finds shows nothing, whatever other rules say; but those that are firm only if this one is.
    Silence {
        firm: bool,
    },
    /// It finds somebody else that the rest of the sentence may be about; or only what stands after its first word, a
    /// conjunction, and before the next comma.
    TellOfAnother {
        to_comma: bool,
    },
    /// It tells the region that the text is of.
    TellRegion(Box<str>),
}

/// What words show of the register.
#[derive(Clone, Copy, Debug)]
struct Shown {
    formality: Formality,
    weight: Weight,
    plural: bool,
    /// Unless somebody else is spoken of before them in the sentence.
    alone: bool,
    /// Whether only a firm rule can silence them.
    firm: bool,
}

/// How many words of one side let a lone verb of the other, that may be said of somebody else, go unheard.
const MANY: usize = 3;

impl RegisterRules {
    /// Reads rules: a line each, `class`, `pattern`, `must find` and, if any, `must pass`, with tabs between; several
    /// examples with ` / ` between; or `@name` and words that patterns below it mean by that name. The format is
    /// described in `register/README.md`.
    ///
    /// # Errors
    /// The first line that cannot be used.
    pub fn parse(text: &str) -> Result<Self, RuleFault> {
        let lines = text.lines().map(str::trim_end).enumerate();
        let (mut named, mut rules) = (Named::default(), Vec::new());
        for (at, line) in lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let fault = |why| RuleFault { line: at + 1, why };
            match line.strip_prefix('@') {
                Some(list) => {
                    let (name, words) = list.split_once('\t').ok_or(fault("there are no words"))?;
                    let words = spelled_out(words, &named).map_err(fault)?.into_owned();
                    named.insert(name, words);
                }
                None => rules.push(Rule::parse(line, at + 1, &named).map_err(fault)?),
            }
        }
        Ok(Self { patterns: Patterns::new(rules) })
    }

    /// Reads a text of which it is not known what region it is from.
    pub fn read(&self, text: &str) -> Reading {
        self.read_tokens(&tokens(text), None)
    }

    /// What tokens of a text from a region, if that is known, show.
    pub(super) fn read_tokens(&self, tokens: &[Token<'_>], region: Option<&str>) -> Reading {
        decide(self.cues_of(tokens, region))
    }

    /// The cues of tokens, of both sides.
    pub(super) fn cues_of(&self, tokens: &[Token<'_>], region: Option<&str>) -> Vec<Cue> {
        self.cues(tokens, region).into_iter().map(|(cue, _)| cue).collect()
    }

    /// What is met in tokens, in their order: without what is only for another region than theirs, which is the one that is
    /// known or else the one that most words tell.
    fn met<'r>(&'r self, tokens: &[Token<'_>], region: Option<&'r str>) -> Vec<(&'r Rule, Met)> {
        let mut told: Vec<(&str, usize)> = Vec::new();
        let mut all = Vec::new();
        self.patterns.each(tokens, |rule, met| match &rule.does {
            Does::TellRegion(region) => match told.iter_mut().find(|(one, _)| *one == &**region) {
                Some((_, count)) => *count += 1,
                None => told.push((region, 1)),
            },
            _ => all.push((rule, met)),
        });
        let most = told.iter().map(|(_, count)| *count).max();
        let mut likely = told.iter().filter(|(_, count)| Some(*count) == most).map(|(one, _)| *one);
        let region = region.or_else(|| likely.next().filter(|_| likely.next().is_none()));
        all.retain(|(rule, _)| match (&rule.only_in, region) {
            (Some(only), Some(region)) => only.eq_ignore_ascii_case(region),
            (only, _) => only.is_none(),
        });
        all
    }

    /// Cues with the lines of their rules, without those in tokens that are cited or of which a rule says that they show
    /// nothing, and those of verbs that somebody else is the subject of.
    fn cues(&self, tokens: &[Token<'_>], region: Option<&str>) -> Vec<(Cue, usize)> {
        // 1: for all but firm ones, 2: for all.
        let mut silent: Vec<u8> = tokens.iter().map(|token| if token.cited { 2 } else { 0 }).collect();
        // Tokens after somebody else, to the end of each sentence.
        let mut of_another = Vec::new();
        let mut found = Vec::new();
        // What begins in a citation says nothing of the words after it.
        let is_cited = |met: &Met| tokens.get(met.tokens.0).is_some_and(|token| token.cited);
        for (rule, met) in self.met(tokens, region) {
            match rule.does {
                Does::TellRegion(_) => {}
                Does::Silence { .. } | Does::TellOfAnother { .. } if is_cited(&met) => {}
                Does::Silence { firm } => met.named.into_iter().for_each(|(from, to)| {
                    let found = silent.get_mut(from..to).into_iter().flatten();
                    found.for_each(|level| *level = (*level).max(1 + u8::from(firm)));
                }),
                Does::TellOfAnother { to_comma } => {
                    of_another.resize(tokens.len(), false);
                    let (at, end) = (met.tokens.0 + usize::from(to_comma), met.tokens.1);
                    for (next, (token, found)) in (at..).zip(tokens.iter().zip(&mut of_another).skip(at)) {
                        if to_comma && next >= end && token.opens_clause {
                            break;
                        }
                        *found = true;
                        if token.closes {
                            break;
                        }
                    }
                }
                Does::Show(shown) => found.push((met, shown, rule.line)),
            }
        }
        let is_spoken = |met: &Met, shown: &Shown| {
            let (at, end) = met.tokens;
            let needed = 1 + u8::from(shown.firm);
            let is_silent =
                silent.get(at..end).is_some_and(|found| found.iter().any(|level| *level >= needed));
            let is_of_another = || of_another.get(at..end).is_some_and(|found| found.contains(&true));
            !(is_silent || shown.alone && is_of_another())
        };
        found.retain(|(met, shown, _)| is_spoken(met, shown));
        drop_strays(&mut found);
        let cue = |met: Met, Shown { formality: shows, weight, plural, .. }| Cue {
            span: met.span,
            shows,
            weight,
            plural,
        };
        found.into_iter().map(|(met, shown, line)| (cue(met, shown), line)).collect()
    }

    /// What its own examples say of each rule: line, example, and whether the rule must be met in it and is.
    pub fn check(&self) -> Vec<(usize, String, bool)> {
        let mut wrong = Vec::new();
        for (pattern, rule) in self.patterns.iter() {
            let is_met = |text: &str| {
                let tokens = tokens(text);
                match rule.does {
                    Does::Silence { .. } | Does::TellOfAnother { .. } | Does::TellRegion(_) => {
                        (0..tokens.len()).any(|at| pattern.met(&tokens, at).is_some())
                    }
                    // What is silenced by another rule is not found.
                    Does::Show(_) => {
                        let region = rule.only_in.as_deref();
                        self.cues(&tokens, region).iter().any(|(_, line)| *line == rule.line)
                    }
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

/// Leaves out a single verb that may be said of somebody else where nothing else shows its side, and many words the other.
fn drop_strays(found: &mut Vec<(Met, Shown, usize)>) {
    for side in [Formality::Formal, Formality::Informal] {
        let sure = |of: bool| {
            let sure = found.iter().filter(|(_, shown, _)| shown.weight == Weight::Sure);
            sure.filter(move |(_, shown, _)| (shown.formality == side) == of)
        };
        let Some((first, ..)) = sure(true).next() else { continue };
        let is_there = |met: &Met| met.tokens.0 < first.tokens.1 && first.tokens.0 < met.tokens.1;
        let is_stray = sure(true).all(|(met, shown, _)| shown.alone && is_there(met));
        // They come in the order of the tokens that they begin with.
        let (mut others, mut end) = (0, 0);
        for (met, ..) in sure(false) {
            others += usize::from(met.tokens.0 >= end);
            end = end.max(met.tokens.1);
        }
        if is_stray && others >= MANY {
            found.retain(|(_, shown, _)| !(shown.weight == Weight::Sure && shown.formality == side));
        }
    }
}

/// Lists of words by the names that a sheet gives them.
type Named<'s> = FxHashMap<&'s str, String>;

/// A pattern with the words of each list that it names (`@list`).
fn spelled_out<'p>(pattern: &'p str, named: &Named<'_>) -> Result<Cow<'p, str>, &'static str> {
    if !pattern.contains('@') {
        return Ok(Cow::Borrowed(pattern));
    }
    let word = |word: &'p str| match word.strip_prefix('@') {
        Some(list) => named.get(list).map(String::as_str).ok_or("there is no list of this name above it"),
        None => Ok(word),
    };
    let part = |part: &'p str| {
        let words: Result<Vec<&str>, _> = part.split('|').map(word).collect();
        words.map(|words| words.join("|"))
    };
    let parts: Vec<String> = pattern.split(' ').map(part).collect::<Result<_, _>>()?;
    Ok(Cow::Owned(parts.join(" ")))
}

impl Does {
    fn parse(class: &str) -> Result<Self, &'static str> {
        let (shown, firm) = class.strip_suffix('!').map_or((class, false), |shown| (shown, true));
        let (shown, alone) = shown.strip_suffix('~').map_or((shown, false), |shown| (shown, true));
        let (shown, plural) = shown.strip_suffix('+').map_or((shown, false), |shown| (shown, true));
        let (shown, weight) = match (shown.strip_suffix("??"), shown.strip_suffix('?')) {
            _ if plural => (shown, Weight::Sure),
            (Some(shown), _) => (shown, Weight::Last),
            (_, Some(shown)) => (shown, Weight::Unsure),
            _ => (shown, Weight::Sure),
        };
        let is_plain = weight == Weight::Sure && !plural && !alone;
        let formality = match shown {
            "formal" => Formality::Formal,
            "informal" => Formality::Informal,
            "none" if is_plain => return Ok(Self::Silence { firm }),
            "other" | "other," if is_plain && !firm => {
                return Ok(Self::TellOfAnother { to_comma: shown.ends_with(',') });
            }
            _ => {
                return Err(
                    "the class is none of formal, informal, none, other, in, or its marks do not go with it",
                );
            }
        };
        Ok(Self::Show(Shown { formality, weight, plural, alone, firm }))
    }
}

impl Rule {
    fn parse(line: &str, number: usize, named: &Named<'_>) -> Result<(Pattern, Self), &'static str> {
        let mut columns = line.split('\t');
        let class = columns.next().unwrap_or_default();
        let (only_in, does) = match class.split_once(' ') {
            Some(("in", region)) => (None, Does::TellRegion(region.into())),
            Some((region, class)) => (Some(region.into()), Does::parse(class)?),
            None => (None, Does::parse(class)?),
        };
        let pattern = columns.next().ok_or("there is no pattern")?;
        let examples = |column: Option<&str>| -> Vec<String> {
            let all = column.unwrap_or_default().split(" / ").map(str::trim);
            all.filter(|example| !example.is_empty()).map(str::to_owned).collect()
        };
        let (must_find, must_pass) = (examples(columns.next()), examples(columns.next()));
        if must_find.is_empty() {
            return Err("there is no example that it must find");
        }
        let pattern = spelled_out(pattern, named)?;
        Ok((Pattern::parse(&pattern)?, Self { line: number, does, only_in, must_find, must_pass }))
    }
}
