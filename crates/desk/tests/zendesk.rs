//! Zendesk's connector against invented answers: each trap of its API.
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
    BodyKind, Change, Cursor, DeskKind, Direction, Field, Operation, OperationKind, Page, Status,
};
use parlance_desk::{Answer, Desk, DeskError, Lost, Method, Request, connector};
use serde_json::{Value, json};

fn desk() -> Box<dyn Desk> {
    connector(DeskKind::Zendesk, "acme.zendesk.com", "a@acme.example:1-secret").unwrap()
}

fn user(id: u64, role: &str) -> Value {
    json!({"id": id, "name": format!("User {id}"), "role": role, "locale": "bn-BD", "phone": "+880 2", "iana_time_zone": "Asia/Dhaka"})
}

fn ticket(id: u64, updated: &str) -> Value {
    json!({
        "id": id, "subject": "চালান", "status": "hold", "priority": null, "requester_id": 9, "assignee_id": 5, "group_id": 7,
        "tags": ["vip"], "created_at": "2026-11-20T08:00:00Z", "updated_at": updated, "generated_timestamp": 1795248000,
        "via": {"channel": "whatsapp"}, "due_at": null,
        "custom_fields": [{"id": 31, "value": "zoll_frage"}, {"id": 32, "value": ["a", "b"]}, {"id": 33, "value": true}, {"id": 99, "value": "x"}],
    })
}

fn fields() -> Answer {
    yes(json!({"ticket_fields": [
        {"id": 2, "type": "status", "title": "Status", "removable": false, "system_field_options": [{"name": "Open", "value": "open"}, {"name": "On hold", "value": "hold"}]},
        {"id": 31, "type": "tagger", "title": "Topic", "custom_field_options": [{"name": "Customs", "value": "zoll_frage"}]},
        {"id": 32, "type": "multiselect", "title": "Parts", "custom_field_options": [{"name": "A", "value": "a"}, {"name": "B", "value": "b"}]},
        {"id": 33, "type": "checkbox", "title": "Topic"},
    ]}))
}

fn comments() -> Answer {
    let comment = |id: u64, author: u64, html: &str| {
        json!({"id": id, "author_id": author, "body": "x", "html_body": html, "public": true, "created_at": "2026-11-20T08:00:00Z",
            "attachments": [{"id": 3, "file_name": "a.pdf", "content_type": "application/pdf", "size": 12}]})
    };
    yes(json!({
        "comments": [comment(61, 9, "<div class=\"zd-comment\"><p dir=\"auto\">a &lt; b<br>c</p></div>"), comment(62, 5, "<p><b>fett</b></p>"), comment(63, 77, "<p>x</p>")],
        "users": [user(77, "end-user")], "meta": {"has_more": false, "after_cursor": null},
    }))
}

fn list(tickets: &[Value], after: Option<&str>) -> Answer {
    yes(
        json!({"tickets": tickets, "users": [user(9, "end-user"), user(5, "agent")], "groups": [{"id": 7, "name": "Billing"}],
        "meta": {"has_more": after.is_some(), "after_cursor": after}}),
    )
}

fn refused_export() -> Answer {
    status(403, json!({"error": {"title": "Forbidden", "message": "no"}}))
}

/// A desk with these pages of tickets, whose agent may not read the export.
fn answer(pages: &[&[Value]], request: &Request) -> Answer {
    let path = request.url.path();
    match path.strip_prefix("/api/v2/").unwrap() {
        "ticket_fields" => fields(),
        "tickets/count" => yes(json!({"count": {"value": 9}})),
        "incremental/tickets/cursor" => refused_export(),
        "deleted_tickets" => status(403, ""),
        "tickets" => {
            let after = request.url.query_pairs().find(|(name, _)| name == "page[after]");
            let page: usize = after.map_or(0, |(_, after)| after.parse().unwrap());
            let next = (page + 1 < pages.len()).then(|| (page + 1).to_string());
            list(pages[page], next.as_deref())
        }
        _ if path.ends_with("/comments") => comments(),
        _ => panic!("{path} was asked"),
    }
}

fn pull(pages: &[&[Value]], since: Option<&Cursor>) -> Vec<Page> {
    carry_out(desk().pull(&profile(true), since), |request| answer(pages, request)).unwrap()
}

fn ids(pages: &[Page]) -> Vec<&str> {
    pages.iter().flat_map(|page| &page.tickets).map(|ticket| ticket.remote_id.as_str()).collect()
}

#[test]
fn requests_are_as_zendesk_wants_them() {
    let mut asked = String::new();
    let pages: &[&[Value]] = &[&[ticket(7, "2026-11-20T08:00:00Z")]];
    carry_out(desk().pull(&profile(true), None), |request| {
        asked.push_str(&told(request));
        answer(pages, request)
    })
    .unwrap();
    let mut tell = |request: &Request| {
        asked.push_str(&told(request));
        match request.method {
            Method::Get => yes(json!({"ticket": ticket(7, "2026-11-20T08:00:00Z")})),
            _ => Err(Lost::AfterSending),
        }
    };
    let solve = Change { field: Field::Status, from: "hold".into(), to: "solved".into() };
    for kind in [reply("Sziasztok!\n\n2 < 3"), OperationKind::Change(solve)] {
        carry_out(desk().send(&profile(true), &operation(kind)), &mut tell).unwrap_err();
    }
    carry_out(desk().look(&profile(true), &operation(reply("x"))), &mut tell).unwrap_err();
    expect![[r#"
        Get /api/v2/ticket_fields
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
        Get /api/v2/tickets/count
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
        Get /api/v2/tickets
          page[size]=25
          sort=-updated_at
          include=users,groups
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
        Get /api/v2/tickets/7/comments
          page[size]=100
          include=users
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
        Get /api/v2/incremental/tickets/cursor
          start_time=1795161480
          per_page=500
          include=users,groups
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
        Put /api/v2/tickets/7
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
          content-type: application/json
          {"ticket":{"comment":{"html_body":"<p>Sziasztok!</p><p>2 &lt; 3</p>","public":true},"metadata":{"parlance":"0190b1c2-0000-7000-8000-000000000001"}}}
        Get /api/v2/tickets/7
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
        Put /api/v2/tickets/7
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
          content-type: application/json
          {"ticket":{"status":"solved","safe_update":true,"updated_stamp":"2026-11-20T08:00:00Z"}}
        Get /api/v2/tickets/7/audits
          page[size]=100
          authorization: Basic YUBhY21lLmV4YW1wbGUvdG9rZW46MS1zZWNyZXQ=
          accept: application/json
    "#]].assert_eq(&asked);
}

#[test]
fn a_ticket_is_read_with_titles_names_and_people() {
    let pages = pull(&[&[ticket(7, "2026-11-20T08:00:00Z")]], None);
    let ticket = &pages[0].tickets[0];
    assert_eq!((ticket.status, ticket.remote_status.as_str()), (Status::Waiting, "hold"));
    assert_eq!(ticket.channel.as_deref(), Some("social"));
    assert_eq!((ticket.queue.as_deref(), ticket.owner.as_deref()), (Some("Billing"), Some("User 5")));
    assert_eq!(ticket.requester.time_zone.as_deref(), Some("Asia/Dhaka"));
    // Two fields of one title are told apart; one that the account no longer has is left out.
    let fields: Vec<_> = ticket.fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(fields, [("Parts", "A\nB"), ("Topic (31)", "Customs"), ("Topic (33)", "true")]);
    let kinds: Vec<_> = pages[0]
        .messages
        .iter()
        .map(|message| (message.direction, message.body.kind, message.body.text.as_str()))
        .collect();
    assert_eq!(
        kinds,
        [
            (Direction::Inbound, BodyKind::Plain, "a < b\nc"),
            (Direction::Outbound, BodyKind::Html, "<p><b>fett</b></p>"),
            (Direction::Inbound, BodyKind::Plain, "x"),
        ]
    );
}

#[test]
fn an_agent_reads_down_to_what_is_known_and_in_a_list_out_of_order_to_its_end() {
    let first = pull(&[&[ticket(7, "2026-11-20T08:00:00Z")]], None);
    let cursor = &first.last().unwrap().cursor;
    let (new, old) = (ticket(8, "2026-11-20T09:00:00Z"), ticket(6, "2026-11-19T08:00:00Z"));
    let late = [ticket(9, "2026-11-20T08:30:00Z")];
    let pages = pull(&[&[new.clone(), old.clone()], &late], Some(cursor));
    assert_eq!(ids(&pages), ["8"]);
    let pages = pull(&[&[old, new], &late], Some(cursor));
    assert_eq!(ids(&pages), ["8", "9"]);
}

#[test]
fn the_export_may_say_the_same_again_but_not_without_end() {
    let pulled = carry_out(desk().pull(&profile(true), None), |request| match request.url.path() {
        "/api/v2/incremental/tickets/cursor" => {
            yes(json!({"tickets": [], "after_cursor": "x", "end_of_stream": false}))
        }
        _ => answer(&[&[]], request),
    });
    assert_eq!(pulled, Err(DeskError::BadAnswer));
}

#[test]
fn whoever_is_not_let_in_is_an_anonymous_user_or_a_customer() {
    let probe = |user: Value| carry_out(desk().probe(), |_| yes(json!({"user": user}))).unwrap_err();
    assert_eq!(
        probe(json!({"id": null, "name": "Anonymous user", "role": "end-user"})),
        DeskError::Unauthorized
    );
    assert_eq!(probe(user(9, "end-user")), DeskError::Forbidden);
    assert_eq!(carry_out(desk().probe(), |_| yes(json!({"hello": 1}))), Err(DeskError::NotADesk));
}

fn send(operation: &Operation, answer: Answer) -> DeskError {
    carry_out(desk().send(&profile(true), operation), |_| answer.clone()).unwrap_err()
}

#[test]
fn a_closed_ticket_takes_nothing_and_a_collision_leaves_a_reply_open() {
    let operation = operation(reply("x"));
    let closed = json!({"error": "RecordInvalid", "description": "Record validation errors",
        "details": {"status": [{"description": "Status: closed prevents ticket update"}]}});
    assert_eq!(
        send(&operation, status(422, closed)),
        DeskError::Refused("Record validation errors\nStatus: closed prevents ticket update".into())
    );
    let unknown = DeskError::Lost(Lost::AfterSending);
    for answer in [
        status(409, json!({"error": "DatabaseConflict"})),
        status(200, "<html></html>"),
        status(200, json!({"ticket": {}})),
        status(200, json!({"ticket": {}, "audit": {"events": []}})),
        status(503, ""),
    ] {
        assert_eq!(send(&operation, answer.clone()), unknown, "{answer:?}");
    }
    assert_eq!(send(&operation, status(403, "")), DeskError::Forbidden);
}

#[test]
fn a_light_agent_s_reply_does_not_become_a_note_behind_her_back() {
    let mark = |kind| {
        carry_out(desk().mark(&operation(kind)), |request| match request.url.path() {
            "/api/v2/users/me" => {
                let mut user = user(5, "agent");
                user["only_private_comments"] = json!(true);
                yes(json!({ "user": user }))
            }
            _ => comments(),
        })
    };
    assert_eq!(mark(reply("x")), Err(DeskError::Forbidden));
    assert!(mark(note("x")).is_ok());
}

#[test]
fn a_cursor_that_zendesk_does_not_take_any_more_is_begun_again() {
    let tickets = [ticket(7, "2026-11-20T08:00:00Z"), ticket(8, "2026-11-20T07:00:00Z")];
    let pages = pull(&[&tickets[..1], &tickets[1..]], None);
    let mut asked = Vec::new();
    let again = carry_out(desk().pull(&profile(true), Some(&pages[0].cursor)), |request| {
        if request.url.path().ends_with("/tickets") {
            let after = request.url.query_pairs().find(|(name, _)| name == "page[after]");
            asked.push(after.is_some());
            if after.is_some() {
                return status(400, json!({"errors": [{"code": "InvalidPaginationCursor"}]}));
            }
        }
        answer(&[&tickets], request)
    });
    assert_eq!(ids(&again.unwrap()), ["7", "8"]);
    assert_eq!(asked, [true, false]);
}

#[test]
fn a_change_is_tried_again_when_the_ticket_moved_meanwhile() {
    let wanted = Change { field: Field::Tags, from: "vip".into(), to: "vip\nLate Refund".into() };
    let (mut written, mut puts) = (Vec::new(), 0);
    let sent = carry_out(desk().send(&profile(true), &operation(OperationKind::Change(wanted))), |request| {
        if request.method == Method::Put {
            puts += 1;
            written =
                serde_json::from_slice::<Value>(request.body.as_deref().unwrap()).unwrap()["ticket"]["tags"]
                    .as_array()
                    .unwrap()
                    .clone();
            if puts == 1 {
                return status(409, json!({"error": "UpdateConflict"}));
            }
        }
        let mut now = ticket(7, "2026-11-20T08:00:00Z");
        if puts > 1 {
            now["tags"] = written.clone().into();
        }
        yes(json!({ "ticket": now }))
    });
    assert!(sent.is_ok());
    assert_eq!((puts, written), (2, vec![json!("late_refund"), json!("vip")]));
}
