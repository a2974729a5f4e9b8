//! Which encoding a file is in, and its text as UTF-8.
//!
//! Bytes that the encoding does not have become a byte that UTF-8 does not have, so that whoever reads the line says so.

use crate::limits::STEP;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    DecoderResult, Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252,
};
use std::io::{self, Read};

/// A byte that UTF-8 never has.
const NOT_A_BYTE: u8 = 0xff;

/// What a file's first bytes say of its encoding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Detected {
    /// The encoding.
    pub encoding: &'static Encoding,
    /// Whether it is certain: said by a byte order mark, or UTF-8 (or ASCII) throughout.
    pub certain: bool,
}

/// Encodings to offer where the guess may be wrong, by their names in the Encoding Standard.
pub const OFFERED: &[&str] = &[
    "UTF-8",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "windows-874",
    "ISO-8859-2",
    "ISO-8859-15",
    "KOI8-R",
    "KOI8-U",
    "macintosh",
    "Shift_JIS",
    "EUC-JP",
    "ISO-2022-JP",
    "gb18030",
    "Big5",
    "EUC-KR",
    "UTF-16LE",
    "UTF-16BE",
];

/// The encoding of a file that begins like this; `whole` says that this is all of it.
pub fn detect(sample: &[u8], whole: bool) -> Detected {
    if let Some((encoding, _)) = Encoding::for_bom(sample) {
        return Detected { encoding, certain: true };
    }
    if let Some(encoding) = utf_16(sample) {
        return Detected { encoding, certain: false };
    }
    // A character that the sample ends in the midst of is no fault.
    let is_utf8 = match str::from_utf8(sample) {
        Ok(_) => true,
        Err(error) => !whole && error.error_len().is_none(),
    };
    // ISO-2022-JP is ASCII with escapes.
    if is_utf8 && !sample.contains(&0x1b) {
        return Detected { encoding: UTF_8, certain: true };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(sample, whole);
    let guess = detector.guess(None, Utf8Detection::Allow);
    // GB18030 holds all of GBK and is what files are in today.
    let encoding = match guess {
        guess if guess == GBK => GB18030,
        guess if guess == WINDOWS_1252 && is_hungarian(sample) => WINDOWS_1250,
        guess => guess,
    };
    Detected { encoding, certain: false }
}

/// Names and addresses are little to tell windows-1250 from windows-1252 by. But where all letters are such as Hungarian
/// has, and ő or ű is among them, it is not the õ of Portuguese, which has ã and ç, nor the û of French, which has è and à.
fn is_hungarian(sample: &[u8]) -> bool {
    const LETTERS: &[u8] = b"\xc1\xc9\xcd\xd3\xd6\xd5\xda\xdc\xdb\xe1\xe9\xed\xf3\xf6\xf5\xfa\xfc\xfb";
    let mut letters = sample.iter().filter(|byte| **byte >= 0xc0);
    letters.all(|byte| LETTERS.contains(byte))
        && sample.iter().any(|byte| matches!(byte, 0xd5 | 0xdb | 0xf5 | 0xfb))
}

/// UTF-16 without its mark: in most scripts' tables every other byte is often NUL.
fn utf_16(sample: &[u8]) -> Option<&'static Encoding> {
    let pairs = sample.len() / 2;
    let nul_at = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (nul_at(0), nul_at(1));
    if pairs < 8 {
        None
    } else if odd * 4 > pairs && even * 20 < pairs {
        Some(UTF_16LE)
    } else if even * 4 > pairs && odd * 20 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Bytes of a file as UTF-8; a byte order mark in UTF-8 is left for [`crate::window`].
pub(crate) struct Decoding<R> {
    source: R,
    /// None for UTF-8, whose bytes go through as they are.
    decoder: Option<encoding_rs::Decoder>,
    read: Vec<u8>,
    from: usize,
    to: usize,
    ended: bool,
    /// Text that did not fit into what was asked for.
    rest: Vec<u8>,
    rest_from: usize,
}

impl<R: Read> Decoding<R> {
    pub(crate) fn new(source: R, encoding: &'static Encoding) -> Self {
        let decoder = (encoding != UTF_8).then(|| encoding.new_decoder_with_bom_removal());
        let (read, rest) = (vec![0; STEP], Vec::new());
        Self { source, decoder, read, from: 0, to: 0, ended: false, rest, rest_from: 0 }
    }

    fn fill(&mut self) -> io::Result<()> {
        while self.from == self.to && !self.ended {
            match self.source.read(&mut self.read) {
                Ok(0) => self.ended = true,
                Ok(read) => (self.from, self.to) = (0, read),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn plain(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.fill()?;
        let held = self.read.get(self.from..self.to).unwrap_or_default();
        let taken = held.len().min(into.len());
        if let (Some(to), Some(from)) = (into.get_mut(..taken), held.get(..taken)) {
            to.copy_from_slice(from);
        }
        self.from += taken;
        Ok(taken)
    }

    /// Decodes the next bytes into `rest`, which is empty before; it stays so only at the end.
    fn decode(&mut self) -> io::Result<()> {
        self.rest.clear();
        self.rest_from = 0;
        while self.rest.is_empty() {
            self.fill()?;
            let Some(decoder) = self.decoder.as_mut() else { return Ok(()) };
            let held = self.read.get(self.from..self.to).unwrap_or_default();
            let most = decoder.max_utf8_buffer_length_without_replacement(held.len()).unwrap_or(4 * STEP);
            self.rest.resize(most.max(16), 0);
            let (result, read, written) =
                decoder.decode_to_utf8_without_replacement(held, &mut self.rest, self.ended);
            self.from += read;
            self.rest.truncate(written);
            match result {
                DecoderResult::Malformed(..) => self.rest.push(NOT_A_BYTE),
                DecoderResult::InputEmpty if self.ended => {
                    self.decoder = None;
                    return Ok(());
                }
                DecoderResult::InputEmpty | DecoderResult::OutputFull => {}
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.rest_from >= self.rest.len() {
            if self.decoder.is_none() {
                return self.plain(into);
            }
            self.decode()?;
        }
        let held = self.rest.get(self.rest_from..).unwrap_or_default();
        let taken = held.len().min(into.len());
        if let (Some(to), Some(from)) = (into.get_mut(..taken), held.get(..taken)) {
            to.copy_from_slice(from);
        }
        self.rest_from += taken;
        Ok(taken)
    }
}
