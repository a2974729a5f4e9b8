//! How texts speak to their reader.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use expect_test::{expect, expect_file};
use parlance_courtesy::{REGISTER_LANGUAGES, Register, RegisterRules, RuleFault, register, register_rules};
use proptest::prelude::*;
use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

fn spans(language: &str, text: &str) -> String {
    let reading = register(language, text).unwrap();
    let letters: Vec<char> = text.chars().collect();
    let cues = reading.cues.iter().map(|cue| letters[cue.span.0..cue.span.1].iter().collect::<String>());
    format!("{}: {}", reading.register.code(), cues.collect::<Vec<_>>().join(", "))
}

#[test]
fn every_sheet_can_be_read_and_holds_its_own_examples() {
    assert!(REGISTER_LANGUAGES.is_sorted());
    let sheets = Path::new(env!("CARGO_MANIFEST_DIR")).join("register");
    for language in REGISTER_LANGUAGES {
        let sheet = fs::read_to_string(sheets.join(format!("{language}.tsv"))).unwrap();
        let rules = RegisterRules::parse(&sheet).unwrap_or_else(|fault| panic!("{language}: {fault:?}"));
        assert_eq!(rules.check(), [], "{language}");
        assert!(register_rules(language).is_some());
    }
    let files = fs::read_dir(sheets)
        .unwrap()
        .filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|extension| extension == "tsv"));
    assert_eq!(files.count(), REGISTER_LANGUAGES.len());
}

#[test]
fn a_text_shows_its_register_by_the_words_that_it_is_in() {
    expect!["mixed: du, siehst, Ihnen"].assert_eq(&spans("de-AT", "Wie du siehst, helfen wir Ihnen gern."));
    expect!["neutral: "].assert_eq(&spans("de", "Die Lieferung ist unterwegs."));
    expect!["neutral: "].assert_eq(&spans("de", ""));
    assert_eq!(register("xx", "du"), None);
}

#[test]
fn a_rule_is_met_within_a_sentence_by_whole_words_endings_and_places() {
    let rules = RegisterRules::parse(
        "informal\t^ say|tell .. now $\tSay it now.\tDo say it now.\n\
         formal?\t=Sir|Madam\tYes, Sir.\tYes, sir.\n\
         none\tdear =Sir\tDear Sir\n\
         informal?\t*eth $?\tWho goeth?\tHe goeth.\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    let read = |text: &str| rules.read(text).register;
    assert_eq!(read("Tell me all that now!"), Register::Informal);
    assert_eq!(read("Tell me all of that now!"), Register::Neutral);
    assert_eq!(read("Tell me. Now"), Register::Neutral);
    assert_eq!(read("Tell. Not only now!"), Register::Neutral, "a gap ends with its sentence");
    assert_eq!(read("Tell me. Not now!"), Register::Neutral, "a gap ends with its sentence");
    assert_eq!(read("Tell me, now and then"), Register::Neutral);
    assert_eq!(read("dear Sir"), Register::Neutral);
    assert_eq!(read("Madam, who goeth? And who cometh?"), Register::Informal);
    assert_eq!(read("Madam, who goeth?"), Register::Neutral);
    assert_eq!(read("Sir, say that now. Madam?"), Register::Formal);
}

#[test]
fn a_rule_is_met_at_the_beginning_of_a_clause_and_in_questions() {
    let rules = RegisterRules::parse(
        "informal\t,^ say\tSay it. / Well, say it.\tThey say it.\n\
         formal\t? ^ would\tWould that do?\tWould that it did.\n\
         none\t!, they say\tThey say it.\tSo they, say it.\n\
         formal?\t!? kindly\tKindly wait. Or not?\tWait kindly, or not?\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    let gap = RegisterRules::parse("informal\tthou|hast\thast\nnone\the .. hast\the who hast\n").unwrap();
    assert_eq!(gap.read("He, thou sayest, hast it.").cues.len(), 1);
    assert_eq!(rules.read("Would it? If so, say it.").register, Register::Mixed);
}

#[test]
fn words_that_many_rules_ask_for_have_a_name() {
    let rules = RegisterRules::parse(
        "@do\tsay|tell\n@all\t@do|*ing|hear\n\
         informal\t,^ @all|look me $\tLook me! / Hear me.\tThey say.\n\
         formal\tkindly @do\tKindly tell.\tKindly hear.\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    assert_eq!(rules.read("Saying me. Kindly say.").register, Register::Mixed);
}

#[test]
fn what_may_be_said_of_somebody_else_shows_nothing_after_her_in_her_sentence() {
    let rules = RegisterRules::parse(
        "other\tdriver|neighbour\tThe driver has it.\n\
         formal~\thas\tWho has it?\tThe driver says that he has it.\n\
         formal?~\tknows\tThat knows nobody.\tThe neighbour knows.\n\
         informal\tthou\tSays the driver, thou?\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    assert_eq!(rules.read("The driver has it. And who has mine?").register, Register::Formal);
    assert_eq!(rules.read("Who has it, the driver or the neighbour?").register, Register::Formal);
    assert_eq!(
        rules.read("The driver and the neighbour: who has it, who knows?").register,
        Register::Neutral
    );
}

#[test]
fn somebody_else_after_a_conjunction_is_spoken_of_up_to_the_next_comma() {
    let rules = RegisterRules::parse(
        "other,\tif the driver\tIf the driver has it, we call.\n\
         formal~\thas\tIf it has it.\tIf the driver has it, we call.\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    let read = |text: &str| rules.read(text).register;
    assert_eq!(read("If the driver has it, has she the key?"), Register::Formal);
    assert_eq!(read("If the driver, who has it, calls."), Register::Formal);
    assert_eq!(read("If the driver has it and has the key."), Register::Neutral);
}

#[test]
fn what_begins_in_a_citation_silences_nothing_after_it() {
    let rules = RegisterRules::parse(
        "other\tdriver\tThe driver has it.\n\
         none\tkeys _\tthe keys has\n\
         formal~\thas\tWho has it?\tThe driver has it. / The keys has.\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    let read = |text: &str| rules.read(text).register;
    assert_eq!(read("It says \"driver\" and has it."), Register::Formal);
    assert_eq!(read("It says \"keys\" has it."), Register::Formal);
}

#[test]
fn a_rule_for_questions_is_met_from_their_mark_on_and_not_before_a_tag_of_consent() {
    let rules = RegisterRules::parse(
        "formal\t? ^ paga\t¿Paga hoy? / Paga hoy, ¿verdad? / Paga oggi?\tPaga hoy, ¿vale? / Paga oggi, ok?\n\
         informal\t!? ^ paga\tPaga hoy, ¿vale? / Paga oggi, va bene?\t¿Paga hoy? / Paga hoy, ¿no?\n\
         formal?\t? hoy te\t¿Hoy te ven?\tPaga hoy, ¿te ven?\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    assert_eq!(rules.read("Si falla, ¿paga usted? Paga hoy, ¿te va bien?").register, Register::Mixed);
}

#[test]
fn what_is_firm_is_silenced_only_by_a_firm_rule() {
    let rules = RegisterRules::parse(
        "informal!\tthou\tThou hast it.\tThe song Thou art.\n\
         informal\tthee\tI see thee.\tFor thy friend and thee.\n\
         none\tfriend and _\tfriend and foe\n\
         none!\tsong _ _\tthe song Thou art\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    let read = |text: &str| rules.read(text).register;
    assert_eq!(read("My friend and thou."), Register::Informal);
    assert_eq!(read("My friend and thee."), Register::Neutral);
    assert_eq!(read("It says: \"thou\"."), Register::Neutral, "what is cited shows nothing, firm or not");
}

#[test]
fn a_single_verb_of_somebody_else_is_not_heard_among_many_words_of_the_other_side() {
    let rules = RegisterRules::parse(
        "formal~\tknows\tWho knows?\n\
         formal\tsir\tNo, sir.\n\
         informal\tthou|thee|thy\tThou hast it.\n",
    )
    .unwrap();
    let read = |text: &str| rules.read(text).register;
    assert_eq!(read("Thou and thy friend. He knows not."), Register::Mixed);
    assert_eq!(read("Thou and thy friend. He knows not. I see thee."), Register::Informal);
    assert_eq!(read("Thou and thy friend. He knows not. I see thee, sir."), Register::Mixed);
    assert_eq!(read("Thou and thy friend. He knows, she knows. I see thee."), Register::Mixed);
    assert_eq!(read("He knows."), Register::Formal);
}

#[test]
fn what_is_of_last_resort_counts_only_where_nothing_else_is_found() {
    let rules = RegisterRules::parse(
        "formal??~\tplays|reads\tPlays chess?\tThe driver plays.\n\
         informal?\tmate\tWell, mate.\n\
         formal?\tkindly\tKindly wait.\n\
         informal\tthou\tThou hast it.\n\
         other\tdriver\tThe driver plays.\n",
    )
    .unwrap();
    assert_eq!(rules.check(), []);
    let read = |text: &str| rules.read(text).register;
    assert_eq!(read("Plays chess? Reads much?"), Register::Formal);
    assert_eq!(read("Plays chess, mate? Reads much?"), Register::Informal);
    assert_eq!(read("Plays chess, mate? Kindly wait."), Register::Neutral, "it does not tip the scales");
    assert_eq!(read("Plays chess? Thou hast it."), Register::Informal);
}

#[test]
fn a_rule_of_a_region_is_for_texts_of_it_alone() {
    let rules = RegisterRules::parse(
        "in GB\tlorry|flat\tMy flat.\n\
         in US\ttruck\tMy truck.\n\
         informal\tlove\tYes, love.\tMy flat, love.\n\
         GB none\tlove\tYes, love.\n\
         GB formal?\tmadam\tYes, madam.\n",
    )
    .unwrap();
    // The rule for love is found in its own example, as it is not known to be of there.
    assert_eq!(rules.check(), []);
    let read = |text: &str| rules.read(text).register;
    assert_eq!(read("Yes, love. Yes, madam."), Register::Informal);
    assert_eq!(read("My flat, love. Yes, madam."), Register::Formal);
    assert_eq!(read("My flat and my truck, love. Yes, madam."), Register::Informal, "it may be of both");
    assert_eq!(read("My flat, my lorry, my truck, love. Yes, madam."), Register::Formal);
    // What the tag says of the region is known.
    expect!["informal: Você"].assert_eq(&spans("pt", "Você já pagou?"));
    expect!["formal: Você"].assert_eq(&spans("pt-PT", "Você já pagou?"));
    expect!["formal: você"].assert_eq(&spans("pt", "Estou a verificar; e você, já pagou?"));
    expect!["informal: você"].assert_eq(&spans("pt_br", "Estou a verificar; e você, já pagou?"));
}

#[test]
fn a_rule_that_cannot_be_used_is_told_by_its_line() {
    let fault = |sheet: &str| RegisterRules::parse(sheet).map(drop).unwrap_err();
    for (sheet, line, why) in [
        (
            "# x\n\npolite\tdu\tdu",
            3,
            "the class is none of formal, informal, none, other, in, or its marks do not go with it",
        ),
        (
            "none?\tdu\tdu",
            1,
            "the class is none of formal, informal, none, other, in, or its marks do not go with it",
        ),
        ("formal", 1, "there is no pattern"),
        ("formal\tdu", 1, "there is no example that it must find"),
        ("formal\t^\tdu", 1, "the pattern does not begin with a word"),
        ("formal\tdu||dir\tdu", 1, "a word of the pattern is empty"),
        ("@to", 1, "there are no words"),
        ("formal\t@to\tdu\n@to\tdu", 1, "there is no list of this name above it"),
    ] {
        assert_eq!(fault(sheet), RuleFault { line, why });
    }
    let rules = RegisterRules::parse("formal\tdu\tdir\tdu").unwrap();
    assert_eq!(rules.check(), [(1, "dir".to_owned(), true), (1, "du".to_owned(), false)]);
}

/// Would take minutes if the time grew with the square of the length.
#[test]
fn long_texts_and_words_are_read_in_linear_time() {
    for language in REGISTER_LANGUAGES {
        for word in ["a", "du", "ありがとうございますか", "നിങ്ങൾ", "ste", "您好", "Sie "]
        {
            let read = register(language, &word.repeat(60_000 / word.len())).unwrap();
            assert!(read.cues.iter().all(|cue| cue.span.0 < cue.span.1));
        }
    }
}

/// How texts of a folder, a file a language, are read: for each language a line for each label and what it is read as.
fn figures(folder: &str, ending: &str, header: usize, labelled: impl Fn(&str) -> (String, String)) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder);
    let mut figures = String::new();
    for language in REGISTER_LANGUAGES {
        let Ok(all) = fs::read_to_string(folder.join(format!("{language}.{ending}"))) else { continue };
        let mut counts: BTreeMap<(String, &str), u32> = BTreeMap::new();
        for line in all.lines().skip(header) {
            let (label, text) = labelled(line);
            *counts.entry((label, register(language, &text).unwrap().register.code())).or_default() += 1;
        }
        for ((label, read), count) in counts {
            writeln!(figures, "{language} {label} read as {read}: {count}").unwrap();
        }
    }
    figures
}

/// How sentences that rules were not written by are read: changes are seen here.
#[test]
fn sentences_apart_from_the_rules_are_read() {
    let figures = figures("register", "tsv", 1, |line| {
        let [label, _, text] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        (label.to_owned(), text.to_owned())
    });
    expect_file!["golden/register.txt"].assert_eq(&figures);
}

/// How ordinary replies are read that each keep to one form of address.
#[test]
fn ordinary_replies_are_seldom_read_otherwise_than_meant() {
    let figures = figures("replies", "jsonl", 0, |line| {
        let reply: serde_json::Value = serde_json::from_str(line).unwrap();
        let of = |key: &str| reply[key].as_str().unwrap().to_owned();
        (of("formality"), of("text"))
    });
    expect_file!["golden/register-replies.txt"].assert_eq(&figures);
}

proptest! {
    #[test]
    fn spans_lie_within_any_text_in_order(at in 0..REGISTER_LANGUAGES.len(), text in "(\\PC|du|Sie|ön|te|[.?! \n’-]){0,40}") {
        let reading = register(REGISTER_LANGUAGES[at], &text).unwrap();
        let scalars = text.chars().count();
        for cue in &reading.cues {
            prop_assert!(cue.span.0 < cue.span.1 && cue.span.1 <= scalars);
        }
        prop_assert!(reading.cues.is_sorted_by_key(|cue| cue.span.0));
    }

    #[test]
    fn any_sheet_is_read_or_told(sheet in "((formal|none|x)\\??\t[\\^$_.*=a-c| ]{0,8}\t[a-c ]{0,5}\n|\\PC{0,9}){0,4}", text in "[a-c .?]{0,30}") {
        if let Ok(rules) = RegisterRules::parse(&sheet) {
            rules.read(&text);
            rules.check();
        }
    }
}
