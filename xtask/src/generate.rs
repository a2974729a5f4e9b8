//! The embedded data from its sources: one folder a generator below `xtask/generate`, each with its own lock file. Those
//! on Node are run from here; [`crate::holidays`] and [`crate::places`] run those on Python, and [`crate::facts`] takes what is kept by hand.

use crate::{
    Outcome, facts, holidays, places, root,
    steps::{command, run, step},
    ui,
};
use std::{fs, path::PathBuf};

/// Whether the data is written or only compared with what is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Written.
    Write,
    /// Compared.
    Check,
}

/// Runs every generator.
pub fn generate(mode: Mode) -> Outcome {
    for folder in generators()? {
        ui::packages(&folder)?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        step(&format!("data of {name}"), || {
            let mut script = command("node");
            script.arg(folder.join("generate.mjs"));
            if mode == Mode::Check {
                script.arg("--check");
            }
            run(&mut script)
        })?;
    }
    places::generate(mode)?;
    holidays::generate(mode)?;
    step("facts kept by hand", || facts::generate(mode))
}

fn generators() -> Outcome<Vec<PathBuf>> {
    let folder = root().join("xtask/generate");
    let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut found: Vec<_> =
        entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.join("generate.mjs").exists()).collect();
    found.sort();
    Ok(found)
}
