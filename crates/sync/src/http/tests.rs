mod certificates;

use super::*;
use rustls::{ServerConfig, pki_types::PrivatePkcs8KeyDer};
use std::{
    collections::VecDeque,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::TlsAcceptor;

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";

/// A server on loopback that answers each connection's one request as `answer` says, byte by byte; what it was
/// asked stands in the second part.
async fn server(answer: impl Fn(&str) -> String + Send + Sync + 'static) -> (Url, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    let (asked, answer) = (Arc::new(Mutex::new(Vec::new())), Arc::new(answer));
    let heard = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (heard, answer) = (Arc::clone(&heard), Arc::clone(&answer));
            tokio::spawn(async move { serve(stream, &heard, &*answer).await });
        }
    });
    (url, asked)
}

async fn serve(
    mut stream: TcpStream,
    heard: &Mutex<Vec<String>>,
    answer: &(dyn Fn(&str) -> String + Send + Sync),
) {
    let mut bytes = Vec::new();
    while !bytes.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let request = String::from_utf8_lossy(&bytes).into_owned();
    let reply = answer(&request);
    heard.lock().unwrap().push(request);
    let _ = stream.write_all(reply.as_bytes()).await;
    let _ = stream.shutdown().await;
}

fn line() -> Line {
    Line::new(&Pace { answer_timeout: Duration::from_secs(20), ..Pace::default() })
}

fn request(method: Method, url: &Url) -> Request {
    let headers =
        vec![("authorization", "token geheim".to_owned()), ("accept", "application/json".to_owned())];
    Request { method, url: url.clone(), headers, body: None }
}

async fn ask(method: Method, url: &Url) -> Result<Answer, DeskError> {
    line().fetch(vec![request(method, url)]).await.map(|mut answers| answers.remove(0))
}

#[tokio::test]
async fn an_answer_comes_back_whole() {
    let (url, asked) = server(|_| OK.to_owned()).await;
    let response = ask(Method::Get, &url).await.unwrap().unwrap();
    assert_eq!((response.status, response.body.as_slice()), (200, b"{}".as_slice()));
    assert_eq!(response.header("content-length"), Some("2"));
    assert!(asked.lock().unwrap()[0].contains("authorization: token geheim"));
}

#[tokio::test]
async fn a_port_that_nobody_listens_on_is_no_way_to_the_desk() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    assert_eq!(ask(Method::Post, &url).await, Ok(Err(Lost::Refused)));
}

#[tokio::test]
async fn a_host_that_does_not_exist_is_told_from_one_that_refuses() {
    let url = Url::parse("http://nobody.invalid/").unwrap();
    assert_eq!(ask(Method::Post, &url).await, Ok(Err(Lost::Dns)));
}

#[tokio::test]
async fn a_host_that_does_not_speak_tls_is_not_trusted() {
    let (mut url, _) = server(|_| OK.to_owned()).await;
    url = Url::parse(&url.as_str().replace("http:", "https:")).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    url.set_port(Some(listener.local_addr().unwrap().port())).unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
    });
    assert_eq!(ask(Method::Post, &url).await, Ok(Err(Lost::Tls)));
}

#[tokio::test]
async fn a_lost_or_cut_answer_may_have_been_acted_on() {
    for reply in
        ["", "HTTP/1.1 200 OK\r\ncontent-le", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":"]
    {
        let (url, _) = server(move |_| reply.to_owned()).await;
        assert_eq!(ask(Method::Post, &url).await, Ok(Err(Lost::AfterSending)), "{reply:?}");
    }
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_lost() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    let short = Duration::from_millis(50);
    let slow = Line::new(&Pace { answer_timeout: short, ..Pace::default() });
    let held_up = Line::new(&Pace { operation_timeout: short, ..Pace::default() }).for_an_operation();
    for line in [slow, held_up] {
        let answers = line.fetch(vec![request(Method::Post, &url)]).await;
        assert_eq!(answers, Ok(vec![Err(Lost::AfterSending)]));
    }
}

#[tokio::test]
async fn a_redirect_to_another_host_gets_neither_the_secret_nor_a_request() {
    let (other, asked) = server(|_| OK.to_owned()).await;
    let reply = format!("HTTP/1.1 302 Found\r\nlocation: {other}\r\ncontent-length: 0\r\n\r\n");
    let (url, _) = server(move |_| reply.clone()).await;
    assert_eq!(ask(Method::Get, &url).await, Err(DeskError::NotADesk));
    assert_eq!(asked.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn a_redirect_on_the_desk_itself_is_followed_for_reading_only() {
    let reply = |request: &str| match request.contains(" /there ") {
        true => OK.to_owned(),
        false => "HTTP/1.1 302 Found\r\nlocation: /there\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            .to_owned(),
    };
    let (url, asked) = server(reply).await;
    assert_eq!(ask(Method::Get, &url).await.unwrap().unwrap().status, 200);
    assert_eq!(ask(Method::Post, &url).await, Err(DeskError::NotADesk));
    assert_eq!(asked.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn redirects_without_end_are_given_up() {
    let (url, asked) = server(|_| {
        "HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned()
    })
    .await;
    assert_eq!(ask(Method::Get, &url).await, Err(DeskError::NotADesk));
    assert_eq!(asked.lock().unwrap().len(), REDIRECTS + 1);
}

#[tokio::test]
async fn a_line_leads_to_one_desk_only() {
    let (url, _) = server(|_| OK.to_owned()).await;
    let (other, asked) = server(|_| OK.to_owned()).await;
    let line = line();
    assert!(line.fetch(vec![request(Method::Get, &url)]).await.is_ok());
    assert_eq!(line.fetch(vec![request(Method::Get, &other)]).await, Err(DeskError::NotADesk));
    assert_eq!(asked.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn an_answer_without_end_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
        let much = vec![b' '; 1 << 20];
        while stream.write_all(&much).await.is_ok() {}
    });
    assert_eq!(ask(Method::Get, &url).await, Err(DeskError::BadAnswer));
}

#[tokio::test]
async fn many_requests_go_six_at_a_time_and_are_answered_in_order() {
    static AT_WORK: AtomicUsize = AtomicUsize::new(0);
    static MOST: AtomicUsize = AtomicUsize::new(0);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    tokio::spawn(async move {
        // Answers in threes, the last asked first, so that order and number can be seen.
        let mut held: VecDeque<(TcpStream, String)> = VecDeque::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            MOST.fetch_max(AT_WORK.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            let mut bytes = vec![0; 4096];
            let read = stream.read(&mut bytes).await.unwrap();
            let path = String::from_utf8_lossy(&bytes[..read]).split(' ').nth(1).unwrap().to_owned();
            held.push_back((stream, path));
            while held.len() == 3 {
                while let Some((mut stream, path)) = held.pop_back() {
                    AT_WORK.fetch_sub(1, Ordering::SeqCst);
                    let length = path.len();
                    let reply = format!(
                        "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{path}"
                    );
                    stream.write_all(reply.as_bytes()).await.unwrap();
                }
            }
        }
    });
    let requests = (0..18).map(|n| request(Method::Get, &base.join(&n.to_string()).unwrap())).collect();
    let answers = line().fetch(requests).await.unwrap();
    let bodies: Vec<String> =
        answers.into_iter().map(|a| String::from_utf8(a.unwrap().body).unwrap()).collect();
    assert_eq!(bodies, (0..18).map(|n| format!("/{n}")).collect::<Vec<_>>());
    assert!(MOST.load(Ordering::SeqCst) <= AT_ONCE);
}

#[test]
fn a_secret_that_no_header_can_hold_is_a_bad_setting() {
    let mut bad = request(Method::Get, &Url::parse("http://localhost/").unwrap());
    bad.headers[0].1 = "token\nx".to_owned();
    assert_eq!(headers(&bad).unwrap_err(), DeskError::BadSetting("secret".to_owned()));
}

#[test]
fn the_secret_s_header_is_marked_and_does_not_print() {
    let headers = headers(&request(Method::Get, &Url::parse("http://localhost/").unwrap())).unwrap();
    assert!(!format!("{headers:?}").contains("geheim"));
}

#[test]
fn loopback_is_known_in_all_its_forms() {
    for (url, expected) in [
        ("http://localhost:80/", true),
        ("http://127.8.1.1/", true),
        ("http://[::1]/", true),
        ("https://desk.example/", false),
        ("https://localhost.example/", false),
        ("http://10.0.0.1/", false),
    ] {
        assert_eq!(is_loopback(&Url::parse(url).unwrap()), expected, "{url}");
    }
}

/// Fetches these requests, one batch after another, then yields.
struct Batches(VecDeque<Vec<Request>>, Vec<u16>);

impl Exchange for Batches {
    type Item = Vec<u16>;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<Vec<u16>>, DeskError> {
        for answer in answers {
            self.1.push(answer.map_err(DeskError::Lost)?.status);
        }
        Ok(match self.0.pop_front() {
            Some(batch) => Step::Fetch(batch),
            None if self.1.is_empty() => Step::Done,
            None => Step::Yield(std::mem::take(&mut self.1)),
        })
    }
}

async fn drive(url: &Url, methods: &[Method]) -> (Result<Vec<u16>, DeskError>, bool) {
    let batches = methods.iter().map(|method| vec![request(*method, url)]).collect();
    let mut drive = line().drive(Box::new(Batches(batches, Vec::new())));
    (drive.one().await, drive.wrote_before())
}

#[tokio::test]
async fn an_exchange_knows_whether_it_wrote_before_it_failed() {
    let reply = |status: &str| format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let (fine, _) = server(move |_| reply("201 Created")).await;
    assert_eq!(drive(&fine, &[Method::Post]).await, (Ok(vec![201]), false));
    assert_eq!(drive(&fine, &[Method::Get, Method::Post]).await, (Ok(vec![201, 201]), false));
    assert_eq!(drive(&fine, &[Method::Post, Method::Get]).await, (Ok(vec![201, 201]), true));
    assert_eq!(drive(&fine, &[Method::Query, Method::Get]).await, (Ok(vec![201, 201]), false));
    let (limited, _) = server(move |_| reply("429 Too Many Requests")).await;
    assert_eq!(drive(&limited, &[Method::Post, Method::Get]).await, (Ok(vec![429, 429]), false));
    let (lost, _) =
        server(|request| if request.starts_with("GET") { String::new() } else { OK.to_owned() }).await;
    let expected = (Err(DeskError::Lost(Lost::AfterSending)), true);
    assert_eq!(drive(&lost, &[Method::Put, Method::Get]).await, expected);
}

#[tokio::test]
async fn an_exchange_that_yields_nothing_is_a_bad_answer() {
    let (url, _) = server(|_| OK.to_owned()).await;
    assert_eq!(drive(&url, &[]).await, (Err(DeskError::BadAnswer), false));
}

const FILE: &[u8] = b"0123456789";

/// Serves [`FILE`] under this tag, `at_once` bytes an answer, and obeys ranges of the same version if `ranges`.
fn file_server(tag: &'static str, at_once: usize, ranges: bool) -> impl Fn(&str) -> String + Send + Sync {
    move |request| {
        let header = |name: &str| {
            let line = request.lines().find(|line| line.to_lowercase().starts_with(name))?;
            line.split_once(": ").map(|(_, value)| value.trim().to_owned())
        };
        let from = header("range").filter(|_| ranges && header("if-range").as_deref() == Some(tag));
        let from = from.and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
        let start: usize = from.unwrap_or(0);
        let status = if from.is_some() { "206 Partial Content" } else { "200 OK" };
        let part = &FILE[start..(start + at_once).min(FILE.len())];
        format!(
            "HTTP/1.1 {status}\r\netag: {tag}\r\ncontent-range: bytes {start}-9/10\r\ncontent-length: {}\r\n\
             connection: close\r\n\r\n{}",
            FILE.len() - start,
            String::from_utf8_lossy(part)
        )
    }
}

async fn file(url: &Url, limit: u64) -> Result<Answer, DeskError> {
    line().file(request(Method::Get, url), limit).await
}

#[tokio::test]
async fn a_file_that_breaks_off_is_gone_on_with() {
    let (url, asked) = server(file_server("\"v1\"", 3, true)).await;
    let response = file(&url, 10).await.unwrap().unwrap();
    assert_eq!((response.status, response.body.as_slice()), (200, FILE));
    let asked = asked.lock().unwrap();
    let ranges: Vec<_> =
        asked.iter().flat_map(|asked| asked.lines()).filter(|line| line.contains("bytes=")).collect();
    assert_eq!(ranges, ["range: bytes=3-", "range: bytes=6-", "range: bytes=9-"]);
}

#[tokio::test]
async fn a_file_of_no_certain_version_is_never_pieced_together() {
    for (tag, ranges) in [("W/\"v1\"", true), ("\"v1\"", false)] {
        let (url, asked) = server(file_server(tag, 3, ranges)).await;
        assert_eq!(file(&url, 10).await, Ok(Err(Lost::AfterSending)), "{tag}");
        assert!(asked.lock().unwrap().len() <= 4, "it is given up");
    }
}

#[tokio::test]
async fn a_file_that_is_too_large_is_not_fetched() {
    let (url, asked) = server(file_server("\"v1\"", 10, true)).await;
    assert_eq!(file(&url, 9).await, Err(DeskError::TooLarge));
    assert_eq!(asked.lock().unwrap().len(), 1);
    assert_eq!(file(&url, 10).await.unwrap().unwrap().body, FILE);
}
