//! Texts of messages as they lie in their rows: long ones packed, because they are most of a store, and because a page that
//! holds twice as many is read half as often.

use crate::words::strange;
use rusqlite::{
    Result, Row,
    types::{Type, ValueRef},
};

/// Shorter texts gain nothing.
const LONG: usize = 160;
/// How hard it is tried, of 10: what comes after takes longer for a hundredth less.
const EFFORT: u8 = 6;
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
    let packed = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), EFFORT);
    (packed.len() < text.len() / 8 * 7).then_some(packed)
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
    let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, LONGEST).ok()?;
    String::from_utf8(bytes).ok()
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
    }

    proptest! {
        #[test]
        fn a_text_is_the_same_afterwards(text in "\\PC{0,400}") {
            let text = text.repeat(3);
            let (kept, packed) = columns(&text);
            prop_assert!(packed.is_none() || kept.is_empty());
            let read = packed.map_or(Some(kept.to_owned()), |packed| unpacked(&packed));
            prop_assert_eq!(read.as_deref(), Some(text.as_str()));
        }
    }
}
