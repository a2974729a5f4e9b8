//! Reading what the desk holds.

use crate::{
    AGENT_ID, DemoError,
    wire::{
        Agent, Attachment, Body, Change, Changes, Event, Gone, Id, Item, Mark, Message, Person, Ticket,
        Visibility, Written,
    },
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, types::Type};
use serde::de::DeserializeOwned;

const PERSON: &str = "p.id, p.name, p.email, p.phone, p.language, p.country, p.subdivision, p.city, \
                      p.time_zone, p.form_of_address";

/// What changed after `after`, at most `limit` changes.
pub(crate) fn changes(db: &Connection, after: i64, limit: usize) -> Result<Changes, DemoError> {
    // One snapshot for the page and for what is said about it.
    let db = db.unchecked_transaction()?;
    let mut rows = change_rows(&db, after, limit + 1)?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let changes = rows.into_iter().map(|row| change(&db, row)).collect::<Result<Vec<_>, _>>()?;
    let next = changes.last().map_or(after, |c| c.seq);
    let tickets = db.query_row(
        "SELECT count(*) FROM ticket WHERE id NOT IN (SELECT item FROM change WHERE kind = 'gone')",
        [],
        |row| row.get(0),
    )?;
    Ok(Changes { changes, next, more, tickets })
}

type ChangeRow = (i64, String, i64, Option<i64>);

fn change_rows(db: &Connection, after: i64, limit: usize) -> rusqlite::Result<Vec<ChangeRow>> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    db.prepare_cached("SELECT seq, kind, item, merged_into FROM change WHERE seq > ?1 ORDER BY seq LIMIT ?2")?
        .query_map([after, limit], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect()
}

fn change(db: &Connection, (seq, kind, item, merged_into): ChangeRow) -> rusqlite::Result<Change> {
    let item = match kind.as_str() {
        "ticket" => Item::Ticket { ticket: ticket(db, item)? },
        "message" => Item::Message { message: message(db, item)? },
        "event" => Item::Event { event: event(db, item)? },
        _ => Item::Gone { gone: Gone { ticket: Id(item), merged_into: merged_into.map(Id) } },
    };
    Ok(Change { seq, item })
}

/// The highest change sequence number.
pub(crate) fn seq(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row("SELECT coalesce(max(seq), 0) FROM change", [], |row| row.get(0))
}

/// The highest change sequence number of a ticket, and how many public messages it has after the one seen, without the
/// agent's own.
pub(crate) fn mark(db: &Connection, ticket: i64, seen: Option<i64>) -> Result<Mark, DemoError> {
    must_be_there(db, ticket)?;
    let seq = db.query_row("SELECT max(seq) FROM change WHERE ticket = ?1", [ticket], |row| row.get(0))?;
    let unseen = db.query_row(
        "SELECT count(*) FROM message WHERE ticket = ?1 AND id > ?2 AND NOT internal AND author <> ?3",
        (ticket, seen.unwrap_or(i64::MAX), AGENT_ID),
        |row| row.get(0),
    )?;
    Ok(Mark { seq, unseen })
}

/// The agents.
pub(crate) fn agents(db: &Connection) -> rusqlite::Result<Vec<Agent>> {
    db.prepare_cached("SELECT id, name FROM person WHERE country IS NULL AND email IS NULL ORDER BY name")?
        .query_map([], |row| Ok(Agent { id: Id(row.get(0)?), name: row.get(1)? }))?
        .collect()
}

/// Names of the fields that tickets have.
pub(crate) fn fields(db: &Connection) -> rusqlite::Result<Vec<String>> {
    db.prepare_cached("SELECT DISTINCT f.key FROM ticket t, json_each(t.fields) f ORDER BY f.key")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Fails unless the ticket is there and has not gone.
pub(crate) fn must_be_there(db: &Connection, ticket: i64) -> Result<(), DemoError> {
    let there: bool = db.query_row(
        "SELECT EXISTS (SELECT 1 FROM change WHERE kind = 'ticket' AND item = ?1)",
        [ticket],
        |row| row.get(0),
    )?;
    if there { Ok(()) } else { Err(DemoError::NoTicket) }
}

/// Names of the queues that tickets are in.
pub(crate) fn queues(db: &Connection) -> rusqlite::Result<Vec<String>> {
    db.prepare_cached("SELECT DISTINCT queue FROM ticket ORDER BY queue")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Ids of the tickets that are there, oldest first.
pub(crate) fn ticket_ids(db: &Connection) -> rusqlite::Result<Vec<i64>> {
    db.prepare_cached(
        "SELECT id FROM ticket WHERE id IN (SELECT item FROM change WHERE kind = 'ticket') ORDER BY created, id",
    )?
    .query_map([], |row| row.get(0))?
    .collect()
}

/// A ticket as it stands.
pub(crate) fn ticket(db: &Connection, id: i64) -> rusqlite::Result<Ticket> {
    let sql = format!(
        "SELECT {PERSON}, t.id, t.subject, t.status, t.queue, t.channel, t.owner, t.created, t.updated, t.due, \
         t.fields, t.priority, t.tags, \
         (SELECT a.id FROM person a WHERE a.name = t.owner AND a.country IS NULL AND a.email IS NULL) AS owner_id FROM ticket t JOIN person p ON p.id = t.requester WHERE t.id = ?1"
    );
    db.prepare_cached(&sql)?.query_row([id], |row| {
        Ok(Ticket {
            requester: person(row)?,
            id: Id(row.get(10)?),
            subject: row.get(11)?,
            status: row.get(12)?,
            queue: row.get(13)?,
            channel: row.get(14)?,
            owner: row.get(15)?,
            created: time(row, 16)?,
            updated: time(row, 17)?,
            due: row.get::<_, Option<i64>>(18)?.map(|_| time(row, 18)).transpose()?,
            fields: json(row, 19)?,
            priority: row.get(20)?,
            tags: json(row, 21)?,
            owner_id: row.get::<_, Option<i64>>(22)?.map(Id),
        })
    })
}

/// The messages of a ticket, oldest first.
pub(crate) fn messages(db: &Connection, ticket: i64) -> Result<Vec<Message>, DemoError> {
    must_be_there(db, ticket)?;
    let ids = db
        .prepare_cached("SELECT id FROM message WHERE ticket = ?1 ORDER BY sent, id")?
        .query_map([ticket], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    Ok(ids.into_iter().map(|id| message(db, id)).collect::<rusqlite::Result<_>>()?)
}

/// The message that was written under this key, if any.
pub(crate) fn message_by_key(db: &Connection, key: &str) -> rusqlite::Result<Option<Message>> {
    db.prepare_cached("SELECT id FROM message WHERE client_ref = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?
        .map(|id| message(db, id))
        .transpose()
}

/// What the writer of a message is told of it.
pub(crate) fn receipt(db: &Connection, message: &Message) -> rusqlite::Result<Written> {
    let seq = db.query_row(
        "SELECT max(seq) FROM change WHERE kind = 'message' AND item = ?1",
        [message.id.0],
        |row| row.get(0),
    )?;
    Ok(Written { id: message.id, ticket: message.ticket, seq, sent: message.sent })
}

/// A message.
pub(crate) fn message(db: &Connection, id: i64) -> rusqlite::Result<Message> {
    let sql = format!(
        "SELECT {PERSON}, m.id, m.ticket, m.internal, m.outbound, m.html, m.text, m.sent, m.client_ref \
         FROM message m JOIN person p ON p.id = m.author WHERE m.id = ?1"
    );
    let attachments = attachments(db, id)?;
    db.prepare_cached(&sql)?.query_row([id], |row| {
        Ok(Message {
            author: person(row)?,
            id: Id(row.get(10)?),
            ticket: Id(row.get(11)?),
            visibility: if row.get(12)? { Visibility::Internal } else { Visibility::Public },
            direction: if row.get(13)? { "outbound" } else { "inbound" },
            body: Body { kind: if row.get(14)? { "html" } else { "plain" }, text: row.get(15)? },
            sent: time(row, 16)?,
            client_ref: row.get(17)?,
            attachments,
        })
    })
}

fn attachments(db: &Connection, message: i64) -> rusqlite::Result<Vec<Attachment>> {
    db.prepare_cached("SELECT id, name, media_type, size FROM attachment WHERE message = ?1 ORDER BY id")?
        .query_map([message], |row| {
            Ok(Attachment {
                id: Id(row.get(0)?),
                name: row.get(1)?,
                media_type: row.get(2)?,
                size: row.get(3)?,
            })
        })?
        .collect()
}

/// A file's media type and its bytes: made up, as many as it says.
pub(crate) fn file(db: &Connection, id: i64) -> Result<(String, Vec<u8>), DemoError> {
    let found = db.query_row("SELECT name, media_type, size FROM attachment WHERE id = ?1", [id], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, i64>(2)?))
    });
    let (name, media_type, size) = found.optional()?.ok_or(DemoError::NoTicket)?;
    let line = format!("Parlance demo desk: {name}\n");
    Ok((media_type, line.bytes().cycle().take(usize::try_from(size).unwrap_or(0)).collect()))
}

fn event(db: &Connection, id: i64) -> rusqlite::Result<Event> {
    let sql = "SELECT id, ticket, kind, old, new, by, at FROM event WHERE id = ?1";
    db.prepare_cached(sql)?.query_row([id], |row| {
        let old: Option<String> = row.get(3)?;
        Ok(Event {
            id: Id(row.get(0)?),
            ticket: Id(row.get(1)?),
            kind: row.get(2)?,
            change: old.zip(row.get(4)?),
            by: row.get(5)?,
            at: time(row, 6)?,
        })
    })
}

/// A person from the first ten columns.
fn person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: Id(row.get(0)?),
        name: row.get(1)?,
        email: row.get(2)?,
        phone: row.get(3)?,
        language: row.get(4)?,
        country: row.get(5)?,
        subdivision: row.get(6)?,
        city: row.get(7)?,
        time_zone: row.get(8)?,
        form_of_address: row.get(9)?,
    })
}

fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    serde_json::from_str(&row.get::<_, String>(column)?)
        .map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(e)))
}

fn time(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    let millis = row.get(column)?;
    Timestamp::from_millisecond(millis).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, millis))
}
