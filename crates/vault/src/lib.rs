//! Secrets: OS keyring, passphrase, recovery code.
#![deny(missing_docs)]
