//! The tables that a timeline is read from, each in the order of an index.

use super::{Entry, EntryKind, Position, Start, TicketPlace, TimelineEntry, TimelineFilter};
use crate::{
    StoreError,
    messages::{self, with_files},
    promises, records,
    words::Word,
};
use parlance_model::{CustomerId, DeskId, TicketId};
use rusqlite::{Connection, Row, ToSql};

/// A table that a timeline is read from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Source {
    Messages,
    Events,
    Records,
    Promises,
}

use Source::{Events, Messages, Promises, Records};

impl Source {
    pub(crate) const ALL: [Self; 4] = [Messages, Events, Records, Promises];

    /// Whether anything that it has can pass.
    pub(crate) fn is_asked(self, filter: &TimelineFilter) -> bool {
        let by_kind = filter.kinds.is_empty() || filter.kinds.iter().any(|kind| self.has(*kind));
        by_kind && (filter.desks.is_empty() || self != Records)
    }

    fn has(self, kind: EntryKind) -> bool {
        match kind {
            EntryKind::Message | EntryKind::Note => self == Messages,
            EntryKind::Event => matches!(self, Events | Records),
            EntryKind::Promise => self == Promises,
            EntryKind::Call
            | EntryKind::Order
            | EntryKind::Shipment
            | EntryKind::Return
            | EntryKind::Refund
            | EntryKind::Survey
            | EntryKind::Loyalty
            | EntryKind::Consent => self == Records,
        }
    }

    /// The column of its time.
    fn time(self) -> &'static str {
        match self {
            Messages => "sent_ms",
            Events | Records => "at_ms",
            Promises => "made_ms",
        }
    }

    fn columns(self) -> &'static str {
        match self {
            Messages => {
                "e.id, e.ticket, e.remote_id, e.operation, e.visibility, e.direction, e.author, e.body_kind, e.body, \
                 e.packed, e.sent_ms, e.sent_offset, e.language"
            }
            Events => {
                "e.id, e.ticket, e.kind, e.changed_from, e.changed_to, e.changed_by, e.at_ms, e.at_offset"
            }
            Records => "e.id, e.customer, e.at_ms, e.at_offset, e.source, e.remote_id, e.content, e.import",
            Promises => {
                "e.id, e.ticket, e.text, e.due_ms, e.due_offset, e.state, e.made_ms, NULL AS made_offset"
            }
        }
    }

    /// The table, and what is told of the ticket.
    fn table(self) -> &'static str {
        match self {
            Messages => "messages",
            Events => "events",
            Records => "records",
            Promises => "promises",
        }
    }

    /// The query of a part: `back` is newest first, from a position and no further than an end.
    pub(crate) fn query(self, filter: &TimelineFilter, back: bool) -> String {
        let (time, columns, table) = (self.time(), self.columns(), self.table());
        let place = ", t.remote_id AS ticket_number, t.subject AS ticket_subject, t.channel AS ticket_channel, \
                     t.desk AS ticket_desk, d.name AS desk_name";
        let joins = "CROSS JOIN tickets t ON t.id = e.ticket CROSS JOIN desks d ON d.id = t.desk";
        let (place, joins) = if self == Records { ("", "") } else { (place, joins) };
        let (after, until, order) = if back { ("<", ">=", "DESC") } else { (">", "<=", "ASC") };
        let conditions = self.conditions(filter);
        format!(
            "SELECT {columns}{place} FROM {table} e {joins} WHERE e.customer = :customer \
             AND (e.{time}, e.id) {after} (:from_ms, :from_id) AND e.{time} {until} :end_ms{conditions} \
             ORDER BY e.{time} {order}, e.id {order} LIMIT :limit"
        )
    }

    fn conditions(self, filter: &TimelineFilter) -> String {
        let mut conditions = String::new();
        if !filter.kinds.is_empty() && matches!(self, Messages | Records) {
            let kind =
                if self == Messages { "iif(e.visibility = 'internal', 'note', 'message')" } else { "e.kind" };
            conditions.push_str(&format!(" AND {kind} IN (SELECT value FROM json_each(:kinds))"));
        }
        if !filter.desks.is_empty() {
            conditions.push_str(" AND hex(t.desk) IN (SELECT value FROM json_each(:desks))");
        }
        if !filter.channels.is_empty() {
            let channel = if self == Records { "e.content ->> '$.channel'" } else { "t.channel" };
            conditions.push_str(&format!(" AND {channel} IN (SELECT value FROM json_each(:channels))"));
        }
        conditions
    }

    pub(super) fn read(
        self,
        db: &Connection,
        customer: CustomerId,
        filter: &TimelineFilter,
        from: Start,
        end: Option<Position>,
        limit: usize,
    ) -> Result<Vec<TimelineEntry>, StoreError> {
        let back = !matches!(from, Start::After(_));
        let start = match from {
            Start::Newest => Position { millis: i64::MAX, id: [0xff; 16] },
            Start::Before(position) | Start::After(position) => position,
        };
        let end = end.map_or(if back { i64::MIN } else { i64::MAX }, |end| end.millis);
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let lists = Lists::of(filter)?;
        let customer_key = customer.as_bytes();
        let mut values: Vec<(&str, &dyn ToSql)> = vec![
            (":customer", &customer_key),
            (":from_ms", &start.millis),
            (":from_id", &start.id),
            (":end_ms", &end),
            (":limit", &limit),
        ];
        let query = self.query(filter, back);
        values.extend(lists.named().into_iter().filter(|(name, _)| query.contains(name)));
        let mut statement = db.prepare_cached(&query)?;
        let rows = statement.query_map(values.as_slice(), |row| self.entry(customer, row))?;
        rows.map(|row| match row? {
            TimelineEntry { entry: Entry::Message(message), position, customer, ticket } => {
                let entry = Entry::Message(with_files(db, message)?);
                Ok(TimelineEntry { position, customer, ticket, entry })
            }
            entry => Ok(entry),
        })
        .collect()
    }

    fn entry(self, customer: CustomerId, row: &Row<'_>) -> rusqlite::Result<TimelineEntry> {
        let position = Position { millis: row.get(self.time())?, id: row.get("id")? };
        let entry = match self {
            Messages => Entry::Message(messages::message(row)?),
            Events => Entry::Event(messages::event(row)?),
            Records => Entry::Record(Box::new(records::row(row)?)),
            Promises => Entry::Promise(promises::record(row)?),
        };
        let ticket = if self == Records { None } else { Some(place(row)?) };
        Ok(TimelineEntry { position, customer, ticket, entry })
    }
}

fn place(row: &Row<'_>) -> rusqlite::Result<TicketPlace> {
    Ok(TicketPlace {
        ticket: TicketId::from_bytes(row.get("ticket")?),
        number: row.get("ticket_number")?,
        subject: row.get("ticket_subject")?,
        channel: row.get("ticket_channel")?,
        desk: DeskId::from_bytes(row.get("ticket_desk")?),
        desk_name: row.get("desk_name")?,
    })
}

/// The filter's lists as JSON.
struct Lists {
    kinds: String,
    desks: String,
    channels: String,
}

impl Lists {
    fn of(filter: &TimelineFilter) -> Result<Self, StoreError> {
        let hex = |desk: &DeskId| format!("{:032X}", u128::from_be_bytes(*desk.as_bytes()));
        Ok(Self {
            kinds: crate::words::json(&filter.kinds.iter().map(|kind| kind.word()).collect::<Vec<_>>())?,
            desks: crate::words::json(&filter.desks.iter().map(hex).collect::<Vec<_>>())?,
            channels: crate::words::json(&filter.channels)?,
        })
    }

    fn named(&self) -> [(&'static str, &dyn ToSql); 3] {
        [(":kinds", &self.kinds), (":desks", &self.desks), (":channels", &self.channels)]
    }
}
