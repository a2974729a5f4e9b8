//! Webhooks of help desks, taken as hints and as nothing else.
//!
//! A small listener on this machine's loopback. What reaches it (through a relay or a tunnel that the team runs, or from a desk
//! on this machine) is known by a long random secret in its path; its body is read and thrown away, since anybody who has seen
//! the address can send anything. So the worst that a stranger can do is to have a desk asked a little more often what is new.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http_body_util::{BodyExt, Empty};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Body, Bytes, Incoming},
    header::{ALLOW, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use parlance_desk::model::DeskId;
use parlance_vault::Sensitive;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, convert::Infallible, io, net::Ipv4Addr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::{JoinHandle, JoinSet},
    time::{sleep, timeout},
};

/// Where a path begins that a desk's secret ends.
const PATH: &str = "/hint/";
/// The head of a request is shorter.
const HEAD: usize = 16 << 10;

/// What one listener bears.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    /// How long a request may take from its connection to its answer.
    pub patience: Duration,
    /// The most bytes of a body.
    pub body: u64,
    /// How many connections there are at once; others wait.
    pub connections: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { patience: Duration::from_secs(10), body: 1 << 20, connections: 16 }
    }
}

/// The way in which a desk's hints are passed on.
pub type Pass = Arc<dyn Fn(DeskId) + Send + Sync>;

/// A listener for webhooks; it ends when this goes.
pub struct Hooks {
    port: u16,
    running: JoinHandle<()>,
}

impl Hooks {
    /// Listens on this port of the loopback (0: any that is free) for posts to these desks' secret paths.
    ///
    /// # Errors
    /// The port cannot be had.
    pub async fn listen(
        port: u16,
        desks: &[(DeskId, Sensitive<String>)],
        pass: Pass,
        bounds: Bounds,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let port = listener.local_addr()?.port();
        let desks = desks.iter().map(|(desk, secret)| (digest(secret.expose()), *desk)).collect();
        let door = Arc::new(Door { desks, pass, body: bounds.body });
        Ok(Self { port, running: tokio::spawn(serve(listener, door, bounds)) })
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Ends it; the port is free afterwards.
    pub async fn end(mut self) {
        self.running.abort();
        // It ended because it was told to.
        let _ = (&mut self.running).await;
    }
}

impl Drop for Hooks {
    fn drop(&mut self) {
        self.running.abort();
    }
}

/// A new secret for a desk's path: 256 random bits. `None` without a source of chance.
pub fn new_secret() -> Option<Sensitive<String>> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(Sensitive::new(URL_SAFE_NO_PAD.encode(bytes)))
}

/// The address that a desk with this secret posts to, as this machine knows it.
pub fn address(port: u16, secret: &Sensitive<String>) -> Sensitive<String> {
    Sensitive::new(format!("http://{}:{port}{PATH}{}", Ipv4Addr::LOCALHOST, secret.expose()))
}

/// Secrets are looked up by their digests: how long that takes tells nothing about them.
fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

struct Door {
    desks: BTreeMap<[u8; 32], DeskId>,
    pass: Pass,
    body: u64,
}

async fn serve(listener: TcpListener, door: Arc<Door>, bounds: Bounds) {
    let places = Arc::new(Semaphore::new(bounds.connections));
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                let door = Arc::clone(&door);
                connections.spawn(async move {
                    // Late is as good as never.
                    let _ = timeout(bounds.patience, converse(stream, door, bounds.patience)).await;
                    drop(place);
                });
            }
            // There are too many open files, say.
            Err(_) => sleep(Duration::from_secs(1)).await,
        }
    }
}

async fn converse(stream: TcpStream, door: Arc<Door>, patience: Duration) {
    let service = service_fn(move |request| {
        let door = Arc::clone(&door);
        async move { Ok::<_, Infallible>(door.answer(request).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .keep_alive(false)
        .max_buf_size(HEAD)
        .serve_connection(TokioIo::new(stream), service);
    // What is no request has no answer, and its words are nobody's business.
    let _ = connection.await;
}

impl Door {
    async fn answer(&self, request: Request<Incoming>) -> Response<Empty<Bytes>> {
        let secret = request.uri().path().strip_prefix(PATH).unwrap_or_default();
        let desk = self.desks.get(&digest(secret)).copied();
        let posted = request.method() == Method::POST;
        let whole = self.is_short(request.into_body()).await;
        let status = match desk {
            None => StatusCode::NOT_FOUND,
            Some(_) if !posted => StatusCode::METHOD_NOT_ALLOWED,
            Some(_) if !whole => StatusCode::PAYLOAD_TOO_LARGE,
            Some(desk) => {
                (self.pass)(desk);
                StatusCode::NO_CONTENT
            }
        };
        let mut response = Response::new(Empty::new());
        *response.status_mut() = status;
        if status == StatusCode::METHOD_NOT_ALLOWED {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }

    /// Reads a body to its end and throws it away, unless it is too long.
    async fn is_short(&self, mut body: Incoming) -> bool {
        let mut rest = self.body;
        if body.size_hint().lower() > rest {
            return false;
        }
        while let Some(frame) = body.frame().await {
            let read = frame.ok().map(|frame| frame.data_ref().map_or(0, Bytes::len));
            // One that breaks off is none, either.
            let left = read.and_then(|read| rest.checked_sub(u64::try_from(read).ok()?));
            let Some(left) = left else { return false };
            rest = left;
        }
        true
    }
}
