//! Keyed hashes that stand for somebody or something without naming them. Their secret lies in the store and never
//! leaves it, so that outside nobody can tell by trying whom one stands for.

use crate::{StoreError, audit::hex};
use hmac::{Hmac, KeyInit, Mac};
use parlance_model::CustomerId;
use rusqlite::Connection;
use sha2::Sha256;

/// Makes a store's pseudonyms.
pub(crate) struct Pseudonyms(Hmac<Sha256>);

impl Pseudonyms {
    pub(crate) fn of(db: &Connection) -> Result<Self, StoreError> {
        let mut statement = db.prepare_cached("SELECT secret FROM pseudonym_secret WHERE id = 1")?;
        let secret: Vec<u8> = statement.query_row((), |row| row.get("secret"))?;
        // every length is a key
        Hmac::new_from_slice(&secret).map(Self).map_err(|_| StoreError::Corrupt)
    }

    /// A customer's, as hexadecimal digits.
    pub(crate) fn customer(&self, customer: CustomerId) -> Result<String, StoreError> {
        Ok(hex(&self.hash("customer", &[customer.as_bytes()])))
    }

    /// Of something that these parts tell from all else of its kind.
    pub(crate) fn hash(&self, kind: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        for part in [kind.as_bytes()].iter().chain(parts) {
            // each with its length, so that no two lists of parts read the same
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}
