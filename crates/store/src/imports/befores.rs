//! What rows were before an import changed them, kept by triggers while it writes: whatever changes a row, it is kept.

use crate::StoreError;
use parlance_model::ImportId;
use rusqlite::Connection;
use std::fmt::Write;

/// What can be changed of a record.
pub(super) const OF_RECORD: &[&str] = &["at_ms", "at_offset", "order_number", "content"];
/// What can be changed of a description, but for when it was said.
pub(super) const OF_DESCRIPTION: &[&str] = &[
    "remote_id",
    "name",
    "email",
    "phone",
    "language",
    "country",
    "subdivision",
    "city",
    "time_zone",
    "form_of_address",
    "address",
    "name_key",
    "city_key",
    "address_key",
];

/// Begins to keep what rows were.
pub(super) fn watch(db: &Connection, import: ImportId) -> Result<(), StoreError> {
    let import = blob(import);
    let keep = "INSERT INTO import_befores (import, part, place, customer, before, said_ms) VALUES";
    let mark = "INSERT INTO import_customers (import, customer) VALUES";
    let record = image("old", OF_RECORD);
    let description = image("old", OF_DESCRIPTION);
    let (record_place, description_place) = (record_place("old"), description_place("old"));
    db.execute_batch(&format!(
        "CREATE TEMP TRIGGER import_keeps_record BEFORE UPDATE ON main.records WHEN old.import IS NOT {import} BEGIN
           {keep} ({import}, 'record', {record_place}, old.customer, {record}, NULL) ON CONFLICT DO NOTHING;
           {mark} ({import}, old.customer) ON CONFLICT DO NOTHING;
         END;
         CREATE TEMP TRIGGER import_keeps_description BEFORE UPDATE ON main.descriptions
         WHEN old.import IS NOT {import} BEGIN
           {keep} ({import}, 'description', {description_place}, old.customer, {description}, old.said_ms)
           ON CONFLICT DO NOTHING;
         END;
         CREATE TEMP TRIGGER import_keeps_identity BEFORE UPDATE ON main.identities
         WHEN old.import IS NOT {import} BEGIN
           {keep} ({import}, 'identity', hex(old.id), old.customer, json_object('shared', old.shared), NULL)
           ON CONFLICT DO NOTHING;
           {mark} ({import}, old.customer) ON CONFLICT DO NOTHING;
         END;
         CREATE TEMP TRIGGER import_keeps_name AFTER INSERT ON main.identity_names
         WHEN (SELECT import FROM identities WHERE id = new.identity) IS NOT {import} BEGIN
           {keep} ({import}, 'name', hex(new.identity) || new.name,
             (SELECT customer FROM identities WHERE id = new.identity), json_object('name', new.name), NULL)
           ON CONFLICT DO NOTHING;
         END;"
    ))?;
    Ok(())
}

/// Ends it.
pub(super) fn leave(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch(
        "DROP TRIGGER temp.import_keeps_record; DROP TRIGGER temp.import_keeps_description;
         DROP TRIGGER temp.import_keeps_identity; DROP TRIGGER temp.import_keeps_name;",
    )?;
    Ok(())
}

/// Forgets rows that are again as they were: a file may say a thing, another, and the first again.
pub(super) fn settle(db: &Connection, import: ImportId) -> Result<(), StoreError> {
    let import = blob(import);
    let record = image("records", OF_RECORD);
    let description = image("descriptions", OF_DESCRIPTION);
    db.execute_batch(&format!(
        "DELETE FROM import_befores WHERE import = {import} AND part = 'record' AND EXISTS (
           SELECT 1 FROM records WHERE source = json_extract(place, '$[0]') AND kind = json_extract(place, '$[1]')
             AND remote_id = json_extract(place, '$[2]') AND customer = import_befores.customer AND {record} = before);
         UPDATE descriptions SET said_ms = kept.said_ms FROM import_befores kept
         WHERE kept.import = {import} AND kept.part = 'description' AND descriptions.customer = kept.customer
           AND coalesce(descriptions.desk, x'') = x'' AND descriptions.source = substr(kept.place, instr(kept.place, '/') + 1)
           AND {description} = kept.before;
         DELETE FROM import_befores WHERE import = {import} AND part = 'description' AND EXISTS (
           SELECT 1 FROM descriptions WHERE customer = import_befores.customer AND coalesce(desk, x'') = x''
             AND source = substr(place, instr(place, '/') + 1) AND {description} = before);"
    ))?;
    Ok(())
}

fn record_place(row: &str) -> String {
    format!("json_array({row}.source, {row}.kind, {row}.remote_id)")
}

/// No import changes what a desk said.
fn description_place(row: &str) -> String {
    format!("hex({row}.customer) || '/' || {row}.source")
}

fn image(row: &str, columns: &[&str]) -> String {
    let mut image = "json_object(".to_owned();
    for (at, column) in columns.iter().enumerate() {
        // writing to a String cannot fail
        let _ = write!(image, "{}'{column}', {row}.{column}", if at > 0 { ", " } else { "" });
    }
    image + ")"
}

/// An id as SQL writes it.
fn blob(import: ImportId) -> String {
    let mut text = "x'".to_owned();
    for byte in import.as_bytes() {
        // writing to a String cannot fail
        let _ = write!(text, "{byte:02x}");
    }
    text + "'"
}
