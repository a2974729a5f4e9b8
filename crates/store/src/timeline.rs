//! A person's timeline: what was said, done, ordered and promised, over all her customers, desks and shops.
//!
//! The order is total: by time, then by id. Pages go by keyset in both directions, each source is read in the order of an
//! index and no further than the page needs, so that a page costs the same however long the timeline is. What waits in
//! the outbox is not in it: she has not got it yet.

mod position;
mod sources;

pub use position::Position;
pub(crate) use sources::Source;

use crate::{EventRecord, MessageRecord, PromiseRecord, RecordRow, Store, StoreError, people, words::word};
use parlance_model::{CustomerId, DeskId, TicketId};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// What an entry is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum EntryKind {
    /// A public message.
    Message,
    /// An internal message.
    Note,
    /// An event of a ticket, or a recorded one.
    Event,
    /// A call.
    Call,
    /// An order.
    Order,
    /// A parcel.
    Shipment,
    /// A return.
    Return,
    /// A refund.
    Refund,
    /// An answer to a survey.
    Survey,
    /// A change of points or tier.
    Loyalty,
    /// A consent, given or taken back.
    Consent,
    /// A promise.
    Promise,
}

/// One entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TimelineEntry {
    /// Where it stands.
    pub position: Position,
    /// The customer of the person that it came to.
    pub customer: CustomerId,
    /// The ticket that it belongs to, where it belongs to one.
    pub ticket: Option<TicketPlace>,
    /// What it is.
    pub entry: Entry,
}

/// Where an entry's ticket is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TicketPlace {
    /// The ticket.
    pub ticket: TicketId,
    /// The desk's own number of it.
    pub number: String,
    /// Its subject.
    pub subject: String,
    /// By which way it came, in the desk's word.
    pub channel: Option<String>,
    /// The desk.
    pub desk: DeskId,
    /// The desk's name.
    pub desk_name: String,
}

/// What an entry holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Entry {
    /// A message or note.
    Message(MessageRecord),
    /// An event of a ticket.
    Event(EventRecord),
    /// A record of a shop, or of the agent herself.
    Record(Box<RecordRow>),
    /// A promise.
    Promise(PromiseRecord),
}

/// Which entries; empty filters let all pass.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TimelineFilter {
    /// Of these kinds only.
    pub kinds: Vec<EntryKind>,
    /// Of these desks only: records are of none.
    pub desks: Vec<DeskId>,
    /// Of these channels only, in the desks' and shops' words.
    pub channels: Vec<String>,
}

/// From where, and which way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// The newest.
    Newest,
    /// Those that are older than this.
    Before(Position),
    /// Those that are newer than this, next to it.
    After(Position),
}

/// Entries, newest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TimelinePart {
    /// The entries.
    pub entries: Vec<TimelineEntry>,
    /// Whether there are older ones that pass the filter.
    pub older: bool,
    /// Whether there are newer ones that pass the filter.
    pub newer: bool,
}

impl Store {
    /// A part of the timeline of the person that a customer is, so many entries at most.
    pub fn timeline(
        &self,
        customer: CustomerId,
        filter: &TimelineFilter,
        from: Start,
        limit: u32,
    ) -> Result<TimelinePart, StoreError> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX).max(1);
        self.connections.read(|db| {
            let members = people::members(db, customer)?;
            let read = |from, limit| read(db, &members, filter, from, limit);
            let mut entries = read(from, limit.saturating_add(1))?;
            let more = entries.len() > limit;
            entries.truncate(limit);
            let exists = |from| Ok::<_, StoreError>(!read(from, 1)?.is_empty());
            let (older, newer) = match from {
                Start::Newest => (more, false),
                Start::Before(position) => (more, exists(Start::After(position.just_before()))?),
                Start::After(position) => {
                    entries.reverse();
                    (exists(Start::Before(position.just_after()))?, more)
                }
            };
            Ok(TimelinePart { entries, older, newer })
        })
    }

    /// How many entries the timeline of the person has, by kind.
    pub fn timeline_counts(&self, customer: CustomerId) -> Result<BTreeMap<EntryKind, u32>, StoreError> {
        self.connections.read(|db| {
            let mut all = BTreeMap::new();
            for member in people::members(db, customer)? {
                for (kind, entries) in counts(db, member)? {
                    *all.entry(kind).or_insert(0) += entries;
                }
            }
            Ok(all)
        })
    }

    /// The same of one customer alone, without whom she was merged with.
    pub fn own_timeline_counts(&self, customer: CustomerId) -> Result<BTreeMap<EntryKind, u32>, StoreError> {
        self.connections.read(|db| Ok(counts(db, customer)?.into_iter().collect()))
    }
}

fn counts(db: &Connection, customer: CustomerId) -> Result<Vec<(EntryKind, u32)>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT kind, entries FROM timeline_counts WHERE customer = ?1 AND entries > 0")?;
    let rows = statement
        .query_map(params![customer.as_bytes()], |row| Ok((word(row, "kind")?, row.get("entries")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Entries in the order of the walk: newest first, or, after a position, oldest first.
fn read(
    db: &Connection,
    members: &[CustomerId],
    filter: &TimelineFilter,
    from: Start,
    limit: usize,
) -> Result<Vec<TimelineEntry>, StoreError> {
    let back = !matches!(from, Start::After(_));
    let mut page: Vec<TimelineEntry> = Vec::new();
    for source in Source::ALL.into_iter().filter(|source| source.is_asked(filter)) {
        for member in members {
            // what lies beyond the last entry of a full page is not read
            let end = page.get(limit.saturating_sub(1)).map(|last| last.position);
            page.extend(source.read(db, *member, filter, from, end, limit)?);
            match back {
                true => page.sort_by_key(|entry| std::cmp::Reverse(entry.position)),
                false => page.sort_by_key(|entry| entry.position),
            }
            page.truncate(limit);
        }
    }
    Ok(page)
}
