//! What in a file cannot be taken, each with its line and a stable code; none of these holds a customer's text.

/// Something in the file that cannot be taken. It does not end the import.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The line that it begins in, from 1; 0 where it is the whole file.
    pub line: u64,
    /// What is wrong.
    pub code: FaultCode,
    /// The column that is meant, by its header.
    pub column: Option<String>,
}

impl Fault {
    pub(crate) fn new(line: u64, code: FaultCode) -> Self {
        Self { line, code, column: None }
    }

    pub(crate) fn of(code: FaultCode, column: &str) -> Self {
        Self { line: 0, code, column: Some(column.to_owned()) }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// What is wrong with a line.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub enum FaultCode { $($(#[$doc])* $name,)* }

        impl FaultCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code's stable word.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }
        }
    };
}

codes! {
    /// The file could not be read on.
    Unreadable = "unreadable",
    /// The file is an archive (zip, gzip, …), which is not opened.
    Archive = "archive",
    /// The file holds no row, card or message.
    Empty = "empty",
    /// The line, row or card is longer than [`crate::limits::LINE`].
    TooLong = "too-long",
    /// A quote is opened and never closed.
    OpenQuote = "open-quote",
    /// Something stands between a closing quote and the next delimiter.
    BrokenQuote = "broken-quote",
    /// There is a NUL byte in it.
    Nul = "nul",
    /// Bytes that the encoding does not have.
    Encoding = "encoding",
    /// More cells than there are columns.
    Cells = "cells",
    /// More columns than [`crate::limits::COLUMNS`].
    Columns = "columns",
    /// More items than [`crate::limits::ITEMS`].
    TooManyItems = "too-many-items",
    /// A cell that has to be there is empty.
    Missing = "missing",
    /// Nothing says who the customer is.
    NoCustomer = "no-customer",
    /// Not a date.
    Date = "date",
    /// A date with two meanings.
    AmbiguousDate = "ambiguous-date",
    /// Not an amount.
    Amount = "amount",
    /// An amount with two meanings.
    AmbiguousAmount = "ambiguous-amount",
    /// Not a whole number.
    Number = "number",
    /// Not a currency's code.
    Currency = "currency",
    /// Not an e-mail address.
    Email = "email",
    /// Not one of the surveys.
    Survey = "survey",
    /// Not JSON, or not as the format says.
    Json = "json",
    /// Not a card, or one that never ends.
    Card = "card",
    /// A message that cannot be read.
    Message = "message",
    /// A message without a date.
    MessageDate = "message-date",
}
