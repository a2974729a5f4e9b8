//! Rows of a table (RFC 4180). A row that cannot be read is an error of its own line, and the next line is read as if it
//! had not been there: a quote that is never closed must not swallow the rest of a file, as it does where a file is read
//! by rows alone.

use crate::{
    fault::{Fault, FaultCode},
    limits::{COLUMNS, LINE},
    window::Window,
};
use memchr::{memchr, memchr3};
use std::io::Read;

/// One row.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(crate) struct Row {
    /// The line that it begins in.
    pub(crate) line: u64,
    text: String,
    ends: Vec<usize>,
}

impl Row {
    /// How many cells it has.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A cell; empty where there is none.
    pub(crate) fn cell(&self, at: usize) -> &str {
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(at).and_then(|to| self.text.get(from..*to)).unwrap_or_default()
    }

    /// All cells.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.cell(at))
    }
}

/// What was found at the beginning of some bytes.
enum Found {
    /// A row in so many bytes.
    Row(usize),
    /// It does not end here.
    NotYet {
        in_quotes: bool,
    },
    Faulty(FaultCode),
}

pub(crate) struct Rows<R> {
    window: Window<R>,
    delimiter: u8,
    text: Vec<u8>,
}

impl<R: Read> Rows<R> {
    pub(crate) fn new(source: R, delimiter: u8) -> Self {
        Self { window: Window::new(source), delimiter, text: Vec::new() }
    }

    /// The next row that is not empty.
    pub(crate) fn next(&mut self, row: &mut Row) -> Option<Result<(), Fault>> {
        loop {
            if self.window.unread().is_empty() && !self.window.more() {
                let line = self.window.line;
                return self.window.was_broken().then(|| Err(Fault::new(line, FaultCode::Unreadable)));
            }
            row.line = self.window.line;
            row.ends.clear();
            self.text = std::mem::take(&mut row.text).into_bytes();
            self.text.clear();
            let unread = self.window.unread();
            match split(unread, self.window.is_ended(), self.delimiter, &mut self.text, &mut row.ends) {
                Found::Row(bytes) if bytes > LINE => return Some(Err(self.skip(FaultCode::TooLong))),
                Found::Row(bytes) => {
                    self.window.used(bytes);
                    if self.text.is_empty() && row.ends.len() == 1 {
                        continue;
                    }
                    return Some(self.taken(row));
                }
                Found::NotYet { in_quotes } if unread.len() > LINE => {
                    // A quote that goes over lines may have been opened by mistake; a line that never ends was not.
                    let goes_on = in_quotes && memchr(b'\n', unread).is_some();
                    let code = if goes_on { FaultCode::OpenQuote } else { FaultCode::TooLong };
                    return Some(Err(self.skip(code)));
                }
                Found::NotYet { .. } => {
                    self.window.more();
                }
                Found::Faulty(code) => return Some(Err(self.skip(code))),
            }
        }
    }

    fn skip(&mut self, code: FaultCode) -> Fault {
        let fault = Fault::new(self.window.line, code);
        self.window.skip_line();
        fault
    }

    fn taken(&mut self, row: &mut Row) -> Result<(), Fault> {
        if memchr(0, &self.text).is_some() {
            return Err(Fault::new(row.line, FaultCode::Nul));
        }
        match String::from_utf8(std::mem::take(&mut self.text)) {
            Ok(text) => {
                row.text = text;
                Ok(())
            }
            Err(_) => Err(Fault::new(row.line, FaultCode::Encoding)),
        }
    }
}

/// Splits the row at the beginning of `bytes` into cells: their text on end, and where each ends in it.
fn split(bytes: &[u8], ended: bool, delimiter: u8, text: &mut Vec<u8>, ends: &mut Vec<usize>) -> Found {
    let from = |at: usize| bytes.get(at..).unwrap_or_default();
    let mut at = 0;
    loop {
        if ends.len() >= COLUMNS {
            return Found::Faulty(FaultCode::Columns);
        }
        if bytes.get(at) == Some(&b'"') {
            at += 1;
            loop {
                let Some(quote) = memchr(b'"', from(at)) else {
                    return match ended {
                        true => Found::Faulty(FaultCode::OpenQuote),
                        false => Found::NotYet { in_quotes: true },
                    };
                };
                text.extend_from_slice(from(at).get(..quote).unwrap_or_default());
                at += quote + 1;
                match bytes.get(at) {
                    Some(b'"') => {
                        text.push(b'"');
                        at += 1;
                    }
                    None if !ended => return Found::NotYet { in_quotes: true },
                    _ => break,
                }
            }
        } else {
            let Some(end) = memchr3(delimiter, b'\n', b'\r', from(at)) else {
                if !ended {
                    return Found::NotYet { in_quotes: false };
                }
                text.extend_from_slice(from(at));
                ends.push(text.len());
                return Found::Row(bytes.len());
            };
            text.extend_from_slice(from(at).get(..end).unwrap_or_default());
            at += end;
        }
        ends.push(text.len());
        match bytes.get(at) {
            Some(byte) if *byte == delimiter => at += 1,
            Some(b'\n') => return Found::Row(at + 1),
            Some(b'\r') => {
                return match bytes.get(at + 1) {
                    Some(b'\n') => Found::Row(at + 2),
                    None if !ended => Found::NotYet { in_quotes: false },
                    _ => Found::Row(at + 1),
                };
            }
            None => return Found::Row(at),
            Some(_) => return Found::Faulty(FaultCode::BrokenQuote),
        }
        if at == bytes.len() && !ended {
            return Found::NotYet { in_quotes: false };
        }
    }
}
