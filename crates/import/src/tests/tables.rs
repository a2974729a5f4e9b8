use crate::{
    fault::{Fault, FaultCode},
    rows::{Row, Rows},
};
use proptest::prelude::*;
use std::io::{self, Read};

/// Gives a few bytes at a time, as a slow disk may.
struct Bits<'a>(&'a [u8], usize);

impl Read for Bits<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let take = self.1.min(into.len()).min(self.0.len());
        let (now, later) = self.0.split_at(take);
        into[..take].copy_from_slice(now);
        self.0 = later;
        Ok(take)
    }
}

fn read(bytes: &[u8], step: usize) -> (Vec<(u64, Vec<String>)>, Vec<Fault>) {
    let mut rows = Rows::new(Bits(bytes, step), b',');
    let (mut row, mut all, mut faults) = (Row::default(), Vec::new(), Vec::new());
    while let Some(read) = rows.next(&mut row) {
        match read {
            Ok(()) => all.push((row.line, row.cells().map(str::to_owned).collect())),
            Err(fault) => faults.push(fault),
        }
    }
    (all, faults)
}

#[test]
fn a_quote_that_is_never_closed_costs_its_own_line_only() {
    let (rows, faults) = read(b"a,b\n1,\"open\n2,x\n3,y\n", 64);
    assert_eq!(faults, [Fault::new(2, FaultCode::OpenQuote)]);
    assert_eq!(rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 3, 4]);
    let (rows, faults) = read(b"\"a\"b,c\r\n\"d\",e\r\n", 1);
    assert_eq!(faults, [Fault::new(1, FaultCode::BrokenQuote)]);
    assert_eq!(rows, [(2, vec!["d".to_owned(), "e".to_owned()])]);
}

#[test]
fn lines_are_counted_as_they_stand_in_the_file() {
    let (rows, faults) = read(b"\xef\xbb\xbfa\r\n\r\n\"b\r\nb\",x\r\nc\rd\ne", 2);
    assert!(faults.is_empty(), "{faults:?}");
    let lines: Vec<_> = rows.iter().map(|(line, cells)| (*line, cells[0].as_str())).collect();
    assert_eq!(lines, [(1, "a"), (3, "b\r\nb"), (5, "c"), (6, "d"), (7, "e")]);
    assert_eq!(rows[1].1[1], "x");
}

#[test]
fn nul_bytes_and_broken_characters_are_told() {
    let (rows, faults) = read(b"a\n\0b\n\xff\nc\n", 8);
    assert_eq!(faults, [Fault::new(2, FaultCode::Nul), Fault::new(3, FaultCode::Encoding)]);
    assert_eq!(rows.len(), 2);
}

proptest! {
    /// What the csv crate writes is read as it was, whatever size the pieces have that the file comes in.
    #[test]
    fn rows_are_what_was_written(
        table in prop::collection::vec(prop::collection::vec("[a,\"\r\n é日]{0,6}", 2..5), 1..8),
        step in 1usize..20,
    ) {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        for row in &table {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let (rows, faults) = read(&bytes, step);
        prop_assert_eq!(faults, vec![]);
        prop_assert_eq!(rows.into_iter().map(|(_, cells)| cells).collect::<Vec<_>>(), table);
    }

    /// Any bytes are rows and faults, and every line of the file is begun at most once.
    #[test]
    fn any_bytes_come_to_an_end(bytes in prop::collection::vec(prop::sample::select(b"a,\"\n\r\0\xff;\xe3".to_vec()), 0..200)) {
        let (rows, faults) = read(&bytes, 3);
        let mut lines: Vec<_> = rows.iter().map(|(line, _)| *line).chain(faults.iter().map(|fault| fault.line)).collect();
        let all = lines.len();
        lines.sort_unstable();
        lines.dedup();
        prop_assert_eq!(lines.len(), all);
    }
}
