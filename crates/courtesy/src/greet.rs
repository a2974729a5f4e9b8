//! Greetings and closings in the customer's language, from `locales/<lang>/customer.ftl`.

pub(crate) mod phrasebook;

pub use phrasebook::LANGUAGES;

use crate::text::{clean, isolated};
use crate::{Address, Formality};
use parlance_market::is_rtl;
use phrasebook::{Choice, NO_TIME, Phrasebook};
use serde::{Deserialize, Serialize};

/// By what she is reached.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// E-mail, letter, web form.
    #[default]
    Email,
    /// Chat or messenger.
    Chat,
    /// Phone: to be said.
    Phone,
    /// Social media, direct or public.
    Social,
}

/// What the greeting is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// Our first answer in this matter.
    #[default]
    FirstContact,
    /// A further answer.
    Reply,
    /// We apologise.
    Apology,
    /// A holiday there.
    Holiday,
    /// Somebody near to her has died.
    Condolence,
}

/// The part of the day that a greeting distinguishes; where it begins depends on the language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayPart {
    /// Guten Morgen.
    Morning,
    /// Guten Tag.
    Day,
    /// Guten Abend.
    Evening,
    /// Late: no greeting by the hour.
    Night,
}

/// What greetings are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Greet<'a> {
    /// The customer's language (BCP 47).
    pub lang: &'a str,
    /// Her market (ISO 3166-1), where known.
    pub market: Option<&'a str>,
    /// Formal or informal.
    pub formality: Formality,
    /// Channel.
    pub channel: Channel,
    /// Occasion.
    pub occasion: Occasion,
    /// Hour of the day at her place, 0–23, where known.
    pub hour: Option<u8>,
    /// How she is addressed.
    pub address: &'a Address,
    /// The agent's signature; empty if none.
    pub agent: &'a str,
    /// The shop's or company's name, where one signs or opens with it.
    pub company: Option<&'a str>,
}

/// Greetings and closings, best first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Greeting {
    /// To begin with.
    pub greetings: Vec<Phrase>,
    /// To end with, signed.
    pub closings: Vec<Phrase>,
}

/// A phrase ready to be put in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Phrase {
    /// The text.
    pub text: String,
    /// Its language (BCP 47): English where the customer's has no messages yet.
    pub lang: &'static str,
    /// Formal or informal.
    pub formality: Formality,
    /// The part of the day that it names, if it names one: it should not be sent at another.
    pub day_part: Option<DayPart>,
}

/// The part of the day at `hour` (0–23) as greetings in `lang` distinguish it.
pub fn day_part(lang: &str, market: Option<&str>, hour: u8) -> DayPart {
    part_of_day(Phrasebook::of(lang, market), market, hour)
}

fn part_of_day(book: &Phrasebook, market: Option<&str>, hour: u8) -> DayPart {
    let [morning, day, evening, night] = book.day_hours(market);
    match hour {
        hour if hour < morning || hour >= night => DayPart::Night,
        hour if hour >= evening => DayPart::Evening,
        hour if hour >= day => DayPart::Day,
        _ => DayPart::Morning,
    }
}

/// Greetings and closings for her, best first. Never fails and is never empty.
pub fn greet(ask: &Greet<'_>) -> Greeting {
    let book = Phrasebook::of(ask.lang, ask.market);
    let part = ask.hour.map(|hour| part_of_day(book, ask.market, hour));
    let safe = |text: &str| isolated(&clean(text), is_rtl(book.lang));
    let choice = Choice {
        parts: &ask.address.parts,
        market: ask.market,
        name: book.address(ask.formality, &ask.address.parts, ask.market),
        occasion: ask.occasion.key(),
        agent: safe(ask.agent),
        company: safe(ask.company.unwrap_or_default()),
    };
    let mut args = choice.arguments();
    let mut phrases = |kind| {
        let id = format!("{kind}-{}-{}", ask.formality.key(), ask.channel.key());
        let (options, timeless) = book.options(&id, &mut args, part.map_or(NO_TIME, DayPart::key));
        let mut timeless = timeless.into_iter().flatten();
        let mut found: Vec<Phrase> = Vec::new();
        for text in options {
            // what is said at any time names none
            let names_it = timeless.next().is_some_and(|plain| plain != text);
            if !text.is_empty() && found.iter().all(|phrase| phrase.text != text) {
                found.push(Phrase {
                    text,
                    lang: book.lang,
                    formality: ask.formality,
                    day_part: part.filter(|_| names_it),
                });
            }
        }
        found
    };
    Greeting { greetings: phrases("greeting"), closings: phrases("closing") }
}

impl DayPart {
    fn key(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Day => "day",
            Self::Evening => "evening",
            Self::Night => NO_TIME,
        }
    }
}

impl Channel {
    fn key(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Chat => "chat",
            Self::Phone => "phone",
            Self::Social => "social",
        }
    }
}

impl Occasion {
    fn key(self) -> &'static str {
        match self {
            Self::FirstContact => "first-contact",
            Self::Reply => "reply",
            Self::Apology => "apology",
            Self::Holiday => "holiday",
            Self::Condolence => "condolence",
        }
    }
}

impl Formality {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Informal => "informal",
        }
    }
}
