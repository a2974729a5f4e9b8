//! The log: a file beside the store, our own lines only. It never holds a customer's text or a secret, so no
//! other crate may write into it.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::Path,
    sync::Mutex,
};
use tracing::Level;
use tracing_subscriber::{filter::Targets, layer::SubscriberExt, util::SubscriberInitExt};

const NAME: &str = "parlance.log";
const OLDER: &str = "parlance.1.log";
const FULL: u64 = 1 << 20;
const OURS: [&str; 6] = [
    "parlance_app",
    "parlance_workspace",
    "parlance_sync",
    "parlance_store",
    "parlance_vault",
    "parlance_demo_desk",
];

/// Begins the log, also of panics (where, not what). Without a file there is no log: the window works all the same.
pub(crate) fn start(dir: &Path) {
    let Ok(file) = open(dir) else { return };
    let ours = Targets::new().with_targets(OURS.map(|target| (target, Level::INFO)));
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(Mutex::new(file));
    if tracing_subscriber::registry().with(ours).with(lines).try_init().is_ok() {
        std::panic::set_hook(Box::new(|panic| {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            tracing::error!(place, "panicked");
        }));
    }
}

fn open(dir: &Path) -> io::Result<File> {
    fs::create_dir_all(dir)?;
    let path = dir.join(NAME);
    if fs::metadata(&path).is_ok_and(|file| file.len() > FULL) {
        fs::rename(&path, dir.join(OLDER))?;
    }
    OpenOptions::new().create(true).append(true).open(path)
}
