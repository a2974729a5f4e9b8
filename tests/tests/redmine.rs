//! The connector against a real Redmine 5, started by `tests/helpdesks/redmine/start.sh`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so"
)]

use parlance_desk::model::{DeskKind, Direction, Field, OperationKind, Status, Visibility};
use parlance_desk::{DeskError, FilePlace};
use parlance_tests::started::{Script, Started};
use reqwest::Method;
use serde_json::{Value, json};

const REDMINE: Script = Script {
    kind: DeskKind::Redmine,
    folder: "redmine",
    variable: "PARLANCE_REDMINE_STATE",
    header: ("x-redmine-api-key", ""),
};

fn reply(text: &str) -> OperationKind {
    OperationKind::Reply { text: text.to_owned() }
}

fn note(text: &str) -> OperationKind {
    OperationKind::Note { text: text.to_owned() }
}

/// A new issue of a customer's.
async fn new_issue(desk: &Started, subject: &str) -> String {
    let body = json!({"issue": {"project_id": "support", "tracker_id": 3, "subject": subject, "description": subject}});
    desk.ask("lakshmi", Method::POST, "issues.json", Some(body)).await["issue"]["id"].to_string()
}

async fn puts(desk: &Started, user: &str, issue: &str, body: Value) {
    desk.ask(user, Method::PUT, &format!("issues/{issue}.json"), Some(json!({ "issue": body }))).await;
}

#[tokio::test]
async fn the_probe_says_who_we_are_and_who_else_is_an_agent() {
    let profile = Started::by(REDMINE).profile("sync").await;
    assert_eq!(profile.agent_name, "Parlance Sync");
    assert_eq!(profile.queues, ["Support", "Számlázás"]);
    let mut agents: Vec<_> = profile.choices.agents.iter().map(|agent| agent.name.as_str()).collect();
    agents.sort_unstable();
    assert_eq!(agents, ["Anna Kovács", "Parlance Sync"]);
    let means: Vec<_> = profile.choices.statuses.iter().map(|status| status.means).collect();
    use Status::*;
    assert_eq!(means, [New, Open, Solved, Waiting, Closed, Closed]);
    assert!(profile.choices.fields.iter().any(|field| field.name == "Order"));
}

#[tokio::test]
async fn a_wrong_key_a_wrong_address_and_an_agent_without_rights_are_told_apart() {
    let desk = Started::by(REDMINE);
    let refused = async |url: &str, token: &str| desk.probe(url, token).await.unwrap_err();
    assert_eq!(refused(&desk.url, "0123456789abcdef").await, DeskError::Unauthorized);
    assert_eq!(refused(&format!("{}/elsewhere", desk.url), desk.token("sync")).await, DeskError::NotADesk);
    assert_eq!(refused(&desk.url, desk.token("norights")).await, DeskError::Forbidden);
    // A wrong key gets empty lists: they must not be taken for an empty desk.
    let stranger = parlance_desk::connector(DeskKind::Redmine, &desk.url, "0123456789abcdef").unwrap();
    let pulled = desk.one(stranger.pull(&desk.profile("sync").await, None)).await;
    assert_eq!(pulled.unwrap_err(), DeskError::Unauthorized);
}

#[tokio::test]
async fn a_first_pull_brings_customers_with_their_words_and_a_later_one_what_changed() {
    let desk = Started::by(REDMINE);
    let pages = desk.pull(None).await;
    let named = |subject: &str| {
        pages.iter().flat_map(|page| &page.tickets).find(|ticket| ticket.subject == subject).unwrap()
    };
    let lakshmi = named("రీఫండ్ ఎప్పుడు వస్తుంది?");
    assert_eq!(lakshmi.requester.name.as_deref(), Some("లక్ష్మి రావు"));
    let mill = &named("Ersatzteil für die Kaffeemühle").requester;
    assert_eq!((mill.email.as_deref(), mill.remote_id.as_ref()), (Some("brandt@customer.example"), None));
    let issue = new_issue(&desk, "made after the first pull").await;
    puts(&desk, "anna", &issue, json!({"notes": "and answered"})).await;
    puts(&desk, "lakshmi", &issue, json!({"notes": "and asked again"})).await;
    let later = desk.pull(Some(&pages.last().unwrap().cursor)).await;
    let mut messages: Vec<_> = later
        .iter()
        .flat_map(|page| &page.messages)
        .filter(|message| message.ticket == issue)
        .map(|message| (message.body.text.as_str(), message.direction == Direction::Inbound))
        .collect();
    messages.sort_unstable();
    messages.dedup();
    assert_eq!(
        messages,
        [("and answered", false), ("and asked again", true), ("made after the first pull", true)]
    );
}

#[tokio::test]
async fn a_reply_and_a_note_arrive_once_and_come_back_under_the_same_id() {
    let desk = Started::by(REDMINE);
    let issue = new_issue(&desk, "a reply and a note").await;
    let kinds =
        [(reply("髙橋様\r\n\r\n*お待たせ* 2 < 3"), Visibility::Public), (note("0"), Visibility::Internal)];
    for (kind, visibility) in kinds {
        let wanted = kind.text().to_owned();
        let (operation, _) = desk.marked(&issue, kind, None).await;
        let sent = desk.send("sync", &operation).await.unwrap();
        assert_eq!(desk.look(&operation).await, Some(sent.clone()));
        let (_, messages) = desk.ticket(&issue).await;
        let back = messages.iter().find(|message| message.remote_id == sent.remote_id).unwrap();
        assert_eq!((&back.body.text, back.visibility), (&wanted, visibility));
        assert_eq!((back.direction, Some(back.sent)), (Direction::Outbound, sent.at));
    }
}

#[tokio::test]
async fn a_note_that_everyone_would_see_is_not_written() {
    let desk = Started::by(REDMINE);
    let issue = new_issue(&desk, "no right to hide").await;
    let operation = parlance_tests::rt::operation(&issue, note("not for her"));
    assert_eq!(desk.send("lakshmi", &operation).await, Err(DeskError::Forbidden));
    let (_, messages) = desk.ticket(&issue).await;
    assert_eq!(messages.len(), 1);
}

#[tokio::test]
async fn what_came_meanwhile_is_told_and_a_colleague_s_same_words_are_not_ours() {
    let desk = Started::by(REDMINE);
    let issue = new_issue(&desk, "written to by others").await;
    let (_, messages) = desk.ticket(&issue).await;
    puts(&desk, "anna", &issue, json!({"notes": "not for her", "private_notes": true})).await;
    puts(&desk, "anna", &issue, json!({"notes": "Thank you."})).await;
    let (operation, unseen) = desk.marked(&issue, reply("Thank you."), messages.first()).await;
    assert_eq!(unseen, 1);
    puts(&desk, "anna", &issue, json!({"notes": "Thank you."})).await;
    assert_eq!(desk.look(&operation).await, None);
    let sent = desk.send("sync", &operation).await.unwrap();
    assert_eq!(desk.look(&operation).await.unwrap().remote_id, sent.remote_id);
}

#[tokio::test]
async fn fields_are_set_and_conflicts_and_refusals_are_told() {
    let desk = Started::by(REDMINE);
    let issue = new_issue(&desk, "fields").await;
    let anna = desk.profile("anna").await.agent_id;
    let custom = |name: &str| Field::Custom(name.to_owned());
    desk.set(&issue, Field::Owner, "", &anna).await.unwrap();
    desk.set(&issue, Field::Priority, "Normal", "Urgent").await.unwrap();
    desk.set(&issue, custom("Order"), "", "4471").await.unwrap();
    desk.set(&issue, Field::Status, "New", "Resolved").await.unwrap();
    desk.set(&issue, Field::Status, "New", "Resolved").await.unwrap();
    let (told, _) = desk.ticket(&issue).await;
    assert_eq!((told.owner_id.as_ref(), told.priority.as_deref()), (Some(&anna), Some("Urgent")));
    assert_eq!((told.remote_status.as_str(), told.fields["Order"].as_str()), ("Resolved", "4471"));
    let conflict = desk.set(&issue, Field::Status, "New", "Closed").await;
    assert_eq!(conflict, Err(DeskError::Conflict("Resolved".to_owned())));
    let refused = desk.set(&issue, custom("Severity"), "", "Enormous").await;
    assert_eq!(refused, Err(DeskError::Refused("Severity is not included in the list".to_owned())));
    desk.set(&issue, Field::Owner, &anna, "").await.unwrap();
    assert_eq!(desk.ticket(&issue).await.0.owner_id, None);
    // Who may not do it hears yes.
    let solve =
        parlance_desk::model::Change { field: Field::Status, from: "Resolved".into(), to: "Feedback".into() };
    let operation = parlance_tests::rt::operation(&issue, OperationKind::Change(solve));
    assert_eq!(desk.send("lakshmi", &operation).await, Err(DeskError::Refused(String::new())));
}

#[tokio::test]
async fn a_file_comes_with_the_note_that_brought_it() {
    let desk = Started::by(REDMINE);
    let issue = new_issue(&desk, "a file").await;
    let key = desk.token("anna");
    let uploaded = Started::client()
        .post(format!("{}/uploads.json?filename=a.txt", desk.url))
        .header("x-redmine-api-key", key)
        .header("content-type", "application/octet-stream")
        .body("hello")
        .send()
        .await
        .unwrap();
    let uploaded: Value = serde_json::from_str(&uploaded.text().await.unwrap()).unwrap();
    let upload = json!({"token": uploaded["upload"]["token"], "filename": "képernyő-髙橋.txt", "content_type": "text/plain"});
    puts(&desk, "anna", &issue, json!({"notes": "see", "uploads": [upload]})).await;
    let (_, messages) = desk.ticket(&issue).await;
    let message = messages.iter().find(|message| message.body.text == "see").unwrap();
    let file = &message.attachments[0];
    assert_eq!((file.name.as_str(), file.size), ("képernyő-髙橋.txt", Some(5)));
    let place = FilePlace { ticket: issue, message: message.remote_id.clone(), file: file.remote_id.clone() };
    let request = desk.desk("sync").file(&place).unwrap();
    let mut fetch = Started::client().get(request.url);
    for (name, value) in &request.headers {
        fetch = fetch.header(*name, value);
    }
    assert_eq!(fetch.send().await.unwrap().text().await.unwrap(), "hello");
}

#[tokio::test]
async fn a_deleted_issue_is_not_written_to() {
    let desk = Started::by(REDMINE);
    let issue = new_issue(&desk, "deleted").await;
    desk.ask("anna", Method::DELETE, &format!("issues/{issue}.json"), None).await;
    let operation = parlance_tests::rt::operation(&issue, reply("x"));
    assert_eq!(desk.send("sync", &operation).await, Err(DeskError::NotFound));
}
