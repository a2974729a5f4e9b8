//! The first pull from the real Request Tracker into an encrypted store, beside a bare HTTP loop over the same pages.
//!
//! Prints lines of a Markdown table.
#![allow(clippy::print_stdout, reason = "it prints figures")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement that fails says so")]

use jiff::Timestamp;
use parlance_desk::{
    Answer, Capabilities, Desk, DeskError, Exchange, FilePlace, Mark, Profile, Request, Step,
    model::{Cursor, DeskId, DeskKind, Operation, Page, Sent},
};
use parlance_store::Store;
use parlance_sync::{BuiltIn, Connectors, Pace, Secrets, SystemClock, run_once_with};
use parlance_tests::rt::Rt;
use parlance_vault::{Sensitive, VaultError};
use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

const ROUNDS: usize = 5;

type Waves = Arc<Mutex<Vec<Vec<Request>>>>;

#[tokio::main]
async fn main() {
    let rt = Rt::started();
    let (mut pulls, mut together, mut one_by_one, mut tickets) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for _ in 0..ROUNDS {
        let asked = Waves::default();
        let begun = Instant::now();
        tickets = first_pull(&rt, &asked).await;
        pulls.push(begun.elapsed());
        let waves = asked.lock().unwrap().clone();
        together.push(bare_loop(&rt, waves.clone()).await);
        one_by_one
            .push(bare_loop(&rt, waves.into_iter().flatten().map(|request| vec![request]).collect()).await);
    }
    let pull = median(&mut pulls);
    for (loops, how) in [(&mut together, "as many at a time"), (&mut one_by_one, "one at a time")] {
        let bare = median(loops);
        println!(
            "| first pull of {tickets} tickets from Request Tracker into the store | {:.2} s | {:.2} s (bare HTTP loop, same requests, {how}) | {:.2} of its speed |",
            pull.as_secs_f64(),
            bare.as_secs_f64(),
            bare.as_secs_f64() / pull.as_secs_f64()
        );
    }
}

/// A first pull into a new store; how many tickets came.
async fn first_pull(rt: &Rt, asked: &Waves) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path(), &[7; 32]).unwrap();
    let desk = store.add_desk("RT", DeskKind::RequestTracker, &rt.url, Timestamp::now()).unwrap();
    let secrets = Arc::new(Token(rt.token("sync").to_owned()));
    let connectors = Arc::new(Listening(Arc::clone(asked)));
    let clock = Arc::new(SystemClock);
    let report =
        run_once_with(store, secrets, clock, folder.path(), desk, connectors, Pace::default()).await.unwrap();
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    report.tickets
}

async fn bare_loop(rt: &Rt, waves: Vec<Vec<Request>>) -> Duration {
    let begun = Instant::now();
    rt.pages(Box::new(Again(waves.into_iter()))).await;
    begun.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

struct Token(String);

impl Secrets for Token {
    fn secret(&self, _: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        Ok(Some(Sensitive::new(self.0.clone())))
    }
}

/// Requests whose answers are thrown away.
struct Again(std::vec::IntoIter<Vec<Request>>);

impl Exchange for Again {
    type Item = ();

    fn step(&mut self, _: Vec<Answer>) -> Result<Step<()>, DeskError> {
        Ok(self.0.next().map_or(Step::Done, Step::Fetch))
    }
}

/// The built-in connectors, with every request of theirs noted.
struct Listening(Waves);

impl Connectors for Listening {
    fn connect(&self, kind: DeskKind, url: &str, secret: &str) -> Result<Box<dyn Desk>, DeskError> {
        Ok(Box::new(Overheard { desk: BuiltIn.connect(kind, url, secret)?, asked: Arc::clone(&self.0) }))
    }
}

struct Overheard<T> {
    desk: T,
    asked: Waves,
}

impl Overheard<Box<dyn Desk>> {
    fn note<T: 'static>(&self, desk: Box<dyn Exchange<Item = T>>) -> Box<dyn Exchange<Item = T>> {
        Box::new(Overheard { desk, asked: Arc::clone(&self.asked) })
    }
}

impl<T> Exchange for Overheard<Box<dyn Exchange<Item = T>>> {
    type Item = T;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<T>, DeskError> {
        let step = self.desk.step(answers)?;
        if let Step::Fetch(requests) = &step {
            self.asked.lock().unwrap().push(requests.clone());
        }
        Ok(step)
    }
}

impl Desk for Overheard<Box<dyn Desk>> {
    fn kind(&self) -> DeskKind {
        self.desk.kind()
    }
    fn capabilities(&self) -> Capabilities {
        self.desk.capabilities()
    }
    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        self.note(self.desk.probe())
    }
    fn pull(&self, profile: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        self.note(self.desk.pull(profile, since))
    }
    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        self.note(self.desk.mark(operation))
    }
    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        self.note(self.desk.send(profile, operation))
    }
    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        self.note(self.desk.look(profile, operation))
    }
    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        self.desk.file(file)
    }
}
