//! Requests in Zammad's API.

use crate::address::above;
use crate::{Method, Request, reading::with_json};
use serde_json::{Value, json};
use url::Url;

/// How many tickets are found in one answer: few, as each asks for its articles and its tags.
pub(super) const FOUND: usize = 20;

/// Where Zammad lives, and the agent's token.
#[derive(Clone)]
pub(super) struct Api {
    base: Url,
    token: String,
}

/// A time of a ticket's, by which tickets are found and in whose order they come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// When they were made, the newest first, up to a time.
    Created,
    /// When they changed, the earliest first, from a time on.
    Updated,
}

impl Api {
    pub(super) fn new(address: Url, token: &str) -> Self {
        let base = above(address, &["api", "desktop", "mobile"]);
        Self { base, token: token.to_owned() }
    }

    pub(super) fn get(&self, path: &str, parameters: &[(&str, &str)]) -> Request {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/api/v1/{path}", self.base.path().trim_end_matches('/')));
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        let headers = vec![
            ("authorization", format!("Token token={}", self.token)),
            ("accept", "application/json".to_owned()),
        ];
        Request { method: Method::Get, url, headers, body: None }
    }

    /// Tickets by a time: one page, counted from 1, with the people that they name.
    pub(super) fn found(&self, by: By, time: &str, page: u64, rows: usize) -> Request {
        let (field, operator, sort, order) = match by {
            By::Created => ("created_at", "before (absolute)", "created_at,id", "desc,desc"),
            By::Updated => ("updated_at", "after (absolute)", "updated_at,id", "asc,asc"),
        };
        let (page, rows) = (page.to_string(), rows.to_string());
        let parameters = [
            (format!("condition[ticket.{field}][operator]"), operator),
            (format!("condition[ticket.{field}][value]"), time),
            ("sort_by".to_owned(), sort),
            ("order_by".to_owned(), order),
            ("page".to_owned(), &page),
            ("per_page".to_owned(), &rows),
            ("full".to_owned(), "true"),
        ];
        let parameters: Vec<_> = parameters.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        self.get("tickets/search", &parameters)
    }

    /// The ticket that changed last.
    pub(super) fn newest(&self) -> Request {
        let mut request = self.found(By::Updated, "1970-01-01T00:00:00Z", 1, 1);
        let parameters: Vec<_> = request.url.query_pairs().into_owned().collect();
        let turned = parameters.iter().map(|(name, value)| match name.as_str() {
            "order_by" => (name.as_str(), "desc,desc"),
            name => (name, value.as_str()),
        });
        request.url.query_pairs_mut().clear().extend_pairs(turned);
        request
    }

    pub(super) fn ticket(&self, id: u64) -> Request {
        self.get(&format!("tickets/{id}"), &[("expand", "true")])
    }

    pub(super) fn articles(&self, ticket: u64) -> Request {
        self.get(&format!("ticket_articles/by_ticket/{ticket}"), &[("expand", "true")])
    }

    pub(super) fn tags(&self, ticket: u64) -> Request {
        self.get("tags", &[("object", "Ticket"), ("o_id", &ticket.to_string())])
    }

    pub(super) fn links(&self, ticket: u64) -> Request {
        self.get("links", &[("link_object", "Ticket"), ("link_object_value", &ticket.to_string())])
    }

    pub(super) fn post(&self, path: &str, body: &Value) -> Request {
        with_json(Request { method: Method::Post, ..self.get(path, &[]) }, body)
    }

    /// Sets fields of a ticket.
    pub(super) fn set(&self, ticket: u64, fields: &Value) -> Request {
        with_json(Request { method: Method::Put, ..self.ticket(ticket) }, fields)
    }

    pub(super) fn add_tag(&self, ticket: u64, tag: &str) -> Request {
        self.post("tags/add", &json!({"object": "Ticket", "o_id": ticket, "item": tag}))
    }

    /// What is to be deleted stands in the address: not all that lies between takes a body along.
    pub(super) fn remove_tag(&self, ticket: u64, tag: &str) -> Request {
        let parameters = [("object", "Ticket"), ("o_id", &ticket.to_string()), ("item", tag)];
        Request { method: Method::Delete, ..self.get("tags/remove", &parameters) }
    }
}
