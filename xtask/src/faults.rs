//! The long run of faults: what the README's figures are from. A short round is in every test run.

use crate::{
    Outcome,
    helpdesk::HelpDesk,
    packages::{self, Need},
    steps::{command, run, step},
    target,
};

/// How many operations Request Tracker is given for each hundred of the demo desk's: it takes a third of a second a call.
const REAL_PER_HUNDRED: u32 = 4;

/// So many operations on the demo desk and so many kills, twice: as it is, and as a desk that keeps no reference of ours;
/// ten times as many sends whose answer is lost; and some of each on a real Request Tracker.
pub fn faults(rounds: u32) -> Outcome {
    packages::whole_house_can_be_tested()?;
    packages::ensure(&[Need::Build, Need::HelpDesks])?;
    step("build", || {
        run(command("cargo").args(["build", "--package", "parlance-tests", "--bin", "faults"]))
    })?;
    let (rounds, real) = (rounds.max(10), (rounds * REAL_PER_HUNDRED / 100).max(10));
    for (desk, count) in [("demo", rounds), ("plain", rounds)] {
        run(&mut against(desk, count))?;
    }
    let tracker = HelpDesk::request_tracker()?;
    run(against("rt", real).env("PARLANCE_RT_STATE", &tracker.state))
}

/// Kills every operation that writes the store at every write, lets every write fail, and repairs a thousand damaged files.
pub fn store() -> Outcome {
    packages::ensure(&[Need::Build])?;
    step("every write of the store", || run(test(&["--test", "crash"]).env("PARLANCE_CRASH", "full")))?;
    step("a thousand damaged files", || {
        run(test(&["--lib", "tests::damage", "--", "--nocapture"]).env("PARLANCE_DAMAGED_FILES", "1000"))
    })
}

fn test(what: &[&str]) -> std::process::Command {
    let mut test = command("cargo");
    test.args(["test", "--package", "parlance-store"]).args(what);
    test
}

fn against(desk: &str, rounds: u32) -> std::process::Command {
    let mut faults = command(&target().join("debug/faults").to_string_lossy());
    faults.args([desk, &rounds.to_string(), &rounds.to_string(), &(rounds * 10).to_string()]);
    faults
}
