//! Requests to Redmine.

use crate::{DeskError, Method, Request, reading::with_json};
use parlance_model::Operation;
use serde_json::Value;
use url::Url;

/// The most rows that Redmine gives in one answer.
pub(super) const PAGE: usize = 100;

/// Where Redmine lives, and the key for it.
#[derive(Clone)]
pub(super) struct Api {
    pub(super) base: Url,
    pub(super) key: String,
}

impl Api {
    fn request(&self, method: Method, path: &str, parameters: &[(&str, &str)]) -> Request {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/{path}", self.base.path().trim_end_matches('/')));
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        let headers =
            vec![("x-redmine-api-key", self.key.clone()), ("accept", "application/json".to_owned())];
        Request { method, url, headers, body: None }
    }

    /// GET of one thing, or of a list that is not long.
    pub(super) fn get(&self, path: &str) -> Request {
        self.request(Method::Get, &format!("{path}.json"), &[])
    }

    /// The first hundred of a list.
    pub(super) fn list(&self, path: &str) -> Request {
        self.request(Method::Get, &format!("{path}.json"), &[("limit", "100")])
    }

    /// Who we are, with our roles.
    pub(super) fn me(&self) -> Request {
        self.request(Method::Get, "users/current.json", &[("include", "memberships")])
    }

    /// Issues, open or not.
    pub(super) fn issues(&self, sort: &str, rows: usize, limits: &[(&str, &str)]) -> Request {
        let rows = rows.to_string();
        let mut parameters = vec![("status_id", "*"), ("sort", sort), ("limit", rows.as_str())];
        parameters.extend_from_slice(limits);
        self.request(Method::Get, "issues.json", &parameters)
    }

    pub(super) fn issue(&self, id: u64) -> Request {
        self.request(Method::Get, &format!("issues/{id}.json"), &[("include", "journals,attachments")])
    }

    pub(super) fn put(&self, id: u64, issue: &Value) -> Request {
        let body = serde_json::json!({ "issue": issue });
        with_json(self.request(Method::Put, &format!("issues/{id}.json"), &[]), &body)
    }

    pub(super) fn file(&self, id: u64) -> Request {
        let mut request = self.request(Method::Get, &format!("attachments/download/{id}"), &[]);
        request.headers.retain(|(name, _)| *name != "accept");
        request
    }
}

/// Redmine's ids are numbers, so nothing else may stand in a path.
pub(super) fn issue_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}
