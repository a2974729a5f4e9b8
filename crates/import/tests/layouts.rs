//! Each layout as a file that looks like its exporter's, with invented people: what is read of it, line by line.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so at once")]

use expect_test::{ExpectFile, expect_file};
use parlance_import::{
    Ask, DateOrder, DecimalMark, Delimiter, Field, Layout, Options, Reader, RowKind, preview,
};
use std::{fmt::Write, fs::File, path::Path};

fn options() -> Options {
    Options { source: "shop".to_owned(), ..Options::default() }
}

fn file(name: &str) -> File {
    File::open(Path::new("tests/data").join(name)).unwrap()
}

fn check(name: &str, layout: Layout, options: &Options, expected: ExpectFile) {
    let reader = Reader::open(file(name), options).unwrap();
    assert_eq!(reader.about().layout, layout, "{name}");
    let mut told = String::new();
    for read in reader {
        match read {
            Ok(incoming) => {
                let customer = serde_json::to_string(&incoming.customer).unwrap();
                writeln!(told, "{}: {customer}", incoming.line).unwrap();
                for record in &incoming.records {
                    writeln!(told, "  {}", serde_json::to_string(record).unwrap()).unwrap();
                }
            }
            Err(fault) => {
                let column = fault.column.unwrap_or_default();
                writeln!(told, "{}: {} {column}", fault.line, fault.code.word()).unwrap();
            }
        }
    }
    expected.assert_eq(&told);
}

#[test]
fn shopify_s_orders_are_grouped_and_one_that_is_not_whole_is_not_taken() {
    check("shopify-orders.csv", Layout::ShopifyOrders, &options(), expect_file!["data/shopify-orders.txt"]);
}

#[test]
fn shopify_s_customers_need_something_to_be_found_by() {
    check(
        "shopify-customers.csv",
        Layout::ShopifyCustomers,
        &options(),
        expect_file!["data/shopify-customers.txt"],
    );
}

#[test]
fn woocommerce_s_orders_carry_their_items_packed_and_their_tax_apart() {
    check(
        "woocommerce-orders.csv",
        Layout::WoocommerceOrders,
        &options(),
        expect_file!["data/woocommerce-orders.txt"],
    );
}

#[test]
fn woocommerce_s_report_of_customers() {
    check(
        "woocommerce-customers.csv",
        Layout::WoocommerceCustomers,
        &options(),
        expect_file!["data/woocommerce-customers.txt"],
    );
}

#[test]
fn cards_of_both_formats_say_how_she_wants_to_be_addressed() {
    check("people.vcf", Layout::Vcard, &options(), expect_file!["data/people.vcf.txt"]);
    check("people.json", Layout::Jscontact, &options(), expect_file!["data/people.json.txt"]);
}

#[test]
fn mail_becomes_events_of_whom_it_is_from_or_to() {
    let options = Options { own_addresses: vec!["@example.com".to_owned()], ..options() };
    check("mail.mbox", Layout::Mail, &options, expect_file!["data/mail.txt"]);
}

#[test]
fn our_own_lines() {
    check("lines.jsonl", Layout::Lines, &options(), expect_file!["data/lines.txt"]);
}

#[test]
fn a_table_of_another_shop_is_offered_a_mapping_by_its_headers_and_values() {
    let seen = preview(file("columns-orders.csv"), &options(), 5).unwrap();
    assert_eq!((seen.about.layout, seen.about.delimiter), (Layout::Columns, Some(Delimiter::Semicolon)));
    let mut mapping = seen.about.mapping.unwrap();
    assert_eq!((mapping.rows, mapping.decimal), (RowKind::Orders, Some(DecimalMark::Comma)));
    let fields: Vec<_> = mapping.columns.iter().map(|mapped| mapped.field).collect();
    assert_eq!(
        fields,
        [
            Field::CustomerId,
            Field::Name,
            Field::Email,
            Field::OrderNumber,
            Field::At,
            Field::Total,
            Field::ItemName,
            Field::ItemQuantity,
            Field::ItemPrice,
        ]
    );
    assert_eq!(seen.asks, [Ask::Currency]);
    mapping.currency = Some("EUR".to_owned());
    let options = Options { mapping: Some(mapping), ..options() };
    assert_eq!(preview(file("columns-orders.csv"), &options, 5).unwrap().asks, []);
    check("columns-orders.csv", Layout::Columns, &options, expect_file!["data/columns-orders.txt"]);
}

#[test]
fn a_date_with_two_meanings_is_asked_unless_another_decides_it() {
    let table =
        |dates: [&str; 2]| format!("email,order number,date\na@b,1,{}\na@b,2,{}\n", dates[0], dates[1]);
    let open = table(["03/04/2026", "05/06/2026"]);
    let seen = preview(open.as_bytes(), &options(), 5).unwrap();
    let [Ask::Dates { column, example, day_first, month_first }] = &seen.asks[..] else {
        panic!("{:?}", seen.asks)
    };
    assert_eq!((column.as_str(), example.as_str()), ("date", "03/04/2026"));
    assert_eq!(
        (day_first.to_string(), month_first.to_string()),
        ("2026-04-03".to_owned(), "2026-03-04".to_owned())
    );
    assert!(seen.found.is_empty() && seen.faults.len() == 2, "neither is guessed");
    let decided = table(["03/04/2026", "25/06/2026"]);
    let seen = preview(decided.as_bytes(), &options(), 5).unwrap();
    assert_eq!((seen.asks, seen.about.mapping.unwrap().dates), (vec![], Some(DateOrder::DayFirst)));
    assert_eq!(seen.found.len(), 2);
}

#[test]
fn headers_are_understood_in_many_languages() {
    for (header, field) in [
        ("E-Mail-Adresse", Field::Email),
        ("Rendelés dátuma", Field::At),
        ("注文番号", Field::OrderNumber),
        ("合計金額", Field::Total),
        ("邮箱", Field::Email),
        ("전화번호", Field::Phone),
        ("رقم الطلب", Field::OrderNumber),
        ("ईमेल", Field::Email),
        ("número_de_pedido", Field::OrderNumber),
        ("Billing country", Field::Country),
        ("Prénom", Field::GivenName),
    ] {
        let table = format!("{header},x\n1,2\n");
        let seen = preview(table.as_bytes(), &options(), 1).unwrap();
        let mapped = seen.about.mapping.unwrap().columns;
        assert_eq!(mapped.iter().map(|m| m.field).collect::<Vec<_>>(), [field], "{header}");
    }
}
