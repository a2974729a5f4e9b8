//! The listener for webhooks: what it answers, what it bears, and that nothing comes of a post but a hint.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so at once"
)]

mod common;

use common::Log;
use jiff::Timestamp;
use parlance_desk::model::DeskId;
use parlance_sync::hooks::{Bounds, Hooks, address, new_secret};
use parlance_vault::Sensitive;
use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

const PATIENCE: Duration = Duration::from_secs(60);

struct Fixture {
    hooks: Hooks,
    desks: Vec<DeskId>,
    secrets: Vec<Sensitive<String>>,
    hints: Arc<Mutex<Vec<DeskId>>>,
}

impl Fixture {
    async fn new(bounds: Bounds) -> Self {
        let now = Timestamp::now();
        let desks = vec![DeskId::new(now), DeskId::new(now)];
        let secrets = vec![new_secret().unwrap(), new_secret().unwrap()];
        let hints: Arc<Mutex<Vec<DeskId>>> = Arc::default();
        let heard = Arc::clone(&hints);
        let known: Vec<_> = desks.iter().copied().zip(secrets.iter().cloned()).collect();
        let pass = Arc::new(move |desk| heard.lock().unwrap().push(desk));
        Self { hooks: Hooks::listen(0, &known, pass, bounds).await.unwrap(), desks, secrets, hints }
    }

    fn path(&self, desk: usize) -> String {
        format!("/hint/{}", self.secrets[desk].expose())
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.hooks.port())).await.unwrap()
    }

    /// What becomes of these bytes: all that the listener says.
    async fn said(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect().await;
        stream.write_all(bytes).await.unwrap();
        heard(stream).await
    }

    async fn asked(&self, method: &str, path: &str, body: &str) -> String {
        let length = body.len();
        let request =
            format!("{method} {path} HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n{body}");
        self.said(request.as_bytes()).await
    }

    fn hints(&self) -> Vec<DeskId> {
        self.hints.lock().unwrap().clone()
    }
}

async fn heard(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    let read = timeout(PATIENCE, stream.read_to_end(&mut said)).await;
    // A connection that is reset has ended, too.
    drop(read.expect("the connection does not end"));
    String::from_utf8(said).unwrap()
}

#[tokio::test]
async fn a_post_to_a_desk_s_path_is_a_hint_for_that_desk_whatever_it_holds() {
    let fixture = Fixture::new(Bounds::default()).await;
    for body in ["", r#"{"event":"ticket.deleted","id":1,"url":"http://evil.example"}"#, "\0<xml", "{{{"] {
        assert!(fixture.asked("POST", &fixture.path(1), body).await.starts_with("HTTP/1.1 204 "), "{body}");
    }
    let path = fixture.path(0);
    let chunked = format!(
        "POST {path}?x=1 HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    );
    assert!(fixture.said(chunked.as_bytes()).await.starts_with("HTTP/1.1 204 "));
    let [first, second] = fixture.desks[..] else { panic!("two desks") };
    assert_eq!(fixture.hints(), [second, second, second, second, first]);
}

#[tokio::test]
async fn what_is_no_post_to_a_desk_s_path_is_refused_and_is_no_hint() {
    let fixture = Fixture::new(Bounds { body: 1000, ..Bounds::default() }).await;
    let right = fixture.path(0);
    let short = right.split_at(right.len() - 1).0;
    let other = right.to_uppercase();
    for path in ["/", "/hint", "/hint/", "/hint/x", short, &other, &format!("{right}x"), &format!("{right}/")]
    {
        for method in ["POST", "GET"] {
            let said = fixture.asked(method, path, "{}").await;
            assert!(said.starts_with("HTTP/1.1 404 "), "{method} {path}: {said}");
            assert!(!said.contains(fixture.secrets[0].expose()), "{said}");
        }
    }
    for method in ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"] {
        let said = fixture.asked(method, &right, "").await;
        assert!(said.starts_with("HTTP/1.1 405 ") && said.contains("allow: POST"), "{method}: {said}");
    }
    assert!(fixture.asked("POST", &right, &"x".repeat(1001)).await.starts_with("HTTP/1.1 413 "));
    let announced = format!("POST {right} HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999999\r\n\r\n");
    assert!(fixture.said(announced.as_bytes()).await.starts_with("HTTP/1.1 413 "));
    let chunk = "x".repeat(1001);
    let chunked = format!(
        "POST {right} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n3e9\r\n{chunk}\r\n0\r\n\r\n"
    );
    assert!(fixture.said(chunked.as_bytes()).await.starts_with("HTTP/1.1 413 "));
    let head = format!("POST {right} HTTP/1.1\r\nhost: x\r\nx: {}\r\n\r\n", "y".repeat(64 << 10));
    assert!(!fixture.said(head.as_bytes()).await.starts_with("HTTP/1.1 2"));
    assert!(!fixture.said(b"\x16\x03\x01nonsense\r\n\r\n").await.starts_with("HTTP/1.1 2"));
    assert_eq!(fixture.hints(), []);
    assert!(fixture.asked("POST", &right, &"x".repeat(1000)).await.starts_with("HTTP/1.1 204 "));
}

#[tokio::test]
async fn half_a_request_is_given_up_and_keeps_nobody_out() {
    let bounds = Bounds { patience: Duration::from_millis(300), connections: 2, ..Bounds::default() };
    let fixture = Fixture::new(bounds).await;
    let path = fixture.path(0);
    let mut halves = Vec::new();
    for half in [
        String::new(),
        format!("POST {path} HT"),
        format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf"),
        format!("POST {path} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n9\r\nha"),
    ] {
        let mut stream = fixture.connect().await;
        stream.write_all(half.as_bytes()).await.unwrap();
        halves.push(stream);
    }
    // More than there are places; who comes after them has an answer all the same.
    assert!(fixture.asked("POST", &path, "{}").await.starts_with("HTTP/1.1 204 "));
    for half in halves {
        assert!(!heard(half).await.starts_with("HTTP/1.1 2"));
    }
    assert_eq!(fixture.hints().len(), 1);
}

#[tokio::test]
async fn who_comes_when_all_places_are_taken_waits_for_one() {
    let fixture = Fixture::new(Bounds { connections: 2, ..Bounds::default() }).await;
    let (first, last) = (fixture.path(0), fixture.path(1));
    let mut halves = Vec::new();
    for _ in 0..2 {
        let mut stream = fixture.connect().await;
        let half = format!("POST {first} HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\nha");
        stream.write_all(half.as_bytes()).await.unwrap();
        halves.push(stream);
    }
    let mut third = fixture.connect().await;
    third.write_all(format!("POST {last} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes()).await.unwrap();
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    let mut first = halves.remove(0);
    first.write_all(b"lf").await.unwrap();
    assert!(heard(first).await.starts_with("HTTP/1.1 204 "));
    assert!(heard(third).await.starts_with("HTTP/1.1 204 "));
    assert_eq!(fixture.hints(), fixture.desks, "in this order");
}

#[tokio::test]
async fn it_is_reached_on_this_machine_s_loopback_only_and_ends_when_told_to() {
    let fixture = Fixture::new(Bounds::default()).await;
    let port = fixture.hooks.port();
    let elsewhere = std::net::UdpSocket::bind("0.0.0.0:0").and_then(|socket| {
        socket.connect("192.0.2.1:9")?;
        socket.local_addr()
    });
    if let Ok(own) = elsewhere {
        assert!(TcpStream::connect((own.ip(), port)).await.is_err(), "{own}");
    }
    let url = address(port, &fixture.secrets[0]);
    assert_eq!(url.expose(), &format!("http://127.0.0.1:{port}{}", fixture.path(0)));
    assert_eq!(format!("{url} {url:?}"), "… …");
    let taken = Hooks::listen(port, &[], Arc::new(|_| {}), Bounds::default()).await;
    assert_eq!(taken.err().unwrap().kind(), io::ErrorKind::AddrInUse);
    fixture.hooks.end().await;
    Hooks::listen(port, &[], Arc::new(|_| {}), Bounds::default()).await.unwrap().end().await;
}

#[tokio::test]
async fn the_secret_of_an_address_is_not_logged_by_anybody() {
    let log = Log::of_everything();
    tracing::trace!("this is heard");
    let fixture = Fixture::new(Bounds { body: 10, ..Bounds::default() }).await;
    for (method, path) in [("POST", fixture.path(0)), ("GET", fixture.path(0)), ("POST", "/x".to_owned())] {
        fixture.asked(method, &path, "{}").await;
    }
    fixture.asked("POST", &fixture.path(0), "far too long").await;
    fixture.said(format!("POST {} HTTP/9.9\r\n\r\n", fixture.path(0)).as_bytes()).await;
    let log = log.text();
    assert!(log.contains("this is heard"));
    assert!(!log.contains(fixture.secrets[0].expose()), "{log}");
}

#[test]
fn secrets_are_long_and_no_two_are_the_same() {
    let secrets: std::collections::BTreeSet<_> =
        (0..100).map(|_| new_secret().unwrap().expose().clone()).collect();
    assert!(secrets.len() == 100 && secrets.iter().all(|secret| secret.len() == 43));
}
