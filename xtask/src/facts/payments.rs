//! Payment methods by market.

use super::{
    codes::Codes,
    rust::{Sources, array, date, grouped, literal, option, text_option, variant},
    table::{Row, Table},
};
use std::collections::BTreeSet;

pub const COLUMNS: &[&str] = &[
    "market",
    "id",
    "name",
    "local_name",
    "kind",
    "currency",
    "refund_to",
    "refund_days_min",
    "refund_days_max",
    "refund_days_kind",
    "refund_within_days",
    "status",
    "status_date",
    "successor",
    "source_work",
    "source_url",
    "refund_source_url",
    "checked",
    "review_by",
    "confidence",
];

const KINDS: &[&str] = &[
    "card",
    "wallet",
    "bank-transfer",
    "instant-payment",
    "bank-redirect",
    "direct-debit",
    "cash-voucher",
    "cash-on-delivery",
    "pay-later",
    "instalments",
    "invoice",
    "carrier-billing",
    "prepaid",
];

pub fn rust(table: &Table, codes: &Codes) -> String {
    table.sorted_by("market");
    table.each_once(|row| format!("{} {}", row.text("market"), row.text("id")));
    let ids: BTreeSet<_> = table.rows().map(|row| row.text("id").to_owned()).collect();
    let mut sources = Sources::default();
    let markets =
        grouped(table, |row| literal(row.text("market")), |row| method(row, codes, &ids, &mut sources));
    sources.file("payments", &array("pub(super) static MARKETS", "(&str, &[PaymentMethod])", &markets))
}

fn method(row: Row<'_>, codes: &Codes, ids: &BTreeSet<String>, sources: &mut Sources) -> String {
    row.code("market", "an ISO 3166-1 code, such as JP", row.needed("market"), &codes.markets);
    row.codes("currency", "an ISO 4217 code, such as JPY", &codes.currencies);
    row.codes("successor", "the id of a method in this file", ids);
    let refund = match row.text("refund_to") {
        "" => "not-known",
        _ => row.word("refund_to", &["original", "bank-account", "shop"]),
    };
    let currency = row.text("currency");
    format!(
        "PaymentMethod {{ id: {}, name: {}, local_name: {}, kind: {}, currency: {}, refund: {}, refund_time: {}, \
         refund_within_days: {}, status: {}, successor: {}, source: {}, refund_page: {}, sure: {} }}",
        literal(row.needed("id")),
        literal(row.needed("name")),
        text_option(row.text("local_name")),
        variant("PaymentKind", row.word("kind", KINDS)),
        text_option(currency),
        variant("RefundRoute", refund),
        refund_time(row),
        option(row.number("refund_within_days").map(|days| days.to_string())),
        status(row),
        text_option(row.text("successor")),
        sources.of(row),
        text_option(row.address("refund_source_url")),
        row.word("confidence", &["sure", "ask"]) == "sure"
    )
}

fn refund_time(row: Row<'_>) -> String {
    let (min, max) = (row.number("refund_days_min"), row.number("refund_days_max"));
    let Some(max) = max else {
        if min.is_some() || !row.text("refund_days_kind").is_empty() {
            row.fault("the refund_days_max is empty. Write the most days, or take the other two away.");
        }
        return option(None);
    };
    let min = min.unwrap_or(0);
    if min > max {
        row.fault("the refund_days_min is over the refund_days_max. Write the fewer days first.");
    }
    let kind = variant("DayKind", row.word("refund_days_kind", &["business", "calendar"]));
    option(Some(format!("RefundTime {{ min: {min}, max: {max}, days: {kind} }}")))
}

fn status(row: Row<'_>) -> String {
    let status = row.word("status", &["live", "ending", "ended"]);
    match (status, row.day("status_date")) {
        ("live", None) => variant("PaymentStatus", status),
        ("live", Some(_)) => {
            row.fault(
                "the method is live and has a status_date. Write ending or ended, or take the date away.",
            );
            String::new()
        }
        (_, Some(on)) => format!("{} {{ on: {} }}", variant("PaymentStatus", status), date(on)),
        (_, None) => {
            row.fault("the status_date is empty. Write the last day of the method.");
            String::new()
        }
    }
}
