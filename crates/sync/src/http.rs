//! The one place that talks to the network, with the mail protocols beside it: carries a connector's requests out and
//! says precisely what came of them.

mod budget;
mod file;

use crate::{Pace, mail};
use budget::Budget;
use jiff::Timestamp;
use parlance_desk::{Answer, DeskError, Exchange, Lost, Method, Request, Response, Step};
use reqwest::{
    Client,
    header::{HeaderMap, HeaderName, HeaderValue, LOCATION},
    redirect,
};
use std::{
    collections::BTreeMap,
    error::Error,
    io,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};
use tokio::task::JoinSet;
use url::{Host, Origin, Url};

const AT_ONCE: usize = 6;
const BODY_LIMIT: usize = 64 << 20;
const REDIRECTS: usize = 5;
/// Headers that hold neither the secret nor anything of a customer's.
const PLAIN_HEADERS: [&str; 2] = ["accept", "content-type"];

/// A way to one desk: to the origin of its first request, and to no other.
#[derive(Clone)]
pub struct Line {
    connect_timeout: Duration,
    answer_timeout: Duration,
    operation_timeout: Duration,
    end: Arc<OnceLock<(Origin, Client)>>,
    post: mail::Post,
    budget: Arc<Mutex<Option<Budget>>>,
    /// An authority beside those of the system.
    #[cfg(test)]
    also_trusted: Option<&'static [u8]>,
}

impl Line {
    /// A way to a desk; nothing is opened yet.
    pub fn new(pace: &Pace) -> Self {
        Self {
            connect_timeout: pace.connect_timeout,
            answer_timeout: pace.answer_timeout,
            operation_timeout: pace.operation_timeout,
            end: Arc::default(),
            post: mail::Post::new(pace),
            budget: Arc::default(),
            #[cfg(test)]
            also_trusted: None,
        }
    }

    /// The same way, for what is asked for the sake of one operation.
    pub(crate) fn for_an_operation(&self) -> Self {
        let answer_timeout = self.answer_timeout.min(self.operation_timeout);
        Self { answer_timeout, ..self.clone() }
    }

    /// Begins to carry an exchange out.
    pub fn drive<T>(&self, exchange: Box<dyn Exchange<Item = T>>) -> Drive<T> {
        Drive { line: self.clone(), exchange, answers: Vec::new(), wrote_last: false, wrote_before: false }
    }

    /// For how long reading should wait, so that what the desk still allows is left to sending.
    pub fn wait(&self, now: Timestamp) -> Duration {
        self.budget().as_ref().map_or(Duration::ZERO, |budget| budget.wait(now))
    }

    fn budget(&self) -> MutexGuard<'_, Option<Budget>> {
        self.budget.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn client_for(&self, url: &Url) -> Result<Client, DeskError> {
        if self.end.get().is_none() {
            let client = self.client(url).map_err(|_| DeskError::Lost(Lost::Tls))?;
            // Whoever came first has set it; both would have built the same.
            let _ = self.end.set((url.origin(), client));
        }
        match self.end.get() {
            Some((origin, client)) if *origin == url.origin() => Ok(client.clone()),
            _ => Err(DeskError::NotADesk),
        }
    }

    fn client(&self, url: &Url) -> reqwest::Result<Client> {
        // Fails only if a provider is installed already, which is as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = Client::builder()
            .connect_timeout(self.connect_timeout)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .user_agent(concat!("Parlance/", env!("CARGO_PKG_VERSION")));
        #[cfg(test)]
        if let Some(authority) = self.also_trusted {
            builder = builder.tls_certs_merge([reqwest::Certificate::from_der(authority)?]);
        }
        if is_loopback(url) {
            builder = builder.no_proxy();
        }
        if url.scheme() == "http" {
            // Needs no certificates, and so must not fail where the platform has none.
            builder = builder.tls_certs_only([]);
        }
        builder.build()
    }

    /// Carries requests out, several at a time; answers come in the requests' order.
    async fn fetch(&self, requests: Vec<Request>) -> Result<Vec<Answer>, DeskError> {
        let mut waiting = requests.into_iter().enumerate();
        let mut under_way = JoinSet::new();
        let mut answers = BTreeMap::new();
        loop {
            while under_way.len() < AT_ONCE
                && let Some((place, request)) = waiting.next()
            {
                let line = self.clone();
                under_way.spawn(async move { (place, line.ask(request).await) });
            }
            match under_way.join_next().await {
                Some(Ok((place, answer))) => answers.insert(place, flatten(answer)?),
                Some(Err(_)) => return Err(DeskError::Lost(Lost::AfterSending)),
                None => return Ok(answers.into_values().collect()),
            };
        }
    }

    async fn ask(&self, request: Request) -> Result<Response, Failure> {
        if mail::speaks(&request.url) {
            return self.post.ask(&request).await?.map_err(Failure::Lost);
        }
        let mut url = request.url.clone();
        let headers = headers(&request)?;
        for _ in 0..=REDIRECTS {
            let response = self.ask_once(&request, url.clone(), headers.clone()).await?;
            if !response.status().is_redirection() || response.status() == 304 {
                let response = read(response).await?;
                if let Some(said) = Budget::read(&response, Timestamp::now()) {
                    *self.budget() = Some(said);
                }
                return Ok(response);
            }
            // A write is never repeated elsewhere, and the secret never goes to another host.
            let target =
                response.headers().get(LOCATION).and_then(|place| url.join(place.to_str().ok()?).ok());
            url = match target {
                Some(target) if request.method == Method::Get && target.origin() == url.origin() => target,
                _ => return Err(DeskError::NotADesk.into()),
            };
        }
        Err(DeskError::NotADesk.into())
    }

    /// Keeps a connection that listens, until it ends.
    pub(crate) async fn listen(&self, request: &Request, how: mail::Listening<'_>) -> mail::Ended {
        match mail::speaks(&request.url) {
            true => self.post.listen(request, how).await,
            false => mail::Ended::Unwanted,
        }
    }

    async fn ask_once(
        &self,
        request: &Request,
        url: Url,
        headers: HeaderMap,
    ) -> Result<reqwest::Response, Failure> {
        let client = self.client_for(&url)?;
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Query | Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut builder = client.request(method, url).headers(headers).timeout(self.answer_timeout);
        if let Some(body) = &request.body {
            builder = builder.body(body.clone());
        }
        Ok(builder.send().await?)
    }
}

/// Why a request has no answer: it was lost, or the answer is none of a desk's.
enum Failure {
    Lost(Lost),
    Desk(DeskError),
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        Self::Desk(error)
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        match error.is_builder() {
            true => Self::Desk(DeskError::BadSetting("url".to_owned())),
            false => Self::Lost(lost(&error)),
        }
    }
}

fn flatten(answer: Result<Response, Failure>) -> Result<Answer, DeskError> {
    match answer {
        Ok(response) => Ok(Ok(response)),
        Err(Failure::Lost(lost)) => Ok(Err(lost)),
        Err(Failure::Desk(error)) => Err(error),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn headers(request: &Request) -> Result<HeaderMap, DeskError> {
    let mut headers = HeaderMap::new();
    for (name, value) in &request.headers {
        let bad = |_| DeskError::BadSetting("secret".to_owned());
        let mut value = HeaderValue::from_str(value).map_err(bad)?;
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| DeskError::BadAnswer)?;
        value.set_sensitive(!PLAIN_HEADERS.contains(&name.as_str()));
        headers.append(name, value);
    }
    Ok(headers)
}

/// An answer's headers as a connector reads them.
fn told(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

async fn read(mut response: reqwest::Response) -> Result<Response, Failure> {
    let status = response.status().as_u16();
    let headers = told(response.headers());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > BODY_LIMIT {
            return Err(DeskError::BadAnswer.into());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Response { status, headers, body })
}

/// Only an error while connecting says that nothing arrived.
fn lost(error: &reqwest::Error) -> Lost {
    match error {
        _ if !error.is_connect() => Lost::AfterSending,
        _ if error.is_dns() => Lost::Dns,
        _ if is_tls(error) => Lost::Tls,
        _ => Lost::Refused,
    }
}

fn is_tls(error: &(dyn Error + 'static)) -> bool {
    if error.is::<rustls::Error>() {
        return true;
    }
    // What an `io::Error` was made of is not among its sources.
    let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    inner.is_some_and(|inner| is_tls(inner)) || error.source().is_some_and(is_tls)
}

/// An exchange under way.
pub struct Drive<T> {
    line: Line,
    exchange: Box<dyn Exchange<Item = T>>,
    answers: Vec<Answer>,
    wrote_last: bool,
    wrote_before: bool,
}

impl<T> Drive<T> {
    /// Goes on to what the exchange yields next; `None` at its end.
    pub async fn next(&mut self) -> Result<Option<T>, DeskError> {
        loop {
            match self.exchange.step(std::mem::take(&mut self.answers))? {
                Step::Fetch(requests) => self.fetch(requests).await?,
                Step::Yield(item) => return Ok(Some(item)),
                Step::Done => return Ok(None),
            }
        }
    }

    /// The first thing that the exchange yields.
    pub async fn one(&mut self) -> Result<T, DeskError> {
        self.next().await?.ok_or(DeskError::BadAnswer)
    }

    /// Whether a write may have arrived before the requests that the last result is about.
    pub fn wrote_before(&self) -> bool {
        self.wrote_before
    }

    async fn fetch(&mut self, requests: Vec<Request>) -> Result<(), DeskError> {
        let writes: Vec<bool> = requests.iter().map(|request| request.method.writes()).collect();
        self.wrote_before |= self.wrote_last;
        self.wrote_last = writes.contains(&true);
        self.answers = self.line.fetch(requests).await?;
        self.wrote_last =
            writes.into_iter().zip(&self.answers).any(|(write, answer)| write && may_have_written(answer));
        Ok(())
    }
}

fn may_have_written(answer: &Answer) -> bool {
    match answer {
        Ok(response) => !(400..500).contains(&response.status),
        Err(lost) => !lost.surely_not_sent(),
    }
}

#[cfg(test)]
mod tests;
