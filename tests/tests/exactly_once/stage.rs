//! The stage: a real demo desk over HTTP behind the fault proxy, a real store, and engines that come and go.

use jiff::{SignedDuration, Timestamp};
use parlance_demo_desk::{DemoDesk, Location, TOKEN};
use parlance_desk::model::{DeskId, DeskKind, Direction, OperationKind, TicketId};
use parlance_store::Store;
use parlance_sync::{Clock, Connectors, Engine, EngineHandle, Pace, Secrets};
use parlance_tests::fault_proxy::{Call, Fault, FaultProxy};
use parlance_vault::{Sensitive, VaultError};
use std::{collections::BTreeMap, future::Future, path::Path, pin::Pin, sync::Arc, time::Duration};
use tempfile::TempDir;
use tokio::{net::TcpListener, runtime::Runtime};

/// How much faster the engine's time runs than ours.
const FASTER: u32 = 100;
const KEY: [u8; 32] = [7; 32];
/// No test may take longer; one that hangs says so.
const PATIENCE: Duration = Duration::from_secs(120);

/// A clock that runs faster, and is the same for every process that knows its anchor.
pub struct FastClock {
    pub anchor: Timestamp,
}

impl Clock for FastClock {
    fn now(&self) -> Timestamp {
        let passed = Timestamp::now().duration_since(self.anchor);
        self.anchor + passed * i32::try_from(FASTER).unwrap()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(time / FASTER))
    }
}

struct DemoSecret;

impl Secrets for DemoSecret {
    fn secret(&self, _: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        Ok(Some(Sensitive::new(TOKEN.to_owned())))
    }
}

/// Waits of the engine, in its own time: a desk has a fifth of a second of ours to settle.
fn pace() -> Pace {
    Pace {
        settle: Duration::from_secs(20),
        connect_timeout: Duration::from_secs(5),
        answer_timeout: Duration::from_secs(10),
        ..Pace::default()
    }
}

/// A running engine with its store, on a runtime of its own.
pub struct Running {
    runtime: Runtime,
    handle: EngineHandle,
    pub store: Store,
}

impl Running {
    pub fn start(dir: &Path, anchor: Timestamp, connectors: Arc<dyn Connectors>) -> Self {
        let store = Store::open(dir, &KEY).unwrap();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let started = Engine::start_with(
            store.clone(),
            Arc::new(DemoSecret),
            Arc::new(FastClock { anchor }),
            dir,
            connectors,
            pace(),
        );
        let handle = runtime.block_on(started).unwrap();
        Self { runtime, handle, store }
    }

    /// Waits until this holds, looking whenever the engine says that something changed.
    pub fn until(&self, mut holds: impl FnMut(&Self) -> bool) {
        let mut events = self.handle.subscribe();
        let waited = self.runtime.block_on(async {
            tokio::time::timeout(PATIENCE, async {
                while !holds(self) {
                    // One that fell behind looks again, too.
                    let _ = events.recv().await;
                }
            })
            .await
        });
        assert!(waited.is_ok(), "still {:?} with {:?}", self.handle.status(), self.waiting());
    }

    pub fn until_sent(&self) {
        self.until(|engine| engine.store.outbox().unwrap().is_empty());
    }

    /// Pulls once more, to the end.
    pub fn pull(&self) {
        let last = |engine: &Self| engine.handle.status()[0].last_success;
        let before = last(self);
        self.handle.sync_now(None);
        self.until(|engine| last(engine) > before);
    }

    pub fn outbox_changed(&self) {
        self.handle.outbox_changed();
    }

    fn waiting(&self) -> Vec<String> {
        let rows = self.store.outbox().unwrap();
        rows.iter().map(|row| format!("{:?} {:?} {:?}", row.state, row.problem, row.attempts)).collect()
    }

    pub fn block_on<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// Ends everything where it stands: no task comes to its end, only what the store is writing.
    pub fn kill(self) {
        self.runtime.shutdown_timeout(PATIENCE);
    }

    pub fn stop(self) {
        self.runtime.block_on(self.handle.stop());
    }
}

/// A text in a ticket, as the agent asked for it.
type Asked = BTreeMap<String, Vec<String>>;

pub struct Stage {
    outside: Runtime,
    pub desk: DemoDesk,
    pub proxy: FaultProxy,
    pub dir: TempDir,
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
            let clock = FastClock { anchor };
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

    pub fn engine(&self, connectors: Arc<dyn Connectors>) -> Running {
        Running::start(self.dir.path(), self.anchor, connectors)
    }

    /// The agent writes to some tickets, three times to each; the first and last text of each are the same.
    pub fn write(&mut self, store: &Store, tickets: usize) {
        let now = FastClock { anchor: self.anchor }.now();
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

fn writing(place: usize, text: &str) -> OperationKind {
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
