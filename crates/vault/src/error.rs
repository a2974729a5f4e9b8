//! What can go wrong with a vault, each with a stable code; none of these holds a secret.

use std::io;

/// What went wrong with the vault.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The OS has no keyring that can be used, and no passphrase was given.
    #[error("there is no keyring")]
    NoKeyring,
    /// The keyring is there, but locked.
    #[error("the keyring is locked")]
    KeyringLocked,
    /// The keyring can be read, but does not hold this store's key: lost, or another keyring than before.
    #[error("the keyring does not hold the key of this store")]
    KeyMissing,
    /// The keyring holds a key under this store's name that is not this store's.
    #[error("the keyring holds another store's key")]
    KeyForeign,
    /// The passphrase does not open the store.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// The recovery code does not open the store. `typo` if its checksum is wrong already: mistyped, not another store's.
    #[error("the recovery code is wrong")]
    WrongRecoveryCode {
        /// Whether the code is no code at all (a slip of the hand) rather than another store's.
        typo: bool,
    },
    /// `vault.json` or `secrets.json` is not what was written.
    #[error("the vault's file is damaged")]
    Damaged,
    /// There is a vault in this directory already.
    #[error("there is a vault already")]
    Exists,
    /// The disk is full; what was there before is still there.
    #[error("the disk is full")]
    DiskFull,
    /// The directory or the keyring cannot be read or written, for this reason.
    #[error("the vault cannot be read or written: {0}")]
    Io(io::ErrorKind),
}

impl VaultError {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoKeyring => "vault-no-keyring",
            Self::KeyringLocked => "vault-keyring-locked",
            Self::KeyMissing => "vault-key-missing",
            Self::KeyForeign => "vault-key-foreign",
            Self::WrongPassphrase => "vault-wrong-passphrase",
            Self::WrongRecoveryCode { .. } => "vault-wrong-recovery-code",
            Self::Damaged => "vault-damaged",
            Self::Exists => "vault-exists",
            Self::DiskFull => "vault-disk-full",
            Self::Io(_) => "vault-io",
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            kind => Self::Io(kind),
        }
    }
}
