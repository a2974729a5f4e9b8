//! Redmine's connector against invented answers: each trap of its API.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "a test that cannot go on says so"
)]

mod common;

use common::*;
use expect_test::expect;
use parlance_desk::model::{Change, Cursor, DeskKind, Direction, Field, OperationKind, Page, Seen, Status};
use parlance_desk::{AgentChoice, Answer, DeskError, FilePlace, Lost, Method, Profile, Request};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const REDMINE: DeskKind = DeskKind::Redmine;

fn issue(id: u64, updated: &str) -> Value {
    json!({"id": id, "project": {"id": 1, "name": "Support"}, "status": {"id": 1, "name": "New", "is_closed": false},
        "priority": {"id": 2, "name": "Normal"}, "author": {"id": 9, "name": "Lakshmi"}, "subject": format!("Issue {id}"),
        "description": "Guten Tag", "created_on": "2026-11-20T08:00:00Z", "updated_on": updated,
        "custom_fields": [{"id": 1, "name": "Requester e-mail", "value": "kunde@customer.example"},
            {"id": 2, "name": "Products", "multiple": true, "value": ["a", "b"]}], "journals": [], "attachments": []})
}

fn journal(id: u64, user: u64, notes: &str, private: bool) -> Value {
    json!({"id": id, "user": {"id": user, "name": "x"}, "notes": notes, "private_notes": private,
        "created_on": "2026-11-21T22:00:00Z", "details": []})
}

fn parameter(request: &Request, name: &str) -> Option<String> {
    request.url.query_pairs().find(|(n, _)| n == name).map(|(_, value)| value.into_owned())
}

/// A Redmine that has these issues, all of whose members are managers.
fn serve(issues: &BTreeMap<u64, Value>, request: &Request) -> Answer {
    let path = request.url.path().trim_start_matches("/rt/").trim_end_matches(".json");
    match path {
        "users/current" => yes(json!({"user": {"id": 32, "firstname": "Sync", "lastname": "Bot",
            "memberships": [{"project": {"id": 1}, "roles": [{"id": 3}]}]}})),
        "roles/3" => yes(json!({"role": {"id": 3, "permissions": ["set_notes_private"]}})),
        "issue_statuses" => {
            yes(json!({"issue_statuses": [{"id": 1, "name": "New"}, {"id": 3, "name": "Resolved"}]}))
        }
        "issues" => listed(issues, request),
        _ => match issues.get(&path.rsplit('/').next().unwrap().parse().unwrap_or(0)) {
            Some(issue) => yes(json!({ "issue": issue })),
            None => status(404, ""),
        },
    }
}

fn listed(issues: &BTreeMap<u64, Value>, request: &Request) -> Answer {
    let limit: usize = parameter(request, "limit").unwrap().parse().unwrap();
    let within = |issue: &&Value| {
        let (updated, id) = (issue["updated_on"].as_str().unwrap(), issue["id"].as_u64().unwrap());
        let by_time = match parameter(request, "updated_on").unwrap_or_default() {
            filter if filter.starts_with("><") => {
                let (from, to) = filter[2..].split_once('|').unwrap();
                from <= updated && updated <= to
            }
            filter => filter.strip_prefix(">=").is_none_or(|from| updated >= from),
        };
        let by_id = match parameter(request, "issue_id").unwrap_or_default() {
            filter if filter.starts_with("<=") => id <= filter[2..].parse().unwrap(),
            filter => filter.strip_prefix(">=").is_none_or(|from| id >= from.parse().unwrap()),
        };
        by_time && by_id
    };
    let mut rows: Vec<_> = issues.values().filter(within).collect();
    match parameter(request, "sort").unwrap().as_str() {
        "id:desc" => rows.reverse(),
        "updated_on:desc" => rows.sort_by_key(|row| std::cmp::Reverse(row["updated_on"].to_string())),
        "updated_on:asc,id:asc" => {
            rows.sort_by_key(|row| (row["updated_on"].to_string(), row["id"].as_u64()))
        }
        _ => {}
    }
    let total = rows.len();
    rows.truncate(limit);
    yes(json!({"issues": rows, "total_count": total}))
}

fn pull(since: Option<&Cursor>, answer: impl FnMut(&Request) -> Answer) -> Result<Vec<Page>, DeskError> {
    let agents = [(32, "Sync"), (6, "Ravi")]
        .map(|(id, name): (u64, &str)| AgentChoice { id: id.to_string(), name: name.into() });
    let mut profile = profile(false);
    profile.choices.agents = agents.into();
    carry_out(desk(REDMINE).pull(&profile, since), answer)
}

fn told_of(pages: &[Page]) -> BTreeSet<u64> {
    pages.iter().flat_map(|page| &page.tickets).map(|ticket| ticket.remote_id.parse().unwrap()).collect()
}

#[test]
fn requests_are_as_redmine_wants_them() {
    let mut asked = String::new();
    let (all, desk) = ([(7, issue(7, "2026-11-21T08:00:00Z"))].into(), desk(REDMINE));
    let mut tell = |request: &Request| {
        asked.push_str(&told(request));
        match request.body {
            Some(_) => status(403, ""),
            None => serve(&all, request),
        }
    };
    carry_out(desk.pull(&profile(false), None), &mut tell).unwrap();
    let change = Change { field: Field::Status, from: "New".into(), to: "Resolved".into() };
    for kind in [reply("髙橋様\n\"お待たせ\""), note("0"), OperationKind::Change(change)] {
        let sent = carry_out(desk.send(&profile(false), &operation(kind)), &mut tell);
        assert_eq!(sent, Err(DeskError::Forbidden));
    }
    expect![[r#"
        Get /rt/users/current.json
          include=memberships
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/issue_statuses.json
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/issues.json
          status_id=*
          sort=updated_on:desc
          limit=1
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/users/current.json
          include=memberships
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/issues.json
          status_id=*
          sort=id:desc
          limit=100
          issue_id=<=2147483647
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/issues/7.json
          include=journals,attachments
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/users/current.json
          include=memberships
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/issues.json
          status_id=*
          sort=updated_on:asc,id:asc
          limit=100
          updated_on=>=2026-11-21T07:57:00Z
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/issues/7.json
          include=journals,attachments
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/issues/7.json
          include=journals,attachments
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/users/current.json
          include=memberships
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Put /rt/issues/7.json
          x-redmine-api-key: 1-32-secret
          accept: application/json
          content-type: application/json
          {"issue":{"notes":"髙橋様\n\"お待たせ\"","private_notes":false}}
        Get /rt/issues/7.json
          include=journals,attachments
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/users/current.json
          include=memberships
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/roles/3.json
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Put /rt/issues/7.json
          x-redmine-api-key: 1-32-secret
          accept: application/json
          content-type: application/json
          {"issue":{"notes":"0","private_notes":true}}
        Get /rt/issues/7.json
          include=journals,attachments
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Get /rt/issue_statuses.json
          x-redmine-api-key: 1-32-secret
          accept: application/json
        Put /rt/issues/7.json
          x-redmine-api-key: 1-32-secret
          accept: application/json
          content-type: application/json
          {"issue":{"status_id":3}}
    "#]]
    .assert_eq(&asked);
}

#[test]
fn a_key_that_has_ended_is_told_from_a_desk_without_issues() {
    let all: BTreeMap<_, _> = (1..=250).map(|id| (id, issue(id, "2026-11-21T08:00:00Z"))).collect();
    for ended_after in [0, 20, 120, 200] {
        let mut asked = 0;
        let pulled = pull(None, |request| {
            asked += 1;
            match (asked > ended_after, request.url.path()) {
                (false, _) => serve(&all, request),
                (true, "/rt/issues.json") => yes(json!({"issues": [], "total_count": 0})),
                (true, _) => status(401, ""),
            }
        });
        assert_eq!(pulled, Err(DeskError::Unauthorized), "{ended_after}");
    }
}

#[test]
fn more_updates_in_one_second_than_a_page_holds_are_all_read() {
    let mut all: BTreeMap<_, _> = (1..=20).map(|id| (id, issue(id, "2026-11-21T08:00:00Z"))).collect();
    let cursor = pull(None, |request| serve(&all, request)).unwrap().pop().unwrap().cursor;
    all.extend((21..=330).map(|id| (id, issue(id, "2026-11-21T09:30:00Z"))));
    all.extend((331..=450).map(|id| (id, issue(id, "2026-11-21T09:31:00Z"))));
    let pages = pull(Some(&cursor), |request| serve(&all, request)).unwrap();
    assert_eq!(told_of(&pages), (1..=450).collect());
    assert!(pages.iter().all(|page| page.tickets.len() <= 25));
    let again = pull(Some(&pages.last().unwrap().cursor), |request| serve(&all, request)).unwrap();
    assert_eq!(told_of(&again), (331..=450).collect(), "no clock, so these may have changed again");
}

#[test]
fn a_pull_that_was_cut_reads_no_issue_twice() {
    let mut all: BTreeMap<_, _> = (1..=129).map(|id| (id, issue(id, "2026-11-21T08:00:00Z"))).collect();
    all.insert(130, issue(130, "2026-11-21T08:01:00Z"));
    let first = pull(None, |request| serve(&all, request)).unwrap();
    assert_eq!(first[0].tickets[0].remote_id, "130", "the newest first");
    let mut read = BTreeSet::new();
    pull(Some(&first[2].cursor), |request| {
        if let Some(id) = request.url.path().strip_prefix("/rt/issues/") {
            read.insert(id.trim_end_matches(".json").parse::<u64>().unwrap());
        }
        serve(&all, request)
    })
    .unwrap();
    assert_eq!(read, (1..=55).chain([130]).collect(), "130 may have changed within its second");
}

#[test]
fn an_issue_says_what_it_can() {
    let mut seven = issue(7, "2026-11-21T08:00:00Z");
    seven["due_date"] = "2026-11-30".into();
    seven["assigned_to"] = json!({"id": 6, "name": "Ravi"});
    seven["journals"] =
        json!([journal(11, 9, "noch etwas", false), journal(12, 6, "", false), journal(13, 6, "x", true)]);
    seven["journals"][1]["details"] = json!([{"property": "attr", "name": "status_id", "old_value": "1", "new_value": "3"},
        {"property": "attachment", "name": "5", "old_value": null, "new_value": "b.png"}]);
    seven["attachments"] =
        json!([{"id": 4, "filename": "a.png", "filesize": 3}, {"id": 5, "filename": "b.png"}]);
    let pages = pull(None, |request| serve(&[(7, seven.clone())].into(), request)).unwrap();
    let ticket = &pages[0].tickets[0];
    assert_eq!((ticket.status, ticket.owner_id.as_deref()), (Status::New, Some("6")));
    assert_eq!(ticket.due.unwrap().to_string(), "2026-11-30T23:59:59Z");
    assert_eq!(ticket.requester.email.as_deref(), Some("kunde@customer.example"));
    assert_eq!(
        (ticket.requester.remote_id.as_deref(), ticket.fields["Products"].as_str()),
        (Some("9"), "a\nb")
    );
    let mut messages: Vec<_> = pages[0]
        .messages
        .iter()
        .map(|message| {
            let files: Vec<_> = message.attachments.iter().map(|file| file.name.as_str()).collect();
            (message.remote_id.as_str(), message.direction, files)
        })
        .collect();
    messages.sort_by_key(|(id, ..)| *id);
    use Direction::*;
    let expected = [
        ("11", Inbound, vec![]),
        ("12", Outbound, vec!["b.png"]),
        ("13", Outbound, vec![]),
        ("issue-7", Inbound, vec!["a.png"]),
    ];
    assert_eq!(messages, expected);
    assert_eq!(pages[0].events[0].change, Some(("New".to_owned(), "Resolved".to_owned())));
}

fn send(kind: OperationKind, mut put: impl FnMut(&mut Value) -> Answer) -> Result<Vec<String>, DeskError> {
    let mut seven = issue(7, "2026-11-21T08:00:00Z");
    seven["journals"] = json!([journal(11, 32, "x", false)]);
    let sent =
        carry_out(desk(REDMINE).send(&profile(false), &operation(kind)), |request| match request.method {
            Method::Put => put(&mut seven),
            _ => serve(&[(7, seven.clone())].into(), request),
        });
    sent.map(|sent| sent.into_iter().map(|sent| sent.remote_id).collect())
}

#[test]
fn a_note_s_id_is_read_after_it_was_written() {
    let written = |seven: &mut Value| {
        let journals = seven["journals"].as_array_mut().unwrap();
        journals.extend([
            journal(12, 6, "x", false),
            journal(13, 32, "x", true),
            journal(14, 32, " x\r\n", false),
        ]);
        status(204, "")
    };
    assert_eq!(send(reply("x"), written), Ok(vec!["14".to_owned()]));
    assert_eq!(send(note("x"), written), Ok(vec!["13".to_owned()]));
    // It says yes, and has left it out.
    assert_eq!(send(reply("x"), |_| status(204, "")), Err(DeskError::Refused(String::new())));
    let refused = status(422, r#"{"errors":["Notes is too long"]}"#);
    assert_eq!(send(reply("x"), |_| refused.clone()), Err(DeskError::Refused("Notes is too long".into())));
    for answer in [status(200, "<html>"), status(500, ""), status(302, ""), Err(Lost::AfterSending)] {
        assert_eq!(send(reply("x"), |_| answer.clone()), Err(DeskError::Lost(Lost::AfterSending)));
    }
}

#[test]
fn a_status_that_the_workflow_forbids_is_left_out_and_so_refused() {
    let change = Change { field: Field::Status, from: "New".into(), to: "Resolved".into() };
    let mut puts = 0;
    let refused = send(OperationKind::Change(change.clone()), |_| {
        puts += 1;
        status(204, "")
    });
    assert_eq!((refused, puts), (Err(DeskError::Refused(String::new())), 1));
    let unknown = Change { to: "Done".into(), ..change };
    assert_eq!(send(OperationKind::Change(unknown), |_| panic!()), Err(DeskError::Refused("Done".into())));
}

#[test]
fn what_came_after_the_description_is_unseen() {
    let mut seven = issue(7, "2026-11-21T08:00:00Z");
    seven["journals"] = json!([
        journal(11, 9, "a", false),
        journal(12, 6, "b", true),
        journal(13, 32, "c", false),
        journal(14, 6, "", false)
    ]);
    let unseen = |message: &str| {
        let mut operation = operation(reply("x"));
        operation.seen = Some(Seen { message: message.into(), at: operation.created });
        let marked =
            carry_out(desk(REDMINE).mark(&operation), |request| serve(&[(7, seven.clone())].into(), request));
        let mark = marked.unwrap().remove(0);
        assert_eq!(mark.watermark.0, "14");
        mark.unseen
    };
    assert_eq!((unseen("issue-7"), unseen("11")), (1, 0));
}

#[test]
fn a_file_is_fetched_by_its_number() {
    let file = |id: &str| {
        let place = FilePlace { ticket: "7".into(), message: "12".into(), file: id.into() };
        desk(REDMINE).file(&place).map(|request| request.url.to_string())
    };
    assert_eq!(file("5"), Ok("https://desk.example/rt/attachments/download/5".into()));
    assert_eq!(file("../users/1"), Err(DeskError::NotFound));
}

#[test]
fn odd_answers_are_errors_and_never_a_panic() {
    let wrong = [
        "[]",
        "{}",
        "null",
        r#"{"issues":[{"id":-1}],"total_count":1}"#,
        r#"{"issues":[],"total_count":9}"#,
        r#"{"issues":[{"id":0,"updated_on":"2026-11-21T08:00:00Z"}],"total_count":9}"#,
        r#"{"issues":[{"id":1,"updated_on":"today"}],"total_count":1}"#,
    ];
    for body in wrong {
        let pulled = pull(None, |request| match request.url.path() {
            "/rt/issues.json" => yes(body),
            _ => serve(&BTreeMap::new(), request),
        });
        assert!(
            pulled.is_err() || pulled.as_ref().is_ok_and(|pages| told_of(pages).is_empty()),
            "{body} {pulled:?}"
        );
    }
    let profile = Profile { agent_id: "x".into(), ..profile(false) };
    assert_eq!(
        carry_out(desk(REDMINE).pull(&profile, Some(&Cursor("?".into()))), |_| yes("{}")),
        Err(DeskError::BadAnswer)
    );
}
