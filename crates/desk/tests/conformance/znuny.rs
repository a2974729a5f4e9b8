//! A Znuny with the web service that Parlance brings for it, as its source and documentation describe it.
//!
//! Quirks kept: every refusal is 200 with an error in the body; ids are text in some answers and numbers in others; a
//! search gives ids only, 500 unless asked for more; times are the server's without a zone; one ticket out of reach
//! spoils an answer about many; a GET takes its session from the query, a body only from other methods; an agent may have
//! but a few sessions; white space goes from both ends of all that is written; a wrong route is 500.

use crate::stand_in::{StandIn, Told, beginning};
use jiff::{SignedDuration, Timestamp};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Method, Request, Response, connector};
use serde_json::{Value, json};

const SERVICE: &str = "/znuny/nph-genericinterface.pl/Webservice/Parlance/";
const ME: &str = "sync";
const COLLEAGUE: &str = "ravi";

/// States with their types.
const STATES: [(&str, &str); 6] = [
    ("new", "new"),
    ("open", "open"),
    ("pending reminder", "pending reminder"),
    ("closed successful", "closed"),
    ("closed unsuccessful", "closed"),
    ("merged", "merged"),
];

const PRIORITIES: [&str; 5] = ["1 very low", "2 low", "3 normal", "4 high", "5 very high"];

struct Ticket {
    title: String,
    /// Whom an agent wrote to first.
    written_to: Option<String>,
    state: String,
    priority: String,
    owner: String,
    order: String,
    created: Timestamp,
    changed: Timestamp,
    may_write: bool,
    is_there: bool,
}

struct Article {
    ticket: u64,
    by: &'static str,
    sender: &'static str,
    visible: bool,
    body: String,
    created: Timestamp,
}

/// Its ids are places in its lists, counted from 1.
pub struct Znuny {
    now: Timestamp,
    tickets: Vec<Ticket>,
    articles: Vec<Article>,
    sessions: u32,
    may_open: bool,
}

impl Znuny {
    pub fn new() -> Self {
        Self { now: beginning().utc, tickets: Vec::new(), articles: Vec::new(), sessions: 0, may_open: true }
    }

    fn at(&mut self, ticket: &str) -> &mut Ticket {
        let id: usize = ticket.parse().unwrap();
        &mut self.tickets[id - 1]
    }

    fn held(&self, id: u64) -> Option<&Ticket> {
        self.tickets.get(usize::try_from(id).ok()?.checked_sub(1)?).filter(|ticket| ticket.is_there)
    }

    fn write(&mut self, ticket: u64, by: &'static str, visible: bool, body: &str) -> usize {
        let sender = if by == "customer" { "customer" } else { "agent" };
        let (body, created) = (body.trim().to_owned(), self.now);
        self.articles.push(Article { ticket, by, sender, visible, body, created });
        self.at(&ticket.to_string()).changed = created;
        self.articles.len()
    }
}

fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

fn ok(body: &Value) -> Response {
    let headers = vec![("content-type".to_owned(), "application/json; charset=UTF-8".to_owned())];
    Response { status: 200, headers, body: body.to_string().into_bytes() }
}

fn no(code: &str, message: &str) -> Response {
    ok(&json!({"Error": {"ErrorCode": code, "ErrorMessage": format!("{code}: {message}")}}))
}

fn failed(words: &str) -> Response {
    Response { status: 500, headers: Vec::new(), body: words.as_bytes().to_vec() }
}

impl Znuny {
    fn answered(&mut self, request: &Request) -> Response {
        let Some(route) = request.url.path().strip_prefix(SERVICE) else {
            return failed("no such web service");
        };
        if request.url.query().is_some() || !matches!(request.method, Method::Query | Method::Post) {
            return failed("HTTP::REST Error while determine Operation for request URI");
        }
        let body: Value = request
            .body
            .as_deref()
            .map_or(Value::Null, |body| serde_json::from_slice(body).unwrap_or_default());
        if route == "SessionCreate" {
            return self.session(&body);
        }
        if body["SessionID"] != format!("session{}", self.sessions) {
            return no(&format!("{route}.AuthFail"), "Authorization failing!");
        }
        match route {
            "TicketSearch" => self.search(&body),
            "TicketCreate" => self.create(&body),
            "TicketGet" => self.get(&body),
            "TicketUpdate" => self.update(&body),
            _ => failed("HTTP::REST Error while determine Operation for request URI"),
        }
    }

    fn session(&mut self, body: &Value) -> Response {
        if body["UserLogin"] != ME || body["Password"] != "secret:Jelszó" {
            return no("SessionCreate.AuthFail", "Authorization failing!");
        }
        // Only the latest session lives: as if others had filled the agent's share.
        self.sessions += 1;
        ok(&json!({"SessionID": format!("session{}", self.sessions)}))
    }

    fn search(&self, parameters: &Value) -> Response {
        let since = parameters["TicketLastChangeTimeNewerDate"].as_str();
        let tickets = (1u64..).zip(&self.tickets).filter(|(_, ticket)| {
            let login = ticket.written_to.as_deref().unwrap_or("kunde");
            let customer = parameters["CustomerUserLogin"].as_str();
            ticket.is_there
                && customer.is_none_or(|customer| customer == login)
                && since.is_none_or(|since| time(ticket.changed).as_str() >= since)
        });
        let mut found: Vec<_> = tickets.collect();
        match parameters["SortBy"].as_str() {
            Some("Changed") => found.sort_by_key(|(id, ticket)| (ticket.changed, *id)),
            _ => found.sort_by_key(|(id, ticket)| (ticket.created, *id)),
        }
        if parameters["OrderBy"] != "Up" {
            found.reverse();
        }
        found.truncate(parameters["Limit"].as_str().and_then(|limit| limit.parse().ok()).unwrap_or(500));
        let ids: Vec<_> = found.into_iter().map(|(id, _)| id.to_string()).collect();
        if ids.is_empty() { ok(&json!({})) } else { ok(&json!({ "TicketID": ids })) }
    }

    fn get(&self, parameters: &Value) -> Response {
        let has = |name: &str| parameters[name] == "1";
        let ids = parameters["TicketID"].as_str().unwrap_or_default();
        let mut rows = Vec::new();
        for id in ids.split(',') {
            let Ok(id) = id.parse() else {
                return no("TicketGet.WrongStructure", "Invalid ticket ID parameter(s) found!");
            };
            let Some(ticket) = self.held(id) else {
                return no("TicketGet.AccessDenied", "User does not have access to the ticket!");
            };
            rows.push(self.row(id, ticket, has("DynamicFields"), has("AllArticles")));
        }
        ok(&json!({ "Ticket": rows }))
    }

    fn row(&self, id: u64, ticket: &Ticket, fields: bool, articles: bool) -> Value {
        let kind = STATES.iter().find(|(state, _)| *state == ticket.state).unwrap().1;
        let owner = if ticket.owner.is_empty() { "root@localhost" } else { ticket.owner.as_str() };
        let mut row = json!({"TicketID": id.to_string(), "TicketNumber": format!("2026112100{id:04}"), "Title": ticket.title,
            "State": ticket.state, "StateType": kind, "Priority": ticket.priority, "Queue": "Postmaster", "Owner": owner,
            "OwnerID": if ticket.owner.is_empty() { 1 } else { 7 }, "CustomerUserID": ticket.written_to.as_deref().unwrap_or("kunde"), "CustomerID": "firma",
            "Created": time(ticket.created), "Changed": time(ticket.changed), "Age": 17, "EscalationTime": "0"});
        if fields {
            row["DynamicField"] =
                json!([{"Name": "Order", "Value": ticket.order}, {"Name": "Seen", "Value": null}]);
        }
        if articles {
            let articles = (1..).zip(&self.articles).filter(|(_, article)| article.ticket == id);
            row["Article"] = articles.map(|(id, article)| self.article(id, article)).collect();
        }
        row
    }

    fn article(&self, id: u64, article: &Article) -> Value {
        let from = match article.by {
            "customer" => "\"Lakshmi Rao\" <kunde@customer.example>",
            other => other,
        };
        json!({"ArticleID": id, "TicketID": article.ticket, "From": from, "Subject": "x", "Body": article.body,
            "MimeType": "text/plain", "ContentType": "text/plain; charset=utf-8", "SenderType": article.sender,
            "IsVisibleForCustomer": u8::from(article.visible), "CreateTime": time(article.created),
            "CreateBy": match article.by { ME => 7, COLLEAGUE => 8, _ => 1 }})
    }

    fn create(&mut self, body: &Value) -> Response {
        let (ticket, article) = (&body["Ticket"], &body["Article"]);
        let missing =
            |what: &str| no("TicketCreate.MissingParameter", &format!("{what} parameter is missing!"));
        let wrong =
            |what: &str| no("TicketCreate.InvalidParameter", &format!("{what} parameter is invalid!"));
        for name in ["Title", "Queue", "CustomerUser", "State", "Priority"] {
            if ticket[name].as_str().is_none_or(str::is_empty) {
                return missing(&format!("Ticket->{name}"));
            }
        }
        for name in ["Subject", "Body", "ContentType", "To", "SenderType"] {
            if article[name].as_str().is_none_or(str::is_empty) {
                return missing(&format!("Article->{name}"));
            }
        }
        if ticket["Queue"] != "Postmaster" {
            return wrong("Ticket->QueueID or Ticket->Queue");
        }
        if !self.may_open {
            return no("TicketCreate.AccessDenied", "Can not create tickets in this Queue!");
        }
        let owner = ticket["Owner"].as_str().unwrap_or_default();
        if ![ME, COLLEAGUE].contains(&owner) || STATES.iter().all(|(state, _)| ticket["State"] != *state) {
            return wrong("Ticket->OwnerID or Ticket->Owner");
        }
        assert!(article["ArticleSend"] == 1 && article["CommunicationChannel"] == "Email");
        let (email, title) = (ticket["CustomerUser"].as_str().unwrap(), ticket["Title"].as_str().unwrap());
        let id = self.begin(ME, email, title.trim());
        let article =
            self.write(id, ME, article["IsVisibleForCustomer"] == 1, article["Body"].as_str().unwrap());
        ok(
            &json!({"TicketID": id.to_string(), "TicketNumber": format!("2026112100{id:04}"), "ArticleID": article}),
        )
    }

    fn begin(&mut self, agent: &str, email: &str, title: &str) -> u64 {
        let id: u64 = StandIn::open(self, title, "").parse().unwrap();
        self.articles.last_mut().unwrap().ticket = 0;
        let ticket = self.at(&id.to_string());
        (ticket.written_to, ticket.owner, ticket.state) =
            (Some(email.to_owned()), agent.to_owned(), "open".to_owned());
        id
    }

    fn update(&mut self, body: &Value) -> Response {
        let id: u64 = body["TicketID"].as_str().and_then(|id| id.parse().ok()).unwrap_or(0);
        if !self.held(id).is_some_and(|ticket| ticket.may_write) {
            return no("TicketUpdate.AccessDenied", "User does not have access to the ticket!");
        }
        let wrong =
            |what: &str| no("TicketUpdate.InvalidParameter", &format!("{what} parameter is invalid!"));
        let ticket = &body["Ticket"];
        let text = |value: &Value| value.as_str().map(|text| text.trim().to_owned());
        let (state, priority, owner) =
            (text(&ticket["State"]), text(&ticket["Priority"]), text(&ticket["Owner"]));
        if state.as_ref().is_some_and(|state| STATES.iter().all(|(known, _)| known != state)) {
            return wrong("Ticket->StateID or Ticket->State");
        }
        if state.as_ref().is_some_and(|state| state.starts_with("pending")) && ticket["PendingTime"].is_null()
        {
            return wrong("Ticket->PendingTime");
        }
        if priority.as_ref().is_some_and(|priority| !PRIORITIES.contains(&priority.as_str())) {
            return wrong("Ticket->PriorityID or Ticket->Priority");
        }
        if owner.as_ref().is_some_and(|owner| ![ME, COLLEAGUE, "root@localhost"].contains(&owner.as_str())) {
            return wrong("Ticket->OwnerID or Ticket->Owner");
        }
        let article = &body["Article"];
        if article.is_object()
            && ["Subject", "Body", "ContentType"].iter().any(|name| text(&article[*name]).is_none())
        {
            return no("TicketUpdate.MissingParameter", "Article->Body parameter is missing!");
        }
        if article["ArticleSend"] == 1 && text(&article["To"]).is_none() {
            return no("TicketUpdate.MissingParameter", "Article->To parameter is required!");
        }
        let now = self.now;
        let held = self.at(&id.to_string());
        held.state = state.unwrap_or(held.state.clone());
        held.priority = priority.unwrap_or(held.priority.clone());
        held.owner = owner.map_or(held.owner.clone(), |owner| owner.replace("root@localhost", ""));
        for field in body["DynamicField"].as_array().cloned().unwrap_or_default() {
            if field["Name"] == "Order" {
                held.order = field["Value"].as_str().unwrap_or_default().to_owned();
            }
        }
        held.changed = now;
        let mut answer = json!({"TicketID": id.to_string(), "TicketNumber": format!("2026112100{id:04}")});
        if let Some(words) = text(&article["Body"]) {
            let visible = article["IsVisibleForCustomer"] == 1;
            answer["ArticleID"] = json!(self.write(id, ME, visible, &words));
        }
        ok(&answer)
    }
}

impl StandIn for Znuny {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::Znuny, "https://desk.example/znuny/index.pl", "sync:secret:Jelszó").unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::Znuny, "https://desk.example", "sync:wrong").unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        self.answered(request)
    }

    fn pass(&mut self, seconds: u32) {
        self.now += SignedDuration::from_secs(seconds.into());
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        self.tickets.push(Ticket {
            title: subject.to_owned(),
            written_to: None,
            state: "new".to_owned(),
            priority: "3 normal".to_owned(),
            owner: String::new(),
            order: String::new(),
            created: self.now,
            changed: self.now,
            may_write: true,
            is_there: true,
        });
        let id = self.tickets.len().to_string();
        self.write(id.parse().unwrap(), "customer", true, text);
        id
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        self.write(ticket.parse().unwrap(), "customer", true, text);
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        self.write(ticket.parse().unwrap(), COLLEAGUE, public, text);
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let now = self.now;
        let held = self.at(ticket);
        let place = match field {
            Field::Status => &mut held.state,
            Field::Priority => &mut held.priority,
            Field::Owner => &mut held.owner,
            Field::Custom(_) => &mut held.order,
            Field::Tags => panic!("Znuny has no tags"),
        };
        *place = value.to_owned();
        held.changed = now;
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let held = self.held(ticket.parse().unwrap()).unwrap();
        match field {
            Field::Status => held.state.clone(),
            Field::Priority => held.priority.clone(),
            Field::Owner => held.owner.clone(),
            Field::Custom(_) => held.order.clone(),
            Field::Tags => String::new(),
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let ours =
            self.articles.iter().filter(|article| article.ticket.to_string() == ticket && article.by == ME);
        ours.map(|article| (article.body.clone(), article.visible)).collect()
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let ours = (1u64..).zip(&self.tickets).filter(|(_, ticket)| ticket.owner == ME);
        ours.filter_map(|(id, ticket)| {
            Some((id.to_string(), ticket.written_to.clone()?, ticket.title.clone()))
        })
        .collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        let id = self.begin(COLLEAGUE, email, subject);
        self.write(id, COLLEAGUE, true, text);
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }

    fn password(&self) -> Option<&'static str> {
        Some("secret:Jelszó")
    }

    fn delete(&mut self, ticket: &str) {
        self.at(ticket).is_there = false;
    }

    fn told_of_deletion(&self) -> Told {
        Told::Nothing
    }

    fn merge(&mut self, ticket: &str, into: &str) {
        let (from, into): (u64, u64) = (ticket.parse().unwrap(), into.parse().unwrap());
        for article in self.articles.iter_mut().filter(|article| article.ticket == from) {
            article.ticket = into;
        }
        let now = self.now;
        self.at(ticket).state = "merged".to_owned();
        for ticket in [from, into] {
            self.at(&ticket.to_string()).changed = now;
        }
    }

    fn told_of_merge(&self) -> Told {
        Told::Somewhere
    }

    fn forbid(&mut self, ticket: &str) {
        self.at(ticket).may_write = false;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        match field {
            Field::Status => Some(["closed successful", "pending reminder"]),
            Field::Owner => Some([ME, COLLEAGUE]),
            Field::Priority => Some(["4 high", "5 very high"]),
            Field::Custom(_) => Some(["4471", "4472"]),
            Field::Tags => None,
        }
    }
}
