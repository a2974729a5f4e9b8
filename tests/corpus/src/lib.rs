//! Customers and their mail in thirty scripts and languages, made up: as many as a benchmark wants, and the same on every
//! machine. Words have the frequencies that words have (Zipf), texts the lengths that mail has; words that are to be
//! found again are planted, and the corpus says where.
#![deny(missing_docs)]

mod languages;
mod mail;
mod queries;
mod random;
mod words;

pub use languages::{LANGUAGES, Language, Writing};
pub use mail::{Customer, Mail};
pub use queries::{Kind, Looked};
pub use random::Random;

use random::floor;
use std::collections::BTreeMap;

/// Kinds of random numbers.
const CUSTOMER: u64 = 1;
const TICKET: u64 = 2;
const MAIL: u64 = 3;
const PLANT: u64 = 4;

/// Messages of one ticket.
pub const THREAD: u32 = 5;
/// Languages in which words are planted, so many each.
const PLANTED: &[&str] = &["zh-Hans", "ja", "ko", "th", "lo", "km", "my", "te", "bn", "ml", "hi", "ar", "he"];
const PLANTS: u32 = 40;

/// A word that was planted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plant {
    /// The word.
    pub word: String,
    /// Its language.
    pub language: &'static str,
    /// Numbers of the messages in which it stands.
    pub messages: Vec<u32>,
}

/// So many messages, and a fifth as many customers.
pub struct Corpus {
    messages: u32,
    vocabularies: Vec<Vec<String>>,
    plants: Vec<Plant>,
    /// What is planted in which message.
    planted: BTreeMap<u32, Vec<String>>,
}

impl Corpus {
    /// A corpus of so many messages.
    pub fn new(messages: u32) -> Self {
        let vocabularies =
            LANGUAGES.iter().zip(0..).map(|(language, number)| words::vocabulary(number, language)).collect();
        let mut corpus = Self {
            messages: messages.max(THREAD),
            vocabularies,
            plants: Vec::new(),
            planted: BTreeMap::new(),
        };
        corpus.plant();
        corpus
    }

    /// How many messages there are.
    pub fn messages(&self) -> u32 {
        self.messages
    }

    /// How many customers there are.
    pub fn customers(&self) -> u32 {
        (self.messages / 5).max(1)
    }

    /// Words that were planted, and where.
    pub fn plants(&self) -> &[Plant] {
        &self.plants
    }

    /// The customer whose message of this number it is.
    pub fn customer_of(&self, message: u32) -> u32 {
        // some write often
        let mut random = Random::of(TICKET, u64::from(message / THREAD));
        if random.below(4) == 0 { random.rank(self.customers()) } else { random.below(self.customers()) }
    }

    /// The number of a customer's language in [`LANGUAGES`].
    pub fn language_of(&self, customer: u32) -> usize {
        let all: u32 = LANGUAGES.iter().map(|language| language.weight).sum();
        let mut left = Random::of(CUSTOMER, u64::from(customer)).below(all);
        LANGUAGES
            .iter()
            .position(|language| {
                let here = left < language.weight;
                left = left.saturating_sub(language.weight);
                here
            })
            .unwrap_or(0)
    }

    /// A word of a language, frequent ones more often.
    fn word(&self, language: usize, random: &mut Random) -> &str {
        let rank = usize::try_from(random.rank(words::WORDS)).unwrap_or(0);
        self.vocabularies.get(language).and_then(|words| words.get(rank)).map_or("", String::as_str)
    }

    fn plant(&mut self) {
        for tag in PLANTED {
            let Some(number) = LANGUAGES.iter().position(|language| language.tag == *tag) else { continue };
            let Some(language) = LANGUAGES.get(number) else { continue };
            for n in 0..PLANTS {
                let mut random = Random::of(PLANT, u64::from(n) << 8 | number as u64);
                let word = self.plant_word(number, language, n);
                let times = 1 + random.rank(20);
                let mut messages: Vec<u32> = (0..times)
                    .filter_map(|_| {
                        let from = random.below(self.messages);
                        let fits = |m: &u32| self.language_of(self.customer_of(*m)) == number;
                        (from..self.messages).chain(0..from).take(3000).find(fits)
                    })
                    .collect();
                messages.sort_unstable();
                messages.dedup();
                for message in &messages {
                    self.planted.entry(*message).or_default().push(word.clone());
                }
                self.plants.push(Plant { word, language: language.tag, messages });
            }
        }
    }

    /// Two characters of Chinese, Japanese and Korean; a word elsewhere.
    fn plant_word(&self, number: usize, language: &Language, n: u32) -> String {
        let two =
            language.writing == Writing::Han || language.writing == Writing::Japanese || language.tag == "ko";
        let ranks = words::WORDS + n * 50..;
        let mut words = ranks.map(|rank| words::word(number as u64, language, rank)).map(|word| match two {
            true => word.chars().take(2).collect(),
            false => word,
        });
        words.find(|word: &String| word.chars().count() >= 2).unwrap_or_default()
    }
}

/// When a message was sent, in seconds since 1970: a day or so after the one before, three years of mail in all.
fn sent(messages: u32, message: u32) -> i64 {
    const BEGIN: i64 = 1_700_000_000;
    const YEARS: f64 = 3.0 * 365.25 * 86_400.0;
    let ticket = message / THREAD;
    let begun = floor(f64::from(ticket) / f64::from(messages / THREAD).max(1.0) * YEARS);
    let mut random = Random::of(TICKET + 10, u64::from(message));
    BEGIN + i64::from(begun) + i64::from(message % THREAD) * 20_000 + i64::from(random.below(15_000))
}
