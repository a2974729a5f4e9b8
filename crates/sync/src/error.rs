//! What can go wrong with the engine itself.

use parlance_store::StoreError;
use std::io;

/// What went wrong with the engine.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// Another process syncs this data directory.
    #[error("another process syncs this data directory")]
    Elsewhere,
    /// The lock's file cannot be made or locked, for this reason.
    #[error("the lock cannot be taken: {0}")]
    Lock(io::ErrorKind),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SyncError {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Elsewhere => "sync-elsewhere",
            Self::Lock(_) => "sync-lock",
            Self::Store(error) => error.code(),
        }
    }
}
