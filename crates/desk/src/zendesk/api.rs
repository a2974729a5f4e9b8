//! Requests in Zendesk's API v2.

use super::reading::Start;
use crate::{Method, Request, reading::with_json};
use serde_json::Value;
use url::Url;

/// How many tickets come in one page of ours: each asks for its messages.
pub(super) const TICKETS: usize = 25;

/// The most rows of other things in one answer.
const ROWS: &str = "100";

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

    /// A page of a list, after the cursor of the one before.
    fn page(&self, path: &str, size: &str, after: Option<&str>, more: &[(&str, &str)]) -> Request {
        let mut parameters = vec![("page[size]", size)];
        parameters.extend(after.map(|after| ("page[after]", after)));
        parameters.extend_from_slice(more);
        self.request(Method::Get, path, &parameters)
    }

    /// Groups of the account.
    pub(super) fn groups(&self, after: Option<&str>) -> Request {
        self.page("groups", ROWS, after, &[("exclude_deleted", "true")])
    }

    /// People whom a ticket may be given to.
    pub(super) fn agents(&self, after: Option<&str>) -> Request {
        self.page("users", ROWS, after, &[("role[]", "agent"), ("role[]", "admin")])
    }

    /// Tickets with their people and groups, the last changed first.
    pub(super) fn tickets(&self, after: Option<&str>) -> Request {
        let more = [("sort", "-updated_at"), ("include", "users,groups")];
        self.page("tickets", &TICKETS.to_string(), after, &more)
    }

    /// What changed, as the export tells it: up to 500 tickets, the oldest change first.
    pub(super) fn export(&self, from: &Start) -> Request {
        let from = match from {
            Start::Cursor(cursor) => ("cursor", cursor.clone()),
            Start::Time(second) => ("start_time", second.to_string()),
        };
        let parameters = [(from.0, from.1.as_str()), ("per_page", "500"), ("include", "users,groups")];
        self.request(Method::Get, "incremental/tickets/cursor", &parameters)
    }

    /// Deleted tickets, the last deleted first; pages are counted from 1.
    pub(super) fn deleted(&self, page: u32) -> Request {
        let page = page.to_string();
        let parameters =
            [("sort_by", "deleted_at"), ("sort_order", "desc"), ("per_page", ROWS), ("page", &page)];
        self.request(Method::Get, "deleted_tickets", &parameters)
    }

    /// A ticket's comments with the people who wrote them, the oldest first.
    pub(super) fn comments(&self, ticket: u64, after: Option<&str>) -> Request {
        self.page(&format!("tickets/{ticket}/comments"), ROWS, after, &[("include", "users")])
    }

    /// The same, the newest first and without the people.
    pub(super) fn newest_comments(&self, ticket: u64, after: Option<&str>) -> Request {
        self.page(&format!("tickets/{ticket}/comments"), ROWS, after, &[("sort", "-created_at")])
    }

    /// All that was done to a ticket.
    pub(super) fn audits(&self, ticket: u64, after: Option<&str>) -> Request {
        self.page(&format!("tickets/{ticket}/audits"), ROWS, after, &[])
    }

    /// Opens a ticket. Zendesk gives the first answer again to the same key.
    pub(super) fn open(&self, key: &str, body: &Value) -> Request {
        let mut request = self.request(Method::Post, "tickets", &[]);
        request.headers.push(("idempotency-key", key.to_owned()));
        with_json(request, &serde_json::json!({ "ticket": body }))
    }

    /// Tickets that carry our reference.
    pub(super) fn of_reference(&self, reference: &str) -> Request {
        self.page("tickets", ROWS, None, &[("external_id", reference)])
    }

    /// Updates a ticket.
    pub(super) fn update(&self, ticket: u64, body: &Value) -> Request {
        let request = self.request(Method::Put, &format!("tickets/{ticket}"), &[]);
        with_json(request, &serde_json::json!({ "ticket": body }))
    }
}
