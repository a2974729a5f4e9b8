//! What the tables of a schema's version are like, asked from an empty database of that version.

use crate::{StoreError, schema};
use rusqlite::{Connection, types::Value};
use std::collections::BTreeSet;

/// A table, and how its rows are stored.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    /// The columns in the order of a record: those of the key first where there is no rowid.
    stored: Vec<usize>,
    /// How many values a record may have: as many as the table had columns in some version.
    lengths: BTreeSet<usize>,
    pub(super) has_rowids: bool,
    /// The column that is the rowid by another name.
    alias: Option<usize>,
    pub(super) indexes: Vec<Index>,
    /// The columns of its key, in order; the rowid's alias, or none, where it has rowids.
    pub(super) key: Vec<usize>,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) name: String,
    kind: String,
    required: bool,
}

/// An index of a table: of each value in its records, which column it is.
#[derive(Clone, Debug)]
pub(super) struct Index {
    pub(super) name: String,
    pub(super) columns: Vec<Option<usize>>,
}

/// A row of a table, by its columns; what is absent was not stored, and is what the table says it then is.
pub(crate) type Row = Vec<Option<Value>>;

/// All tables of a version, and apart from them those that an extension keeps for itself; none of SQLite's own.
pub(crate) fn of_version(version: u32) -> Result<(Vec<Table>, Vec<Table>), StoreError> {
    let mut empty = Connection::open_in_memory()?;
    let mut tables: Vec<Table> = Vec::new();
    // A row keeps as many values as its table had columns when it was written.
    for version in 1..=version {
        schema::migrate_to(&mut empty, version)?;
        let mut now = of_schema(&empty, "table")?;
        for table in &mut now {
            if let Some(before) = tables.iter().find(|before| before.name == table.name) {
                table.lengths.extend(&before.lengths);
            }
        }
        tables = now;
    }
    let shadows = of_schema(&empty, "shadow")?;
    Ok((tables, shadows))
}

fn of_schema(empty: &Connection, kind: &str) -> Result<Vec<Table>, StoreError> {
    let mut names = empty.prepare(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = ?1 AND name NOT LIKE 'sqlite_%'
         ORDER BY name",
    )?;
    let tables = names.query_map([kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
    tables.map(|table| table.map_err(StoreError::from).and_then(|(name, wr)| of(empty, name, wr))).collect()
}

fn of(empty: &Connection, name: String, without_rowid: bool) -> Result<Table, StoreError> {
    let mut about =
        empty.prepare("SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?1) ORDER BY cid")?;
    let about = about.query_map([&name], |row| {
        let column = Column { name: row.get(0)?, kind: row.get(1)?, required: row.get(2)? };
        Ok((column, row.get::<_, u32>(3)?))
    })?;
    let about = about.collect::<Result<Vec<_>, _>>()?;
    let mut key: Vec<(u32, usize)> =
        about.iter().enumerate().filter(|(_, (_, pk))| *pk > 0).map(|(at, (_, pk))| (*pk, at)).collect();
    key.sort_unstable();
    let key: Vec<usize> = key.into_iter().map(|(_, at)| at).collect();
    let columns: Vec<Column> = about.into_iter().map(|(column, _)| column).collect();
    let mut stored: Vec<usize> = if without_rowid { key.clone() } else { Vec::new() };
    stored.extend((0..columns.len()).filter(|at| !without_rowid || !key.contains(at)));
    let is_integer = |at: &usize| columns.get(*at).is_some_and(|column| column.kind == "INTEGER");
    let alias = match key.as_slice() {
        [only] if !without_rowid && is_integer(only) => Some(*only),
        _ => None,
    };
    let indexes = indexes(empty, &name, &columns)?;
    let key = if without_rowid { key } else { alias.into_iter().collect() };
    let lengths = [stored.len()].into();
    Ok(Table { name, columns, stored, lengths, has_rowids: !without_rowid, alias, indexes, key })
}

fn indexes(empty: &Connection, table: &str, columns: &[Column]) -> Result<Vec<Index>, StoreError> {
    let mut names = empty.prepare("SELECT name FROM pragma_index_list(?1) WHERE origin <> 'pk'")?;
    let mut values = empty.prepare("SELECT name FROM pragma_index_xinfo(?1) ORDER BY seqno")?;
    let names = names.query_map([table], |row| row.get::<_, String>(0))?;
    let mut indexes = Vec::new();
    for name in names {
        let name = name?;
        let of_column =
            |column: Option<String>| columns.iter().position(|known| Some(&known.name) == column.as_ref());
        let columns = values.query_map([&name], |row| Ok(of_column(row.get(0)?)))?;
        let columns = columns.collect::<Result<_, _>>()?;
        indexes.push(Index { name, columns });
    }
    Ok(indexes)
}

impl Table {
    /// The row that a record of this table is.
    pub(super) fn row(&self, rowid: Option<i64>, values: Vec<Value>) -> Row {
        let mut row = vec![None; self.columns.len()];
        for (at, value) in self.stored.iter().zip(values) {
            if let Some(place) = row.get_mut(*at) {
                *place = Some(value);
            }
        }
        if let Some(place) = self.alias.and_then(|at| row.get_mut(at)) {
            *place = rowid.map(Value::Integer);
        }
        row
    }

    /// What a record of one of its indexes tells of a row.
    pub(super) fn row_of_index(&self, index: &Index, values: Vec<Value>) -> Row {
        let mut row = vec![None; self.columns.len()];
        let rowid = values.get(index.columns.len().saturating_sub(1)).cloned();
        for (at, value) in index.columns.iter().zip(values) {
            if let Some(place) = at.and_then(|at| row.get_mut(at)) {
                *place = Some(value);
            }
        }
        if let Some(place) = self.alias.and_then(|at| row.get_mut(at)) {
            *place = rowid;
        }
        row
    }

    /// Whether a record can be one of this table's: as many values as it has columns, each of its column's kind.
    pub(super) fn could_hold(&self, has_rowids: bool, values: &[Value]) -> bool {
        has_rowids == self.has_rowids
            && self.lengths.contains(&values.len())
            && self.stored.iter().zip(values).all(|(at, value)| self.fits(*at, value))
    }

    /// Whether a record can be one of an index of this table.
    pub(super) fn could_index(&self, index: &Index, values: &[Value]) -> bool {
        // of a rowid, and of what is reckoned, nothing is said
        let fits = |(at, value): (&Option<usize>, &Value)| at.is_none_or(|at| self.fits(at, value));
        index.columns.len() == values.len() && index.columns.iter().zip(values).all(fits)
    }

    fn fits(&self, at: usize, value: &Value) -> bool {
        let Some(column) = self.columns.get(at) else { return false };
        if column.kind.is_empty() {
            return true;
        }
        match value {
            Value::Null => self.alias == Some(at) || !column.required && !self.key.contains(&at),
            Value::Integer(_) => matches!(column.kind.as_str(), "INTEGER" | "INT" | "REAL" | "ANY"),
            Value::Real(_) => matches!(column.kind.as_str(), "REAL" | "ANY"),
            Value::Text(_) => matches!(column.kind.as_str(), "TEXT" | "ANY"),
            Value::Blob(bytes) => {
                let is_id = self.key.contains(&at);
                matches!(column.kind.as_str(), "BLOB" | "ANY") && (!is_id || bytes.len() == 16)
            }
        }
    }

    /// Where a column stands.
    pub(crate) fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The value of a column in a row of this table.
    pub(crate) fn value<'a>(&self, row: &'a Row, name: &str) -> Option<&'a Value> {
        row.get(self.column(name)?)?.as_ref()
    }

    /// What tells a row from any other.
    pub(super) fn key_of(&self, row: &Row) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        for at in &self.key {
            match row.get(*at)?.as_ref()? {
                Value::Null => return None,
                Value::Integer(number) => bytes.extend(number.to_be_bytes()),
                Value::Real(number) => bytes.extend(number.to_be_bytes()),
                Value::Text(text) => bytes.extend(text.as_bytes()),
                Value::Blob(blob) => bytes.extend(blob),
            }
            bytes.push(0xff);
        }
        (!self.key.is_empty()).then_some(bytes)
    }
}
