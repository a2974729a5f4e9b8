//! The demo desk over real HTTP on the loopback interface.

// Clippy's leave for tests does not reach the functions that tests share.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod client;

use client::{Answer, Client};
use jiff::Timestamp;
use parlance_demo_desk::{AGENT_NAME, DemoDesk, DemoError, Location, TOKEN};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

const KEY: &str = "01930f3c-5b7a-7c51-9d0e-2f6b8a4c1d3e";

fn now() -> Timestamp {
    "2026-11-21T08:05:00Z".parse().unwrap()
}

struct Served {
    desk: DemoDesk,
    client: Client,
    stop: oneshot::Sender<()>,
    server: JoinHandle<Result<(), DemoError>>,
}

async fn serve(location: Location) -> Served {
    let desk = DemoDesk::open(location, now()).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = Client { address: listener.local_addr().unwrap(), token: Some(TOKEN) };
    let (stop, stopped) = oneshot::channel();
    let serving = desk.clone();
    let server =
        tokio::spawn(async move { serving.serve(listener, now, async move { drop(stopped.await) }).await });
    Served { desk, client, stop, server }
}

impl Served {
    async fn stop(self) {
        self.stop.send(()).unwrap();
        self.server.await.unwrap().unwrap();
    }

    /// Reads every change after `after` in pages of `limit`, and what is said with the last page.
    async fn pull(&self, mut after: i64, limit: usize) -> (Vec<Value>, Value) {
        let mut changes = Vec::new();
        loop {
            let page = self.client.get(&format!("/api/v1/changes?after={after}&limit={limit}")).await.json();
            changes.extend(page["changes"].as_array().unwrap().iter().cloned());
            after = page["next"].as_i64().unwrap();
            if page["more"] == false {
                return (changes, page);
            }
        }
    }

    async fn ticket(&self, status: &str) -> String {
        let (changes, _) = self.pull(0, 100).await;
        let found = changes.iter().find(|c| c["ticket"]["status"] == status).unwrap();
        found["ticket"]["id"].as_str().unwrap().to_owned()
    }

    async fn write(&self, ticket: &str, key: &str, text: &str) -> Answer {
        let body = json!({ "visibility": "public", "text": text }).to_string();
        self.client.post(&messages_of(ticket), Some(key), body.as_bytes()).await
    }
}

fn messages_of(ticket: &str) -> String {
    format!("/api/v1/tickets/{ticket}/messages")
}

fn seqs(changes: &[Value]) -> Vec<i64> {
    changes.iter().map(|c| c["seq"].as_i64().unwrap()).collect()
}

fn assert_refused(answer: &Answer, status: u16, code: &str) {
    assert_eq!((answer.status, answer.json()["error"].as_str().unwrap()), (status, code));
    assert!(!answer.json()["message"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn a_wrong_or_missing_token_is_refused_everywhere() {
    let served = serve(Location::Memory).await;
    for token in [None, Some("parlance"), Some("")] {
        let client = Client { token, ..served.client };
        for path in ["/api/v1/profile", "/api/v1/changes", "/api/v1/nothing"] {
            assert_refused(&client.get(path).await, 401, "unauthorized");
        }
        assert_refused(&client.post(&messages_of("2101"), Some(KEY), b"{}").await, 401, "unauthorized");
    }
}

#[tokio::test]
async fn the_profile_says_who_we_are_and_how_far_the_changes_go() {
    let served = serve(Location::Memory).await;
    let profile = served.client.get("/api/v1/profile").await.json();
    assert!(profile["product"].as_str().unwrap().starts_with("Parlance demo desk "));
    assert_eq!(profile["agent"], json!({ "id": "1", "name": AGENT_NAME }));
    assert_eq!(profile["queues"], json!(["Billing", "Orders", "Returns", "Technical"]));
    let (changes, _) = served.pull(0, 100).await;
    assert_eq!(profile["seq"].as_i64(), seqs(&changes).last().copied());
}

#[tokio::test]
async fn a_first_pull_gives_forty_tickets_each_before_its_messages() {
    let served = serve(Location::Memory).await;
    let (changes, page) = served.pull(0, 7).await;
    assert_eq!(page["tickets"], 40);
    assert!(seqs(&changes).is_sorted_by(|a, b| a < b));
    let mut given = BTreeSet::new();
    for change in &changes {
        match change["type"].as_str().unwrap() {
            "ticket" => assert!(given.insert(change["ticket"]["id"].to_string())),
            "message" => assert!(given.contains(&change["message"]["ticket"].to_string())),
            _ => assert!(given.contains(&change["event"]["ticket"].to_string())),
        }
    }
    assert_eq!(given.len(), 40);
}

#[tokio::test]
async fn the_tickets_touched_last_come_first() {
    let served = serve(Location::Memory).await;
    let (changes, _) = served.pull(0, 100).await;
    let updated: Vec<Timestamp> = changes
        .iter()
        .filter(|c| c["type"] == "ticket")
        .map(|c| c["ticket"]["updated"].as_str().unwrap().parse().unwrap())
        .collect();
    assert!(updated.is_sorted_by(|a, b| a >= b) && updated.iter().all(|t| *t < now()));
}

#[tokio::test]
async fn the_ticket_from_osaka_is_told_whole() {
    let served = serve(Location::Memory).await;
    let (changes, _) = served.pull(0, 100).await;
    let ticket = &changes.iter().find(|c| c["ticket"]["requester"]["city"] == "大阪市").unwrap()["ticket"];
    assert_eq!(ticket["requester"]["name"], "髙橋 美咲");
    assert_eq!(ticket["requester"]["time_zone"], "Asia/Tokyo");
    assert_eq!((&ticket["queue"], &ticket["status"]), (&json!("Returns"), &json!("open")));
    let messages: Vec<_> =
        changes.iter().map(|c| &c["message"]).filter(|m| m["ticket"] == ticket["id"]).collect();
    assert_eq!(messages[0]["attachments"][0]["name"], "外箱.jpg");
    assert_eq!(messages[0]["author"]["id"], ticket["requester"]["id"]);
    assert!(messages.iter().any(|m| m["visibility"] == "internal"));
    assert_eq!(served.desk.messages(ticket["id"].as_str().unwrap()).unwrap().len(), messages.len());
}

#[tokio::test]
async fn a_reply_is_written_dated_and_told() {
    let served = serve(Location::Memory).await;
    let ticket = served.ticket("open").await;
    let before = served.client.get("/api/v1/profile").await.json()["seq"].as_i64().unwrap();
    let answer = served.write(&ticket, KEY, "お待たせしております。").await;
    assert_eq!(answer.status, 201);
    let (changes, _) = served.pull(before, 100).await;
    let kinds: Vec<_> = changes.iter().map(|c| c["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["message", "event", "ticket"]);
    let message = &changes[0]["message"];
    assert_eq!((&message["id"], &changes[0]["seq"]), (&answer.json()["id"], &answer.json()["seq"]));
    assert_eq!(message["body"], json!({ "kind": "plain", "text": "お待たせしております。" }));
    assert_eq!((&message["direction"], &message["client_ref"]), (&json!("outbound"), &json!(KEY)));
    assert_eq!(message["author"]["name"], AGENT_NAME);
    assert_eq!(message["sent"], now().to_string());
    assert_eq!(changes[1]["event"]["change"], json!(["open", "waiting"]));
    assert_eq!(changes[2]["ticket"]["status"], "waiting");
    let mark = served.client.get(&format!("/api/v1/tickets/{ticket}/mark")).await.json();
    assert_eq!(mark["seq"], changes[2]["seq"]);
}

#[tokio::test]
async fn a_note_leaves_the_status_alone() {
    let served = serve(Location::Memory).await;
    let ticket = served.ticket("new").await;
    let body = json!({ "visibility": "internal", "text": "Ask the warehouse." }).to_string();
    assert_eq!(served.client.post(&messages_of(&ticket), Some(KEY), body.as_bytes()).await.status, 201);
    assert!(served.desk.messages(&ticket).unwrap().last().unwrap().internal);
    assert_eq!(served.ticket("new").await, ticket);
}

#[tokio::test]
async fn a_customer_s_answer_opens_a_solved_ticket_again() {
    let served = serve(Location::Memory).await;
    let ticket = served.ticket("solved").await;
    let (before, _) = served.pull(0, 100).await;
    served.desk.customer_writes(&ticket, "Még egy kérdés", now()).unwrap();
    let (changes, _) = served.pull(*seqs(&before).last().unwrap(), 100).await;
    assert_eq!(changes[0]["message"]["direction"], "inbound");
    assert_eq!(changes.last().unwrap()["ticket"]["status"], "open");
}

#[tokio::test]
async fn the_same_key_twice_writes_one_message() {
    let served = serve(Location::Memory).await;
    let ticket = served.ticket("open").await;
    let first = served.write(&ticket, KEY, "Thank you for waiting.").await;
    let second = served.write(&ticket, KEY, "Thank you for waiting.").await;
    assert_eq!((first.status, second.status), (201, 200));
    assert_eq!(first.body, second.body);
    let found = served.client.get(&format!("/api/v1/messages?client_ref={KEY}")).await.json();
    assert_eq!(found["messages"].as_array().unwrap().len(), 1);
    assert_refused(&served.write(&ticket, KEY, "Something else.").await, 400, "bad-request");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_racers_with_one_key_write_one_message() {
    let served = serve(Location::Memory).await;
    let ticket = served.ticket("open").await;
    let body = json!({ "visibility": "public", "text": "Only once." }).to_string();
    let path = messages_of(&ticket);
    let racers: Vec<_> = (0..8)
        .map(|_| {
            let (client, path, body) = (served.client, path.clone(), body.clone());
            tokio::spawn(async move { client.post(&path, Some(KEY), body.as_bytes()).await })
        })
        .collect();
    let mut answers = Vec::new();
    for racer in racers {
        answers.push(racer.await.unwrap());
    }
    assert_eq!(answers.iter().filter(|a| a.status == 201).count(), 1);
    assert!(answers.iter().all(|a| a.body == answers[0].body));
    let texts = served.desk.messages(&ticket).unwrap();
    assert_eq!(texts.iter().filter(|m| m.text == "Only once.").count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn paging_misses_nothing_while_others_write() {
    let served = serve(Location::Memory).await;
    let tickets = served.desk.tickets().unwrap();
    let (desk, writers_tickets) = (served.desk.clone(), tickets.clone());
    let writer = tokio::task::spawn_blocking(move || {
        let tickets = writers_tickets.iter().cycle().take(120);
        tickets
            .map(|t| desk.customer_writes(t, "And one more thing.", now()).unwrap())
            .collect::<BTreeSet<_>>()
    });
    let (mut seen, mut after) = (Vec::new(), 0);
    loop {
        let ended = writer.is_finished();
        let (changes, page) = served.pull(after, 3).await;
        after = page["next"].as_i64().unwrap();
        seen.extend(changes);
        if ended {
            break;
        }
    }
    let written = writer.await.unwrap();
    let mut given = BTreeMap::new();
    for change in seen.iter().filter(|c| c["type"] == "message") {
        *given.entry(change["message"]["id"].as_str().unwrap().to_owned()).or_insert(0) += 1;
    }
    assert!(seqs(&seen).is_sorted_by(|a, b| a < b));
    assert!(given.values().all(|times| *times == 1));
    assert!(written.iter().all(|id| given.contains_key(id)));
    let held: usize = tickets.iter().map(|t| served.desk.messages(t).unwrap().len()).sum();
    assert_eq!(given.len(), held);
}

#[tokio::test]
async fn a_ticket_that_changed_is_still_told_before_its_messages() {
    let served = serve(Location::Memory).await;
    let ticket = served.ticket("open").await;
    served.write(&ticket, KEY, "A reply.").await;
    let (changes, _) = served.pull(0, 100).await;
    let place = |kind: &str, id: &str| {
        changes.iter().position(|c| c[kind][id] == ticket.as_str() && c["type"] == kind).unwrap()
    };
    assert!(place("ticket", "id") < place("message", "ticket"));
}

#[tokio::test]
async fn a_merged_ticket_goes_and_its_messages_stay() {
    let served = serve(Location::Memory).await;
    let (before, _) = served.pull(0, 100).await;
    let tickets = served.desk.tickets().unwrap();
    let (from, into) = (&tickets[3], &tickets[5]);
    let moved = served.desk.messages(from).unwrap().len();
    let there = served.desk.messages(into).unwrap().len();
    served.desk.remove(from, Some(into), now()).unwrap();
    let (changes, page) = served.pull(*seqs(&before).last().unwrap(), 100).await;
    assert_eq!(changes[0]["gone"], json!({ "ticket": from, "merged_into": into }));
    assert_eq!(page["tickets"], 39);
    assert_eq!(served.desk.messages(into).unwrap().len(), there + moved);
    assert_eq!(changes.iter().filter(|c| c["message"]["ticket"] == into.as_str()).count(), moved);
    assert_refused(&served.write(from, KEY, "Too late.").await, 404, "not-found");
}

#[tokio::test]
async fn an_unknown_ticket_or_path_is_not_found() {
    let served = serve(Location::Memory).await;
    assert_refused(&served.write("1", KEY, "Hello?").await, 404, "not-found");
    assert_refused(&served.write("none", KEY, "Hello?").await, 404, "not-found");
    for path in ["/api/v1/tickets/1/mark", "/api/v1/tickets/x/mark", "/", "/api/v2/profile"] {
        assert_refused(&served.client.get(path).await, 404, "not-found");
    }
}

#[tokio::test]
async fn a_malformed_request_is_refused_in_json_and_writes_nothing() {
    let served = serve(Location::Memory).await;
    let ticket = served.ticket("open").await;
    let before = served.desk.messages(&ticket).unwrap().len();
    let path = messages_of(&ticket);
    let bodies: [&[u8]; 7] = [
        b"",
        b"{\"visibility\":\"public\",\"te",
        b"[]",
        b"{\"visibility\":\"secret\",\"text\":\"x\"}",
        b"{\"visibility\":\"public\",\"text\":\" \\n\"}",
        b"{\"visibility\":\"public\"}",
        b"{\"visibility\":\"public\",\"text\":\"\xff\"}",
    ];
    for body in bodies {
        assert_refused(&served.client.post(&path, Some(KEY), body).await, 400, "bad-request");
    }
    let good = json!({ "visibility": "public", "text": "x" }).to_string();
    for key in [None, Some("not-a-uuid")] {
        assert_refused(&served.client.post(&path, key, good.as_bytes()).await, 400, "bad-request");
    }
    for query in ["after=x", "after=-1", "limit=0", "limit=101", "limit=many"] {
        assert_refused(&served.client.get(&format!("/api/v1/changes?{query}")).await, 400, "bad-request");
    }
    assert_refused(&served.client.get("/api/v1/messages?client_ref=1").await, 400, "bad-request");
    assert_refused(&served.client.post("/api/v1/profile", None, b"").await, 405, "bad-request");
    assert_eq!(served.desk.messages(&ticket).unwrap().len(), before);
}

#[tokio::test]
async fn a_file_keeps_everything_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let location = Location::File(folder.path().join("demo.db"));
    let served = serve(location.clone()).await;
    let ticket = served.ticket("open").await;
    let first = served.write(&ticket, KEY, "Kept.").await;
    let (changes, _) = served.pull(0, 100).await;
    served.stop().await;

    let served = serve(location).await;
    assert_eq!(served.pull(0, 100).await.0, changes);
    let again = served.write(&ticket, KEY, "Kept.").await;
    assert_eq!((again.status, again.body), (200, first.body));
    served.stop().await;
}

#[tokio::test]
async fn a_listener_open_to_other_machines_is_refused() {
    let desk = DemoDesk::open(Location::Memory, now()).unwrap();
    let listener = TcpListener::bind("0.0.0.0:0").await.unwrap();
    let refused = desk.serve(listener, now, std::future::pending()).await;
    assert!(matches!(refused, Err(DemoError::NotLoopback)));
}
