//! The demo desk itself, over HTTP: no stand-in is needed for it. It gives all agents the same rights, so those that the
//! suite takes away are taken away at its door.

use crate::stand_in::{StandIn, Told, beginning};
use jiff::{SignedDuration, Timestamp};
use parlance_demo_desk::{AGENT_NAME, DemoDesk, TOKEN};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Method, Request, Response, connector};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicI64, Ordering},
    },
};
use tokio::{net::TcpListener, runtime::Runtime, sync::oneshot};

static SERVERS: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

pub struct Demo {
    desk: DemoDesk,
    address: SocketAddr,
    /// Seconds since the beginning.
    passed: Arc<AtomicI64>,
    closed: BTreeSet<String>,
    may_open: bool,
    _until: oneshot::Sender<()>,
}

impl Demo {
    pub fn new() -> Self {
        let desk = DemoDesk::without_tickets().unwrap();
        let listener = SERVERS.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let (until, gone) = oneshot::channel::<()>();
        let (passed, serving) = (Arc::new(AtomicI64::new(0)), desk.clone());
        let clock = Arc::clone(&passed);
        SERVERS.spawn(async move {
            let gone = async { drop(gone.await) };
            serving.serve(listener, move || after(clock.load(Ordering::SeqCst)), gone).await
        });
        Self { desk, address, passed, closed: BTreeSet::new(), may_open: true, _until: until }
    }

    fn now(&self) -> Timestamp {
        after(self.passed.load(Ordering::SeqCst))
    }

    fn connector(&self, token: &str) -> Box<dyn Desk> {
        connector(DeskKind::Demo, &format!("http://{}", self.address), token).unwrap()
    }

    fn asked(&self, request: &Request) -> Response {
        let method = match request.method {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            other => panic!("nothing is done by {other:?}"),
        };
        let (path, body) =
            (&request.url[url::Position::BeforePath..], request.body.clone().unwrap_or_default());
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.address);
        for (name, value) in &request.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("content-length: {}\r\n\r\n", body.len());
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(&[head.as_bytes(), &body].concat()).unwrap();
        let mut said = Vec::new();
        stream.read_to_end(&mut said).unwrap();
        read(&said)
    }

    fn json(&self, ticket: &str) -> Value {
        self.desk.ticket(ticket).unwrap()
    }
}

fn after(seconds: i64) -> Timestamp {
    beginning().utc + SignedDuration::from_secs(seconds)
}

fn read(said: &[u8]) -> Response {
    let end = said.windows(4).position(|end| end == b"\r\n\r\n").unwrap();
    let head = std::str::from_utf8(&said[..end]).unwrap();
    let (first, lines) = head.split_once("\r\n").unwrap();
    let headers = lines.lines().filter_map(|line| line.split_once(": "));
    Response {
        status: first.split(' ').nth(1).unwrap().parse().unwrap(),
        headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
        body: said[end + 4..].to_vec(),
    }
}

fn forbidden() -> Response {
    let body = json!({"error": "forbidden", "message": "the agent may not do this"});
    Response { status: 403, headers: Vec::new(), body: body.to_string().into_bytes() }
}

impl StandIn for Demo {
    fn desk(&self) -> Box<dyn Desk> {
        self.connector(TOKEN)
    }

    fn stranger(&self) -> Box<dyn Desk> {
        self.connector("somebody-else")
    }

    fn answer(&mut self, request: &Request) -> Response {
        let mut path = request.url.path().trim_start_matches("/api/v1/").split('/');
        match (request.method.writes(), path.next(), path.next()) {
            (true, Some("tickets"), Some(ticket)) if self.closed.contains(ticket) => forbidden(),
            (true, Some("tickets"), None) if !self.may_open => forbidden(),
            _ => self.asked(request),
        }
    }

    fn pass(&mut self, seconds: u32) {
        self.passed.fetch_add(i64::from(seconds), Ordering::SeqCst);
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        self.desk.customer_opens("anna@customer.example", subject, text, self.now()).unwrap()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        self.desk.customer_writes(ticket, text, self.now()).unwrap();
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        self.desk.colleague_writes(ticket, text, public, self.now()).unwrap();
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let setting = json!({"field": field, "value": value}).to_string();
        self.desk.colleague_sets(ticket, &setting, self.now()).unwrap();
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let ticket = self.json(ticket);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match field {
            Field::Status => text(&ticket["status"]),
            Field::Owner => text(&ticket["owner_id"]),
            Field::Priority => text(&ticket["priority"]),
            Field::Tags => ticket["tags"].as_array().unwrap().iter().map(text).collect::<Vec<_>>().join("\n"),
            Field::Custom(name) => text(&ticket["fields"][name]),
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let held = self.desk.messages(ticket).unwrap_or_default().into_iter();
        held.filter(|held| held.author == AGENT_NAME).map(|held| (held.text, !held.internal)).collect()
    }

    fn delete(&mut self, ticket: &str) {
        self.desk.remove(ticket, None, self.now()).unwrap();
    }

    fn told_of_deletion(&self) -> Told {
        Told::Gone
    }

    fn merge(&mut self, ticket: &str, into: &str) {
        self.desk.remove(ticket, Some(into), self.now()).unwrap();
    }

    fn told_of_merge(&self) -> Told {
        Told::Gone
    }

    fn forbid(&mut self, ticket: &str) {
        self.closed.insert(ticket.to_owned());
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        Some(match field {
            Field::Status => ["solved", "waiting"],
            Field::Owner => ["1", "2"],
            Field::Priority => ["high", "low"],
            Field::Tags => ["refund", "vip"],
            Field::Custom(_) => ["A-17", "B-4"],
        })
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let all = self.desk.tickets().unwrap().into_iter();
        let ours = all.filter(|id| self.desk.messages(id).unwrap()[0].author == AGENT_NAME);
        ours.map(|id| {
            let ticket = self.json(&id);
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            (id, text(&ticket["requester"]["email"]), text(&ticket["subject"]))
        })
        .collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        self.desk.colleague_opens(email, subject, text, self.now()).unwrap();
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }
}
