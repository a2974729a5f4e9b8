//! Requests in Jira's APIs.

use crate::{Method, Request, reading::with_json};
use serde_json::{Value, json};
use url::Url;

/// How many comments are listed, and how many are read, in one answer.
pub(super) const LISTED: u64 = 100;
pub(super) const READ: usize = 1000;

/// How many issues are found in one answer: few, as each asks for its comments, and there is soon something to show.
const FOUND: &str = "25";

/// All fields but those that are long and not shown.
const FIELDS: &str = "*all,-comment,-worklog,-issuelinks,-subtasks,-watches,-votes,-parent";

/// Jira keeps here how a request came in.
pub(super) const CHANNEL: &str = "request.channel.type";

/// Where a site of Jira Cloud lives, and the agent's authorization for it.
#[derive(Clone)]
pub(super) struct Api {
    base: Url,
    authorization: String,
}

impl Api {
    /// A site has its host to itself; with a token of limited rights it is reached at `/ex/jira/<id>` of another one.
    pub(super) fn new(mut address: Url, authorization: &str) -> Self {
        let parts: Vec<_> = address.path().split('/').take(4).collect();
        let path = match parts.as_slice() {
            ["", "ex", "jira", id] if !id.is_empty() => format!("/ex/jira/{id}"),
            _ => String::new(),
        };
        address.set_path(&path);
        Self { base: address, authorization: authorization.to_owned() }
    }

    pub(super) fn get(&self, path: &str, parameters: &[(&str, &str)]) -> Request {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/rest/{path}", self.base.path().trim_end_matches('/')));
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        let headers =
            vec![("authorization", self.authorization.clone()), ("accept", "application/json".to_owned())];
        Request { method: Method::Get, url, headers, body: None }
    }

    pub(super) fn post(&self, path: &str, parameters: &[(&str, &str)], body: &Value) -> Request {
        with_json(Request { method: Method::Post, ..self.get(path, parameters) }, body)
    }

    pub(super) fn put(&self, path: &str, body: &Value) -> Request {
        with_json(Request { method: Method::Put, ..self.get(path, &[]) }, body)
    }

    pub(super) fn service_desks(&self, start: u64) -> Request {
        let start = start.to_string();
        self.get("servicedeskapi/servicedesk", &[("start", &start), ("limit", "100")])
    }

    pub(super) fn found(&self, jql: &str, token: Option<&str>) -> Request {
        let mut parameters = vec![
            ("jql", jql),
            ("maxResults", FOUND),
            ("fields", FIELDS),
            ("expand", "names,renderedFields,changelog"),
            ("properties", CHANNEL),
        ];
        parameters.extend(token.map(|token| ("nextPageToken", token)));
        self.get("api/3/search/jql", &parameters)
    }

    pub(super) fn count(&self, jql: &str) -> Request {
        self.post("api/3/search/approximate-count", &[], &json!({"jql": jql}))
    }

    pub(super) fn issue(&self, id: u64, fields: &str, expand: &str) -> Request {
        let parameters = [("fields", fields), ("expand", expand)];
        let used = if expand.is_empty() { parameters.get(..1) } else { None };
        self.get(&format!("api/3/issue/{id}"), used.unwrap_or(&parameters))
    }

    /// A page of a request's comments, the oldest or the newest first.
    pub(super) fn comments(&self, issue: u64, start: u64, newest_first: bool) -> Request {
        let (start, most) = (start.to_string(), LISTED.to_string());
        let order = if newest_first { "-created" } else { "created" };
        let parameters = [("startAt", start.as_str()), ("maxResults", &most), ("orderBy", order)];
        self.get(&format!("api/3/issue/{issue}/comment"), &parameters)
    }

    /// These comments with all that is to be known of them.
    pub(super) fn whole_comments(&self, ids: &[u64]) -> Request {
        self.post("api/3/comment/list", &[("expand", "renderedBody,properties")], &json!({"ids": ids}))
    }

    /// A file itself, not a way to another host.
    pub(super) fn file(&self, id: u64) -> Request {
        let mut request = self.get(&format!("api/3/attachment/content/{id}"), &[("redirect", "false")]);
        request.headers.retain(|(name, _)| *name != "accept");
        request
    }
}
