//! Configured help desks and how far each has been read.

use crate::{
    Store, StoreError, customers, one,
    words::{Word, instant, word},
};
use jiff::Timestamp;
use parlance_model::{Cursor, DeskId, DeskKind, Moment, Status, TicketId};
use rusqlite::{Connection, OptionalExtension, Row, params};

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
    /// What the team says of its words, as JSON, where somebody said something.
    pub mapping: Option<String>,
    /// Whether the agent stopped its sync.
    pub paused: bool,
    /// Whether the agent removed it and kept its tickets.
    pub removed: bool,
    /// When a pull last came to its end.
    pub last_success: Option<Moment>,
}

const COLUMNS: &str = "id, name, kind, url, profile, mapping, paused, removed, last_success_ms";

impl Store {
    /// Adds a desk. One of the same kind and address that was removed with its tickets kept comes back with them.
    pub fn add_desk(
        &self,
        name: &str,
        kind: DeskKind,
        url: &str,
        now: Timestamp,
    ) -> Result<DeskId, StoreError> {
        let id = DeskId::new(now);
        self.connections.write(|db| {
            let mut back = db.prepare(
                "UPDATE desks SET removed = 0, paused = 0, name = ?1 WHERE id = (
                   SELECT id FROM desks WHERE removed = 1 AND kind = ?2 AND url = ?3 LIMIT 1) RETURNING id",
            )?;
            let known = back.query_row(params![name, kind.word(), url], |row| row.get("id"));
            if let Some(known) = known.optional()? {
                return Ok(DeskId::from_bytes(known));
            }
            db.execute(
                "INSERT INTO desks (id, name, kind, url) VALUES (?1, ?2, ?3, ?4)",
                params![id.as_bytes(), name, kind.word(), url],
            )?;
            Ok(id)
        })
    }

    /// All desks that are synced or could be, oldest first.
    pub fn desks(&self) -> Result<Vec<DeskRecord>, StoreError> {
        self.connections.read(|db| {
            let mut statement =
                db.prepare_cached(&format!("SELECT {COLUMNS} FROM desks WHERE removed = 0 ORDER BY id"))?;
            Ok(statement.query_map((), record)?.collect::<Result<_, _>>()?)
        })
    }

    /// One desk, also one that was removed with its tickets kept.
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

    /// Keeps what the team says of a desk's words.
    pub fn set_desk_mapping(&self, desk: DeskId, mapping: &str) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute("UPDATE desks SET mapping = ?2 WHERE id = ?1", params![desk.as_bytes(), mapping])?)
        })
    }

    /// Gives every ticket that stands in this word of the desk the status that it means.
    pub fn set_status_of_word(&self, desk: DeskId, word: &str, means: Status) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute(
                "UPDATE tickets SET status = ?3 WHERE desk = ?1 AND remote_status = ?2 AND status <> ?3",
                params![desk.as_bytes(), word, means.word()],
            )?;
            Ok(())
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

    /// Ends with a desk and keeps its tickets. What it has not confirmed counts as refused from now on.
    pub fn retire_desk(&self, desk: DeskId) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute("UPDATE desks SET removed = 1, paused = 1 WHERE id = ?1", [desk.as_bytes()])?)?;
            db.execute(
                "UPDATE outbox SET state = 'refused', problem = ?2, refusal = NULL, next_try_ms = NULL
                 WHERE state <> 'confirmed' AND ticket IN (SELECT id FROM tickets WHERE desk = ?1)",
                params![desk.as_bytes(), StoreError::DeskRemoved.code()],
            )?;
            Ok(())
        })
    }

    /// Removes a desk with all its tickets, its part of the outbox, and the customers that only it knew.
    pub fn remove_desk(&self, desk: DeskId) -> Result<(), StoreError> {
        self.connections.write(|db| {
            one(db.execute("DELETE FROM desks WHERE id = ?1", [desk.as_bytes()])?)?;
            customers::forget_unknown(db)?;
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

/// Refuses what is for a desk that was removed.
pub(crate) fn takes(db: &Connection, ticket: TicketId) -> Result<(), StoreError> {
    let mut statement =
        db.prepare_cached("SELECT d.removed FROM tickets t JOIN desks d ON d.id = t.desk WHERE t.id = ?1")?;
    let removed = statement.query_row([ticket.as_bytes()], |row| row.get::<_, bool>("removed"))?;
    if removed { Err(StoreError::DeskRemoved) } else { Ok(()) }
}

fn record(row: &Row<'_>) -> rusqlite::Result<DeskRecord> {
    Ok(DeskRecord {
        id: DeskId::from_bytes(row.get("id")?),
        name: row.get("name")?,
        kind: word(row, "kind")?,
        url: row.get("url")?,
        profile: row.get("profile")?,
        mapping: row.get("mapping")?,
        paused: row.get("paused")?,
        removed: row.get("removed")?,
        last_success: instant(row, "last_success_ms")?.map(Moment::utc),
    })
}
