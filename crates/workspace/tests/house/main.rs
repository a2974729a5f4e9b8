//! The workspace with everything below it: a real store, a real engine, a demo desk over real HTTP.
#![cfg(test)]

mod common;
mod coverage;
mod door;
mod job;
mod rates;
