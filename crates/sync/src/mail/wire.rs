//! A connection to a mail server: lines and bytes, in the clear or within TLS.

use super::Trouble;
use parlance_desk::Lost;
use rustls::{ClientConfig, pki_types::ServerName};
use rustls_platform_verifier::BuilderVerifierExt;
use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader, ReadBuf},
    net::{TcpStream, lookup_host},
    time::timeout,
};
use tokio_rustls::{TlsConnector, client::TlsStream};
use url::{Host, Url};

/// The longest line that is read, without what a literal brings.
const LINE: u64 = 8 << 20;

/// When a connection is secured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Secured {
    /// From its first byte.
    AtOnce,
    /// After a few words in the clear.
    StartTls,
    /// Never: it does not leave this machine.
    Local,
}

/// A mail server, and the ports at which it is tried.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Server {
    pub(super) host: String,
    pub(super) ports: Vec<(u16, Secured)>,
}

impl Server {
    pub(super) fn of(url: &Url) -> Option<Self> {
        let host = Host::parse(url.host_str()?).ok()?;
        let local = match &host {
            Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
            Host::Ipv4(address) => address.is_loopback(),
            Host::Ipv6(address) => address.is_loopback(),
        };
        let in_words = if local { Secured::Local } else { Secured::StartTls };
        let ports = match (url.scheme(), url.port()) {
            ("imaps" | "smtps", Some(port)) => vec![(port, Secured::AtOnce)],
            ("imap" | "smtp", Some(port)) => vec![(port, in_words)],
            ("imaps", None) => vec![(993, Secured::AtOnce)],
            ("imap", None) => vec![(143, in_words)],
            // Some have the one, some the other (RFC 8314, 3.3).
            ("smtps", None) => vec![(465, Secured::AtOnce), (587, Secured::StartTls)],
            ("smtp", None) => vec![(587, in_words)],
            _ => return None,
        };
        let host = host.to_string().trim_matches(['[', ']']).to_owned();
        Some(Self { host, ports })
    }
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

/// A connection to a mail server.
pub(super) struct Wire {
    stream: BufReader<Stream>,
    host: String,
}

impl Wire {
    /// Connects at the first port that answers, and says how it is to be secured further.
    pub(super) async fn connect(server: &Server, patience: Duration) -> Result<(Self, Secured), Trouble> {
        let mut last = Lost::Refused;
        for (port, secured) in &server.ports {
            match Self::connect_at(server, *port, *secured, patience).await {
                Ok(wire) => return Ok((wire, *secured)),
                Err(lost) => last = lost,
            }
        }
        Err(Trouble::Lost(last))
    }

    async fn connect_at(
        server: &Server,
        port: u16,
        secured: Secured,
        patience: Duration,
    ) -> Result<Self, Lost> {
        let found = timeout(patience, lookup_host((server.host.as_str(), port))).await;
        let addresses: Vec<_> = found.map_err(|_| Lost::Dns)?.map_err(|_| Lost::Dns)?.collect();
        for address in addresses {
            // The next address may do better.
            let Ok(Ok(stream)) = timeout(patience, TcpStream::connect(address)).await else { continue };
            stream.set_nodelay(true).map_err(|_| Lost::Refused)?;
            let wire = Self { stream: BufReader::new(Stream::Plain(stream)), host: server.host.clone() };
            return match secured {
                Secured::AtOnce => timeout(patience, wire.secure()).await.unwrap_or(Err(Lost::Refused)),
                Secured::StartTls | Secured::Local => Ok(wire),
            };
        }
        Err(Lost::Refused)
    }

    /// Goes on within TLS.
    pub(super) async fn secure(self) -> Result<Self, Lost> {
        // What was said before cannot be trusted, least of all what was said ahead of time.
        if !self.stream.buffer().is_empty() {
            return Err(Lost::Tls);
        }
        let Stream::Plain(stream) = self.stream.into_inner() else { return Err(Lost::Tls) };
        let name = ServerName::try_from(self.host.clone()).map_err(|_| Lost::Tls)?;
        let connector = TlsConnector::from(Arc::new(config().map_err(|_| Lost::Tls)?));
        let stream = connector.connect(name, stream).await.map_err(|_| Lost::Tls)?;
        Ok(Self { stream: BufReader::new(Stream::Tls(Box::new(stream))), host: self.host })
    }

    /// Waits until there is something to read. Whoever stops waiting loses nothing of it.
    pub(super) async fn ready(&mut self) -> Result<(), Trouble> {
        match self.stream.fill_buf().await.map_err(broken)? {
            [] => Err(Trouble::Lost(Lost::AfterSending)),
            _ => Ok(()),
        }
    }

    /// A line without its end.
    pub(super) async fn line(&mut self) -> Result<Vec<u8>, Trouble> {
        let mut line = Vec::new();
        (&mut self.stream).take(LINE).read_until(b'\n', &mut line).await.map_err(broken)?;
        match line.strip_suffix(b"\n") {
            Some(whole) => Ok(whole.strip_suffix(b"\r").unwrap_or(whole).to_vec()),
            None if u64::try_from(line.len()).is_ok_and(|length| length == LINE) => Err(Trouble::Strange),
            None => Err(Trouble::Lost(Lost::AfterSending)),
        }
    }

    pub(super) async fn bytes(&mut self, count: usize) -> Result<Vec<u8>, Trouble> {
        let mut bytes = Vec::new();
        let wanted = u64::try_from(count).map_err(|_| Trouble::Strange)?;
        (&mut self.stream).take(wanted).read_to_end(&mut bytes).await.map_err(broken)?;
        match bytes.len() == count {
            true => Ok(bytes),
            false => Err(Trouble::Lost(Lost::AfterSending)),
        }
    }

    pub(super) async fn say(&mut self, bytes: &[u8]) -> Result<(), Trouble> {
        self.stream.write_all(bytes).await.map_err(broken)?;
        self.stream.flush().await.map_err(broken)
    }
}

fn broken(_: io::Error) -> Trouble {
    Trouble::Lost(Lost::AfterSending)
}

fn config() -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(versions.with_platform_verifier()?.with_no_client_auth())
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_read(context, into),
            Self::Tls(stream) => Pin::new(stream).poll_read(context, into),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_write(context, from),
            Self::Tls(stream) => Pin::new(stream).poll_write(context, from),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_flush(context),
            Self::Tls(stream) => Pin::new(stream).poll_flush(context),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_shutdown(context),
            Self::Tls(stream) => Pin::new(stream).poll_shutdown(context),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(url: &str) -> Option<Server> {
        Server::of(&Url::parse(url).unwrap())
    }

    #[test]
    fn only_this_machine_is_spoken_to_in_the_clear() {
        for (url, secured) in [
            ("imap://127.0.0.1:11143", Secured::Local),
            ("smtp://localhost", Secured::Local),
            ("imap://[::1]:143", Secured::Local),
            ("imap://mail.example.org", Secured::StartTls),
            ("smtp://127.0.0.1.example.org:25", Secured::StartTls),
            ("imaps://localhost", Secured::AtOnce),
        ] {
            assert_eq!(server(url).unwrap().ports[0].1, secured, "{url}");
        }
        let ports: Vec<_> = server("smtps://mail.example.org").unwrap().ports;
        assert_eq!(ports, [(465, Secured::AtOnce), (587, Secured::StartTls)]);
        assert_eq!(server("https://mail.example.org"), None);
    }
}
