//! Secrets: OS keyring, passphrase, recovery code.
//!
//! A vault holds one store's key and the desks' secrets. Its key lives in the OS's keyring or under a passphrase,
//! and always under a recovery code as well; never in plain text. The vault knows nothing of what its key opens.
#![deny(missing_docs)]

mod error;
mod file;
mod hex;
mod keyring;
mod recovery;
mod sealed;
mod sensitive;
#[cfg(test)]
mod tests;

pub use error::VaultError;
pub use keyring::{Keyring, KeyringFault, OsKeyring};
pub use recovery::RecoveryCode;
pub use sensitive::Sensitive;

use file::{Deed, Home, SECRETS, Strongbox, VAULT};
use sealed::{Sealed, Stretching, derived, random};
use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};
use zeroize::Zeroize;

const VERSION: u32 = 1;
const KEY: &str = "store-key";
const CHECK: &str = "parlance key check 1";
const UNDER_PASSPHRASE: &str = "parlance store key under passphrase 1";
const UNDER_RECOVERY: &str = "parlance store key under recovery code 1";
const STRONGBOX: &str = "parlance secrets 1";

/// What stands between a caller and the store's key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VaultState {
    /// There is no vault in the directory yet.
    Absent {
        /// Whether the OS's keyring can hold a key; if not, a passphrase is needed.
        keyring_available: bool,
    },
    /// The key is in the OS's keyring.
    Keyring,
    /// The key is under a passphrase.
    Passphrase,
}

/// An open vault.
pub struct Vault {
    dir: PathBuf,
    keyring: Arc<dyn Keyring>,
    store: String,
    in_keyring: bool,
    key: Sensitive<[u8; 32]>,
    /// One change of `secrets.json` at a time.
    strongbox: Mutex<()>,
}

impl Vault {
    /// What stands between the caller and the store's key in this directory.
    pub fn state(dir: &Path, keyring: &dyn Keyring) -> Result<VaultState, VaultError> {
        Ok(match file::read::<Deed>(dir, VAULT)?.map(|deed| deed.home) {
            None => VaultState::Absent { keyring_available: keyring.available() },
            Some(Home::Keyring) => VaultState::Keyring,
            Some(Home::Passphrase { .. }) => VaultState::Passphrase,
        })
    }

    /// Makes a vault with a new random key: in the keyring, or under the passphrase if one is given.
    /// The directory is made if it is missing.
    pub fn create(
        dir: &Path,
        keyring: Arc<dyn Keyring>,
        passphrase: Option<Sensitive<String>>,
    ) -> Result<(Self, RecoveryCode), VaultError> {
        file::make_dir(dir)?;
        if dir.join(VAULT).try_exists()? {
            return Err(VaultError::Exists);
        }
        let (key, code) = (random()?, RecoveryCode::random()?);
        let store = *random()?.expose();
        let home = settle(&hex::encode(&store), &key, keyring.as_ref(), passphrase)?;
        let deed = Deed {
            version: VERSION,
            store: store.into(),
            check: (*derived(key.expose(), CHECK).expose()).into(),
            home,
            recovery: Sealed::new(code.key().expose(), UNDER_RECOVERY, key.expose())?,
        };
        file::write(dir, VAULT, &deed)?;
        Ok((Self::of(dir, keyring, &deed, key), code))
    }

    /// Opens a vault whose key is in the keyring.
    pub fn open(dir: &Path, keyring: Arc<dyn Keyring>) -> Result<Self, VaultError> {
        let deed = deed(dir)?;
        let held =
            keyring.get(&entry(&hex::encode(deed.store.as_slice()), KEY))?.ok_or(VaultError::KeyMissing)?;
        let mut bytes = hex::decode(held.expose()).ok_or(VaultError::KeyForeign)?;
        let key = checked(&deed, &bytes);
        bytes.zeroize();
        Ok(Self::of(dir, keyring, &deed, key.ok_or(VaultError::KeyForeign)?))
    }

    /// Opens a vault whose key is under a passphrase.
    pub fn open_with_passphrase(
        dir: &Path,
        keyring: Arc<dyn Keyring>,
        passphrase: &Sensitive<String>,
    ) -> Result<Self, VaultError> {
        let deed = deed(dir)?;
        let Home::Passphrase { stretching, key } = &deed.home else {
            return Err(VaultError::WrongPassphrase);
        };
        let opened = key.open(stretching.key(passphrase)?.expose(), UNDER_PASSPHRASE);
        let key = opened.and_then(|key| checked(&deed, key.expose())).ok_or(VaultError::WrongPassphrase)?;
        Ok(Self::of(dir, keyring, &deed, key))
    }

    /// Opens a vault by its recovery code and gives the key a new home: the present keyring, or a passphrase.
    /// Secrets under the old passphrase move along; those in a keyring that is lost are lost.
    pub fn recover(
        dir: &Path,
        keyring: Arc<dyn Keyring>,
        code: &Sensitive<String>,
        new_passphrase: Option<Sensitive<String>>,
    ) -> Result<Self, VaultError> {
        let mut deed = deed(dir)?;
        let code = RecoveryCode::read(code.expose())?;
        let key = (deed.recovery.open(code.key().expose(), UNDER_RECOVERY))
            .and_then(|key| checked(&deed, key.expose()))
            .ok_or(VaultError::WrongRecoveryCode { typo: false })?;
        let before = Self::of(dir, keyring.clone(), &deed, key.clone());
        deed.home = settle(&before.store, &key, keyring.as_ref(), new_passphrase)?;
        let after = Self::of(dir, keyring, &deed, key);
        if after.in_keyring && !before.in_keyring {
            before.move_secrets(&after)?;
        }
        file::write(dir, VAULT, &deed)?;
        if after.in_keyring {
            file::remove(dir, SECRETS)?;
        }
        Ok(after)
    }

    /// The store's key.
    pub fn store_key(&self) -> &Sensitive<[u8; 32]> {
        &self.key
    }

    /// A key for one purpose, made from the store's: the same as long as the store has its own, wherever that is kept.
    pub fn key_for(&self, purpose: &str) -> Sensitive<[u8; 32]> {
        derived(self.key.expose(), &format!("parlance key for {purpose} 1"))
    }

    /// Keeps a secret under a name, in place of an earlier one.
    pub fn put_secret(&self, name: &str, secret: &Sensitive<String>) -> Result<(), VaultError> {
        if self.in_keyring {
            return Ok(self.keyring.set(&entry(&self.store, name), secret)?);
        }
        let sealed = Sealed::new(self.strongbox_key().expose(), &purpose(name), secret.expose().as_bytes())?;
        self.change_strongbox(|secrets| {
            secrets.insert(name.to_owned(), sealed);
        })
    }

    /// The secret of that name, if there is one.
    pub fn secret(&self, name: &str) -> Result<Option<Sensitive<String>>, VaultError> {
        if self.in_keyring {
            return Ok(self.keyring.get(&entry(&self.store, name))?);
        }
        let strongbox: Strongbox = file::read(&self.dir, SECRETS)?.unwrap_or_default();
        strongbox.secrets.get(name).map(|sealed| self.unseal(name, sealed)).transpose()
    }

    /// Forgets the secret of that name.
    pub fn remove_secret(&self, name: &str) -> Result<(), VaultError> {
        if self.in_keyring {
            return Ok(self.keyring.delete(&entry(&self.store, name))?);
        }
        self.change_strongbox(|secrets| {
            secrets.remove(name);
        })
    }

    fn of(dir: &Path, keyring: Arc<dyn Keyring>, deed: &Deed, key: Sensitive<[u8; 32]>) -> Self {
        Self {
            dir: dir.to_owned(),
            keyring,
            store: hex::encode(deed.store.as_slice()),
            in_keyring: matches!(deed.home, Home::Keyring),
            key,
            strongbox: Mutex::new(()),
        }
    }

    fn strongbox_key(&self) -> Sensitive<[u8; 32]> {
        derived(self.key.expose(), STRONGBOX)
    }

    fn unseal(&self, name: &str, sealed: &Sealed) -> Result<Sensitive<String>, VaultError> {
        let bytes = sealed.open(self.strongbox_key().expose(), &purpose(name)).ok_or(VaultError::Damaged)?;
        let text = str::from_utf8(bytes.expose()).map_err(|_| VaultError::Damaged)?;
        Ok(Sensitive::new(text.to_owned()))
    }

    fn change_strongbox(
        &self,
        change: impl FnOnce(&mut std::collections::BTreeMap<String, Sealed>),
    ) -> Result<(), VaultError> {
        let _alone = self.strongbox.lock().unwrap_or_else(PoisonError::into_inner);
        let mut strongbox: Strongbox = file::read(&self.dir, SECRETS)?.unwrap_or_default();
        change(&mut strongbox.secrets);
        file::write(&self.dir, SECRETS, &strongbox)
    }

    fn move_secrets(&self, to: &Self) -> Result<(), VaultError> {
        let strongbox: Strongbox = file::read(&self.dir, SECRETS)?.unwrap_or_default();
        for (name, sealed) in &strongbox.secrets {
            to.put_secret(name, &self.unseal(name, sealed)?)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("store", &self.store).finish_non_exhaustive()
    }
}

fn deed(dir: &Path) -> Result<Deed, VaultError> {
    let deed: Deed = file::read(dir, VAULT)?.ok_or(VaultError::Io(std::io::ErrorKind::NotFound))?;
    if deed.version > VERSION { Err(VaultError::Damaged) } else { Ok(deed) }
}

/// Brings the key home: under the passphrase if there is one, else into the keyring.
fn settle(
    store: &str,
    key: &Sensitive<[u8; 32]>,
    keyring: &dyn Keyring,
    passphrase: Option<Sensitive<String>>,
) -> Result<Home, VaultError> {
    let Some(passphrase) = passphrase else {
        keyring.set(&entry(store, KEY), &Sensitive::new(hex::encode(key.expose())))?;
        return Ok(Home::Keyring);
    };
    let stretching = Stretching::new()?;
    let key = Sealed::new(stretching.key(&passphrase)?.expose(), UNDER_PASSPHRASE, key.expose())?;
    Ok(Home::Passphrase { stretching, key })
}

/// The key, if it is this vault's.
fn checked(deed: &Deed, bytes: &[u8]) -> Option<Sensitive<[u8; 32]>> {
    let key = Sensitive::new(<[u8; 32]>::try_from(bytes).ok()?);
    (derived(key.expose(), CHECK).expose().as_slice() == deed.check.as_slice()).then_some(key)
}

fn entry(store: &str, name: &str) -> String {
    format!("{store}:{name}")
}

fn purpose(name: &str) -> String {
    format!("parlance secret 1:{name}")
}
