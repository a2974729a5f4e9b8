//! CLDR's own test files for person names, every line.
#![cfg(test)]

use parlance_courtesy::{Formality, Length, NameRequest, Order, PersonName, Style, Usage};
use std::collections::BTreeMap;
use std::path::Path;

fn style(parameters: &[&str]) -> Style {
    Style {
        order: match parameters[0] {
            "givenFirst" => Order::GivenFirst,
            "surnameFirst" => Order::SurnameFirst,
            "sorting" => Order::Sorting,
            other => panic!("order {other}"),
        },
        length: match parameters[1] {
            "long" => Length::Long,
            "medium" => Length::Medium,
            "short" => Length::Short,
            other => panic!("length {other}"),
        },
        usage: match parameters[2] {
            "referring" => Usage::Referring,
            "addressing" => Usage::Addressing,
            "monogram" => Usage::Monogram,
            other => panic!("usage {other}"),
        },
        formality: match parameters[3] {
            "formal" => Formality::Formal,
            "informal" => Formality::Informal,
            other => panic!("formality {other}"),
        },
    }
}

/// Runs one file; gives the lines passed and what failed.
fn run(locale: &str, text: &str) -> (usize, Vec<String>) {
    let (mut name, mut expected) = (PersonName::default(), "");
    let (mut passed, mut failed) = (0, Vec::new());
    for (number, line) in text.lines().enumerate() {
        let parts: Vec<&str> = line.split(';').map(str::trim).collect();
        match parts.as_slice() {
            ["name", "locale", value] => name.locale = Some((*value).to_owned()),
            ["name", field, value] => {
                name.fields.insert((*field).to_owned(), (*value).to_owned());
            }
            ["expectedResult", ..] => expected = line.split_once(';').unwrap().1.trim(),
            ["parameters", rest @ ..] => match parlance_courtesy::format(&name, locale, &style(rest)) {
                written if written == expected => passed += 1,
                written => failed.push(format!("{locale}.txt:{}: {written:?}, not {expected:?}", number + 1)),
            },
            ["endName"] => name = PersonName::default(),
            _ => assert!(line.is_empty() || line.starts_with(['#', 'e']), "{locale}: {line}"),
        }
    }
    (passed, failed)
}

/// All but those whose initials hang on where ICU's own dictionaries divide Khmer and Burmese words (ICU4X's divide some
/// of them otherwise).
#[test]
fn the_lines_of_cldrs_test_files_pass() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/person-names");
    let (mut files, mut passed, mut failed) = (0, 0, BTreeMap::<String, Vec<String>>::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let locale = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_some_and(|extension| extension == "txt") && locale != "_readme" {
            let (good, bad) = run(&locale, &std::fs::read_to_string(&path).unwrap());
            files += 1;
            passed += good;
            if !bad.is_empty() {
                failed.insert(locale, bad);
            }
        }
    }
    let counts: Vec<_> = failed.iter().map(|(locale, bad)| (locale.as_str(), bad.len())).collect();
    assert_eq!(counts, [("km", 14), ("my", 16)], "{failed:#?}");
    assert_eq!((files, passed), (110, 36_930));
}

#[test]
fn what_the_test_files_leave_out_follows_the_specification() {
    let check = |json: &str, expected: &str| {
        let request: NameRequest = serde_json::from_str(json).unwrap();
        assert_eq!(request.format(), expected, "{json}");
    };
    // inflected forms that the name brings along
    check(
        r#"{"name":{"title":"kungs","surname":"Ozoliņš","surname-genitive":"Ozoliņa","given":"Kārlis","locale":"lv"},
            "locale":"lv","order":"surnameFirst","length":"long","usage":"addressing","formality":"formal"}"#,
        "Ozoliņa kungs",
    );
    // a foreign name in Japanese letters, a name in another script, a native one
    check(
        r#"{"name":{"given":"アルベルト","surname":"アインシュタイン","locale":"de_CH"},"locale":"ja"}"#,
        "アルベルト・アインシュタイン",
    );
    check(
        r#"{"name":{"given":"Albert","surname":"Einstein","locale":"de_CH"},"locale":"ja"}"#,
        "Albert Einstein",
    );
    check(r#"{"name":{"given":"駿","surname":"宮崎","locale":"ja_JP"},"locale":"ja"}"#, "宮崎駿");
    check(r#"{"name":{"given":"駿","surname":"宮崎"},"locale":"zh-TW"}"#, "宮崎駿");
    // the name's own order wins over its locale's, the caller's over both
    let anna = r#""given":"Anna","surname":"Kovács","locale":"hu""#;
    check(&format!(r#"{{"name":{{{anna}}},"locale":"hu"}}"#), "Kovács Anna");
    check(&format!(r#"{{"name":{{{anna},"preferredOrder":"givenFirst"}},"locale":"hu"}}"#), "Anna Kovács");
    check(&format!(r#"{{"name":{{{anna}}},"locale":"hu","order":"givenFirst"}}"#), "Anna Kovács");
    check(&format!(r#"{{"name":{{{anna}}},"locale":"en","order":"sorting"}}"#), "Kovács, Anna");
    // initials by the locale; a Catalan prefix takes a capital where it stands first
    check(
        r#"{"name":{"given":"Jean-Louis","surname":"Trintignant","locale":"fr"},"locale":"en","length":"short","formality":"formal"}"#,
        "J.L. Trintignant",
    );
    check(
        r#"{"name":{"given":"Josep","surname-prefix":"de","surname-core":"Puig","locale":"ca"},
            "locale":"ca","order":"surnameFirst","length":"long","usage":"addressing","formality":"formal"}"#,
        "De Puig",
    );
    // a locale nobody knows, and no name at all
    check(r#"{"name":{"given":"Anna","surname":"Weber"},"locale":"xx-invalid-locale-!"}"#, "Anna Weber");
    check(r#"{"name":{},"locale":"de"}"#, "");
}
