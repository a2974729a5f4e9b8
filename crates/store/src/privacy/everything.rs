//! Everything about one person, row by row.

use super::{members, tables::PERSONAL};
use crate::{Store, StoreError, packed, pseudonym::Pseudonyms};
use parlance_model::CustomerId;
use rusqlite::{Connection, Row, params_from_iter, types::Value};

/// What a column holds.
#[derive(Clone, PartialEq, Debug)]
pub enum PersonalValue {
    /// Nothing.
    Nothing,
    /// A number: milliseconds since 1970 in columns that end in `_ms`, seconds east in those that end in `_offset`.
    Number(i64),
    /// A text; JSON in some columns.
    Text(String),
    /// An id, as its bytes.
    Bytes(Vec<u8>),
}

/// One row about a person.
#[derive(Clone, PartialEq, Debug)]
pub struct PersonalRow {
    /// The table that it is in.
    pub table: &'static str,
    /// Its columns, as they stand in the table.
    pub columns: Vec<(String, PersonalValue)>,
}

impl Store {
    /// Gives every row of every table about a person, from one snapshot, table after table; last the audit trail's entries
    /// about her. The person is the customer with all that were merged into her.
    pub fn everything(
        &self,
        customer: CustomerId,
        give: &mut dyn FnMut(PersonalRow) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.connections.read(|db| {
            let members = members(db, customer)?;
            for personal in PERSONAL {
                let query = format!(
                    "SELECT * FROM {} WHERE {} ORDER BY {}",
                    personal.table, personal.rows, personal.order
                );
                for member in &members {
                    tell(db, personal.table, &query, *member, give)?;
                }
            }
            let entries =
                "SELECT seq, entry FROM audit WHERE json_extract(entry, '$.subject') = ?2 ORDER BY seq";
            members.iter().try_for_each(|member| tell(db, "audit", entries, *member, give))
        })
    }
}

fn tell(
    db: &Connection,
    table: &'static str,
    query: &str,
    customer: CustomerId,
    give: &mut dyn FnMut(PersonalRow) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = db.prepare(query)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query(keys(db, customer, query)?)?;
    while let Some(row) = rows.next()? {
        let columns = names.iter().map(|name| Ok((name.clone(), value(row, name)?)));
        let mut columns = columns.collect::<Result<Vec<_>, StoreError>>()?;
        if table == "messages" {
            tell_text(&mut columns)?;
        }
        give(PersonalRow { table, columns })?;
    }
    Ok(())
}

/// A message's text is told as it was written, not as it lies here.
fn tell_text(columns: &mut Vec<(String, PersonalValue)>) -> Result<(), StoreError> {
    let packed = columns.iter().position(|(name, _)| name == "packed").map(|at| columns.remove(at).1);
    let Some(PersonalValue::Bytes(packed)) = packed else { return Ok(()) };
    let text = packed::unpacked(&packed).ok_or(StoreError::Corrupt)?;
    let body = columns.iter_mut().filter(|(name, _)| name == "body");
    body.for_each(|(_, value)| *value = PersonalValue::Text(text.clone()));
    Ok(())
}

/// A customer's id and her pseudonym, as many as the statement asks for.
pub(super) fn keys(
    db: &Connection,
    customer: CustomerId,
    statement: &str,
) -> Result<rusqlite::ParamsFromIter<Vec<Value>>, StoreError> {
    let mut keys = vec![Value::Blob(customer.as_bytes().to_vec())];
    if statement.contains("?2") {
        keys.push(Value::Text(Pseudonyms::of(db)?.customer(customer)?));
    }
    Ok(params_from_iter(keys))
}

fn value(row: &Row<'_>, name: &str) -> Result<PersonalValue, StoreError> {
    Ok(match row.get(name)? {
        Value::Null => PersonalValue::Nothing,
        Value::Integer(number) => PersonalValue::Number(number),
        Value::Text(text) => PersonalValue::Text(text),
        Value::Blob(bytes) => PersonalValue::Bytes(bytes),
        // no table of ours has such a column
        Value::Real(_) => return Err(StoreError::Corrupt),
    })
}
