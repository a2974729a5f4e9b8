//! What words are to the rules on names and references: the tables of all rules that say so by their role.

use super::rule::Words;
use crate::tokens::folded;
use std::collections::HashMap;

/// Roles whose words are no patterns.
const ROLES: &[&str] = &[
    "salutation",
    "nobody",
    "nickname",
    "variants",
    "honorific",
    "familiar",
    "honorific-due",
    "surname",
    "greeting",
];

/// The words of a language by their role.
#[derive(Debug, Default)]
pub(crate) struct Lexicon(HashMap<Box<str>, Vec<Term>>);

/// One of them.
#[derive(Debug)]
pub(crate) struct Term {
    /// In small letters.
    pub(crate) text: Box<str>,
    /// The first fix of its table.
    pub(crate) fix: Option<Box<str>>,
}

impl Lexicon {
    /// Takes a table's words; `false` if its role is not one of these.
    pub(crate) fn take(&mut self, words: &Words) -> bool {
        let Some(role) = words.role.as_ref().filter(|role| ROLES.contains(&&***role)) else { return false };
        let fix = words.fix.first();
        let terms = words.find.iter().map(|text| Term { text: folded(text).into(), fix: fix.cloned() });
        let all = self.0.entry(role.clone()).or_default();
        all.extend(terms);
        // The longest first.
        all.sort_by_key(|term| std::cmp::Reverse(term.text.len()));
        true
    }

    pub(crate) fn terms(&self, role: &str) -> &[Term] {
        self.0.get(role).map(Vec::as_slice).unwrap_or_default()
    }

    /// The term that a word (in small letters) is.
    pub(crate) fn term(&self, role: &str, word: &str) -> Option<&Term> {
        self.terms(role).iter().find(|term| term.is(word))
    }

    /// Whether two words are among those of one term, as nicknames and variants of a letter are.
    pub(crate) fn has_both(&self, role: &str, one: &str, other: &str) -> bool {
        // Vocatives have another last letter: Gosiu.
        let stem =
            |word: &str| -> usize { word.char_indices().skip(3).last().map_or(word.len(), |(at, _)| at) };
        let is = |listed: &str, word: &str| {
            listed == word || listed.get(..stem(listed)) == word.get(..stem(word)) && stem(word) < word.len()
        };
        let has = |term: &Term, word: &str| term.text.split(' ').any(|listed| is(listed, word));
        self.terms(role).iter().any(|term| has(term, one) && has(term, other))
    }
}

impl Term {
    /// `*` stands for the rest of a word.
    fn is(&self, word: &str) -> bool {
        match (self.text.strip_prefix('*'), self.text.strip_suffix('*')) {
            (Some(ending), _) => word.ends_with(ending),
            (None, Some(beginning)) => word.starts_with(beginning),
            (None, None) => *self.text == *word,
        }
    }
}
