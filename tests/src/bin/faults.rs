//! The long run of faults that `cargo xtask faults` starts: `faults demo|plain|rt OPERATIONS KILLS LOST`.
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
    exactly_once::{Campaign, Place, Report, child},
    rt::Rt,
};
use std::{env, net::SocketAddr, time::Duration};
use tokio::{net::TcpListener, runtime::Runtime};

fn main() {
    if child() {
        return;
    }
    let words: Vec<String> = env::args().skip(1).collect();
    let [desk, numbers @ ..] = words.as_slice() else { panic!("faults demo|plain|rt OPERATIONS KILLS LOST") };
    let numbers: Vec<usize> = numbers.iter().map(|number| number.parse().unwrap()).collect();
    let &[operations, kills, lost] = numbers.as_slice() else { panic!("three numbers") };
    let outside = Runtime::new().unwrap();
    let campaign = |operations, kills| match desk.as_str() {
        "rt" => on_request_tracker(operations, kills),
        plain => on_demo_desk(&outside, plain == "plain", operations, kills),
    };
    if kills > 0 {
        let report = campaign(operations, kills).run(1);
        told(&format!("{desk}: {operations} operations, faults on 30 % of calls, {kills} kills"), &report);
        println!("{desk}: converged {:.1} s after the last fault", report.converged.as_secs_f64());
    }
    if lost > 0 {
        let report = campaign(lost, 0).lose_every_answer();
        told(&format!("{desk}: {lost} operations, every write's answer lost"), &report);
    }
}

fn told(what: &str, report: &Report) {
    let took = report.took.as_secs_f64();
    println!("{what}: each once and in order; {} calls, {took:.0} s", report.calls);
}

fn on_demo_desk(outside: &Runtime, plain: bool, operations: usize, kills: usize) -> Campaign {
    let anchor = Timestamp::now();
    let desk = DemoDesk::open(Location::Memory, anchor).unwrap();
    let listener = outside.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    outside.spawn(async move { desk.serve(listener, Timestamp::now, std::future::pending()).await });
    Campaign {
        kind: DeskKind::Demo,
        plain,
        desk: address,
        place: Place { settle: Duration::from_secs(6), ..Place::demo(anchor) },
        tickets: 40,
        operations,
        kills,
        priorities: ["high", "normal"],
    }
}

/// The one that was started, at our own speed but for the waits after failures.
fn on_request_tracker(operations: usize, kills: usize) -> Campaign {
    let rt = Rt::started();
    let address: SocketAddr = rt.url.trim_start_matches("http://").trim_end_matches('/').parse().unwrap();
    Campaign {
        kind: DeskKind::RequestTracker,
        plain: false,
        desk: address,
        place: Place {
            anchor: Timestamp::now(),
            faster: 4,
            settle: Duration::from_secs(8),
            secret: rt.token("sync").to_owned(),
        },
        tickets: 8,
        operations,
        kills,
        priorities: ["40", "60"],
    }
}
