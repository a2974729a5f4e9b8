//! Going back to a snapshot.

use super::{Aside, RESTORING, Snapshot, finish, settle, swap, verify_snapshot};
use crate::{
    StoreError,
    connection::keyed,
    files::{self, DATABASE},
    open::{alone, sound},
    salvage::{self, Remains},
    schema,
};
use jiff::Timestamp;
use rusqlite::OpenFlags;
use std::path::{Path, PathBuf};

/// What came of going back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Restored {
    /// What the store is now as it was then.
    pub snapshot: Snapshot,
    /// Where the store is that was here until now, if there was one.
    pub aside: Option<PathBuf>,
    /// Operations of the store until now that were brought along as they are: unsent, or sent since the snapshot.
    pub brought: u32,
    /// Drafts that were brought along.
    pub drafts: u32,
    /// Operations that may have been sent already, and wait for the agent's decision.
    pub held: u32,
    /// What was written in the store until now and belongs to tickets of which nothing can be read.
    pub lost: u32,
}

/// Makes the store of this directory, which nobody may have open, what it was at a snapshot. The snapshot is read whole and
/// held against its seals before anything is changed; the present store, damaged or not, is kept aside. What agents
/// wrote in it and no desk has comes along where it can be read. Nothing goes out a second time: what the snapshot calls
/// unsent, and the present store cannot tell about, is held until the agent has decided.
pub fn restore(dir: &Path, key: &[u8; 32], snapshot: &Path, now: Timestamp) -> Result<Restored, StoreError> {
    let _alone = alone(dir)?;
    finish(dir)?;
    salvage::clear(dir)?;
    let restored = prepare(dir, key, snapshot).and_then(|mut restored| {
        let was_there = dir.join(DATABASE).exists();
        let aside = swap(dir, Aside::BeforeRestore, now)?;
        restored.aside = was_there.then_some(aside);
        Ok(restored)
    });
    if restored.is_err() {
        // The error is what matters; what is left is cleared by the next one.
        let _ = salvage::clear(dir);
    }
    restored
}

fn prepare(dir: &Path, key: &[u8; 32], snapshot: &Path) -> Result<Restored, StoreError> {
    let snapshot = verify_snapshot(snapshot, key)?;
    let restoring = dir.join(RESTORING);
    let (bytes, sha256) = files::copy(&snapshot.path.join(DATABASE), &restoring)?;
    if snapshot.file(DATABASE).is_none_or(|file| (file.bytes, &file.sha256) != (bytes, &sha256)) {
        return Err(StoreError::Corrupt);
    }
    let mut db = keyed(&restoring, key, OpenFlags::empty())?;
    db.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON;")?;
    schema::migrate(&mut db)?;
    let present = match Remains::open(dir, key) {
        Ok(remains) => Some(remains),
        // There is none, or nothing of it is ours to read.
        Err(StoreError::Io(std::io::ErrorKind::NotFound) | StoreError::Foreign | StoreError::Newer(_)) => {
            None
        }
        Err(error) => return Err(error),
    };
    let transaction = db.transaction()?;
    let settled = settle::settle(&transaction, present)?;
    transaction.commit()?;
    sound(&db, false)?;
    db.close().map_err(|(_, error)| error)?;
    Ok(Restored {
        snapshot,
        aside: None,
        brought: settled.brought,
        drafts: settled.drafts,
        held: settled.held,
        lost: settled.lost,
    })
}
