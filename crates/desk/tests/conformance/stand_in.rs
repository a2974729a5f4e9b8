//! What the suite needs of a stand-in for a help desk, and how an exchange is carried out against one.
//!
//! A stand-in keeps state and answers as the product's documentation says, quirks included. It is not a recording:
//! whoever changes a ticket through its back door finds the change through its API, and the other way round.

use parlance_desk::model::{Field, Moment, RemoteMessage};
use parlance_desk::{Answer, Desk, DeskError, Exchange, Lost, Request, Response, Step};
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    fs::OpenOptions,
    io::Write as _,
    path::Path,
};

/// A stand-in for a help desk.
pub trait StandIn {
    /// A connector to it, as an agent whom it lets in.
    fn desk(&self) -> Box<dyn Desk>;

    /// A connector with a secret that it does not let in.
    fn stranger(&self) -> Box<dyn Desk>;

    /// Answers a request as the product would.
    fn answer(&mut self, request: &Request) -> Response;

    /// Lets time pass. Its clock begins at 2026-11-21T08:00:00Z and stands still otherwise.
    fn pass(&mut self, seconds: u32);

    /// A customer opens a ticket; its id.
    fn open(&mut self, subject: &str, text: &str) -> String;

    /// The ticket's customer writes.
    fn customer_writes(&mut self, ticket: &str, text: &str);

    /// Another agent answers, or writes a note.
    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool);

    /// Another agent sets a field, to a value in the words of [`Desk::pull`].
    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str);

    /// A field's value as it is kept, in the words of [`Desk::pull`].
    fn value(&self, ticket: &str, field: &Field) -> String;

    /// Texts of our agent's messages on the ticket, in the order in which they came, each with whether it is public.
    fn ours(&self, ticket: &str) -> Vec<(String, bool)>;

    /// Takes the ticket away.
    fn delete(&mut self, ticket: &str);

    /// What pulls tell of a ticket that was taken away.
    fn told_of_deletion(&self) -> Told;

    /// Merges a ticket into another.
    fn merge(&mut self, ticket: &str, into: &str);

    /// What pulls tell of a ticket that was merged into another.
    fn told_of_merge(&self) -> Told;

    /// Takes our agent's right to write on this ticket.
    fn forbid(&mut self, ticket: &str);

    /// Two values of a field that the ticket may have, other than the one that a new ticket has; `None` if the
    /// connector cannot change the field.
    fn values(&self, field: &Field) -> Option<[&'static str; 2]>;

    /// Tickets that our agent has opened, finished or not: id, requester's address, subject. What she has written on
    /// them is told by [`StandIn::ours`].
    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        Vec::new()
    }

    /// Another agent opens a ticket for a customer.
    fn colleague_opens(&mut self, _email: &str, _subject: &str, _text: &str) {
        panic!("no agent opens tickets there");
    }

    /// Takes our agent's right to open tickets.
    fn forbid_opening(&mut self) {
        panic!("no agent opens tickets there");
    }

    /// The agent's password, where it goes out in no header.
    fn password(&self) -> Option<&'static str> {
        None
    }

    /// Whether the product can always be asked what became of a message. Where it cannot, a reply whose answer was lost
    /// may end as [`DeskError::Uncertain`].
    fn can_always_tell(&self) -> bool {
        true
    }
}

/// What pulls tell of a ticket that is not there any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    /// That it is gone, and into which other one.
    Gone,
    /// That it is gone, but not where to.
    Somewhere,
    /// That it is closed.
    Closed,
    /// Nothing: it stays as it was told last.
    Nothing,
    /// The product has no such thing.
    Never,
}

/// What goes wrong with one request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It never arrives.
    LostBefore,
    /// It arrives and is carried out; the answer is lost.
    LostAfter,
    /// It is carried out; half of the answer arrives as if it were whole.
    Half,
    /// The desk says 500 and does nothing.
    Fails,
    /// The desk says 500 after having done it.
    FailsAfter,
    /// The desk asks to wait 30 seconds.
    Slow,
    /// A login page stands between.
    LoginPage,
}

/// Every fault.
pub const FAULTS: [Fault; 7] = [
    Fault::LostBefore,
    Fault::LostAfter,
    Fault::Half,
    Fault::Fails,
    Fault::FailsAfter,
    Fault::Slow,
    Fault::LoginPage,
];

/// All that an exchange yields. `fault` says of each request, counted from 0, what goes wrong with it.
pub fn carry_out<T>(
    stand_in: &mut dyn StandIn,
    mut exchange: Box<dyn Exchange<Item = T>>,
    mut fault: impl FnMut(usize) -> Option<Fault>,
) -> Result<Vec<T>, DeskError> {
    let mut given = Vec::new();
    step_through(stand_in, &mut *exchange, &mut fault, |_| {}, |item| given.push(item))?;
    Ok(given)
}

/// Carries an exchange out; `turn` is told before each round of requests, `take` of all that it yields.
pub fn step_through<T>(
    stand_in: &mut dyn StandIn,
    exchange: &mut dyn Exchange<Item = T>,
    fault: &mut dyn FnMut(usize) -> Option<Fault>,
    mut turn: impl FnMut(&mut dyn StandIn),
    mut take: impl FnMut(T),
) -> Result<(), DeskError> {
    let (mut answers, mut asked) = (Vec::new(), 0);
    for _ in 0..10_000 {
        match exchange.step(std::mem::take(&mut answers))? {
            Step::Fetch(requests) => {
                turn(stand_in);
                for request in &requests {
                    answers.push(answer(stand_in, request, fault(asked)));
                    asked += 1;
                }
            }
            Step::Yield(item) => take(item),
            Step::Done => return Ok(()),
        }
    }
    panic!("the exchange does not end");
}

/// Carries an exchange out; `spoil` may do something to each answer.
pub fn carry_out_with<T>(
    stand_in: &mut dyn StandIn,
    mut exchange: Box<dyn Exchange<Item = T>>,
    mut spoil: impl FnMut(&mut Response),
) -> Result<(), DeskError> {
    let mut answers = Vec::new();
    for _ in 0..1_000 {
        match exchange.step(std::mem::take(&mut answers))? {
            Step::Fetch(requests) => {
                for request in &requests {
                    let mut response = stand_in.answer(request);
                    spoil(&mut response);
                    answers.push(Ok(response));
                }
            }
            Step::Yield(_) => {}
            Step::Done => return Ok(()),
        }
    }
    panic!("the exchange does not end");
}

/// How many ways there are to repeat a request in an answer.
pub const ECHOES: usize = 14;

/// What could be heard of an exchange in which the desk repeated a request.
#[derive(Default)]
pub struct Heard {
    pub requests: u32,
    pub failed: bool,
    /// Addresses, errors, what was yielded, and whatever prints itself.
    pub told: String,
    /// The secret in every shape in which it went out.
    pub secrets: BTreeSet<String>,
}

/// Carries an exchange out; the request of this number is answered by one that repeats it, headers and all.
pub fn echoed<T: Debug>(
    stand_in: &mut dyn StandIn,
    mut exchange: Box<dyn Exchange<Item = T>>,
    at: usize,
    echo: usize,
) -> Heard {
    let (mut heard, mut answers, mut asked) = (Heard::default(), Vec::new(), 0);
    for _ in 0..1_000 {
        match exchange.step(std::mem::take(&mut answers)) {
            Ok(Step::Fetch(requests)) => {
                for request in &requests {
                    heard.told += &format!("{request:?} {}\n", request.url);
                    heard.secrets.extend(stand_in.password().map(str::to_owned));
                    let headers = request.headers.iter().filter(|(name, _)| !PLAIN.contains(name));
                    heard.secrets.extend(headers.flat_map(|(_, value)| {
                        [
                            value.clone(),
                            value.split_once(' ').map_or(value.as_str(), |(_, bare)| bare).to_owned(),
                        ]
                    }));
                    let response =
                        if asked == at { repeated(request, echo) } else { stand_in.answer(request) };
                    heard.told += &format!("{response:?}\n");
                    answers.push(Ok(response));
                    asked += 1;
                }
                heard.requests += u32::try_from(requests.len()).unwrap();
            }
            Ok(Step::Yield(item)) => heard.told += &format!("{item:?}\n"),
            Ok(Step::Done) => return heard,
            Err(error) => {
                heard.failed = true;
                heard.told += &format!("{error:?} {}\n", serde_json::to_string(&error).unwrap());
                return heard;
            }
        }
    }
    panic!("the exchange does not end");
}

/// Headers that hold no secret.
const PLAIN: [&str; 5] = ["accept", "content-type", "idempotency-key", "if-match", "range"];

/// An answer with all of the request in it, under one of the names under which desks say what is wrong.
fn repeated(request: &Request, echo: usize) -> Response {
    let body = String::from_utf8_lossy(request.body.as_deref().unwrap_or_default());
    let lines: Vec<_> = request.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let all = format!("cannot {:?} {}\n{}\n\n{body}", request.method, request.url, lines.join("\n"));
    // Where words are cut after five hundred signs, that is in the middle of a secret.
    let place = lines.iter().find(|line| !PLAIN.iter().any(|plain| line.starts_with(plain)));
    let place = place.and_then(|line| Some(all.find(line.as_str())? + line.len() - 2)).unwrap_or(all.len());
    let late = format!("{}{all}", "x".repeat(500_usize.saturating_sub(place)));
    let (status, body) = match echo {
        0 => (400, json!({"message": all})),
        1 => (400, json!({"message": late})),
        2 => (422, json!({"error": all})),
        3 => (422, json!({"errors": [all]})),
        4 => (409, json!({"errors": {"base": all}})),
        5 => (400, json!({"errorMessages": [all]})),
        6 => (400, json!({"description": all, "details": {"base": [{"description": late}]}})),
        7 => (400, json!({"detail": [all]})),
        8 => (200, json!({"Error": {"ErrorCode": "TicketUpdate.Invalid", "ErrorMessage": all}})),
        9 => (200, json!({"error": all, "message": all})),
        10 => (401, json!({"message": all})),
        11 => (403, json!({"message": all, "error": all})),
        12 => (404, json!({"message": all})),
        _ => (500, json!({"message": all})),
    };
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    Response { status, headers, body: body.to_string().into_bytes() }
}

/// The one thing that an exchange yields when nothing goes wrong.
pub fn one<T>(stand_in: &mut dyn StandIn, exchange: Box<dyn Exchange<Item = T>>) -> Result<T, DeskError> {
    let mut given = carry_out(stand_in, exchange, |_| None)?;
    assert_eq!(given.len(), 1, "the exchange yields one thing");
    Ok(given.remove(0))
}

fn answer(stand_in: &mut dyn StandIn, request: &Request, fault: Option<Fault>) -> Answer {
    let page =
        |status, body: &str| Ok(Response { status, headers: Vec::new(), body: body.as_bytes().to_vec() });
    match fault {
        None => {
            let response = stand_in.answer(request);
            record(request, &response);
            Ok(response)
        }
        Some(Fault::LostBefore) => Err(Lost::Refused),
        Some(Fault::LostAfter) => {
            stand_in.answer(request);
            Err(Lost::AfterSending)
        }
        Some(Fault::Half) => {
            let mut response = stand_in.answer(request);
            response.body.truncate(response.body.len() / 2);
            Ok(response)
        }
        Some(Fault::Fails) => page(500, "Internal Server Error"),
        Some(Fault::FailsAfter) => {
            stand_in.answer(request);
            page(500, "Internal Server Error")
        }
        Some(Fault::Slow) => {
            let headers = vec![("retry-after".to_owned(), "30".to_owned())];
            Ok(Response { status: 429, headers, body: b"{}".to_vec() })
        }
        Some(Fault::LoginPage) => {
            let headers = vec![("content-type".to_owned(), "text/html".to_owned())];
            Ok(Response { status: 200, headers, body: b"<html><form>Log in</form></html>".to_vec() })
        }
    }
}

/// Where a folder is named in `PARLANCE_EXCHANGES`, what was asked and answered goes there, one line each, in a file of
/// the desk's host. Of a header that may hold the secret only the scheme is kept.
fn record(request: &Request, response: &Response) {
    let Some(folder) = std::env::var_os("PARLANCE_EXCHANGES") else { return };
    let kept = |name: &str, value: &str| match name {
        "accept" | "content-type" | "idempotency-key" => value.to_owned(),
        _ => value.split_once(' ').map_or("", |(scheme, _)| scheme).to_owned(),
    };
    let asked: BTreeMap<_, _> =
        request.headers.iter().map(|(name, value)| (*name, kept(name, value))).collect();
    let answered: BTreeMap<_, _> = response.headers.iter().cloned().collect();
    let line = json!({
        "method": format!("{:?}", request.method).to_lowercase(), "url": request.url.as_str(), "headers": asked,
        "body": request.body.as_deref().map(String::from_utf8_lossy),
        "answer": {"status": response.status, "headers": answered, "body": String::from_utf8_lossy(&response.body)},
    });
    let file = Path::new(&folder).join(format!("{}.jsonl", request.url.host_str().unwrap()));
    let mut file = OpenOptions::new().create(true).append(true).open(file).unwrap();
    // One write a line: tests that run at once do not mix theirs.
    file.write_all(format!("{line}\n").as_bytes()).unwrap();
}

/// The message without what a desk may add at its ends.
pub fn plain(message: &RemoteMessage) -> String {
    message.body.text.replace("\r\n", "\n").trim().to_owned()
}

/// When a stand-in's clock begins.
pub fn beginning() -> Moment {
    "2026-11-21T08:00:00Z".parse().unwrap()
}
