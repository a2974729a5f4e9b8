//! Files for the agent. One that she did not name is never written over another.

use crate::view::Problem;
use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

/// How many files of one name there may be.
const SAME_NAME: u32 = 999;

/// Writes a file where the agent wants it; one that is there is written over.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    fs::write(path, bytes).map_err(|error| failed(path, error.kind()))
}

/// Writes a new file into a folder and tells where it is.
pub fn keep(folder: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<PathBuf, Problem> {
    let (file, path) = create(folder, stem, extension)?;
    fill(file, path, bytes).map_err(|error| failed(folder, error.kind()))
}

/// Makes a new, empty file in a folder.
pub fn create(folder: &Path, stem: &str, extension: &str) -> Result<(File, PathBuf), Problem> {
    for number in 1..=SAME_NAME {
        let name = match number {
            1 => format!("{stem}.{extension}"),
            number => format!("{stem} ({number}).{extension}"),
        };
        let path = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((file, path)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(folder, error.kind())),
        }
    }
    Err(failed(folder, ErrorKind::AlreadyExists))
}

/// Writes all of it; half a file is none.
fn fill(mut file: File, path: PathBuf, bytes: &[u8]) -> io::Result<PathBuf> {
    if let Err(error) = file.write_all(bytes).and_then(|()| file.sync_all()) {
        drop(file);
        let _ = fs::remove_file(&path);
        return Err(error);
    }
    Ok(path)
}

/// A file could not be written there, for this reason.
pub fn failed(place: &Path, kind: ErrorKind) -> Problem {
    tracing::warn!(?kind, "a file could not be written");
    let why = match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "denied",
        ErrorKind::NotFound => "missing",
        _ => "other",
    };
    Problem::new("export-failed").with("why", why).with("place", place.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let new = |text: &str| keep(folder.path(), "coverage 2026-11-23", "csv", text.as_bytes()).unwrap();
        let (first, second) = (new("one"), new("two"));
        assert_eq!(first.file_name().unwrap(), "coverage 2026-11-23.csv");
        assert_eq!(second.file_name().unwrap(), "coverage 2026-11-23 (2).csv");
        assert_eq!(
            (fs::read_to_string(first).unwrap(), fs::read_to_string(second).unwrap()),
            ("one".into(), "two".into())
        );
    }

    #[test]
    fn a_folder_that_is_gone_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let problem = keep(&folder.path().join("gone"), "x", "csv", b"").unwrap_err();
        assert_eq!((problem.code.as_str(), problem.args["why"].as_str()), ("export-failed", "missing"));
    }
}
