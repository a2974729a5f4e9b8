//! Everything about a person as two files: JSON for machines, a page for people. Both are written row by row.

use super::{page::Page, value};
use crate::words::Words;
use jiff::Timestamp;
use parlance_store::PersonalRow;
use serde_json::{Value, json};
use std::path::Path;

/// The name of the format, and the version of what stands in it.
const FORMAT: &str = "parlance-person";
const VERSION: u32 = 1;
const ABOUT: &str = "Each table is a list of rows; ids are UUIDs, moments RFC 3339, languages BCP 47; what is empty is left out.";

/// What each table holds; the file says it, so that it can be read without us.
const TABLES: &[(&str, &str)] = &[
    ("customers", "Who she is to us: id, market (ISO 3166-1), and what says so."),
    ("identities", "Her addresses: kind, as written, and the value by which it is compared."),
    ("identity_names", "Names seen under an address, as they are compared."),
    ("descriptions", "What each help desk (desk) or shop (source) says of her."),
    ("links_refused", "Customers of whom somebody said that they are not the same person."),
    ("tickets", "Her tickets, by the help desk's id (remote_id)."),
    (
        "messages",
        "Messages of her tickets, hers (inbound) and ours (outbound); body_kind says whether the text is plain or HTML.",
    ),
    ("attachments", "Files that came with messages; their content stays on the help desk."),
    ("events", "What happened to her tickets besides."),
    ("strays", "Messages whose ticket has not come yet."),
    (
        "records",
        "Orders, shipments, returns, refunds, surveys, loyalty, calls, consents and events, by source.",
    ),
    ("promises", "What was promised to her."),
    ("drafts", "Replies and notes that are being written."),
    ("outbox", "Replies, notes and changes that were sent to a help desk or wait to be."),
    ("check_ignored", "Remarks of the reply check that were set aside in her tickets."),
    ("check_switches", "Rules of the reply check that are off or weigh otherwise for her."),
    ("saved_files", "Files with her data that were written to this computer."),
    ("privacy_requests", "What she asked for her data."),
    ("timeline_counts", "How many entries her timeline has of each kind."),
    ("audit_words", "Reasons that agents gave for what they did with her data."),
    ("audit", "What was done with her data, as it is sealed."),
];

/// A copy of a file of hers, or only its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileLine {
    /// Its name on the help desk.
    pub name: String,
    /// Where the copy lies beside the page, if there is one.
    pub copy: Option<String>,
}

/// Both files as they grow.
pub struct Writer {
    json: String,
    page: Page,
    table: Option<&'static str>,
    rows: u32,
}

impl Writer {
    /// Begins both; words are in her language.
    pub fn new(name: &str, words: Words, now: Timestamp) -> Self {
        let schema: serde_json::Map<_, _> =
            TABLES.iter().map(|(table, about)| ((*table).to_owned(), Value::from(*about))).collect();
        let head = [
            ("format", Value::from(FORMAT)),
            ("version", VERSION.into()),
            ("made", now.to_string().into()),
            ("about", ABOUT.into()),
            ("schema", schema.into()),
        ];
        let head: String = head.iter().map(|(name, value)| format!("\"{name}\": {value},\n")).collect();
        let json = format!("{{\n{head}\"tables\": {{");
        Self { json, page: Page::new(name, words, now), table: None, rows: 0 }
    }

    /// Takes in a row.
    pub fn row(&mut self, row: &PersonalRow) {
        let columns = value::row(row);
        if self.table == Some(row.table) {
            self.json.push_str(",\n  ");
        } else {
            let end = if self.table.is_some() { "\n ]," } else { "" };
            self.json.push_str(&format!("{end}\n \"{}\": [\n  ", row.table));
            self.page.table(row.table);
            self.table = Some(row.table);
        }
        self.page.row(row.table, &columns);
        self.json.push_str(&Value::Object(columns).to_string());
        self.rows += 1;
    }

    /// Ends both: JSON, the page, and how many rows there are.
    pub fn end(mut self, files: &[FileLine]) -> (String, String, u32) {
        if self.table.is_some() {
            self.json.push_str("\n ]");
        }
        let listed: Vec<_> = files
            .iter()
            .map(|file| match &file.copy {
                Some(copy) => json!({"name": file.name, "copy": copy}),
                None => json!({"name": file.name}),
            })
            .collect();
        self.json.push_str(&format!("\n}},\n\"files\": {}\n}}\n", Value::from(listed)));
        (self.json, self.page.end(files), self.rows)
    }
}

/// A name for a copy beside the page: its own, without folders.
pub fn copy_name(number: usize, path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    format!("{number:03} {name}")
}
