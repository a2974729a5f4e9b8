//! Znuny's connector against invented answers: each trap of its web service.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says so"
)]

mod common;

use common::{carry_out, note, opening, operation, profile, reply, status, told, yes};
use expect_test::expect;
use parlance_desk::model::{Change, DeskKind, Direction, Field, OperationKind, Page, Status};
use parlance_desk::{Answer, Desk, DeskError, Lost, Method, Request, connector, znuny::WEB_SERVICE};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn desk() -> Box<dyn Desk> {
    connector(DeskKind::Znuny, "https://desk.example/znuny", "anna:Jel:szó").unwrap()
}

fn article(id: u64, sender: &str, body: &str, visible: u8) -> Value {
    json!({"ArticleID": id.to_string(), "SenderType": sender, "From": "\"Lakshmi Rao\" <lakshmi@customer.example>",
        "Body": body, "IsVisibleForCustomer": visible.to_string(), "MimeType": "text/plain", "CreateTime": "2026-11-21 22:00:00"})
}

fn ticket(id: u64) -> Value {
    json!({"TicketID": id, "Title": "Lieferung", "State": "open", "StateType": "open", "Priority": "3 normal", "Queue": "Support",
        "Owner": "root@localhost", "OwnerID": 1, "CustomerUserID": "lakshmi", "Created": "2026-11-20 08:00:00",
        "Changed": "2026-11-21 08:00:00", "EscalationDestinationDate": "2026-11-23 12:00:00",
        "DynamicField": [{"Name": "Products", "Value": ["a", "b"]}, {"Name": "Empty", "Value": null}],
        "Article": [article(300, "customer", "Guten Tag", 1)]})
}

fn refusal(code: &str) -> Answer {
    yes(json!({"Error": {"ErrorCode": code, "ErrorMessage": format!("{code}: words")}}))
}

fn operation_of(request: &Request) -> &str {
    request.url.path().rsplit('/').next().unwrap()
}

/// A Znuny with ticket 7 alone.
fn serve(seven: &Value, request: &Request) -> Answer {
    match (request.method, operation_of(request)) {
        (Method::Query, "SessionCreate") => yes(r#"{"SessionID":"abc"}"#),
        (Method::Query, "TicketSearch") => yes(r#"{"TicketID":"7"}"#),
        (Method::Query, "TicketGet") => yes(json!({"Ticket": [seven]})),
        other => panic!("{other:?}"),
    }
}

#[test]
fn requests_are_as_the_web_service_wants_them() {
    let mut asked = String::new();
    let (seven, desk) = (ticket(7), desk());
    let mut tell = |request: &Request| {
        asked.push_str(&told(request));
        match request.method {
            Method::Post => refusal("TicketUpdate.AccessDenied"),
            _ => serve(&seven, request),
        }
    };
    carry_out(desk.pull(&profile(false), None), &mut tell).unwrap();
    let change = Change { field: Field::Status, from: "open".into(), to: "pending reminder".into() };
    for kind in [reply("髙橋様\n\"お待たせ\""), note("0"), OperationKind::Change(change)] {
        let sent = carry_out(desk.send(&profile(false), &operation(kind)), &mut tell);
        assert_eq!(sent, Err(DeskError::Forbidden));
    }
    expect![[r#"
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/SessionCreate
          accept: application/json
          content-type: application/json
          {"UserLogin":"anna","Password":"Jel:szó"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketSearch
          accept: application/json
          content-type: application/json
          {"SortBy":"Changed","OrderBy":"Down","Limit":"1","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketGet
          accept: application/json
          content-type: application/json
          {"TicketID":"7","DynamicFields":"1","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketSearch
          accept: application/json
          content-type: application/json
          {"SortBy":"Age","OrderBy":"Down","Limit":"1000000","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketGet
          accept: application/json
          content-type: application/json
          {"TicketID":"7","DynamicFields":"1","AllArticles":"1","Attachments":"1","GetAttachmentContents":"0","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketSearch
          accept: application/json
          content-type: application/json
          {"SortBy":"Changed","OrderBy":"Down","Limit":"1000000","TicketLastChangeTimeNewerDate":"2026-11-21 06:55:00","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketGet
          accept: application/json
          content-type: application/json
          {"TicketID":"7","DynamicFields":"1","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketGet
          accept: application/json
          content-type: application/json
          {"TicketID":"7","DynamicFields":"1","AllArticles":"1","Attachments":"1","GetAttachmentContents":"0","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketGet
          accept: application/json
          content-type: application/json
          {"TicketID":"7","DynamicFields":"1","AllArticles":"1","Attachments":"1","GetAttachmentContents":"0","SessionID":"abc"}
        Post /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketUpdate
          accept: application/json
          content-type: application/json
          {"Article":{"CommunicationChannel":"Email","IsVisibleForCustomer":1,"SenderType":"agent","Subject":"Lieferung","Body":"髙橋様\n\"お待たせ\"","ContentType":"text/plain; charset=utf8","ArticleSend":1,"AppendSignatureToBody":0,"To":"\"Lakshmi Rao\" <lakshmi@customer.example>"},"TicketID":"7","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketGet
          accept: application/json
          content-type: application/json
          {"TicketID":"7","DynamicFields":"1","AllArticles":"1","Attachments":"1","GetAttachmentContents":"0","SessionID":"abc"}
        Post /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketUpdate
          accept: application/json
          content-type: application/json
          {"Article":{"CommunicationChannel":"Internal","IsVisibleForCustomer":0,"SenderType":"agent","Subject":"Lieferung","Body":"0","ContentType":"text/plain; charset=utf8"},"TicketID":"7","SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketGet
          accept: application/json
          content-type: application/json
          {"TicketID":"7","DynamicFields":"1","AllArticles":"1","Attachments":"1","GetAttachmentContents":"0","SessionID":"abc"}
        Post /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketUpdate
          accept: application/json
          content-type: application/json
          {"Ticket":{"State":"pending reminder","PendingTime":{"Diff":1440}},"TicketID":"7","SessionID":"abc"}
    "#]].assert_eq(&asked);
}

#[test]
fn the_web_service_that_is_imported_has_what_is_asked_for() {
    let mut asked = BTreeSet::new();
    let desk = desk();
    let mut note = |request: &Request| {
        asked.insert(operation_of(request).to_owned());
        assert_eq!(request.url.query(), None);
        match request.method {
            Method::Post => yes(json!({"TicketID": "7", "ArticleID": 301})),
            _ => serve(&ticket(7), request),
        }
    };
    carry_out(desk.pull(&profile(false), None), &mut note).unwrap();
    carry_out(desk.send(&profile(false), &operation(reply("x"))), &mut note).unwrap();
    carry_out(desk.send(&profile(false), &operation(opening("x"))), &mut note).unwrap();
    let lines = || WEB_SERVICE.lines().map(str::trim);
    let routes: BTreeSet<_> = lines().filter_map(|line| line.strip_prefix("Route: /")).collect();
    assert_eq!(routes, asked.iter().map(String::as_str).collect());
    let methods: BTreeSet<_> = lines().filter_map(|line| line.strip_prefix("- ")).collect();
    assert_eq!(methods, BTreeSet::from(["POST"]));
}

#[test]
fn a_session_is_kept_until_it_ends_and_a_wrong_password_is_told() {
    let (desk, seven) = (desk(), ticket(7));
    let mut sessions = 0;
    let mut mark = |ended: bool| {
        let (mut first, mut made) = (true, 0);
        let marked = carry_out(desk.mark(&operation(note("x"))), |request| match operation_of(request) {
            "SessionCreate" => {
                made += 1;
                serve(&seven, request)
            }
            _ if ended && std::mem::take(&mut first) => refusal("TicketGet.AuthFail"),
            _ => serve(&seven, request),
        });
        sessions += made;
        (marked.is_ok(), sessions)
    };
    assert_eq!(
        [mark(false), mark(false), mark(true), mark(false)],
        [(true, 1), (true, 1), (true, 2), (true, 2)]
    );
    let wrong = carry_out(self::desk().probe(), |_| refusal("SessionCreate.AuthFail"));
    assert_eq!(wrong, Err(DeskError::Unauthorized));
}

fn pull(seven: &Value) -> Vec<Page> {
    carry_out(desk().pull(&profile(false), None), |request| serve(seven, request)).unwrap()
}

#[test]
fn a_ticket_says_what_it_can() {
    let mut seven = ticket(7);
    seven["Article"] = json!([
        article(300, "customer", "Guten Tag", 1),
        article(301, "agent", "intern", 0),
        article(302, "system", "auto", 1)
    ]);
    seven["Article"][0]["Attachment"] =
        json!([{"FileID": 2, "Filename": "a.png", "FilesizeRaw": "17", "Content": ""}]);
    let pages = pull(&seven);
    let told = &pages[0].tickets[0];
    assert_eq!(
        (told.status, told.owner.as_ref(), told.fields["Products"].as_str()),
        (Status::Open, None, "a\nb")
    );
    assert_eq!(told.due.unwrap().to_string(), "2026-11-23T12:00:00Z");
    assert_eq!(told.requester.name.as_deref(), Some("Lakshmi Rao"));
    assert_eq!(told.requester.email.as_deref(), Some("lakshmi@customer.example"));
    let ways: Vec<_> = pages[0].messages.iter().map(|message| message.direction).collect();
    assert_eq!(ways, [Direction::Inbound, Direction::Outbound, Direction::Outbound]);
    assert_eq!(pages[0].messages[0].attachments[0].size, Some(17));
    seven["StateType"] = "merged".into();
    let pages = pull(&seven);
    assert_eq!((pages[0].tickets.len(), pages[0].gone[0].ticket.as_str()), (0, "7"));
}

#[test]
fn one_ticket_out_of_reach_does_not_hide_the_others() {
    let pages = carry_out(desk().pull(&profile(false), None), |request| {
        let wanted: Value = serde_json::from_slice(request.body.as_deref().unwrap()).unwrap();
        match (operation_of(request), wanted["TicketID"].as_str()) {
            ("SessionCreate", _) => yes(r#"{"SessionID":"abc"}"#),
            ("TicketSearch", _) => yes(json!({"TicketID": [9, "8", 7]})),
            (_, Some("7")) => yes(json!({"Ticket": [ticket(7)]})),
            (_, Some("9")) => yes(json!({"Ticket": [ticket(9)]})),
            _ => refusal("TicketGet.AccessDenied"),
        }
    })
    .unwrap();
    let told: Vec<_> = pages[0].tickets.iter().map(|ticket| ticket.remote_id.as_str()).collect();
    assert_eq!((told, pages[0].gone[0].ticket.as_str()), (vec!["9", "7"], "8"));
}

#[test]
fn a_desk_without_tickets_has_nothing_to_tell() {
    let pulled = carry_out(desk().pull(&profile(false), None), |request| match operation_of(request) {
        "SessionCreate" => yes(r#"{"SessionID":"abc"}"#),
        _ => yes("{}"),
    });
    assert_eq!(pulled, Ok(Vec::new()));
}

#[test]
fn only_an_article_s_id_says_yes_and_only_a_refusal_says_no() {
    let send = |answer: Answer| {
        let sent =
            carry_out(desk().send(&profile(false), &operation(reply("x"))), |request| match request.method {
                Method::Post => answer.clone(),
                _ => serve(&ticket(7), request),
            });
        sent.map(|sent| sent[0].remote_id.clone())
    };
    assert_eq!(send(yes(r#"{"TicketID":"7","ArticleID":301}"#)), Ok("301".into()));
    assert_eq!(
        send(refusal("TicketUpdate.InvalidParameter")),
        Err(DeskError::Refused("TicketUpdate.InvalidParameter: words".into()))
    );
    let unclear = [
        yes(r#"{"TicketID":"7"}"#),
        yes("{"),
        status(500, "{}"),
        status(200, "<html>"),
        Err(Lost::AfterSending),
    ];
    for answer in unclear {
        assert_eq!(send(answer), Err(DeskError::Lost(Lost::AfterSending)));
    }
}

#[test]
fn a_lost_reply_is_known_with_a_signature_beneath_it() {
    let look = |kind: OperationKind, body: &str, visible: u8| {
        let mut seven = ticket(7);
        seven["Article"] = json!([
            article(300, "agent", "Gern.", 1),
            article(301, "customer", "Gern.", 1),
            article(302, "agent", body, visible)
        ]);
        let found =
            carry_out(desk().look(&profile(false), &operation(kind)), |request| serve(&seven, request));
        found.unwrap().remove(0).map(|sent| sent.remote_id)
    };
    assert_eq!(look(reply("Gern."), "Gern.\r\n\r\n--\r\nSupport", 1).as_deref(), Some("302"));
    assert_eq!(look(reply("Gern."), "Gern. Und mehr", 1), None);
    assert_eq!(look(note("Gern."), "Gern.\n--\nSupport", 0), None);
    assert_eq!(look(note("Gern.\n"), "Gern.", 0).as_deref(), Some("302"));
}

#[test]
fn odd_answers_are_errors_and_never_a_panic() {
    for body in [
        "[]",
        "null",
        r#"{"TicketID":[{}]}"#,
        r#"{"TicketID":["x"]}"#,
        r#"{"SessionID":"abc","TicketID":["7"],"Ticket":[{}]}"#,
        r#"{"SessionID":"abc","TicketID":["7"],"Ticket":[{"TicketID":7,"State":"open","Created":"x","Changed":"y"}]}"#,
    ] {
        assert_eq!(
            carry_out(desk().pull(&profile(false), None), |_| yes(body)),
            Err(DeskError::BadAnswer),
            "{body}"
        );
    }
}
