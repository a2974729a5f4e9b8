//! The demo desk: a small help desk over HTTP and JSON that Parlance brings along.
//!
//! Every request carries `Authorization: Bearer <token>`. Ids are numbers in strings; times are RFC 3339.
//!
//! | request | answer |
//! |---|---|
//! | `GET api/v1/profile` | `{"product", "agent": {"id", "name"}, "queues": […], "statuses": […], "priorities": […], "agents": […], "fields": […], "seq"}` |
//! | `GET api/v1/changes?after=<seq>&limit=<n>` | `{"changes": […], "next", "more", "tickets"}` |
//! | `POST api/v1/tickets/<id>/messages` with `Idempotency-Key`, `{"visibility", "text"}` | 201 `{"id", "seq", "sent"}`; the same key again: 200 with the same |
//! | `POST api/v1/tickets` with `Idempotency-Key`, `{"email", "name", "subject", "text", "queue"}` | the same, and `"ticket"` |
//! | `GET api/v1/attachments/<id>` | the file's bytes, with an `ETag`; a `Range` is obeyed |
//! | `GET api/v1/messages?client_ref=<key>` | `{"messages": […]}` |
//! | `GET api/v1/tickets/<id>/mark?seen=<message>` | `{"seq", "unseen"}`: of the ticket's latest change, and how many public messages of others came after the one seen |
//! | `GET api/v1/tickets/<id>` | the ticket, with an `ETag` |
//! | `PUT api/v1/tickets/<id>` with `If-Match`, `{"field": {"field", "name"}, "value"}` | 204; 412 if the ticket has another tag by now |
//!
//! Changes are numbered in one sequence, each with its latest state only, oldest first:
//! `{"seq", "type": "ticket" | "message" | "event" | "gone", "<type>": {…}}`. A ticket comes before its messages.
//! Errors are `{"error": "<code>", "message"}` with the fitting HTTP status.

mod wire;

use crate::change::{Changing, changed};
use crate::reading::{UNKNOWN, accepted, json, of_write, with_json};
use crate::talk::{Line, exchange, once};
use crate::{
    AgentChoice, Answer, Capabilities, Changeable, Choices, CursorKind, Desk, DeskError, Exchange,
    FieldChoice, FilePlace, LockKind, Mark, Method, Profile, Proven, Request, StatusChoice, WriteIdentity,
};
use parlance_model::{
    Change, Cursor, DeskKind, NewTicket, Operation, OperationKind, Page, Sent, Tombstone, Watermark,
};
use serde_json::json as value;
use url::Url;
use wire::{Changed, Changes, Found, Standing, Ticket, Us, Written};

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
            proven: Proven::RealServer,
            cursor: CursorKind::Keyset,
            lock: LockKind::Version,
            write_identity: WriteIdentity::IdempotencyKey,
            tombstones: true,
            notes: true,
            attachments: true,
            open: true,
            change: Changeable { status: true, owner: true, priority: true, tags: true, custom: true },
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

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        let (api, path) = (self.api.clone(), ticket_path(operation, "mark"));
        let seen = operation.seen.as_ref().and_then(|seen| seen.message.parse::<u64>().ok());
        exchange(move |line| async move {
            let query = seen.map(|seen| format!("?seen={seen}")).unwrap_or_default();
            let standing: Standing = json(line.ask(api.get(&format!("{}{query}", path?))).await?)?;
            let watermark = Watermark(standing.seq.to_string());
            line.give(Mark { watermark, unseen: standing.unseen }).await;
            Ok(())
        })
    }

    fn send(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        let (api, operation) = (self.api.clone(), operation.clone());
        once(|line| async move {
            match &operation.kind {
                OperationKind::Reply { text } => api.say(&line, &operation, "public", text).await,
                OperationKind::Note { text } => api.say(&line, &operation, "internal", text).await,
                OperationKind::Change(wanted) => api.change(&line, &operation, wanted).await,
                OperationKind::Open(new) => api.open(&line, &operation, new).await,
            }
        })
    }

    fn look(&self, _: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        let request = self.api.get(&format!("messages?client_ref={}", operation.id));
        let opens = matches!(operation.kind, OperationKind::Open(_));
        exchange(|line| async move {
            let found: Found = json(line.ask(request).await?)?;
            let sent = found.messages.into_iter().next().map(|message| Sent {
                remote_id: if opens { message.ticket } else { message.id },
                at: Some(message.sent),
            });
            line.give(sent).await;
            Ok(())
        })
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        let id: u64 = file.file.parse().map_err(|_| DeskError::NotFound)?;
        Ok(self.api.get(&format!("attachments/{id}")))
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

    async fn say(
        &self,
        line: &Line<Sent>,
        operation: &Operation,
        visibility: &str,
        text: &str,
    ) -> Result<Sent, DeskError> {
        let path = ticket_path(operation, "messages")?;
        let mut request = Request { method: Method::Post, ..self.get(&path) };
        request.headers.push(("idempotency-key", operation.id.to_string()));
        let body = value!({"visibility": visibility, "text": text});
        written(line.ask(with_json(request, &body)).await?, |written| &written.id)
    }

    async fn open(
        &self,
        line: &Line<Sent>,
        operation: &Operation,
        new: &NewTicket,
    ) -> Result<Sent, DeskError> {
        let mut request = Request { method: Method::Post, ..self.get("tickets") };
        request.headers.push(("idempotency-key", operation.id.to_string()));
        written(line.ask(with_json(request, &value!(new))).await?, |written| &written.ticket)
    }

    async fn change(
        &self,
        line: &Line<Sent>,
        operation: &Operation,
        wanted: &Change,
    ) -> Result<Sent, DeskError> {
        let path = ticket_path(operation, "")?;
        let (field, path) = (&wanted.field, path.trim_end_matches('/'));
        let mut changing = Changing::new(wanted);
        loop {
            let answer = accepted(line.ask(self.get(path)).await?)?;
            let lock = answer.header("etag").map(str::to_owned);
            let Some(value) = changing.next(&json::<Ticket>(Ok(answer))?.value(field))? else {
                return Ok(changed());
            };
            let mut request = Request { method: Method::Put, ..self.get(path) };
            request.headers.extend(lock.map(|lock| ("if-match", lock)));
            match line.ask(with_json(request, &value!({"field": field, "value": value}))).await? {
                Ok(answer) if answer.status == 412 => {}
                answer => accepted(answer).map(|_| changing.written())?,
            }
        }
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
        choices: Choices {
            statuses: us
                .statuses
                .into_iter()
                .map(|means| StatusChoice { word: wire::word(means).to_owned(), means })
                .collect(),
            priorities: us.priorities,
            agents: us
                .agents
                .into_iter()
                .map(|agent| AgentChoice { id: agent.id, name: agent.name })
                .collect(),
            fields: us.fields.into_iter().map(|name| FieldChoice { name, values: Vec::new() }).collect(),
        },
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
            Changed::Ticket { ticket } => page.tickets.push(ticket.into()),
            Changed::Message { message } => page.messages.push(message.into()),
            Changed::Event { event } => page.events.push(event.into()),
            Changed::Gone { gone } => {
                page.gone.push(Tombstone { ticket: gone.ticket, merged_into: gone.merged_into });
            }
        }
    }
    *read += u64::try_from(page.tickets.len()).unwrap_or(0);
    page.progress = (*read, Some(changes.tickets.max(*read)));
    Ok(page)
}

/// Only the message itself says yes, and only a refusal says no; anything else leaves it open.
fn written(answer: Answer, id: impl FnOnce(&Written) -> &String) -> Result<Sent, DeskError> {
    let response = of_write(accepted(answer))?;
    let written: Written = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
    Ok(Sent { remote_id: id(&written).clone(), at: Some(written.sent) })
}
