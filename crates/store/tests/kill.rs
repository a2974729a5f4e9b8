//! A process that is killed while it writes loses nothing that it was told is kept.
//!
//! This binary is parent and child: as a child it writes and says on standard output what was committed; the parent
//! kills it in the middle, opens the store and holds it against what was said. It has its own `main` for that.

// With a main of its own this is no test in clippy's eyes; it is one all the same.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use jiff::Timestamp;
use parlance_store::model::{
    Cursor, DeskKind, OperationKind, OperationState, Page, RemotePerson, RemoteTicket, Status,
};
use parlance_store::{Store, Writing};
use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

const KEY: [u8; 32] = [9; 32];
const CHILD: &str = "PARLANCE_KILL_CHILD";
const ROUNDS: usize = 6;

fn main() {
    match env::var_os(CHILD) {
        Some(dir) => write_until_killed(Path::new(&dir)),
        None => {
            (1..=ROUNDS).for_each(nothing_committed_is_lost);
            println!("killed {ROUNDS} times while writing, nothing lost");
        }
    }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

fn ticket() -> RemoteTicket {
    RemoteTicket {
        remote_id: "1".to_owned(),
        subject: String::new(),
        status: Status::Open,
        remote_status: String::new(),
        queue: None,
        channel: None,
        requester: RemotePerson::default(),
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

/// Saves a draft and enqueues it, begins every other one, on and on; a number is said only after it is kept.
fn write_until_killed(dir: &Path) {
    let store = Store::open(dir, &KEY).unwrap();
    let desk = store.desks().unwrap()[0].id;
    let ticket = store.ticket_by_remote(desk, "1").unwrap().unwrap();
    for number in 0u64.. {
        let text = format!("{number} {}", "text ".repeat(200));
        store.save_draft(ticket, Writing::Reply, &text, now()).unwrap();
        let operation = store.enqueue(ticket, &OperationKind::Reply { text }, now()).unwrap();
        if number == 0 {
            store.begin_attempt(operation, now()).unwrap();
        }
        println!("{number}");
        std::io::stdout().flush().unwrap();
    }
}

fn nothing_committed_is_lost(round: usize) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(dir.path(), &KEY).unwrap();
    let desk = store.add_desk("", DeskKind::Demo, "", now()).unwrap();
    let page = Page {
        tickets: vec![ticket()],
        messages: vec![],
        events: vec![],
        gone: vec![],
        cursor: Cursor(String::new()),
        progress: (1, None),
    };
    store.apply_page(desk, &page, now()).unwrap();
    drop(store);

    let said = killed_after(dir.path(), round * 7);
    let store = Store::open(dir.path(), &KEY).unwrap();
    let ticket = store.ticket_by_remote(desk, "1").unwrap().unwrap();
    let outbox = store.outbox().unwrap();
    assert!(outbox.len() > said, "{said} were said to be kept, {} are", outbox.len());
    for (number, row) in outbox.iter().enumerate() {
        assert!(row.kind.text().starts_with(&format!("{number} ")), "out of order");
        let expected = if number == 0 { OperationState::Unknown } else { OperationState::Waiting };
        assert_eq!(row.state, expected);
    }
    // Either the draft or its operation, never both and never neither.
    if let Some(draft) = store.draft(ticket, Writing::Reply).unwrap() {
        assert!(draft.starts_with(&format!("{} ", outbox.len())));
    }
    store.check_integrity().unwrap();
}

/// The last number that the child said before it was killed, in the middle of the next.
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
