//! The demo desk's connector against invented answers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says so"
)]

mod common;

use common::*;
use expect_test::expect;
use parlance_desk::model::{Cursor, DeskKind, Direction, Sent, Status, Visibility};
use parlance_desk::{Answer, DeskError, Lost, Request};
use serde_json::json;

const DEMO: DeskKind = DeskKind::Demo;

fn changes(request: &Request) -> Answer {
    let osaka = json!({"id": "12", "name": "髙橋 美咲", "language": "ja", "country": "JP", "city": "大阪市", "time_zone": "Asia/Tokyo"});
    let ticket = json!({"id": "7", "subject": "急須", "status": "open", "queue": null, "channel": "email", "requester": osaka,
        "owner": null, "created": "2026-11-20T17:05:00+09:00", "updated": "2026-11-20T08:05:00Z", "due": null, "fields": {}});
    let message = json!({"id": "31", "ticket": "7", "visibility": "internal", "direction": "outbound", "author": {"id": "1"},
        "body": {"kind": "plain", "text": "x"}, "sent": "2026-11-20T08:06:00Z", "attachments": [], "client_ref": null});
    match request.url.query() {
        Some("after=0&limit=100") => yes(json!({"next": 2, "more": true, "tickets": 1, "changes": [
            {"seq": 1, "type": "ticket", "ticket": ticket}, {"seq": 2, "type": "message", "message": message}]})),
        Some("after=2&limit=100") => yes(json!({"next": 3, "more": false, "tickets": 1, "changes": [
            {"seq": 3, "type": "gone", "gone": {"ticket": "4", "merged_into": "7"}}]})),
        _ => yes(json!({"changes": [], "next": 3, "more": false, "tickets": 1})),
    }
}

#[test]
fn changes_are_read_page_by_page_each_with_its_own_cursor() {
    let pages = carry_out(desk(DEMO).pull(&profile(true), None), changes).unwrap();
    let cursors: Vec<_> = pages.iter().map(|page| page.cursor.0.as_str()).collect();
    assert_eq!(cursors, ["2", "3"]);
    let ticket = &pages[0].tickets[0];
    assert_eq!((ticket.status, ticket.created.offset_seconds), (Status::Open, Some(9 * 3600)));
    assert_eq!(ticket.requester.city.as_deref(), Some("大阪市"));
    let message = &pages[0].messages[0];
    assert_eq!((message.visibility, message.direction), (Visibility::Internal, Direction::Outbound));
    assert_eq!(pages[1].gone[0].merged_into.as_deref(), Some("7"));
    let later = carry_out(desk(DEMO).pull(&profile(true), Some(&Cursor("3".into()))), changes);
    assert_eq!(later, Ok(Vec::new()));
}

#[test]
fn a_write_carries_its_key_and_the_first_answer_and_the_repeated_one_say_yes() {
    let operation = operation(reply("お待たせ"));
    let mut asked = String::new();
    for status_code in [201, 200] {
        let sent = carry_out(desk(DEMO).send(&profile(true), &operation), |request| {
            asked = told(request);
            status(status_code, r#"{"id":"32","ticket":"7","seq":9,"sent":"2026-11-21T22:00:01Z"}"#)
        });
        let expected = Sent { remote_id: "32".into(), at: Some("2026-11-21T22:00:01Z".parse().unwrap()) };
        assert_eq!(sent, Ok(vec![expected]));
    }
    expect![[r#"
        Post /rt/api/v1/tickets/7/messages
          authorization: Bearer 1-32-secret
          accept: application/json
          idempotency-key: 0190b1c2-0000-7000-8000-000000000001
          content-type: application/json
          {"visibility":"public","text":"お待たせ"}
    "#]]
    .assert_eq(&asked);
}

#[test]
fn a_write_without_a_readable_answer_is_of_unknown_outcome() {
    for answer in
        [status(201, r#"{"id":"3"#), status(500, ""), status(200, "<html>"), Err(Lost::AfterSending)]
    {
        let sent = carry_out(desk(DEMO).send(&profile(true), &operation(note("x"))), |_| answer.clone());
        assert_eq!(sent, Err(DeskError::Lost(Lost::AfterSending)));
    }
    let refused = carry_out(desk(DEMO).send(&profile(true), &operation(note("x"))), |_| {
        status(404, r#"{"error":"not-found","message":"no such ticket"}"#)
    });
    assert_eq!(refused, Err(DeskError::NotFound));
}

#[test]
fn another_server_is_not_taken_for_a_demo_desk() {
    let probe =
        |answer: fn() -> Answer| carry_out(desk(DEMO).probe(), |_| answer()).map(|profiles| profiles.len());
    let other = || yes(r#"{"product":"Other 1.0","agent":{"id":"1","name":"x"},"queues":[],"seq":1}"#);
    assert_eq!(probe(other), Err(DeskError::NotADesk));
    assert_eq!(probe(|| status(404, "")), Err(DeskError::NotADesk));
    assert_eq!(
        probe(|| yes(
            r#"{"product":"Parlance demo desk 0.1.0","agent":{"id":"1","name":"x"},"queues":["Support"],"seq":1}"#
        )),
        Ok(1)
    );
}

#[test]
fn a_desk_whose_sequence_stands_still_is_not_read_for_ever() {
    let gone = json!({"seq": 3, "type": "gone", "gone": {"ticket": "4", "merged_into": null}});
    let pulled = carry_out(desk(DEMO).pull(&profile(true), None), |_| {
        yes(json!({"changes": [gone], "next": 3, "more": true, "tickets": 0}))
    });
    assert_eq!(pulled, Err(DeskError::BadAnswer));
}
