//! The chain of hashes, and what is wrong with one that was touched.

use super::AuditEntry;
use crate::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A SHA-256.
pub(super) type Hash = [u8; 32];

/// What a look at the whole trail found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AuditVerdict {
    /// How many entries there are.
    pub entries: u64,
    /// The hash of the last, as hexadecimal digits; whoever keeps it elsewhere sees later that nothing before it was touched.
    pub head: String,
    /// The first thing that is wrong.
    pub fault: Option<AuditFault>,
}

/// What is wrong with the trail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AuditFault {
    /// The place of the first entry that is wrong.
    pub seq: i64,
    /// What.
    pub kind: FaultKind,
}

/// What is wrong with an entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum FaultKind {
    /// Its text is not what was hashed.
    Altered,
    /// An entry before it, or the last one, was taken out.
    Missing,
    /// It does not follow the one before it.
    Misplaced,
    /// It has no signature.
    Unsigned,
    /// Its signature is not ours.
    Forged,
    /// The agent's words are not those that were written.
    Words,
}

impl Store {
    /// Reads the whole trail and holds each entry against its hash, the one before it and, by `is_ours`, its signature.
    pub fn verify_audit(
        &self,
        is_ours: impl FnMut(&[u8; 32], &[u8]) -> bool,
    ) -> Result<AuditVerdict, StoreError> {
        self.connections.read(|db| verify(db, is_ours))
    }
}

/// An entry as it lies there.
struct Link {
    seq: i64,
    text: String,
    hash: Hash,
    signature: Option<Vec<u8>>,
    words: Option<(Vec<u8>, String)>,
}

fn verify(
    db: &Connection,
    mut is_ours: impl FnMut(&Hash, &[u8]) -> bool,
) -> Result<AuditVerdict, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT a.seq, a.entry, a.hash, a.signature, w.salt, w.text
         FROM audit a LEFT JOIN audit_words w ON w.seq = a.seq ORDER BY a.seq",
    )?;
    let mut rows = statement.query(())?;
    let (mut last, mut previous, mut entries, mut fault) = (0, Hash::default(), 0, None);
    while let Some(row) = rows.next()? {
        let salt: Option<Vec<u8>> = row.get("salt")?;
        let link = Link {
            seq: row.get("seq")?,
            text: row.get("entry")?,
            hash: row.get("hash")?,
            signature: row.get("signature")?,
            words: salt.zip(row.get("text")?),
        };
        let kind = wrong(&link, last, &previous, &mut is_ours);
        fault = fault.or(kind.map(|kind| AuditFault { seq: link.seq, kind }));
        (last, previous, entries) = (link.seq, link.hash, entries + 1);
    }
    let given = db.query_row("SELECT seq FROM sqlite_sequence WHERE name = 'audit'", (), |row| row.get(0));
    let given: i64 = given.optional()?.unwrap_or(0);
    let cut = (given != last).then_some(AuditFault { seq: last + 1, kind: FaultKind::Missing });
    Ok(AuditVerdict { entries, head: hex(&previous), fault: fault.or(cut) })
}

fn wrong(
    link: &Link,
    last: i64,
    previous: &Hash,
    is_ours: &mut impl FnMut(&Hash, &[u8]) -> bool,
) -> Option<FaultKind> {
    if hash_of(&link.text) != link.hash {
        return Some(FaultKind::Altered);
    }
    let Ok(entry) = serde_json::from_str::<AuditEntry>(&link.text) else { return Some(FaultKind::Altered) };
    if link.seq != last + 1 {
        return Some(FaultKind::Missing);
    }
    if entry.seq != link.seq || entry.previous != hex(previous) {
        return Some(FaultKind::Misplaced);
    }
    match &link.signature {
        None => return Some(FaultKind::Unsigned),
        Some(signature) if !is_ours(&link.hash, signature) => return Some(FaultKind::Forged),
        Some(_) => {}
    }
    let (salt, text) = link.words.as_ref()?;
    let written = hex(&hash_of_words(salt, text));
    (entry.words.as_deref() != Some(&written)).then_some(FaultKind::Words)
}

pub(super) fn hash_of(text: &str) -> Hash {
    let mut hash = Sha256::new_with_prefix(b"parlance audit 1");
    hash.update(text);
    hash.finalize().into()
}

pub(super) fn hash_of_words(salt: &[u8], words: &str) -> Hash {
    let mut hash = Sha256::new_with_prefix(b"parlance audit words 1");
    hash.update(salt);
    hash.update(words);
    hash.finalize().into()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
