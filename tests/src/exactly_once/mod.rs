//! Whatever the network does, and whenever the program is killed: what the tests of that share.

mod campaign;
mod ground;
mod plain_desk;
mod real;
mod stage;

pub use campaign::{Campaign, Life, Report};
pub use ground::child;
pub use plain_desk::Plain;
pub use real::{on_django_helpdesk, on_request_tracker};
pub use stage::{Chance, Place, Running, Stage};
