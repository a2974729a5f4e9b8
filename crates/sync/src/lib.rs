//! The sync engine: it loses nothing and sends nothing twice.
//!
//! What to do is decided by two pure state machines, [`machine`] for a desk and [`attempt`] for one operation; they
//! read no clock and touch neither network nor store. The driver ([`Engine`]) carries their instructions out, and
//! every step that an operation takes is in the store before the next one is taken.
#![deny(missing_docs)]

pub mod attempt;
pub mod hooks;
pub mod http;
pub mod machine;
pub mod plan;

mod carry;
mod desk_task;
mod ear;
mod edge;
mod engine;
mod error;
mod file;
mod house;
mod lock;
mod mail;
mod once;
mod pace;
mod patience;
mod pull;
mod status;
mod trouble;

pub use edge::{BuiltIn, Clock, Connectors, Secrets, SystemClock};
pub use engine::{Engine, EngineHandle};
pub use error::SyncError;
pub use file::fetch_file;
pub use house::probe;
pub use once::{Report, run_once, run_once_with};
pub use pace::Pace;
pub use plan::Phase;
pub use status::{DeskStatus, EngineEvent};
pub use trouble::{Kind, Trouble};
