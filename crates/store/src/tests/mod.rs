//! A store in a directory of its own, and what a desk would say to it.

mod audit;
mod backup;
mod checks;
mod damage;
mod desks;
mod drafts_and_settings;
mod faults;
mod fixture;
mod histories;
mod imports;
mod inbox;
mod merges;
mod opening;
mod outbox;
mod packed;
mod pages;
mod people;
mod practice;
mod privacy;
mod records;
mod repair;
mod retention;
mod returns;
mod search;
mod timeline;

use crate::*;
use jiff::Timestamp;
use parlance_model::*;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use tempfile::TempDir;

const KEY: [u8; 32] = [7; 32];
pub(crate) use crate::connection::NO_KEY;

struct Place {
    dir: TempDir,
    store: Store,
    desk: DeskId,
}

impl Place {
    fn new() -> Self {
        Self::with_key(&KEY)
    }

    fn with_key(key: &[u8; 32]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), key).unwrap();
        let desk = store.add_desk("Budapest", DeskKind::Demo, "http://localhost", at(0)).unwrap();
        Self { dir, store, desk }
    }

    fn reopened(self) -> Self {
        let Self { dir, store, desk } = self;
        drop(store);
        let store = Store::open(dir.path(), &KEY).unwrap();
        Self { dir, store, desk }
    }

    fn apply(&self, page: Page) -> Applied {
        self.store.apply_page(self.desk, &page, at(1)).unwrap()
    }

    /// A ticket of that number, as our id.
    fn ticket(&self, number: u32) -> TicketId {
        self.apply(Page { tickets: vec![ticket(number)], ..page() });
        self.known(number)
    }

    fn known(&self, number: u32) -> TicketId {
        self.store.ticket_by_remote(self.desk, &number.to_string()).unwrap().unwrap()
    }

    fn texts(&self, ticket: TicketId) -> Vec<String> {
        self.store.messages(ticket).unwrap().into_iter().map(|message| message.body.text).collect()
    }

    /// Does something with the writing connection that no caller of the store could.
    fn writer<T>(&self, with: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> T {
        with(self.store.connections.writer().as_ref().unwrap()).unwrap()
    }

    fn count(&self, table: &str) -> i64 {
        let count = format!("SELECT count(*) FROM {table}");
        self.store.connections.read(|db| Ok(db.query_row(&count, (), |row| row.get(0))?)).unwrap()
    }
}

/// That many seconds into the tests' time.
fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + seconds).unwrap()
}

fn page() -> Page {
    Page {
        tickets: vec![],
        messages: vec![],
        events: vec![],
        gone: vec![],
        cursor: Cursor("c".to_owned()),
        progress: (0, None),
    }
}

fn ticket(number: u32) -> RemoteTicket {
    RemoteTicket {
        remote_id: number.to_string(),
        subject: format!("Ticket {number}"),
        status: Status::Open,
        remote_status: "open".to_owned(),
        queue: None,
        channel: None,
        requester: RemotePerson { email: Some(format!("{number}@example.org")), ..RemotePerson::default() },
        owner: None,
        owner_id: None,
        priority: None,
        tags: Default::default(),
        created: at(0).into(),
        updated: at(0).into(),
        due: None,
        fields: BTreeMap::new(),
    }
}

fn message(id: &str, ticket: u32, text: &str) -> RemoteMessage {
    RemoteMessage {
        remote_id: id.to_owned(),
        ticket: ticket.to_string(),
        visibility: Visibility::Public,
        direction: Direction::Inbound,
        author: RemotePerson::default(),
        body: Body { kind: BodyKind::Plain, text: text.to_owned() },
        sent: at(10).into(),
        attachments: vec![],
        client_ref: None,
    }
}

fn reply(text: &str) -> OperationKind {
    OperationKind::Reply { text: text.to_owned() }
}

fn confirmed(remote_id: &str) -> Attempt {
    Attempt::Confirmed(Sent { remote_id: remote_id.to_owned(), at: None })
}
