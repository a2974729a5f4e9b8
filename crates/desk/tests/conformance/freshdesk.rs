//! A stand-in for Freshdesk, after its API reference.

use crate::kit::{self, Clock, Parameters, body, escape, header, read};
use crate::stand_in;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Method, Request, Response, connector};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ADDRESS: &str = "https://acme.freshdesk.com/a/tickets/filters/all_tickets";
const OURS: u64 = 500;
const COLLEAGUE: u64 = 501;
const CUSTOMER: u64 = 900;
const GROUP: u64 = 70;

#[derive(Clone)]
struct Ticket {
    id: u64,
    subject: String,
    text: String,
    /// Who wrote first to whom, if an agent did: she, and the customer's address.
    outbound: Option<(u64, String)>,
    status: u64,
    priority: u64,
    responder: Option<u64>,
    tags: Vec<String>,
    fields: BTreeMap<String, Value>,
    created: Clock,
    updated: Clock,
    deleted: bool,
    forbidden: bool,
    conversations: Vec<Conversation>,
}

#[derive(Clone)]
struct Conversation {
    id: u64,
    user: u64,
    html: String,
    private: bool,
    at: Clock,
}

pub struct StandIn {
    clock: Clock,
    tickets: BTreeMap<u64, Ticket>,
    ids: u64,
    may_open: bool,
}

impl StandIn {
    pub fn new() -> Self {
        Self { clock: Clock::default(), tickets: BTreeMap::new(), ids: 1000, may_open: true }
    }

    fn id(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }

    fn ticket(&mut self, id: &str) -> &mut Ticket {
        self.tickets.get_mut(&id.parse().unwrap()).unwrap()
    }

    fn say(&mut self, ticket: u64, user: u64, html: String, private: bool) -> Conversation {
        let conversation = Conversation { id: self.id(), user, html, private, at: self.clock };
        let now = self.clock;
        let ticket = self.tickets.get_mut(&ticket).unwrap();
        ticket.conversations.push(conversation.clone());
        ticket.updated = now;
        conversation
    }

    fn route(&mut self, request: &Request) -> Response {
        let path = request.url.path().strip_prefix("/api/v2/").expect("the API's path").to_owned();
        let parts: Vec<_> = path.split('/').collect();
        match (request.method, parts.as_slice()) {
            (Method::Get, ["agents", "me"]) => kit::answer(
                200,
                &json!({"id": OURS, "type": "support_agent", "available": true, "contact": {"name": "Anna Agent", "email": "anna@acme.example", "active": true}}),
            ),
            (Method::Get, ["ticket_fields"]) => kit::answer(200, &fields()),
            (Method::Get, ["contacts"]) => {
                let parameters = Parameters::of(request, &["email"]);
                let email = parameters.get("email").unwrap();
                let known = self.tickets.values().find(|ticket| customer(ticket).1 == email);
                kit::answer(
                    200,
                    &known
                        .map(|ticket| json!({"id": customer(ticket).0, "email": email}))
                        .into_iter()
                        .collect(),
                )
            }
            (Method::Get, ["email_configs"]) => kit::answer(
                200,
                &json!([
                    {"id": 30, "name": "Old", "to_email": "old@acme.example", "reply_email": "old@acme.example", "group_id": null, "primary_role": false, "active": false},
                    {"id": 31, "name": "Acme", "to_email": "help@acme.example", "reply_email": "help@acme.example", "group_id": null, "primary_role": true, "active": true},
                ]),
            ),
            (Method::Post, ["tickets", "outbound_email"]) => self.write_first(&body(request)),
            (Method::Get, ["tickets"]) => self.list(request),
            (Method::Get, ["tickets", id]) => match self.tickets.get(&id.parse().unwrap()) {
                // A deleted ticket can still be looked at.
                Some(ticket) => kit::answer(200, &shown(ticket, "description")),
                None => missing(),
            },
            (Method::Get, ["tickets", id, "conversations"]) => self.conversations(id, request),
            (Method::Post, ["tickets", id, "reply"]) => self.write(id, &body(request), true),
            (Method::Post, ["tickets", id, "notes"]) => self.write(id, &body(request), false),
            (Method::Put, ["tickets", id]) => self.update(id, &body(request)),
            _ => panic!("Freshdesk has no {:?} {path}", request.method),
        }
    }

    fn list(&self, request: &Request) -> Response {
        let known =
            ["updated_since", "order_by", "order_type", "per_page", "page", "include", "filter", "email"];
        let parameters = Parameters::of(request, &known);
        let per_page = parameters.number("per_page").unwrap_or(30);
        let page = parameters.number("page").unwrap_or(1);
        if per_page > 100 || !(1..=300).contains(&page) {
            return refused("page", "It should be a Positive Integer less than or equal to 300");
        }
        let month = self.clock.unix() - 30 * 86_400;
        let since = parameters
            .get("updated_since")
            .map_or(month, |since| since.parse::<jiff::Timestamp>().unwrap().as_second());
        let wants_deleted = match parameters.get("filter") {
            None => Some(false),
            Some("deleted") => Some(true),
            Some("spam") => None,
            other => panic!("no filter {other:?}"),
        };
        let mut tickets: Vec<_> = self
            .tickets
            .values()
            .filter(|ticket| Some(ticket.deleted) == wants_deleted && ticket.updated.unix() >= since)
            .collect();
        if let Some(email) = parameters.get("email") {
            tickets.retain(|ticket| customer(ticket).1 == email);
            if self.tickets.values().all(|ticket| customer(ticket).1 != email) {
                return refused("email", "There is no contact matching the given email");
            }
        }
        match parameters.get("order_by") {
            None | Some("created_at") => tickets.sort_by_key(|ticket| (ticket.created, ticket.id)),
            Some("updated_at") => tickets.sort_by_key(|ticket| (ticket.updated, ticket.id)),
            other => panic!("no order {other:?}"),
        }
        match parameters.get("order_type") {
            Some("asc") => {}
            None | Some("desc") => tickets.reverse(),
            other => panic!("no order {other:?}"),
        }
        let include = parameters.get("include").unwrap_or_default();
        let rows = tickets.iter().skip(per_page * (page - 1)).take(per_page);
        kit::answer(200, &rows.map(|ticket| shown(ticket, include)).collect())
    }

    fn conversations(&self, id: &str, request: &Request) -> Response {
        let parameters = Parameters::of(request, &["per_page", "page"]);
        let (per_page, page) =
            (parameters.number("per_page").unwrap_or(30), parameters.number("page").unwrap_or(1));
        assert!(per_page <= 100 && page >= 1);
        let Some(ticket) = self.tickets.get(&id.parse().unwrap()) else { return missing() };
        let rows = ticket.conversations.iter().skip(per_page * (page - 1)).take(per_page);
        kit::answer(200, &rows.map(|row| said(ticket.id, row)).collect())
    }

    fn write_first(&mut self, body: &Value) -> Response {
        if !self.may_open {
            let words = "You are not authorized to perform this action.";
            return kit::answer(403, &json!({"code": "access_denied", "message": words}));
        }
        let known =
            ["email", "name", "subject", "description", "email_config_id", "status", "priority", "group_id"];
        for name in body.as_object().unwrap().keys() {
            if !known.contains(&name.as_str()) {
                return refused(name, "Unexpected/invalid field in request");
            }
        }
        if body["email_config_id"] != 31 {
            return refused("email_config_id", "There is no email config matching the given email_config_id");
        }
        if body.get("group_id").is_some_and(|group| *group != GROUP) {
            return refused("group_id", "There is no group matching the given group_id");
        }
        let (Some(email), Some(subject)) = (body["email"].as_str(), body["subject"].as_str()) else {
            return refused("email", "It should be a/an String");
        };
        let id = self.written_first(OURS, email, subject, body["description"].as_str().unwrap_or_default());
        self.ticket(&id.to_string()).status = body["status"].as_u64().unwrap_or(5);
        kit::answer(201, &shown(&self.tickets[&id], "description"))
    }

    fn written_first(&mut self, agent: u64, email: &str, subject: &str, html: &str) -> u64 {
        let id = stand_in::StandIn::open(self, subject, html).parse().unwrap();
        let ticket = self.tickets.get_mut(&id).unwrap();
        (ticket.outbound, ticket.responder) = (Some((agent, email.to_owned())), Some(agent));
        id
    }

    /// `Err` with what stands against writing on the ticket.
    fn writable(&self, id: &str) -> Result<u64, Response> {
        let id: u64 = id.parse().unwrap();
        match self.tickets.get(&id) {
            None => Err(missing()),
            Some(ticket) if ticket.deleted => Err(missing()),
            Some(ticket) if ticket.forbidden => Err(kit::answer(
                403,
                &json!({"code": "access_denied", "message": "You are not authorized to perform this action."}),
            )),
            Some(_) => Ok(id),
        }
    }

    fn write(&mut self, id: &str, body: &Value, reply: bool) -> Response {
        let id = match self.writable(id) {
            Ok(id) => id,
            Err(response) => return response,
        };
        for name in body.as_object().unwrap().keys() {
            if !(name == "body" || name == "private" && !reply) {
                return refused(name, "Unexpected/invalid field in request");
            }
        }
        let html = body["body"].as_str().expect("a body").to_owned();
        if read(&html).trim().is_empty() {
            return refused("body", "It should not be blank as this is a mandatory field");
        }
        // A note is private unless it says otherwise.
        let private = !reply && body["private"].as_bool().unwrap_or(true);
        let conversation = self.say(id, OURS, html, private);
        kit::answer(201, &said(id, &conversation))
    }

    fn update(&mut self, id: &str, body: &Value) -> Response {
        let id = match self.writable(id) {
            Ok(id) => id,
            Err(response) => return response,
        };
        let mut changed = self.tickets[&id].clone();
        for (name, value) in body.as_object().unwrap() {
            if let Err(words) = set(&mut changed, name, value) {
                return refused(name, words);
            }
        }
        changed.updated = self.clock;
        let answer = kit::answer(200, &shown(&changed, "description"));
        self.tickets.insert(id, changed);
        answer
    }
}

fn set(ticket: &mut Ticket, name: &str, value: &Value) -> Result<(), &'static str> {
    match name {
        "status" => match value.as_u64() {
            Some(status @ 2..=6) => ticket.status = status,
            _ => return Err("It should be one of these values: '2,3,4,5,6'"),
        },
        "priority" => match value.as_u64() {
            Some(priority @ 1..=4) => ticket.priority = priority,
            _ => return Err("It should be one of these values: '1,2,3,4'"),
        },
        "responder_id" => match value.as_u64() {
            None if value.is_null() => ticket.responder = None,
            Some(id @ (OURS | COLLEAGUE)) => ticket.responder = Some(id),
            _ => return Err("There is no agent matching the given responder_id"),
        },
        "tags" => {
            let tags = value.as_array().ok_or("It should be an Array")?;
            ticket.tags = tags.iter().map(|tag| tag.as_str().unwrap().to_owned()).collect();
        }
        "custom_fields" => {
            for (name, value) in value.as_object().ok_or("It should be an Object")? {
                if !["cf_order", "cf_weight"].contains(&name.as_str()) {
                    return Err("Unexpected/invalid field in request");
                }
                if name == "cf_weight" && !(value.is_null() || value.is_number()) {
                    return Err("It should be a/an Integer");
                }
                ticket.fields.insert(name.clone(), value.clone());
            }
        }
        _ => return Err("Unexpected/invalid field in request"),
    }
    Ok(())
}

/// Freshdesk's 404 says nothing.
fn missing() -> Response {
    Response { status: 404, headers: Vec::new(), body: Vec::new() }
}

fn refused(field: &str, words: &str) -> Response {
    let errors = json!([{"field": field, "message": words, "code": "invalid_value"}]);
    kit::answer(400, &json!({"description": "Validation failed", "errors": errors}))
}

fn fields() -> Value {
    json!([
        {"id": 1, "name": "requester", "label": "Search a requester", "type": "default_requester", "default": true},
        {"id": 2, "name": "status", "label": "Status", "type": "default_status", "default": true,
            "choices": {"2": ["Open", "Being Processed"], "3": ["Pending", "Awaiting your Reply"], "4": ["Resolved", "This ticket has been Resolved"], "5": ["Closed", "This ticket has been Closed"], "6": ["Waiting on Customer", "Awaiting your Reply"]}},
        {"id": 3, "name": "priority", "label": "Priority", "type": "default_priority", "default": true,
            "choices": {"Low": 1, "Medium": 2, "High": 3, "Urgent": 4}},
        {"id": 4, "name": "group", "label": "Group", "type": "default_group", "default": true, "choices": {"Ügyfélszolgálat": GROUP}},
        {"id": 5, "name": "agent", "label": "Agent", "type": "default_agent", "default": true,
            "choices": {"Anna Agent": OURS, "Béla Kolléga": COLLEAGUE}},
        {"id": 6, "name": "cf_order", "label": "Order", "type": "custom_text", "default": false, "choices": []},
        {"id": 7, "name": "cf_weight", "label": "Weight", "type": "custom_number", "default": false, "choices": []},
    ])
}

/// The customer's id, address and name.
fn customer(ticket: &Ticket) -> (u64, &str, &str) {
    match &ticket.outbound {
        Some((_, email)) => (901, email, "Anna Neu"),
        None => (CUSTOMER, "misaki@customer.example", "髙橋 美咲"),
    }
}

fn shown(ticket: &Ticket, include: &str) -> Value {
    let (requester, email, name) = customer(ticket);
    let mut shown = json!({
        "id": ticket.id, "subject": ticket.subject, "status": ticket.status, "priority": ticket.priority, "source": if ticket.outbound.is_some() { 10 } else { 1 },
        "group_id": GROUP, "responder_id": ticket.responder, "requester_id": requester, "company_id": null, "type": null,
        "tags": ticket.tags, "custom_fields": ticket.fields, "spam": false, "is_escalated": false, "attachments": [],
        "created_at": ticket.created.text(), "updated_at": ticket.updated.text(), "due_by": "2026-11-24T08:00:00Z",
    });
    if ticket.deleted {
        shown["deleted"] = json!(true);
    }
    for include in include.split(',').filter(|include| !include.is_empty()) {
        match include {
            "description" => {
                let html = match ticket.outbound {
                    Some(_) => ticket.text.clone(),
                    None => format!("<div>{}</div>", escape(&ticket.text)),
                };
                shown["description_text"] =
                    json!(read(&html).split_whitespace().collect::<Vec<_>>().join(" "));
                shown["description"] = json!(html);
            }
            "requester" => {
                shown["requester"] =
                    json!({"id": requester, "name": name, "email": email, "mobile": null, "phone": "+81 3"});
            }
            other => panic!("nothing to include named {other}"),
        }
    }
    shown
}

fn said(ticket: u64, conversation: &Conversation) -> Value {
    let text = read(&conversation.html);
    let html = match conversation.user {
        // What is written in Freshdesk's own editor.
        COLLEAGUE => format!(
            "<div style=\"font-family:-apple-system, Segoe UI, sans-serif; font-size:14px\">{}</div>",
            conversation.html
        ),
        _ => conversation.html.clone(),
    };
    json!({
        "id": conversation.id, "user_id": conversation.user, "ticket_id": ticket, "private": conversation.private,
        "incoming": conversation.user == CUSTOMER, "source": if conversation.private { 2 } else { 0 }, "body": html,
        "body_text": text.split_whitespace().collect::<Vec<_>>().join(" "), "attachments": [],
        "created_at": conversation.at.text(), "updated_at": conversation.at.text(), "to_emails": [], "support_email": null,
    })
}

impl stand_in::StandIn for StandIn {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::Freshdesk, ADDRESS, "secret").unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::Freshdesk, ADDRESS, "wrong").unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        assert_eq!(request.url.host_str(), Some("acme.freshdesk.com"));
        let key = format!("Basic {}", BASE64_STANDARD.encode("secret:X"));
        let mut response = match header(request, "authorization") == Some(&key) {
            true => self.route(request),
            false => kit::answer(
                401,
                &json!({"code": "invalid_credentials", "message": "You have to be logged in to perform this action."}),
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
        let ticket = Ticket {
            id,
            subject: subject.to_owned(),
            text: text.to_owned(),
            outbound: None,
            status: 2,
            priority: 1,
            responder: None,
            tags: Vec::new(),
            fields: BTreeMap::new(),
            created: self.clock,
            updated: self.clock,
            deleted: false,
            forbidden: false,
            conversations: Vec::new(),
        };
        self.tickets.insert(id, ticket);
        id.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        // Whatever was done with it, it is open again.
        self.ticket(ticket).status = 2;
        self.say(ticket.parse().unwrap(), CUSTOMER, format!("<div>{}</div>", escape(text)), false);
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        self.say(ticket.parse().unwrap(), COLLEAGUE, format!("<div>{}</div>", escape(text)), !public);
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let choice = |name: &str| {
            let fields = fields();
            let choices =
                fields.as_array().unwrap().iter().find(|field| field["name"] == name).unwrap()["choices"]
                    .clone();
            let choices = choices.as_object().unwrap();
            let named = choices.iter().find(|(key, words)| *key == value || words[0] == value).unwrap();
            named.1.as_u64().unwrap_or_else(|| named.0.parse().unwrap())
        };
        let (name, value) = match field {
            Field::Status => ("status", json!(choice("status"))),
            Field::Owner => ("responder_id", json!(value.parse::<u64>().unwrap())),
            Field::Priority => ("priority", json!(choice("priority"))),
            Field::Tags => ("tags", value.lines().collect()),
            Field::Custom(_) => ("custom_fields", json!({ "cf_order": value })),
        };
        let now = self.clock;
        let ticket = self.ticket(ticket);
        set(ticket, name, &value).unwrap();
        ticket.updated = now;
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let ticket = &self.tickets[&ticket.parse().unwrap()];
        match field {
            Field::Status => {
                fields()[1]["choices"][ticket.status.to_string()][0].as_str().unwrap().to_owned()
            }
            Field::Owner => ticket.responder.map(|id| id.to_string()).unwrap_or_default(),
            Field::Priority => ["Low", "Medium", "High", "Urgent"][ticket.priority as usize - 1].to_owned(),
            Field::Tags => {
                let mut tags = ticket.tags.clone();
                tags.sort();
                tags.join("\n")
            }
            Field::Custom(_) => {
                ticket.fields.get("cf_order").and_then(Value::as_str).unwrap_or_default().to_owned()
            }
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let ticket = &self.tickets[&ticket.parse().unwrap()];
        let first = ticket.outbound.as_ref().filter(|(agent, _)| *agent == OURS);
        let first = first.map(|_| (read(&ticket.text), true));
        let ours = ticket.conversations.iter().filter(|conversation| conversation.user == OURS);
        first.into_iter().chain(ours.map(|one| (read(&one.html), !one.private))).collect()
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let ours = self.tickets.values().filter_map(|ticket| {
            let (_, email) = ticket.outbound.as_ref().filter(|(agent, _)| *agent == OURS)?;
            Some((ticket.id.to_string(), email.clone(), ticket.subject.clone()))
        });
        ours.collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        self.written_first(COLLEAGUE, email, subject, &format!("<div>{}</div>", escape(text)));
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }

    fn delete(&mut self, ticket: &str) {
        let now = self.clock;
        let ticket = self.ticket(ticket);
        (ticket.deleted, ticket.updated) = (true, now);
    }

    fn told_of_deletion(&self) -> stand_in::Told {
        stand_in::Told::Gone
    }

    /// A merged ticket stays, closed.
    fn merge(&mut self, ticket: &str, into: &str) {
        self.ticket(ticket).status = 5;
        let words = format!("<div>This ticket is closed and merged into ticket {into}</div>");
        self.say(ticket.parse().unwrap(), COLLEAGUE, words, true);
    }

    fn told_of_merge(&self) -> stand_in::Told {
        stand_in::Told::Closed
    }

    fn forbid(&mut self, ticket: &str) {
        self.ticket(ticket).forbidden = true;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        Some(match field {
            Field::Status => ["Pending", "Waiting on Customer"],
            Field::Owner => ["500", "501"],
            Field::Priority => ["High", "Urgent"],
            Field::Tags => ["Rückgabe\nvip", "zoll"],
            Field::Custom(_) => ["A-1", "B-2"],
        })
    }
}
