//! The long runs of faults that `cargo xtask faults` starts, each against `demo`, `plain` (the demo desk as one that keeps no
//! reference of ours), `rt` or `django-helpdesk`:
//!
//! - `faults DESK kill OPERATIONS KILLS [SEED]`: faults on three calls in ten, and kills;
//! - `faults DESK lost OPERATIONS`: every write's answer is lost;
//! - `faults DESK cut OPERATIONS`: every other write's exchange is cut, at every byte in turn if there are 2,800 of them;
//! - `faults DESK heal OPERATIONS`: nothing works for a while, in eight ways, and then does again.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a run that cannot go on says so at once"
)]

use jiff::Timestamp;
use parlance_demo_desk::{DemoDesk, Location};
use parlance_desk::model::DeskKind;
use parlance_tests::{
    exactly_once::{Campaign, Life, Place, Report, child, on_django_helpdesk, on_request_tracker},
    fault_proxy::Fault,
};
use std::{env, path::PathBuf, time::Duration};
use tokio::{net::TcpListener, runtime::Runtime};

/// What a request for a write is at the longest, and its answer, in bytes.
const REQUEST: usize = 700;
const ANSWER: usize = 700;
/// How long nothing works at the longest: until the engine's waits do not grow any more.
const OUTAGE: Duration = Duration::from_secs(90);

fn main() {
    if child() {
        return;
    }
    let words: Vec<String> = env::args().skip(1).collect();
    let [desk, what, numbers @ ..] = words.as_slice() else {
        panic!("faults DESK kill|lost|cut|heal NUMBERS")
    };
    let numbers: Vec<usize> = numbers.iter().map(|number| number.parse().unwrap()).collect();
    let outside = Runtime::new().unwrap();
    let program = env::current_exe().unwrap();
    let (demo, life) = match desk.as_str() {
        "demo" | "plain" => (true, Life { calls: 9, then: 20, seldom: 150 }),
        _ => (false, Life::REAL),
    };
    let campaign = |operations: usize| {
        let tickets = (operations / 25).clamp(8, 100);
        match desk.as_str() {
            "rt" => outside.block_on(on_request_tracker(program.clone(), tickets, operations)),
            "django-helpdesk" => outside.block_on(on_django_helpdesk(program.clone(), tickets, operations)),
            plain => on_demo_desk(&outside, program.clone(), plain == "plain", operations),
        }
    };
    let (said, report) = match (what.as_str(), numbers.as_slice()) {
        ("kill", &[operations, kills, ref seed @ ..]) => {
            let seed = seed.first().map_or(1, |seed| u64::try_from(*seed).unwrap());
            let report = campaign(operations).kill(kills, life, seed);
            (format!("{operations} operations, faults on 30 % of calls, {kills} kills"), report)
        }
        ("lost", &[operations]) => {
            let report = campaign(operations).lose_every_answer();
            (format!("{operations} operations, every write's answer lost"), report)
        }
        ("cut", &[operations]) => {
            let report = campaign(operations).cut_at_every_byte(REQUEST, ANSWER);
            let apart = ((REQUEST + ANSWER) / (operations / 2).max(1)).max(1);
            (format!("{operations} operations, every other write cut, each {apart} bytes later"), report)
        }
        ("heal", &[operations]) => {
            let outage = if demo { OUTAGE / 30 } else { OUTAGE };
            let report = campaign(operations).heal(&TOTAL, outage, 1);
            (format!("{operations} operations, {} times nothing worked for a while", TOTAL.len()), report)
        }
        _ => panic!("faults DESK kill|lost|cut|heal NUMBERS"),
    };
    let Report { calls, took, waiting, converged } = report;
    println!("{desk}: {said}: each once and in order; {calls} calls, {:.0} s", took.as_secs_f64());
    if !converged.is_zero() {
        let converged = converged.as_secs_f64();
        println!("{desk}: {waiting} waited at the last fault, {converged:.1} s later all were out");
    }
}

/// Ways in which a desk can fail altogether.
const TOTAL: [Fault; 8] = [
    Fault::DropBefore,
    Fault::DropAfter,
    Fault::Failed,
    Fault::LoginPage,
    Fault::Hangs,
    Fault::TooMany(3),
    Fault::CutAt(40),
    Fault::Reset,
];

fn on_demo_desk(outside: &Runtime, program: PathBuf, plain: bool, operations: usize) -> Campaign {
    let anchor = Timestamp::now();
    let desk = DemoDesk::open(Location::Memory, anchor).unwrap();
    let tickets = desk.tickets().unwrap().into_iter().take(40).collect();
    let listener = outside.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    outside.spawn(async move { desk.serve(listener, Timestamp::now, std::future::pending()).await });
    Campaign {
        kind: DeskKind::Demo,
        plain,
        desk: address,
        place: Place { settle: Duration::from_secs(6), ..Place::demo(anchor) },
        tickets,
        operations,
        priorities: ["high", "normal"],
        program,
    }
}
