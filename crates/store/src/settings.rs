//! Settings: JSON by name.

use crate::{Store, StoreError};
use rusqlite::{OptionalExtension, params};
use serde::{Serialize, de::DeserializeOwned};
use std::io;

impl Store {
    /// The setting of that name, if it was ever set and can still be read as this type.
    pub fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
            let value: Option<String> = statement.query_row([name], |row| row.get("value")).optional()?;
            Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
        })
    }

    /// Keeps a setting.
    pub fn set_setting<T: Serialize>(&self, name: &str, value: &T) -> Result<(), StoreError> {
        let value = serde_json::to_string(value).map_err(|_| StoreError::Io(io::ErrorKind::InvalidInput))?;
        self.connections.write(|db| {
            db.execute(
                "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
                params![name, value],
            )?;
            Ok(())
        })
    }
}
