//! What is made of a folder's files, and made again when they change.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

/// A file, and what tells whether it was changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Stamp {
    /// Where it is.
    pub path: PathBuf,
    /// In bytes.
    pub size: u64,
    changed: Option<SystemTime>,
}

/// Something that was made of files, kept while they are the same.
pub struct Made<T> {
    kept: Mutex<Option<(Vec<Stamp>, Arc<T>)>>,
}

impl<T> Default for Made<T> {
    fn default() -> Self {
        Self { kept: Mutex::default() }
    }
}

impl<T> Made<T> {
    /// What is made of these files as they are now.
    pub fn of(&self, stamps: Vec<Stamp>, make: impl FnOnce(&[Stamp]) -> T) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_ref() {
            Some((of, made)) if *of == stamps => Arc::clone(made),
            _ => {
                let made = Arc::new(make(&stamps));
                *kept = Some((stamps, Arc::clone(&made)));
                made
            }
        }
    }
}

/// The files of a folder that are wanted, by their paths; no folder has none.
pub fn stamps(folder: &Path, is_wanted: impl Fn(&Path) -> bool) -> Vec<Stamp> {
    let files = entries(folder).filter_map(|path| {
        let about = fs::metadata(&path).ok().filter(|about| is_wanted(&path) && about.is_file())?;
        Some(Stamp { path, size: about.len(), changed: about.modified().ok() })
    });
    let mut stamps: Vec<_> = files.collect();
    stamps.sort();
    stamps
}

/// What is in a folder.
pub fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()))
}
