//! The engine: one task a desk, and one that begins and ends them as desks come and go.

use crate::{
    BuiltIn, Clock, Connectors, DeskStatus, EngineEvent, Pace, Secrets, SyncError,
    desk_task::{DeskTask, Tell},
    ear::Hints,
    house::House,
    lock::{ENDING, Lock},
    plan::Event,
};
use parlance_desk::model::DeskId;
use parlance_store::{DeskRecord, Store};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{
    sync::{broadcast, mpsc, watch},
    task::JoinHandle,
};

/// Events kept for a slow listener; one that falls behind is told so and asks for everything again.
const EVENTS_KEPT: usize = 1024;

/// The sync engine of one data directory.
pub struct Engine;

impl Engine {
    /// Starts to sync all desks of the store. `dir` is its data directory, which one engine may sync at a time: one that
    /// was killed a moment ago is waited for, one that goes on is [`SyncError::Elsewhere`] after five seconds.
    pub async fn start(
        store: Store,
        secrets: Arc<dyn Secrets>,
        clock: Arc<dyn Clock>,
        dir: &Path,
    ) -> Result<EngineHandle, SyncError> {
        Self::start_with(store, secrets, clock, dir, Arc::new(BuiltIn), Pace::default()).await
    }

    /// As [`Engine::start`], with other connectors and another pace.
    pub async fn start_with(
        store: Store,
        secrets: Arc<dyn Secrets>,
        clock: Arc<dyn Clock>,
        dir: &Path,
        connectors: Arc<dyn Connectors>,
        pace: Pace,
    ) -> Result<EngineHandle, SyncError> {
        let lock = Lock::take_within(dir, ENDING).await?;
        let house = House { store, secrets, clock, connectors, pace };
        // Nobody else sends: what an earlier engine left in the middle of it must be looked for.
        house.stored(|store| store.forget_attempts()).await?;
        let (orders, inbox) = mpsc::unbounded_channel();
        let board = Arc::new(Board {
            events: broadcast::channel(EVENTS_KEPT).0,
            statuses: Mutex::default(),
            hints: Mutex::default(),
            finished: watch::channel(false).0,
        });
        let mut desks = Desks { house, board: Arc::clone(&board), tasks: BTreeMap::new() };
        desks.look_round().await?;
        tokio::spawn(async move {
            desks.run(inbox).await;
            // Only now may another engine begin.
            drop(lock);
            desks.board.finished.send_replace(true);
        });
        Ok(EngineHandle { orders, board })
    }
}

enum Order {
    SyncNow(Option<DeskId>),
    OutboxChanged,
    DesksChanged,
    Stop,
}

/// What the tasks write and the handles read.
struct Board {
    events: broadcast::Sender<EngineEvent>,
    statuses: Mutex<BTreeMap<DeskId, DeskStatus>>,
    hints: Mutex<BTreeMap<DeskId, Hints>>,
    finished: watch::Sender<bool>,
}

impl Board {
    fn statuses(&self) -> MutexGuard<'_, BTreeMap<DeskId, DeskStatus>> {
        self.statuses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hints(&self) -> MutexGuard<'_, BTreeMap<DeskId, Hints>> {
        self.hints.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, event: EngineEvent) {
        // Fails only if nobody listens.
        let _ = self.events.send(event);
    }

    fn set(&self, status: DeskStatus) {
        let desk = status.desk;
        self.statuses().insert(desk, status);
        self.tell(EngineEvent::Status { desk });
    }

    fn remove(&self, desk: DeskId) {
        self.statuses().remove(&desk);
        self.hints().remove(&desk);
        self.tell(EngineEvent::Status { desk });
    }
}

/// A hold on a running engine; the engine stops with its last handle.
#[derive(Clone)]
pub struct EngineHandle {
    orders: mpsc::UnboundedSender<Order>,
    board: Arc<Board>,
}

impl EngineHandle {
    /// Syncs a desk, or all, at once: ends waits after failures (but not those that a desk asked for), and lets a
    /// stopped desk try again.
    pub fn sync_now(&self, desk: impl Into<Option<DeskId>>) {
        self.order(Order::SyncNow(desk.into()));
    }

    /// Says that something may be new on a desk: it is pulled soon, once for all hints that come together. Has no other effect
    /// whatever, and may be called however often.
    pub fn hint(&self, desk: DeskId) {
        if let Some(hints) = self.board.hints().get(&desk) {
            hints.news.notify_one();
        }
    }

    /// Says that the outbox changed.
    pub fn outbox_changed(&self) {
        self.order(Order::OutboxChanged);
    }

    /// Says that a desk was added, removed, paused or resumed, or has another address or secret.
    pub fn desks_changed(&self) {
        self.order(Order::DesksChanged);
    }

    /// How each desk's sync stands, in the order of their ids.
    pub fn status(&self) -> Vec<DeskStatus> {
        self.board.statuses().values().cloned().collect()
    }

    /// What happens from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<EngineEvent> {
        self.board.events.subscribe()
    }

    /// Stops: begins nothing more, lets what is being sent come to its end for a little while, gives the lock back.
    pub async fn stop(&self) {
        self.order(Order::Stop);
        let mut finished = self.board.finished.subscribe();
        // Fails only if the engine is gone, which is as well.
        let _ = finished.wait_for(|finished| *finished).await;
    }

    fn order(&self, order: Order) {
        // Fails only if the engine has stopped, and then there is nothing to order.
        let _ = self.orders.send(order);
    }
}

/// The desks' tasks.
struct Desks {
    house: House,
    board: Arc<Board>,
    tasks: BTreeMap<DeskId, Task>,
}

struct Task {
    record: DeskRecord,
    events: mpsc::UnboundedSender<Event>,
    stop: watch::Sender<bool>,
    running: JoinHandle<()>,
}

impl Task {
    fn give(&self, event: Event) {
        // Fails only if the task has ended.
        let _ = self.events.send(event);
    }

    async fn end(self) {
        self.stop.send_replace(true);
        if self.running.await.is_err() {
            tracing::error!("a desk's task failed");
        }
    }
}

impl Desks {
    async fn run(&mut self, mut orders: mpsc::UnboundedReceiver<Order>) {
        while let Some(order) = orders.recv().await {
            match order {
                Order::SyncNow(desk) => self.give_to(desk, &Event::SyncNow),
                Order::OutboxChanged => self.give_to(None, &Event::OutboxChanged),
                Order::DesksChanged => {
                    if let Err(error) = self.look_round().await {
                        tracing::warn!(code = error.code(), "the desks could not be read");
                    }
                }
                Order::Stop => break,
            }
        }
        let tasks = std::mem::take(&mut self.tasks);
        // All are told before any is waited for.
        tasks.values().for_each(|task| {
            task.stop.send_replace(true);
        });
        for task in tasks.into_values() {
            task.end().await;
        }
    }

    fn give_to(&self, desk: Option<DeskId>, event: &Event) {
        let chosen = self.tasks.iter().filter(|(id, _)| desk.is_none_or(|desk| desk == **id));
        chosen.for_each(|(_, task)| task.give(event.clone()));
    }

    /// Begins, changes and ends tasks as the store's desks are now.
    async fn look_round(&mut self) -> Result<(), SyncError> {
        let records = self.house.stored(|store| store.desks()).await?;
        let gone: Vec<DeskId> =
            self.tasks.keys().filter(|id| records.iter().all(|record| record.id != **id)).copied().collect();
        for desk in gone {
            if let Some(task) = self.tasks.remove(&desk) {
                task.end().await;
                self.board.remove(desk);
            }
        }
        for record in records {
            match self.tasks.get_mut(&record.id) {
                Some(task) => {
                    if task.record.paused != record.paused {
                        task.give(Event::Paused(record.paused));
                    }
                    task.give(Event::SettingsChanged);
                    task.record = record;
                }
                None => self.begin(record),
            }
        }
        Ok(())
    }

    fn begin(&mut self, record: DeskRecord) {
        let (events, inbox) = mpsc::unbounded_channel();
        let (stop, stopping) = watch::channel(false);
        let (teller, setter) = (Arc::clone(&self.board), Arc::clone(&self.board));
        let tell = Tell {
            event: Arc::new(move |event| teller.tell(event)),
            status: Arc::new(move |status| setter.set(status)),
        };
        let hints = Hints::default();
        self.board.hints().insert(record.id, hints.clone());
        let task = DeskTask::new(self.house.clone(), &record, tell, stopping, hints);
        self.board.set(task.status());
        let running = tokio::spawn(task.run(inbox));
        self.tasks.insert(record.id, Task { record, events, stop, running });
    }
}
