//! Webhooks of desks, taken as hints: the address that a desk may post to, and the listener behind all of them.
//!
//! Off until the agent turns it on for a desk. Only a window listens: a terminal syncs when told to.

use super::{Workspace, blocking, open::Open};
use crate::view::{HintsView, Problem};
use parlance_model::DeskId;
use parlance_sync::hooks::{Bounds, Hooks, address, new_secret};
use parlance_vault::Sensitive;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, net::Ipv4Addr, sync::Arc};
use tokio::net::TcpListener;

/// The setting's name.
const HOOKS: &str = "hooks";

/// Which desks may post, and where to. Their secrets are in the vault.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Kept {
    port: u16,
    desks: BTreeSet<DeskId>,
}

impl Workspace {
    /// Whether a desk's webhooks are taken as hints, and where it posts them to.
    pub async fn desk_hints(&self, desk: DeskId) -> Result<HintsView, Problem> {
        let open = self.opened().await?;
        open.stored(move |store| store.desk(desk)).await?;
        open.hints_view(desk).await
    }

    /// Takes a desk's webhooks as hints from now on, or no more. Each time that it is turned on after it was off the desk's
    /// address is a new one. `port` is the same for all desks: the one given, else the one of before, else one that is free.
    ///
    /// # Errors
    /// `hooks-port` if the port cannot be had.
    pub async fn set_desk_hints(
        &self,
        desk: DeskId,
        on: bool,
        port: Option<u16>,
    ) -> Result<HintsView, Problem> {
        let open = self.opened().await?;
        open.stored(move |store| store.desk(desk)).await?;
        match on {
            true => open.hook(desk, port).await?,
            false => open.unhook(desk).await?,
        }
        open.hints_view(desk).await
    }
}

impl Open {
    /// Listens as the settings say now, instead of as they said.
    pub(super) async fn listen_for_hooks(&self) -> Result<(), Problem> {
        let Some(engine) = self.engine.clone() else { return Ok(()) };
        let mut hooks = self.hooks.lock().await;
        if let Some(before) = hooks.take() {
            before.end().await;
        }
        let kept = self.hooked().await?;
        let mut desks = Vec::new();
        for desk in kept.desks {
            // One whose secret was lost with a keyring posts to an address that nobody can know any more.
            desks.extend(self.hook_secret(desk).await?.map(|secret| (desk, secret)));
        }
        if !desks.is_empty() {
            let pass = Arc::new(move |desk| engine.hint(desk));
            let listening = Hooks::listen(kept.port, &desks, pass, Bounds::default()).await;
            *hooks = Some(listening.map_err(|_| taken(kept.port))?);
        }
        Ok(())
    }

    /// Listens no more.
    pub(super) async fn end_hooks(&self) {
        if let Some(hooks) = self.hooks.lock().await.take() {
            hooks.end().await;
        }
    }

    async fn hook(&self, desk: DeskId, port: Option<u16>) -> Result<(), Problem> {
        let kept = self.hooked().await?;
        let port = match port.unwrap_or(kept.port) {
            // Ours already, or our window's.
            port if port != 0 && port == kept.port => port,
            port => free(port).await?,
        };
        if self.hook_secret(desk).await?.is_none() || !kept.desks.contains(&desk) {
            let secret = new_secret().ok_or_else(|| Problem::new("vault-io"))?;
            let vault = Arc::clone(&self.vault);
            blocking(move || Ok(vault.put_secret(&hook_name(desk), &secret)?)).await?;
        }
        self.keep_hooked(move |kept| {
            kept.port = port;
            kept.desks.insert(desk);
        })
        .await?;
        self.listen_for_hooks().await
    }

    /// Forgets a desk's address, if it has one.
    pub(super) async fn unhook(&self, desk: DeskId) -> Result<(), Problem> {
        if !self.hooked().await?.desks.contains(&desk) {
            return Ok(());
        }
        self.keep_hooked(move |kept| {
            kept.desks.remove(&desk);
        })
        .await?;
        let vault = Arc::clone(&self.vault);
        blocking(move || Ok(vault.remove_secret(&hook_name(desk))?)).await?;
        self.listen_for_hooks().await
    }

    async fn hints_view(&self, desk: DeskId) -> Result<HintsView, Problem> {
        let kept = self.hooked().await?;
        let secret = match kept.desks.contains(&desk) {
            true => self.hook_secret(desk).await?,
            false => None,
        };
        let listening = self.hooks.lock().await.is_some();
        let address = secret.map(|secret| address(kept.port, &secret).expose().clone());
        Ok(HintsView { desk, listening: listening && address.is_some(), address })
    }

    async fn hook_secret(&self, desk: DeskId) -> Result<Option<Sensitive<String>>, Problem> {
        let vault = Arc::clone(&self.vault);
        blocking(move || Ok(vault.secret(&hook_name(desk))?)).await
    }

    async fn hooked(&self) -> Result<Kept, Problem> {
        self.stored(|store| Ok(store.setting::<Kept>(HOOKS)?.unwrap_or_default())).await
    }

    async fn keep_hooked(&self, change: impl FnOnce(&mut Kept) + Send + 'static) -> Result<(), Problem> {
        self.stored(move |store| {
            store.change_setting(HOOKS, |kept: Option<Kept>| {
                let mut kept = kept.unwrap_or_default();
                change(&mut kept);
                kept
            })
        })
        .await
        .map(drop)
    }
}

/// The name that the secret in a desk's address has in the vault.
fn hook_name(desk: DeskId) -> String {
    format!("hook-{desk}")
}

/// This port if it can be had, or any that is free for 0.
async fn free(port: u16) -> Result<u16, Problem> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|_| taken(port))?;
    listener.local_addr().map(|address| address.port()).map_err(|_| taken(port))
}

fn taken(port: u16) -> Problem {
    Problem::new("hooks-port").with("port", port)
}
