//! Everything about one person: told, erased, kept out, and forgotten when its time has come.
//!
//! A person is a customer with all that were merged into her. What is personal is said table by table in `tables`; a
//! test fails on a table that is not named there.

mod clean;
mod erase;
pub(crate) mod erased;
mod everything;
mod files;
mod outbox;
mod requests;
mod retention;
pub(crate) mod tables;

pub use erase::{Erased, Erasure, ErasureOutcome, ErasurePreview};
pub use everything::{PersonalRow, PersonalValue};
pub use files::{SavedFile, SavedKind};
pub use requests::{NewRequest, PrivacyRequest, RequestKind, RequestOutcome};
pub use retention::{Expired, Markets, RetentionKind};

pub(crate) use crate::people::members;
