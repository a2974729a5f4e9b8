//! Writing a name: UTS 35 part 8, "Formatting Process".

use super::data::{self, Block};
use super::field::Fields;
use super::{Length, Order, PersonName, Style, Usage, script};
use crate::Formality;
use icu::locale::{LanguageIdentifier, subtags::Language, subtags::Script};

/// Writes `name` for `locale` (BCP 47 or with underscores) in `style`. Never fails: what has no data falls back to root's.
pub fn format(name: &PersonName, locale: &str, style: &Style) -> String {
    let name_script = script_of(name);
    let own = name.locale.as_deref().and_then(identifier);
    let likely =
        data::maximized(&LanguageIdentifier { script: Some(name_script), ..LanguageIdentifier::UNKNOWN });
    let name_language = own.as_ref().map_or(likely.language, |own| own.language);
    let ordering = own.clone().unwrap_or(likely);
    let written = LanguageIdentifier {
        language: name_language,
        script: Some(name_script),
        region: own.as_ref().and_then(|own| own.region),
        ..LanguageIdentifier::UNKNOWN
    };
    let asked = identifier(locale).unwrap_or(LanguageIdentifier::UNKNOWN);
    let formatter = switch(data::maximized(&asked), name_script, &written);
    let block = data::block(&formatter).unwrap_or_else(data::root);
    let order = order(name, &ordering, block, style);
    let text = best_pattern(block.patterns(order, style), name, block, &formatter);
    replace_spaces(&text, space(block, formatter.language, name_language))
}

/// "Derive the name locale": the name script.
fn script_of(name: &PersonName) -> Script {
    script::of(["surname", "given"].iter().flat_map(|field| name.any(field)))
}

/// Whether `name` is written in the script that is usual in `locale`.
pub(super) fn is_in_usual_script(name: &PersonName, locale: &str) -> bool {
    let full = identifier(locale).map(|locale| data::maximized(&locale));
    full.and_then(|full| full.script).is_some_and(|usual| script::matches(usual, script_of(name)))
}

/// The length and formality that a locale uses when none is asked for (CLDR, `parameterDefault`).
pub(super) fn defaults(locale: &str) -> (Length, Formality) {
    let asked = identifier(locale).unwrap_or(LanguageIdentifier::UNKNOWN);
    let block = data::block(&asked).unwrap_or_else(data::root);
    (block.length, block.formality)
}

/// The order in which `name` is written for `locale` when none is asked for.
pub(super) fn order_in(name: &PersonName, locale: &str) -> Order {
    let asked = data::maximized(&identifier(locale).unwrap_or(LanguageIdentifier::UNKNOWN));
    let ordering = name.locale.as_deref().and_then(identifier).unwrap_or_else(|| asked.clone());
    let block = data::block(&asked).unwrap_or_else(data::root);
    order(name, &ordering, block, &Style::default())
}

/// A locale as callers write it; `None` if it is none.
pub(super) fn identifier(locale: &str) -> Option<LanguageIdentifier> {
    LanguageIdentifier::try_from_str(&locale.replace('_', "-")).ok()
}

/// "Switch the formatting locale if necessary": a name in another script is written by that script's rules.
fn switch(full: LanguageIdentifier, name_script: Script, written: &LanguageIdentifier) -> LanguageIdentifier {
    let unknown = name_script.as_str() == "Zzzz";
    if unknown || full.script.is_some_and(|script| script::matches(script, name_script)) {
        return full;
    }
    if data::block(written).is_some_and(Block::differs_from_root) {
        return data::maximized(written);
    }
    data::maximized(&LanguageIdentifier { language: Language::UNKNOWN, ..written.clone() })
}

/// "Derive the name order".
fn order(name: &PersonName, ordering: &LanguageIdentifier, block: &Block, style: &Style) -> Order {
    match (style.order, style.usage, name.preferred_order) {
        (Order::Sorting, Usage::Monogram, _)
        | (Order::Default, _, None | Some(Order::Default | Order::Sorting)) => {
            order_by_locale(ordering, block)
        }
        (Order::Default, _, Some(preferred)) => preferred,
        (asked, _, _) => asked,
    }
}

fn order_by_locale(ordering: &LanguageIdentifier, block: &Block) -> Order {
    chain(ordering)
        .iter()
        .find_map(|locale| {
            let locale = locale.to_string();
            if block.given_first.contains(&locale.as_str()) {
                Some(Order::GivenFirst)
            } else if block.surname_first.contains(&locale.as_str()) {
                Some(Order::SurnameFirst)
            } else {
                None
            }
        })
        .unwrap_or(Order::GivenFirst)
}

/// de-Latn-DE, und-Latn-DE, de-Latn, und-Latn, de-DE, und-DE, de, und.
fn chain(locale: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let LanguageIdentifier { language, script, region, .. } = *locale;
    [(script, region), (script, None), (None, region), (None, None)]
        .into_iter()
        .flat_map(|(script, region)| {
            [language, Language::UNKNOWN].map(|language| LanguageIdentifier {
                language,
                script,
                region,
                ..LanguageIdentifier::UNKNOWN
            })
        })
        .collect()
}

/// "Choose a namePattern": most populated fields, then fewest unpopulated ones, then the alphabet.
fn best_pattern(patterns: &str, name: &PersonName, block: &Block, locale: &LanguageIdentifier) -> String {
    patterns
        .split('\t')
        .map(|text| (text, Pattern::parse(text).fill(&Fields { name, block, locale })))
        .min_by_key(|(text, filled)| (usize::MAX - filled.populated, filled.empty, *text))
        .map(|(_, filled)| filled.text)
        .unwrap_or_default()
}

/// A pattern's pieces: each field with the literal before it, then the literal at the end.
struct Pattern<'a> {
    fields: Vec<(&'a str, &'a str)>,
    tail: &'a str,
}

struct Filled {
    text: String,
    populated: usize,
    empty: usize,
}

impl<'a> Pattern<'a> {
    fn parse(text: &'a str) -> Self {
        let mut fields = Vec::new();
        let mut tail = text;
        while let Some((literal, rest)) = tail.split_once('{') {
            let Some((field, rest)) = rest.split_once('}') else { break };
            fields.push((literal, field));
            tail = rest;
        }
        Self { fields, tail }
    }

    /// "Process a namePattern": what stands before the first and after the last populated field goes with the
    /// empty ones; of what stands around empty ones between two populated stays what [`between`] keeps.
    fn fill(&self, fields: &Fields<'_>) -> Filled {
        let has_given = self.fields.iter().any(|(_, key)| {
            *key == "given"
                || (key.starts_with("given-") && !key.split('-').any(|modifier| modifier == "initial"))
        });
        let moved = !has_given && fields.name.any("surname").next().is_none();
        let values: Vec<Option<String>> =
            self.fields.iter().map(|(_, key)| fields.value(key, moved)).collect();
        let populated = values.iter().flatten().count();
        Filled { text: self.join(&values), populated, empty: values.len() - populated }
    }

    fn join(&self, values: &[Option<String>]) -> String {
        let mut text = String::new();
        let mut after_last = None;
        let all = self.fields.iter().zip(values);
        for (index, ((before, _), value)) in all.enumerate() {
            let Some(value) = value else { continue };
            match after_last {
                None if index == 0 => text.push_str(before),
                None => {}
                Some(after) => text.push_str(&between(after, before)),
            }
            text.push_str(value);
            after_last = Some(self.fields.get(index + 1).map_or(self.tail, |(literal, _)| literal));
        }
        if values.last().is_some_and(Option::is_some) {
            text.push_str(self.tail);
        }
        text
    }
}

/// What stays between two populated fields: the beginning of the literal after the first, to its first space, and the
/// end of the one before the second, from its last; one space of them.
fn between(after: &str, before: &str) -> String {
    if after.ends_with(before) {
        return after.to_owned();
    }
    let head = after.split_inclusive(char::is_whitespace).next().unwrap_or_default();
    let has_space = head.ends_with(char::is_whitespace);
    let tail = match before.char_indices().rfind(|(_, c)| c.is_whitespace()) {
        Some((at, space)) => before.get(if has_space { at + space.len_utf8() } else { at }..),
        None => Some(before),
    };
    [head, tail.unwrap_or_default()].concat()
}

fn space(block: &Block, formatter: Language, name: Language) -> &'static str {
    let together = |language: Language| ["ja", "zh", "yue"].contains(&language.as_str());
    if formatter == name || (together(formatter) && together(name)) {
        block.native_space
    } else {
        block.foreign_space
    }
}

/// Every run of ASCII spaces becomes one `space`; other white space is part of the pattern or the name.
fn replace_spaces(text: &str, space: &str) -> String {
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(space)
}
