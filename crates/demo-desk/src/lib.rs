//! The built-in demo help desk: a small HTTP server over SQLite, for trying Parlance out and for tests.
//!
//! It knows nothing of Parlance's store or sync: it is a help desk like any other, only smaller, and it listens
//! on the loopback interface alone. Nothing here reads a clock; whoever serves it brings one.
#![deny(missing_docs)]

mod error;
mod http;
mod read;
mod seed;
mod tickets;
mod wire;
mod write;

pub use error::DemoError;

use jiff::Timestamp;
use rusqlite::Connection;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::net::TcpListener;

/// The bearer token that the demo desk takes. It guards nothing but made-up tickets on the loopback interface.
pub const TOKEN: &str = "parlance-demo";

/// The agent that [`TOKEN`] belongs to, by her name on the demo desk.
pub const AGENT_NAME: &str = "Vámos Nóra";

/// The demo desk's id of that agent (`"1"` over HTTP).
pub const AGENT_ID: i64 = 1;

/// Another agent of the demo desk.
const COLLEAGUE: &str = "Jonas Brandt";

/// Where a demo desk keeps what it holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Location {
    /// In memory: gone with the last clone of the [`DemoDesk`].
    Memory,
    /// In this file, made if it is not there; its folder must be.
    File(PathBuf),
}

/// One message as the demo desk holds it. No `Debug`: it holds a customer's words.
#[derive(Clone, PartialEq, Eq)]
pub struct Held {
    /// The desk's id of the message.
    pub id: String,
    /// Whether only agents see it.
    pub internal: bool,
    /// Whether we wrote it.
    pub outbound: bool,
    /// Its author's name.
    pub author: String,
    /// Its text, plain or HTML.
    pub text: String,
    /// When it was sent.
    pub sent: Timestamp,
    /// The idempotency key that it was written under, if it came over HTTP.
    pub client_ref: Option<String>,
}

/// A demo help desk. Clones share what it holds. Its methods block, but for [`DemoDesk::serve`].
#[derive(Clone)]
pub struct DemoDesk {
    db: Arc<Mutex<Connection>>,
}

impl DemoDesk {
    /// Opens the desk at `location`; where it is empty, the forty tickets are put in, dated back from `now`.
    pub fn open(location: Location, now: Timestamp) -> Result<Self, DemoError> {
        let db = match location {
            Location::Memory => Connection::open_in_memory()?,
            Location::File(path) => Connection::open(path)?,
        };
        seed::prepare(&db, now)?;
        Ok(Self { db: Arc::new(Mutex::new(db)) })
    }

    /// Opens a desk in memory that has no tickets yet, but another agent.
    pub fn without_tickets() -> Result<Self, DemoError> {
        let db = Connection::open_in_memory()?;
        seed::empty(&db)?;
        seed::agent(&db, COLLEAGUE)?;
        Ok(Self { db: Arc::new(Mutex::new(db)) })
    }

    /// Answers HTTP on `listener`, which must be bound to a loopback address, until `shutdown` comes; requests
    /// that have begun are ended first. `clock` dates what is written.
    pub async fn serve(
        &self,
        listener: TcpListener,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), DemoError> {
        let address = listener.local_addr()?;
        if !address.ip().is_loopback() {
            return Err(DemoError::NotLoopback);
        }
        tracing::info!(%address, "the demo desk listens");
        let router = http::router(self.clone(), Arc::new(clock));
        Ok(axum::serve(listener, router).with_graceful_shutdown(shutdown).await?)
    }

    /// Ids of all tickets, oldest first.
    pub fn tickets(&self) -> Result<Vec<String>, DemoError> {
        self.with(|db| Ok(read::ticket_ids(db)?.iter().map(i64::to_string).collect()))
    }

    /// The messages of a ticket, oldest first.
    pub fn messages(&self, ticket: &str) -> Result<Vec<Held>, DemoError> {
        let ticket = number(ticket)?;
        self.with(|db| Ok(read::messages(db, ticket)?.into_iter().map(Held::from).collect()))
    }

    /// The customer of `ticket` writes once more: a plain text, sent at `now`, that opens the ticket again.
    /// Returns the message's id.
    pub fn customer_writes(&self, ticket: &str, text: &str, now: Timestamp) -> Result<String, DemoError> {
        let ticket = number(ticket)?;
        self.with(|db| Ok(write::customer_writes(db, ticket, text, now)?.to_string()))
    }

    /// A customer opens a ticket with a plain text, sent at `now`. Returns its id.
    pub fn customer_opens(
        &self,
        email: &str,
        subject: &str,
        text: &str,
        now: Timestamp,
    ) -> Result<String, DemoError> {
        self.with(|db| Ok(write::somebody_opens(db, None, (email, subject, text), now)?.to_string()))
    }

    /// Another agent opens a ticket for a customer, with a message to her. Returns its id.
    pub fn colleague_opens(
        &self,
        email: &str,
        subject: &str,
        text: &str,
        now: Timestamp,
    ) -> Result<String, DemoError> {
        self.with(|db| {
            Ok(write::somebody_opens(db, Some(COLLEAGUE), (email, subject, text), now)?.to_string())
        })
    }

    /// Another agent answers, or writes a note.
    pub fn colleague_writes(
        &self,
        ticket: &str,
        text: &str,
        public: bool,
        now: Timestamp,
    ) -> Result<(), DemoError> {
        let ticket = number(ticket)?;
        self.with(|db| write::colleague_writes(db, ticket, COLLEAGUE, (text, public), now))
    }

    /// Another agent sets a field of a ticket, as `PUT api/v1/tickets/<id>` does.
    pub fn colleague_sets(&self, ticket: &str, setting: &str, now: Timestamp) -> Result<(), DemoError> {
        let ticket = number(ticket)?;
        let setting = serde_json::from_str(setting).map_err(|_| DemoError::BadRequest("no such setting"))?;
        self.with(|db| write::set_field(db, ticket, &setting, None, COLLEAGUE, now))
    }

    /// A ticket as `GET api/v1/tickets/<id>` gives it.
    pub fn ticket(&self, ticket: &str) -> Result<serde_json::Value, DemoError> {
        let ticket = number(ticket)?;
        self.with(|db| Ok(serde_json::json!(read::ticket(db, ticket)?)))
    }

    /// Takes a ticket away: deletes it, or merges it into another, which then has its messages.
    pub fn remove(&self, ticket: &str, merged_into: Option<&str>, now: Timestamp) -> Result<(), DemoError> {
        let (ticket, into) = (number(ticket)?, merged_into.map(number).transpose()?);
        self.with(|db| write::remove(db, ticket, into, now))
    }

    fn with<T>(&self, work: impl FnOnce(&Connection) -> Result<T, DemoError>) -> Result<T, DemoError> {
        work(&self.db.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn number(id: &str) -> Result<i64, DemoError> {
    id.parse().map_err(|_| DemoError::NoTicket)
}

impl From<wire::Message> for Held {
    fn from(message: wire::Message) -> Self {
        Self {
            id: message.id.0.to_string(),
            internal: message.visibility == wire::Visibility::Internal,
            outbound: message.direction == "outbound",
            author: message.author.name,
            text: message.body.text,
            sent: message.sent,
            client_ref: message.client_ref,
        }
    }
}
