//! Conversions and what is kept, as the faces are given them.

use super::*;
use jiff::civil::date;

const FILE: &str = "<Envelope><Sender><name>European Central Bank</name></Sender><Cube>\
    <Cube time='2026-11-19'><Cube currency='USD' rate='1.08'/></Cube>\
    <Cube time='2026-11-20'><Cube currency='USD' rate='1.0874'/><Cube currency='JPY' rate='163.25'/>\
    <Cube currency='HUF' rate='402.15'/><Cube currency='SKK' rate='30.1'/></Cube></Cube></Envelope>";
const TODAY: Date = date(2026, 11, 22);

fn tables() -> RateTables {
    let mut tables = RateTables::default();
    tables.extend(EcbFile::read(FILE).unwrap().tables);
    tables
}

fn english() -> Words {
    Words::printed("en")
}

fn form(amount: &str, from: &str, to: &str) -> ConversionForm {
    let to = (!to.is_empty()).then(|| to.to_owned());
    ConversionForm {
        amount: amount.to_owned(),
        from: from.to_owned(),
        to,
        market: None,
        on: None,
        cash: false,
    }
}

fn converted(form: &ConversionForm, today: Date) -> Result<ConversionView, Problem> {
    convert(&tables(), form, Hand::Person, english(), today)
}

fn typing(from: &str, to: &str, rate: &str) -> RateForm {
    let (from, to, rate) = (from.to_owned(), to.to_owned(), rate.to_owned());
    RateForm { from, to, rate, date: Some("2026-11-20".to_owned()), source: "our bank".to_owned() }
}

#[test]
fn an_amount_comes_with_rate_day_and_source_and_as_the_customer_writes_it() {
    let asked = ConversionForm { market: Some("HU".to_owned()), ..form("100", "eur", "") };
    let found = converted(&asked, TODAY).unwrap();
    assert_eq!((found.result.as_str(), found.result_text.as_str()), ("40215", "HUF\u{a0}40,215"));
    assert_eq!((found.amount_text.as_str(), found.rate_text.as_str()), ("€100.00", "1 EUR = 402.15 HUF"));
    assert_eq!((found.date.as_str(), found.source.as_str()), ("2026-11-20", "European Central Bank"));
    assert_eq!((found.age_text.as_str(), found.stale, found.typed), ("2 days old", false, false));
    let customer = found.customer.unwrap();
    assert_eq!((customer.text.as_str(), customer.language.as_str()), ("40\u{a0}215\u{a0}Ft", "hu-HU"));
}

#[test]
fn an_old_rate_says_so_and_what_to_do() {
    let found = converted(&form("100", "EUR", "USD"), date(2026, 11, 27)).unwrap();
    assert!(found.stale);
    assert!(found.age_text.starts_with("7 days old: too old to rely on."), "{}", found.age_text);
}

#[test]
fn a_rate_over_the_euro_says_so() {
    let found = converted(&form("100", "USD", "JPY"), TODAY).unwrap();
    assert_eq!((found.via.as_deref(), found.rate.as_str()), (Some("EUR"), "150.12875"));
    assert_eq!(found.rate_text, "1 USD = 150.12875 JPY, by way of EUR");
}

#[test]
fn an_amount_with_more_decimals_than_its_currency_is_shown_as_it_is() {
    let found = converted(&form("0.5", "HUF", "EUR"), TODAY).unwrap();
    assert_eq!((found.amount_text.as_str(), found.result.as_str()), ("0.5 HUF", "0.00"));
}

#[test]
fn what_cannot_be_converted_says_why() {
    let code = |form: &ConversionForm| converted(form, TODAY).unwrap_err().code;
    assert_eq!(code(&form("ten", "EUR", "USD")), "rates-bad-amount");
    assert_eq!(code(&form("1.234", "EUR", "USD")), "rates-ambiguous-number");
    assert_eq!(code(&form("1", "EUR", "")), "rates-no-target");
    assert_eq!(code(&form("1", "EUR", "XYZ")), "rates-unknown-currency");
    assert_eq!(code(&form("1", "EUR", "EUR")), "rates-same-currency");
    assert_eq!(code(&form("1", "EUR", "GBP")), "rates-unknown");
    let market = |code: &str| ConversionForm { market: Some(code.to_owned()), ..form("1", "EUR", "") };
    assert_eq!(code(&market("XQ")), "market-unknown-territory");
    assert_eq!(code(&market("AQ")), "rates-no-currency-there");
    let on = |day: &str| ConversionForm { on: Some(day.to_owned()), ..form("1", "EUR", "USD") };
    assert_eq!(code(&on("soon")), "rates-bad-date");
    assert_eq!(code(&on("2026-11-18")), "rates-unknown");
    assert_eq!(converted(&on("2026-11-19"), TODAY).unwrap().date, "2026-11-19");
}

#[test]
fn a_typed_rate_is_of_a_day_that_was_and_has_a_source() {
    let code = |form: &RateForm| typed(form, TODAY).unwrap_err().code;
    let tomorrow = RateForm { date: Some("2026-11-23".to_owned()), ..typing("EUR", "USD", "1.1") };
    assert_eq!(code(&tomorrow), "rates-future-date");
    assert_eq!(code(&RateForm { source: " ".to_owned(), ..typing("EUR", "USD", "1.1") }), "rates-no-source");
    assert_eq!(code(&typing("EUR", "USD", "0")), "rates-bad-rate");
    assert_eq!(code(&typing("EUR", "USD", "1,100")), "rates-ambiguous-number");
    let today = RateForm { date: None, ..typing("EUR", "USD", "1,1") };
    assert_eq!(typed(&today, TODAY).unwrap().date(), TODAY);
}

#[test]
fn what_is_kept_is_listed_and_found_again_by_its_id() {
    let mut tables = tables();
    tables.put(typed(&typing("USD", "HUF", "370"), TODAY).unwrap());
    let view = view(&tables, english(), date(2026, 12, 1));
    let [imported] = view.imported.as_slice() else { unreachable!() };
    assert_eq!((imported.first.as_str(), imported.last.as_str()), ("2026-11-19", "2026-11-20"));
    assert_eq!((imported.days, imported.currencies, imported.stale), (2, 3, true));
    let [own] = view.typed.as_slice() else { unreachable!() };
    assert_eq!((own.text.as_str(), own.source.as_str(), own.stale), ("1 USD = 370 HUF", "our bank", false));
    assert!(view.currencies.iter().any(|choice| choice.code == "HUF" && choice.name == "Hungarian Forint"));
    assert!(view.markets.iter().any(|choice| choice.code == "HU" && choice.currency == "HUF"));
    assert_eq!(tables.remove(|table| id(table) == imported.id), 2);
    assert_eq!(tables.remove(|table| id(table) == own.id), 1);
}

#[test]
fn what_is_kept_comes_back_as_it_was() {
    let mut tables = tables();
    tables.put(typed(&typing("USD", "HUF", "370.10"), TODAY).unwrap());
    let json = serde_json::to_string(&Kept::from(&tables)).unwrap();
    let back: Kept = serde_json::from_str(&json).unwrap();
    assert_eq!(RateTables::from(back), tables);
    let strange = json.replace("\"USD\"", "\"XYZ\"").replace("1.0874", "?");
    let strange: Kept = serde_json::from_str(&strange).unwrap();
    assert!(RateTables::from(strange).iter().count() < tables.iter().count());
}

#[test]
fn an_import_tells_what_it_brought_and_left_out() {
    let report = report(&EcbFile::read(FILE).unwrap());
    assert_eq!((report.days, report.first.as_str(), report.last.as_str()), (2, "2026-11-19", "2026-11-20"));
    assert_eq!(report.left_out, ["SKK"]);
}
