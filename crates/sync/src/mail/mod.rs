//! Carries a mailbox's requests out: over one kept IMAP connection, and over SMTP; another IMAP connection listens.
//!
//! What is asked and told is in [`words`]. Nothing goes over a network in the clear: TLS from the first byte (`imaps`,
//! `smtps`) or by STARTTLS, without which there is no talk (`imap`, `smtp`); without TLS only on this machine. The
//! protocols are spoken here and not by a library, since exactly once depends on knowing which byte was the last that
//! may have arrived, and since one answer that cannot be understood must not end all reading.

mod imap;
mod parse;
mod smtp;
mod wire;

use crate::Pace;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use parlance_desk::{
    DeskError, Lost, Request, Response,
    mail::words::{Ask, Told},
};
use serde_json::json;
use std::sync::{Arc, OnceLock};
use tokio::sync::Mutex;
use url::Url;
use wire::Server;

pub(crate) use imap::{Heard, Listening};

/// A way to one mailbox: to the servers of its first requests, and to no others.
#[derive(Clone)]
pub(crate) struct Post {
    pace: Pace,
    servers: Arc<[OnceLock<Server>; 2]>,
    kept: Arc<Mutex<Option<imap::Session>>>,
}

/// Whether this is an address of a mail server.
pub(crate) fn speaks(url: &Url) -> bool {
    matches!(url.scheme(), "imap" | "imaps" | "smtp" | "smtps")
}

/// Who we are there.
pub(crate) struct Account {
    address: String,
    password: String,
}

/// What went wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Trouble {
    /// There is no answer.
    Lost(Lost),
    /// The server does not speak so.
    Strange,
    /// The answer is a no: the status as a connector reads it, and the server's words.
    No(u16, String),
}

/// Why a connection does not listen any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ended {
    /// It was told to stop.
    Stopped,
    /// The server cannot do it, does not let us in, or refuses.
    Unwanted,
    /// It broke.
    Lost,
}

impl Post {
    pub(crate) fn new(pace: &Pace) -> Self {
        Self { pace: pace.clone(), servers: Arc::default(), kept: Arc::default() }
    }

    /// Carries a request out.
    pub(crate) async fn ask(&self, request: &Request) -> Result<Result<Response, Lost>, DeskError> {
        let ask: Ask = request
            .body
            .as_deref()
            .and_then(|body| serde_json::from_slice(body).ok())
            .ok_or(DeskError::BadAnswer)?;
        let account = account(request).ok_or_else(|| DeskError::BadSetting("secret".to_owned()))?;
        let server = self.server(&request.url)?;
        let answer = match &ask {
            Ask::Hello | Ask::Send { .. } => smtp::carry_out(&server, &account, &ask, &self.pace).await,
            _ => self.read(&server, &account, &ask).await,
        };
        match answer {
            Ok(body) => Ok(Ok(response(200, body))),
            Err(Trouble::Lost(lost)) => Ok(Err(lost)),
            Err(Trouble::Strange) => Err(DeskError::NotADesk),
            Err(Trouble::No(status, words)) => {
                Ok(Ok(response(status, json!({"message": words}).to_string().into_bytes())))
            }
        }
    }

    /// Listens on a connection of its own, made and logged in as the other.
    pub(crate) async fn listen(&self, request: &Request, mut how: Listening<'_>) -> Ended {
        let ask = request.body.as_deref().and_then(|body| serde_json::from_slice(body).ok());
        let (Some(Ask::Listen { folder }), Some(account), Ok(server)) =
            (ask, account(request), self.server(&request.url))
        else {
            return Ended::Unwanted;
        };
        let begin = imap::Session::begin(&server, &account, self.pace.connect_timeout);
        let listened = match how.soon(begin).await {
            Ok(mut session) => session.listen(&folder, &mut how).await,
            Err(trouble) => Err(trouble),
        };
        match listened {
            Ok(()) => Ended::Stopped,
            Err(_) if *how.stop.borrow() => Ended::Stopped,
            Err(Trouble::No(status, _)) if status != 503 => Ended::Unwanted,
            Err(_) => Ended::Lost,
        }
    }

    fn server(&self, url: &Url) -> Result<Server, DeskError> {
        let [imap, smtp] = &*self.servers;
        let server = Server::of(url).ok_or_else(|| DeskError::BadSetting("url".to_owned()))?;
        let known = if url.scheme().starts_with("imap") { imap } else { smtp };
        match known.get_or_init(|| server.clone()) {
            known if *known == server => Ok(server),
            _ => Err(DeskError::NotADesk),
        }
    }

    /// Asks over the kept connection. One that has ended since is made anew: everything but sending may be asked twice.
    async fn read(&self, server: &Server, account: &Account, ask: &Ask) -> Result<Vec<u8>, Trouble> {
        let mut kept = self.kept.lock().await;
        // What is cut short here leaves no connection in an unknown state behind.
        if let Some(mut session) = kept.take() {
            match self.in_time(session.carry_out(ask)).await {
                Err(Trouble::Lost(_)) => {}
                answer => {
                    *kept = Some(session).filter(|_| answer != Err(Trouble::Strange));
                    return answer;
                }
            }
        }
        let mut session =
            self.in_time(imap::Session::begin(server, account, self.pace.connect_timeout)).await?;
        let answer = self.in_time(session.carry_out(ask)).await;
        if matches!(answer, Ok(_) | Err(Trouble::No(..))) {
            *kept = Some(session);
        }
        answer
    }

    async fn in_time<T>(&self, work: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
        tokio::time::timeout(self.pace.answer_timeout, work).await.unwrap_or_else(|_| late())
    }
}

fn late<T>() -> Result<T, Trouble> {
    Err(Trouble::Lost(Lost::AfterSending))
}

fn account(request: &Request) -> Option<Account> {
    let (_, value) = request.headers.iter().find(|(name, _)| *name == "authorization")?;
    let text = String::from_utf8(STANDARD.decode(value.strip_prefix("Basic ")?).ok()?).ok()?;
    let (address, password) = text.split_once(':')?;
    Some(Account { address: address.to_owned(), password: password.to_owned() })
}

fn response(status: u16, body: Vec<u8>) -> Response {
    Response { status, headers: Vec::new(), body }
}

fn told(told: &Told) -> Result<Vec<u8>, Trouble> {
    serde_json::to_vec(told).map_err(|_| Trouble::Strange)
}

#[cfg(test)]
mod tests;
