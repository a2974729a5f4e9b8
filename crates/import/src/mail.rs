//! Mail that lies in a file: an mbox (RFC 4155), or one message (RFC 5322).
//!
//! A message of the past becomes an event of its customer, `email-received` or `email-sent`: a message of a ticket would
//! need a desk that it could be answered on, and there is none. Attachments are named, not kept.

use crate::{
    fault::{Fault, FaultCode},
    limits::{LINE, MESSAGE, WORDS},
    names::safe_name,
    person, values,
    window::Window,
};
use jiff::Timestamp;
use mail_parser::{Address, Message, MessageParser, MimeHeaders};
use parlance_model::{Incoming, Moment, PersonKeys, Record, RecordBody};
use std::io::Read;

/// An event's word for what came from a customer.
pub const RECEIVED: &str = "email-received";
/// An event's word for what we sent her.
pub const SENT: &str = "email-sent";

pub(crate) struct Mail<R> {
    window: Window<R>,
    source: String,
    /// Our own addresses and `@domains`, in small letters.
    own: Vec<String>,
    is_mbox: bool,
    pub(crate) count: u64,
}

impl<R: Read> Mail<R> {
    pub(crate) fn new(source: R, name: &str, own: &[String]) -> Self {
        let window = Window::new(source);
        let is_mbox = window.unread().starts_with(b"From ");
        let own = own.iter().map(|own| own.trim().to_lowercase()).filter(|own| !own.is_empty()).collect();
        Self { window, source: name.to_owned(), own, is_mbox, count: 0 }
    }

    pub(crate) fn next(&mut self) -> Option<Result<Incoming, Fault>> {
        let (mut message, begin) = (Vec::new(), self.window.line);
        let (mut blank, mut begun, mut fault) = (true, false, None);
        loop {
            let line = self.window.line;
            if self.is_mbox && blank && begun && self.is_at_envelope() {
                break;
            }
            let text = match self.window.line(LINE) {
                Some(Ok(text)) => text,
                Some(Err(())) => {
                    self.window.skip_line();
                    fault = Some(Fault::new(line, FaultCode::TooLong));
                    begun = true;
                    continue;
                }
                None if self.window.was_broken() => {
                    return Some(Err(Fault::new(line, FaultCode::Unreadable)));
                }
                None => break,
            };
            blank = text.is_empty();
            if self.is_mbox && !begun && text.starts_with(b"From ") {
                begun = true;
                continue;
            }
            begun = begun || !blank;
            // `>From ` is how a line of the text that begins so is kept
            let quoted = text.iter().take_while(|b| **b == b'>').count();
            let rest = text.get(quoted..).unwrap_or_default();
            let unquoted = match self.is_mbox && quoted > 0 && rest.starts_with(b"From ") {
                true => text.get(1..).unwrap_or_default(),
                false => &text,
            };
            if message.len() + unquoted.len() > MESSAGE {
                fault = Some(Fault::new(begin, FaultCode::TooLong));
                message.clear();
            }
            if fault.is_none() {
                message.extend_from_slice(unquoted);
                message.extend_from_slice(b"\r\n");
            }
        }
        if !begun {
            return None;
        }
        self.count += 1;
        if let Some(fault) = fault {
            return Some(Err(fault));
        }
        Some(self.read(&message, begin).map_err(|code| Fault::new(begin, code)))
    }

    /// Whether the next line begins another message.
    fn is_at_envelope(&mut self) -> bool {
        while self.window.unread().len() < 5 && self.window.more() {}
        self.window.unread().starts_with(b"From ")
    }

    fn read(&self, bytes: &[u8], line: u64) -> Result<Incoming, FaultCode> {
        let message = MessageParser::default().parse(bytes).ok_or(FaultCode::Message)?;
        let from = people(message.from());
        let to = people(message.to());
        let is_own = |(_, address): &(Option<String>, String)| {
            let address = address.to_lowercase();
            self.own
                .iter()
                .any(|own| if own.starts_with('@') { address.ends_with(own) } else { address == *own })
        };
        let sender = from.first().cloned().ok_or(FaultCode::NoCustomer)?;
        let sent = is_own(&sender);
        let customer = if sent { to.into_iter().find(|to| !is_own(to)) } else { Some(sender.clone()) };
        let (name, address) = customer.ok_or(FaultCode::NoCustomer)?;
        let at = moment(&message).ok_or(FaultCode::MessageDate)?;
        let subject = message.subject().unwrap_or_default().trim().to_owned();
        let id = message.message_id().map(str::to_owned);
        let remote_id = id.unwrap_or_else(|| person::derived(&[&sender.1, &at.to_string(), &subject]));
        let by = sent.then(|| sender.0.unwrap_or(sender.1));
        let body = RecordBody::Event {
            what: if sent { SENT } else { RECEIVED }.to_owned(),
            detail: Some(words(&message, &subject)).filter(|words| !words.is_empty()),
        };
        let record = Record {
            source: self.source.clone(),
            remote_id,
            at,
            channel: Some("email".to_owned()),
            by,
            language: message.content_language().as_text().map(str::to_owned),
            body,
        };
        let customer = PersonKeys { emails: vec![values::email(&address)?], name, ..PersonKeys::default() };
        Ok(Incoming { line, customer: person::keyed(customer)?, records: vec![record] })
    }
}

/// Subject, text and the names of files.
fn words(message: &Message<'_>, subject: &str) -> String {
    let text = message.body_text(0).unwrap_or_default();
    let files = message.attachments().map(|part| safe_name(part.attachment_name().unwrap_or_default()));
    let files: Vec<_> = files.map(|name| format!("📎 {name}")).collect();
    let parts = [subject.to_owned(), text.trim().to_owned(), files.join("\n")];
    let whole = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    whole.chars().filter(|c| *c != '\0').take(WORDS).collect()
}

fn moment(message: &Message<'_>) -> Option<Moment> {
    let date = message.date()?;
    let utc = Timestamp::from_second(date.to_timestamp()).ok()?;
    let offset = (i32::from(date.tz_hour) * 60 + i32::from(date.tz_minute)) * 60;
    let offset = if date.tz_before_gmt { -offset } else { offset };
    Some(Moment { utc, offset_seconds: Some(offset) })
}

fn people(address: Option<&Address<'_>>) -> Vec<(Option<String>, String)> {
    let all = address.into_iter().flat_map(|address| address.iter());
    let one = |a: &mail_parser::Addr<'_>| {
        let name = a.name().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
        Some((name, a.address()?.to_owned()))
    };
    all.filter_map(one).collect()
}
