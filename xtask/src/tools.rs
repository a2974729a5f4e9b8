//! Programs of cargo's that the chores use, installed below the target folder and nowhere else.

use crate::{
    Outcome,
    steps::{command, run, step},
    target,
};
use std::path::PathBuf;

const TAURI_DRIVER: &str = "2.1.0";

/// The WebDriver server of Tauri windows.
pub fn tauri_driver() -> Outcome<PathBuf> {
    let tools = target().join("tools");
    let driver = tools.join("bin").join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    if !driver.exists() {
        step(&format!("Installing tauri-driver {TAURI_DRIVER} with cargo, into the target folder"), || {
            run(command("cargo")
                .args(["install", "tauri-driver", "--locked", "--version", TAURI_DRIVER, "--root"])
                .arg(&tools))
        })?;
    }
    Ok(driver)
}
