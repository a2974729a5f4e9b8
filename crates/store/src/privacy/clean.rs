//! After an erasure no page of the file keeps what was erased, used or free.

use crate::{Store, StoreError};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

/// Above so many pages the copy that cleaning makes is too large for memory, and lies, encrypted, in a temporary file.
const PAGES_IN_MEMORY: i64 = 65_536;

impl Store {
    /// Writes the whole file anew if something was erased since that was last done, and empties the log beside it. Who
    /// is told an error tries again later: what is erased stays erased. Whether there was anything to do.
    pub fn clean(&self) -> Result<bool, StoreError> {
        if !self.connections.read(is_due)? {
            return Ok(false);
        }
        self.purge_index()?;
        let writer = self.connections.writer();
        let writer = writer.as_ref().ok_or(StoreError::Closed)?;
        let pages: i64 = writer.pragma_query_value(None, "page_count", |row| row.get(0))?;
        if pages > PAGES_IN_MEMORY {
            writer.execute_batch("PRAGMA temp_store = FILE")?;
        }
        let cleaned =
            writer.execute_batch("VACUUM").map_err(StoreError::from).and_then(|()| empty_log(writer));
        writer.execute_batch("PRAGMA temp_store = MEMORY")?;
        cleaned?;
        writer.execute("DELETE FROM to_clean", ())?;
        Ok(true)
    }
}

/// Notes that pages may hold what was just erased.
pub(super) fn note(db: &Connection, now: Timestamp) -> Result<(), StoreError> {
    db.execute(
        "INSERT INTO to_clean (id, since_ms) VALUES (1, ?1) ON CONFLICT DO NOTHING",
        [now.as_millisecond()],
    )?;
    Ok(())
}

fn is_due(db: &Connection) -> Result<bool, StoreError> {
    Ok(db.query_row("SELECT 1 FROM to_clean", (), |_| Ok(())).optional()?.is_some())
}

/// [`StoreError::Busy`] while somebody still reads what was there before.
fn empty_log(db: &Connection) -> Result<(), StoreError> {
    let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get(0))?;
    if busy { Err(StoreError::Busy) } else { Ok(()) }
}
