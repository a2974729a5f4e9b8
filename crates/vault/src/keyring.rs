//! The OS's keyring, behind a trait so that its faults can be played in a test.

use crate::{Sensitive, VaultError};
use keyring::{Entry, Error};
use std::{
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::Duration,
};
use zeroize::Zeroize;

/// Why the keyring did not do it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyringFault {
    /// There is none that can be used.
    Unavailable,
    /// It is there, but locked, and stayed so.
    Locked,
}

impl From<KeyringFault> for VaultError {
    fn from(fault: KeyringFault) -> Self {
        match fault {
            KeyringFault::Unavailable => Self::NoKeyring,
            KeyringFault::Locked => Self::KeyringLocked,
        }
    }
}

/// Keeps secrets by name. Every call may block while the OS asks the user something.
pub trait Keyring: Send + Sync {
    /// Whether it can hold secrets now.
    fn available(&self) -> bool;
    /// The secret of that name, if it holds one.
    fn get(&self, name: &str) -> Result<Option<Sensitive<String>>, KeyringFault>;
    /// Keeps the secret under that name, in place of an earlier one.
    fn set(&self, name: &str, secret: &Sensitive<String>) -> Result<(), KeyringFault>;
    /// Forgets the secret of that name; nothing happens if there is none.
    fn delete(&self, name: &str) -> Result<(), KeyringFault>;
}

/// The keyring of the OS: Secret Service, Keychain or Credential Manager. It waits for the user to unlock it, but
/// not for ever: after two minutes it counts as locked.
#[derive(Clone, Copy, Default, Debug)]
pub struct OsKeyring;

const SERVICE: &str = "app.parlance";
const PROBE: &str = "probe";
const PATIENCE: Duration = Duration::from_secs(120);

impl Keyring for OsKeyring {
    /// Only a write tells: a keyring without a collection can be searched, but holds nothing.
    fn available(&self) -> bool {
        let probe = Sensitive::new(PROBE.to_owned());
        self.set(PROBE, &probe).and_then(|()| self.delete(PROBE)).is_ok()
    }

    fn get(&self, name: &str) -> Result<Option<Sensitive<String>>, KeyringFault> {
        match patiently(name, |entry| entry.get_password().map(Sensitive::new)) {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(fault(error)),
        }
    }

    fn set(&self, name: &str, secret: &Sensitive<String>) -> Result<(), KeyringFault> {
        let secret = secret.clone();
        patiently(name, move |entry| entry.set_password(secret.expose())).map_err(fault)
    }

    fn delete(&self, name: &str) -> Result<(), KeyringFault> {
        match patiently(name, |entry| entry.delete_credential()) {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(fault(error)),
        }
    }
}

/// On a thread of its own, because a keyring that waits for its prompt cannot be interrupted.
fn patiently<T: Send + 'static>(
    name: &str,
    ask: impl FnOnce(Entry) -> keyring::Result<T> + Send + 'static,
) -> keyring::Result<T> {
    let name = name.to_owned();
    let (send, answer) = channel();
    thread::spawn(move || {
        let outcome = Entry::store_status()
            .as_ref()
            .map_err(|_| Error::NoDefaultStore)
            .and_then(|()| Entry::new(SERVICE, &name))
            .and_then(ask);
        // Nobody listens any more after the patience is spent.
        drop(send.send(outcome));
    });
    answer.recv_timeout(PATIENCE).unwrap_or_else(|error| {
        Err(match error {
            RecvTimeoutError::Timeout => Error::NoStorageAccess(Box::new(error)),
            RecvTimeoutError::Disconnected => Error::NoDefaultStore,
        })
    })
}

/// An entry that is no text is not ours, and an error that carries its bytes must not live on.
fn fault(error: Error) -> KeyringFault {
    match error {
        Error::NoStorageAccess(_) => KeyringFault::Locked,
        Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) => {
            bytes.zeroize();
            KeyringFault::Unavailable
        }
        _ => KeyringFault::Unavailable,
    }
}
