//! The encrypted SQLite store: schema, migrations, queries, search, export, erase.
#![deny(missing_docs)]
