//! The workspace with everything below it: a real store, a real engine, a demo desk over real HTTP.

mod common;
mod door;
mod job;
