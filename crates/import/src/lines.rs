//! JSON lines of our own open format; the crate's README describes it.

use crate::{
    fault::{Fault, FaultCode},
    limits::{ITEMS, LINE},
    person,
    window::Window,
};
use parlance_model::{Incoming, Moment, PersonKeys, Record, RecordBody};
use serde::{Deserialize, Serialize};
use std::io::Read;

/// One line of the format.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Who she is.
    pub customer: PersonKeys,
    /// One thing that was recorded of her.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<LineRecord>,
    /// More than one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<LineRecord>,
}

/// A record of a line: a [`Record`] whose source may be left out.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct LineRecord {
    /// Which shop or system says so; the import's own source if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The source's id of it.
    pub remote_id: String,
    /// When.
    pub at: Moment,
    /// By which way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// Who on our side had to do with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Language of its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What.
    pub body: RecordBody,
}

impl LineRecord {
    fn into_record(self, source: &str) -> Record {
        let Self { source: own, remote_id, at, channel, by, language, body } = self;
        Record {
            source: own.unwrap_or_else(|| source.to_owned()),
            remote_id,
            at,
            channel,
            by,
            language,
            body,
        }
    }
}

pub(crate) struct Lines<R> {
    window: Window<R>,
    source: String,
    pub(crate) count: u64,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(source: R, name: &str) -> Self {
        Self { window: Window::new(source), source: name.to_owned(), count: 0 }
    }

    pub(crate) fn next(&mut self) -> Option<Result<Incoming, Fault>> {
        loop {
            let line = self.window.line;
            let text = match self.window.line(LINE) {
                Some(Ok(text)) => text,
                Some(Err(())) => {
                    self.window.skip_line();
                    return Some(Err(Fault::new(line, FaultCode::TooLong)));
                }
                None => {
                    return self.window.was_broken().then(|| Err(Fault::new(line, FaultCode::Unreadable)));
                }
            };
            if text.trim_ascii().is_empty() {
                continue;
            }
            self.count += 1;
            return Some(read(&text, line, &self.source).map_err(|code| Fault::new(line, code)));
        }
    }
}

fn read(text: &[u8], line: u64, source: &str) -> Result<Incoming, FaultCode> {
    if memchr::memchr(0, text).is_some() {
        return Err(FaultCode::Nul);
    }
    let text = str::from_utf8(text).map_err(|_| FaultCode::Encoding)?;
    let read: Line = serde_json::from_str(text).map_err(|_| FaultCode::Json)?;
    let mut customer = read.customer;
    for email in &mut customer.emails {
        *email = crate::values::email(email)?;
    }
    let records: Vec<_> =
        read.record.into_iter().chain(read.records).map(|r| r.into_record(source)).collect();
    let items = |record: &Record| match &record.body {
        RecordBody::Order { items, .. } | RecordBody::Return { items, .. } => items.len(),
        _ => 0,
    };
    if records.iter().any(|record| items(record) > ITEMS) {
        return Err(FaultCode::TooManyItems);
    }
    if records.iter().any(|record| record.remote_id.is_empty()) {
        return Err(FaultCode::Missing);
    }
    Ok(Incoming { line, customer: person::keyed(customer)?, records })
}
