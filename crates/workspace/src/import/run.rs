//! An import under way: one thread reads the file, the other writes the store.

use super::{counts, errors::Errors, kilobytes, name, not_read, open, options};
use crate::{
    view::{ImportForm, ImportProgress, ImportSummary, Problem},
    words::Words,
};
use jiff::Timestamp;
use parlance_import::Reader;
use parlance_model::Incoming;
use parlance_store::{ImportOf, Store};
use std::{
    fs::File,
    io::{self, Read},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
        mpsc::{SyncSender, sync_channel},
    },
    thread,
};

/// Rows that go from one thread to the other at a time.
const BATCH: usize = 512;
/// Batches that may wait.
const WAITING: usize = 8;
/// Rows after which it is told how far it is.
const TOLD: u64 = 10_000;

/// Whether an import is under way, and whether it is to stop.
#[derive(Default)]
pub(crate) struct Importing {
    running: AtomicBool,
    stop: AtomicBool,
}

impl Importing {
    /// Ends the import that is under way, if there is one.
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    fn begin(self: &Arc<Self>) -> Result<Under, Problem> {
        if self.running.swap(true, Ordering::SeqCst) {
            return Err(Problem::new("import-running"));
        }
        self.stop.store(false, Ordering::SeqCst);
        Ok(Under(Arc::clone(self)))
    }
}

/// Held while an import is under way.
struct Under(Arc<Importing>);

impl Drop for Under {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::SeqCst);
    }
}

/// What is to be done.
pub(crate) struct Job {
    pub(crate) form: ImportForm,
    pub(crate) words: Words,
    pub(crate) now: Timestamp,
}

/// Brings a file in.
pub(crate) fn run(
    store: &Store,
    importing: &Arc<Importing>,
    job: &Job,
    tell: &(dyn Fn(ImportProgress) + Sync),
) -> Result<ImportSummary, Problem> {
    let under = importing.begin()?;
    let form = &job.form;
    let path = PathBuf::from(&form.path);
    let (file, size) = open(&path)?;
    let read = AtomicU64::new(0);
    let reader = Reader::open(Counted { file, read: &read }, &options(form.source.trim(), &form.choice));
    let mut reader = reader.map_err(|fault| not_read(&fault))?;
    let layout = reader.about().layout;
    let mut errors = Errors::new(&path, form.errors.clone().map(PathBuf::from), job.words);
    let progress = |reader: &Reader<Counted<'_>>, errors: &Errors| ImportProgress {
        kilobytes: kilobytes(read.load(Ordering::Relaxed)),
        of: kilobytes(size),
        rows: u32::try_from(reader.read_so_far()).unwrap_or(u32::MAX),
        faults: errors.count,
    };
    let file_name = name(&path);
    let of = ImportOf {
        source: form.source.trim(),
        file: &file_name,
        layout: layout.word(),
        dry_run: form.dry_run,
    };
    let broken = AtomicBool::new(false);
    let go_on = || !under.0.stop.load(Ordering::SeqCst) && !broken.load(Ordering::SeqCst);
    let (sender, batches) = sync_channel::<Vec<Incoming>>(WAITING);
    let (written, handed) = thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let sender = sender;
            let handed = hand_over(&mut reader, &mut errors, &sender, |r, e| tell(progress(r, e)));
            // before the other thread takes the end of the rows for the end of the file
            broken.store(handed.is_err(), Ordering::SeqCst);
            handed
        });
        let written = store.import(of, batches.into_iter().flatten(), &go_on, job.now);
        (written, reading.join().unwrap_or_else(|_| Err(Problem::new("workspace-failed"))))
    });
    handed?;
    let done = written?;
    let errors_at = errors.finish()?;
    Ok(ImportSummary {
        nothing_new: !form.dry_run && done.import.is_none(),
        import: done.import,
        name: file_name.clone(),
        source: form.source.trim().to_owned(),
        layout,
        rows: u32::try_from(reader.read_so_far()).unwrap_or(u32::MAX),
        counts: counts(&done.counts),
        faults: errors.count,
        first_faults: std::mem::take(&mut errors.first),
        errors: errors_at,
        dry_run: form.dry_run,
    })
}

/// Reads the file to its end, or until nobody takes any more.
fn hand_over<R: Read>(
    reader: &mut Reader<R>,
    errors: &mut Errors,
    sender: &SyncSender<Vec<Incoming>>,
    mut tell: impl FnMut(&Reader<R>, &Errors),
) -> Result<(), Problem> {
    let mut batch = Vec::with_capacity(BATCH);
    let mut told = 0;
    while let Some(next) = reader.next() {
        match next {
            Ok(incoming) => batch.push(incoming),
            Err(fault) => errors.tell(&fault)?,
        }
        if batch.len() == BATCH
            && sender.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH))).is_err()
        {
            return Ok(());
        }
        if reader.read_so_far() >= told + TOLD {
            told = reader.read_so_far();
            tell(reader, errors);
        }
    }
    // fails only if the writing has ended, which has its own reason
    let _ = sender.send(batch);
    Ok(())
}

/// A file whose bytes are counted.
struct Counted<'a> {
    file: File,
    read: &'a AtomicU64,
}

impl Read for Counted<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
