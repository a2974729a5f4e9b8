//! Files that are brought in, and taken back.

use super::{Workspace, blocking};
use crate::{
    import::{self, Job},
    view::{
        Changed, ImportAsk, ImportChoice, ImportFields, ImportForm, ImportPreview, ImportSummary,
        ImportUndone, ImportView, Problem,
    },
};
use parlance_import::{DecimalMark, Field, Layout, RowKind};
use parlance_model::ImportId;
use std::path::PathBuf;

impl Workspace {
    /// What a file seems to be, and what its first rows would become.
    pub async fn import_preview(&self, path: String, choice: ImportChoice) -> Result<ImportPreview, Problem> {
        let words = self.opened().await?.words(&self.inner);
        blocking(move || import::preview(&PathBuf::from(path), &choice, words)).await
    }

    /// What a mapping can say.
    pub fn import_fields(&self) -> ImportFields {
        let of_kind = |kind: &RowKind| {
            let needs = kind.needs();
            let all = needs.iter().chain(Field::OF_CUSTOMER).chain(kind.takes());
            let mut fields: Vec<Field> = Vec::new();
            for field in all {
                if !fields.contains(field) {
                    fields.push(*field);
                }
            }
            (*kind, u32::try_from(needs.len()).unwrap_or(0), fields)
        };
        ImportFields {
            rows: RowKind::ALL.to_vec(),
            fields: RowKind::ALL.iter().map(of_kind).collect(),
            decimals: vec![DecimalMark::Point, DecimalMark::Comma],
        }
    }

    /// Brings a file in: all that can be read of it, or nothing if it is stopped or fails. What cannot be read is written
    /// into a table beside it. While it goes on, [`Changed::Imports`] tells how far it is; nothing else is written to the
    /// store meanwhile.
    pub async fn import(&self, form: ImportForm) -> Result<ImportSummary, Problem> {
        let open = self.opened().await?;
        if form.source.trim().is_empty() {
            return Err(Problem::new("import-no-source"));
        }
        let job = Job { form, words: open.words(&self.inner), now: self.now() };
        let (store, importing) = (open.store.clone(), std::sync::Arc::clone(&open.importing));
        let changes = self.inner.changes.clone();
        let done = blocking(move || {
            let mut job = job;
            settle(&mut job)?;
            let tell = |progress| {
                // fails only if nobody listens
                let _ = changes.send(Changed::Imports { progress: Some(progress) });
            };
            import::run(&store, &importing, &job, &tell)
        })
        .await;
        self.changed(Changed::Imports { progress: None });
        done
    }

    /// Stops the import that is under way; nothing of it is kept.
    pub async fn stop_import(&self) -> Result<(), Problem> {
        self.opened().await?.importing.stop();
        Ok(())
    }

    /// Imports that were done, newest first.
    pub async fn imports(&self) -> Result<Vec<ImportView>, Problem> {
        let rows = self.stored(|store| store.imports()).await?;
        let view = |row: parlance_store::ImportRow| {
            Some(ImportView {
                import: row.id,
                done: row.done.into(),
                name: row.file,
                source: row.source,
                layout: Layout::of_word(&row.layout)?,
                counts: import::counts(&row.counts),
                held_by_later: row.held,
            })
        };
        Ok(rows.into_iter().filter_map(view).collect())
    }

    /// Takes a whole import back. A later one of the same customers is taken back first (`import-held`); customers whom a
    /// help desk or an agent has had to do with since stay.
    pub async fn undo_import(&self, import: ImportId) -> Result<ImportUndone, Problem> {
        let undone = self.stored(move |store| store.undo_import(import)).await?;
        self.changed(Changed::Imports { progress: None });
        let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(ImportUndone {
            records_removed: number(undone.records_removed),
            records_restored: number(undone.records_restored),
            customers_removed: number(undone.customers_removed),
            customers_kept: number(undone.customers_kept),
        })
    }
}

/// Refuses what has two meanings; what a table's own values decide is taken from them.
fn settle(job: &mut Job) -> Result<(), Problem> {
    let seen = import::preview(&PathBuf::from(&job.form.path), &job.form.choice, job.words)?;
    if !seen.asks.is_empty() {
        let asks: Vec<_> = seen.asks.iter().map(asked).collect();
        return Err(Problem::new("import-asks").with("asks", asks.join(", ")));
    }
    if seen.mapping.is_some() {
        job.form.choice.mapping = seen.mapping;
    }
    Ok(())
}

/// What is asked, by the words that a mapping's file has for it.
fn asked(ask: &ImportAsk) -> String {
    match ask {
        ImportAsk::Column { field } => {
            let field = serde_json::to_value(field).ok();
            field.and_then(|field| field.as_str().map(str::to_owned)).unwrap_or_default()
        }
        ImportAsk::Dates { column, example, .. } => format!("dates ({column}: {example})"),
        ImportAsk::Decimal { column, example } => format!("decimal ({column}: {example})"),
        ImportAsk::Currency => "currency".to_owned(),
    }
}
