//! Everything about one person: exported, erased, and by when she is to be answered.

use super::{Workspace, blocking, open::Open};
use crate::{
    export,
    privacy::{
        deadline::{self, Asked},
        export::{FileLine, Writer, copy_name},
    },
    reader,
    view::{
        Changed, DeskHolding, EraseForm, ErasePreview, ErasureRecord, PersonExport, PersonalCount, Problem,
        RequestKind,
    },
    words::Words,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use parlance_market::Market;
use parlance_model::CustomerId;
use parlance_store::{
    self as store, AuditDetail, AuditNote, Erasure, ErasureOutcome, ErasurePreview, PersonalValue, SavedFile,
    SavedKind, Store,
};
use std::{
    collections::BTreeMap,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
};

impl Workspace {
    /// Writes everything about a customer (with all that were merged into her) into a folder: JSON, a page in her language
    /// where we have words in it, and copies of her files as far as they were fetched.
    pub async fn export_person(
        &self,
        customer: CustomerId,
        folder: PathBuf,
    ) -> Result<PersonExport, Problem> {
        let (open, now) = (self.opened().await?, self.now());
        let by = open.agent();
        blocking(move || export_person(&open.store, customer, &folder, &by, now)).await
    }

    /// The same into the folder for downloads.
    pub async fn export_person_here(&self, customer: CustomerId) -> Result<PersonExport, Problem> {
        let folder = self.downloads()?;
        self.export_person(customer, folder).await
    }

    /// What an erasure of a customer would do, and what it cannot.
    pub async fn erase_preview(&self, customer: CustomerId) -> Result<ErasePreview, Problem> {
        let requests = self.requests(Some(customer)).await?;
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        blocking(move || {
            let found = open.store.erasure_preview(customer)?;
            Ok(ErasePreview {
                confirm: confirmation(&open.store, customer)?,
                counts: counts(&found.rows, words),
                sending: small(found.sending),
                undecided: small(found.undecided),
                in_others_tickets: small(found.in_others_tickets),
                desks: holdings(&open.store, found, words)?,
                files: there(&open.store.saved_files(customer)?),
                requests: requests
                    .into_iter()
                    .filter(|request| request.kind == RequestKind::Erasure && request.closed.is_none())
                    .collect(),
            })
        })
        .await
    }

    /// Erases a customer with all that were merged into her, and tells what went. It cannot be taken back.
    pub async fn erase(&self, form: EraseForm) -> Result<ErasureRecord, Problem> {
        let (open, now) = (self.opened().await?, self.now());
        let words = open.words(&self.inner);
        let erasing = Arc::clone(&open);
        let record = blocking(move || erase(&erasing, &form, words, now)).await?;
        // what is being typed may be an answer to her
        drop(open.typing.lock().unwrap_or_else(PoisonError::into_inner).take());
        open.outbox_changed();
        for change in [Changed::Tickets { tickets: Vec::new() }, Changed::Outbox] {
            self.changed(change);
        }
        Ok(record)
    }
}

impl Open {
    /// Who does things here, as records name her.
    pub(super) fn agent(&self) -> String {
        let name = self.settings().signature;
        if name.trim().is_empty() { "agent".to_owned() } else { name.trim().to_owned() }
    }
}

/// What is known of where a person is: her market, the part of it, and the language that she reads.
pub(super) struct Whereabouts {
    pub market: Option<&'static Market>,
    pub part: Option<String>,
    language: Option<String>,
}

impl Whereabouts {
    pub(super) fn of(store: &Store, customer: CustomerId) -> Result<Self, Problem> {
        let person = store.person(customer)?;
        let said = person.said();
        let known = person.market().and_then(|(market, _)| Market::get(market));
        let subject = reader::person(store, customer)?;
        let market = known.or_else(|| subject.market().0);
        let part = said.subdivision.as_deref().zip(market);
        let part = part.and_then(|(part, market)| market.subdivision(part).ok()).map(str::to_owned);
        Ok(Self { market, part, language: said.language })
    }

    pub(super) fn asked(&self, received: Date, for_access: bool) -> Asked<'_> {
        Asked { market: self.market, part: self.part.as_deref(), received, for_access }
    }
}

pub(super) fn today(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::UTC).date()
}

pub(super) fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Only counts what the other tables have: nothing that she would know as hers.
const TALLIES: &str = "timeline_counts";

/// Tables with how many rows, those with none left out.
fn counts(rows: &BTreeMap<&'static str, u64>, words: Words) -> Vec<PersonalCount> {
    let some = rows.iter().filter(|(table, count)| **count > 0 && **table != TALLIES);
    some.map(|(table, count)| PersonalCount {
        kind: (*table).to_owned(),
        name: crate::privacy::table_name(table, words),
        count: small(*count),
    })
    .collect()
}

/// Her name, else an address of hers, else her id.
fn confirmation(store: &Store, customer: CustomerId) -> Result<String, Problem> {
    let person = store.person(customer)?;
    let name = person.said().name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    let mut addresses = person.members.iter().flat_map(|member| &member.customer.identities);
    let address = || addresses.next().map(|identity| identity.written.clone());
    Ok(name.or_else(address).unwrap_or_else(|| customer.to_string()))
}

fn holdings(store: &Store, found: ErasurePreview, words: Words) -> Result<Vec<DeskHolding>, Problem> {
    let holding = |(desk, tickets): (_, Vec<String>)| {
        let desk = store.desk(desk)?.name;
        let count = tickets.len().to_string();
        let advice = words.say("privacy-desk-advice", &[("desk", &desk), ("count", &count)]);
        Ok(DeskHolding { desk, tickets, advice })
    };
    found.on_desks.into_iter().map(holding).collect()
}

/// Files that are still where they were written.
fn there(files: &[SavedFile]) -> Vec<String> {
    let there = files.iter().filter(|file| file.path.exists());
    there.map(|file| file.path.display().to_string()).collect()
}

fn erase(open: &Open, form: &EraseForm, words: Words, now: Timestamp) -> Result<ErasureRecord, Problem> {
    let (store, customer) = (&open.store, form.customer);
    if form.reason.trim().is_empty() {
        return Err(Problem::new("privacy-no-reason"));
    }
    if form.confirm.trim() != confirmation(store, customer)? {
        return Err(Problem::new("privacy-confirm"));
    }
    let preview = store.erasure_preview(customer)?;
    under_way(preview.sending, if form.drop_outgoing { 0 } else { preview.undecided })?;
    let (deleted, left) = delete_files(&store.saved_files(customer)?, form.delete_files);
    let mut details = grounds(store, customer, now)?;
    details.insert("files-deleted", deleted.into());
    details.insert("files-left", left.len().to_string().into());
    let erasure = Erasure {
        customer,
        by: open.agent(),
        reason: form.reason.trim().to_owned(),
        details,
        drop_outgoing: form.drop_outgoing,
    };
    let erased = match store.erase(&erasure, now)? {
        ErasureOutcome::Erased(erased) => erased,
        ErasureOutcome::UnderWay { sending, undecided } => {
            under_way(sending, undecided)?;
            return Err(Problem::new("workspace-failed"));
        }
        ErasureOutcome::ReasonNames => return Err(Problem::new("privacy-reason-names")),
    };
    let cleaned = store.clean();
    if let Err(error) = &cleaned {
        tracing::warn!(code = error.code(), "pages are still to be cleaned");
    }
    let backups_removed = open.keeper().remove_erased();
    if let Err(problem) = &backups_removed {
        tracing::warn!(code = problem.code, "backups from before an erasure are still there");
    }
    Ok(ErasureRecord {
        backups_removed: backups_removed.ok(),
        counts: counts(&erased.rows, words),
        files_deleted: small(deleted),
        files_left: left,
        cleaned: cleaned.is_ok(),
        entry: super::audit::entry(erased.record, words),
    })
}

fn under_way(sending: u64, undecided: u64) -> Result<(), Problem> {
    if sending + undecided == 0 {
        return Ok(());
    }
    Err(Problem::new("privacy-under-way").with("sending", sending).with("undecided", undecided))
}

/// The law, and the request that it answers: days and codes only.
fn grounds(
    store: &Store,
    customer: CustomerId,
    now: Timestamp,
) -> Result<BTreeMap<&'static str, AuditDetail>, Problem> {
    let place = Whereabouts::of(store, customer)?;
    let mut details = BTreeMap::new();
    if let Some(market) = place.market {
        details.insert("market", market.code.into());
    }
    if let Some(law) = deadline::law(place.market, place.part.as_deref(), today(now)) {
        details.insert("law", law.into());
    }
    let requests = store.requests(Some(customer))?;
    let asked = requests
        .iter()
        .find(|request| request.kind == store::RequestKind::Erasure && request.closed.is_none());
    if let Some(request) = asked {
        details.insert("request-received", request.received.to_string().into());
    }
    Ok(details)
}

/// Deletes files if that is wanted: how many went, and which are still there.
fn delete_files(files: &[SavedFile], wanted: bool) -> (u64, Vec<String>) {
    let mut deleted = 0;
    for file in files.iter().filter(|_| wanted) {
        match fs::remove_file(&file.path) {
            Ok(()) => deleted += 1,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => tracing::warn!(kind = ?error.kind(), "a file could not be deleted"),
        }
    }
    (deleted, there(files))
}

fn export_person(
    store: &Store,
    customer: CustomerId,
    folder: &Path,
    by: &str,
    now: Timestamp,
) -> Result<PersonExport, Problem> {
    let place = Whereabouts::of(store, customer)?;
    let language = place.language.as_deref().or(place.market.map(|market| market.likely_language));
    let mut writer =
        Writer::new(&confirmation(store, customer)?, Words::printed(language.unwrap_or("en")), now);
    let mut names = Vec::new();
    store.everything(customer, &mut |row| {
        if row.table == "attachments" {
            names.extend(row.columns.iter().find_map(|(column, value)| match value {
                PersonalValue::Text(name) if column == "name" => Some(name.clone()),
                _ => None,
            }));
        }
        writer.row(&row);
        Ok(())
    })?;
    let stem = format!("parlance-person-{}", today(now));
    let copied = copy_files(store, customer, folder, &stem)?;
    let copies: Vec<_> = copied.iter().map(|copy| shown(folder, copy)).collect();
    let elsewhere = names.len().saturating_sub(copied.len());
    let lines = names.into_iter().map(|name| FileLine { copy: copy_of(&name, &copies), name });
    let (json, page, rows) = writer.end(&lines.collect::<Vec<_>>());
    let json = export::keep(folder, &stem, "json", json.as_bytes())?;
    let html = export::keep(folder, &stem, "html", page.as_bytes())?;
    for path in copied.iter().chain([&json, &html]) {
        store.note_saved_file(customer, path, SavedKind::Export, now)?;
    }
    let note = AuditNote::new("export", by).about(customer).with("rows", i64::from(rows));
    store.audit(&note, now)?;
    Ok(PersonExport {
        json: json.display().to_string(),
        html: html.display().to_string(),
        rows,
        files: copied.iter().map(|path| path.display().to_string()).collect(),
        files_elsewhere: small(u64::try_from(elsewhere).unwrap_or(u64::MAX)),
    })
}

/// Copies what was fetched of her files into a folder beside the page.
fn copy_files(
    store: &Store,
    customer: CustomerId,
    folder: &Path,
    stem: &str,
) -> Result<Vec<PathBuf>, Problem> {
    let saved = store.saved_files(customer)?;
    let fetched = saved.iter().filter(|file| file.kind == SavedKind::Attachment && file.path.is_file());
    let mut copies = Vec::new();
    for (number, file) in (1..).zip(fetched) {
        let beside = folder.join(format!("{stem}-files"));
        let to = beside.join(copy_name(number, &file.path));
        let copied = fs::create_dir_all(&beside).and_then(|()| fs::copy(&file.path, &to));
        copied.map_err(|error| export::failed(&to, error.kind()))?;
        copies.push(to);
    }
    Ok(copies)
}

fn shown(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).components();
    let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.join("/")
}

/// The copy of a file by its name; a copy's own begins with a number.
fn copy_of(name: &str, copies: &[String]) -> Option<String> {
    let safe = parlance_import::safe_name(name);
    copies.iter().find(|copy| copy.ends_with(&format!(" {safe}"))).cloned()
}
