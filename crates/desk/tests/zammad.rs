//! Zammad's connector against its stand-in: each trap of the product.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    dead_code,
    reason = "a test that cannot go on says so; each test uses its part of what is shared"
)]

mod common;
#[path = "conformance/zammad.rs"]
mod stand;
#[path = "conformance/stand_in.rs"]
mod stand_in;

use common::{lines, note, operation, profile, reply, told, yes};
use expect_test::expect;
use parlance_desk::model::{
    BodyKind, Change, Cursor, DeskKind, Direction, Field, Operation, OperationKind, Page, Seen, Sent, Status,
};
use parlance_desk::{DeskError, Exchange, FilePlace, Profile, Request, connector};
use serde_json::{Value, json};
use stand::{Setup, Zammad};
use stand_in::{StandIn, carry_out, one};
use std::collections::BTreeSet;

fn fresh() -> Zammad {
    Zammad::new(Setup::default())
}

fn for_ticket(ticket: &str, kind: OperationKind) -> Operation {
    Operation { remote_ticket: ticket.to_owned(), watermark: None, ..operation(kind) }
}

fn change(ticket: &str, field: Field, from: &str, to: &str) -> Operation {
    for_ticket(ticket, OperationKind::Change(Change { field, from: from.to_owned(), to: to.to_owned() }))
}

fn send(desk: &mut Zammad, operation: &Operation) -> Result<Sent, DeskError> {
    let exchange = desk.desk().send(&profile(true), operation);
    one(desk, exchange)
}

fn pull(desk: &mut Zammad, since: Option<&Cursor>) -> Vec<Page> {
    let exchange = desk.desk().pull(&profile(true), since);
    carry_out(desk, exchange, |_| None).unwrap()
}

fn asked<T>(desk: &mut Zammad, exchange: Box<dyn Exchange<Item = T>>) -> Vec<Request> {
    common::asked(exchange, |request| Ok(desk.answer(request)))
}

#[test]
fn requests_are_as_zammad_wants_them() {
    let mut desk = fresh();
    let ticket = desk.open("Számla", "Jó napot!");
    let exchange = desk.desk().pull(&profile(true), None);
    let mut all = asked(&mut desk, exchange);
    let fields = [
        change(&ticket, Field::Status, "new", "closed"),
        change(&ticket, Field::Owner, "", "4"),
        change(&ticket, Field::Owner, "4", ""),
        change(&ticket, Field::Priority, "2 normal", "3 high"),
        change(&ticket, Field::Tags, "", "két szó\nvip"),
        change(&ticket, Field::Tags, "két szó\nvip", "vip"),
        change(&ticket, Field::Custom("Order".into()), "", "A-17"),
        change(&ticket, Field::Custom("Order".into()), "A-17", ""),
    ];
    for operation in
        [for_ticket(&ticket, reply("Szívesen!")), for_ticket(&ticket, note("0"))].iter().chain(&fields)
    {
        let exchange = desk.desk().send(&profile(true), operation);
        all.extend(asked(&mut desk, exchange));
    }
    expect![[r#"
        Get /api/v1/ticket_states?expand=true&per_page=500
        Get /api/v1/ticket_priorities?expand=true&per_page=500
        Get /api/v1/tickets/search?condition[ticket.updated_at][operator]=after (absolute)&condition[ticket.updated_at][value]=1970-01-01T00:00:00Z&sort_by=updated_at,id&order_by=desc,desc&page=1&per_page=1&full=true
        Get /api/v1/tickets/search?condition[ticket.created_at][operator]=before (absolute)&condition[ticket.created_at][value]=2999-12-31T00:00:00Z&sort_by=created_at,id&order_by=desc,desc&page=1&per_page=20&full=true
        Get /api/v1/ticket_articles/by_ticket/1?expand=true
        Get /api/v1/tags?object=Ticket&o_id=1
        Get /api/v1/tickets/search?condition[ticket.updated_at][operator]=after (absolute)&condition[ticket.updated_at][value]=2026-11-21T07:55:00.002Z&sort_by=updated_at,id&order_by=asc,asc&page=1&per_page=20&full=true
        Get /api/v1/ticket_articles/by_ticket/1?expand=true
        Get /api/v1/tags?object=Ticket&o_id=1
        Get /api/v1/ticket_articles/by_ticket/1?expand=true
        Post /api/v1/ticket_articles
          {"type":"email","internal":false,"to":"user1001@example.com","subject":"Számla","in_reply_to":"<501@example.com>","ticket_id":1,"content_type":"text/plain","body":"Szívesen!","preferences":{"parlance_ref":"0190b1c2-0000-7000-8000-000000000001"}}
        Post /api/v1/ticket_articles
          {"type":"note","internal":true,"ticket_id":1,"content_type":"text/plain","body":"0","preferences":{"parlance_ref":"0190b1c2-0000-7000-8000-000000000001"}}
        Get /api/v1/tickets/1?expand=true
        Put /api/v1/tickets/1?expand=true
          {"state":"closed"}
        Get /api/v1/tickets/1?expand=true
        Get /api/v1/tickets/1?expand=true
        Put /api/v1/tickets/1?expand=true
          {"owner_id":4}
        Get /api/v1/tickets/1?expand=true
        Get /api/v1/tickets/1?expand=true
        Put /api/v1/tickets/1?expand=true
          {"owner_id":1}
        Get /api/v1/tickets/1?expand=true
        Get /api/v1/tickets/1?expand=true
        Put /api/v1/tickets/1?expand=true
          {"priority":"3 high"}
        Get /api/v1/tickets/1?expand=true
        Get /api/v1/tags?object=Ticket&o_id=1
        Post /api/v1/tags/add
          {"object":"Ticket","o_id":1,"item":"két szó"}
        Post /api/v1/tags/add
          {"object":"Ticket","o_id":1,"item":"vip"}
        Get /api/v1/tags?object=Ticket&o_id=1
        Get /api/v1/tags?object=Ticket&o_id=1
        Delete /api/v1/tags/remove?object=Ticket&o_id=1&item=két szó
        Get /api/v1/tags?object=Ticket&o_id=1
        Get /api/v1/tickets/1?expand=true
        Put /api/v1/tickets/1?expand=true
          {"Order":"A-17"}
        Get /api/v1/tickets/1?expand=true
        Get /api/v1/tickets/1?expand=true
        Put /api/v1/tickets/1?expand=true
          {"Order":null}
        Get /api/v1/tickets/1?expand=true
    "#]].assert_eq(&lines(&all));
    expect![[r#"
        Get /api/v1/ticket_states
          expand=true
          per_page=500
          authorization: Token token=secret-anna
          accept: application/json
    "#]]
    .assert_eq(&told(&all[0]));
}

#[test]
fn a_note_stays_inside_and_a_reply_goes_to_whoever_wrote_last() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    send(&mut desk, &for_ticket(&ticket, note("csak nekünk"))).unwrap();
    assert_eq!(desk.outbox, []);
    send(&mut desk, &for_ticket(&ticket, reply("egy"))).unwrap();
    desk.add_article(
        1,
        json!({"from": "Péter <peter@example.org>", "reply_to": "Iroda <iroda@example.org>", "body": "x"}),
    );
    desk.add_article(1, json!({"from": "Belső <belso@example.com>", "internal": true, "body": "x"}));
    send(&mut desk, &for_ticket(&ticket, reply("kettő"))).unwrap();
    desk.add_article(1, json!({"type": "web", "from": "Szabó Éva", "body": "x"}));
    send(&mut desk, &for_ticket(&ticket, reply("három"))).unwrap();
    let to: Vec<_> = desk.outbox.iter().map(|(to, text)| (to.as_str(), text.as_str())).collect();
    assert_eq!(
        to,
        [("user1001@example.com", "egy"), ("iroda@example.org", "kettő"), ("user1001@example.com", "három")]
    );
}

#[test]
fn what_zammad_sends_by_itself_is_no_news() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    let seen = Seen { message: "501".into(), at: stand_in::beginning() };
    let operation = Operation { seen: Some(seen), ..for_ticket(&ticket, reply("x")) };
    desk.add_article(
        1,
        json!({"sender": "System", "from": "Support <support@example.com>", "body": "Megkaptuk."}),
    );
    let mark = |desk: &mut Zammad| {
        let exchange = desk.desk().mark(&operation);
        one(desk, exchange).unwrap()
    };
    assert_eq!((mark(&mut desk).unseen, mark(&mut desk).watermark.0.as_str()), (0, "502"));
    desk.customer_writes(&ticket, "Köszönöm");
    assert_eq!(mark(&mut desk).unseen, 1);
}

#[test]
fn a_short_message_is_answered_by_one() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    desk.add_article(1, json!({"type": "sms", "from": "+36301234567", "body": "x"}));
    let operation = for_ticket(&ticket, reply("Szívesen!"));
    let exchange = desk.desk().send(&profile(true), &operation);
    let written: Value =
        serde_json::from_slice(asked(&mut desk, exchange)[1].body.as_deref().unwrap()).unwrap();
    assert_eq!((&written["type"], &written["to"]), (&json!("sms"), &json!("+36301234567")));
    assert_eq!(desk.outbox, []);
}

#[test]
fn an_article_that_was_stored_before_an_error_is_not_taken_for_refused() {
    for kind in [reply("Szívesen!"), note("Utánanézek")] {
        let mut desk = Zammad::new(Setup { broken_queue: true, ..Setup::default() });
        let ticket = desk.open("x", "Jó napot!");
        let sent = send(&mut desk, &for_ticket(&ticket, kind)).unwrap();
        assert_eq!((sent.remote_id.as_str(), desk.ours(&ticket).len()), ("502", 1));
    }
    let mut desk = Zammad::new(Setup { no_address: true, ..Setup::default() });
    let ticket = desk.open("x", "Jó napot!");
    let said = DeskError::Refused("Error ID abc: Please contact your administrator.".to_owned());
    assert_eq!(send(&mut desk, &for_ticket(&ticket, reply("x"))), Err(said));
}

#[test]
fn a_customer_without_an_address_is_not_written_to() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    desk.add_article(1, json!({"type": "phone", "from": "+36301234567", "body": "x"}));
    let exchange = desk.desk().send(&profile(true), &for_ticket(&ticket, reply("x")));
    let sent = common::carry_out(exchange, |request| match request.url.path() {
        "/api/v1/users/1001" => yes(json!({"id": 1001, "email": null, "phone": "+36301234567"})),
        _ => Ok(desk.answer(request)),
    });
    assert_eq!(sent, Err(DeskError::Refused(String::new())));
    assert_eq!(desk.ours(&ticket), []);
}

#[test]
fn a_merged_ticket_goes_into_the_other() {
    let mut desk = fresh();
    let (stays, goes) = (desk.open("marad", "a"), desk.open("megy", "b"));
    let cursor = pull(&mut desk, None).pop().unwrap().cursor;
    desk.pass(3600);
    desk.merge(&goes, &stays);
    let pages = pull(&mut desk, Some(&cursor));
    let gone: Vec<_> = pages.iter().flat_map(|page| &page.gone).collect();
    assert_eq!((gone.len(), gone[0].ticket.as_str(), gone[0].merged_into.as_deref()), (1, "2", Some("1")));
    let texts: Vec<_> = pages
        .iter()
        .flat_map(|page| &page.messages)
        .map(|one| (one.ticket.as_str(), one.body.text.as_str()))
        .collect();
    assert_eq!(texts, [("1", "a"), ("1", "b")]);
}

#[test]
fn tickets_of_one_moment_are_all_read_however_many() {
    let mut desk = fresh();
    let tickets: BTreeSet<_> = (0..90).map(|_| desk.open("x", "Jó napot!")).collect();
    desk.at_once();
    let found = |pages: &[Page]| {
        pages.iter().flat_map(|page| &page.tickets).map(|one| one.remote_id.clone()).collect::<BTreeSet<_>>()
    };
    let pages = pull(&mut desk, None);
    assert_eq!(found(&pages), tickets);
    desk.pass(3600);
    desk.at_once();
    let cursor = &pages.last().unwrap().cursor;
    let pages = pull(&mut desk, Some(cursor));
    assert_eq!(found(&pages), tickets);
    assert_eq!(pull(&mut desk, Some(&pages.last().unwrap().cursor)), []);
}

#[test]
fn a_group_that_is_new_is_read_from_the_beginning() {
    let mut desk = fresh();
    desk.open("x", "Jó napot!");
    let cursor = pull(&mut desk, None).pop().unwrap().cursor;
    desk.pass(3600);
    let more = Profile { queues: vec!["Support".into(), "Billing".into()], ..profile(true) };
    let exchange = desk.desk().pull(&more, Some(&cursor));
    let pages = carry_out(&mut desk, exchange, |_| None).unwrap();
    assert_eq!(pages[0].tickets.len(), 1);
    let exchange = desk.desk().pull(&more, Some(&pages.last().unwrap().cursor));
    assert_eq!(carry_out(&mut desk, exchange, |_| None), Ok(Vec::new()));
}

#[test]
fn zammad_s_own_words_for_a_refusal_are_kept() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    let pending = change(&ticket, Field::Status, "new", "pending reminder");
    let said = DeskError::Refused("Missing required value for field 'pending_time'!".to_owned());
    assert_eq!(send(&mut desk, &pending), Err(said));
    for field in ["unheard_of", "customer_id"] {
        let operation = change(&ticket, Field::Custom(field.to_owned()), "", "7");
        assert_eq!(send(&mut desk, &operation), Err(DeskError::Refused(String::new())), "{field}");
    }
}

#[test]
fn the_choices_are_those_that_can_be_chosen() {
    let mut desk = fresh();
    let exchange = desk.desk().probe();
    let profile = one(&mut desk, exchange).unwrap();
    let words: Vec<_> = profile.choices.statuses.iter().map(|choice| choice.word.as_str()).collect();
    assert_eq!(words, ["new", "open", "closed"]);
    assert_eq!(profile.choices.priorities, ["1 low", "2 normal", "3 high"]);
    assert_eq!((profile.product.as_str(), profile.choices.agents.len()), ("Zammad", 3));
}

#[test]
fn a_file_and_an_address_lead_where_they_should() {
    let desk = |address: &str| connector(DeskKind::Zammad, address, "t").unwrap();
    let place = |file: &str| FilePlace { ticket: "1".into(), message: "502".into(), file: file.into() };
    for address in [
        "zammad.example",
        "https://zammad.example/#ticket/zoom/1",
        "https://zammad.example/desktop/tickets/1",
        "https://zammad.example/api/v1",
    ] {
        let url = desk(address).file(&place("9")).unwrap().url;
        assert_eq!(url.as_str(), "https://zammad.example/api/v1/ticket_attachment/1/502/9", "{address}");
    }
    assert_eq!(desk("zammad.example").file(&place("../9")), Err(DeskError::NotFound));
}

#[test]
fn strange_fields_are_left_out_and_do_no_harm() {
    let article = json!({"id": 7, "created_at": "2026-11-21T08:00:00.000Z", "body": "<p>x</p>", "content_type": "text/html; charset=utf-8", "internal": "x",
        "from": "x", "sender": 3, "attachments": [{"id": 1, "size": "12", "preferences": {"Content-Type": "image/png; name=a"}}, {"id": "x"}], "preferences": 4});
    let ticket = json!({"id": 5, "created_at": "2026-11-21T08:00:00Z", "updated_at": null, "state_id": "x", "owner_id": 99, "boxes": 3, "sizes": ["S", "L"], "gift": true, "empty": ""});
    let desk = fresh().desk();
    let pages = common::carry_out(desk.pull(&profile(true), None), |request| {
        match request.url.path().rsplit('/').next() {
            Some("ticket_states" | "ticket_priorities") => yes(json!([{"id": 1, "name": null}])),
            Some("search") => yes(
                json!({"record_ids": [5], "assets": {"Ticket": {"5": ticket}, "User": [], "Group": null}}),
            ),
            Some("tags") => yes(json!({"tags": null})),
            _ => yes(json!([article])),
        }
    })
    .unwrap();
    let (told, message) = (&pages[0].tickets[0], &pages[0].messages[0]);
    assert_eq!(
        (told.status, told.owner.as_deref(), told.owner_id.as_deref()),
        (Status::Open, None, Some("99"))
    );
    assert_eq!(
        serde_json::to_value(&told.fields).unwrap(),
        json!({"boxes": "3", "sizes": "S\nL", "gift": "true"})
    );
    assert_eq!((message.body.kind, message.direction), (BodyKind::Html, Direction::Outbound));
    let files: Vec<_> =
        message.attachments.iter().map(|file| (file.media_type.as_str(), file.size)).collect();
    assert_eq!(files, [("image/png", Some(12))]);
}
