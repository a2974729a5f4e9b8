//! The operations: what each is done to, how, and whether it has happened.

use crate::{erasure, imports, people};
use jiff::Timestamp;
use parlance_store::{
    Filter, Store, StoreError, Writing,
    backup::{restore, snapshots, verify_snapshot},
    model::{
        Body, BodyKind, Cursor, DeskKind, Direction, OperationKind, OperationState, Page, RemoteMessage,
        RemotePerson, RemoteTicket, Status, TicketId, Visibility,
    },
    repair,
};
use std::{fs, path::Path};

pub const KEY: [u8; 32] = [9; 32];
/// The key of the fixtures of earlier versions.
const FIXTURE_KEY: [u8; 32] = [7; 32];

/// Something that writes.
pub struct Operation {
    /// Its name.
    pub name: &'static str,
    /// Makes the directory that it is done to.
    pub prepare: fn(&Path),
    /// Does it.
    pub run: fn(&Path) -> Result<(), StoreError>,
    /// Whether it has happened, whole; panics if the directory is neither what it was nor what it should be.
    pub happened: fn(&Path) -> bool,
}

/// All of them.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        name: "create",
        prepare: |_| {},
        run: |dir| open(Store::create(dir, &KEY)?),
        happened: created,
    },
    Operation {
        name: "migrate",
        prepare: old,
        run: |dir| open(Store::open(dir, &FIXTURE_KEY)?),
        happened: migrated,
    },
    Operation { name: "page", prepare: small, run: take_page, happened: page_taken },
    Operation { name: "enqueue", prepare: small, run: enqueue, happened: enqueued },
    Operation { name: "backup", prepare: small, run: back_up, happened: backed_up },
    Operation { name: "restore", prepare: moved_on, run: go_back, happened: gone_back },
    Operation { name: "repair", prepare: damaged, run: mend, happened: mended },
    Operation { name: "import", prepare: imports::before, run: imports::import, happened: imports::imported },
    Operation { name: "undo", prepare: imports::twice, run: imports::undo, happened: imports::undone },
    Operation { name: "merge", prepare: people::two, run: people::merge, happened: people::merged },
    Operation { name: "unmerge", prepare: people::one, run: people::unmerge, happened: people::parted },
    Operation { name: "erase", prepare: erasure::known, run: erasure::erase, happened: erasure::erased },
];

pub fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

pub fn open(store: Store) -> Result<(), StoreError> {
    store.close();
    Ok(())
}

pub fn ticket(number: u32) -> RemoteTicket {
    RemoteTicket {
        remote_id: number.to_string(),
        subject: format!("Ticket {number}"),
        status: Status::Open,
        remote_status: String::new(),
        queue: None,
        channel: None,
        requester: RemotePerson { email: Some(format!("{number}@example.org")), ..RemotePerson::default() },
        owner: None,
        owner_id: None,
        priority: None,
        tags: Default::default(),
        created: now().into(),
        updated: now().into(),
        due: None,
        fields: Default::default(),
    }
}

pub fn message(number: u32) -> RemoteMessage {
    RemoteMessage {
        remote_id: format!("m{number}"),
        ticket: number.to_string(),
        visibility: Visibility::Public,
        direction: Direction::Inbound,
        author: RemotePerson::default(),
        body: Body { kind: BodyKind::Plain, text: format!("Text {number} ").repeat(50) },
        sent: now().into(),
        attachments: vec![],
        client_ref: None,
    }
}

pub fn page(numbers: impl Iterator<Item = u32> + Clone, cursor: &str) -> Page {
    Page {
        tickets: numbers.clone().map(ticket).collect(),
        messages: numbers.map(message).collect(),
        events: vec![],
        gone: vec![],
        cursor: Cursor(cursor.to_owned()),
        progress: (0, None),
    }
}

/// The store, sound.
pub fn sound(dir: &Path) -> Store {
    let store = Store::open(dir, &KEY).expect("it opens");
    store.check_integrity().expect("it is sound");
    store
}

/// The first desk's ticket of this number.
pub fn ticket_of(store: &Store, number: u32) -> Result<TicketId, StoreError> {
    let desk = store.desks()?.first().map(|desk| desk.id).ok_or(StoreError::MissingRow)?;
    store.ticket_by_remote(desk, &number.to_string())?.ok_or(StoreError::MissingRow)
}

fn total(store: &Store) -> u32 {
    store.inbox(&Filter::default()).unwrap().total
}

/// Twelve tickets with a message each, one of them with a draft, another with something unsent.
pub fn small(dir: &Path) {
    let store = Store::create(dir, &KEY).unwrap();
    let desk = store.add_desk("Desk", DeskKind::Demo, "", now()).unwrap();
    store.apply_page(desk, &page(1..=12, "12"), now()).unwrap();
    let known = |id| store.ticket_by_remote(desk, id).unwrap().unwrap();
    store.save_draft(known("1"), Writing::Reply, "a draft", now()).unwrap();
    store.enqueue(known("2"), &reply("unsent"), now()).unwrap();
    fs::create_dir(dir.join("backups")).unwrap();
    store.close();
}

fn reply(text: &str) -> OperationKind {
    OperationKind::Reply { text: text.to_owned() }
}

fn created(dir: &Path) -> bool {
    if !Store::exists(dir) {
        return false;
    }
    sound(dir).close();
    true
}

fn old(dir: &Path) {
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v1.db"), dir.join("parlance.db")).unwrap();
}

/// Opening brings it up to date, however often it was cut short.
fn migrated(dir: &Path) -> bool {
    let store = Store::open(dir, &FIXTURE_KEY).expect("it opens");
    store.check_integrity().expect("it is sound");
    assert_eq!(store.desks().unwrap()[0].name, "Budapest");
    let left = store.outbox().unwrap();
    assert_eq!((left.len(), left[0].state), (1, OperationState::Unknown));
    assert_eq!(total(&store), 2);
    store.close();
    true
}

fn take_page(dir: &Path) -> Result<(), StoreError> {
    let store = Store::open(dir, &KEY)?;
    let desk = store.desks()?[0].id;
    store.apply_page(desk, &page(10..=40, "40"), now())?;
    open(store)
}

fn page_taken(dir: &Path) -> bool {
    let store = sound(dir);
    let cursor = store.cursor(store.desks().unwrap()[0].id).unwrap().unwrap();
    let taken = cursor.0 == "40";
    assert_eq!(total(&store), if taken { 40 } else { 12 });
    assert_eq!(store.outbox().unwrap().len(), 1);
    store.close();
    taken
}

fn enqueue(dir: &Path) -> Result<(), StoreError> {
    let store = Store::open(dir, &KEY)?;
    let desk = store.desks()?[0].id;
    let ticket = store.ticket_by_remote(desk, "1")?.ok_or(StoreError::MissingRow)?;
    store.enqueue(ticket, &reply("a draft"), now())?;
    open(store)
}

/// Either the draft or its operation, never both and never neither.
fn enqueued(dir: &Path) -> bool {
    let store = sound(dir);
    let ticket = store.ticket_by_remote(store.desks().unwrap()[0].id, "1").unwrap().unwrap();
    let waits = store.outbox_of(ticket).unwrap().len();
    assert_eq!(store.draft(ticket, Writing::Reply).unwrap().is_some(), waits == 0);
    assert_eq!(total(&store), 12);
    store.close();
    waits == 1
}

pub fn back_up(dir: &Path) -> Result<(), StoreError> {
    let store = Store::open(dir, &KEY)?;
    store.back_up(&dir.join("backups"), &[], "", now())?;
    open(store)
}

/// What is listed is whole.
fn backed_up(dir: &Path) -> bool {
    let store = sound(dir);
    assert_eq!((total(&store), store.outbox().unwrap().len()), (12, 1));
    store.close();
    let listed = snapshots(&dir.join("backups")).unwrap();
    for snapshot in &listed {
        assert_eq!(verify_snapshot(&snapshot.path, &KEY).unwrap().counts["tickets"], 12);
    }
    listed.len() == 1
}

/// A snapshot, and since then three more tickets and one more reply.
fn moved_on(dir: &Path) {
    small(dir);
    back_up(dir).unwrap();
    let store = Store::open(dir, &KEY).unwrap();
    let desk = store.desks().unwrap()[0].id;
    store.apply_page(desk, &page(13..=15, "15"), now()).unwrap();
    let late = store.ticket_by_remote(desk, "15").unwrap().unwrap();
    store.enqueue(late, &reply("late"), now()).unwrap();
    store.close();
}

pub fn go_back(dir: &Path) -> Result<(), StoreError> {
    let snapshot = snapshots(&dir.join("backups"))?.pop().ok_or(StoreError::MissingRow)?;
    restore(dir, &KEY, &snapshot.path, now()).map(drop)
}

/// What was unsent is there in either state, once.
fn gone_back(dir: &Path) -> bool {
    let store = sound(dir);
    let texts: Vec<_> = store.outbox().unwrap().iter().map(|row| row.kind.text().to_owned()).collect();
    assert_eq!(texts, ["unsent", "late"]);
    let total = total(&store);
    assert!(total == 15 || total == 13, "{total}");
    store.close();
    total == 13
}

/// A page of its first table is damaged.
fn damaged(dir: &Path) {
    small(dir);
    let path = dir.join("parlance.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[100] ^= 1;
    fs::write(path, bytes).unwrap();
}

fn mend(dir: &Path) -> Result<(), StoreError> {
    repair(dir, &KEY, None, now()).map(drop)
}

fn mended(dir: &Path) -> bool {
    let store = match Store::open(dir, &KEY) {
        Ok(store) => store,
        Err(error) => {
            assert_eq!(error.code(), "store-corrupt");
            return false;
        }
    };
    store.check_integrity().expect("it is sound");
    assert_eq!((total(&store), store.outbox().unwrap().len()), (12, 1));
    store.close();
    true
}
