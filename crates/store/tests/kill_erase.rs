//! A process that is killed while it erases people has erased each whole or not at all, and says of each that is gone
//! that she is.
//!
//! This binary is parent and child, as the other one that kills: it has its own `main` for that.

// With a main of its own this is no test in clippy's eyes; it is one all the same.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use jiff::Timestamp;
use parlance_store::model::{
    Body, BodyKind, Cursor, CustomerId, DeskKind, Direction, Page, RemoteMessage, RemotePerson, RemoteTicket,
    Status, Visibility,
};
use parlance_store::{Erasure, ErasureOutcome, Start, Store, TimelineFilter};
use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};

const KEY: [u8; 32] = [9; 32];
const CHILD: &str = "PARLANCE_KILL_ERASE_CHILD";
const ROUNDS: usize = 6;
const PEOPLE: u32 = 24;
const MESSAGES: u32 = 8;

fn main() {
    match env::var_os(CHILD) {
        Some(dir) => erase_until_killed(Path::new(&dir)),
        None => {
            (0..ROUNDS).for_each(each_is_whole_or_gone);
            println!("killed {ROUNDS} times while erasing, nobody by halves");
        }
    }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

fn open(dir: &Path) -> Store {
    let store = Store::open(dir, &KEY).unwrap();
    store.sign_audit_with(Arc::new(|hash: &[u8; 32]| hash.to_vec()));
    store
}

fn ticket(number: u32) -> RemoteTicket {
    RemoteTicket {
        remote_id: number.to_string(),
        subject: format!("subject {number}"),
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

fn message(ticket: u32, number: u32) -> RemoteMessage {
    RemoteMessage {
        remote_id: format!("{ticket}-{number}"),
        ticket: ticket.to_string(),
        visibility: Visibility::Public,
        direction: Direction::Inbound,
        author: RemotePerson::default(),
        body: Body { kind: BodyKind::Plain, text: "words ".repeat(500) },
        sent: now().into(),
        attachments: vec![],
        client_ref: None,
    }
}

fn page() -> Page {
    Page {
        tickets: (0..PEOPLE).map(ticket).collect(),
        messages: (0..PEOPLE)
            .flat_map(|ticket| (0..MESSAGES).map(move |number| message(ticket, number)))
            .collect(),
        events: vec![],
        gone: vec![],
        cursor: Cursor(String::new()),
        progress: (1, None),
    }
}

/// Erases one after the other, cleaning after every other; a number is said only after it is done.
fn erase_until_killed(dir: &Path) {
    let store = open(dir);
    let desk = store.desks().unwrap()[0].id;
    for number in 0..PEOPLE {
        let ticket = store.ticket_by_remote(desk, &number.to_string()).unwrap().unwrap();
        let erasure = Erasure {
            customer: store.ticket(ticket).unwrap().row.customer,
            by: "Anna".to_owned(),
            reason: "asked".to_owned(),
            details: Default::default(),
            drop_outgoing: false,
        };
        let done = store.erase(&erasure, now()).unwrap();
        assert!(matches!(done, ErasureOutcome::Erased(_)));
        println!("{number}");
        std::io::stdout().flush().unwrap();
        if number % 2 == 0 {
            store.clean().unwrap();
        }
    }
}

fn each_is_whole_or_gone(round: usize) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(dir.path(), &KEY).unwrap();
    let desk = store.add_desk("", DeskKind::Demo, "", now()).unwrap();
    store.apply_page(desk, &page(), now()).unwrap();
    let customers: Vec<CustomerId> = (0..PEOPLE)
        .map(|number| {
            let ticket = store.ticket_by_remote(desk, &number.to_string()).unwrap().unwrap();
            store.ticket(ticket).unwrap().row.customer
        })
        .collect();
    drop(store);

    let said = killed_after(dir.path(), round * 3);
    let store = open(dir.path());
    let gone = customers.iter().take_while(|customer| store.customer(**customer).is_err()).count();
    assert!(gone > said, "{said} was said to be gone, {gone} are");
    for customer in &customers[gone..] {
        let part = store.timeline(*customer, &TimelineFilter::default(), Start::Newest, 99).unwrap();
        assert_eq!(part.entries.len(), usize::try_from(MESSAGES).unwrap(), "erased by halves");
    }
    let verdict = store.verify_audit(|hash, signature| hash == signature).unwrap();
    assert_eq!((usize::try_from(verdict.entries).unwrap(), verdict.fault), (gone, None));
    let again = store.apply_page(desk, &page(), now()).unwrap();
    assert!(again.new_messages.is_empty(), "what was erased came back");
    store.clean().unwrap();
    store.check_integrity().unwrap();
}

/// The last number that the child said before it was killed, in the middle of what follows.
fn killed_after(dir: &Path, numbers: usize) -> usize {
    let mut child =
        Command::new(env::current_exe().unwrap()).env(CHILD, dir).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut lines = lines.map(|line| line.unwrap().trim().parse::<usize>().unwrap());
    let said = lines.by_ref().find(|number| *number >= numbers).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    lines.last().unwrap_or(said)
}
