//! The connector against a real django-helpdesk, started by `tests/helpdesks/django-helpdesk/start.sh`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so"
)]

use parlance_desk::DeskError;
use parlance_desk::model::{Direction, Field, OperationKind, Visibility};
use parlance_tests::started::{Script, Started};
use reqwest::Method;
use serde_json::json;

const DJANGO: Script = Script::DJANGO_HELPDESK;

fn reply(text: &str) -> OperationKind {
    OperationKind::Reply { text: text.to_owned() }
}

fn note(text: &str) -> OperationKind {
    OperationKind::Note { text: text.to_owned() }
}

/// A new ticket, as an agent writes it down for a customer.
async fn new_ticket(desk: &Started, title: &str) -> String {
    let body = json!({"queue": 1, "title": title, "description": title, "status": 1, "priority": 3,
        "submitter_email": "someone@customer.example"});
    desk.ask("anna", Method::POST, "api/tickets/", Some(body)).await["id"].to_string()
}

async fn anna_writes(desk: &Started, ticket: &str, comment: &str, public: bool) {
    let body = json!({"ticket": ticket, "comment": comment, "public": public});
    desk.ask("anna", Method::POST, "api/followups/", Some(body)).await;
}

#[tokio::test]
async fn the_probe_says_who_we_are_and_what_may_be_chosen() {
    let profile = Started::by(DJANGO).profile("sync").await;
    assert_eq!(profile.agent_name, "sync");
    assert_eq!(profile.queues, ["Support", "Számlázás"]);
    let own = profile.choices.agents.iter().find(|agent| agent.name == "sync").unwrap();
    assert_eq!(own.id, profile.agent_id);
    let words: Vec<_> = profile.choices.statuses.iter().map(|status| status.word.as_str()).collect();
    assert_eq!(words, ["Open", "Reopened", "Resolved", "Closed", "Duplicate"]);
    let severity = profile.choices.fields.iter().find(|field| field.name == "severity").unwrap();
    assert_eq!(severity.values, ["Low", "High"]);
}

#[tokio::test]
async fn a_wrong_token_a_wrong_address_and_a_customer_are_told_apart() {
    let desk = Started::by(DJANGO);
    let refused = async |url: &str, token: &str| desk.probe(url, token).await.unwrap_err();
    assert_eq!(refused(&desk.url, "0123456789abcdef").await, DeskError::Unauthorized);
    assert_eq!(refused(&format!("{}/elsewhere", desk.url), desk.token("sync")).await, DeskError::NotADesk);
    assert_eq!(refused(&desk.url, desk.token("customer")).await, DeskError::Forbidden);
}

#[tokio::test]
async fn a_first_pull_brings_customers_with_their_words_and_a_later_one_what_changed() {
    let desk = Started::by(DJANGO);
    let pages = desk.pull(None).await;
    let osaka = pages
        .iter()
        .flat_map(|page| &page.tickets)
        .find(|ticket| ticket.subject == "注文した急須がまだ届きません")
        .unwrap();
    assert_eq!(osaka.requester.email.as_deref(), Some("takahashi.misaki@customer.example"));
    let ticket = new_ticket(&desk, "made after the first pull").await;
    anna_writes(&desk, &ticket, "and answered", true).await;
    let later = desk.pull(Some(&pages.last().unwrap().cursor)).await;
    let messages: Vec<_> = later
        .iter()
        .flat_map(|page| &page.messages)
        .filter(|message| message.ticket == ticket)
        .map(|message| (message.body.text.as_str(), message.direction))
        .collect();
    assert_eq!(
        messages,
        [("made after the first pull", Direction::Inbound), ("and answered", Direction::Outbound)]
    );
}

#[tokio::test]
async fn a_reply_and_a_note_arrive_once_and_as_they_were_written() {
    let desk = Started::by(DJANGO);
    let ticket = new_ticket(&desk, "a reply and a note").await;
    // The desk takes these for templates.
    let text = "Kedves {{ név }}! {% if %} {# x #} 100 %}\r\n\r\n2 < 3 & \"q\" {{";
    for (kind, visibility) in [(reply(text), Visibility::Public), (note("0"), Visibility::Internal)] {
        let wanted = kind.text().replace("\r\n", "\n");
        let (operation, _) = desk.marked(&ticket, kind, None).await;
        let sent = desk.send("sync", &operation).await.unwrap();
        assert_eq!(desk.look(&operation).await, Some(sent.clone()));
        let (_, messages) = desk.ticket(&ticket).await;
        let back = messages.iter().find(|message| message.remote_id == sent.remote_id).unwrap();
        assert_eq!((back.body.text.replace("\r\n", "\n"), back.visibility), (wanted, visibility));
        assert_eq!((back.direction, Some(back.sent)), (Direction::Outbound, sent.at));
    }
}

#[tokio::test]
async fn what_came_meanwhile_is_told_and_a_colleague_s_same_words_are_not_ours() {
    let desk = Started::by(DJANGO);
    let ticket = new_ticket(&desk, "written to by others").await;
    let (_, messages) = desk.ticket(&ticket).await;
    anna_writes(&desk, &ticket, "not for her", false).await;
    anna_writes(&desk, &ticket, "Thank you.", true).await;
    let (operation, unseen) = desk.marked(&ticket, reply("Thank you."), messages.first()).await;
    assert_eq!(unseen, 1);
    anna_writes(&desk, &ticket, "Thank you.", true).await;
    assert_eq!(desk.look(&operation).await, None);
    let sent = desk.send("sync", &operation).await.unwrap();
    assert_eq!(desk.look(&operation).await.unwrap().remote_id, sent.remote_id);
}

#[tokio::test]
async fn fields_are_set_and_conflicts_and_refusals_are_told() {
    let desk = Started::by(DJANGO);
    let ticket = new_ticket(&desk, "fields").await;
    let anna = desk.profile("anna").await.agent_id;
    let custom = |name: &str| Field::Custom(name.to_owned());
    desk.set(&ticket, Field::Owner, "", &anna).await.unwrap();
    desk.set(&ticket, Field::Priority, "3. Normal", "1. Critical").await.unwrap();
    desk.set(&ticket, custom("order"), "", "4471").await.unwrap();
    desk.set(&ticket, Field::Status, "Open", "Resolved").await.unwrap();
    desk.set(&ticket, Field::Status, "Open", "Resolved").await.unwrap();
    let (told, messages) = desk.ticket(&ticket).await;
    assert_eq!((told.owner_id.as_ref(), told.priority.as_deref()), (Some(&anna), Some("1. Critical")));
    assert_eq!((told.remote_status.as_str(), told.fields["order"].as_str()), ("Resolved", "4471"));
    assert_eq!((told.subject.as_str(), messages.len()), ("fields", 1));
    let conflict = desk.set(&ticket, Field::Status, "Open", "Closed").await;
    assert_eq!(conflict, Err(DeskError::Conflict("Resolved".to_owned())));
    let refused = desk.set(&ticket, custom("severity"), "", "Enormous").await;
    assert_eq!(refused, Err(DeskError::Refused("\"Enormous\" is not a valid choice.".to_owned())));
    desk.set(&ticket, Field::Owner, &anna, "").await.unwrap();
    assert_eq!(desk.ticket(&ticket).await.0.owner_id, None);
}

#[tokio::test]
async fn a_deleted_ticket_is_found_gone_and_is_not_written_to() {
    let desk = Started::by(DJANGO);
    let ticket = new_ticket(&desk, "deleted").await;
    let cursor = desk.pull(None).await.pop().unwrap().cursor;
    desk.ask("anna", Method::DELETE, &format!("api/tickets/{ticket}/"), None).await;
    let pages = desk.pull(Some(&cursor)).await;
    assert!(pages.iter().flat_map(|page| &page.gone).any(|grave| grave.ticket == ticket));
    let operation = parlance_tests::rt::operation(&ticket, reply("x"));
    assert_eq!(desk.one(desk.desk("sync").mark(&operation)).await.unwrap_err(), DeskError::NotFound);
    assert!(matches!(desk.send("sync", &operation).await, Err(DeskError::Refused(_))));
}
