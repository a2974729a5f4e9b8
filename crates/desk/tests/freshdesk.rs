//! Freshdesk's connector against invented answers: each trap of its API.
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
    BodyKind, Change, DeskKind, Field, Operation, OperationKind, Page, Sent, Status, Watermark,
};
use parlance_desk::{Answer, Desk, DeskError, Lost, Method, Profile, Request, Response, connector};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn desk() -> Box<dyn Desk> {
    connector(DeskKind::Freshdesk, "acme.freshdesk.com", "1-secret").unwrap()
}

fn us() -> Profile {
    Profile { agent_id: "5".into(), ..profile(false) }
}

fn ticket(id: u64, updated: &str) -> Value {
    json!({
        "id": id, "subject": "フライト", "status": 7, "priority": 3, "source": 7, "group_id": 71, "responder_id": 5, "requester_id": 9,
        "requester": {"id": 9, "name": "髙橋", "mobile": "090", "phone": null, "email": null}, "tags": ["Late", "vip"],
        "description": "<p>a<b>b</b></p>", "description_text": "ab", "created_at": "2026-11-20T08:00:00Z", "updated_at": updated,
        "custom_fields": {"cf_weight": 12, "cf_gone": "x", "cf_empty": null},
    })
}

fn fields() -> Value {
    json!([
        {"name": "status", "label": "Status", "type": "default_status", "choices": {"2": ["Open", "x"], "4": ["Resolved", "x"], "7": ["Waiting on Third Party", "x"]}},
        {"name": "agent", "label": "Agent", "type": "default_agent", "choices": {"Anna": 5}},
        {"name": "cf_weight", "label": "Weight", "type": "custom_number", "choices": []},
    ])
}

/// The answer with the desk's clock.
fn dated(answer: Answer) -> Answer {
    answer.map(|response| {
        let date = ("date".to_owned(), "Sat, 21 Nov 2026 22:00:00 GMT".to_owned());
        Response { headers: vec![date], ..response }
    })
}

fn asked_for(request: &Request, name: &str) -> Option<String> {
    request.url.query_pairs().find(|(n, _)| n == name).map(|(_, value)| value.into_owned())
}

/// A desk of these tickets; `turn` is told of each page asked for, counted from 1.
fn answer(tickets: &[Value], request: &Request) -> Answer {
    let path = request.url.path();
    match path.strip_prefix("/api/v2/").unwrap() {
        "ticket_fields" => dated(yes(fields())),
        "tickets" if asked_for(request, "filter").is_some() => status(403, ""),
        "tickets" => {
            let since = asked_for(request, "updated_since").unwrap();
            let (page, rows) = ["page", "per_page"]
                .map(|name| asked_for(request, name).unwrap().parse::<usize>().unwrap())
                .into();
            let mut found: Vec<_> = tickets
                .iter()
                .filter(|ticket| ticket["updated_at"].as_str().unwrap() >= since.as_str())
                .collect();
            found.sort_by_key(|ticket| (ticket["updated_at"].as_str().unwrap(), ticket["id"].as_u64()));
            yes(found.into_iter().skip((page - 1) * rows).take(rows).cloned().collect::<Value>())
        }
        _ if path.ends_with("/conversations") => yes(json!([])),
        _ => panic!("{path} was asked"),
    }
}

fn ids(pages: &[Page]) -> BTreeSet<&str> {
    pages.iter().flat_map(|page| &page.tickets).map(|ticket| ticket.remote_id.as_str()).collect()
}

#[test]
fn requests_are_as_freshdesk_wants_them() {
    let mut asked = String::new();
    let tickets = [ticket(7, "2026-11-21T08:00:00Z")];
    let pages = carry_out(desk().pull(&us(), None), |request| {
        asked.push_str(&told(request));
        answer(&tickets, request)
    })
    .unwrap();
    asked.push_str("— later —\n");
    carry_out(desk().pull(&us(), Some(&pages.last().unwrap().cursor)), |request| {
        asked.push_str(&told(request));
        answer(&tickets, request)
    })
    .unwrap();
    let mut tell = |request: &Request| {
        asked.push_str(&told(request));
        match request.method {
            Method::Get if request.url.path().ends_with("fields") => yes(fields()),
            Method::Get => yes(&tickets[0]),
            _ => Err(Lost::AfterSending),
        }
    };
    let solve = Change { field: Field::Status, from: "Waiting on Third Party".into(), to: "Resolved".into() };
    for kind in [reply("Sziasztok!\n\n2 < 3"), note("x"), OperationKind::Change(solve)] {
        carry_out(desk().send(&us(), &operation(kind)), &mut tell).unwrap_err();
    }
    let asked = asked.replace("  authorization: Basic MS1zZWNyZXQ6WA==\n  accept: application/json\n", "");
    expect![[r#"
        Get /api/v2/ticket_fields
        Get /api/v2/tickets
          updated_since=2026-11-20T22:00:00Z
          order_by=updated_at
          order_type=asc
          per_page=25
          page=1
          include=description,requester
        Get /api/v2/tickets/7/conversations
          per_page=100
          page=1
        Get /api/v2/tickets
          updated_since=2026-11-14T22:00:00Z
          order_by=updated_at
          order_type=asc
          per_page=25
          page=1
          include=description,requester
        Get /api/v2/tickets
          updated_since=2026-10-22T22:00:00Z
          order_by=updated_at
          order_type=asc
          per_page=25
          page=1
          include=description,requester
        Get /api/v2/tickets
          updated_since=2025-11-21T22:00:00Z
          order_by=updated_at
          order_type=asc
          per_page=25
          page=1
          include=description,requester
        Get /api/v2/tickets
          updated_since=1970-01-01T00:00:00Z
          order_by=updated_at
          order_type=asc
          per_page=25
          page=1
          include=description,requester
        Get /api/v2/tickets
          updated_since=2026-11-21T21:59:00Z
          order_by=updated_at
          order_type=asc
          per_page=25
          page=1
          include=description,requester
        — later —
        Get /api/v2/ticket_fields
        Get /api/v2/tickets
          updated_since=2026-11-21T21:59:00Z
          order_by=updated_at
          order_type=asc
          per_page=100
          page=1
          filter=deleted
        Get /api/v2/tickets
          updated_since=2026-11-21T21:59:00Z
          order_by=updated_at
          order_type=asc
          per_page=100
          page=1
          filter=spam
        Get /api/v2/tickets
          updated_since=2026-11-21T21:59:00Z
          order_by=updated_at
          order_type=asc
          per_page=25
          page=1
          include=description,requester
        Post /api/v2/tickets/7/reply
          content-type: application/json
          {"body":"<p>Sziasztok!</p><p>2 &lt; 3</p>"}
        Post /api/v2/tickets/7/notes
          content-type: application/json
          {"body":"<p>x</p>","private":true}
        Get /api/v2/ticket_fields
        Get /api/v2/tickets/7
        Put /api/v2/tickets/7
          content-type: application/json
          {"status":4}
    "#]]
    .assert_eq(&asked);
}

#[test]
fn a_ticket_is_read_with_names_for_its_numbers() {
    let tickets = [ticket(7, "2026-11-21T08:00:00Z")];
    let pages = carry_out(desk().pull(&us(), None), |request| answer(&tickets, request)).unwrap();
    let ticket = &pages[0].tickets[0];
    assert_eq!((ticket.status, ticket.remote_status.as_str()), (Status::Waiting, "Waiting on Third Party"));
    assert_eq!((ticket.priority.as_deref(), ticket.owner.as_deref()), (Some("High"), Some("Anna")));
    assert_eq!((ticket.queue.as_deref(), ticket.channel.as_deref()), (None, Some("chat")));
    assert_eq!(ticket.requester.phone.as_deref(), Some("090"));
    let fields: Vec<_> = ticket.fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(fields, [("Weight", "12"), ("cf_gone", "x")]);
    let first = &pages[0].messages[0];
    assert_eq!((first.remote_id.as_str(), first.body.kind), ("t7", BodyKind::Html));
}

#[test]
fn tickets_of_one_second_are_read_page_by_page_even_if_one_moves_away() {
    let mut tickets: Vec<_> = (1..=60).map(|id| ticket(id, "2026-11-21T08:00:00Z")).collect();
    let mut lists = 0;
    let pages = carry_out(desk().pull(&us(), None), |request| {
        if request.url.path().ends_with("/tickets") {
            lists += 1;
            // The first page is of another second than the one asked for; the second begins the run.
            if lists == 3 {
                tickets[3] = ticket(4, "2026-11-21T21:59:59Z");
            }
        }
        answer(&tickets, request)
    })
    .unwrap();
    assert_eq!(ids(&pages).len(), 60);
}

#[test]
fn old_tickets_come_after_new_ones_and_none_comes_twice() {
    let days = ["2026-11-21", "2026-11-16", "2026-11-01", "2026-03-01", "2001-01-01"];
    let tickets: Vec<_> =
        days.iter().zip(1..).map(|(day, id)| ticket(id, &format!("{day}T08:00:00Z"))).collect();
    let pages = carry_out(desk().pull(&us(), None), |request| answer(&tickets, request)).unwrap();
    let read: Vec<_> =
        pages.iter().flat_map(|page| &page.tickets).map(|ticket| ticket.remote_id.as_str()).collect();
    assert_eq!(read, ["1", "2", "3", "4", "5"]);
}

fn look(operation: &Operation, conversations: &Value) -> Option<String> {
    let found = carry_out(desk().look(&us(), operation), |_| yes(conversations)).unwrap().remove(0);
    found.map(|sent| sent.remote_id)
}

#[test]
fn a_message_is_known_again_by_author_kind_text_and_time_only() {
    let said = |id: u64, user: u64, private: bool, body: &str| json!({"id": id, "user_id": user, "private": private, "incoming": false, "body": body, "body_text": "x y", "created_at": "2026-11-21T22:00:00Z"});
    let conversations = json!([
        said(300, 5, false, "<p>a<br>b</p>"),
        said(301, 6, false, "<p>a<br>b</p>"),
        said(302, 5, true, "<p>a<br>b</p>"),
        said(303, 5, false, "<p>a b c</p>"),
        said(304, 5, false, "<div style=\"font-family:Arial\"><p>a<br />b</p></div>"),
        said(305, 5, false, "<table>x</table>"),
    ]);
    let mut wanted = operation(reply("a\nb\n"));
    wanted.watermark = Some(Watermark("300".into()));
    assert_eq!(look(&wanted, &conversations).as_deref(), Some("304"));
    wanted.claimed = vec!["304".into()];
    assert_eq!(look(&wanted, &conversations), None);
    wanted.kind = reply("x\n\ny");
    assert_eq!(look(&wanted, &conversations).as_deref(), Some("303"));
    wanted.kind = note("a\nb");
    assert_eq!(look(&wanted, &conversations).as_deref(), Some("302"));
    wanted.watermark = None;
    assert_eq!(look(&wanted, &conversations), None);
}

#[test]
fn only_a_message_with_an_id_is_a_yes_and_only_a_refusal_a_no() {
    let send = |answer: Answer| {
        carry_out(desk().send(&us(), &operation(reply("x"))), |_| answer.clone())
            .map(|mut sent| sent.remove(0))
    };
    let at = Some("2026-11-21T22:00:00Z".parse().unwrap());
    let said = json!({"id": 301, "created_at": "2026-11-21T22:00:00Z"});
    assert_eq!(send(status(201, said)), Ok(Sent { remote_id: "301".into(), at }));
    for answer in [
        status(201, "{}"),
        status(201, "[]"),
        status(200, "<html>"),
        status(504, ""),
        Err(Lost::AfterSending),
    ] {
        assert_eq!(send(answer.clone()), Err(DeskError::Lost(Lost::AfterSending)), "{answer:?}");
    }
    let invalid = json!({"description": "Validation failed", "errors": [{"field": "body", "message": "It should not be blank", "code": "missing_field"}]});
    assert_eq!(
        send(status(400, invalid)),
        Err(DeskError::Refused("Validation failed\nIt should not be blank".into()))
    );
    assert_eq!(send(status(404, "")), Err(DeskError::NotFound));
}

#[test]
fn a_number_is_written_as_one() {
    let wanted = Change { field: Field::Custom("Weight".into()), from: "12".into(), to: "13".into() };
    let mut written = Value::Null;
    let sent = carry_out(desk().send(&us(), &operation(OperationKind::Change(wanted))), |request| {
        if request.method == Method::Put {
            written = serde_json::from_slice(request.body.as_deref().unwrap()).unwrap();
        }
        if request.url.path().ends_with("fields") {
            return yes(fields());
        }
        let mut now = ticket(7, "2026-11-21T08:00:00Z");
        if !written.is_null() {
            now["custom_fields"] = written["custom_fields"].clone();
        }
        yes(now)
    });
    assert!(sent.is_ok());
    assert_eq!(written, json!({"custom_fields": {"cf_weight": 13}}));
}

#[test]
fn an_agent_without_a_right_to_the_fields_has_what_every_freshdesk_has() {
    let probed = carry_out(desk().probe(), |request| match request.url.path() {
        "/api/v2/agents/me" => yes(json!({"id": 5, "contact": {"name": "Anna"}})),
        _ => status(403, json!({"code": "access_denied", "message": "no"})),
    });
    let profile = probed.unwrap().remove(0);
    assert_eq!(profile.choices.statuses.len(), 4);
    assert_eq!(profile.choices.priorities, ["Low", "Medium", "High", "Urgent"]);
}
