//! Words of courtesy and rank around a name, per language.

use crate::Title;
use crate::words::words;
use std::{borrow::Cow, collections::HashMap, sync::OnceLock};

const LIST: &str = include_str!("../../data/titles.txt");

/// What stood around a name.
#[derive(Debug, Default)]
pub(super) struct Around {
    pub(super) academic: Vec<String>,
    pub(super) generation: Vec<String>,
    pub(super) credentials: Vec<String>,
    pub(super) told: Option<Title>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Academic,
    Generation,
    Credentials,
    Told(Title),
    Neutral,
}

/// Takes titles off both ends of `words`.
pub(super) fn take(words: &mut Vec<&str>, language: &str) -> Around {
    let mut around = Around::default();
    let before = words.iter().take_while(|word| kind(word, language).is_some_and(leads)).count();
    for word in words.drain(..before) {
        around.put(word, kind(word, language));
    }
    let behind = words.iter().rev().take_while(|word| kind(word, language).is_some_and(trails)).count();
    for word in words.split_off(words.len().saturating_sub(behind)) {
        around.put(word, kind(word, language));
    }
    if let Some(last) = words.last_mut() {
        let (name, told) = without_suffix(last, language);
        *last = name;
        around.told = around.told.or(told);
    }
    words.retain(|word| !word.is_empty());
    around
}

/// The gendered title in a title field such as `Frau Dr.`, and what else is in it.
pub(super) fn told(title: &str) -> (Option<Title>, String) {
    let told = |word: &&str| {
        ["*", "de", "fr", "es", "pt", "it", "hu", "hi", "te", "ml", "bn", "ar"]
            .iter()
            .find_map(|language| gendered(word, language))
    };
    let title_told = title.split(' ').find_map(|word| told(&word));
    let rest: Vec<&str> = title.split(' ').filter(|word| told(word).is_none()).collect();
    (title_told, rest.join(" "))
}

/// Whether one of the words is a company's legal form.
pub(crate) fn has_organisation(all: &[&str]) -> bool {
    let is = |word: &&str| is_listed(&bare(word), "*", "organisation");
    all.len() > 1 && all.last().is_some_and(is)
        || all.iter().any(|word| {
            ["株式会社", "有限公司", "합자회사", "주식회사"].iter().any(|form| word.contains(form))
        })
}

impl Around {
    /// This and what stood around another part of the name.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.academic.extend(other.academic);
        self.generation.extend(other.generation);
        self.credentials.extend(other.credentials);
        self.told = self.told.or(other.told);
        self
    }

    fn put(&mut self, word: &str, kind: Option<Kind>) {
        match kind {
            Some(Kind::Academic) => self.academic.push(word.to_owned()),
            Some(Kind::Generation) => self.generation.push(word.to_owned()),
            Some(Kind::Credentials) => self.credentials.push(word.to_owned()),
            Some(Kind::Told(title)) => self.told = self.told.or(Some(title)),
            Some(Kind::Neutral) | None => {}
        }
    }
}

fn leads(kind: Kind) -> bool {
    matches!(kind, Kind::Academic | Kind::Told(_) | Kind::Neutral)
}

fn trails(kind: Kind) -> bool {
    matches!(kind, Kind::Generation | Kind::Credentials | Kind::Told(_) | Kind::Neutral)
}

fn kind(word: &str, language: &str) -> Option<Kind> {
    let bare = bare(word);
    let is = |kind| is_listed(&bare, language, kind);
    if let Some(title) = gendered(word, language) {
        Some(Kind::Told(title))
    } else if is("academic") {
        Some(Kind::Academic)
    } else if is("generation") {
        Some(Kind::Generation)
    } else if is("credentials") && word.chars().any(char::is_uppercase) {
        Some(Kind::Credentials)
    } else if is("neutral") || is("suffix") {
        Some(Kind::Neutral)
    } else {
        None
    }
}

/// The gender that a title says.
pub(crate) fn gendered(word: &str, language: &str) -> Option<Title> {
    let bare = bare(word);
    let is = |kinds: [&str; 2]| kinds.iter().any(|kind| is_listed(&bare, language, kind));
    if is(["feminine", "feminine-suffix"]) {
        Some(Title::Feminine)
    } else if is(["masculine", "masculine-suffix"]) {
        Some(Title::Masculine)
    } else {
        None
    }
}

/// Whether a word is a title that says no gender.
pub(crate) fn is_ungendered(word: &str, language: &str) -> bool {
    let bare = bare(word);
    ["academic", "neutral"].iter().any(|kind| is_listed(&bare, language, kind))
}

fn is_listed(bare: &str, language: &str, kind: &str) -> bool {
    /// By word: the languages and kinds that it is listed under.
    type Index = HashMap<&'static str, Vec<(&'static str, &'static str)>>;
    static INDEX: OnceLock<Index> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        let mut index = Index::new();
        for line in LIST.lines().filter(|line| !line.starts_with('#')) {
            let mut parts = line.split(' ');
            let (Some(language), Some(kind)) = (parts.next(), parts.next()) else { continue };
            parts.for_each(|word| index.entry(word).or_default().push((language, kind)));
        }
        index
    });
    let is = |(of, is): &(&str, &str)| *is == kind && (*of == language || *of == "*");
    index.get(bare).is_some_and(|listed| listed.iter().any(is))
}

fn without_suffix<'a>(word: &'a str, language: &str) -> (&'a str, Option<Title>) {
    let strip = |kind| {
        words(LIST, [language, kind])
            .find_map(|suffix| word.strip_suffix(suffix))
            .filter(|rest| !rest.is_empty())
    };
    if let Some(rest) = strip("feminine-suffix") {
        (rest, Some(Title::Feminine))
    } else if let Some(rest) = strip("masculine-suffix") {
        (rest, Some(Title::Masculine))
    } else {
        (strip("suffix").unwrap_or(word), None)
    }
}

fn bare(word: &str) -> Cow<'_, str> {
    let word = word.trim_matches(['.', ',']);
    let is_bare = !word.contains(|c: char| c == '.' || c.is_uppercase());
    if is_bare { Cow::Borrowed(word) } else { Cow::Owned(word.replace('.', "").to_lowercase()) }
}
