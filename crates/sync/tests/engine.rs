//! The engine against the demo desk over real HTTP on loopback: how it starts, stands still, waits, goes on and stops.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so at once"
)]

use jiff::{SignedDuration, Timestamp};
use parlance_demo_desk::{DemoDesk, Location, TOKEN};
use parlance_desk::model::{DeskId, DeskKind, OperationKind, OperationState, TicketId};
use parlance_store::Store;
use parlance_sync::{
    BuiltIn, Clock, DeskStatus, Engine, EngineEvent, EngineHandle, Pace, Phase, Secrets, probe, run_once,
};
use parlance_vault::{Sensitive, VaultError};
use std::{
    collections::BTreeSet,
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex},
    time::Duration,
};
use tempfile::TempDir;
use tokio::{net::TcpListener, sync::oneshot};

const KEY: [u8; 32] = [3; 32];
const FASTER: i32 = 100;
const PATIENCE: Duration = Duration::from_secs(60);

/// A clock that runs a hundred times faster.
struct FastClock(Timestamp);

impl Clock for FastClock {
    fn now(&self) -> Timestamp {
        self.0 + Timestamp::now().duration_since(self.0) * FASTER
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(time / FASTER.unsigned_abs()))
    }
}

/// Where the secret can be changed.
#[derive(Clone)]
struct Pocket(Arc<Mutex<Option<&'static str>>>);

impl Pocket {
    fn with(secret: &'static str) -> Self {
        Self(Arc::new(Mutex::new(Some(secret))))
    }

    fn put(&self, secret: Option<&'static str>) {
        *self.0.lock().unwrap() = secret;
    }
}

impl Secrets for Pocket {
    fn secret(&self, _: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        Ok(self.0.lock().unwrap().map(|secret| Sensitive::new(secret.to_owned())))
    }
}

struct Fixture {
    demo: DemoDesk,
    address: SocketAddr,
    close: Option<oneshot::Sender<()>>,
    dir: TempDir,
    store: Store,
    desk: DeskId,
    pocket: Pocket,
    clock: Arc<FastClock>,
}

impl Fixture {
    async fn new() -> Self {
        let now = Timestamp::now();
        let demo = DemoDesk::open(Location::Memory, now).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), &KEY).unwrap();
        let desk = store.add_desk("Demo", DeskKind::Demo, &format!("http://{address}"), now).unwrap();
        let (pocket, clock) = (Pocket::with(TOKEN), Arc::new(FastClock(now)));
        let mut fixture = Self { demo, address, close: None, dir, store, desk, pocket, clock };
        fixture.open(listener);
        fixture
    }

    fn open(&mut self, listener: TcpListener) {
        let (close, closed) = oneshot::channel::<()>();
        let (demo, clock) = (self.demo.clone(), Arc::clone(&self.clock));
        tokio::spawn(async move {
            let closed = async { drop(closed.await) };
            demo.serve(listener, move || clock.now(), closed).await
        });
        self.close = Some(close);
    }

    async fn open_again(&mut self) {
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.open(listener);
    }

    async fn start(&self) -> EngineHandle {
        let secrets = Arc::new(self.pocket.clone());
        let clock: Arc<dyn Clock> = Arc::clone(&self.clock) as _;
        let connectors = Arc::new(BuiltIn);
        Engine::start_with(self.store.clone(), secrets, clock, self.dir.path(), connectors, Pace::default())
            .await
            .unwrap()
    }

    fn ticket(&self, place: usize) -> (String, TicketId) {
        let remote = self.demo.tickets().unwrap()[place].clone();
        let ticket = self.store.ticket_by_remote(self.desk, &remote).unwrap().unwrap();
        (remote, ticket)
    }

    fn reply(&self, ticket: TicketId, text: &str) {
        let kind = OperationKind::Reply { text: text.to_owned() };
        self.store.enqueue(ticket, &kind, self.clock.now()).unwrap();
    }

    fn on_desk(&self, remote: &str) -> Vec<String> {
        self.demo.messages(remote).unwrap().into_iter().map(|message| message.text).collect()
    }

    fn sent(&self) -> bool {
        self.store.outbox().unwrap().is_empty()
    }
}

/// Waits until this holds of the only desk's status, looking whenever something changed.
async fn until(engine: &EngineHandle, holds: impl Fn(&DeskStatus) -> bool) -> DeskStatus {
    let mut events = engine.subscribe();
    let wait = async {
        loop {
            if let Some(status) = engine.status().pop().filter(&holds) {
                return status;
            }
            // One that fell behind looks again, too.
            let _ = events.recv().await;
        }
    };
    let waited = tokio::time::timeout(PATIENCE, wait).await;
    waited.unwrap_or_else(|_| panic!("still {:?}", engine.status()))
}

fn pulled(status: &DeskStatus) -> bool {
    status.last_success.is_some() && status.phase == Phase::Idle
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_pull_brings_every_ticket_and_says_which() {
    let fixture = Fixture::new().await;
    let engine = fixture.start().await;
    let mut events = engine.subscribe();
    until(&engine, pulled).await;
    let mut told = BTreeSet::new();
    while let Ok(event) = events.try_recv() {
        if let EngineEvent::Tickets { tickets, .. } = event {
            told.extend(tickets);
        }
    }
    let tickets = fixture.demo.tickets().unwrap();
    let known = |remote: &String| fixture.store.ticket_by_remote(fixture.desk, remote).unwrap().is_some();
    assert!(tickets.len() >= 40 && tickets.iter().all(known));
    assert!(!told.is_empty());
    let record = fixture.store.desk(fixture.desk).unwrap();
    assert!(record.profile.is_some_and(|profile| profile.contains("keeps_client_ref")));
    assert!(record.last_success.is_some());
    engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_customer_writes_comes_with_the_next_pull() {
    let fixture = Fixture::new().await;
    let engine = fixture.start().await;
    until(&engine, pulled).await;
    let (remote, ticket) = fixture.ticket(0);
    fixture.demo.customer_writes(&remote, "Még egy kérdés", fixture.clock.now()).unwrap();
    // Nobody asks: the engine pulls by itself.
    until(&engine, |_| {
        fixture.store.messages(ticket).unwrap().iter().any(|message| message.body.text == "Még egy kérdés")
    })
    .await;
    engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_engine_on_the_same_directory_is_refused() {
    let fixture = Fixture::new().await;
    let engine = fixture.start().await;
    let (store, dir) = (fixture.store.clone(), fixture.dir.path());
    let second =
        Engine::start(store.clone(), Arc::new(fixture.pocket.clone()), fixture.clock.clone(), dir).await;
    assert_eq!(second.err().unwrap().code(), "sync-elsewhere");
    let once =
        run_once(store, Arc::new(fixture.pocket.clone()), fixture.clock.clone(), dir, fixture.desk).await;
    assert_eq!(once.unwrap_err().code(), "sync-elsewhere");
    engine.stop().await;
    fixture.start().await.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_stops_the_desk_until_it_is_replaced() {
    let fixture = Fixture::new().await;
    fixture.pocket.put(Some("wrong"));
    let engine = fixture.start().await;
    let status = until(&engine, |status| status.phase == Phase::Stopped).await;
    assert_eq!((status.problem, status.next_try), (Some("desk-unauthorized"), None));
    fixture.pocket.put(Some(TOKEN));
    engine.desks_changed();
    let status = until(&engine, pulled).await;
    assert_eq!(status.problem, None);
    engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_is_not_there_stops_the_desk() {
    let fixture = Fixture::new().await;
    fixture.pocket.put(None);
    let engine = fixture.start().await;
    let status = until(&engine, |status| status.phase == Phase::Stopped).await;
    assert_eq!(status.problem, Some("sync-no-secret"));
    engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_while_the_desk_is_away_arrives_once_and_in_order() {
    let mut fixture = Fixture::new().await;
    let engine = fixture.start().await;
    until(&engine, pulled).await;
    drop(fixture.close.take());
    let status = until(&engine, |status| status.phase == Phase::Waiting).await;
    assert!(status.problem.is_some());
    let (remote, ticket) = fixture.ticket(3);
    let before = fixture.on_desk(&remote);
    for text in ["egy", "kettő", "három"] {
        fixture.reply(ticket, text);
        engine.outbox_changed();
    }
    fixture.open_again().await;
    engine.sync_now(fixture.desk);
    until(&engine, |_| fixture.sent()).await;
    assert_eq!(fixture.on_desk(&remote)[before.len()..], ["egy", "kettő", "három"]);
    engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paused_desk_does_nothing_until_it_is_resumed() {
    let fixture = Fixture::new().await;
    fixture.store.set_desk_paused(fixture.desk, true).unwrap();
    let engine = fixture.start().await;
    until(&engine, |status| status.phase == Phase::Paused).await;
    assert_eq!(fixture.store.cursor(fixture.desk).unwrap(), None);
    fixture.store.set_desk_paused(fixture.desk, false).unwrap();
    engine.desks_changed();
    until(&engine, pulled).await;
    engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_desk_has_no_status_any_more() {
    let fixture = Fixture::new().await;
    let engine = fixture.start().await;
    until(&engine, pulled).await;
    let mut events = engine.subscribe();
    fixture.store.remove_desk(fixture.desk).unwrap();
    engine.desks_changed();
    while !engine.status().is_empty() {
        events.recv().await.unwrap();
    }
    engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_the_desk_does_not_have_any_more_refuses_only_its_own_reply() {
    let fixture = Fixture::new().await;
    let engine = fixture.start().await;
    until(&engine, pulled).await;
    let ((gone, gone_ticket), (kept, kept_ticket)) = (fixture.ticket(1), fixture.ticket(2));
    fixture.demo.remove(&gone, None, fixture.clock.now()).unwrap();
    fixture.reply(gone_ticket, "túl késő");
    fixture.reply(kept_ticket, "időben");
    engine.outbox_changed();
    until(&engine, |_| {
        let rows = fixture.store.outbox().unwrap();
        rows.len() == 1 && rows[0].state == OperationState::Refused
    })
    .await;
    assert_eq!(fixture.store.outbox().unwrap()[0].problem.as_deref(), Some("desk-not-found"));
    assert_eq!(fixture.on_desk(&kept).last().map(String::as_str), Some("időben"));
    engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_sync_from_the_command_line_pulls_and_sends() {
    let fixture = Fixture::new().await;
    let once = || {
        let secrets = Arc::new(fixture.pocket.clone());
        run_once(fixture.store.clone(), secrets, fixture.clock.clone(), fixture.dir.path(), fixture.desk)
    };
    let first = once().await.unwrap();
    assert!(first.tickets >= 40 && first.new_messages >= 40 && first.problems.is_empty());
    let (remote, ticket) = fixture.ticket(0);
    fixture.reply(ticket, "első");
    fixture.reply(ticket, "második");
    let second = once().await.unwrap();
    assert_eq!((second.confirmed, second.refused), (2, 0));
    assert!(fixture.on_desk(&remote).ends_with(&["első".to_owned(), "második".to_owned()]));
    fixture.pocket.put(Some("wrong"));
    assert_eq!(once().await.unwrap().problems, BTreeSet::from(["desk-unauthorized"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_of_a_desk_that_is_not_there_is_an_error() {
    let fixture = Fixture::new().await;
    let nobody = DeskId::new(fixture.clock.now() + SignedDuration::from_hours(1));
    let secrets = Arc::new(fixture.pocket.clone());
    let once =
        run_once(fixture.store.clone(), secrets, fixture.clock.clone(), fixture.dir.path(), nobody).await;
    assert_eq!(once.unwrap_err().code(), "store-missing-row");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_probe_tells_who_we_are_or_why_not() {
    let fixture = Fixture::new().await;
    let url = format!("http://{}", fixture.address);
    let right = Sensitive::new(TOKEN.to_owned());
    assert!(probe(DeskKind::Demo, &url, &right).await.unwrap().keeps_client_ref);
    let wrong = Sensitive::new("wrong".to_owned());
    assert_eq!(probe(DeskKind::Demo, &url, &wrong).await.unwrap_err().code(), "desk-unauthorized");
    drop(fixture.close);
    let away = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let lost = probe(DeskKind::Demo, &format!("http://{away}"), &right).await;
    assert_eq!(lost.unwrap_err().code(), "desk-unreachable");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_engine_whose_handles_are_gone_gives_its_lock_back() {
    let fixture = Fixture::new().await;
    let engine = fixture.start().await;
    let mut events = engine.subscribe();
    drop(engine);
    while events.recv().await.is_ok() {}
    fixture.start().await.stop().await;
}
