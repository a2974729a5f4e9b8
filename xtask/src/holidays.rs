//! Holidays from the Python package that has them: its environment below the target folder, the generator, the reading
//! back, the comparison with other sources, and the package's speed.

use crate::{
    Outcome,
    generate::Mode,
    python, root,
    steps::{command, run, step},
    target,
    ui::{self, Stamp},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What makes the data, and what it makes: together they are right or they are not.
const INPUTS: &[&str] = &[
    "xtask/generate/holidays/date_holidays.mjs",
    "xtask/generate/holidays/encode.py",
    "xtask/generate/holidays/extract.py",
    "xtask/generate/holidays/generate.py",
    "xtask/generate/holidays/oracle.py",
    "xtask/generate/holidays/package-lock.json",
    "xtask/generate/holidays/requirements.txt",
    "xtask/generate/holidays/rules.py",
    "xtask/generate/holidays/second.py",
    "xtask/generate/holidays/verify.py",
    "crates/market/data/holidays.bin",
    "crates/market/data/holidays_source.rs",
    "crates/market/data/LICENSE-HOLIDAYS",
    "crates/market/examples/all_holidays.rs",
    "crates/market/src/holiday",
    "crates/market/src/holiday.rs",
];

/// Makes the data, or compares it; either way the Rust reader reads it back and is compared with the package. What was
/// compared once, down to the byte, is not compared again.
pub fn generate(mode: Mode) -> Outcome {
    if mode == Mode::Check && stamp()?.fits() {
        println!("\ndata of holidays: compared before, unchanged");
        return Ok(());
    }
    let python = environment()?;
    ui::packages(&folder())?;
    step("data of holidays", || {
        let mut script = script(&python, "generate.py");
        script.arg(work());
        if mode == Mode::Check {
            script.arg("--check");
        }
        run(&mut script)
    })?;
    step("holidays, read back", || read_back(&python))?;
    stamp()?.set()
}

/// Prints how two other sources compare.
pub fn oracle() -> Outcome {
    if !stamp()?.fits() || !work().join("report.json").exists() {
        forget()?;
        generate(Mode::Check)?;
    }
    run(script(&environment()?, "generate.py").arg(work()).arg("--oracle"))
}

/// A year's holidays: the Rust reader's time, then the package's.
pub fn bench() -> Outcome {
    let python = environment()?;
    run(command("cargo").args(["bench", "-p", "parlance-market", "--bench", "holidays"]))?;
    step("the same, by the Python package", || run(&mut script(&python, "measure.py")))
}

fn folder() -> PathBuf {
    root().join("xtask/generate/holidays")
}

fn work() -> PathBuf {
    target().join("holidays")
}

fn stamp() -> Outcome<Stamp> {
    let inputs: Vec<_> = INPUTS.iter().map(|input| root().join(input)).collect();
    Stamp::of(work().join("stamp"), &inputs)
}

fn forget() -> Outcome {
    match fs::remove_file(work().join("stamp")) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{}: {error}", work().display()))
        }
        _ => Ok(()),
    }
}

fn script(python: &Path, name: &str) -> Command {
    python::script(python, &folder().join(name))
}

fn environment() -> Outcome<PathBuf> {
    python::environment(&folder(), &work())
}

/// Every day as the Rust reader gives it, piped to the script that knows what it should be.
fn read_back(python: &Path) -> Outcome {
    let example = ["--package", "parlance-market", "--example", "all_holidays"];
    run(command("cargo").arg("build").args(example))?;
    let mut reader = command("cargo")
        .args(["run", "--quiet"])
        .args(example)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("the reader could not be started: {e}"))?;
    let printed = reader.stdout.take().ok_or("the reader has no output")?;
    let compared = script(python, "generate.py")
        .arg(work())
        .arg("--read-back")
        .stdin(printed)
        .status()
        .map_err(|e| format!("{e}"));
    let read = reader.wait().map_err(|e| format!("the reader: {e}"))?;
    match compared?.success() && read.success() {
        true => Ok(()),
        false => Err("the Rust reader does not give what the package gives: see above".into()),
    }
}
