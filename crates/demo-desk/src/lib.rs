//! The built-in demo help desk: a small HTTP server over SQLite, for trying Parlance out and for tests.
#![deny(missing_docs)]
