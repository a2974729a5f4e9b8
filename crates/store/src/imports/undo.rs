//! Taking an import back.

use super::{HELD, befores::OF_DESCRIPTION};
use crate::{StoreError, customers};
use parlance_model::{CustomerId, ImportId};
use rusqlite::{Connection, OptionalExtension, params};

/// What taking back an import did.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct ImportUndone {
    /// Records that are gone.
    pub records_removed: u64,
    /// Records that are as they were before.
    pub records_restored: u64,
    /// Customers that are gone.
    pub customers_removed: u64,
    /// Customers whom it had made and who stay, because a desk or an agent has had to do with them since.
    pub customers_kept: u64,
}

pub(super) fn undo(db: &Connection, import: ImportId) -> Result<ImportUndone, StoreError> {
    let key = [import.as_bytes()];
    let held: Option<bool> = db
        .query_row(&format!("SELECT {HELD} FROM imports WHERE id = ?1"), key, |row| row.get(0))
        .optional()?;
    match held {
        None => return Err(StoreError::MissingRow),
        Some(true) => return Err(StoreError::LaterImport),
        Some(false) => {}
    }
    let records_restored = restore_records(db, import)?;
    let records_removed = db.execute("DELETE FROM records WHERE import = ?1", key)?;
    restore_descriptions(db, import)?;
    db.execute("DELETE FROM descriptions WHERE import = ?1", key)?;
    take_back_identities(db, import)?;
    let (customers_removed, customers_kept) = take_back_customers(db, import)?;
    db.execute("DELETE FROM imports WHERE id = ?1", key)?;
    Ok(ImportUndone {
        records_removed: records_removed as u64,
        records_restored: records_restored as u64,
        customers_removed,
        customers_kept,
    })
}

fn restore_records(db: &Connection, import: ImportId) -> Result<usize, StoreError> {
    Ok(db.execute(
        "UPDATE records SET customer = kept.customer, at_ms = json_extract(kept.before, '$.at_ms'),
           at_offset = json_extract(kept.before, '$.at_offset'),
           order_number = json_extract(kept.before, '$.order_number'), content = json_extract(kept.before, '$.content')
         FROM import_befores kept
         WHERE kept.import = ?1 AND kept.part = 'record' AND records.source = json_extract(kept.place, '$[0]')
           AND records.kind = json_extract(kept.place, '$[1]') AND records.remote_id = json_extract(kept.place, '$[2]')",
        [import.as_bytes()],
    )?)
}

fn restore_descriptions(db: &Connection, import: ImportId) -> Result<(), StoreError> {
    let set =
        OF_DESCRIPTION.iter().map(|column| format!("{column} = json_extract(kept.before, '$.{column}')"));
    let set = set.collect::<Vec<_>>().join(", ");
    db.execute(
        &format!(
            "UPDATE descriptions SET {set}, said_ms = kept.said_ms FROM import_befores kept
             WHERE kept.import = ?1 AND kept.part = 'description' AND descriptions.customer = kept.customer
               AND coalesce(descriptions.desk, x'') = x''
               AND descriptions.source = substr(kept.place, instr(kept.place, '/') + 1)"
        ),
        [import.as_bytes()],
    )?;
    Ok(())
}

/// Addresses that it brought are gone, unless she has written from them since or somebody else says that they are hers.
fn take_back_identities(db: &Connection, import: ImportId) -> Result<(), StoreError> {
    let key = [import.as_bytes()];
    db.execute(
        "UPDATE identities SET shared = json_extract(kept.before, '$.shared') FROM import_befores kept
         WHERE kept.import = ?1 AND kept.part = 'identity' AND identities.id = unhex(kept.place)",
        key,
    )?;
    db.execute(
        "DELETE FROM identity_names WHERE (identity, name) IN (
           SELECT unhex(substr(place, 1, 32)), json_extract(before, '$.name') FROM import_befores
           WHERE import = ?1 AND part = 'name')",
        key,
    )?;
    db.execute(
        "DELETE FROM identities WHERE import = ?1 AND NOT (kind = 'email' AND verified = 1)
           AND NOT EXISTS (SELECT 1 FROM descriptions said WHERE said.customer = identities.customer
             AND (said.email = identities.written OR said.phone = identities.written
               OR (identities.kind = 'desk' AND said.source = identities.network AND said.remote_id = identities.value)))",
        key,
    )?;
    db.execute("UPDATE identities SET import = NULL WHERE import = ?1", key)?;
    Ok(())
}

/// How many of those that it made are gone, and how many stay.
fn take_back_customers(db: &Connection, import: ImportId) -> Result<(u64, u64), StoreError> {
    let key = [import.as_bytes()];
    let mut made = db.prepare("SELECT id FROM customers WHERE import = ?1")?;
    let made = made.query_map(key, |row| row.get("id").map(CustomerId::from_bytes))?;
    let made = made.collect::<Result<Vec<_>, _>>()?;
    customers::forget_if_unknown(db, &made)?;
    let kept =
        db.execute("UPDATE customers SET import = NULL WHERE import = ?1", params![import.as_bytes()])?;
    Ok(((made.len() - kept) as u64, kept as u64))
}
