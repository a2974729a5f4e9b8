//! What a campaign stands on: the proxy before its desk, the store, what the agent asked for, and the process that is killed.

use super::{
    Campaign, Place, Plain, Running,
    stage::{KEY, PATIENCE, writing},
};
use crate::fault_proxy::{Fault, FaultProxy};
use jiff::Timestamp;
use parlance_desk::model::{Change, Direction, Field, OperationKind, RemoteTicket};
use parlance_store::Store;
use parlance_sync::{BuiltIn, Connectors, Pace, http::Line};
use std::{
    collections::BTreeMap,
    env,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const CHILD: &str = "PARLANCE_FAULTS_CHILD";
/// No process lives longer for want of calls.
const NOTHING_TO_DO: Duration = Duration::from_secs(3);

/// Runs as the process that is killed, if this is it: it syncs and never ends.
pub fn child() -> bool {
    let Ok(told) = env::var(CHILD) else { return false };
    let words: Vec<_> = told.split(' ').collect();
    let [dir, anchor, faster, settle, plain, secret] = words.as_slice() else { panic!("{told}") };
    let place = Place {
        anchor: anchor.parse().unwrap(),
        faster: faster.parse().unwrap(),
        settle: Duration::from_millis(settle.parse().unwrap()),
        secret: (*secret).to_owned(),
    };
    let engine = Running::start(Path::new(dir), &place, connectors(*plain == "true"));
    engine.block_on(std::future::pending::<()>());
    true
}

fn connectors(plain: bool) -> Arc<dyn Connectors> {
    if plain { Arc::new(Plain) } else { Arc::new(BuiltIn) }
}

/// What the agent asked for on one ticket.
#[derive(Default)]
struct Asked {
    texts: Vec<String>,
    priority: Option<&'static str>,
}

/// When a message was sent, its id, and its text.
type Told = (Timestamp, String, String);

pub(super) struct Ground<'a> {
    campaign: &'a Campaign,
    outside: Runtime,
    pub(super) proxy: FaultProxy,
    dir: TempDir,
    tickets: Vec<RemoteTicket>,
    asked: BTreeMap<String, Asked>,
    pub(super) written: usize,
}

impl<'a> Ground<'a> {
    /// A proxy before the desk, and a store into which the desk has been pulled.
    pub(super) fn laid_out(campaign: &'a Campaign) -> Self {
        let outside =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let proxy = outside.block_on(FaultProxy::start(campaign.desk, |_| Fault::None));
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), &KEY).unwrap();
        store.add_desk("Desk", campaign.kind, &proxy.url(), campaign.place.anchor).unwrap();
        drop(store);
        let (mut tickets, _) = outside.block_on(pulled(campaign));
        tickets.retain(|ticket| campaign.tickets.contains(&ticket.remote_id));
        assert_eq!(tickets.len(), campaign.tickets.len(), "not all tickets were found");
        let ground = Self { campaign, outside, proxy, dir, tickets, asked: BTreeMap::new(), written: 0 };
        let engine = ground.engine();
        engine.pull();
        engine.stop();
        ground
    }

    /// An engine in this process.
    pub(super) fn engine(&self) -> Running {
        Running::start(self.dir.path(), &self.campaign.place, connectors(self.campaign.plain))
    }

    /// How many operations are not on the desk yet, as far as the store knows.
    pub(super) fn waiting(&self) -> usize {
        Store::open(self.dir.path(), &KEY).unwrap().outbox().unwrap().len()
    }

    /// The agent writes until so much is written: replies and notes, of which each text comes twice, and priorities.
    pub(super) fn write(&mut self, upto: usize) {
        let store = Store::open(self.dir.path(), &KEY).unwrap();
        let desk = store.desks().unwrap()[0].id;
        for number in self.written..upto {
            let place = number % self.tickets.len();
            let remote = self.tickets[place].clone();
            let ticket = store.ticket_by_remote(desk, &remote.remote_id).unwrap().unwrap();
            let asked = self.asked.entry(remote.remote_id).or_default();
            let round = number / self.tickets.len();
            let kind = if round % 3 == 2 {
                let from = asked.priority.map_or(remote.priority.unwrap_or_default(), str::to_owned);
                let to = self.campaign.priorities[round / 3 % 2];
                asked.priority = Some(to);
                OperationKind::Change(Change { field: Field::Priority, from, to: to.to_owned() })
            } else {
                let text = format!("Köszönjük, azonnal intézzük. 少々お待ちください。 {}", round / 3);
                asked.texts.push(text.clone());
                writing(place, &text)
            };
            store.enqueue(ticket, &kind, self.campaign.place.anchor).unwrap();
        }
        self.written = upto;
    }

    /// A process syncs until so many calls have come, lives on for so long, and is killed.
    pub(super) fn killed_after(&self, calls: u64, then: Duration) {
        let place = &self.campaign.place;
        let told = format!(
            "{} {} {} {} {} {}",
            self.dir.path().display(),
            place.anchor,
            place.faster,
            place.settle.as_millis(),
            self.campaign.plain,
            place.secret
        );
        let before = self.proxy.calls();
        let mut child = Command::new(&self.campaign.program)
            .env(CHILD, told)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        self.outside.block_on(async {
            tokio::time::timeout(PATIENCE, self.proxy.reached(before + 1)).await.expect("no more calls came");
            // It may have nothing more to do than to look round every half minute.
            let _ = tokio::time::timeout(NOTHING_TO_DO, self.proxy.reached(before + calls)).await;
            tokio::time::sleep(then).await;
        });
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Every text is on the desk exactly once, in its ticket's order, and every priority is the last one asked for.
    pub(super) fn holds_everything_once(&self) {
        let (tickets, messages) = self.outside.block_on(pulled(self.campaign));
        for (remote, asked) in &self.asked {
            let mut held = messages.get(remote).cloned().unwrap_or_default();
            held.retain(|(_, _, text)| asked.texts.contains(text));
            held.sort_by_key(|(sent, id, _)| (*sent, id.len(), id.clone()));
            let held: Vec<_> = held.into_iter().map(|(_, _, text)| text).collect();
            assert_eq!(held, asked.texts, "ticket {remote}");
            let ticket = tickets.iter().find(|ticket| ticket.remote_id == *remote).unwrap();
            let wanted = asked
                .priority
                .map(str::to_owned)
                .or_else(|| self.tickets.iter().find(|before| before.remote_id == *remote)?.priority.clone());
            assert_eq!(ticket.priority, wanted, "ticket {remote}");
        }
    }
}

/// Everything on the desk itself, past the proxy: its tickets, and what was written from its side on each.
async fn pulled(campaign: &Campaign) -> (Vec<RemoteTicket>, BTreeMap<String, Vec<Told>>) {
    let url = format!("http://{}", campaign.desk);
    let desk = BuiltIn.connect(campaign.kind, &url, &campaign.place.secret).unwrap();
    let line = Line::new(&Pace::default());
    let profile = line.drive(desk.probe()).one().await.unwrap();
    let mut drive = line.drive(desk.pull(&profile, None));
    let mut tickets = BTreeMap::new();
    let mut messages = BTreeMap::<String, Vec<_>>::new();
    while let Some(page) = drive.next().await.unwrap() {
        tickets.extend(page.tickets.into_iter().map(|ticket| (ticket.remote_id.clone(), ticket)));
        for message in page.messages.into_iter().filter(|message| message.direction == Direction::Outbound) {
            let text = message.body.text.trim().to_owned();
            messages.entry(message.ticket).or_default().push((message.sent.utc, message.remote_id, text));
        }
    }
    (tickets.into_values().collect(), messages)
}
