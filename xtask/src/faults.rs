//! The long run of faults: what the README's figures are from. A short round is in every test run.

use crate::{
    Outcome,
    helpdesk::HelpDesk,
    packages::{self, Need},
    steps::{command, run, step},
    target,
};

/// How many operations each real desk is given for each hundred of the demo desk's: they take up to a third of a second a
/// call, and the engine waits as long as it always does.
const REAL_PER_HUNDRED: u32 = 20;
/// Operations whose exchange is cut: every byte of a request and of its answer has its turn.
const CUTS: u32 = 2800;

/// So many operations on the demo desk and so many kills, twice: as it is, and as a desk that keeps no reference of ours;
/// ten times as many sends whose answer is lost; exchanges cut at every byte; and some of each on a real Request Tracker and a
/// real django-helpdesk, which also fail altogether for a while, in eight ways.
pub fn faults(rounds: u32) -> Outcome {
    packages::whole_house_can_be_tested()?;
    packages::ensure(&[Need::Build, Need::HelpDesks])?;
    step("build", || {
        run(command("cargo").args(["build", "--package", "parlance-tests", "--bin", "faults"]))
    })?;
    let rounds = rounds.max(10);
    for desk in ["demo", "plain"] {
        against(desk, "kill", &[rounds, rounds], None)?;
        against(desk, "lost", &[rounds * 10], None)?;
        against(desk, "cut", &[CUTS], None)?;
    }
    let real = (rounds * REAL_PER_HUNDRED / 100).max(10);
    for (desk, started) in
        [("rt", HelpDesk::request_tracker()?), ("django-helpdesk", HelpDesk::django_helpdesk()?)]
    {
        against(desk, "kill", &[real, real], Some(&started))?;
        against(desk, "lost", &[real * 10], Some(&started))?;
        against(desk, "cut", &[real * 2], Some(&started))?;
        against(desk, "heal", &[real.min(160)], Some(&started))?;
    }
    Ok(())
}

fn against(desk: &str, what: &str, numbers: &[u32], started: Option<&HelpDesk>) -> Outcome {
    let mut faults = command(&target().join("debug/faults").to_string_lossy());
    faults.args([desk, what]).args(numbers.iter().map(u32::to_string));
    run(faults.envs(started.map(|started| (started.variable, &started.state))))
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
