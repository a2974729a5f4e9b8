//! What could not be taken of a file, in a table beside it.

use super::shown::fault;
use crate::{
    export,
    view::{ImportFault, Problem},
    words::Words,
};
use csv::{Terminator, Writer, WriterBuilder};
use parlance_import::Fault;
use parlance_practice::harmless;
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

/// Spreadsheets take a file for UTF-8 by it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// Faults that are told besides.
const FIRST: usize = 50;

/// The table, made when there is something to write.
pub(super) struct Errors {
    of: PathBuf,
    wanted: Option<PathBuf>,
    words: Words,
    table: Option<(Writer<BufWriter<File>>, PathBuf)>,
    /// How many there were.
    pub(super) count: u32,
    /// The first of them.
    pub(super) first: Vec<ImportFault>,
}

impl Errors {
    pub(super) fn new(of: &Path, wanted: Option<PathBuf>, words: Words) -> Self {
        Self { of: of.to_owned(), wanted, words, table: None, count: 0, first: Vec::new() }
    }

    pub(super) fn tell(&mut self, found: &Fault) -> Result<(), Problem> {
        self.count = self.count.saturating_add(1);
        let told = fault(found, self.words);
        let row = [
            found.line.to_string(),
            told.code.clone(),
            harmless(told.column.as_deref().unwrap_or_default()),
            harmless(&told.message),
        ];
        let (table, path) = match &mut self.table {
            Some(table) => table,
            None => {
                let made = self.make()?;
                self.table.insert(made)
            }
        };
        table.write_record(row).map_err(|error| failed(path, error))?;
        if self.first.len() < FIRST {
            self.first.push(told);
        }
        Ok(())
    }

    fn make(&self) -> Result<(Writer<BufWriter<File>>, PathBuf), Problem> {
        let (file, path) = match &self.wanted {
            Some(path) => {
                let file = File::create(path).map_err(|error| export::failed(path, error.kind()))?;
                (file, path.clone())
            }
            None => {
                let folder = self.of.parent().unwrap_or(Path::new(""));
                let stem = self.of.file_stem().unwrap_or_default().to_string_lossy();
                let stem = self.words.say("import-errors", &[("name", &stem)]);
                export::create(folder, &stem, "csv")?
            }
        };
        let mut file = BufWriter::new(file);
        file.write_all(BYTE_ORDER_MARK).map_err(|error| export::failed(&path, error.kind()))?;
        let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(file);
        let heading = ["line", "code", "column", "message"];
        let heading = heading.map(|column| self.words.say(&format!("import-errors-{column}"), &[]));
        table.write_record(heading).map_err(|error| failed(&path, error))?;
        Ok((table, path))
    }

    /// Where they are written, if there are any.
    pub(super) fn finish(&mut self) -> Result<Option<String>, Problem> {
        let Some((table, path)) = &mut self.table else { return Ok(None) };
        table.flush().map_err(|error| export::failed(path, error.kind()))?;
        Ok(Some(path.display().to_string()))
    }
}

fn failed(path: &Path, error: csv::Error) -> Problem {
    let kind = match error.into_kind() {
        csv::ErrorKind::Io(error) => error.kind(),
        _ => std::io::ErrorKind::Other,
    };
    export::failed(path, kind)
}
