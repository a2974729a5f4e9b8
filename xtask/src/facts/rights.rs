//! Rights of customers, by market and subdivision.

use super::{
    codes::Codes,
    rust::{Sources, array, date, grouped, literal, option, slice, text_option, variant},
    table::{Row, Table},
};

pub const COLUMNS: &[&str] = &[
    "market",
    "subdivision",
    "kind",
    "amount",
    "unit",
    "from",
    "value",
    "exceptions",
    "conditions",
    "law",
    "valid_from",
    "valid_until",
    "source_work",
    "source_url",
    "checked",
    "review_by",
    "confidence",
];

const DEADLINES: &[&str] = &["withdrawal", "refund", "delivery", "guarantee", "privacy-access"];
const LIMITS: &[&str] = &["duty-de-minimis", "vat-de-minimis"];
const LANGUAGES: &[&str] = &["contract-language", "label-language"];
const NAMES: &[&str] = &["privacy-law", "complaint-body"];
const NUMBERS: &[&str] = &["emergency"];
const FROM: &[&str] = &["delivery", "contract", "withdrawal", "return", "request", "purchase"];
const REACHES: &[&str] = &["police", "gendarmerie", "fire", "ambulance", "ambulance+fire", "mobile", "text"];
const EXCEPTIONS: &[&str] = &[
    "custom-made",
    "perishable",
    "sealed-hygiene",
    "digital-content",
    "tickets-dated",
    "price-fluctuating",
    "newspapers",
    "unsealed-media",
    "travel",
    "business-buyer",
    "other",
];
const CONDITIONS: &[&str] = &[
    "after-complaint-to-trader",
    "by-origin-or-carrier",
    "by-region",
    "cancel-if-late",
    "cancel-on-breach",
    "collected-at-purchase",
    "cross-border-only",
    "customer-chooses-remedy",
    "customer-pays-return",
    "digital-content-shorter",
    "doorstep-sales-differ",
    "fault-presumed-at-delivery",
    "fee",
    "fee-possible",
    "flat-charge",
    "free-of-charge",
    "further-deadline-first",
    "goods-unused",
    "hidden-faults-from-discovery",
    "industrial-goods-free",
    "larger-businesses-only",
    "late-delivery-only",
    "limited-times",
    "longer-elsewhere",
    "longer-for-durable-goods",
    "longer-for-some-customers",
    "longer-if-not-told",
    "may-be-extended",
    "may-wait-for-goods",
    "money-back-at-first",
    "number-is-practice",
    "post-and-courier-only",
    "prepaid-orders-only",
    "registered-seller-only",
    "report-at-once",
    "report-soon",
    "reports-and-advice-only",
    "same-means",
    "seller-pays-return",
    "services-from-contract",
    "services-may-be-excluded",
    "shorter-for-consumables",
    "shown-policy-prevails",
    "some-businesses-only",
    "some-goods-excluded",
    "some-goods-only",
    "some-goods-shorter",
    "time-to-ship",
    "trader-must-agree",
    "unless-agreed-otherwise",
    "used-goods-shorter",
    "with-delivery-cost",
];

pub fn rust(table: &Table, codes: &Codes) -> String {
    table.sorted_by("market");
    table.each_once(|row| {
        ["market", "subdivision", "kind", "value", "valid_from"].map(|of| row.text(of)).join(" ")
    });
    let mut sources = Sources::default();
    let places = grouped(
        table,
        |row| format!("{}, {}", literal(row.text("market")), literal(row.text("subdivision"))),
        |row| right(row, codes, &mut sources),
    );
    sources.file("rights", &array("pub(super) static PLACES", "(&str, &str, &[Right])", &places))
}

fn right(row: Row<'_>, codes: &Codes, sources: &mut Sources) -> String {
    place(row, codes);
    let kinds = [DEADLINES, LIMITS, LANGUAGES, NAMES, NUMBERS].concat();
    let kind = row.word("kind", &kinds);
    let (from, until) = (row.day("valid_from"), row.day("valid_until"));
    if from.is_some() && until.is_some_and(|until| Some(until) < from) {
        row.fault("the valid_until is before the valid_from. Write the earlier day first.");
    }
    let counts_from = (!row.text("from").is_empty()).then(|| variant("CountsFrom", row.word("from", FROM)));
    let words = |column, of, known| slice(row.words(column, known).iter().map(|word| variant(of, word)));
    format!(
        "Right {{ kind: {}, value: {}, counts_from: {}, exceptions: {}, conditions: {}, law: {}, valid_from: {}, \
         valid_until: {}, source: {}, sure: {} }}",
        variant("RightKind", kind),
        value(row, kind, codes).unwrap_or_default(),
        option(counts_from),
        words("exceptions", "RightException", EXCEPTIONS),
        words("conditions", "Condition", CONDITIONS),
        text_option(row.text("law")),
        option(from.map(date)),
        option(until.map(date)),
        sources.of(row),
        row.word("confidence", &["sure", "ask"]) == "sure"
    )
}

fn place(row: Row<'_>, codes: &Codes) {
    let (market, part) = (row.needed("market"), row.text("subdivision"));
    if market != "EU" {
        row.code("market", "an ISO 3166-1 code, such as JP, or EU", market, &codes.markets);
    }
    if !part.is_empty() && !codes.subdivisions.get(market).is_some_and(|parts| parts.contains(part)) {
        row.fault(&format!(
            "{market} has no subdivision “{part}”. Write what follows the hyphen of its ISO 3166-2 code, or nothing."
        ));
    }
}

/// What the row says, by its kind; a fault is kept where it says nothing that its kind can.
fn value(row: Row<'_>, kind: &str, codes: &Codes) -> Option<String> {
    let (amount, unit, text) = (row.text("amount"), row.text("unit"), row.text("value"));
    let wrong = |what: &str| {
        row.fault(what);
        None
    };
    if text.is_empty() == amount.is_empty() {
        return wrong("there is no amount and no value, or both. Write one of the two.");
    }
    if amount.is_empty() != unit.is_empty() {
        return wrong("an amount needs its unit, and a unit its amount. Fill in both, or neither.");
    }
    if !amount.is_empty() {
        return number(row, kind, codes);
    }
    match (kind, text) {
        ("withdrawal" | "guarantee", "none") => Some("RightValue::NoRight".to_owned()),
        ("privacy-law", "none") => Some("RightValue::NoLaw".to_owned()),
        (_, "none") if LIMITS.contains(&kind) => Some("RightValue::NoExemption".to_owned()),
        (_, "not-charged") if LIMITS.contains(&kind) => Some(variant("RightValue", text)),
        (_, "immediately" | "without-delay" | "reasonable-time" | "expected-life")
            if DEADLINES.contains(&kind) =>
        {
            Some(variant("RightValue", text))
        }
        _ if LANGUAGES.contains(&kind) => Some(languages(row, text, codes)),
        _ if NUMBERS.contains(&kind) => Some(telephones(row, text)),
        _ if NAMES.contains(&kind) => {
            let names = slice(text.split(';').map(|name| literal(name.trim())));
            Some(format!("RightValue::Names({names})"))
        }
        _ => wrong(&format!(
            "“{text}” is no value for {kind}. Write an amount with its unit, or for a deadline immediately, without-delay, \
             reasonable-time or expected-life, for an exemption none or not-charged, for no right none."
        )),
    }
}

fn number(row: Row<'_>, kind: &str, codes: &Codes) -> Option<String> {
    let (amount, unit) = (row.text("amount"), row.text("unit"));
    if LIMITS.contains(&kind) {
        let (currency, of) = match unit.strip_suffix("-tax") {
            Some(currency) => (currency, "TaxDue"),
            None => (unit, "Amount"),
        };
        row.code(
            "unit",
            "an ISO 4217 code, or with -tax the tax that is let off",
            currency,
            &codes.currencies,
        );
        let decimal =
            amount.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        if !decimal || amount.split('.').count() > 2 {
            row.fault(&format!(
                "the amount “{amount}” is no amount of money. Write digits, with a point before decimals."
            ));
        }
        return Some(format!(
            "RightValue::{of} {{ value: {}, currency: {} }}",
            literal(amount),
            literal(currency)
        ));
    }
    if !DEADLINES.contains(&kind) {
        row.fault(&format!("{kind} has no amount. Write it as value."));
    }
    let n = row.number("amount")?;
    Some(match row.word("unit", &["days", "business-days", "months", "years", "hours"]) {
        "days" => format!("RightValue::Days {{ n: {n}, kind: DayKind::Calendar }}"),
        "business-days" => format!("RightValue::Days {{ n: {n}, kind: DayKind::Business }}"),
        unit => format!("{}({n})", variant("RightValue", unit)),
    })
}

/// `fr`; `kk+ru` where both are needed, `en/fil` where one is enough.
fn languages(row: Row<'_>, text: &str, codes: &Codes) -> String {
    let tags: Vec<_> = text.split(['+', '/']).collect();
    for tag in &tags {
        row.code(
            "value",
            "a BCP 47 tag, with + between languages that are all needed, else with /",
            tag,
            &codes.languages,
        );
    }
    let tags = slice(tags.into_iter().map(literal));
    format!("RightValue::Languages {{ tags: {tags}, all: {} }}", !text.contains('/'))
}

/// `112; 133:police; 144:ambulance`
fn telephones(row: Row<'_>, text: &str) -> String {
    let numbers = text.split(';').map(|one| {
        let (number, reaches) = one.trim().split_once(':').unwrap_or((one.trim(), "all"));
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            row.fault(&format!("“{number}” is no telephone number. Write digits only."));
        }
        if reaches != "all" && !REACHES.contains(&reaches) {
            row.fault(&format!(
                "a number reaches “{reaches}”. Write one of {}, or nothing for all.",
                REACHES.join(", ")
            ));
        }
        let reaches = variant("Reaches", &reaches.replace('+', "-and-"));
        format!("Telephone {{ number: {}, reaches: {reaches} }}", literal(number))
    });
    format!("RightValue::Telephones({})", slice(numbers))
}
