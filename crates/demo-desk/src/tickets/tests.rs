//! What the tickets' texts must be, whoever edits them.

use super::{FILES, Ticket, all};
use icu::{
    normalizer::ComposingNormalizerBorrowed,
    properties::{CodePointMapData, props::Script},
};
use std::collections::BTreeSet;

fn tickets() -> Vec<Ticket> {
    all().unwrap()
}

fn problems(of: impl Fn(&Ticket) -> Option<String>) -> Vec<String> {
    tickets().iter().filter_map(|t| of(t).map(|problem| format!("{}: {problem}", t.subject))).collect()
}

#[test]
fn there_are_forty_tickets() {
    assert_eq!(tickets().len(), 40);
}

#[test]
fn they_come_from_fourteen_markets() {
    let markets: BTreeSet<_> = tickets().into_iter().map(|t| t.customer.country).collect();
    let expected = "AT BD BR CN DE EG ES FR GB HU IN JP MX US";
    assert_eq!(markets.into_iter().collect::<Vec<_>>().join(" "), expected);
}

#[test]
fn telugu_hungarian_bengali_and_malayalam_are_among_the_languages() {
    let languages: BTreeSet<_> = tickets().into_iter().map(|t| t.customer.language).collect();
    for language in ["te", "hu", "bn", "ml"] {
        assert!(languages.contains(language), "{language}");
    }
}

#[test]
fn every_text_is_in_the_script_of_its_language() {
    let wrong = problems(|ticket| {
        let script = script_of(&ticket.customer.language);
        let texts = ticket.message.iter().filter(|m| !m.note).map(|m| without_markup(&m.text));
        let names = [ticket.subject.clone(), ticket.customer.name.clone()];
        texts.chain(names).find(|text| share(text, script) < 0.6)
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_address_is_reserved_for_examples() {
    let wrong = problems(|t| t.customer.email.clone().filter(|email| !email.ends_with(".example")));
    assert!(wrong.is_empty(), "{wrong:#?}");
    let addresses: Vec<_> = tickets().into_iter().filter_map(|t| t.customer.email).collect();
    assert_eq!(addresses.iter().collect::<BTreeSet<_>>().len(), addresses.len());
}

#[test]
fn every_host_in_a_mail_is_reserved_for_examples() {
    let wrong = problems(|ticket| {
        let texts: String = ticket.message.iter().map(|m| m.text.as_str()).collect();
        let hosts = texts.split("://").skip(1).filter_map(|rest| rest.split(['/', '"', ' ']).next());
        hosts.map(str::to_owned).find(|host| !host.ends_with(".example"))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_phone_number_is_reserved_for_fiction() {
    let reserved = ["+1 303-555-01", "+33 6 39 98 ", "+44 7700 900", "+49 40 66969 ", "+49 89 99998 "];
    let wrong = problems(|t| {
        t.customer.phone.clone().filter(|phone| !reserved.iter().any(|range| phone.starts_with(range)))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn time_goes_forward_in_every_thread() {
    let wrong = problems(|ticket| {
        let forward = ticket.message.is_sorted_by(|a, b| a.ago > b.ago) && ticket.updated() > 0;
        (!forward).then(|| "messages are out of order".to_owned())
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_thread_has_one_to_six_messages_and_begins_with_the_customer() {
    let wrong = problems(|ticket| {
        let begun = ticket.message.first().is_some_and(|m| m.agent.is_none() && !m.note);
        let fits = (1..=6).contains(&ticket.message.len());
        (!begun || !fits).then(|| format!("{} messages", ticket.message.len()))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn statuses_queues_and_channels_are_those_that_the_desk_knows() {
    let wrong = problems(|ticket| {
        let known = ["new", "open", "waiting", "solved", "closed"].contains(&ticket.status.as_str())
            && ["Orders", "Billing", "Returns", "Technical"].contains(&ticket.queue.as_str())
            && ["email", "chat", "social", "phone"].contains(&ticket.channel.as_str());
        // Nobody has answered or taken a new ticket, and it waits for the customer only after our reply.
        let answered = ticket.answered();
        let told = match ticket.status.as_str() {
            "new" => answered.is_none() && ticket.owner.is_none(),
            "waiting" => answered == Some(ticket.updated()),
            _ => answered.is_some() || ticket.owner.is_some(),
        };
        (!known || !told).then(|| format!("{} {} {}", ticket.status, ticket.queue, ticket.channel))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn some_mails_are_html_with_styles_nested_tables_and_a_remote_image() {
    let tickets = tickets();
    let mails: Vec<_> = tickets.iter().flat_map(|t| &t.message).filter(|m| m.html).collect();
    assert!(mails.len() >= 5);
    assert!(mails.iter().all(|m| m.text.contains("<style") && m.text.contains("<img src=\"https://")));
    assert!(mails.iter().any(|m| m.text.matches("<table").count() >= 3));
}

#[test]
fn a_form_of_address_is_a_word_or_json() {
    let wrong = problems(|ticket| {
        let asked = ticket.customer.form_of_address.clone()?;
        let read = serde_json::from_str::<serde_json::Value>(&asked);
        (!read.is_ok_and(|v| v.is_object()) && !["du", "tegezés"].contains(&asked.as_str())).then_some(asked)
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_text_is_in_normal_form_c() {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    assert!(FILES.iter().all(|file| nfc.is_normalized(file)));
}

fn script_of(language: &str) -> &'static [Script] {
    match language.split('-').next() {
        Some("te") => &[Script::Telugu],
        Some("ml") => &[Script::Malayalam],
        Some("bn") => &[Script::Bengali],
        Some("hi") => &[Script::Devanagari],
        Some("ar") => &[Script::Arabic],
        Some("zh") => &[Script::Han],
        Some("ja") => &[Script::Han, Script::Hiragana, Script::Katakana],
        _ => &[Script::Latin],
    }
}

/// The share of letters and marks that are of one of the scripts; marks and signs that all scripts share do not count.
fn share(text: &str, scripts: &[Script]) -> f64 {
    let of = CodePointMapData::<Script>::new();
    let found = text.chars().map(|c| of.get(c)).filter(|s| ![Script::Common, Script::Inherited].contains(s));
    let (ours, all) = found.fold((0.0, 0.0), |(ours, all), script| {
        (ours + f64::from(u8::from(scripts.contains(&script))), all + 1.0)
    });
    if all == 0.0 { 0.0 } else { ours / all }
}

fn without_markup(text: &str) -> String {
    let (before, rest) = text.split_once("<style").unwrap_or((text, ""));
    let text = [before, rest.split_once("</style").map_or("", |(_, after)| after)].join("<");
    let mut inside = false;
    text.chars()
        .filter(|c| {
            let shown = !inside && *c != '<';
            inside = (inside || *c == '<') && *c != '>';
            shown
        })
        .collect()
}
