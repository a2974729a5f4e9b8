//! The reply check, as a customer's agent meets it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use expect_test::expect_file;
use jiff::Timestamp;
use parlance_courtesy::{
    Asked, Channel, Finding, Formality, PersonName, Severity, address,
    check::{FileFault, Ignored, Own, Rules, Situation, Switches, check},
};
use parlance_market::{Market, Place, local_time};
use proptest::prelude::*;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// The rules as their files have them, with the examples that do not come with the app.
fn from_files() -> (Rules, Vec<FileFault>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeMap<String, String> = files
        .filter(|file| file.extension().is_some_and(|end| end == "toml"))
        .map(|file| {
            (file.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&file).unwrap())
        })
        .collect();
    let files: Vec<_> = files.iter().map(|(id, text)| Own { id, text }).collect();
    Rules::of(&files)
}

#[test]
fn every_file_of_rules_can_be_read_and_comes_with_the_app() {
    let (rules, faults) = from_files();
    assert_eq!(faults, []);
    let ids = |rules: &Rules| rules.list().map(|rule| rule.id.to_owned()).collect::<Vec<_>>();
    assert_eq!(ids(&rules), ids(Rules::shipped()));
}

#[test]
fn every_rule_holds_its_own_examples() {
    let misses = from_files().0.misses();
    let lines: Vec<_> = misses
        .iter()
        .map(|miss| format!("{} {}: {}: {}", miss.rule, miss.language, miss.wrong.code(), miss.text))
        .collect();
    assert!(lines.is_empty(), "{} examples\n{}", lines.len(), lines.join("\n"));
}

/// Ordinary, polite replies, which were written apart from the rules: how many have a finding, and by which rules.
#[test]
fn ordinary_replies_have_few_findings() {
    let (mut all, mut golden) = (0, String::new());
    let mut total = 0;
    for file in replies() {
        let language = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut of_rules = BTreeMap::<String, usize>::new();
        let (mut replies, mut found) = (0, 0);
        for line in fs::read_to_string(&file).unwrap().lines() {
            let reply: Reply = serde_json::from_str(line).unwrap();
            let findings = reply.findings(&language);
            found += findings.len();
            findings.into_iter().for_each(|finding| *of_rules.entry(finding.rule).or_default() += 1);
            replies += 1;
        }
        writeln!(golden, "{language}: {replies} replies, {found} findings {of_rules:?}").unwrap();
        (all, total) = (all + replies, total + found);
    }
    writeln!(golden, "all: {all} replies, {total} findings").unwrap();
    expect_file!["golden/check-replies.txt"].assert_eq(&golden);
    assert!(total * 20 <= all, "more than one finding in twenty replies");
}

/// Each finding's words, with their rule.
fn told(text: &str, situation: &Situation<'_>, rules: &Rules) -> Vec<(String, String)> {
    let found = check(text, situation, rules).into_iter();
    let words = |(from, to): (usize, usize)| text.chars().skip(from).take(to - from).collect();
    found.map(|finding| (words(finding.span), finding.rule)).collect()
}

#[test]
fn a_title_in_a_salutation_is_found_once() {
    let name = PersonName::parse("Alex Baker", "en", Some("GB"));
    let address = address(&name, "en", Some("GB"), &Asked::default(), None, Formality::Formal);
    let english = Situation { language: "en", address: Some(&address), ..Situation::default() };
    for text in [
        "Dear Sir/Mr Baker,\nthank you.",
        "Dear Sir / Mr Alex Baker,\nthank you.",
        "Dear Mr Baker,\nthank you.",
        "Dear Sir,\nthank you.",
    ] {
        assert_eq!(told(text, &english, Rules::shipped()).len(), 1, "{text}");
    }
}

#[test]
fn of_findings_that_touch_one_is_told() {
    let rule = |severity: &str, find: &str, fix: &str| {
        let words = format!("[[words]]\nlang = \"en\"\nfind = [\"{find}\"]\nfix = [{fix}]\n");
        format!("severity = \"{severity}\"\nreason = \"So.\"\n{words}must_find = [\"{find}\"]\n")
    };
    let texts = [
        ("wide", rule("warning", "one two three", "")),
        ("narrow", rule("warning", "two", "\"2\"")),
        ("mended", rule("warning", "one two three", "\"3\"")),
        ("beside", rule("hint", "three four", "")),
        ("apart", rule("hint", "four five", "")),
    ];
    let (rules, faults) = Rules::of(&texts.each_ref().map(|(id, text)| Own { id, text }));
    assert_eq!(faults, []);
    let english = Situation { language: "en", ..Situation::default() };
    let told = |situation: &Situation<'_>| {
        let found = told("One two three four five.", situation, &rules).into_iter();
        found.map(|(_, rule)| rule).collect::<Vec<_>>()
    };
    assert_eq!(told(&english), ["mended", "apart"]);
    let weighed =
        [BTreeMap::from([("narrow".to_owned(), Some(Severity::Error)), ("apart".to_owned(), None)])];
    assert_eq!(told(&Situation { switches: Switches(&weighed), ..english }), ["narrow", "beside"]);
    let ignored = [("mended".to_owned(), "one two three".to_owned())];
    let found = told(&Situation { ignored: Ignored(&ignored), ..english });
    assert_eq!(found, ["mended", "wide", "apart"]);
}

#[test]
fn what_is_said_of_a_sentence_leaves_its_words_to_other_rules() {
    let long = format!("We GUARANTEE THAT YOU must {}reply.", "kindly ".repeat(60));
    let english = Situation { language: "en", ..Situation::default() };
    let rules: Vec<String> =
        told(&long, &english, Rules::shipped()).into_iter().map(|(_, rule)| rule).collect();
    assert!(
        rules.contains(&"long-sentence".to_owned()) && rules.contains(&"shouting".to_owned()),
        "{rules:?}"
    );
}

fn replies() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/replies");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|end| end == "jsonl")).collect();
    files.sort();
    files
}

/// A reply of the test data.
#[derive(Deserialize)]
struct Reply {
    market: String,
    channel: Channel,
    at: Timestamp,
    formality: Formality,
    customer: Customer,
    order: String,
    text: String,
}

#[derive(Deserialize)]
struct Customer {
    given: Option<String>,
    surname: Option<String>,
    title: Option<String>,
}

impl Customer {
    /// Her name as it stands in a help desk.
    fn display(&self, language: &str) -> String {
        let (given, surname) = (self.given.as_deref(), self.surname.as_deref());
        let in_order = match language {
            "hu" | "ja" | "ko" | "vi" | "zh" => [surname, given],
            _ => [given, surname],
        };
        let behind = ["ja", "ko", "zh"].contains(&language);
        let before = self.title.as_deref().filter(|_| !behind);
        let all = before.into_iter().chain(in_order.into_iter().flatten());
        let name = all.collect::<Vec<_>>().join(" ");
        // 王芳女士
        let title = self.title.as_deref().filter(|_| behind).unwrap_or_default();
        [&*name, title].concat()
    }
}

impl Reply {
    fn findings(&self, language: &str) -> Vec<Finding> {
        let market = Market::get(&self.market).unwrap();
        let name = PersonName::parse(&self.customer.display(language), language, Some(&self.market));
        let asked = Asked { formality: Some(self.formality), ..Asked::default() };
        let address = address(&name, language, Some(&self.market), &asked, None, self.formality);
        let time = local_time(&Place::of(market), self.at).unwrap();
        let situation = Situation {
            language,
            market: Some(&self.market),
            channel: self.channel,
            address: Some(&address),
            references: std::slice::from_ref(&self.order),
            now: time.known().map(|clock| clock.local),
            ..Situation::default()
        };
        check(&self.text, &situation, Rules::shipped())
    }
}

/// Texts that have broken, or slowed down, programs that read text.
fn hostile() -> Vec<String> {
    let long = |part: &str| part.repeat(60_000 / part.len());
    let parts = [
        "a",
        "A",
        "!",
        "?!",
        "[",
        "{",
        "{{a",
        "{{name}} ",
        "<",
        "_",
        "%",
        "1",
        "4111 1111 1111 1111 ",
        "@",
        "a@b.c ",
        "> ",
        "Sie du ",
        "you must ",
        "NOT ",
        "must of ",
        "\u{300}",
        "\u{200D}",
        "\u{202E}",
        "👍🏽",
        "是",
        "る",
        "న",
        "\n",
        "\r\n",
        "3.4.2026 ",
        "1.234 ",
        "$5 ",
        "Dear ",
        "Herr ",
        "our sla ",
    ];
    parts.map(long).into()
}

/// In one go over all languages; what is not linear would not come to an end.
#[test]
fn a_long_text_of_anything_is_checked() {
    for (at, text) in hostile().into_iter().enumerate() {
        let language = LANGUAGES[at % LANGUAGES.len()];
        let reply = Reply {
            market: "DE".to_owned(),
            channel: Channel::Email,
            at: Timestamp::from_second(1_795_000_000).unwrap(),
            formality: Formality::Formal,
            customer: Customer {
                given: Some("Anna".to_owned()),
                surname: Some("Weber".to_owned()),
                title: None,
            },
            order: "A-48213".to_owned(),
            text,
        };
        holds(&reply, language);
    }
}

const LANGUAGES: [&str; 19] = [
    "ar", "bn", "de", "en", "es", "fr", "hi", "hu", "it", "ja", "ko", "ml", "nl", "pl", "pt", "ru", "te",
    "tr", "zh",
];

/// Findings lie in the text, in its order, and none twice.
fn holds(reply: &Reply, language: &str) {
    let length = reply.text.chars().count();
    let findings = reply.findings(language);
    let places: Vec<_> = findings.iter().map(|finding| (finding.span, &finding.rule)).collect();
    for ((from, to), rule) in &places {
        assert!(from <= to && *to <= length, "{rule} in {language}: {from}..{to} of {length}");
    }
    assert!(places.is_sorted_by_key(|((from, _), _)| from), "{language}");
    let distinct: std::collections::BTreeSet<_> = places.iter().collect();
    assert_eq!(distinct.len(), places.len(), "{language}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_text_is_checked(
        text in "(\\PC|[ \n!?.,:;{}\\[\\]<>%_@/0-9]|Sie |du |you must |\\{\\{x\\}\\}|NOT |Dear |3/4/2026 ){0,60}",
        given in "\\PC{0,8}",
        surname in "\\PC{0,8}",
        language in 0usize..19,
        formal in any::<bool>(),
    ) {
        let reply = Reply {
            market: "US".to_owned(),
            channel: Channel::Chat,
            at: Timestamp::from_second(1_795_000_000).unwrap(),
            formality: if formal { Formality::Formal } else { Formality::Informal },
            customer: Customer { given: Some(given), surname: Some(surname), title: None },
            order: "A-48213".to_owned(),
            text,
        };
        holds(&reply, LANGUAGES[language]);
    }
}
