//! The real help desks that tests talk to, on loopback, with their state below the target folder.

use crate::{
    Outcome, root,
    steps::{command, run, step},
    target,
};
use std::{fs, path::PathBuf};

/// A running Request Tracker; ends when dropped.
pub struct RequestTracker {
    /// Where its address and secrets are kept (`credentials`).
    pub state: PathBuf,
}

impl RequestTracker {
    /// Starts the one that tests write to; the first time, it is made and gets a dozen tickets.
    pub fn for_tests() -> Outcome<Self> {
        Self::start("rt", 18480)
    }

    /// Starts one that only measurements use, with so many tickets more.
    pub fn for_measurements(tickets: u32) -> Outcome<Self> {
        let tracker = Self::start("rt-measured", 18481)?;
        let filled = tracker.state.join("filled");
        if !filled.exists() {
            run(tracker.script("seed.sh").arg(tickets.to_string()))?;
            fs::write(&filled, "").map_err(|e| format!("{}: {e}", filled.display()))?;
        }
        Ok(tracker)
    }

    fn start(name: &str, port: u16) -> Outcome<Self> {
        let tracker = Self { state: target().join("helpdesks").join(name) };
        step("Request Tracker 5 on loopback", || {
            run(tracker.script("start.sh").args([&port.to_string(), "--afresh"]))
        })?;
        Ok(tracker)
    }

    fn script(&self, name: &str) -> std::process::Command {
        let mut script = command("bash");
        script.arg(root().join("tests/helpdesks/rt").join(name)).env("PARLANCE_RT_STATE", &self.state);
        script
    }
}

impl Drop for RequestTracker {
    fn drop(&mut self) {
        if let Err(why) = run(&mut self.script("stop.sh")) {
            eprintln!("{why}");
        }
    }
}
