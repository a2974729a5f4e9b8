//! Files that are brought in: what one seems to be, what came of it, and what came before.

use parlance_import::{DateOrder, DecimalMark, Delimiter, Field, Layout, Mapping, RowKind};
use parlance_model::{ImportId, Moment};
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// How a file is to be read, as far as the agent has said; what is absent is found out.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct ImportChoice {
    /// The layout.
    pub layout: Option<Layout>,
    /// The encoding, by its name in the Encoding Standard (`shift_jis`, `windows-1250`).
    pub encoding: Option<String>,
    /// What stands between columns.
    pub delimiter: Option<Delimiter>,
    /// What the columns are, for [`Layout::Columns`].
    pub mapping: Option<Mapping>,
    /// Order of dates in numbers, for a layout that we know.
    pub dates: Option<DateOrder>,
    /// For mail: our own addresses or domains (`@example.com`). What they sent went out, the rest came in.
    pub own_addresses: Vec<String>,
}

/// A file as it seems to be, with its first rows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportPreview {
    /// The file's name without its folder.
    pub name: String,
    /// Its size in kilobytes, rounded up.
    pub kilobytes: u32,
    /// The layout that it is read by.
    pub layout: Layout,
    /// Whether that was recognised rather than chosen.
    pub recognised: bool,
    /// The encoding that it is read in, by its name in the Encoding Standard.
    pub encoding: String,
    /// Whether that is certain: chosen, said by the file's first bytes, or UTF-8 throughout the part that was looked at.
    pub encoding_certain: bool,
    /// Encodings to choose from, by name.
    pub encodings: Vec<String>,
    /// What stands between columns; absent where there are none.
    pub delimiter: Option<Delimiter>,
    /// The columns, with what was found in them.
    pub columns: Vec<ImportColumn>,
    /// The first rows as they stand there, a cell a column.
    pub rows: Vec<Vec<String>>,
    /// The mapping that the columns are read by: chosen, else offered by their headers. Absent for other layouts.
    pub mapping: Option<Mapping>,
    /// What must be said before it can be brought in. Empty: it can.
    pub asks: Vec<ImportAsk>,
    /// What the first rows would become.
    pub found: Vec<ImportFound>,
    /// What of the first rows cannot be taken, and why.
    pub faults: Vec<ImportFault>,
}

/// A column of a table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportColumn {
    /// Its header.
    pub name: String,
    /// What it holds, by the mapping or the layout; absent where it is left.
    pub field: Option<Field>,
    /// Up to three of its first values that are not empty.
    pub samples: Vec<String>,
}

/// Something that has to be said by a person, because the file does not.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum ImportAsk {
    /// Which field a column is: without it no row can be taken.
    Column {
        /// The field that is missing.
        field: Field,
    },
    /// In which order dates are written.
    Dates {
        /// The column's header.
        column: String,
        /// A date of it that can be read in two ways.
        example: String,
        /// That date with the day first, `YYYY-MM-DD`.
        day_first: String,
        /// That date with the month first, `YYYY-MM-DD`.
        month_first: String,
    },
    /// What stands before the decimals.
    Decimal {
        /// The column's header.
        column: String,
        /// An amount of it that can be read in two ways.
        example: String,
    },
    /// The currency: no column says it.
    Currency,
}

/// What a row, a card or a message would become.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportFound {
    /// Line in the file, from 1.
    pub line: u32,
    /// The customer's name as the file has it; empty where it has none.
    pub customer: String,
    /// What she is found by: e-mail addresses, the shop's id of her.
    pub keys: Vec<String>,
    /// Kinds of records (`order`, `refund`, …) with their number or id, in order.
    pub records: Vec<(String, String)>,
}

/// Something in the file that cannot be taken.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportFault {
    /// Line in the file, from 1; 0 where it is the whole file.
    pub line: u32,
    /// Stable code.
    pub code: String,
    /// Column's header, where one is meant.
    pub column: Option<String>,
    /// What is wrong, in the agent's language.
    pub message: String,
}

/// A file to be brought in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ImportForm {
    /// The file.
    pub path: String,
    /// The agent's name for the shop or system that it is from. What it says replaces what a file of the same name said.
    pub source: String,
    /// How to read it.
    #[serde(default)]
    pub choice: ImportChoice,
    /// Only count what would come of it.
    #[serde(default)]
    pub dry_run: bool,
    /// Where what cannot be taken is written, a row each; beside the file if absent.
    #[serde(default)]
    pub errors: Option<String>,
}

/// What came of a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportSummary {
    /// To undo it by; absent after a dry run, and where nothing was new.
    pub import: Option<ImportId>,
    /// The file's name.
    pub name: String,
    /// The agent's name for the source.
    pub source: String,
    /// The layout.
    pub layout: Layout,
    /// Rows, cards or messages that were read.
    pub rows: u32,
    /// Customers and records, counted.
    pub counts: ImportCounts,
    /// How many rows were not taken.
    pub faults: u32,
    /// The first of them.
    pub first_faults: Vec<ImportFault>,
    /// Where all of them are written; absent where there are none.
    pub errors: Option<String>,
    /// Whether nothing was written, because it was only to be counted.
    pub dry_run: bool,
    /// Whether all of it was there already.
    pub nothing_new: bool,
}

/// What an import did, or would do.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct ImportCounts {
    /// Customers that were made.
    pub customers_new: u32,
    /// Customers of whom the source says something else than before.
    pub customers_changed: u32,
    /// Customers of whom all was known.
    pub customers_same: u32,
    /// Records that were made, by kind.
    pub records_new: BTreeMap<String, u32>,
    /// Records that were there with something else in them.
    pub records_changed: u32,
    /// Records that were there as they are.
    pub records_same: u32,
}

/// An import that was done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportView {
    /// To undo it by.
    pub import: ImportId,
    /// When it was done.
    pub done: Moment,
    /// The file's name.
    pub name: String,
    /// The agent's name for the source.
    pub source: String,
    /// The layout.
    pub layout: Layout,
    /// What it did.
    pub counts: ImportCounts,
    /// Whether a later import says something of the same customers, so that it has to be undone first.
    pub held_by_later: bool,
}

/// What an undo took back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportUndone {
    /// Records that are gone.
    pub records_removed: u32,
    /// Records that are as they were before.
    pub records_restored: u32,
    /// Customers that are gone.
    pub customers_removed: u32,
    /// Customers whom it had made and who stay, because a help desk or an agent has had to do with them since.
    pub customers_kept: u32,
}

/// How far an import is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ImportProgress {
    /// Kilobytes read.
    pub kilobytes: u32,
    /// Kilobytes in all.
    pub of: u32,
    /// Rows read.
    pub rows: u32,
    /// Rows not taken.
    pub faults: u32,
}

/// What the form of a mapping offers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Type)]
pub struct ImportFields {
    /// What rows can be.
    pub rows: Vec<RowKind>,
    /// What columns can hold, for each kind of rows; those that a row cannot do without first, with their number.
    pub fields: Vec<(RowKind, u32, Vec<Field>)>,
    /// Marks before decimals.
    pub decimals: Vec<DecimalMark>,
}
