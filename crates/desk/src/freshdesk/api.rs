//! Requests in Freshdesk's API v2.

use crate::{DeskError, Method, Request, reading::with_json};
use jiff::Timestamp;
use serde_json::Value;
use url::Url;

/// How many tickets come in one page of ours: each asks for its messages.
pub(super) const TICKETS: usize = 25;

/// The most rows of other things in one answer.
pub(super) const ROWS: usize = 100;

/// Where the API lives, and how we are let in.
#[derive(Clone)]
pub(super) struct Api {
    pub(super) base: Url,
    pub(super) authorization: String,
}

impl Api {
    fn request(&self, method: Method, path: &str, parameters: &[(&str, &str)]) -> Request {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/api/v2/{path}", self.base.path().trim_end_matches('/')));
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        let headers =
            vec![("authorization", self.authorization.clone()), ("accept", "application/json".to_owned())];
        Request { method, url, headers, body: None }
    }

    /// GET of one thing, or of a list that comes whole.
    pub(super) fn get(&self, path: &str) -> Request {
        self.request(Method::Get, path, &[])
    }

    /// A page, counted from 1, of the tickets that changed at this second or later, the oldest change first.
    pub(super) fn tickets(&self, since: i64, page: u32) -> Result<Request, DeskError> {
        self.changed(since, page, TICKETS, ("include", "description,requester"))
    }

    /// The same of tickets that are hidden: `deleted` or `spam`.
    pub(super) fn hidden(&self, filter: &str, since: i64, page: u32) -> Result<Request, DeskError> {
        self.changed(since, page, ROWS, ("filter", filter))
    }

    fn changed(&self, since: i64, page: u32, rows: usize, more: (&str, &str)) -> Result<Request, DeskError> {
        let since = Timestamp::from_second(since).map_err(|_| DeskError::BadAnswer)?.to_string();
        let (page, rows) = (page.to_string(), rows.to_string());
        let parameters = [
            ("updated_since", since.as_str()),
            ("order_by", "updated_at"),
            ("order_type", "asc"),
            ("per_page", &rows),
            ("page", &page),
            more,
        ];
        Ok(self.request(Method::Get, "tickets", &parameters))
    }

    /// A page, counted from 1, of a requester's tickets that changed since, the newest first.
    pub(super) fn of_requester(&self, email: &str, since: Timestamp, page: u32) -> Request {
        let (since, page, rows) = (since.to_string(), page.to_string(), ROWS.to_string());
        let parameters = [
            ("email", email),
            ("updated_since", &since),
            ("order_by", "created_at"),
            ("order_type", "desc"),
            ("include", "description"),
            ("per_page", &rows),
            ("page", &page),
        ];
        self.request(Method::Get, "tickets", &parameters)
    }

    /// Customers of this address.
    pub(super) fn contacts(&self, email: &str) -> Request {
        self.request(Method::Get, "contacts", &[("email", email)])
    }

    /// A page of a ticket's messages, the oldest first.
    pub(super) fn conversations(&self, ticket: u64, page: u32) -> Request {
        let (rows, page) = (ROWS.to_string(), page.to_string());
        let path = format!("tickets/{ticket}/conversations");
        self.request(Method::Get, &path, &[("per_page", &rows), ("page", &page)])
    }

    pub(super) fn write(&self, path: &str, body: &Value) -> Request {
        with_json(self.request(Method::Post, path, &[]), body)
    }

    pub(super) fn update(&self, ticket: u64, body: &Value) -> Request {
        with_json(self.request(Method::Put, &format!("tickets/{ticket}"), &[]), body)
    }
}
