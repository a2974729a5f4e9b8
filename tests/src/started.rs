//! A real help desk that a script under `tests/helpdesks` started, and what tests ask of it.

use crate::rt::{marked, operation};
use parlance_desk::model::{
    Change, Cursor, DeskKind, Field, Operation, OperationKind, Page, RemoteMessage, RemoteTicket, Seen, Sent,
};
use parlance_desk::{Desk, DeskError, Exchange, Profile, connector};
use parlance_sync::{Pace, http::Line};
use reqwest::Method;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tokio::sync::OnceCell;

/// Which desk a script starts.
#[derive(Clone, Copy)]
pub struct Script {
    /// The connector for it.
    pub kind: DeskKind,
    /// Its folder under `tests/helpdesks`.
    pub folder: &'static str,
    /// Where its state is, if this is set.
    pub variable: &'static str,
    /// The header that holds an agent's token, and what stands before the token.
    pub header: (&'static str, &'static str),
}

impl Script {
    /// What `tests/helpdesks/django-helpdesk/start.sh` starts.
    pub const DJANGO_HELPDESK: Self = Self {
        kind: DeskKind::DjangoHelpdesk,
        folder: "django-helpdesk",
        variable: "PARLANCE_DJANGO_HELPDESK_STATE",
        header: ("authorization", "Token "),
    };
}

/// A help desk that runs.
pub struct Started {
    /// Its address.
    pub url: String,
    script: Script,
    credentials: BTreeMap<String, String>,
    line: Line,
}

impl Started {
    /// The one that was started.
    pub fn by(script: Script) -> Self {
        let state = std::env::var_os(script.variable).map_or_else(
            || std::env::temp_dir().join(format!("parlance-{}", script.folder)),
            std::path::PathBuf::from,
        );
        let file = state.join("credentials");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|_| {
            panic!(
                "start it first: tests/helpdesks/{}/start.sh ({} is missing)",
                script.folder,
                file.display()
            )
        });
        let lines = text.lines().filter_map(|line| line.split_once('='));
        let credentials: BTreeMap<_, _> = lines.map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        Self { url: credentials["url"].clone(), script, credentials, line: Line::new(&Pace::default()) }
    }

    /// A user's token.
    pub fn token(&self, user: &str) -> &str {
        &self.credentials[&format!("{user}_token")]
    }

    /// The connector for a user.
    pub fn desk(&self, user: &str) -> Box<dyn Desk> {
        connector(self.script.kind, &self.url, self.token(user)).unwrap()
    }

    /// Carries an exchange out up to its first yield.
    pub async fn one<T>(&self, exchange: Box<dyn Exchange<Item = T>>) -> Result<T, DeskError> {
        self.line.drive(exchange).one().await
    }

    /// What becomes of a probe there.
    pub async fn probe(&self, url: &str, token: &str) -> Result<Profile, DeskError> {
        self.one(connector(self.script.kind, url, token).unwrap().probe()).await
    }

    /// A user's profile.
    pub async fn profile(&self, user: &str) -> Profile {
        self.probe(&self.url, self.token(user)).await.unwrap()
    }

    /// Our agent's, which all tests of a desk share.
    async fn ours(&self) -> &'static Profile {
        static OURS: OnceCell<Profile> = OnceCell::const_new();
        OURS.get_or_init(|| self.profile("sync")).await
    }

    /// Everything that a pull gives to our agent.
    pub async fn pull(&self, since: Option<&Cursor>) -> Vec<Page> {
        let mut drive = self.line.drive(self.desk("sync").pull(self.ours().await, since));
        let mut pages = Vec::new();
        while let Some(page) = drive.next().await.unwrap() {
            pages.push(page);
        }
        pages
    }

    /// One ticket, and its messages.
    pub async fn ticket(&self, id: &str) -> (RemoteTicket, Vec<RemoteMessage>) {
        let pages = self.pull(None).await;
        let ticket = pages.iter().flat_map(|page| &page.tickets).find(|ticket| ticket.remote_id == id);
        let messages = pages.iter().flat_map(|page| &page.messages).filter(|message| message.ticket == id);
        // a ticket that another test moves between pages is told on both
        let mut told = BTreeSet::new();
        let once = messages.filter(|message| told.insert(&message.remote_id));
        (ticket.unwrap().clone(), once.cloned().collect())
    }

    /// An operation, marked as the engine would before its first attempt, and what came unseen since that message.
    pub async fn marked(
        &self,
        ticket: &str,
        kind: OperationKind,
        seen: Option<&RemoteMessage>,
    ) -> (Operation, u64) {
        let mut operation = operation(ticket, kind);
        operation.seen = seen.map(|seen| Seen { message: seen.remote_id.clone(), at: seen.sent });
        let mark = self.one(self.desk("sync").mark(&operation)).await.unwrap();
        (marked(operation, mark.watermark), mark.unseen)
    }

    /// Sends an operation as a user.
    pub async fn send(&self, user: &str, operation: &Operation) -> Result<Sent, DeskError> {
        self.one(self.desk(user).send(self.ours().await, operation)).await
    }

    /// Looks for an operation of our agent's.
    pub async fn look(&self, operation: &Operation) -> Option<Sent> {
        self.one(self.desk("sync").look(self.ours().await, operation)).await.unwrap()
    }

    /// Sets a field as our agent.
    pub async fn set(&self, ticket: &str, field: Field, from: &str, to: &str) -> Result<Sent, DeskError> {
        let wanted = Change { field, from: from.to_owned(), to: to.to_owned() };
        self.send("sync", &operation(ticket, OperationKind::Change(wanted))).await
    }

    /// A way to the desk past any connector.
    pub fn client() -> reqwest::Client {
        // Fails only if a provider is installed already, which is as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        reqwest::Client::new()
    }

    /// Asks the desk itself as a user, past any connector.
    pub async fn ask(&self, user: &str, method: Method, path: &str, body: Option<Value>) -> Value {
        let (header, before) = self.script.header;
        let mut request = Self::client()
            .request(method, format!("{}/{path}", self.url))
            .header(header, format!("{before}{}", self.token(user)))
            .header("content-type", "application/json");
        if let Some(body) = body {
            request = request.body(body.to_string());
        }
        let response = request.send().await.unwrap();
        assert!(response.status().is_success(), "{path}: {}", response.status());
        serde_json::from_str(&response.text().await.unwrap()).unwrap_or_default()
    }
}
