//! What can go wrong with the store, each with a stable code; none of these holds a customer's text.

use rusqlite::ffi;
use std::io;

/// What went wrong with the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database is ours, but damaged.
    #[error("the database is damaged")]
    Corrupt,
    /// The file is not a database of Parlance, or the key does not fit.
    #[error("not a database of Parlance, or another key")]
    Foreign,
    /// A later version of Parlance made it.
    #[error("the database has version {0}, which is later than this program")]
    Newer(u32),
    /// Another process holds the database, or the row is being worked on.
    #[error("the database is in use")]
    Busy,
    /// The disk is full; what was committed before is still there.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its directory cannot be read or written, for this reason.
    #[error("the database cannot be read or written: {0}")]
    Io(io::ErrorKind),
    /// [`Store::close`](crate::Store::close) was called before.
    #[error("the database was closed")]
    Closed,
    /// The ticket's desk was removed: it takes nothing any more.
    #[error("the desk was removed")]
    DeskRemoved,
    /// Other operations wait behind this one and make no sense without it.
    #[error("other operations wait behind this one")]
    NotLast,
    /// A later import had to do with the same customers: it is taken back first.
    #[error("a later import builds upon this one")]
    LaterImport,
    /// An import was stopped; nothing of it was kept.
    #[error("the import was stopped")]
    Stopped,
    /// The row asked for is not there.
    #[error("no such row")]
    MissingRow,
    /// A customer is not merged with herself.
    #[error("a customer cannot be merged with herself")]
    Herself,
    /// These two are one person already.
    #[error("these customers are one person already")]
    SamePerson,
    /// She was merged into nobody.
    #[error("this customer was not merged into another")]
    NotMerged,
}

impl StoreError {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Corrupt => "store-corrupt",
            Self::Foreign => "store-foreign",
            Self::Newer(_) => "store-newer",
            Self::Busy => "store-busy",
            Self::DiskFull => "store-disk-full",
            Self::Io(_) => "store-io",
            Self::Closed => "workspace-locked",
            Self::DeskRemoved => "desk-removed",
            Self::NotLast => "outbox-not-last",
            Self::LaterImport => "import-held",
            Self::Stopped => "import-stopped",
            Self::MissingRow => "store-missing-row",
            Self::Herself => "merge-herself",
            Self::SamePerson => "merge-same-person",
            Self::NotMerged => "merge-not-merged",
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    /// A value that is not what its column promises counts as damage: nothing but this crate writes here.
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::QueryReturnedNoRows => Self::MissingRow,
            rusqlite::Error::SqliteFailure(failure, _) => Self::of_code(failure.extended_code),
            _ => Self::Corrupt,
        }
    }
}

impl StoreError {
    fn of_code(extended: i32) -> Self {
        match extended & 0xff {
            ffi::SQLITE_FULL => Self::DiskFull,
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => Self::Busy,
            ffi::SQLITE_READONLY | ffi::SQLITE_PERM | ffi::SQLITE_AUTH => {
                Self::Io(io::ErrorKind::PermissionDenied)
            }
            ffi::SQLITE_CANTOPEN => Self::Io(io::ErrorKind::NotFound),
            ffi::SQLITE_NOMEM => Self::Io(io::ErrorKind::OutOfMemory),
            ffi::SQLITE_IOERR => Self::Io(io::ErrorKind::Other),
            ffi::SQLITE_CONSTRAINT if extended == ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Self::MissingRow,
            _ => Self::Corrupt,
        }
    }
}
