//! The real help desks that tests talk to, on loopback, with their state below the target folder.

use crate::{
    Outcome, root,
    steps::{command, run, step},
    target,
};
use std::path::PathBuf;

/// A running help desk; ends when dropped.
pub struct HelpDesk {
    folder: &'static str,
    /// What tells tests where its state is.
    pub variable: &'static str,
    /// Where its address and secrets are kept (`credentials`).
    pub state: PathBuf,
}

impl HelpDesk {
    /// All that tests write to.
    pub fn all_for_tests() -> Outcome<Vec<Self>> {
        let redmine = Self::start("redmine", "PARLANCE_REDMINE_STATE", "redmine", 18483)?;
        let mail = Self::start("mail", "PARLANCE_MAIL_STATE", "mail", 18490)?;
        Ok(vec![Self::request_tracker()?, Self::django_helpdesk()?, redmine, mail])
    }

    /// The Request Tracker that tests write to; the first time, it is made and gets a dozen tickets.
    pub fn request_tracker() -> Outcome<Self> {
        Self::start("rt", "PARLANCE_RT_STATE", "rt", 18480)
    }

    /// The django-helpdesk that tests write to.
    pub fn django_helpdesk() -> Outcome<Self> {
        Self::start("django-helpdesk", "PARLANCE_DJANGO_HELPDESK_STATE", "django-helpdesk", 18482)
    }

    /// A Request Tracker that only measurements use, with so many tickets more.
    pub fn for_measurements(tickets: u32) -> Outcome<Self> {
        let tracker = Self::start("rt", "PARLANCE_RT_STATE", "rt-measured", 18481)?;
        run(tracker.script("seed.sh").arg(tickets.to_string()))?;
        Ok(tracker)
    }

    fn start(folder: &'static str, variable: &'static str, name: &str, port: u16) -> Outcome<Self> {
        let desk = Self { folder, variable, state: target().join("helpdesks").join(name) };
        step(&format!("{name} on loopback"), || {
            run(desk.script("start.sh").args([&port.to_string(), "--afresh"]))
        })?;
        Ok(desk)
    }

    fn script(&self, name: &str) -> std::process::Command {
        let mut script = command("bash");
        script
            .arg(root().join("tests/helpdesks").join(self.folder).join(name))
            .env(self.variable, &self.state);
        script
    }
}

impl Drop for HelpDesk {
    fn drop(&mut self) {
        if let Err(why) = run(&mut self.script("stop.sh")) {
            eprintln!("{why}");
        }
    }
}
