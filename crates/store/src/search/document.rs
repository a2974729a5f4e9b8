//! What is looked for, read from its own tables: a message, a ticket's subject, a record, a customer.

use super::html;
use crate::{
    StoreError, packed, records,
    words::{moment, strange, word},
};
use parlance_model::{BodyKind, CustomerId, Direction, Moment, PostalAddress, RecordBody, Visibility};
use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};

/// An id as it stands in a column.
pub(super) type Id = [u8; 16];

/// What a row of the index is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Kind {
    Message,
    Ticket,
    Record,
    Customer,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Message, Self::Ticket, Self::Record, Self::Customer];

    pub(super) fn number(self) -> i64 {
        match self {
            Self::Message => 0,
            Self::Ticket => 1,
            Self::Record => 2,
            Self::Customer => 3,
        }
    }

    pub(super) fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let number: i64 = row.get("kind")?;
        Self::ALL.into_iter().find(|kind| kind.number() == number).ok_or_else(|| strange(Type::Integer))
    }
}

/// Where the text of a row stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Source {
    /// A message, by its row.
    Message(i64),
    Ticket(Id),
    Record(Id),
}

impl Source {
    /// As it stands in `search_rows`.
    pub(super) fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        match Kind::of(row)? {
            Kind::Message => Ok(Self::Message(row.get("message")?)),
            Kind::Ticket => Ok(Self::Ticket(row.get("id")?)),
            Kind::Record => Ok(Self::Record(row.get("id")?)),
            Kind::Customer => Err(strange(Type::Integer)),
        }
    }

    /// What `search_rows` keeps of it: its kind, a message's row, the id of what is none.
    pub(super) fn columns(&self) -> (i64, Option<i64>, Option<&Id>) {
        match self {
            Self::Message(row) => (Kind::Message.number(), Some(*row), None),
            Self::Ticket(id) => (Kind::Ticket.number(), None, Some(id)),
            Self::Record(id) => (Kind::Record.number(), None, Some(id)),
        }
    }
}

/// A text that is looked for, with what is shown beside it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Document {
    pub source: Source,
    pub id: Id,
    pub customer: Id,
    /// A message's ticket, or the ticket itself.
    pub ticket: Option<Id>,
    pub at_ms: i64,
    pub at: Moment,
    pub language: Option<String>,
    /// Its words as a reader would see them.
    pub text: String,
    /// Numbers of which parts are looked for.
    pub numbers: Vec<String>,
    /// Who wrote it; empty where nobody did.
    pub author: String,
    /// Whether it came from the customer.
    pub hers: bool,
    pub kind: Details,
}

/// What only documents of one kind have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Details {
    Message { direction: Direction, visibility: Visibility },
    Ticket,
    Record { kind: String, source: String, order: Option<String> },
}

const MESSAGE: &str = "SELECT row, id, customer, sent_ms, sent_offset, ticket, direction, visibility, author, \
    language, body_kind, body, packed FROM messages";

/// The text of a row, which knows whose record it is, and the time; `None` if it is not there any more.
pub(super) fn read(
    db: &Connection,
    source: &Source,
    customer: Option<&Id>,
    at_ms: i64,
) -> Result<Option<Document>, StoreError> {
    match source {
        Source::Message(row) => {
            let mut statement = db.prepare_cached(&format!("{MESSAGE} WHERE row = ?1"))?;
            Ok(statement.query_row([row], written).optional()?)
        }
        Source::Ticket(id) => ticket(db, id),
        Source::Record(id) => customer.map_or(Ok(None), |customer| record(db, id, customer, at_ms)),
    }
}

/// A message; `None` if there is none of this id.
pub(super) fn message(db: &Connection, id: &Id) -> Result<Option<Document>, StoreError> {
    let mut statement = db.prepare_cached(&format!("{MESSAGE} WHERE id = ?1"))?;
    Ok(statement.query_row([id], written).optional()?)
}

fn written(row: &Row<'_>) -> rusqlite::Result<Document> {
    let direction = word(row, "direction")?;
    Ok(Document {
        source: Source::Message(row.get("row")?),
        id: row.get("id")?,
        customer: row.get("customer")?,
        ticket: Some(row.get("ticket")?),
        at_ms: row.get("sent_ms")?,
        at: moment(row, "sent")?,
        language: row.get("language")?,
        text: match word(row, "body_kind")? {
            BodyKind::Plain => packed::text(row)?,
            BodyKind::Html => html::visible(&packed::text(row)?),
        },
        numbers: Vec::new(),
        author: row.get("author")?,
        hers: direction == Direction::Inbound,
        kind: Details::Message { direction, visibility: word(row, "visibility")? },
    })
}

/// The words of the latest messages that a customer wrote, so many at most, the newest first.
pub(crate) fn latest_of(db: &Connection, customer: CustomerId, most: u32) -> Result<Vec<String>, StoreError> {
    let mut hers = db.prepare_cached(
        "SELECT id FROM messages WHERE customer = ?1 AND direction = 'inbound' ORDER BY sent_ms DESC, id DESC LIMIT ?2",
    )?;
    let ids = hers.query_map(params![customer.as_bytes(), most], |row| row.get("id"))?;
    let mut texts = Vec::new();
    for id in ids.collect::<Result<Vec<Id>, _>>()? {
        texts.extend(message(db, &id)?.map(|message| message.text));
    }
    Ok(texts)
}

/// A ticket's subject and number.
pub(super) fn ticket(db: &Connection, id: &Id) -> Result<Option<Document>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT customer, created_ms, created_offset, language, subject, remote_id FROM tickets WHERE id = ?1",
    )?;
    let read = statement.query_row([id], |row| {
        let customer = row.get("customer")?;
        Ok(Document {
            source: Source::Ticket(*id),
            id: *id,
            customer,
            ticket: Some(*id),
            at_ms: row.get("created_ms")?,
            at: moment(row, "created")?,
            language: row.get("language")?,
            text: row.get("subject")?,
            numbers: vec![row.get("remote_id")?],
            author: String::new(),
            hers: true,
            kind: Details::Ticket,
        })
    });
    Ok(read.optional()?)
}

/// A record: by its key, because records are not looked up by their id alone.
pub(super) fn record(
    db: &Connection,
    id: &Id,
    customer: &Id,
    at_ms: i64,
) -> Result<Option<Document>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT kind, source, order_number, at_ms, at_offset, content FROM records
         WHERE customer = ?1 AND at_ms = ?2 AND id = ?3",
    )?;
    let read = statement.query_row(params![customer, at_ms, id], |row| {
        let order: Option<String> = row.get("order_number")?;
        let content = row.get_ref("content")?.as_str()?;
        let (text, mut numbers) = records::body(content).map(|body| words(&body)).unwrap_or_default();
        numbers.extend(order.clone());
        Ok(Document {
            source: Source::Record(*id),
            id: *id,
            customer: *customer,
            ticket: None,
            at_ms,
            at: moment(row, "at")?,
            language: None,
            text,
            numbers,
            author: String::new(),
            hers: true,
            kind: Details::Record { kind: row.get("kind")?, source: row.get("source")?, order },
        })
    });
    Ok(read.optional()?)
}

impl Document {
    /// Whose record it is, which a row keeps because records are not looked up by their id alone.
    pub(super) fn customer_of_record(&self) -> Option<&Id> {
        matches!(self.source, Source::Record(_)).then_some(&self.customer)
    }
}

/// What is said of a customer: her names and towns, and her addresses.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Person {
    pub names: Vec<String>,
    pub addresses: Vec<String>,
}

/// A customer; `None` if there is none of this id.
pub(super) fn person(db: &Connection, id: &Id) -> Result<Option<Person>, StoreError> {
    if !db.prepare_cached("SELECT 1 FROM customers WHERE id = ?1")?.exists([id])? {
        return Ok(None);
    }
    let mut person = Person::default();
    let mut said = db.prepare_cached(
        "SELECT name, email, phone, city FROM descriptions WHERE customer = ?1 ORDER BY said_ms DESC, desk",
    )?;
    let mut said = said.query([id])?;
    while let Some(row) = said.next()? {
        for column in ["name", "city"] {
            person.names.extend(row.get::<_, Option<String>>(column)?);
        }
        for column in ["email", "phone"] {
            person.addresses.extend(row.get::<_, Option<String>>(column)?);
        }
    }
    let mut identities =
        db.prepare_cached("SELECT value FROM identities WHERE customer = ?1 ORDER BY kind, value")?;
    let mut identities = identities.query([id])?;
    while let Some(row) = identities.next()? {
        person.addresses.push(row.get("value")?);
    }
    for values in [&mut person.names, &mut person.addresses] {
        let mut seen = std::collections::BTreeSet::new();
        values.retain(|value| seen.insert(value.clone()));
    }
    Ok(Some(person))
}

/// The market of a customer herself, where decided.
pub(super) fn market(db: &Connection, customer: &Id) -> Result<Option<String>, StoreError> {
    let mut market = db.prepare_cached("SELECT market FROM customers WHERE id = ?1")?;
    let market = market.query_row([customer], |row| row.get::<_, Option<String>>("market"));
    Ok(market.optional()?.flatten())
}

/// A record's words, a field a line, and its numbers.
fn words(body: &RecordBody) -> (String, Vec<String>) {
    let mut said = Said::default();
    match body {
        RecordBody::Order { number, status, items, payment, ship_to, .. } => {
            said.number(Some(number));
            items.iter().for_each(|item| said.item(&item.name, item.sku.as_ref()));
            said.some([status, payment]);
            ship_to.iter().for_each(|address| said.address(address));
        }
        RecordBody::Shipment { order, carrier, tracking, status, .. } => {
            said.number(Some(order));
            said.number(tracking.as_ref());
            said.some([carrier, status]);
        }
        RecordBody::Return { order, items, reason, status } => {
            said.number(Some(order));
            items.iter().for_each(|item| said.item(&item.name, item.sku.as_ref()));
            said.some([reason, status]);
        }
        RecordBody::Refund { order, method, status, .. } => {
            said.number(Some(order));
            said.some([method, status]);
        }
        RecordBody::Survey { comment, .. } => said.some([comment]),
        RecordBody::Loyalty { tier, .. } => said.some([tier]),
        RecordBody::Call { note, .. } => said.some([note]),
        RecordBody::Consent { purpose, evidence, .. } => {
            said.line(purpose);
            said.some([evidence]);
        }
        RecordBody::Event { what, detail } => {
            said.line(what);
            said.some([detail]);
        }
    }
    (said.text, said.numbers)
}

#[derive(Default)]
struct Said {
    text: String,
    numbers: Vec<String>,
}

impl Said {
    fn line(&mut self, words: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(words);
    }

    fn some<'a>(&mut self, lines: impl IntoIterator<Item = &'a Option<String>>) {
        lines.into_iter().flatten().for_each(|words| self.line(words));
    }

    fn number(&mut self, number: Option<&String>) {
        if let Some(number) = number {
            self.line(number);
            self.numbers.push(number.clone());
        }
    }

    fn item(&mut self, name: &str, sku: Option<&String>) {
        self.line(name);
        self.number(sku);
    }

    fn address(&mut self, address: &PostalAddress) {
        self.some([&address.name]);
        address.lines.iter().for_each(|words| self.line(words));
        self.some([&address.postal_code, &address.city, &address.subdivision, &address.country]);
    }
}
