//! Where each table begins, kept beside the database: its own list of that is on the first page, and with it every way
//! to every row would be lost. Names of tables and numbers of pages; nothing of a customer's.

use crate::{StoreError, files, schema};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs, path::Path};

const MAP: &str = "parlance.map";

#[derive(PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Map {
    pub(super) version: u32,
    pub(super) roots: BTreeMap<String, u32>,
}

pub(super) fn read(dir: &Path) -> Option<Map> {
    serde_json::from_slice(&fs::read(dir.join(MAP)).ok()?).ok()
}

/// Keeps the map of this database, if it is not what is kept.
pub(crate) fn keep(db: &Connection, dir: &Path) -> Result<(), StoreError> {
    let mut roots = db.prepare("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")?;
    let roots = roots.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let map = Map { version: schema::version(db)?, roots: roots.collect::<Result<_, _>>()? };
    if read(dir).as_ref() == Some(&map) {
        return Ok(());
    }
    let new = dir.join(format!("{MAP}.new"));
    files::remove_if_there(&new)?;
    let text = serde_json::to_vec(&map).map_err(|_| StoreError::Corrupt)?;
    files::write_new(&new, &text)?;
    Ok(fs::rename(new, dir.join(MAP))?)
}
