//! Where a face keeps its data when it is not told, and where it puts files for the agent.

use std::{env, path::PathBuf};

/// `PARLANCE_DATA`, else the OS's place for data; `None` where there is neither.
pub fn data_dir() -> Option<PathBuf> {
    set("PARLANCE_DATA").or_else(|| Some(of_system()?.join("app.parlance")))
}

/// `PARLANCE_DOWNLOADS`, else the OS's folder for downloads, else the agent's own; `None` where there is neither.
pub fn downloads_dir() -> Option<PathBuf> {
    set("PARLANCE_DOWNLOADS").or_else(dirs::download_dir).or_else(env::home_dir)
}

fn set(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

#[cfg(windows)]
fn of_system() -> Option<PathBuf> {
    set("LOCALAPPDATA")
}

#[cfg(target_os = "macos")]
fn of_system() -> Option<PathBuf> {
    Some(env::home_dir()?.join("Library/Application Support"))
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_system() -> Option<PathBuf> {
    set("XDG_DATA_HOME").or_else(|| Some(env::home_dir()?.join(".local/share")))
}
