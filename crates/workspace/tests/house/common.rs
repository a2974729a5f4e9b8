//! What the tests of the workspace share: a fixed clock, a keyring whose faults can be played, waiting for a change.

use jiff::Timestamp;
use parlance_demo_desk::{DemoDesk, Location, TOKEN};
use parlance_workspace::{
    Clock, Keyring, KeyringFault, Sensitive, Workspace,
    model::DeskKind,
    view::{Changed, DeskForm, Inbox, InboxQuery, Settings},
};
use std::{
    collections::BTreeMap,
    future::Future,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};
use tokio::{
    net::TcpListener,
    sync::{
        broadcast::{Receiver, error::RecvError},
        oneshot,
    },
    task::JoinHandle,
};

/// Monday; in Osaka it is 17:05.
pub const NOW: &str = "2026-11-23T08:05:00Z";

pub fn now() -> Timestamp {
    NOW.parse().unwrap()
}

/// A clock that stands still.
pub struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        now()
    }
}

/// A clock that is put forward by hand.
#[derive(Clone, Default)]
pub struct ByHand(Arc<AtomicI64>);

impl ByHand {
    pub fn forward(&self, hours: i64) {
        self.0.fetch_add(hours, Ordering::Relaxed);
    }
}

impl Clock for ByHand {
    fn now(&self) -> Timestamp {
        now() + jiff::SignedDuration::from_hours(self.0.load(Ordering::Relaxed))
    }
}

/// A keyring in memory.
#[derive(Default)]
pub struct Ring {
    held: Mutex<BTreeMap<String, String>>,
    pub fault: Mutex<Option<KeyringFault>>,
}

impl Ring {
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    pub fn break_with(&self, fault: Option<KeyringFault>) {
        *self.fault.lock().unwrap() = fault;
    }

    /// Every secret becomes another's.
    pub fn take_from(&self, other: &Self) {
        let others = other.held.lock().unwrap();
        let foreign = others.values().next().unwrap().clone();
        self.held.lock().unwrap().values_mut().for_each(|secret| *secret = foreign.clone());
    }

    pub fn forget_all(&self) {
        self.held.lock().unwrap().clear();
    }

    fn whole(&self) -> Result<(), KeyringFault> {
        self.fault.lock().unwrap().map_or(Ok(()), Err)
    }
}

impl Keyring for Ring {
    fn available(&self) -> bool {
        self.whole().is_ok()
    }

    fn get(&self, name: &str) -> Result<Option<Sensitive<String>>, KeyringFault> {
        self.whole()?;
        Ok(self.held.lock().unwrap().get(name).cloned().map(Sensitive::new))
    }

    fn set(&self, name: &str, secret: &Sensitive<String>) -> Result<(), KeyringFault> {
        self.whole()?;
        self.held.lock().unwrap().insert(name.to_owned(), secret.expose().clone());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), KeyringFault> {
        self.whole()?;
        self.held.lock().unwrap().remove(name);
        Ok(())
    }
}

pub fn workspace(dir: &Path, ring: &Arc<Ring>) -> Workspace {
    workspace_by(dir, ring, Arc::new(Still))
}

pub fn workspace_by(dir: &Path, ring: &Arc<Ring>, clock: Arc<dyn Clock>) -> Workspace {
    Workspace::new(dir.to_owned(), clock, Arc::clone(ring) as Arc<dyn Keyring>)
}

/// Asks again after every change until there is an answer; fails after a minute.
pub async fn until<T, F: Future<Output = Option<T>>>(
    changes: &mut Receiver<Changed>,
    ask: impl Fn() -> F,
) -> T {
    let waiting = async {
        loop {
            if let Some(answer) = ask().await {
                return answer;
            }
            match changes.recv().await {
                Ok(_) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => panic!("the workspace is gone"),
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(60), waiting).await.expect("it never came")
}

pub async fn inbox(workspace: &Workspace) -> Inbox {
    workspace.inbox(InboxQuery { limit: 100, ..InboxQuery::default() }).await.unwrap()
}

pub async fn all_forty(workspace: &Workspace, changes: &mut Receiver<Changed>) {
    until(changes, || async { (inbox(workspace).await.total == 40).then_some(()) }).await;
}

/// The clock stands still, so nothing that may be taken back would ever go out.
pub async fn send_at_once(workspace: &Workspace) {
    let settings = workspace.settings().await.unwrap();
    workspace.set_settings(Settings { undo_seconds: 0, ..settings }).await.unwrap();
}

/// A demo desk that can go away and come back at the same address.
pub struct Elsewhere {
    pub desk: DemoDesk,
    port: u16,
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl Elsewhere {
    pub async fn new() -> Self {
        let desk = DemoDesk::open(Location::Memory, now()).unwrap();
        let mut elsewhere = Self { desk, port: 0, running: None };
        elsewhere.start().await;
        elsewhere
    }

    pub async fn start(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await.unwrap();
        self.port = listener.local_addr().unwrap().port();
        let (stop, stopped) = oneshot::channel::<()>();
        let desk = self.desk.clone();
        let served = tokio::spawn(async move {
            desk.serve(listener, now, async { drop(stopped.await) }).await.unwrap();
        });
        self.running = Some((stop, served));
    }

    pub async fn stop(&mut self) {
        let (stop, served) = self.running.take().unwrap();
        stop.send(()).unwrap();
        served.await.unwrap();
    }

    pub fn form(&self, name: &str) -> DeskForm {
        let url = format!("http://127.0.0.1:{}/", self.port);
        DeskForm { name: name.into(), kind: DeskKind::Demo, url, unencrypted: false, secret: TOKEN.into() }
    }
}
