//! A demo desk that holds any number of tickets and none of them: each is made when it is asked for.

use axum::{
    Json, Router,
    extract::{Query, State},
    routing::get,
};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::net::TcpListener;

/// The token that such a desk would take; it lets everybody in.
pub const TOKEN: &str = "simulated";

/// A ticket, what the customer wrote, and what we answered.
pub const CHANGES: u64 = 3;

/// A desk of so many tickets that takes so long for a page.
pub struct Simulated {
    /// How many tickets it has.
    pub tickets: u64,
    /// What a page takes.
    pub delay: Duration,
}

#[derive(Clone)]
struct Serving {
    desk: Arc<Simulated>,
    asked: Arc<Mutex<Vec<u64>>>,
}

#[derive(Deserialize)]
struct Window {
    after: u64,
    limit: u64,
}

impl Simulated {
    /// Answers until the process ends.
    pub async fn serve(self, listener: TcpListener) {
        let router = Router::new()
            .route("/api/v1/profile", get(profile))
            .route("/api/v1/changes", get(changes))
            .route("/asked", get(asked))
            .with_state(Serving { desk: Arc::new(self), asked: Arc::default() });
        axum::serve(listener, router).await.unwrap();
    }

    fn change(&self, seq: u64) -> Value {
        // The newest come first, as on the demo desk.
        let ticket = self.tickets - (seq - 1) / CHANGES;
        let person = json!({
            "id": format!("{}", ticket % 20_000), "name": format!("Customer {}", ticket % 20_000),
            "email": format!("customer{}@example.com", ticket % 20_000),
        });
        match (seq - 1) % CHANGES {
            0 => json!({"seq": seq, "type": "ticket", "ticket": {
                "id": ticket.to_string(), "subject": format!("Where is order {ticket}?"), "status": "open",
                "queue": "Orders", "channel": "email", "requester": person, "owner": null, "owner_id": null,
                "priority": "normal", "tags": ["order"], "created": at(ticket, 0), "updated": at(ticket, 30),
                "due": null, "fields": {"order": ticket.to_string()},
            }}),
            1 => message(seq, ticket, "inbound", &person, TEXT, 0),
            _ => message(seq, ticket, "outbound", &json!({"id": "1", "name": "Vámos Nóra"}), ANSWER, 30),
        }
    }
}

const TEXT: &str = "Hello, I ordered a pair of shoes two weeks ago and was told that they would be here within five \
    working days. The tracking page has not moved since then, and nobody answers the phone. Could you please look \
    where the parcel is, and tell me when I can count on it? I will be away from the 14th on.";
const ANSWER: &str = "Thank you for writing, and I am sorry that you are still waiting. The carrier has confirmed that \
    the parcel is in the depot; it will be handed over tomorrow. I shall look again in the evening and write to you.";

fn message(seq: u64, ticket: u64, direction: &str, author: &Value, text: &str, minutes: i64) -> Value {
    json!({"seq": seq, "type": "message", "message": {
        "id": seq.to_string(), "ticket": ticket.to_string(), "visibility": "public", "direction": direction,
        "author": author, "body": {"kind": "plain", "text": format!("{text} ({ticket})")}, "sent": at(ticket, minutes),
        "attachments": [], "client_ref": null,
    }})
}

/// Ten minutes between tickets.
fn at(ticket: u64, minutes: i64) -> String {
    let begun: Timestamp = "2006-01-01T08:00:00Z".parse().unwrap();
    (begun + SignedDuration::from_mins(i64::try_from(ticket).unwrap() * 10 + minutes)).to_string()
}

async fn profile() -> Json<Value> {
    Json(
        json!({"product": "Parlance demo desk, simulated", "agent": {"id": "1", "name": "Vámos Nóra"}, "queues": ["Orders"], "seq": 1}),
    )
}

async fn changes(State(serving): State<Serving>, Query(window): Query<Window>) -> Json<Value> {
    serving.asked.lock().unwrap().push(window.after);
    tokio::time::sleep(serving.desk.delay).await;
    let all = serving.desk.tickets * CHANGES;
    let last = all.min(window.after + window.limit);
    let changes: Vec<Value> = (window.after + 1..=last).map(|seq| serving.desk.change(seq)).collect();
    Json(json!({"changes": changes, "next": last, "more": last < all, "tickets": serving.desk.tickets}))
}

/// After which changes the desk was asked for more, since this was last told.
async fn asked(State(serving): State<Serving>) -> Json<Vec<u64>> {
    Json(std::mem::take(&mut *serving.asked.lock().unwrap()))
}
