//! Texts of messages as they lie in their rows: long ones packed, because they are most of a store, and because a page that
//! holds twice as many is read half as often.

use crate::words::strange;
use miniz_oxide::{
    deflate::core::{CompressorOxide, TDEFLFlush, TDEFLStatus, compress, create_comp_flags_from_zip_params},
    inflate::{
        TINFLStatus,
        core::{DecompressorOxide, decompress, inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF},
    },
};
use rusqlite::{
    Result, Row,
    types::{Type, ValueRef},
};
use std::cell::RefCell;

/// Shorter texts gain nothing.
const LONG: usize = 160;
/// How hard it is tried, of 10: what comes after takes longer for a hundredth less.
const EFFORT: i32 = 6;
/// Room for what is unpacked, to begin with: most messages fit.
const ROOM: usize = 1 << 14;
/// No text is longer; what says so is damaged.
const LONGEST: usize = 1 << 28;

/// What the columns `body` and `packed` keep of a text.
pub(crate) fn columns(text: &str) -> (&str, Option<Vec<u8>>) {
    match packed(text) {
        Some(packed) => ("", Some(packed)),
        None => (text, None),
    }
}

/// A text in fewer bytes (RFC 1951); `None` if it is not worth it.
pub(crate) fn packed(text: &str) -> Option<Vec<u8>> {
    if text.len() < LONG {
        return None;
    }
    PACKER.with_borrow_mut(|packer| {
        packer.reset();
        // What needs more room than this is not worth it.
        let mut packed = vec![0; text.len() / 8 * 7];
        let (status, _, length) = compress(packer, text.as_bytes(), &mut packed, TDEFLFlush::Finish);
        packed.truncate(length);
        (status == TDEFLStatus::Done && length < text.len() / 8 * 7).then_some(packed)
    })
}

thread_local! {
    /// To make one takes longer than to pack a message.
    static PACKER: RefCell<CompressorOxide> =
        RefCell::new(CompressorOxide::new(create_comp_flags_from_zip_params(EFFORT, 0, 0)));
}

/// The text of a row that has both columns.
pub(crate) fn text(row: &Row<'_>) -> Result<String> {
    match row.get_ref("packed")? {
        ValueRef::Null => row.get("body"),
        ValueRef::Blob(packed) => unpacked(packed).ok_or_else(|| strange(Type::Blob)),
        other => Err(strange(other.data_type())),
    }
}

/// A packed text; `None` if it is none.
pub(crate) fn unpacked(packed: &[u8]) -> Option<String> {
    UNPACKER.with_borrow_mut(|(unpacker, room)| {
        unpacker.init();
        let (mut read, mut written) = (0, 0);
        loop {
            let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
            let (status, more, out) = decompress(unpacker, packed.get(read..)?, room, written, flags);
            read += more;
            written += out;
            match status {
                TINFLStatus::Done => break,
                TINFLStatus::HasMoreOutput if room.len() < LONGEST => room.resize(room.len() * 2, 0),
                _ => return None,
            }
        }
        let text = std::str::from_utf8(room.get(..written)?).ok().map(str::to_owned);
        // What one long text needed is not kept for all the short ones.
        room.truncate(ROOM);
        room.shrink_to(ROOM);
        text
    })
}

thread_local! {
    /// To make one, and room for what it writes, takes as long as to unpack a message.
    static UNPACKER: RefCell<(Box<DecompressorOxide>, Vec<u8>)> =
        RefCell::new((Box::default(), vec![0; ROOM]));
}

#[cfg(test)]
mod tests {
    use super::{columns, packed, unpacked};
    use proptest::prelude::*;

    #[test]
    fn only_what_gains_by_it_is_packed() {
        assert_eq!(columns("short"), ("short", None));
        let long = "Where is my order? ".repeat(20);
        let small = packed(&long).unwrap();
        assert!(small.len() * 4 < long.len());
        assert_eq!(unpacked(&small).as_deref(), Some(long.as_str()));
        assert_eq!(unpacked(b"no such thing"), None);
        assert_eq!(unpacked(small.split_last().unwrap().1), None, "a text that was cut");
        // One that needs far more room than others, and one after it.
        let longest = long.repeat(1000);
        assert_eq!(unpacked(&packed(&longest).unwrap()).as_deref(), Some(longest.as_str()));
        assert_eq!(unpacked(&small).as_deref(), Some(long.as_str()));
    }

    proptest! {
        #[test]
        fn a_text_is_the_same_afterwards(text in "\\PC{0,400}") {
            let text = text.repeat(3);
            let (kept, packed) = columns(&text);
            prop_assert!(packed.is_none() || kept.is_empty());
            let read = packed.map_or(Some(kept.to_owned()), |packed| unpacked(&packed));
            prop_assert_eq!(read.as_deref(), Some(text.as_str()));
            // What was packed by a packer of its own is not taken for another text.
            let alone = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 6);
            prop_assert!(super::packed(&text).is_none_or(|packed| packed == alone));
        }
    }
}
