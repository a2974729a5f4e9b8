//! Configured help desks and how far each has been read.

use crate::{
    Store, StoreError, one,
    words::{Word, instant, word},
};
use jiff::Timestamp;
use parlance_model::{Cursor, DeskId, DeskKind, Moment};
use rusqlite::{Row, params};

/// A configured desk. Its secret is in the vault, never here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskRecord {
    /// The desk.
    pub id: DeskId,
    /// Its name, the agent's own.
    pub name: String,
    /// Which connector speaks to it.
    pub kind: DeskKind,
    /// Its address.
    pub url: String,
    /// What its probe found, as JSON, where it was probed.
    pub profile: Option<String>,
    /// Whether the agent stopped its sync.
    pub paused: bool,
    /// When a pull last came to its end.
    pub last_success: Option<Moment>,
}

const COLUMNS: &str = "id, name, kind, url, profile, paused, last_success_ms";

impl Store {
    /// Adds a desk.
    pub fn add_desk(
        &self,
        name: &str,
        kind: DeskKind,
        url: &str,
        now: Timestamp,
    ) -> Result<DeskId, StoreError> {
        let id = DeskId::new(now);
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO desks (id, name, kind, url) VALUES (?1, ?2, ?3, ?4)",
                params![id.as_bytes(), name, kind.word(), url],
            )?;
            Ok(id)
        })
    }

    /// All desks, oldest first.
    pub fn desks(&self) -> Result<Vec<DeskRecord>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} FROM desks ORDER BY id"))?;
            Ok(statement.query_map((), record)?.collect::<Result<_, _>>()?)
        })
    }

    /// One desk.
    pub fn desk(&self, desk: DeskId) -> Result<DeskRecord, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} FROM desks WHERE id = ?1"))?;
            Ok(statement.query_row([desk.as_bytes()], record)?)
        })
    }

    /// Gives a desk another name.
    pub fn rename_desk(&self, desk: DeskId, name: &str) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute("UPDATE desks SET name = ?2 WHERE id = ?1", params![desk.as_bytes(), name])?)
        })
    }

    /// Stops or resumes a desk's sync.
    pub fn set_desk_paused(&self, desk: DeskId, paused: bool) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute("UPDATE desks SET paused = ?2 WHERE id = ?1", params![desk.as_bytes(), paused])?)
        })
    }

    /// Keeps what a desk's probe found, as JSON.
    pub fn set_desk_profile(&self, desk: DeskId, profile: &str) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute("UPDATE desks SET profile = ?2 WHERE id = ?1", params![desk.as_bytes(), profile])?)
        })
    }

    /// Removes a desk with all its tickets, its part of the outbox, and the customers that only it knew.
    pub fn remove_desk(&self, desk: DeskId) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute("DELETE FROM desks WHERE id = ?1", [desk.as_bytes()])?)?;
            db.execute(
                "DELETE FROM customers WHERE NOT EXISTS (SELECT 1 FROM tickets WHERE customer = customers.id)
                 AND NOT EXISTS (SELECT 1 FROM descriptions WHERE customer = customers.id)",
                (),
            )?;
            Ok(())
        })
    }

    /// How far the desk has been read: the cursor of the last page applied.
    pub fn cursor(&self, desk: DeskId) -> Result<Option<Cursor>, StoreError> {
        self.connections.read(|db| {
            let cursor: Option<String> =
                db.query_row("SELECT cursor FROM desks WHERE id = ?1", [desk.as_bytes()], |row| {
                    row.get("cursor")
                })?;
            Ok(cursor.map(Cursor))
        })
    }

    /// Notes that a pull of this desk came to its end.
    pub fn pull_finished(&self, desk: DeskId, now: Timestamp) -> Result<(), StoreError> {
        self.connections.write(|db| {
            let now = now.as_millisecond();
            one(db.execute(
                "UPDATE desks SET last_success_ms = ?2 WHERE id = ?1",
                params![desk.as_bytes(), now],
            )?)
        })
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<DeskRecord> {
    Ok(DeskRecord {
        id: DeskId::from_bytes(row.get("id")?),
        name: row.get("name")?,
        kind: word(row, "kind")?,
        url: row.get("url")?,
        profile: row.get("profile")?,
        paused: row.get("paused")?,
        last_success: instant(row, "last_success_ms")?.map(Moment::utc),
    })
}
