//! What the tests that cross crates share.
//!
//! Linux drives the window here: the virtual session, `/proc` and WebKitWebDriver are its own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says so at once"
)]

pub mod exactly_once;
pub mod fault_proxy;
pub mod mail;
pub mod rt;
pub mod simulated_desk;
pub mod started;
pub mod window;
