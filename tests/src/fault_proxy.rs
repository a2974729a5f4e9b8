//! A small HTTP/1.1 proxy on loopback that stands before a help desk and does to its calls what networks do.
//!
//! One request a connection. Whoever sets it up says for each call what happens to it; a call that was let through
//! goes on to the desk even if its client is gone by then, as it would with a real desk.

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

/// What happens to a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Nothing: it is passed on, and its answer back.
    None,
    /// The connection is closed before anything reaches the desk.
    DropBefore,
    /// The desk does it; the answer is lost.
    DropAfter,
    /// The connection is closed at once; the desk gets the request only after this time.
    ArrivesLate(Duration),
    /// The desk does it; the answer ends after so many bytes.
    CutAt(usize),
    /// Only so many bytes of the request come to the desk; there is no answer.
    HalfSent(usize),
    /// Nothing comes to the desk, and nothing comes back, but the connection stays.
    Hangs,
    /// The desk gets it after this time.
    Delay(Duration),
    /// The desk does it; the connection is reset.
    Reset,
    /// Not passed on; HTTP 429 with this Retry-After in seconds.
    TooMany(u32),
    /// Not passed on; HTTP 500.
    Failed,
    /// The desk does it; the answer is HTTP 500 all the same.
    FailedAfter,
    /// Not passed on; a login page, with HTTP 200.
    LoginPage,
}

/// A call that came in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Call {
    /// Its number, from 1.
    pub number: u64,
    /// Its method.
    pub method: String,
    /// Its path, with the query.
    pub path: String,
}

impl Call {
    /// Whether it changes something on the desk.
    pub fn is_write(&self) -> bool {
        self.method != "GET"
    }
}

type Script = Mutex<Box<dyn FnMut(&Call) -> Fault + Send>>;

/// A running proxy; it ends when this goes.
pub struct FaultProxy {
    address: SocketAddr,
    calls: watch::Receiver<u64>,
    script: Arc<Script>,
    running: JoinHandle<()>,
}

impl FaultProxy {
    /// Starts a proxy before the desk at this address.
    pub async fn start(desk: SocketAddr, script: impl FnMut(&Call) -> Fault + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let script: Arc<Script> = Arc::new(Mutex::new(Box::new(script)));
        let (count, calls) = watch::channel(0);
        let (count, scripted) = (Arc::new(count), Arc::clone(&script));
        let running = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (count, script) = (Arc::clone(&count), Arc::clone(&scripted));
                // What breaks here is what is being tested.
                tokio::spawn(async move { serve(client, desk, &count, &script).await.ok() });
            }
        });
        Self { address, calls, script, running }
    }

    /// Its address, for a desk's settings.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on, this happens to calls.
    pub fn set_script(&self, script: impl FnMut(&Call) -> Fault + Send + 'static) {
        *self.script.lock().unwrap() = Box::new(script);
    }

    /// How many calls came so far.
    pub fn calls(&self) -> u64 {
        *self.calls.borrow()
    }

    /// Comes back when so many calls came.
    pub async fn reached(&self, calls: u64) {
        self.calls.clone().wait_for(|count| *count >= calls).await.unwrap();
    }
}

impl Drop for FaultProxy {
    fn drop(&mut self) {
        self.running.abort();
    }
}

async fn serve(
    mut client: TcpStream,
    desk: SocketAddr,
    count: &watch::Sender<u64>,
    script: &Script,
) -> io::Result<()> {
    let request = read_request(&mut client).await?;
    let fault = {
        let mut decide = script.lock().unwrap();
        count.send_modify(|count| *count += 1);
        decide(&call(*count.borrow(), &request))
    };
    match fault {
        Fault::None => client.write_all(&forward(desk, &request).await?).await,
        Fault::DropBefore => Ok(()),
        Fault::DropAfter => forward(desk, &request).await.map(drop),
        Fault::ArrivesLate(after) => {
            drop(client);
            tokio::time::sleep(after).await;
            forward(desk, &request).await.map(drop)
        }
        Fault::CutAt(end) => {
            let answer = forward(desk, &request).await?;
            client.write_all(&answer[..end.min(answer.len())]).await
        }
        Fault::HalfSent(end) => forward_up_to(desk, &request, end).await.map(drop),
        Fault::Hangs => {
            // Until the client goes.
            client.read_u8().await.map(drop)
        }
        Fault::Delay(time) => {
            tokio::time::sleep(time).await;
            client.write_all(&forward(desk, &request).await?).await
        }
        Fault::Reset => {
            forward(desk, &request).await?;
            client.set_zero_linger()
        }
        Fault::TooMany(seconds) => {
            reply(&mut client, "429 Too Many Requests", &format!("retry-after: {seconds}\r\n"), "{}").await
        }
        Fault::Failed => reply(&mut client, "500 Internal Server Error", "", "").await,
        Fault::FailedAfter => {
            forward(desk, &request).await?;
            reply(&mut client, "500 Internal Server Error", "", "").await
        }
        Fault::LoginPage => {
            let page = "<!doctype html><title>Sign in</title><form method=post></form>";
            reply(&mut client, "200 OK", "content-type: text/html\r\n", page).await
        }
    }
}

async fn reply(client: &mut TcpStream, status: &str, headers: &str, body: &str) -> io::Result<()> {
    let length = body.len();
    let text =
        format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}");
    client.write_all(text.as_bytes()).await
}

/// A request: its head with the empty line, then its body.
struct Request {
    head: String,
    body: Vec<u8>,
}

async fn read_request(client: &mut TcpStream) -> io::Result<Request> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|end| end == b"\r\n\r\n") {
            break at + 4;
        }
        if client.read_buf(&mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    };
    let mut body = bytes.split_off(head_end);
    let head = String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?;
    let length = header(&head, "content-length").map_or(0, |length| length.parse().unwrap());
    while body.len() < length {
        if client.read_buf(&mut body).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(Request { head, body })
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut fields = head.lines().filter_map(|line| line.split_once(':'));
    fields.find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

fn call(number: u64, request: &Request) -> Call {
    let mut words = request.head.split(' ').map(str::to_owned);
    Call { number, method: words.next().unwrap_or_default(), path: words.next().unwrap_or_default() }
}

/// Passes a request on, on a connection of its own, and gives the answer as it came.
async fn forward(desk: SocketAddr, request: &Request) -> io::Result<Vec<u8>> {
    forward_up_to(desk, request, usize::MAX).await
}

/// The same, but what comes after so many bytes of the request never arrives.
async fn forward_up_to(desk: SocketAddr, request: &Request, end: usize) -> io::Result<Vec<u8>> {
    let mut lines: Vec<&str> = request.head.trim_end().lines().collect();
    lines.retain(|line| !line.to_ascii_lowercase().starts_with("connection:"));
    let head = format!("{}\r\nconnection: close\r\n\r\n", lines.join("\r\n"));
    let bytes = [head.as_bytes(), &request.body].concat();
    let mut desk = TcpStream::connect(desk).await?;
    desk.write_all(&bytes[..end.min(bytes.len())]).await?;
    if end < bytes.len() {
        desk.shutdown().await?;
    }
    let mut answer = Vec::new();
    desk.read_to_end(&mut answer).await?;
    Ok(answer)
}
