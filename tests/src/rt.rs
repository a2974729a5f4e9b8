//! The real Request Tracker that `tests/helpdesks/rt/start.sh` starts, and what tests ask of it.

use jiff::Timestamp;
use parlance_desk::model::{
    Cursor, DeskKind, Moment, Operation, OperationId, OperationKind, OperationState, Page, RemoteMessage,
    TicketId, Watermark,
};
use parlance_desk::{Answer, Desk, DeskError, Exchange, Method, Profile, Request, Response, Step, connector};
use parlance_sync::{Pace, http::Line};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::OnceCell;

/// A Request Tracker that runs.
pub struct Rt {
    /// Its address, without the API's path.
    pub url: String,
    credentials: BTreeMap<String, String>,
    line: Line,
}

impl Rt {
    /// The one that was started.
    pub fn started() -> Self {
        let file = state_dir().join("credentials");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|_| {
            panic!("start it first: tests/helpdesks/rt/start.sh ({} is missing)", file.display())
        });
        let lines = text.lines().filter_map(|line| line.split_once('='));
        let credentials: BTreeMap<_, _> = lines.map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        Self { url: credentials["url"].clone(), credentials, line: Line::new(&Pace::default()) }
    }

    /// An agent's token.
    pub fn token(&self, agent: &str) -> &str {
        &self.credentials[&format!("{agent}_token")]
    }

    /// The connector for an agent.
    pub fn desk(&self, agent: &str) -> Box<dyn Desk> {
        connector(DeskKind::RequestTracker, &self.url, self.token(agent)).unwrap()
    }

    /// Carries an exchange out up to its first yield.
    pub async fn one<T>(&self, exchange: Box<dyn Exchange<Item = T>>) -> Result<T, DeskError> {
        self.line.drive(exchange).one().await
    }

    /// What becomes of a desk at a port where nobody listens.
    pub async fn probe_refused(token: &str) -> DeskError {
        let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let desk = connector(DeskKind::RequestTracker, &format!("http://{unused}"), token).unwrap();
        Line::new(&Pace::default()).drive(desk.probe()).one().await.unwrap_err()
    }

    /// An agent's profile.
    pub async fn profile(&self, agent: &str) -> Profile {
        self.one(self.desk(agent).probe()).await.unwrap()
    }

    /// Everything that a pull gives.
    pub async fn pull(&self, agent: &str, since: Option<&Cursor>) -> Vec<Page> {
        let profile = self.profile(agent).await;
        self.pages(self.desk(agent).pull(&profile, since)).await
    }

    /// One first pull, shared by all who ask.
    pub async fn first_pull(&self) -> &'static [Page] {
        static FIRST: OnceCell<Vec<Page>> = OnceCell::const_new();
        FIRST.get_or_init(|| self.pull("sync", None)).await
    }

    /// How far the desk can be read now.
    pub async fn cursor_now(&self) -> Cursor {
        let first = self.first_pull().await.last().unwrap().cursor.clone();
        self.pull("sync", Some(&first)).await.pop().map_or(first, |page| page.cursor)
    }

    /// Everything that an exchange yields.
    pub async fn pages<T>(&self, exchange: Box<dyn Exchange<Item = T>>) -> Vec<T> {
        let mut drive = self.line.drive(exchange);
        let mut pages = Vec::new();
        while let Some(page) = drive.next().await.unwrap() {
            pages.push(page);
        }
        pages
    }

    /// Asks RT itself, as its administrator, past any connector.
    pub async fn ask(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let url = format!("{}/REST/2.0/{path}", self.url).parse().unwrap();
        let headers = vec![
            ("authorization", format!("token {}", self.token("root"))),
            ("content-type", "application/json".to_owned()),
        ];
        let body = body.map(|body| body.to_string().into_bytes());
        let response = self.fetch(Request { method, url, headers, body }).await;
        assert!(response.status < 300, "{path}: HTTP {}", response.status);
        serde_json::from_str(&String::from_utf8_lossy(&response.body)).unwrap()
    }

    /// Changes a ticket as the administrator, until RT says so: it answers 200 as well where its database was busy with
    /// another's writing and nothing was done.
    pub async fn set(&self, ticket: &str, change: Value, says: &str) {
        let mut answer = Value::Null;
        for _ in 0..10 {
            answer = self.ask(Method::Put, &format!("ticket/{ticket}"), Some(change.clone())).await;
            if answer.to_string().contains(says) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        panic!("{change}: {answer}");
    }

    /// The answer to one request.
    pub async fn fetch(&self, request: Request) -> Response {
        self.one(Box::new(Once(Some(request)))).await.unwrap()
    }

    /// A new ticket of a customer's, as an administrator writes it down.
    pub async fn new_ticket(&self, queue: &str, subject: &str) -> String {
        let body = json!({"Queue": queue, "Subject": subject, "Requestor": "someone@customer.example",
            "Content": subject, "ContentType": "text/plain"});
        let made = self.ask(Method::Post, "ticket", Some(body)).await;
        made["id"].as_str().map_or_else(|| made["id"].to_string(), str::to_owned)
    }

    /// Writes to a ticket as the administrator.
    pub async fn write(&self, ticket: &str, act: &str, text: &str) {
        let body = json!({"Content": text, "ContentType": "text/plain"});
        self.ask(Method::Post, &format!("ticket/{ticket}/{act}"), Some(body)).await;
    }

    /// Ids of a ticket's transactions of one type.
    pub async fn transactions(&self, ticket: &str, kind: &str) -> Vec<String> {
        let mut found = Vec::new();
        for page in 1.. {
            let path = format!("ticket/{ticket}/history?fields=Type&per_page=100&page={page}");
            let items = self.ask(Method::Get, &path, None).await["items"].clone();
            let items = items.as_array().unwrap();
            if items.is_empty() {
                break;
            }
            let of_kind = items.iter().filter(|item| item["Type"] == kind);
            found.extend(of_kind.map(|item| item["id"].as_str().unwrap().to_owned()));
        }
        found
    }

    /// Texts of a ticket's transactions of one type.
    pub async fn texts(&self, ticket: &str, kind: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for id in self.transactions(ticket, kind).await {
            let path = format!("transaction/{id}/attachments?fields=Content,ContentType");
            let parts = self.ask(Method::Get, &path, None).await["items"].clone();
            let plain = parts.as_array().unwrap().iter().find(|part| part["ContentType"] == "text/plain");
            texts.extend(plain.map(|part| part["Content"].as_str().unwrap().trim_end().to_owned()));
        }
        texts
    }

    /// What was asked and answered in a probe and a first pull, as the connector's own tests replay it.
    pub async fn tape(&self) -> Value {
        let heard = Arc::default();
        let asked = Arc::default();
        let probe = Recorded {
            exchange: self.desk("sync").probe(),
            asked: Arc::clone(&asked),
            heard: Arc::clone(&heard),
        };
        let profile = self.pages(Box::new(probe)).await.remove(0);
        let pull = self.desk("sync").pull(&profile, None);
        let pull = Recorded { exchange: pull, asked: Arc::clone(&asked), heard: Arc::clone(&heard) };
        self.pages(Box::new(pull)).await;
        let asked: Vec<_> = std::mem::take(&mut *asked.lock().unwrap()).into_iter().flatten().collect();
        let heard: Vec<Answer> = std::mem::take(&mut *heard.lock().unwrap());
        let lines = asked.iter().zip(&heard).map(|(request, answer)| {
            let response = answer.as_ref().unwrap();
            let kept = response
                .headers
                .iter()
                .filter(|(name, _)| ["date", "etag", "content-type"].contains(&name.as_str()));
            let path = request.url.as_str().trim_start_matches(&self.url);
            json!({"asked": path, "status": response.status, "headers": kept.collect::<Vec<_>>(),
                "body": String::from_utf8(response.body.clone()).unwrap()})
        });
        Value::Array(lines.collect())
    }
}

/// Where the started desk keeps its state.
pub fn state_dir() -> PathBuf {
    match std::env::var_os("PARLANCE_RT_STATE") {
        Some(dir) => dir.into(),
        None => std::env::temp_dir().join("parlance-rt"),
    }
}

/// An operation that was never tried.
pub fn operation(remote_ticket: &str, kind: OperationKind) -> Operation {
    let now = Timestamp::now();
    Operation {
        id: OperationId::new(now),
        ticket: TicketId::new(now),
        remote_ticket: remote_ticket.to_owned(),
        kind,
        created: Moment::utc(now),
        state: OperationState::Waiting,
        attempts: 0,
        watermark: None,
        seen: None,
        claimed: Vec::new(),
    }
}

/// The same, with what the desk had before it.
pub fn marked(mut operation: Operation, watermark: Watermark) -> Operation {
    operation.watermark = Some(watermark);
    operation
}

/// A ticket's messages among pages.
pub fn messages<'a>(pages: &'a [Page], ticket: &str) -> Vec<&'a RemoteMessage> {
    pages.iter().flat_map(|page| &page.messages).filter(|message| message.ticket == ticket).collect()
}

/// One request, and its answer.
struct Once(Option<Request>);

impl Exchange for Once {
    type Item = Response;

    fn step(&mut self, mut answers: Vec<Answer>) -> Result<Step<Response>, DeskError> {
        match (self.0.take(), answers.pop()) {
            (Some(request), _) => Ok(Step::Fetch(vec![request])),
            (None, Some(answer)) => answer.map(Step::Yield).map_err(DeskError::Lost),
            (None, None) => Ok(Step::Done),
        }
    }
}

/// An exchange whose requests and answers are kept.
struct Recorded<T> {
    exchange: Box<dyn Exchange<Item = T>>,
    asked: Arc<Mutex<Vec<Vec<Request>>>>,
    heard: Arc<Mutex<Vec<Answer>>>,
}

impl<T> Exchange for Recorded<T> {
    type Item = T;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<T>, DeskError> {
        self.heard.lock().unwrap().extend(answers.iter().cloned());
        let step = self.exchange.step(answers)?;
        if let Step::Fetch(requests) = &step {
            self.asked.lock().unwrap().push(requests.clone());
        }
        Ok(step)
    }
}
