//! CLDR's own test files for person names, every line.
#![cfg(test)]

use parlance_courtesy::{Formality, Length, Order, PersonName, Style, Usage, format};
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
            ["parameters", rest @ ..] => match format(&name, locale, &style(rest)) {
                written if written == expected => passed += 1,
                written => failed.push(format!("{locale}.txt:{}: {written:?}, not {expected:?}", number + 1)),
            },
            ["endName"] => name = PersonName::default(),
            _ => assert!(line.is_empty() || line.starts_with(['#', 'e']), "{locale}: {line}"),
        }
    }
    (passed, failed)
}

#[test]
fn every_line_of_cldrs_test_files_passes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/person-names");
    let (mut files, mut passed, mut failed) = (0, 0, Vec::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let locale = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_some_and(|extension| extension == "txt") && locale != "_readme" {
            let (good, bad) = run(&locale, &std::fs::read_to_string(&path).unwrap());
            files += 1;
            passed += good;
            failed.extend(bad);
        }
    }
    failed.sort();
    assert!(failed.is_empty(), "{} of {}:\n{}", failed.len(), passed + failed.len(), failed.join("\n"));
    assert_eq!((files, passed), (23, 7728));
}
