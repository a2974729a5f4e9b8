//! Records: orders, parcels, surveys, calls and what else is known of a customer besides her tickets.

use crate::{
    Store, StoreError, people,
    words::{json, strange},
};
use jiff::Timestamp;
use parlance_model::{CustomerId, ImportId, Moment, Record, RecordBody, RecordId};
use rusqlite::{
    Connection, Row, Statement, params,
    types::{
        Type,
        ValueRef::{self, Integer, Null, Text},
    },
};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A record of a customer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordRow {
    /// The record.
    pub id: RecordId,
    /// The customer that it came to.
    pub customer: CustomerId,
    /// The import that first brought it, if one did.
    pub import: Option<ImportId>,
    /// What was recorded.
    pub record: Record,
}

/// What became of records that were put into the store.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PutRecords {
    /// How many were not there.
    pub added: u64,
    /// How many were there and are different now.
    pub changed: u64,
    /// How many were there as they are.
    pub same: u64,
}

/// What stands in the column `content`: the record without what has a column of its own.
#[derive(Serialize, Deserialize)]
struct Content<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    channel: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<Cow<'a, str>>,
    body: Cow<'a, RecordBody>,
}

/// What was recorded, by what stands in the column `content`; none if that cannot be read.
pub(crate) fn body(content: &str) -> Option<RecordBody> {
    serde_json::from_str(content).ok().map(|content: Content<'_>| content.body.into_owned())
}

impl Store {
    /// Takes in records with their customers, all or none. One that is there already (by source, kind and the source's id)
    /// is brought up to date and stays the import's that first brought it.
    pub fn put_records(
        &self,
        records: &[(CustomerId, Record)],
        import: Option<ImportId>,
        now: Timestamp,
    ) -> Result<PutRecords, StoreError> {
        self.connections.write(|db| put(db, records, import, now))
    }

    /// Writes down one record by the agent herself: a call, an event. [`StoreError::MissingRow`] if there is no such
    /// customer.
    pub fn add_record(
        &self,
        customer: CustomerId,
        record: &Record,
        now: Timestamp,
    ) -> Result<RecordId, StoreError> {
        self.connections.write(|db| {
            put(db, &[(customer, record.clone())], None, now)?;
            let mut statement = db.prepare_cached(
                "SELECT id FROM records WHERE source = ?1 AND kind = ?2 AND remote_id = ?3",
            )?;
            let key = params![record.source, record.body.kind(), record.remote_id];
            Ok(statement.query_row(key, |row| row.get("id").map(RecordId::from_bytes))?)
        })
    }

    /// A person's records of a kind (`order`, `survey`, …), newest first, so many at most.
    pub fn records_of(
        &self,
        customer: CustomerId,
        kind: &str,
        limit: u32,
    ) -> Result<Vec<RecordRow>, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(&format!(
                "{RECORD} WHERE customer = ?1 AND kind = ?2 ORDER BY at_ms DESC, id DESC LIMIT ?3"
            ))?;
            let mut all: Vec<RecordRow> = Vec::new();
            for member in people::members(db, customer)? {
                let rows = statement.query_map(params![member.as_bytes(), kind, limit], row)?;
                all.extend(rows.collect::<Result<Vec<_>, _>>()?);
            }
            all.sort_by_key(|row| std::cmp::Reverse((row.record.at.utc, row.id)));
            all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
            Ok(all)
        })
    }

    /// Every record of an order's number over all shops and customers, oldest first: the order itself, its parcels,
    /// returns and refunds.
    pub fn records_of_order(&self, number: &str) -> Result<Vec<RecordRow>, StoreError> {
        self.connections.read(|db| {
            let mut statement =
                db.prepare_cached(&format!("{RECORD} WHERE order_number = ?1 ORDER BY at_ms, id"))?;
            Ok(statement.query_map([number], row)?.collect::<Result<_, _>>()?)
        })
    }

    /// The orders of that number, one a shop, oldest first.
    pub fn orders_by_number(&self, number: &str) -> Result<Vec<RecordRow>, StoreError> {
        let of_order = self.records_of_order(number)?.into_iter();
        Ok(of_order.filter(|row| matches!(row.record.body, RecordBody::Order { .. })).collect())
    }
}

pub(crate) const RECORD: &str =
    "SELECT id, customer, at_ms, at_offset, source, remote_id, content, import FROM records";

/// A record as it lies in its row.
pub(crate) struct Line {
    /// Its id, should it be new.
    pub id: RecordId,
    pub kind: &'static str,
    pub source: String,
    pub remote_id: String,
    pub at_ms: i64,
    at_offset: Option<i32>,
    order: Option<String>,
    content: String,
}

impl Line {
    pub fn of(record: Record, now: Timestamp) -> Result<Self, StoreError> {
        let content = json(&Content {
            channel: record.channel.as_deref().map(Cow::from),
            by: record.by.as_deref().map(Cow::from),
            language: record.language.as_deref().map(Cow::from),
            body: Cow::Borrowed(&record.body),
        })?;
        Ok(Self {
            id: RecordId::new(now),
            kind: record.body.kind(),
            at_ms: record.at.as_millis(),
            at_offset: record.at.offset_seconds,
            order: record.body.order().map(str::to_owned),
            source: record.source,
            remote_id: record.remote_id,
            content,
        })
    }
}

impl Line {
    /// Its columns from `at_ms` to `content`.
    pub(crate) fn columns(&self) -> [ValueRef<'_>; 7] {
        [
            Integer(self.at_ms),
            self.at_offset.map_or(Null, |seconds| Integer(seconds.into())),
            Text(self.kind.as_bytes()),
            Text(self.source.as_bytes()),
            Text(self.remote_id.as_bytes()),
            self.order.as_ref().map_or(Null, |order| Text(order.as_bytes())),
            Text(self.content.as_bytes()),
        ]
    }
}

/// What became of a record.
enum Became {
    Added,
    Changed,
    Same,
}

/// Takes in records; see [`Store::put_records`].
pub(crate) fn put(
    db: &Connection,
    records: &[(CustomerId, Record)],
    import: Option<ImportId>,
    now: Timestamp,
) -> Result<PutRecords, StoreError> {
    let mut done = PutRecords::default();
    for (customer, record) in records {
        match put_line(db, *customer, &Line::of(record.clone(), now)?, import)? {
            Became::Added => done.added += 1,
            Became::Changed => done.changed += 1,
            Became::Same => done.same += 1,
        }
    }
    Ok(done)
}

/// Takes in one, or brings it up to date.
fn put_line(
    db: &Connection,
    customer: CustomerId,
    line: &Line,
    import: Option<ImportId>,
) -> Result<Became, StoreError> {
    let mut statement = db.prepare_cached(INSERT)?;
    if insert(&mut statement, customer, line, import)? {
        return Ok(Became::Added);
    }
    Ok(if update(db, customer, line)? { Became::Changed } else { Became::Same })
}

/// Adds a record, unless the source's id of it is there.
pub(crate) const INSERT: &str = include_str!("insert_record.sql");

/// Adds it by the statement [`INSERT`]; whether it was not there.
pub(crate) fn insert(
    statement: &mut Statement<'_>,
    customer: CustomerId,
    line: &Line,
    import: Option<ImportId>,
) -> Result<bool, StoreError> {
    let inserted = statement.execute(params![
        line.id.as_bytes(),
        customer.as_bytes(),
        line.at_ms,
        line.at_offset,
        line.kind,
        line.source,
        line.remote_id,
        line.order,
        line.content,
        import.map(|import| *import.as_bytes()),
    ])?;
    Ok(inserted > 0)
}

/// Brings a record that is there up to date; whether that changed anything.
pub(crate) fn update(db: &Connection, customer: CustomerId, line: &Line) -> Result<bool, StoreError> {
    let mut statement = db.prepare_cached(include_str!("update_record.sql"))?;
    let changed = statement.execute(params![
        customer.as_bytes(),
        line.at_ms,
        line.at_offset,
        line.kind,
        line.source,
        line.remote_id,
        line.order,
        line.content,
    ])?;
    Ok(changed > 0)
}

pub(crate) fn row(row: &Row<'_>) -> rusqlite::Result<RecordRow> {
    let content: Content<'_> =
        serde_json::from_str(row.get_ref("content")?.as_str()?).map_err(|_| strange(Type::Text))?;
    let at = Moment::from_millis(row.get("at_ms")?, row.get("at_offset")?);
    Ok(RecordRow {
        id: RecordId::from_bytes(row.get("id")?),
        customer: CustomerId::from_bytes(row.get("customer")?),
        import: row.get::<_, Option<[u8; 16]>>("import")?.map(ImportId::from_bytes),
        record: Record {
            source: row.get("source")?,
            remote_id: row.get("remote_id")?,
            at: at.ok_or_else(|| strange(Type::Integer))?,
            channel: content.channel.map(Cow::into_owned),
            by: content.by.map(Cow::into_owned),
            language: content.language.map(Cow::into_owned),
            body: content.body.into_owned(),
        },
    })
}
