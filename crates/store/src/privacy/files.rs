//! Files with a customer's data that we wrote outside of the store, so that they can go with her.

use super::members;
use crate::{
    Store, StoreError,
    words::{Word, moment, word},
};
use jiff::Timestamp;
use parlance_model::{AttachmentId, CustomerId, Moment};
use rusqlite::{Row, params};
use std::path::{Path, PathBuf};

/// What a file is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SavedKind {
    /// A file that came with a message.
    Attachment,
    /// An export of everything about her.
    Export,
}

/// A file that we wrote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SavedFile {
    /// About whom.
    pub customer: CustomerId,
    /// Where it was written.
    pub path: PathBuf,
    /// What it is.
    pub kind: SavedKind,
    /// When.
    pub saved: Moment,
}

impl Store {
    /// Remembers that a file with a customer's data was written.
    pub fn note_saved_file(
        &self,
        customer: CustomerId,
        path: &Path,
        kind: SavedKind,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO saved_files (customer, path, kind, saved_ms) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET kind = excluded.kind, saved_ms = excluded.saved_ms",
                params![customer.as_bytes(), path.to_string_lossy(), kind.word(), now.as_millisecond()],
            )?;
            Ok(())
        })
    }

    /// The same of a file that came with a message.
    pub fn note_saved_attachment(
        &self,
        attachment: AttachmentId,
        path: &Path,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let customer = self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT m.customer FROM attachments a JOIN messages m ON m.id = a.message WHERE a.id = ?1",
            )?;
            Ok(statement.query_row([attachment.as_bytes()], |row| row.get("customer"))?)
        })?;
        self.note_saved_file(CustomerId::from_bytes(customer), path, SavedKind::Attachment, now)
    }

    /// Files that we wrote with a person's data, the latest first.
    pub fn saved_files(&self, customer: CustomerId) -> Result<Vec<SavedFile>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT customer, path, kind, saved_ms, NULL AS saved_offset FROM saved_files WHERE customer = ?1",
            )?;
            let mut files = Vec::new();
            for member in members(db, customer)? {
                for saved in statement.query_map([member.as_bytes()], file)? {
                    files.push(saved?);
                }
            }
            files.sort_by_key(|file| std::cmp::Reverse(file.saved.utc));
            Ok(files)
        })
    }

    /// Forgets a file that is no longer there.
    pub fn forget_saved_file(&self, path: &Path) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute("DELETE FROM saved_files WHERE path = ?1", [path.to_string_lossy()])?;
            Ok(())
        })
    }
}

pub(super) fn file(row: &Row<'_>) -> rusqlite::Result<SavedFile> {
    Ok(SavedFile {
        customer: CustomerId::from_bytes(row.get("customer")?),
        path: PathBuf::from(row.get::<_, String>("path")?),
        kind: word(row, "kind")?,
        saved: moment(row, "saved")?,
    })
}
