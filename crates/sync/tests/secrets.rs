//! A desk's secret goes to the desk and nowhere else: not into a log at its most talkative, not into what the store keeps,
//! not even where the desk's error repeats the whole request.
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
use parlance_demo_desk::{DemoDesk, Location, TOKEN};
use parlance_desk::model::{DeskId, DeskKind, OperationKind, OperationState};
use parlance_store::Store;
use parlance_sync::{Secrets, SystemClock, run_once};
use parlance_vault::{Sensitive, VaultError};
use serde_json::json;
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

struct Pocket;

impl Secrets for Pocket {
    fn secret(&self, _: DeskId) -> Result<Option<Sensitive<String>>, VaultError> {
        Ok(Some(Sensitive::new(TOKEN.to_owned())))
    }
}

/// Stands before the desk: what is to be written is refused with all of the request as the reason.
async fn repeats_requests(listener: TcpListener, desk: SocketAddr) {
    while let Ok((mut client, _)) = listener.accept().await {
        tokio::spawn(async move {
            let mut asked = Vec::new();
            while !is_whole(&asked) {
                if client.read_buf(&mut asked).await.unwrap() == 0 {
                    return;
                }
            }
            let text = String::from_utf8_lossy(&asked).into_owned();
            let answer = if text.starts_with("POST") {
                let body = json!({"error": "bad-request", "message": text}).to_string();
                let length = body.len();
                let head = "HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\nconnection: close";
                format!("{head}\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
            } else {
                let mut stream = TcpStream::connect(desk).await.unwrap();
                let once = text.replacen("\r\n", "\r\nconnection: close\r\n", 1);
                stream.write_all(once.as_bytes()).await.unwrap();
                let mut answer = Vec::new();
                stream.read_to_end(&mut answer).await.unwrap();
                answer
            };
            client.write_all(&answer).await.unwrap();
        });
    }
}

fn is_whole(asked: &[u8]) -> bool {
    let text = String::from_utf8_lossy(asked).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.trim().parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_is_neither_logged_nor_kept_whatever_the_desk_says() {
    let log = Log::of_everything();
    let (demo, now) = (DemoDesk::open(Location::Memory, Timestamp::now()).unwrap(), Timestamp::now());
    let desk = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, url) = (desk.local_addr().unwrap(), format!("http://{}", door.local_addr().unwrap()));
    let serving = demo.clone();
    tokio::spawn(async move { serving.serve(desk, Timestamp::now, std::future::pending()).await });
    tokio::spawn(repeats_requests(door, address));
    let dir = tempfile::tempdir().unwrap();
    let store = Store::create(dir.path(), &[3; 32]).unwrap();
    let id = store.add_desk("Demo", DeskKind::Demo, &url, now).unwrap();
    let sync = || run_once(store.clone(), Arc::new(Pocket), Arc::new(SystemClock), dir.path(), id);
    sync().await.unwrap();
    let ticket = store.ticket_by_remote(id, &demo.tickets().unwrap()[0]).unwrap().unwrap();
    let reply = OperationKind::Reply { text: "Köszönjük".to_owned() };
    store.enqueue(ticket, &reply, now).unwrap();
    let report = sync().await.unwrap();
    assert_eq!(report.refused, 1, "{report:?}");

    let rows = store.outbox().unwrap();
    assert_eq!(rows[0].state, OperationState::Refused);
    let words = rows[0].refusal.clone().unwrap();
    assert!(words.contains("authorization: Bearer •••"), "the desk's own words are kept: {words}");
    let kept = format!("{rows:?} {:?} {report:?}", store.desk(id).unwrap());
    assert!(!kept.contains(TOKEN), "{kept}");
    let log = log.text();
    assert!(log.contains("starting new connection"), "what others log is heard, too");
    assert!(!log.contains(TOKEN), "{log}");
}
