//! What the reply check says of names and numbers, whatever they are.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use parlance_courtesy::{
    Asked, Channel, Finding, Formality, ParsedName, PersonName, Title, address,
    check::{Rules, Situation, check},
};
use proptest::prelude::*;

const RULES: [&str; 6] =
    ["wrong-customer", "misspelt-name", "name-order", "honorific", "assumed-title", "wrong-reference"];

fn findings(text: &str, language: &str, name: &ParsedName, asked: &Asked) -> Vec<Finding> {
    let address = address(name, language, Some("DE"), asked, None, Formality::Formal);
    let references = ["ORD-48213".to_owned(), "204519".to_owned()];
    let situation = Situation {
        language,
        market: Some("DE"),
        channel: Channel::Email,
        address: Some(&address),
        references: &references,
        ..Situation::default()
    };
    let mut found = check(text, &situation, Rules::shipped());
    found.retain(|finding| RULES.contains(&&*finding.rule));
    found
}

fn parsed(name: &str, language: &str) -> ParsedName {
    PersonName::parse(name, language, Some("DE"))
}

fn fields(given: &str, surname: &str) -> ParsedName {
    let fields = [("given", given), ("surname", surname)];
    let fields = fields.map(|(key, value)| (key.to_owned(), value.to_owned())).into_iter().collect();
    PersonName { fields, ..PersonName::default() }.into()
}

#[test]
fn names_that_nobody_has_are_passed_over() {
    let long = "Anna".repeat(2500);
    let text = format!("Guten Tag Frau {long},\n{}", format!("Frau {long} ").repeat(20));
    assert_eq!(findings(&text, "de", &parsed(&long, "de"), &Asked::default()), []);
    assert_eq!(findings(&text, "de", &fields(&long, &long), &Asked::default()), []);
    for name in ["", "?", "a b c d e f g", "x@example.org", "Weber GmbH", "user_83", "A", "Mr"] {
        assert_eq!(
            findings("Guten Tag Peter Müller,", "de", &parsed(name, "de"), &Asked::default()).len(),
            0,
            "{name}"
        );
    }
}

#[test]
fn the_name_that_she_asked_for_is_hers() {
    let name = parsed("Anna Weber", "de");
    let asked = Asked { name: Some("Mia Sommer".to_owned()), ..Asked::default() };
    assert_eq!(findings("Guten Tag Mia Sommer,", "de", &name, &asked), []);
    assert_eq!(findings("Guten Tag Anna Weber,", "de", &name, &asked), []);
    let asked = Asked { title: Some(Title::Feminine), ..asked };
    assert_eq!(findings("Guten Tag Frau Weber,", "de", &name, &asked), []);
    let wrong = findings("Guten Tag Peter Koch,", "de", &name, &asked);
    assert_eq!(wrong[0].rule, "wrong-customer");
}

#[test]
fn marks_of_direction_are_no_part_of_a_name() {
    let found = findings("مرحبًا Anna Webre،", "ar", &parsed("Anna Weber", "ar"), &Asked::default());
    let rules: Vec<_> = found.iter().map(|finding| (&*finding.rule, &*finding.fixes[0])).collect();
    assert_eq!(rules, [("misspelt-name", "Weber")]);
}

#[test]
fn many_findings_cost_no_more_than_the_text() {
    let name = parsed("田中 花子", "ja");
    let text = format!("田中様\n{}", "花子田中さん ".repeat(20_000));
    assert!(findings(&text, "ja", &name, &Asked::default()).len() < 100);
    let text = "ORD-48231 204518 ".repeat(20_000);
    assert!(findings(&text, "de", &name, &Asked::default()).len() < 100);
}

fn text_with(names: &'static [&'static str]) -> impl Strategy<Value = String> {
    let noise = prop_oneof!["\\PC{0,6}", "[a-zÀ-ž '.,\n-]{0,10}", ".{0,4}"];
    let part = prop_oneof![3 => proptest::sample::select(names).prop_map(str::to_owned), 1 => noise];
    let between = proptest::sample::select(&[" ", "", ", ", ". ", "\n", "-", "’", "\u{3000}"][..]);
    proptest::collection::vec((part, between), 0..12)
        .prop_map(|parts| parts.into_iter().flat_map(|(part, gap)| [part, gap.to_owned()]).collect())
}

const WORDS: &[&str] = &[
    "Sehr geehrte",
    "Guten Tag",
    "Frau",
    "Herr",
    "Dr.",
    "Sig.ra",
    "Dear",
    "Mr",
    "Hanım",
    "Kedves",
    "Anna",
    "Weber",
    "Webre",
    "Müller",
    "Muller",
    "van der Berg",
    "田中",
    "花子",
    "様",
    "さん",
    "先生",
    "您好",
    "王",
    "김민수",
    "님",
    "씨",
    "안녕하세요",
    "నమస్కారం",
    "లక్ష్మి",
    "గారు",
    "नमस्ते",
    "जी",
    "عزيزتي",
    "ليلى",
    "Здравствуйте",
    "Анна",
    "ORD-48231",
    "204518",
    "٢٠٤",
    "İ",
    "ß",
    "ﬁ",
    "👩‍💻",
];

proptest! {
    #[test]
    fn spans_are_within_the_text_and_in_order(
        text in text_with(WORDS),
        (given, surname) in (text_with(WORDS), text_with(WORDS)),
        is_parsed in any::<bool>(),
        language in proptest::sample::select(&["de", "en", "fr", "ja", "zh", "ko", "hu", "pl", "tr", "te", "hi", "ar", "ru", "it", "nl"][..]),
        own in proptest::option::of(text_with(WORDS)),
    ) {
        let name = match is_parsed {
            true => parsed(&format!("{given} {surname}"), language),
            false => fields(&given, &surname),
        };
        let asked = Asked { name: own, ..Asked::default() };
        let length = text.chars().count();
        let found = findings(&text, language, &name, &asked);
        prop_assert!(found.is_sorted_by_key(|finding| finding.span));
        for finding in found {
            prop_assert!(finding.span.0 < finding.span.1 && finding.span.1 <= length, "{:?}", finding);
            let is_isolated = finding.fixes.iter().any(|fix| fix.contains('\u{2068}'));
            prop_assert!(!is_isolated);
        }
    }
}
