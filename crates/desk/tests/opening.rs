//! What each desk is asked for when an agent opens a ticket, and when it is looked for.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says so"
)]

mod common;

use common::{asked, lines, opening, operation, profile, status, yes};
use expect_test::expect;
use parlance_desk::model::DeskKind;
use parlance_desk::{Answer, DeskError, Lost, Method, Profile, Request, Response, connector};
use serde_json::{Value, json};

/// A desk of that kind on which there is nothing but a queue, and which takes a new ticket as 77.
fn answer(kind: DeskKind, request: &Request) -> Answer {
    let created = "2026-11-21T22:00:01Z";
    let made = |place: &str| {
        let headers = vec![("location".to_owned(), format!("https://desk.example{place}"))];
        Ok(Response { status: 201, headers, body: b"[]".to_vec() })
    };
    let last = request.url.path().rsplit('/').next().unwrap();
    let nothing = json!({"items": [], "tickets": [], "page": {"totalElements": 0, "totalPages": 0}});
    match (kind, request.method, last) {
        (DeskKind::RequestTracker, Method::Post, "ticket") => made("/REST/2.0/ticket/77"),
        (DeskKind::RequestTracker, Method::Post, _) => made("/REST/2.0/transaction/901"),
        (DeskKind::HelpScout, Method::Post, _) => {
            let headers = vec![("resource-id".to_owned(), "77".to_owned())];
            Ok(Response { status: 201, headers, body: Vec::new() })
        }
        (DeskKind::Znuny, Method::Post, _) => yes(json!({"TicketID": "77", "ArticleID": 901})),
        (DeskKind::Zendesk, Method::Post, _) => {
            let ticket = json!({"id": 77, "status": "new", "created_at": created, "updated_at": created});
            status(201, json!({"ticket": ticket, "audit": {}}))
        }
        (_, Method::Post, _) => {
            status(201, json!({"id": 77, "status": 3, "created_at": created, "updated_at": created}))
        }
        (_, Method::Query, "SessionCreate") => yes(json!({"SessionID": "abc"})),
        (_, Method::Query, _) => yes(json!({})),
        (DeskKind::Chatwoot, _, "search") => yes(json!({"payload": [{"id": 5, "email": "ana@c.example"}]})),
        (DeskKind::Chatwoot, _, "inboxes") => {
            yes(json!({"payload": [{"id": 11, "name": "Support", "channel_type": "Channel::Email"}]}))
        }
        (DeskKind::Chatwoot, _, "conversations") => yes(json!({"payload": []})),
        (_, _, "me") => yes(json!({"user": {"id": 500, "role": "agent"}})),
        (_, _, "groups") => yes(json!({"groups": [{"id": 70, "name": "Support"}]})),
        (_, _, "mailboxes") => {
            let mailboxes = json!({"mailboxes": [{"id": 70, "name": "Support"}]});
            yes(json!({"_embedded": mailboxes, "page": {"totalElements": 1, "totalPages": 1}}))
        }
        (_, _, "email_configs") => yes(json!([{"id": 31, "primary_role": true}])),
        (_, _, "ticket_fields") => yes(json!([{"type": "default_group", "choices": {"Support": 70}}])),
        (DeskKind::Freshdesk, _, "tickets") => yes(json!([])),
        _ => yes(nothing),
    }
}

/// What is asked to open a ticket, and to look for it.
fn told(kind: DeskKind, address: &str, secret: &str) -> String {
    let desk = connector(kind, address, secret).unwrap();
    let profile = Profile { queues: vec!["Support".to_owned()], ..profile(true) };
    let operation = operation(opening("Szia <Ana>!\n\n2 {{x}}"));
    let mut requests = asked(desk.send(&profile, &operation), |request| answer(kind, request));
    requests.extend(asked(desk.look(&profile, &operation), |request| answer(kind, request)));
    lines(&requests)
}

#[test]
fn what_may_have_arrived_is_never_refused() {
    let kinds = [
        (DeskKind::RequestTracker, "1-32-s"),
        (DeskKind::Zendesk, "anna@example.com:s"),
        (DeskKind::Zammad, "s"),
        (DeskKind::Freshdesk, "s"),
        (DeskKind::HelpScout, "s"),
        (DeskKind::Znuny, "anna:s"),
    ];
    let half: Value = json!({"ticket": null, "id": "x"});
    for (kind, secret) in kinds {
        let desk = connector(kind, "https://desk.example", secret).unwrap();
        for broken in [yes(&half), status(502, ""), yes("<html>"), Err(Lost::AfterSending)] {
            let sent =
                common::carry_out(
                    desk.send(&profile(true), &operation(opening("x"))),
                    |request| match request.method {
                        Method::Post => broken.clone(),
                        _ => answer(kind, request),
                    },
                );
            assert_eq!(sent, Err(DeskError::Lost(Lost::AfterSending)), "{kind:?}");
        }
    }
}

#[test]
fn zendesk_is_asked_so() {
    expect![[r#"
        Get /api/v2/users/me
        Get /api/v2/groups?page[size]=100&exclude_deleted=true
        Post /api/v2/tickets
          {"ticket":{"subject":"Csomag","comment":{"html_body":"<p>Szia &lt;Ana&gt;!</p><p>2 {{x}}</p>","public":true},"requester":{"name":"Ana Kiss","email":"ana@c.example"},"submitter_id":500,"external_id":"0190b1c2-0000-7000-8000-000000000001","group_id":70}}
        Get /api/v2/tickets?page[size]=100&external_id=0190b1c2-0000-7000-8000-000000000001
    "#]].assert_eq(&told(DeskKind::Zendesk, "https://desk.example", "anna@example.com:s"));
}

#[test]
fn chatwoot_is_asked_so() {
    expect![[r#"
        Get /api/v1/accounts/3/inboxes
        Get /api/v1/accounts/3/contacts/search?q=ana@c.example
        Post /api/v1/accounts/3/conversations
          {"inbox_id":11,"contact_id":5,"source_id":"ana@c.example","status":"open","additional_attributes":{"mail_subject":"Csomag","parlance_ref":"0190b1c2-0000-7000-8000-000000000001"},"message":{"content":"Szia <Ana>!\n\n2 {{ '{' }}{x}}","content_attributes":{"parlance_ref":"0190b1c2-0000-7000-8000-000000000001"}}}
        Get /api/v1/accounts/3/contacts/search?q=ana@c.example
        Get /api/v1/accounts/3/contacts/5/conversations
    "#]].assert_eq(&told(DeskKind::Chatwoot, "https://desk.example/app/accounts/3", "s"));
}

#[test]
fn zammad_is_asked_so() {
    expect![[r#"
        Post /api/v1/tickets
          {"title":"Csomag","group":"Support","customer_id":"guess:ana@c.example","state":"open","article":{"type":"email","sender":"Agent","internal":false,"to":"ana@c.example","subject":"Csomag","content_type":"text/plain","body":"Szia <Ana>!\n\n2 {{x}}","preferences":{"parlance_ref":"0190b1c2-0000-7000-8000-000000000001"}}}
        Get /api/v1/tickets/search?condition[ticket.created_at][operator]=before (absolute)&condition[ticket.created_at][value]=2999-12-31T00:00:00Z&sort_by=created_at,id&order_by=desc,desc&page=1&per_page=20&full=true
    "#]].assert_eq(&told(DeskKind::Zammad, "https://desk.example", "s"));
}

#[test]
fn freshdesk_is_asked_so() {
    expect![[r#"
        Get /api/v2/email_configs
        Get /api/v2/ticket_fields
        Post /api/v2/tickets/outbound_email
          {"email":"ana@c.example","subject":"Csomag","description":"<p>Szia &lt;Ana&gt;!</p><p>2 {{x}}</p>","email_config_id":31,"status":3,"priority":1,"name":"Ana Kiss","group_id":70}
        Get /api/v2/tickets?email=ana@c.example&updated_since=2026-11-20T20:00:00Z&order_by=created_at&order_type=desc&include=description&per_page=100&page=1
    "#]].assert_eq(&told(DeskKind::Freshdesk, "https://desk.example", "s"));
}

#[test]
fn help_scout_is_asked_so() {
    expect![[r#"
        Get /v2/mailboxes?page=1
        Post /v2/conversations
          {"subject":"Csomag","customer":{"email":"ana@c.example","firstName":"Ana Kiss"},"mailboxId":70,"type":"email","status":"pending","threads":[{"type":"reply","customer":{"email":"ana@c.example"},"text":"<p>Szia &lt;Ana&gt;!</p><p>2 {{x}}</p>"}]}
        Get /v2/conversations?status=all&embed=threads&sortField=createdAt&sortOrder=desc&page=1
    "#]].assert_eq(&told(DeskKind::HelpScout, "https://desk.example", "s"));
}

#[test]
fn znuny_is_asked_so() {
    expect![[r#"
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/SessionCreate
          {"UserLogin":"anna","Password":"s"}
        Post /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketCreate
          {"Ticket":{"Title":"Csomag","Queue":"Support","CustomerUser":"ana@c.example","State":"open","Priority":"3 normal","Owner":"anna"},"Article":{"CommunicationChannel":"Email","ArticleSend":1,"AppendSignatureToBody":0,"IsVisibleForCustomer":1,"SenderType":"agent","To":"\"Ana Kiss\" <ana@c.example>","Subject":"Csomag","Body":"Szia <Ana>!\n\n2 {{x}}","ContentType":"text/plain; charset=utf8"},"SessionID":"abc"}
        Query /znuny/nph-genericinterface.pl/Webservice/Parlance/TicketSearch
          {"SortBy":"Age","OrderBy":"Down","Limit":"50","CustomerUserLogin":"ana@c.example","SessionID":"abc"}
    "#]].assert_eq(&told(DeskKind::Znuny, "https://desk.example", "anna:s"));
}

#[test]
fn request_tracker_is_asked_so() {
    expect![[r#"
        Get /REST/2.0/tickets?query=Creator = 32 AND Requestor.EmailAddress = 'ana@c.example' AND Created >= '2026-11-20T20:00:00Z'&orderby=id&order=DESC&per_page=100&fields=Subject,Status,Priority,Queue,Owner,Requestors,Cc,Created,LastUpdated,Due,Resolved,CustomFields&fields[Queue]=Name&fields[Owner]=id,Name,RealName,EmailAddress&fields[Requestors]=id,Name,RealName,EmailAddress,Country,City,State,Lang,Timezone,MobilePhone,WorkPhone,HomePhone,CustomFields&fields[Cc]=id,Name,RealName,EmailAddress
        Post /REST/2.0/ticket
          {"Queue":"Support","Requestor":"ana@c.example","Subject":"Csomag"}
        Post /REST/2.0/ticket/77/correspond
          {"Content":"Szia <Ana>!\n\n2 {{x}}","ContentType":"text/plain","TxnCustomFields":{"ClientRef":"0190b1c2-0000-7000-8000-000000000001"}}
        Get /REST/2.0/tickets?query=Creator = 32 AND Requestor.EmailAddress = 'ana@c.example' AND Created >= '2026-11-20T20:00:00Z'&orderby=id&order=DESC&per_page=100&fields=Subject,Status,Priority,Queue,Owner,Requestors,Cc,Created,LastUpdated,Due,Resolved,CustomFields&fields[Queue]=Name&fields[Owner]=id,Name,RealName,EmailAddress&fields[Requestors]=id,Name,RealName,EmailAddress,Country,City,State,Lang,Timezone,MobilePhone,WorkPhone,HomePhone,CustomFields&fields[Cc]=id,Name,RealName,EmailAddress
    "#]].assert_eq(&told(DeskKind::RequestTracker, "https://desk.example", "1-32-s"));
}
