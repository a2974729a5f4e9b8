//! What every task of the engine works with, and a desk's connection.

use crate::{Clock, Connectors, Pace, Secrets, Trouble, http::Line, patience::Patience};
use parlance_desk::{
    Desk, DeskError, Mapping, Profile,
    model::{DeskId, DeskKind},
};
use parlance_store::{DeskRecord, Store, StoreError};
use parlance_vault::Sensitive;
use std::{io, sync::Arc};

/// What every task works with.
#[derive(Clone)]
pub(crate) struct House {
    pub store: Store,
    pub secrets: Arc<dyn Secrets>,
    pub clock: Arc<dyn Clock>,
    pub connectors: Arc<dyn Connectors>,
    pub pace: Pace,
}

impl House {
    /// Asks the store, off the tasks' threads.
    pub async fn stored<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let store = self.store.clone();
        let asked = tokio::task::spawn_blocking(move || ask(&store)).await;
        asked.unwrap_or(Err(StoreError::Io(io::ErrorKind::Interrupted)))
    }

    /// Reads settings, secret and profile; asks the desk who we are if `probe`, or if there is no profile.
    pub async fn connect(&self, desk: DeskId, probe: bool) -> Result<Arc<Connection>, Trouble> {
        let record = self.stored(move |store| store.desk(desk)).await.map_err(of_store)?;
        let secret = self.secret(desk).await?;
        let on_desk = |error: DeskError| Trouble::of_desk(&error);
        let connector =
            self.connectors.connect(record.kind, &record.url, secret.expose()).map_err(on_desk)?;
        let line = Line::new(&self.pace);
        let profile = match kept_profile(&record).filter(|_| !probe) {
            Some(profile) => profile,
            None => {
                let profile = line.drive(connector.probe()).one().await.map_err(on_desk)?;
                self.keep_profile(desk, &profile).await?;
                profile
            }
        };
        let mapping = record.mapping.as_deref().and_then(|json| serde_json::from_str(json).ok());
        let (mapping, patience) = (mapping.unwrap_or_default(), Patience::default());
        Ok(Arc::new(Connection { desk: connector, profile, mapping, line, patience }))
    }

    async fn secret(&self, desk: DeskId) -> Result<Sensitive<String>, Trouble> {
        let secrets = Arc::clone(&self.secrets);
        match tokio::task::spawn_blocking(move || secrets.secret(desk)).await {
            Ok(Ok(Some(secret))) => Ok(secret),
            Ok(Ok(None)) => Err(Trouble::stop("sync-no-secret")),
            Ok(Err(error)) => Err(Trouble::stop(error.code())),
            Err(_) => Err(Trouble::local("store-io")),
        }
    }

    async fn keep_profile(&self, desk: DeskId, profile: &Profile) -> Result<(), Trouble> {
        let json = serde_json::to_string(profile).map_err(|_| Trouble::local("store-io"))?;
        self.stored(move |store| store.set_desk_profile(desk, &json)).await.map_err(of_store)
    }
}

fn kept_profile(record: &DeskRecord) -> Option<Profile> {
    serde_json::from_str(record.profile.as_deref()?).ok()
}

pub(crate) fn of_store(error: StoreError) -> Trouble {
    Trouble::local(error.code())
}

/// A desk that can be talked to.
pub(crate) struct Connection {
    pub desk: Box<dyn Desk>,
    pub profile: Profile,
    pub mapping: Mapping,
    pub line: Line,
    pub patience: Patience,
}

/// Asks a desk who we are there: whether its address, secret and rights are right. Keeps nothing.
pub async fn probe(kind: DeskKind, url: &str, secret: &Sensitive<String>) -> Result<Profile, DeskError> {
    let desk = parlance_desk::connector(kind, url, secret.expose())?;
    Line::new(&Pace::default()).drive(desk.probe()).one().await
}
