//! Whatever the network does, and whenever the program is killed: what the tests of that share.

mod campaign;
mod plain_desk;
mod stage;

pub use campaign::{Campaign, Report, child};
pub use plain_desk::Plain;
pub use stage::{Chance, Place, Running, Stage};
