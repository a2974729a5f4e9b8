//! Use cases of Parlance. The window and the command line are two faces of this crate; neither holds logic.
#![deny(missing_docs)]

pub mod view;
