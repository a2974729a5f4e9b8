//! A stand-in for a mailbox: two folders as IMAP servers keep them (CONDSTORE, keywords), and an SMTP server that takes
//! what it is given. Written from RFC 3501, 5321 and 7162, not from what the connector happens to need.

use crate::stand_in::{self, StandIn, beginning};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use parlance_desk::mail::words::{Ask, Folder, Kept, Mail, Term, Told, What, set};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Request, Response, connector};
use serde_json::json;
use std::collections::BTreeSet;

const US: &str = "support@desk.example";
const KEYWORDS: [(&str, &str); 4] = [
    ("new", "$ParlanceNew"),
    ("open", "$ParlanceOpen"),
    ("waiting", "$ParlanceWaiting"),
    ("solved", "$ParlanceSolved"),
];

struct Message {
    uid: u32,
    raw: String,
    flags: BTreeSet<String>,
    arrived: Timestamp,
    modseq: u64,
}

struct Inside {
    name: &'static str,
    next: u32,
    mails: Vec<Message>,
    /// What is no more, and at which MODSEQ it went.
    gone: Vec<(u32, u64)>,
}

impl Inside {
    fn vanished(&self, since: u64) -> String {
        let gone = self.gone.iter().filter(|(_, at)| *at > since);
        set(&gone.map(|(uid, _)| *uid).collect::<Vec<_>>())
    }

    fn remove(&mut self, at: u64, which: impl Fn(&Message) -> bool) {
        self.gone.extend(self.mails.iter().filter(|mail| which(mail)).map(|mail| (mail.uid, at)));
        self.mails.retain(|mail| !which(mail));
    }
}

/// A mailbox.
pub struct Mailbox {
    now: Timestamp,
    modseq: u64,
    boxes: [Inside; 2],
    count: u32,
    /// What the SMTP server took.
    delivered: Vec<String>,
    refused: BTreeSet<String>,
    password: &'static str,
    /// Whether the server counts changes (CONDSTORE).
    counts: bool,
    /// Whether it tells what is no more (QRESYNC).
    tells: bool,
    may_open: bool,
}

impl Mailbox {
    pub fn new() -> Self {
        let folder = |name| Inside { name, next: 1, mails: Vec::new(), gone: Vec::new() };
        Self {
            now: beginning().utc,
            modseq: 1,
            boxes: [folder("INBOX"), folder("Sent Items")],
            count: 0,
            delivered: Vec::new(),
            refused: BTreeSet::new(),
            password: "titok: é",
            counts: true,
            tells: true,
            may_open: true,
        }
    }

    /// One at a server that does not count changes.
    pub fn at_an_old_server() -> Self {
        Self { counts: false, tells: false, ..Self::new() }
    }

    /// One at a server that counts changes, but does not tell what is no more.
    pub fn at_a_server_without_qresync() -> Self {
        Self { tells: false, ..Self::new() }
    }

    fn put(&mut self, place: usize, raw: String, flags: &[&str]) {
        self.modseq += 1;
        let folder = &mut self.boxes[place];
        let flags = flags.iter().map(|flag| (*flag).to_owned()).collect();
        folder.mails.push(Message { uid: folder.next, raw, flags, arrived: self.now, modseq: self.modseq });
        folder.next += 1;
    }

    fn write(&mut self, place: usize, id: &str, fields: &str, text: &str) {
        let date = self.now.to_zoned(TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S +0000");
        let raw = format!(
            "Date: {date}\r\nMessage-ID: <{id}>\r\n{fields}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
             Content-Transfer-Encoding: 8bit\r\n\r\n{}\r\n",
            text.replace('\n', "\r\n")
        );
        self.put(place, raw, &[]);
    }

    /// Messages of a thread, the newest last: `(folder, place)`.
    fn thread(&self, ticket: &str) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for (folder, inside) in self.boxes.iter().enumerate() {
            for (place, mail) in inside.mails.iter().enumerate() {
                let named =
                    field(&mail.raw, "References").unwrap_or_default().contains(&format!("<{ticket}>"));
                if named || field(&mail.raw, "Message-ID").as_deref() == Some(&format!("<{ticket}>")) {
                    found.push((folder, place));
                }
            }
        }
        found.sort_by_key(|(folder, place)| (self.boxes[*folder].mails[*place].arrived, *folder, *place));
        found
    }

    fn customer(&self, ticket: &str) -> String {
        let (folder, place) = self.thread(ticket)[0];
        let from = field(&self.boxes[folder].mails[place].raw, "From").unwrap();
        from.rsplit_once('<').unwrap().1.trim_end_matches('>').to_owned()
    }

    fn folder(&mut self, name: &str) -> Option<usize> {
        self.boxes.iter().position(|folder| folder.name == name)
    }

    fn told(&mut self, ask: Ask) -> Result<Told, (u16, String)> {
        let missing = || (404, "[NONEXISTENT] no such folder".to_owned());
        let valid = |validity| if validity == 1 { Ok(()) } else { Err((409, String::new())) };
        Ok(match ask {
            Ask::Folders => Told::Folders {
                capabilities: vec!["IMAP4REV1".into(), "CONDSTORE".into()],
                folders: self
                    .boxes
                    .iter()
                    .map(|folder| Folder {
                        name: folder.name.into(),
                        separator: Some("/".into()),
                        attributes: vec!["\\HasNoChildren".into()],
                    })
                    .collect(),
            },
            Ask::Select { folder } => {
                let place = self.folder(&folder).ok_or_else(missing)?;
                let folder = &self.boxes[place];
                let exists = u32::try_from(folder.mails.len()).unwrap();
                let changes = folder.mails.iter().map(|mail| mail.modseq);
                let counted = changes.chain(folder.gone.iter().map(|(_, at)| *at)).max().or(Some(1));
                let modseq = counted.filter(|_| self.counts);
                Told::Selected { validity: 1, next: folder.next, modseq, exists, keywords: true }
            }
            Ask::Fetch { folder, validity, uids, since, what } => {
                assert!(self.counts || since.is_none(), "it was not offered");
                valid(validity)?;
                let place = self.folder(&folder).ok_or_else(missing)?;
                let inside = &self.boxes[place];
                let mails = inside.mails.iter().filter(|mail| is_in(mail.uid, &uids, inside));
                let mails = mails.filter(|mail| since.is_none_or(|since| mail.modseq > since));
                let mails = mails.map(|mail| shown(mail, what)).collect();
                let vanished =
                    since.filter(|_| self.tells).map(|since| inside.vanished(since)).unwrap_or_default();
                Told::Mails { mails, vanished }
            }
            Ask::Search { folder, validity, any } => {
                valid(validity)?;
                let place = self.folder(&folder).ok_or_else(missing)?;
                let inside = &self.boxes[place];
                let fits = |mail: &&Message| {
                    any.iter().any(|terms| terms.iter().all(|term| applies(term, mail, inside)))
                };
                Told::Found { uids: inside.mails.iter().filter(fits).map(|mail| mail.uid).collect() }
            }
            Ask::Flag { folder, validity, uid, add, remove } => {
                valid(validity)?;
                let place = self.folder(&folder).ok_or_else(missing)?;
                self.modseq += 1;
                if let Some(mail) = self.boxes[place].mails.iter_mut().find(|mail| mail.uid == uid) {
                    mail.modseq = self.modseq;
                    mail.flags.extend(add);
                    mail.flags.retain(|flag| !remove.contains(flag));
                }
                Told::Done
            }
            Ask::Keep { folder, message_id, message, flags } => {
                let place = self.folder(&folder).ok_or_else(missing)?;
                let id = format!("<{message_id}>");
                let is = |mail: &&Message| field(&mail.raw, "Message-ID").as_deref() == Some(id.as_str());
                let new = !self.boxes[place].mails.iter().any(|mail| is(&mail));
                if new {
                    self.put(place, message, &flags.iter().map(String::as_str).collect::<Vec<_>>());
                }
                let mails = self.boxes[place].mails.iter().filter(is);
                let mails =
                    mails.map(|mail| Kept { uid: mail.uid, flags: mail.flags.iter().cloned().collect() });
                Told::Kept { validity: 1, new, mails: mails.collect() }
            }
            Ask::Remove { folder, validity, uid } => {
                valid(validity)?;
                let place = self.folder(&folder).ok_or_else(missing)?;
                self.modseq += 1;
                self.boxes[place].remove(self.modseq, |mail| mail.uid == uid);
                Told::Done
            }
            Ask::File { .. } => return Err((404, String::new())),
            // Nobody listens to this one: there is nothing that it would say by itself.
            Ask::Listen { .. } => return Err((400, String::new())),
            Ask::Hello => Told::Done,
            Ask::Send { from, to, message } => {
                assert_eq!(from, US);
                let begins = field(&message, "References").is_none();
                if begins && !self.may_open || to.iter().any(|address| self.refused.contains(address)) {
                    return Err((422, "550 5.7.1 not from you".into()));
                }
                self.delivered.push(message);
                Told::Done
            }
        })
    }
}

fn shown(mail: &Message, what: What) -> Mail {
    let (head, _) = mail.raw.split_once("\r\n\r\n").unwrap();
    let flags = mail.flags.iter().cloned().collect();
    let known = Mail { uid: mail.uid, flags, modseq: Some(mail.modseq), ..Mail::default() };
    if what == What::Flags {
        return known;
    }
    let arrived = mail.arrived.to_zoned(TimeZone::UTC).strftime("%d-%b-%Y %H:%M:%S +0000").to_string();
    let whole = matches!(what, What::Whole(_));
    Mail {
        arrived,
        size: u64::try_from(mail.raw.len()).unwrap(),
        head: STANDARD.encode(format!("{head}\r\n\r\n")),
        body: whole.then(|| STANDARD.encode(&mail.raw)),
        structure: if whole {
            json!(["TEXT", "PLAIN", ["CHARSET", "utf-8"], null, null, "8BIT", 7, 1])
        } else {
            json!(null)
        },
        ..known
    }
}

/// A header field, unfolded.
fn field(raw: &str, name: &str) -> Option<String> {
    let (head, _) = raw.split_once("\r\n\r\n")?;
    let head = head.replace("\r\n ", " ");
    let mut fields = head.split("\r\n").filter_map(|line| line.split_once(": "));
    fields.find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
}

fn is_in(uid: u32, set: &str, folder: &Inside) -> bool {
    let last = folder.mails.last().map_or(0, |mail| mail.uid);
    let number = |text: &str| if text == "*" { last } else { text.parse().expect("a UID is a number") };
    set.split(',').any(|range| {
        let (from, to) = range.split_once(':').unwrap_or((range, range));
        let (from, to) = (number(from), number(to));
        (from.min(to)..=from.max(to)).contains(&uid)
    })
}

fn applies(term: &Term, mail: &Message, folder: &Inside) -> bool {
    match term {
        Term::Uids(set) => is_in(mail.uid, set, folder),
        Term::Header(name, is) => {
            field(&mail.raw, name).is_some_and(|value| value.to_lowercase().contains(&is.to_lowercase()))
        }
        Term::Without(name) => field(&mail.raw, name).is_none(),
        Term::Since(day) => mail.arrived.to_zoned(TimeZone::UTC).date() >= day.parse().unwrap(),
    }
}

/// The text of a message that the connector wrote: quoted-printable, as RFC 2045 has it.
fn text(raw: &str) -> String {
    let (_, body) = raw.split_once("\r\n\r\n").unwrap();
    let body = body.replace("=\r\n", "");
    let (mut bytes, mut rest) = (Vec::new(), body.as_str());
    while let Some((plain, coded)) = rest.split_once('=') {
        bytes.extend(plain.bytes());
        bytes.push(u8::from_str_radix(&coded[..2], 16).expect("two hexadecimal digits"));
        rest = &coded[2..];
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

impl StandIn for Mailbox {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::Email, "mail.desk.example", &format!("{US}:{}", self.password)).unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::Email, "mail.desk.example", &format!("{US}:secret")).unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        let response = |status, body: Vec<u8>| Response { status, headers: Vec::new(), body };
        let secret = format!("Basic {}", STANDARD.encode(format!("{US}:{}", self.password)));
        if !request.headers.contains(&("authorization", secret)) {
            return response(401, Vec::new());
        }
        let ask: Ask =
            serde_json::from_slice(request.body.as_ref().expect("it is asked for something")).unwrap();
        let smtp = matches!(ask, Ask::Hello | Ask::Send { .. });
        assert_eq!(request.url.scheme(), if smtp { "smtps" } else { "imaps" });
        assert_eq!(request.url.path().trim_start_matches('/'), ask.name());
        match self.told(ask) {
            Ok(told) => response(200, serde_json::to_vec(&told).unwrap()),
            Err((status, words)) => response(status, json!({"message": words}).to_string().into_bytes()),
        }
    }

    fn pass(&mut self, seconds: u32) {
        self.now = self.now.checked_add(SignedDuration::from_secs(seconds.into())).unwrap();
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        self.count += 1;
        let id = format!("m{}@customer.example", self.count);
        let fields = format!(
            "From: Kata <kata{}@customer.example>\r\nTo: <{US}>\r\nSubject: =?utf-8?B?{}?=\r\n",
            self.count,
            STANDARD.encode(subject)
        );
        self.write(0, &id, &fields, text);
        id
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        self.count += 1;
        let id = format!("m{}@customer.example", self.count);
        let fields =
            format!("From: <{}>\r\nReferences: <{ticket}>\r\nSubject: AW: x\r\n", self.customer(ticket));
        self.write(0, &id, &fields, text);
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        assert!(public, "there are no notes in e-mail");
        self.count += 1;
        let (id, to) = (format!("c{}@desk.example", self.count), self.customer(ticket));
        let fields = format!("From: <{US}>\r\nTo: <{to}>\r\nReferences: <{ticket}>\r\nSubject: Re: x\r\n");
        self.write(1, &id, &fields, text);
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        assert_eq!(field, &Field::Status);
        let (folder, place) = *self.thread(ticket).last().unwrap();
        self.modseq += 1;
        let mail = &mut self.boxes[folder].mails[place];
        mail.modseq = self.modseq;
        mail.flags.retain(|flag| !flag.starts_with("$Parlance"));
        mail.flags.insert(KEYWORDS.iter().find(|(word, _)| *word == value).unwrap().1.to_owned());
    }

    fn value(&self, ticket: &str, _: &Field) -> String {
        let thread = self.thread(ticket);
        let (folder, place) = *thread.last().unwrap();
        let mail = &self.boxes[folder].mails[place];
        let said = KEYWORDS.iter().find(|(_, keyword)| mail.flags.contains(*keyword));
        let derived = match folder {
            1 => "waiting",
            _ if thread.iter().any(|(folder, _)| *folder == 1) => "open",
            _ => "new",
        };
        said.map_or(derived, |(word, _)| word).to_owned()
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let id = format!("<{ticket}>");
        let of = |raw: &&String| {
            field(raw, "References").unwrap_or_default().contains(&id)
                || field(raw, "Message-ID").as_deref() == Some(id.as_str())
        };
        self.delivered.iter().filter(of).map(|raw| (text(raw), true)).collect()
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let begun = self.delivered.iter().filter(|raw| field(raw, "References").is_none());
        begun
            .map(|raw| {
                let to = field(raw, "To").unwrap();
                let subject = field(raw, "Subject").unwrap();
                let words = subject.split(' ').map(|word| {
                    let coded = word.strip_prefix("=?utf-8?B?").and_then(|word| word.strip_suffix("?="));
                    coded.map_or(word.to_owned(), |coded| {
                        String::from_utf8(STANDARD.decode(coded).unwrap()).unwrap()
                    })
                });
                let bare = |text: String| text.trim_start_matches('<').trim_end_matches('>').to_owned();
                (
                    bare(field(raw, "Message-ID").unwrap()),
                    bare(to.rsplit_once('<').unwrap().1.to_owned()),
                    words.collect(),
                )
            })
            .collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        self.count += 1;
        let fields =
            format!("From: <{US}>\r\nTo: <{email}>\r\nSubject: =?utf-8?B?{}?=\r\n", STANDARD.encode(subject));
        self.write(1, &format!("c{}@desk.example", self.count), &fields, text);
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }

    fn delete(&mut self, ticket: &str) {
        for (folder, place) in self.thread(ticket).into_iter().rev() {
            let uid = self.boxes[folder].mails[place].uid;
            self.modseq += 1;
            self.boxes[folder].remove(self.modseq, |mail| mail.uid == uid);
        }
    }

    fn told_of_deletion(&self) -> stand_in::Told {
        stand_in::Told::Gone
    }

    fn merge(&mut self, _: &str, _: &str) {
        panic!("nothing is merged there");
    }

    fn told_of_merge(&self) -> stand_in::Told {
        stand_in::Told::Never
    }

    fn forbid(&mut self, ticket: &str) {
        let customer = self.customer(ticket);
        self.refused.insert(customer);
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        matches!(field, Field::Status).then_some(["solved", "waiting"])
    }

    /// SMTP has no question about what became of a message.
    fn can_always_tell(&self) -> bool {
        false
    }
}
