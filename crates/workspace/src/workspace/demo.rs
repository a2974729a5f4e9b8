//! The built-in demo desk: on a free port of this machine, its file beside the store, there again at every opening.

use super::{
    Workspace, blocking,
    open::{Open, secret_name},
};
use crate::view::{Changed, DeskView, Problem};
use parlance_demo_desk::{DemoDesk, DemoError, Location, TOKEN};
use parlance_model::{DeskId, DeskKind};
use parlance_vault::Sensitive;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

/// What the store has for the built-in desk's address, which is another one at every opening.
pub(super) const BUILT_IN: &str = "parlance:demo-desk";
const SETTING: &str = "demo-desk";
const NAME: &str = "Demo";

#[derive(Serialize, Deserialize)]
struct Kept {
    desk: Option<DeskId>,
}

/// A demo desk that answers.
pub(super) struct Running {
    address: String,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

impl Workspace {
    /// Starts the built-in demo desk and adds it; it starts again at every opening.
    pub async fn start_demo(&self) -> Result<DeskView, Problem> {
        let open = self.opened().await?;
        open.run_demo().await?;
        let desk = match open.demo_desk().await? {
            Some(desk) => desk,
            None => open.add_demo().await?,
        };
        open.desks_changed();
        self.changed(Changed::Desks);
        self.desk_view(&open, desk).await
    }

    /// The address at which the built-in demo desk answers, while it does.
    pub async fn demo_address(&self) -> Result<Option<String>, Problem> {
        Ok(self.opened().await?.demo.lock().await.as_ref().map(|running| running.address.clone()))
    }
}

impl Open {
    pub(super) async fn resume_demo(&self) -> Result<(), Problem> {
        match self.demo_desk().await? {
            Some(_) => self.run_demo().await,
            None => Ok(()),
        }
    }

    pub(super) async fn stop_demo(&self) {
        self.connections.set_demo(None);
        if let Some(running) = self.demo.lock().await.take() {
            // fails only if it has stopped already
            let _ = running.stop.send(());
            let _ = running.served.await;
        }
    }

    /// Ends the demo desk for good and forgets what it held, if this desk is it.
    pub(super) async fn forget_demo(&self, desk: DeskId) -> Result<(), Problem> {
        if self.demo_desk().await? != Some(desk) {
            return Ok(());
        }
        self.stop_demo().await;
        let file = self.demo_file();
        self.stored(|store| store.set_setting(SETTING, &Kept { desk: None })).await?;
        // what stays of it holds nobody's words but our own
        let _ = tokio::fs::remove_file(file).await;
        Ok(())
    }

    async fn demo_desk(&self) -> Result<Option<DeskId>, Problem> {
        let kept = self.stored(|store| store.setting::<Kept>(SETTING)).await?;
        Ok(kept.and_then(|kept| kept.desk))
    }

    async fn add_demo(&self) -> Result<DeskId, Problem> {
        let now = self.clock.now();
        let vault = Arc::clone(&self.vault);
        let store = self.store.clone();
        blocking(move || {
            let desk = store.add_desk(NAME, DeskKind::Demo, BUILT_IN, now)?;
            vault.put_secret(&secret_name(desk), &Sensitive::new(TOKEN.to_owned()))?;
            store.set_setting(SETTING, &Kept { desk: Some(desk) })?;
            Ok(desk)
        })
        .await
    }

    async fn run_demo(&self) -> Result<(), Problem> {
        let mut demo = self.demo.lock().await;
        if demo.is_none() {
            let running = self.serve_demo().await?;
            self.connections.set_demo(Some(running.address.clone()));
            *demo = Some(running);
        }
        Ok(())
    }

    async fn serve_demo(&self) -> Result<Running, Problem> {
        let (file, now) = (self.demo_file(), self.clock.now());
        let desk = blocking(move || Ok(DemoDesk::open(Location::File(file), now)?)).await?;
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(DemoError::from)?;
        let address = format!("http://{}/", listener.local_addr().map_err(DemoError::from)?);
        let (stop, stopped) = oneshot::channel();
        let clock = Arc::clone(&self.clock);
        let served = tokio::spawn(async move {
            let stopped = async {
                // also when the sender is gone
                let _ = stopped.await;
            };
            if let Err(error) = desk.serve(listener, move || clock.now(), stopped).await {
                tracing::warn!(code = error.code(), "the demo desk ended");
            }
        });
        Ok(Running { address, stop, served })
    }

    fn demo_file(&self) -> std::path::PathBuf {
        self.dir.join("demo-desk.db")
    }
}
