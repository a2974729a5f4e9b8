//! Request Tracker's connector against recorded and invented answers: each trap of its REST 2.0.
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
use parlance_desk::model::{
    BodyKind, Change, Cursor, DeskKind, Direction, Field, OperationKind, Page, Sent, Status,
};
use parlance_desk::{
    Answer, Choices, DeskError, Exchange, FieldChoice, FilePlace, Lost, Method, Profile, Request, Response,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

const RT: DeskKind = DeskKind::RequestTracker;

/// Answers by the path and query that they were given to.
fn tape() -> BTreeMap<String, Response> {
    let lines: Vec<Value> = serde_json::from_str(include_str!("recorded/first-pull.json")).unwrap();
    let response = |line: &Value| Response {
        status: line["status"].as_u64().unwrap().try_into().unwrap(),
        headers: serde_json::from_value(line["headers"].clone()).unwrap(),
        body: line["body"].as_str().unwrap().as_bytes().to_vec(),
    };
    lines.iter().map(|line| (line["asked"].as_str().unwrap().to_owned(), response(line))).collect()
}

/// What a request was recorded under, and its answer. The token names another agent here than in the recording.
fn played(tape: &BTreeMap<String, Response>, request: &Request) -> (String, Response) {
    let asked = request.url.as_str().trim_start_matches("https://desk.example/rt");
    let me = tape.keys().find(|asked| asked.starts_with("/REST/2.0/user/")).unwrap();
    let asked = if asked.starts_with("/REST/2.0/user/") { me } else { asked };
    (asked.to_owned(), tape.get(asked).unwrap_or_else(|| panic!("{asked} was not recorded")).clone())
}

fn recorded_profile() -> Profile {
    Profile { queues: vec!["Billing".into(), "Returns".into(), "Support".into()], ..profile(true) }
}

fn first_pull(answer: impl FnMut(&Request) -> Answer) -> Result<Vec<Page>, DeskError> {
    carry_out(desk(RT).pull(&recorded_profile(), None), answer)
}

#[test]
fn a_recorded_desk_is_probed_and_pulled() {
    let tape = tape();
    let profile = carry_out(desk(RT).probe(), |request| Ok(played(&tape, request).1)).unwrap().remove(0);
    assert_eq!(profile.agent_name, "Parlance");
    assert!(profile.keeps_client_ref);
    let pages = first_pull(|request| Ok(played(&tape, request).1)).unwrap();
    let tickets: Vec<_> = pages.iter().flat_map(|page| &page.tickets).collect();
    assert_eq!(tickets.len(), 12);
    let osaka = tickets.iter().find(|ticket| ticket.requester.city.as_deref() == Some("大阪")).unwrap();
    assert_eq!(osaka.requester.name.as_deref(), Some("髙橋 美咲"));
    assert_eq!((osaka.status, osaka.due), (Status::New, None));
    let messages: Vec<_> = pages.iter().flat_map(|page| &page.messages).collect();
    assert_eq!(messages.len(), 15);
    assert_eq!(messages.iter().filter(|message| message.direction == Direction::Outbound).count(), 2);
    assert!(messages.iter().all(|message| message.body.kind == BodyKind::Plain));
    assert_eq!(pages.last().unwrap().progress, (12, Some(12)));
}

/// The same exchange with one recorded answer cut.
fn cut<T>(
    tape: &BTreeMap<String, Response>,
    asked: &str,
    cut: usize,
    exchange: Box<dyn Exchange<Item = T>>,
) -> Result<Vec<T>, DeskError> {
    carry_out(exchange, |request| {
        let (played, mut response) = played(tape, request);
        if played == asked {
            response.body.truncate(cut);
        }
        Ok(response)
    })
}

#[test]
fn an_answer_cut_anywhere_is_an_error_or_the_same_and_never_something_else() {
    let tape = tape();
    let probed = carry_out(desk(RT).probe(), |request| Ok(played(&tape, request).1)).unwrap();
    let pulled = first_pull(|request| Ok(played(&tape, request).1)).unwrap();
    for (asked, response) in &tape {
        let length = response.body.len();
        for at in 0..length {
            if ["/rt", "/user", "/queue", "/customfield/"]
                .iter()
                .any(|what| asked.contains(&format!("2.0{what}")))
            {
                let probe = cut(&tape, asked, at, desk(RT).probe());
                assert!(probe.is_err() || probe.as_ref() == Ok(&probed), "{asked} cut at {at}");
            } else if at % 1999 == 0 || length - at < 8 {
                let pull = cut(&tape, asked, at, desk(RT).pull(&recorded_profile(), None));
                assert!(pull.is_err() || pull.as_ref() == Ok(&pulled), "{asked} cut at {at}");
            }
        }
    }
}

#[test]
fn requests_are_as_rt_wants_them() {
    let mut asked = String::new();
    let mut tell = |request: &Request| {
        asked.push_str(&told(request));
        Err(Lost::Refused)
    };
    let (desk, profile) = (desk(RT), profile(true));
    for kind in [reply("髙橋様\n\"お待たせ\""), note("0")] {
        let operation = operation(kind);
        carry_out(desk.send(&profile, &operation), &mut tell).unwrap_err();
        carry_out(desk.look(&profile, &operation), &mut tell).unwrap_err();
    }
    carry_out(desk.mark(&operation(note("x"))), &mut tell).unwrap_err();
    expect![[r#"
        Post /rt/REST/2.0/ticket/7/correspond
          authorization: token 1-32-secret
          accept: application/json
          content-type: application/json
          {"Content":"髙橋様\n\"お待たせ\"","ContentType":"text/plain","TxnCustomFields":{"ClientRef":"0190b1c2-0000-7000-8000-000000000001"}}
        Get /rt/REST/2.0/transactions
          orderby=id
          order=ASC
          per_page=100
          page=1
          query=ObjectType = 'RT::Ticket' AND CF.{ClientRef} = '0190b1c2-0000-7000-8000-000000000001'
          fields=Type,ObjectId,Field,OldValue,NewValue,Created,Creator,CustomFields
          fields[Creator]=id,Name,RealName,EmailAddress
          authorization: token 1-32-secret
          accept: application/json
        Post /rt/REST/2.0/ticket/7/comment
          authorization: token 1-32-secret
          accept: application/json
          content-type: application/json
          {"Content":"0\n","ContentType":"text/plain","TxnCustomFields":{"ClientRef":"0190b1c2-0000-7000-8000-000000000001"}}
        Get /rt/REST/2.0/transactions
          orderby=id
          order=ASC
          per_page=100
          page=1
          query=ObjectType = 'RT::Ticket' AND CF.{ClientRef} = '0190b1c2-0000-7000-8000-000000000001'
          fields=Type,ObjectId,Field,OldValue,NewValue,Created,Creator,CustomFields
          fields[Creator]=id,Name,RealName,EmailAddress
          authorization: token 1-32-secret
          accept: application/json
        Get /rt/REST/2.0/ticket/7
          authorization: token 1-32-secret
          accept: application/json
        Get /rt/REST/2.0/transactions
          orderby=id
          order=DESC
          per_page=100
          page=1
          query=ObjectType = 'RT::Ticket' AND id > 0
          fields=Type,ObjectId,Field,OldValue,NewValue,Created
          authorization: token 1-32-secret
          accept: application/json
    "#]].assert_eq(&asked);
}

fn send(answer: Answer) -> Result<Sent, DeskError> {
    carry_out(desk(RT).send(&profile(true), &operation(reply("x"))), |_| answer.clone())
        .map(|mut sent| sent.remove(0))
}

fn created(location: &str, body: &[u8]) -> Answer {
    let headers = vec![("location".to_owned(), location.to_owned())];
    Ok(Response { status: 201, headers, body: body.to_vec() })
}

#[test]
fn a_write_is_confirmed_by_its_place_whatever_its_body_holds() {
    let sent = Sent { remote_id: "185".into(), at: None };
    for body in [&b"[\"Megjegyz\xe9s hozz\xe1adva\"]"[..], b"", b"[\"half"] {
        assert_eq!(send(created("/REST/2.0/transaction/185", body)), Ok(sent.clone()));
    }
    assert_eq!(send(created("https://desk.example/rt/REST/2.0/transaction/185", b"[]")), Ok(sent));
}

#[test]
fn after_any_other_answer_than_a_refusal_the_outcome_of_a_write_is_unknown() {
    let unknown = Err(DeskError::Lost(Lost::AfterSending));
    let answers = [
        Err(Lost::AfterSending),
        created("/elsewhere", b"[]"),
        created("/REST/2.0/transaction/", b"[]"),
        status(201, "[\"Correspondence added\"]"),
        status(200, "[\"Ticket 4: Permission Denied\"]"),
        status(302, ""),
        status(200, "<html>login</html>"),
        status(500, ""),
        status(502, "<html>Bad Gateway</html>"),
        status(504, ""),
    ];
    for answer in answers {
        assert_eq!(send(answer.clone()), unknown, "{answer:?}");
    }
}

#[test]
fn a_refused_write_is_an_answer_and_a_busy_desk_is_waited_for() {
    assert_eq!(
        send(status(400, r#"{"message":"Hozzáférés megtagadva"}"#)),
        Err(DeskError::Refused("Hozzáférés megtagadva".into()))
    );
    assert_eq!(send(status(401, "")), Err(DeskError::Unauthorized));
    assert_eq!(send(status(403, "{}")), Err(DeskError::Forbidden));
    assert_eq!(send(Err(Lost::Dns)), Err(DeskError::Lost(Lost::Dns)));
    let busy =
        Ok(Response { status: 429, headers: vec![("retry-after".into(), "7".into())], body: Vec::new() });
    assert_eq!(send(busy), Err(DeskError::RateLimited(Some(Duration::from_secs(7)))));
}

/// A desk that has ticket 7 so, with two custom fields, and takes a PUT with this answer.
fn change(
    wanted: Change,
    seven: &mut Value,
    put: &mut dyn FnMut(&Request, &mut Value) -> Answer,
) -> Result<Vec<Sent>, DeskError> {
    carry_out(desk(RT).send(&profile(true), &operation(OperationKind::Change(wanted))), |request| {
        match (request.method, request.url.path().rsplit('/').next().unwrap()) {
            (Method::Put, _) => put(request, seven),
            (_, "7") => {
                let headers = vec![("etag".to_owned(), "W/\"302-gzip\"".to_owned())];
                Ok(Response { status: 200, headers, body: seven.to_string().into_bytes() })
            }
            (_, "2") => yes(json!({"id": 2, "Name": "Tags", "Type": "Freeform", "MaxValues": "0"})),
            (_, "3") => yes(json!({"id": 3, "Name": "Order", "Type": "Freeform", "MaxValues": "1"})),
            (_, "32") => yes(json!({"id": 32, "Name": "sync"})),
            (_, other) => panic!("{other}"),
        }
    })
}

fn seven() -> Value {
    json!({"id": 7, "Status": "open", "Priority": "50", "Owner": {"type": "user", "id": "ravi"}, "CustomFields": [
        {"id": "2", "name": "Tags", "values": ["late", "vip"]}, {"id": "3", "name": "Order", "values": [null]}]})
}

fn to(field: Field, from: &str, to: &str) -> Change {
    Change { field, from: from.to_owned(), to: to.to_owned() }
}

#[test]
fn a_field_is_set_under_the_ticket_s_last_transaction() {
    let custom = |name: &str| Field::Custom(name.to_owned());
    let changes = [
        to(Field::Status, "open", "resolved"),
        to(Field::Priority, "50", "100"),
        to(Field::Owner, "ravi", "anna"),
        to(Field::Owner, "ravi", ""),
        to(Field::Owner, "ravi", "sync"),
        to(custom("Order"), "", "4471"),
        to(custom("Tags"), "late\nvip", "vip\nrefund"),
        to(custom("Tags"), "late\nvip", ""),
    ];
    let mut asked = String::new();
    for wanted in changes {
        let mut put = |request: &Request, _: &mut Value| {
            let body = String::from_utf8(request.body.clone().unwrap()).unwrap();
            let lock = request.headers.iter().find(|(name, _)| *name == "if-match").unwrap();
            asked.push_str(&format!("{} {} {body}\n", request.url.path(), lock.1));
            status(403, "")
        };
        assert_eq!(change(wanted, &mut seven(), &mut put), Err(DeskError::Forbidden));
    }
    expect![[r#"
        /rt/REST/2.0/ticket/7 "302" {"Status":"resolved"}
        /rt/REST/2.0/ticket/7 "302" {"Priority":"100"}
        /rt/REST/2.0/ticket/7 "302" {"Owner":"anna"}
        /rt/REST/2.0/ticket/7 "302" {"Owner":"Nobody"}
        /rt/REST/2.0/ticket/7/steal "302" {}
        /rt/REST/2.0/ticket/7 "302" {"CustomFields":{"3":"4471"}}
        /rt/REST/2.0/ticket/7 "302" {"CustomFields":{"2":["vip","refund"]}}
        /rt/REST/2.0/ticket/7 "302" {"CustomFields":{"2":[]}}
    "#]]
    .assert_eq(&asked);
}

#[test]
fn a_yes_to_what_was_not_done_is_a_refusal_in_the_desk_s_words() {
    let mut puts = 0;
    let refused = change(to(Field::Status, "open", "resolved"), &mut seven(), &mut |_, _| {
        puts += 1;
        yes(r#"["Ticket 7: Permission Denied"]"#)
    });
    assert_eq!((refused, puts), (Err(DeskError::Refused("Ticket 7: Permission Denied".into())), 1));
}

#[test]
fn a_change_that_lost_a_race_is_made_again_or_is_a_conflict() {
    let race = |meanwhile: &str| {
        let mut puts = 0;
        change(to(Field::Status, "open", "resolved"), &mut seven(), &mut |_, seven| {
            puts += 1;
            seven["Status"] = (if puts == 1 { meanwhile } else { "resolved" }).into();
            if puts == 1 { status(412, r#"{"message":"Precondition Failed"}"#) } else { yes("[\"\"]") }
        })
    };
    assert_eq!(race("stalled"), Err(DeskError::Conflict("stalled".into())));
    assert!(race("open").is_ok());
}

#[test]
fn a_field_that_the_ticket_has_not_and_a_deleted_ticket_are_not_changed() {
    let mut untouched = |_: &Request, _: &mut Value| panic!("nothing is written");
    let unknown = to(Field::Custom("Nope".into()), "", "x");
    assert_eq!(change(unknown, &mut seven(), &mut untouched), Err(DeskError::NotFound));
    let mut deleted = seven();
    deleted["Status"] = "deleted".into();
    assert_eq!(
        change(to(Field::Priority, "50", "0"), &mut deleted, &mut untouched),
        Err(DeskError::NotFound)
    );
}

#[test]
fn a_file_comes_in_base64_cut_into_lines() {
    let place = FilePlace { ticket: "7".into(), message: "301".into(), file: "16".into() };
    let request = desk(RT).file(&place).unwrap();
    assert_eq!(request.url.as_str(), "https://desk.example/rt/REST/2.0/attachment/16");
    let bytes = |body: Value| desk(RT).file_bytes(yes(body));
    assert_eq!(bytes(json!({"id": 16, "Content": "aGVs\nbG8=\n"})), Ok(b"hello".to_vec()));
    assert_eq!(bytes(json!({"id": 16, "Content": "a"})), Err(DeskError::BadAnswer));
    assert_eq!(bytes(json!([])), Err(DeskError::BadAnswer));
    let path = FilePlace { file: "../user/1".into(), ..place };
    assert_eq!(desk(RT).file(&path), Err(DeskError::NotFound));
}

#[test]
fn the_choices_are_those_that_the_agent_may_see() {
    let probed = |sees_group: bool| {
        let profile = carry_out(desk(RT).probe(), |request| {
            match request.url.path().rsplit_once("2.0/").unwrap().1 {
                "rt" => yes(r#"{"Version":"5.0.3"}"#),
                "user/32" => {
                    yes(json!({"id": 32, "Name": "sync", "RealName": "Sync", "Memberships": [{"id": "27"}]}))
                }
                "queues/all" => items(json!([{"id": "3", "Name": "Support"}])),
                "queue/3" => yes(
                    json!({"Lifecycle": "default", "TicketCustomFields": [{"id": "2"}, {"id": "5"}, {"id": "6"}]}),
                ),
                "customfield/2" => yes(
                    json!({"Name": "Severity", "Type": "Select", "Values": ["Low", "High"], "MaxValues": "1"}),
                ),
                "customfield/5" => yes(json!({"Name": "Photo", "Type": "Image"})),
                "group/27" if sees_group => {
                    yes(json!({"Members": [{"type": "user", "id": "ravi"}, {"type": "group", "id": "9"}]}))
                }
                "users" => items(json!([{"id": "ravi", "Name": "ravi", "RealName": "రవి"}])),
                _ => status(403, r#"{"message":"Forbidden"}"#),
            }
        });
        profile.unwrap().remove(0).choices
    };
    let agents = |choices: &Choices| {
        choices.agents.iter().map(|agent| format!("{} {}", agent.id, agent.name)).collect::<Vec<_>>()
    };
    assert_eq!(agents(&probed(true)), ["ravi రవి", "sync Sync"]);
    let choices = probed(false);
    assert_eq!(agents(&choices), ["sync Sync"]);
    assert_eq!(
        choices.fields,
        [FieldChoice { name: "Severity".into(), values: vec!["Low".into(), "High".into()] }]
    );
    let words: Vec<_> = choices.statuses.iter().map(|status| status.word.as_str()).collect();
    assert_eq!(words, ["new", "open", "stalled", "resolved", "rejected"]);
}

fn items(items: Value) -> Answer {
    yes(json!({"items": items, "count": 0, "total": null, "pages": 0.0}))
}

fn parameter(request: &Request, name: &str) -> String {
    request
        .url
        .query_pairs()
        .find(|(n, _)| n == name)
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// A desk that has one correspondence, 301, on ticket 7, with this text and this reference.
fn look(text: &str, reference: Option<&str>, claimed: &[&str], keeps_ref: bool) -> Option<String> {
    let mut operation = operation(reply("First line\nsecond line"));
    operation.claimed = claimed.iter().map(|id| id.to_string()).collect();
    let fields = json!([{"name": "ClientRef", "values": reference.into_iter().collect::<Vec<_>>()}]);
    let row = json!({"id": "301", "Type": "Correspond", "ObjectId": 7, "Created": "2026-11-21T22:01:00Z", "CustomFields": fields});
    let found = carry_out(desk(RT).look(&profile(keeps_ref), &operation), |request| {
        let query = parameter(request, "query");
        match request.url.path().rsplit('/').next().unwrap() {
            "7" => yes(json!({"id": 7, "Status": "open"})),
            "attachments" => items(
                json!([{"id": 9, "TransactionId": "301", "ContentType": "text/plain", "Content": text}]),
            ),
            _ if query.contains("CF.{ClientRef}")
                && reference == Some("0190b1c2-0000-7000-8000-000000000001") =>
            {
                items(json!([row]))
            }
            _ if query.contains("id > 300 AND Creator = 32") => items(json!([row])),
            _ => items(json!([])),
        }
    });
    found.unwrap().remove(0).map(|sent| sent.remote_id)
}

#[test]
fn a_lost_write_is_found_by_reference_or_else_by_author_text_and_time() {
    let (ours, other) = ("0190b1c2-0000-7000-8000-000000000001", "0190b1c2-0000-7000-8000-000000000002");
    let (text, found) = ("First line\r\nsecond line\n\n", Some("301".to_owned()));
    assert_eq!(look("anything", Some(ours), &[], true), found);
    assert_eq!(look(text, Some(ours), &[], false), found);
    // RT died between the message and its reference.
    assert_eq!(look(text, None, &[], true), found);
    assert_eq!(look(text, Some(other), &[], true), None);
    assert_eq!(look(text, None, &["301"], true), None);
    assert_eq!(look("First line second line", None, &[], true), None);
}

#[test]
fn what_was_never_marked_was_never_sent() {
    let mut operation = operation(reply("x"));
    operation.watermark = None;
    let found = carry_out(desk(RT).look(&profile(false), &operation), |_| Err(Lost::Dns)).unwrap();
    assert_eq!(found, [None]);
}

#[test]
fn a_mark_is_the_highest_transaction_that_the_desk_tells_of() {
    let mark = |etag: Option<&str>, rows: Value| {
        let marked = carry_out(desk(RT).mark(&operation(reply("x"))), |request| {
            match request.url.path().ends_with("/7") {
                true => {
                    let headers = etag.iter().map(|tag| ("etag".to_owned(), tag.to_string())).collect();
                    Ok(Response { status: 200, headers, body: br#"{"id":"7","Status":"open"}"#.to_vec() })
                }
                false => items(rows.clone()),
            }
        });
        marked.map(|marks| marks[0].watermark.0.clone())
    };
    assert_eq!(mark(Some("\"302\""), json!([{"id": "299"}, {"id": 300}])), Ok("302".into()));
    assert_eq!(mark(Some("W/\"12-gzip\""), json!([{"id": "299"}])), Ok("299".into()));
    assert_eq!(mark(None, json!([])), Ok("0".into()));
}

fn follow(answer: impl FnMut(&Request) -> Answer) -> Result<Vec<Page>, DeskError> {
    let cursor =
        Cursor(json!({"floor": 100, "seen": [102], "queues": ["Support"], "backlog": null}).to_string());
    carry_out(desk(RT).pull(&profile(true), Some(&cursor)), answer)
}

fn happened(id: u64, ticket: u64, kind: &str) -> Value {
    json!({"id": id.to_string(), "ObjectId": ticket, "Type": kind, "Created": "2026-11-21T22:00:00Z"})
}

#[test]
fn deleted_merged_and_hidden_tickets_are_found_gone_and_reminders_are_no_tickets() {
    let pages = follow(|request| {
        let (path, query) = (request.url.path().to_owned(), parameter(request, "query"));
        match path.rsplit('/').next().unwrap() {
            "1" => yes(json!({"id": 1, "Status": "deleted"})),
            "2" => yes(json!({"id": "5", "Status": "open"})),
            "3" => status(403, r#"{"message":"Forbidden"}"#),
            "4" => yes(json!({"id": 4, "Status": "open", "Type": "reminder"})),
            "tickets" if query == "(id = 5)" => {
                items(json!([{"id": 5, "Status": "pending-courier", "Created": "2026-11-20T10:00:00Z", "Due": "1970-01-01T00:00:00Z"}]))
            }
            "transactions" if query.contains("id >= 100") => items(json!([
                happened(104, 4, "Set"), happened(103, 3, "Set"), happened(102, 9, "Comment"), happened(101, 2, "AddLink"),
                happened(100, 1, "Status"), happened(105, 1, "Status")
            ])),
            _ => items(json!([])),
        }
    })
    .unwrap();
    let [page] = pages.try_into().unwrap();
    let gone: Vec<_> =
        page.gone.iter().map(|grave| (grave.ticket.as_str(), grave.merged_into.as_deref())).collect();
    assert_eq!(gone, [("1", None), ("2", Some("5")), ("3", None)]);
    let tickets: Vec<_> = page.tickets.iter().map(|t| (t.remote_id.as_str(), t.status, t.due)).collect();
    assert_eq!(tickets, [("5", Status::Open, None)]);
}

#[test]
fn what_lies_between_the_newest_hundred_and_the_floor_is_asked_for_in_ranges_that_hold_no_more_than_a_page() {
    let mut ranges = Vec::new();
    follow(|request| {
        let query = parameter(request, "query");
        match query.strip_prefix("ObjectType = 'RT::Ticket' AND ") {
            Some("id >= 100") => return items(json!([happened(351, 9, "Comment")])),
            Some(range) if range.contains("AND id <") => ranges.push(range.to_owned()),
            _ => {}
        }
        match request.url.path().ends_with("/ticket/9") {
            true => yes(json!({"id": 9, "Status": "deleted"})),
            false => items(json!([])),
        }
    })
    .unwrap();
    assert_eq!(ranges, ["id >= 100 AND id < 200", "id >= 200 AND id < 300", "id >= 300 AND id < 351"]);
}

#[test]
fn a_desk_where_nothing_happened_gives_nothing() {
    let pages = follow(|_| items(json!([happened(102, 9, "Comment"), happened(100, 9, "Create")])));
    assert_eq!(pages, Ok(Vec::new()));
}

#[test]
fn a_new_queue_is_read_from_the_beginning() {
    let cursor =
        Cursor(json!({"floor": 100, "seen": [], "queues": ["Billing"], "backlog": null}).to_string());
    let mut asked = Vec::new();
    let pull = desk(RT).pull(&profile(true), Some(&cursor));
    carry_out(pull, |request| {
        asked.push(parameter(request, "query"));
        items(json!([]))
    })
    .unwrap();
    assert!(asked.iter().any(|query| query == "Status = '__Inactive__'"));
    assert!(asked.iter().any(|query| query.ends_with("id >= 100")));
}

#[test]
fn a_desk_that_gives_the_same_page_for_ever_is_not_read_for_ever() {
    let row = json!({"id": 5, "TransactionId": 5, "ObjectId": 5, "Type": "Comment", "Status": "open", "Created": "2026-11-20T10:00:00Z"});
    let same = || items(json!(vec![row.clone(); 100]));
    assert_eq!(first_pull(|_| same()), Err(DeskError::BadAnswer));
    assert_eq!(
        carry_out(desk(RT).look(&profile(false), &operation(reply("x"))), |request| {
            match request.url.path() {
                path if path.ends_with("/7") => yes(json!({"id": 7, "Status": "open"})),
                _ => same(),
            }
        }),
        Err(DeskError::BadAnswer)
    );
}

#[test]
fn the_probe_tells_wrong_addresses_from_wrong_rights() {
    let probe = |answer: fn(&Request) -> Answer| carry_out(desk(RT).probe(), answer).unwrap_err().code();
    assert_eq!(probe(|_| status(200, "<html>It works</html>")), "desk-wrong-address");
    assert_eq!(probe(|_| status(404, "")), "desk-wrong-address");
    assert_eq!(probe(|_| status(200, "{}")), "desk-bad-answer");
    assert_eq!(probe(|_| status(401, "")), "desk-unauthorized");
    let nothing_to_see = |request: &Request| match request.url.path().rsplit('/').next() {
        Some("rt") => yes(r#"{"Version":"5.0.3"}"#),
        Some("32") => yes(r#"{"id":32,"Name":"x"}"#),
        _ => items(json!([])),
    };
    assert_eq!(probe(nothing_to_see), "desk-forbidden");
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let bodies = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..64),
        Just(br#"{"items":[{"id":1}]}"#.to_vec()),
        Just(br#"{"items":[],"total":1e308}"#.to_vec()),
        Just(br#"{"items":[{"id":"18446744073709551615","ObjectId":-1,"Created":"2026-11-20T10:00:00Z","Type":"Comment"}]}"#.to_vec()),
        Just(br#"{"id":7,"Status":"open","Version":"5","Name":"x"}"#.to_vec()),
        Just([b"[".repeat(100_000)].concat()),
    ];
    let header =
        prop_oneof![Just("location"), Just("etag"), Just("date"), Just("retry-after"), Just("content-type")];
    let headers = proptest::collection::vec((header.prop_map(str::to_owned), ".{0,24}"), 0..3);
    let status = prop_oneof![3 => Just(200u16), 1 => any::<u16>()];
    prop_oneof![
        9 => (status, headers, bodies).prop_map(|(status, headers, body)| Ok(Response { status, headers, body })),
        1 => Just(Err(Lost::AfterSending)),
    ]
}

proptest! {
    #[test]
    fn no_answer_makes_an_exchange_panic_or_run_for_ever(answers in proptest::collection::vec(any_answer(), 1..12), keeps_ref: bool) {
        for kind in [RT, DeskKind::Chatwoot, DeskKind::Demo, DeskKind::JiraServiceManagement, DeskKind::Zammad] {
            let (desk, profile, operation) = (desk(kind), profile(keeps_ref), operation(reply("x")));
            let mut place = 0;
            let mut next = |_: &Request| { place += 1; answers[place % answers.len()].clone() };
            let _ = carry_out(desk.probe(), &mut next);
            let _ = carry_out(desk.pull(&profile, None), &mut next);
            let _ = carry_out(desk.pull(&profile, Some(&Cursor(r#"{"floor":1,"seen":[],"queues":["Support"],"backlog":null}"#.into()))), &mut next);
            let _ = carry_out(desk.mark(&operation), &mut next);
            let _ = carry_out(desk.send(&profile, &operation), &mut next);
            let _ = carry_out(desk.look(&profile, &operation), &mut next);
        }
    }

    #[test]
    fn a_recorded_answer_with_some_bytes_changed_makes_no_panic(seed in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), bytes in proptest::collection::vec(any::<u8>(), 1..4)) {
        let tape = tape();
        let asked = tape.keys().nth(seed.index(tape.len())).unwrap().clone();
        let _ = first_pull(|request| {
            let Some((played, mut response)) = std::panic::catch_unwind(|| played(&tape, request)).ok() else { return Err(Lost::Dns) };
            if played == asked && !response.body.is_empty() {
                let start = at.index(response.body.len());
                let end = (start + bytes.len()).min(response.body.len());
                response.body.splice(start..end, bytes.iter().copied());
            }
            Ok(response)
        });
    }
}

#[test]
fn nothing_printed_of_a_request_holds_the_secret_or_the_text() {
    let exchange = desk(RT).send(&profile(true), &operation(reply("words for her only")));
    let mut printed = String::new();
    let _ = carry_out(exchange, |request| {
        assert_eq!(request.method, Method::Post);
        printed = format!("{request:?}");
        Err(Lost::Dns)
    });
    assert_eq!(printed, "Post /rt/REST/2.0/ticket/7/correspond");
}
