//! Runs a script of `tests/tools` with the packages that `ui` has for its tests.

use serde::de::DeserializeOwned;
use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

/// What a script prints, given what it reads.
pub fn run<T: DeserializeOwned>(script: &str, arguments: &[&str], input: &str) -> T {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ui = here.join("../../ui");
    assert!(
        ui.join("node_modules").exists(),
        "the packages of ui are missing: run `npm ci` there, or `cargo xtask test`"
    );
    let mut node = Command::new("node")
        .arg(here.join("tests/tools").join(script))
        .args(arguments)
        .current_dir(ui)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts");
    node.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let done = node.wait_with_output().unwrap();
    assert!(done.status.success(), "{script} failed");
    serde_json::from_slice(&done.stdout)
        .unwrap_or_else(|error| panic!("{script}: {error}: {}", String::from_utf8_lossy(&done.stdout)))
}
