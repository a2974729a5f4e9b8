//! Attempts as statements that a foreign validator takes, and back as the outcomes that they were.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod node;

use jiff::{SignedDuration, Timestamp};
use parlance_courtesy::Rules;
use parlance_practice::{
    Account, Ask, Attempt, Grade, LARGEST_STATEMENT, Learner, Scenario, Scorer, Story, Why, read, shipped,
    shipped_ids, statements,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

fn scenario(id: &str) -> Scenario {
    Scenario::read(id, shipped(id).unwrap()).0.unwrap()
}

/// As the app makes them.
fn uuid(number: u128) -> Uuid {
    let [.., a, b, c, d, e, f, g, h, i, j] = number.to_be_bytes();
    uuid::Builder::from_unix_timestamp_millis(1_772_442_000_000, &[a, b, c, d, e, f, g, h, i, j]).into_uuid()
}

fn learner(account: Option<Account>) -> Learner {
    Learner { name: "Réka Kovács".to_owned(), account }
}

/// An attempt to its end: `picks` say what is chosen, and which grade's sample is written.
fn played(scenario: &Scenario, language: &str, picks: &[usize], id: Uuid) -> Attempt {
    let rules = Rules::shipped();
    let mut now: Timestamp = "2026-03-02T09:00:00.123456Z".parse().unwrap();
    let mut attempt = Attempt::begin(*id.as_bytes(), scenario, language, now);
    let (language, telling) = scenario.telling(language);
    let story = Story::compile("scenario.ink", &telling.ink).unwrap();
    let mut picks = picks.iter().copied().cycle();
    for _ in 0..100 {
        now += SignedDuration::from_millis(12_340);
        let scene = attempt.scene(&story).unwrap();
        let pick = picks.next().unwrap_or(0);
        match &scene.ask {
            Ask::Choose(offers) => assert!(attempt.choose(&scene, pick % offers.len(), now)),
            Ask::Write(turn) => {
                let turn = &telling.turns[turn];
                let sample = &turn.samples[pick % turn.samples.len()];
                let findings = scenario.check(language, &sample.text, rules);
                let score = Scorer::new(turn, language, "", "").unwrap().score(&sample.text, &findings);
                let rules = findings.iter().map(|finding| finding.rule.clone());
                assert!(attempt.write(&scene, sample.text.clone(), &score, rules, now));
            }
            Ask::End => {
                attempt.ended = Some(now);
                break;
            }
        }
    }
    assert!(attempt.ended.is_some());
    attempt
}

fn verbs(statements: &[Value]) -> Vec<&str> {
    statements.iter().map(|one| one["verb"]["id"].as_str().unwrap().rsplit('/').next().unwrap()).collect()
}

fn wrong(statements: &[Value]) -> Vec<Vec<String>> {
    node::run("validate.mjs", &["statements"], &json!(statements).to_string())
}

fn lines(statements: &[Value]) -> String {
    statements.iter().map(|statement| format!("{statement}\n")).collect()
}

#[test]
fn every_shipped_scenario_gives_statements_that_a_validator_takes() {
    let account = Account::new("https://lms.example/people", "k-17");
    let mut all = Vec::new();
    for (at, id) in shipped_ids().enumerate() {
        let scenario = scenario(id);
        for (language, pick) in scenario.tellings.keys().zip([0, 1, 2].into_iter().cycle()) {
            let attempt = played(&scenario, language, &[pick, at, 1], uuid(1 + at as u128));
            let account = account.clone().filter(|_| at % 2 == 0);
            all.extend(statements(&attempt, &scenario, &learner(account), at % 3 == 0));
        }
    }
    let wrong = wrong(&all);
    assert_eq!(wrong.len(), all.len());
    for (wrong, statement) in wrong.iter().zip(&all) {
        assert!(wrong.is_empty(), "{statement:#}\n{wrong:?}");
    }
}

#[test]
fn the_validator_finds_what_is_wrong() {
    let scenario = scenario("late-parcel-wedding-tr");
    let attempt = played(&scenario, "en", &[1], uuid(7));
    let right = statements(&attempt, &scenario, &learner(None), false);
    let broken: [fn(&mut Value); 6] = [
        |one| one["actor"] = json!({"objectType": "Agent", "name": "Réka"}),
        |one| one["verb"]["id"] = json!("answered"),
        |one| one["timestamp"] = json!("yesterday"),
        |one| one["context"]["registration"] = json!("7"),
        |one| one["context"]["extensions"] = json!({"market": "TR"}),
        |one| one["result"] = json!({"score": {"scaled": 2}}),
    ];
    let broken = broken.map(|break_it| {
        let mut one = right[1].clone();
        break_it(&mut one);
        one
    });
    for (wrong, statement) in wrong(&broken).iter().zip(&broken) {
        assert!(!wrong.is_empty(), "{statement:#}");
    }
}

#[test]
fn statements_tell_an_attempt_in_order() {
    let scenario = scenario("late-parcel-wedding-tr");
    let attempt = played(&scenario, "en", &[1, 0], uuid(7));
    let told = statements(&attempt, &scenario, &learner(None), false);
    let answered = told.len() - 3;
    assert_eq!(verbs(&told)[0], "initialized");
    assert!(verbs(&told)[1..=answered].iter().all(|verb| *verb == "answered"));
    assert_eq!(answered, attempt.turns.len());
    assert_eq!(verbs(&told)[answered + 1], "completed");
    let last = told.last().unwrap();
    let has_passed = last["result"]["success"].as_bool().unwrap();
    assert_eq!(verbs(&told)[answered + 2], if has_passed { "passed" } else { "failed" });
    assert_eq!(last["result"]["score"]["raw"].as_u64().map(|raw| raw as u8), attempt.percent());
    let first = &told[1];
    assert_eq!(first["result"]["response"], "1");
    assert_eq!(first["result"]["success"], true);
    assert_eq!(first["object"]["definition"]["correctResponsesPattern"], json!(["1"]));
    assert_eq!(first["result"]["duration"], "PT12.34S");
    assert_eq!(first["context"]["registration"], attempt.id.to_string());
    assert_eq!(first["timestamp"], "2026-03-02T09:00:12.463Z");
}

/// Where the scenario was published again, it is not known what was right then.
#[test]
fn no_right_choice_is_told_of_another_version() {
    let scenario = scenario("late-parcel-wedding-tr");
    let attempt = played(&scenario, "en", &[1], uuid(7));
    let newer = Scenario { version: scenario.version + 1, ..scenario };
    for one in statements(&attempt, &newer, &learner(None), false) {
        assert_eq!(one["object"]["definition"].get("correctResponsesPattern"), None);
        assert_eq!(one["context"]["revision"], "1");
    }
}

#[test]
fn her_own_words_are_told_only_if_she_shares_them() {
    let scenario = scenario("late-parcel-wedding-tr");
    let attempt = played(&scenario, "en", &[1], uuid(7));
    let words = attempt.turns.iter().find(|done| done.answer.is_some()).unwrap().said.clone();
    let told = |with_words| statements(&attempt, &scenario, &learner(None), with_words);
    let has = |told: &[Value]| told.iter().any(|one| one["result"]["response"] == words.as_str());
    assert!(has(&told(true)) && !has(&told(false)));
    assert!(!lines(&told(false)).contains(words.get(..30).unwrap()));
}

#[test]
fn ids_are_the_same_each_time_and_no_two_alike() {
    let scenario = scenario("late-parcel-wedding-tr");
    let attempt = played(&scenario, "en", &[1, 0], uuid(7));
    let ids = |attempt: &Attempt, with_words| -> Vec<String> {
        let told = statements(attempt, &scenario, &learner(None), with_words);
        told.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = ids(&attempt, false);
    assert_eq!(all, ids(&attempt, false));
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    // A record store refuses another statement under an id that it has.
    assert_eq!(ids(&attempt, true).iter().filter(|id| !all.contains(id)).count(), 1);
    // What was shared on the way is not shared again at the end.
    let begun = Attempt { ended: None, turns: attempt.turns[..2].to_vec(), ..attempt.clone() };
    assert_eq!(ids(&begun, false), all[..3]);
    let other = Attempt { id: uuid(8), ..attempt };
    assert!(ids(&other, false).iter().all(|id| !all.contains(id)));
}

#[test]
fn accounts_have_an_address_and_a_name() {
    for (home_page, name) in [
        ("lms.example", "a"),
        ("javascript:alert(1)", "a"),
        ("https://lms.example", " "),
        ("https://a b", "a"),
        ("https://", "a"),
    ] {
        assert_eq!(Account::new(home_page, name), None, "{home_page} {name}");
    }
}

#[test]
fn others_statements_are_skipped_and_counted() {
    let scenario = scenario("late-parcel-wedding-tr");
    let attempt = played(&scenario, "en", &[1], uuid(7));
    let mut all = statements(&attempt, &scenario, &learner(None), false);
    let outcome = attempt.outcome(&scenario, &learner(None)).unwrap();
    all.extend([
        json!({}),
        json!([1]),
        json!({"verb": {"id": "http://adlnet.gov/expapi/verbs/completed"}, "object": {"id": "https://example.com/1"}}),
    ]);
    let again = all.clone();
    all.extend(again);
    let read = read(&lines(&all)).unwrap();
    assert_eq!((read.outcomes, read.skipped), (vec![outcome], 6));
}

/// A file may come from anybody.
#[test]
fn what_cannot_be_is_not_believed() {
    let scenario = scenario("late-parcel-wedding-tr");
    let attempt = played(&scenario, "en", &[1], uuid(7));
    let told = statements(&attempt, &scenario, &learner(None), false);
    let completed = told.iter().find(|one| one["verb"]["display"]["en"] == "completed").unwrap();
    let skills = "https://parlance.invalid/xapi/extensions/skills";
    let wrong: [fn(&mut Value, &str); 8] = [
        |one, _| one["result"]["score"]["raw"] = json!(101),
        |one, _| one["result"]["score"]["raw"] = json!(-1),
        |one, skills| one["result"]["extensions"][skills] = json!({"apology": {"earned": 2, "of": 1}}),
        |one, skills| one["result"]["extensions"][skills] = json!({"apology": {"earned": 1, "of": 1e300}}),
        |one, skills| one["result"]["extensions"][skills] = json!(["apology"]),
        |one, _| one["actor"]["name"] = json!("a\nb"),
        |one, _| one["actor"]["account"]["name"] = json!("a".repeat(1000)),
        |one, _| one["timestamp"] = json!("soon"),
    ];
    for (at, break_it) in wrong.iter().enumerate() {
        let mut one = completed.clone();
        break_it(&mut one, skills);
        let read = read(&one.to_string()).unwrap();
        assert_eq!((read.outcomes.len(), read.skipped), (0, 1), "{at}");
    }
    let mut newer = completed.clone();
    newer["result"]["extensions"][skills]["juggling"] = json!({"earned": 1, "of": 1});
    assert_eq!(read(&newer.to_string()).unwrap().outcomes, read(&completed.to_string()).unwrap().outcomes);
}

#[test]
fn what_is_no_json_is_refused_with_its_line() {
    let at = |text: &str| read(text).map_err(|error| (error.line, error.why)).map(|read| read.skipped);
    assert_eq!(at(""), Ok(0));
    assert_eq!(at("\u{feff}{}\r\n\r\n{}"), Ok(2));
    assert_eq!(at("[]"), Ok(0));
    assert_eq!(at(" [\n{}\n,\n{\"a\": \"],[\\\"\"}\n]\n"), Ok(2));
    assert_eq!(at("{}\n{\n{}"), Err((2, Why::NotJson)));
    assert_eq!(at("[{},\n{\n\"a\": x}]"), Err((3, Why::NotJson)));
    for text in ["[", "[,]", "[1,]", "[1", "[1]x", "[1}", "]", "[\"", "{}{}"] {
        assert_eq!(at(text), Err((1, Why::NotJson)), "{text}");
    }
    assert_eq!(at("[1]\n[2]"), Err((2, Why::NotJson)));
}

#[test]
fn what_is_huge_or_deep_is_refused() {
    let at = |text: &str| read(text).map_err(|error| (error.line, error.why)).map(|read| read.skipped);
    let huge = format!("{{}}\n{{\"a\": \"{}\"}}\n", "x".repeat(100 * 1024 * 1024));
    assert_eq!(at(&huge), Err((2, Why::TooLarge)));
    assert_eq!(
        at(&format!("[{{}},\n{{\"a\": \"{}\"}}]", "x".repeat(LARGEST_STATEMENT))),
        Err((2, Why::TooLarge))
    );
    for open in ["[", "{\"a\":"] {
        let deep = open.repeat(100_000);
        assert_eq!(at(&deep), Err((1, Why::NotJson)), "{open}");
        assert_eq!(at(&format!("{{}}\n{{\"a\": {deep}")), Err((2, Why::NotJson)), "{open}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn outcomes_are_read_as_they_were_told(
        which in any::<prop::sample::Index>(),
        picks in prop::collection::vec(0..6_usize, 1..6),
        id in any::<u128>(),
        name in "[^\\p{C}\\s]\\PC{0,60}",
        account in prop::option::of(("https://[a-z]{1,9}\\.example(/[a-z]{1,9})?", "[^\\p{C}\\s]{1,20}")),
        with_words in any::<bool>(),
        as_array in any::<bool>(),
    ) {
        let ids: Vec<_> = shipped_ids().collect();
        let name_of: &&str = which.get(&ids);
        let scenario = scenario(name_of);
        let attempt = played(&scenario, &scenario.language, &picks, uuid(id));
        let account = account.and_then(|(home_page, name)| Account::new(&home_page, &name));
        let learner = Learner { name, account };
        let told = statements(&attempt, &scenario, &learner, with_words);
        let text = if as_array { json!(told).to_string() } else { lines(&told) };
        let read = read(&text).unwrap();
        prop_assert_eq!(read.outcomes, vec![attempt.outcome(&scenario, &learner).unwrap()]);
        prop_assert_eq!(read.skipped, 0);
        prop_assert!(attempt.grades().all(|grade| Grade::ALL.contains(&grade)));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[\\[\\]{},:\"\\\\a1 \n]{0,60}") {
        if let Err(error) = read(&text) {
            prop_assert!((1..=text.lines().count().max(1) + 1).contains(&error.line));
        }
    }
}
