//! The schema's versions: forward only, each in one transaction with its number.

use crate::{StoreError, customers};
use rusqlite::{Connection, TransactionBehavior};

/// "Parl", so that the file says whose it is.
const APPLICATION: i32 = 0x5061_726C;

/// Each version's statements; they never change once a version has left the house.
const VERSIONS: &[&[&str]] = &[
    &[
        include_str!("desks.v1.sql"),
        include_str!("customers.v1.sql"),
        include_str!("tickets.v1.sql"),
        include_str!("messages.v1.sql"),
        include_str!("strays.v1.sql"),
        include_str!("drafts.v1.sql"),
        include_str!("outbox.v1.sql"),
        include_str!("promises.v1.sql"),
        include_str!("settings.v1.sql"),
    ],
    &[include_str!("checks.v2.sql")],
    &[include_str!("practice.v3.sql")],
    &[include_str!("changes.v4.sql")],
    &[
        include_str!("desks.v5.sql"),
        include_str!("messages.v5.sql"),
        include_str!("outbox.v5.sql"),
        include_str!("imports.v5.sql"),
        include_str!("customers.v5.sql"),
        include_str!("records.v5.sql"),
        include_str!("timeline.v5.sql"),
        include_str!("audit.v5.sql"),
        include_str!("privacy.v5.sql"),
        include_str!("returns.v5.sql"),
        include_str!("search.v5.sql"),
    ],
    &[include_str!("messages.v6.sql"), include_str!("search.v6.sql")],
    &[include_str!("messages.v7.sql"), include_str!("search.v7.sql")],
    &[include_str!("search.v8.sql")],
];

/// The version since which addresses and names have the keys that they are compared by.
const KEYED: u32 = 5;

/// The cheap check at every open: the first page can be read, is ours, and is not of a later version.
pub(crate) fn check(connection: &Connection) -> Result<(), StoreError> {
    let version = version(connection)?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get(0))?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION || tables == 0 {
        return Err(StoreError::Foreign);
    }
    if usize::try_from(version).is_ok_and(|version| version > VERSIONS.len()) {
        return Err(StoreError::Newer(version));
    }
    Ok(())
}

/// The version that this program brings a store to.
pub(crate) fn newest() -> u32 {
    u32::try_from(VERSIONS.len()).unwrap_or(u32::MAX)
}

/// Brings the schema up to date.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    migrate_to(connection, newest())
}

/// Brings the schema to this version, from an earlier one.
pub(crate) fn migrate_to(connection: &mut Connection, wanted: u32) -> Result<(), StoreError> {
    let found = usize::try_from(version(connection)?).unwrap_or(usize::MAX);
    let wanted = usize::try_from(wanted).unwrap_or(usize::MAX);
    for (statements, number) in VERSIONS.iter().zip(1u32..).take(wanted).skip(found) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for statement in *statements {
            transaction.execute_batch(statement)?;
        }
        if number == KEYED {
            customers::rekey(&transaction)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
