//! Takes in what a desk says: one page, one transaction, together with its cursor.

use crate::{
    Store, StoreError, customers, drafts, one, outbox, packed, people,
    privacy::erased::Gate,
    promises,
    tickets::by_remote,
    words::{Word, json},
};
use jiff::Timestamp;
use parlance_model::{
    AttachmentId, CustomerId, DeskId, Direction, EventId, MessageId, Page, RemoteAttachment, RemoteEvent,
    RemoteMessage, RemoteTicket, TicketId, Tombstone,
};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Serialize, de::DeserializeOwned};
use std::collections::BTreeSet;

/// What a page changed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Applied {
    /// Tickets that came or changed, in the order of their ids.
    pub tickets: Vec<TicketId>,
    /// Messages that were not there before, in the order in which they were taken in.
    pub new_messages: Vec<MessageId>,
}

impl Store {
    /// Applies a page whole, or not at all. A second time it changes nothing.
    pub fn apply_page(&self, desk: DeskId, page: &Page, now: Timestamp) -> Result<Applied, StoreError> {
        self.connections.write(|db| {
            let (tickets, gate) = (BTreeSet::new(), Gate::new(db)?);
            let mut intake = Intake { db, desk, now, gate, tickets, new_messages: Vec::new(), made: 0 };
            intake.page(page)?;
            Ok(Applied { tickets: intake.tickets.into_iter().collect(), new_messages: intake.new_messages })
        })
    }
}

/// One page on its way in.
struct Intake<'a> {
    db: &'a Connection,
    desk: DeskId,
    now: Timestamp,
    /// Keeps out what was erased.
    gate: Gate<'a>,
    tickets: BTreeSet<TicketId>,
    new_messages: Vec<MessageId>,
    /// How many ids were made for this page.
    made: u16,
}

impl Intake<'_> {
    fn page(&mut self, page: &Page) -> Result<(), StoreError> {
        for ticket in &page.tickets {
            if self.gate.lets_ticket(self.desk, ticket, page)? {
                self.ticket(ticket)?;
            }
        }
        for message in &page.messages {
            self.message(message)?;
        }
        for event in &page.events {
            self.event(event)?;
        }
        for tombstone in &page.gone {
            self.gone(tombstone)?;
        }
        one(self.db.execute(
            "UPDATE desks SET cursor = ?2 WHERE id = ?1",
            params![self.desk.as_bytes(), page.cursor.0],
        )?)
    }

    fn ticket(&mut self, ticket: &RemoteTicket) -> Result<(), StoreError> {
        let mut known =
            self.db.prepare_cached("SELECT id, customer FROM tickets WHERE desk = ?1 AND remote_id = ?2")?;
        let known = known.query_row(params![self.desk.as_bytes(), ticket.remote_id], |row| {
            Ok((TicketId::from_bytes(row.get("id")?), CustomerId::from_bytes(row.get("customer")?)))
        });
        let known = known.optional()?;
        let present = known.map(|(_, customer)| customer);
        let customer = customers::recognise(self.db, self.desk, &ticket.requester, present, self.now)?;
        let id = match known {
            Some((id, _)) => id,
            None => TicketId::from_bytes(self.later(*TicketId::new(self.now).as_bytes())),
        };
        if self.upsert_ticket(id, customer, ticket)? {
            self.tickets.insert(id);
        }
        match present {
            None => self.newcomer(id, &ticket.remote_id),
            Some(before) if before != customer => self.move_to_customer(id, customer),
            Some(_) => Ok(()),
        }
    }

    fn upsert_ticket(
        &self,
        id: TicketId,
        customer: CustomerId,
        ticket: &RemoteTicket,
    ) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(include_str!("upsert_ticket.sql"))?;
        let changed = statement.execute(params![
            id.as_bytes(),
            self.desk.as_bytes(),
            ticket.remote_id,
            customer.as_bytes(),
            ticket.subject,
            ticket.status.word(),
            ticket.remote_status,
            ticket.queue,
            ticket.channel,
            ticket.owner,
            ticket.created.as_millis(),
            ticket.created.offset_seconds,
            ticket.updated.as_millis(),
            ticket.updated.offset_seconds,
            ticket.due.map(|due| due.as_millis()),
            ticket.due.and_then(|due| due.offset_seconds),
            json(&ticket.fields)?,
            ticket.owner_id,
            ticket.priority,
            json(&ticket.tags)?,
            people::market(self.db, customer)?,
        ])?;
        Ok(changed > 0)
    }

    /// A ticket came that others may have waited for.
    fn newcomer(&mut self, id: TicketId, remote_id: &str) -> Result<(), StoreError> {
        for message in self.strays::<RemoteMessage>("message", remote_id)? {
            self.message(&message)?;
        }
        for event in self.strays::<RemoteEvent>("event", remote_id)? {
            self.event(&event)?;
        }
        let mut merged =
            self.db.prepare_cached("SELECT id FROM tickets WHERE desk = ?1 AND merged_into = ?2")?;
        let merged = merged.query_map(params![self.desk.as_bytes(), remote_id], |row| row.get("id"))?;
        for from in merged.collect::<Result<Vec<_>, _>>()? {
            self.merge(TicketId::from_bytes(from), id)?;
        }
        Ok(())
    }

    /// What belongs to a ticket belongs to its customer.
    fn move_to_customer(&self, ticket: TicketId, customer: CustomerId) -> Result<(), StoreError> {
        for table in ["messages", "events"] {
            self.db.execute(
                &format!("UPDATE {table} SET customer = ?2 WHERE ticket = ?1"),
                params![ticket.as_bytes(), customer.as_bytes()],
            )?;
        }
        Ok(())
    }

    fn message(&mut self, message: &RemoteMessage) -> Result<(), StoreError> {
        if !self.gate.lets_message(self.desk, message)? {
            return Ok(());
        }
        let Some(ticket) = by_remote(self.db, self.desk, &message.ticket)? else {
            return self.stray("message", &message.ticket, &message.remote_id, message);
        };
        let mut known =
            self.db.prepare_cached("SELECT id FROM messages WHERE desk = ?1 AND remote_id = ?2")?;
        let key = params![self.desk.as_bytes(), message.remote_id];
        let known = known.query_row(key, |row| row.get("id").map(MessageId::from_bytes)).optional()?;
        let id =
            known.unwrap_or_else(|| MessageId::from_bytes(self.later(*MessageId::new(self.now).as_bytes())));
        let mut changed = self.upsert_message(id, ticket, message)?;
        for file in &message.attachments {
            changed |= self.file(id, file)?;
        }
        if known.is_none() {
            self.new_messages.push(id);
        }
        if changed {
            self.heard(ticket, message)?;
            self.tickets.insert(ticket);
        }
        Ok(())
    }

    fn upsert_message(
        &self,
        id: MessageId,
        ticket: TicketId,
        message: &RemoteMessage,
    ) -> Result<bool, StoreError> {
        let operation = match message.client_ref {
            Some(reference) => outbox::owner_by_reference(self.db, self.desk, reference, message, self.now)?,
            None => None,
        };
        let author = [&message.author.name, &message.author.email].into_iter().flatten().next();
        let (body, packed) = packed::columns(&message.body.text);
        let mut statement = self.db.prepare_cached(include_str!("upsert_message.sql"))?;
        let changed = statement.execute(params![
            id.as_bytes(),
            message.sent.as_millis(),
            message.sent.offset_seconds,
            ticket.as_bytes(),
            self.desk.as_bytes(),
            message.remote_id,
            operation.map(|operation| *operation.as_bytes()),
            message.visibility.word(),
            message.direction.word(),
            author.map_or("", String::as_str),
            message.body.kind.word(),
            body,
            packed,
        ])?;
        Ok(changed > 0)
    }

    fn file(&self, message: MessageId, file: &RemoteAttachment) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(
            "INSERT INTO attachments (id, message, remote_id, name, media_type, size) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (message, remote_id) DO UPDATE
             SET name = excluded.name, media_type = excluded.media_type, size = excluded.size
             WHERE (name, media_type, size) IS NOT (excluded.name, excluded.media_type, excluded.size)",
        )?;
        let id = AttachmentId::new(self.now);
        let size = file.size.and_then(|size| i64::try_from(size).ok());
        let values =
            params![id.as_bytes(), message.as_bytes(), file.remote_id, file.name, file.media_type, size];
        Ok(statement.execute(values)? > 0)
    }

    /// Notes the customer's latest word.
    fn heard(&self, ticket: TicketId, message: &RemoteMessage) -> Result<(), StoreError> {
        if message.direction == Direction::Inbound {
            let mut statement = self.db.prepare_cached(
                "UPDATE tickets SET heard_ms = max(coalesce(heard_ms, ?2), ?2) WHERE id = ?1",
            )?;
            one(statement.execute(params![ticket.as_bytes(), message.sent.as_millis()])?)?;
        }
        Ok(())
    }

    fn event(&mut self, event: &RemoteEvent) -> Result<(), StoreError> {
        if !self.gate.lets_event(self.desk, event)? {
            return Ok(());
        }
        let Some(ticket) = by_remote(self.db, self.desk, &event.ticket)? else {
            return self.stray("event", &event.ticket, &event.remote_id, event);
        };
        let id = self.later(*EventId::new(self.now).as_bytes());
        let mut statement = self.db.prepare_cached(include_str!("upsert_event.sql"))?;
        let changed = statement.execute(params![
            id,
            event.at.as_millis(),
            event.at.offset_seconds,
            ticket.as_bytes(),
            self.desk.as_bytes(),
            event.remote_id,
            event.kind,
            event.change.as_ref().map(|(from, _)| from),
            event.change.as_ref().map(|(_, to)| to),
            event.by,
        ])?;
        if changed > 0 {
            self.tickets.insert(ticket);
        }
        Ok(())
    }

    /// The id, made to sort after all that this page made before: what a desk tells in order and within one second
    /// stays in that order. The twelve bits after the version count (RFC 9562, 6.2, method 1).
    fn later(&mut self, mut id: [u8; 16]) -> [u8; 16] {
        let [high, low] = self.made.min(0x0fff).to_be_bytes();
        let [.., version, next, _, _, _, _, _, _, _, _] = &mut id;
        (*version, *next) = (0x70 | high, low);
        self.made = self.made.saturating_add(1);
        id
    }

    /// A ticket that went is hidden, not lost; one that was merged gives what it has to the other.
    fn gone(&mut self, tombstone: &Tombstone) -> Result<(), StoreError> {
        let mut statement = self.db.prepare_cached(
            "UPDATE tickets SET gone = 1, merged_into = coalesce(?3, merged_into)
             WHERE desk = ?1 AND remote_id = ?2 AND (gone, merged_into) IS NOT (1, coalesce(?3, merged_into))
             RETURNING id",
        )?;
        let into = tombstone.merged_into.as_deref().filter(|into| *into != tombstone.ticket);
        let key = params![self.desk.as_bytes(), tombstone.ticket, into];
        let hidden = statement.query_row(key, |row| row.get("id").map(TicketId::from_bytes)).optional()?;
        let Some(hidden) = hidden else { return Ok(()) };
        self.tickets.insert(hidden);
        let into = into.map(|into| by_remote(self.db, self.desk, into)).transpose()?.flatten();
        match into {
            Some(into) => self.merge(hidden, into),
            None => Ok(()),
        }
    }

    fn merge(&mut self, from: TicketId, into: TicketId) -> Result<(), StoreError> {
        if from == into {
            return Ok(());
        }
        merge(self.db, from, into, self.now)?;
        self.tickets.extend([from, into]);
        Ok(())
    }

    fn stray<T: Serialize>(
        &self,
        kind: &str,
        ticket: &str,
        remote_id: &str,
        content: &T,
    ) -> Result<(), StoreError> {
        let mut statement = self.db.prepare_cached(
            "INSERT INTO strays (desk, ticket, kind, remote_id, content) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET content = excluded.content",
        )?;
        statement.execute(params![self.desk.as_bytes(), ticket, kind, remote_id, json(content)?])?;
        Ok(())
    }

    fn strays<T: DeserializeOwned>(&self, kind: &str, ticket: &str) -> Result<Vec<T>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "DELETE FROM strays WHERE desk = ?1 AND ticket = ?2 AND kind = ?3 RETURNING content",
        )?;
        let key = params![self.desk.as_bytes(), ticket, kind];
        let contents = statement.query_map(key, |row| row.get::<_, String>("content"))?;
        contents.map(|content| serde_json::from_str(&content?).map_err(|_| StoreError::Corrupt)).collect()
    }
}

/// Gives all that a ticket has to another.
pub(crate) fn merge(
    db: &Connection,
    from: TicketId,
    into: TicketId,
    now: Timestamp,
) -> Result<(), StoreError> {
    for table in ["messages", "events"] {
        db.execute(
            &format!(
                "UPDATE {table} SET ticket = ?2, customer = (SELECT customer FROM tickets WHERE id = ?2)
                 WHERE ticket = ?1"
            ),
            params![from.as_bytes(), into.as_bytes()],
        )?;
    }
    for table in ["outbox", "promises"] {
        let moved = format!("UPDATE {table} SET ticket = ?2 WHERE ticket = ?1");
        db.execute(&moved, params![from.as_bytes(), into.as_bytes()])?;
    }
    drafts::merge(db, from, into, now)?;
    promises::note_due(db, from)?;
    promises::note_due(db, into)?;
    db.execute(
        "UPDATE tickets SET heard_ms = (SELECT max(heard_ms) FROM tickets WHERE id IN (?1, ?2)) WHERE id = ?2",
        params![from.as_bytes(), into.as_bytes()],
    )?;
    Ok(())
}
