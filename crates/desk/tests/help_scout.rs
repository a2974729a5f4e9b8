//! Help Scout's connector against invented answers: each trap of its API.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says so"
)]

mod common;

use common::{carry_out, note, operation, profile, reply, status, told, yes};
use expect_test::expect;
use parlance_desk::model::{
    BodyKind, Change, DeskKind, Direction, Field, OperationKind, Page, Sent, Status, Visibility, Watermark,
};
use parlance_desk::{
    Answer, Desk, DeskError, FilePlace, Lost, Method, Profile, Request, Response, connector,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

fn desk() -> Box<dyn Desk> {
    connector(DeskKind::HelpScout, "secure.helpscout.net/inbox", "1-secret").unwrap()
}

fn us() -> Profile {
    Profile { agent_id: "5".into(), ..profile(false) }
}

fn person(id: u64, kind: &str) -> Value {
    json!({"id": id, "type": kind, "first": "শান্তা", "last": "", "email": "s@customer.example"})
}

fn thread(id: u64, kind: &str, by: &Value, body: &str) -> Value {
    json!({"id": id, "type": kind, "state": "published", "createdBy": by, "createdAt": "2026-11-21T08:00:00Z", "body": body})
}

fn conversation(id: u64, threads: &[Value]) -> Value {
    json!({
        "id": id, "type": "email", "status": "pending", "state": "published", "subject": "চালান", "mailboxId": 7, "threads": threads.len(),
        "primaryCustomer": person(9, "customer"), "createdAt": "2026-11-21T08:00:00Z", "tags": [{"id": 1, "tag": "vip"}],
        "customFields": [{"id": 31, "name": "Topic", "value": "2", "text": "Zoll"}, {"id": 32, "name": "Order", "value": "A-1", "text": "A-1"}],
        "_embedded": {"threads": threads},
    })
}

fn listed(name: &str, rows: &[Value], total: usize, pages: usize) -> Answer {
    let page = json!({"size": 25, "totalElements": total, "totalPages": pages, "number": 1});
    let answer = yes(json!({"_embedded": {name: rows}, "page": page}));
    answer.map(|response| {
        let date = ("date".to_owned(), "Sat, 21 Nov 2026 22:00:00 GMT".to_owned());
        Response { headers: vec![date], ..response }
    })
}

fn page_of(request: &Request) -> usize {
    request.url.query_pairs().find(|(name, _)| name == "page").map_or(1, |(_, page)| page.parse().unwrap())
}

/// A desk of these conversations.
fn answer(conversations: &[Value], request: &Request) -> Answer {
    match request.url.path().strip_prefix("/v2/").unwrap() {
        "mailboxes" => listed("mailboxes", &[json!({"id": 7, "name": "Help"})], 1, 1),
        "conversations" => {
            let rows: Vec<_> =
                conversations.iter().skip(25 * (page_of(request) - 1)).take(25).cloned().collect();
            listed("conversations", &rows, conversations.len(), conversations.len().div_ceil(25))
        }
        path => panic!("{path} was asked"),
    }
}

fn ids(pages: &[Page]) -> BTreeSet<&str> {
    pages.iter().flat_map(|page| &page.tickets).map(|ticket| ticket.remote_id.as_str()).collect()
}

#[test]
fn requests_are_as_help_scout_wants_them() {
    let mut asked = String::new();
    let conversations = [conversation(7, &[])];
    let pages = carry_out(desk().pull(&us(), None), |request| {
        asked.push_str(&told(request));
        answer(&conversations, request)
    })
    .unwrap();
    asked.push_str("— later —\n");
    carry_out(desk().pull(&us(), Some(&pages.last().unwrap().cursor)), |request| {
        asked.push_str(&told(request));
        answer(&[], request)
    })
    .unwrap();
    let mut tell = |request: &Request| {
        asked.push_str(&told(request));
        match request.method {
            Method::Get if request.url.path().ends_with("fields") => listed(
                "fields",
                &[
                    json!({"id": 31, "name": "Topic", "options": [{"id": 2, "label": "Zoll"}, {"id": 3, "label": "Sonstiges"}]}),
                ],
                1,
                1,
            ),
            Method::Get => yes(&conversations[0]),
            _ => Err(Lost::AfterSending),
        }
    };
    let change = |field, from: &str, to: &str| {
        OperationKind::Change(Change { field, from: from.into(), to: to.into() })
    };
    let kinds = [
        reply("Sziasztok!\n\n2 < 3"),
        note("x"),
        change(Field::Status, "pending", "closed"),
        change(Field::Owner, "", "6"),
        change(Field::Tags, "vip", "Late\nvip"),
        change(Field::Custom("Topic".into()), "Zoll", "Sonstiges"),
    ];
    for kind in kinds {
        carry_out(desk().send(&us(), &operation(kind)), &mut tell).unwrap_err();
    }
    let asked = asked.replace("  authorization: Bearer 1-secret\n  accept: application/json\n", "");
    expect![[r#"
        Get /v2/mailboxes
          page=1
        Get /v2/conversations
          status=all
          embed=threads
          sortField=modifiedAt
          sortOrder=desc
          page=1
        — later —
        Get /v2/mailboxes
          page=1
        Get /v2/conversations
          status=all
          embed=threads
          sortField=modifiedAt
          sortOrder=desc
          page=1
          modifiedSince=2026-11-21T21:59:00Z
        Get /v2/conversations/7
        Post /v2/conversations/7/reply
          content-type: application/json
          {"customer":{"id":9},"text":"<p>Sziasztok!</p><p>2 &lt; 3</p>","status":"pending"}
        Get /v2/conversations/7
        Post /v2/conversations/7/notes
          content-type: application/json
          {"text":"<p>x</p>","status":"pending"}
        Get /v2/conversations/7
        Patch /v2/conversations/7
          content-type: application/json
          {"op":"replace","path":"/status","value":"closed"}
        Get /v2/conversations/7
        Patch /v2/conversations/7
          content-type: application/json
          {"op":"replace","path":"/assignTo","value":6}
        Get /v2/conversations/7
        Put /v2/conversations/7/tags
          content-type: application/json
          {"tags":["late","vip"]}
        Get /v2/conversations/7
        Get /v2/mailboxes/7/fields
          page=1
        Put /v2/conversations/7/fields
          content-type: application/json
          {"fields":[{"id":32,"value":"A-1"},{"id":31,"value":"3"}]}
    "#]]
    .assert_eq(&asked);
}

#[test]
fn a_conversation_is_read_with_its_threads() {
    let (customer, user) = (person(9, "customer"), person(5, "user"));
    let mut draft = thread(63, "message", &user, "noch nicht");
    draft["state"] = json!("draft");
    let mut moved = thread(64, "lineitem", &user, "");
    moved["action"] = json!({"type": "movedFromMailbox"});
    let threads = [
        moved,
        thread(62, "note", &user, "<b>intern</b>"),
        thread(61, "customer", &customer, "a &lt; b<br />\nc"),
        draft,
    ];
    let mut whole = conversation(7, &threads);
    whole["threads"] = json!(2);
    let pages = carry_out(desk().pull(&us(), None), |request| answer(&[whole.clone()], request)).unwrap();
    let ticket = &pages[0].tickets[0];
    assert_eq!((ticket.status, ticket.queue.as_deref()), (Status::Waiting, Some("Help")));
    assert_eq!(ticket.requester.name.as_deref(), Some("শান্তা"));
    assert_eq!(ticket.fields["Topic"], "Zoll");
    let messages: Vec<_> = pages[0]
        .messages
        .iter()
        .map(|message| (message.visibility, message.direction, message.body.kind, message.body.text.as_str()))
        .collect();
    assert_eq!(
        messages,
        [
            (Visibility::Internal, Direction::Outbound, BodyKind::Html, "<b>intern</b>"),
            (Visibility::Public, Direction::Inbound, BodyKind::Plain, "a < b\nc"),
        ]
    );
    assert_eq!(pages[0].events[0].kind, "movedFromMailbox");
}

#[test]
fn threads_that_do_not_come_with_the_list_are_asked_for() {
    let customer = person(9, "customer");
    let mut short = conversation(7, &[thread(61, "customer", &customer, "a")]);
    short["threads"] = json!(2);
    let mut chat = conversation(8, &[thread(62, "chat", &customer, "a…")]);
    chat["type"] = json!("chat");
    let pages = carry_out(desk().pull(&us(), None), |request| match request.url.path() {
        "/v2/conversations/7/threads" => {
            let page = page_of(request) as u64;
            listed("threads", &[thread(60 + page, "customer", &customer, "a")], 2, 2)
        }
        "/v2/conversations/8/threads" => listed("threads", &[thread(62, "chat", &customer, "ab")], 1, 1),
        _ => answer(&[short.clone(), chat.clone()], request),
    })
    .unwrap();
    let texts: Vec<_> = pages[0].messages.iter().map(|message| message.body.text.as_str()).collect();
    assert_eq!(texts, ["a", "a", "ab"]);
}

#[test]
fn nothing_is_skipped_when_something_is_deleted_meanwhile() {
    let mut conversations: Vec<_> = (1..=80).map(|id| conversation(id, &[])).collect();
    let mut lists = 0;
    let pages = carry_out(desk().pull(&us(), None), |request| {
        if request.url.path().ends_with("/conversations") {
            lists += 1;
            if lists == 2 {
                conversations.drain(..3);
            }
        }
        answer(&conversations, request)
    })
    .unwrap();
    assert_eq!(ids(&pages).len(), 80);
}

#[test]
fn only_a_created_thread_is_a_yes_and_only_a_refusal_a_no() {
    let send = |answer: Answer| {
        carry_out(desk().send(&us(), &operation(reply("x"))), |request| match request.method {
            Method::Get => yes(conversation(7, &[])),
            _ => answer.clone(),
        })
        .map(|mut sent| sent.remove(0))
    };
    let created = |status: u16| {
        let headers = vec![("resource-id".to_owned(), "301".to_owned())];
        Ok(Response { status, headers, body: Vec::new() })
    };
    assert_eq!(send(created(201)), Ok(Sent { remote_id: "301".into(), at: None }));
    for answer in
        [created(200), status(201, ""), status(200, "<html>"), status(502, ""), Err(Lost::AfterSending)]
    {
        assert_eq!(send(answer.clone()), Err(DeskError::Lost(Lost::AfterSending)), "{answer:?}");
    }
    assert_eq!(
        send(status(412, json!({"message": "Too many threads"}))),
        Err(DeskError::Refused("Too many threads".into()))
    );
    let slow = Response {
        status: 429,
        headers: vec![("x-ratelimit-retry-after".to_owned(), "9".to_owned())],
        body: Vec::new(),
    };
    assert_eq!(send(Ok(slow)), Err(DeskError::RateLimited(Some(Duration::from_secs(9)))));
}

#[test]
fn a_conversation_that_was_merged_is_not_written_to_under_another_number() {
    let send = |answer: Answer| {
        carry_out(desk().send(&us(), &operation(reply("x"))), |request| {
            assert_eq!(request.method, Method::Get);
            answer.clone()
        })
    };
    assert_eq!(send(yes(conversation(8, &[]))), Err(DeskError::NotFound));
    assert_eq!(send(status(301, "")), Err(DeskError::NotFound));
}

#[test]
fn a_message_is_known_again_by_author_kind_text_and_time_only() {
    let (us_there, other, customer) = (person(5, "user"), person(6, "user"), person(5, "customer"));
    let threads = [
        thread(306, "message", &us_there, "<p>a<br>b</p>"),
        thread(305, "message", &us_there, "<p>a<br>b</p>"),
        thread(304, "customer", &customer, "<p>a<br>b</p>"),
        thread(303, "note", &us_there, "<p>a<br>b</p>"),
        thread(302, "message", &other, "<p>a<br>b</p>"),
        thread(301, "message", &us_there, "<p>c</p>"),
        thread(300, "message", &us_there, "<p>a<br>b</p>"),
    ];
    let look = |claimed: &[&str], kind: OperationKind| {
        let mut wanted = operation(kind);
        wanted.watermark = Some(Watermark("300".into()));
        wanted.claimed = claimed.iter().map(|id| (*id).to_owned()).collect();
        let found =
            carry_out(desk().look(&us(), &wanted), |_| listed("threads", &threads, 7, 1)).unwrap().remove(0);
        found.map(|sent| sent.remote_id)
    };
    assert_eq!(look(&[], reply("a\nb")).as_deref(), Some("305"));
    assert_eq!(look(&["305"], reply("a\nb")).as_deref(), Some("306"));
    assert_eq!(look(&[], note("a\nb")).as_deref(), Some("303"));
    assert_eq!(look(&[], reply("d")), None);
}

#[test]
fn a_file_comes_in_base64() {
    let place = |file: &str| FilePlace { ticket: "7".into(), message: "61".into(), file: file.into() };
    let request = desk().file(&place("3")).unwrap();
    assert_eq!(request.url.as_str(), "https://api.helpscout.net/v2/conversations/7/attachments/3/data");
    assert_eq!(desk().file(&place("../3")), Err(DeskError::NotFound));
    assert_eq!(desk().file_bytes(yes(json!({"data": "w6Fy"}))).as_deref(), Ok("ár".as_bytes()));
    assert_eq!(desk().file_bytes(yes(json!({"data": "?"}))), Err(DeskError::BadAnswer));
}
