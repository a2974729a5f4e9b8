//! What the check says, and of whom.

use super::*;
use crate::{LANGUAGES, view::CheckView};
use parlance_model::RemotePerson;

const TUESDAY: &str = "2026-11-24T09:00:00Z";

fn munich() -> Subject {
    Subject {
        person: RemotePerson {
            name: Some("Anna Weber".into()),
            country: Some("DE".into()),
            ..RemotePerson::default()
        },
        written: Some("de".into()),
        texts: vec!["Wo bleibt meine Bestellung A-48213?".into()],
        signature: "Nóra".into(),
        ..Subject::default()
    }
}

fn checked(subject: Subject, thread: Thread, reply: &str, words: Words) -> CheckView {
    let to = Addressee::new(subject, thread, words, TUESDAY.parse().unwrap(), &TimeZone::UTC);
    to.check(reply, Rules::shipped(), words)
}

fn found(subject: Subject, thread: Thread, reply: &str) -> Vec<String> {
    let view = checked(subject, thread, reply, Words::printed("en"));
    view.findings.into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn every_rule_has_its_name_and_its_reason_in_every_language() {
    for language in LANGUAGES {
        let words = Words::printed(language);
        for rule in Rules::shipped().list() {
            let id = format!("check-{}", rule.id);
            assert!(words.has(&id), "{language}: {id}");
            assert_ne!(
                title(rule.id, words),
                words.say("check-own", &[("rule", rule.id)]),
                "{language}: {id}"
            );
        }
    }
}

/// Replies with a finding of each rule; what is said of them has no hole and no name of a message.
#[test]
fn what_is_said_is_whole_in_every_language() {
    let reply = "Guten Abend Herr Schmidt,\n\nSehr geehrte Frau Anna Webber, deine Bestellung A-48214 kommt am \
                 25. Dezember, garantiert!!! Zahlen Sie $1.234 bis 03/04/2026. Ihre Karte 4111 1111 1111 1111 wurde \
                 belastet. {{name}} Das geht NICHT. Rufen Sie um 15 Uhr an. Please send us the parcel as soon as you can. 😊";
    for language in LANGUAGES {
        let view = checked(munich(), Thread::default(), reply, Words::printed(language));
        assert!(view.findings.len() >= 9, "{:#?}", view.findings);
        for finding in view.findings {
            let said = [finding.reason, finding.title];
            assert!(said.iter().all(|said| !said.contains('{')), "{language}: {said:?}");
            assert!(said.iter().all(|said| !said.starts_with("check-")), "{language}: {said:?}");
        }
    }
}

#[test]
fn what_is_known_of_the_ticket_counts() {
    let nothing = Vec::<String>::new();
    assert_eq!(found(munich(), Thread::default(), "Guten Tag Anna Weber,\n\nvielen Dank."), nothing);
    assert_eq!(
        found(munich(), Thread::default(), "Guten Tag Frau Schmidt,\n\nvielen Dank."),
        ["wrong-customer"]
    );
    assert_eq!(found(munich(), Thread::default(), "Ihre Bestellung A-48231 ist da."), ["wrong-reference"]);
    // As we have written until now, though the formal form is usual there.
    let thread = || Thread { ours: vec!["Danke für deine Nachricht.".into()], ..Thread::default() };
    assert_eq!(found(munich(), thread(), "Dein Paket ist da."), nothing);
    assert_eq!(found(munich(), thread(), "Ihr Paket ist bei Ihnen."), ["register", "register"]);
}

#[test]
fn what_was_ignored_or_switched_off_is_not_shown() {
    let shouted = "Das Paket kommt HEUTE NOCH ZUVERLÄSSIG an!!!";
    assert_eq!(found(munich(), Thread::default(), shouted), ["shouting", "repeated-marks"]);
    let ignored = vec![("shouting".to_owned(), "heute noch zuverlässig".to_owned())];
    assert_eq!(found(munich(), Thread { ignored, ..Thread::default() }, shouted), ["repeated-marks"]);
    let off = read_switches(BTreeMap::from([
        ("shouting".to_owned(), None),
        ("repeated-marks".to_owned(), Some("error".to_owned())),
        ("blame".to_owned(), Some("whatever".to_owned())),
    ]));
    assert_eq!(off.len(), 2);
    let thread = Thread { switches: vec![Switches::new(), off], ..Thread::default() };
    let view = checked(munich(), thread, shouted, Words::printed("en"));
    let severities: Vec<_> = view.findings.iter().map(|finding| finding.severity).collect();
    assert_eq!(severities, [Severity::Error]);
}

#[test]
fn a_sign_of_two_currencies_is_unclear_between_their_markets_though_the_clock_is_one() {
    let to = |country: &str, zone: &str| {
        let person = RemotePerson { country: Some(country.into()), ..RemotePerson::default() };
        let subject = Subject { person, written: Some("en".into()), ..Subject::default() };
        let (words, zone) = (Words::printed("en"), TimeZone::get(zone).unwrap());
        let to = Addressee::new(subject, Thread::default(), words, TUESDAY.parse().unwrap(), &zone);
        let view = to.check("We refund $20.", Rules::shipped(), words);
        view.findings.into_iter().map(|finding| finding.rule).collect::<Vec<_>>()
    };
    assert_eq!(to("US", "America/Toronto"), ["bare-currency"]);
    assert_eq!(to("CA", "America/New_York"), ["bare-currency"]);
    assert_eq!(to("CA", "America/Vancouver"), Vec::<String>::new());
    assert_eq!(to("US", "Europe/Berlin"), Vec::<String>::new());
}

#[test]
fn all_clear_says_what_it_is_worth() {
    let icelandic = Subject { written: Some("is".into()), ..Subject::default() };
    let view =
        checked(icelandic, Thread::default(), "Góðan dag, pakkinn er á leiðinni.", Words::printed("en"));
    assert_eq!((view.findings, view.language.name.as_str()), (Vec::new(), "Icelandic"));
    let has = |list: &[String], title: &str| list.iter().any(|one| one == title);
    assert!(has(&view.checked, "Card numbers, passwords") && !has(&view.checked, "Blame"));
    assert!(has(&view.unchecked, "Blame") && has(&view.unchecked, "Formal or informal"));
}

#[test]
fn a_team_s_rules_are_read_again_when_they_change_and_faults_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let shared = SharedRules::default();
    let ours = shared.of(folder.path()).rules.list().count();
    let rule = "severity = \"hint\"\nreason = \"Say guest.\"\n[[words]]\nlang = \"de\"\nfind = [\"kunde\"]\n\
                fix = [\"Gast\"]\nmust_find = [\"Jeder Kunde zählt.\"]\n";
    std::fs::write(folder.path().join("guests.toml"), rule).unwrap();
    std::fs::write(folder.path().join("broken.toml"), "severity = \"hint\"\nreason = 7\n").unwrap();
    std::fs::write(folder.path().join("blame.toml"), rule).unwrap();
    std::fs::write(folder.path().join("notes.txt"), "nothing").unwrap();
    let own = shared.of(folder.path());
    assert_eq!(own.rules.list().count(), ours + 1);
    let faults: Vec<_> = own.faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
    assert_eq!(faults, [("blame.toml", None), ("broken.toml", Some(2))]);
    assert_eq!(own.misses(), []);
    let words = Words::printed("en");
    let to = Addressee::new(munich(), Thread::default(), words, TUESDAY.parse().unwrap(), &TimeZone::UTC);
    let view = to.check("Der Kunde hat Recht.", &own.rules, words);
    let said: Vec<_> = view.findings.iter().map(|one| (one.reason.as_str(), one.fixes.as_slice())).collect();
    assert_eq!(said, [("Say guest.", ["Gast".to_owned()].as_slice())]);
    assert!(view.findings[0].title.contains("guests"));
    std::fs::remove_file(folder.path().join("guests.toml")).unwrap();
    assert_eq!(shared.of(folder.path()).rules.list().count(), ours);
}
