//! Use cases of Parlance. The window and the command line are two faces of this crate; neither holds logic.
#![deny(missing_docs)]

mod brief;
mod check;
mod coverage;
mod customer;
mod evidence;
mod export;
mod folder;
mod history;
mod html;
mod import;
mod phone;
mod place;
mod practice;
mod privacy;
mod problem;
mod rates;
mod reader;
mod returns;
mod source;
pub mod terminal;
pub mod view;
mod words;
mod workspace;

pub use parlance_model as model;
pub use parlance_sync::{Clock, SystemClock};
pub use parlance_vault::{Keyring, KeyringFault, OsKeyring, Sensitive};
pub use place::data_dir;
pub use problem::OWN_CODES;
pub use words::{LANGUAGES, Words};
pub use workspace::Workspace;
