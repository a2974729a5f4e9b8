//! The key that the audit trail is signed with: made from the store's own, so that it comes back with it by the recovery code.

use parlance_store::AuditSigner;
use parlance_vault::Vault;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use std::sync::Arc;

const PURPOSE: &str = "audit trail";

/// The store's key for signatures (Ed25519).
pub struct Seal(Arc<Ed25519KeyPair>);

impl Seal {
    /// The vault's; `None` never happens with a key of 32 bytes.
    pub fn of(vault: &Vault) -> Option<Self> {
        let seed = vault.key_for(PURPOSE);
        Ed25519KeyPair::from_seed_unchecked(seed.expose()).ok().map(|pair| Self(Arc::new(pair)))
    }

    /// What the store signs with.
    pub fn signer(&self) -> AuditSigner {
        let pair = Arc::clone(&self.0);
        Arc::new(move |hash| pair.sign(hash).as_ref().to_vec())
    }

    /// Whether a signature of a hash is ours.
    pub fn is_ours(&self, hash: &[u8; 32], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.public()).verify(hash, signature).is_ok()
    }

    /// The public key.
    pub fn public(&self) -> &[u8] {
        self.0.public_key().as_ref()
    }
}
