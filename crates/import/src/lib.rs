//! Files of shops, address books and mailboxes, read as customers and what is recorded of them.
//!
//! Nothing here opens a file, reads a clock or knows the store: bytes come in through [`std::io::Read`], in any amount
//! and at constant memory, and customers with records come out; what cannot be read is an error with its line.
#![deny(missing_docs)]

mod encoding;
mod fault;
mod headers;
mod items;
mod jscontact;
pub mod limits;
mod lines;
mod mail;
mod mapping;
mod names;
mod open;
mod person;
mod plan;
mod preview;
mod rows;
mod table;
#[cfg(test)]
mod tests;
mod values;
mod vcard;
mod window;

pub use encoding::{Detected, OFFERED, detect};
pub use fault::{Fault, FaultCode};
pub use lines::{Line, LineRecord};
pub use mail::{RECEIVED, SENT};
pub use mapping::{DateOrder, DecimalMark, Delimiter, Field, Layout, MappedColumn, Mapping, RowKind};
pub use names::safe_name;
pub use open::{About, Options, Reader};
pub use preview::{Ask, Preview, preview};
