//! What the stand-in answers.

use super::*;
use parlance_desk::Method;
use serde_json::{Map, Value, json};

/// What is asked, apart from the address.
struct Asked {
    parameters: BTreeMap<String, String>,
    body: Value,
}

impl Asked {
    fn parameter(&self, name: &str) -> &str {
        self.parameters.get(name).map_or("", String::as_str)
    }

    fn number(&self, name: &str, otherwise: usize) -> usize {
        self.parameter(name).parse().unwrap_or(otherwise)
    }

    /// A row with the fields that were asked for.
    fn row(&self, kind: &str, mut all: Map<String, Value>) -> Value {
        let fields: Vec<_> = self.parameter("fields").split(',').collect();
        for (name, value) in &mut all {
            // Whatever refers to something else has but its id, unless more is asked for.
            let wanted: Vec<_> = self.parameter(&format!("fields[{name}]")).split(',').collect();
            let rows = match value {
                Value::Array(rows) if name != "CustomFields" => rows.iter_mut().collect(),
                Value::Object(_) => vec![value],
                _ => Vec::new(),
            };
            for row in rows.into_iter().filter_map(Value::as_object_mut) {
                row.retain(|field, _| field == "id" || field == "type" || wanted.contains(&field.as_str()));
            }
        }
        all.retain(|name, _| name == "id" || fields.contains(&name.as_str()));
        all.insert("type".to_owned(), kind.into());
        Value::Object(all)
    }

    /// The page that was asked for of rows of which some are out of sight.
    fn page(&self, mut rows: Vec<Option<Value>>, total: bool) -> Response {
        if self.parameter("order") == "DESC" {
            rows.reverse();
        }
        let (page, size) = (self.number("page", 1), self.number("per_page", 20).min(100));
        let all = rows.len();
        let items: Vec<_> = rows.into_iter().skip((page - 1) * size).take(size).flatten().collect();
        let total = if total { json!(all) } else { Value::Null };
        ok(
            json!({"count": items.len(), "page": page, "per_page": size, "pages": null, "total": total, "items": items}),
        )
    }
}

fn answer(status: u16, body: &Value) -> Response {
    let headers = vec![("content-type".to_owned(), "application/json; charset=utf-8".to_owned())];
    Response { status, headers, body: body.to_string().into_bytes() }
}

fn ok(body: Value) -> Response {
    answer(200, &body)
}

fn no(status: u16, message: &str) -> Response {
    answer(status, &json!({"message": message}))
}

fn time(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).unwrap().to_string()
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

fn person(id: u64) -> Value {
    let (id, login, name) = user(id);
    let mail = if login.contains('@') { login } else { "" };
    json!({"type": "user", "id": id, "Name": login, "RealName": name, "EmailAddress": mail})
}

/// A user as she is referred to: by her login.
fn reference(id: u64) -> Value {
    json!({"type": "user", "id": user(id).1})
}

impl Rt {
    pub(super) fn answered(&mut self, request: &Request) -> Response {
        let header =
            |name: &str| request.headers.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
        let Some(path) = request.url.path().strip_prefix("/REST/2.0/") else {
            return Response { status: 404, headers: Vec::new(), body: b"<html>".to_vec() };
        };
        if header("authorization") != Some("token 1-32-secret") {
            return no(401, "Unauthorized");
        }
        let path: Vec<_> = path.split('/').collect();
        let writes = matches!(path[..], ["ticket", _, "correspond" | "comment"]);
        let asked = Asked {
            parameters: request.url.query_pairs().into_owned().collect(),
            body: serde_json::from_slice(request.body.as_deref().unwrap_or(b"{}")).unwrap(),
        };
        match request.method {
            Method::Get if writes => no(405, "Method Not Allowed"),
            Method::Get => self.get(&path, &asked),
            _ if header("content-type") != Some("application/json") => no(415, "Unsupported Media Type"),
            Method::Post if path[..] == ["ticket"] => self.create(&asked),
            Method::Post if writes => self.post(&path, &asked),
            Method::Put if path[0] == "ticket" => self.put(&path, &asked, header("if-match")),
            _ => no(405, "Method Not Allowed"),
        }
    }

    fn get(&self, path: &[&str], asked: &Asked) -> Response {
        let id = || path.get(1).and_then(|id| id.parse::<u64>().ok()).unwrap_or(u64::MAX);
        match path {
            ["rt"] => ok(json!({"Version": "5.0.3+dfsg-3~deb12u6"})),
            ["user", _] if id() == ME => {
                let mut me = object(person(ME));
                me.insert("Memberships".to_owned(), json!([{"type": "group", "id": "27"}]));
                ok(Value::Object(me))
            }
            ["users"] => asked.page(
                USERS
                    .iter()
                    .map(|(user, login, _)| {
                        let mut row = object(person(*user));
                        row.insert("id".to_owned(), json!(login));
                        Some(asked.row("user", row))
                    })
                    .collect(),
                true,
            ),
            ["group", "27"] => {
                ok(json!({"id": 27, "Name": "Agents", "Members": [reference(ME), reference(COLLEAGUE)]}))
            }
            ["queues", "all"] => {
                asked.page(vec![Some(json!({"id": "3", "type": "queue", "Name": "Support"}))], false)
            }
            ["queue", "3"] => ok(json!({"id": 3, "Name": "Support", "Lifecycle": "default",
                "TicketCustomFields": FIELDS.map(|(id, name, ..)| json!({"id": id.to_string(), "name": name})),
                "TicketTransactionCustomFields": [{"id": "6", "name": "ClientRef"}]})),
            ["customfield", _] => match FIELDS.iter().find(|(field, ..)| *field == id()) {
                Some((id, name, values, most)) => {
                    ok(json!({"id": id, "Name": name, "MaxValues": most.to_string(),
                    "Type": if values.is_empty() { "Freeform" } else { "Select" }, "Values": values}))
                }
                None => no(404, "Resource does not exist"),
            },
            ["tickets"] => self.tickets(asked),
            ["ticket", _] => self.alone(id()),
            ["ticket", _, "history"] => {
                let home = self.home(id());
                self.listed(asked, |transaction| self.home(transaction.ticket) == home)
            }
            ["transactions"] => self.searched(asked),
            ["attachments"] => self.attachments(asked),
            _ => no(404, "Not Found"),
        }
    }

    fn tickets(&self, asked: &Asked) -> Response {
        let mut rows = Vec::new();
        for (id, ticket) in (1u64..).zip(&self.tickets) {
            let met = sql::meets(asked.parameter("query"), &|field| match field {
                "id" => Some(id.to_string()),
                "Status" => Some(ticket.status.clone()),
                "Creator" => Some(ticket.opened.as_ref().map_or(CUSTOMER, |(agent, _)| *agent).to_string()),
                "Requestor.EmailAddress" => Some(match &ticket.opened {
                    Some((_, email)) => email.clone(),
                    None => user(CUSTOMER).1.to_owned(),
                }),
                "Created" => Some(time(ticket.created)),
                _ => None,
            });
            match met {
                Err(words) => return no(400, &words),
                Ok(met) if met && ticket.merged_into.is_none() && ticket.status != "deleted" => {
                    rows.push(Some(asked.row("ticket", self.row(id, ticket))));
                }
                Ok(_) => {}
            }
        }
        asked.page(rows, true)
    }

    fn create(&mut self, asked: &Asked) -> Response {
        let text = |name: &str| asked.body[name].as_str().unwrap_or_default();
        // A queue that there is not is one that nobody may write to.
        if !self.may_open || text("Queue") != "Support" {
            return no(403, "Forbidden");
        }
        assert!(asked.body.get("Content").is_none(), "it would be taken for the customer's request");
        let id = self.begin(ME, text("Requestor"), text("Subject"));
        let mut response = answer(
            201,
            &json!({"type": "ticket", "id": id.to_string(), "_url": format!("https://rt.example/REST/2.0/ticket/{id}")}),
        );
        response.headers.push(("location".to_owned(), format!("https://rt.example/REST/2.0/ticket/{id}")));
        response
    }

    fn row(&self, id: u64, ticket: &Ticket) -> Map<String, Value> {
        let requestor = match &ticket.opened {
            Some((_, email)) => {
                json!({"type": "user", "id": 49, "Name": email, "RealName": "", "EmailAddress": email})
            }
            None => person(CUSTOMER),
        };
        let mut row = object(
            json!({"id": id.to_string(), "Subject": ticket.subject, "Status": ticket.status,
            "Priority": ticket.priority.to_string(), "Queue": {"type": "queue", "id": "3", "Name": "Support"},
            "Owner": person(ticket.owner), "Requestors": [requestor], "Cc": [], "Created": time(ticket.created),
            "LastUpdated": time(ticket.updated), "Due": "1970-01-01T00:00:00Z", "Resolved": "1970-01-01T00:00:00Z"}),
        );
        row.insert("CustomFields".to_owned(), FIELDS.map(|(field, name, ..)| {
            json!({"type": "customfield", "id": field.to_string(), "name": name, "values": self.held(id, field)})
        }).to_vec().into());
        row
    }

    fn alone(&self, asked: u64) -> Response {
        let Some((id, ticket)) = self.home(asked).and_then(|id| Some((id, self.ticket(id)?))) else {
            return no(404, "Not Found");
        };
        let mut row = self.row(id, ticket);
        row.insert("id".to_owned(), json!(id));
        row.insert("type".to_owned(), json!("ticket"));
        row.insert("Type".to_owned(), json!("ticket"));
        row.insert("Owner".to_owned(), reference(ticket.owner));
        let mut response = ok(Value::Object(row));
        response.headers.push(("etag".to_owned(), self.etag(id)));
        response
    }

    fn etag(&self, ticket: u64) -> String {
        let place =
            self.transactions.iter().rposition(|transaction| self.home(transaction.ticket) == Some(ticket));
        format!("\"{}\"", place.map_or(0, |place| place + 1))
    }

    fn searched(&self, asked: &Asked) -> Response {
        let query = asked.parameter("query");
        if let Err(words) = self.meets(query, 0, &Transaction::default()) {
            return no(400, &words);
        }
        let met = |id, transaction: &Transaction| self.meets(query, id, transaction) == Ok(true);
        self.listed_with(asked, met)
    }

    fn meets(&self, query: &str, id: usize, transaction: &Transaction) -> Result<bool, String> {
        sql::meets(query, &|field| match field {
            "id" => Some(id.to_string()),
            "ObjectType" => Some("RT::Ticket".to_owned()),
            "ObjectId" => Some(transaction.ticket.to_string()),
            "Type" => Some(transaction.kind.to_owned()),
            "Field" => Some(transaction.field.clone()),
            "Creator" => Some(transaction.creator.to_string()),
            "CF.{ClientRef}" => Some(transaction.reference.clone().unwrap_or_default()),
            _ => None,
        })
    }

    fn listed(&self, asked: &Asked, met: impl Fn(&Transaction) -> bool) -> Response {
        self.listed_with(asked, |_, transaction| met(transaction))
    }

    fn listed_with(&self, asked: &Asked, met: impl Fn(usize, &Transaction) -> bool) -> Response {
        let rows = (1..).zip(&self.transactions).filter(|(id, transaction)| met(*id, transaction));
        let rows = rows.map(|(id, transaction)| {
            let field = transaction.reference.iter().map(|reference| json!({"name": "ClientRef", "values": [reference]}));
            let row = json!({"id": id.to_string(), "Type": transaction.kind, "ObjectId": transaction.ticket.to_string(),
                "Field": transaction.field, "OldValue": transaction.old, "NewValue": transaction.new,
                "Created": time(transaction.created), "Creator": person(transaction.creator),
                "CustomFields": field.collect::<Vec<_>>()});
            (transaction.ticket != HIDDEN).then(|| asked.row("transaction", object(row)))
        });
        asked.page(rows.collect(), false)
    }

    fn attachments(&self, asked: &Asked) -> Response {
        let limits: Vec<Value> = serde_json::from_str(asked.parameter("query")).unwrap_or_default();
        let met = |id: u64, part: &Part| {
            limits.iter().all(|limit| {
                let value = &limit["value"];
                match (limit["field"].as_str(), limit["operator"].as_str().unwrap_or("=")) {
                    (Some("TransactionId"), "IN") => {
                        value.as_array().is_some_and(|ids| ids.contains(&json!(part.transaction)))
                    }
                    (Some("id"), ">") => value.as_u64().is_some_and(|value| id > value),
                    (Some("Filename"), "IS") => part.file.is_empty(),
                    (Some("ContentType"), "STARTSWITH") => part.kind.starts_with(value.as_str().unwrap()),
                    (Some("ContentType"), "NOT STARTSWITH") => {
                        !part.kind.starts_with(value.as_str().unwrap())
                    }
                    (field, operator) => panic!("RT was not asked {field:?} {operator} before"),
                }
            })
        };
        let rows = (1u64..).zip(&self.parts).filter(|(id, part)| met(*id, part)).map(|(id, part)| {
            let row = json!({"id": id.to_string(), "TransactionId": part.transaction.to_string(), "ContentType": part.kind,
                "Filename": part.file, "ContentLength": part.content.len().to_string(), "Content": part.content});
            Some(asked.row("attachment", object(row)))
        });
        asked.page(rows.collect(), false)
    }

    fn post(&mut self, path: &[&str], asked: &Asked) -> Response {
        let home = path[1].parse().ok().and_then(|id| self.home(id));
        let Some(id) = home.filter(|id| self.ticket(*id).is_some_and(|ticket| !ticket.forbidden)) else {
            return no(400, "Permission Denied");
        };
        let text = asked.body["Content"].as_str().unwrap_or("");
        let reference = asked.body["TxnCustomFields"]["ClientRef"].as_str().map(str::to_owned);
        let (id, words) = match path[2] {
            "correspond" => (self.correspond(id, ME, text, reference), "Correspondence added"),
            _ => (self.write(id, "Comment", ME, text, reference), "Comments added"),
        };
        let mut response = answer(201, &json!([words]));
        response.headers.push(("location".to_owned(), format!("/REST/2.0/transaction/{id}")));
        response
    }

    fn put(&mut self, path: &[&str], asked: &Asked, lock: Option<&str>) -> Response {
        let Some(id) = path[1].parse().ok().and_then(|id| self.home(id)) else {
            return no(404, "Resource does not exist; use POST to create");
        };
        if lock.is_some_and(|lock| lock != self.etag(id)) {
            return no(412, "Precondition Failed");
        }
        let ticket = self.at(path[1]);
        if ticket.forbidden {
            return ok(json!([format!("Ticket {id}: Permission Denied")]));
        }
        let mut said = Vec::new();
        if path.get(2) == Some(&"steal") {
            said.push(self.own(id, ME, true));
        }
        for (field, value) in object(asked.body.clone()) {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match field.as_str() {
                "Status" => said.push(self.stand(id, &text)),
                "Owner" => said.push(match user_named(&text) {
                    Some(user) => self.own(id, user, false),
                    None => format!("Ticket {id}: That user does not exist"),
                }),
                "Priority" => {
                    let old = std::mem::replace(&mut self.at(path[1]).priority, text.parse().unwrap_or(0));
                    self.set(id, ME, "Priority", old.to_string(), text);
                    said.push(format!("Ticket {id}: Priority changed"));
                }
                "CustomFields" => {
                    let fields = object(value);
                    said.extend(fields.iter().map(|(name, value)| self.fill(id, name, value)));
                }
                _ => {}
            }
        }
        ok(json!(said))
    }

    fn stand(&mut self, id: u64, status: &str) -> String {
        if !["new", "open", "stalled", "resolved", "rejected"].contains(&status) {
            return format!("Ticket {id}: Status '{status}' isn't a valid status for this ticket.");
        }
        let old = std::mem::replace(&mut self.at(&id.to_string()).status, status.to_owned());
        self.set(id, ME, "Status", old, status.to_owned());
        format!("Ticket {id}: Status changed")
    }

    fn own(&mut self, id: u64, user: u64, steals: bool) -> String {
        let owner = self.ticket(id).unwrap().owner;
        if ![NOBODY, ME].contains(&owner) && !steals {
            return format!("Ticket {id}: You can only reassign tickets that you own or that are unowned");
        }
        if user == CUSTOMER {
            return format!("Ticket {id}: That user may not own tickets in that queue");
        }
        self.at(&id.to_string()).owner = user;
        self.set(id, ME, "Owner", owner.to_string(), user.to_string());
        format!("Ticket {id}: Owner changed")
    }

    /// One value takes the first of several; several lose those that are not named, and keep an empty one.
    fn fill(&mut self, id: u64, name: &str, value: &Value) -> String {
        let Some((field, _, allowed, most)) =
            FIELDS.iter().find(|(field, other, ..)| field.to_string() == name || *other == name)
        else {
            return String::new();
        };
        let values: Vec<String> = match value {
            Value::Array(values) => values.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            other => other.as_str().map(str::to_owned).into_iter().collect(),
        };
        let values = match *most {
            1 => values.into_iter().take(1).filter(|value| !value.is_empty()).collect(),
            _ => values,
        };
        if !allowed.is_empty() && values.iter().any(|value| !allowed.contains(&value.as_str())) {
            return "Invalid value for custom field".to_owned();
        }
        self.set_field(id, ME, *field, values);
        format!("{name} changed")
    }
}
