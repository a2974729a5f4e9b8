//! Desks: testing, adding, pausing, removing, and how their sync stands.

use super::{
    Workspace, blocking,
    open::{Open, secret_name},
};
use crate::view::{Changed, DeskForm, DeskReport, DeskView, Problem, SyncPhase, SyncReport, SyncView};
use parlance_desk::{
    Capabilities, Changeable, CursorKind, LockKind, Profile, Proven, UNENCRYPTED, WriteIdentity,
    znuny::WEB_SERVICE,
};
use parlance_model::{DeskId, DeskKind};
use parlance_store::DeskRecord;
use parlance_sync::{DeskStatus, Pace, Phase};
use parlance_vault::Sensitive;
use std::{collections::BTreeMap, sync::Arc};

impl Workspace {
    /// The configured desks and how their sync stands.
    pub async fn desks(&self) -> Result<Vec<DeskView>, Problem> {
        let open = self.opened().await?;
        let (records, outgoing) = open.stored(|store| Ok((store.desks()?, store.outbox()?))).await?;
        let statuses = open.statuses();
        let mut waiting = BTreeMap::<DeskId, u32>::new();
        for row in outgoing {
            *waiting.entry(row.desk).or_default() += 1;
        }
        let view = |record: DeskRecord| {
            let sync = sync_view(&record, statuses.get(&record.id), waiting.get(&record.id).copied());
            open.view(record, sync)
        };
        Ok(records.into_iter().map(view).collect())
    }

    pub(super) async fn desk_view(&self, open: &Open, desk: DeskId) -> Result<DeskView, Problem> {
        let record = open.stored(move |store| store.desk(desk)).await?;
        let sync = sync_view(&record, open.statuses().get(&desk), None);
        Ok(open.view(record, sync))
    }

    /// Tests address, secret and rights; keeps nothing.
    pub async fn test_desk(&self, form: DeskForm) -> Result<DeskReport, Problem> {
        test(form).await
    }

    /// Tests a desk that was added, with the secret that is kept for it.
    pub async fn test_again(&self, desk: DeskId) -> Result<DeskReport, Problem> {
        let open = self.opened().await?;
        let record = open.stored(move |store| store.desk(desk)).await?;
        let secrets = open.secrets();
        let secret = blocking(move || Ok(secrets.secret(desk)?)).await?;
        let secret = secret.ok_or_else(|| Problem::new("sync-no-secret"))?;
        let address = open.connections.address(record.kind, &record.url).unwrap_or(record.url);
        Ok(report(probe(record.kind, &address, &secret).await?))
    }

    /// Tests and adds a desk and begins its first pull.
    pub async fn add_desk(&self, form: DeskForm) -> Result<DeskView, Problem> {
        let open = self.opened().await?;
        let name = form.name.trim().to_owned();
        if name.is_empty() {
            return Err(Problem::new("desk-name-empty"));
        }
        let (kind, url, secret) = (form.kind, address(&form), Sensitive::new(form.secret));
        let profile = probe(kind, &url, &secret).await?;
        let desk = open.add_desk(name, kind, url, secret, &profile, self.now()).await?;
        open.desks_changed();
        self.changed(Changed::Desks);
        self.desk_view(&open, desk).await
    }

    /// Keeps the web service that a Znuny's administrator imports for us in the downloads folder and tells its path.
    pub async fn save_web_service(&self) -> Result<String, Problem> {
        self.keep("Parlance".to_owned(), "yml", WEB_SERVICE.into()).await
    }

    /// Removes a desk with its secret, and with its tickets unless they are to be kept: then they can still be read, and
    /// the desk finds them again if it is ever added anew.
    pub async fn remove_desk(&self, desk: DeskId, keep_tickets: bool) -> Result<(), Problem> {
        let open = self.opened().await?;
        open.stored(move |store| match keep_tickets {
            true => store.retire_desk(desk),
            false => store.remove_desk(desk),
        })
        .await?;
        open.desks_changed();
        let unhooked = open.unhook(desk).await;
        let vault = Arc::clone(&open.vault);
        let forgotten = blocking(move || Ok(vault.remove_secret(&secret_name(desk))?)).await;
        let demo = if keep_tickets { Ok(()) } else { open.forget_demo(desk).await };
        self.changed(Changed::Desks);
        self.changed(Changed::Tickets { tickets: Vec::new() });
        self.changed(Changed::Outbox);
        forgotten.and(unhooked).and(demo)
    }

    /// Pauses a desk's sync, or goes on with it.
    pub async fn pause_desk(&self, desk: DeskId, paused: bool) -> Result<(), Problem> {
        let open = self.opened().await?;
        open.stored(move |store| store.set_desk_paused(desk, paused)).await?;
        open.desks_changed();
        self.changed(Changed::Desks);
        Ok(())
    }

    /// Tests and keeps a new secret for a desk, and goes on with its sync.
    pub async fn replace_secret(&self, desk: DeskId, secret: String) -> Result<(), Problem> {
        let open = self.opened().await?;
        let secret = Sensitive::new(secret);
        let record = open.stored(move |store| store.desk(desk)).await?;
        let address = open.connections.address(record.kind, &record.url).unwrap_or(record.url);
        probe(record.kind, &address, &secret).await?;
        let vault = Arc::clone(&open.vault);
        blocking(move || Ok(vault.put_secret(&secret_name(desk), &secret)?)).await?;
        open.desks_changed();
        self.sync_now(Some(desk)).await
    }

    /// Syncs now: this desk, or all.
    pub async fn sync_now(&self, desk: Option<DeskId>) -> Result<(), Problem> {
        if let Some(engine) = &self.opened().await?.engine {
            engine.sync_now(desk);
        }
        Ok(())
    }

    /// Syncs a desk once, from beginning to end: for a terminal, which has no engine running.
    pub async fn sync_once(&self, desk: DeskId) -> Result<SyncReport, Problem> {
        let open = self.opened().await?;
        let name = open.stored(move |store| Ok(store.desk(desk)?.name)).await?;
        let done = parlance_sync::run_once_with(
            open.store.clone(),
            open.secrets(),
            Arc::clone(&open.clock),
            &open.dir,
            desk,
            open.connections.clone(),
            Pace::default(),
        )
        .await?;
        let store = open.store.clone();
        blocking(move || Ok(crate::reader::read_unread(&store)?)).await?;
        Ok(SyncReport {
            desk,
            name,
            tickets: done.tickets,
            new_messages: done.new_messages,
            confirmed: done.confirmed,
            refused: done.refused,
            problems: done.problems.into_iter().map(|code| Problem::kept(code, None)).collect(),
        })
    }
}

impl Open {
    async fn add_desk(
        &self,
        name: String,
        kind: DeskKind,
        url: String,
        secret: Sensitive<String>,
        profile: &Profile,
        now: jiff::Timestamp,
    ) -> Result<DeskId, Problem> {
        let profile = serde_json::to_string(profile).unwrap_or_default();
        let (store, vault) = (self.store.clone(), Arc::clone(&self.vault));
        blocking(move || {
            let desk = store.add_desk(&name, kind, &url, now)?;
            if let Err(error) = vault.put_secret(&secret_name(desk), &secret) {
                store.remove_desk(desk)?;
                return Err(error.into());
            }
            store.set_desk_profile(desk, &profile)?;
            Ok(desk)
        })
        .await
    }

    fn statuses(&self) -> BTreeMap<DeskId, DeskStatus> {
        let statuses = self.engine.iter().flat_map(|engine| engine.status());
        statuses.map(|status| (status.desk, status)).collect()
    }

    fn view(&self, record: DeskRecord, sync: SyncView) -> DeskView {
        let address =
            self.connections.address(record.kind, &record.url).unwrap_or_else(|| record.url.clone());
        DeskView {
            id: record.id,
            name: record.name,
            kind: record.kind,
            capabilities: capabilities(record.kind, &address),
            unencrypted: address.starts_with(UNENCRYPTED),
            url: address.trim_start_matches(UNENCRYPTED).to_owned(),
            sync,
        }
    }
}

/// Tests address, secret and rights; keeps nothing.
pub async fn test(form: DeskForm) -> Result<DeskReport, Problem> {
    Ok(report(probe(form.kind, &address(&form), &Sensitive::new(form.secret)).await?))
}

/// The address as it is kept: with the choice to do without encryption, where it was made.
fn address(form: &DeskForm) -> String {
    let typed = form.url.trim();
    match form.unencrypted && typed.starts_with("http://") {
        true => format!("{UNENCRYPTED}{typed}"),
        false => typed.to_owned(),
    }
}

async fn probe(kind: DeskKind, url: &str, secret: &Sensitive<String>) -> Result<Profile, Problem> {
    Ok(parlance_sync::probe(kind, url.trim(), secret).await?)
}

fn report(profile: Profile) -> DeskReport {
    DeskReport {
        agent: profile.agent_name,
        product: profile.product,
        queues: profile.queues,
        keeps_client_ref: profile.keeps_client_ref,
    }
}

/// What a kind of desk can do does not depend on the secret, but a connector is not made without one.
pub(super) fn capabilities(kind: DeskKind, url: &str) -> Capabilities {
    let nothing = Capabilities {
        proven: Proven::StandIn,
        cursor: CursorKind::Sweep,
        lock: LockKind::None,
        write_identity: WriteIdentity::AuthorTextTime,
        tombstones: false,
        notes: false,
        attachments: false,
        open: false,
        change: Changeable::default(),
    };
    let known = url.starts_with("http") || url.starts_with(UNENCRYPTED);
    let url = if known { url } else { "http://127.0.0.1/" };
    parlance_desk::connector(kind, url, "-").map_or(nothing, |desk| desk.capabilities())
}

fn sync_view(record: &DeskRecord, status: Option<&DeskStatus>, outgoing: Option<u32>) -> SyncView {
    let last_success = status.and_then(|s| s.last_success).map(Into::into).or(record.last_success);
    SyncView {
        state: match status.map(|status| status.phase) {
            None if record.paused => SyncPhase::Stopped,
            None | Some(Phase::Idle) => SyncPhase::Idle,
            Some(Phase::FirstPull) => SyncPhase::FirstPull,
            Some(Phase::Pulling) => SyncPhase::Pulling,
            Some(Phase::Sending) => SyncPhase::Sending,
            Some(Phase::Waiting) => SyncPhase::Waiting,
            Some(Phase::Stopped | Phase::Paused) => SyncPhase::Stopped,
        },
        done: status.map_or(0, |status| count(status.done)),
        total: status.and_then(|status| status.total).map(count),
        last_success,
        next_try: status.and_then(|status| status.next_try).map(Into::into),
        problem: status.and_then(|status| status.problem).map(|code| Problem::kept(code, None)),
        outgoing: outgoing.unwrap_or(0),
    }
}

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
