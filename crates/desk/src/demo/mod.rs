//! The demo desk: a small help desk over HTTP and JSON that Parlance brings along.
//!
//! Every request carries `Authorization: Bearer <token>`. Ids are numbers in strings; times are RFC 3339.
//!
//! | request | answer |
//! |---|---|
//! | `GET api/v1/profile` | `{"product", "agent": {"id", "name"}, "queues": […], "seq"}` |
//! | `GET api/v1/changes?after=<seq>&limit=<n>` | `{"changes": […], "next", "more", "tickets"}` |
//! | `POST api/v1/tickets/<id>/messages` with `Idempotency-Key`, `{"visibility", "text"}` | 201 `{"id", "seq", "sent"}`; the same key again: 200 with the same |
//! | `GET api/v1/messages?client_ref=<key>` | `{"messages": […]}` |
//! | `GET api/v1/tickets/<id>/mark` | `{"seq"}`: of the ticket's latest change |
//!
//! Changes are numbered in one sequence, each with its latest state only, oldest first:
//! `{"seq", "type": "ticket" | "message" | "event" | "gone", "<type>": {…}}`. A ticket comes before its messages.
//! Errors are `{"error": "<code>", "message"}` with the fitting HTTP status.

mod wire;

use crate::reading::{accepted, json, with_json};
use crate::talk::{Line, exchange};
use crate::{
    Answer, Capabilities, CursorKind, Desk, DeskError, Exchange, LockKind, Lost, Method, Profile, Request,
    WriteIdentity,
};
use parlance_model::{Cursor, DeskKind, Operation, OperationKind, Page, Sent, Tombstone, Watermark};
use serde_json::json as value;
use url::Url;
use wire::{Change, Changes, Found, Mark, Us, Written};

/// What the product's name begins with, so that another server is not taken for a demo desk.
const PRODUCT: &str = "Parlance demo desk";

/// A demo desk.
pub struct DemoDesk {
    api: Api,
}

#[derive(Clone)]
struct Api {
    base: Url,
    token: String,
}

impl DemoDesk {
    /// A demo desk at this address (without `/api/v1`), with its token.
    pub fn new(base: Url, token: &str) -> Self {
        Self { api: Api { base, token: token.to_owned() } }
    }
}

impl Desk for DemoDesk {
    fn kind(&self) -> DeskKind {
        DeskKind::Demo
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities {
            cursor: CursorKind::Keyset,
            lock: LockKind::None,
            write_identity: WriteIdentity::IdempotencyKey,
            tombstones: true,
            notes: true,
            attachments: false,
        }
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        let api = self.api.clone();
        exchange(|line| probe(api, line))
    }

    fn pull(&self, _: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        let (api, after) = (self.api.clone(), since.and_then(|cursor| cursor.0.parse().ok()).unwrap_or(0));
        exchange(move |line| pull(api, line, after))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Watermark>> {
        let (api, path) = (self.api.clone(), ticket_path(operation, "mark"));
        exchange(|line| async move {
            let mark: Mark = json(line.ask(api.get(&path?)).await?)?;
            line.give(Watermark(mark.seq.to_string())).await;
            Ok(())
        })
    }

    fn send(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let request = ticket_path(operation, "messages").map(|path| self.api.write(&path, operation));
        exchange(|line| async move {
            let sent = written(line.ask(request?).await?)?;
            line.give(sent).await;
            Ok(())
        })
    }

    fn look(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let request = self.api.get(&format!("messages?client_ref={}", operation.id));
        exchange(|line| async move {
            let found: Found = json(line.ask(request).await?)?;
            let sent = found.messages.into_iter().next();
            line.give(sent.map(|message| Sent { remote_id: message.id, at: Some(message.sent) })).await;
            Ok(())
        })
    }
}

impl Api {
    fn get(&self, path: &str) -> Request {
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        let mut url = self.base.clone();
        url.set_path(&format!("{}/api/v1/{path}", self.base.path().trim_end_matches('/')));
        url.set_query(query);
        let headers = vec![
            ("authorization", format!("Bearer {}", self.token)),
            ("accept", "application/json".to_owned()),
        ];
        Request { method: Method::Get, url, headers, body: None }
    }

    fn write(&self, path: &str, operation: &Operation) -> Request {
        let visibility = match operation.kind {
            OperationKind::Reply { .. } => "public",
            OperationKind::Note { .. } => "internal",
        };
        let mut request = Request { method: Method::Post, ..self.get(path) };
        request.headers.push(("idempotency-key", operation.id.to_string()));
        with_json(request, &value!({"visibility": visibility, "text": operation.kind.text()}))
    }
}

/// The desk's ids are numbers, so nothing else may stand in a path.
fn ticket_path(operation: &Operation, what: &str) -> Result<String, DeskError> {
    let ticket: u64 = operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)?;
    Ok(format!("tickets/{ticket}/{what}"))
}

async fn probe(api: Api, line: Line<Profile>) -> Result<(), DeskError> {
    let us = match json::<Us>(line.ask(api.get("profile")).await?) {
        Err(DeskError::NotFound) => return Err(DeskError::NotADesk),
        us => us?,
    };
    if !us.product.starts_with(PRODUCT) {
        return Err(DeskError::NotADesk);
    }
    line.give(Profile {
        agent_id: us.agent.id,
        agent_name: us.agent.name,
        product: us.product,
        keeps_client_ref: true,
        queues: us.queues,
    })
    .await;
    Ok(())
}

async fn pull(api: Api, line: Line<Page>, mut after: u64) -> Result<(), DeskError> {
    let mut read = 0;
    loop {
        let changes: Changes = json(line.ask(api.get(&format!("changes?after={after}&limit=100"))).await?)?;
        if changes.changes.is_empty() {
            return Ok(());
        }
        if changes.next <= after {
            return Err(DeskError::BadAnswer);
        }
        let more = changes.more;
        after = changes.next;
        let page = page(changes, &mut read)?;
        line.give(page).await;
        if !more {
            return Ok(());
        }
    }
}

fn page(changes: Changes, read: &mut u64) -> Result<Page, DeskError> {
    let mut page = Page {
        tickets: Vec::new(),
        messages: Vec::new(),
        events: Vec::new(),
        gone: Vec::new(),
        cursor: Cursor(changes.next.to_string()),
        progress: (0, None),
    };
    for change in changes.changes {
        match change {
            Change::Ticket { ticket } => page.tickets.push(ticket.into()),
            Change::Message { message } => page.messages.push(message.into()),
            Change::Event { event } => page.events.push(event.into()),
            Change::Gone { gone } => {
                page.gone.push(Tombstone { ticket: gone.ticket, merged_into: gone.merged_into });
            }
        }
    }
    *read += u64::try_from(page.tickets.len()).unwrap_or(0);
    page.progress = (*read, Some(changes.tickets.max(*read)));
    Ok(page)
}

/// Only the message itself says yes, and only a refusal says no; anything else leaves it open.
fn written(answer: Answer) -> Result<Sent, DeskError> {
    let unknown = DeskError::Lost(Lost::AfterSending);
    let response = match accepted(answer) {
        Err(DeskError::Failed(_) | DeskError::NotADesk) => return Err(unknown),
        response => response?,
    };
    let written: Written = serde_json::from_slice(&response.body).map_err(|_| unknown)?;
    Ok(Sent { remote_id: written.id, at: Some(written.sent) })
}
