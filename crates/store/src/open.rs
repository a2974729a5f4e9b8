//! Making and opening a store, and telling what is wrong with one that does not open.

use crate::{
    Store, StoreError, backup,
    connection::{Connections, Presence, into_writer, keyed},
    files::{DATABASE, remove_if_there, sync_dir},
    salvage, schema,
};
use rusqlite::{Connection, OpenFlags};
use std::{
    fs::{self, File, TryLockError},
    io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

const PRESENCE: &str = "parlance.lock";
/// There while somebody has the store open: who finds it when nobody has knows that the last one did not close it.
const OPEN: &str = "parlance.open";
const PAGE: u64 = 4096;

/// SQLCipher's first use in a process must not be two threads' at a time: now and then one of them would be told
/// that a sound store is damaged. So stores are opened one after the other.
static OPENING: Mutex<()> = Mutex::new(());

impl Store {
    /// Whether there is a store in this directory.
    pub fn exists(dir: &Path) -> bool {
        dir.join(DATABASE).exists() || backup::is_under_way(dir)
    }

    /// Makes an empty store in this directory, which must exist, and opens it. A file that is there already is
    /// never touched: [`StoreError::Io`] with `AlreadyExists`.
    pub fn create(dir: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        if Self::exists(dir) {
            return Err(StoreError::Io(io::ErrorKind::AlreadyExists));
        }
        let opening = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        let unfinished = dir.join(format!("{DATABASE}.new"));
        for leftover in [&unfinished, &dir.join(format!("{DATABASE}.new-journal"))] {
            remove_if_there(leftover)?;
        }
        writable(dir)?;
        let mut connection = keyed(&unfinished, key, OpenFlags::SQLITE_OPEN_CREATE)?;
        schema::migrate(&mut connection)?;
        connection.close().map_err(|(_, error)| error)?;
        fs::rename(&unfinished, dir.join(DATABASE))?;
        sync_dir(dir)?;
        drop(opening);
        Self::open(dir, key)
    }

    /// Opens the store of this directory, bringing an earlier version up to date. If nobody else has it open,
    /// attempts that were begun and never ended count as unknown from now on.
    pub fn open(dir: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        let _opening = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        let path = dir.join(DATABASE);
        if !Self::exists(dir) {
            return Err(fs::metadata(&path).map_or_else(Into::into, |_| StoreError::Foreign));
        }
        let (mut presence, alone) = announce(dir)?;
        if alone {
            backup::finish(dir)?;
        }
        let mut writer = keyed(&path, key, OpenFlags::empty())?;
        schema::check(&writer).map_err(|error| diagnosed(error, &writer, &path))?;
        into_writer(&writer)?;
        schema::migrate(&mut writer)?;
        salvage::map::keep(&writer, dir)?;
        let unclean = alone && dir.join(OPEN).exists();
        let store = Self { connections: Arc::new(Connections::new(writer, &path, key)), unclean };
        if alone {
            File::create(dir.join(OPEN))?;
            store.forget_attempts()?;
            // Closed rather than unlocked, which ends a lock on every system in the same way.
            drop(presence);
            presence = writable(dir)?;
            presence.lock_shared()?;
        }
        store.connections.stay(Presence { lock: presence, sign: dir.join(OPEN), place: dir.join(PRESENCE) });
        Ok(store)
    }

    /// Closes the database for every clone of this store, waiting for what is being read and written. To be called
    /// before the process ends: SQLCipher then takes its memory back, also from connections still in use.
    pub fn close(&self) {
        self.connections.close();
    }

    /// Whether the process that had the store open last did not close it. Then it is worth a
    /// [look](Self::check_pages) when there is time.
    pub fn ended_uncleanly(&self) -> bool {
        self.unclean
    }

    /// Reads every page and holds it against its seal, and each tree against its own rules, while others read and write on.
    /// [`StoreError::Corrupt`] if anything is damaged.
    pub fn check_pages(&self) -> Result<(), StoreError> {
        self.connections.read(|db| sound(db, false))
    }

    /// Reads the whole database and holds it against its seals and its own rules, indexes against tables included. Slow:
    /// on suspicion only.
    pub fn check_integrity(&self) -> Result<(), StoreError> {
        let writer = self.connections.writer();
        sound(writer.as_ref().ok_or(StoreError::Closed)?, true)
    }
}

/// [`StoreError::Corrupt`] unless every page bears its seal and every tree keeps its rules; `fully` also if an index is
/// not what its table says, or a row refers to none.
pub(crate) fn sound(db: &Connection, fully: bool) -> Result<(), StoreError> {
    let check = if fully { "PRAGMA integrity_check(1)" } else { "PRAGMA quick_check(1)" };
    let verdict: String = db.query_row(check, (), |row| row.get(0))?;
    let strays = fully && db.prepare("PRAGMA foreign_key_check")?.exists(())?;
    if verdict == "ok" && !strays && broken_pages(db)? == 0 { Ok(()) } else { Err(StoreError::Corrupt) }
}

/// Takes a directory for whoever may have it to himself; [`StoreError::Busy`] if somebody has its store open.
pub(crate) fn alone(dir: &Path) -> Result<File, StoreError> {
    let (presence, alone) = announce(dir)?;
    if alone { Ok(presence) } else { Err(StoreError::Busy) }
}

/// On suspicion only, because it reads the whole file: if any page bears our key's seal, the database is ours and
/// damaged; if none does, it is another's, or the key is.
fn diagnosed(error: StoreError, connection: &Connection, path: &Path) -> StoreError {
    if !matches!(error, StoreError::Corrupt) {
        return error;
    }
    let pages = fs::metadata(path).map_or(0, |file| file.len() / PAGE);
    match broken_pages(connection) {
        Ok(broken) if broken < pages => StoreError::Corrupt,
        _ => StoreError::Foreign,
    }
}

fn broken_pages(connection: &Connection) -> rusqlite::Result<u64> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut rows = statement.query(())?;
    let mut broken = 0;
    while rows.next()?.is_some() {
        broken += 1;
    }
    Ok(broken)
}

/// Takes the directory's presence lock: alone if nobody else has it, else together with them.
fn announce(dir: &Path) -> Result<(File, bool), StoreError> {
    let presence = writable(dir)?;
    let alone = match presence.try_lock() {
        Ok(()) => true,
        Err(TryLockError::WouldBlock) => false,
        Err(TryLockError::Error(error)) => return Err(error.into()),
    };
    if !alone {
        presence.lock_shared()?;
    }
    Ok((presence, alone))
}

/// Fails early and clearly where nothing can be written.
fn writable(dir: &Path) -> Result<File, StoreError> {
    Ok(File::options().create(true).truncate(false).read(true).write(true).open(dir.join(PRESENCE))?)
}
