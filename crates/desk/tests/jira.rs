//! Jira Service Management's connector against its stand-in: each trap of the product.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    dead_code,
    reason = "a test that cannot go on says so; each test uses its part of what is shared"
)]

mod common;
#[path = "conformance/jira.rs"]
mod stand;
#[path = "conformance/stand_in.rs"]
mod stand_in;

use common::{lines, note, operation, profile, reply, told, yes};
use expect_test::expect;
use parlance_desk::model::{
    BodyKind, Change, Cursor, DeskKind, Direction, Field, Operation, OperationKind, Page, RemoteMessage,
    Sent, Status, Visibility, Watermark,
};
use parlance_desk::{DeskError, Exchange, FilePlace, Profile, Request, connector};
use serde_json::{Value, json};
use stand::{Jira, Setup};
use stand_in::{StandIn, carry_out, one};
use std::collections::BTreeSet;

const ME: &str = "712020:anna";

fn fresh() -> Jira {
    Jira::new(Setup::default())
}

fn us() -> Profile {
    Profile { agent_id: ME.to_owned(), ..profile(true) }
}

fn for_ticket(ticket: &str, kind: OperationKind) -> Operation {
    Operation { remote_ticket: ticket.to_owned(), watermark: None, ..operation(kind) }
}

fn change(ticket: &str, field: Field, from: &str, to: &str) -> Operation {
    for_ticket(ticket, OperationKind::Change(Change { field, from: from.to_owned(), to: to.to_owned() }))
}

fn send(desk: &mut Jira, operation: &Operation) -> Result<Sent, DeskError> {
    let exchange = desk.desk().send(&us(), operation);
    one(desk, exchange)
}

fn pull(desk: &mut Jira, since: Option<&Cursor>) -> Vec<Page> {
    let exchange = desk.desk().pull(&us(), since);
    carry_out(desk, exchange, |_| None).unwrap()
}

fn asked<T>(desk: &mut Jira, exchange: Box<dyn Exchange<Item = T>>) -> Vec<Request> {
    common::asked(exchange, |request| Ok(desk.answer(request)))
}

#[test]
fn requests_are_as_jira_wants_them() {
    let mut desk = fresh();
    let ticket = desk.open("Számla", "Jó napot!");
    desk.pass(120);
    desk.customer_writes(&ticket, "Halló?");
    desk.pass(120);
    let exchange = desk.desk().pull(&us(), None);
    let mut all = asked(&mut desk, exchange);
    let fields = [
        change(&ticket, Field::Status, "Waiting for support", "Resolved"),
        change(&ticket, Field::Owner, "", "712020:eva"),
        change(&ticket, Field::Owner, "712020:eva", ""),
        change(&ticket, Field::Priority, "Medium", "High"),
        change(&ticket, Field::Tags, "", "vip"),
        change(&ticket, Field::Custom("Order".into()), "", "A-17"),
        change(&ticket, Field::Custom("Order".into()), "A-17", ""),
    ];
    for operation in
        [for_ticket(&ticket, reply("Szívesen!")), for_ticket(&ticket, note("0"))].iter().chain(&fields)
    {
        let exchange = desk.desk().send(&us(), operation);
        all.extend(asked(&mut desk, exchange));
    }
    let lost =
        Operation { watermark: Some(Watermark("1".into())), ..for_ticket(&ticket, reply("Szívesen!")) };
    let exchange = desk.desk().look(&us(), &lost);
    all.extend(asked(&mut desk, exchange));
    expect![[r#"
        Get /rest/servicedeskapi/servicedesk?start=0&limit=100
        Post /rest/api/3/search/approximate-count
          {"jql":"project in (10000)"}
        Get /rest/api/3/search/jql?jql=project in (10000) ORDER BY created DESC, key DESC&maxResults=25&fields=*all,-comment,-worklog,-issuelinks,-subtasks,-watches,-votes,-parent&expand=names,renderedFields,changelog&properties=request.channel.type
        Get /rest/api/3/issue/10001/comment?startAt=0&maxResults=100&orderBy=created
        Post /rest/api/3/comment/list?expand=renderedBody,properties
          {"ids":[10002]}
        Get /rest/api/3/search/jql?jql=project in (10000) AND updated >= "-11m" ORDER BY updated ASC, key ASC&maxResults=25&fields=*all,-comment,-worklog,-issuelinks,-subtasks,-watches,-votes,-parent&expand=names,renderedFields,changelog&properties=request.channel.type
        Get /rest/api/3/issue/10001/comment?startAt=0&maxResults=100&orderBy=created
        Post /rest/api/3/comment/list?expand=renderedBody,properties
          {"ids":[10002]}
        Post /rest/api/3/issue/10001/comment
          {"body":{"version":1,"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Szívesen!"}]}]},"properties":[{"key":"sd.public.comment","value":{"internal":false}},{"key":"parlance","value":{"ref":"0190b1c2-0000-7000-8000-000000000001"}}]}
        Post /rest/api/3/issue/10001/comment
          {"body":{"version":1,"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"0"}]}]},"properties":[{"key":"sd.public.comment","value":{"internal":true}},{"key":"parlance","value":{"ref":"0190b1c2-0000-7000-8000-000000000001"}}]}
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Get /rest/api/3/issue/10001/transitions
        Post /rest/api/3/issue/10001/transitions
          {"transition":{"id":"31"}}
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Put /rest/api/3/issue/10001/assignee
          {"accountId":"712020:eva"}
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Put /rest/api/3/issue/10001/assignee
          {"accountId":null}
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Put /rest/api/3/issue/10001
          {"fields":{"priority":{"name":"High"}}}
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Put /rest/api/3/issue/10001
          {"update":{"labels":[{"add":"vip"}]}}
        Get /rest/api/3/issue/10001?fields=status,assignee,priority,labels
        Get /rest/api/3/issue/10001?fields=*all,-comment,-worklog&expand=names,editmeta
        Put /rest/api/3/issue/10001
          {"fields":{"customfield_10050":"A-17"}}
        Get /rest/api/3/issue/10001?fields=*all,-comment,-worklog&expand=names,editmeta
        Get /rest/api/3/issue/10001?fields=*all,-comment,-worklog&expand=names,editmeta
        Put /rest/api/3/issue/10001
          {"fields":{"customfield_10050":null}}
        Get /rest/api/3/issue/10001?fields=*all,-comment,-worklog&expand=names,editmeta
        Get /rest/api/3/issue/10001/comment?startAt=0&maxResults=100&orderBy=-created
        Post /rest/api/3/comment/list?expand=renderedBody,properties
          {"ids":[10002,10003,10004]}
    "#]].assert_eq(&lines(&all));
    expect![[r#"
        Get /rest/servicedeskapi/servicedesk
          start=0
          limit=100
          authorization: Basic YW5uYUBleGFtcGxlLmNvbTpzZWNyZXQtdG9rZW4=
          accept: application/json
    "#]]
    .assert_eq(&told(&all[0]));
}

#[test]
fn a_first_pull_goes_on_by_its_token_or_begins_anew_when_that_has_ended() {
    let mut desk = fresh();
    let tickets: BTreeSet<_> = (0..60).map(|_| desk.open("x", "Jó napot!")).collect();
    desk.pass(120);
    let cursor = pull(&mut desk, None)[0].cursor.clone();
    let found = |pages: &[Page]| pages.iter().flat_map(|page| &page.tickets).count();
    desk.pass(24 * 3600);
    assert_eq!(
        found(&pull(&mut desk, Some(&cursor))),
        60 - 25 + 60,
        "the rest, and what changed since its beginning"
    );
    desk.setup.old_tokens = true;
    let exchange = desk.desk().pull(&us(), Some(&cursor));
    let ended = carry_out(&mut desk, exchange, |_| None).map(drop);
    assert!(
        matches!(ended, Err(DeskError::Refused(_))),
        "a token that is refused at once is not asked for again and again"
    );
    desk.setup.old_tokens = false;
    let exchange = desk.desk().pull(&us(), Some(&cursor));
    let mut refused = 0;
    let pages = common::carry_out(exchange, |request| {
        let has_token = request.url.query_pairs().any(|(name, _)| name == "nextPageToken");
        if has_token && refused == 0 {
            refused += 1;
            return common::status(400, r#"{"errorMessages":["expired"]}"#);
        }
        Ok(desk.answer(request))
    })
    .unwrap();
    let all: BTreeSet<_> =
        pages.into_iter().flat_map(|page| page.tickets).map(|ticket| ticket.remote_id).collect();
    assert_eq!(all, tickets);
}

#[test]
fn a_service_desk_that_is_new_is_read_from_the_beginning() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    desk.pass(3 * 24 * 3600);
    let until = "2026-11-24T07:59:00Z".parse::<parlance_desk::model::Moment>().unwrap().utc.as_second();
    let cursor = |projects: Value| {
        Cursor(json!({"until": until, "seen": {}, "projects": projects, "sweep": null}).to_string())
    };
    assert_eq!(pull(&mut desk, Some(&cursor(json!(["10000"])))), []);
    assert_eq!(pull(&mut desk, Some(&cursor(json!(["9999"]))))[0].tickets[0].remote_id, ticket);
}

#[test]
fn what_happened_lately_is_fetched_once() {
    let mut desk = Jira::new(Setup { clockless: true, ..Setup::default() });
    let ticket = desk.open("x", "Jó napot!");
    desk.pass(60);
    let cursor = pull(&mut desk, None).pop().unwrap().cursor;
    desk.customer_writes(&ticket, "Halló?");
    desk.pass(30);
    let pages = pull(&mut desk, Some(&cursor));
    assert_eq!(pages[0].messages.len(), 2);
    let exchange = desk.desk().pull(&us(), Some(&pages.last().unwrap().cursor));
    let last = asked(&mut desk, exchange);
    assert_eq!(lines(&last).lines().count(), 3, "{}", lines(&last));
}

#[test]
fn a_reply_that_the_customer_will_not_see_is_no_reply() {
    let mut desk = Jira::new(Setup { no_licence: true, ..Setup::default() });
    let ticket = desk.open("x", "Jó napot!");
    let operation =
        Operation { watermark: Some(Watermark("1".into())), ..for_ticket(&ticket, reply("Szívesen!")) };
    assert_eq!(send(&mut desk, &operation), Err(DeskError::Forbidden));
    let exchange = desk.desk().look(&us(), &operation);
    assert_eq!(one(&mut desk, exchange), Err(DeskError::Forbidden));
    assert!(send(&mut desk, &for_ticket(&ticket, note("Utánanézek"))).is_ok());
}

#[test]
fn a_note_that_came_out_public_is_hidden_at_once() {
    let mut desk = Jira::new(Setup { overlooks: true, ..Setup::default() });
    let ticket = desk.open("x", "Jó napot!");
    send(&mut desk, &for_ticket(&ticket, note("Utánanézek"))).unwrap();
    assert_eq!(desk.ours(&ticket), [("Utánanézek".to_owned(), false)]);
}

#[test]
fn jira_s_own_words_for_a_refusal_are_kept() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    let said = |result: Result<Sent, DeskError>| match result {
        Err(DeskError::Refused(words)) => words,
        other => panic!("{other:?}"),
    };
    let tags = change(&ticket, Field::Tags, "", "két szó");
    assert_eq!(said(send(&mut desk, &tags)), "The label 'két szó' contains spaces which is invalid.");
    let long = for_ticket(&ticket, reply(&"x".repeat(40_000)));
    assert!(said(send(&mut desk, &long)).starts_with("The entered text is too long."));
    for (field, to) in [
        (Field::Status, "Unheard of"),
        (Field::Custom("Unheard of".into()), "x"),
        (Field::Custom("Size".into()), "XXL"),
    ] {
        let from = if field == Field::Status { "Waiting for support" } else { "" };
        assert_eq!(said(send(&mut desk, &change(&ticket, field, from, to))), "");
    }
    assert!(send(&mut desk, &change(&ticket, Field::Custom("Size".into()), "", "L")).is_ok());
}

fn messages(desk: &mut Jira) -> Vec<RemoteMessage> {
    desk.pass(60);
    pull(desk, None).into_iter().flat_map(|page| page.messages).collect()
}

#[test]
fn every_comment_of_a_long_request_is_read() {
    let mut desk = fresh();
    let ticket = desk.open("x", "0");
    for number in 1..350 {
        desk.customer_writes(&ticket, &number.to_string());
    }
    let texts: BTreeSet<_> = messages(&mut desk).into_iter().map(|message| message.body.text).collect();
    assert_eq!(texts, (0..350).map(|number| number.to_string()).collect());
}

#[test]
fn a_comment_that_is_deleted_between_two_pages_hides_no_other() {
    let mut desk = fresh();
    let ticket = desk.open("x", "0");
    for number in 1..250 {
        desk.customer_writes(&ticket, &number.to_string());
    }
    desk.pass(60);
    let mut listed = 0;
    let pages = common::carry_out(desk.desk().pull(&us(), None), |request| {
        listed += usize::from(request.url.path().ends_with("/comment"));
        if listed == 2 {
            listed += 1;
            desk.delete_first_comment(&ticket);
        }
        Ok(desk.answer(request))
    });
    let messages = pages.unwrap().swap_remove(0).messages;
    let texts: BTreeSet<_> = messages.into_iter().map(|message| message.body.text).collect();
    assert!((2..250).all(|number| texts.contains(&number.to_string())));
}

#[test]
fn what_is_more_than_text_comes_as_html() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!").parse().unwrap();
    let bold = json!({"type": "text", "text": "Sürgős <b>", "marks": [{"type": "strong"}]});
    let body = json!({"type": "doc", "version": 1, "content": [{"type": "paragraph", "content": [bold]}]});
    desk.add_comment(ticket, "qm:other", body, true, json!([]));
    let message = messages(&mut desk).pop().unwrap();
    assert_eq!((message.body.kind, message.body.text.as_str()), (BodyKind::Html, "<p>Sürgős &lt;b&gt;</p>"));
    assert_eq!(message.direction, Direction::Inbound, "a participant is on the customer's side");
}

#[test]
fn a_file_belongs_to_the_text_that_leads_to_it_or_to_the_request() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    let (first, second) = (desk.add_file(&ticket, "számla.pdf"), desk.add_file(&ticket, "blokk.pdf"));
    desk.customer_writes(&ticket, "x");
    desk.pass(60);
    let exchange = desk.desk().pull(&us(), None);
    let pages = common::carry_out(exchange, |request| {
        let mut response = desk.answer(request);
        if request.url.path().ends_with("/comment/list") {
            let mut body: Value = serde_json::from_slice(&response.body).unwrap();
            body["values"][0]["renderedBody"] =
                json!(format!("<p><a href=\"/rest/api/3/attachment/content/{second}\">x</a></p>"));
            response.body = body.to_string().into_bytes();
        }
        Ok(response)
    })
    .unwrap();
    let files: Vec<Vec<_>> = pages[0]
        .messages
        .iter()
        .map(|message| message.attachments.iter().map(|file| file.remote_id.clone()).collect())
        .collect();
    assert_eq!(files, [vec![first.to_string()], vec![second.to_string()]]);
    let place = |file: &str| FilePlace { ticket: ticket.clone(), message: "1".into(), file: file.into() };
    let request = desk.desk().file(&place("17")).unwrap();
    assert_eq!(request.url.as_str(), "https://site.example/rest/api/3/attachment/content/17?redirect=false");
    assert_eq!(desk.desk().file(&place("../17")), Err(DeskError::NotFound));
}

#[test]
fn a_request_is_told_with_its_channel_its_agreed_time_and_its_history() {
    let mut desk = fresh();
    let ticket = desk.open("Számla", "Jó napot!");
    desk.colleague_sets(&ticket, &Field::Status, "Waiting for customer");
    desk.colleague_sets(&ticket, &Field::Custom("Order".into()), "A-17");
    desk.pass(60);
    let page = pull(&mut desk, None).swap_remove(0);
    let told = &page.tickets[0];
    assert_eq!((told.status, told.remote_status.as_str()), (Status::Waiting, "Waiting for customer"));
    assert_eq!((told.queue.as_deref(), told.channel.as_deref()), (Some("Support"), Some("email")));
    assert_eq!(told.created.to_string(), "2026-11-21T08:00:00.001Z");
    assert_eq!(told.due.unwrap().to_string(), "2026-11-21T09:00:00.001Z");
    assert_eq!(told.requester.time_zone.as_deref(), Some("Europe/Budapest"));
    let fields: Vec<_> = told.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(fields, [("Key", "SUP-1"), ("Order", "A-17")]);
    let events: Vec<_> =
        page.events.iter().map(|event| (event.kind.as_str(), event.change.clone().unwrap())).collect();
    assert_eq!(events, [("status", ("Waiting for support".into(), "Waiting for customer".into()))]);
}

#[test]
fn the_agent_s_own_words_are_outbound_even_on_her_own_request() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    desk.customer_writes(&ticket, "a");
    send(&mut desk, &for_ticket(&ticket, reply("b"))).unwrap();
    desk.colleague_writes(&ticket, "c", true);
    desk.pass(60);
    let exchange = desk.desk().pull(&us(), None);
    let reported_by = |desk: &mut Jira, exchange: Box<dyn Exchange<Item = Page>>, account: &str| {
        let pages = common::carry_out(exchange, |request| {
            let mut response = desk.answer(request);
            if request.url.path().ends_with("/search/jql") {
                let mut body: Value = serde_json::from_slice(&response.body).unwrap();
                body["issues"][0]["fields"]["reporter"]["accountId"] = json!(account);
                response.body = body.to_string().into_bytes();
            }
            Ok(response)
        });
        let messages = pages.unwrap().swap_remove(0).messages;
        messages.into_iter().skip(1).map(|message| message.direction).collect::<Vec<_>>()
    };
    use Direction::{Inbound, Outbound};
    assert_eq!(reported_by(&mut desk, exchange, ME), [Inbound, Outbound, Outbound]);
    let exchange = desk.desk().pull(&us(), None);
    assert_eq!(reported_by(&mut desk, exchange, "712020:eva"), [Inbound, Outbound, Inbound]);
}

/// Tokens end after a year. Then a ticket is not missing, and a list is not empty: nobody is let in.
#[test]
fn an_ended_token_is_no_missing_ticket() {
    let mut desk = fresh();
    let ticket = desk.open("x", "Jó napot!");
    let ended = desk.stranger();
    let answered = |desk: &mut Jira, operation: &Operation| {
        let exchange = ended.send(&us(), operation);
        one(desk, exchange)
    };
    let mut reply = for_ticket(&ticket, reply("Gern."));
    reply.watermark = Some(Watermark("1".to_owned()));
    assert_eq!(answered(&mut desk, &reply), Err(DeskError::Unauthorized));
    let status = change(&ticket, Field::Status, "Waiting for support", "Resolved");
    assert_eq!(answered(&mut desk, &status), Err(DeskError::Unauthorized));
    assert_eq!(one(&mut desk, ended.look(&us(), &reply)), Err(DeskError::Unauthorized));
    assert_eq!(carry_out(&mut desk, ended.pull(&us(), None), |_| None), Err(DeskError::Unauthorized));
}

#[test]
fn a_site_has_its_host_to_itself() {
    let place = FilePlace { ticket: "1".into(), message: "1".into(), file: "17".into() };
    let file = |address: &str| {
        let desk = connector(DeskKind::JiraServiceManagement, address, "a@b.example:t").unwrap();
        desk.file(&place).unwrap().url.path().to_owned()
    };
    for address in [
        "site.atlassian.net",
        "https://site.atlassian.net/browse/SUP-1",
        "https://site.atlassian.net/servicedesk/customer/portals/",
        "https://site.atlassian.net/rest/api/3/",
    ] {
        assert_eq!(file(address), "/rest/api/3/attachment/content/17", "{address}");
    }
    assert_eq!(
        file("https://api.atlassian.com/ex/jira/11223344-a1b2/"),
        "/ex/jira/11223344-a1b2/rest/api/3/attachment/content/17"
    );
}

#[test]
fn strange_fields_are_left_out_and_do_no_harm() {
    let issue = json!({"id": "9", "fields": {"created": "2026-11-21T09:00:00.000+0100", "updated": 7, "summary": {"x": 1}, "status": "x", "labels": "x",
        "reporter": [], "assignee": 3, "priority": {"name": null}, "attachment": [1, {"id": 5}, {}], "description": {"type": "doc", "content": "x"},
        "customfield_1": 5.0, "customfield_2": [{"value": "a"}, null, {"name": "b"}], "customfield_3": {"x": 1}, "customfield_4": {"requestType": {"name": "Return"}}},
        "changelog": [], "properties": 3});
    let comment = json!({"id": "12", "created": "2026-11-21T09:00:00.000+0100", "author": null, "visibility": {"type": "role", "value": "Agents"}});
    let desk = fresh().desk();
    let pages = common::carry_out(desk.pull(&us(), None), |request| match request.url.path().rsplit('/').next() {
        Some("servicedesk") => yes(json!({"values": [{"projectId": "1", "projectKey": "A"}, {}], "isLastPage": true})),
        Some("serverInfo") => yes(json!({"serverTime": "2026-11-21T09:00:00.000+0100"})),
        Some("jql") => yes(json!({"issues": [issue], "names": {"customfield_1": "Boxes", "customfield_2": "Sizes", "customfield_3": "Odd", "customfield_4": "Type"}})),
        Some("comment") => yes(json!({"total": 1, "comments": [comment]})),
        Some("list") => yes(json!({"values": [comment]})),
        _ => common::status(410, "{}"),
    })
    .unwrap();
    let (told, messages) = (&pages[0].tickets[0], &pages[0].messages);
    assert_eq!((told.status, told.subject.as_str(), told.owner.as_deref()), (Status::Open, "", None));
    let fields: Value = serde_json::to_value(&told.fields).unwrap();
    assert_eq!(fields, json!({"Boxes": "5", "Sizes": "a\nb", "Type": "Return"}));
    assert_eq!((messages[0].attachments.len(), messages[0].body.text.as_str()), (1, ""));
    assert_eq!((messages[1].visibility, messages[1].direction), (Visibility::Internal, Direction::Outbound));
}
