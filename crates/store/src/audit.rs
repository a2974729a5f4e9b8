//! The audit trail: what was done with people's data and money, in a chain that shows every change of it.
//!
//! An entry names no person (its subject is a pseudonym) and holds nobody's words but, apart from it and erasable, the
//! agent's own. The store hashes; whoever opened it gives the signer.

mod chain;

pub(crate) use chain::hex;
pub use chain::{AuditFault, AuditVerdict, FaultKind};

use crate::{Store, StoreError, pseudonym::Pseudonyms, words::json};
use chain::{Hash, hash_of, hash_of_words};
use jiff::Timestamp;
use parlance_model::CustomerId;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// Signs an entry's hash.
pub type AuditSigner = Arc<dyn Fn(&[u8; 32]) -> Vec<u8> + Send + Sync>;

/// A number, an id or a code: never what a person wrote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AuditDetail {
    /// So many.
    Count(i64),
    /// An id, a code, a day, an amount, the name of a law.
    Code(String),
}

impl From<i64> for AuditDetail {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<u64> for AuditDetail {
    fn from(count: u64) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<&str> for AuditDetail {
    fn from(code: &str) -> Self {
        Self::Code(code.to_owned())
    }
}

impl From<String> for AuditDetail {
    fn from(code: String) -> Self {
        Self::Code(code)
    }
}

/// What is to be written down.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AuditNote {
    /// What was done, as a code: `erase`, `merge`, `refund`, …
    pub kind: &'static str,
    /// Who did it: the agent's name.
    pub by: String,
    /// To whom; kept as a pseudonym.
    pub subject: Option<CustomerId>,
    /// More of it: numbers, ids and codes.
    pub details: BTreeMap<&'static str, AuditDetail>,
    /// Why, in the agent's own words: kept beside the entry, and erased with the subject.
    pub words: Option<String>,
}

impl AuditNote {
    /// That somebody did something.
    pub fn new(kind: &'static str, by: &str) -> Self {
        Self { kind, by: by.to_owned(), ..Self::default() }
    }

    /// The same, done to this customer.
    pub fn about(mut self, customer: CustomerId) -> Self {
        self.subject = Some(customer);
        self
    }

    /// The same with one more detail.
    pub fn with(mut self, name: &'static str, detail: impl Into<AuditDetail>) -> Self {
        self.details.insert(name, detail.into());
        self
    }

    /// The same with the agent's reason.
    pub fn because(mut self, words: &str) -> Self {
        self.words = Some(words.to_owned());
        self
    }
}

/// An entry, as its JSON says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AuditEntry {
    /// Its place, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What was done, as a code.
    pub kind: String,
    /// Who did it.
    pub by: String,
    /// The pseudonym of whom it was done to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// More of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub details: BTreeMap<String, AuditDetail>,
    /// The salted hash of the agent's own words, if there were any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The hash of the entry before; zeros in the first.
    pub previous: String,
}

/// An entry with its seal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AuditRecord {
    /// What it says.
    pub entry: AuditEntry,
    /// The same as it is kept: what is hashed.
    pub text: String,
    /// Its hash: SHA-256 of `parlance audit 1` and the text.
    pub hash: Hash,
    /// The signature of the hash, if the store had a signer.
    pub signature: Option<Vec<u8>>,
    /// The agent's own words, if they are still there.
    pub words: Option<String>,
}

impl Store {
    /// Entries are signed by this from now on. Once, when the store was opened.
    pub fn sign_audit_with(&self, signer: AuditSigner) {
        // a second signer would be the same key
        let _ = self.connections.signer.set(signer);
    }

    /// Writes an entry.
    pub fn audit(&self, note: &AuditNote, now: Timestamp) -> Result<AuditRecord, StoreError> {
        self.connections.write(|db| self.audit_within(db, note, now))
    }

    /// Writes an entry in the transaction of what it tells.
    pub(crate) fn audit_within(
        &self,
        db: &Connection,
        note: &AuditNote,
        now: Timestamp,
    ) -> Result<AuditRecord, StoreError> {
        let (last, previous) = head(db)?;
        let seq = last + 1;
        let subject = note.subject.map(|subject| Pseudonyms::of(db)?.customer(subject)).transpose()?;
        let words = note.words.as_deref().map(|text| salted(db, text)).transpose()?;
        let entry = AuditEntry {
            seq,
            at: now,
            kind: note.kind.to_owned(),
            by: note.by.clone(),
            subject,
            details: note.details.iter().map(|(name, detail)| ((*name).to_owned(), detail.clone())).collect(),
            words: words.as_ref().map(|(_, hash)| hex(hash)),
            previous: hex(&previous),
        };
        let text = json(&entry)?;
        let hash = hash_of(&text);
        let signature = self.connections.signer.get().map(|sign| sign(&hash));
        db.execute(
            "INSERT INTO audit (seq, entry, hash, signature) VALUES (?1, ?2, ?3, ?4)",
            params![seq, text, hash, signature],
        )?;
        if let (Some((salt, _)), Some(words)) = (&words, &note.words) {
            db.execute(
                "INSERT INTO audit_words (seq, subject, salt, text) VALUES (?1, ?2, ?3, ?4)",
                params![seq, entry.subject, salt, words],
            )?;
        }
        Ok(AuditRecord { entry, text, hash, signature, words: note.words.clone() })
    }

    /// Entries before a place (or the last), the latest first.
    pub fn audit_trail(&self, before: Option<i64>, most: u32) -> Result<Vec<AuditRecord>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT a.entry, a.hash, a.signature, w.text AS words
                 FROM audit a LEFT JOIN audit_words w ON w.seq = a.seq
                 WHERE a.seq < coalesce(?1, 9223372036854775807) ORDER BY a.seq DESC LIMIT ?2",
            )?;
            let rows = statement.query_map(params![before, most], kept)?;
            rows.map(|row| row?.read()).collect()
        })
    }

    /// The pseudonym that entries have for a customer.
    pub fn pseudonym(&self, customer: CustomerId) -> Result<String, StoreError> {
        self.connections.read(|db| Pseudonyms::of(db)?.customer(customer))
    }
}

/// The last entry's place and hash.
fn head(db: &Connection) -> Result<(i64, Hash), StoreError> {
    let mut statement = db.prepare_cached("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")?;
    let head = statement.query_row((), |row| Ok((row.get("seq")?, row.get("hash")?))).optional()?;
    Ok(head.unwrap_or_default())
}

fn salted(db: &Connection, words: &str) -> Result<([u8; 16], Hash), StoreError> {
    let salt: [u8; 16] = db.query_row("SELECT randomblob(16)", (), |row| row.get(0))?;
    let hash = hash_of_words(&salt, words);
    Ok((salt, hash))
}

/// A row as it is kept.
struct Kept {
    text: String,
    hash: Hash,
    signature: Option<Vec<u8>>,
    words: Option<String>,
}

impl Kept {
    fn read(self) -> Result<AuditRecord, StoreError> {
        let entry = serde_json::from_str(&self.text).map_err(|_| StoreError::Corrupt)?;
        let Self { text, hash, signature, words } = self;
        Ok(AuditRecord { entry, text, hash, signature, words })
    }
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        text: row.get("entry")?,
        hash: row.get("hash")?,
        signature: row.get("signature")?,
        words: row.get("words")?,
    })
}
