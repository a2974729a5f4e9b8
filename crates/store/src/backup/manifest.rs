//! What a snapshot says of itself, in plain JSON: when, what of, how much, and by what it is known to be whole. Nothing
//! of a customer's is in it.

use crate::{StoreError, files};
use jiff::Timestamp;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

pub(super) const MANIFEST: &str = "manifest.json";
const FORMAT: u32 = 1;

/// What is counted, so that an agent sees what a snapshot holds.
const COUNTED: &[(&str, &str)] = &[
    ("tickets", "SELECT count(*) FROM tickets"),
    ("messages", "SELECT count(*) FROM messages"),
    ("customers", "SELECT count(*) FROM customers"),
    ("records", "SELECT count(*) FROM records"),
    ("promises", "SELECT count(*) FROM promises"),
    ("drafts", "SELECT count(*) FROM drafts"),
    ("outbox", "SELECT count(*) FROM outbox WHERE state <> 'confirmed'"),
];

/// A snapshot of a store: a folder with the database, what was put beside it, and its manifest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Snapshot {
    /// The folder.
    pub path: PathBuf,
    /// When it was made.
    pub made: Timestamp,
    /// The schema's version.
    pub schema: u32,
    /// The version of Parlance that made it.
    pub app: String,
    /// Bytes of all its files.
    pub bytes: u64,
    /// How many of each kind are in it: tickets, messages, customers, records, promises, drafts, and in the outbox what
    /// no desk had confirmed.
    pub counts: BTreeMap<String, u64>,
    pub(super) files: BTreeMap<String, Stamp>,
}

/// A file of a snapshot.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Stamp {
    pub(super) bytes: u64,
    pub(super) sha256: String,
}

#[derive(Serialize, Deserialize)]
struct Manifest {
    format: u32,
    made: Timestamp,
    schema: u32,
    app: String,
    counts: BTreeMap<String, u64>,
    files: BTreeMap<String, Stamp>,
}

pub(super) fn counts(db: &Connection) -> Result<BTreeMap<String, u64>, StoreError> {
    let count = |(name, sql): &(&str, &str)| {
        let count: i64 = db.query_row(sql, (), |row| row.get(0))?;
        Ok(((*name).to_owned(), u64::try_from(count).unwrap_or(0)))
    };
    COUNTED.iter().map(count).collect()
}

impl Snapshot {
    pub(super) fn file(&self, name: &str) -> Option<&Stamp> {
        self.files.get(name)
    }

    /// Reads the manifest in a folder. [`StoreError::Foreign`] if there is none that can be read.
    pub fn read(folder: &Path) -> Result<Self, StoreError> {
        let text = fs::read(folder.join(MANIFEST)).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => StoreError::Foreign,
            _ => error.into(),
        })?;
        let manifest: Manifest = serde_json::from_slice(&text).map_err(|_| StoreError::Foreign)?;
        if manifest.format > FORMAT {
            return Err(StoreError::Newer(manifest.schema));
        }
        let plain = |name: &String| !name.is_empty() && !name.contains(['/', '\\']) && name != "..";
        if !manifest.files.contains_key(files::DATABASE) || !manifest.files.keys().all(plain) {
            return Err(StoreError::Foreign);
        }
        Ok(Self {
            path: folder.to_owned(),
            made: manifest.made,
            schema: manifest.schema,
            app: manifest.app,
            bytes: manifest.files.values().map(|file| file.bytes).sum(),
            counts: manifest.counts,
            files: manifest.files,
        })
    }

    /// Writes the manifest into the snapshot's folder.
    pub(super) fn write(&self) -> Result<(), StoreError> {
        let manifest = Manifest {
            format: FORMAT,
            made: self.made,
            schema: self.schema,
            app: self.app.clone(),
            counts: self.counts.clone(),
            files: self.files.clone(),
        };
        let text = serde_json::to_vec_pretty(&manifest)
            .map_err(|_| StoreError::Io(std::io::ErrorKind::InvalidData))?;
        Ok(files::write_new(&self.path.join(MANIFEST), &text)?)
    }
}
