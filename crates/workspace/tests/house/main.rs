//! The workspace with everything below it: a real store, a real engine, a demo desk over real HTTP.
#![cfg(test)]

mod backup;
mod changing;
mod common;
mod coverage;
mod customers;
mod door;
mod hints;
mod imports;
mod job;
mod practice;
mod privacy;
mod rates;
mod returns;
