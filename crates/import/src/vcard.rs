//! vCard 3 and 4 (RFC 2426, RFC 6350, RFC 9554).

use crate::{
    fault::{Fault, FaultCode},
    limits::LINE,
    person, values,
    window::Window,
};
use calcard::{
    Entry, Parser,
    common::IanaString,
    vcard::{VCard, VCardEntry, VCardParameterName, VCardProperty, VCardValue},
};
use parlance_model::{Handle, Incoming, PersonKeys, PostalAddress};
use std::io::Read;

/// Properties whose values are files: left out, because a face may weigh more than a thousand cards.
const FILES: &[&[u8]] = &[b"PHOTO", b"LOGO", b"SOUND", b"KEY"];

pub(crate) struct Cards<R> {
    window: Window<R>,
    /// The line of a card whose beginning was read already.
    begun: Option<u64>,
    pub(crate) count: u64,
}

impl<R: Read> Cards<R> {
    pub(crate) fn new(source: R) -> Self {
        Self { window: Window::new(source), begun: None, count: 0 }
    }

    pub(crate) fn next(&mut self) -> Option<Result<Incoming, Fault>> {
        let (mut card, mut begin) = (Vec::new(), 0);
        if let Some(line) = self.begun.take() {
            (card, begin) = (b"BEGIN:VCARD\r\n".to_vec(), line);
        }
        let (mut is_file, mut fault) = (false, None);
        loop {
            let line = self.window.line;
            let text = match self.window.line(LINE) {
                Some(Ok(text)) => text,
                Some(Err(())) => {
                    self.window.skip_line();
                    if begin == 0 {
                        return Some(Err(Fault::new(line, FaultCode::TooLong)));
                    }
                    fault = Some(Fault::new(line, FaultCode::TooLong));
                    continue;
                }
                None if self.window.was_broken() => {
                    return Some(Err(Fault::new(line, FaultCode::Unreadable)));
                }
                None if begin == 0 => return None,
                None => return Some(Err(Fault::new(begin, FaultCode::Card))),
            };
            let upper = text.trim_ascii().to_ascii_uppercase();
            if begin == 0 {
                match upper.as_slice() {
                    b"" => continue,
                    b"BEGIN:VCARD" => begin = line,
                    _ => return Some(Err(Fault::new(line, FaultCode::Card))),
                }
            } else if upper == b"BEGIN:VCARD" {
                // the one before never ended
                let broken = Fault::new(begin, FaultCode::Card);
                self.count += 1;
                self.begun = Some(line);
                return Some(Err(broken));
            }
            // a line that begins with a space goes on with the one before
            if !text.starts_with(b" ") && !text.starts_with(b"\t") {
                let name = upper.split(|b| matches!(b, b':' | b';')).next().unwrap_or_default();
                let name = name.rsplit(|b| *b == b'.').next().unwrap_or_default();
                is_file = FILES.contains(&name);
            }
            if !is_file {
                card.extend_from_slice(&text);
                card.extend_from_slice(b"\r\n");
            }
            if card.len() > LINE {
                fault = Some(Fault::new(begin, FaultCode::TooLong));
                card.clear();
            }
            if upper == b"END:VCARD" {
                self.count += 1;
                return Some(match fault {
                    Some(fault) => Err(fault),
                    None => read(&card, begin).map_err(|code| Fault::new(begin, code)),
                });
            }
        }
    }
}

fn read(card: &[u8], line: u64) -> Result<Incoming, FaultCode> {
    if memchr::memchr(0, card).is_some() {
        return Err(FaultCode::Nul);
    }
    let text = str::from_utf8(card).map_err(|_| FaultCode::Encoding)?;
    let Entry::VCard(card) = Parser::new(text).entry() else { return Err(FaultCode::Card) };
    let customer = person::keyed(of_card(&card)?)?;
    Ok(Incoming { line, customer, records: Vec::new() })
}

fn of_card(card: &VCard) -> Result<PersonKeys, FaultCode> {
    let entries = |name: VCardProperty| card.entries.iter().filter(move |entry| entry.name == name);
    let first = |name| entries(name).find_map(text);
    let (mut given_name, mut family_name) = (None, None);
    if let Some(entry) = entries(VCardProperty::N).next() {
        let part = |at: usize| entry.values.get(at).and_then(part);
        (family_name, given_name) = (part(0), part(1));
    }
    let name =
        first(VCardProperty::Fn).or_else(|| person::joined(given_name.as_deref(), family_name.as_deref()));
    let mut emails = Vec::new();
    for email in preferred(entries(VCardProperty::Email)) {
        emails.push(values::email(&email)?);
    }
    let phones = preferred(entries(VCardProperty::Tel));
    let address = entries(VCardProperty::Adr).next().map(address);
    let handles =
        entries(VCardProperty::Impp).chain(entries(VCardProperty::Socialprofile)).filter_map(handle);
    let of_address =
        |part: fn(&PostalAddress) -> &Option<String>| address.as_ref().and_then(|a| part(a).clone());
    Ok(PersonKeys {
        id: first(VCardProperty::Uid),
        emails,
        phones: phones.into_iter().map(|phone| phone.trim_start_matches("tel:").to_owned()).collect(),
        handles: handles.collect(),
        language: first(VCardProperty::Language)
            .or_else(|| preferred(entries(VCardProperty::Lang)).into_iter().next()),
        country: of_address(|a| &a.country),
        subdivision: of_address(|a| &a.subdivision),
        city: of_address(|a| &a.city),
        time_zone: first(VCardProperty::Tz).filter(|zone| zone.contains('/')),
        form_of_address: speak_to_as(first(VCardProperty::Gramgender).as_deref(), &pronouns(card)),
        address: address.filter(|a| !a.lines.is_empty() || a.postal_code.is_some()),
        name,
        given_name,
        family_name,
    })
}

fn pronouns(card: &VCard) -> Vec<String> {
    preferred(card.entries.iter().filter(|entry| entry.name == VCardProperty::Pronouns))
}

/// How she asked to be addressed, as the check and the greetings read it: a title only where she named a gender of
/// grammar (RFC 9553, `speakToAs`), pronouns as she wrote them.
pub(crate) fn speak_to_as(gender: Option<&str>, pronouns: &[String]) -> Option<String> {
    let mut asked = serde_json::Map::new();
    if let Some(title @ ("feminine" | "masculine")) = gender.map(str::to_ascii_lowercase).as_deref() {
        asked.insert("title".to_owned(), title.into());
    }
    if let Some(pronouns) = pronouns.first() {
        asked.insert("pronouns".to_owned(), pronouns.as_str().into());
    }
    (!asked.is_empty()).then(|| serde_json::Value::Object(asked).to_string())
}

/// The texts of entries, preferred ones first (RFC 6350, section 5.3).
fn preferred<'a>(entries: impl Iterator<Item = &'a VCardEntry>) -> Vec<String> {
    let rank = |entry: &VCardEntry| {
        let pref = entry.params.iter().find(|p| p.name == VCardParameterName::Pref);
        pref.and_then(|p| p.value.as_integer()).map_or(101, |rank| rank.into_rank())
    };
    let mut all: Vec<_> = entries.filter_map(|entry| Some((rank(entry), text(entry)?))).collect();
    all.sort_by_key(|(rank, _)| *rank);
    all.into_iter().map(|(_, text)| text).collect()
}

trait Rank {
    fn into_rank(self) -> u32;
}

impl Rank for calcard::common::IanaType<u32, &str> {
    fn into_rank(self) -> u32 {
        match self {
            Self::Iana(rank) => rank,
            Self::Other(_) => 101,
        }
    }
}

fn text(entry: &VCardEntry) -> Option<String> {
    entry.values.first().and_then(part)
}

fn part(value: &VCardValue) -> Option<String> {
    let text = match value {
        VCardValue::Text(text) => text.clone(),
        VCardValue::Component(parts) => parts.join(" "),
        VCardValue::GramGender(gender) => gender.as_str().to_owned(),
        VCardValue::Integer(number) => number.to_string(),
        _ => return None,
    };
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// RFC 6350, section 6.3.1: box, extended address, street, town, region, code, country.
fn address(entry: &VCardEntry) -> PostalAddress {
    let of = |at: usize| entry.values.get(at).and_then(part);
    PostalAddress {
        name: None,
        lines: [of(2), of(1), of(0)].into_iter().flatten().collect(),
        city: of(3),
        subdivision: of(4),
        postal_code: of(5),
        country: of(6),
    }
}

fn handle(entry: &VCardEntry) -> Option<Handle> {
    let value = text(entry)?;
    let (service, name) = value.split_once(':').unwrap_or(("", &value));
    let of = |name: VCardParameterName| {
        let said = entry.params.iter().find(|p| p.name == name).and_then(|p| p.value.as_text());
        said.map(str::to_owned)
    };
    let service = of(VCardParameterName::ServiceType).unwrap_or_else(|| service.to_owned());
    let name = of(VCardParameterName::Username).unwrap_or_else(|| name.to_owned());
    Some(Handle { service: service.to_lowercase(), name })
}
