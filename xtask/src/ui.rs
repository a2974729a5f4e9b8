//! The ui: its packages when the lock file changed, its build when its sources did.

use crate::{
    Outcome, root,
    steps::{command, run, step},
};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

/// Installs the packages that the lock file in the folder names, if that was not done yet.
pub fn packages(folder: &Path) -> Outcome {
    let stamp = Stamp::of(folder.join("node_modules/.parlance-stamp"), &[folder.join("package-lock.json")])?;
    if stamp.fits() {
        return Ok(());
    }
    step(&format!("npm packages of {}", name(folder)), || {
        run(command("npm").current_dir(folder).args(["ci", "--no-audit", "--no-fund"]))?;
        stamp.set()
    })
}

/// Builds `ui/dist` if anything that goes into it changed: an unchanged file keeps its time, so cargo rebuilds nothing.
pub fn build() -> Outcome {
    let ui = root().join("ui");
    packages(&ui)?;
    let sources =
        ["src", "index.html", "package-lock.json", "vite.config.ts", "../locales"].map(|s| ui.join(s));
    let stamp = Stamp::of(ui.join("dist/.parlance-stamp"), &sources)?;
    if stamp.fits() {
        return Ok(());
    }
    step("ui", || {
        script("build")?;
        stamp.set()
    })
}

/// Runs one of the ui's npm scripts.
pub fn script(script: &str) -> Outcome {
    run(command("npm").current_dir(root().join("ui")).args(["run", "--silent", script]))
}

fn name(folder: &Path) -> String {
    folder.strip_prefix(root()).unwrap_or(folder).display().to_string()
}

/// A file that holds a hash of what something was made from.
pub struct Stamp {
    file: PathBuf,
    hash: String,
}

impl Stamp {
    /// The stamp that the file should hold, by the content of files and folders.
    pub fn of(file: PathBuf, sources: &[PathBuf]) -> Outcome<Self> {
        let mut hasher = DefaultHasher::new();
        for source in sources {
            hash(source, &mut hasher)?;
        }
        Ok(Self { file, hash: format!("{:016x}", hasher.finish()) })
    }

    /// Whether it holds it.
    pub fn fits(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|found| found == self.hash)
    }

    /// Writes it.
    pub fn set(&self) -> Outcome {
        fs::write(&self.file, &self.hash).map_err(|e| format!("{}: {e}", self.file.display()))
    }
}

fn hash(path: &Path, hasher: &mut DefaultHasher) -> Outcome {
    let wrong = |e| format!("{}: {e}", path.display());
    if !path.is_dir() {
        path.hash(hasher);
        fs::read(path).map_err(wrong)?.hash(hasher);
        return Ok(());
    }
    let entries = fs::read_dir(path).map_err(wrong)?;
    let mut entries: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    entries.sort();
    entries.iter().try_for_each(|entry| hash(entry, hasher))
}
