//! What is true in a market: time, holidays, payments, rights, guidance; each fact sourced and dated.
#![deny(missing_docs)]
