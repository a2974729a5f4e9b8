//! What is shown of a file and of its import.

use super::{kilobytes, name, not_read, open, options};
use crate::{
    view::{
        ImportAsk, ImportChoice, ImportColumn, ImportCounts, ImportFault, ImportFound, ImportPreview, Problem,
    },
    words::Words,
};
use parlance_import::{Ask, Fault, OFFERED};
use parlance_model::Incoming;
use std::path::Path;

/// Rows that are shown.
const SHOWN: usize = 20;

/// A file as it seems to be.
pub(crate) fn preview(path: &Path, choice: &ImportChoice, words: Words) -> Result<ImportPreview, Problem> {
    let (file, size) = open(path)?;
    let seen = parlance_import::preview(file, &options("", choice), SHOWN);
    let seen = seen.map_err(|fault| not_read(&fault))?;
    let named = seen.about.headers.iter().zip(seen.columns);
    let columns = named.map(|(name, (field, samples))| ImportColumn { name: name.clone(), field, samples });
    Ok(ImportPreview {
        name: name(path),
        kilobytes: kilobytes(size),
        layout: seen.about.layout,
        recognised: seen.about.recognised,
        encoding: seen.about.encoding.encoding.name().to_owned(),
        encoding_certain: seen.about.encoding.certain,
        encodings: OFFERED.iter().map(|name| (*name).to_owned()).collect(),
        delimiter: seen.about.delimiter,
        columns: columns.collect(),
        rows: seen.rows,
        mapping: seen.about.mapping,
        asks: seen.asks.into_iter().map(ask).collect(),
        found: seen.found.iter().map(found).collect(),
        faults: seen.faults.iter().map(|found| fault(found, words)).collect(),
    })
}

fn ask(asked: Ask) -> ImportAsk {
    match asked {
        Ask::Column(field) => ImportAsk::Column { field },
        Ask::Dates { column, example, day_first, month_first } => {
            let [day_first, month_first] = [day_first, month_first].map(|date| date.to_string());
            ImportAsk::Dates { column, example, day_first, month_first }
        }
        Ask::Decimal { column, example } => ImportAsk::Decimal { column, example },
        Ask::Currency => ImportAsk::Currency,
    }
}

/// What a row would become.
pub(super) fn found(incoming: &Incoming) -> ImportFound {
    let customer = &incoming.customer;
    // an id that was derived from the rest says nothing
    let id = customer.id.iter().filter(|id| !id.starts_with('~'));
    let records = incoming.records.iter().map(|record| {
        let number = record.body.order().unwrap_or(&record.remote_id);
        (record.body.kind().to_owned(), number.to_owned())
    });
    ImportFound {
        line: u32::try_from(incoming.line).unwrap_or(u32::MAX),
        customer: customer.name.clone().unwrap_or_default(),
        keys: customer.emails.iter().chain(id).chain(&customer.phones).cloned().collect(),
        records: records.collect(),
    }
}

/// What is wrong with a line.
pub(super) fn fault(found: &Fault, words: Words) -> ImportFault {
    let code = found.code.word();
    let said = words.say(&format!("import-fault-{code}"), &[]);
    let column = found.column.clone().filter(|column| !column.is_empty());
    let message = match &column {
        Some(column) => words.say("import-fault-column", &[("column", column), ("fault", &said)]),
        None => said,
    };
    let line = u32::try_from(found.line).unwrap_or(u32::MAX);
    ImportFault { line, code: code.to_owned(), column, message }
}

/// What the store counted.
pub(crate) fn counts(counted: &parlance_store::ImportCounts) -> ImportCounts {
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    ImportCounts {
        customers_new: number(counted.customers_new),
        customers_changed: number(counted.customers_changed),
        customers_same: number(counted.customers_same),
        records_new: counted.records_new.iter().map(|(kind, count)| (kind.clone(), number(*count))).collect(),
        records_changed: number(counted.records_changed),
        records_same: number(counted.records_same),
    }
}
