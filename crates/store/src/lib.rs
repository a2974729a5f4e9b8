//! The encrypted SQLite store: schema, migrations and queries.
//!
//! One writer, four readers; every call blocks until it is done, a write until it is on the disk. The store knows
//! neither the network nor the clock, and no error or log of it holds a customer's text.
#![deny(missing_docs)]

mod apply;
mod audit;
pub mod backup;
mod checks;
mod connection;
mod customers;
mod desks;
mod drafts;
mod error;
mod files;
mod imports;
mod messages;
mod open;
mod outbox;
mod packed;
mod people;
mod practice;
mod privacy;
mod promises;
mod pseudonym;
mod records;
mod returns;
mod salvage;
mod schema;
mod search;
mod settings;
#[cfg(test)]
mod tests;
mod tickets;
mod timeline;
mod words;

pub use apply::Applied;
pub use audit::{
    AuditDetail, AuditEntry, AuditFault, AuditNote, AuditRecord, AuditSigner, AuditVerdict, FaultKind,
};
pub use checks::{RuleSwitches, Scope};
#[cfg(feature = "unencrypted")]
pub use connection::NO_KEY;
#[doc(hidden)]
pub use connection::key_for_yardsticks;
pub use customers::{CustomerRecord, IdentityKind, IdentityRecord, Newcomer, Shared};
pub use desks::DeskRecord;
pub use drafts::Writing;
pub use error::StoreError;
pub use imports::{ImportCounts, ImportOf, ImportRow, ImportUndone, Imported};
pub use messages::{AttachmentPlace, AttachmentRecord, EventRecord, MessageRecord};
pub use outbox::{OutboxRow, Terms};
pub use parlance_model as model;
pub use people::{Link, LinkCode, LinkReason, Member, PersonRecord, Use};
pub use practice::{AttemptRow, CardRow};
pub use privacy::{
    Erased, Erasure, ErasureOutcome, ErasurePreview, Expired, Markets, NewRequest, PersonalRow,
    PersonalValue, PrivacyRequest, RequestKind, RequestOutcome, RetentionKind, SavedFile, SavedKind,
};
pub use promises::{PromiseRecord, PromiseState};
pub use records::{PutRecords, RecordRow};
pub use returns::{CaseChange, CaseGround, CaseQuery, CaseRow, PolicyRow};
pub use salvage::{Repaired, Tally, repair};
pub use search::{
    Answer, Ask, Asked, Excerpt, Hit, Indexing, Part, PersonHit, Place, Query, QueryError, QueryFault,
    SearchError, TicketHit, Told, What,
};
#[doc(hidden)]
pub use search::{prepare as prepare_search, search_in};
pub use tickets::{Filter, Inbox, InboxRow, TicketRecord};
pub use timeline::{
    Entry, EntryKind, Position, Start, TicketPlace, TimelineEntry, TimelineFilter, TimelinePart,
};

use connection::Connections;
use std::{fmt, sync::Arc};

/// The store. Clones share the same connections.
#[derive(Clone)]
pub struct Store {
    connections: Arc<Connections>,
    unclean: bool,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}

/// A change of one row that must be there.
fn one(changed: usize) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::MissingRow) } else { Ok(()) }
}
