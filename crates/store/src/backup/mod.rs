//! Snapshots of a running store, and going back to one.
//!
//! A snapshot is a folder that is laid out as a store's directory: the database under the same key, what the caller puts
//! beside it (the vault's file, without which no recovery code opens it anywhere else), and a manifest. It is
//! made under another name, read back and held against its seals, brought onto the disk and only then given its name:
//! a folder with a snapshot's name is whole. Whoever reads while it is made reads on; whoever writes writes on.

mod keep;
mod manifest;
mod older;
mod restore;
mod settle;
mod swap;

pub use manifest::Snapshot;
pub use older::RemovedCopies;
pub use restore::{Restored, restore};
use swap::remove_set_aside;
pub(crate) use swap::{Aside, RESTORING, finish, is_under_way, swap};

use crate::{
    Store, StoreError,
    connection::keyed,
    files::{self, DATABASE, sync_dir},
    open::sound,
    schema,
};
use jiff::Timestamp;
use manifest::{Stamp, counts};
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};
use std::{
    collections::BTreeMap,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// A snapshot that is being made: one at a time in a folder.
const UNFINISHED: &str = "unfinished";
const REMOVING: &str = "removing-";
const LOCK: &str = "lock";
/// Pages that are copied before it is asked whether the store is being closed.
const STEP: i32 = 1024;

/// A file that goes along with a snapshot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Beside {
    /// Its name, in the snapshot's folder as in the store's directory.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Store {
    /// Makes a snapshot of what is committed now, in this folder (made if missing), with these files beside it. Nothing is
    /// left behind if it fails; [`StoreError::Busy`] if another one is being made there, [`StoreError::Corrupt`] if what was
    /// read back is not whole.
    pub fn back_up(
        &self,
        folder: &Path,
        beside: &[Beside],
        app: &str,
        now: Timestamp,
    ) -> Result<Snapshot, StoreError> {
        fs::create_dir_all(folder)?;
        let _alone = alone_in(folder)?;
        sweep(folder)?;
        let unfinished = folder.join(UNFINISHED);
        let made = self.fill(&unfinished, beside, app, now).and_then(|snapshot| named(snapshot, folder));
        if made.is_err() {
            // The error is what matters; what is left of the folder is swept away by the next one.
            let _ = fs::remove_dir_all(&unfinished);
        }
        made
    }

    fn fill(
        &self,
        folder: &Path,
        beside: &[Beside],
        app: &str,
        now: Timestamp,
    ) -> Result<Snapshot, StoreError> {
        fs::create_dir(folder)?;
        let database = folder.join(DATABASE);
        let (key, counted) = self.connections.copy_with(|db, key, closing| {
            let counted = counts(db)?;
            let mut copy = keyed(&database, key, OpenFlags::SQLITE_OPEN_CREATE)?;
            copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
            copy_pages(db, &mut copy, closing)?;
            copy.close().map_err(|(_, error)| error)?;
            Ok(counted)
        })?;
        let copy = keyed(&database, &key, OpenFlags::empty())?;
        // One file that stands for itself, without a log beside it.
        copy.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE;")?;
        sound(&copy, false)?;
        if counts(&copy)? != counted {
            return Err(StoreError::Corrupt);
        }
        let schema = schema::version(&copy)?;
        copy.close().map_err(|(_, error)| error)?;
        files::sync_file(&database)?;
        for Beside { name, bytes } in beside {
            files::write_new(&folder.join(name), bytes)?;
        }
        let names = beside.iter().map(|file| file.name.as_str()).chain([DATABASE]);
        let stamps = names.map(|name| Ok((name.to_owned(), stamp(&folder.join(name))?)));
        let stamps = stamps.collect::<Result<BTreeMap<_, _>, StoreError>>()?;
        let bytes = stamps.values().map(|file| file.bytes).sum();
        let (path, app) = (folder.to_owned(), app.to_owned());
        let snapshot = Snapshot { path, made: now, schema, app, bytes, counts: counted, files: stamps };
        snapshot.write()?;
        sync_dir(folder)?;
        Ok(snapshot)
    }
}

fn stamp(path: &Path) -> Result<Stamp, StoreError> {
    let (bytes, sha256) = files::digest(path)?;
    Ok(Stamp { bytes, sha256 })
}

/// All in one read transaction: SQLite need not begin again, whatever is written meanwhile.
fn copy_pages(from: &Connection, to: &mut Connection, closing: &dyn Fn() -> bool) -> Result<(), StoreError> {
    let backup = Backup::new(from, to)?;
    loop {
        match backup.step(STEP)? {
            StepResult::Done => return Ok(()),
            StepResult::More if closing() => return Err(StoreError::Closed),
            StepResult::More => {}
            _ => return Err(StoreError::Busy),
        }
    }
}

/// Gives a finished snapshot its name. From here on it is there.
fn named(snapshot: Snapshot, folder: &Path) -> Result<Snapshot, StoreError> {
    let path = free_name(folder, snapshot.made);
    fs::rename(&snapshot.path, &path)?;
    sync_dir(folder)?;
    Ok(Snapshot { path, ..snapshot })
}

fn free_name(folder: &Path, made: Timestamp) -> PathBuf {
    let name = time_name(made);
    let more = (2u32..).map(|number| format!("{name}-{number}"));
    let mut free = std::iter::once(name.clone()).chain(more).map(|name| folder.join(name));
    free.find(|path| !path.exists()).unwrap_or_default()
}

/// A time as a part of a file's name, sorted as time is.
pub(crate) fn time_name(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H%M%SZ").to_string()
}

/// Held while a folder of snapshots is changed.
fn alone_in(folder: &Path) -> Result<File, StoreError> {
    let lock = File::options().create(true).truncate(false).read(true).write(true).open(folder.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Removes what a killed process left half made or half removed.
fn sweep(folder: &Path) -> Result<(), StoreError> {
    for name in files::names(folder)? {
        if name == UNFINISHED || name.starts_with(REMOVING) {
            fs::remove_dir_all(folder.join(name))?;
        }
    }
    Ok(())
}

/// The snapshots of a folder, newest first. What is not whole is not among them, nor is what cannot be read.
pub fn snapshots(folder: &Path) -> Result<Vec<Snapshot>, StoreError> {
    let names = files::names(folder)?;
    let paths = names.iter().filter(|name| is_of_ours(name)).map(|name| folder.join(name));
    let mut snapshots: Vec<_> = paths.filter_map(|path| Snapshot::read(&path).ok()).collect();
    snapshots.sort_by(|a, b| (b.made, &b.path).cmp(&(a.made, &a.path)));
    Ok(snapshots)
}

fn is_of_ours(name: &str) -> bool {
    name != UNFINISHED && name != LOCK && !name.starts_with(REMOVING)
}

/// Removes every snapshot of a folder that was made before this time, also those whose manifest cannot be read; gives
/// how many. For what must not come back: after an erasure nothing older may stay.
pub fn remove_snapshots(folder: &Path, before: Timestamp) -> Result<u32, StoreError> {
    if files::names(folder)?.is_empty() {
        return Ok(0);
    }
    let _alone = alone_in(folder)?;
    sweep(folder)?;
    let mut removed = 0;
    for name in files::names(folder)?.into_iter().filter(|name| is_of_ours(name)) {
        let path = folder.join(name);
        let is_older = Snapshot::read(&path).map_or(true, |snapshot| snapshot.made < before);
        if is_older && path.join(DATABASE).exists() {
            remove(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Removes what need not be kept: the newest snapshot of each of the last seven days and of each of the last four
/// weeks that have one stays. Gives how many went.
pub fn thin_snapshots(folder: &Path) -> Result<u32, StoreError> {
    if files::names(folder)?.is_empty() {
        return Ok(0);
    }
    let _alone = alone_in(folder)?;
    sweep(folder)?;
    let all = snapshots(folder)?;
    let superfluous = keep::superfluous(&all);
    superfluous.iter().try_for_each(|snapshot| remove(&snapshot.path))?;
    Ok(u32::try_from(superfluous.len()).unwrap_or(u32::MAX))
}

/// By another name first, so that no half of a snapshot is ever taken for one.
fn remove(path: &Path) -> Result<(), StoreError> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|name| name.to_str())) else {
        return Err(StoreError::Io(io::ErrorKind::InvalidInput));
    };
    let removing = folder.join(format!("{REMOVING}{name}"));
    fs::rename(path, &removing)?;
    sync_dir(folder)?;
    Ok(fs::remove_dir_all(removing)?)
}

/// Copies a snapshot into another folder (made if missing), whole or not at all, and holds the copy against the manifest.
pub fn copy_snapshot(snapshot: &Snapshot, folder: &Path) -> Result<Snapshot, StoreError> {
    fs::create_dir_all(folder)?;
    let _alone = alone_in(folder)?;
    sweep(folder)?;
    let unfinished = folder.join(UNFINISHED);
    let fill = || {
        fs::create_dir(&unfinished)?;
        for (name, expected) in &snapshot.files {
            let (bytes, sha256) = files::copy(&snapshot.path.join(name), &unfinished.join(name))?;
            if (Stamp { bytes, sha256 }) != *expected {
                return Err(StoreError::Corrupt);
            }
        }
        let copy = Snapshot { path: unfinished.clone(), ..snapshot.clone() };
        copy.write()?;
        sync_dir(&unfinished)?;
        named(copy, folder)
    };
    let copied = fill();
    if copied.is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    copied
}

/// Reads a snapshot whole: its files against the manifest, the database against its seals and its own rules.
/// [`StoreError::Corrupt`] if it is not what was written, [`StoreError::Foreign`] if it is no snapshot or the key is another's.
pub fn verify_snapshot(folder: &Path, key: &[u8; 32]) -> Result<Snapshot, StoreError> {
    let snapshot = Snapshot::read(folder)?;
    for (name, expected) in &snapshot.files {
        if stamp(&folder.join(name))? != *expected {
            return Err(StoreError::Corrupt);
        }
    }
    let database = crate::connection::keyed_to_read(&folder.join(DATABASE), key)?;
    schema::check(&database).map_err(|error| match error {
        // Every byte is as it was written: so it is the key that does not fit.
        StoreError::Corrupt => StoreError::Foreign,
        other => other,
    })?;
    sound(&database, true)?;
    if counts(&database)? == snapshot.counts { Ok(snapshot) } else { Err(StoreError::Corrupt) }
}
