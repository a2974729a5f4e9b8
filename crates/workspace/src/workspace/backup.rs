//! Backups: made every day and when asked for, gone back to, and a damaged store made whole again.
//!
//! A snapshot holds the store and the vault's own file, so that the recovery code opens it on any machine. Secrets of desks
//! go along where they are under a passphrase; those in a keyring stay there, and desks ask for them anew elsewhere.

use super::{Inner, Workspace, blocking, chosen, open::Open};
use crate::view::{BackupsView, Changed, Door, Problem, RepairView, RestoreView, SnapshotView, TallyView};
use jiff::{SignedDuration, Timestamp};
use parlance_model::Moment;
use parlance_store::{
    Repaired, Store, StoreError, Tally,
    backup::{self, Beside, Restored, Snapshot},
};
use parlance_sync::Clock;
use parlance_vault::{Sensitive, Vault};
use serde::{Deserialize, Serialize};
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, atomic::Ordering},
    time::Duration,
};
use tokio::sync::broadcast;

const FOLDER: &str = "backups";
const SETTING: &str = "backup";
/// What of the vault goes along.
const BESIDE: &[&str] = &["vault.json", "secrets.json"];
/// First the agent's day begins.
const SETTLED: Duration = Duration::from_secs(20);
const LOOK: Duration = Duration::from_secs(3600);
const DAY: SignedDuration = SignedDuration::from_hours(20);

#[derive(Clone, Default, Serialize, Deserialize)]
struct Kept {
    copies: Option<PathBuf>,
}

/// Who makes the backups of an open store.
#[derive(Clone)]
pub(super) struct Keeper {
    store: Store,
    dir: PathBuf,
    clock: Arc<dyn Clock>,
    problem: Arc<Mutex<Option<Problem>>>,
}

impl Keeper {
    pub fn new(store: Store, dir: PathBuf, clock: Arc<dyn Clock>) -> Self {
        Self { store, dir, clock, problem: Arc::default() }
    }

    /// Removes every snapshot from before this time, also where each was copied to; gives how many.
    fn remove_before(&self, before: Timestamp) -> Result<u32, StoreError> {
        self.folders()?.iter().map(|folder| backup::remove_snapshots(folder, before)).sum()
    }

    /// Removes every copy of the store that somebody is still in who was erased since, also where each was copied to, and
    /// makes a new backup if there was one; gives how many. What is erased must not come back with one.
    pub(super) fn remove_erased(&self) -> Result<u32, Problem> {
        let removed = self.store.remove_older_copies(&self.dir, &self.folders()?)?;
        if removed.snapshots > 0 {
            self.back_up()?;
        }
        Ok(removed.snapshots + removed.set_aside)
    }

    fn folders(&self) -> Result<Vec<PathBuf>, StoreError> {
        Ok(std::iter::once(self.dir.join(FOLDER)).chain(self.kept()?.copies).collect())
    }

    fn kept(&self) -> Result<Kept, StoreError> {
        Ok(self.store.setting(SETTING)?.unwrap_or_default())
    }

    /// Makes one and copies it to where the agent wants it, too; old ones go.
    pub(super) fn back_up(&self) -> Result<(), Problem> {
        let made = self.make();
        let problem = made.as_ref().err().cloned();
        *self.problem.lock().unwrap_or_else(PoisonError::into_inner) = problem;
        made
    }

    fn make(&self) -> Result<(), Problem> {
        let folder = self.dir.join(FOLDER);
        let beside = beside(&self.dir).map_err(StoreError::from)?;
        let snapshot = self
            .store
            .back_up(&folder, &beside, env!("CARGO_PKG_VERSION"), self.clock.now())
            .map_err(|error| problem(&error))?;
        backup::thin_snapshots(&folder)?;
        if let Some(copies) = self.kept()?.copies {
            let copied =
                backup::copy_snapshot(&snapshot, &copies).and_then(|_| backup::thin_snapshots(&copies));
            copied.map_err(|error| Problem::new("backup-not-copied").with("reason", error.code()))?;
        }
        Ok(())
    }

    fn is_due(&self) -> bool {
        let newest = backup::snapshots(&self.dir.join(FOLDER)).ok().and_then(|all| all.into_iter().next());
        newest.is_none_or(|newest| self.clock.now().duration_since(newest.made) >= DAY)
    }

    fn view(&self) -> Result<BackupsView, Problem> {
        let folder = self.dir.join(FOLDER);
        let snapshots = backup::snapshots(&folder)?;
        Ok(BackupsView {
            folder: folder.display().to_string(),
            copies: self.kept()?.copies.map(|copies| copies.display().to_string()),
            snapshots: snapshots.iter().map(shown).collect(),
            problem: self.problem.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        })
    }

    /// Makes a backup a day. A store that the last process did not close is first looked through, and what is found told.
    pub async fn keep(
        self,
        damaged: Arc<std::sync::atomic::AtomicBool>,
        changes: broadcast::Sender<Changed>,
    ) {
        tokio::time::sleep(SETTLED).await;
        let looked = self.clone();
        let is_damaged = move || {
            looked.store.ended_uncleanly() && matches!(looked.store.check_pages(), Err(StoreError::Corrupt))
        };
        if tokio::task::spawn_blocking(is_damaged).await.unwrap_or(false) {
            tracing::warn!(code = "store-corrupt", "a page of the store is damaged");
            damaged.store(true, Ordering::SeqCst);
            // fails only if nobody listens
            let _ = changes.send(Changed::Damaged);
            // What is damaged does not take the place of what was whole.
            return;
        }
        loop {
            let keeper = self.clone();
            let made = move || keeper.is_due().then(|| keeper.back_up());
            match tokio::task::spawn_blocking(made).await {
                Ok(Some(Err(problem))) => tracing::warn!(code = problem.code, "no backup was made"),
                Ok(Some(Ok(()))) => tracing::info!("a backup was made"),
                _ => {}
            }
            tokio::time::sleep(LOOK).await;
        }
    }
}

impl Workspace {
    /// The backups.
    pub async fn backups(&self) -> Result<BackupsView, Problem> {
        let keeper = self.opened().await?.keeper();
        blocking(move || keeper.view()).await
    }

    /// Makes a backup now.
    pub async fn back_up(&self) -> Result<BackupsView, Problem> {
        let keeper = self.opened().await?.keeper();
        blocking(move || {
            keeper.back_up()?;
            keeper.view()
        })
        .await
    }

    /// Copies each backup to this folder from now on, too; `None` no more.
    pub async fn set_backup_copies(&self, folder: Option<String>) -> Result<BackupsView, Problem> {
        let keeper = self.opened().await?.keeper();
        blocking(move || {
            let copies =
                folder.map(|folder| PathBuf::from(folder.trim())).filter(|folder| folder != Path::new(""));
            if copies.as_ref().is_some_and(|copies| !copies.is_absolute() || !copies.is_dir()) {
                return Err(Problem::new("backup-no-folder"));
            }
            keeper.store.set_setting(SETTING, &Kept { copies })?;
            keeper.view()
        })
        .await
    }

    /// Removes every backup from before this time, also where each was copied to; gives how many.
    pub async fn remove_backups(&self, before: Timestamp) -> Result<u32, Problem> {
        let keeper = self.opened().await?.keeper();
        blocking(move || Ok(keeper.remove_before(before)?)).await
    }

    /// Reads a snapshot whole and holds it against what it says of itself: one of ours by its id, or any folder.
    pub async fn verify_backup(&self, named: &str) -> Result<SnapshotView, Problem> {
        let (path, vault) = (self.snapshot(named)?, self.key_holder().await?);
        blocking(move || {
            let verified = backup::verify_snapshot(&path, vault.store_key().expose());
            Ok(shown(&verified.map_err(|error| problem(&error))?))
        })
        .await
    }

    /// Makes the store what it was at a snapshot (one of ours by its id, or any folder), and opens it. The present one is kept
    /// aside; what was written in it and not sent comes along.
    pub async fn restore_backup(&self, named: &str) -> Result<RestoreView, Problem> {
        let path = self.snapshot(named)?;
        let (dir, now) = (self.inner.dir.clone(), self.now());
        self.closed_for(move |vault| {
            let restored = backup::restore(&dir, vault.store_key().expose(), &path, now);
            Ok(of_restored(&restored.map_err(|error| problem(&error))?))
        })
        .await
    }

    /// Restores a backup that was carried here, where there is no store yet, with the recovery code of the store that it is
    /// of; its key is kept in the keyring of this machine, or under a new passphrase.
    pub async fn restore_elsewhere(
        &self,
        folder: &str,
        code: String,
        new_passphrase: Option<String>,
    ) -> Result<RestoreView, Problem> {
        let mut open = self.inner.open.lock().await;
        let (from, now) = (PathBuf::from(folder), self.now());
        let (code, passphrase) = (Sensitive::new(code), new_passphrase.map(chosen).transpose()?);
        let (restored, vault) = self
            .vault(move |dir, keyring| {
                if Store::exists(&dir) || dir.join("vault.json").exists() {
                    return Err(Problem::new("backup-store-here"));
                }
                Snapshot::read(&from).map_err(|error| problem(&error))?;
                fs::create_dir_all(&dir).map_err(StoreError::from)?;
                carry(&from, &dir).map_err(StoreError::from)?;
                let restored = Vault::recover(&dir, keyring, &code, passphrase)
                    .map_err(Problem::from)
                    .and_then(|vault| {
                        let restored = backup::restore(&dir, vault.store_key().expose(), &from, now);
                        Ok((of_restored(&restored.map_err(|error| problem(&error))?), vault))
                    });
                if restored.is_err() {
                    // there was nothing here before
                    BESIDE.iter().for_each(|name| drop(fs::remove_file(dir.join(name))));
                }
                restored
            })
            .await?;
        self.enter(&mut open, vault).await?;
        Ok(restored)
    }

    /// Makes a whole store of all that can be read of a damaged one, and opens it. The damaged one is kept aside.
    pub async fn repair(&self) -> Result<RepairView, Problem> {
        let (dir, now) = (self.inner.dir.clone(), self.now());
        self.closed_for(move |vault| {
            let newest = backup::snapshots(&dir.join(FOLDER))?.into_iter().next().map(|newest| newest.path);
            let repaired = parlance_store::repair(&dir, vault.store_key().expose(), newest.as_deref(), now)?;
            Ok(of_repaired(&repaired))
        })
        .await
    }

    /// Closes the store if it is open, does something to its files, and opens it again, whatever came of that.
    async fn closed_for<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Vault) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let mut open = self.inner.open.lock().await;
        let vault = match open.take() {
            Some(open) => {
                open.close().await;
                Arc::clone(&open.vault)
            }
            None => self.inner.held().ok_or_else(|| Problem::new("workspace-locked"))?,
        };
        let key = Arc::clone(&vault);
        let done = blocking(move || work(&key)).await;
        let entered = self.enter_with(&mut open, vault).await;
        self.changed(Changed::Tickets { tickets: Vec::new() });
        self.changed(Changed::Outbox);
        self.changed(Changed::Desks);
        let done = done?;
        entered?;
        Ok(done)
    }

    async fn key_holder(&self) -> Result<Arc<Vault>, Problem> {
        match self.opened().await {
            Ok(open) => Ok(Arc::clone(&open.vault)),
            Err(problem) => self.inner.held().ok_or(problem),
        }
    }

    fn snapshot(&self, named: &str) -> Result<PathBuf, Problem> {
        let ours = self.inner.dir.join(FOLDER).join(named);
        let is_id = !named.is_empty() && !named.contains(['/', '\\']) && !named.starts_with('.');
        match is_id && ours.is_dir() {
            true => Ok(ours),
            false if Path::new(named).is_dir() => Ok(PathBuf::from(named)),
            false => Err(Problem::new("backup-missing")),
        }
    }
}

impl Inner {
    /// The vault of a store that is damaged.
    fn held(&self) -> Option<Arc<Vault>> {
        self.damaged.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn hold(&self, vault: Option<Arc<Vault>>) {
        *self.damaged.lock().unwrap_or_else(PoisonError::into_inner) = vault;
    }

    /// The door of a damaged store, if it is one.
    pub(super) async fn damaged_door(&self) -> Option<Door> {
        self.held()?;
        Some(damaged(&self.dir).await)
    }
}

/// The door of a damaged store: what can be gone back to.
pub(super) async fn damaged(dir: &Path) -> Door {
    let folder = dir.join(FOLDER);
    let snapshots = blocking(move || Ok(backup::snapshots(&folder)?.iter().map(shown).collect())).await;
    Door::Damaged { problem: StoreError::Corrupt.into(), snapshots: snapshots.unwrap_or_default() }
}

impl Open {
    pub(super) fn keeper(&self) -> Keeper {
        self.keeper.clone()
    }
}

fn beside(dir: &Path) -> io::Result<Vec<Beside>> {
    let mut files = Vec::new();
    for name in BESIDE {
        match fs::read(dir.join(name)) {
            Ok(bytes) => files.push(Beside { name: (*name).to_owned(), bytes }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(files)
}

fn carry(from: &Path, to: &Path) -> io::Result<()> {
    for file in beside(from)? {
        fs::write(to.join(file.name), file.bytes)?;
    }
    Ok(())
}

/// What goes wrong with a snapshot is not said as if it were the store.
fn problem(error: &StoreError) -> Problem {
    Problem::new(match error {
        StoreError::Corrupt => "backup-damaged",
        StoreError::Foreign => "backup-foreign",
        StoreError::Busy => "backup-busy",
        other => other.code(),
    })
}

fn shown(snapshot: &Snapshot) -> SnapshotView {
    let count = |kind: &str| small(snapshot.counts.get(kind).copied().unwrap_or(0));
    SnapshotView {
        id: snapshot.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        made: Moment::utc(snapshot.made),
        kilobytes: small(snapshot.bytes.div_ceil(1024)),
        tickets: count("tickets"),
        messages: count("messages"),
        customers: count("customers"),
        unsent: count("outbox"),
        app: snapshot.app.clone(),
    }
}

fn of_restored(restored: &Restored) -> RestoreView {
    RestoreView {
        made: Moment::utc(restored.snapshot.made),
        aside: restored.aside.as_ref().map(|aside| aside.display().to_string()),
        brought: restored.brought,
        drafts: restored.drafts,
        held: restored.held,
        lost: restored.lost,
    }
}

fn of_repaired(repaired: &Repaired) -> RepairView {
    RepairView {
        whole: repaired.is_whole(),
        aside: repaired.aside.display().to_string(),
        pages: repaired.pages,
        broken: repaired.broken,
        tables: repaired.tables.iter().map(of_tally).collect(),
        held: repaired.held,
    }
}

fn of_tally(tally: &Tally) -> TallyView {
    let moment = |at: Option<Timestamp>| at.map(Moment::utc);
    TallyView {
        table: tally.table.clone(),
        kept: small(tally.kept),
        missing: small(tally.missing),
        uncounted: tally.uncounted,
        from: moment(tally.from),
        until: moment(tally.until),
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
