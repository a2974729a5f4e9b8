//! A message's head: what threads, tickets and answers are made of.

use super::words::Mail;
use crate::DeskError;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::{SignedDuration, Timestamp, civil, fmt::strtime, tz};
use mail_parser::{Addr, Address, DateTime, HeaderName, HeaderValue, Message, MessageParser, MessagePart};
use parlance_model::{Moment, RemotePerson};
use sha2::{Digest, Sha256};

/// The longest Message-ID that is kept. A search finds it by this beginning.
const LONGEST_ID: usize = 200;
/// How many of a message's references are kept: the first ones, and as many of the last.
const REFERENCES: usize = 20;
/// By how much a message's own date may differ from its arrival.
const EARLIEST: SignedDuration = SignedDuration::from_hours(24 * 60);
const LATEST: SignedDuration = SignedDuration::from_hours(24);

/// Which of the two folders a message lies in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Side {
    /// What came in.
    Inbox,
    /// What went out.
    Sent,
}

/// Whose hand wrote a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Hand {
    /// A person's.
    Person,
    /// A machine's, which says that somebody is away, or has got a message.
    Machine,
    /// A mail server's, which says what became of a message.
    Report,
}

/// A message's head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Head {
    pub(super) side: Side,
    pub(super) uid: u32,
    pub(super) flags: Vec<String>,
    pub(super) arrived: Timestamp,
    /// Its Message-ID without brackets, or one made of what else the head says.
    pub(super) id: String,
    /// What it answers, the oldest first.
    pub(super) references: Vec<String>,
    pub(super) from: Vec<Person>,
    pub(super) reply_to: Vec<Person>,
    pub(super) to: Vec<Person>,
    pub(super) subject: String,
    pub(super) sent: Moment,
    pub(super) hand: Hand,
    pub(super) language: Option<String>,
}

/// A name and an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Person {
    pub(super) name: Option<String>,
    pub(super) address: String,
}

impl Person {
    fn of(address: &Addr<'_>) -> Option<Self> {
        let text = address.address.as_deref()?.trim();
        let name = address.name.as_deref().map(cleaned).filter(|name| !name.is_empty());
        is_address(text).then(|| Self { name, address: text.to_owned() })
    }

    pub(super) fn remote(&self, language: Option<String>) -> RemotePerson {
        RemotePerson {
            name: self.name.clone(),
            email: Some(self.address.clone()),
            language,
            ..RemotePerson::default()
        }
    }
}

/// Whether a text can stand as an address in an envelope and in a header, without changing what stands around it.
pub(super) fn is_address(text: &str) -> bool {
    let strange = |c: char| c.is_control() || c.is_whitespace() || "<>()[]\\,;:\"".contains(c);
    let parts = text.rsplit_once('@');
    parts.is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
        && text.len() <= 320
        && !text.contains(strange)
}

/// A text without what would end a line.
fn cleaned(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

impl Head {
    /// The head of a message in this folder.
    pub(super) fn read(side: Side, mail: &Mail) -> Result<Self, DeskError> {
        let bytes = STANDARD.decode(&mail.head).map_err(|_| DeskError::BadAnswer)?;
        let head = fields(&bytes);
        // One message with a strange date must not keep all others away.
        let said = || head.date().and_then(date).map(|said| said.utc);
        let arrived = arrival(&mail.arrived).or_else(said).unwrap_or_default();
        let from = people(head.from());
        let subject = cleaned(head.subject().unwrap_or_default());
        let sent = moment(&head, arrived);
        Ok(Self {
            side,
            uid: mail.uid,
            flags: mail.flags.clone(),
            arrived,
            id: id(&head).unwrap_or_else(|| made_up(&from, &subject, &sent)),
            references: references(&head),
            from,
            reply_to: people(head.reply_to()),
            to: people(head.to()),
            hand: hand(&head),
            language: language(&head),
            subject,
            sent,
        })
    }

    /// The id of its message: the same wherever the message lies in the folder, and another for another message, even if
    /// that has the same Message-ID, as broken programs and dishonest people make it.
    pub(super) fn message(&self) -> String {
        match self.side {
            Side::Sent => sent_message(&self.id),
            Side::Inbox => format!("in:{}:{}", self.print(), self.id),
        }
    }

    fn print(&self) -> String {
        let from = self.from.first().map(|from| from.address.to_lowercase()).unwrap_or_default();
        print_of(&[&from, &self.subject, &self.sent.utc.to_string()])
    }

    pub(super) fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|it| it.eq_ignore_ascii_case(flag))
    }

    /// The one who wrote it. What a form of ours sends in our name, for somebody to be answered, is hers.
    pub(super) fn author(&self, ours: &str) -> Option<&Person> {
        let first = self.from.first();
        match first.filter(|from| !from.address.eq_ignore_ascii_case(ours)) {
            Some(from) => Some(from),
            None if self.side == Side::Inbox => self.reply_to.first().or(first),
            None => first,
        }
    }

    /// Those whom an answer to it goes to.
    pub(super) fn answer_to(&self) -> &[Person] {
        match self.side {
            Side::Sent => &self.to,
            Side::Inbox if self.reply_to.is_empty() => &self.from,
            Side::Inbox => &self.reply_to,
        }
    }
}

/// The id of the message in the folder of those sent that has this Message-ID.
pub(super) fn sent_message(id: &str) -> String {
    format!("out:{id}")
}

/// A message's folder and Message-ID, from the id that [`Head::message`] made.
pub(super) fn place_of(message: &str) -> Option<(Side, &str)> {
    match message.split_once(':')? {
        ("out", id) => Some((Side::Sent, id)),
        ("in", rest) => rest.split_once(':').map(|(_, id)| (Side::Inbox, id)),
        _ => None,
    }
}

fn print_of(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// What ids begin with that we made for messages that have none.
pub(super) const MADE_UP: &str = "parlance-";

fn made_up(from: &[Person], subject: &str, sent: &Moment) -> String {
    let from = from.first().map(|from| from.address.to_lowercase()).unwrap_or_default();
    format!("{MADE_UP}{}@no.message.id", print_of(&[&from, subject, &sent.utc.to_string()]))
}

fn id(head: &Message<'_>) -> Option<String> {
    ids(head.header(HeaderName::MessageId)).into_iter().next()
}

/// The Message-IDs of a field.
fn ids(value: Option<&HeaderValue<'_>>) -> Vec<String> {
    let texts: Vec<&str> = match value {
        Some(HeaderValue::Text(text)) => vec![text],
        Some(HeaderValue::TextList(texts)) => texts.iter().map(AsRef::as_ref).collect(),
        _ => Vec::new(),
    };
    texts.into_iter().filter_map(tidy).collect()
}

/// A Message-ID as it is kept: nothing in it that is more than a name.
pub(super) fn tidy(id: &str) -> Option<String> {
    let plain = |c: &char| !c.is_control() && !c.is_whitespace() && !"<>".contains(*c);
    let mut kept: String = id.chars().filter(plain).collect();
    while kept.len() > LONGEST_ID {
        kept.pop();
    }
    (!kept.is_empty()).then_some(kept)
}

/// What it answers: its references, or else what it says that it replies to.
fn references(head: &Message<'_>) -> Vec<String> {
    let mut all = ids(head.header(HeaderName::References));
    if all.is_empty() {
        all = ids(head.header(HeaderName::InReplyTo));
        all.truncate(1);
    }
    if all.len() > 2 * REFERENCES {
        let last = all.split_off(all.len() - REFERENCES);
        all.truncate(REFERENCES);
        all.extend(last);
    }
    all
}

/// A header's fields. One that nothing can be made of has none; the parser's own way to say so cannot be asked for any.
pub(super) fn fields(header: &[u8]) -> Message<'_> {
    let none = || Message { parts: vec![MessagePart::default()], ..Message::default() };
    MessageParser::default().parse_headers(header).filter(|head| !head.parts.is_empty()).unwrap_or_else(none)
}

fn people(address: Option<&Address<'_>>) -> Vec<Person> {
    address.into_iter().flat_map(Address::iter).filter_map(Person::of).take(50).collect()
}

fn hand(head: &Message<'_>) -> Hand {
    let submitted = head.header("Auto-Submitted").and_then(HeaderValue::as_text);
    let kind = head.header(HeaderName::ContentType).and_then(HeaderValue::as_content_type);
    match submitted {
        _ if kind.is_some_and(|kind| kind.ctype() == "multipart" && kind.subtype() == Some("report")) => {
            Hand::Report
        }
        Some(word) if !word.trim().eq_ignore_ascii_case("no") => Hand::Machine,
        _ => Hand::Person,
    }
}

/// The language that the message says it is in, if it says one.
fn language(head: &Message<'_>) -> Option<String> {
    let value = head.header(HeaderName::ContentLanguage)?;
    let tags: Vec<&str> = match value {
        HeaderValue::Text(text) => text.split(',').collect(),
        HeaderValue::TextList(texts) => texts.iter().map(AsRef::as_ref).collect(),
        _ => Vec::new(),
    };
    let tag = |tag: &str| {
        (2..=20).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    match tags.as_slice() {
        [one] => Some(one.trim().to_owned()).filter(|one| tag(one)),
        _ => None,
    }
}

/// When it was sent: what the message says, with her offset from UTC, unless that is nonsense beside its arrival.
fn moment(head: &Message<'_>, arrived: Timestamp) -> Moment {
    let said = head.date().and_then(date).filter(|said| {
        let late = arrived.duration_since(said.utc);
        late <= EARLIEST && late >= -LATEST
    });
    said.unwrap_or(Moment::utc(arrived))
}

fn date(date: &DateTime) -> Option<Moment> {
    let small = |number: u8| i8::try_from(number).ok();
    let seconds = (i32::from(date.tz_hour) * 60 + i32::from(date.tz_minute)) * 60;
    let offset = tz::Offset::from_seconds(if date.tz_before_gmt { -seconds } else { seconds }).ok()?;
    let year = i16::try_from(date.year).ok()?;
    let (month, day, hour) = (small(date.month)?, small(date.day)?, small(date.hour)?);
    // Sixty is a leap second.
    let local =
        civil::DateTime::new(year, month, day, hour, small(date.minute)?, small(date.second)?.min(59), 0)
            .ok()?;
    Some(Moment { utc: offset.to_timestamp(local).ok()?, offset_seconds: Some(offset.seconds()) })
}

/// When it arrived.
fn arrival(text: &str) -> Option<Timestamp> {
    strtime::parse("%d-%b-%Y %H:%M:%S %z", text.trim()).ok()?.to_timestamp().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn head(side: Side, fields: &str) -> Head {
        let mail = Mail {
            uid: 4,
            arrived: " 1-Nov-2026 08:00:00 +0100".into(),
            head: STANDARD.encode(fields),
            ..Mail::default()
        };
        Head::read(side, &mail).unwrap()
    }

    #[test]
    fn a_head_is_read_as_people_wrote_it() {
        let head = head(
            Side::Inbox,
            "From: =?ISO-2022-JP?B?GyRCImJmNhsoQiAbJEJIfjpFGyhC?= <misaki@customer.example>\r\n\
             Subject: =?UTF-8?Q?K=C3=A9tszer_?=\r\n =?UTF-8?Q?terhelt=C3=A9k?=\r\n\
             Date: Sun, 01 Nov 2026 15:59:30 +0900\r\nMessage-ID: <a@b>\r\n\
             References: <r@b> <s@b>\r\nIn-Reply-To: <s@b>\r\nContent-Language: ja\r\n\r\n",
        );
        assert_eq!(head.from[0].address, "misaki@customer.example");
        assert_eq!(head.subject, "Kétszer terhelték");
        assert_eq!(head.sent.to_string(), "2026-11-01T15:59:30+09:00");
        assert_eq!(
            (head.id.as_str(), head.references.as_slice()),
            ("a@b", &["r@b".into(), "s@b".into()][..])
        );
        assert_eq!(head.language.as_deref(), Some("ja"));
        assert_eq!(place_of(&head.message()), Some((Side::Inbox, "a@b")));
    }

    #[test]
    fn a_date_that_is_nonsense_gives_way_to_the_arrival() {
        for date in [
            "Thu, 01 Jan 1970 00:00:00 +0000",
            "31 Feb 2026 25:61:00 +9999",
            "gestern",
            "1 Nov 2099 08:00 +0000",
            "",
        ] {
            let head = head(Side::Inbox, &format!("Date: {date}\r\nMessage-ID: <a@b>\r\n\r\n"));
            assert_eq!(head.sent.to_string(), "2026-11-01T07:00:00Z", "{date}");
        }
    }

    #[test]
    fn a_message_without_an_id_gets_the_same_one_each_time_and_another_than_its_neighbour() {
        let one = head(Side::Inbox, "From: a@b.example\r\nSubject: x\r\n\r\n");
        assert_eq!(one.id, head(Side::Inbox, "Subject: x\r\nFrom: A@b.example\r\n\r\n").id);
        assert_ne!(one.id, head(Side::Inbox, "From: a@b.example\r\nSubject: y\r\n\r\n").id);
        assert!(head(Side::Inbox, "").id.starts_with(MADE_UP));
        assert!(head(Side::Inbox, "Message-ID: <>\r\n\r\n").id.starts_with(MADE_UP));
    }

    #[test]
    fn the_same_message_id_of_another_message_is_no_reason_to_take_them_for_one() {
        let one = head(Side::Inbox, "Message-ID: <a@b>\r\nSubject: scan 1\r\n\r\n");
        let two = head(Side::Inbox, "Message-ID: <a@b>\r\nSubject: scan 2\r\n\r\n");
        assert_ne!(one.message(), two.message());
    }

    #[test]
    fn an_arrival_that_cannot_be_read_gives_way_to_what_the_message_says() {
        let fields = STANDARD.encode("Date: Sun, 01 Nov 2026 15:59:30 +0900\r\n\r\n");
        let mail = Mail { arrived: "neulich".into(), head: fields, ..Mail::default() };
        assert_eq!(Head::read(Side::Inbox, &mail).unwrap().arrived.to_string(), "2026-11-01T06:59:30Z");
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_a_head(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400), field in 0..11usize) {
            let name = super::super::words::HEAD[field];
            for bytes in [bytes.clone(), [name.as_bytes(), b": ", &bytes, b"\r\n\r\n"].concat()] {
                let mail = Mail { head: STANDARD.encode(bytes), ..Mail::default() };
                let head = Head::read(Side::Inbox, &mail).unwrap();
                proptest::prop_assert!(!head.id.is_empty() && head.id.len() <= LONGEST_ID);
                proptest::prop_assert!(!head.subject.contains(char::is_control));
                proptest::prop_assert!(head.from.iter().all(|from| is_address(&from.address)));
            }
        }
    }

    #[test]
    fn nothing_that_would_end_a_line_gets_into_ids_names_and_addresses() {
        assert_eq!(tidy("a\r\nBcc: x@y"), Some("aBcc:x@y".into()));
        assert_eq!(tidy(" \t<>"), None);
        assert_eq!(tidy(&"é".repeat(300)).map(|id| id.len()), Some(200));
        for address in ["", "a", "@b", "a@", "a b@c", "a@b\r\nx", "<a@b>", "a,b@c"] {
            assert!(!is_address(address), "{address:?}");
        }
        assert!(is_address("用户@例え.jp"));
        let evil = head(Side::Inbox, "From: =?UTF-8?Q?a=0D=0ABcc:_x?= <x@y.example>\r\n\r\n");
        assert_eq!(evil.from[0].name.as_deref(), Some("a  Bcc: x"));
    }

    #[test]
    fn what_our_form_sends_in_our_name_is_the_customer_s() {
        let head = head(Side::Inbox, "From: Shop <us@shop.example>\r\nReply-To: Ana <ana@c.example>\r\n\r\n");
        assert_eq!(head.author("US@shop.example").map(|who| who.address.as_str()), Some("ana@c.example"));
        assert_eq!(head.answer_to()[0].address, "ana@c.example");
    }
}
