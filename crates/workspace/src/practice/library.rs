//! The scenarios that there are: those that come with Parlance, and a team's own in a folder.

use super::{Ready, player_message, problem};
use crate::{
    folder::{self, Made, Stamp},
    view::Problem,
    words::Words,
};
use parlance_practice::{
    Fault, FaultKind, File, LARGEST_FILE, LARGEST_INK, MOST_FILES, PlayerWords, Scenario, bundle, is_id,
    package, shipped, shipped_ids,
};
use std::{collections::BTreeMap, fs, io, path::Path, sync::Arc};

/// More scenarios of a team's own than these are not read.
const MOST: usize = 500;

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
pub struct SharedLibrary(Made<Library>);

impl SharedLibrary {
    /// The scenarios as they are now; no folder is none of one's own.
    pub fn of(&self, folder: &Path) -> Arc<Library> {
        let folders = folder::entries(folder).filter(|path| path.is_dir());
        let mut stamps: Vec<_> = folders.flat_map(|folder| texts_of(&folder)).collect();
        stamps.sort();
        stamps.truncate(MOST * MOST_FILES);
        self.0.of(stamps, Library::read)
    }
}

impl Library {
    /// A scenario.
    pub fn get(&self, id: &str) -> Option<&Found> {
        self.scenarios.get(id)
    }

    /// A scenario that is to be there.
    pub fn found(&self, id: &str) -> Result<&Found, Problem> {
        self.get(id).ok_or_else(|| Problem::new("practice-no-scenario"))
    }

    /// A scenario made ready in a language, or in its own. What is wrong with it is told in `words`.
    pub fn ready(&self, id: &str, language: &str, words: Words) -> Result<Ready, Problem> {
        Ready::new(self.found(id)?.clone(), language).map_err(|fault| problem(&fault, words))
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

/// A scenario's files.
fn texts_of(folder: &Path) -> Vec<Stamp> {
    folder::stamps(folder, |path| path.extension().is_some_and(|end| end == "toml" || end == "ink"))
}

/// The texts of a scenario's folder, for its author; a file that cannot be read is told.
pub fn read_folder(folder: &Path) -> (Vec<(String, String)>, Vec<Fault>) {
    texts(&texts_of(folder).iter().collect::<Vec<_>>())
}

/// A scenario's files by their names: those in a folder of own scenarios, else ours.
pub fn scenario_files(folder: &Path, id: &str) -> Result<Vec<(String, String)>, Problem> {
    let own = folder.join(id);
    if is_id(id) && own.is_dir() {
        return Ok(read_folder(&own).0);
    }
    let files = shipped(id).ok_or_else(|| Problem::new("practice-no-scenario"))?;
    Ok(files.iter().map(|file| (file.name.to_owned(), file.text.to_owned())).collect())
}

/// A scenario as one file: its extension and its bytes.
pub fn bundled(folder: &Path, id: &str) -> Result<(&'static str, Vec<u8>), Problem> {
    let files = scenario_files(folder, id)?;
    let files: Vec<_> = files.iter().map(|(name, text)| File { name, text }).collect();
    let text = bundle(id, &files)
        .map_err(|error| Problem::new("practice-scenario-file").with("why", error.code()))?;
    Ok(("parlance-scenario", text.into_bytes()))
}

/// A scenario in one language as a package for a learning system: its extension and its bytes.
pub fn packed(found: &Found, language: &str, words: Words) -> Result<(&'static str, Vec<u8>), Problem> {
    let say = |key: &str| words.say(&player_message(key), &[]);
    let player = PlayerWords { language: words.language(), say: &say };
    let bytes = package(&found.scenario, language, player).map_err(|fault| problem(&fault, words))?;
    Ok(("zip", bytes))
}
