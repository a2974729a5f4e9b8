//! The part of a file that is looked at: as much as its reader asks for, and never the whole.

use crate::limits::STEP;
use std::io::{ErrorKind, Read};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

pub(crate) struct Window<R> {
    source: R,
    held: Vec<u8>,
    start: usize,
    ended: bool,
    broken: bool,
    /// The line that the unread part begins in, from 1.
    pub(crate) line: u64,
}

impl<R: Read> Window<R> {
    pub(crate) fn new(source: R) -> Self {
        let mut window = Self { source, held: Vec::new(), start: 0, ended: false, broken: false, line: 1 };
        while window.unread().len() < BYTE_ORDER_MARK.len() && window.more() {}
        if window.unread().starts_with(BYTE_ORDER_MARK) {
            window.start = BYTE_ORDER_MARK.len();
        }
        window
    }

    /// What was read of the file and not yet used.
    pub(crate) fn unread(&self) -> &[u8] {
        self.held.get(self.start..).unwrap_or_default()
    }

    /// Whether there is nothing behind the unread part.
    pub(crate) fn is_ended(&self) -> bool {
        self.ended
    }

    /// Whether the file ended because it could not be read on; said once.
    pub(crate) fn was_broken(&mut self) -> bool {
        std::mem::take(&mut self.broken)
    }

    /// Reads on; says whether there was more.
    pub(crate) fn more(&mut self) -> bool {
        if self.ended {
            return false;
        }
        if self.start > 0 {
            self.held.drain(..self.start);
            self.start = 0;
        }
        let before = self.held.len();
        self.held.resize(before + STEP, 0);
        let read = loop {
            match self.source.read(self.held.get_mut(before..).unwrap_or_default()) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.broken = read.is_err();
        let read = read.unwrap_or(0);
        self.held.truncate(before + read);
        self.ended = read == 0;
        !self.ended
    }

    /// So many bytes are used; their lines are counted.
    pub(crate) fn used(&mut self, bytes: usize) {
        self.line += lines(self.unread().get(..bytes).unwrap_or_default());
        self.start = (self.start + bytes).min(self.held.len());
    }

    /// Leaves the present line, however long it is.
    pub(crate) fn skip_line(&mut self) {
        loop {
            let unread = self.unread();
            match memchr::memchr2(b'\n', b'\r', unread) {
                Some(at) if at + 1 == unread.len() && !self.ended => {
                    // the other half of a line's end may be behind it
                    self.used(at);
                    self.more();
                }
                Some(at) => {
                    let pair = unread.get(at..at + 2) == Some(b"\r\n");
                    return self.used(at + if pair { 2 } else { 1 });
                }
                None => {
                    self.start = self.held.len();
                    if !self.more() {
                        return;
                    }
                }
            }
        }
    }

    /// The next line without its end, at most `most` bytes long; `None` at the end of the file, an error with nothing
    /// used where it is longer.
    pub(crate) fn line(&mut self, most: usize) -> Option<Result<Vec<u8>, ()>> {
        loop {
            let unread = self.unread();
            if let Some(at) = memchr::memchr(b'\n', unread) {
                let text = unread.get(..at).unwrap_or_default();
                let text = text.strip_suffix(b"\r").unwrap_or(text).to_vec();
                if text.len() > most {
                    return Some(Err(()));
                }
                self.used(at + 1);
                return Some(Ok(text));
            }
            if unread.len() > most {
                return Some(Err(()));
            }
            if !self.more() {
                let text = self.unread().to_vec();
                self.used(text.len());
                return (!text.is_empty()).then_some(Ok(text));
            }
        }
    }
}

/// How many lines end in these bytes.
fn lines(bytes: &[u8]) -> u64 {
    let count = |end| memchr::memchr_iter(end, bytes).count() as u64;
    match count(b'\n') {
        0 => count(b'\r'),
        ends => ends,
    }
}
