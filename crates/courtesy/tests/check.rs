//! The reply check, as a customer's agent meets it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use expect_test::expect_file;
use jiff::Timestamp;
use parlance_courtesy::{
    Asked, Channel, Finding, Formality, PersonName, address,
    check::{Rules, Situation, check},
};
use parlance_market::{Market, Place, local_time};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt::Write, fs, path::PathBuf};

#[test]
fn every_file_of_rules_can_be_read() {
    let (_, faults) = Rules::with(&[]);
    assert_eq!(faults, []);
}

#[test]
fn every_rule_holds_its_own_examples() {
    let misses = Rules::shipped().misses();
    let lines: Vec<_> =
        misses.iter().map(|miss| format!("{} {}: {}: {}", miss.rule, miss.language, miss.why, miss.text)).collect();
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
