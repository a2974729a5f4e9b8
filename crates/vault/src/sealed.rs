//! Sealing: XChaCha20-Poly1305 under a key, and Argon2id from a passphrase to a key.

use crate::{Sensitive, VaultError, hex::Hex};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io;
use zeroize::Zeroize;

const NONCE: usize = 24;

/// A text that only its key opens, bound to what it is for.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Sealed {
    nonce: Hex<NONCE>,
    text: Hex<0>,
}

impl Sealed {
    pub(crate) fn new(key: &[u8; 32], purpose: &str, secret: &[u8]) -> Result<Self, VaultError> {
        let nonce = *random::<NONCE>()?.expose();
        let payload = Payload { msg: secret, aad: purpose.as_bytes() };
        let text = cipher(key)
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| VaultError::Io(io::ErrorKind::FileTooLarge))?;
        Ok(Self { nonce: nonce.into(), text: text.into() })
    }

    /// `None` if the key is another, or the text was changed.
    pub(crate) fn open(&self, key: &[u8; 32], purpose: &str) -> Option<Sensitive<Vec<u8>>> {
        let payload = Payload { msg: self.text.as_slice(), aad: purpose.as_bytes() };
        let nonce = XNonce::from(self.nonce.array()?);
        cipher(key).decrypt(&nonce, payload).ok().map(Sensitive::new)
    }
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key))
}

/// How a passphrase becomes a key; kept beside what it seals, so that later versions may ask for more.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Stretching {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: Hex<16>,
}

/// More than this no version of ours ever asked for: such a file was tampered with.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 64;

impl Stretching {
    pub(crate) fn new() -> Result<Self, VaultError> {
        // Tests are about keys and files; unoptimised, the full cost would take them seconds.
        let memory_kib = if cfg!(test) { 64 } else { 64 * 1024 };
        let salt = *random::<16>()?.expose();
        Ok(Self { memory_kib, passes: 3, lanes: 1, salt: salt.into() })
    }

    pub(crate) fn key(&self, passphrase: &Sensitive<String>) -> Result<Sensitive<[u8; 32]>, VaultError> {
        if self.memory_kib > MOST_MEMORY_KIB || self.passes > MOST_PASSES || self.lanes != 1 {
            return Err(VaultError::Damaged);
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| VaultError::Damaged)?;
        let mut key = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.expose().as_bytes(), self.salt.as_slice(), &mut key)
            .map_err(|_| VaultError::Damaged)?;
        Ok(taken(key))
    }
}

/// A key for one purpose, from the store's own, which is random and needs no stretching.
pub(crate) fn derived(key: &[u8; 32], purpose: &str) -> Sensitive<[u8; 32]> {
    let mut hash = Sha256::new_with_prefix(purpose.as_bytes());
    hash.update(key);
    Sensitive::new(hash.finalize().into())
}

/// Random bytes from the OS.
pub(crate) fn random<const N: usize>() -> Result<Sensitive<[u8; N]>, VaultError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| VaultError::Io(io::ErrorKind::Other))?;
    Ok(taken(bytes))
}

fn taken<const N: usize>(mut bytes: [u8; N]) -> Sensitive<[u8; N]> {
    let secret = Sensitive::new(bytes);
    bytes.zeroize();
    secret
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_key_and_purpose_open_it() {
        let sealed = Sealed::new(&[1; 32], "a", b"secret").unwrap();
        assert_eq!(sealed.open(&[1; 32], "a").unwrap().expose(), b"secret");
        assert!(sealed.open(&[2; 32], "a").is_none());
        assert!(sealed.open(&[1; 32], "b").is_none());
    }

    #[test]
    fn a_passphrase_gives_its_key_by_its_salt() {
        let (one, other) = (Stretching::new().unwrap(), Stretching::new().unwrap());
        let passphrase = Sensitive::new("szép napot".to_owned());
        assert_eq!(one.key(&passphrase).unwrap(), one.key(&passphrase).unwrap());
        assert_ne!(one.key(&passphrase).unwrap(), other.key(&passphrase).unwrap());
    }

    #[test]
    fn a_file_cannot_ask_for_all_the_memory() {
        let greedy = Stretching { memory_kib: u32::MAX, ..Stretching::new().unwrap() };
        assert!(matches!(greedy.key(&Sensitive::new(String::new())), Err(VaultError::Damaged)));
    }
}
