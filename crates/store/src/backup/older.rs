//! Copies of the store from before somebody was erased: she is still in them.

use super::{remove_set_aside, remove_snapshots};
use crate::{AuditEntry, Store, StoreError, salvage};
use jiff::{SignedDuration, Timestamp};
use rusqlite::OptionalExtension;
use std::path::{Path, PathBuf};

/// Copies that were removed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RemovedCopies {
    /// Snapshots.
    pub snapshots: u32,
    /// Databases that had been put aside.
    pub set_aside: u32,
}

impl Store {
    /// Removes every copy of this open store from before somebody was last erased: snapshots in these folders, databases
    /// in its own directory that were put aside or never took their place. To be called after an erasure, and from
    /// time to time: what a killed process did not come to, or what could not be reached then, goes later. One that
    /// cannot be removed does not keep the others; the first error is told.
    pub fn remove_older_copies(&self, dir: &Path, folders: &[PathBuf]) -> Result<RemovedCopies, StoreError> {
        let Some(erased) = self.last_erasure()? else { return Ok(RemovedCopies::default()) };
        let until = erased.checked_add(SignedDuration::from_millis(1)).unwrap_or(erased);
        let snapshots: Vec<_> = folders.iter().map(|folder| remove_snapshots(folder, until)).collect();
        let set_aside = remove_set_aside(dir, until);
        // nobody goes back to another state while this one is open
        salvage::clear(dir)?;
        Ok(RemovedCopies { snapshots: snapshots.into_iter().sum::<Result<_, _>>()?, set_aside: set_aside? })
    }

    /// When somebody was last erased, by the audit trail.
    fn last_erasure(&self) -> Result<Option<Timestamp>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT entry FROM audit WHERE json_extract(entry, '$.kind') = 'erase' ORDER BY seq DESC LIMIT 1",
            )?;
            let entry: Option<String> = statement.query_row((), |row| row.get("entry")).optional()?;
            let read = |entry: String| serde_json::from_str(&entry).map_err(|_| StoreError::Corrupt);
            Ok(entry.map(read).transpose()?.map(|entry: AuditEntry| entry.at))
        })
    }
}
