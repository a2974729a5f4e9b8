//! Opening the database, and putting the forty tickets into an empty one.

use crate::{
    AGENT_NAME, DemoError,
    tickets::{self, Customer, Message, Ticket},
    write::{add_event, note_change, transact},
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Weekday, time},
};
use rusqlite::{Connection, OptionalExtension, params};
use std::{cmp::Reverse, time::Duration};

/// Marks the file as a demo desk's (`PRAGMA application_id`): "PDmo".
const APPLICATION: i64 = 0x5044_6d6f;
const VERSION: i64 = 2;

/// Makes the tables and fills them if the database is empty; refuses one that is another program's.
pub(crate) fn prepare(db: &Connection, now: Timestamp) -> Result<(), DemoError> {
    db.busy_timeout(Duration::from_secs(10))?;
    db.execute_batch("PRAGMA foreign_keys = ON")?;
    transact(db, |db| {
        let application: i64 = db.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        match (application, version, tables) {
            (APPLICATION, VERSION, _) => Ok(()),
            (APPLICATION, 1, _) => Ok(db.execute_batch(
                "ALTER TABLE ticket ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal';
                 ALTER TABLE ticket ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
                 PRAGMA user_version = 2",
            )?),
            (0, 0, 0) => fill(db, now),
            _ => Err(DemoError::Foreign),
        }
    })
}

/// Makes the tables, in a database that has none, and the agent.
pub(crate) fn empty(db: &Connection) -> Result<(), DemoError> {
    db.execute_batch(include_str!("schema.sql"))?;
    db.execute_batch(&format!("PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}"))?;
    agent(db, AGENT_NAME)?;
    Ok(())
}

fn fill(db: &Connection, now: Timestamp) -> Result<(), DemoError> {
    empty(db)?;
    let mut tickets = tickets::all()?;
    tickets.sort_by_key(|t| Reverse(t.created()));
    let mut numbered: Vec<_> = (2101..).zip(tickets).collect();
    // The newest come first in the change sequence: a first pull shows today's work at once.
    numbered.sort_by_key(|(_, t)| t.updated());
    numbered.into_iter().try_for_each(|(id, ticket)| add_ticket(db, id, &ticket, now))
}

fn add_ticket(db: &Connection, id: i64, ticket: &Ticket, now: Timestamp) -> Result<(), DemoError> {
    let requester = customer(db, &ticket.customer)?;
    let millis = |minutes| Ok::<_, DemoError>(earlier(now, minutes)?.as_millisecond());
    db.prepare_cached(
        "INSERT INTO ticket (id, subject, status, queue, channel, requester, owner, created, updated, due, fields) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        id,
        ticket.subject,
        ticket.status,
        ticket.queue,
        ticket.channel,
        requester,
        ticket.owner,
        millis(ticket.created())?,
        millis(ticket.updated())?,
        due(ticket, now)?.map(Timestamp::as_millisecond),
        serde_json::Value::from_iter(ticket.fields.clone()).to_string(),
    ])?;
    note_change(db, "ticket", id, id)?;
    add_event(db, id, "created", None, &ticket.customer.name, earlier(now, ticket.created())?)?;
    for message in &ticket.message {
        add_message(db, id, requester, message, now)?;
    }
    tell_status(db, id, ticket, now)
}

/// The event that brought the ticket from `new` to where it stands.
fn tell_status(db: &Connection, id: i64, ticket: &Ticket, now: Timestamp) -> Result<(), DemoError> {
    if ticket.status != "new" {
        let by = ticket.owner.as_deref().unwrap_or(AGENT_NAME);
        add_event(db, id, "status", Some(("new", &ticket.status)), by, earlier(now, ticket.updated())?)?;
    }
    Ok(())
}

fn add_message(
    db: &Connection,
    ticket: i64,
    requester: i64,
    message: &Message,
    now: Timestamp,
) -> Result<(), DemoError> {
    let author = message.agent.as_ref().map(|name| agent(db, name)).transpose()?;
    let sent = earlier(now, message.ago)?.as_millisecond();
    db.prepare_cached(
        "INSERT INTO message (ticket, author, internal, outbound, html, text, sent) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        ticket,
        author.unwrap_or(requester),
        message.note,
        author.is_some(),
        message.html,
        message.text.trim_end(),
        sent
    ])?;
    let id = db.last_insert_rowid();
    for file in &message.attachments {
        db.execute(
            "INSERT INTO attachment (message, name, media_type, size) VALUES (?1, ?2, ?3, ?4)",
            params![id, file.name, file.media_type, file.size],
        )?;
    }
    Ok(note_change(db, "message", id, ticket)?)
}

fn customer(db: &Connection, customer: &Customer) -> rusqlite::Result<i64> {
    db.prepare_cached(
        "INSERT INTO person (name, email, phone, language, country, subdivision, city, time_zone, form_of_address) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .insert(params![
        customer.name,
        customer.email,
        customer.phone,
        customer.language,
        customer.country,
        customer.subdivision,
        customer.city,
        customer.time_zone,
        customer.form_of_address
    ])
}

/// The agent of that name, made if she is not there. Agents have neither country nor address: the desk does not ask.
pub(crate) fn agent(db: &Connection, name: &str) -> rusqlite::Result<i64> {
    let there = db
        .prepare_cached("SELECT id FROM person WHERE name = ?1 AND country IS NULL AND email IS NULL")?
        .query_row([name], |row| row.get(0))
        .optional()?;
    match there {
        Some(id) => Ok(id),
        None => db.prepare_cached("INSERT INTO person (name) VALUES (?1)")?.insert([name]),
    }
}

/// When an answer is due: so many minutes from now, or by the weekday that our last reply named.
fn due(ticket: &Ticket, now: Timestamp) -> Result<Option<Timestamp>, DemoError> {
    if let Some(minutes) = ticket.due {
        return Ok(Some(earlier(now, -minutes)?));
    }
    let (Some(day), Some(answered)) = (ticket.due_weekday, ticket.answered()) else { return Ok(None) };
    let zone = ticket.customer.time_zone.as_deref().unwrap_or("UTC");
    let promised = earlier(now, answered)?.in_tz(zone)?;
    let day = Weekday::from_monday_one_offset(day)?;
    let evening = promised.with().time(time(18, 0, 0, 0)).build()?;
    match evening.weekday() == day && promised < evening {
        true => Ok(Some(evening.timestamp())),
        false => Ok(Some(evening.nth_weekday(1, day)?.timestamp())),
    }
}

fn earlier(now: Timestamp, minutes: i64) -> Result<Timestamp, DemoError> {
    Ok(now.checked_sub(SignedDuration::from_mins(minutes))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn promised_by_friday(now: &str) -> String {
        let ticket = tickets::all().unwrap().into_iter().find(|t| t.due_weekday.is_some()).unwrap();
        due(&ticket, now.parse().unwrap()).unwrap().unwrap().to_string()
    }

    #[test]
    fn a_weekday_that_we_promised_is_the_first_after_the_promise_in_the_customer_s_zone() {
        // Our reply is two days and ten minutes old: a Thursday's, then a Friday morning's, then a Friday evening's.
        assert_eq!(promised_by_friday("2026-11-21T08:05:00Z"), "2026-11-20T09:00:00Z");
        assert_eq!(promised_by_friday("2026-11-22T02:00:00Z"), "2026-11-20T09:00:00Z");
        assert_eq!(promised_by_friday("2026-11-22T12:00:00Z"), "2026-11-27T09:00:00Z");
    }

    #[test]
    fn a_desk_of_the_first_version_keeps_its_tickets() {
        let db = Connection::open_in_memory().unwrap();
        prepare(&db, Timestamp::UNIX_EPOCH).unwrap();
        db.execute_batch(
            "ALTER TABLE ticket DROP COLUMN priority; ALTER TABLE ticket DROP COLUMN tags; PRAGMA user_version = 1",
        )
        .unwrap();
        prepare(&db, Timestamp::UNIX_EPOCH).unwrap();
        let ticket = crate::read::ticket(&db, 2101).unwrap();
        assert_eq!((ticket.priority.as_str(), ticket.tags.len()), ("normal", 0));
    }

    #[test]
    fn another_program_s_database_is_refused_and_left_alone() {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch("CREATE TABLE notes (text TEXT)").unwrap();
        assert!(matches!(prepare(&db, Timestamp::UNIX_EPOCH), Err(DemoError::Foreign)));
        let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0)).unwrap();
        assert_eq!(tables, 1);
    }
}
