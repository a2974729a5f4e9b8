//! `parlance import`.

use crate::{
    Outcome,
    args::{Import, Imports},
    context::Context,
};
use parlance_workspace::{
    terminal,
    view::{ImportChoice, ImportForm, ImportSummary, ImportView, Problem},
};
use std::path::Path;

/// Brings a file in, lists imports or takes one back.
pub async fn run(ask: Import, context: &Context) -> Result<Outcome, Problem> {
    match ask.what {
        Some(Imports::List) => list(context).await,
        Some(Imports::Undo { id }) => undo(&id, context).await,
        None => import(ask, context).await,
    }
}

async fn import(ask: Import, context: &Context) -> Result<Outcome, Problem> {
    let mapping = match &ask.map {
        Some(file) => Some(terminal::import_mapping(&context.text(file)?)?),
        None => None,
    };
    let layout = ask.layout.as_deref().map(terminal::import_layout).transpose()?;
    let form = ImportForm {
        path: shown(ask.file.as_deref()),
        source: ask.source.unwrap_or_default(),
        choice: ImportChoice {
            layout: layout.or_else(|| mapping.as_ref().map(|_| terminal::Layout::Columns)),
            encoding: ask.encoding,
            delimiter: None,
            dates: mapping.as_ref().and_then(|mapping| mapping.dates),
            mapping,
            own_addresses: ask.own,
        },
        dry_run: ask.dry_run,
        errors: ask.errors.as_deref().map(|path| shown(Some(path))),
    };
    let done = context.store_or_new().await?.import(form).await?;
    context.say.record(&done, || told(&done, context));
    Ok(if done.faults == 0 { Outcome::Done } else { Outcome::Nothing })
}

fn shown(path: Option<&Path>) -> String {
    path.map(|path| path.display().to_string()).unwrap_or_default()
}

fn told(done: &ImportSummary, context: &Context) -> String {
    let number = |count: u32| count.to_string();
    let (counts, records) = (&done.counts, done.counts.records_new.values().sum::<u32>());
    let numbers = [
        ("rows", number(done.rows)),
        ("new", number(counts.customers_new)),
        ("changed", number(counts.customers_changed)),
        ("same", number(counts.customers_same)),
        ("records", number(records)),
        ("updated", number(counts.records_changed)),
        ("unchanged", number(counts.records_same)),
        ("faults", number(done.faults)),
    ];
    let numbers: Vec<_> = numbers.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let words = context.say.words;
    let mut lines = vec![words.say("cli-import-done", &numbers)];
    if done.dry_run {
        lines.push(words.say("cli-import-dry", &[]));
    } else if done.nothing_new {
        lines.push(words.say("cli-import-same", &[]));
    }
    lines.extend(done.errors.iter().map(|path| words.say("cli-import-errors", &[("path", path)])));
    lines.extend(done.import.map(|id| words.say("cli-import-id", &[("id", &id.to_string())])));
    lines.join("\n")
}

async fn list(context: &Context) -> Result<Outcome, Problem> {
    let all = context.store().await?.imports().await?;
    for import in &all {
        context.say.record(import, || row(import, context));
    }
    Ok(if all.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

fn row(import: &ImportView, context: &Context) -> String {
    let (id, done) = (import.import.to_string(), import.done.to_string());
    let told = [
        ("id", id.as_str()),
        ("done", &done),
        ("source", &import.source),
        ("name", &import.name),
        ("layout", import.layout.word()),
    ];
    context.say.words.say("cli-import-row", &told)
}

async fn undo(id: &str, context: &Context) -> Result<Outcome, Problem> {
    let import = id.parse().map_err(|_| Problem::new("store-missing-row"))?;
    let undone = context.store().await?.undo_import(import).await?;
    context.say.record(&undone, || {
        let [removed, restored, gone, kept] = [
            undone.records_removed,
            undone.records_restored,
            undone.customers_removed,
            undone.customers_kept,
        ]
        .map(|count| count.to_string());
        let told = [("removed", removed.as_str()), ("restored", &restored), ("gone", &gone), ("kept", &kept)];
        context.say.words.say("cli-import-undone", &told)
    });
    Ok(Outcome::Done)
}
