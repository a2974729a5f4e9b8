//! A stand-in for Zammad 6, after its documentation and its source: a group with an e-mail address, our agent Anna (3),
//! her colleague Éva (4) and a third one (5), and customers who write by e-mail.

use crate::stand_in::{StandIn, Told, beginning};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Method, Request, Response, connector};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const TOKEN: &str = "secret-anna";
const ME: u64 = 3;
const EVA: u64 = 4;
const AGENTS: [(u64, &str, &str); 3] = [(ME, "Anna", "Nagy"), (EVA, "Éva", "Kis"), (5, "Bálint", "Tóth")];
const STATES: [(u64, &str, &str); 5] = [
    (1, "new", "new"),
    (2, "open", "open"),
    (3, "pending reminder", "pending reminder"),
    (4, "closed", "closed"),
    (5, "merged", "merged"),
];
const PRIORITIES: [(u64, &str); 3] = [(1, "1 low"), (2, "2 normal"), (3, "3 high")];

/// How this installation differs from another.
#[derive(Clone, Copy, Default)]
pub struct Setup {
    /// It is of a release before 6.5, whose searches are shaped otherwise.
    pub old: bool,
    /// Its queue is down: an article is stored, and then the answer is an error.
    pub broken_queue: bool,
    /// It does not keep what it does not know with an article.
    pub forgetful: bool,
    /// Its group has no address to write from.
    pub no_address: bool,
}

pub struct Zammad {
    pub setup: Setup,
    /// In milliseconds: everything that happens takes one.
    now: i64,
    tickets: BTreeMap<u64, Ticket>,
    articles: u64,
    /// Customers by the tickets that were opened for them: their addresses.
    people: BTreeMap<u64, String>,
    may_open: bool,
    /// What went out: to whom, and in which words.
    pub outbox: Vec<(String, String)>,
}

struct Ticket {
    title: String,
    state: u64,
    priority: u64,
    owner: u64,
    order: Option<String>,
    tags: Vec<String>,
    created: i64,
    updated: i64,
    merged_into: Option<u64>,
    /// Whether the group is not Anna's any more, or not for writing.
    readable: bool,
    writable: bool,
    articles: Vec<Value>,
}

type Answered = Result<(u16, Value), (u16, Value)>;

fn no(status: u16, words: &str) -> (u16, Value) {
    (status, json!({"error": words, "error_human": words}))
}

fn time(millis: i64) -> String {
    jiff::Timestamp::from_millisecond(millis).unwrap().strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

fn agent_name(id: u64) -> String {
    AGENTS
        .iter()
        .find(|(one, ..)| *one == id)
        .map_or("-".to_owned(), |(_, first, last)| format!("{first} {last}"))
}

/// A user as an agent sees her. The customer of ticket n is user 1000 + n.
fn user(id: u64) -> Value {
    let mut user = json!({"id": id, "login": format!("user{id}@example.com"), "firstname": "", "lastname": "", "email": format!("user{id}@example.com"),
        "phone": "", "mobile": "", "active": true, "preferences": {}, "country": "", "city": "", "role_ids": [2]});
    match AGENTS.iter().find(|(one, ..)| *one == id) {
        Some((_, first, last)) => (user["firstname"], user["lastname"]) = (json!(first), json!(last)),
        None if id == 1 => {
            (user["login"], user["firstname"], user["email"]) = (json!("-"), json!("-"), json!(""))
        }
        None => {
            (user["firstname"], user["lastname"], user["city"]) =
                (json!("Éva"), json!("Szabó"), json!("Szeged"));
            user["preferences"] = json!({"locale": "hu"});
        }
    }
    user
}

impl Zammad {
    pub fn new(setup: Setup) -> Self {
        let now = beginning().as_millis();
        Self {
            setup,
            now,
            tickets: BTreeMap::new(),
            articles: 500,
            people: BTreeMap::new(),
            may_open: true,
            outbox: Vec::new(),
        }
    }

    fn tick(&mut self) -> i64 {
        self.now += 1;
        self.now
    }

    fn ticket(&mut self, id: &str) -> &mut Ticket {
        self.tickets.get_mut(&id.parse().unwrap()).unwrap()
    }

    /// Stores an article, with what of it differs from a customer's e-mail.
    pub fn add_article(&mut self, ticket: u64, differs: Value) -> Value {
        let created = self.tick();
        self.articles += 1;
        let customer = format!("user{}@example.com", 1000 + ticket);
        let mut article = json!({"id": self.articles, "ticket_id": ticket, "type_id": 1, "type": "email", "sender_id": 2, "sender": "Customer",
            "from": format!("Szabó Éva <{customer}>"), "to": "support@example.com", "cc": null, "subject": "Kérdés", "reply_to": null,
            "message_id": format!("<{}@example.com>", self.articles), "in_reply_to": null, "content_type": "text/plain", "body": "",
            "internal": false, "preferences": {}, "created_by_id": 1000 + ticket, "updated_by_id": 1000 + ticket,
            "created_by": customer, "created_at": time(created), "updated_at": time(created), "attachments": []});
        for (name, value) in differs.as_object().unwrap() {
            article[name] = value.clone();
        }
        let row = self.tickets.get_mut(&ticket).unwrap();
        row.articles.push(article.clone());
        row.updated = created;
        article
    }

    /// All tickets were imported, or changed, at once.
    #[allow(dead_code, reason = "the suite changes one ticket at a time")]
    pub fn at_once(&mut self) {
        let now = self.tick();
        self.tickets.values_mut().for_each(|ticket| (ticket.created, ticket.updated) = (now, now));
    }

    fn by_agent(&mut self, ticket: u64, agent: u64, kind: &str, internal: bool, text: &str) {
        let differs = json!({"type": kind, "sender": "Agent", "from": format!("{} <support@example.com>", agent_name(agent)), "body": text,
            "internal": internal, "created_by_id": agent, "message_id": null});
        self.add_article(ticket, differs);
    }

    fn respond(&mut self, request: &Request) -> Answered {
        let path = request.url.path().to_owned();
        let parts: Vec<_> = path.trim_matches('/').split('/').collect();
        let header = |name: &str| request.headers.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str());
        match header("authorization") {
            Some(known) if known == format!("Token token={TOKEN}") => {}
            Some(_) => return Err(no(401, "Can't find User for Token")),
            None => return Err(no(401, "Authentication required")),
        }
        let is_json = header("content-type").is_some_and(|kind| kind.starts_with("application/json"));
        let body = match &request.body {
            Some(bytes) if is_json => serde_json::from_slice(bytes).map_err(|_| no(400, "Bad Request"))?,
            _ => json!({}),
        };
        let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        let expand = query.get("expand").is_some_and(|expand| expand == "true");
        let ["api", "v1", rest @ ..] = parts.as_slice() else { return Err(no(404, "No route matches")) };
        match (request.method, rest) {
            (Method::Get, ["users", "me"]) => Ok((200, user(ME))),
            (Method::Get, ["users", "search"]) => Ok((200, AGENTS.map(|(id, ..)| user(id)).into_iter().collect())),
            (Method::Get, ["users", id]) => Ok((200, user(id.parse().map_err(|_| no(404, "Couldn't find User"))?))),
            (Method::Get, ["version"]) => Err(no(403, "Not authorized")),
            (Method::Get, ["groups"]) => Ok((200, json!([{"id": 1, "name": "Support", "active": true}]))),
            (Method::Get, ["ticket_states"]) if expand => {
                Ok((200, STATES.map(|(id, name, kind)| json!({"id": id, "name": name, "state_type": kind, "active": true})).into_iter().collect()))
            }
            (Method::Get, ["ticket_priorities"]) => {
                Ok((200, PRIORITIES.map(|(id, name)| json!({"id": id, "name": name, "active": true})).into_iter().collect()))
            }
            (Method::Get, ["tickets", "search"]) => self.search(&query),
            (Method::Post, ["tickets"]) => self.begin(&body),
            (method, ["tickets", id]) => self.one(method, id, expand, &body),
            (Method::Get, ["ticket_articles", "by_ticket", id]) => {
                let id = self.readable(id)?;
                Ok((200, json!(self.tickets[&id].articles)))
            }
            (Method::Post, ["ticket_articles"]) => self.create(&body),
            (Method::Get, ["links"]) => {
                let id = self.readable(query.get("link_object_value").map_or("", String::as_str))?;
                let link = |into| json!({"link_type": "parent", "link_object": "Ticket", "link_object_value": into});
                Ok((200, json!({"links": self.tickets[&id].merged_into.map(link).into_iter().collect::<Vec<_>>(), "assets": {}})))
            }
            (method, ["tags", rest @ ..]) => {
                let told = |name: &str| match (query.get(name), &body[name]) {
                    (Some(text), _) => text.clone(),
                    (None, Value::String(text)) => text.clone(),
                    (None, other) => other.to_string(),
                };
                if told("object") != "Ticket" {
                    return Err(no(422, "object is missing"));
                }
                self.tags(method, rest, &told("o_id"), &told("item"))
            }
            _ => Err(no(404, "No route matches")),
        }
    }

    fn readable(&self, id: &str) -> Result<u64, (u16, Value)> {
        let id: u64 = id.parse().map_err(|_| no(404, "Couldn't find Ticket"))?;
        match self.tickets.get(&id) {
            Some(ticket) if ticket.readable => Ok(id),
            Some(_) => Err(no(403, "Not authorized")),
            None => Err(no(404, &format!("Couldn't find Ticket with 'id'={id}"))),
        }
    }

    fn writable(&self, id: &str) -> Result<u64, (u16, Value)> {
        let id = self.readable(id)?;
        if self.tickets[&id].writable { Ok(id) } else { Err(no(403, "Not authorized")) }
    }

    fn search(&self, query: &BTreeMap<String, String>) -> Answered {
        let mut rows: Vec<_> = self.tickets.iter().filter(|(_, ticket)| ticket.readable).collect();
        for (field, of) in
            [("created_at", (|t| t.created) as fn(&Ticket) -> i64), ("updated_at", |t| t.updated)]
        {
            let Some(operator) = query.get(&format!("condition[ticket.{field}][operator]")) else { continue };
            let value = &query[&format!("condition[ticket.{field}][value]")];
            let bound =
                value.parse::<jiff::Timestamp>().map_err(|_| no(422, "invalid value"))?.as_millisecond();
            match operator.as_str() {
                "before (absolute)" => rows.retain(|(_, ticket)| of(ticket) <= bound),
                "after (absolute)" => rows.retain(|(_, ticket)| of(ticket) >= bound),
                other => return Err(no(500, &format!("Invalid operator '{other}'"))),
            }
        }
        let sort: Vec<_> = query.get("sort_by").map_or("updated_at", String::as_str).split(',').collect();
        let order: Vec<_> = query.get("order_by").map_or("desc", String::as_str).split(',').collect();
        for (by, order) in sort.iter().zip(&order).rev() {
            let key = |(id, ticket): &(&u64, &Ticket)| match *by {
                "created_at" => ticket.created,
                "updated_at" => ticket.updated,
                _ => i64::try_from(**id).unwrap(),
            };
            rows.sort_by_key(|row| if *order == "desc" { -key(row) } else { key(row) });
        }
        let total = rows.len();
        let per_page: usize = query.get("per_page").map_or(50, |rows| rows.parse().unwrap()).min(200);
        let page: usize = query.get("page").map_or(1, |page| page.parse().unwrap());
        let rows: Vec<_> = rows.into_iter().skip((page - 1) * per_page).take(per_page).collect();
        let (mut tickets, mut users) = (Map::new(), Map::new());
        for (id, ticket) in &rows {
            for person in [1, ticket.owner, 1000 + **id] {
                let mut shown = user(person);
                if let Some(email) = person.checked_sub(1000).and_then(|ticket| self.people.get(&ticket)) {
                    shown["email"] = json!(email);
                }
                users.insert(person.to_string(), shown);
            }
            tickets.insert(id.to_string(), ticket.shown(**id, false));
        }
        let ids: Vec<_> = rows.iter().map(|(id, _)| **id).collect();
        let assets = json!({"Ticket": tickets, "User": users, "Group": {"1": {"id": 1, "name": "Support"}}});
        Ok((
            200,
            match self.setup.old {
                true => json!({"tickets": ids, "tickets_count": ids.len(), "assets": assets}),
                false => json!({"record_ids": ids, "assets": assets, "total_count": total}),
            },
        ))
    }

    fn one(&mut self, method: Method, id: &str, expand: bool, body: &Value) -> Answered {
        match method {
            Method::Get => {
                let id = self.readable(id)?;
                Ok((200, self.tickets[&id].shown(id, expand)))
            }
            Method::Put => {
                let id = self.writable(id)?;
                self.update(id, body)?;
                Ok((200, self.tickets[&id].shown(id, expand)))
            }
            _ => Err(no(404, "No route matches")),
        }
    }

    /// What is no attribute of a ticket is left out without a word.
    fn update(&mut self, id: u64, body: &Value) -> Result<(), (u16, Value)> {
        let unknown = |what: &str| no(422, &format!("No lookup value found for '{what}'"));
        let updated = self.tick();
        let mut state = None;
        if let Some(name) = body["state"].as_str() {
            let (id, _, kind) =
                STATES.iter().find(|(_, one, _)| *one == name).ok_or_else(|| unknown("state"))?;
            if kind.starts_with("pending") && body["pending_time"].is_null() {
                return Err(no(422, "Missing required value for field 'pending_time'!"));
            }
            state = Some(*id);
        }
        let ticket = self.tickets.get_mut(&id).unwrap();
        ticket.state = state.unwrap_or(ticket.state);
        if let Some(name) = body["priority"].as_str() {
            ticket.priority =
                PRIORITIES.iter().find(|(_, one)| *one == name).ok_or_else(|| unknown("priority"))?.0;
        }
        if let Some(owner) = body["owner_id"].as_u64() {
            let known = owner == 1 || AGENTS.iter().any(|(id, ..)| *id == owner);
            ticket.owner = known
                .then_some(owner)
                .ok_or_else(|| no(422, &format!("Invalid value for param 'owner_id': {owner}")))?;
        }
        match body.get("Order") {
            Some(Value::Null) => ticket.order = None,
            Some(value) => ticket.order = Some(value.as_str().map_or(value.to_string(), str::to_owned)),
            None => {}
        }
        ticket.updated = updated;
        Ok(())
    }

    fn begin(&mut self, body: &Value) -> Answered {
        if !self.may_open {
            return Err(no(403, "Not authorized"));
        }
        if body["group"] != "Support" {
            return Err(no(422, "No lookup value found for 'group'"));
        }
        let Some(email) = body["customer_id"].as_str().and_then(|customer| customer.strip_prefix("guess:"))
        else {
            return Err(no(422, "Missing required value for field 'customer_id'!"));
        };
        if STATES.iter().all(|(_, name, _)| body["state"] != *name) {
            return Err(no(422, "No lookup value found for 'state'"));
        }
        let mut article = body["article"].clone();
        if article["body"].as_str().is_none_or(str::is_empty) {
            return Err(no(422, "Need at least an 'article body' field."));
        }
        let id = self.begun(email, body["title"].as_str().unwrap());
        article["ticket_id"] = json!(id);
        match self.create(&article) {
            Err((500, words)) if self.setup.broken_queue => Err((500, words)),
            // Both are made or none is.
            Err(refused) => {
                self.tickets.remove(&id);
                Err(refused)
            }
            Ok(_) => Ok((201, self.tickets[&id].shown(id, false))),
        }
    }

    fn begun(&mut self, email: &str, title: &str) -> u64 {
        let id = StandIn::open(self, title, "").parse().unwrap();
        self.tickets.get_mut(&id).unwrap().articles.clear();
        self.people.insert(id, email.to_owned());
        id
    }

    fn create(&mut self, body: &Value) -> Answered {
        let Some(text) = body["body"].as_str() else {
            return Err(no(422, "Need at least an 'article body' field."));
        };
        let id = self.writable(&body["ticket_id"].to_string())?;
        if text.chars().count() > 1_500_000 {
            return Err(no(422, "body of article is too large - only 1500000 allowed"));
        }
        let kind = body["type"].as_str().unwrap_or("note");
        let internal = body["internal"].as_bool().unwrap_or(false);
        if kind == "email" {
            if self.setup.no_address {
                return Err((500, json!({"error": "Error ID abc: Please contact your administrator."})));
            }
            let to = body["to"].as_str().unwrap_or_default();
            if !to.contains('@') {
                return Err(no(422, "Sending an email without a valid recipient is not possible."));
            }
            // Whether it is internal or not.
            self.outbox.push((to.to_owned(), text.to_owned()));
        }
        let differs = json!({"type": kind, "sender": "Agent", "from": format!("{} <support@example.com>", agent_name(ME)), "to": body["to"],
            "subject": body["subject"], "body": text, "content_type": body["content_type"].as_str().unwrap_or("text/plain"), "internal": internal,
            "created_by_id": ME, "message_id": null, "in_reply_to": body["in_reply_to"],
            "preferences": body.get("preferences").filter(|value| value.is_object() && !self.setup.forgetful).cloned().unwrap_or(json!({}))});
        let article = self.add_article(id, differs);
        if self.setup.broken_queue {
            return Err((500, json!({"error": "Error ID abc: Please contact your administrator."})));
        }
        Ok((201, article))
    }

    fn tags(&mut self, method: Method, path: &[&str], ticket: &str, item: &str) -> Answered {
        match (method, path) {
            (Method::Get, []) => {
                let id = self.readable(ticket)?;
                Ok((200, json!({"tags": self.tickets[&id].tags})))
            }
            (Method::Post, ["add"]) => {
                let id = self.writable(ticket)?;
                let updated = self.tick();
                let ticket = self.tickets.get_mut(&id).unwrap();
                if !ticket.tags.iter().any(|tag| tag == item) {
                    ticket.tags.push(item.to_owned());
                }
                ticket.updated = updated;
                Ok((201, json!(true)))
            }
            (Method::Delete, ["remove"]) => {
                let id = self.writable(ticket)?;
                let updated = self.tick();
                let ticket = self.tickets.get_mut(&id).unwrap();
                ticket.tags.retain(|tag| tag != item);
                ticket.updated = updated;
                Ok((200, json!(true)))
            }
            _ => Err(no(404, "No route matches")),
        }
    }
}

impl Ticket {
    fn shown(&self, id: u64, expand: bool) -> Value {
        let mut shown = json!({"id": id, "group_id": 1, "priority_id": self.priority, "state_id": self.state, "organization_id": null,
            "number": format!("{}", 31000 + id), "title": self.title, "owner_id": self.owner, "customer_id": 1000 + id, "note": null,
            "first_response_at": null, "close_at": null, "last_contact_at": time(self.updated), "article_count": self.articles.len(),
            "create_article_type_id": 1, "create_article_sender_id": 2, "escalation_at": null, "pending_time": null, "type": null, "time_unit": null,
            "preferences": {}, "first_response_in_min": null, "updated_by_id": 1, "created_by_id": 1, "created_at": time(self.created),
            "updated_at": time(self.updated), "Order": self.order, "article_ids": self.articles.iter().map(|one| one["id"].clone()).collect::<Vec<_>>()});
        if expand {
            shown["state"] = json!(STATES.iter().find(|(one, ..)| *one == self.state).unwrap().1);
            shown["priority"] = json!(PRIORITIES.iter().find(|(one, _)| *one == self.priority).unwrap().1);
            (shown["owner"], shown["group"], shown["customer"]) =
                (user(self.owner)["login"].clone(), json!("Support"), user(1000 + id)["login"].clone());
        }
        shown
    }
}

impl StandIn for Zammad {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::Zammad, "https://zammad.example/desktop/tickets/1#ticket/zoom/1", TOKEN).unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::Zammad, "zammad.example/api/v1", "secret-nobody").unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        let (status, body) = self.respond(request).unwrap_or_else(|refused| refused);
        let headers = vec![("content-type".to_owned(), "application/json; charset=utf-8".to_owned())];
        Response { status, headers, body: body.to_string().into_bytes() }
    }

    fn pass(&mut self, seconds: u32) {
        self.now += i64::from(seconds) * 1000;
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        let created = self.tick();
        let id = self.tickets.keys().max().unwrap_or(&0) + 1;
        let ticket = Ticket {
            title: subject.to_owned(),
            state: 1,
            priority: 2,
            owner: 1,
            order: None,
            tags: Vec::new(),
            created,
            updated: created,
            merged_into: None,
            readable: true,
            writable: true,
            articles: Vec::new(),
        };
        self.tickets.insert(id, ticket);
        self.add_article(id, json!({"subject": subject, "body": text}));
        id.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        self.add_article(ticket.parse().unwrap(), json!({"body": text}));
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        self.by_agent(ticket.parse().unwrap(), EVA, if public { "email" } else { "note" }, !public, text);
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let id = ticket.parse().unwrap();
        match field {
            Field::Status => self.update(id, &json!({"state": value})).unwrap(),
            Field::Owner => self.update(id, &json!({"owner_id": value.parse::<u64>().unwrap()})).unwrap(),
            Field::Priority => self.update(id, &json!({"priority": value})).unwrap(),
            Field::Tags => self.ticket(ticket).tags = value.lines().map(str::to_owned).collect(),
            Field::Custom(_) => self.update(id, &json!({"Order": value})).unwrap(),
        }
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let ticket = &self.tickets[&ticket.parse().unwrap()];
        match field {
            Field::Status => STATES.iter().find(|(id, ..)| *id == ticket.state).unwrap().1.to_owned(),
            Field::Owner if ticket.owner == 1 => String::new(),
            Field::Owner => ticket.owner.to_string(),
            Field::Priority => PRIORITIES.iter().find(|(id, _)| *id == ticket.priority).unwrap().1.to_owned(),
            Field::Tags => ticket.tags.join("\n"),
            Field::Custom(_) => ticket.order.clone().unwrap_or_default(),
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let Some(ticket) = self.tickets.get(&ticket.parse().unwrap()) else { return Vec::new() };
        let ours = ticket.articles.iter().filter(|article| article["created_by_id"] == json!(ME));
        ours.map(|article| {
            (article["body"].as_str().unwrap().to_owned(), article["internal"] == json!(false))
        })
        .collect()
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let ours = self.tickets.iter().filter(|(_, ticket)| {
            ticket.articles.first().is_none_or(|article| article["created_by_id"] == json!(ME))
        });
        ours.map(|(id, ticket)| (id.to_string(), self.people[id].clone(), ticket.title.clone())).collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        let id = self.begun(email, subject);
        self.by_agent(id, EVA, "email", false, text);
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }

    fn delete(&mut self, ticket: &str) {
        self.tickets.remove(&ticket.parse().unwrap());
    }

    fn told_of_deletion(&self) -> Told {
        Told::Nothing
    }

    fn merge(&mut self, ticket: &str, into: &str) {
        let into: u64 = into.parse().unwrap();
        let articles = std::mem::take(&mut self.ticket(ticket).articles);
        self.by_agent(ticket.parse().unwrap(), EVA, "note", false, "merged");
        let updated = self.tick();
        let source = self.ticket(ticket);
        (source.state, source.owner, source.merged_into, source.updated) = (5, 1, Some(into), updated);
        let target = self.tickets.get_mut(&into).unwrap();
        target.articles.extend(articles.into_iter().map(|mut article| {
            article["ticket_id"] = json!(into);
            article
        }));
        target.articles.sort_by_key(|article| article["id"].as_u64());
        target.updated = updated;
    }

    fn told_of_merge(&self) -> Told {
        Told::Gone
    }

    fn forbid(&mut self, ticket: &str) {
        self.ticket(ticket).writable = false;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        Some(match field {
            Field::Status => ["closed", "open"],
            Field::Owner => ["4", "5"],
            Field::Priority => ["3 high", "1 low"],
            Field::Tags => ["refund", "vip"],
            Field::Custom(_) => ["A-17", "B-4"],
        })
    }
}
