//! A scenario: a folder of texts. The format is described in `scenarios/README.md`.

use crate::{
    Skill, Turn,
    fault::{Fault, FaultKind, place},
};
use parlance_courtesy::{
    Address, Asked, Channel, Finding, Formality, PersonName, Rules, Situation, address, check,
    check::Switches,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use toml::Spanned;

/// The largest description, in bytes.
pub const LARGEST_FILE: usize = 256 * 1024;

/// A file of a scenario: its name in the folder, and its text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct File<'a> {
    /// `scenario.toml`, `scenario.ink`, `scenario.hu.toml`, `scenario.hu.ink` …
    pub name: &'a str,
    /// What is in it.
    pub text: &'a str,
}

/// A scenario.
#[derive(Clone, PartialEq, Debug)]
pub struct Scenario {
    /// The folder's name.
    pub id: String,
    /// Her market (ISO 3166-1 alpha-2).
    pub market: String,
    /// By what one talks.
    pub channel: Channel,
    /// The language that it was written in (BCP 47), which stands in for those that it is not told in.
    pub language: String,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// 1 to 3.
    pub level: u8,
    /// What is practised.
    pub skills: Vec<Skill>,
    /// Who wrote it.
    pub author: String,
    /// Who has reviewed it, if anybody.
    pub reviewer: Option<String>,
    /// Counts up when it is published again.
    pub version: u32,
    /// What the feedback rests on.
    pub sources: Vec<String>,
    /// Who writes.
    pub customer: Customer,
    /// By language, the scenario's own among them.
    pub tellings: BTreeMap<String, Telling>,
}

/// The customer: an individual.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// Her name as it would stand on a help desk.
    pub name: String,
    /// How she asked to be addressed, if she did.
    #[serde(default)]
    pub formality: Option<Formality>,
    /// What she wrote first.
    pub wrote: String,
    /// The number of her order.
    #[serde(default)]
    pub order: Option<String>,
}

/// A scenario in a language.
#[derive(Clone, PartialEq, Debug)]
pub struct Telling {
    /// What it is called.
    pub title: String,
    /// What one learns.
    pub about: String,
    /// Free-text turns.
    pub turns: BTreeMap<String, Turn>,
    /// The story's text.
    pub ink: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    title: String,
    about: String,
    market: String,
    channel: Channel,
    language: String,
    minutes: u16,
    level: u8,
    skills: Vec<Skill>,
    author: String,
    #[serde(default)]
    reviewer: Option<String>,
    version: u32,
    #[serde(default)]
    sources: Vec<String>,
    customer: Customer,
    #[serde(default)]
    turns: BTreeMap<String, Turn>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Translation {
    title: String,
    about: String,
    #[serde(default)]
    turns: BTreeMap<String, Turn>,
}

const DESCRIPTION: &str = "scenario.toml";
const INK: &str = "scenario.ink";

impl Scenario {
    /// Reads a scenario. What is wrong with it is told; without a scenario it cannot be practised.
    pub fn read(id: &str, files: &[File<'_>]) -> (Option<Self>, Vec<Fault>) {
        let mut faults = Vec::new();
        let text = |name: &str| files.iter().find(|file| file.name == name).map(|file| file.text);
        for name in [DESCRIPTION, INK] {
            if text(name).is_none() {
                faults.push(Fault::new(name, FaultKind::NoFile, name));
            }
        }
        let (Some(described), Some(ink)) = (text(DESCRIPTION), text(INK)) else { return (None, faults) };
        let read = match parse::<Description>(DESCRIPTION, described) {
            Ok(read) => read,
            Err(fault) => {
                faults.push(fault);
                return (None, faults);
            }
        };
        if parlance_market::Market::get(&read.market).is_none() {
            let fault = Fault::new(DESCRIPTION, FaultKind::Unknown, &read.market);
            faults.push(fault.at(described.find("market").map(|at| place(described, at))));
        }
        let own = Telling { title: read.title, about: read.about, turns: read.turns, ink: ink.to_owned() };
        let mut scenario = Self {
            id: id.to_owned(),
            market: read.market,
            channel: read.channel,
            language: read.language.clone(),
            minutes: read.minutes,
            level: read.level.clamp(1, 3),
            skills: read.skills,
            author: read.author,
            reviewer: read.reviewer.filter(|reviewer| !reviewer.trim().is_empty()),
            version: read.version,
            sources: read.sources,
            customer: read.customer,
            tellings: BTreeMap::from([(read.language, own)]),
        };
        for file in files {
            match file.name.strip_prefix("scenario.").and_then(|rest| rest.rsplit_once('.')) {
                Some((language, "toml")) => match translation(language, file, text) {
                    Ok(telling) => drop(scenario.tellings.insert(language.to_owned(), telling)),
                    Err(fault) => faults.push(fault),
                },
                Some((language, "ink")) => {
                    let described = format!("scenario.{language}.toml");
                    if text(&described).is_none() {
                        faults.push(Fault::new(&described, FaultKind::Untranslated, language));
                    }
                }
                None if [DESCRIPTION, INK].contains(&file.name) => {}
                _ => faults.push(Fault::new(file.name, FaultKind::UnknownFile, file.name)),
            }
        }
        (Some(scenario), faults)
    }

    /// Its telling in a language, else in its own; and which it is.
    pub fn telling(&self, language: &str) -> (&str, &Telling) {
        let told = |language: &str| self.tellings.get_key_value(language);
        let primary = language.split('-').next().unwrap_or_default();
        let found = told(language).or_else(|| told(primary)).or_else(|| told(&self.language));
        // Its own is always there.
        match found.or_else(|| self.tellings.iter().next()) {
            Some((language, telling)) => (language, telling),
            None => (&self.language, &EMPTY),
        }
    }

    /// The name of the file with a language's story, for remarks.
    pub fn ink_file(&self, language: &str) -> String {
        if language == self.language { INK.to_owned() } else { format!("scenario.{language}.ink") }
    }

    /// The name of the file with a language's rubric, for remarks.
    pub fn description_file(&self, language: &str) -> String {
        if language == self.language { DESCRIPTION.to_owned() } else { format!("scenario.{language}.toml") }
    }

    /// How she is addressed when one answers in a language.
    pub fn address(&self, language: &str) -> Address {
        let name = PersonName::parse(&self.customer.name, language, Some(&self.market));
        let usual = parlance_market::usual_formality(language, Some(&self.market));
        let usual = match usual.map(|usual| usual.formality) {
            Some(parlance_market::Formality::Informal) => Formality::Informal,
            Some(parlance_market::Formality::Formal) | None => Formality::Formal,
        };
        let asked = Asked { formality: self.customer.formality, ..Asked::default() };
        address(&name, language, Some(&self.market), &asked, None, usual)
    }

    /// Checks an answer to her in a language, as a reply to a customer is checked.
    pub fn check(&self, language: &str, answer: &str, rules: &Rules) -> Vec<Finding> {
        self.in_situation(language, |situation| check(answer, situation, rules))
    }

    /// With what is known when an answer in a language is checked. The scenario's own day and hour are not.
    pub fn in_situation<T>(&self, language: &str, then: impl FnOnce(&Situation<'_>) -> T) -> T {
        let references: Vec<String> = self.customer.order.iter().cloned().collect();
        then(&Situation {
            language,
            market: Some(&self.market),
            channel: self.channel,
            address: Some(&self.address(language)),
            references: &references,
            switches: Switches(&[]),
            ..Situation::default()
        })
    }
}

/// A description with the next version. `None` where none is told.
pub fn next_version(description: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Versioned {
        version: Spanned<u32>,
    }
    let Versioned { version } = toml::from_str(description).ok()?;
    let mut next = description.to_owned();
    next.replace_range(version.span(), &version.get_ref().checked_add(1)?.to_string());
    Some(next)
}

static EMPTY: Telling =
    Telling { title: String::new(), about: String::new(), turns: BTreeMap::new(), ink: String::new() };

fn translation<'t>(
    language: &str,
    file: &File<'_>,
    text: impl Fn(&str) -> Option<&'t str>,
) -> Result<Telling, Fault> {
    let ink = format!("scenario.{language}.ink");
    let ink = text(&ink).ok_or_else(|| Fault::new(&ink, FaultKind::Untranslated, language))?;
    let read = parse::<Translation>(file.name, file.text)?;
    Ok(Telling { title: read.title, about: read.about, turns: read.turns, ink: ink.to_owned() })
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Fault> {
    if text.len() > LARGEST_FILE {
        return Err(Fault::new(file, FaultKind::TooLarge, (LARGEST_FILE / 1024).to_string()));
    }
    toml::from_str(text).map_err(|error| {
        let at = error.span().map(|span| place(text, span.start));
        Fault::new(file, FaultKind::Toml, error.message()).at(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_counts_up_where_it_stands() {
        let next = next_version("title = \"version = 3\"\nversion  =  9 # said 9 times\n[customer]\n");
        assert_eq!(
            next.as_deref(),
            Some("title = \"version = 3\"\nversion  =  10 # said 9 times\n[customer]\n")
        );
        for none in ["", "[customer]\nversion = 1\n", "version = \"1\"\n", "version = 4294967295\n"] {
            assert_eq!(next_version(none), None, "{none}");
        }
    }
}
