//! Putting another database in the place of the present one.
//!
//! The new one is made whole beside it. Its renaming to a name with `ready` is the moment from which it is the store: a
//! process that is killed between the renamings that follow leaves them to the next that opens the directory.

use crate::{
    StoreError,
    files::{self, DATABASE, remove_if_there, rename_if_there, sync_dir, sync_file},
};
use jiff::Timestamp;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The database that is being made, until it is ready.
pub(crate) const RESTORING: &str = "parlance.db.restoring";
const READY: &str = "parlance.db.ready-";

/// Why the present database is put aside: its new name says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Aside {
    /// An earlier state was wanted.
    BeforeRestore,
    /// It was damaged.
    Damaged,
}

impl Aside {
    fn word(self) -> &'static str {
        match self {
            Self::BeforeRestore => "before-restore-",
            Self::Damaged => "damaged-",
        }
    }
}

/// Makes the database under [`RESTORING`], which is closed and has no log, the store's. Gives where the present one went.
pub(crate) fn swap(dir: &Path, aside: Aside, now: Timestamp) -> Result<PathBuf, StoreError> {
    let restoring = dir.join(RESTORING);
    sync_file(&restoring)?;
    let word = format!("{}{}", aside.word(), super::time_name(now));
    let taken = |word: &str| dir.join(format!("{DATABASE}.{word}")).exists();
    let more = (2u32..).map(|number| format!("{word}-{number}"));
    let free = std::iter::once(word.clone()).chain(more).find(|word| !taken(word)).unwrap_or(word);
    fs::rename(&restoring, dir.join(format!("{READY}{free}")))?;
    sync_dir(dir)?;
    finish(dir)?;
    Ok(dir.join(format!("{DATABASE}.{free}")))
}

/// Removes every database that was put aside until this time, when another took its place; gives how many.
pub(super) fn remove_set_aside(dir: &Path, until: Timestamp) -> Result<u32, StoreError> {
    let words = [Aside::BeforeRestore, Aside::Damaged].map(|aside| format!("{DATABASE}.{}", aside.word()));
    let until = super::time_name(until);
    let mut removed = 0;
    for name in files::names(dir)? {
        let time = words.iter().find_map(|word| name.strip_prefix(word.as_str()));
        if time.is_some_and(|time| time.get(..until.len()).is_none_or(|time| time <= until.as_str())) {
            fs::remove_file(dir.join(name))?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Whether a database is ready to take its place.
pub(crate) fn is_under_way(dir: &Path) -> bool {
    ready(dir).is_ok_and(|ready| ready.is_some())
}

/// Ends what a killed process began. Only for who has the directory to itself.
pub(crate) fn finish(dir: &Path) -> Result<(), StoreError> {
    let Some(word) = ready(dir)? else { return Ok(()) };
    let (present, aside) = (dir.join(DATABASE), dir.join(format!("{DATABASE}.{word}")));
    // The log first: beside the new database it would be taken for its own.
    rename_if_there(&with(&present, "-wal"), &with(&aside, "-wal"))?;
    remove_if_there(&with(&present, "-shm"))?;
    rename_if_there(&present, &aside)?;
    fs::rename(dir.join(format!("{READY}{word}")), &present)?;
    Ok(sync_dir(dir)?)
}

fn ready(dir: &Path) -> io::Result<Option<String>> {
    let names = files::names(dir)?;
    Ok(names.iter().find_map(|name| name.strip_prefix(READY)).map(str::to_owned))
}

fn with(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}
