//! Whatever the network does, and whenever the program is killed: what the agent wrote is on the desk exactly once,
//! in her order, and nothing is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so at once"
)]

use jiff::Timestamp;
use parlance_sync::{BuiltIn, Connectors};
use parlance_tests::{
    exactly_once::{Chance, Place, Plain, Running, Stage},
    fault_proxy::Fault,
};
use std::{
    env,
    path::PathBuf,
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};

/// Faults on three calls in ten, and the engine ended at a call of chance's choosing, five times over.
fn faults_and_kills(connectors: &Arc<dyn Connectors>, seed: u64) {
    let mut stage = Stage::set(Arc::clone(connectors));
    let mut chance = Chance(seed);
    let mut engine = stage.engine(Arc::clone(connectors));
    stage.write(&engine.store, 6);
    let mut faults = Chance(seed ^ 0xfa17);
    stage.faults(move |_| faults.fault());
    engine.outbox_changed();
    for _ in 0..5 {
        if engine.store.outbox().unwrap().is_empty() {
            break;
        }
        stage.more_calls(1 + chance.below(8));
        engine.kill();
        engine = stage.engine(Arc::clone(connectors));
    }
    engine.until_sent();
    stage.holds_everything_once(&engine);
    engine.stop();
}

#[test]
fn a_desk_with_references_gets_everything_once_through_faults_and_kills() {
    let connectors: Arc<dyn Connectors> = Arc::new(BuiltIn);
    (1..=4).for_each(|seed| faults_and_kills(&connectors, seed));
}

#[test]
fn a_desk_without_references_gets_everything_once_through_faults_and_kills() {
    let connectors: Arc<dyn Connectors> = Arc::new(Plain);
    (11..=16).for_each(|seed| faults_and_kills(&connectors, seed));
}

/// The first answer to every write is lost, in every way that an answer can be lost after the desk has acted.
fn every_first_answer_is_lost(fault: Fault) {
    let connectors: Arc<dyn Connectors> = Arc::new(Plain);
    let mut stage = Stage::set(Arc::clone(&connectors));
    let engine = stage.engine(connectors);
    stage.write(&engine.store, 4);
    stage.faults(move |call| if call.is_write() { fault } else { Fault::None });
    engine.outbox_changed();
    engine.until_sent();
    stage.holds_everything_once(&engine);
    engine.stop();
}

#[test]
fn an_answer_lost_after_every_sending_makes_no_duplicate() {
    every_first_answer_is_lost(Fault::DropAfter);
}

#[test]
fn an_answer_cut_short_after_every_sending_makes_no_duplicate() {
    every_first_answer_is_lost(Fault::CutAt(140));
}

#[test]
fn a_desk_that_acts_and_fails_gets_no_duplicate() {
    every_first_answer_is_lost(Fault::FailedAfter);
}

#[test]
fn a_desk_that_is_still_at_work_when_the_answer_is_lost_gets_no_duplicate() {
    every_first_answer_is_lost(Fault::ArrivesLate(Duration::from_millis(60)));
}

/// At a hundred times our speed it takes ten seconds for what it is asked, and half a minute to do what it was told.
#[test]
fn a_slow_desk_is_let_settle_for_longer() {
    let connectors: Arc<dyn Connectors> = Arc::new(Plain);
    let mut stage = Stage::set(Arc::clone(&connectors));
    let place = Place { settle: Duration::from_secs(4), ..Place::demo(stage.anchor) };
    let engine = Running::start(stage.dir.path(), &place, connectors);
    stage.write(&engine.store, 3);
    stage.faults(|call| match call.is_write() {
        true => Fault::ArrivesLate(Duration::from_millis(330)),
        false => Fault::Delay(Duration::from_millis(100)),
    });
    engine.outbox_changed();
    engine.until_sent();
    stage.holds_everything_once(&engine);
    engine.stop();
}

#[test]
fn what_never_reached_the_desk_is_sent_again() {
    let connectors: Arc<dyn Connectors> = Arc::new(Plain);
    let mut stage = Stage::set(Arc::clone(&connectors));
    let engine = stage.engine(connectors);
    stage.write(&engine.store, 3);
    let faults = [Fault::DropBefore, Fault::TooMany(2), Fault::Failed, Fault::LoginPage];
    let mut writes = 0;
    stage.faults(move |call| {
        writes += usize::from(call.is_write());
        // Every other write goes through.
        if call.is_write() && writes % 2 == 1 { faults[writes / 2 % faults.len()] } else { Fault::None }
    });
    engine.outbox_changed();
    engine.until_sent();
    stage.holds_everything_once(&engine);
    engine.stop();
}

/// Every other write's exchange is cut, each time a little later, from its first byte to beyond its last. A long run of
/// `cargo xtask faults` takes every byte.
fn exchanges_are_cut(cut: fn(usize) -> Fault) {
    const LONGEST: usize = 720;
    let connectors: Arc<dyn Connectors> = Arc::new(Plain);
    let mut stage = Stage::set(Arc::clone(&connectors));
    let engine = stage.engine(connectors);
    stage.write(&engine.store, 40);
    let mut writes = 0;
    stage.faults(move |call| {
        writes += usize::from(call.is_write());
        if call.is_write() && writes % 2 == 1 {
            cut(writes / 2 * LONGEST / 110 % LONGEST)
        } else {
            Fault::None
        }
    });
    engine.outbox_changed();
    engine.until_sent();
    stage.holds_everything_once(&engine);
    engine.stop();
}

#[test]
fn a_request_cut_anywhere_makes_no_duplicate() {
    exchanges_are_cut(Fault::HalfSent);
}

#[test]
fn an_answer_cut_anywhere_makes_no_duplicate() {
    exchanges_are_cut(Fault::CutAt);
}

const CHILD_DIR: &str = "PARLANCE_TEST_CHILD_DIR";
const CHILD_ANCHOR: &str = "PARLANCE_TEST_CHILD_ANCHOR";
const CHILD_TEST: &str = "the_child_that_gets_killed_does_nothing_when_it_is_nobody_s_child";

/// Run by [`a_killed_process_loses_and_doubles_nothing`] as a process of its own: syncs until it is killed.
#[test]
fn the_child_that_gets_killed_does_nothing_when_it_is_nobody_s_child() {
    let (Ok(dir), Ok(anchor)) = (env::var(CHILD_DIR), env::var(CHILD_ANCHOR)) else { return };
    let anchor: Timestamp = anchor.parse().unwrap();
    let engine = Running::start(&PathBuf::from(dir), &Place::demo(anchor), Arc::new(Plain));
    engine.block_on(std::future::pending::<()>());
}

#[test]
fn a_killed_process_loses_and_doubles_nothing() {
    let mut stage = Stage::set(Arc::new(Plain));
    let mut chance = Chance(99);
    let engine = stage.engine(Arc::new(Plain));
    let mut faults = Chance(77);
    stage.faults(|_| Fault::DropBefore);
    stage.write(&engine.store, 6);
    engine.stop();
    stage.faults(move |_| faults.fault());
    for _ in 0..6 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", CHILD_TEST, "--nocapture"])
            .env(CHILD_DIR, stage.dir.path())
            .env(CHILD_ANCHOR, stage.anchor.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        stage.more_calls(2 + chance.below(8));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let engine = stage.engine(Arc::new(Plain));
    engine.until_sent();
    stage.holds_everything_once(&engine);
    engine.stop();
}
