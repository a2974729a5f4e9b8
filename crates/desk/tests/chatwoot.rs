//! Chatwoot's connector against its stand-in: each trap of the product.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    dead_code,
    reason = "a test that cannot go on says so; each test uses its part of what is shared"
)]

mod common;
#[path = "conformance/chatwoot.rs"]
mod stand;
#[path = "conformance/stand_in.rs"]
mod stand_in;

use common::{lines, note, operation, profile, reply, told};
use expect_test::expect;
use parlance_desk::model::{
    Change, Cursor, DeskKind, Field, Operation, OperationKind, Page, Sent, Status, Visibility,
};
use parlance_desk::{DeskError, Exchange, FilePlace, Profile, Request, Step, connector};
use serde_json::{Value, json};
use stand::{Chatwoot, Setup};
use stand_in::{StandIn, carry_out, one};
use std::collections::BTreeSet;

fn fresh() -> Chatwoot {
    Chatwoot::new(Setup::default())
}

fn for_ticket(ticket: impl ToString, kind: OperationKind) -> Operation {
    Operation { remote_ticket: ticket.to_string(), watermark: None, ..operation(kind) }
}

fn change(ticket: impl ToString, field: Field, from: &str, to: &str) -> Operation {
    for_ticket(ticket, OperationKind::Change(Change { field, from: from.to_owned(), to: to.to_owned() }))
}

fn send(desk: &mut Chatwoot, operation: &Operation) -> Result<Sent, DeskError> {
    let exchange = desk.desk().send(&profile(true), operation);
    one(desk, exchange)
}

fn pull(desk: &mut Chatwoot, since: Option<&Cursor>) -> Vec<Page> {
    let exchange = desk.desk().pull(&profile(true), since);
    carry_out(desk, exchange, |_| None).unwrap()
}

/// All requests of an exchange.
fn asked<T>(desk: &mut Chatwoot, exchange: Box<dyn Exchange<Item = T>>) -> Vec<Request> {
    common::asked(exchange, |request| Ok(desk.answer(request)))
}

#[test]
fn requests_are_as_chatwoot_wants_them() {
    let mut desk = fresh();
    let ticket = desk.open("Számla", "Jó napot!");
    let mut all = Vec::new();
    let exchange = desk.desk().pull(&profile(true), None);
    all.extend(asked(&mut desk, exchange));
    let fields = [
        change(&ticket, Field::Status, "open", "resolved"),
        change(&ticket, Field::Owner, "", "8"),
        change(&ticket, Field::Owner, "8", ""),
        change(&ticket, Field::Priority, "", "high"),
        change(&ticket, Field::Priority, "high", ""),
        change(&ticket, Field::Tags, "", "vip"),
        change(&ticket, Field::Custom("boxes".into()), "", "3"),
        change(&ticket, Field::Custom("boxes".into()), "3", ""),
    ];
    for operation in
        [for_ticket(&ticket, reply("Szívesen!")), for_ticket(&ticket, note("0"))].iter().chain(&fields)
    {
        let exchange = desk.desk().send(&profile(true), operation);
        all.extend(asked(&mut desk, exchange));
    }
    expect![[r#"
        Get /api/v1/accounts/3/inboxes
        Get /api/v1/accounts/3/conversations?status=all&sort_by=created_at_desc&page=1
        Get /api/v1/accounts/3/conversations/1/messages?after=0
        Get /api/v1/accounts/3/conversations?status=all&sort_by=created_at_desc&page=2
        Get /api/v1/accounts/3/conversations?status=all&updated_within=300
        Get /api/v1/accounts/3/conversations/1/messages?after=0
        Post /api/v1/accounts/3/conversations/1/messages
          {"content":"Szívesen!","message_type":"outgoing","private":false,"content_attributes":{"parlance_ref":"0190b1c2-0000-7000-8000-000000000001"}}
        Post /api/v1/accounts/3/conversations/1/messages
          {"content":"0","message_type":"outgoing","private":true,"content_attributes":{"parlance_ref":"0190b1c2-0000-7000-8000-000000000001"}}
        Get /api/v1/accounts/3/conversations/1
        Post /api/v1/accounts/3/conversations/1/toggle_status
          {"status":"resolved"}
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/agents
        Post /api/v1/accounts/3/conversations/1/assignments
          {"assignee_id":8}
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/conversations/1
        Post /api/v1/accounts/3/conversations/1/assignments
          {"assignee_id":0}
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/conversations/1
        Post /api/v1/accounts/3/conversations/1/toggle_priority
          {"priority":"high"}
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/conversations/1
        Post /api/v1/accounts/3/conversations/1/toggle_priority
          {"priority":null}
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/conversations/1
        Post /api/v1/accounts/3/conversations/1/labels
          {"labels":["vip"]}
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/custom_attribute_definitions?attribute_model=0
        Post /api/v1/accounts/3/conversations/1/custom_attributes
          {"custom_attributes":{"boxes":3},"merge":true}
        Get /api/v1/accounts/3/conversations/1
        Get /api/v1/accounts/3/conversations/1
        Post /api/v1/accounts/3/conversations/1/destroy_custom_attributes
          {"custom_attributes":["boxes"]}
        Get /api/v1/accounts/3/conversations/1
    "#]].assert_eq(&lines(&all));
    expect![[r#"
        Get /api/v1/accounts/3/inboxes
          api_access_token: secret-anna
          accept: application/json
    "#]]
    .assert_eq(&told(&all[0]));
}

#[test]
fn braces_come_as_they_were_typed() {
    let mut desk = fresh();
    let ticket = desk.open("Sablon", "Jó napot!");
    let texts = ["{{contact.name}} {% if %} {{", "`{{code}}` {{{x}}} `", "{ a } 100 %} }}"];
    for text in texts {
        send(&mut desk, &for_ticket(&ticket, reply(text))).unwrap();
    }
    let ours: Vec<_> = desk.ours(&ticket).into_iter().map(|(text, _)| text).collect();
    assert_eq!(ours, texts);
}

#[test]
fn a_message_that_was_stored_before_an_error_is_not_taken_for_refused() {
    let mut desk = Chatwoot::new(Setup { broken_queue: true, ..Setup::default() });
    let ticket = desk.open("Számla", "Jó napot!");
    let operation = for_ticket(&ticket, reply("Szívesen!"));
    let sent = send(&mut desk, &operation).unwrap();
    let pages = pull(&mut desk, None);
    let message =
        pages.iter().flat_map(|page| &page.messages).find(|one| one.remote_id == sent.remote_id).unwrap();
    assert_eq!(message.client_ref, Some(operation.id));
    let long = for_ticket(&ticket, reply(&"x".repeat(150_001)));
    let said = "Validation failed: Content is too long (maximum is 150000 characters)".to_owned();
    let mut desk = fresh();
    desk.open("Számla", "Jó napot!");
    assert_eq!(send(&mut desk, &long), Err(DeskError::Refused(said)));
}

#[test]
fn nothing_is_lost_when_conversations_are_deleted_between_two_pages() {
    for setup in [Setup::default(), Setup { clockless: true, ..Setup::default() }] {
        let mut desk = Chatwoot::new(setup);
        let mut tickets: BTreeSet<_> = (0..80).map(|_| desk.open("x", "Jó napot!")).collect();
        let newest: Vec<_> = (60..80).map(|id| id.to_string()).collect();
        let exchange = desk.desk().pull(&profile(true), None);
        let (mut found, mut pages) = (BTreeSet::new(), 0);
        let mut exchange = exchange;
        let mut answers = Vec::new();
        loop {
            match exchange.step(std::mem::take(&mut answers)).unwrap() {
                Step::Fetch(requests) => {
                    answers = requests.iter().map(|request| Ok(desk.answer(request))).collect()
                }
                Step::Yield(page) => {
                    found.extend(page.tickets.into_iter().map(|ticket| ticket.remote_id));
                    pages += 1;
                    if pages == 1 {
                        for id in &newest {
                            desk.delete(id);
                            tickets.remove(id);
                        }
                    }
                }
                Step::Done => break,
            }
        }
        assert!(tickets.is_subset(&found));
    }
}

#[test]
fn a_conversation_of_any_length_is_read_whole() {
    let mut desk = fresh();
    let ticket = desk.open("x", "0");
    for number in 1..350 {
        desk.customer_writes(&ticket, &number.to_string());
    }
    // On either side of where a page ends.
    desk.swap(&ticket, 99);
    let pages = pull(&mut desk, None);
    let texts: BTreeSet<_> =
        pages.iter().flat_map(|page| &page.messages).map(|message| message.body.text.clone()).collect();
    assert_eq!(texts, (0..350).map(|number| number.to_string()).collect());
}

#[test]
fn after_a_long_absence_only_what_was_active_since_is_read() {
    let mut desk = fresh();
    let tickets: Vec<_> = (0..60).map(|_| desk.open("x", "Jó napot!")).collect();
    desk.pass(600);
    let cursor = pull(&mut desk, None).pop().unwrap().cursor;
    desk.pass(3 * 24 * 3600);
    desk.customer_writes(&tickets[4], "Még itt vagyok");
    desk.pass(600);
    let exchange = desk.desk().pull(&profile(true), Some(&cursor));
    let requests = asked(&mut desk, exchange);
    assert!(requests.len() < 8, "{}", lines(&requests));
    let pages = pull(&mut desk, Some(&cursor));
    let changed: BTreeSet<_> =
        pages.iter().flat_map(|page| &page.tickets).map(|one| one.remote_id.as_str()).collect();
    assert_eq!(changed, BTreeSet::from([tickets[4].as_str()]));
    let cursor = &pages.last().unwrap().cursor;
    assert_eq!(pull(&mut desk, Some(cursor)), [], "and then nothing is asked for twice");
}

#[test]
fn what_happened_lately_is_fetched_once() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    let cursor = pull(&mut desk, None).pop().unwrap().cursor;
    desk.customer_writes(&ticket, "Halló?");
    let cursor = pull(&mut desk, Some(&cursor)).pop().unwrap().cursor;
    let exchange = desk.desk().pull(&profile(true), Some(&cursor));
    assert_eq!(asked(&mut desk, exchange).len(), 2);
}

#[test]
fn the_account_is_the_address_s_or_the_only_one() {
    let probe = |bare_address, two_accounts| {
        let mut desk = Chatwoot::new(Setup { bare_address, two_accounts, ..Setup::default() });
        let exchange = desk.desk().probe();
        one(&mut desk, exchange).map(|profile: Profile| profile.agent_id)
    };
    assert_eq!(probe(false, false), Ok("7".to_owned()));
    assert_eq!(probe(true, false), Ok("7".to_owned()));
    assert_eq!(probe(false, true), Ok("7".to_owned()));
    assert_eq!(probe(true, true), Err(DeskError::BadSetting("url".to_owned())));
    let mut desk = fresh();
    let other =
        connector(DeskKind::Chatwoot, "https://chat.example/app/accounts/9/inbox/2", "secret-anna").unwrap();
    assert_eq!(one(&mut desk, other.probe()), Err(DeskError::Forbidden));
}

#[test]
fn an_address_is_taken_from_the_dashboard_or_the_api() {
    let place = FilePlace { ticket: "1".into(), message: "1".into(), file: "abc--def/a.png".into() };
    let file = |address: &str| {
        connector(DeskKind::Chatwoot, address, "t").unwrap().file(&place).unwrap().url.to_string()
    };
    let store = "rails/active_storage/blobs/proxy/abc--def/a.png";
    for address in [
        "chat.example",
        "https://chat.example/app/accounts/3/inbox/11/conversations/7",
        "https://chat.example/app/login",
        "https://chat.example/api/v1/accounts/3/",
        "https://chat.example/api/v1",
    ] {
        assert_eq!(file(address), format!("https://chat.example/{store}"), "{address}");
    }
    assert_eq!(file("https://example.org/chat/app/accounts/3"), format!("https://example.org/chat/{store}"));
}

#[test]
fn a_file_is_fetched_without_the_secret_and_from_nowhere_else() {
    let desk = fresh().desk();
    let file =
        |file: &str| desk.file(&FilePlace { ticket: "1".into(), message: "1".into(), file: file.into() });
    assert_eq!(file("abc--def/sz%C3%A1mla.pdf").unwrap().headers, []);
    for place in ["17", "", "a/../b", "../a", "a/.", "a/b?c=d", "a/b/c", "a/#b", "/a"] {
        assert_eq!(file(place), Err(DeskError::NotFound), "{place}");
    }
}

#[test]
fn an_owner_whom_chatwoot_does_not_know_is_not_asked_for() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    desk.colleague_sets(&ticket, &Field::Owner, "8");
    let operation = change(&ticket, Field::Owner, "8", "404");
    assert_eq!(send(&mut desk, &operation), Err(DeskError::Refused(String::new())));
    assert_eq!(desk.value(&ticket, &Field::Owner), "8", "or else nobody would have it");
}

#[test]
fn a_label_that_the_account_does_not_have_is_refused() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    let operation = change(&ticket, Field::Tags, "", "unheard-of");
    assert_eq!(send(&mut desk, &operation), Err(DeskError::Refused(String::new())));
}

#[test]
fn a_lost_right_is_no_lost_secret() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    desk.forbid(&ticket);
    assert_eq!(send(&mut desk, &for_ticket(&ticket, reply("x"))), Err(DeskError::Forbidden));
    let exchange = desk.stranger().send(&profile(true), &for_ticket(&ticket, reply("x")));
    assert_eq!(one(&mut desk, exchange), Err(DeskError::Unauthorized));
}

#[test]
fn a_chat_has_no_subject_and_activities_are_events() {
    let mut desk = fresh();
    let ticket = desk.open_chat("Jó napot!").to_string();
    let status = |desk: &mut Chatwoot| pull(desk, None)[0].tickets[0].status;
    assert_eq!(status(&mut desk), Status::New);
    desk.colleague_writes(&ticket, "Utánanézek", false);
    assert_eq!(status(&mut desk), Status::New, "a note is no answer");
    desk.colleague_writes(&ticket, "Jó napot!", true);
    assert_eq!(status(&mut desk), Status::Open);
    desk.colleague_sets(&ticket, &Field::Status, "snoozed");
    assert_eq!(status(&mut desk), Status::Waiting);
    let page = pull(&mut desk, None).swap_remove(0);
    assert_eq!(page.tickets[0].subject, "");
    assert_eq!(page.tickets[0].requester.language.as_deref(), Some("hu"));
    assert_eq!(page.messages.len(), 3);
    let event = &page.events[0];
    assert_eq!(
        (event.kind.as_str(), event.change.clone()),
        ("activity", Some((String::new(), "Éva: snoozed".into())))
    );
}

/// A conversation and a message as strange as can be.
#[test]
fn strange_fields_are_left_out_and_do_no_harm() {
    let message = json!({"id": 5, "content": {"x": 1}, "message_type": "x", "created_at": 1, "private": null, "sender": [],
        "content_attributes": "x", "attachments": [{"id": 1}, {"id": 2, "data_url": 7}, 3,
            {"id": 4, "data_url": "https://chat.example/rails/active_storage/blobs/redirect/abc--d/sz%C3%A1mla%2B.pdf", "file_size": 7}]});
    let row = json!({"id": 9, "status": "odd", "created_at": 1.5, "meta": 3, "labels": "x", "custom_attributes": {"a": null, "b": [1, "c"], "d": true},
        "additional_attributes": null, "priority": 3, "inbox_id": "x", "updated_at": 1e300, "last_activity_at": null});
    let desk = fresh().desk();
    let mut exchange = desk.pull(&profile(true), None);
    let (mut pages, mut answers) = (Vec::new(), Vec::new());
    loop {
        match exchange.step(std::mem::take(&mut answers)).unwrap() {
            Step::Fetch(requests) => {
                answers = requests
                    .iter()
                    .map(|request| {
                        common::yes(match request.url.path().rsplit('/').next() {
                            Some("inboxes") => json!({"payload": 4}),
                            Some("messages") => json!({"payload": [message]}),
                            _ if request.url.query().is_some_and(|query| query.ends_with("page=1")) => {
                                json!({"data": {"meta": {}, "payload": [row]}})
                            }
                            _ => json!({"data": {"meta": {"all_count": -1}, "payload": []}}),
                        })
                    })
                    .collect()
            }
            Step::Yield(page) => pages.push(page),
            Step::Done => break,
        }
    }
    let (ticket, message) = (&pages[0].tickets[0], &pages[0].messages[0]);
    assert_eq!(
        (ticket.status, ticket.remote_status.as_str(), ticket.priority.as_deref()),
        (Status::Open, "odd", Some("3"))
    );
    let fields: Value = serde_json::to_value(&ticket.fields).unwrap();
    assert_eq!(fields, json!({"b": "1\nc", "d": "true"}));
    assert_eq!((message.visibility, message.body.text.as_str()), (Visibility::Public, ""));
    let files: Vec<_> =
        message.attachments.iter().map(|file| (file.remote_id.as_str(), file.name.as_str())).collect();
    assert_eq!(files, [("1", "1"), ("2", "7"), ("abc--d/sz%C3%A1mla%2B.pdf", "számla+.pdf")]);
}
