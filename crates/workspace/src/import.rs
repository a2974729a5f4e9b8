//! Files that are brought in: opened here, read by `parlance-import`, kept by the store.

mod errors;
mod run;
mod shown;

pub(crate) use run::{Importing, Job, run};
pub(crate) use shown::{counts, preview};

use crate::view::{ImportChoice, Problem};
use parlance_import::{Fault, Options};
use std::{
    fs::{self, File},
    io,
    path::Path,
};

/// A file to be read, and how large it is.
pub(crate) fn open(path: &Path) -> Result<(File, u64), Problem> {
    let failed = |error: io::Error| {
        let why = match error.kind() {
            io::ErrorKind::NotFound => "missing",
            io::ErrorKind::PermissionDenied => "denied",
            _ => "other",
        };
        Problem::new("import-file").with("why", why)
    };
    // asked before it is opened: a pipe would wait for somebody to write into it
    let about = fs::metadata(path).map_err(failed)?;
    if !about.is_file() {
        return Err(Problem::new("import-file").with("why", if about.is_dir() { "folder" } else { "other" }));
    }
    Ok((File::open(path).map_err(failed)?, about.len()))
}

/// How it is read.
pub(crate) fn options(source: &str, choice: &ImportChoice) -> Options {
    Options {
        source: source.to_owned(),
        layout: choice.layout,
        encoding: choice.encoding.clone(),
        delimiter: choice.delimiter,
        mapping: choice.mapping.clone(),
        dates: choice.dates,
        own_addresses: choice.own_addresses.clone(),
    }
}

/// The whole file cannot be read.
pub(crate) fn not_read(fault: &Fault) -> Problem {
    Problem::new("import-not-read").with("fault", fault.code.word())
}

/// A file's name without its folder.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Bytes as kilobytes, rounded up.
pub(crate) fn kilobytes(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}
