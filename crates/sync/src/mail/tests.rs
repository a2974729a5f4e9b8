use super::*;
use parlance_desk::{Method, mail::words::Term};
use std::{collections::VecDeque, sync::Mutex as Lock, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

/// What a server does when a line comes: it says this, or closes the connection.
type Script = fn(&str) -> Option<String>;

/// A server that follows a script a connection, and what it heard.
struct Server {
    port: u16,
    heard: Arc<Lock<Vec<String>>>,
}

impl Server {
    async fn start(greeting: &'static str, scripts: Vec<Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard: Arc<Lock<Vec<String>>> = Arc::default();
        let told = Arc::clone(&heard);
        tokio::spawn(async move {
            for script in scripts {
                let (stream, _) = listener.accept().await.unwrap();
                let mut stream = BufReader::new(stream);
                stream.write_all(greeting.as_bytes()).await.unwrap();
                let mut line = String::new();
                while stream.read_line(&mut line).await.is_ok_and(|count| count > 0) {
                    let said = script(line.trim_end());
                    told.lock().unwrap().push(std::mem::take(&mut line));
                    match said {
                        // The client may be gone by now.
                        Some(said) => drop(stream.write_all(said.as_bytes()).await),
                        None => break,
                    }
                }
            }
        });
        Self { port, heard }
    }

    fn heard(&self) -> String {
        self.heard.lock().unwrap().concat()
    }

    async fn asked(&self, host: &str, ask: &Ask) -> Result<Result<Response, Lost>, DeskError> {
        asked(&post(), &format!("{}://{host}:{}", scheme(ask), self.port), ask).await
    }
}

fn scheme(ask: &Ask) -> &'static str {
    if matches!(ask, Ask::Hello | Ask::Send { .. }) { "smtp" } else { "imap" }
}

fn post() -> Post {
    Post::new(&Pace { answer_timeout: Duration::from_millis(600), ..Pace::default() })
}

async fn asked(post: &Post, url: &str, ask: &Ask) -> Result<Result<Response, Lost>, DeskError> {
    let headers = vec![("authorization", format!("Basic {}", STANDARD.encode("a@b.example:pw")))];
    let body = Some(serde_json::to_vec(ask).unwrap());
    post.ask(&Request { method: Method::Get, url: url.parse().unwrap(), headers, body }).await
}

fn status(answer: Result<Result<Response, Lost>, DeskError>) -> u16 {
    answer.unwrap().unwrap().status
}

/// A mail server that takes everything.
fn takes(line: &str) -> Option<String> {
    let said = match line.split(' ').next().unwrap_or_default() {
        "EHLO" => "250-x\r\n250 8BITMIME",
        "DATA" => "354 go on",
        "." => "250 taken",
        word if word.len() == 4 => "250 yes",
        // A line of the message.
        _ => return Some(String::new()),
    };
    Some(format!("{said}\r\n"))
}

/// The yes to an IMAP command, after what goes before it.
fn yes(line: &str, before: &str) -> Option<String> {
    let tag = line.split(' ').next().unwrap_or_default();
    Some(format!("{before}{tag} OK done\r\n"))
}

/// An IMAP server with one folder, of UIDVALIDITY 7.
fn reads(line: &str) -> Option<String> {
    let words: VecDeque<&str> = line.split(' ').collect();
    match *words.get(1)? {
        "CAPABILITY" => yes(line, "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n"),
        "SELECT" => yes(line, "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 9] x\r\n"),
        "UID" if words.get(2) == Some(&"SEARCH") => yes(line, "* SEARCH 3 1\r\n* 4 EXISTS\r\n"),
        _ => yes(line, ""),
    }
}

fn message() -> Ask {
    Ask::Send {
        from: "a@b.example".into(),
        to: vec!["c@d.example".into()],
        message: "Subject: x\r\n\r\ny\r\n".into(),
    }
}

fn search(validity: u32, any: usize) -> Ask {
    let id =
        |number| vec![Term::Header("Message-ID".into(), format!("<{number}@{}.example>", "x".repeat(100)))];
    Ask::Search { folder: "INBOX".into(), validity, any: (0..any).map(id).collect() }
}

#[tokio::test]
async fn a_message_is_sent_when_the_server_says_so() {
    let server = Server::start("220 x\r\n", vec![takes]).await;
    assert_eq!(status(server.asked("127.0.0.1", &message()).await), 200);
    assert!(server.heard().contains(
        "MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\nSubject: x\r\n\r\ny\r\n.\r\n"
    ));
}

#[tokio::test]
async fn what_comes_after_the_last_byte_leaves_the_outcome_open_and_what_comes_before_does_not() {
    let cases: [(Script, Lost); 6] = [
        (|line| if line == "." { None } else { takes(line) }, Lost::AfterSending),
        (|line| if line == "." { Some(String::new()) } else { takes(line) }, Lost::AfterSending),
        (|line| if line == "." { Some("what?\r\n".into()) } else { takes(line) }, Lost::AfterSending),
        (|line| if line == "." { Some("25".into()) } else { takes(line) }, Lost::AfterSending),
        (|line| if line == "DATA" { None } else { takes(line) }, Lost::Refused),
        (|line| if line.starts_with("RCPT") { Some(String::new()) } else { takes(line) }, Lost::Refused),
    ];
    for (place, (script, expected)) in cases.into_iter().enumerate() {
        let server = Server::start("220 x\r\n", vec![script]).await;
        assert_eq!(server.asked("127.0.0.1", &message()).await, Ok(Err(expected)), "{place}");
    }
}

#[tokio::test]
async fn a_no_is_a_no_wherever_it_comes() {
    let cases: [(&'static str, Script, u16); 5] = [
        ("421 later\r\n", takes, 429),
        ("554 never\r\n", takes, 422),
        ("220 x\r\n", |line| if line == "." { Some("452 full\r\n".into()) } else { takes(line) }, 429),
        (
            "220 x\r\n",
            |line| if line == "." { Some("554-spam\r\n554 no\r\n".into()) } else { takes(line) },
            422,
        ),
        (
            "220 x\r\n",
            |line| if line.starts_with("MAIL") { Some("530 who?\r\n".into()) } else { takes(line) },
            401,
        ),
    ];
    for (greeting, script, expected) in cases {
        let server = Server::start(greeting, vec![script]).await;
        assert_eq!(status(server.asked("127.0.0.1", &message()).await), expected);
    }
}

/// The same server as if it were elsewhere.
fn elsewhere(server: &Server) -> wire::Server {
    wire::Server { host: "localhost".to_owned(), ports: vec![(server.port, wire::Secured::StartTls)] }
}

fn us() -> Account {
    Account { address: "a@b.example".to_owned(), password: "pw".to_owned() }
}

#[tokio::test]
async fn nothing_secret_is_said_to_a_server_elsewhere_that_has_no_tls() {
    let refusing: Script = |line| if line == "STARTTLS" { Some("502 no\r\n".into()) } else { takes(line) };
    let smtp = Server::start("220 x\r\n", vec![refusing]).await;
    let answer = smtp::carry_out(&elsewhere(&smtp), &us(), &message(), &Pace::default()).await;
    assert_eq!(answer, Err(Trouble::Lost(Lost::Tls)));
    assert_eq!(smtp.heard(), "EHLO [127.0.0.1]\r\nSTARTTLS\r\n");
    let refusing: Script = |line| Some(format!("{} BAD no\r\n", line.split(' ').next()?));
    let imap = Server::start("* OK x\r\n", vec![refusing]).await;
    let begun = imap::Session::begin(&elsewhere(&imap), &us(), Duration::from_secs(5)).await;
    assert_eq!(begun.err(), Some(Trouble::Lost(Lost::Tls)));
    assert_eq!(imap.heard(), "p1 STARTTLS\r\n");
}

#[tokio::test]
async fn words_that_were_said_ahead_of_tls_are_not_believed() {
    let eager: Script = |line| yes(line, "").map(|said| format!("{said}* OK [ALERT] ha\r\n"));
    let server = Server::start("* OK x\r\n", vec![eager]).await;
    let begun = imap::Session::begin(&elsewhere(&server), &us(), Duration::from_secs(5)).await;
    assert_eq!(begun.err(), Some(Trouble::Lost(Lost::Tls)));
}

#[tokio::test]
async fn a_kept_connection_that_has_ended_is_made_anew() {
    let once: Script = |line| if line.contains("UID SEARCH") { None } else { reads(line) };
    let server = Server::start("* OK x\r\n", vec![once, reads]).await;
    let (post, url) = (post(), format!("imap://127.0.0.1:{}", server.port));
    let select = Ask::Select { folder: "INBOX".into() };
    assert_eq!(status(asked(&post, &url, &select).await), 200);
    let found = asked(&post, &url, &search(7, 1)).await.unwrap().unwrap();
    assert_eq!(serde_json::from_slice::<Told>(&found.body).unwrap(), Told::Found { uids: vec![1, 3] });
    assert_eq!(server.heard().matches("AUTHENTICATE").count(), 2);
}

#[tokio::test]
async fn another_server_than_the_first_is_never_spoken_to() {
    let server = Server::start("* OK x\r\n", vec![reads]).await;
    let post = post();
    assert_eq!(status(asked(&post, &format!("imap://127.0.0.1:{}", server.port), &Ask::Folders).await), 200);
    assert_eq!(asked(&post, "imap://127.0.0.1:1", &Ask::Folders).await, Err(DeskError::NotADesk));
}

#[tokio::test]
async fn uids_of_a_folder_that_was_made_anew_mean_nothing() {
    let server = Server::start("* OK x\r\n", vec![reads]).await;
    assert_eq!(status(server.asked("127.0.0.1", &search(6, 1)).await), 409);
}

#[tokio::test]
async fn a_long_search_is_asked_in_lines_that_servers_take() {
    let server = Server::start("* OK x\r\n", vec![reads]).await;
    assert_eq!(status(server.asked("127.0.0.1", &search(7, 200)).await), 200);
    let heard = server.heard();
    let searches: Vec<&str> = heard.lines().filter(|line| line.contains("UID SEARCH")).collect();
    assert!(searches.len() > 1 && searches.iter().all(|line| line.len() < 8000));
    assert_eq!(heard.matches("Message-ID").count(), 200);
}

#[tokio::test]
async fn a_server_that_speaks_otherwise_does_no_harm() {
    let cases: [(&'static str, Script); 5] = [
        ("HTTP/1.1 400 Bad Request\r\n", reads),
        ("* OK x\r\n", |_| Some("* 1 FETCH (BODY[] {99999999999999}\r\n".into())),
        ("* OK x\r\n", |_| Some("nonsense\r\n".into())),
        ("* OK x\r\n", |line| if line.contains("SELECT") { yes(line, "") } else { reads(line) }),
        ("* OK x\r\n", |line| {
            if line.contains("SELECT") {
                yes(line, "* x EXISTS\r\n* OK [UIDVALIDITY\r\n")
            } else {
                reads(line)
            }
        }),
    ];
    for (greeting, script) in cases {
        let server = Server::start(greeting, vec![script]).await;
        let answer = server.asked("127.0.0.1", &Ask::Select { folder: "INBOX".into() }).await;
        assert_eq!(answer, Err(DeskError::NotADesk), "{greeting}");
    }
    let full = Server::start("* BYE too many\r\n", vec![reads]).await;
    assert_eq!(status(full.asked("127.0.0.1", &Ask::Folders).await), 503);
}

/// An IMAP server that says what is no more, to whoever turned that on.
fn tells_what_went(line: &str) -> Option<String> {
    let capabilities = "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR ENABLE CONDSTORE QRESYNC\r\n";
    match line.split_once(' ')?.1 {
        "CAPABILITY" => yes(line, capabilities),
        "ENABLE QRESYNC" => yes(line, "* ENABLED qresync\r\n"),
        "UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 5 VANISHED)" => yes(
            line,
            "* VANISHED (EARLIER) 1:2,5\r\n* 1 FETCH (UID 3 FLAGS (\\Seen) MODSEQ (6))\r\n* VANISHED 4\r\n\
             * VANISHED\r\n* VANISHED (EARLIER) all\r\n",
        ),
        "UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 5)" => yes(line, "* 1 FETCH (UID 3 FLAGS ())\r\n"),
        _ => reads(line),
    }
}

#[tokio::test]
async fn what_is_no_more_is_told_where_the_server_tells_it() {
    let refuses: Script = |line| {
        if line.contains("ENABLE ") {
            yes(line, "").map(|said| said.replace("OK", "BAD"))
        } else {
            tells_what_went(line)
        }
    };
    let silent: Script = |line| if line.contains("ENABLE ") { yes(line, "") } else { tells_what_went(line) };
    let scripts: [(Script, &str); 3] = [(tells_what_went, "1:2,5,4"), (refuses, ""), (silent, "")];
    for (script, expected) in scripts {
        let server = Server::start("* OK x\r\n", vec![script]).await;
        let (uids, since, what) = ("1:*".to_owned(), Some(5), parlance_desk::mail::words::What::Flags);
        let ask = Ask::Fetch { folder: "INBOX".into(), validity: 7, uids, since, what };
        let answer = server.asked("127.0.0.1", &ask).await.unwrap().unwrap();
        let Told::Mails { mails, vanished } = serde_json::from_slice(&answer.body).unwrap() else {
            panic!("mails were asked for");
        };
        assert_eq!((mails.len(), vanished.as_str()), (1, expected));
    }
}
