//! Practice: a learner's attempts, the cards that come back, and what others have shared. Records are JSON that only the
//! practice crate reads.

use crate::{Store, StoreError};
use jiff::Timestamp;
use parlance_model::AttemptId;
use rusqlite::{Connection, OptionalExtension, params};

/// An attempt as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttemptRow {
    /// Its id.
    pub id: AttemptId,
    /// The scenario.
    pub scenario: String,
    /// When it was begun.
    pub begun: Timestamp,
    /// When it came to an end.
    pub ended: Option<Timestamp>,
    /// All of it.
    pub record: String,
}

/// A card as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CardRow {
    /// What it asks.
    pub about: String,
    /// When it is due.
    pub due: Timestamp,
    /// All of it.
    pub record: String,
}

impl Store {
    /// Keeps an attempt as it stands, and cards that it has made or changed, at once. Both are on the disk when this returns.
    pub fn save_attempt(&self, attempt: &AttemptRow, cards: &[CardRow]) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO practice_attempts (id, scenario, begun, ended, record) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT DO UPDATE SET ended = excluded.ended, record = excluded.record",
                params![
                    attempt.id.as_bytes(),
                    attempt.scenario,
                    attempt.begun.as_millisecond(),
                    attempt.ended.map(Timestamp::as_millisecond),
                    attempt.record
                ],
            )?;
            cards.iter().try_for_each(|card| save_card(db, card))
        })
    }

    /// An attempt's record.
    pub fn attempt(&self, id: AttemptId) -> Result<Option<String>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached("SELECT record FROM practice_attempts WHERE id = ?1")?;
            Ok(statement.query_row([id.as_bytes()], |row| row.get(0)).optional()?)
        })
    }

    /// Records of attempts, the latest first: all, or so many.
    pub fn attempts(&self, most: Option<u32>) -> Result<Vec<String>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT record FROM practice_attempts ORDER BY begun DESC, id DESC LIMIT coalesce(?1, -1)",
            )?;
            let rows = statement.query_map([most], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Records of attempts at a scenario that came to an end.
    pub fn ended_attempts(&self, scenario: &str) -> Result<Vec<String>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT record FROM practice_attempts WHERE scenario = ?1 AND ended IS NOT NULL",
            )?;
            Ok(statement.query_map([scenario], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
    }

    /// Removes an attempt for good.
    pub fn remove_attempt(&self, id: AttemptId) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute("DELETE FROM practice_attempts WHERE id = ?1", [id.as_bytes()])?;
            Ok(())
        })
    }

    /// A card's record.
    pub fn card(&self, about: &str) -> Result<Option<String>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached("SELECT record FROM practice_cards WHERE about = ?1")?;
            Ok(statement.query_row([about], |row| row.get(0)).optional()?)
        })
    }

    /// Records of cards that are due, the longest due first, and how many are due in all.
    pub fn cards_due(&self, now: Timestamp, most: u32) -> Result<(Vec<String>, u32), StoreError> {
        let now = now.as_millisecond();
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT record FROM practice_cards WHERE due <= ?1 ORDER BY due, about LIMIT ?2",
            )?;
            let rows = statement.query_map(params![now, most], |row| row.get(0))?;
            let records = rows.collect::<Result<_, _>>()?;
            let count =
                db.query_row("SELECT count(*) FROM practice_cards WHERE due <= ?1", [now], |row| row.get(0))?;
            Ok((records, count))
        })
    }

    /// Keeps cards.
    pub fn save_cards(&self, cards: &[CardRow]) -> Result<(), StoreError> {
        self.connections.write(|db| cards.iter().try_for_each(|card| save_card(db, card)))
    }

    /// Removes a card.
    pub fn remove_card(&self, about: &str) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute("DELETE FROM practice_cards WHERE about = ?1", [about])?;
            Ok(())
        })
    }

    /// Keeps what was shared, by attempt; what is there already is replaced. How many were new.
    pub fn save_shared(&self, shared: &[(String, String)]) -> Result<usize, StoreError> {
        self.connections.write(|db| {
            let count = |db: &Connection| {
                db.query_row("SELECT count(*) FROM practice_shared", (), |row| row.get::<_, i64>(0))
            };
            let before = count(db)?;
            let mut statement = db.prepare_cached(
                "INSERT INTO practice_shared (attempt, record) VALUES (?1, ?2)
                 ON CONFLICT DO UPDATE SET record = excluded.record",
            )?;
            for (attempt, record) in shared {
                statement.execute(params![attempt, record])?;
            }
            Ok(usize::try_from(count(db)? - before).unwrap_or(0))
        })
    }

    /// Everything that was shared.
    pub fn shared(&self) -> Result<Vec<String>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached("SELECT record FROM practice_shared ORDER BY attempt")?;
            let rows = statement.query_map((), |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Removes everything that was shared.
    pub fn remove_shared(&self) -> Result<(), StoreError> {
        self.connections.write(|db| {
            db.execute("DELETE FROM practice_shared", ())?;
            Ok(())
        })
    }
}

fn save_card(db: &Connection, card: &CardRow) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "INSERT INTO practice_cards (about, due, record) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET due = excluded.due, record = excluded.record",
    )?;
    statement.execute(params![card.about, card.due.as_millisecond(), card.record])?;
    Ok(())
}
