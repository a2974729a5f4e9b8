//! Start, memory, opening a ticket and a customer's long history in the real window, the first two beside an empty Tauri
//! window in the same run.
//!
//! Arguments: the app, the empty window. Prints lines of a Markdown table.
#![allow(clippy::print_stdout, reason = "it prints figures")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement that fails says so"
)]

use fantoccini::key::Key;
use jiff::Timestamp;
use parlance_desk::model::{Record, RecordBody};
use parlance_store::{Filter, Store};
use parlance_tests::window::Window;
use parlance_vault::{OsKeyring, Vault};
use std::{collections::BTreeSet, fs, path::Path, sync::Arc, time::Duration};

const ROUNDS: usize = 15;
/// One round in so many opens tickets too.
const OPENED_EVERY: usize = 5;
const TICKETS: usize = 30;
/// Entries of a long history, and how often it is opened.
const HISTORY: u32 = 10_000;
const PAGES: usize = 20;
/// Entries of it that are read first: a short one has fewer.
const FIRST: u64 = 60;
/// Between two keys: quicker than anyone reads. What follows a ticket's first paint is then done before the next key.
const PAUSE: Duration = Duration::from_millis(100);

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let (app, empty) = (Path::new(&arguments[1]), Path::new(&arguments[2]));
    let folder = tempfile::tempdir().expect("a folder can be made");
    prepare(app, folder.path()).await;

    let (mut starts, mut memory, mut opened) = (Pair::default(), Pair::default(), Vec::new());
    for round in 0..ROUNDS {
        let window = Window::open_program(empty, folder.path(), &[&folder.path().to_string_lossy()]).await;
        starts.yardstick.push(started(&window).await);
        memory.yardstick.push(settled_memory(&window).await);
        window.kill().await;

        let window = open(app, folder.path()).await;
        starts.ours.push(started(&window).await);
        memory.ours.push(settled_memory(&window).await);
        if round % OPENED_EVERY == 0 {
            opened.extend(open_tickets(&window).await);
        }
        window.close().await;
    }
    starts.print("start to usable inbox, 40 tickets", "ms", "empty Tauri window, first answer after paint");
    memory.print("memory of all processes (PSS)", "MB", "empty Tauri window");
    print_paints("open a ticket, key to paint", &mut opened);

    lengthen(folder.path());
    let window = open(app, folder.path()).await;
    print_paints(
        &format!("the page of a customer with {HISTORY} entries, key to paint"),
        &mut open_customer(&window).await,
    );
    window.close().await;
}

fn print_paints(what: &str, times: &mut [f64]) {
    times.sort_by(f64::total_cmp);
    println!(
        "| {what}, {} opened, keys 100 ms apart | median {:.0} ms, slowest {:.0} ms | – | – |",
        times.len(),
        times[times.len() / 2],
        times[times.len() - 1]
    );
}

/// Gives the customer of the inbox's first ticket a long history.
fn lengthen(data: &Path) {
    let vault = Vault::open(data, Arc::new(OsKeyring)).unwrap();
    let store = Store::open(data, vault.store_key().expose()).unwrap();
    let first = Filter { desk: None, market: None, status: None, offset: 0, limit: 1 };
    for row in store.inbox(&first).unwrap().rows {
        let records: Vec<_> = (0..HISTORY).map(|number| (row.customer, visit(number))).collect();
        for records in records.chunks(1000) {
            store.put_records(records, None, Timestamp::now()).unwrap();
        }
    }
    store.close();
}

fn visit(number: u32) -> Record {
    Record {
        source: "shop".to_owned(),
        remote_id: format!("visit-{number}"),
        at: Timestamp::from_second(1_700_000_000 + i64::from(number) * 3600).unwrap().into(),
        channel: None,
        by: None,
        language: None,
        body: RecordBody::Event { what: "order-looked-at".to_owned(), detail: Some(format!("#{number}")) },
    }
}

async fn open(app: &Path, data: &Path) -> Window {
    Window::open_program(app, data, &["--data", &data.to_string_lossy()]).await
}

/// Makes the demo workspace once, so that every start is of an existing store.
async fn prepare(app: &Path, data: &Path) {
    let window = Window::open_program(app, data, &["--data", &data.to_string_lossy(), "--demo"]).await;
    window.click("recovery-later").await;
    window.until("return document.querySelector('[data-testid=inbox]').dataset.total", |v| v == "40").await;
    window.close().await;
}

/// Milliseconds from the process's start to the mark.
async fn started(window: &Window) -> f64 {
    let mark = "const m = performance.getEntriesByName('parlance:inbox-usable')[0]; return m ? performance.timeOrigin + m.startTime : null";
    let at = window.until(mark, |v| v.is_f64() || v.is_u64()).await.as_f64().expect("it is a number");
    at - process_start(app_process(window))
}

fn app_process(window: &Window) -> u32 {
    window.processes().into_iter().min().expect("the app runs")
}

/// When a process began, in milliseconds since 1970, to a hundredth of a second.
fn process_start(pid: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).expect("it runs");
    let ticks: f64 = stat.rsplit(')').next().unwrap().split_whitespace().nth(19).unwrap().parse().unwrap();
    let all = fs::read_to_string("/proc/stat").expect("Linux says when it began");
    let boot = all.lines().find_map(|l| l.strip_prefix("btime ")).unwrap().parse::<f64>().unwrap();
    let uptime: f64 =
        fs::read_to_string("/proc/uptime").unwrap().split_whitespace().next().unwrap().parse().unwrap();
    // btime has whole seconds only; the clock less the uptime has hundredths.
    let now = Timestamp::now().as_millisecond() as f64;
    let precise = now - uptime * 1000.0;
    assert!((precise / 1000.0 - boot).abs() < 2.0, "the clock was set since the machine began");
    precise + ticks * 10.0
}

/// Megabytes (PSS) of the app and of all below it, two seconds after the mark.
async fn settled_memory(window: &Window) -> f64 {
    tokio::time::sleep(Duration::from_secs(2)).await;
    family(app_process(window)).into_iter().map(pss).sum::<f64>() / 1024.0
}

fn family(first: u32) -> BTreeSet<u32> {
    let mut found = BTreeSet::from([first]);
    loop {
        let more: Vec<u32> = parlance_tests::window::pids()
            .filter(|pid| !found.contains(pid) && parent(*pid).is_some_and(|p| found.contains(&p)))
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

fn parent(pid: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit(')').next()?.split_whitespace().nth(1)?.parse().ok()
}

fn pss(pid: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|l| l.strip_prefix("Pss:")).unwrap_or("0 kB");
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0.0)
}

/// Goes down the inbox and opens ticket after ticket by keyboard; milliseconds from key to paint.
async fn open_tickets(window: &Window) -> Vec<f64> {
    window.find_css(".inbox, [data-testid=inbox]").await.click().await.expect("the inbox takes the focus");
    let measures = "return performance.getEntriesByName('parlance:open-ticket').map(m => m.duration)";
    for count in 1..=TICKETS {
        press(window, 'j').await;
        press(window, char::from(Key::Enter)).await;
        window.until(measures, |v| v.as_array().is_some_and(|all| all.len() >= count)).await;
        press(window, char::from(Key::Escape)).await;
    }
    let all = window.run(measures).await;
    all.as_array().unwrap().iter().filter_map(|v| v.as_f64()).collect()
}

/// Opens the page of the first ticket's customer by keyboard again and again; milliseconds from key to paint.
async fn open_customer(window: &Window) -> Vec<f64> {
    window.click("inbox-row").await;
    let measures = "return performance.getEntriesByName('parlance:open-customer').map(m => m.duration)";
    for count in 1..=PAGES {
        press(window, 'h').await;
        window.until(measures, |v| v.as_array().is_some_and(|all| all.len() >= count)).await;
        let read = "return Number(document.querySelector('[data-testid=timeline]').dataset.read)";
        window.until(read, |v| v.as_u64().is_some_and(|entries| entries >= FIRST)).await;
        press(window, char::from(Key::Escape)).await;
    }
    let all = window.run(measures).await;
    all.as_array().unwrap().iter().filter_map(|v| v.as_f64()).collect()
}

async fn press(window: &Window, key: char) {
    tokio::time::sleep(PAUSE).await;
    window.press(&[], key).await;
}

#[derive(Default)]
struct Pair {
    ours: Vec<f64>,
    yardstick: Vec<f64>,
}

impl Pair {
    fn print(&mut self, what: &str, unit: &str, yardstick: &str) {
        let (ours, theirs) = (median(&mut self.ours), median(&mut self.yardstick));
        println!("| {what} | {ours:.0} {unit} | {theirs:.0} {unit} ({yardstick}) | {:.2}× |", ours / theirs);
    }
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
