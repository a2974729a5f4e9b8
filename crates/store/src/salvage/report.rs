//! What a repair brought over, and what it could not.

use super::tables::{Row, Table};
use jiff::Timestamp;
use rusqlite::types::Value;
use std::path::PathBuf;

/// What came of a repair.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Repaired {
    /// Where the damaged database is now.
    pub aside: PathBuf,
    /// Pages of it.
    pub pages: u32,
    /// Pages that could not be read.
    pub broken: u32,
    /// What there is of each table that holds anything or has lost anything.
    pub tables: Vec<Tally>,
    /// Operations that may have been sent already, and wait for the agent's decision.
    pub held: u32,
}

impl Repaired {
    /// Whether anything is lost.
    pub fn is_whole(&self) -> bool {
        self.tables.iter().all(|table| table.missing == 0 && !table.uncounted)
    }
}

/// What there is of a table, and what is not.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// The table.
    pub table: String,
    /// Rows that were brought over.
    pub kept: u64,
    /// Rows that are known to have been there and are lost.
    pub missing: u64,
    /// Whether more may be lost than are known.
    pub uncounted: bool,
    /// The time of the earliest row that is known to be lost.
    pub from: Option<Timestamp>,
    /// The time of the latest.
    pub until: Option<Timestamp>,
}

impl Tally {
    /// Counts a lost row of which at least its key is known.
    pub(super) fn miss(&mut self, table: &Table, row: &Row) {
        self.missing += 1;
        let Some(at) = time(table, row) else { return };
        self.from = Some(self.from.map_or(at, |from| from.min(at)));
        self.until = Some(self.until.map_or(at, |until| until.max(at)));
    }
}

/// The time that a row is of: what a column says, else when its id was made.
fn time(table: &Table, row: &Row) -> Option<Timestamp> {
    let said = ["sent_ms", "at_ms", "created_ms", "made_ms", "saved_ms", "begun"];
    let said = said.iter().find_map(|name| match table.value(row, name) {
        Some(Value::Integer(at)) => Some(*at),
        _ => None,
    });
    let of_id = || match table.value(row, "id") {
        // UUID version 7: the first 48 bits are milliseconds.
        Some(Value::Blob(id)) if id.get(6).is_some_and(|byte| byte >> 4 == 7) => {
            Some(id.iter().take(6).fold(0i64, |at, byte| at << 8 | i64::from(*byte)))
        }
        _ => None,
    };
    Timestamp::from_millisecond(said.or_else(of_id)?).ok()
}
