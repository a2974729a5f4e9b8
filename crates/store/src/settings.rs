//! Settings: JSON by name.

use crate::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Serialize, de::DeserializeOwned};
use std::io;

impl Store {
    /// The setting of that name, if it was ever set and can still be read as this type.
    pub fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, StoreError> {
        self.connections.read(|db| read(db, name))
    }

    /// The setting of that name as it is written: who has read it before knows by this whether it is still the same.
    pub fn setting_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.connections.read(|db| text(db, name))
    }

    /// Keeps a setting.
    pub fn set_setting<T: Serialize>(&self, name: &str, value: &T) -> Result<(), StoreError> {
        self.connections.write(|db| write(db, name, value))
    }

    /// Keeps what becomes of a setting, in one transaction: two who change it at once lose nothing of each other's.
    pub fn change_setting<T: Serialize + DeserializeOwned>(
        &self,
        name: &str,
        change: impl FnOnce(Option<T>) -> T,
    ) -> Result<(), StoreError> {
        self.connections.write(|db| {
            let kept = read(db, name)?;
            write(db, name, &change(kept))
        })
    }
}

fn read<T: DeserializeOwned>(db: &Connection, name: &str) -> Result<Option<T>, StoreError> {
    Ok(text(db, name)?.and_then(|value| serde_json::from_str(&value).ok()))
}

fn text(db: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    let mut statement = db.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get("value")).optional()?)
}

fn write(db: &Connection, name: &str, value: &impl Serialize) -> Result<(), StoreError> {
    let value = serde_json::to_string(value).map_err(|_| StoreError::Io(io::ErrorKind::InvalidInput))?;
    db.execute(
        "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
        params![name, value],
    )?;
    Ok(())
}
