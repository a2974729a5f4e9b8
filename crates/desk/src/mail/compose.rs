//! A reply, or a message that begins a thread, as the message that goes out, under the same Message-ID and date at every attempt.

use super::head::{Head, Person, tidy};
use super::subject;
use crate::DeskError;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::tz::{Offset, TimeZone};
use parlance_model::{Moment, NewTicket, Operation};
use url::Host;

/// How many references stand in a reply: the thread's first, and the last of the others.
const REFERENCES: usize = 30;

/// A message that is ready to go.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Ready {
    /// Its Message-ID without brackets.
    pub(super) id: String,
    pub(super) from: String,
    pub(super) to: Vec<String>,
    pub(super) message: String,
}

/// The Message-ID of an operation's message: our reference, in the name of the sender's domain.
pub(super) fn message_id(operation: &Operation, address: &str) -> Result<String, DeskError> {
    let from = on_the_wire(address)?;
    let domain = from.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    Ok(format!("{}@{domain}", operation.id))
}

/// The reply to a thread.
pub(super) fn reply(
    operation: &Operation,
    from: &Person,
    to: &[Person],
    root: &str,
    heads: &[&Head],
) -> Result<Ready, DeskError> {
    let subject = heads.first().map(|head| subject::answer(&head.subject)).unwrap_or_default();
    message(operation, from, to, &subject, references(root, heads))
}

/// The message that begins a thread.
pub(super) fn first(
    operation: &Operation,
    new: &NewTicket,
    from: &Person,
    to: &Person,
) -> Result<Ready, DeskError> {
    message(operation, from, std::slice::from_ref(to), &new.subject, (None, Vec::new()))
}

fn message(
    operation: &Operation,
    from: &Person,
    to: &[Person],
    subject: &str,
    (answered, references): (Option<String>, Vec<String>),
) -> Result<Ready, DeskError> {
    let id = message_id(operation, &from.address)?;
    let sender = on_the_wire(&from.address)?;
    let recipients = to.iter().map(|person| on_the_wire(&person.address)).collect::<Result<Vec<_>, _>>()?;
    let mailboxes: Vec<_> =
        to.iter().zip(&recipients).map(|(person, address)| mailbox(person, address)).collect();
    let mut fields = vec![
        format!("Date: {}", date(operation.created)?),
        format!("From: {}", mailbox(from, &sender)),
        format!("To: {}", mailboxes.join(",\r\n ")),
        format!("Subject: {}", text(subject)),
        format!("Message-ID: <{id}>"),
    ];
    fields.extend(answered.map(|answered| format!("In-Reply-To: <{answered}>")));
    if !references.is_empty() {
        fields.push(format!("References: {}", references.join("\r\n ")));
    }
    fields.push("MIME-Version: 1.0".to_owned());
    fields.push("Content-Type: text/plain; charset=utf-8".to_owned());
    fields.push("Content-Transfer-Encoding: quoted-printable".to_owned());
    let message = format!("{}\r\n\r\n{}", fields.join("\r\n"), quoted(operation.kind.text()));
    Ok(Ready { id, from: sender, to: recipients, message })
}

/// An address as servers know it: the domain in ASCII.
fn on_the_wire(address: &str) -> Result<String, DeskError> {
    let unusable = || DeskError::Refused(address.to_owned());
    let (local, domain) = address.rsplit_once('@').ok_or_else(unusable)?;
    match Host::parse(domain) {
        Ok(Host::Domain(domain)) => Ok(format!("{local}@{domain}")),
        _ => Err(unusable()),
    }
}

fn mailbox(person: &Person, address: &str) -> String {
    match &person.name {
        Some(name) => format!("{}\r\n <{address}>", phrase(name)),
        None => format!("<{address}>"),
    }
}

/// A name, so that nothing in it is taken for an address.
fn phrase(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || " !#$%&'*+-/=?^_`{|}~.".contains(c);
    match name.chars().all(plain) && !name.contains("=?") && name.len() < 60 {
        true => format!("\"{name}\""),
        false => encoded(name),
    }
}

/// A text in a header.
fn text(text: &str) -> String {
    let plain = text.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    match plain && !text.contains("=?") && text.len() < 200 {
        true => text.to_owned(),
        false => encoded(text),
    }
}

/// A text in encoded words of RFC 2047, each of whole characters.
fn encoded(text: &str) -> String {
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in text.chars().map(|c| if c.is_control() { ' ' } else { c }) {
        if word.len() + c.len_utf8() > 42 {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    words.push(word);
    let words = words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word)));
    words.collect::<Vec<_>>().join("\r\n ")
}

/// What it answers, and the thread up to there.
fn references(root: &str, heads: &[&Head]) -> (Option<String>, Vec<String>) {
    let own = |id: &str| tidy(id).filter(|id| id.is_ascii() && !id.starts_with(super::head::MADE_UP));
    let answered = heads.iter().rev().find_map(|head| own(&head.id));
    let mut ids: Vec<String> = Vec::new();
    for id in std::iter::once(root).chain(heads.iter().map(|head| head.id.as_str())).filter_map(own) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.len() > REFERENCES {
        ids.drain(1..=ids.len() - REFERENCES);
    }
    (answered, ids.into_iter().map(|id| format!("<{id}>")).collect())
}

/// When the agent wrote it, by her clock.
fn date(moment: Moment) -> Result<String, DeskError> {
    let offset =
        moment.offset_seconds.and_then(|seconds| Offset::from_seconds(seconds).ok()).unwrap_or(Offset::UTC);
    let zoned = moment.utc.to_zoned(TimeZone::fixed(offset));
    jiff::fmt::rfc2822::to_string(&zoned).map_err(|_| DeskError::BadAnswer)
}

/// A text in quoted-printable: lines as they are, none too long, nothing in them that a server would change.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    for line in text.replace("\r\n", "\n").replace('\r', "\n").trim_end_matches('\n').split('\n') {
        let (mut width, bytes) = (0, line.as_bytes());
        for (place, byte) in bytes.iter().enumerate() {
            let last = place + 1 == bytes.len();
            let plain =
                matches!(byte, b'!'..=b'<' | b'>'..=b'~') && !(place == 0 && matches!(byte, b'.' | b'F'));
            let piece = match plain || (matches!(byte, b' ' | b'\t') && !last) {
                true => char::from(*byte).to_string(),
                false => format!("={byte:02X}"),
            };
            if width + piece.len() > 75 {
                out.push_str("=\r\n");
                width = 0;
            }
            width += piece.len();
            out.push_str(&piece);
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use mail_parser::MessageParser;

    #[test]
    fn a_text_comes_out_of_quoted_printable_as_it_was() {
        for text in [
            "",
            "0",
            "árvíztűrő\n\nx ",
            ".\nFrom me\n=3D",
            &"長".repeat(100),
            "tab\there \t",
            "a  \nb",
            "x\r\ny\rz",
        ] {
            let quoted = quoted(text);
            assert!(quoted.lines().all(|line| line.len() <= 76), "{quoted}");
            let whole = format!(
                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{quoted}"
            );
            let parsed = MessageParser::default().parse(whole.as_bytes()).unwrap();
            let back = parsed.body_text(0).unwrap().replace("\r\n", "\n");
            let wanted = text.replace("\r\n", "\n").replace('\r', "\n");
            assert_eq!(back.trim_end_matches('\n'), wanted, "{text:?}");
        }
    }

    #[test]
    fn names_and_subjects_are_plain_where_they_can_be_and_encoded_where_not() {
        assert_eq!(phrase("Anna Kovacs"), "\"Anna Kovacs\"");
        assert_eq!(text("Re: Order 4471"), "Re: Order 4471");
        for name in ["Kovács Anna", "x\" <a@b>, y", "髙橋 美咲 ".repeat(9).trim(), "=?utf-8?B?eA==?=", "a\\b"]
        {
            let fields =
                format!("From: {}\r\n <a@b.example>\r\nSubject: {}\r\n\r\n", phrase(name), text(name));
            let parsed = MessageParser::default().parse(fields.as_bytes()).unwrap();
            let from = parsed.from().unwrap().first().unwrap();
            assert_eq!((from.name(), from.address()), (Some(name), Some("a@b.example")));
            assert_eq!(parsed.subject(), Some(name));
            assert!(fields.lines().all(|line| line.len() < 78), "{fields}");
        }
    }

    #[test]
    fn a_domain_goes_out_in_ascii_and_nothing_else_than_a_domain() {
        assert_eq!(on_the_wire("kati@árvíz.example").unwrap(), "kati@xn--rvz-dla6d.example");
        assert_eq!(on_the_wire("用户@b.example").unwrap(), "用户@b.example");
        for address in ["a", "a@", "a@127.0.0.1", "a@b\r\nc"] {
            assert!(on_the_wire(address).is_err(), "{address:?}");
        }
    }
}
