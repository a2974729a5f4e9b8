//! The encrypted SQLite store: schema, migrations and queries.
//!
//! One writer, four readers; every call blocks until it is done, a write until it is on the disk. The store knows
//! neither the network nor the clock, and no error or log of it holds a customer's text.
#![deny(missing_docs)]

mod apply;
mod checks;
mod connection;
mod customers;
mod desks;
mod drafts;
mod error;
mod messages;
mod open;
mod outbox;
mod practice;
mod promises;
mod schema;
mod settings;
#[cfg(test)]
mod tests;
mod tickets;
mod words;

pub use apply::Applied;
pub use checks::{RuleSwitches, Scope};
pub use customers::{CustomerRecord, IdentityKind, IdentityRecord};
pub use desks::DeskRecord;
pub use drafts::Writing;
pub use error::StoreError;
pub use messages::{AttachmentPlace, AttachmentRecord, Entry, EventRecord, MessageRecord};
pub use outbox::OutboxRow;
pub use parlance_model as model;
pub use practice::{AttemptRow, CardRow};
pub use promises::{PromiseRecord, PromiseState};
pub use tickets::{Filter, Inbox, InboxRow, TicketRecord};

use connection::Connections;
use std::{fmt, sync::Arc};

/// The store. Clones share the same connections.
#[derive(Clone)]
pub struct Store {
    connections: Arc<Connections>,
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
