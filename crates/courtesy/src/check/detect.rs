//! What finds: a function for each way of looking, which a rule's file names by `finds`.

mod currency;
mod dates;
mod emoji;
mod form;
mod name;
mod number;
mod phrases;
mod placeholder;
mod promise;
mod reference;
mod register;
mod secret;
mod sentence;
mod time;
mod tongue;

use super::{
    Severity, Situation,
    rule::Words,
    rules::{LanguageWords, Match},
    text::Text,
};
use crate::dates::Written;
use name::{Her, Salutation};
use serde::Deserialize;
use std::cell::OnceCell;
use tongue::Tongue;

/// What a detector works with.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) text: &'a Text<'a>,
    pub(crate) situation: &'a Situation<'a>,
    /// The rule's place.
    pub(crate) at: usize,
    pub(crate) words: &'a LanguageWords,
    /// The rule's words that are in the text.
    pub(crate) matches: &'a [Match],
    pub(crate) once: &'a Once<'a>,
}

/// What several rules ask of a reply: found out when the first of them does.
#[derive(Debug, Default)]
pub(crate) struct Once<'a> {
    her: OnceCell<Option<Her>>,
    /// The salutation, if there is one that names somebody.
    salutation: OnceCell<Option<Salutation<'a>>>,
    dates: OnceCell<Vec<Written>>,
    /// The language of the whole reply, as far as it may be another than hers.
    tongue: OnceCell<Tongue>,
}

/// What a detector found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    /// In Unicode scalars.
    pub(crate) span: (usize, usize),
    pub(crate) kind: &'static str,
    pub(crate) arguments: Vec<(&'static str, String)>,
    pub(crate) fixes: Vec<String>,
    /// It does not matter more than this, whatever the rule says.
    pub(crate) at_most: Option<Severity>,
}

/// A way of looking.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Detector {
    /// The rule's words.
    #[default]
    Phrases,
    /// The rule's words, unless she used the like first.
    UsedFirst,
    /// Greetings of another part of the day than it is there.
    GreetingHour,
    /// Another register than hers, than before, or two.
    Register,
    /// Words in capitals.
    Shouting,
    /// Marks in a row.
    Marks,
    /// Emoji where they do not fit.
    Emoji,
    /// Sentences over a limit.
    LongSentence,
    /// What a template left.
    Placeholder,
    /// Numbers of cards and accounts, passwords.
    Secret,
    /// Another language than hers.
    Language,
    /// A sentence in another language.
    Untranslated,
    /// A salutation that names somebody else.
    WrongCustomer,
    /// Her name with letters wrong.
    MisspeltName,
    /// Her given name and surname in the other order.
    NameOrder,
    /// What courtesy puts around a name.
    Honorific,
    /// A title of a gender that she did not tell.
    AssumedTitle,
    /// The number of another order, parcel or ticket.
    WrongReference,
    /// Promises for days on which they cannot be kept.
    PromiseDate,
    /// Dates that can be read in two ways.
    AmbiguousDate,
    /// Numbers whose marks can be read in two ways.
    AmbiguousNumber,
    /// Signs of several currencies.
    BareCurrency,
    /// Times on a clock that is not said.
    TimeWithoutZone,
}

/// How much of a text a finding is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Breadth {
    /// Its words.
    Words,
    /// A whole sentence, whatever its words are.
    Sentence,
}

pub(crate) type Detect = fn(&Context<'_>, &mut Vec<Found>);

impl Detector {
    pub(crate) fn detector(self) -> Detect {
        match self {
            Self::Phrases => phrases::phrases,
            Self::UsedFirst => phrases::used_first,
            Self::GreetingHour => phrases::greeting_hour,
            Self::Register => register::register,
            Self::Shouting => form::shouting,
            Self::Marks => form::marks,
            Self::Emoji => emoji::emoji,
            Self::LongSentence => sentence::long,
            Self::Placeholder => placeholder::placeholder,
            Self::Secret => secret::secret,
            Self::Language => tongue::language,
            Self::Untranslated => tongue::untranslated,
            Self::WrongCustomer => name::wrong_customer,
            Self::MisspeltName => name::misspelt,
            Self::NameOrder => name::order,
            Self::Honorific => name::honorific,
            Self::AssumedTitle => name::assumed_title,
            Self::WrongReference => reference::wrong,
            Self::PromiseDate => promise::promise,
            Self::AmbiguousDate => dates::ambiguous,
            Self::AmbiguousNumber => number::ambiguous,
            Self::BareCurrency => currency::bare,
            Self::TimeWithoutZone => time::without_zone,
        }
    }

    pub(crate) fn breadth(self) -> Breadth {
        match self {
            Self::LongSentence | Self::Language | Self::Untranslated => Breadth::Sentence,
            _ => Breadth::Words,
        }
    }

    /// Whether it finds nothing in a language that its rule has no words for.
    pub(crate) fn needs_words(self) -> bool {
        use Detector::{GreetingHour, Phrases, PromiseDate, TimeWithoutZone, UsedFirst};
        matches!(self, Phrases | UsedFirst | GreetingHour | PromiseDate | TimeWithoutZone)
    }

    /// Whether it can tell anything of a language in this situation.
    pub(crate) fn knows(self, language: &str, situation: &Situation<'_>) -> bool {
        match self {
            Self::Register => crate::register::register_rules(language).is_some(),
            Self::GreetingHour => situation.now.is_some(),
            Self::AmbiguousDate => crate::dates::of(language).is_some(),
            Self::BareCurrency => situation.market.is_some(),
            _ => true,
        }
    }
}

impl Context<'_> {
    /// The rule's tables for the language and for any.
    pub(crate) fn tables(&self) -> impl Iterator<Item = &Words> {
        self.words.tables(self.at).map(|(_, words)| words)
    }

    /// The rule's words that are in the text, with the table that each is from, where the table is for this situation.
    pub(crate) fn matched(&self) -> impl Iterator<Item = (&Match, &Words)> {
        let with_words = self.matches.iter().filter_map(|one| Some((one, self.words.table(one.table)?)));
        with_words.filter(|(_, words)| self.fits(words))
    }

    fn fits(&self, words: &Words) -> bool {
        let Situation { channel, market, address, .. } = self.situation;
        let is_in = |market: &str| words.markets.iter().any(|one| **one == *market);
        (words.channels.is_empty() || words.channels.contains(channel))
            && (words.markets.is_empty() || market.is_some_and(is_in))
            && words.register.is_none_or(|due| address.is_some_and(|address| address.formality == due))
    }

    /// The text of a span, in Unicode scalars.
    pub(crate) fn words_at(&self, span: (usize, usize)) -> String {
        self.text.slice(span).to_owned()
    }
}

/// Adds what words found where nothing of `own` is; both stand in the order of the text, and so does what comes of them.
fn beside(own: Vec<Found>, words: Vec<Found>, found: &mut Vec<Found>) {
    let mut own = own.into_iter().peekable();
    for word in words {
        while let Some(one) = own.next_if(|one| one.span.1 <= word.span.0) {
            found.push(one);
        }
        if own.peek().is_none_or(|one| word.span.1 <= one.span.0) {
            found.push(word);
        }
    }
    found.extend(own);
}
