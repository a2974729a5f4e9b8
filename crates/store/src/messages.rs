//! Messages, their files, and events: a ticket's thread.

use crate::{
    Store, StoreError, packed,
    words::{moment, word},
};
use parlance_model::{
    AttachmentId, Body, DeskId, Direction, EventId, MessageId, Moment, OperationId, TicketId, Visibility,
};
use rusqlite::{Connection, Row};

/// A message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessageRecord {
    /// The message.
    pub id: MessageId,
    /// Its ticket.
    pub ticket: TicketId,
    /// The desk's id of it.
    pub remote_id: String,
    /// Our operation, if it is ours.
    pub operation: Option<OperationId>,
    /// Who may see it.
    pub visibility: Visibility,
    /// Which way it went.
    pub direction: Direction,
    /// Its author's name as the desk has it, else her address; empty if neither is known.
    pub author: String,
    /// Its text as the desk gave it: HTML is unsanitised.
    pub body: Body,
    /// When it was sent.
    pub sent: Moment,
    /// Language of its text, where known (BCP 47).
    pub language: Option<String>,
    /// Its files.
    pub attachments: Vec<AttachmentRecord>,
}

/// A file that came with a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttachmentRecord {
    /// The file.
    pub id: AttachmentId,
    /// The desk's id of it.
    pub remote_id: String,
    /// File name as the desk has it: never a path to be trusted.
    pub name: String,
    /// Media type as the desk has it.
    pub media_type: String,
    /// Size in bytes, where the desk says.
    pub size: Option<u64>,
}

/// Something that happened to a ticket besides messages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EventRecord {
    /// The event.
    pub id: EventId,
    /// Its ticket.
    pub ticket: TicketId,
    /// What happened: `status`, `owner`, `field`, `created`, or the desk's own word.
    pub kind: String,
    /// The old and the new value, where the desk says.
    pub change: Option<(String, String)>,
    /// Who did it, by the desk's name.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

/// Where a file is to be fetched.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttachmentPlace {
    /// The desk.
    pub desk: DeskId,
    /// The desk's id of the ticket.
    pub remote_ticket: String,
    /// The desk's id of the message.
    pub remote_message: String,
    /// The file.
    pub attachment: AttachmentRecord,
}

const MESSAGE: &str = "SELECT id, ticket, remote_id, operation, visibility, direction, author, body_kind, body, \
    packed, sent_ms, sent_offset, language FROM messages";
const EVENT: &str =
    "SELECT id, ticket, kind, changed_from, changed_to, changed_by, at_ms, at_offset FROM events";

impl Store {
    /// A ticket's messages, oldest first.
    pub fn messages(&self, ticket: TicketId) -> Result<Vec<MessageRecord>, StoreError> {
        self.connections.read(|db| {
            let mut statement =
                db.prepare_cached(&format!("{MESSAGE} WHERE ticket = ?1 ORDER BY sent_ms, row"))?;
            let messages = statement.query_map([ticket.as_bytes()], message)?;
            messages.map(|message| with_files(db, message?)).collect()
        })
    }

    /// A ticket's events, oldest first.
    pub fn events(&self, ticket: TicketId) -> Result<Vec<EventRecord>, StoreError> {
        self.connections.read(|db| {
            let mut statement =
                db.prepare_cached(&format!("{EVENT} WHERE ticket = ?1 ORDER BY at_ms, id"))?;
            Ok(statement.query_map([ticket.as_bytes()], event)?.collect::<Result<_, _>>()?)
        })
    }

    /// Where a file is to be fetched.
    pub fn attachment(&self, attachment: AttachmentId) -> Result<AttachmentPlace, StoreError> {
        self.connections.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT a.id, a.remote_id, a.name, a.media_type, a.size, t.desk, t.remote_id AS remote_ticket,
                   m.remote_id AS remote_message
                 FROM attachments a JOIN messages m ON m.id = a.message JOIN tickets t ON t.id = m.ticket
                 WHERE a.id = ?1",
            )?;
            Ok(statement.query_row([attachment.as_bytes()], |row| {
                Ok(AttachmentPlace {
                    desk: DeskId::from_bytes(row.get("desk")?),
                    remote_ticket: row.get("remote_ticket")?,
                    remote_message: row.get("remote_message")?,
                    attachment: file(row)?,
                })
            })?)
        })
    }
}

pub(crate) fn with_files(db: &Connection, mut message: MessageRecord) -> Result<MessageRecord, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, remote_id, name, media_type, size FROM attachments WHERE message = ?1 ORDER BY remote_id",
    )?;
    message.attachments = statement.query_map([message.id.as_bytes()], file)?.collect::<Result<_, _>>()?;
    Ok(message)
}

pub(crate) fn message(row: &Row<'_>) -> rusqlite::Result<MessageRecord> {
    Ok(MessageRecord {
        id: MessageId::from_bytes(row.get("id")?),
        ticket: TicketId::from_bytes(row.get("ticket")?),
        remote_id: row.get("remote_id")?,
        operation: row.get::<_, Option<[u8; 16]>>("operation")?.map(OperationId::from_bytes),
        visibility: word(row, "visibility")?,
        direction: word(row, "direction")?,
        author: row.get("author")?,
        body: Body { kind: word(row, "body_kind")?, text: packed::text(row)? },
        sent: moment(row, "sent")?,
        language: row.get("language")?,
        attachments: Vec::new(),
    })
}

fn file(row: &Row<'_>) -> rusqlite::Result<AttachmentRecord> {
    Ok(AttachmentRecord {
        id: AttachmentId::from_bytes(row.get("id")?),
        remote_id: row.get("remote_id")?,
        name: row.get("name")?,
        media_type: row.get("media_type")?,
        size: row.get::<_, Option<i64>>("size")?.and_then(|size| u64::try_from(size).ok()),
    })
}

pub(crate) fn event(row: &Row<'_>) -> rusqlite::Result<EventRecord> {
    let (from, to): (Option<String>, Option<String>) = (row.get("changed_from")?, row.get("changed_to")?);
    Ok(EventRecord {
        id: EventId::from_bytes(row.get("id")?),
        ticket: TicketId::from_bytes(row.get("ticket")?),
        kind: row.get("kind")?,
        change: from.zip(to),
        by: row.get("changed_by")?,
        at: moment(row, "at")?,
    })
}
