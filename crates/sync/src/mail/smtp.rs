//! SMTP submission (RFC 5321, 6409): one message a connection, and a clear word on what became of it.

use super::wire::{Secured, Server, Wire};
use super::{Account, Trouble, told};
use crate::Pace;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use parlance_desk::{
    Lost,
    mail::words::{Ask, Told},
};
use std::sync::atomic::{AtomicBool, Ordering};

/// The longest reply, in lines.
const LINES: usize = 200;

/// Sends a message, or only looks whether the server lets us in.
pub(super) async fn carry_out(
    server: &Server,
    account: &Account,
    ask: &Ask,
    pace: &Pace,
) -> Result<Vec<u8>, Trouble> {
    // Set before the bytes go out that make the message whole: until then a server must not deliver it.
    let whole = AtomicBool::new(false);
    let talk = async {
        let mut session = Session::begin(server, account, pace).await?;
        if let Ask::Send { from, to, message } = ask {
            session.send(from, to, message, &whole).await?;
        }
        // It has said yes: what comes after does not matter.
        let _ = session.wire.say(b"QUIT\r\n").await;
        told(&Told::Done)
    };
    let late = Err(Trouble::Lost(Lost::AfterSending));
    match tokio::time::timeout(pace.answer_timeout, talk).await.unwrap_or(late) {
        Err(Trouble::Lost(Lost::AfterSending)) if !whole.load(Ordering::Relaxed) => {
            Err(Trouble::Lost(Lost::Refused))
        }
        // A reply that cannot be read is no no.
        Err(Trouble::Strange) if whole.load(Ordering::Relaxed) => Err(Trouble::Lost(Lost::AfterSending)),
        answer => answer,
    }
}

/// A connection that lets us in.
struct Session {
    wire: Wire,
    /// What the server can do, in capitals.
    extensions: Vec<String>,
}

/// A reply: its code and its words.
struct Reply {
    code: u16,
    lines: Vec<String>,
}

impl Reply {
    /// Itself if it is the one that is wanted; else what it means, as long as nothing was sent.
    fn expect(self, wanted: u16) -> Result<Self, Trouble> {
        let words = || format!("{} {}", self.code, self.lines.join(" "));
        match self.code {
            code if code / 100 == wanted / 100 => Ok(self),
            534 | 535 | 538 => Err(Trouble::No(401, words())),
            530 => Err(Trouble::No(401, words())),
            400..=499 => Err(Trouble::No(429, words())),
            500..=599 => Err(Trouble::No(422, words())),
            _ => Err(Trouble::Strange),
        }
    }
}

impl Session {
    async fn begin(server: &Server, account: &Account, pace: &Pace) -> Result<Self, Trouble> {
        let (wire, secured) = Wire::connect(server, pace.connect_timeout).await?;
        let mut session = Self { wire, extensions: Vec::new() };
        session.reply().await?.expect(220)?;
        session.hello().await?;
        if secured == Secured::StartTls {
            // Without it nothing more is said: what follows is secret.
            let ready = session.command("STARTTLS").await?.code == 220;
            let wire = if ready { session.wire.secure().await } else { Err(Lost::Tls) };
            session.wire = wire.map_err(Trouble::Lost)?;
            session.hello().await?;
        }
        session.authenticate(account).await?;
        Ok(session)
    }

    async fn hello(&mut self) -> Result<(), Trouble> {
        // An address of this machine's own says as little of it as is allowed.
        let reply = self.command("EHLO [127.0.0.1]").await?.expect(250)?;
        self.extensions = reply.lines.iter().skip(1).map(|line| line.to_ascii_uppercase()).collect();
        Ok(())
    }

    fn extension(&self, name: &str) -> Option<Vec<&str>> {
        let words = self.extensions.iter().map(|line| line.split([' ', '=']).collect::<Vec<_>>());
        words.into_iter().find(|words| words.first() == Some(&name))
    }

    async fn authenticate(&mut self, account: &Account) -> Result<(), Trouble> {
        let Account { address, password } = account;
        // One that asks nobody who he is says so at the recipient, if he may not send.
        let Some(ways) = self.extension("AUTH") else { return Ok(()) };
        if ways.contains(&"PLAIN") || !ways.contains(&"LOGIN") {
            let secret = STANDARD.encode(format!("\0{address}\0{password}"));
            self.command(&format!("AUTH PLAIN {secret}")).await?.expect(235)?;
            return Ok(());
        }
        self.command("AUTH LOGIN").await?.expect(334)?;
        self.command(&STANDARD.encode(address)).await?.expect(334)?;
        self.command(&STANDARD.encode(password)).await?.expect(235)?;
        Ok(())
    }

    async fn send(
        &mut self,
        from: &str,
        to: &[String],
        message: &str,
        whole: &AtomicBool,
    ) -> Result<(), Trouble> {
        let ascii = message.is_ascii() && from.is_ascii() && to.iter().all(|address| address.is_ascii());
        if !ascii && self.extension("SMTPUTF8").is_none() {
            return Err(Trouble::No(422, "SMTPUTF8".to_owned()));
        }
        let ways = if ascii { "" } else { " BODY=8BITMIME SMTPUTF8" };
        self.command(&format!("MAIL FROM:<{}>{ways}", path(from)?)).await?.expect(250)?;
        for address in to {
            self.command(&format!("RCPT TO:<{}>", path(address)?)).await?.expect(250)?;
        }
        self.command("DATA").await?.expect(354)?;
        self.wire.say(&stuffed(message)).await?;
        whole.store(true, Ordering::Relaxed);
        self.wire.say(b".\r\n").await?;
        self.reply().await?.expect(250)?;
        Ok(())
    }

    async fn command(&mut self, command: &str) -> Result<Reply, Trouble> {
        self.wire.say(format!("{command}\r\n").as_bytes()).await?;
        self.reply().await
    }

    async fn reply(&mut self) -> Result<Reply, Trouble> {
        let mut lines = Vec::new();
        while lines.len() < LINES {
            let line = String::from_utf8_lossy(&self.wire.line().await?).into_owned();
            let (code, rest) = line.split_at_checked(3).ok_or(Trouble::Strange)?;
            let code: u16 = code.parse().map_err(|_| Trouble::Strange)?;
            let last = !rest.starts_with('-');
            lines.push(rest.trim_start_matches(['-', ' ']).trim_end().to_owned());
            if last {
                return Ok(Reply { code, lines });
            }
        }
        Err(Trouble::Strange)
    }
}

/// An address that is nothing but one.
fn path(address: &str) -> Result<&str, Trouble> {
    let strange = |c: char| c.is_control() || c.is_whitespace() || "<>".contains(c);
    match address.contains(strange) {
        true => Err(Trouble::No(422, String::new())),
        false => Ok(address),
    }
}

/// A message with whole lines, none of which says that it ends (RFC 5321, 4.5.2).
fn stuffed(message: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(message.len() + 64);
    for line in message.strip_suffix("\r\n").unwrap_or(message).split("\r\n") {
        if line.starts_with('.') {
            bytes.push(b'.');
        }
        // A bare CR or LF might be taken for a line's end by the next server, and what follows for its words.
        bytes.extend(line.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n')));
        bytes.extend(b"\r\n");
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_message_ends_it() {
        assert_eq!(stuffed("a\r\n.\r\n..b\r\n"), b"a\r\n..\r\n...b\r\n");
        assert_eq!(stuffed(""), b"\r\n");
        assert_eq!(stuffed("a\n.\r\nb\r.\r\n"), b"a.\r\nb.\r\n");
    }

    #[test]
    fn an_address_that_would_be_a_command_is_refused() {
        assert!(path("a@b.example").is_ok());
        for address in ["a@b>\r\nRCPT TO:<x@y", "a b@c", "<a@b>"] {
            assert!(path(address).is_err());
        }
    }

    #[test]
    fn a_no_says_whether_to_try_again() {
        let status = |code| match (Reply { code, lines: vec!["no".into()] }).expect(250) {
            Err(Trouble::No(status, _)) => status,
            _ => 0,
        };
        assert_eq!([250, 421, 450, 535, 550, 554].map(status), [0, 429, 429, 401, 422, 422]);
    }
}
