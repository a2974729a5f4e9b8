//! Bringing rows into a new database: what does not fit there is left out and counted.

use super::tables::{Row, Table};
use crate::StoreError;
use rusqlite::{Connection, Error, ErrorCode, params_from_iter};

/// Puts a row into a table of the same name; `false` if it is there already or breaks a rule. Columns that the target does
/// not have are not asked for: a later version has all that an earlier one had.
pub(crate) fn insert(db: &Connection, table: &Table, row: &Row) -> Result<bool, StoreError> {
    let (mut names, mut marks, mut values) = (String::new(), String::new(), Vec::new());
    for (column, value) in table.columns.iter().zip(row) {
        let Some(value) = value else { continue };
        if !values.is_empty() {
            names.push_str(", ");
            marks.push_str(", ");
        }
        names.push_str(&quoted(&column.name));
        marks.push('?');
        values.push(value);
    }
    if values.is_empty() {
        return Ok(false);
    }
    let mut statement = db.prepare_cached(&format!(
        "INSERT OR IGNORE INTO {} ({names}) VALUES ({marks})",
        quoted(&table.name)
    ))?;
    match statement.execute(params_from_iter(values)) {
        Ok(changed) => Ok(changed > 0),
        Err(Error::SqliteFailure(error, _)) if error.code == ErrorCode::ConstraintViolation => Ok(false),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Takes the triggers away and gives what makes them again: rows come in as they were, not as if they were new.
pub(super) fn without_triggers(db: &Connection) -> Result<Vec<String>, StoreError> {
    let mut triggers =
        db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")?;
    let triggers = triggers.query_map((), |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let triggers = triggers.collect::<Result<Vec<_>, _>>()?;
    for (name, _) in &triggers {
        db.execute_batch(&format!("DROP TRIGGER {}", quoted(name)))?;
    }
    Ok(triggers.into_iter().map(|(_, sql)| sql).collect())
}
