//! The use cases' one object, and the door that it is opened by. Each use case is in a file of its domain below.

mod audit;
mod backup;
mod check;
mod coverage;
mod customers;
mod demo;
mod desks;
mod fields;
mod hints;
mod imports;
mod markets;
mod open;
mod outbox;
mod practice;
mod privacy;
mod rates;
mod requests;
mod retention;
mod returns;
mod search;
mod tickets;
mod training;

pub use desks::test as test_desk;

use crate::{
    view::{Changed, Door, Made, Problem, Settings},
    words::Words,
};
use jiff::Timestamp;
use open::Open;
use parlance_store::{Store, StoreError};
use parlance_sync::Clock;
use parlance_vault::{Keyring, Sensitive, Vault, VaultError, VaultState};
use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::sync::{Mutex, broadcast};

/// Changes kept for a slow listener; one that falls behind asks for everything again.
const CHANGES_KEPT: usize = 256;

/// A data directory with its store, its secrets, its sync engine and its demo desk. Cheap to clone; all methods
/// may be called at any time from any task. Everything but `door`, `create`, `unlock`, `recover`, `subscribe`,
/// `close` and what helps a damaged store gives the problem `workspace-locked` before the store is open.
#[derive(Clone)]
pub struct Workspace {
    inner: Arc<Inner>,
}

struct Inner {
    dir: PathBuf,
    clock: Arc<dyn Clock>,
    keyring: Arc<dyn Keyring>,
    face: Face,
    /// Where files for the agent go; `None` is the OS's folder for downloads.
    downloads: Option<PathBuf>,
    changes: broadcast::Sender<Changed>,
    /// Held while the door is opened or closed, so that two callers do not open it twice.
    open: Mutex<Option<Arc<Open>>>,
    /// The vault of a store that is damaged, until that is repaired.
    damaged: std::sync::Mutex<Option<Arc<Vault>>>,
    /// Closed for good.
    ended: AtomicBool,
}

/// Who works with it.
#[derive(Clone)]
enum Face {
    /// A window: syncs in the background, speaks as the settings say.
    Window,
    /// A terminal: syncs when told to, speaks this language.
    Terminal(String),
}

impl Workspace {
    /// A workspace in this directory (made if missing), for a window. Opens nothing yet.
    pub fn new(dir: PathBuf, clock: Arc<dyn Clock>, keyring: Arc<dyn Keyring>) -> Self {
        Self::with_face(dir, clock, keyring, Face::Window)
    }

    /// A workspace for one command on a terminal: it syncs only when told to, and speaks the language `ui`.
    pub fn for_terminal(dir: PathBuf, clock: Arc<dyn Clock>, keyring: Arc<dyn Keyring>, ui: &str) -> Self {
        Self::with_face(dir, clock, keyring, Face::Terminal(ui.to_owned()))
    }

    fn with_face(dir: PathBuf, clock: Arc<dyn Clock>, keyring: Arc<dyn Keyring>, face: Face) -> Self {
        let (changes, _) = broadcast::channel(CHANGES_KEPT);
        let (downloads, open) = (None, Mutex::new(None));
        let ended = AtomicBool::new(false);
        let damaged = std::sync::Mutex::default();
        let inner = Inner { dir, clock, keyring, face, downloads, changes, open, damaged, ended };
        Self { inner: Arc::new(inner) }
    }

    /// The same, with files for the agent in this folder instead of the OS's for downloads. Before anything else is done
    /// with it.
    pub fn exporting_to(mut self, folder: PathBuf) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.inner) {
            inner.downloads = Some(folder);
        }
        self
    }

    /// What stands between the agent and her store. Opens the store when nothing does (its key is in the keyring).
    pub async fn door(&self) -> Door {
        let mut open = self.inner.open.lock().await;
        if let Some(open) = open.as_ref() {
            return open.door().await;
        }
        if let Some(damaged) = self.inner.damaged_door().await {
            return damaged;
        }
        match self.vault(|dir, keyring| Ok(keys(&dir, keyring))).await {
            Ok(Keys::None { keyring }) => Door::New { keyring },
            Ok(Keys::UnderPassphrase) => Door::Passphrase,
            Ok(Keys::Lost(problem)) => Door::Recovery { problem },
            Ok(Keys::Held(vault)) => self.enter(&mut open, vault).await.unwrap_or_else(closed),
            Ok(Keys::Unusable(problem)) | Err(problem) => closed(problem),
        }
    }

    /// Makes the store and opens it; without a usable keyring, or if one is given, under a passphrase.
    pub async fn create(&self, passphrase: Option<String>) -> Result<Made, Problem> {
        let mut open = self.inner.open.lock().await;
        let passphrase = passphrase.map(chosen).transpose()?;
        let (vault, recovery_code) = self
            .vault(move |dir, keyring| {
                fs::create_dir_all(&dir).map_err(VaultError::from)?;
                if Store::exists(&dir) {
                    return Err(Problem::from(VaultError::Exists));
                }
                let (vault, code) = Vault::create(&dir, keyring, passphrase)?;
                if let Err(error) = Store::create(&dir, vault.store_key().expose()) {
                    // nothing was in it yet, and its recovery code was never shown
                    let _ = fs::remove_file(dir.join("vault.json"));
                    return Err(error.into());
                }
                Ok((vault, code.groups().expose().clone()))
            })
            .await?;
        self.enter(&mut open, vault).await?;
        Ok(Made { recovery_code })
    }

    /// Opens the store with its passphrase.
    pub async fn unlock(&self, passphrase: String) -> Result<Door, Problem> {
        let mut open = self.inner.open.lock().await;
        let passphrase = Sensitive::new(passphrase);
        let vault = self
            .vault(move |dir, keyring| Ok(Vault::open_with_passphrase(&dir, keyring, &passphrase)?))
            .await?;
        self.enter(&mut open, vault).await
    }

    /// Opens the store with the recovery code and keeps its key in the present keyring, or under a new passphrase.
    pub async fn recover(&self, code: String, new_passphrase: Option<String>) -> Result<Door, Problem> {
        let mut open = self.inner.open.lock().await;
        let code = Sensitive::new(code);
        let passphrase = new_passphrase.map(chosen).transpose()?;
        let vault =
            self.vault(move |dir, keyring| Ok(Vault::recover(&dir, keyring, &code, passphrase)?)).await?;
        self.enter(&mut open, vault).await
    }

    /// The agent's settings.
    pub async fn settings(&self) -> Result<Settings, Problem> {
        Ok(self.opened().await?.settings())
    }

    /// Keeps the agent's settings; words made from now on are in their language.
    pub async fn set_settings(&self, settings: Settings) -> Result<(), Problem> {
        self.opened().await?.set_settings(settings).await
    }

    /// What changes from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Changed> {
        self.inner.changes.subscribe()
    }

    /// Ends sync and the demo desk and closes the store, for good: what is asked later meets a locked workspace.
    pub async fn close(&self) {
        let mut open = self.inner.open.lock().await;
        self.inner.ended.store(true, Ordering::SeqCst);
        let open = open.take();
        if let Some(open) = open {
            open.close().await;
        }
    }

    async fn enter(&self, open: &mut Option<Arc<Open>>, vault: Vault) -> Result<Door, Problem> {
        if self.inner.ended.load(Ordering::SeqCst) {
            return Err(Problem::new("workspace-locked"));
        }
        self.enter_with(open, Arc::new(vault)).await
    }

    /// Opens the store with its key. Of one that is damaged the key is kept until it is repaired.
    async fn enter_with(&self, open: &mut Option<Arc<Open>>, vault: Arc<Vault>) -> Result<Door, Problem> {
        match Open::new(&self.inner, Arc::clone(&vault)).await {
            Ok(entered) => {
                self.inner.hold(None);
                if matches!(self.inner.face, Face::Window) {
                    self.inner.look_after(&entered);
                }
                let door = entered.door().await;
                *open = Some(entered);
                Ok(door)
            }
            Err(problem) if problem.code == StoreError::Corrupt.code() => {
                self.inner.hold(Some(vault));
                Ok(backup::damaged(&self.inner.dir).await)
            }
            Err(problem) => Err(problem),
        }
    }

    async fn opened(&self) -> Result<Arc<Open>, Problem> {
        self.inner.open.lock().await.clone().ok_or_else(|| Problem::new("workspace-locked"))
    }

    async fn stored<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Problem> {
        self.opened().await?.stored(ask).await
    }

    async fn vault<T: Send + 'static>(
        &self,
        ask: impl FnOnce(PathBuf, Arc<dyn Keyring>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (dir, keyring) = (self.inner.dir.clone(), Arc::clone(&self.inner.keyring));
        blocking(move || ask(dir, keyring)).await
    }

    fn now(&self) -> Timestamp {
        self.inner.clock.now()
    }

    fn changed(&self, change: Changed) {
        // fails only if nobody listens
        let _ = self.inner.changes.send(change);
    }
}

impl Inner {
    /// Words in the agent's language.
    fn words(&self, settings: &Settings) -> Words {
        match &self.face {
            Face::Window => Words::shown(&settings.language),
            Face::Terminal(language) => Words::printed(language),
        }
    }

    /// Words in the agent's language for a file: without the marks that a screen needs.
    fn printed_words(&self, settings: &Settings) -> Words {
        Words::printed(match &self.face {
            Face::Window => &settings.language,
            Face::Terminal(language) => language,
        })
    }
}

/// Where the store's key is.
enum Keys {
    None { keyring: bool },
    UnderPassphrase,
    Held(Vault),
    Lost(Problem),
    Unusable(Problem),
}

fn keys(dir: &std::path::Path, keyring: Arc<dyn Keyring>) -> Keys {
    match Vault::state(dir, keyring.as_ref()) {
        // a store whose vault is gone is not to be written over
        Ok(VaultState::Absent { .. }) if Store::exists(dir) => Keys::Unusable(VaultError::Damaged.into()),
        Ok(VaultState::Absent { keyring_available }) => Keys::None { keyring: keyring_available },
        Ok(VaultState::Passphrase) => Keys::UnderPassphrase,
        Ok(VaultState::Keyring) => match Vault::open(dir, keyring) {
            Ok(vault) => Keys::Held(vault),
            Err(error @ (VaultError::Damaged | VaultError::DiskFull)) => Keys::Unusable(error.into()),
            Err(error) => Keys::Lost(error.into()),
        },
        Err(error) => Keys::Unusable(error.into()),
    }
}

fn chosen(passphrase: String) -> Result<Sensitive<String>, Problem> {
    let passphrase = Sensitive::new(passphrase);
    match passphrase.expose().trim().is_empty() {
        true => Err(Problem::new("passphrase-empty")),
        false => Ok(passphrase),
    }
}

fn closed(problem: Problem) -> Door {
    Door::Closed { problem }
}

/// Runs what blocks where it may block.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(Problem::new("workspace-failed")))
}
