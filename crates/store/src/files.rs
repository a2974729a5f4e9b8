//! Files and folders: what SQLite does not do for us.

use crate::StoreError;
use sha2::{Digest, Sha256};
use std::{
    fmt::Write as _,
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
};

/// The database's file in its directory.
pub(crate) const DATABASE: &str = "parlance.db";

const PIECE: usize = 1 << 18;

pub(crate) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Renames what is there to be renamed.
pub(crate) fn rename_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A rename lasts only when its directory is on the disk, too.
#[cfg(unix)]
pub(crate) fn sync_dir(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

/// Windows writes a rename through by itself.
#[cfg(not(unix))]
pub(crate) fn sync_dir(_dir: &Path) -> io::Result<()> {
    Ok(())
}

/// Brings a file that somebody else wrote onto the disk.
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    File::options().read(true).write(true).open(path)?.sync_all()
}

/// Writes a file that is not there yet; it is on the disk when this returns.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A file's length and SHA-256.
pub(crate) fn digest(path: &Path) -> Result<(u64, String), StoreError> {
    copied(path, &mut io::sink())
}

/// Copies a file onto the disk, in place of an earlier one, and gives its length and SHA-256.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(u64, String), StoreError> {
    let mut file = File::create(to)?;
    let copied = copied(from, &mut file)?;
    file.sync_all()?;
    Ok(copied)
}

fn copied(from: &Path, to: &mut impl Write) -> Result<(u64, String), StoreError> {
    let mut file = File::open(from)?;
    let (mut hash, mut length, mut piece) = (Sha256::new(), 0, vec![0; PIECE]);
    loop {
        let read = file.read(&mut piece)?;
        let Some(read) = piece.get(..read).filter(|read| !read.is_empty()) else { break };
        hash.update(read);
        to.write_all(read)?;
        length += read.len() as u64;
    }
    let mut text = String::with_capacity(64);
    for byte in hash.finalize() {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    Ok((length, text))
}

/// The names of what is in a folder; a folder that is not there has nothing in it.
pub(crate) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry?.file_name().into_string());
    }
    names.sort();
    Ok(names)
}
