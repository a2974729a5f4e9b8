//! Her name, as far as it is known.

use super::like;
use crate::{
    Address, Formality, Title,
    check::{Situation, detect::Context},
    greet,
    language::primary,
    name::titles,
};

/// More bytes than a name has that a person writes.
const LONGEST: usize = 400;

/// The customer's name in its parts.
#[derive(Debug)]
pub(in super::super) struct Her {
    pub(super) whole: String,
    pub(super) given: String,
    pub(super) surname: String,
    /// As the greeting has it, with what courtesy adds.
    pub(super) addressed: String,
    pub(super) told: Option<Title>,
    pub(super) formality: Formality,
    pub(super) surname_first: bool,
    /// Whether given name and surname are known apart.
    pub(super) is_split: bool,
    /// All words of it.
    pub(super) words: Vec<String>,
}

impl<'a> Context<'a> {
    /// Her name; `None` where nothing sure is known of it, or it is no person's.
    pub(super) fn her(&self) -> Option<&'a Her> {
        self.once.her.get_or_init(|| Her::of(self.situation)).as_ref()
    }
}

impl Her {
    fn of(situation: &Situation<'_>) -> Option<Self> {
        let address = situation.address?;
        let parts = &address.parts;
        let is_named = parts.form != "nameless" && !parts.whole.is_empty();
        if !is_named
            || [&parts.whole, &parts.surname, &address.full_name].iter().any(|text| text.len() > LONGEST)
        {
            return None;
        }
        let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        let (whole, given, surname) = (bare(&parts.whole), bare(&parts.given), bare(&parts.surname));
        let full = bare(&address.full_name);
        let is_organisation = titles::has_organisation(&full.split(' ').collect::<Vec<_>>());
        if is_organisation || full.contains(|c: char| c.is_numeric() || matches!(c, '_' | '@' | '&' | '/')) {
            return None;
        }
        // A desk may have the parts the wrong way round: she knows.
        let reversed = format!("{surname} {given}");
        let is_reversed =
            !address.surname_first && situation.texts.iter().any(|text| text.contains(&reversed));
        let is_apart = given != surname && given != whole && surname != whole;
        let is_split = address.split_certain && is_apart && !is_reversed;
        let has_book = greet::LANGUAGES.iter().any(|one| primary(one) == primary(situation.language));
        let addressed = match address.formality {
            _ if has_book => bare(&address.name),
            Formality::Formal => whole.clone(),
            Formality::Informal => given.clone(),
        };
        let mut words: Vec<String> = Vec::new();
        for word in [&whole, &full, &given, &surname].into_iter().flat_map(|text| split(text)) {
            if !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
        }
        let Address { formality, surname_first, .. } = *address;
        let told = parts.told;
        Some(Self { whole, given, surname, addressed, told, formality, surname_first, is_split, words })
    }

    /// Whether a word is one of her name's, as it is written.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }

    /// The scripts that her name is written in, if it is one.
    pub(super) fn script(&self) -> Option<icu::properties::props::Script> {
        let mut scripts = self.words.iter().map(|word| like::script(word));
        let first = scripts.next()??;
        scripts.all(|script| script == Some(first)).then_some(first)
    }
}

/// The words of a name, as the words of a text are divided.
pub(super) fn split(name: &str) -> impl Iterator<Item = &str> {
    name.split([' ', '-', '\'', '’', '.', ',', '・', '·', '‐']).filter(|word| !word.is_empty())
}
