//! An HTTP client of one request a connection: small enough to send what a good client never would.

use serde_json::Value;
use std::net::SocketAddr;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

#[derive(Clone, Copy)]
pub struct Client {
    pub address: SocketAddr,
    pub token: Option<&'static str>,
}

pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl Client {
    pub async fn get(&self, path: &str) -> Answer {
        self.send(&format!("GET {path}"), None, b"").await
    }

    pub async fn post(&self, path: &str, key: Option<&str>, body: &[u8]) -> Answer {
        self.send(&format!("POST {path}"), key, body).await
    }

    async fn send(&self, line: &str, key: Option<&str>, body: &[u8]) -> Answer {
        let mut head = format!("{line} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        head += &format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in [("Authorization: Bearer", self.token), ("Idempotency-Key:", key)] {
            head += &value.map(|value| format!("{name} {value}\r\n")).unwrap_or_default();
        }
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(&[head.as_bytes(), b"\r\n", body].concat()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        parse(&answer)
    }
}

fn parse(answer: &[u8]) -> Answer {
    let end = answer.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let head = std::str::from_utf8(&answer[..end]).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, body: answer[end + 4..].to_vec() }
}
