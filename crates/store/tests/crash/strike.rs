//! Striking at a call of the child: by `strace`, on the store's files only.

use crate::{
    CHILD,
    operations::{OPERATIONS, Operation},
};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Output, Stdio},
    sync::RwLock,
};

const OPERATION: &str = "PARLANCE_CRASH_OPERATION";
const REFUSED: u8 = 3;

/// Held to begin a child, and shared to look into a store: until it is wholly begun a child has what its parent has
/// open, and a store's lock would be held on when it is closed.
pub static BEGINNING: RwLock<()> = RwLock::new(());

/// The calls by which a store is written.
pub const CALLS: &[&str] =
    &["pwrite64", "fdatasync", "fsync", "ftruncate", "write", "rename", "unlink", "unlinkat"];

/// What a call meets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Blow {
    /// The process is killed when it calls.
    Kill,
    /// From this call on the disk is full.
    Full,
    /// The call fails, once.
    Broken,
}

impl Blow {
    /// What can befall a call.
    pub fn of(call: &str) -> &'static [Self] {
        match call {
            "pwrite64" | "write" => &[Self::Kill, Self::Full, Self::Broken],
            "fdatasync" | "fsync" | "ftruncate" => &[Self::Kill, Self::Broken],
            _ => &[Self::Kill],
        }
    }

    fn injection(self, call: &str, nth: usize) -> String {
        match self {
            Self::Kill => format!("inject={call}:signal=KILL:when={nth}"),
            Self::Full => format!("inject={call}:error=ENOSPC:when={nth}+"),
            Self::Broken => format!("inject={call}:error=EIO:when={nth}"),
        }
    }
}

/// How the child ended.
#[derive(PartialEq, Eq, Debug)]
pub enum End {
    /// It said that it was done.
    Done,
    /// It said why not: an error's code.
    Refused(String),
    /// It was killed.
    Killed,
    /// It panicked, or ended in another way.
    Broken(String),
}

/// Does one operation and says how it ended.
pub fn child(dir: &Path) -> ExitCode {
    let name = env::var(OPERATION).unwrap();
    let operation = OPERATIONS.iter().find(|operation| operation.name == name).unwrap();
    match (operation.run)(dir) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{}", error.code());
            ExitCode::from(REFUSED)
        }
    }
}

/// Runs it without harm.
pub fn unharmed(operation: &Operation, dir: &Path) -> End {
    end(&of_child(&mut Command::new(env::current_exe().unwrap()), operation, dir))
}

/// Runs it once without harm and counts its calls; `None` where there is no `strace` that may trace.
pub fn count(operation: &Operation, dir: &Path) -> Option<BTreeMap<String, usize>> {
    let log = tempfile::NamedTempFile::new().unwrap();
    let mut strace = traced(dir, log.path());
    strace.args(["-e", &format!("trace={}", CALLS.join(","))]);
    let output = can_trace().then(|| of_child(strace.arg(env::current_exe().unwrap()), operation, dir))?;
    assert_eq!(end(&output), End::Done, "{}", operation.name);
    let mut counts = BTreeMap::new();
    for line in fs::read_to_string(log.path()).unwrap().lines() {
        let call = line.split_whitespace().nth(1).and_then(|call| call.split('(').next()).unwrap_or_default();
        *counts.entry(call.to_owned()).or_default() += 1;
    }
    Some(counts)
}

fn can_trace() -> bool {
    let trace =
        Command::new("strace").args(["-f", "-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    cfg!(target_os = "linux") && trace.is_ok_and(|status| status.success())
}

/// Runs it, and strikes at the Nth call of this kind.
pub fn strike(operation: &Operation, dir: &Path, call: &str, blow: Blow, nth: usize) -> End {
    let mut strace = traced(dir, Path::new("/dev/null"));
    strace.args(["-e", &format!("trace={call}"), "-e", &blow.injection(call, nth)]);
    end(&of_child(strace.arg(env::current_exe().unwrap()), operation, dir))
}

fn traced(dir: &Path, log: &Path) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(log);
    for path in files(dir) {
        strace.arg("-P").arg(path);
    }
    strace
}

/// The files that a store is made of, wherever they are made.
fn files(dir: &Path) -> Vec<PathBuf> {
    let dir = dir.canonicalize().unwrap();
    let unfinished = dir.join("backups/unfinished");
    let mut files = vec![dir.clone(), dir.join("backups"), unfinished.clone()];
    for name in ["parlance.db", "parlance.db.new", "parlance.db.restoring"] {
        files.extend(["", "-wal", "-journal", "-shm"].map(|end| dir.join(format!("{name}{end}"))));
    }
    files.extend(["parlance.map", "parlance.map.new", "parlance.open"].map(|name| dir.join(name)));
    let beside = ["parlance.db", "parlance.db-journal", "parlance.db-wal", "manifest.json", "vault.json"];
    files.extend(beside.map(|name| unfinished.join(name)));
    files.extend(copies(&dir));
    files
}

/// Copies of the store that are there already, by the names that they have while they are removed, too.
fn copies(dir: &Path) -> Vec<PathBuf> {
    let mut copies = Vec::new();
    for folder in [dir.to_owned(), dir.join("backups")] {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let name = entry.unwrap().file_name();
            copies.push(folder.join(format!("removing-{}", name.display())));
            copies.push(folder.join(name));
        }
    }
    copies
}

fn of_child(command: &mut Command, operation: &Operation, dir: &Path) -> Output {
    command.env(CHILD, dir).env(OPERATION, operation.name);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let begun = BEGINNING.write().unwrap();
    let child = command.spawn().unwrap();
    drop(begun);
    child.wait_with_output().unwrap()
}

fn end(output: &Output) -> End {
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match output.status.code() {
        Some(0) => End::Done,
        Some(code) if code == i32::from(REFUSED) => End::Refused(said),
        // strace ends as its child ended.
        None | Some(137) => End::Killed,
        Some(code) => End::Broken(format!("{code}: {}", String::from_utf8_lossy(&output.stderr))),
    }
}
