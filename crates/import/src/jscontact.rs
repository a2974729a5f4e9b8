//! JSContact cards (RFC 9553): one, a list of them, or one after the other.

use crate::{
    fault::{Fault, FaultCode},
    limits::LINE,
    person, values,
    vcard::speak_to_as,
    window::Window,
};
use parlance_model::{Handle, Incoming, PersonKeys, PostalAddress};
use serde::Deserialize;
use std::{collections::BTreeMap, io::Read};

pub(crate) struct JsCards<R> {
    window: Window<R>,
    pub(crate) count: u64,
}

impl<R: Read> JsCards<R> {
    pub(crate) fn new(source: R) -> Self {
        Self { window: Window::new(source), count: 0 }
    }

    pub(crate) fn next(&mut self) -> Option<Result<Incoming, Fault>> {
        loop {
            let between = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'[' | b']' | b',');
            let skipped = self.window.unread().iter().take_while(|b| between(b)).count();
            self.window.used(skipped);
            let line = self.window.line;
            let unread = self.window.unread();
            if unread.is_empty() {
                if self.window.more() {
                    continue;
                }
                return self.window.was_broken().then(|| Err(Fault::new(line, FaultCode::Unreadable)));
            }
            if unread.first() != Some(&b'{') {
                self.window.skip_line();
                return Some(Err(Fault::new(line, FaultCode::Json)));
            }
            if let Some(bytes) = object(unread) {
                let card = read(unread.get(..bytes).unwrap_or_default(), line);
                self.window.used(bytes);
                self.count += 1;
                return Some(card.map_err(|code| Fault::new(line, code)));
            }
            if unread.len() > LINE {
                self.window.skip_line();
                return Some(Err(Fault::new(line, FaultCode::TooLong)));
            }
            if !self.window.more() {
                self.window.skip_line();
                return Some(Err(Fault::new(line, FaultCode::Json)));
            }
        }
    }
}

/// How many bytes the object has that begins here; `None` where it does not end.
fn object(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped) = (0u32, false, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[derive(Deserialize)]
struct Card {
    uid: Option<String>,
    language: Option<String>,
    name: Option<Name>,
    #[serde(default)]
    emails: BTreeMap<String, Email>,
    #[serde(default)]
    phones: BTreeMap<String, Phone>,
    #[serde(default, rename = "onlineServices")]
    services: BTreeMap<String, Service>,
    #[serde(default)]
    addresses: BTreeMap<String, Address>,
    #[serde(default, rename = "preferredLanguages")]
    languages: BTreeMap<String, Language>,
    #[serde(rename = "speakToAs")]
    speak_to_as: Option<SpeakToAs>,
}

#[derive(Deserialize)]
struct Name {
    full: Option<String>,
    #[serde(default)]
    components: Vec<Component>,
    #[serde(rename = "defaultSeparator")]
    separator: Option<String>,
}

#[derive(Deserialize)]
struct Component {
    kind: String,
    value: String,
}

#[derive(Deserialize)]
struct Email {
    address: String,
    pref: Option<u32>,
}

#[derive(Deserialize)]
struct Phone {
    number: String,
    pref: Option<u32>,
}

#[derive(Deserialize)]
struct Service {
    service: Option<String>,
    user: Option<String>,
    uri: Option<String>,
}

#[derive(Deserialize)]
struct Address {
    #[serde(default)]
    components: Vec<Component>,
    #[serde(rename = "countryCode")]
    country_code: Option<String>,
    #[serde(rename = "timeZone")]
    time_zone: Option<String>,
    full: Option<String>,
    pref: Option<u32>,
}

#[derive(Deserialize)]
struct Language {
    language: String,
    pref: Option<u32>,
}

#[derive(Deserialize)]
struct SpeakToAs {
    #[serde(rename = "grammaticalGender")]
    gender: Option<String>,
    #[serde(default)]
    pronouns: BTreeMap<String, Pronouns>,
}

#[derive(Deserialize)]
struct Pronouns {
    pronouns: String,
    pref: Option<u32>,
}

fn read(bytes: &[u8], line: u64) -> Result<Incoming, FaultCode> {
    let text = str::from_utf8(bytes).map_err(|_| FaultCode::Encoding)?;
    let card: Card = serde_json::from_str(text).map_err(|_| FaultCode::Json)?;
    Ok(Incoming { line, customer: person::keyed(of_card(card)?)?, records: Vec::new() })
}

fn of_card(card: Card) -> Result<PersonKeys, FaultCode> {
    let component = |kind: &str| {
        let name = card.name.as_ref()?;
        let mut parts = name.components.iter().filter(|c| c.kind == kind).map(|c| c.value.trim());
        parts.next().filter(|part| !part.is_empty()).map(str::to_owned)
    };
    let name = card.name.as_ref().and_then(|name| {
        let full = name.full.clone().filter(|full| !full.trim().is_empty());
        full.or_else(|| {
            let parts = name.components.iter().filter(|c| c.kind != "separator").map(|c| c.value.as_str());
            let joined = parts.collect::<Vec<_>>().join(name.separator.as_deref().unwrap_or(" "));
            (!joined.trim().is_empty()).then_some(joined)
        })
    });
    let emails = preferred(card.emails.values().map(|email| (email.pref, email.address.clone())));
    let emails = emails.iter().map(|email| values::email(email)).collect::<Result<_, _>>()?;
    let languages = preferred(card.languages.values().map(|l| (l.pref, l.language.clone())));
    let address = card.addresses.values().min_by_key(|address| address.pref.unwrap_or(u32::MAX));
    let pronouns = card
        .speak_to_as
        .as_ref()
        .map(|speak| preferred(speak.pronouns.values().map(|p| (p.pref, p.pronouns.clone()))));
    let gender = card.speak_to_as.as_ref().and_then(|speak| speak.gender.as_deref());
    let postal = address.map(postal);
    Ok(PersonKeys {
        id: card.uid.clone(),
        emails,
        phones: preferred(
            card.phones.values().map(|p| (p.pref, p.number.trim_start_matches("tel:").to_owned())),
        ),
        handles: card.services.values().filter_map(handle).collect(),
        given_name: component("given"),
        family_name: component("surname"),
        name,
        language: languages.into_iter().next().or_else(|| card.language.clone()),
        country: postal.as_ref().and_then(|postal| postal.country.clone()),
        subdivision: postal.as_ref().and_then(|postal| postal.subdivision.clone()),
        city: postal.as_ref().and_then(|postal| postal.city.clone()),
        time_zone: address.and_then(|address| address.time_zone.clone()),
        form_of_address: speak_to_as(gender, &pronouns.unwrap_or_default()),
        address: postal.filter(|postal| !postal.lines.is_empty() || postal.postal_code.is_some()),
    })
}

/// Preferred ones first (RFC 9553, section 1.5.3).
fn preferred(all: impl Iterator<Item = (Option<u32>, String)>) -> Vec<String> {
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(pref, _)| pref.unwrap_or(u32::MAX));
    all.into_iter().map(|(_, value)| value).collect()
}

fn handle(service: &Service) -> Option<Handle> {
    let uri = service.uri.as_deref().unwrap_or_default();
    let name = service.user.clone().or_else(|| service.uri.clone())?;
    let scheme = uri.split(':').next().unwrap_or_default();
    Some(Handle { service: service.service.as_deref().unwrap_or(scheme).to_lowercase(), name })
}

fn postal(address: &Address) -> PostalAddress {
    let part = |kind: &str| {
        let mut parts = address.components.iter().filter(|c| c.kind == kind);
        parts.next().map(|c| c.value.clone())
    };
    let street: Vec<_> =
        ["name", "number", "apartment", "building", "postOfficeBox"].into_iter().filter_map(part).collect();
    let mut lines = if street.is_empty() { Vec::new() } else { vec![street.join(" ")] };
    if lines.is_empty() {
        lines.extend(address.full.iter().flat_map(|full| full.lines()).map(str::to_owned));
    }
    PostalAddress {
        name: None,
        lines,
        city: part("locality"),
        subdivision: part("region"),
        postal_code: part("postcode"),
        country: address
            .country_code
            .as_ref()
            .map(|code| code.to_ascii_uppercase())
            .or_else(|| part("country")),
    }
}
