//! Requests to django-helpdesk's API.

use crate::{DeskError, Method, Request, reading::with_json};
use parlance_model::Operation;
use serde_json::Value;
use url::Url;

/// Where the desk lives, and the token for it.
#[derive(Clone)]
pub(super) struct Api {
    pub(super) base: Url,
    pub(super) token: String,
}

impl Api {
    fn request(&self, method: Method, path: &str, parameters: &[(&str, &str)]) -> Request {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/api/{path}", self.base.path().trim_end_matches('/')));
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        self.asked(method, url)
    }

    fn asked(&self, method: Method, url: Url) -> Request {
        let headers = vec![
            ("authorization", format!("Token {}", self.token)),
            ("accept", "application/json".to_owned()),
        ];
        Request { method, url, headers, body: None }
    }

    /// A page of tickets, the oldest first, counted from 1.
    pub(super) fn tickets(&self, page: u64, size: u64) -> Request {
        let (page, size) = (page.to_string(), size.to_string());
        self.request(Method::Get, "tickets/", &[("page", &page), ("page_size", &size)])
    }

    /// The page for browsers, with its form for a new ticket.
    pub(super) fn names(&self) -> Request {
        let mut request = self.request(Method::Get, "tickets/", &[("page_size", "1"), ("format", "api")]);
        request.headers.retain(|(name, _)| *name != "accept");
        request.headers.push(("accept", "text/html".to_owned()));
        request
    }

    pub(super) fn ticket(&self, id: u64) -> Request {
        self.request(Method::Get, &format!("tickets/{id}/"), &[])
    }

    pub(super) fn put(&self, id: u64, body: &Value) -> Request {
        with_json(self.request(Method::Put, &format!("tickets/{id}/"), &[]), body)
    }

    pub(super) fn follow_up(&self, body: &Value) -> Request {
        with_json(self.request(Method::Post, "followups/", &[]), body)
    }

    /// A file lies beside the desk, or on a host of its own, which does not get our token.
    pub(super) fn file(&self, place: &str) -> Result<Request, DeskError> {
        let url = self.base.join(place).map_err(|_| DeskError::NotFound)?;
        let ours = url.origin() == self.base.origin();
        let mut request = self.asked(Method::Get, url);
        request.headers.retain(|(name, _)| ours && *name == "authorization");
        match ours || request.url.scheme() == "https" {
            true => Ok(request),
            false => Err(DeskError::NotFound),
        }
    }
}

/// The desk's ids are numbers, so nothing else may stand in a path.
pub(super) fn ticket_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}
