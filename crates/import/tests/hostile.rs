//! Files that are broken, wrong or meant to do harm: each is told, nothing panics, and memory stays where it is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on says so at once")]

use encoding_rs::{Encoding, GB18030, SHIFT_JIS, WINDOWS_1250};
use parlance_import::{FaultCode, Layout, Options, Reader, detect, preview};
use proptest::prelude::*;
use std::io::{self, Cursor, Read};

/// The same bytes over and over.
struct Repeated {
    piece: &'static [u8],
    at: usize,
    left: u64,
}

impl Read for Repeated {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let most = into.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        let mut filled = 0;
        while filled < most {
            let rest = &self.piece[self.at..];
            let now = rest.len().min(most - filled);
            into[filled..filled + now].copy_from_slice(&rest[..now]);
            (filled, self.at) = (filled + now, (self.at + now) % self.piece.len());
        }
        self.left -= most as u64;
        Ok(most)
    }
}

const MEGABYTE: u64 = 1024 * 1024;

fn repeated(piece: &'static [u8], bytes: u64) -> Repeated {
    Repeated { piece, at: 0, left: bytes }
}

fn faults(source: impl Read) -> (usize, Vec<(u64, FaultCode)>) {
    let reader = Reader::open(source, &Options::default()).unwrap();
    let (mut taken, mut faults) = (0, Vec::new());
    for read in reader {
        match read {
            Ok(_) => taken += 1,
            Err(fault) => faults.push((fault.line, fault.code)),
        }
    }
    (taken, faults)
}

const HEADER: &[u8] = b"email,name\na@example.org,A\n";
const TAIL: &[u8] = b"\nb@example.org,B\n";

#[test]
fn a_line_of_a_hundred_megabytes_is_told_and_the_next_is_read() {
    let file = HEADER.chain(repeated(b"x", 100 * MEGABYTE)).chain(TAIL);
    assert_eq!(faults(file), (2, vec![(3, FaultCode::TooLong)]));
}

#[test]
fn a_quote_that_would_swallow_the_rest_of_a_file_costs_one_line() {
    let file = HEADER.chain(&b"\"open,\n"[..]).chain(repeated(b"c@example.org,C\n", 4 * MEGABYTE));
    let (taken, faults) = faults(file);
    assert_eq!(faults, [(3, FaultCode::OpenQuote)]);
    assert_eq!(taken as u64, 1 + 4 * MEGABYTE / 16);
}

#[test]
fn a_card_a_line_and_an_object_without_an_end_are_told() {
    for (begin, piece) in [
        (&b"BEGIN:VCARD\nVERSION:4.0\n"[..], &b"NOTE:xxxxxxxxxxxxxxxx\n"[..]),
        (b"{\"customer\":{\"name\":\"", b"x"),
        (b"{\"@type\":\"Card\",\"uid\":\"", b"x"),
        (b"Subject: x\n\n", b"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"),
    ] {
        let (taken, faults) = faults(begin.chain(repeated(piece, 40 * MEGABYTE)));
        assert_eq!(taken, 0);
        assert!(!faults.is_empty() && faults.len() < 5, "{faults:?}");
    }
}

#[test]
fn more_columns_or_cells_or_items_than_make_sense_are_told() {
    let header = "c,".repeat(2000);
    assert_eq!(Reader::open(header.as_bytes(), &Options::default()).err().unwrap().code, FaultCode::Columns);
    let (taken, wide) = faults(&b"email,name\na@b,A,too many\nb@c,B,,\n"[..]);
    assert_eq!((taken, wide), (1, vec![(2, FaultCode::Cells)]));
    let rows = "1,2026-01-01,a@example.org,thing\n".repeat(10_001);
    let (taken, many) = faults(format!("order number,date,email,item\n{rows}").as_bytes());
    assert_eq!((taken, many), (0, vec![(10_002, FaultCode::TooManyItems)]));
}

#[test]
fn archives_are_not_opened() {
    for begin in
        [&b"PK\x03\x04rest of a zip, or of a workbook"[..], b"\x1f\x8b\x08 gzip", b"7z\xbc\xaf\x27\x1c"]
    {
        assert_eq!(Reader::open(begin, &Options::default()).err().unwrap().code, FaultCode::Archive);
    }
    for empty in [&b""[..], b"\n \n", b"\xef\xbb\xbf"] {
        assert_eq!(Reader::open(empty, &Options::default()).err().unwrap().code, FaultCode::Empty);
    }
}

struct Breaks(usize);

impl Read for Breaks {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0 += 1;
        match self.0 {
            1..=3 => repeated(b"a@example.org,A\n", u64::MAX).read(into),
            _ => Err(io::Error::other("the stick was pulled out")),
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_on_is_told() {
    let options = Options { layout: Some(Layout::Columns), ..Options::default() };
    assert_eq!(Reader::open(Breaks(0), &options).err().unwrap().code, FaultCode::Unreadable);
    let whole = HEADER.chain(repeated(b"a@example.org,A\n", 3 * MEGABYTE)).chain(Breaks(3));
    assert_eq!(faults(whole).1.last().map(|(_, code)| *code), Some(FaultCode::Unreadable));
}

const JAPANESE: &str = "氏名,メールアドレス,住所\n髙橋花子,hanako@example.jp,大阪市北区桜町一丁目二番三号ソフィアビル\n佐藤太郎,taro@example.jp,東京都千代田区表参道\n";
const CHINESE: &str = "姓名,邮箱,地址\n王小明,wang@example.cn,北京市朝阳区建国路八十八号\n李芳,li@example.cn,上海市浦东新区世纪大道一百号\n";
const POLISH: &str = "Imię i nazwisko,E-mail,Adres\nŁucja Żółkiewska,lucja@example.pl,ul. Świętojańska 12 m. 3\nJózef Gęśla,jozef@example.pl,Chłodna 5 Łódź\nMałgorzata Ślązak,m@example.pl,Źródlana 7\n";
const HUNGARIAN: &str = "Név,E-mail,Cím\nSzűcs Győző,gyozo@example.hu,Hűvösvölgyi út 12.\nKovács Ágnes,agnes@example.hu,Kőbányai körút 5. félemelet\nŐry Zoltán,zoltan@example.hu,Petőfi Sándor utca 3. fszt. 2. ajtó\n";

#[test]
fn files_of_older_programs_are_read_in_their_encoding() {
    for (text, encoding) in
        [(JAPANESE, SHIFT_JIS), (CHINESE, GB18030), (HUNGARIAN, WINDOWS_1250), (POLISH, WINDOWS_1250)]
    {
        let plain = text.replace('髙', "高");
        let (bytes, _, broken) = encoding.encode(&plain);
        assert!(!broken);
        let found = detect(&bytes, true);
        assert_eq!((found.encoding, found.certain), (encoding, false));
        let seen = preview(&bytes[..], &Options::default(), 10).unwrap();
        assert_eq!(seen.about.headers, plain.lines().next().unwrap().split(',').collect::<Vec<_>>());
        assert_eq!(seen.faults, []);
        assert_eq!(seen.found[0].customer.name.as_deref(), plain.lines().nth(1).unwrap().split(',').next());
    }
}

#[test]
fn a_mark_at_the_beginning_is_believed_and_a_choice_more() {
    for (encoding, mark) in [("utf-16le", &b"\xff\xfe"[..]), ("utf-16be", b"\xfe\xff")] {
        let mut bytes = mark.to_vec();
        for unit in JAPANESE.encode_utf16() {
            let unit = if encoding == "utf-16le" { unit.to_le_bytes() } else { unit.to_be_bytes() };
            bytes.extend(unit);
        }
        let seen = preview(&bytes[..], &Options::default(), 10).unwrap();
        assert_eq!(seen.found[0].customer.name.as_deref(), Some("髙橋花子"), "{encoding}");
        let unmarked = detect(&bytes[2..], true);
        assert!(!unmarked.certain);
    }
    let (bytes, ..) = WINDOWS_1250.encode(HUNGARIAN);
    let chosen = Options { encoding: Some("iso-8859-1".to_owned()), ..Options::default() };
    let seen = preview(&bytes[..], &chosen, 10).unwrap();
    assert_eq!(seen.about.encoding.encoding, Encoding::for_label(b"windows-1252").unwrap());
    assert_eq!(seen.found[0].customer.name.as_deref(), Some("Szûcs Gyõzõ"), "as it was chosen");
}

#[test]
fn bytes_that_an_encoding_does_not_have_are_faults_of_their_line() {
    let mut bytes = JAPANESE.replace('髙', "高").into_bytes();
    bytes.extend(b"\xff\xfe broken,x@example.jp,\ngood,y@example.jp,\n");
    let chosen = Options { encoding: Some("utf-8".to_owned()), ..Options::default() };
    let read: Vec<_> = Reader::open(&bytes[..], &chosen).unwrap().collect();
    assert_eq!(read[2].as_ref().unwrap_err().code, FaultCode::Encoding);
    assert_eq!((read.len(), read[3].is_ok()), (4, true));
    let (bytes, ..) = SHIFT_JIS.encode("氏名,メール\n高橋,a@example.jp\n");
    let broken: Vec<u8> = bytes.iter().copied().chain(*b"\x81\xff,b@example.jp\nc,c@example.jp\n").collect();
    let chosen = Options { encoding: Some("shift_jis".to_owned()), ..Options::default() };
    let read: Vec<_> = Reader::open(&broken[..], &chosen).unwrap().collect();
    assert_eq!(
        (read[1].as_ref().unwrap_err().line, read[1].as_ref().unwrap_err().code),
        (3, FaultCode::Encoding)
    );
    assert!(read[2].is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Whatever the bytes are, whatever layout they are read by: an end comes, and no panic.
    #[test]
    fn no_bytes_bring_it_down(
        begin in prop::sample::select(vec!["", "email,date,total\n", "BEGIN:VCARD\n", "{\"customer\":", "[{", "From x\nFrom: a@b\n", "\u{feff}sep=;\n"]),
        bytes in prop::collection::vec(any::<u8>(), 0..600),
        layout in prop::option::of(prop::sample::select(Layout::ALL.to_vec())),
    ) {
        let file: Vec<u8> = begin.bytes().chain(bytes).collect();
        let options = Options { layout, ..Options::default() };
        let read = Reader::open(Cursor::new(&file), &options).map(|reader| reader.take(10_000).count());
        prop_assert!(read.map_or(true, |count| count <= file.len() + 1));
        let _ = preview(Cursor::new(&file), &options, 20);
    }
}
