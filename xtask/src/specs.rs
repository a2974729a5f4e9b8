//! The stand-ins of desks, and our requests to them, held to the desks' own API descriptions.

use crate::{
    Outcome, root,
    steps::{command, run, step},
    target, ui,
};
use std::{fs, path::Path};

/// Runs the suite of connectors over the desks whose descriptions lie in the folder, and holds every exchange to them.
pub fn oracle(descriptions: &str) -> Outcome {
    let descriptions = Path::new(descriptions).canonicalize().map_err(|e| format!("{descriptions}: {e}"))?;
    let (folder, exchanges) = (root().join("xtask/specs"), target().join("exchanges"));
    let wrong = |e| format!("{}: {e}", exchanges.display());
    ui::packages(&folder)?;
    if exchanges.exists() {
        fs::remove_dir_all(&exchanges).map_err(wrong)?;
    }
    fs::create_dir_all(&exchanges).map_err(wrong)?;
    step("exchanges of the suite", || {
        let suite = ["test", "--package", "parlance-desk", "--test", "conformance", "--"];
        let desks = ["zendesk_", "chatwoot_", "jira_"];
        run(command("cargo").args(suite).args(desks).env("PARLANCE_EXCHANGES", &exchanges))
    })?;
    step("exchanges, held to the descriptions", || {
        run(command("node").arg(folder.join("check.mjs")).args([&descriptions, &exchanges]))
    })
}
