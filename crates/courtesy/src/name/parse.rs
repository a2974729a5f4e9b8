//! Taking a one-piece name apart, only where it is certain which part is which. Never guesses gender.

use super::{ParsedName, PersonName, Split, Sure, Unsure, script, titles};
use crate::language::primary;
use crate::text::clean;
use crate::words::words;

const GIVEN_NAMES: &str = include_str!("../../data/given-names.txt");

/// More scalars than any name has that a person writes.
const LONGEST: usize = 200;

/// Markets where names in Latin letters are met in both orders, or where no part is a family name by rule.
const EITHER_ORDER_MARKETS: &[&str] = &[
    "BD", "BT", "CN", "ET", "HK", "HU", "ID", "IN", "IS", "JP", "KH", "KP", "KR", "LK", "MM", "MN", "MO",
    "MY", "NP", "PK", "SG", "TW", "VN",
];

/// Languages that write the given name first, in their own script (CLDR, `nameOrderLocales`), and have surnames.
const GIVEN_FIRST: &[&str] = &[
    "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "gl", "gu", "hi", "hr", "it", "lt", "lv",
    "mr", "nb", "nl", "nn", "no", "pa", "pl", "pt", "ro", "sk", "sl", "sv", "tr",
];

/// What stands before a surname and belongs to it.
pub(crate) const PARTICLES: &[&str] = &[
    "af", "al", "av", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e",
    "el", "la", "las", "le", "los", "ten", "ter", "van", "von", "vom", "y", "zu", "zum", "zur",
];

type Parts = Vec<(&'static str, String)>;

/// Takes `display` apart.
pub(super) fn parse(display: &str, lang: &str, market: Option<&str>) -> ParsedName {
    let text = clean(display);
    if text.contains('@') || text.chars().count() > LONGEST {
        return unsplit(String::new(), Unsure::NoName);
    }
    let language = primary(lang).to_ascii_lowercase();
    let text = text.trim_matches(['"', '\'', '<', '>', '(', ')', ',']).replace(['،', '，'], ",");
    let (head, tail) = text.split_once(',').unwrap_or((&text, ""));
    let (mut head, mut tail) = (lettered(head), lettered(tail));
    let around = titles::take(&mut head, &language).and(titles::take(&mut tail, &language));
    let whole = around.academic.iter().map(String::as_str).chain(tail.iter().chain(&head).copied());
    let whole = whole.collect::<Vec<_>>().join(" ");
    match parts(head, tail, &language, market) {
        Ok((parts, sure)) => certain(whole, parts, sure, lang, around),
        Err(Unsure::NoName) => unsplit(String::new(), Unsure::NoName),
        Err(unsure) => ParsedName { told: around.told, ..unsplit(whole, unsure) },
    }
}

/// The parts of what stands before a comma and behind it, titles taken off.
fn parts(
    head: Vec<&str>,
    tail: Vec<&str>,
    language: &str,
    market: Option<&str>,
) -> Result<(Parts, Sure), Unsure> {
    match (head.is_empty(), tail.is_empty()) {
        (true, true) => Err(Unsure::NoName),
        _ if titles::has_organisation(&head) => Err(Unsure::Organisation),
        (false, false) => Ok((two(&tail.join(" "), &head.join(" ")), Sure::Comma)),
        (true, false) => split(&tail, language, market),
        (false, true) => split(&head, language, market),
    }
}

fn certain(whole: String, parts: Parts, sure: Sure, lang: &str, around: titles::Around) -> ParsedName {
    let titles = [
        ("title", around.academic.join(" ")),
        ("generation", around.generation.join(" ")),
        ("credentials", around.credentials.join(" ")),
    ];
    let given = parts.into_iter().chain(titles).filter(|(_, value)| !value.is_empty());
    let fields = given.map(|(field, value)| (field.to_owned(), value)).collect();
    let name = PersonName { locale: Some(lang.to_owned()), preferred_order: None, fields };
    ParsedName { name, whole, split: Split::Certain(sure), told: around.told }
}

fn unsplit(whole: String, unsure: Unsure) -> ParsedName {
    let mut name = PersonName::default();
    if !whole.is_empty() {
        name.fields.insert("given".to_owned(), whole.clone());
    }
    ParsedName { name, whole, split: Split::Uncertain(unsure), told: None }
}

fn lettered(text: &str) -> Vec<&str> {
    text.split(' ').filter(|word| word.contains(char::is_alphabetic)).collect()
}

fn split(all: &[&str], language: &str, market: Option<&str>) -> Result<(Parts, Sure), Unsure> {
    let script = script::of(all.iter().copied());
    match (all, script.as_str()) {
        ([_], _) => Err(Unsure::OneWord),
        ([surname, given], "Hani" | "Hira" | "Hang") => Ok((two(given, surname), Sure::LanguageOrder)),
        (_, "Arab") if language == "ar" => arabic(all),
        (_, "Latn") => by_capitals(all).map_or_else(|| latin(all, language, market), Ok),
        ([given, surname], "Deva" | "Grek") if GIVEN_FIRST.contains(&language) => {
            Ok((two(given, surname), Sure::LanguageOrder))
        }
        ([_, _], _) => Err(Unsure::EitherOrder),
        _ => Err(Unsure::SeveralWords),
    }
}

fn two(given: &str, surname: &str) -> Parts {
    vec![("given", given.to_owned()), ("surname", surname.to_owned())]
}

/// KOVÁCS Anna, Anna KOVÁCS.
fn by_capitals(all: &[&str]) -> Option<(Parts, Sure)> {
    let capitals =
        |word: &&str| word.chars().count() > 2 && !word.contains(char::is_lowercase) && !word.contains('.');
    let (surname, given): (Vec<&str>, Vec<&str>) = all.iter().partition(|word| capitals(word));
    let at_one_end = all.first().is_some_and(capitals) != all.last().is_some_and(capitals);
    (surname.len() == 1 && at_one_end && given.iter().all(|word| word.contains(char::is_lowercase)))
        .then(|| (two(&given.join(" "), &surname.join(" ")), Sure::Capitals))
}

fn latin(all: &[&str], language: &str, market: Option<&str>) -> Result<(Parts, Sure), Unsure> {
    let hungarian = language == "hu" || market == Some("HU");
    if hungarian && let Some(found) = by_given_name(all) {
        return Ok(found);
    }
    let either = market.is_some_and(|market| EITHER_ORDER_MARKETS.contains(&market));
    if either || !GIVEN_FIRST.contains(&language) {
        return Err(if all.len() > 2 { Unsure::SeveralWords } else { Unsure::EitherOrder });
    }
    let groups = with_particles(all);
    if ["es", "pt"].contains(&language) { iberian(&groups, language) } else { given_first(&groups) }
}

/// Hungarian: one end of the name is a run of given names, and the other is one surname or a married name (Kovácsné Nagy).
fn by_given_name(all: &[&str]) -> Option<(Parts, Sure)> {
    let known = |word: &&&str| word.split('-').all(|part| is_given(part, "hu"));
    let leading = all.iter().take_while(known).count();
    let trailing = all.iter().rev().take_while(known).count();
    let at = match (leading, trailing) {
        (0, 1..) => all.len() - trailing,
        (1.., 0) => leading,
        _ => return None,
    };
    let (before, after) = all.split_at_checked(at)?;
    let (given, surname) = if leading > 0 { (before, after) } else { (after, before) };
    let is_surname = match surname {
        [surname] => !surname.split('-').any(|part| is_given(part, "hu-both")),
        [wife, _] => wife.ends_with("né"),
        _ => false,
    };
    is_surname.then(|| (two(&given.join(" "), &surname.join(" ")), Sure::KnownGivenName))
}

fn is_given(word: &str, language: &str) -> bool {
    let word = word.to_lowercase();
    words(GIVEN_NAMES, [language, ""]).any(|name| name == word)
}

/// The words, particles joined to what follows them.
fn with_particles(all: &[&str]) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    let mut open = false;
    for (index, word) in all.iter().enumerate() {
        let particle = index > 0 && PARTICLES.contains(word);
        match groups.last_mut() {
            Some(last) if open => {
                last.push(' ');
                last.push_str(word);
            }
            _ => groups.push((*word).to_owned()),
        }
        open = particle;
    }
    groups
}

fn given_first(groups: &[String]) -> Result<(Parts, Sure), Unsure> {
    match groups {
        [given, surname] => Ok((two(given, surname), Sure::LanguageOrder)),
        [given, middle, surname] if is_initial(middle) => {
            let mut parts = two(given, surname);
            parts.push(("given2", middle.clone()));
            Ok((parts, Sure::LanguageOrder))
        }
        [_] => Err(Unsure::OneWord),
        _ => Err(Unsure::SeveralWords),
    }
}

fn is_initial(word: &str) -> bool {
    word.trim_end_matches('.').chars().count() == 1
}

/// Spanish and Portuguese: a second given name must be known as one before the rest can be surnames.
fn iberian(groups: &[String], language: &str) -> Result<(Parts, Sure), Unsure> {
    let known = |word: &String| is_given(word, language);
    match groups {
        [_, second] if known(second) => Err(Unsure::EitherOrder),
        [given, surname] => Ok((two(given, surname), Sure::LanguageOrder)),
        [first, second, rest @ ..] if known(first) && known(second) && !rest.iter().any(known) => {
            iberian_surnames(&format!("{first} {second}"), rest, language)
        }
        [_] => Err(Unsure::OneWord),
        _ => Err(Unsure::SeveralWords),
    }
}

fn iberian_surnames(given: &str, surnames: &[String], language: &str) -> Result<(Parts, Sure), Unsure> {
    match (surnames, language) {
        ([surname], _) => Ok((two(given, surname), Sure::KnownGivenName)),
        ([surname, second], "es") => {
            let mut parts = two(given, surname);
            parts.push(("surname2", second.clone()));
            Ok((parts, Sure::KnownGivenName))
        }
        _ => Err(Unsure::SeveralWords),
    }
}

/// Arabic names begin with her own; عبد, أبو and the like belong to the word after them, الدين and الله to the one before.
fn arabic(all: &[&str]) -> Result<(Parts, Sure), Unsure> {
    let mut groups: Vec<String> = Vec::new();
    let mut open = false;
    for word in all {
        let joins_back = ["الدين", "الله", "الإسلام", "الحق"].contains(word);
        match groups.last_mut() {
            Some(last) if open || joins_back => {
                last.push(' ');
                last.push_str(word);
            }
            _ => groups.push((*word).to_owned()),
        }
        open = ["عبد", "أبو", "ابو", "أم", "ام", "آل", "بن", "ابن", "بنت"].contains(word);
    }
    match groups.as_slice() {
        [given, middle @ .., surname] => {
            let mut parts = two(given, surname);
            if !middle.is_empty() {
                parts.push(("given2", middle.join(" ")));
            }
            Ok((parts, Sure::LanguageOrder))
        }
        _ => Err(Unsure::OneWord),
    }
}
