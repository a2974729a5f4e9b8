//! The real mail system that `tests/helpdesks/mail/start.sh` starts, and what tests ask of it.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use parlance_desk::mail::words::{Ask, Mail, Term, Told, What};
use parlance_desk::model::{Cursor, DeskKind, Operation, Page, Sent};
use parlance_desk::{Answer, Desk, DeskError, Exchange, Method, Profile, Request, Step, connector};
use parlance_sync::{Pace, http::Line};
use std::{
    collections::BTreeMap,
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicU64, Ordering},
    sync::{Arc, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// How long a message may take from one mailbox to another.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail system that runs.
pub struct MailSystem {
    credentials: BTreeMap<String, String>,
}

impl MailSystem {
    /// The one that was started.
    pub fn started() -> Self {
        let file = state_dir().join("credentials");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|_| {
            panic!("start it first: tests/helpdesks/mail/start.sh ({} is missing)", file.display())
        });
        let lines = text.lines().filter_map(|line| line.split_once('='));
        Self { credentials: lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect() }
    }

    /// What the credentials say of this.
    pub fn get(&self, name: &str) -> &str {
        &self.credentials[name]
    }

    /// A port.
    pub fn port(&self, name: &str) -> u16 {
        self.get(name).parse().unwrap()
    }

    /// A mailbox that nobody had before, at `desk.example` or `customer.example`.
    pub fn mailbox(&self, name: &str, domain: &str) -> Mailbox {
        let (imap, smtp) = (self.get("imap"), self.get("smtp"));
        self.mailbox_at(name, domain, &format!("imap://127.0.0.1:{imap} smtp://127.0.0.1:{smtp}"))
    }

    /// The same, reached at other addresses.
    pub fn mailbox_at(&self, name: &str, domain: &str, url: &str) -> Mailbox {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros();
        let address = format!("{name}-{now}-{}@{domain}", COUNT.fetch_add(1, Ordering::Relaxed));
        self.known_mailbox(&address, url)
    }

    /// The mailbox of this address.
    pub fn known_mailbox(&self, address: &str, url: &str) -> Mailbox {
        let password = self.get("password").to_owned();
        let desk = connector(DeskKind::Email, url, &format!("{address}:{password}")).unwrap();
        let imap = format!("imap://127.0.0.1:{}", self.get("imap"));
        let (line, url) = (Line::new(&Pace::default()), url.to_owned());
        Mailbox { address: address.to_owned(), url, password, imap, lmtp: self.port("imap") + 4, desk, line }
    }

    /// Has Dovecot do something as its administrator.
    pub fn administer(&self, arguments: &[&str]) {
        let done = Command::new("doveadm").args(["-c", self.get("conf")]).args(arguments).output().unwrap();
        assert!(done.status.success(), "doveadm: {}", String::from_utf8_lossy(&done.stderr));
    }
}

/// Where the started system keeps its state.
pub fn state_dir() -> PathBuf {
    match std::env::var_os("PARLANCE_MAIL_STATE") {
        Some(dir) => dir.into(),
        None => std::env::temp_dir().join("parlance-mail"),
    }
}

/// A mailbox, as an agent's help desk or as a customer's.
pub struct Mailbox {
    /// Its address.
    pub address: String,
    /// What its owner typed for its servers.
    pub url: String,
    /// Its password.
    pub password: String,
    imap: String,
    lmtp: u16,
    /// The connector to it.
    pub desk: Box<dyn Desk>,
    line: Line,
}

impl Mailbox {
    /// Carries an exchange out up to its first yield.
    pub async fn one<T>(&self, exchange: Box<dyn Exchange<Item = T>>) -> Result<T, DeskError> {
        self.line.drive(exchange).one().await
    }

    /// Who we are there.
    pub async fn profile(&self) -> Profile {
        self.one(self.desk.probe()).await.unwrap()
    }

    /// Everything that a pull gives.
    pub async fn pull(&self, since: Option<&Cursor>) -> Vec<Page> {
        let mut drive = self.line.drive(self.desk.pull(&Profile::default(), since));
        let mut pages = Vec::new();
        while let Some(page) = drive.next().await.unwrap() {
            pages.push(page);
        }
        pages
    }

    /// Sends an operation, once.
    pub async fn send(&self, operation: &Operation) -> Result<Sent, DeskError> {
        let profile = Profile { agent_name: "Kovács Anna".to_owned(), ..Profile::default() };
        self.one(self.desk.send(&profile, operation)).await
    }

    /// Looks for what was sent.
    pub async fn look(&self, operation: &Operation) -> Result<Option<Sent>, DeskError> {
        self.one(self.desk.look(&Profile::default(), operation)).await
    }

    /// Asks the mailbox itself, past the connector.
    pub async fn ask(&self, ask: &Ask) -> Told {
        let url = format!("{}/{}", self.imap, ask.name()).parse().unwrap();
        let secret = STANDARD.encode(format!("{}:{}", self.address, self.password));
        let headers = vec![("authorization", format!("Basic {secret}"))];
        let request =
            Request { method: Method::Get, url, headers, body: Some(serde_json::to_vec(ask).unwrap()) };
        let answer =
            Line::new(&Pace::default()).drive(Box::new(Once(Some(request)))).one().await.unwrap().unwrap();
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// What becomes of a request of the connector's.
    pub async fn fetch(&self, request: Request) -> Answer {
        self.one(Box::new(Once(Some(request)))).await.unwrap()
    }

    /// The messages of a folder to which all these terms apply, whole.
    pub async fn mails(&self, folder: &str, terms: Vec<Term>) -> Vec<Mail> {
        let Told::Selected { validity, .. } = self.ask(&Ask::Select { folder: folder.to_owned() }).await
        else {
            panic!("a folder stands somehow");
        };
        let any = vec![[terms, vec![Term::Uids("1:*".to_owned())]].concat()];
        let Told::Found { uids } = self.ask(&Ask::Search { folder: folder.to_owned(), validity, any }).await
        else {
            panic!("a search finds something or nothing");
        };
        if uids.is_empty() {
            return Vec::new();
        }
        let (uids, what) = (parlance_desk::mail::words::set(&uids), What::Whole(1 << 20));
        match self.ask(&Ask::Fetch { folder: folder.to_owned(), validity, uids, since: None, what }).await {
            Told::Mails { mails, .. } => mails,
            other => panic!("{other:?}"),
        }
    }

    /// The whole text of the messages in the inbox, when there are so many.
    pub async fn arrived(&self, count: usize) -> Vec<String> {
        let waited = tokio::time::timeout(PATIENCE, async {
            loop {
                let mails = self.mails("INBOX", Vec::new()).await;
                if mails.len() >= count {
                    return mails;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        });
        let mails = waited.await.expect("the messages did not come");
        mails
            .iter()
            .map(|mail| String::from_utf8(STANDARD.decode(mail.body.as_ref().unwrap()).unwrap()).unwrap())
            .collect()
    }

    /// A message comes into the inbox, as a mail server hands it over. Its lines end as they are written here.
    pub async fn receive(&self, message: &str) {
        let mut server = BufReader::new(TcpStream::connect(("127.0.0.1", self.lmtp)).await.unwrap());
        let mut commands = ["LHLO test", "MAIL FROM:<>", "", "DATA", ""].map(str::to_owned);
        commands[2] = format!("RCPT TO:<{}>", self.address);
        commands[4] = format!("{}\r\n.", message.replace("\r\n", "\n").replace('\n', "\r\n"));
        said(&mut server, '2').await;
        for (place, command) in commands.into_iter().enumerate() {
            server.write_all(format!("{command}\r\n").as_bytes()).await.unwrap();
            said(&mut server, if place == 3 { '3' } else { '2' }).await;
        }
    }

    /// A new message of the customer's, with more header fields and a text.
    pub async fn hear(&self, customer: &str, id: &str, fields: &str, text: &str) {
        let charset =
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit";
        let from = format!(
            "From: =?utf-8?B?{}?= <{customer}>\nTo: <{}>",
            STANDARD.encode("髙橋 美咲"),
            self.address
        );
        let fields = if fields.is_empty() { String::new() } else { format!("{fields}\n") };
        self.receive(&format!("{from}\nMessage-ID: <{id}>\n{fields}{charset}\n\n{text}\n")).await;
    }
}

async fn said(server: &mut BufReader<TcpStream>, wanted: char) {
    loop {
        let mut line = String::new();
        server.read_line(&mut line).await.unwrap();
        assert!(line.starts_with(wanted), "{line}");
        if line.chars().nth(3) != Some('-') {
            return;
        }
    }
}

/// One request, and what became of it.
struct Once(Option<Request>);

impl Exchange for Once {
    type Item = Answer;

    fn step(&mut self, mut answers: Vec<Answer>) -> Result<Step<Answer>, DeskError> {
        match (self.0.take(), answers.pop()) {
            (Some(request), _) => Ok(Step::Fetch(vec![request])),
            (None, Some(answer)) => Ok(Step::Yield(answer)),
            (None, None) => Ok(Step::Done),
        }
    }
}

/// Where a connection to an SMTP server breaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cut {
    /// Nowhere.
    Nowhere,
    /// The server is ready for the message; nobody hears it.
    BeforeTheMessage,
    /// The server has said what it made of the message; nobody hears it.
    AfterTheEnd,
}

/// A proxy on loopback before an SMTP server that breaks connections; it ends when this goes.
pub struct CuttingProxy {
    /// Its port.
    pub port: u16,
    cut: Arc<Mutex<Cut>>,
    running: JoinHandle<()>,
}

impl CuttingProxy {
    /// Starts a proxy before the server at this port.
    pub async fn start(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let cut = Arc::new(Mutex::new(Cut::Nowhere));
        let decided = Arc::clone(&cut);
        let running = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let cut = *decided.lock().unwrap();
                // What breaks here is what is being tested.
                tokio::spawn(async move { pass(client, server, cut).await.ok() });
            }
        });
        Self { port, cut, running }
    }

    /// From now on connections break there.
    pub fn set(&self, cut: Cut) {
        *self.cut.lock().unwrap() = cut;
    }
}

impl Drop for CuttingProxy {
    fn drop(&mut self) {
        self.running.abort();
    }
}

async fn pass(mut client: TcpStream, server: u16, cut: Cut) -> std::io::Result<()> {
    let mut server = TcpStream::connect(("127.0.0.1", server)).await?;
    let (mut message, mut ended) = (None::<Vec<u8>>, false);
    let (mut from_client, mut from_server) = ([0; 4096], [0; 4096]);
    loop {
        tokio::select! {
            read = client.read(&mut from_client) => {
                let bytes = &from_client[..read?];
                if bytes.is_empty() {
                    return Ok(());
                }
                if let Some(message) = &mut message {
                    message.extend(bytes);
                    ended = message.ends_with(b"\r\n.\r\n");
                }
                server.write_all(bytes).await?;
            }
            read = server.read(&mut from_server) => {
                let bytes = &from_server[..read?];
                if bytes.is_empty() || (ended && cut == Cut::AfterTheEnd) {
                    return Ok(());
                }
                if bytes.starts_with(b"354") {
                    message = Some(Vec::new());
                    if cut == Cut::BeforeTheMessage {
                        return Ok(());
                    }
                }
                client.write_all(bytes).await?;
            }
        }
    }
}
