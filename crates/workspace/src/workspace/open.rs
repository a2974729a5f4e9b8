//! What there is behind an open door: store, vault, engine, demo desk, and the ear that hears the engine.

use super::{
    Face, Inner,
    backup::{self, Keeper},
    blocking,
    check::Typing,
    demo,
    rates::ReadRates,
    retention,
    search::Searches,
};
use crate::{
    check::{OwnRules, SharedRules},
    practice::SharedLibrary,
    privacy::seal::Seal,
    reader,
    view::{Changed, Door, Problem, Settings},
    words::{self, Words},
};
use parlance_desk::{Desk, DeskError, Lost};
use parlance_model::{DeskId, DeskKind};
use parlance_store::{Store, StoreError};
use parlance_sync::{Clock, Connectors, Engine, EngineEvent, EngineHandle, Pace, Secrets, hooks::Hooks};
use parlance_vault::{Sensitive, Vault, VaultError};
use std::{
    env,
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{
    sync::broadcast::{self, error::RecvError},
    task::AbortHandle,
};

const SETTINGS: &str = "agent";
/// The window is drawn before desks are asked what is new.
const DRAWN: Duration = Duration::from_secs(1);
/// How long sync may take to come to rest when the workspace is closed.
const REST: Duration = Duration::from_secs(3);

/// An open workspace.
pub(super) struct Open {
    pub store: Store,
    pub vault: Arc<Vault>,
    pub clock: Arc<dyn Clock>,
    pub dir: PathBuf,
    /// None on a terminal, which syncs when told to.
    pub engine: Option<EngineHandle>,
    pub connections: Arc<Connections>,
    /// What takes desks' webhooks, if any desk may post.
    pub(super) hooks: tokio::sync::Mutex<Option<Hooks>>,
    pub demo: tokio::sync::Mutex<Option<demo::Running>>,
    /// The rules of the reply check.
    rules: SharedRules,
    pub(super) typing: Mutex<Option<Typing>>,
    /// The practice scenarios.
    pub scenarios: SharedLibrary,
    pub(super) rates: Arc<Mutex<Option<ReadRates>>>,
    pub(super) searches: Searches,
    /// What is being imported.
    pub(super) importing: Arc<crate::import::Importing>,
    settings: RwLock<Settings>,
    pub(super) keeper: Keeper,
    /// What keeps backups in the background.
    keeping: Option<AbortHandle>,
    /// Whether a look through the store found damage.
    damaged: Arc<AtomicBool>,
}

impl Open {
    pub async fn new(inner: &Inner, vault: Arc<Vault>) -> Result<Arc<Self>, Problem> {
        let (dir, key_of) = (inner.dir.clone(), Arc::clone(&vault));
        let (store, settings) = blocking(move || {
            let key = key_of.store_key().expose();
            // a store that was never finished is begun again
            let store = if Store::exists(&dir) { Store::open(&dir, key)? } else { Store::create(&dir, key)? };
            if let Some(seal) = Seal::of(&key_of) {
                store.sign_audit_with(seal.signer());
            }
            let settings = store.setting(SETTINGS)?.unwrap_or_else(first_settings);
            Ok((store, settings))
        })
        .await?;
        let keeper = Keeper::new(store.clone(), inner.dir.clone(), Arc::clone(&inner.clock));
        let mut open = Self {
            keeper,
            keeping: None,
            damaged: Arc::default(),
            store,
            vault,
            clock: Arc::clone(&inner.clock),
            dir: inner.dir.clone(),
            engine: None,
            connections: Arc::default(),
            hooks: tokio::sync::Mutex::default(),
            demo: tokio::sync::Mutex::default(),
            rules: SharedRules::default(),
            typing: Mutex::default(),
            scenarios: SharedLibrary::default(),
            rates: Arc::default(),
            searches: Searches::default(),
            importing: Arc::default(),
            settings: RwLock::new(settings),
        };
        let window = matches!(inner.face, Face::Window);
        if window {
            open.start(&inner.changes).await?;
        }
        let open = Arc::new(open);
        if window {
            open.index_soon();
        } else if open.store.ended_uncleanly() {
            let killed = Arc::clone(&open);
            if let Err(error) = blocking(move || Ok(retention::end_erasures(&killed)?)).await {
                tracing::warn!(
                    code = error.code,
                    "what a killed erasure left to be done is still to be done"
                );
            }
        }
        Ok(open)
    }

    async fn start(&mut self, changes: &broadcast::Sender<Changed>) -> Result<(), Problem> {
        // a demo desk that cannot start is a desk that cannot be reached: no reason to stay closed
        if let Err(problem) = self.resume_demo().await {
            tracing::warn!(code = problem.code, "the demo desk did not start");
        }
        let engine = Engine::start_with(
            self.store.clone(),
            self.secrets(),
            Arc::clone(&self.clock),
            &self.dir,
            self.connections.clone(),
            Pace { pull_first: DRAWN, ..Pace::default() },
        )
        .await;
        let engine = match engine {
            Ok(engine) => engine,
            Err(error) => {
                self.stop_demo().await;
                return Err(error.into());
            }
        };
        let events = engine.subscribe();
        tokio::spawn(listen(events, self.store.clone(), changes.clone()));
        self.engine = Some(engine);
        // Hints only make things come sooner.
        if let Err(problem) = self.listen_for_hooks().await {
            tracing::warn!(code = problem.code, "no webhooks are taken");
        }
        let keeping = self.keeper.clone().keep(Arc::clone(&self.damaged), changes.clone());
        self.keeping = Some(tokio::spawn(keeping).abort_handle());
        Ok(())
    }

    /// The folder of a team's own rules.
    pub fn rules_folder(&self) -> PathBuf {
        self.dir.join("rules")
    }

    /// The rules of the reply check as they are now.
    pub fn rules_now(&self) -> Arc<OwnRules> {
        self.rules.of(&self.rules_folder())
    }

    pub fn secrets(&self) -> Arc<dyn Secrets> {
        Arc::new(DeskSecrets(Arc::clone(&self.vault)))
    }

    pub async fn door(&self) -> Door {
        if self.damaged.load(Ordering::SeqCst) {
            return backup::damaged(&self.dir).await;
        }
        match self.stored(|store| store.desks()).await {
            Ok(desks) => Door::Open { has_desks: !desks.is_empty() },
            Err(problem) => Door::Closed { problem },
        }
    }

    pub async fn stored<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Problem> {
        let store = self.store.clone();
        blocking(move || Ok(ask(&store)?)).await
    }

    pub fn settings(&self) -> Settings {
        self.settings.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub async fn set_settings(&self, settings: Settings) -> Result<(), Problem> {
        let kept = settings.clone();
        self.stored(move |store| store.set_setting(SETTINGS, &kept)).await?;
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = settings;
        Ok(())
    }

    pub fn words(&self, inner: &Inner) -> Words {
        inner.words(&self.settings())
    }

    pub fn outbox_changed(&self) {
        if let Some(engine) = &self.engine {
            engine.outbox_changed();
        }
    }

    pub fn desks_changed(&self) {
        if let Some(engine) = &self.engine {
            engine.desks_changed();
        }
    }

    /// What has not come to rest in time survives as after a crash; the store is closed in any case.
    pub async fn close(&self) {
        if let Some(keeping) = &self.keeping {
            keeping.abort();
        }
        let rest = async {
            self.end_hooks().await;
            if let Some(engine) = &self.engine {
                engine.stop().await;
            }
            self.stop_demo().await;
        };
        if tokio::time::timeout(REST, rest).await.is_err() {
            tracing::warn!("sync did not come to rest");
        }
        let store = self.store.clone();
        // fails only if closing panics, and then there is nothing more to close
        let _ = tokio::task::spawn_blocking(move || store.close()).await;
    }
}

/// Before the agent says otherwise: the OS's language if there are words in it.
fn first_settings() -> Settings {
    let of_system = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| env::var(name).ok());
    let of_system = of_system.unwrap_or_default();
    let language = words::LANGUAGES.iter().find(|language| of_system.starts_with(**language));
    let language = (*language.unwrap_or(&"en")).to_owned();
    Settings { language, ..Settings::default() }
}

/// What is new is read before it is shown, so that its language and market stand there with it.
async fn listen(
    mut events: broadcast::Receiver<EngineEvent>,
    store: Store,
    changes: broadcast::Sender<Changed>,
) {
    let all = store.clone();
    let _ = tokio::task::spawn_blocking(move || reader::read_unread(&all)).await;
    loop {
        let news = match events.recv().await {
            Ok(EngineEvent::Tickets { tickets, .. }) => {
                let (store, read) = (store.clone(), tickets.clone());
                let _ = tokio::task::spawn_blocking(move || reader::read(&store, &read)).await;
                vec![Changed::Tickets { tickets }]
            }
            Ok(EngineEvent::Outbox { .. }) => vec![Changed::Outbox],
            Ok(EngineEvent::Status { .. }) => vec![Changed::Desks],
            Err(RecvError::Lagged(_)) => {
                let all = store.clone();
                let _ = tokio::task::spawn_blocking(move || reader::read_unread(&all)).await;
                vec![Changed::Tickets { tickets: Vec::new() }, Changed::Outbox, Changed::Desks]
            }
            Err(RecvError::Closed) => return,
        };
        for change in news {
            // fails only if nobody listens
            let _ = changes.send(change);
        }
    }
}

/// The name that a desk's secret has in the vault.
pub(super) fn secret_name(desk: DeskId) -> String {
    format!("desk-{desk}")
}

struct DeskSecrets(Arc<Vault>);

impl Secrets for DeskSecrets {
    fn secret(&self, desk: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        self.0.secret(&secret_name(desk))
    }
}

/// Connectors, and where the built-in demo desk is today.
#[derive(Default)]
pub(super) struct Connections {
    demo: Mutex<Option<String>>,
}

impl Connections {
    /// The address to talk to, for one that the store has.
    pub fn address(&self, kind: DeskKind, url: &str) -> Option<String> {
        match (kind, url) {
            (DeskKind::Demo, demo::BUILT_IN) => {
                self.demo.lock().unwrap_or_else(PoisonError::into_inner).clone()
            }
            _ => Some(url.to_owned()),
        }
    }

    pub fn set_demo(&self, address: Option<String>) {
        *self.demo.lock().unwrap_or_else(PoisonError::into_inner) = address;
    }
}

impl Connectors for Connections {
    fn connect(&self, kind: DeskKind, url: &str, secret: &str) -> Result<Box<dyn Desk>, DeskError> {
        let address = self.address(kind, url).ok_or(DeskError::Lost(Lost::Refused))?;
        parlance_desk::connector(kind, &address, secret)
    }
}
