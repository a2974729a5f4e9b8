//! A process that is killed while it imports leaves the store as it was, and the import can be made again.
//!
//! This binary is parent and child, as `kill` is: the child says how many rows it has handed to the store; the parent
//! kills it there.

// With a main of its own this is no test in clippy's eyes; it is one all the same.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use jiff::Timestamp;
use parlance_store::model::{Incoming, PersonKeys, Record, RecordBody};
use parlance_store::{ImportOf, Imported, Store};
use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

const KEY: [u8; 32] = [9; 32];
const CHILD: &str = "PARLANCE_KILL_CHILD";
const ROWS: u32 = 6_000;
/// Rows after which the child is killed; the last is behind the whole file, while or after the import is committed.
const KILLS: [u32; 5] = [1, 900, 2_500, 5_999, ROWS];

fn main() {
    match env::var_os(CHILD) {
        Some(dir) => {
            import(&Store::open(Path::new(&dir), &KEY).unwrap(), true);
            println!("{}", ROWS + 1);
        }
        None => {
            KILLS.into_iter().for_each(it_is_whole_or_not_at_all);
            println!("killed {} times while importing, each whole or not at all", KILLS.len());
        }
    }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

fn import(store: &Store, says: bool) -> Imported {
    let rows = (1..=ROWS).map(|number| {
        if says {
            println!("{number}");
            std::io::stdout().flush().unwrap();
        }
        let emails = vec![format!("{}@example.org", number % 700)];
        let record = Record {
            source: "shop".to_owned(),
            remote_id: number.to_string(),
            at: now().into(),
            channel: None,
            by: None,
            language: None,
            body: RecordBody::Event { what: "ordered".to_owned(), detail: Some("text ".repeat(40)) },
        };
        let customer = PersonKeys { emails, ..PersonKeys::default() };
        Incoming { line: u64::from(number), customer, records: vec![record] }
    });
    let of = ImportOf { source: "shop", file: "orders.csv", layout: "lines", dry_run: false };
    store.import(of, rows, &|| true, now()).unwrap()
}

fn it_is_whole_or_not_at_all(rows: u32) {
    let dir = tempfile::tempdir().unwrap();
    drop(Store::create(dir.path(), &KEY).unwrap());
    let exe = env::current_exe().unwrap();
    let mut child = Command::new(exe).env(CHILD, dir.path()).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.map(|line| line.unwrap().parse::<u32>().unwrap()).find(|said| *said >= rows).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();

    let store = Store::open(dir.path(), &KEY).unwrap();
    store.check_integrity().unwrap();
    let done = store.imports().unwrap();
    let again = import(&store, false);
    match done.len() {
        0 => {
            assert_eq!(again.counts.records_new.get("event"), Some(&u64::from(ROWS)), "half of it was there")
        }
        1 => assert_eq!(again.counts.records_same, u64::from(ROWS), "it was said to be whole"),
        more => assert_eq!(more, 1),
    }
    assert_eq!(again.counts.customers_same + again.counts.customers_new, 700);
}
