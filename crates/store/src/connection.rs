//! Connections: one that writes, up to four that read.

use crate::StoreError;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    fs::File,
    path::{Path, PathBuf},
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
};
use zeroize::Zeroizing;

const READERS: usize = 4;

/// All connections to one database.
pub(crate) struct Connections {
    /// None once the store is closed.
    writer: Mutex<Option<Connection>>,
    readers: Readers,
    /// Held as long as the store is open: tells others that they are not alone.
    presence: Mutex<Option<File>>,
}

impl Connections {
    pub(crate) fn new(writer: Connection, path: &Path, key: &[u8; 32]) -> Self {
        let pool = Mutex::default();
        let readers =
            Readers { path: path.to_owned(), key: Zeroizing::new(*key), pool, returned: Condvar::new() };
        Self { writer: Mutex::new(Some(writer)), readers, presence: Mutex::default() }
    }

    /// Reads from one snapshot.
    pub(crate) fn read<T>(
        &self,
        ask: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let reader = self.readers.lend()?;
        let snapshot = reader.connection()?.unchecked_transaction()?;
        ask(&snapshot)
    }

    /// Writes in one transaction, on the disk when this returns; an error leaves everything as it was.
    pub(crate) fn write<T>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut writer = self.writer();
        let writer = writer.as_mut().ok_or(StoreError::Closed)?;
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = change(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }

    /// Keeps the sign that we are here until the store is closed.
    pub(crate) fn stay(&self, presence: File) {
        *held(&self.presence) = Some(presence);
    }

    /// Closes every connection, each when its work is done; who asks later is told [`StoreError::Closed`].
    pub(crate) fn close(&self) {
        self.readers.close();
        drop(self.writer().take());
        drop(held(&self.presence).take());
    }

    pub(crate) fn writer(&self) -> MutexGuard<'_, Option<Connection>> {
        held(&self.writer)
    }
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
    fn lend(&self) -> Result<Lent<'_>, StoreError> {
        let full = |pool: &mut Pool| !pool.closed && pool.idle.is_empty() && pool.open == READERS;
        let mut pool = self.returned.wait_while(self.pool(), full).unwrap_or_else(PoisonError::into_inner);
        if pool.closed {
            return Err(StoreError::Closed);
        }
        let idle = pool.idle.pop();
        pool.open += usize::from(idle.is_none());
        drop(pool);
        let mut lent = Lent { readers: self, connection: idle };
        if lent.connection.is_none() {
            lent.connection = Some(reader(&self.path, &self.key)?);
        }
        Ok(lent)
    }
}

struct Lent<'a> {
    readers: &'a Readers,
    connection: Option<Connection>,
}

impl Lent<'_> {
    fn connection(&self) -> Result<&Connection, StoreError> {
        self.connection.as_ref().ok_or(StoreError::Busy)
    }
}

impl Drop for Lent<'_> {
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
    let connection = Connection::open_with_flags(
        path,
        flags | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.execute_batch(&key_pragma(key))?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Makes a keyed connection the writer. FULL: what was committed survives a power cut, and an attempt is on the
/// disk before it is sent.
pub(crate) fn into_writer(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 16777216;",
    )?;
    Ok(())
}

fn reader(path: &Path, key: &[u8; 32]) -> Result<Connection, StoreError> {
    let connection = keyed(path, key, OpenFlags::empty())?;
    connection
        .execute_batch("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;")?;
    Ok(connection)
}

/// The raw key with its salt. The salt comes from the key, which is random and used for one store only; so the file's
/// beginning, where SQLCipher would keep it, may be damaged without taking every page with it.
fn key_pragma(key: &[u8; 32]) -> Zeroizing<String> {
    let mut hash = Sha256::new_with_prefix(b"parlance store salt 1");
    hash.update(key);
    let salt: [u8; 32] = hash.finalize().into();
    let mut pragma = Zeroizing::new(String::with_capacity(128));
    pragma.push_str("PRAGMA key = \"x'");
    for byte in key.iter().chain(salt.iter().take(16)) {
        // Writing to a String cannot fail.
        let _ = write!(pragma, "{byte:02x}");
    }
    pragma.push_str("'\"");
    pragma
}
