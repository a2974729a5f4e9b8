//! CLDR's patterns as the generator writes them, and which block serves a locale.

use super::{Length, Order, Style, Usage};
use crate::Formality;
use icu::locale::{LanguageIdentifier, LocaleExpander, subtags::Script};
use std::collections::HashMap;
use std::sync::OnceLock;

const TEXT: &str = include_str!("../../data/person-names.txt");

/// One locale's person-name data.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub(super) given_first: Vec<&'static str>,
    pub(super) surname_first: Vec<&'static str>,
    pub(super) length: Length,
    pub(super) formality: Formality,
    pub(super) native_space: &'static str,
    pub(super) foreign_space: &'static str,
    pub(super) initial: &'static str,
    pub(super) initial_sequence: &'static str,
    patterns: Vec<&'static str>,
}

struct Data {
    blocks: Vec<Block>,
    by_locale: HashMap<&'static str, usize>,
}

impl Block {
    /// The patterns of a style, alternatives separated by tabs. `order` must not be `Default`.
    pub(super) fn patterns(&self, order: Order, style: &Style) -> &'static str {
        let formality = usize::from(style.formality == Formality::Informal);
        let length = match style.length {
            Length::Long => 0,
            Length::Medium => 1,
            Length::Short => 2,
        };
        let usage = match style.usage {
            Usage::Referring => 0,
            Usage::Addressing => 1,
            Usage::Monogram => 2,
        };
        let index = match order {
            Order::Sorting => 36 + length * 2 + formality,
            Order::SurnameFirst => 18 + length * 6 + usage * 2 + formality,
            Order::GivenFirst | Order::Default => length * 6 + usage * 2 + formality,
        };
        self.patterns.get(index).copied().unwrap_or("{given} {surname}")
    }

    /// Whether CLDR has data of its own for it, by its order lists differing from root's.
    pub(super) fn differs_from_root(&self) -> bool {
        let root = root();
        self.given_first != root.given_first || self.surname_first != root.surname_first
    }
}

/// The block for locales that have none.
pub(super) fn root() -> &'static Block {
    static EMPTY: OnceLock<Block> = OnceLock::new();
    named("und").unwrap_or_else(|| EMPTY.get_or_init(Block::default))
}

/// The block that serves `locale`: its own, or one that it inherits from within its language and script.
pub(super) fn block(locale: &LanguageIdentifier) -> Option<&'static Block> {
    let full = maximized(locale);
    let language = full.language.as_str();
    let region = full.region.as_ref().map_or("", |region| region.as_str());
    let script = full.script.map(|script| script.to_string()).unwrap_or_default();
    let own = [format!("{language}-{script}-{region}"), format!("{language}-{script}")];
    let usual = [format!("{language}-{region}"), language.to_owned()];
    let usual = if has_usual_script(&full) { usual.as_slice() } else { &[] };
    own.iter().chain(usual).find_map(|name| named(name))
}

/// `locale` with its likely script and region; a script that only is a part of the usual one gives way to it (ja-Kana → ja-Jpan).
pub(super) fn maximized(locale: &LanguageIdentifier) -> LanguageIdentifier {
    let mut full = locale.clone();
    LocaleExpander::new_extended().maximize(&mut full);
    let usual = usual_script(&full);
    if let (Some(own), Some(usual)) = (full.script, usual)
        && super::script::matches(own, usual)
    {
        full.script = Some(usual);
    }
    full
}

fn has_usual_script(full: &LanguageIdentifier) -> bool {
    full.script == usual_script(&LanguageIdentifier { region: None, ..full.clone() })
}

fn usual_script(locale: &LanguageIdentifier) -> Option<Script> {
    let mut bare = LanguageIdentifier { script: None, ..locale.clone() };
    LocaleExpander::new_extended().maximize(&mut bare);
    bare.script
}

fn named(locale: &str) -> Option<&'static Block> {
    let data = data();
    data.by_locale.get(locale).and_then(|&index| data.blocks.get(index))
}

fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(read)
}

fn read() -> Data {
    let mut lines = TEXT.lines().skip_while(|line| *line != "[patterns]").skip(1);
    let patterns: Vec<&str> = lines.by_ref().take_while(|line| *line != "[blocks]").collect();
    let mut data = Data { blocks: Vec::new(), by_locale: HashMap::new() };
    while let (Some(locales), Some(orders), Some(signs), Some(numbers)) =
        (lines.next(), lines.next(), lines.next(), lines.next())
    {
        data.by_locale.extend(locales.split(' ').map(|locale| (locale, data.blocks.len())));
        data.blocks.push(read_block(orders, signs, numbers, &patterns));
    }
    data
}

fn read_block(orders: &'static str, signs: &'static str, numbers: &str, patterns: &[&'static str]) -> Block {
    let mut orders = orders.split('\t');
    let mut signs = signs.split('\t');
    let mut list = || orders.next().unwrap_or_default().split(' ').filter(|name| !name.is_empty()).collect();
    let (given_first, surname_first) = (list(), list());
    Block {
        given_first,
        surname_first,
        length: match orders.next() {
            Some("long") => Length::Long,
            Some("short") => Length::Short,
            _ => Length::Medium,
        },
        formality: match orders.next() {
            Some("informal") => Formality::Informal,
            _ => Formality::Formal,
        },
        native_space: signs.next().unwrap_or(" "),
        foreign_space: signs.next().unwrap_or(" "),
        initial: signs.next().unwrap_or("{0}"),
        initial_sequence: signs.next().unwrap_or("{0}{1}"),
        patterns: numbers
            .split(' ')
            .filter_map(|number| usize::from_str_radix(number, 36).ok())
            .filter_map(|number| patterns.get(number).copied())
            .collect(),
    }
}
