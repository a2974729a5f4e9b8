//! The real help desks that tests talk to, on loopback, with their state below the target folder.

use crate::{
    Outcome, root,
    steps::{command, run, step},
    target,
};
use std::path::PathBuf;

/// A running Request Tracker; ends when dropped.
pub struct RequestTracker {
    /// Where its address and secrets are kept (`credentials`).
    pub state: PathBuf,
}

impl RequestTracker {
    /// Starts it (the first time, installs it by apt and sets it up) and seeds its tickets.
    pub fn start() -> Outcome<Self> {
        let tracker = Self { state: target().join("helpdesks/rt") };
        step("Request Tracker 5 on loopback (installed by apt the first time)", || {
            run(tracker.script("start.sh").arg("18480"))
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
