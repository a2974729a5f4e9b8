//! The scenarios that there are: those that come with Parlance, and a team's own in a folder.

use parlance_practice::{Fault, FaultKind, File, LARGEST_FILE, LARGEST_INK, Scenario, shipped, shipped_ids};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

/// More scenarios of a team's own than these are not read, and no more files of each.
const MOST: usize = 500;
const MOST_FILES: usize = 64;

/// A scenario, and whose it is.
#[derive(Clone, Debug)]
pub struct Found {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Whether it is the team's own.
    pub own: bool,
}

/// All scenarios.
#[derive(Debug, Default)]
pub struct Library {
    /// By their names in files.
    pub scenarios: BTreeMap<String, Found>,
    /// Those of the team's own that cannot be read.
    pub unusable: Vec<(String, Vec<Fault>)>,
}

/// The scenarios of a folder beside ours, read again when its files change.
#[derive(Default)]
pub struct SharedLibrary {
    kept: Mutex<Option<(Vec<Stamp>, Arc<Library>)>>,
}

/// What tells whether a file was changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Stamp {
    path: PathBuf,
    size: u64,
    changed: Option<SystemTime>,
}

impl SharedLibrary {
    /// The scenarios as they are now; no folder is none of one's own.
    pub fn of(&self, folder: &Path) -> Arc<Library> {
        let stamps = stamps(folder);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_ref() {
            Some((of, library)) if *of == stamps => Arc::clone(library),
            _ => {
                let library = Arc::new(Library::read(&stamps));
                *kept = Some((stamps, Arc::clone(&library)));
                library
            }
        }
    }
}

impl Library {
    /// A scenario.
    pub fn get(&self, id: &str) -> Option<&Found> {
        self.scenarios.get(id)
    }

    fn read(stamps: &[Stamp]) -> Self {
        let mut library = Self::default();
        for id in shipped_ids() {
            let read = shipped(id).and_then(|files| Scenario::read(id, files).0);
            let found = read.map(|scenario| Found { scenario: Arc::new(scenario), own: false });
            found.into_iter().for_each(|found| drop(library.scenarios.insert(id.to_owned(), found)));
        }
        let mut folders: BTreeMap<String, Vec<&Stamp>> = BTreeMap::new();
        for stamp in stamps {
            let id = stamp.path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
            folders.entry(id.into_owned()).or_default().push(stamp);
        }
        for (id, stamps) in folders.into_iter().take(MOST) {
            let (texts, mut faults) = texts(&stamps);
            let files: Vec<_> = texts.iter().map(|(name, text)| File { name, text }).collect();
            let (scenario, wrong) = Scenario::read(&id, &files);
            faults.extend(wrong);
            match scenario {
                Some(scenario) => {
                    drop(library.scenarios.insert(id, Found { scenario: Arc::new(scenario), own: true }));
                }
                None => library.unusable.push((id, faults)),
            }
        }
        library
    }
}

/// A folder's texts by their names, and what cannot be read.
fn texts(stamps: &[&Stamp]) -> (Vec<(String, String)>, Vec<Fault>) {
    let (mut texts, mut faults) = (Vec::new(), Vec::new());
    for stamp in stamps.iter().take(MOST_FILES) {
        let name = stamp.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let most = if name.ends_with(".ink") { LARGEST_INK } else { LARGEST_FILE };
        let fault = |kind, about: String| Fault { file: name.clone(), place: None, kind, about };
        if stamp.size > most as u64 {
            faults.push(fault(FaultKind::TooLarge, (most / 1024).to_string()));
            continue;
        }
        match fs::read_to_string(&stamp.path) {
            Ok(text) => texts.push((name, text.replace("\r\n", "\n"))),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                faults.push(fault(FaultKind::NotText, String::new()));
            }
            Err(_) => faults.push(fault(FaultKind::NoFile, name.clone())),
        }
    }
    (texts, faults)
}

fn stamps(folder: &Path) -> Vec<Stamp> {
    let folders = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let files =
        folders.filter(|path| path.is_dir()).flat_map(|path| fs::read_dir(path).into_iter().flatten());
    let files = files.filter_map(|entry| {
        let path = entry.ok()?.path();
        let is_ours = path.extension().is_some_and(|end| end == "toml" || end == "ink");
        let about = fs::metadata(&path).ok().filter(|about| is_ours && about.is_file())?;
        Some(Stamp { path, size: about.len(), changed: about.modified().ok() })
    });
    let mut stamps: Vec<_> = files.collect();
    stamps.sort();
    stamps.truncate(MOST * MOST_FILES);
    stamps
}

/// The texts of a scenario's folder, for its author; a file that cannot be read is told.
pub fn read_folder(folder: &Path) -> (Vec<(String, String)>, Vec<Fault>) {
    let mut stamps: Vec<Stamp> = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_ours = path.extension().is_some_and(|end| end == "toml" || end == "ink");
        if let Some(about) = fs::metadata(&path).ok().filter(|about| is_ours && about.is_file()) {
            stamps.push(Stamp { path, size: about.len(), changed: None });
        }
    }
    stamps.sort();
    texts(&stamps.iter().collect::<Vec<_>>())
}
