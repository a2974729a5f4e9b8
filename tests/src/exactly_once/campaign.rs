//! A long run of faults against one desk: operations go out through a proxy that spoils three calls in ten, from a process
//! that is killed again and again, until everything must be on the desk once and in order.

use super::{
    Chance, Place, Plain, Running,
    stage::{KEY, PATIENCE, writing},
};
use crate::fault_proxy::{Fault, FaultProxy};
use jiff::Timestamp;
use parlance_desk::model::{Change, DeskKind, Direction, Field, OperationKind, RemoteTicket};
use parlance_store::Store;
use parlance_sync::{BuiltIn, Connectors, Pace, http::Line};
use std::{
    collections::BTreeMap,
    env,
    net::SocketAddr,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const CHILD: &str = "PARLANCE_FAULTS_CHILD";

/// What a campaign is against, and how much there is of it.
pub struct Campaign {
    /// Which connector.
    pub kind: DeskKind,
    /// Whether the desk is spoken to as one that keeps no reference of ours.
    pub plain: bool,
    /// Where the desk is, on loopback.
    pub desk: SocketAddr,
    /// What time and secret it takes.
    pub place: Place,
    /// How many tickets are written to.
    pub tickets: usize,
    /// How many operations go out.
    pub operations: usize,
    /// How often the process is killed.
    pub kills: usize,
    /// Two values of a ticket's priority.
    pub priorities: [&'static str; 2],
}

/// What came of a campaign that held.
#[derive(Debug)]
pub struct Report {
    /// Calls that came to the desk's door.
    pub calls: u64,
    /// How long the whole took.
    pub took: Duration,
    /// From the last fault to an empty outbox.
    pub converged: Duration,
}

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

struct Ground<'a> {
    campaign: &'a Campaign,
    outside: Runtime,
    proxy: FaultProxy,
    dir: TempDir,
    tickets: Vec<RemoteTicket>,
    asked: BTreeMap<String, Asked>,
    written: usize,
}

impl Campaign {
    /// Faults on three calls in ten, and a kill -9 at a call of chance's choosing, again and again.
    pub fn run(&self, seed: u64) -> Report {
        let begun = Instant::now();
        let mut ground = Ground::laid_out(self);
        let (mut chance, mut faults) = (Chance(seed), Chance(seed ^ 0xfa17));
        ground.proxy.set_script(move |_| faults.fault());
        for kill in 1..=self.kills {
            ground.write(self.operations * kill / self.kills);
            ground.killed_after(1 + chance.below(9));
        }
        ground.proxy.set_script(|_| Fault::None);
        let healed = Instant::now();
        let engine = Running::start(ground.dir.path(), &self.place, connectors(self.plain));
        engine.until_sent();
        let converged = healed.elapsed();
        engine.stop();
        ground.holds_everything_once();
        Report { calls: ground.proxy.calls(), took: begun.elapsed(), converged }
    }

    /// The answer to every write is lost after the desk has acted.
    pub fn lose_every_answer(&self) -> Report {
        let begun = Instant::now();
        let mut ground = Ground::laid_out(self);
        ground.proxy.set_script(|call| if call.is_write() { Fault::DropAfter } else { Fault::None });
        let engine = Running::start(ground.dir.path(), &self.place, connectors(self.plain));
        while ground.written < self.operations {
            ground.write((ground.written + 10 * self.tickets).min(self.operations));
            engine.outbox_changed();
            engine.until_sent();
        }
        engine.stop();
        ground.holds_everything_once();
        Report { calls: ground.proxy.calls(), took: begun.elapsed(), converged: Duration::ZERO }
    }

    async fn pulled(
        &self,
        url: &str,
    ) -> (Vec<RemoteTicket>, BTreeMap<String, Vec<(Timestamp, String, String)>>) {
        let desk = BuiltIn.connect(self.kind, url, &self.place.secret).unwrap();
        let line = Line::new(&Pace::default());
        let profile = line.drive(desk.probe()).one().await.unwrap();
        let mut drive = line.drive(desk.pull(&profile, None));
        let mut tickets = BTreeMap::new();
        let mut messages = BTreeMap::<String, Vec<_>>::new();
        while let Some(page) = drive.next().await.unwrap() {
            tickets.extend(page.tickets.into_iter().map(|ticket| (ticket.remote_id.clone(), ticket)));
            for message in
                page.messages.into_iter().filter(|message| message.direction == Direction::Outbound)
            {
                let text = message.body.text.trim().to_owned();
                messages.entry(message.ticket).or_default().push((message.sent.utc, message.remote_id, text));
            }
        }
        (tickets.into_values().collect(), messages)
    }
}

impl<'a> Ground<'a> {
    /// A proxy before the desk, and a store into which the desk has been pulled.
    fn laid_out(campaign: &'a Campaign) -> Self {
        let outside =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let proxy = outside.block_on(FaultProxy::start(campaign.desk, |_| Fault::None));
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), &KEY).unwrap();
        store.add_desk("Desk", campaign.kind, &proxy.url(), campaign.place.anchor).unwrap();
        drop(store);
        let engine = Running::start(dir.path(), &campaign.place, connectors(campaign.plain));
        engine.pull();
        engine.stop();
        let url = format!("http://{}", campaign.desk);
        let (mut tickets, _) = outside.block_on(campaign.pulled(&url));
        tickets.truncate(campaign.tickets);
        Self { campaign, outside, proxy, dir, tickets, asked: BTreeMap::new(), written: 0 }
    }

    /// The agent writes until so much is written: replies and notes, of which each text comes twice, and priorities.
    fn write(&mut self, upto: usize) {
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

    /// A process syncs until so many calls have come, and is killed.
    fn killed_after(&self, calls: u64) {
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
        let reached = self.proxy.calls() + calls;
        let mut child = Command::new(env::current_exe().unwrap())
            .env(CHILD, told)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        self.outside.block_on(async {
            tokio::time::timeout(PATIENCE, self.proxy.reached(reached)).await.expect("no more calls came");
        });
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Every text is on the desk exactly once, in its ticket's order, and every priority is the last one asked for.
    fn holds_everything_once(&self) {
        let url = format!("http://{}", self.campaign.desk);
        let (tickets, messages) = self.outside.block_on(self.campaign.pulled(&url));
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
