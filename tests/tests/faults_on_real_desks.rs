//! A short round of what `cargo xtask faults` does at length, against the real Request Tracker and the real django-helpdesk,
//! with the engine's own waits: whatever the network does, and whenever the program is killed, what the agent wrote is on the
//! desk exactly once, in her order.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so at once")]

use parlance_tests::{
    exactly_once::{Campaign, Life, on_django_helpdesk, on_request_tracker},
    fault_proxy::Fault,
};
use std::{path::PathBuf, time::Duration};
use tokio::runtime::Runtime;

fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_faults").into()
}

fn made(campaign: impl Future<Output = Campaign>) -> Campaign {
    Runtime::new().unwrap().block_on(campaign)
}

fn faults_and_kills(campaign: &Campaign) {
    let report = campaign.kill(4, Life::REAL, 7);
    assert!(report.calls >= 12, "{report:?}");
}

#[test]
fn request_tracker_gets_everything_once_through_faults_and_kills() {
    faults_and_kills(&made(on_request_tracker(program(), 4, 12)));
}

#[test]
fn django_helpdesk_gets_everything_once_through_faults_and_kills() {
    faults_and_kills(&made(on_django_helpdesk(program(), 4, 12)));
}

#[test]
fn request_tracker_gets_no_duplicate_where_every_answer_is_lost() {
    let report = made(on_request_tracker(program(), 4, 8)).lose_every_answer();
    assert!(report.calls >= 16, "{report:?}");
}

#[test]
fn django_helpdesk_gets_no_duplicate_where_every_answer_is_lost() {
    let report = made(on_django_helpdesk(program(), 4, 8)).lose_every_answer();
    assert!(report.calls >= 16, "{report:?}");
}

#[test]
fn what_waited_while_nothing_worked_goes_out_by_itself() {
    let faults = [Fault::DropBefore, Fault::Failed];
    let report = made(on_django_helpdesk(program(), 4, 8)).heal(&faults, Duration::from_secs(4), 7);
    assert!(report.waiting > 0, "{report:?}");
}
