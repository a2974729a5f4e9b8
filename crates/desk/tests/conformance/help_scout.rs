//! A stand-in for Help Scout, after its API reference.

use crate::kit::{self, Clock, Parameters, body, escape, header, read};
use crate::stand_in;
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Method, Request, Response, connector};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const ADDRESS: &str = "https://secure.helpscout.net/conversations/";
const OURS: u64 = 500;
const COLLEAGUE: u64 = 501;
const CUSTOMER: u64 = 900;
const MAILBOX: u64 = 70;
const ORDER: u64 = 31;
const TOPIC: u64 = 32;

#[derive(Clone)]
struct Conversation {
    id: u64,
    subject: String,
    /// The customer's address, where an agent wrote first.
    written_to: Option<String>,
    status: String,
    assignee: Option<u64>,
    tags: BTreeSet<String>,
    fields: BTreeMap<u64, String>,
    created: Clock,
    modified: Clock,
    /// Later changes within a second come first.
    turn: u64,
    deleted: bool,
    merged: Option<u64>,
    forbidden: bool,
    threads: Vec<Thread>,
}

#[derive(Clone)]
struct Thread {
    id: u64,
    kind: &'static str,
    author: u64,
    html: String,
    at: Clock,
}

pub struct StandIn {
    clock: Clock,
    conversations: BTreeMap<u64, Conversation>,
    ids: u64,
    may_open: bool,
}

impl StandIn {
    pub fn new() -> Self {
        Self { clock: Clock::default(), conversations: BTreeMap::new(), ids: 1000, may_open: true }
    }

    fn id(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }

    fn conversation(&mut self, id: &str) -> &mut Conversation {
        self.conversations.get_mut(&id.parse().unwrap()).unwrap()
    }

    fn touch(&mut self, id: u64) {
        let (now, turn) = (self.clock, self.id());
        let conversation = self.conversations.get_mut(&id).unwrap();
        (conversation.modified, conversation.turn) = (now, turn);
    }

    fn say(&mut self, id: u64, kind: &'static str, author: u64, html: String) -> u64 {
        let thread = Thread { id: self.id(), kind, author, html, at: self.clock };
        let thread_id = thread.id;
        self.conversations.get_mut(&id).unwrap().threads.push(thread);
        self.touch(id);
        thread_id
    }

    fn route(&mut self, request: &Request) -> Response {
        let path = request.url.path().strip_prefix("/v2/").expect("the API's path").to_owned();
        let parts: Vec<_> = path.split('/').collect();
        match (request.method, parts.as_slice()) {
            (Method::Get, ["users", "me"]) => kit::answer(200, &user(OURS)),
            (Method::Get, ["users"]) => {
                listed(request, &["page"], "users", vec![user(OURS), user(COLLEAGUE)], 50)
            }
            (Method::Get, ["mailboxes"]) => {
                let mailbox = json!({"id": MAILBOX, "name": "Ügyfélszolgálat", "slug": "x", "email": "help@acme.example"});
                listed(request, &["page"], "mailboxes", vec![mailbox], 50)
            }
            (Method::Get, ["mailboxes", id, "fields"]) => {
                assert_eq!(*id, MAILBOX.to_string());
                listed(request, &["page"], "fields", fields(), 50)
            }
            (Method::Get, ["conversations"]) => self.list(request),
            (Method::Post, ["conversations"]) => self.create(&body(request)),
            (Method::Get, ["conversations", id]) => {
                self.found(id, |found| kit::answer(200, &shown(found, false)))
            }
            (Method::Get, ["conversations", id, "threads"]) => {
                self.found(id, |found| listed(request, &["page"], "threads", threads(found), 50))
            }
            (Method::Get, ["conversations", _, "attachments", "7", "data"]) => {
                kit::answer(200, &json!({"data": "w6FydsOtenTFsXLFkQ=="}))
            }
            (Method::Post, ["conversations", id, "reply"]) => self.write(id, &body(request), true),
            (Method::Post, ["conversations", id, "notes"]) => self.write(id, &body(request), false),
            (Method::Patch, ["conversations", id]) => self.change(id, |found| patch(found, &body(request))),
            (Method::Put, ["conversations", id, "tags"]) => self.change(id, |found| {
                let tags = body(request)["tags"].as_array().expect("a list").clone();
                found.tags = tags.iter().map(|tag| tag.as_str().unwrap().to_lowercase()).collect();
                Ok(())
            }),
            (Method::Put, ["conversations", id, "fields"]) => {
                self.change(id, |found| put_fields(found, &body(request)))
            }
            _ => panic!("Help Scout has no {:?} {path}", request.method),
        }
    }

    fn found(&self, id: &str, then: impl FnOnce(&Conversation) -> Response) -> Response {
        match self.conversations.get(&id.parse().unwrap()).filter(|found| !found.deleted) {
            None => missing(),
            Some(found) => match found.merged {
                Some(into) => {
                    let place = format!("https://api.helpscout.net/v2/conversations/{into}");
                    Response { status: 301, headers: vec![("location".to_owned(), place)], body: Vec::new() }
                }
                None => then(found),
            },
        }
    }

    fn list(&self, request: &Request) -> Response {
        let known = ["status", "embed", "sortField", "sortOrder", "page", "modifiedSince"];
        let parameters = Parameters::of(request, &known);
        let status = parameters.get("status").unwrap_or("active");
        let since = parameters
            .get("modifiedSince")
            .map(|since| since.parse::<jiff::Timestamp>().unwrap().as_second());
        let mut found: Vec<_> = self
            .conversations
            .values()
            .filter(|one| !one.deleted && one.merged.is_none())
            .filter(|one| status == "all" || one.status == status)
            .filter(|one| since.is_none_or(|since| one.modified.unix() > since))
            .collect();
        match parameters.get("sortField") {
            None | Some("createdAt") => found.sort_by_key(|one| (one.created, one.id)),
            Some("modifiedAt") => found.sort_by_key(|one| (one.modified, one.turn)),
            other => panic!("no order {other:?}"),
        }
        if parameters.get("sortOrder") != Some("asc") {
            found.reverse();
        }
        let embed = parameters.get("embed") == Some("threads");
        let rows = found.into_iter().map(|one| shown(one, embed)).collect();
        listed(request, &known, "conversations", rows, 25)
    }

    fn create(&mut self, body: &Value) -> Response {
        if !self.may_open {
            let words = "Access to this resource is not allowed";
            return kit::answer(403, &json!({"logRef": "x", "message": words}));
        }
        let known = ["subject", "customer", "mailboxId", "type", "status", "threads"];
        assert!(body.as_object().unwrap().keys().all(|name| known.contains(&name.as_str())), "{body}");
        if body["mailboxId"] != MAILBOX {
            return refused("mailboxId", "does not exist");
        }
        let thread = &body["threads"][0];
        let html = thread["text"].as_str().unwrap_or_default();
        if thread["type"] != "reply" || thread["customer"] != json!({"email": body["customer"]["email"]}) {
            return refused("threads[0]", "is not valid");
        }
        if read(html).trim().is_empty() {
            return refused("threads[0].text", "may not be empty");
        }
        let Some(email) = body["customer"]["email"].as_str() else {
            return refused("customer", "may not be null");
        };
        assert!((body["type"] == "email") && body["status"] == "pending");
        let id = self.begun(email, body["subject"].as_str().unwrap());
        self.conversation(&id.to_string()).status = "pending".to_owned();
        self.say(id, "message", OURS, html.to_owned());
        let headers = vec![("resource-id".to_owned(), id.to_string())];
        Response { status: 201, headers, body: Vec::new() }
    }

    fn begun(&mut self, email: &str, subject: &str) -> u64 {
        let id = stand_in::StandIn::open(self, subject, "").parse().unwrap();
        let begun = self.conversations.get_mut(&id).unwrap();
        begun.threads.clear();
        begun.written_to = Some(email.to_owned());
        id
    }

    fn writable(&self, id: &str) -> Result<u64, Response> {
        let number: u64 = id.parse().unwrap();
        match self.conversations.get(&number) {
            Some(found) if found.forbidden => Err(kit::answer(
                403,
                &json!({"logRef": "x", "message": "Access to this resource is not allowed"}),
            )),
            Some(found) if !found.deleted && found.merged.is_none() => Ok(number),
            _ => Err(missing()),
        }
    }

    fn write(&mut self, id: &str, body: &Value, reply: bool) -> Response {
        let id = match self.writable(id) {
            Ok(id) => id,
            Err(response) => return response,
        };
        for name in body.as_object().unwrap().keys() {
            assert!(
                ["text", "status", "user"].contains(&name.as_str()) || name == "customer" && reply,
                "no {name}"
            );
        }
        if reply && body["customer"]["id"] != CUSTOMER {
            return refused("customer", "may not be null");
        }
        let html = body["text"].as_str().unwrap_or_default().to_owned();
        if read(&html).trim().is_empty() {
            return refused("text", "may not be empty");
        }
        match body["status"].as_str() {
            Some(status) => self.conversation(&id.to_string()).status = status.to_owned(),
            // A new thread opens the conversation again unless it says otherwise.
            None => self.conversation(&id.to_string()).status = "active".to_owned(),
        }
        let thread = self.say(id, if reply { "message" } else { "note" }, OURS, html);
        let headers = vec![("resource-id".to_owned(), thread.to_string())];
        Response { status: 201, headers, body: Vec::new() }
    }

    fn change(
        &mut self,
        id: &str,
        change: impl FnOnce(&mut Conversation) -> Result<(), Response>,
    ) -> Response {
        let id = match self.writable(id) {
            Ok(id) => id,
            Err(response) => return response,
        };
        if let Err(response) = change(self.conversations.get_mut(&id).unwrap()) {
            return response;
        }
        // A change of state is a thread, too.
        self.say(id, "lineitem", OURS, String::new());
        Response { status: 204, headers: Vec::new(), body: Vec::new() }
    }
}

fn patch(found: &mut Conversation, body: &Value) -> Result<(), Response> {
    match (body["op"].as_str().unwrap(), body["path"].as_str().unwrap()) {
        ("replace", "/status") => match body["value"].as_str() {
            Some(word @ ("active" | "pending" | "closed" | "spam")) => found.status = word.to_owned(),
            _ => return Err(refused("value", "is not a status")),
        },
        ("replace", "/assignTo") => match body["value"].as_u64() {
            Some(id @ (OURS | COLLEAGUE)) => found.assignee = Some(id),
            _ => return Err(refused("value", "is not a user")),
        },
        ("remove", "/assignTo") => found.assignee = None,
        other => panic!("nothing to patch by {other:?}"),
    }
    Ok(())
}

/// What is left out is emptied.
fn put_fields(found: &mut Conversation, body: &Value) -> Result<(), Response> {
    let mut fields = BTreeMap::new();
    for field in body["fields"].as_array().expect("a list") {
        let id = field["id"].as_u64().expect("a number");
        let value = field["value"].as_str().expect("a text").to_owned();
        if id == TOPIC && value != "1" {
            return Err(refused("value", "is not an option"));
        }
        assert!([ORDER, TOPIC].contains(&id), "no field {id}");
        fields.insert(id, value);
    }
    found.fields = fields;
    Ok(())
}

fn listed(request: &Request, known: &[&str], name: &str, rows: Vec<Value>, size: usize) -> Response {
    let page = Parameters::of(request, known).number("page").unwrap_or(1);
    assert!(page >= 1);
    let (total, pages) = (rows.len(), rows.len().div_ceil(size));
    let rows: Vec<_> = rows.into_iter().skip(size * (page - 1)).take(size).collect();
    let about = json!({"size": size, "totalElements": total, "totalPages": pages, "number": page});
    match rows.is_empty() {
        true => kit::answer(200, &json!({"_links": {}, "page": about})),
        false => kit::answer(200, &json!({"_embedded": {name: rows}, "_links": {}, "page": about})),
    }
}

fn missing() -> Response {
    kit::answer(404, &json!({"logRef": "x", "message": "Not Found"}))
}

fn refused(path: &str, words: &str) -> Response {
    let errors = json!([{"path": path, "message": words, "source": "JSON"}]);
    kit::answer(400, &json!({"logRef": "x", "message": "Bad request", "_embedded": {"errors": errors}}))
}

fn fields() -> Vec<Value> {
    vec![
        json!({"id": ORDER, "required": false, "order": 1, "type": "SINGLE_LINE", "name": "Order", "options": []}),
        json!({"id": TOPIC, "required": false, "order": 2, "type": "DROPDOWN", "name": "Topic", "options": [{"id": 1, "order": 1, "label": "Zoll"}]}),
    ]
}

fn user(id: u64) -> Value {
    let (first, last) = if id == OURS { ("Anna", "Agent") } else { ("Béla", "Kolléga") };
    json!({"id": id, "firstName": first, "lastName": last, "email": format!("u{id}@acme.example"), "role": "user", "type": "user"})
}

fn person(id: u64) -> Value {
    match id {
        CUSTOMER => {
            json!({"id": id, "type": "customer", "first": "髙橋", "last": "美咲", "email": "misaki@customer.example"})
        }
        OURS => {
            json!({"id": id, "type": "user", "first": "Anna", "last": "Agent", "email": "u500@acme.example"})
        }
        _ => {
            json!({"id": id, "type": "user", "first": "Béla", "last": "Kolléga", "email": "u501@acme.example"})
        }
    }
}

fn shown(one: &Conversation, embed: bool) -> Value {
    let name = |id: &u64| if *id == ORDER { "Order" } else { "Topic" };
    let fields: Vec<_> = one
        .fields
        .iter()
        .map(|(id, value)| json!({"id": id, "name": name(id), "value": value, "text": if *id == TOPIC { "Zoll" } else { value }}))
        .collect();
    let mut customer = person(CUSTOMER);
    if let Some(email) = &one.written_to {
        customer = json!({"id": 901, "type": "customer", "first": "Anna Neu", "last": "", "email": email});
    }
    let mut shown = json!({
        "id": one.id, "number": one.id, "type": "email", "folderId": 1, "status": one.status, "state": "published",
        "threads": one.threads.iter().filter(|thread| thread.kind != "lineitem").count(),
        "subject": one.subject, "preview": "…", "mailboxId": MAILBOX, "createdBy": person(CUSTOMER),
        "createdAt": one.created.text(), "userUpdatedAt": one.modified.text(), "primaryCustomer": customer,
        "source": {"type": "email", "via": "customer"}, "cc": [], "bcc": [], "customFields": fields,
        "tags": one.tags.iter().map(|tag| json!({"id": 1, "color": "#fff", "tag": tag})).collect::<Vec<_>>(),
    });
    if let Some(assignee) = one.assignee {
        shown["assignee"] = person(assignee);
    }
    if embed {
        shown["_embedded"] = json!({"threads": threads(one)});
    }
    shown
}

/// The newest first.
fn threads(one: &Conversation) -> Vec<Value> {
    let shown = |thread: &Thread| {
        let mut shown = json!({
            "id": thread.id, "type": thread.kind, "status": one.status, "state": "published", "createdBy": person(thread.author),
            "createdAt": thread.at.text(), "source": {"type": "web", "via": "user"}, "_embedded": {"attachments": []},
        });
        match thread.kind {
            "lineitem" => shown["action"] = json!({"type": "default", "text": "You changed it"}),
            _ => shown["body"] = json!(thread.html.replace("<br>", "<br />\n")),
        }
        shown
    };
    one.threads.iter().rev().map(shown).collect()
}

impl stand_in::StandIn for StandIn {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::HelpScout, ADDRESS, "secret").unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::HelpScout, ADDRESS, "wrong").unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        assert_eq!(request.url.host_str(), Some("api.helpscout.net"));
        let mut response = match header(request, "authorization") {
            Some("Bearer secret") => self.route(request),
            _ => kit::answer(
                401,
                &json!({"error": "invalid_token", "error_description": "Invalid access token"}),
            ),
        };
        response.headers.push(("date".to_owned(), self.clock.http_date()));
        response
    }

    fn pass(&mut self, seconds: u32) {
        self.clock.pass(seconds);
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        let id = self.id();
        let conversation = Conversation {
            id,
            subject: subject.to_owned(),
            written_to: None,
            status: "active".to_owned(),
            assignee: None,
            tags: BTreeSet::new(),
            fields: BTreeMap::from([(TOPIC, "1".to_owned())]),
            created: self.clock,
            modified: self.clock,
            turn: id,
            deleted: false,
            merged: None,
            forbidden: false,
            threads: Vec::new(),
        };
        self.conversations.insert(id, conversation);
        self.say(id, "customer", CUSTOMER, escape(text));
        id.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        self.conversation(ticket).status = "active".to_owned();
        self.say(ticket.parse().unwrap(), "customer", CUSTOMER, escape(text));
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        let kind = if public { "message" } else { "note" };
        self.say(ticket.parse().unwrap(), kind, COLLEAGUE, escape(text));
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let found = self.conversation(ticket);
        match field {
            Field::Status => found.status = value.to_owned(),
            Field::Owner => found.assignee = Some(value.parse().unwrap()),
            Field::Tags => found.tags = value.lines().map(str::to_owned).collect(),
            Field::Custom(_) => {
                found.fields.insert(ORDER, value.to_owned());
            }
            Field::Priority => panic!("Help Scout has no priorities"),
        }
        self.say(ticket.parse().unwrap(), "lineitem", COLLEAGUE, String::new());
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let found = &self.conversations[&ticket.parse().unwrap()];
        assert_eq!(found.fields.get(&TOPIC).map(String::as_str), Some("1"), "another field was emptied");
        match field {
            Field::Status => found.status.clone(),
            Field::Owner => found.assignee.map(|id| id.to_string()).unwrap_or_default(),
            Field::Priority => String::new(),
            Field::Tags => found.tags.iter().cloned().collect::<Vec<_>>().join("\n"),
            Field::Custom(_) => found.fields.get(&ORDER).cloned().unwrap_or_default(),
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let threads = self.conversations[&ticket.parse().unwrap()].threads.iter();
        let ours = threads.filter(|thread| thread.author == OURS && thread.kind != "lineitem");
        ours.map(|thread| (read(&thread.html), thread.kind == "message")).collect()
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let ours = self
            .conversations
            .values()
            .filter(|one| one.threads.first().is_some_and(|first| first.author == OURS));
        ours.map(|one| (one.id.to_string(), one.written_to.clone().unwrap(), one.subject.clone())).collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        let id = self.begun(email, subject);
        self.say(id, "message", COLLEAGUE, escape(text));
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }

    fn delete(&mut self, ticket: &str) {
        self.conversation(ticket).deleted = true;
    }

    fn told_of_deletion(&self) -> stand_in::Told {
        stand_in::Told::Nothing
    }

    fn merge(&mut self, ticket: &str, into: &str) {
        let into: u64 = into.parse().unwrap();
        let merged = self.conversation(ticket);
        merged.merged = Some(into);
        let threads = std::mem::take(&mut merged.threads);
        self.conversations.get_mut(&into).unwrap().threads.extend(threads);
        self.touch(into);
    }

    fn told_of_merge(&self) -> stand_in::Told {
        stand_in::Told::Nothing
    }

    fn forbid(&mut self, ticket: &str) {
        self.conversation(ticket).forbidden = true;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        Some(match field {
            Field::Status => ["pending", "closed"],
            Field::Owner => ["500", "501"],
            Field::Priority => return None,
            Field::Tags => ["refund\nvip", "zoll"],
            Field::Custom(_) => ["A-1", "B-2"],
        })
    }
}
