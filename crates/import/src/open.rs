//! A file of any kind: what it is, and its customers one after the other.

use crate::{
    DateOrder, Delimiter, Layout, Mapping,
    encoding::{Decoding, Detected, detect},
    fault::{Fault, FaultCode},
    headers,
    jscontact::JsCards,
    lines::Lines,
    mail::Mail,
    plan::Plan,
    rows::{Row, Rows},
    table::Table,
    vcard::Cards,
};
use encoding_rs::Encoding;
use parlance_model::Incoming;
use std::io::{Chain, Cursor, Read};

/// So much of a file is looked at to find out what it is.
const SAMPLE: usize = 2 * 1024 * 1024;
/// Of that, so much to find out its layout.
const HEAD: u64 = 256 * 1024;
/// Rows that are looked at to find the delimiter.
const ROWS: usize = 20;
/// How archives begin: zip (also xlsx, ods), gzip, bzip2, xz, zstd, 7z, rar, cab, lzip, compress.
const ARCHIVES: &[&[u8]] = &[
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\0",
    b"\x28\xb5\x2f\xfd",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"MSCF",
    b"LZIP",
    b"\x1f\x9d",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
];

/// How a file is to be read, as far as it is known; what is absent is found out.
#[derive(Clone, Default, Debug)]
pub struct Options {
    /// The name of what the file is from.
    pub source: String,
    /// The layout.
    pub layout: Option<Layout>,
    /// The encoding, by a name of the Encoding Standard; an unknown name is as none.
    pub encoding: Option<String>,
    /// What stands between columns.
    pub delimiter: Option<Delimiter>,
    /// What the columns are, for [`Layout::Columns`]; without one the headers are guessed at.
    pub mapping: Option<Mapping>,
    /// The order of dates in numbers, for a layout that we know.
    pub dates: Option<DateOrder>,
    /// For mail: our own addresses, and domains as `@example.com`.
    pub own_addresses: Vec<String>,
}

/// What a file turned out to be.
#[derive(Clone, Debug)]
pub struct About {
    /// The layout that it is read by.
    pub layout: Layout,
    /// Whether that was recognised rather than chosen.
    pub recognised: bool,
    /// Its encoding.
    pub encoding: Detected,
    /// What stands between columns, for a table.
    pub delimiter: Option<Delimiter>,
    /// The header row of a table.
    pub headers: Vec<String>,
    /// The mapping of [`Layout::Columns`]: chosen, else offered.
    pub mapping: Option<Mapping>,
}

/// A file that is read: an iterator over its customers, and over what could not be taken.
pub struct Reader<R> {
    about: About,
    kind: Kind<Decoding<Chain<Cursor<Vec<u8>>, R>>>,
}

enum Kind<R> {
    Table(Box<Table<R>>),
    Lines(Lines<R>),
    Cards(Cards<R>),
    JsCards(JsCards<R>),
    Mail(Mail<R>),
}

impl<R: Read> Reader<R> {
    /// Finds out what a file is and begins to read it.
    ///
    /// # Errors
    /// What makes the whole file unreadable: [`FaultCode::Unreadable`], [`FaultCode::Archive`], [`FaultCode::Empty`],
    /// a header row that cannot be read, or [`FaultCode::Missing`] where the mapping does not fit it.
    pub fn open(mut source: R, options: &Options) -> Result<Self, Fault> {
        let of_file = |code| Fault::new(0, code);
        let mut sample = Vec::new();
        let read = source.by_ref().take(SAMPLE as u64).read_to_end(&mut sample);
        read.map_err(|_| of_file(FaultCode::Unreadable))?;
        if ARCHIVES.iter().any(|begin| sample.starts_with(begin)) {
            return Err(of_file(FaultCode::Archive));
        }
        let whole = sample.len() < SAMPLE;
        let chosen = options.encoding.as_deref().and_then(|name| Encoding::for_label(name.as_bytes()));
        let encoding = match chosen {
            Some(encoding) => Detected { encoding, certain: true },
            None => detect(&sample, whole),
        };
        let mut head = Vec::new();
        let decoded =
            Decoding::new(Cursor::new(&sample), encoding.encoding).take(HEAD).read_to_end(&mut head);
        decoded.map_err(|_| of_file(FaultCode::Unreadable))?;
        let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head);
        if head.trim_ascii().is_empty() {
            return Err(of_file(FaultCode::Empty));
        }
        let found = kind(head);
        let layout = options.layout.or(found).unwrap_or(Layout::Columns);
        let recognised = options.layout.is_none() && found.is_some();
        let about =
            About { layout, recognised, encoding, delimiter: None, headers: Vec::new(), mapping: None };
        let text = |sample| Decoding::new(Cursor::new(sample).chain(source), encoding.encoding);
        let name = &options.source;
        let kind = match layout {
            Layout::Lines => Kind::Lines(Lines::new(text(sample), name)),
            Layout::Vcard => Kind::Cards(Cards::new(text(sample))),
            Layout::Jscontact => Kind::JsCards(JsCards::new(text(sample))),
            Layout::Mail => Kind::Mail(Mail::new(text(sample), name, &options.own_addresses)),
            _ => {
                let delimiter = options.delimiter.unwrap_or_else(|| delimiter(head));
                return Self::table(text(sample), about, delimiter, options);
            }
        };
        Ok(Self { about, kind })
    }

    fn table(
        source: Decoding<Chain<Cursor<Vec<u8>>, R>>,
        about: About,
        delimiter: Delimiter,
        options: &Options,
    ) -> Result<Self, Fault> {
        let mut rows = Rows::new(source, delimiter.byte());
        let mut row = Row::default();
        let empty = || Fault::new(0, FaultCode::Empty);
        rows.next(&mut row).ok_or_else(empty)??;
        // Excel writes it for itself; the delimiter has been seen to already.
        if row.cell(0).get(..4).is_some_and(|sep| sep.eq_ignore_ascii_case("sep=")) {
            rows.next(&mut row).ok_or_else(empty)??;
        }
        let headers: Vec<_> = row.cells().map(|cell| cell.trim().to_owned()).collect();
        let known = headers::layout(&headers);
        let layout = options.layout.or(known).unwrap_or(Layout::Columns);
        let recognised = options.layout.is_none() && known.is_some();
        let misfit = || Fault::new(row.line, FaultCode::Missing);
        let mapping = (layout == Layout::Columns)
            .then(|| options.mapping.clone().unwrap_or_else(|| headers::guess(&headers)));
        let plan = match &mapping {
            Some(mapping) => Plan::of_mapping(mapping, &headers),
            None => Plan::of_layout(layout, &headers, options.dates),
        };
        let plan = plan.ok_or_else(misfit)?;
        let about = About { layout, recognised, delimiter: Some(delimiter), headers, mapping, ..about };
        let kind = Kind::Table(Box::new(Table::new(rows, plan, &options.source)));
        Ok(Self { about, kind })
    }

    /// What the file is.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// How many rows, cards, lines or messages were read so far.
    pub fn read_so_far(&self) -> u64 {
        match &self.kind {
            Kind::Table(table) => table.count,
            Kind::Lines(lines) => lines.count,
            Kind::Cards(cards) => cards.count,
            Kind::JsCards(cards) => cards.count,
            Kind::Mail(mail) => mail.count,
        }
    }

    pub(crate) fn plan(&self) -> Option<&Plan> {
        match &self.kind {
            Kind::Table(table) => Some(table.plan()),
            _ => None,
        }
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Incoming, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.kind {
            Kind::Table(table) => table.next(),
            Kind::Lines(lines) => lines.next(),
            Kind::Cards(cards) => cards.next(),
            Kind::JsCards(cards) => cards.next(),
            Kind::Mail(mail) => mail.next(),
        }
    }
}

/// What a file that begins like this is, if it is no table.
fn kind(head: &[u8]) -> Option<Layout> {
    let head = head.trim_ascii_start();
    let first = head.split(|b| *b == b'\n').next().unwrap_or_default().trim_ascii();
    let holds = |text: &[u8], wanted: &[u8]| memchr::memmem::find(text, wanted).is_some();
    if first.eq_ignore_ascii_case(b"BEGIN:VCARD") {
        Some(Layout::Vcard)
    } else if head.starts_with(b"{") || head.starts_with(b"[") {
        let is_line = head.starts_with(b"{") && holds(first, b"\"customer\"");
        Some(if is_line { Layout::Lines } else { Layout::Jscontact })
    } else if first.starts_with(b"From ") || is_header(first) {
        Some(Layout::Mail)
    } else {
        None
    }
}

/// Whether a message may begin with this line.
fn is_header(line: &[u8]) -> bool {
    const NAMES: &[&[u8]] = &[
        b"return-path",
        b"received",
        b"delivered-to",
        b"from",
        b"to",
        b"date",
        b"subject",
        b"message-id",
        b"mime-version",
        b"x-gm-thrid",
        b"dkim-signature",
        b"reply-to",
        b"authentication-results",
        b"x-original-to",
        b"content-type",
    ];
    let Some(colon) = memchr::memchr(b':', line) else { return false };
    let name = line.get(..colon).unwrap_or_default().to_ascii_lowercase();
    NAMES.contains(&name.as_slice())
}

/// The delimiter that the first rows have most alike.
fn delimiter(head: &[u8]) -> Delimiter {
    let first = head.split(|b| *b == b'\n').next().unwrap_or_default().trim_ascii();
    let said = first.get(..4).filter(|sep| sep.eq_ignore_ascii_case(b"sep=")).and_then(|_| first.get(4));
    let said = said.and_then(|said| Delimiter::ALL.into_iter().find(|delimiter| delimiter.byte() == *said));
    if let Some(said) = said {
        return said;
    }
    let score = |delimiter: &Delimiter| {
        let mut rows = Rows::new(Cursor::new(head), delimiter.byte());
        let (mut row, mut counts) = (Row::default(), Vec::new());
        while counts.len() < ROWS {
            match rows.next(&mut row) {
                Some(Ok(())) => counts.push(row.len()),
                Some(Err(_)) => counts.push(0),
                None => break,
            }
        }
        let columns = counts.first().copied().unwrap_or(0);
        let alike = counts.iter().filter(|count| **count == columns).count();
        if columns < 2 { 0 } else { columns * alike }
    };
    let best = Delimiter::ALL.into_iter().rev().max_by_key(score);
    best.unwrap_or(Delimiter::Comma)
}
