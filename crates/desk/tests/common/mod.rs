//! Carries exchanges out against answers that a test makes up.
#![allow(dead_code, reason = "each test uses its part")]

use parlance_desk::model::{
    DeskKind, Moment, NewTicket, Operation, OperationId, OperationKind, OperationState, TicketId, Watermark,
};
use parlance_desk::{
    Answer, Choices, Desk, DeskError, Exchange, Profile, Request, Response, Step, connector,
};

/// The connector of this kind at an invented address.
pub fn desk(kind: DeskKind) -> Box<dyn Desk> {
    let secret = match kind {
        DeskKind::JiraServiceManagement => "anna@example.com:1-32-secret",
        _ => "1-32-secret",
    };
    connector(kind, "https://desk.example/rt", secret).unwrap()
}

pub fn profile(keeps_client_ref: bool) -> Profile {
    Profile {
        agent_id: "32".into(),
        agent_name: "Sync".into(),
        product: "Request Tracker 5.0.3".into(),
        keeps_client_ref,
        queues: vec!["Support".into()],
        choices: Choices::default(),
    }
}

pub fn operation(kind: OperationKind) -> Operation {
    let created: Moment = "2026-11-21T22:00:00Z".parse().unwrap();
    Operation {
        id: "0190b1c2-0000-7000-8000-000000000001".parse::<OperationId>().unwrap(),
        ticket: TicketId::new(created.utc),
        remote_ticket: "7".into(),
        kind,
        created,
        state: OperationState::Waiting,
        attempts: 0,
        watermark: Some(Watermark("300".into())),
        seen: None,
        claimed: Vec::new(),
    }
}

pub fn reply(text: &str) -> OperationKind {
    OperationKind::Reply { text: text.into() }
}

pub fn note(text: &str) -> OperationKind {
    OperationKind::Note { text: text.into() }
}

pub fn opening(text: &str) -> OperationKind {
    OperationKind::Open(NewTicket {
        email: "ana@c.example".into(),
        name: Some("Ana Kiss".into()),
        subject: "Csomag".into(),
        text: text.into(),
        queue: Some("Support".into()),
    })
}

/// An answer with JSON in it.
pub fn yes(body: impl ToString) -> Answer {
    status(200, body)
}

pub fn status(status: u16, body: impl ToString) -> Answer {
    Ok(Response { status, headers: Vec::new(), body: body.to_string().into_bytes() })
}

/// All that an exchange yields, where `answer` is the desk. An exchange that does not end fails the test.
pub fn carry_out<T>(
    mut exchange: Box<dyn Exchange<Item = T>>,
    mut answer: impl FnMut(&Request) -> Answer,
) -> Result<Vec<T>, DeskError> {
    let (mut given, mut answers) = (Vec::new(), Vec::new());
    for _ in 0..2000 {
        match exchange.step(std::mem::take(&mut answers))? {
            Step::Fetch(requests) => answers = requests.iter().map(&mut answer).collect(),
            Step::Yield(item) => given.push(item),
            Step::Done => return Ok(given),
        }
    }
    panic!("the exchange does not end");
}

/// A request as people read it.
pub fn told(request: &Request) -> String {
    let url = &request.url;
    let mut text = format!("{:?} {}\n", request.method, url.path());
    for (name, value) in url.query_pairs() {
        text.push_str(&format!("  {name}={value}\n"));
    }
    for (name, value) in &request.headers {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    if let Some(body) = &request.body {
        text.push_str(&format!("  {}\n", String::from_utf8_lossy(body)));
    }
    text
}

/// All requests of an exchange that is answered so.
pub fn asked<T>(
    exchange: Box<dyn Exchange<Item = T>>,
    mut answer: impl FnMut(&Request) -> Answer,
) -> Vec<Request> {
    let mut asked = Vec::new();
    let given = carry_out(exchange, |request| {
        asked.push(request.clone());
        answer(request)
    });
    assert!(given.is_ok());
    asked
}

/// Requests without their headers, a line each, and one for a body.
pub fn lines(requests: &[Request]) -> String {
    let line = |request: &Request| {
        let body = request.body.as_deref().map(|body| format!("  {}\n", String::from_utf8_lossy(body)));
        let query: Vec<_> =
            request.url.query_pairs().map(|(name, value)| format!("{name}={value}")).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        let place = format!("{}{mark}{}", request.url.path(), query.join("&"));
        format!("{:?} {place}\n{}", request.method, body.unwrap_or_default())
    };
    requests.iter().map(line).collect()
}
