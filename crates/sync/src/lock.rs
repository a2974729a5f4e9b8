//! One engine a data directory: a lock on a file that the OS gives back when its holder ends, however it ends.

use crate::SyncError;
use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
    time::Duration,
};
use tokio::time::{Instant, sleep};

/// How long a holder that was killed may take to be gone: the OS gives its lock back only after its last write is done.
pub(crate) const ENDING: Duration = Duration::from_secs(5);
const AGAIN: Duration = Duration::from_millis(50);

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

    /// As [`Lock::take_async`], but a holder is waited for that long.
    pub async fn take_within(dir: &Path, patience: Duration) -> Result<Self, SyncError> {
        let begun = Instant::now();
        loop {
            match Self::take_async(dir).await {
                Err(SyncError::Elsewhere) if begun.elapsed() < patience => sleep(AGAIN).await,
                taken => return taken,
            }
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

    #[tokio::test]
    async fn a_holder_that_is_ending_is_waited_for_and_one_that_stays_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path()).unwrap();
        let stays = Lock::take_within(dir.path(), AGAIN * 2).await;
        assert_eq!(stays.unwrap_err().code(), "sync-elsewhere");
        let (second, ()) = tokio::join!(Lock::take_within(dir.path(), ENDING), async {
            sleep(AGAIN * 2).await;
            drop(first);
        });
        assert!(second.is_ok());
    }

    #[test]
    fn a_directory_that_is_not_there_is_told_from_a_lock_held() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(Lock::take(&dir.path().join("none")).unwrap_err().code(), "sync-lock");
    }
}
