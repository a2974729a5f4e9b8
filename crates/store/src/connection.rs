//! Connections: one that writes, up to four that read.

use crate::{AuditSigner, StoreError, files::remove_if_there, search};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior, config::DbConfig};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    fs::File,
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    thread,
};
use zeroize::Zeroizing;

const READERS: usize = 4;
/// Pages of the log after which a commit works it off; SQLite's own number.
const LOG: i64 = 1000;

/// Opens a store without encryption, in tests and measurements only.
#[cfg(any(test, feature = "unencrypted"))]
pub const NO_KEY: [u8; 32] = [0; 32];

/// All connections to one database.
pub(crate) struct Connections {
    /// None once the store is closed.
    writer: Mutex<Option<Connection>>,
    readers: Readers,
    presence: Mutex<Option<Presence>>,
    /// Signs the audit trail.
    pub(crate) signer: OnceLock<AuditSigner>,
}

/// Whether what was written stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stays {
    Yes,
    No,
}

/// Held as long as the store is open: tells others that they are not alone.
pub(crate) struct Presence {
    pub(crate) lock: File,
    /// Where the lock is.
    pub(crate) place: PathBuf,
    /// What is there as long as anybody has the store open.
    pub(crate) sign: PathBuf,
}

impl Presence {
    /// Goes; the last one takes the sign away.
    fn leave(self) {
        drop(self.lock);
        let last = File::open(&self.place).is_ok_and(|lock| lock.try_lock().is_ok());
        if last {
            // Where it stays, the next one looks the store through for nothing.
            let _ = remove_if_there(&self.sign);
        }
    }
}

impl Connections {
    pub(crate) fn new(writer: Connection, path: &Path, key: &[u8; 32]) -> Self {
        let pool = Mutex::default();
        let readers =
            Readers { path: path.to_owned(), key: Zeroizing::new(*key), pool, returned: Condvar::new() };
        let signer = OnceLock::new();
        Self { writer: Mutex::new(Some(writer)), readers, presence: Mutex::default(), signer }
    }

    /// Reads from one snapshot.
    pub(crate) fn read<T>(
        &self,
        ask: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.readers.lend()?.read(ask)
    }

    /// The same, with a second reader, where there is one to spare, for what can be read on another thread meanwhile. Its
    /// snapshot is its own.
    pub(crate) fn read_by_two<T>(
        &self,
        ask: impl FnOnce(&Connection, Option<Reader<'_>>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut reader = self.readers.lend()?;
        let other = self.readers.spare();
        reader.read(|db| ask(db, other))
    }

    /// Reads from one snapshot, however long it takes, with the key that a copy needs, and with a way to ask whether the
    /// store is being closed meanwhile. Gives the key back with what was read.
    pub(crate) fn copy_with<T>(
        &self,
        copy: impl FnOnce(&Connection, &[u8; 32], &dyn Fn() -> bool) -> Result<T, StoreError>,
    ) -> Result<(Zeroizing<[u8; 32]>, T), StoreError> {
        let key = self.readers.key.clone();
        let copied = self.read(|db| copy(db, &key, &|| self.readers.pool().closed))?;
        Ok((key, copied))
    }

    /// Writes in one transaction, on the disk when this returns; an error leaves everything as it was. What is looked for
    /// stands in the search index then, unless it is so much that it is taken in later.
    pub(crate) fn write<T>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.write_unindexed(|db| {
            let before = search::mark(db)?;
            let done = change(db)?;
            search::settle(db, before)?;
            Ok(done)
        })
    }

    /// As [`Connections::write`], for who takes care of the index.
    pub(crate) fn write_unindexed<T>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.write_or_leave(|db| Ok((change(db)?, Stays::Yes)))
    }

    /// The same, for who learns only when all is written whether it is to stay.
    pub(crate) fn write_or_leave<T>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<(T, Stays), StoreError>,
    ) -> Result<T, StoreError> {
        let mut writer = self.writer();
        let writer = writer.as_mut().ok_or(StoreError::Closed)?;
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (done, stays) = change(&transaction)?;
        match stays {
            Stays::Yes => transaction.commit()?,
            Stays::No => transaction.rollback()?,
        }
        Ok(done)
    }

    /// Brings what [`leave_in_log`] left to its place in the database, on a thread and a connection of its own: whoever reads
    /// or writes does not wait for it, who closes does. What is in the log is safe there, whatever happens to this.
    pub(crate) fn take_from_log(connections: &Arc<Self>) {
        if let Some(writer) = connections.writer().as_ref() {
            // at worst the log grows until it is worked off when the store is closed
            let _ = writer.pragma_update(None, "wal_autocheckpoint", LOG);
        }
        let connections = Arc::clone(connections);
        thread::spawn(move || {
            let lent = connections.readers.lend();
            let _ = lent.and_then(|mut lent| {
                Ok(lent.connection()?.query_row("PRAGMA wal_checkpoint(PASSIVE)", (), |_| Ok(()))?)
            });
        });
    }

    /// Keeps the sign that we are here until the store is closed.
    pub(crate) fn stay(&self, presence: Presence) {
        *held(&self.presence) = Some(presence);
    }

    /// Closes every connection, each when its work is done; who asks later is told [`StoreError::Closed`].
    pub(crate) fn close(&self) {
        self.readers.close();
        drop(self.writer().take());
        if let Some(presence) = held(&self.presence).take() {
            presence.leave();
        }
    }

    pub(crate) fn writer(&self) -> MutexGuard<'_, Option<Connection>> {
        held(&self.writer)
    }
}

/// Lets what is committed next stay in the log, however much it is, until [`Connections::take_from_log`].
pub(crate) fn leave_in_log(writer: &Connection) -> Result<(), StoreError> {
    Ok(writer.pragma_update(None, "wal_autocheckpoint", 0)?)
}

struct Readers {
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
    pool: Mutex<Pool>,
    returned: Condvar,
}

#[derive(Default)]
struct Pool {
    idle: Vec<Connection>,
    open: usize,
    closed: bool,
}

impl Readers {
    fn pool(&self) -> MutexGuard<'_, Pool> {
        held(&self.pool)
    }

    /// Closes the idle ones, and waits for those that are lent.
    fn close(&self) {
        let mut pool = self.pool();
        pool.closed = true;
        pool.open -= pool.idle.len();
        pool.idle.clear();
        self.returned.notify_all();
        drop(self.returned.wait_while(pool, |pool| pool.open > 0));
    }

    /// A reader that is idle, else a new one, else the next that comes back.
    fn lend(&self) -> Result<Reader<'_>, StoreError> {
        let full = |pool: &mut Pool| !pool.closed && pool.lent() == READERS;
        let mut pool = self.returned.wait_while(self.pool(), full).unwrap_or_else(PoisonError::into_inner);
        if pool.closed {
            return Err(StoreError::Closed);
        }
        Ok(self.lent(&mut pool))
    }

    /// A reader that nobody has to wait for, as long as there is another one for who asks next.
    fn spare(&self) -> Option<Reader<'_>> {
        let mut pool = self.pool();
        (!pool.closed && pool.lent() + 1 < READERS).then(|| self.lent(&mut pool))
    }

    fn lent(&self, pool: &mut Pool) -> Reader<'_> {
        let connection = pool.idle.pop();
        pool.open += usize::from(connection.is_none());
        Reader { readers: self, connection }
    }
}

impl Pool {
    fn lent(&self) -> usize {
        self.open - self.idle.len()
    }
}

/// A reader, until it is given back.
pub(crate) struct Reader<'a> {
    readers: &'a Readers,
    /// Opened when it is first used.
    connection: Option<Connection>,
}

impl Reader<'_> {
    /// Reads from one snapshot.
    pub(crate) fn read<T>(
        &mut self,
        ask: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let snapshot = self.connection()?.unchecked_transaction()?;
        ask(&snapshot)
    }

    fn connection(&mut self) -> Result<&Connection, StoreError> {
        match &mut self.connection {
            Some(open) => Ok(open),
            none => Ok(none.insert(reader(&self.readers.path, &self.readers.key)?)),
        }
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let mut pool = self.readers.pool();
        match self.connection.take() {
            Some(connection) if !pool.closed => pool.idle.push(connection),
            connection => {
                drop(connection);
                pool.open -= 1;
            }
        }
        drop(pool);
        self.readers.returned.notify_all();
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection that has its key and nothing else; nothing was read yet.
pub(crate) fn keyed(path: &Path, key: &[u8; 32], flags: OpenFlags) -> Result<Connection, StoreError> {
    with_key(path, key, flags | OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// The same, to read only: nothing beside the file is made or changed.
pub(crate) fn keyed_to_read(path: &Path, key: &[u8; 32]) -> Result<Connection, StoreError> {
    with_key(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

fn with_key(path: &Path, key: &[u8; 32], flags: OpenFlags) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    #[cfg(any(test, feature = "unencrypted"))]
    if *key == NO_KEY {
        // as it would lie there unencrypted: what encryption would hide can be looked for
        return Ok(connection);
    }
    connection.execute_batch(&key_pragma(key))?;
    // Otherwise SQLite plans a statement anew for each value of a parameter that a partial index might be for.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Makes a keyed connection the writer. FULL: what was committed survives a power cut, and an attempt is on the
/// disk before it is sent. What is deleted is overwritten at once.
pub(crate) fn into_writer(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 16777216;",
    )?;
    Ok(())
}

fn reader(path: &Path, key: &[u8; 32]) -> Result<Connection, StoreError> {
    let connection = keyed(path, key, OpenFlags::empty())?;
    connection.execute_batch("PRAGMA temp_store = MEMORY;")?;
    search::prepare(&connection)?;
    connection.execute_batch("PRAGMA query_only = ON;")?;
    let size = path.metadata().map_or(0, |file| file.len());
    connection.pragma_update(None, "cache_size", -reader_cache(size))?;
    Ok(connection)
}

/// Kibibytes that a reader may keep of a file of so many bytes: a page that is read again costs its decryption, and the larger
/// the trees, the more of their pages every search passes through.
fn reader_cache(size: u64) -> i64 {
    i64::try_from(size / 32 / 1024).unwrap_or(i64::MAX).clamp(8_000, 64_000)
}

/// What opens a store's file for SQLCipher: for measuring its parts.
#[doc(hidden)]
pub fn key_for_yardsticks(key: &[u8; 32]) -> Zeroizing<String> {
    key_pragma(key)
}

/// The raw key with its salt. The salt comes from the key, which is random and used for one store only; so the file's
/// beginning, where SQLCipher would keep it, may be damaged without taking every page with it.
fn key_pragma(key: &[u8; 32]) -> Zeroizing<String> {
    let mut pragma = Zeroizing::new(String::with_capacity(128));
    pragma.push_str("PRAGMA key = \"x'");
    for byte in key.iter().chain(&salt(key)) {
        // Writing to a String cannot fail.
        let _ = write!(pragma, "{byte:02x}");
    }
    pragma.push_str("'\"");
    pragma
}

/// The salt that goes with a key.
pub(crate) fn salt(key: &[u8; 32]) -> [u8; 16] {
    let mut hash = Sha256::new_with_prefix(b"parlance store salt 1");
    hash.update(key);
    let hash: [u8; 32] = hash.finalize().into();
    let [salt @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = hash;
    salt
}
