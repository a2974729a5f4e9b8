//! One engine a data directory: a lock on a file that the OS gives back when its holder ends, however it ends.

use crate::SyncError;
use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
};

/// The directory's lock, held as long as this lives.
#[derive(Debug)]
pub(crate) struct Lock(#[expect(dead_code, reason = "held, never read")] File);

impl Lock {
    pub fn take(dir: &Path) -> Result<Self, SyncError> {
        let file = File::options().create(true).truncate(false).write(true).open(dir.join("sync.lock"));
        let file = file.map_err(|error| SyncError::Lock(error.kind()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(SyncError::Elsewhere),
            Err(TryLockError::Error(error)) => Err(SyncError::Lock(error.kind())),
        }
    }

    pub async fn take_async(dir: &Path) -> Result<Self, SyncError> {
        let dir = dir.to_owned();
        let taken = tokio::task::spawn_blocking(move || Self::take(&dir)).await;
        taken.unwrap_or(Err(SyncError::Lock(io::ErrorKind::Interrupted)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_holder_is_refused_until_the_first_is_gone() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path()).unwrap();
        assert_eq!(Lock::take(dir.path()).unwrap_err().code(), "sync-elsewhere");
        drop(first);
        assert!(Lock::take(dir.path()).is_ok());
    }

    #[test]
    fn a_directory_that_is_not_there_is_told_from_a_lock_held() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(Lock::take(&dir.path().join("none")).unwrap_err().code(), "sync-lock");
    }
}
