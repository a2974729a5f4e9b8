//! A stand-in for Zendesk, after its API reference.

use crate::kit::{Clock, Parameters, answer, body, escape, header, read};
use crate::stand_in;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Method, Request, Response, connector};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const ADDRESS: &str = "https://acme.zendesk.com/agent/dashboard";
const OURS: u64 = 500;
const COLLEAGUE: u64 = 501;
const CUSTOMER: u64 = 900;
const GROUP: u64 = 70;
const ORDER: u64 = 3601;
const URGENCY: u64 = 3602;

#[derive(Clone)]
struct Ticket {
    id: u64,
    subject: String,
    status: String,
    priority: Option<String>,
    assignee: Option<u64>,
    tags: BTreeSet<String>,
    fields: BTreeMap<u64, Value>,
    created: Clock,
    updated: Clock,
    /// Later changes within a second are later in the export, too.
    turn: u64,
    requester: u64,
    external: Option<String>,
    deleted: Option<Clock>,
    forbidden: bool,
    audits: Vec<Audit>,
}

#[derive(Clone)]
struct Audit {
    id: u64,
    author: u64,
    at: Clock,
    custom: Value,
    comment: Option<Comment>,
}

#[derive(Clone)]
struct Comment {
    id: u64,
    html: String,
    public: bool,
}

impl Ticket {
    fn new(id: u64, subject: &str, now: Clock) -> Self {
        Self {
            id,
            subject: subject.to_owned(),
            status: "new".to_owned(),
            priority: None,
            assignee: None,
            tags: BTreeSet::new(),
            fields: BTreeMap::new(),
            created: now,
            updated: now,
            turn: id,
            requester: CUSTOMER,
            external: None,
            deleted: None,
            forbidden: false,
            audits: Vec::new(),
        }
    }
}

pub struct StandIn {
    clock: Clock,
    admin: bool,
    tickets: BTreeMap<u64, Ticket>,
    ids: u64,
    /// End users who came by a new ticket: name and address.
    people: BTreeMap<u64, (String, String)>,
    /// Answers by idempotency key.
    keys: BTreeMap<String, (Value, Value)>,
    may_open: bool,
}

impl StandIn {
    /// One whose agent is an administrator.
    pub fn of_an_administrator() -> Self {
        Self {
            clock: Clock::default(),
            admin: true,
            tickets: BTreeMap::new(),
            ids: 10_000,
            people: BTreeMap::new(),
            keys: BTreeMap::new(),
            may_open: true,
        }
    }

    /// One whose agent is none.
    pub fn of_an_agent() -> Self {
        Self { admin: false, ..Self::of_an_administrator() }
    }

    fn id(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }

    fn ticket(&mut self, id: &str) -> &mut Ticket {
        self.tickets.get_mut(&id.parse().unwrap()).unwrap()
    }

    fn touch(&mut self, id: u64) {
        let (now, turn) = (self.clock, self.id());
        let ticket = self.tickets.get_mut(&id).unwrap();
        (ticket.updated, ticket.turn) = (now, turn);
    }

    fn audit(&mut self, ticket: u64, author: u64, comment: Option<(String, bool)>, custom: Value) -> Audit {
        let (id, comment_id) = (self.id(), self.id());
        let comment = comment.map(|(html, public)| Comment { id: comment_id, html, public });
        let audit = Audit { id, author, at: self.clock, custom, comment };
        self.tickets.get_mut(&ticket).unwrap().audits.push(audit.clone());
        self.touch(ticket);
        audit
    }

    fn route(&mut self, request: &Request) -> Response {
        let path = request.url.path().strip_prefix("/api/v2/").expect("the API's path").to_owned();
        let parts: Vec<_> = path.split('/').collect();
        match (request.method, parts.as_slice()) {
            (Method::Get, ["users", "me"]) => answer(200, &json!({"user": self.person(OURS)})),
            (Method::Get, ["users"]) => self.agents(request),
            (Method::Get, ["groups"]) => groups(request),
            (Method::Get, ["ticket_fields"]) => answer(200, &fields()),
            (Method::Get, ["tickets"]) => self.list(request),
            (Method::Get, ["tickets", "count"]) => {
                let count = self.tickets.len();
                answer(200, &json!({"count": {"value": count, "refreshed_at": self.clock.text()}}))
            }
            (Method::Get, ["incremental", "tickets", "cursor"]) => self.export(request),
            (Method::Get, ["deleted_tickets"]) => self.deleted(request),
            (Method::Get, ["tickets", id]) => {
                self.found(id, |_, ticket| answer(200, &json!({"ticket": shown(ticket)})))
            }
            (Method::Get, ["tickets", id, "comments"]) => {
                self.found(id, |stand_in, ticket| stand_in.comments(request, ticket))
            }
            (Method::Get, ["tickets", id, "audits"]) => self.found(id, |_, ticket| {
                let parameters = Parameters::of(request, &["page[size]", "page[after]"]);
                let rows = ticket.audits.iter().map(|audit| audited(ticket.id, audit)).collect();
                cut("audits", rows, &parameters, json!({}))
            }),
            (Method::Post, ["tickets"]) => self.create(header(request, "idempotency-key"), &body(request)),
            (Method::Put, ["tickets", id]) => self.update(id, &body(request)),
            _ => panic!("Zendesk has no {:?} {path}", request.method),
        }
    }

    fn found(&self, id: &str, then: impl FnOnce(&Self, &Ticket) -> Response) -> Response {
        match self.tickets.get(&id.parse().unwrap()).filter(|ticket| ticket.deleted.is_none()) {
            Some(ticket) => then(self, ticket),
            None => not_found(),
        }
    }

    fn person(&self, id: u64) -> Value {
        let (name, role) = match id {
            OURS if self.admin => ("Anna Agent", "admin"),
            OURS => ("Anna Agent", "agent"),
            COLLEAGUE => ("Béla Kolléga", "admin"),
            _ => ("髙橋 美咲", "end-user"),
        };
        let (name, email) = match self.people.get(&id) {
            Some((name, email)) => (name.as_str(), email.clone()),
            None => (name, format!("u{id}@acme.example")),
        };
        json!({
            "id": id, "name": name, "role": role, "active": true, "email": email,
            "phone": null, "locale": if id == CUSTOMER { "ja" } else { "en-US" },
            "time_zone": "Tokyo", "iana_time_zone": "Asia/Tokyo", "verified": true,
            "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
            "url": format!("https://acme.zendesk.com/api/v2/users/{id}.json"),
        })
    }

    fn agents(&self, request: &Request) -> Response {
        let parameters = Parameters::of(request, &["page[size]", "page[after]", "role[]"]);
        let role = |id: &u64| parameters.all("role[]").contains(&self.person(*id)["role"].as_str().unwrap());
        let rows = [OURS, COLLEAGUE, CUSTOMER].iter().filter(|id| role(id)).map(|id| self.person(*id));
        cut("users", rows.collect(), &parameters, json!({}))
    }

    fn sideloads(&self, parameters: &Parameters) -> Value {
        let mut loads = json!({});
        for load in parameters.get("include").unwrap_or_default().split(',').filter(|load| !load.is_empty()) {
            loads[load] = match load {
                "users" => {
                    let people = [OURS, COLLEAGUE, CUSTOMER].into_iter().chain(self.people.keys().copied());
                    people.map(|id| self.person(id)).collect()
                }
                "groups" => json!([group()]),
                _ => panic!("no sideload {load}"),
            };
        }
        loads
    }

    fn list(&self, request: &Request) -> Response {
        let known = ["page[size]", "page[after]", "sort", "include", "external_id"];
        let parameters = Parameters::of(request, &known);
        let mut tickets: Vec<_> = self.tickets.values().filter(|ticket| ticket.deleted.is_none()).collect();
        let external = parameters.get("external_id");
        tickets.retain(|ticket| external.is_none_or(|external| ticket.external.as_deref() == Some(external)));
        let place = |ticket: &Ticket| match parameters.get("sort").unwrap_or("id") {
            "id" => (0, ticket.id),
            "-id" => (0, u64::MAX - ticket.id),
            "updated_at" => (ticket.updated.0, ticket.id),
            "-updated_at" => (-ticket.updated.0, u64::MAX - ticket.id),
            other => panic!("no sort {other}"),
        };
        tickets.sort_by_key(|ticket| place(ticket));
        // A cursor is the place of the last row, wherever that row has gone since.
        let size = size(&parameters);
        let after = parameters.get("page[after]").map(|cursor| {
            let (one, two) = cursor.split_once('~').expect("a cursor of ours");
            (one.parse::<i64>().unwrap(), two.parse::<u64>().unwrap())
        });
        tickets.retain(|ticket| after.is_none_or(|after| place(ticket) > after));
        let more = tickets.len() > size;
        tickets.truncate(size);
        let cursor = tickets.last().map(|ticket| place(ticket)).map(|(one, two)| format!("{one}~{two}"));
        let mut page = self.sideloads(&parameters);
        page["tickets"] = tickets.into_iter().map(shown).collect();
        page["meta"] = json!({"has_more": more, "after_cursor": cursor, "before_cursor": null});
        page["links"] = json!({"next": null, "prev": null});
        answer(200, &page)
    }

    fn export(&self, request: &Request) -> Response {
        let parameters = Parameters::of(request, &["start_time", "cursor", "per_page", "include"]);
        if !self.admin {
            let error = json!({"title": "Forbidden", "message": "You do not have access to this page. Please contact the account owner of this help desk for further help."});
            return answer(403, &json!({"error": error}));
        }
        let after = match (parameters.get("cursor"), parameters.get("start_time")) {
            (Some(cursor), None) => {
                let (time, turn) = cursor.split_once('~').expect("a cursor of ours");
                (time.parse::<i64>().unwrap(), turn.parse::<u64>().unwrap())
            }
            (None, Some(start)) => (start.parse::<i64>().unwrap() - 1, u64::MAX),
            _ => {
                return answer(
                    400,
                    &json!({"error": "InvalidParameters", "description": "start_time or cursor"}),
                );
            }
        };
        if after.0 > self.clock.unix() - 60 && parameters.get("start_time").is_some() {
            let words = "Too recent start_time. Use a start_time older than 1 minute";
            return answer(400, &json!({"error": "StartTimeTooRecent", "description": words}));
        }
        let per_page = parameters.number("per_page").unwrap_or(1000);
        assert!(per_page <= 1000);
        let place = |ticket: &Ticket| (ticket.updated.unix(), ticket.turn);
        let until = self.clock.unix() - 60;
        let mut tickets: Vec<_> = self
            .tickets
            .values()
            .filter(|ticket| place(ticket) > after && place(ticket).0 <= until)
            .collect();
        tickets.sort_by_key(|ticket| place(ticket));
        let ended = tickets.len() <= per_page;
        tickets.truncate(per_page);
        let (time, turn) = tickets.last().map_or(after, |ticket| place(ticket));
        let mut page = self.sideloads(&parameters);
        page["tickets"] = tickets.into_iter().map(shown).collect();
        page["after_cursor"] = json!(format!("{time}~{turn}"));
        page["after_url"] = json!("https://acme.zendesk.com/api/v2/incremental/tickets/cursor.json?cursor=x");
        page["before_cursor"] = Value::Null;
        page["before_url"] = Value::Null;
        page["end_of_stream"] = json!(ended);
        answer(200, &page)
    }

    fn deleted(&self, request: &Request) -> Response {
        let parameters = Parameters::of(request, &["sort_by", "sort_order", "per_page", "page"]);
        assert_eq!(
            (parameters.get("sort_by"), parameters.get("sort_order")),
            (Some("deleted_at"), Some("desc"))
        );
        let mut gone: Vec<_> =
            self.tickets.values().filter_map(|ticket| Some((ticket.deleted?, ticket))).collect();
        gone.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let (size, page) = (parameters.number("per_page").unwrap(), parameters.number("page").unwrap());
        assert!(size <= 100 && page >= 1);
        let rows: Vec<_> = gone
            .iter()
            .skip(size * (page - 1))
            .take(size)
            .map(|(at, ticket)| {
                json!({"id": ticket.id, "subject": ticket.subject, "deleted_at": at.text(), "previous_state": ticket.status, "actor": {"id": COLLEAGUE, "name": "Béla Kolléga"}})
            })
            .collect();
        let next = (gone.len() > size * page)
            .then(|| format!("https://acme.zendesk.com/api/v2/deleted_tickets.json?page={}", page + 1));
        answer(
            200,
            &json!({"deleted_tickets": rows, "next_page": next, "previous_page": null, "count": gone.len()}),
        )
    }

    fn comments(&self, request: &Request, ticket: &Ticket) -> Response {
        let known = ["page[size]", "page[after]", "sort", "include"];
        let parameters = Parameters::of(request, &known);
        let comments = ticket.audits.iter().filter_map(|audit| Some((audit, audit.comment.as_ref()?)));
        let mut rows: Vec<_> = comments.map(|(audit, comment)| commented(audit, comment)).collect();
        match parameters.get("sort") {
            None | Some("created_at") => {}
            Some("-created_at") => rows.reverse(),
            other => panic!("no sort {other:?}"),
        }
        cut("comments", rows, &parameters, self.sideloads(&parameters))
    }

    fn create(&mut self, key: Option<&str>, body: &Value) -> Response {
        if let Some((asked, answered)) = key.and_then(|key| self.keys.get(key)) {
            let words = "Request parameters differ from those of the first request with this key";
            return match asked == body {
                true => answer(201, answered),
                false => answer(400, &json!({"error": "IdempotentRequestError", "description": words})),
            };
        }
        if !self.may_open {
            return answer(
                403,
                &json!({"error": "Forbidden", "description": "You do not have access to this page."}),
            );
        }
        let wanted = &body["ticket"];
        let known = ["subject", "comment", "requester", "submitter_id", "external_id", "group_id"];
        assert!(wanted.as_object().unwrap().keys().all(|name| known.contains(&name.as_str())), "{wanted}");
        if wanted.get("group_id").is_some_and(|group| *group != GROUP) {
            return invalid("group", "Group is invalid");
        }
        let html = wanted["comment"]["html_body"].as_str().unwrap_or_default().to_owned();
        if read(&html).trim().is_empty() {
            return invalid("comment", "Description: cannot be blank");
        }
        let (Some(name), Some(email)) =
            (wanted["requester"]["name"].as_str(), wanted["requester"]["email"].as_str())
        else {
            return invalid("requester", "Requester: Name is too short (minimum one character)");
        };
        let author = wanted["submitter_id"].as_u64();
        let id = self.opened(wanted["subject"].as_str().unwrap(), (name, email));
        self.ticket(&id).external = wanted["external_id"].as_str().map(str::to_owned);
        let id = id.parse().unwrap();
        let requester = self.tickets[&id].requester;
        let audit = self.audit(id, author.unwrap_or(requester), Some((html, true)), json!({}));
        let made = json!({"ticket": shown(&self.tickets[&id]), "audit": audited(id, &audit)});
        if let Some(key) = key {
            self.keys.insert(key.to_owned(), (body.clone(), made.clone()));
        }
        answer(201, &made)
    }

    fn opened(&mut self, subject: &str, (name, email): (&str, &str)) -> String {
        let known = self.people.iter().find(|(_, (_, known))| known == email).map(|(id, _)| *id);
        let person = known.unwrap_or_else(|| self.id());
        self.people.insert(person, (name.to_owned(), email.to_owned()));
        let id = self.id();
        self.tickets.insert(id, Ticket { requester: person, ..Ticket::new(id, subject, self.clock) });
        id.to_string()
    }

    fn update(&mut self, id: &str, body: &Value) -> Response {
        let id: u64 = id.parse().unwrap();
        let Some(ticket) = self.tickets.get(&id).filter(|ticket| ticket.deleted.is_none()).cloned() else {
            return not_found();
        };
        if ticket.forbidden {
            return answer(
                403,
                &json!({"error": "Forbidden", "description": "You do not have access to this ticket."}),
            );
        }
        let wanted = body["ticket"].as_object().expect("a ticket");
        if wanted.get("safe_update") == Some(&json!(true)) && wanted["updated_stamp"] != ticket.updated.text()
        {
            let words = "Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.";
            return answer(409, &json!({"error": "UpdateConflict", "description": words}));
        }
        if ticket.status == "closed" {
            return invalid("status", "Status: closed prevents ticket update");
        }
        let mut changed = ticket;
        let (mut comment, mut custom) = (None, json!({}));
        for (name, value) in wanted {
            match name.as_str() {
                "safe_update" | "updated_stamp" => {}
                "comment" => {
                    let public = value["public"].as_bool().unwrap_or(true);
                    let html = value["html_body"].as_str().map(str::to_owned);
                    let text =
                        html.unwrap_or_else(|| format!("<p>{}</p>", escape(value["body"].as_str().unwrap())));
                    if read(&text).trim().is_empty() {
                        return invalid("comment", "Comment body: cannot be blank");
                    }
                    comment = Some((text, public));
                }
                "metadata" => custom = value.clone(),
                _ => {
                    if let Err(words) = set(&mut changed, name, value) {
                        return invalid(name, words);
                    }
                }
            }
        }
        self.tickets.insert(id, changed);
        let audit = self.audit(id, OURS, comment, custom);
        let ticket = shown(&self.tickets[&id]);
        answer(200, &json!({"ticket": ticket, "audit": audited(id, &audit)}))
    }
}

/// Sets a field as the update of a ticket does.
fn set(ticket: &mut Ticket, name: &str, value: &Value) -> Result<(), &'static str> {
    match name {
        "status" => match value.as_str() {
            Some(word @ ("open" | "pending" | "hold" | "solved" | "closed")) => {
                ticket.status = word.to_owned()
            }
            Some("new") if ticket.status != "new" => return Err("Status: cannot be new again"),
            _ => return Err("Status: is not valid"),
        },
        "priority" => match value.as_str() {
            None if value.is_null() => ticket.priority = None,
            Some("low" | "normal" | "high" | "urgent") => ticket.priority = value.as_str().map(str::to_owned),
            _ => return Err("Priority: is not valid"),
        },
        "assignee_id" => {
            if !(value.is_null() || [json!(OURS), json!(COLLEAGUE)].contains(value)) {
                return Err("Assignee: is not an agent");
            }
            ticket.assignee = value.as_u64();
            // What somebody has is no longer new.
            if ticket.status == "new" && ticket.assignee.is_some() {
                ticket.status = "open".to_owned();
            }
        }
        "tags" => {
            let tags = value.as_array().expect("a list of tags").iter().map(|tag| tag.as_str().unwrap());
            ticket.tags = tags.flat_map(str::split_whitespace).map(str::to_lowercase).collect();
        }
        "custom_fields" => {
            for field in value.as_array().expect("a list of fields") {
                let id = field["id"].as_u64().expect("a field's number");
                assert!([ORDER, URGENCY].contains(&id), "no field {id}");
                ticket.fields.insert(id, field["value"].clone());
            }
        }
        // Zendesk takes no notice of what it does not know; a connector should not rely on that.
        _ => panic!("a ticket has no {name}"),
    }
    Ok(())
}

fn not_found() -> Response {
    answer(404, &json!({"error": "RecordNotFound", "description": "Not found"}))
}

fn invalid(field: &str, words: &str) -> Response {
    let details = json!({field: [{"description": words}]});
    answer(
        422,
        &json!({"error": "RecordInvalid", "description": "Record validation errors", "details": details}),
    )
}

fn size(parameters: &Parameters) -> usize {
    let size = parameters.number("page[size]").expect("cursor pagination asks for a size");
    assert!((1..=100).contains(&size), "pages have 1 to 100 rows");
    size
}

/// A page of rows that do not move.
fn cut(name: &str, rows: Vec<Value>, parameters: &Parameters, mut page: Value) -> Response {
    let from = parameters.number("page[after]").unwrap_or(0);
    let to = (from + size(parameters)).min(rows.len());
    page[name] = rows[from..to].into();
    page["meta"] =
        json!({"has_more": to < rows.len(), "after_cursor": to.to_string(), "before_cursor": null});
    page["links"] = json!({"next": null, "prev": null});
    answer(200, &page)
}

fn group() -> Value {
    json!({"id": GROUP, "name": "Ügyfélszolgálat", "deleted": false, "default": true,
        "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"})
}

fn groups(request: &Request) -> Response {
    let parameters = Parameters::of(request, &["page[size]", "page[after]", "exclude_deleted"]);
    cut("groups", vec![group()], &parameters, json!({}))
}

fn fields() -> Value {
    let options = |words: &[&str]| -> Value {
        words.iter().map(|word| json!({"name": word.to_uppercase(), "value": word})).collect()
    };
    json!({"ticket_fields": [
        {"id": 1, "type": "subject", "title": "Subject", "active": true, "removable": false},
        {"id": 2, "type": "status", "title": "Status", "active": true, "removable": false,
            "system_field_options": options(&["open", "pending", "hold", "solved"])},
        {"id": 3, "type": "priority", "title": "Priority", "active": true, "removable": false,
            "system_field_options": options(&["urgent", "high", "normal", "low"])},
        {"id": ORDER, "type": "text", "title": "Order", "active": true, "removable": true},
        {"id": URGENCY, "type": "tagger", "title": "Topic", "active": true, "removable": true,
            "custom_field_options": [{"id": 1, "name": "Zoll::Frage", "value": "zoll_frage"}]},
    ]})
}

fn shown(ticket: &Ticket) -> Value {
    let fields: Vec<_> = [ORDER, URGENCY]
        .iter()
        .map(|id| json!({"id": id, "value": ticket.fields.get(id).cloned().unwrap_or_default()}))
        .collect();
    json!({
        "id": ticket.id, "url": format!("https://acme.zendesk.com/api/v2/tickets/{}.json", ticket.id),
        "subject": ticket.subject, "raw_subject": ticket.subject, "description": "",
        "status": if ticket.deleted.is_some() { "deleted" } else { &ticket.status },
        "priority": ticket.priority, "type": null, "requester_id": ticket.requester, "submitter_id": ticket.requester,
        "assignee_id": ticket.assignee, "group_id": GROUP, "organization_id": null, "tags": ticket.tags,
        "created_at": ticket.created.text(), "updated_at": ticket.updated.text(), "due_at": null,
        "generated_timestamp": ticket.updated.unix(), "custom_fields": fields,
        "via": {"channel": "email", "source": {"from": {}, "to": {}, "rel": null}},
        "is_public": true, "has_incidents": false, "external_id": ticket.external, "problem_id": null,
    })
}

fn commented(audit: &Audit, comment: &Comment) -> Value {
    json!({
        "id": comment.id, "type": "Comment", "audit_id": audit.id, "author_id": audit.author, "public": comment.public,
        "body": read(&comment.html), "plain_body": read(&comment.html),
        "html_body": format!("<div class=\"zd-comment\" dir=\"auto\">{}</div>", comment.html.replace("<p>", "<p dir=\"auto\">")),
        "attachments": [], "created_at": audit.at.text(), "metadata": {"system": {}},
        "via": {"channel": "web", "source": {"from": {}, "to": {}, "rel": null}},
    })
}

fn audited(ticket: u64, audit: &Audit) -> Value {
    let mut events =
        vec![json!({"id": audit.id + 1_000_000, "type": "Notification", "subject": "Re", "body": "…"})];
    if let Some(comment) = &audit.comment {
        let event = json!({"id": comment.id, "type": "Comment", "author_id": audit.author,
            "body": read(&comment.html), "html_body": comment.html, "public": comment.public, "attachments": [], "audit_id": audit.id});
        events.insert(0, event);
    }
    json!({"id": audit.id, "ticket_id": ticket, "author_id": audit.author, "created_at": audit.at.text(),
        "metadata": {"system": {}, "custom": audit.custom}, "events": events,
        "via": {"channel": "api", "source": {"from": {}, "to": {}, "rel": null}}})
}

impl stand_in::StandIn for StandIn {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::Zendesk, ADDRESS, "anna@acme.example:secret").unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::Zendesk, ADDRESS, "anna@acme.example:wrong").unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        assert_eq!(request.url.host_str(), Some("acme.zendesk.com"));
        let expected = format!("Basic {}", BASE64_STANDARD.encode("anna@acme.example/token:secret"));
        match header(request, "authorization") == Some(&expected) {
            true => self.route(request),
            false => answer(401, &json!({"error": "Couldn't authenticate you"})),
        }
    }

    fn pass(&mut self, seconds: u32) {
        self.clock.pass(seconds);
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        let id = self.id();
        let ticket = Ticket::new(id, subject, self.clock);
        self.tickets.insert(id, ticket);
        self.audit(id, CUSTOMER, Some((format!("<p>{}</p>", escape(text)), true)), json!({}));
        id.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        let status = &mut self.ticket(ticket).status;
        if ["pending", "hold", "solved"].contains(&status.as_str()) {
            *status = "open".to_owned();
        }
        self.audit(
            ticket.parse().unwrap(),
            CUSTOMER,
            Some((format!("<p>{}</p>", escape(text)), true)),
            json!({}),
        );
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        let html = format!("<p>{}</p>", escape(text));
        self.audit(ticket.parse().unwrap(), COLLEAGUE, Some((html, public)), json!({}));
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let (name, value) = match field {
            Field::Status => ("status", json!(value)),
            Field::Owner => ("assignee_id", json!(value.parse::<u64>().unwrap())),
            Field::Priority => ("priority", json!(value)),
            Field::Tags => ("tags", value.lines().collect()),
            Field::Custom(_) => ("custom_fields", json!([{"id": ORDER, "value": value}])),
        };
        set(self.ticket(ticket), name, &value).unwrap();
        self.audit(ticket.parse().unwrap(), COLLEAGUE, None, json!({}));
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let ticket = &self.tickets[&ticket.parse().unwrap()];
        match field {
            Field::Status => ticket.status.clone(),
            Field::Owner => ticket.assignee.map(|id| id.to_string()).unwrap_or_default(),
            Field::Priority => ticket.priority.clone().unwrap_or_default(),
            Field::Tags => ticket.tags.iter().cloned().collect::<Vec<_>>().join("\n"),
            Field::Custom(_) => {
                ticket.fields.get(&ORDER).and_then(Value::as_str).unwrap_or_default().to_owned()
            }
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let audits = self.tickets[&ticket.parse().unwrap()].audits.iter();
        let ours = audits.filter(|audit| audit.author == OURS).filter_map(|audit| audit.comment.as_ref());
        ours.map(|comment| (read(&comment.html), comment.public)).collect()
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let ours = self
            .tickets
            .values()
            .filter(|ticket| ticket.audits.first().is_some_and(|audit| audit.author == OURS));
        ours.map(|ticket| {
            (ticket.id.to_string(), self.people[&ticket.requester].1.clone(), ticket.subject.clone())
        })
        .collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        let id = self.opened(subject, ("Anna", email));
        self.colleague_writes(&id, text, true);
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }

    fn delete(&mut self, ticket: &str) {
        self.ticket(ticket).deleted = Some(self.clock);
        self.touch(ticket.parse().unwrap());
    }

    fn told_of_deletion(&self) -> stand_in::Told {
        stand_in::Told::Gone
    }

    /// A merged ticket stays, closed.
    fn merge(&mut self, ticket: &str, into: &str) {
        self.ticket(ticket).status = "closed".to_owned();
        let words = format!("<p>This request was closed and merged into request #{into}</p>");
        self.audit(ticket.parse().unwrap(), COLLEAGUE, Some((words, false)), json!({}));
    }

    fn told_of_merge(&self) -> stand_in::Told {
        stand_in::Told::Closed
    }

    fn forbid(&mut self, ticket: &str) {
        self.ticket(ticket).forbidden = true;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        Some(match field {
            Field::Status => ["pending", "solved"],
            Field::Owner => ["500", "501"],
            Field::Priority => ["high", "low"],
            Field::Tags => ["refund\nvip", "zoll"],
            Field::Custom(_) => ["A-1", "B-2"],
        })
    }
}
