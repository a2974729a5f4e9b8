//! The stage: a real demo desk over HTTP behind the fault proxy, a real store, and engines that come and go.

use crate::fault_proxy::{Call, Fault, FaultProxy};
use jiff::{SignedDuration, Timestamp};
use parlance_demo_desk::{DemoDesk, Location, TOKEN};
use parlance_desk::model::{DeskId, DeskKind, Direction, OperationKind, OperationState, TicketId};
use parlance_store::Store;
use parlance_sync::{Clock, Connectors, Engine, EngineHandle, Pace, Secrets};
use parlance_vault::{Sensitive, VaultError};
use std::{collections::BTreeMap, future::Future, path::Path, pin::Pin, sync::Arc, time::Duration};
use tempfile::TempDir;
use tokio::{net::TcpListener, runtime::Runtime};

pub(super) const KEY: [u8; 32] = [7; 32];
/// No test may take longer; one that hangs says so.
pub(super) const PATIENCE: Duration = Duration::from_secs(120);

/// A desk's secret, and how time runs for the engine that speaks to it.
#[derive(Clone)]
pub struct Place {
    /// Since when the engine's time has run.
    pub anchor: Timestamp,
    /// How much faster it runs than ours.
    pub faster: u32,
    /// For how long a desk is let settle, in the engine's time.
    pub settle: Duration,
    /// The desk's secret.
    pub secret: String,
}

impl Place {
    /// The demo desk, at a hundred times our speed: it has a fifth of a second of ours to settle.
    pub fn demo(anchor: Timestamp) -> Self {
        Self { anchor, faster: 100, settle: Duration::from_secs(20), secret: TOKEN.to_owned() }
    }

    /// A real desk, at our own speed: the engine waits as it always does.
    pub fn real(secret: &str) -> Self {
        let settle = Pace::default().settle;
        Self { anchor: Timestamp::now(), faster: 1, settle, secret: secret.to_owned() }
    }

    /// The engine's waits, in its own time.
    fn pace(&self) -> Pace {
        if self.faster == 1 {
            return Pace::default();
        }
        Pace {
            settle: self.settle,
            connect_timeout: Duration::from_secs(5),
            answer_timeout: Duration::from_secs(10),
            ..Pace::default()
        }
    }
}

/// The same for every process that knows the anchor.
impl Clock for Place {
    fn now(&self) -> Timestamp {
        let passed = Timestamp::now().duration_since(self.anchor);
        self.anchor + passed * i32::try_from(self.faster).unwrap()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(time / self.faster))
    }
}

impl Secrets for Place {
    fn secret(&self, _: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        Ok(Some(Sensitive::new(self.secret.clone())))
    }
}

/// A running engine with its store, on a runtime of its own.
pub struct Running {
    runtime: Runtime,
    handle: EngineHandle,
    /// Its store.
    pub store: Store,
}

impl Running {
    /// Starts on the store in this directory.
    pub fn start(dir: &Path, place: &Place, connectors: Arc<dyn Connectors>) -> Self {
        let store = Store::open(dir, &KEY).unwrap();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let started = Engine::start_with(
            store.clone(),
            Arc::new(place.clone()),
            Arc::new(place.clone()),
            dir,
            connectors,
            place.pace(),
        );
        let handle = runtime.block_on(started).unwrap();
        Self { runtime, handle, store }
    }

    /// Waits until this holds, looking whenever the engine says that something changed.
    pub fn until(&self, holds: impl FnMut(&Self) -> bool) {
        self.until_within(PATIENCE, holds);
    }

    fn until_within(&self, patience: Duration, mut holds: impl FnMut(&Self) -> bool) {
        let mut events = self.handle.subscribe();
        let waited = self.runtime.block_on(async {
            tokio::time::timeout(patience, async {
                while !holds(self) {
                    // One that fell behind looks again, too.
                    let _ = events.recv().await;
                }
            })
            .await
        });
        assert!(waited.is_ok(), "still {:?} with {:?}", self.handle.status(), self.waiting());
    }

    /// Waits until everything is on the desk.
    pub fn until_sent(&self) {
        self.until(|engine| engine.store.outbox().unwrap().is_empty());
    }

    /// The same, where much waits and the desk is slow.
    pub(super) fn until_much_is_sent(&self) {
        self.until_within(PATIENCE * 30, |engine| {
            let rows = engine.store.outbox().unwrap();
            let left_to_her = rows.iter().find(|row| {
                !matches!(
                    row.state,
                    OperationState::Waiting | OperationState::Unknown | OperationState::Sending
                )
            });
            assert!(left_to_her.is_none(), "the agent would be asked: {left_to_her:?}");
            rows.is_empty()
        });
    }

    /// Pulls once more, to the end.
    pub fn pull(&self) {
        let last = |engine: &Self| engine.handle.status()[0].last_success;
        let before = last(self);
        self.handle.sync_now(None);
        self.until(|engine| last(engine) > before);
    }

    /// Says that the outbox changed.
    pub fn outbox_changed(&self) {
        self.handle.outbox_changed();
    }

    fn waiting(&self) -> Vec<String> {
        let rows = self.store.outbox().unwrap();
        rows.iter().map(|row| format!("{:?} {:?} {:?}", row.state, row.problem, row.attempts)).collect()
    }

    /// Does this on the engine's runtime.
    pub fn block_on<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// Ends everything where it stands: no task comes to its end, only what the store is writing.
    pub fn kill(self) {
        self.runtime.shutdown_timeout(PATIENCE);
    }

    /// Stops in peace.
    pub fn stop(self) {
        self.runtime.block_on(self.handle.stop());
    }
}

/// A text in a ticket, as the agent asked for it.
type Asked = BTreeMap<String, Vec<String>>;

/// A demo desk behind a proxy, and a store beside it.
pub struct Stage {
    outside: Runtime,
    /// The desk.
    pub desk: DemoDesk,
    /// What stands before it.
    pub proxy: FaultProxy,
    /// Where the store is.
    pub dir: TempDir,
    /// When it began.
    pub anchor: Timestamp,
    asked: Asked,
}

impl Stage {
    /// A desk with its forty tickets, pulled into a new store; no faults yet.
    pub fn set(connectors: Arc<dyn Connectors>) -> Self {
        let outside =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let anchor = Timestamp::now();
        let desk = DemoDesk::open(Location::Memory, anchor).unwrap();
        let listener = outside.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let serving = desk.clone();
        outside.spawn(async move {
            let clock = Place::demo(anchor);
            serving.serve(listener, move || clock.now(), std::future::pending()).await
        });
        let proxy = outside.block_on(FaultProxy::start(address, |_| Fault::None));
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), &KEY).unwrap();
        store.add_desk("Demo", DeskKind::Demo, &proxy.url(), anchor).unwrap();
        drop(store);
        let stage = Self { outside, desk, proxy, dir, anchor, asked: Asked::new() };
        let engine = stage.engine(connectors);
        engine.until(|engine| engine.handle.status()[0].last_success.is_some());
        engine.stop();
        stage
    }

    /// Starts an engine on the store.
    pub fn engine(&self, connectors: Arc<dyn Connectors>) -> Running {
        Running::start(self.dir.path(), &Place::demo(self.anchor), connectors)
    }

    /// The agent writes to some tickets, three times to each; the first and last text of each are the same.
    pub fn write(&mut self, store: &Store, tickets: usize) {
        let now = Place::demo(self.anchor).now();
        let desk = store.desks().unwrap()[0].id;
        for (place, remote) in self.desk.tickets().unwrap().into_iter().take(tickets).enumerate() {
            let ticket = store.ticket_by_remote(desk, &remote).unwrap().unwrap();
            for text in [
                "Köszönjük, azonnal intézzük. 少々お待ちください。",
                "రెండవది",
                "Köszönjük, azonnal intézzük. 少々お待ちください。",
            ] {
                store.enqueue(ticket, &writing(place, text), now + SignedDuration::from_millis(1)).unwrap();
                self.asked.entry(remote.clone()).or_default().push(text.to_owned());
            }
        }
    }

    /// From now on, this happens to calls.
    pub fn faults(&self, script: impl FnMut(&Call) -> Fault + Send + 'static) {
        self.proxy.set_script(script);
    }

    /// Waits until so many more calls have come.
    pub fn more_calls(&self, calls: u64) {
        let reached = self.proxy.calls() + calls;
        self.outside.block_on(async {
            tokio::time::timeout(PATIENCE, self.proxy.reached(reached)).await.expect("no more calls came");
        });
    }

    /// Every text is on the desk exactly once, in its ticket's order, and so it is in the store.
    pub fn holds_everything_once(&self, engine: &Running) {
        self.faults(|_| Fault::None);
        engine.pull();
        let desk = engine.store.desks().unwrap()[0].id;
        for (remote, asked) in &self.asked {
            let ticket = engine.store.ticket_by_remote(desk, remote).unwrap().unwrap();
            assert_eq!(&self.on_desk(remote, asked), asked, "on the desk, ticket {remote}");
            assert_eq!(&in_store(&engine.store, ticket, asked), asked, "in the store, ticket {remote}");
        }
    }

    fn on_desk(&self, remote: &str, asked: &[String]) -> Vec<String> {
        let held = self.desk.messages(remote).unwrap().into_iter();
        held.filter(|message| message.outbound && asked.contains(&message.text))
            .map(|message| message.text)
            .collect()
    }
}

pub(super) fn writing(place: usize, text: &str) -> OperationKind {
    let text = text.to_owned();
    if place % 3 == 2 { OperationKind::Note { text } } else { OperationKind::Reply { text } }
}

fn in_store(store: &Store, ticket: TicketId, asked: &[String]) -> Vec<String> {
    let messages = store.messages(ticket).unwrap().into_iter();
    messages
        .filter(|message| message.direction == Direction::Outbound && asked.contains(&message.body.text))
        .map(|message| message.body.text)
        .collect()
}

/// A small generator of chance that a seed repeats (splitmix64).
#[derive(Clone)]
pub struct Chance(pub u64);

impl Chance {
    /// A number from 0 up to this, without it.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (x ^ (x >> 31)) % end
    }

    /// Something goes wrong with three calls in ten.
    pub fn fault(&mut self) -> Fault {
        if self.below(10) >= 3 {
            return Fault::None;
        }
        match self.below(10) {
            0 => Fault::DropBefore,
            1 => Fault::DropAfter,
            2 => Fault::CutAt(usize::try_from(self.below(600)).unwrap()),
            3 => Fault::Delay(Duration::from_millis(self.below(30))),
            4 => Fault::Reset,
            5 => Fault::TooMany(u32::try_from(self.below(4)).unwrap()),
            6 => Fault::Failed,
            7 => Fault::FailedAfter,
            8 => Fault::ArrivesLate(Duration::from_millis(self.below(30))),
            _ => Fault::LoginPage,
        }
    }
}
