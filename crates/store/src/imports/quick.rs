//! Writing what is new and nothing else, in few statements: what triggers do for a row at a time is done here for many at
//! once, and keys that this same code has just made are not looked up again.

use super::ready::{Address, Fresh};
use crate::{StoreError, records::Line};
use jiff::Timestamp;
use parlance_model::{CustomerId, ImportId};
use rusqlite::{
    Connection,
    config::DbConfig,
    params, params_from_iter,
    types::{
        ToSqlOutput,
        ValueRef::{self, Blob, Integer},
    },
};
use std::collections::HashMap;

/// Rows that one statement writes.
const AT_ONCE: usize = 64;

/// As long as this lives, neither the store's triggers run nor are its references looked up.
pub(super) struct Quick<'a>(&'a Connection);

impl<'a> Quick<'a> {
    pub(super) fn begin(db: &'a Connection) -> Result<Self, StoreError> {
        let quick = Self(db);
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
        Ok(quick)
    }
}

impl Drop for Quick<'_> {
    fn drop(&mut self) {
        // neither fails on an open connection
        let _ = self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true);
        let _ = self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true);
    }
}

/// Writes customers who are new, table by table, so that each grows at its end.
pub(super) fn customers(
    db: &Connection,
    source: &str,
    import: ImportId,
    all: &[Fresh<'_>],
    now: Timestamp,
) -> Result<(), StoreError> {
    let import = Blob(import.as_bytes());
    insert(db, "customers (id, import)", "", all, |her| [Blob(her.told.customer.as_bytes()), import])?;
    let addresses = all.iter().flat_map(|her| her.told.addresses.iter().map(|address| (*her, address)));
    let addresses: Vec<_> = addresses.collect();
    let columns = "identities (id, customer, kind, network, value, written, shared, verified, import)";
    insert(db, columns, "", &addresses, |(her, address)| {
        [
            Blob(address.id.as_bytes()),
            Blob(her.told.customer.as_bytes()),
            text(address.word()),
            text(&address.network),
            text(&address.key),
            text(&address.written),
            Integer(address.is_role().into()),
            Integer(address.is_own_id().into()),
            import,
        ]
    })?;
    let named = |(her, address): &(Fresh<'_>, &Address)| address.has_name() && !her.told.name.is_empty();
    let names: Vec<_> = addresses.into_iter().filter(named).collect();
    insert(db, "identity_names (identity, name)", "", &names, |(her, address)| {
        [Blob(address.id.as_bytes()), text(&her.told.name)]
    })?;
    let columns =
        "descriptions (customer, source, remote_id, name, email, phone, language, country, subdivision, city,
        time_zone, form_of_address, address, name_key, city_key, address_key, said_ms, import)";
    insert(db, columns, "", all, |Fresh { person, told }| {
        [
            Blob(told.customer.as_bytes()),
            text(source),
            some(person.id.as_ref()),
            some(person.name.as_ref()),
            some(person.emails.first()),
            some(person.phones.first()),
            some(person.language.as_ref()),
            some(person.country.as_ref()),
            some(person.subdivision.as_ref()),
            some(told.city.as_ref()),
            some(person.time_zone.as_ref()),
            some(person.form_of_address.as_ref()),
            some(told.address.as_ref()),
            text(&told.name),
            text(&told.city_key),
            text(&told.address_key),
            Integer(now.as_millisecond()),
            import,
        ]
    })?;
    let columns = "import_customers (import, customer)";
    insert(db, columns, "", all, |her| [import, Blob(her.told.customer.as_bytes())])?;
    insert(db, "search_dirty (kind, id)", "", all, |her| {
        [Integer(CUSTOMER), Blob(her.told.customer.as_bytes())]
    })?;
    Ok(())
}

/// What `search_dirty` calls a record and a customer.
const RECORD: i64 = 2;
const CUSTOMER: i64 = 3;

/// How many records of a kind a customer was given.
pub(super) type Entries = HashMap<(CustomerId, &'static str), i64>;

/// Adds records that are not there; hands back which are added, by their place.
pub(super) fn records(
    db: &Connection,
    lines: &[(CustomerId, &Line)],
    import: ImportId,
    entries: &mut Entries,
) -> Result<Vec<bool>, StoreError> {
    let import = Blob(import.as_bytes());
    let columns =
        "records (id, customer, at_ms, at_offset, kind, source, remote_id, order_number, content, import)";
    let mut added = Vec::with_capacity(lines.len());
    for some in lines.chunks(AT_ONCE) {
        let new = insert(
            db,
            columns,
            "ON CONFLICT (source, kind, remote_id) DO NOTHING",
            some,
            |(customer, line)| {
                let [at_ms, at_offset, kind, source, remote_id, order, content] = line.columns();
                let (id, customer) = (Blob(line.id.as_bytes()), Blob(customer.as_bytes()));
                [id, customer, at_ms, at_offset, kind, source, remote_id, order, content, import]
            },
        )?;
        if new == 0 || new == some.len() {
            added.extend(some.iter().map(|_| new > 0));
        } else {
            let mut is_it = db.prepare_cached(
                "SELECT 1 FROM records WHERE source = ?1 AND kind = ?2 AND remote_id = ?3 AND id = ?4",
            )?;
            for (_, line) in some {
                let key = params![line.source, line.kind, line.remote_id, line.id.as_bytes()];
                added.push(is_it.exists(key)?);
            }
        }
    }
    let new: Vec<_> = lines.iter().zip(&added).filter(|(_, added)| **added).map(|(line, _)| *line).collect();
    for (customer, line) in &new {
        *entries.entry((*customer, line.kind)).or_default() += 1;
    }
    insert(db, "search_dirty (kind, id, customer, at_ms)", "", &new, |(customer, line)| {
        [Integer(RECORD), Blob(line.id.as_bytes()), Blob(customer.as_bytes()), Integer(line.at_ms)]
    })?;
    Ok(added)
}

/// Counts what was given to customers into their timelines.
pub(super) fn count(db: &Connection, entries: &mut Entries) -> Result<(), StoreError> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut all: Vec<_> = entries.drain().collect();
    all.sort_unstable();
    let columns = "timeline_counts (customer, kind, entries)";
    let adding = "ON CONFLICT DO UPDATE SET entries = entries + excluded.entries";
    insert(db, columns, adding, &all, |((customer, kind), many)| {
        [Blob(customer.as_bytes()), text(kind), Integer(*many)]
    })?;
    Ok(())
}

/// Inserts rows, many by one statement: the trees that they go into are opened once for all of them. How many there are
/// more than before. OR FAIL spares a journal of the statement's own; what fails takes the whole transaction with it.
fn insert<'r, T, const N: usize>(
    db: &Connection,
    into: &str,
    conflict: &str,
    rows: &'r [T],
    columns: impl Fn(&'r T) -> [ValueRef<'r>; N],
) -> Result<usize, StoreError> {
    let row = format!("({})", ["?"; N].join(", "));
    let statement = |rows: usize| {
        let values = vec![row.as_str(); rows].join(", ");
        db.prepare_cached(&format!("INSERT OR FAIL INTO {into} VALUES {values} {conflict}"))
    };
    let mut changed = 0;
    let (many, few) = rows.split_at(rows.len() - rows.len() % AT_ONCE);
    for (rows, at_once) in [(many, AT_ONCE), (few, 1)] {
        if rows.is_empty() {
            continue;
        }
        let mut statement = statement(at_once)?;
        for some in rows.chunks(at_once) {
            let values = some.iter().flat_map(&columns).map(ToSqlOutput::Borrowed);
            changed += statement.execute(params_from_iter(values))?;
        }
    }
    Ok(changed)
}

fn text(text: &str) -> ValueRef<'_> {
    ValueRef::Text(text.as_bytes())
}

fn some(value: Option<&String>) -> ValueRef<'_> {
    value.map_or(ValueRef::Null, |value| text(value))
}
