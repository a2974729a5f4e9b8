//! Making a whole of what was brought over: rows whose parents are lost get one that says no more than is known, or go.

use super::{
    load::quoted,
    tables::{Row, Table},
};
use crate::{StoreError, connection::keyed_to_read, files::DATABASE};
use rusqlite::{Connection, params, types::Value};
use std::{collections::BTreeMap, path::Path};

/// A reference from a table to another.
struct Reference {
    child: String,
    column: String,
    parent: String,
    key: String,
    optional: bool,
}

/// Desks and settings that the newest snapshot has and the remains have not.
pub(super) fn fill_from(db: &Connection, snapshot: &Path, key: &[u8; 32]) -> Result<(), StoreError> {
    let kept = keyed_to_read(&snapshot.join(DATABASE), key)?;
    let mut desks = kept.prepare("SELECT id, name, kind, url FROM desks")?;
    let mut rows = desks.query(())?;
    while let Some(row) = rows.next()? {
        let (id, name): (Value, Value) = (row.get(0)?, row.get(1)?);
        let (kind, url): (Value, Value) = (row.get(2)?, row.get(3)?);
        db.execute(
            "INSERT OR IGNORE INTO desks (id, name, kind, url) VALUES (?1, ?2, ?3, ?4)",
            params![id, name, kind, url],
        )?;
    }
    let mut settings = kept.prepare("SELECT name, value FROM settings")?;
    let mut rows = settings.query(())?;
    while let Some(row) = rows.next()? {
        let (name, value): (Value, Value) = (row.get(0)?, row.get(1)?);
        db.execute("INSERT OR IGNORE INTO settings (name, value) VALUES (?1, ?2)", params![name, value])?;
    }
    Ok(())
}

/// Tickets of which only an index told: enough for what hangs on them, and for the desk to tell the rest again.
pub(super) fn tickets(db: &Connection, table: &Table, told: &[Row]) -> Result<(), StoreError> {
    for row in told {
        let value = |name| table.value(row, name);
        let (Some(id), Some(desk), Some(remote)) = (value("id"), value("desk"), value("remote_id")) else {
            continue;
        };
        let customer = value("customer").cloned().unwrap_or_else(|| id.clone());
        db.execute(
            "INSERT OR IGNORE INTO tickets (id, desk, remote_id, customer, status, created_ms, updated_ms)
             VALUES (?1, ?2, ?3, ?4, 'open', 0, 0)",
            params![id, desk, remote, customer],
        )?;
    }
    Ok(())
}

/// Mends every reference; gives how many rows of each table had to go because what they belonged to is lost.
pub(super) fn references(db: &Connection, tables: &[Table]) -> Result<BTreeMap<String, u64>, StoreError> {
    let mut references = Vec::new();
    for table in tables {
        references.extend(of(db, table)?);
    }
    let mut gone = BTreeMap::new();
    loop {
        let mut changed = 0;
        for reference in &references {
            changed += reference.mend(db, &mut gone)?;
        }
        if changed == 0 {
            return Ok(gone);
        }
    }
}

fn of(db: &Connection, table: &Table) -> Result<Vec<Reference>, StoreError> {
    let mut list = db.prepare(
        "SELECT f.\"from\", f.\"table\", coalesce(f.\"to\", 'id'), c.\"notnull\" = 0 AND c.pk = 0
         FROM pragma_foreign_key_list(?1) f JOIN pragma_table_info(?1) c ON c.name = f.\"from\"",
    )?;
    let list = list.query_map([&table.name], |row| {
        Ok(Reference {
            child: table.name.clone(),
            column: row.get(0)?,
            parent: row.get(1)?,
            key: row.get(2)?,
            optional: row.get(3)?,
        })
    })?;
    Ok(list.collect::<Result<_, _>>()?)
}

impl Reference {
    fn mend(&self, db: &Connection, gone: &mut BTreeMap<String, u64>) -> Result<usize, StoreError> {
        let Self { child, column, parent, key, .. } = self;
        let (child, column, parent, key) = (quoted(child), quoted(column), quoted(parent), quoted(key));
        let lost = format!(
            "{column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.{key} = {child}.{column})"
        );
        let of_parent = match self.parent.as_str() {
            "customers" => Some("INSERT OR IGNORE INTO customers (id)"),
            // Stopped, so that nothing is asked of a desk whose address is not known.
            "desks" => Some("INSERT OR IGNORE INTO desks (id, kind, paused)"),
            _ => None,
        };
        if let Some(insert) = of_parent {
            let rest = if self.parent == "desks" { ", 'demo', 1" } else { "" };
            return Ok(db.execute(
                &format!("{insert} SELECT DISTINCT {column}{rest} FROM {child} WHERE {lost}"),
                (),
            )?);
        }
        if self.optional {
            return Ok(db.execute(&format!("UPDATE {child} SET {column} = NULL WHERE {lost}"), ())?);
        }
        let removed = db.execute(&format!("DELETE FROM {child} WHERE {lost}"), ())?;
        *gone.entry(self.child.clone()).or_default() += removed as u64;
        Ok(removed)
    }
}
