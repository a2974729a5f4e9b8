//! One sync of one desk, from beginning to end, for the command line.

use crate::{
    BuiltIn, Clock, Connectors, EngineEvent, Pace, Secrets, SyncError, Trouble,
    carry::Carrier,
    edge::jitter,
    house::{Connection, House, of_store},
    lock::Lock,
    plan::{AttemptEnd, PullEnd},
    pull::{Gate, Puller},
};
use jiff::Timestamp;
use parlance_desk::model::{DeskId, OperationId};
use parlance_store::Store;
use std::{
    collections::BTreeSet,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use tokio::sync::watch;

/// What one sync did.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    /// Tickets that came or changed (one that changed on two pages counts twice).
    pub tickets: u64,
    /// Messages that were not there before.
    pub new_messages: u64,
    /// Operations that the desk has now.
    pub confirmed: u64,
    /// Operations that the desk refused.
    pub refused: u64,
    /// What went wrong, if anything: errors' codes, once each.
    pub problems: BTreeSet<&'static str>,
}

/// Sends what is due on a desk, pulls what changed, and sends what has become due by then. Troubles with the desk are
/// in the report.
pub async fn run_once(
    store: Store,
    secrets: Arc<dyn Secrets>,
    clock: Arc<dyn Clock>,
    dir: &Path,
    desk: DeskId,
) -> Result<Report, SyncError> {
    run_once_with(store, secrets, clock, dir, desk, Arc::new(BuiltIn), Pace::default()).await
}

/// As [`run_once`], with other connectors and another pace.
pub async fn run_once_with(
    store: Store,
    secrets: Arc<dyn Secrets>,
    clock: Arc<dyn Clock>,
    dir: &Path,
    desk: DeskId,
    connectors: Arc<dyn Connectors>,
    pace: Pace,
) -> Result<Report, SyncError> {
    let _lock = Lock::take_async(dir).await?;
    let house = House { store, secrets, clock, connectors, pace };
    house.stored(|store| store.forget_attempts()).await?;
    // Named here so that a desk that is not there is an error, and not a trouble with it.
    house.stored(move |store| store.desk(desk)).await?;
    let mut errand = Errand { house, desk, report: Report::default(), tried: BTreeSet::new() };
    if let Err(trouble) = errand.run().await {
        errand.report.problems.insert(trouble.code);
    }
    Ok(errand.report)
}

struct Errand {
    house: House,
    desk: DeskId,
    report: Report,
    /// Each operation is tried once.
    tried: BTreeSet<OperationId>,
}

impl Errand {
    async fn run(&mut self) -> Result<(), Trouble> {
        let connection = self.house.connect(self.desk, false).await?;
        self.send(&connection).await?;
        self.pull(&connection).await?;
        self.send(&connection).await
    }

    async fn send(&mut self, connection: &Arc<Connection>) -> Result<(), Trouble> {
        let desk = self.desk;
        loop {
            let now = self.house.clock.now();
            // Whoever syncs by hand does not want to wait for a back-off.
            let due = self
                .house
                .stored(move |store| store.due(desk, Timestamp::MAX, now))
                .await
                .map_err(of_store)?;
            let untried: Vec<OperationId> =
                due.into_iter().map(|operation| operation.id).filter(|id| self.tried.insert(*id)).collect();
            if untried.is_empty() {
                return Ok(());
            }
            for operation in untried {
                self.attempt(connection, operation).await?;
            }
        }
    }

    async fn attempt(&mut self, connection: &Arc<Connection>, operation: OperationId) -> Result<(), Trouble> {
        let (_stay, stop) = watch::channel(false);
        let carrier = Carrier {
            house: self.house.clone(),
            connection: Arc::clone(connection),
            retry_after: self.house.pace.backoff(0, jitter()),
            stop,
            changed: Arc::new(|| {}),
            rests: Arc::new(|_| {}),
        };
        match carrier.carry_out(operation).await {
            AttemptEnd::Closed => self.report.confirmed += 1,
            AttemptEnd::Refused => self.report.refused += 1,
            AttemptEnd::Gone => {}
            AttemptEnd::Again(trouble) if trouble.concerns_all() => return Err(trouble),
            AttemptEnd::Again(trouble) => {
                self.report.problems.insert(trouble.code);
            }
        }
        Ok(())
    }

    async fn pull(&mut self, connection: &Arc<Connection>) -> Result<(), Trouble> {
        let counts = Arc::new((AtomicU64::new(0), AtomicU64::new(0)));
        let counted = Arc::clone(&counts);
        let puller = Puller {
            house: self.house.clone(),
            connection: Arc::clone(connection),
            desk: self.desk,
            tell: Arc::new(move |event| {
                if let EngineEvent::Tickets { tickets, new_messages, .. } = event {
                    counted.0.fetch_add(tickets.len() as u64, Ordering::Relaxed);
                    counted.1.fetch_add(new_messages.len() as u64, Ordering::Relaxed);
                }
            }),
            gate: Gate::Open,
        };
        let end = puller.pull().await;
        self.report.tickets = counts.0.load(Ordering::Relaxed);
        self.report.new_messages = counts.1.load(Ordering::Relaxed);
        match end {
            PullEnd::Finished | PullEnd::Cut => Ok(()),
            PullEnd::Failed(trouble) => Err(trouble),
        }
    }
}
