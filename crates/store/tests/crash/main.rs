//! Every operation that writes is killed at every write, and told at every write that the disk is full or broken: it has
//! happened whole or not at all, the store opens, and nothing panics.
//!
//! This binary is parent and child: the child does one operation on a directory; the parent runs it under `strace`, which
//! strikes at the Nth call of one kind on one of the store's files, and then holds the directory against what may be. In
//! every test run a few of the Ns are taken; `PARLANCE_CRASH=full` takes all, and `PARLANCE_CRASH_ONLY` names one operation.
//! Without `strace` each operation runs unharmed, and `kill.rs` is what kills.

// With a main of its own this is no test in clippy's eyes; it is one all the same.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

mod erasure;
mod imports;
mod operations;
mod people;
mod rows;
mod strike;
mod traces;

use operations::{OPERATIONS, Operation};
use std::{
    collections::BTreeMap,
    env, fs,
    num::NonZero,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};
use strike::{Blow, CALLS, End};

const CHILD: &str = "PARLANCE_CRASH_CHILD";
const FULL: &str = "PARLANCE_CRASH";
/// How many Ns of a kind of call are taken in a short round.
const FEW: usize = 3;

fn main() -> ExitCode {
    if let Some(dir) = env::var_os(CHILD) {
        return strike::child(Path::new(&dir));
    }
    let full = env::var(FULL).is_ok_and(|value| value == "full");
    let only = env::var("PARLANCE_CRASH_ONLY").ok();
    let wanted = |operation: &&Operation| only.as_deref().is_none_or(|only| only == operation.name);
    let mut sum = Tally::default();
    for operation in OPERATIONS.iter().filter(wanted) {
        let tally = campaign(operation, full);
        println!("{:10} {tally}", operation.name);
        sum.add(&tally);
    }
    println!("{:10} {sum}", "together");
    ExitCode::SUCCESS
}

/// What came of an operation's rounds.
#[derive(Default)]
struct Tally {
    calls: usize,
    killed: usize,
    errors: usize,
    undone: usize,
    done: usize,
    codes: BTreeMap<String, usize>,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.calls += other.calls;
        self.killed += other.killed;
        self.errors += other.errors;
        self.undone += other.undone;
        self.done += other.done;
        for (code, count) in &other.codes {
            *self.codes.entry(code.clone()).or_default() += count;
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:4} calls; killed {} times, {} with a call that failed; afterwards undone {}, done {}; said: {:?}",
            self.calls, self.killed, self.errors, self.undone, self.done, self.codes
        )
    }
}

fn campaign(operation: &Operation, full: bool) -> Tally {
    let base = tempfile::tempdir().unwrap();
    (operation.prepare)(base.path());
    let mut tally = Tally::default();
    let unharmed = copy_of(base.path());
    let Some(counts) = strike::count(operation, unharmed.path()) else {
        assert_eq!(strike::unharmed(operation, unharmed.path()), End::Done, "{}", operation.name);
        assert!((operation.happened)(unharmed.path()), "{}", operation.name);
        return tally;
    };
    assert!((operation.happened)(unharmed.path()), "{} unharmed", operation.name);
    let mut blows = Vec::new();
    for call in CALLS {
        let count = counts.get(*call).copied().unwrap_or(0);
        tally.calls += count;
        for blow in Blow::of(call) {
            blows.extend(chosen(count, full).into_iter().map(|nth| (*call, *blow, nth)));
        }
    }
    tally.add(&struck(operation, base.path(), &blows));
    assert!(tally.killed > 0, "{}: nothing was killed", operation.name);
    tally
}

/// Strikes each blow, on as many directories at a time as there are processors.
fn struck(operation: &Operation, base: &Path, blows: &[(&str, Blow, usize)]) -> Tally {
    let next = AtomicUsize::new(0);
    let strike = || {
        let mut tally = Tally::default();
        while let Some((call, blow, nth)) = blows.get(next.fetch_add(1, Ordering::SeqCst)) {
            round(operation, base, call, *blow, *nth, &mut tally);
        }
        tally
    };
    thread::scope(|scope| {
        let strikers = thread::available_parallelism().map_or(1, NonZero::get);
        let strikers: Vec<_> = (0..strikers).map(|_| scope.spawn(strike)).collect();
        let mut sum = Tally::default();
        strikers.into_iter().for_each(|striker| sum.add(&striker.join().unwrap()));
        sum
    })
}

/// All of them, or the first, the last and some between.
fn chosen(count: usize, full: bool) -> Vec<usize> {
    if full || count <= FEW {
        return (1..=count).collect();
    }
    (0..FEW).map(|step| 1 + step * (count - 1) / (FEW - 1)).collect()
}

fn round(operation: &Operation, base: &Path, call: &str, blow: Blow, nth: usize, tally: &mut Tally) {
    let dir = copy_of(base);
    let end = strike::strike(operation, dir.path(), call, blow, nth);
    let at = format!("{} at {call} {nth}, {blow:?}: {end:?}", operation.name);
    match &end {
        End::Killed => tally.killed += 1,
        End::Refused(code) => {
            tally.errors += 1;
            *tally.codes.entry(code.clone()).or_default() += 1;
        }
        End::Done => tally.errors += 1,
        End::Broken(said) => panic!("{at}: {said}"),
    }
    let look = || {
        let _nobody_begins = strike::BEGINNING.read().unwrap();
        (operation.happened)(dir.path())
    };
    let Ok(happened) = std::panic::catch_unwind(look) else {
        panic!("{at}: neither before nor after; left in {:?}", dir.keep())
    };
    assert!(happened || end != End::Done, "{at}: it said that it was done");
    if happened {
        tally.done += 1;
    } else {
        tally.undone += 1;
        // Nothing of it stands in the way of the next time.
        assert_eq!(strike::unharmed(operation, dir.path()), End::Done, "{at}, once more");
        assert!(look(), "{at}, once more");
    }
}

fn copy_of(dir: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(dir.join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let name = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                fs::create_dir(copy.path().join(&name)).unwrap();
                folders.push(name);
            } else {
                fs::copy(entry.path(), copy.path().join(&name)).unwrap();
            }
        }
    }
    copy
}
