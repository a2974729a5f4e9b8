//! Tickets and the inbox that lists them.

use crate::{
    Store, StoreError, one,
    words::{Word, instant, moment, optional_moment, strange, word},
};
use parlance_model::{CustomerId, DeskId, MessageId, Moment, Status, TicketId};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params, params, types::Type};
use std::collections::{BTreeMap, BTreeSet};

/// Which tickets the inbox shows; absent filters let all pass.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// Of this desk only.
    pub desk: Option<DeskId>,
    /// Of this market only (ISO 3166-1 alpha-2).
    pub market: Option<String>,
    /// Of this status only.
    pub status: Option<Status>,
    /// First row, from 0.
    pub offset: u32,
    /// How many rows at most.
    pub limit: u32,
}

/// A page of the inbox.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Inbox {
    /// How many tickets pass the filters.
    pub total: u32,
    /// The rows asked for: what is due first, then our turn, longest waiting first, then the rest, newest first.
    pub rows: Vec<InboxRow>,
    /// Markets that have tickets, with how many, over all desks and states, by code.
    pub markets: Vec<(String, u32)>,
}

/// One row of the inbox.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InboxRow {
    /// The ticket.
    pub ticket: TicketId,
    /// The desk that it is on.
    pub desk: DeskId,
    /// The desk's name.
    pub desk_name: String,
    /// The desk's own id of it.
    pub remote_id: String,
    /// Subject.
    pub subject: String,
    /// Its customer.
    pub customer: CustomerId,
    /// Her name as the desk has it, else an address of hers; empty if neither is known.
    pub customer_name: String,
    /// Her market, where decided.
    pub market: Option<String>,
    /// Language of her latest message, where known (BCP 47).
    pub language: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// When it last changed.
    pub updated: Moment,
    /// When an answer is due: the earliest of the desk's word and our open promises.
    pub due: Option<Moment>,
    /// Whether a draft waits in it.
    pub draft: bool,
    /// How many of its operations the desk has not confirmed.
    pub outgoing: u32,
}

/// A ticket in full.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TicketRecord {
    /// Its row.
    pub row: InboxRow,
    /// The desk's word for where it stands.
    pub remote_status: String,
    /// Queue, group or inbox, where the desk says.
    pub queue: Option<String>,
    /// How she wrote to us, where the desk says.
    pub channel: Option<String>,
    /// The agent who has it, where the desk says.
    pub owner: Option<String>,
    /// The same by the desk's id of her.
    pub owner_id: Option<String>,
    /// How urgent it is, in the desk's words.
    pub priority: Option<String>,
    /// Its tags.
    pub tags: BTreeSet<String>,
    /// When it was made.
    pub created: Moment,
    /// The desk's custom fields.
    pub fields: BTreeMap<String, String>,
    /// Whether the desk has it no more.
    pub gone: bool,
}

impl Store {
    /// A page of the inbox.
    pub fn inbox(&self, filter: &Filter) -> Result<Inbox, StoreError> {
        self.connections.read(|db| {
            let rows =
                page(db, filter)?.into_iter().map(|ticket| row(db, ticket)).collect::<Result<_, _>>()?;
            Ok(Inbox { total: total(db, filter)?, rows, markets: markets(db)? })
        })
    }

    /// One ticket.
    pub fn ticket(&self, ticket: TicketId) -> Result<TicketRecord, StoreError> {
        self.connections.read(|db| {
            let row = row(db, ticket)?;
            let mut statement = db.prepare_cached(
                "SELECT remote_status, queue, channel, owner, owner_id, priority, tags, created_ms, created_offset, fields, gone
                 FROM tickets WHERE id = ?1",
            )?;
            Ok(statement.query_row([ticket.as_bytes()], |columns| record(row, columns))?)
        })
    }

    /// The ticket that a desk has under that id, following merges.
    pub fn ticket_by_remote(&self, desk: DeskId, remote_id: &str) -> Result<Option<TicketId>, StoreError> {
        self.connections.read(|db| by_remote(db, desk, remote_id))
    }

    /// Writes down in which language a message is written (BCP 47); the ticket shows that of her latest message.
    pub fn set_message_language(&self, message: MessageId, language: Option<&str>) -> Result<(), StoreError> {
        self.connections.write(|db| {
            let ticket: [u8; 16] = db.query_row(
                "UPDATE messages SET language = ?2 WHERE id = ?1 RETURNING ticket",
                params![message.as_bytes(), language],
                |row| row.get("ticket"),
            )?;
            one(db.execute(
                "UPDATE tickets SET language = (SELECT language FROM messages
                   WHERE ticket = ?1 AND direction = 'inbound' ORDER BY sent_ms DESC, row DESC LIMIT 1) WHERE id = ?1",
                [ticket],
            )?)
        })
    }
}

/// A merge of a merge of a merge … is followed this far.
const MERGES: usize = 16;

pub(crate) fn by_remote(
    db: &Connection,
    desk: DeskId,
    remote_id: &str,
) -> Result<Option<TicketId>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT id, merged_into FROM tickets WHERE desk = ?1 AND remote_id = ?2")?;
    let (mut found, mut next) = (None, Some(remote_id.to_owned()));
    for _ in 0..MERGES {
        let Some(remote_id) = next.take() else { break };
        let hit = statement.query_row(params![desk.as_bytes(), remote_id], |row| {
            Ok((TicketId::from_bytes(row.get("id")?), row.get("merged_into")?))
        });
        if let Some((ticket, merged_into)) = hit.optional()? {
            (found, next) = (Some(ticket), merged_into);
        }
    }
    Ok(found)
}

fn conditions(filter: &Filter) -> String {
    let mut conditions = String::new();
    for (asked, condition) in [
        (filter.desk.is_some(), " AND desk = :desk"),
        (filter.market.is_some(), " AND market = :market"),
        (filter.status.is_some(), " AND status = :status"),
    ] {
        if asked {
            conditions.push_str(condition);
        }
    }
    conditions
}

/// The tickets of one page, read from an index alone.
pub(crate) fn page_query(filter: &Filter) -> String {
    format!(
        "SELECT id FROM tickets WHERE gone = 0{} ORDER BY due_key, turn, wait_key, id LIMIT :limit OFFSET :offset",
        conditions(filter)
    )
}

fn page(db: &Connection, filter: &Filter) -> Result<Vec<TicketId>, StoreError> {
    let mut statement = db.prepare_cached(&page_query(filter))?;
    let mut values = asked(filter);
    values.push((":limit", Box::new(filter.limit)));
    values.push((":offset", Box::new(filter.offset)));
    let rows = statement.query_map(&*borrowed(&values), |row| row.get("id").map(TicketId::from_bytes))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn total(db: &Connection, filter: &Filter) -> Result<u32, StoreError> {
    let query =
        format!("SELECT coalesce(sum(tickets), 0) AS n FROM ticket_counts WHERE true{}", conditions(filter));
    let mut statement = db.prepare_cached(&query)?;
    Ok(statement.query_row(&*borrowed(&asked(filter)), |row| row.get("n"))?)
}

fn markets(db: &Connection) -> Result<Vec<(String, u32)>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT market, sum(tickets) AS n FROM ticket_counts WHERE market <> ''
         GROUP BY market HAVING n > 0 ORDER BY market",
    )?;
    Ok(statement.query_map((), |row| Ok((row.get("market")?, row.get("n")?)))?.collect::<Result<_, _>>()?)
}

type Asked = Vec<(&'static str, Box<dyn ToSql>)>;

fn asked(filter: &Filter) -> Asked {
    let desk = filter.desk.map(|desk| (":desk", Box::new(*desk.as_bytes()) as Box<dyn ToSql>));
    let market = filter.market.clone().map(|market| (":market", Box::new(market) as Box<dyn ToSql>));
    let status = filter.status.map(|status| (":status", Box::new(status.word()) as Box<dyn ToSql>));
    desk.into_iter().chain(market).chain(status).collect()
}

fn borrowed(asked: &Asked) -> Vec<(&'static str, &dyn ToSql)> {
    asked.iter().map(|(name, value)| (*name, value.as_ref())).collect()
}

fn row(db: &Connection, ticket: TicketId) -> Result<InboxRow, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT t.id, t.desk, d.name AS desk_name, t.remote_id, t.subject, t.customer, t.market, t.language, t.status,
           t.updated_ms, t.updated_offset, t.due_ms, t.due_offset, t.promise_due_ms,
           coalesce(
             (SELECT name FROM descriptions WHERE customer = t.customer AND name IS NOT NULL
              ORDER BY said_ms DESC, desk LIMIT 1),
             (SELECT written FROM identities WHERE customer = t.customer AND kind IN ('email', 'phone')
              ORDER BY kind, written LIMIT 1),
             '') AS customer_name,
           EXISTS (SELECT 1 FROM drafts WHERE ticket = t.id) AS draft,
           (SELECT count(*) FROM outbox WHERE ticket = t.id AND state <> 'confirmed') AS outgoing
         FROM tickets t JOIN desks d ON d.id = t.desk WHERE t.id = :ticket",
    )?;
    Ok(statement.query_row(named_params! {":ticket": ticket.as_bytes()}, inbox_row)?)
}

fn inbox_row(row: &Row<'_>) -> rusqlite::Result<InboxRow> {
    Ok(InboxRow {
        ticket: TicketId::from_bytes(row.get("id")?),
        desk: DeskId::from_bytes(row.get("desk")?),
        desk_name: row.get("desk_name")?,
        remote_id: row.get("remote_id")?,
        subject: row.get("subject")?,
        customer: CustomerId::from_bytes(row.get("customer")?),
        customer_name: row.get("customer_name")?,
        market: row.get("market")?,
        language: row.get("language")?,
        status: word(row, "status")?,
        updated: moment(row, "updated")?,
        due: due(row)?,
        draft: row.get("draft")?,
        outgoing: row.get("outgoing")?,
    })
}

fn due(row: &Row<'_>) -> rusqlite::Result<Option<Moment>> {
    let desk = optional_moment(row, "due")?;
    let promise = instant(row, "promise_due_ms")?.map(Moment::utc);
    Ok([desk, promise].into_iter().flatten().min_by_key(|due| due.utc))
}

fn record(row: InboxRow, columns: &Row<'_>) -> rusqlite::Result<TicketRecord> {
    let (fields, tags): (String, String) = (columns.get("fields")?, columns.get("tags")?);
    Ok(TicketRecord {
        row,
        remote_status: columns.get("remote_status")?,
        queue: columns.get("queue")?,
        channel: columns.get("channel")?,
        owner: columns.get("owner")?,
        owner_id: columns.get("owner_id")?,
        priority: columns.get("priority")?,
        tags: serde_json::from_str(&tags).map_err(|_| strange(Type::Text))?,
        created: moment(columns, "created")?,
        fields: serde_json::from_str(&fields).map_err(|_| strange(Type::Text))?,
        gone: columns.get("gone")?,
    })
}
