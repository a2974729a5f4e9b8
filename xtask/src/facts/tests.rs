use super::*;
use std::collections::BTreeSet;

/// What stands in some columns of a line.
type Cells<'t> = &'t [(&'t str, &'t str)];

fn codes() -> Codes {
    Codes::read().unwrap_or_else(|why| unreachable!("{why}"))
}

/// A kind's table with one line, made of its columns by name; what is not named is empty.
fn line(kind: &Kind, cells: Cells<'_>) -> String {
    let cell = |column: &&str| cells.iter().rfind(|(name, _)| name == column).map_or("", |(_, text)| *text);
    kind.columns.iter().map(cell).collect::<Vec<_>>().join("\t")
}

fn faults(name: &str, lines: &[Cells<'_>]) -> Vec<String> {
    let Some(kind) = KINDS.iter().find(|kind| kind.name == name) else { return Vec::new() };
    let rows = lines.iter().map(|cells| line(kind, &[SOURCE, ones(name), cells].concat()));
    let text =
        std::iter::once(kind.columns.join("\t")).chain(rows).map(|line| line + "\n").collect::<String>();
    let made = from(kind, &codes(), &text);
    made.err().map(|why| why.lines().map(str::to_owned).collect()).unwrap_or_default()
}

const SOURCE: Cells<'static> = &[
    ("source_work", "A work"),
    ("source_url", "https://example.org/page"),
    ("checked", "2026-11-22"),
    ("review_by", "2027-11-22"),
    ("confidence", "sure"),
];

/// A line that is right.
fn ones(name: &str) -> Cells<'static> {
    match name {
        "guidance" => &[("value", "ja-form"), ("languages", "ja"), ("topic", "form-of-address")],
        "holidays" => &[("market", "JP"), ("name", "New Year's Day"), ("closed", "most")],
        "payments" => &[
            ("market", "JP"),
            ("id", "konbini"),
            ("name", "K"),
            ("kind", "cash-voucher"),
            ("status", "live"),
        ],
        _ => &[("market", "JP"), ("kind", "withdrawal"), ("amount", "8"), ("unit", "days")],
    }
}

#[test]
fn the_tables_in_the_crate_are_those_that_the_facts_make() {
    assert_eq!(generate(Mode::Check), Ok(()));
}

#[test]
fn a_right_line_has_no_fault() {
    for kind in KINDS {
        assert_eq!(faults(kind.name, &[&[]]), Vec::<String>::new());
    }
}

#[test]
fn each_fault_is_a_sentence_with_file_line_and_what_to_do() {
    let cases: [(&str, Cells<'_>, &str); 26] = [
        (
            "guidance",
            &[("markets", "UK")],
            "the markets “UK” is not known. Write ISO 3166-1 codes, such as JP.",
        ),
        (
            "guidance",
            &[("languages", "jp")],
            "the languages “jp” is not known. Write BCP 47 tags, such as ja.",
        ),
        ("guidance", &[("instead_of", "x")], "the instead_of “x” is not known. Write a value of this file."),
        (
            "guidance",
            &[("channels", "fax")],
            "the channels “fax” is not known. Write one of: email, chat, phone.",
        ),
        ("guidance", &[("channels", "chat chat")], "the channels has a word twice. Take one away."),
        (
            "guidance",
            &[("value", "Form")],
            "the value “Form” is no name. Write small letters, digits and hyphens.",
        ),
        ("guidance", &[("value", "")], "the value is empty. Fill it in, or take the line away."),
        ("guidance", &[("source_work", "")], "the source_work is empty. Fill it in, or take the line away."),
        ("guidance", &[("source_url", "")], "the source_url is empty. Fill it in, or take the line away."),
        (
            "guidance",
            &[("source_url", "example.org")],
            "the source_url “example.org” is no address. Write the whole of it, from https:// on.",
        ),
        (
            "guidance",
            &[("checked", "2026-02-29")],
            "the checked “2026-02-29” is no day. Write it as 2027-11-22.",
        ),
        (
            "guidance",
            &[("review_by", "2026-11-22")],
            "the review_by is not after the day on which it was checked. Write a later day.",
        ),
        ("holidays", &[("name", "")], "the name is empty. Fill it in, or take the line away."),
        (
            "holidays",
            &[("closed", "")],
            "the wish, the closed and the delivery are empty. Fill one in, or take the line away.",
        ),
        (
            "holidays",
            &[("wish", "cheer")],
            "the wish “cheer” is not known. Write one of: wish, if-kept, none.",
        ),
        (
            "payments",
            &[("market", "EU")],
            "the market “EU” is not known. Write an ISO 3166-1 code, such as JP.",
        ),
        (
            "payments",
            &[("currency", "YEN")],
            "the currency “YEN” is not known. Write an ISO 4217 code, such as JPY.",
        ),
        (
            "payments",
            &[("successor", "wero")],
            "the successor “wero” is not known. Write the id of a method in this file.",
        ),
        ("payments", &[("status", "ended")], "the status_date is empty. Write the last day of the method."),
        (
            "payments",
            &[("refund_days_min", "9"), ("refund_days_max", "3"), ("refund_days_kind", "business")],
            "the refund_days_min is over the refund_days_max. Write the fewer days first.",
        ),
        (
            "payments",
            &[("refund_within_days", "a year")],
            "the refund_within_days “a year” is no number of days. Write a whole number, or nothing.",
        ),
        (
            "payments",
            &[("confidence", "maybe")],
            "the confidence “maybe” is not known. Write one of: sure, ask.",
        ),
        ("rights", &[("value", "none")], "there is no amount and no value, or both. Write one of the two."),
        (
            "rights",
            &[("subdivision", "99")],
            "JP has no subdivision “99”. Write what follows the hyphen of its ISO 3166-2 code, or nothing.",
        ),
        (
            "rights",
            &[("valid_from", "2027-01-01"), ("valid_until", "2026-01-01")],
            "the valid_until is before the valid_from. Write the earlier day first.",
        ),
        (
            "rights",
            &[("kind", "emergency"), ("amount", ""), ("unit", ""), ("value", "one-one-two")],
            "“one-one-two” is no telephone number. Write digits only.",
        ),
    ];
    for (name, cells, sentence) in cases {
        assert_eq!(faults(name, &[cells]), [format!("crates/market/facts/{name}.tsv:2: {sentence}")]);
    }
}

#[test]
fn a_line_that_says_the_same_as_another_is_a_fault_and_so_is_a_wrong_order() {
    let twice = |name| {
        format!("crates/market/facts/{name}.tsv:3: this is already in line 2. Take one of the two away.")
    };
    for kind in KINDS {
        assert_eq!(faults(kind.name, &[&[], &[]]), [twice(kind.name)]);
    }
    assert_eq!(
        faults("payments", &[&[], &[("market", "DE")]]),
        ["crates/market/facts/payments.tsv:3: DE stands after JP. Sort the lines by market."]
    );
    assert_eq!(
        faults("guidance", &[&[], &[("languages", "ko"), ("topic", "title")]]),
        [
            "crates/market/facts/guidance.tsv:3: ja-form is about form-of-address elsewhere. Give it one topic, or \
             another value."
        ]
    );
}

#[test]
fn every_fault_of_a_file_is_told_at_once_in_the_order_of_its_lines() {
    let found = faults("guidance", &[&[("topic", "weather")], &[("markets", "JP"), ("checked", "soon")]]);
    let lines: Vec<_> = found.iter().filter_map(|fault| fault.split(':').nth(1)).collect();
    assert!(lines.is_sorted() && lines.iter().collect::<BTreeSet<_>>().len() == 2, "{found:?}");
}

#[test]
fn a_wrong_header_or_a_line_with_too_few_columns_is_told() {
    let [guidance, ..] = KINDS;
    let told = from(&guidance, &codes(), "value\ttopic\n").unwrap_err();
    assert!(told.starts_with("crates/market/facts/guidance.tsv:1: the header"), "{told}");
    let told =
        from(&guidance, &codes(), &format!("{}\nja-form\tja\n", guidance.columns.join("\t"))).unwrap_err();
    assert!(told.contains("tsv:2: the line has 2 columns. Give it 10"), "{told}");
}

#[test]
fn a_day_is_one_that_there_is() {
    assert_eq!(day("2028-02-29"), Some((2028, 2, 29)));
    for none in ["", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026-11-22-1", "x"]
    {
        assert_eq!(day(none), None, "{none}");
    }
    assert!(day(&today()).is_some() && today().as_str() > "2026");
}

#[test]
fn a_day_to_list_stale_facts_by_is_checked() {
    assert_eq!(stale(Some("soon")), Err("“soon” is no day. Write it as 2027-11-22.".to_owned()));
}
