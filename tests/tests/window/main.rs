//! The real window.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so at once")]

mod changing;
mod checking;
mod customers;
mod doors;
mod ending;
mod full_disk;
mod main_job;
mod markets;
mod practising;
mod scripts;
mod steps;
