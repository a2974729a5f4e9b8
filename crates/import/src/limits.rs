//! How much of a file is held at a time. A file of any size is read; what is larger than these in one piece is an error
//! of its line.

/// Bytes that are asked of the file at once.
pub(crate) const STEP: usize = 64 * 1024;
/// A line, a row with the line breaks in its cells, or a card may have so many bytes.
pub const LINE: usize = 1024 * 1024;
/// A table may have so many columns.
pub const COLUMNS: usize = 1024;
/// An order or a return may have so many items.
pub const ITEMS: usize = 10_000;
/// A message with its attachments may have so many bytes.
pub const MESSAGE: usize = 32 * 1024 * 1024;
/// Of a message's words so many characters are kept.
pub const WORDS: usize = 100_000;
/// Of a card or a row so many addresses, phones or handles are kept.
pub const KEYS: usize = 50;
