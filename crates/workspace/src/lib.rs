//! Use cases of Parlance. The window and the command line are two faces of this crate; neither holds logic.
#![deny(missing_docs)]

mod brief;
mod check;
mod coverage;
mod evidence;
mod export;
mod html;
mod place;
mod practice;
mod problem;
mod rates;
mod reader;
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
