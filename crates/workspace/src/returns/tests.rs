use super::{message::Teller, *};
use crate::view::{ReturnItem, ReturnQuery};
use parlance_model::{CustomerId, Item, Record, RecordBody, RemotePerson};
use parlance_returns::Policy;
use std::collections::BTreeSet;

const NOW: &str = "2026-11-16T09:00:00Z";

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn her(name: &str, country: &str, language: &str, form: Option<&str>) -> Subject {
    let person = RemotePerson {
        name: Some(name.to_owned()),
        country: Some(country.to_owned()),
        language: Some(language.to_owned()),
        form_of_address: form.map(str::to_owned),
        ..RemotePerson::default()
    };
    Subject {
        person,
        written: Some(language.to_owned()),
        signature: "Vámos Nóra".to_owned(),
        ..Subject::default()
    }
}

fn money(amount: &str, currency: &str) -> Money {
    Money { amount: amount.parse().unwrap(), currency: currency.to_owned() }
}

fn record(id: &str, at: &str, body: RecordBody) -> Record {
    Record {
        source: "Kék Kerámia".to_owned(),
        remote_id: id.to_owned(),
        at: at.parse().unwrap(),
        channel: Some("web".to_owned()),
        by: None,
        language: None,
        body,
    }
}

/// An order of a bowl for 12.90 and its delivery on the 5th.
fn asked(subject: Subject, policy: Option<&str>, query: ReturnQuery, payment: &str) -> Asked {
    let body = RecordBody::Order {
        number: "#1001".to_owned(),
        status: None,
        total: Some(money("12.90", "EUR")),
        items: vec![Item {
            name: "Bowl".to_owned(),
            sku: None,
            quantity: 1,
            price: Some(money("12.90", "EUR")),
        }],
        payment: Some(payment.to_owned()),
        ship_to: None,
    };
    let order = record("o1", "2026-11-01T10:00:00Z", body);
    let shipment = RecordBody::Shipment {
        order: "#1001".to_owned(),
        carrier: None,
        tracking: None,
        status: None,
        delivered: Some("2026-11-05T11:00:00Z".parse().unwrap()),
    };
    let records = vec![order.clone(), record("s1", "2026-11-03T10:00:00Z", shipment)];
    let policy = policy.map(|text| Policy::parse(text).unwrap());
    let (customer, words) = (CustomerId::new(now()), Words::printed("en"));
    asked_of(order, customer, records, Vec::new(), policy, subject, query, words, now()).unwrap()
}

const STRICT: &str = "shop = \"Kék Kerámia\"\n[default]\nwindow = { days = 7 }\ninstead = [\"exchange\"]\n\
    [[default.options]]\nkind = \"own-parcel\"\npays = \"customer\"\nfee = { amount = \"4.90\", currency = \"EUR\" }\n";

#[test]
fn a_verdict_is_said_with_its_law_its_source_and_what_to_write() {
    let anna = her("Anna Schmidt", "DE", "de", None);
    let view = verdict(&asked(anna, Some(STRICT), ReturnQuery::default(), "visa"), Words::printed("en"));
    assert_eq!(view.answer, crate::view::ReturnAnswer::Eligible);
    let reasons: Vec<&str> = view.reasons.iter().map(|reason| reason.text.as_str()).collect();
    assert!(reasons.contains(&"The law gives a right to withdraw until 2026-11-19."), "{reasons:?}");
    assert!(reasons.contains(&"The time of the shop’s policy ended on 2026-11-12."), "{reasons:?}");
    let right = view.statutory.first().unwrap();
    assert!(right.notes.iter().any(|note| note.contains("2011/83/EU")), "{:?}", right.notes);
    assert!(right.source.reference.starts_with("http") && !right.source.checked.is_empty());
    assert_eq!(view.most.map(|most| most.text).as_deref(), Some("€12.90"));
    assert_eq!(view.options[0].text, "The customer’s own parcel (the customer pays €4.90)");
    assert_eq!(view.route.route, "original");
    let message = view.message.unwrap();
    assert_eq!((message.about.as_str(), message.language.as_str()), ("approved", "de"));
    assert!(
        message
            .text
            .starts_with("Guten Tag Anna Schmidt,\n\nIhre Rückgabe zur Bestellung #1001 ist genehmigt."),
        "{}",
        message.text
    );
    assert!(message.text.contains("Die Rücksendung kostet 4,90\u{a0}€."), "{}", message.text);
    assert!(message.text.ends_with("Vámos Nóra"), "{}", message.text);
}

#[test]
fn a_refusal_names_the_day_in_her_language_and_what_she_may_have_instead() {
    let query =
        ReturnQuery { announced: Some("2026-12-01T09:00:00Z".parse().unwrap()), ..ReturnQuery::default() };
    let informal = her("Anna Schmidt", "DE", "de", Some("du"));
    let view = verdict(&asked(informal, Some(STRICT), query.clone(), "visa"), Words::printed("en"));
    let message = view.message.unwrap();
    assert_eq!(view.answer, crate::view::ReturnAnswer::NotEligible);
    assert!(
        message.body.contains("Die Rückgabefrist ist am 19. November 2026 abgelaufen."),
        "{}",
        message.body
    );
    assert!(message.body.contains("Anbieten können wir dir einen Umtausch."), "{}", message.body);
    // After the comma of a German salutation the letter goes on small.
    assert!(message.text.contains("Anna,\n\ndanke für deine Nachricht."), "{}", message.text);
    let hungarian = her("Kovács Anna", "HU", "hu", None);
    let message =
        verdict(&asked(hungarian, Some(STRICT), query, "visa"), Words::printed("en")).message.unwrap();
    assert!(
        message.body.contains("A visszaküldési határidő utolsó napja 2026. november 19. volt."),
        "{}",
        message.body
    );
}

#[test]
fn a_language_without_words_is_answered_in_english_and_that_is_said() {
    let zh = her("王芳", "CN", "zh", None);
    let message =
        verdict(&asked(zh, None, ReturnQuery::default(), "支付宝"), Words::printed("en")).message.unwrap();
    assert_eq!((message.language.as_str(), message.rtl), ("en", false));
    assert!(message.notes.iter().any(|note| note.contains("Chinese")), "{:?}", message.notes);
    assert!(message.text.is_ascii() || message.text.contains("order #1001"), "{}", message.text);
}

/// Every message of every language, in both forms of address, for every variant that Rust asks for.
#[test]
fn every_message_is_whole_in_every_language() {
    let order = "#1001";
    let mut seen = BTreeSet::new();
    for language in crate::LANGUAGES {
        for form in ["formal", "informal"] {
            let subject = her("Anna Kovács", "DE", language, Some(form));
            let teller = Teller::new(&subject, Words::printed("en"), now());
            let date = teller.date(jiff::civil::date(2026, 11, 19));
            let amount = teller.money(&money("12.90", "EUR"));
            let mut check = |about: &str, args: &[(&str, &str)]| {
                let all: Vec<_> = [("order", order)].into_iter().chain(args.iter().copied()).collect();
                let message = teller.tell(about, &all, &[]);
                assert_eq!(&message.language, language, "{about}");
                assert!(
                    !message.body.contains(['{', '}', '$']),
                    "{language} {form} {about}: {}",
                    message.body
                );
                assert!(!message.body.starts_with("customer-"), "{language} {form} {about}");
                assert!(message.body.contains(order), "{language} {form} {about}: {}", message.body);
                assert!(!message.body.contains("\n"), "{language} {form} {about}: {}", message.body);
                for (name, value) in args {
                    if ["amount", "fee", "date"].contains(name) && *value != "none" {
                        assert!(message.body.contains(value), "{language} {form} {about}: {}", message.body);
                    }
                }
                seen.insert((language.to_string(), message.body));
            };
            for about in [
                "requested",
                "asked-again",
                "label",
                "received",
                "accepted",
                "not-accepted",
                "account",
                "delayed",
                "exchanged",
            ] {
                check(about, &[]);
            }
            for what in ["delivery-date", "opened", "other"] {
                check("asked", &[("what", what)]);
            }
            for way in ["prepaid-label", "in-store", "drop-off", "own-parcel", "none"] {
                check("approved", &[("way", way), ("pays", "shop"), ("fee", "none")]);
            }
            check("approved", &[("way", "none"), ("pays", "customer"), ("fee", &amount)]);
            for instead in ["exchange", "store-credit", "both", "none"] {
                check("refused", &[("why", "passed"), ("date", &date), ("instead", instead)]);
            }
            for why in ["excluded", "used", "returned", "other"] {
                check("refused", &[("why", why), ("date", "none"), ("instead", "none")]);
            }
            for (goodwill, route, days, kind) in [
                ("yes", "original", "none", "calendar"),
                ("no", "bank-account", "0", "calendar"),
                ("no", "original", "1", "business"),
                ("no", "shop", "2", "calendar"),
                ("no", "not-known", "5", "business"),
                ("no", "original", "30", "calendar"),
            ] {
                let args = [
                    ("amount", amount.as_str()),
                    ("goodwill", goodwill),
                    ("route", route),
                    ("days", days),
                    ("kind", kind),
                ];
                check("refunded", &args);
            }
        }
    }
    // In the languages that have two forms of address the two differ.
    let of = |language: &str| seen.iter().filter(|(of, _)| of == language).count();
    assert!(of("de") > of("en") + 15 && of("ja") > of("en") + 15, "{} {} {}", of("de"), of("ja"), of("en"));
}

#[test]
fn every_reason_that_there_can_be_has_its_words() {
    let words = Words::printed("en");
    let source = include_str!("../../../returns/src/reason.rs");
    let codes = source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
    let codes: Vec<&str> = codes.collect();
    assert!(codes.len() > 40, "{codes:?}");
    for code in codes {
        assert!(words.has(&format!("return-reason-{code}")), "{code}");
    }
    for kind in parlance_returns::GoodsKind::ALL {
        assert!(words.has(&format!("goods-kind-{}", kind.id())), "{}", kind.id());
    }
    for fault in parlance_returns::PolicyFaultKind::ALL {
        assert!(words.has(&format!("error-{}", fault.code())), "{}", fault.code());
    }
    for code in ["how-paid", "bank-account", "how-wanted", "provider", "too-long-ago"] {
        assert!(words.has(&format!("refund-ask-{code}")), "{code}");
    }
}

#[test]
fn a_day_and_a_line_that_are_none_are_told() {
    let form = |delivered: Option<&str>, kind: Option<&str>| ReturnQuery {
        delivered: delivered.map(str::to_owned),
        items: vec![ReturnItem {
            line: 0,
            quantity: 1,
            kind: kind.map(str::to_owned),
            opened: None,
            used: None,
        }],
        ..ReturnQuery::default()
    };
    let try_it = |query| {
        let order = asked(her("Anna", "DE", "de", None), None, ReturnQuery::default(), "visa").order;
        let (customer, subject) = (CustomerId::new(now()), her("Anna", "DE", "de", None));
        asked_of(order, customer, Vec::new(), Vec::new(), None, subject, query, Words::printed("en"), now())
            .err()
            .map(|problem| problem.code)
    };
    assert_eq!(try_it(form(Some("5 November"), None)).as_deref(), Some("returns-bad-date"));
    assert_eq!(try_it(form(None, Some("furniture"))).as_deref(), Some("returns-bad-kind"));
    assert_eq!(try_it(form(Some("2026-11-05"), Some("perishable"))), None);
}
