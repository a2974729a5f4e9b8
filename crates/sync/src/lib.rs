//! The sync engine: a state machine, its tokio driver, the outbox's sender.
#![deny(missing_docs)]
