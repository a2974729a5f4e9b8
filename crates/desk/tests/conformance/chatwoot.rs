//! A stand-in for Chatwoot 4, after its published API description and its source: an account with an e-mail inbox,
//! our agent Anna (7), her colleague Éva (8) and a third one (9).

use crate::stand_in::{StandIn, Told, beginning};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Method, Request, Response, connector};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const TOKEN: &str = "secret-anna";
const ACCOUNT: u64 = 3;
const ME: u64 = 7;
const EVA: u64 = 8;
const AGENTS: [(u64, &str); 3] = [(ME, "Anna"), (EVA, "Éva"), (9, "Bálint")];
const LABELS: [&str; 3] = ["refund", "vip", "zoll"];
const STATUSES: [&str; 4] = ["open", "resolved", "pending", "snoozed"];
const PRIORITIES: [&str; 4] = ["low", "medium", "high", "urgent"];
const PER_PAGE: usize = 25;

const INCOMING: u64 = 0;
const OUTGOING: u64 = 1;
const ACTIVITY: u64 = 2;

/// How this installation differs from another.
#[derive(Clone, Copy, Default)]
pub struct Setup {
    /// Its web server adds no `Date` to answers.
    pub clockless: bool,
    /// Its address was typed, not copied from the dashboard.
    pub bare_address: bool,
    /// Its queue is down: a message is stored, and then the answer is an error.
    pub broken_queue: bool,
    /// It does not keep what it does not know with a message.
    pub forgetful: bool,
    /// Anna works in a second account, too.
    pub two_accounts: bool,
}

pub struct Chatwoot {
    pub setup: Setup,
    /// In microseconds: everything that happens takes one.
    now: i64,
    conversations: BTreeMap<u64, Conversation>,
    messages: u64,
    /// Contacts that were made, from 900 on: name and address.
    people: Vec<(String, String)>,
    may_open: bool,
}

struct Conversation {
    contact: Option<(u64, String)>,
    reference: Value,
    subject: Option<String>,
    status: String,
    assignee: Option<u64>,
    priority: Option<String>,
    labels: Vec<String>,
    custom: Map<String, Value>,
    created: i64,
    updated: i64,
    last_activity: i64,
    first_reply: Option<i64>,
    hidden: bool,
    messages: Vec<Message>,
}

struct Message {
    id: u64,
    content: Value,
    kind: u64,
    private: bool,
    sender: Option<Sender>,
    created: i64,
    content_attributes: Value,
}

#[derive(Clone, Copy, PartialEq)]
enum Sender {
    Contact(u64),
    User(u64),
}

type Answered = Result<Value, (u16, Value)>;

fn no(status: u16, words: &str) -> (u16, Value) {
    (status, json!({"error": words}))
}

impl Chatwoot {
    pub fn new(setup: Setup) -> Self {
        let now = beginning().utc.as_microsecond();
        Self { setup, now, conversations: BTreeMap::new(), messages: 100, people: Vec::new(), may_open: true }
    }

    fn connector(&self, token: &str) -> Box<dyn Desk> {
        let address = match self.setup.bare_address {
            true => "chat.example".to_owned(),
            false => format!("https://chat.example/app/accounts/{ACCOUNT}/dashboard"),
        };
        connector(DeskKind::Chatwoot, &address, token).unwrap()
    }

    fn tick(&mut self) -> i64 {
        self.now += 1;
        self.now
    }

    fn conversation(&mut self, ticket: &str) -> &mut Conversation {
        self.conversations.get_mut(&ticket.parse().unwrap()).unwrap()
    }

    /// Adds a message as the model's callbacks do.
    fn add(&mut self, ticket: u64, kind: u64, sender: Option<Sender>, private: bool, content: &str) -> u64 {
        self.add_with(ticket, kind, sender, private, json!(content), json!({}))
    }

    fn add_with(
        &mut self,
        ticket: u64,
        kind: u64,
        sender: Option<Sender>,
        private: bool,
        content: Value,
        attributes: Value,
    ) -> u64 {
        let created = self.tick();
        self.messages += 1;
        let id = self.messages;
        let talk = self.conversations.get_mut(&ticket).unwrap();
        let content = match content.as_str() {
            Some(text) if kind == OUTGOING => json!(rendered(text).unwrap_or_else(|| text.to_owned())),
            _ => content,
        };
        talk.messages.push(Message {
            id,
            content,
            kind,
            private,
            sender,
            created,
            content_attributes: attributes,
        });
        talk.updated = created;
        talk.last_activity = created;
        if kind == OUTGOING && !private {
            talk.first_reply.get_or_insert(created);
        }
        if kind == INCOMING && matches!(talk.status.as_str(), "resolved" | "snoozed") {
            talk.status = "open".to_owned();
        }
        id
    }

    /// Two messages were written at once: the later id came first.
    #[allow(dead_code, reason = "in the suite nothing happens at once")]
    pub fn swap(&mut self, ticket: &str, place: usize) {
        self.conversation(ticket).messages.swap(place, place + 1);
    }

    /// The customer writes in the chat; nothing has a subject there.
    pub fn open_chat(&mut self, text: &str) -> u64 {
        let created = self.tick();
        let id = self.conversations.keys().max().unwrap_or(&0) + 1;
        let talk = Conversation {
            contact: None,
            reference: Value::Null,
            subject: None,
            status: "open".to_owned(),
            assignee: None,
            priority: None,
            labels: Vec::new(),
            custom: Map::new(),
            created,
            updated: created,
            last_activity: created,
            first_reply: None,
            hidden: false,
            messages: Vec::new(),
        };
        self.conversations.insert(id, talk);
        self.add(id, INCOMING, Some(Sender::Contact(500 + id)), false, text);
        id
    }

    fn respond(&mut self, request: &Request) -> Answered {
        let path = request.url.path().to_owned();
        let parts: Vec<_> = path.trim_matches('/').split('/').collect();
        if parts == ["api"] && request.method == Method::Get {
            return Ok(
                json!({"version": "4.16.2", "timestamp": "2026-11-21 08:00:00", "queue_services": "ok", "data_services": "ok"}),
            );
        }
        let header = |name: &str| request.headers.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str());
        match header("api_access_token") {
            Some(TOKEN) => {}
            Some(_) => return Err(no(401, "Invalid Access Token")),
            None => {
                return Err((401, json!({"errors": ["You need to sign in or sign up before continuing."]})));
            }
        }
        let is_json = header("content-type").is_some_and(|kind| kind.starts_with("application/json"));
        let body = match &request.body {
            Some(bytes) if is_json => serde_json::from_slice(bytes)
                .map_err(|_| no(400, "Error occurred while parsing request parameters"))?,
            _ => json!({}),
        };
        let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        match (request.method, parts.as_slice()) {
            (Method::Get, ["api", "v1", "profile"]) => Ok(self.profile()),
            (method, ["api", "v1", "accounts", account, rest @ ..]) => match account.parse::<u64>() {
                Ok(ACCOUNT) => self.in_account(method, rest, &query, &body),
                Ok(_) => Err(no(401, "You are not authorized to access this account")),
                Err(_) => Err(no(404, "Resource could not be found")),
            },
            _ => Err(no(404, "Not Found")),
        }
    }

    fn profile(&self) -> Value {
        let mut accounts = vec![
            json!({"id": ACCOUNT, "name": "Kereskedő Kft.", "status": "active", "active_at": null,
            "role": "agent", "permissions": ["agent"], "availability": "online", "availability_status": "online", "auto_offline": true}),
        ];
        if self.setup.two_accounts {
            accounts.push(json!({"id": 4, "name": "Other", "role": "agent"}));
        }
        json!({"id": ME, "access_token": TOKEN, "account_id": ACCOUNT, "available_name": "Anna", "avatar_url": "", "confirmed": true,
            "display_name": null, "message_signature": null, "email": "anna@example.com", "name": "Anna", "provider": "email",
            "pubsub_token": "x", "role": "agent", "ui_settings": {}, "uid": "anna@example.com", "type": null, "accounts": accounts})
    }

    fn in_account(
        &mut self,
        method: Method,
        path: &[&str],
        query: &BTreeMap<String, String>,
        body: &Value,
    ) -> Answered {
        match (method, path) {
            (Method::Get, ["inboxes"]) => {
                Ok(json!({"payload": [{"id": 11, "name": "Support", "channel_type": "Channel::Email"}]}))
            }
            (Method::Get, ["agents"]) => Ok(AGENTS.map(|(id, name)| agent(id, name)).into_iter().collect()),
            (Method::Get, ["custom_attribute_definitions"]) => Ok(json!([
                {"id": 1, "attribute_display_name": "Order", "attribute_display_type": "text", "attribute_key": "Order",
                 "attribute_model": "conversation_attribute", "attribute_values": []},
                {"id": 2, "attribute_display_name": "Boxes", "attribute_display_type": "number", "attribute_key": "boxes",
                 "attribute_model": "conversation_attribute", "attribute_values": []},
            ])),
            (Method::Get, ["conversations"]) => Ok(self.list(query)),
            (Method::Get, ["contacts", "search"]) => {
                let wanted =
                    query.get("q").ok_or_else(|| no(422, "Specify search string with parameter q"))?;
                let found = (900u64..).zip(&self.people).filter(|(_, (_, email))| email.contains(wanted));
                let found: Vec<_> =
                    found.map(|(id, (name, email))| json!({"id": id, "name": name, "email": email, "contact_inboxes": []})).collect();
                Ok(json!({"meta": {"count": found.len(), "current_page": 1}, "payload": found}))
            }
            (Method::Post, ["contacts"]) => {
                let email = body["email"].as_str().unwrap_or_default();
                if body["inbox_id"] != 11 || !email.contains('@') {
                    return Err(no(422, "Invalid email"));
                }
                if self.people.iter().any(|(_, known)| known == email) {
                    return Err((
                        422,
                        json!({"message": "Email has already been taken", "attributes": ["email"]}),
                    ));
                }
                self.people.push((body["name"].as_str().unwrap_or_default().to_owned(), email.to_owned()));
                let id = 899 + self.people.len();
                Ok(
                    json!({"payload": {"contact": {"id": id, "email": email}, "contact_inbox": {"source_id": email}}}),
                )
            }
            (Method::Get, ["contacts", id, "conversations"]) => {
                let of_her = |talk: &&Conversation| {
                    talk.contact.as_ref().is_some_and(|(one, _)| one.to_string() == *id)
                };
                let rows = self.conversations.iter().rev().filter(|(_, talk)| of_her(talk)).take(20);
                Ok(json!({"payload": rows.map(|(id, talk)| talk.shown(*id)).collect::<Vec<_>>()}))
            }
            (Method::Post, ["conversations"]) => self.begin(body),
            (method, ["conversations", id, rest @ ..]) => {
                let missing = || no(404, "Resource could not be found");
                let id: u64 = id.parse().map_err(|_| missing())?;
                let talk = self.conversations.get(&id).ok_or_else(missing)?;
                if talk.hidden {
                    return Err(no(401, "You are not authorized to do this action"));
                }
                self.in_conversation(method, id, rest, query, body)
            }
            _ => Err(no(404, "Not Found")),
        }
    }

    fn list(&self, query: &BTreeMap<String, String>) -> Value {
        let status = query.get("status").map_or("open", String::as_str);
        let visible = |talk: &&Conversation| !talk.hidden && (status == "all" || talk.status == status);
        let mut rows: Vec<_> = self.conversations.iter().filter(|(_, talk)| visible(talk)).collect();
        let all = rows.len();
        match query.get("sort_by").map(String::as_str) {
            Some("created_at_desc") => rows.sort_by_key(|(_, talk)| -talk.created),
            Some("created_at_asc") => rows.sort_by_key(|(_, talk)| talk.created),
            Some("last_activity_at_asc") => rows.sort_by_key(|(_, talk)| talk.last_activity),
            _ => rows.sort_by_key(|(_, talk)| -talk.last_activity),
        }
        match query.get("updated_within").filter(|within| !within.is_empty()) {
            Some(within) => {
                let floor = self.now - within.parse::<i64>().unwrap_or(0) * 1_000_000;
                rows.retain(|(_, talk)| talk.updated > floor);
            }
            None => {
                let page = query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1_usize).max(1);
                rows = rows.into_iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).collect();
            }
        }
        let payload: Vec<_> = rows.into_iter().map(|(id, talk)| talk.shown(*id)).collect();
        json!({"data": {"meta": {"mine_count": 0, "assigned_count": 0, "unassigned_count": all, "all_count": all}, "payload": payload}})
    }

    fn in_conversation(
        &mut self,
        method: Method,
        id: u64,
        path: &[&str],
        query: &BTreeMap<String, String>,
        body: &Value,
    ) -> Answered {
        match (method, path) {
            (Method::Get, []) => Ok(self.conversations[&id].shown(id)),
            (Method::Get, ["messages"]) => Ok(self.conversations[&id].messages(id, query)),
            (Method::Post, ["messages"]) => self.create(id, body),
            (Method::Post, ["toggle_status"]) => {
                let status = word(&body["status"], &STATUSES)?;
                self.set(id, ME, &Field::Status, status);
                let talk = self.conversations.get_mut(&id).unwrap();
                if status == "open" {
                    // An agent who opens a conversation gets it.
                    talk.assignee = Some(ME);
                }
                Ok(
                    json!({"meta": {}, "payload": {"success": true, "conversation_id": id, "current_status": status, "snoozed_until": null}}),
                )
            }
            (Method::Post, ["toggle_priority"]) => {
                let priority = match &body["priority"] {
                    Value::Null => "",
                    priority => word(priority, &PRIORITIES)?,
                };
                self.set(id, ME, &Field::Priority, priority);
                Ok(Value::Null)
            }
            (Method::Post, ["assignments"]) => {
                let wanted = body["assignee_id"].as_u64();
                let found = AGENTS.iter().find(|(id, _)| Some(*id) == wanted);
                self.set(id, ME, &Field::Owner, &found.map(|(id, _)| id.to_string()).unwrap_or_default());
                Ok(found.map_or(Value::Null, |(id, name)| agent(*id, name)))
            }
            (Method::Post, ["labels"]) => {
                let asked: Vec<_> =
                    body["labels"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                let known: Vec<_> = LABELS.into_iter().filter(|label| asked.contains(label)).collect();
                self.set(id, ME, &Field::Tags, &known.join("\n"));
                Ok(json!({"payload": known}))
            }
            (Method::Post, ["custom_attributes"]) => {
                let (mut all, updated) = (Map::new(), self.tick());
                let talk = self.conversations.get_mut(&id).unwrap();
                if body["merge"] == json!(true) {
                    all.extend(talk.custom.clone());
                }
                all.extend(body["custom_attributes"].as_object().cloned().unwrap_or_default());
                talk.custom = all;
                talk.updated = updated;
                Ok(json!({"custom_attributes": self.conversations[&id].custom}))
            }
            (Method::Post, ["destroy_custom_attributes"]) => {
                let updated = self.tick();
                let talk = self.conversations.get_mut(&id).unwrap();
                talk.custom.retain(|name, _| {
                    !body["custom_attributes"].as_array().is_some_and(|names| names.contains(&json!(name)))
                });
                talk.updated = updated;
                Ok(json!({"custom_attributes": talk.custom}))
            }
            _ => Err(no(404, "Not Found")),
        }
    }

    fn begin(&mut self, body: &Value) -> Answered {
        if !self.may_open {
            return Err(no(401, "You are not authorized to do this action"));
        }
        let known = ["inbox_id", "contact_id", "source_id", "status", "additional_attributes", "message"];
        assert!(body.as_object().unwrap().keys().all(|name| known.contains(&name.as_str())), "{body}");
        let contact = body["contact_id"].as_u64().unwrap_or(0);
        let place = usize::try_from(contact.wrapping_sub(900)).ok();
        let Some((_, email)) = place.and_then(|place| self.people.get(place)).cloned() else {
            return Err(no(404, "Resource could not be found"));
        };
        if body["inbox_id"] != 11 || body["source_id"] != json!(email) {
            return Err(no(422, "invalid source id for email inbox"));
        }
        let additional = &body["additional_attributes"];
        let id = self.begun((contact, email), additional["mail_subject"].as_str().unwrap());
        self.conversations.get_mut(&id).unwrap().reference = additional["parlance_ref"].clone();
        // A message that cannot be made takes the conversation along, but not if it is the queue that is down.
        match self.create(id, &body["message"]) {
            Err(refused) if !self.setup.broken_queue => {
                self.conversations.remove(&id);
                Err(refused)
            }
            answered => answered.map(|_| self.conversations[&id].shown(id)),
        }
    }

    fn begun(&mut self, contact: (u64, String), subject: &str) -> u64 {
        let id = self.open_chat("");
        let talk = self.conversations.get_mut(&id).unwrap();
        talk.messages.clear();
        (talk.contact, talk.subject) = (Some(contact), Some(subject.to_owned()));
        id
    }

    fn create(&mut self, id: u64, body: &Value) -> Answered {
        let lately = self.now - 60_000_000;
        if self.conversations[&id].messages.iter().filter(|message| message.created >= lately).count() >= 200
        {
            return Err(no(422, "Validation failed: Too many messages"));
        }
        if body["content"].as_str().is_some_and(|text| text.chars().count() > 150_000) {
            return Err(no(422, "Validation failed: Content is too long (maximum is 150000 characters)"));
        }
        if body["message_type"] == json!("incoming") {
            return Err(no(422, "Incoming messages are only allowed in Api inboxes"));
        }
        assert!(body.get("source_id").is_none(), "what has a source is not delivered");
        let private = body["private"].as_bool().unwrap_or(false);
        let attributes = body
            .get("content_attributes")
            .filter(|value| value.is_object() && !self.setup.forgetful)
            .cloned()
            .unwrap_or(json!({}));
        let message =
            self.add_with(id, OUTGOING, Some(Sender::User(ME)), private, body["content"].clone(), attributes);
        if self.setup.broken_queue {
            return Err(no(422, "Error connecting to Redis on redis:6379 (Errno::ECONNREFUSED)"));
        }
        let talk = &self.conversations[&id];
        Ok(talk.messages.iter().find(|one| one.id == message).unwrap().shown(id))
    }

    /// A field is set, and the conversation tells of it.
    fn set(&mut self, id: u64, by: u64, field: &Field, value: &str) {
        let updated = self.tick();
        let talk = self.conversations.get_mut(&id).unwrap();
        let some = (!value.is_empty()).then(|| value.to_owned());
        talk.updated = updated;
        match field {
            Field::Status => talk.status = value.to_owned(),
            Field::Owner => talk.assignee = some.map(|id| id.parse().unwrap()),
            Field::Priority => talk.priority = some,
            Field::Tags => talk.labels = value.lines().map(str::to_owned).collect(),
            Field::Custom(name) => {
                talk.custom.insert(name.clone(), json!(value));
                return;
            }
        }
        let name = AGENTS.iter().find(|(id, _)| *id == by).map_or("", |(_, name)| name);
        self.add(id, ACTIVITY, None, false, &format!("{name}: {value}"));
    }
}

fn word<'a>(value: &'a Value, known: &[&str]) -> Result<&'a str, (u16, Value)> {
    let word = value.as_str().unwrap_or_default();
    known.contains(&word).then_some(word).ok_or_else(|| no(422, &format!("'{word}' is not a valid value")))
}

fn agent(id: u64, name: &str) -> Value {
    json!({"id": id, "account_id": ACCOUNT, "availability_status": "online", "auto_offline": true, "confirmed": true,
        "email": format!("agent{id}@example.com"), "available_name": name, "name": name, "role": "agent", "thumbnail": "", "custom_role_id": null})
}

fn contact(id: u64) -> Value {
    json!({"additional_attributes": {"city": "Szeged", "country_code": "HU"}, "availability_status": "offline", "email": format!("kunde{id}@example.com"),
        "id": id, "name": "Szabó Éva", "phone_number": null, "blocked": false, "identifier": null, "thumbnail": "", "custom_attributes": {},
        "last_activity_at": 1_763_711_000, "created_at": 1_763_711_000})
}

impl Conversation {
    fn shown(&self, id: u64) -> Value {
        let mut meta =
            json!({"sender": contact(500 + id), "channel": "Channel::Email", "hmac_verified": false});
        if let Some((contact, email)) = &self.contact {
            (meta["sender"]["id"], meta["sender"]["email"]) = (json!(contact), json!(email));
        }
        if let Some((id, name)) = AGENTS.iter().find(|(id, _)| Some(*id) == self.assignee) {
            meta["assignee"] = agent(*id, name);
            meta["assignee_type"] = json!("User");
        }
        let additional = match &self.subject {
            Some(subject) if self.contact.is_some() => {
                json!({"mail_subject": subject, "parlance_ref": self.reference})
            }
            Some(subject) => {
                json!({"source": "email", "mail_subject": subject, "conversation_language": "hu"})
            }
            None => json!({"browser_language": "hu"}),
        };
        let seconds = |micros: i64| micros / 1_000_000;
        json!({"meta": meta, "id": id, "messages": self.messages.last().map(|last| last.shown(id)).into_iter().collect::<Vec<_>>(),
            "account_id": ACCOUNT, "uuid": format!("00000000-0000-4000-8000-{id:012}"), "additional_attributes": additional,
            "agent_last_seen_at": 0, "assignee_last_seen_at": 0, "can_reply": true, "contact_last_seen_at": 0,
            "custom_attributes": self.custom, "inbox_id": 11, "labels": self.labels, "muted": false, "snoozed_until": null,
            "status": self.status, "created_at": seconds(self.created), "updated_at": self.updated as f64 / 1e6,
            "timestamp": seconds(self.last_activity), "first_reply_created_at": self.first_reply.map_or(0, seconds), "unread_count": 0,
            "last_non_activity_message": self.messages.iter().rfind(|message| message.kind != ACTIVITY).map(|last| last.shown(id)),
            "last_activity_at": seconds(self.last_activity), "priority": self.priority, "waiting_since": 0, "sla_policy_id": null})
    }

    fn messages(&self, id: u64, query: &BTreeMap<String, String>) -> Value {
        let number = |name: &str| query.get(name).and_then(|value| value.parse::<u64>().ok());
        let last = |rows: Vec<&Message>| {
            rows.iter().rev().take(20).rev().map(|one| one.shown(id)).collect::<Vec<_>>()
        };
        let rows = match (number("after"), number("before")) {
            (Some(after), _) => {
                let rows = self.messages.iter().filter(|message| message.id > after).take(100);
                rows.map(|message| message.shown(id)).collect()
            }
            (None, Some(before)) => {
                last(self.messages.iter().filter(|message| message.id < before).collect())
            }
            (None, None) => last(self.messages.iter().collect()),
        };
        json!({"meta": {"labels": self.labels, "additional_attributes": {}, "contact": contact(500 + id),
            "agent_last_seen_at": null, "assignee_last_seen_at": null}, "payload": rows})
    }
}

impl Message {
    fn shown(&self, conversation: u64) -> Value {
        let mut shown = json!({"id": self.id, "content": self.content, "inbox_id": 11, "conversation_id": conversation, "message_type": self.kind,
            "content_type": "text", "status": "sent", "content_attributes": self.content_attributes,
            "created_at": self.created / 1_000_000, "private": self.private, "source_id": null});
        match self.sender {
            Some(Sender::Contact(id)) => {
                shown["sender"] = contact(id);
                shown["sender"]["type"] = json!("contact");
            }
            Some(Sender::User(id)) => {
                let name = AGENTS.iter().find(|(one, _)| *one == id).map_or("", |(_, name)| name);
                shown["sender"] = json!({"id": id, "name": name, "available_name": name, "avatar_url": "", "type": "user",
                    "availability_status": "online", "thumbnail": ""});
            }
            None => {}
        }
        shown
    }
}

/// What Liquid makes of a text, as far as agents' texts hold any: variables, and what is left as it is. None where it fails.
fn rendered(text: &str) -> Option<String> {
    let mut parts = text.split('`');
    let mut guarded = parts.next().unwrap_or_default().to_owned();
    let rest: Vec<_> = parts.collect();
    for pair in rest.chunks(2) {
        match pair {
            [code, after] => guarded.push_str(&format!("{{% raw %}}`{code}`{{% endraw %}}{after}")),
            [open] => guarded.push_str(&format!("`{open}")),
            _ => {}
        }
    }
    let (mut out, mut rest) = (String::new(), guarded.as_str());
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(raw) = rest.strip_prefix("{% raw %}") {
            let (inside, after) = raw.split_once("{% endraw %}")?;
            out.push_str(inside);
            rest = after;
        } else if rest.starts_with("{%") {
            return None;
        } else if let Some(variable) = rest.strip_prefix("{{") {
            let (inside, after) = variable.split_once("}}")?;
            let inside = inside.trim();
            let quoted = inside.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
            out.push_str(quoted.unwrap_or(if inside == "contact.name" { "Szabó Éva" } else { "" }));
            rest = after;
        } else {
            out.push('{');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    Some(out)
}

impl StandIn for Chatwoot {
    fn desk(&self) -> Box<dyn Desk> {
        self.connector(TOKEN)
    }

    fn stranger(&self) -> Box<dyn Desk> {
        self.connector("secret-nobody")
    }

    fn answer(&mut self, request: &Request) -> Response {
        let (status, body) = match self.respond(request) {
            Ok(body) => (200, body),
            Err(refused) => refused,
        };
        let mut headers = vec![("content-type".to_owned(), "application/json; charset=utf-8".to_owned())];
        if !self.setup.clockless {
            let now = jiff::Timestamp::from_microsecond(self.now).unwrap();
            headers.push(("date".to_owned(), now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()));
        }
        let empty = body.is_null() && request.url.path().ends_with("/toggle_priority");
        Response { status, headers, body: if empty { Vec::new() } else { body.to_string().into_bytes() } }
    }

    fn pass(&mut self, seconds: u32) {
        self.now += i64::from(seconds) * 1_000_000;
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        let id = self.open_chat(text);
        self.conversations.get_mut(&id).unwrap().subject = Some(subject.to_owned());
        id.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        let id: u64 = ticket.parse().unwrap();
        self.add(id, INCOMING, Some(Sender::Contact(500 + id)), false, text);
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        self.add(ticket.parse().unwrap(), OUTGOING, Some(Sender::User(EVA)), !public, text);
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        self.set(ticket.parse().unwrap(), EVA, field, value);
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let talk = &self.conversations[&ticket.parse().unwrap()];
        match field {
            Field::Status => talk.status.clone(),
            Field::Owner => talk.assignee.map(|id| id.to_string()).unwrap_or_default(),
            Field::Priority => talk.priority.clone().unwrap_or_default(),
            Field::Tags => talk.labels.join("\n"),
            Field::Custom(name) => {
                talk.custom.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
            }
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let Some(talk) = self.conversations.get(&ticket.parse().unwrap()) else { return Vec::new() };
        let ours = talk.messages.iter().filter(|message| message.sender == Some(Sender::User(ME)));
        ours.map(|message| (message.content.as_str().unwrap_or_default().to_owned(), !message.private))
            .collect()
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let ours = self.conversations.iter().filter(|(_, talk)| {
            talk.contact.is_some()
                && talk.messages.first().is_none_or(|first| first.sender == Some(Sender::User(ME)))
        });
        ours.map(|(id, talk)| {
            (id.to_string(), talk.contact.clone().unwrap().1, talk.subject.clone().unwrap_or_default())
        })
        .collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        if !self.people.iter().any(|(_, known)| known == email) {
            self.people.push(("Anna".to_owned(), email.to_owned()));
        }
        let place = self.people.iter().position(|(_, known)| known == email).unwrap();
        let id = self.begun((900 + u64::try_from(place).unwrap(), email.to_owned()), subject);
        self.add(id, OUTGOING, Some(Sender::User(EVA)), false, text);
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }

    fn delete(&mut self, ticket: &str) {
        self.conversations.remove(&ticket.parse().unwrap());
    }

    fn told_of_deletion(&self) -> Told {
        Told::Nothing
    }

    fn merge(&mut self, _: &str, _: &str) {
        panic!("nothing is merged there");
    }

    fn told_of_merge(&self) -> Told {
        Told::Never
    }

    fn forbid(&mut self, ticket: &str) {
        self.conversation(ticket).hidden = true;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        Some(match field {
            Field::Status => ["resolved", "pending"],
            Field::Owner => ["8", "9"],
            Field::Priority => ["high", "low"],
            Field::Tags => ["refund", "vip"],
            Field::Custom(_) => ["A-17", "B-4"],
        })
    }
}
