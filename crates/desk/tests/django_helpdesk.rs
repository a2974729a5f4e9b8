//! django-helpdesk's connector against invented answers: each trap of its API.
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
    Change, Cursor, DeskKind, Direction, Field, OperationKind, Page, Status, Visibility,
};
use parlance_desk::{Answer, DeskError, FilePlace, Lost, Profile, Request};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const DJANGO: DeskKind = DeskKind::DjangoHelpdesk;

/// The page for browsers as the real one has it, shortened.
const NAMES: &str = r##"<!DOCTYPE html><html><title>Ticket List – Django REST framework</title>
<ul class="nav navbar-nav pull-right">
  <li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">
    o&#x27;neil <b class="caret"></b></a></li></ul>
<select class="form-control" name="queue">
    <option value="1"  >Support &amp; more</option>
</select>
<select class="form-control" name="assigned_to">
    <option value="" selected>--------</option>
    <option value="3"  >ravi</option> <option value="32"  >o&#x27;neil</option>
</select>
<select class="form-control" name="status"> <option value="1"  >Offen</option> <option value="3"  >Gelöst</option></select>
<select class="form-control" name="priority"><option value="1"  >1. Kritisch</option><option value="3"  >3. Normal</option></select>
<input name="custom_order" type="text"><select class="form-control" name="custom_severity"><option value="Low"  >Low</option></select>
</html>"##;

fn follow_up(id: u64, user: Option<u64>, comment: &str, public: bool) -> Value {
    json!({"id": id, "user": user, "title": "Comment", "comment": comment, "public": public,
        "date": "2026-11-21T22:00:00.979044Z", "followupattachment_set": []})
}

fn ticket(id: u64) -> Value {
    json!({"id": id, "queue": 1, "title": format!("Ticket {id}"), "description": "Guten Tag", "status": 1, "priority": 3,
        "submitter_email": "kunde@customer.example", "assigned_to": null, "merged_to": null,
        "followup_set": [follow_up(id, None, "Guten Tag", true)], "custom_order": "", "custom_csat": 5})
}

fn parameter(request: &Request, name: &str) -> String {
    request
        .url
        .query_pairs()
        .find(|(n, _)| n == name)
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// A desk that has these tickets, and pages of a hundred of them.
fn serve(tickets: &BTreeMap<u64, Value>, request: &Request) -> Answer {
    if parameter(request, "format") == "api" {
        return status(200, NAMES);
    }
    match request.url.path().trim_end_matches('/').rsplit('/').next().unwrap() {
        "tickets" => {
            let page: usize = parameter(request, "page").parse().unwrap();
            let rows: Vec<_> = tickets.values().skip((page - 1) * 100).take(100).collect();
            match rows.is_empty() && page > 1 {
                true => status(404, r#"{"detail":"Invalid page."}"#),
                false => {
                    yes(json!({"count": tickets.len(), "next": null, "previous": null, "results": rows}))
                }
            }
        }
        id => match tickets.get(&id.parse().unwrap()) {
            Some(ticket) => yes(ticket),
            None => status(404, r#"{"detail":"No Ticket matches the given query."}"#),
        },
    }
}

fn tickets(ids: impl IntoIterator<Item = u64>) -> BTreeMap<u64, Value> {
    ids.into_iter().map(|id| (id, ticket(id))).collect()
}

fn pull(since: Option<&Cursor>, answer: impl FnMut(&Request) -> Answer) -> Result<Vec<Page>, DeskError> {
    carry_out(desk(DJANGO).pull(&profile(false), since), answer)
}

fn told_of(pages: &[Page]) -> Vec<u64> {
    let mut ids: Vec<u64> =
        pages.iter().flat_map(|page| &page.tickets).map(|ticket| ticket.remote_id.parse().unwrap()).collect();
    ids.sort_unstable();
    ids
}

#[test]
fn requests_are_as_the_desk_wants_them() {
    let mut asked = String::new();
    let (all, desk) = (tickets([7]), desk(DJANGO));
    let mut tell = |request: &Request| {
        asked.push_str(&told(request));
        match request.body {
            Some(_) => status(403, ""),
            None => serve(&all, request),
        }
    };
    let pages = carry_out(desk.pull(&profile(false), None), &mut tell).unwrap();
    assert_eq!(pages[0].tickets[0].remote_status, "Offen");
    let changes = [
        Change { field: Field::Status, from: "Offen".into(), to: "Gelöst".into() },
        Change { field: Field::Owner, from: "".into(), to: "3".into() },
    ];
    let kinds = [reply("Kedves {{név}}!")].into_iter().chain(changes.map(OperationKind::Change));
    for kind in kinds {
        let sent = carry_out(desk.send(&profile(false), &operation(kind)), &mut tell);
        assert_eq!(sent, Err(DeskError::Forbidden));
    }
    expect![[r#"
        Get /rt/api/tickets/
          page=1
          page_size=100
          authorization: Token 1-32-secret
          accept: application/json
        Get /rt/api/tickets/
          page_size=1
          format=api
          authorization: Token 1-32-secret
          accept: text/html
        Post /rt/api/followups/
          authorization: Token 1-32-secret
          accept: application/json
          content-type: application/json
          {"ticket":7,"comment":"Kedves {{ \"{\" }}{{ \"{\" }}név}}!","public":true}
        Get /rt/api/tickets/
          page_size=1
          format=api
          authorization: Token 1-32-secret
          accept: text/html
        Get /rt/api/tickets/7/
          authorization: Token 1-32-secret
          accept: application/json
        Post /rt/api/followups/
          authorization: Token 1-32-secret
          accept: application/json
          content-type: application/json
          {"ticket":7,"comment":"","public":false,"new_status":3}
        Get /rt/api/tickets/7/
          authorization: Token 1-32-secret
          accept: application/json
        Put /rt/api/tickets/7/
          authorization: Token 1-32-secret
          accept: application/json
          content-type: application/json
          {"queue":1,"title":"Ticket 7","assigned_to":3}
    "#]]
    .assert_eq(&asked);
}

#[test]
fn tickets_say_what_they_can_and_the_first_follow_up_is_the_request() {
    let mut odd = ticket(5);
    odd["followup_set"] = json!([
        follow_up(50, Some(3), "Guten\r\n Tag", true),
        follow_up(51, Some(3), "x", false),
        follow_up(52, None, "noch etwas", true),
        follow_up(53, None, "", false)
    ]);
    odd["followup_set"][3]["new_status"] = 3.into();
    odd["on_hold"] = true.into();
    odd["assigned_to"] = 32.into();
    // One that was made without any form.
    let mut bare = ticket(6);
    bare["followup_set"] = json!([]);
    let pages = pull(None, |request| serve(&[(5, odd.clone()), (6, bare.clone())].into(), request)).unwrap();
    let [page] = &pages[..] else { panic!("one page") };
    let tickets: Vec<_> =
        page.tickets.iter().map(|t| (t.remote_id.as_str(), t.status, t.owner.as_deref())).collect();
    assert_eq!(tickets, [("6", Status::Open, None), ("5", Status::Waiting, Some("o'neil"))]);
    assert_eq!(page.tickets[0].queue.as_deref(), Some("Support & more"));
    assert_eq!(page.tickets[0].created, page.tickets[1].created, "made after the one before it");
    assert_eq!(page.tickets[1].fields, [("csat".to_owned(), "5".to_owned())].into());
    let messages: Vec<_> =
        page.messages.iter().map(|m| (m.remote_id.as_str(), m.direction, m.visibility)).collect();
    use {Direction::*, Visibility::*};
    assert_eq!(
        messages,
        [
            ("ticket-6", Inbound, Public),
            ("50", Inbound, Public),
            ("51", Outbound, Internal),
            ("52", Inbound, Public)
        ]
    );
    assert_eq!(page.events[0].change, Some((String::new(), "Gelöst".to_owned())));
}

#[test]
fn no_ticket_is_dropped_because_a_page_has_shifted() {
    let all = tickets(1..=250);
    let first = pull(None, |request| serve(&all, request)).unwrap();
    assert_eq!(told_of(&first), (1..=250).collect::<Vec<_>>());
    assert_eq!(first[0].tickets[0].remote_id, "250", "the newest first");
    let cursor = first.last().unwrap().cursor.clone();
    assert_eq!(pull(Some(&cursor), |request| serve(&all, request)), Ok(Vec::new()));
    // While the sweep is on its way tickets go, and one comes back into sight, beneath where it is.
    for (removed, added) in [(vec![3, 4, 120], vec![]), (vec![], vec![300, 301])] {
        let mut now = all.clone();
        let mut requests = 0;
        let pages = pull(Some(&cursor), |request| {
            requests += 1;
            if requests == 4 {
                now.retain(|id, _| !removed.contains(id));
                now.extend(tickets(added.clone()));
            }
            serve(&now, request)
        });
        let mut pages = pages.unwrap();
        let after = pages.last().map_or(&cursor, |page| &page.cursor).clone();
        pages.extend(pull(Some(&after), |request| serve(&now, request)).unwrap());
        let gone: Vec<u64> =
            pages.iter().flat_map(|page| &page.gone).map(|grave| grave.ticket.parse().unwrap()).collect();
        assert_eq!(
            gone.iter().copied().collect::<std::collections::BTreeSet<_>>(),
            removed.iter().copied().collect()
        );
        assert_eq!(told_of(&pages), added);
    }
}

#[test]
fn a_ticket_that_moves_up_during_a_sweep_is_read_all_the_same() {
    // 100 is the last of the first page when the second is read; then 1 comes into sight, and 100 is on the second.
    let (before, after) = (tickets(2..=150), tickets(1..=150));
    let mut requests = 0;
    let pages = pull(None, |request| {
        requests += 1;
        serve(if requests <= 3 { &before } else { &after }, request)
    });
    assert_eq!(told_of(&pages.unwrap()), (1..=150).collect::<Vec<_>>());
}

#[test]
fn a_sweep_that_was_cut_goes_on_beneath_what_it_told() {
    let all = tickets(1..=350);
    let first = pull(None, |request| serve(&all, request)).unwrap();
    let mut asked = Vec::new();
    let rest = pull(Some(&first[1].cursor), |request| {
        asked.push(parameter(request, "page"));
        serve(&all, request)
    });
    assert_eq!(told_of(&rest.unwrap()), (1..=200).collect::<Vec<_>>());
    assert_eq!(asked, ["2", "", "1"]);
}

#[test]
fn a_merged_ticket_has_gone_into_the_other() {
    let mut merged = ticket(6);
    merged["merged_to"] = 5.into();
    merged["followup_set"] = json!([]);
    let pages = pull(None, |request| serve(&[(5, ticket(5)), (6, merged.clone())].into(), request)).unwrap();
    assert_eq!(told_of(&pages), [5]);
    assert_eq!(pages[0].gone[0].merged_into.as_deref(), Some("5"));
    assert!(pages[0].messages.iter().all(|message| message.ticket == "5"));
}

#[test]
fn without_the_page_for_browsers_there_are_the_product_s_own_words() {
    let all = tickets([7]);
    let probe = |names: Answer| {
        carry_out(desk(DJANGO).probe(), |request| match parameter(request, "format").as_str() {
            "api" => names.clone(),
            _ => serve(&all, request),
        })
    };
    let profile: Profile = probe(status(404, r#"{"detail":"Not found."}"#)).unwrap().remove(0);
    assert_eq!((profile.agent_id.as_str(), profile.choices.statuses[2].word.as_str()), ("", "Resolved"));
    let profile: Profile = probe(status(200, NAMES)).unwrap().remove(0);
    assert_eq!((profile.agent_id.as_str(), profile.agent_name.as_str()), ("32", "o'neil"));
    assert_eq!(profile.choices.fields.iter().map(|field| field.values.len()).collect::<Vec<_>>(), [0, 1]);
    // Neither half a page nor another's is taken for names.
    assert_eq!(probe(status(200, NAMES.strip_suffix("</html>").unwrap())), Err(DeskError::BadAnswer));
    assert_eq!(probe(status(200, "<html>Log in</html>")), Err(DeskError::NotADesk));
    assert_eq!(probe(status(502, "")), Err(DeskError::Failed(502)));
}

#[test]
fn a_refusal_is_told_in_the_desk_s_words_and_anything_unclear_is_unknown() {
    let send = |answer: Answer| {
        carry_out(desk(DJANGO).send(&profile(false), &operation(note("x"))), |_| answer.clone())
            .map(|sent| sent[0].remote_id.clone())
    };
    let refused = status(400, r#"{"ticket":["Invalid pk \"7\" - object does not exist."]}"#);
    assert_eq!(send(refused), Err(DeskError::Refused("Invalid pk \"7\" - object does not exist.".into())));
    assert_eq!(send(status(201, r#"{"id":9,"date":"2026-11-21T22:00:00.979044Z"}"#)), Ok("9".into()));
    for answer in [
        status(201, r#"{"id":"#),
        status(500, "<h1>"),
        status(301, ""),
        status(200, r#"{"id":9}"#),
        Err(Lost::AfterSending),
    ] {
        assert_eq!(send(answer), Err(DeskError::Lost(Lost::AfterSending)));
    }
}

#[test]
fn a_lost_message_is_found_where_its_ticket_was_merged_to() {
    let mut merged = ticket(7);
    merged["merged_to"] = 9.into();
    let mut into = ticket(9);
    into["followup_set"] = json!([
        follow_up(299, Some(32), "x", true),
        follow_up(301, Some(3), "x", true),
        follow_up(302, Some(32), "x", false),
        follow_up(303, Some(32), " x\r\n", true),
        follow_up(304, Some(32), "x", true)
    ]);
    let all = [(7, merged), (9, into)].into();
    let look = |me: &str, claimed: &[&str]| {
        let mut operation = operation(reply("x\n"));
        operation.claimed = claimed.iter().map(|id| id.to_string()).collect();
        let profile = Profile { agent_id: me.into(), ..profile(false) };
        let found = carry_out(desk(DJANGO).look(&profile, &operation), |request| serve(&all, request));
        found.unwrap().remove(0).map(|sent| sent.remote_id)
    };
    assert_eq!(look("32", &[]).as_deref(), Some("303"));
    assert_eq!(look("32", &["303", "304"]), None);
    assert_eq!(look("", &[]).as_deref(), Some("301"), "nobody knows who we are");
}

#[test]
fn a_file_is_fetched_where_it_lies_and_the_token_stays_with_the_desk() {
    let file = |place: &str| {
        let place = FilePlace { ticket: "7".into(), message: "9".into(), file: place.into() };
        desk(DJANGO).file(&place).map(|request| (request.url.to_string(), request.headers.len()))
    };
    assert_eq!(file("https://desk.example/media/a.txt"), Ok(("https://desk.example/media/a.txt".into(), 1)));
    assert_eq!(file("/media/a%20b.txt"), Ok(("https://desk.example/media/a%20b.txt".into(), 1)));
    assert_eq!(file("https://files.example/a.txt"), Ok(("https://files.example/a.txt".into(), 0)));
    assert_eq!(file("http://files.example/a.txt"), Err(DeskError::NotFound));
}

#[test]
fn odd_answers_are_errors_and_never_a_panic() {
    let bodies = [
        "[]",
        "{}",
        "null",
        r#"{"count":1,"results":[{"id":-1}]}"#,
        r#"{"count":18446744073709551616,"results":[]}"#,
        r#"{"count":18446744073709551615,"results":[]}"#,
        r#"{"count":1,"results":[{"id":1,"status":"x"}]}"#,
        r#"{"count":1,"results":[{"id":1,"status":1,"followup_set":[{"id":1,"date":"yesterday"}]}]}"#,
    ];
    for body in bodies {
        let answer = |request: &Request| match parameter(request, "format").as_str() {
            "api" => status(200, NAMES),
            _ => yes(body),
        };
        assert_eq!(pull(None, answer), Err(DeskError::BadAnswer), "{body}");
    }
    // More tickets than there are pages for.
    let endless = pull(None, |request| match parameter(request, "format").as_str() {
        "api" => status(200, NAMES),
        _ => yes(json!({"count": 250, "results": [ticket(1)]})),
    });
    assert!(endless.is_ok());
}
