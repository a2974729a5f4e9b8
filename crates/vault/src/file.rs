//! The vault's files: read whole, replaced whole, so that a crash leaves the old one or the new one.

use crate::{
    VaultError,
    hex::Hex,
    sealed::{Sealed, Stretching},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

pub(crate) const VAULT: &str = "vault.json";
pub(crate) const SECRETS: &str = "secrets.json";

/// What `vault.json` says. Nothing in it opens anything without a keyring, a passphrase or a recovery code.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Deed {
    pub(crate) version: u32,
    pub(crate) store: Hex<16>,
    /// Tells the store's key from any other.
    pub(crate) check: Hex<32>,
    pub(crate) home: Home,
    /// The key, under the recovery code.
    pub(crate) recovery: Sealed,
}

/// Where the store's key lives.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Home {
    Keyring,
    Passphrase { stretching: Stretching, key: Sealed },
}

/// What `secrets.json` says: secrets by name, each under a key made from the store's.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Strongbox {
    pub(crate) secrets: BTreeMap<String, Sealed>,
}

/// The file's content, `None` if there is no such file.
pub(crate) fn read<T: DeserializeOwned>(dir: &Path, name: &str) -> Result<Option<T>, VaultError> {
    match fs::read(dir.join(name)) {
        Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|_| VaultError::Damaged),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Replaces the file at once; it is on the disk when this returns.
pub(crate) fn write<T: Serialize>(dir: &Path, name: &str, content: &T) -> Result<(), VaultError> {
    let text = serde_json::to_vec_pretty(content).map_err(|_| VaultError::Io(io::ErrorKind::InvalidData))?;
    let draft: PathBuf = dir.join(format!("{name}.new"));
    let mut file = File::create(&draft)?;
    file.write_all(&text)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&draft, dir.join(name))?;
    Ok(sync_dir(dir)?)
}

pub(crate) fn remove(dir: &Path, name: &str) -> Result<(), VaultError> {
    match fs::remove_file(dir.join(name)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(sync_dir(dir)?),
    }
}

/// Makes the directory, for this user only where the OS does not see to that itself.
pub(crate) fn make_dir(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// A rename lasts only when its directory is on the disk, too.
#[cfg(unix)]
fn sync_dir(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

/// Windows writes a rename through by itself.
#[cfg(not(unix))]
fn sync_dir(_dir: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "a.json", &"long, long ago").unwrap();
        write(dir.path(), "a.json", &"now").unwrap();
        assert_eq!(read::<String>(dir.path(), "a.json").unwrap().unwrap(), "now");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_directory_that_is_a_file_is_an_io_error() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        fs::write(&path, "").unwrap();
        assert_eq!(write(&path, "a.json", &1).unwrap_err().code(), "vault-io");
    }
}
