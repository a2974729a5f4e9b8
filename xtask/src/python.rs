//! Generators on Python: each has an environment of its own below the target folder.

use crate::{
    Outcome, packages, root,
    steps::{command, run, step},
    ui::Stamp,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// A Python with the packages that the folder's `requirements.txt` names, kept below `work`.
pub fn environment(folder: &Path, work: &Path) -> Outcome<PathBuf> {
    let home = work.join("python");
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let lock = folder.join("requirements.txt");
    let stamp = Stamp::of(home.join(".parlance-stamp"), std::slice::from_ref(&lock))?;
    if !stamp.fits() {
        let system = packages::python()?;
        let name = folder.strip_prefix(root()).unwrap_or(folder).display();
        step(&format!("Python packages of {name}, into the target folder"), || {
            run(command(&system).args(["-m", "venv", "--clear"]).arg(&home))?;
            let install =
                ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-r"];
            run(command(&python.to_string_lossy()).args(install).arg(&lock))?;
            stamp.set()
        })?;
    }
    Ok(python)
}

/// A script to run by it.
pub fn script(python: &Path, script: &Path) -> Command {
    let mut run = command(&python.to_string_lossy());
    // Text is UTF-8 wherever this runs.
    run.env("PYTHONUTF8", "1").env("PYTHONDONTWRITEBYTECODE", "1").arg(script);
    run
}
