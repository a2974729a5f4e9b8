//! What a first pull costs, from few tickets to very many: `measure_sync TICKETS…`, on a simulated desk over real HTTP.
//!
//! Prints lines of a Markdown table. The desk, each pull and the bare loop are processes of their own, so that each has
//! its own time and memory.
#![allow(clippy::print_stdout, reason = "it prints figures")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a measurement that fails says so"
)]

use jiff::Timestamp;
use parlance_desk::model::{DeskId, DeskKind};
use parlance_store::{Filter, Store};
use parlance_sync::{BuiltIn, Engine, Pace, Secrets, SystemClock, run_once_with};
use parlance_tests::{
    simulated_desk::{CHANGES, Simulated, TOKEN},
    started::Started,
};
use parlance_vault::{Sensitive, VaultError};
use serde_json::{Value, json};
use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

/// What the desk takes for a page where its speed matters; real ones take 50 ms and more.
const DELAY: &str = "30";
/// How often the interrupted pull is killed.
const KILLS: usize = 20;
/// When the newest tickets must be there, also of a pull that is killed.
const SOON: Duration = Duration::from_secs(10);
/// How often both sides of a comparison run, where that is soon done.
const TURNS: usize = 3;
/// Changes that the connector asks for at a time.
const PAGE: u64 = 100;
const IDLE: Duration = Duration::from_secs(90);

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve", tickets, delay] => serve(tickets.parse().unwrap(), delay.parse().unwrap()),
        ["pull", url, folder] => pull(url, Path::new(folder)),
        ["bare", url] => bare(url),
        ["idle", url, folder] => idle(url, Path::new(folder)),
        sizes => compare(&sizes.iter().map(|size| size.parse().unwrap()).collect::<Vec<_>>()),
    }
}

fn compare(sizes: &[u64]) {
    for &tickets in sizes {
        let desk = Desk::start(tickets, "0");
        let folder = tempfile::tempdir().unwrap();
        let pulled = told(&["pull", &desk.url, &folder.path().to_string_lossy()]);
        println!(
            "| first pull of {tickets} tickets | {:.1} s, {:.0} µs of processor a ticket, {:.0} MB above idle | newest there after {:.2} s |",
            seconds(&pulled, "seconds"),
            seconds(&pulled, "processor") * 1e6 / as_float(tickets),
            seconds(&pulled, "peak") - seconds(&pulled, "idle"),
            seconds(&pulled, "newest"),
        );
        if Some(&tickets) == sizes.first() {
            let idle = told(&["idle", &desk.url, &folder.path().to_string_lossy()]);
            println!(
                "| idle sync of one desk, {} s | {:.2} % of a core | |",
                IDLE.as_secs(),
                seconds(&idle, "processor") * 100.0 / IDLE.as_secs_f64()
            );
        }
    }
    let Some(&tickets) = sizes.iter().find(|size| **size >= 100_000).or(sizes.last()) else { return };
    let (mut pulled, mut newest, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    let desk = Desk::start(tickets, DELAY);
    // In turns, so that a busy moment is not one side's alone.
    for _ in 0..if tickets < 100_000 { TURNS } else { 1 } {
        bare.push(seconds(&told(&["bare", &desk.url]), "seconds"));
        let folder = tempfile::tempdir().unwrap();
        let one = told(&["pull", &desk.url, &folder.path().to_string_lossy()]);
        pulled.push(seconds(&one, "seconds"));
        newest.push(seconds(&one, "newest"));
    }
    let (pulled, bare) = (median(pulled), median(bare));
    println!(
        "| first pull of {tickets} tickets, {DELAY} ms a page | {pulled:.2} s, newest there after {:.2} s | {bare:.2} s (bare HTTP loop): {:.2} of its speed |",
        median(newest),
        bare / pulled
    );
    interrupted(tickets, Duration::from_secs_f64(pulled));
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Kills a pull again and again; none of the pages that the store had is asked for again, and the newest tickets are there
/// when it is killed first.
fn interrupted(tickets: u64, whole: Duration) {
    let desk = Desk::start(tickets, DELAY);
    let folder = tempfile::tempdir().unwrap();
    let (mut had, mut kills, mut pages) = (0, 0, 0);
    let first = (whole / (u32::try_from(KILLS).unwrap() + 1)).min(SOON);
    loop {
        let mut child = ourselves(&["pull", &desk.url, &folder.path().to_string_lossy()]).spawn().unwrap();
        let patience = if kills == 0 { first } else { whole / (u32::try_from(KILLS).unwrap() + 1) };
        let begun = Instant::now();
        let ended = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break Some(status);
            }
            if kills < KILLS && begun.elapsed() > patience {
                break None;
            }
            thread::sleep(Duration::from_millis(5));
        };
        if ended.is_none() {
            child.kill().unwrap();
            child.wait().unwrap();
            kills += 1;
        }
        let asked: Vec<u64> = serde_json::from_str(&desk.get("asked")).unwrap();
        assert!(asked.iter().all(|after| *after >= had), "a page that the store had was asked for again");
        pages += asked.len();
        if let Some(status) = ended {
            assert!(status.success());
            break;
        }
        let store = Store::open(folder.path(), &KEY).unwrap();
        let desk = only(&store);
        had = store.cursor(desk).unwrap().map_or(0, |cursor| cursor.0.parse().unwrap());
        let mut newest = (tickets.saturating_sub(20) + 1..=tickets).map(|ticket| ticket.to_string());
        assert!(
            newest.all(|ticket| store.ticket_by_remote(desk, &ticket).unwrap().is_some()),
            "not the newest"
        );
        store.close();
    }
    let store = Store::open(folder.path(), &KEY).unwrap();
    assert_eq!(u64::from(store.inbox(&newest(1)).unwrap().total), tickets);
    store.close();
    println!(
        "| the same, killed {kills} times | every ticket there, the newest 20 at the first kill after {:.2} s; {pages} pages asked for, {} needed, none that the store had | |",
        first.as_secs_f64(),
        (tickets * CHANGES).div_ceil(PAGE)
    );
}

const KEY: [u8; 32] = [7; 32];

fn newest(limit: u32) -> Filter {
    Filter { desk: None, market: None, status: None, offset: 0, limit }
}

fn only(store: &Store) -> DeskId {
    store.desks().unwrap()[0].id
}

fn opened(url: &str, folder: &Path) -> (Store, DeskId) {
    if Store::exists(folder) {
        let store = Store::open(folder, &KEY).unwrap();
        let desk = only(&store);
        return (store, desk);
    }
    let store = Store::create(folder, &KEY).unwrap();
    let desk = store.add_desk("Simulated", DeskKind::Demo, url, Timestamp::now()).unwrap();
    (store, desk)
}

#[tokio::main]
async fn pull(url: &str, folder: &Path) {
    let (store, desk) = opened(url, folder);
    store.inbox(&newest(20)).unwrap();
    let (idle, begun, used) = (memory("VmRSS"), Instant::now(), processor());
    let shown = store.clone();
    let first = thread::spawn(move || {
        while shown.inbox(&newest(20)).unwrap().rows.len() < 20 {
            thread::sleep(Duration::from_millis(10));
        }
        begun.elapsed().as_secs_f64()
    });
    let clock = Arc::new(SystemClock);
    let (secrets, connectors) = (Arc::new(Token), Arc::new(BuiltIn));
    let done = run_once_with(store, secrets, clock, folder, desk, connectors, Pace::default()).await.unwrap();
    assert!(done.problems.is_empty(), "{:?}", done.problems);
    let (seconds, used) = (begun.elapsed().as_secs_f64(), processor() - used);
    let newest = first.join().unwrap();
    println!(
        "{}",
        json!({"seconds": seconds, "processor": used, "idle": idle, "peak": memory("VmHWM"), "newest": newest})
    );
}

/// The same pages, read to their last byte and thrown away.
#[tokio::main]
async fn bare(url: &str) {
    let client = Started::client();
    let begun = Instant::now();
    let mut after = 0;
    loop {
        let asked = client.get(format!("{url}/api/v1/changes?after={after}&limit=100")).bearer_auth(TOKEN);
        let page: Value = asked.send().await.unwrap().json().await.unwrap();
        after = page["next"].as_u64().unwrap();
        if page["more"] == json!(false) {
            break;
        }
    }
    println!("{}", json!({"seconds": begun.elapsed().as_secs_f64()}));
}

#[tokio::main]
async fn idle(url: &str, folder: &Path) {
    let (store, _) = opened(url, folder);
    let engine = Engine::start(store, Arc::new(Token), Arc::new(SystemClock), folder).await.unwrap();
    tokio::time::sleep(Duration::from_secs(5)).await;
    let used = processor();
    tokio::time::sleep(IDLE).await;
    println!("{}", json!({"processor": processor() - used}));
    engine.stop().await;
}

#[tokio::main]
async fn serve(tickets: u64, delay: u64) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("http://{}", listener.local_addr().unwrap());
    Simulated { tickets, delay: Duration::from_millis(delay) }.serve(listener).await;
}

struct Token;

impl Secrets for Token {
    fn secret(&self, _: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        Ok(Some(Sensitive::new(TOKEN.to_owned())))
    }
}

/// A desk in a process of its own.
struct Desk {
    url: String,
    process: Child,
}

impl Desk {
    fn start(tickets: u64, delay: &str) -> Self {
        let mut process = ourselves(&["serve", &tickets.to_string(), delay]).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { url: url.trim().to_owned(), process }
    }

    /// What the desk itself tells of how it was asked.
    fn get(&self, path: &str) -> String {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let asked = Started::client().get(format!("{}/{path}", self.url)).send().await.unwrap();
            asked.text().await.unwrap()
        })
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn ourselves(words: &[&str]) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(words).stdout(Stdio::piped());
    command
}

/// The line of JSON that such a process prints.
fn told(words: &[&str]) -> Value {
    let done = ourselves(words).stderr(Stdio::inherit()).output().unwrap();
    assert!(done.status.success(), "{words:?}");
    serde_json::from_slice(&done.stdout).unwrap()
}

fn seconds(told: &Value, what: &str) -> f64 {
    told[what].as_f64().unwrap()
}

#[allow(clippy::cast_precision_loss, reason = "a count of tickets")]
fn as_float(count: u64) -> f64 {
    count as f64
}

/// Processor time of this process so far, in seconds (proc(5): fields 14 and 15, in hundredths).
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = stat.rsplit_once(") ").unwrap().1;
    let ticks: Vec<f64> =
        after_name.split(' ').skip(11).take(2).map(|field| field.parse().unwrap()).collect();
    (ticks[0] + ticks[1]) / 100.0
}

/// Memory of this process, in megabytes (proc(5): `VmRSS` now, `VmHWM` at its highest).
fn memory(what: &str) -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(what)?.strip_prefix(':')).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<f64>().unwrap() / 1024.0
}
