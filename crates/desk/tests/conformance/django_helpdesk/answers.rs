//! What the stand-in answers.

use super::*;
use parlance_desk::Method;

fn answer(status: u16, body: &Value) -> Response {
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    Response { status, headers, body: body.to_string().into_bytes() }
}

fn page(status: u16, body: String) -> Response {
    let headers = vec![("content-type".to_owned(), "text/html; charset=utf-8".to_owned())];
    Response { status, headers, body: body.into_bytes() }
}

fn no(status: u16, detail: &str) -> Response {
    answer(status, &json!({"detail": detail}))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#x27;")
}

fn list(name: &str, options: &[(i64, &str)]) -> String {
    let options = options
        .iter()
        .map(|(id, word)| format!("\n            <option value=\"{id}\"  >{}</option>\n", escaped(word)));
    let none = "\n        <option value=\"\" selected>--------</option>\n";
    let options: String = options.collect();
    format!("<select class=\"form-control\" name=\"{name}\">{none}{options}    </select>")
}

/// A number, or text that is one.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

impl DjangoHelpdesk {
    pub(super) fn answered(&mut self, request: &Request) -> Response {
        let header =
            |name: &str| request.headers.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
        let Some(path) = request.url.path().strip_prefix("/helpdesk/api/") else {
            return page(404, "<!doctype html><title>Not Found</title>".to_owned());
        };
        if !path.ends_with('/') {
            return page(301, String::new());
        }
        if header("authorization") != Some("Token secret") {
            return no(401, "Invalid token.");
        }
        let parameters: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        let browser = parameters.get("format").map(String::as_str) == Some("api");
        if request.method != Method::Get && header("content-type") != Some("application/json") {
            return no(415, "Unsupported media type \"\" in request.");
        }
        let body = match serde_json::from_slice(request.body.as_deref().unwrap_or(b"{}")) {
            Ok(body) => body,
            Err(_) => return no(400, "JSON parse error"),
        };
        let path: Vec<_> = path.trim_end_matches('/').split('/').collect();
        match (request.method, &path[..]) {
            (Method::Get, ["tickets"]) if browser => page(200, self.browsable()),
            (Method::Get, ["tickets"]) => self.listed(&parameters),
            (Method::Get, ["tickets", id]) => match self.found(id) {
                Some(id) => answer(200, &self.row(id)),
                None => no(404, "No Ticket matches the given query."),
            },
            (Method::Put, ["tickets", id]) => match self.found(id) {
                Some(id) => self.put(id, &body),
                None => no(404, "No Ticket matches the given query."),
            },
            (Method::Post, ["followups"]) => self.post(&body),
            (Method::Post, ["tickets", _]) | (Method::Put, _) => no(405, "Method not allowed."),
            _ => page(404, "<!doctype html><title>Not Found</title>".to_owned()),
        }
    }

    fn found(&self, id: &str) -> Option<u64> {
        let id = id.parse().ok()?;
        self.tickets.get(&id).filter(|ticket| !ticket.hidden).map(|_| id)
    }

    fn listed(&self, parameters: &BTreeMap<String, String>) -> Response {
        let number = |name: &str, otherwise: usize| match parameters.get(name) {
            Some(text) => text.parse().ok().filter(|number| *number > 0),
            None => Some(otherwise),
        };
        let ids: Vec<_> =
            self.tickets.iter().filter(|(_, ticket)| !ticket.hidden).map(|(id, _)| *id).collect();
        let size = number("page_size", 25).unwrap_or(25);
        let pages = ids.len().div_ceil(size).max(1);
        let Some(page) = number("page", 1).filter(|page| *page <= pages) else {
            return no(404, "Invalid page.");
        };
        let rows: Vec<_> = ids.iter().skip((page - 1) * size).take(size).map(|id| self.row(*id)).collect();
        let next =
            (page < pages).then(|| format!("https://desk.example/helpdesk/api/tickets/?page={}", page + 1));
        answer(200, &json!({"count": ids.len(), "next": next, "previous": null, "results": rows}))
    }

    fn row(&self, id: u64) -> Value {
        let ticket = &self.tickets[&id];
        let mut follow_ups: Vec<_> =
            self.follow_ups.iter().filter(|(_, follow_up)| follow_up.ticket == id).collect();
        follow_ups.sort_by_key(|(_, follow_up)| follow_up.date);
        let follow_ups: Vec<_> =
            follow_ups.into_iter().map(|(id, follow_up)| self.said(*id, follow_up)).collect();
        json!({"id": id, "queue": 1, "title": ticket.title, "description": ticket.description, "resolution": null,
            "submitter_email": "kunde@customer.example", "assigned_to": ticket.assigned_to, "status": ticket.status,
            "on_hold": false, "priority": ticket.priority, "due_date": null, "merged_to": ticket.merged_to,
            "followup_set": follow_ups, "custom_Order": ticket.order, "custom_csat": null})
    }

    fn said(&self, id: u64, follow_up: &FollowUp) -> Value {
        json!({"id": id, "ticket": follow_up.ticket, "user": follow_up.user, "title": follow_up.title,
            "comment": follow_up.comment, "public": follow_up.public, "new_status": follow_up.new_status,
            "time_spent": null, "followupattachment_set": [], "date": follow_up.date.to_string(), "message_id": null,
            "email_recipients": []})
    }

    /// The page for browsers, as far as it has names.
    fn browsable(&self) -> String {
        let lists = [
            list("queue", QUEUES),
            list("assigned_to", USERS),
            list("status", STATUSES),
            list("priority", PRIORITIES),
        ];
        format!(
            "<!DOCTYPE html>\n<html>\n  <a class='navbar-brand' href='https://www.django-rest-framework.org/'>\n    \
             Django REST framework\n  </a>\n  <ul class=\"nav navbar-nav pull-right\">\n\n    \
             <li class=\"navbar-text\">sync</li>\n\n  </ul>\n  <form>{}\n  \
             <input name=\"custom_Order\" class=\"form-control\" type=\"text\"  value=\"\" >\n  \
             <input name=\"custom_csat\" class=\"form-control\" type=\"number\"  value=\"\" ></form>\n</html>\n",
            lists.join("\n")
        )
    }

    fn post(&mut self, body: &Value) -> Response {
        let Some(id) = number(&body["ticket"]).and_then(|id| self.found(&id.to_string())) else {
            return match &body["ticket"] {
                Value::Null => answer(400, &json!({"ticket": ["This field is required."]})),
                id => {
                    answer(400, &json!({"ticket": [format!("Invalid pk \"{id}\" - object does not exist.")]}))
                }
            };
        };
        let status = number(&body["new_status"]);
        if status.is_some_and(|status| !(1..=5).contains(&status)) {
            return answer(400, &json!({"new_status": ["\"33\" is not a valid choice."]}));
        }
        let title = body["title"].as_str().unwrap_or(&self.tickets[&id].title).to_owned();
        let comment = body["comment"].as_str().unwrap_or_default().trim();
        let Some(comment) = template::rendered(comment, &title) else {
            return page(500, "<!doctype html><title>Server Error (500)</title>".to_owned());
        };
        self.at(&id.to_string()).title = title;
        let held = self.tickets[&id].status;
        let public = body["public"].as_bool().unwrap_or(false);
        let follow_up =
            self.follow_up(id, Some(ME), &comment, public, status.filter(|status| *status != held));
        answer(201, &self.said(follow_up, &self.follow_ups[&follow_up]))
    }

    fn put(&mut self, id: u64, body: &Value) -> Response {
        let mut errors = serde_json::Map::new();
        for field in ["queue", "title"] {
            if body[field].is_null() {
                errors.insert(field.to_owned(), json!(["This field is required."]));
            }
        }
        for (field, most) in [("status", 5), ("priority", 5), ("assigned_to", 5)] {
            let fits = number(&body[field]).is_some_and(|number| (1..=most).contains(&number));
            if !body[field].is_null() && !fits {
                errors.insert(field.to_owned(), json!([format!("{} is not a valid choice.", body[field])]));
            }
        }
        if !errors.is_empty() {
            return answer(400, &errors.into());
        }
        let ticket = self.at(&id.to_string());
        ticket.title = body["title"].as_str().unwrap_or_default().to_owned();
        ticket.status = number(&body["status"]).unwrap_or(ticket.status);
        ticket.priority = number(&body["priority"]).unwrap_or(ticket.priority);
        if body.get("assigned_to").is_some() {
            ticket.assigned_to = number(&body["assigned_to"]);
        }
        if let Some(order) = body["custom_Order"].as_str() {
            ticket.order = order.to_owned();
        }
        answer(200, &self.row(id))
    }
}
