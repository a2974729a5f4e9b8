//! The engine and a mailbox that says by itself when something is new, against a server that follows a script.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so at once"
)]

mod common;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use common::Log;
use jiff::Timestamp;
use parlance_desk::{
    Answer, Capabilities, Desk, DeskError, Exchange, FilePlace, Mark, Method, Profile, Request, Step,
    connector,
    mail::words::Ask,
    model::{Cursor, DeskId, DeskKind, Operation, Page, Sent},
};
use parlance_store::Store;
use parlance_sync::{Connectors, Engine, EngineHandle, Pace, Phase, Secrets, SystemClock};
use parlance_vault::{Sensitive, VaultError};
use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, broadcast, watch},
};

const PATIENCE: Duration = Duration::from_secs(60);
const PASSWORD: &str = "swordfish-9f3c";

/// How the server behaves to who wants to idle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    Idles,
    HasNone,
    Says(&'static str),
}

/// What the server has seen so far.
#[derive(Clone, Default, Debug)]
struct Seen {
    logins: usize,
    pulls: usize,
    idles: usize,
    idling: usize,
    most_idling: usize,
    done: usize,
    logouts: usize,
}

struct Server {
    port: u16,
    way: Mutex<Way>,
    seen: watch::Sender<Seen>,
    /// What is said to whoever idles; an empty word closes.
    say: broadcast::Sender<&'static str>,
    /// A pull goes on when it has one of these.
    pulls: Semaphore,
}

impl Server {
    async fn start(way: Way) -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Arc::new(Self {
            port: listener.local_addr().unwrap().port(),
            way: Mutex::new(way),
            seen: watch::channel(Seen::default()).0,
            say: broadcast::channel(4096).0,
            pulls: Semaphore::new(10_000),
        });
        let serving = Arc::clone(&server);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = Arc::clone(&serving);
                // A client that goes away is what is being tested.
                tokio::spawn(async move { server.serve(BufReader::new(stream)).await.ok() });
            }
        });
        server
    }

    fn see(&self, see: impl FnOnce(&mut Seen)) {
        self.seen.send_modify(see);
    }

    fn now(&self) -> Seen {
        self.seen.borrow().clone()
    }

    async fn until(&self, holds: impl Fn(&Seen) -> bool) {
        let mut seen = self.seen.subscribe();
        let waited = tokio::time::timeout(PATIENCE, seen.wait_for(|seen| holds(seen))).await.map(drop);
        waited.unwrap_or_else(|_| panic!("still {:?}", self.now()));
    }

    async fn serve(&self, mut stream: BufReader<TcpStream>) -> io::Result<()> {
        stream.write_all(b"* OK x\r\n").await?;
        let mut line = String::new();
        while stream.read_line(&mut line).await? > 0 {
            let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
            line.clear();
            let (tag, way) = (words[0].clone(), *self.way.lock().unwrap());
            let yes = format!("{tag} OK done\r\n");
            let said = match words[1].as_str() {
                "CAPABILITY" if way == Way::HasNone => {
                    format!("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n{yes}")
                }
                "CAPABILITY" => format!("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR IDLE\r\n{yes}"),
                "AUTHENTICATE" => {
                    self.see(|seen| seen.logins += 1);
                    yes
                }
                "EXAMINE" => format!("* 3 EXISTS\r\n* 0 RECENT\r\n{yes}"),
                "SELECT" => {
                    self.see(|seen| seen.pulls += 1);
                    self.pulls.acquire().await.unwrap().forget();
                    format!("* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 9] x\r\n{yes}")
                }
                "IDLE" => match way {
                    Way::Idles => {
                        let mut hear = self.say.subscribe();
                        self.see(|seen| {
                            seen.idles += 1;
                            seen.idling += 1;
                            seen.most_idling = seen.most_idling.max(seen.idling);
                        });
                        let idled = self.idle(&mut stream, &mut hear).await;
                        self.see(|seen| seen.idling -= 1);
                        if !idled? {
                            return Ok(());
                        }
                        self.see(|seen| seen.done += 1);
                        yes
                    }
                    Way::Says(words) => {
                        self.see(|seen| seen.idles += 1);
                        words.replace("TAG", &tag)
                    }
                    Way::HasNone => panic!("it was not offered"),
                },
                "LOGOUT" => {
                    self.see(|seen| seen.logouts += 1);
                    format!("* BYE\r\n{yes}")
                }
                _ => yes,
            };
            stream.write_all(said.as_bytes()).await?;
            if words[1] == "LOGOUT" {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Whether the client ended it as it should.
    async fn idle(
        &self,
        stream: &mut BufReader<TcpStream>,
        hear: &mut broadcast::Receiver<&'static str>,
    ) -> io::Result<bool> {
        stream.write_all(b"+ idling\r\n").await?;
        let mut line = String::new();
        loop {
            tokio::select! {
                read = stream.read_line(&mut line) => return Ok(read? > 0 && line == "DONE\r\n"),
                Ok(words) = hear.recv() => match words {
                    "" => return Ok(false),
                    words => stream.write_all(words.as_bytes()).await?,
                },
            }
        }
    }
}

/// A mailbox of which a pull is one request.
struct Mailbox {
    desk: Box<dyn Desk>,
    port: u16,
}

impl Mailbox {
    fn request(&self, ask: &Ask) -> Request {
        let secret = STANDARD.encode(format!("a@b.example:{PASSWORD}"));
        Request {
            method: Method::Get,
            url: format!("imap://127.0.0.1:{}/{}", self.port, ask.name()).parse().unwrap(),
            headers: vec![("authorization", format!("Basic {secret}"))],
            body: Some(serde_json::to_vec(ask).unwrap()),
        }
    }
}

struct OneRequest(Option<Request>);

impl Exchange for OneRequest {
    type Item = Page;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<Page>, DeskError> {
        for answer in answers {
            answer.map_err(DeskError::Lost)?;
        }
        Ok(self.0.take().map_or(Step::Done, |request| Step::Fetch(vec![request])))
    }
}

struct Known(Option<Profile>);

impl Exchange for Known {
    type Item = Profile;

    fn step(&mut self, _: Vec<Answer>) -> Result<Step<Profile>, DeskError> {
        Ok(self.0.take().map_or(Step::Done, Step::Yield))
    }
}

impl Desk for Mailbox {
    fn kind(&self) -> DeskKind {
        DeskKind::Email
    }

    fn capabilities(&self) -> Capabilities {
        self.desk.capabilities()
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        Box::new(Known(Some(Profile::default())))
    }

    fn pull(&self, _: &Profile, _: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        Box::new(OneRequest(Some(self.request(&Ask::Select { folder: "INBOX".to_owned() }))))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        self.desk.mark(operation)
    }

    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        self.desk.send(profile, operation)
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        self.desk.look(profile, operation)
    }

    fn listen(&self) -> Option<Request> {
        self.desk.listen()
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        self.desk.file(file)
    }
}

struct Mailboxes;

impl Connectors for Mailboxes {
    fn connect(&self, kind: DeskKind, url: &str, secret: &str) -> Result<Box<dyn Desk>, DeskError> {
        let port = url.rsplit(':').next().and_then(|port| port.parse().ok()).unwrap();
        Ok(Box::new(Mailbox { desk: connector(kind, url, secret)?, port }))
    }
}

struct Pocket;

impl Secrets for Pocket {
    fn secret(&self, _: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        Ok(Some(Sensitive::new(format!("a@b.example:{PASSWORD}"))))
    }
}

struct Fixture {
    server: Arc<Server>,
    store: Store,
    desk: DeskId,
    engine: EngineHandle,
    _dir: TempDir,
}

/// By itself a desk is asked once an hour, whether it listens or not.
fn patient() -> Pace {
    let hour = Duration::from_secs(3600);
    Pace {
        pull_every: hour,
        pull_every_listening: hour,
        hint_gather: Duration::from_millis(20),
        hint_gap: Duration::from_millis(50),
        listen_again_first: Duration::from_millis(20),
        answer_timeout: Duration::from_secs(20),
        ..Pace::default()
    }
}

impl Fixture {
    async fn new(way: Way, pace: Pace) -> Self {
        let server = Server::start(way).await;
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), &[3; 32]).unwrap();
        let url = format!("imap://127.0.0.1:{0} smtp://127.0.0.1:{0}", server.port);
        let desk = store.add_desk("Post", DeskKind::Email, &url, Timestamp::now()).unwrap();
        let (secrets, clock) = (Arc::new(Pocket), Arc::new(SystemClock));
        let engine =
            Engine::start_with(store.clone(), secrets, clock, dir.path(), Arc::new(Mailboxes), pace).await;
        Self { server, store, desk, engine: engine.unwrap(), _dir: dir }
    }

    /// Waits until it listens, and the pull is over that closes the gap before that.
    async fn listening() -> Self {
        let fixture = Self::new(Way::Idles, patient()).await;
        fixture.server.until(|seen| seen.idling == 1 && seen.pulls == 2).await;
        fixture.rests().await;
        fixture
    }

    async fn rests(&self) {
        let mut events = self.engine.subscribe();
        let rest = async {
            while self.engine.status().iter().any(|status| status.phase != Phase::Idle) {
                // One that fell behind looks again, too.
                let _ = events.recv().await;
            }
        };
        tokio::time::timeout(PATIENCE, rest).await.expect("the desk does not come to rest");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_changes_in_the_inbox_has_the_desk_pulled() {
    let fixture = Fixture::listening().await;
    let news = [
        "* 4 EXISTS\r\n",
        "* 1 RECENT\r\n",
        "* 2 EXPUNGE\r\n",
        "* 2 FETCH (FLAGS (\\Seen))\r\n",
        "* VANISHED 41,43:116\r\n",
    ];
    for (place, words) in news.into_iter().enumerate() {
        // What is said to pass the time is none.
        fixture.server.say.send("* OK Still here\r\n").unwrap();
        fixture.server.say.send(words).unwrap();
        fixture.server.until(|seen| seen.pulls == place + 3).await;
        fixture.rests().await;
    }
    let seen = fixture.server.now();
    assert_eq!((seen.pulls, seen.idles, seen.most_idling), (7, 1, 1), "{seen:?}");
    fixture.engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hints_that_come_during_a_pull_are_one_more_after_it() {
    let fixture = Fixture::listening().await;
    let taken = fixture.server.pulls.available_permits();
    fixture.server.pulls.forget_permits(taken);
    fixture.server.say.send("* 4 EXISTS\r\n").unwrap();
    fixture.server.until(|seen| seen.pulls == 3).await;
    for words in ["* 5 EXISTS\r\n", "* 1 FETCH (FLAGS ())\r\n", "* 6 EXISTS\r\n"] {
        fixture.server.say.send(words).unwrap();
        fixture.engine.hint(fixture.desk);
    }
    fixture.server.pulls.add_permits(1);
    fixture.server.until(|seen| seen.pulls == 4).await;
    fixture.server.pulls.add_permits(100);
    fixture.rests().await;
    fixture.server.say.send("* 7 EXISTS\r\n").unwrap();
    fixture.server.until(|seen| seen.pulls == 5).await;
    fixture.rests().await;
    assert_eq!(fixture.server.now().pulls, 5, "the fourth was the last until something came");
    fixture.engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_few_pulls() {
    let pace = Pace { hint_gap: Duration::from_secs(3600), ..patient() };
    let fixture = Fixture::new(Way::Idles, pace).await;
    fixture.server.until(|seen| seen.idling == 1 && seen.pulls == 1).await;
    for _ in 0..1000 {
        fixture.server.say.send("* 1 FETCH (FLAGS ())\r\n").unwrap();
        fixture.engine.hint(fixture.desk);
    }
    fixture.engine.stop().await;
    fixture.server.until(|seen| seen.idling == 0).await;
    assert_eq!(fixture.server.now().pulls, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_that_is_lost_is_made_anew_and_never_twice() {
    let fixture = Fixture::listening().await;
    for (place, words) in
        ["", "* BYE shutting down\r\n", "nonsense\r\n", "p1 what\r\n"].into_iter().enumerate()
    {
        fixture.server.say.send(words).unwrap();
        fixture.server.until(|seen| seen.idles == place + 2 && seen.idling == 1).await;
        // What came while nobody listened is asked for.
        fixture.server.until(|seen| seen.pulls >= place + 3).await;
    }
    fixture.rests().await;
    fixture.server.say.send("* 9 EXISTS\r\n").unwrap();
    let before = fixture.server.now().pulls;
    fixture.server.until(|seen| seen.pulls > before).await;
    assert!(fixture.engine.status()[0].problem.is_none(), "it is nothing that the agent needs to know");
    fixture.engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn idle_is_begun_anew_from_time_to_time_on_the_same_connection() {
    let pace = Pace { listen_renew: Duration::from_millis(30), ..patient() };
    let fixture = Fixture::new(Way::Idles, pace).await;
    fixture.server.until(|seen| seen.idles >= 4).await;
    let seen = fixture.server.now();
    assert!((seen.logins, seen.most_idling) == (2, 1) && seen.done >= 3, "{seen:?}");
    fixture.rests().await;
    let before = fixture.server.now().pulls;
    // Said once to one of them: said again until somebody hears it.
    while fixture.server.now().pulls == before {
        let _ = fixture.server.say.send("* 1 FETCH (FLAGS ())\r\n");
        tokio::task::yield_now().await;
    }
    fixture.engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_has_no_idle_or_does_not_want_it_is_asked_as_before() {
    for way in [Way::HasNone, Way::Says("TAG NO not now\r\n"), Way::Says("TAG BAD what?\r\n")] {
        let pace = Pace { pull_every: Duration::from_millis(50), ..patient() };
        let fixture = Fixture::new(way, pace).await;
        // The mailbox's own login, and the one that wanted to listen.
        fixture.server.until(|seen| seen.logins == 2 && seen.pulls > 5).await;
        assert_eq!(fixture.engine.status()[0].problem, None, "{way:?}");
        fixture.engine.stop().await;
        let seen = fixture.server.now();
        assert!((seen.logins, seen.most_idling) == (2, 0) && seen.idles <= 1, "{way:?} {seen:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_talks_nonsense_to_who_wants_to_listen_is_asked_as_before() {
    for words in ["nonsense\r\n", "TAG OK already?\r\n", "* BYE\r\n", "* 1 FETCH (X {999999999999}\r\n"] {
        let pace = Pace { pull_every: Duration::from_millis(50), ..patient() };
        let fixture = Fixture::new(Way::Says(words), pace).await;
        fixture.server.until(|seen| seen.idles >= 2 && seen.pulls > 5).await;
        assert_eq!(fixture.engine.status()[0].problem, None, "{words}");
        fixture.engine.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paused_desk_does_not_listen_and_one_that_goes_on_does() {
    let fixture = Fixture::listening().await;
    fixture.store.set_desk_paused(fixture.desk, true).unwrap();
    fixture.engine.desks_changed();
    fixture.server.until(|seen| seen.idling == 0 && seen.done == 1 && seen.logouts == 1).await;
    let pulls = fixture.server.now().pulls;
    fixture.engine.hint(fixture.desk);
    fixture.store.set_desk_paused(fixture.desk, false).unwrap();
    fixture.engine.desks_changed();
    fixture.server.until(|seen| seen.idling == 1 && seen.pulls > pulls).await;
    assert_eq!(fixture.server.now().most_idling, 1);
    fixture.engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_that_may_have_another_secret_listens_anew_and_one_that_is_removed_no_more() {
    let fixture = Fixture::listening().await;
    for count in 2..6 {
        fixture.engine.desks_changed();
        fixture.server.until(|seen| seen.idles == count && seen.idling == 1).await;
        fixture.rests().await;
    }
    let seen = fixture.server.now();
    assert_eq!((seen.most_idling, seen.done, seen.logouts), (1, 4, 4), "{seen:?}");
    fixture.store.remove_desk(fixture.desk).unwrap();
    fixture.engine.desks_changed();
    fixture.server.until(|seen| seen.idling == 0 && seen.logouts == 5).await;
    fixture.engine.hint(fixture.desk);
    fixture.engine.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_engine_that_stops_says_so_to_the_server_and_does_not_wait_for_its_answer() {
    let fixture = Fixture::listening().await;
    fixture.engine.stop().await;
    fixture.server.until(|seen| seen.idling == 0 && seen.done == 1 && seen.logouts == 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_with_which_it_listens_is_neither_logged_nor_told() {
    let log = Log::of_everything();
    let fixture = Fixture::listening().await;
    fixture.server.say.send("nonsense\r\n").unwrap();
    fixture.server.until(|seen| seen.idles == 2).await;
    fixture.engine.stop().await;
    let told = format!("{:?} {:?}", fixture.engine.status(), fixture.store.desk(fixture.desk).unwrap());
    let log = log.text();
    assert!(log.contains("does not say any more"), "what is logged is heard: {log}");
    let encoded = STANDARD.encode(format!("\0a@b.example\0{PASSWORD}"));
    for secret in [PASSWORD, &encoded, &STANDARD.encode(format!("a@b.example:{PASSWORD}"))] {
        assert!(!log.contains(secret) && !told.contains(secret), "{log} {told}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hints_for_a_desk_that_is_not_there_are_nothing() {
    let fixture = Fixture::listening().await;
    fixture.engine.hint(DeskId::new(Timestamp::now()));
    fixture.engine.hint(fixture.desk);
    fixture.server.until(|seen| seen.pulls == 3).await;
    fixture.engine.stop().await;
}
