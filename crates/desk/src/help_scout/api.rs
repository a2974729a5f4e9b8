//! Requests in Help Scout's Mailbox API 2.0.

use crate::{DeskError, Method, Request, reading::with_json};
use jiff::Timestamp;
use serde_json::Value;
use url::Url;

/// Where the API lives, and the token for it.
#[derive(Clone)]
pub(super) struct Api {
    pub(super) base: Url,
    pub(super) token: String,
}

impl Api {
    fn request(&self, method: Method, path: &str, parameters: &[(&str, &str)]) -> Request {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/v2/{path}", self.base.path().trim_end_matches('/')));
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        let headers = vec![
            ("authorization", format!("Bearer {}", self.token)),
            ("accept", "application/json".to_owned()),
        ];
        Request { method, url, headers, body: None }
    }

    /// GET of one thing.
    pub(super) fn get(&self, path: &str) -> Request {
        self.request(Method::Get, path, &[])
    }

    /// A page of a list, counted from 1.
    pub(super) fn page(&self, path: &str, page: u64) -> Request {
        self.request(Method::Get, path, &[("page", &page.to_string())])
    }

    /// A page of the conversations that changed after this second, with their threads, the last changed first.
    pub(super) fn conversations(&self, since: Option<i64>, page: u64) -> Result<Request, DeskError> {
        let page = page.to_string();
        let mut parameters = vec![
            ("status", "all"),
            ("embed", "threads"),
            ("sortField", "modifiedAt"),
            ("sortOrder", "desc"),
            ("page", &page),
        ];
        let since = since.map(Timestamp::from_second).transpose().map_err(|_| DeskError::BadAnswer)?;
        let since = since.map(|since| since.to_string());
        parameters.extend(since.as_deref().map(|since| ("modifiedSince", since)));
        Ok(self.request(Method::Get, "conversations", &parameters))
    }

    /// A page of the conversations with their threads, the newest first.
    pub(super) fn newest(&self, page: u64) -> Request {
        let page = page.to_string();
        let parameters = [
            ("status", "all"),
            ("embed", "threads"),
            ("sortField", "createdAt"),
            ("sortOrder", "desc"),
            ("page", &page),
        ];
        self.request(Method::Get, "conversations", &parameters)
    }

    /// Opens a conversation.
    pub(super) fn open(&self, body: &Value) -> Request {
        with_json(self.request(Method::Post, "conversations", &[]), body)
    }

    /// A page of a conversation's threads.
    pub(super) fn threads(&self, conversation: u64, page: u64) -> Request {
        self.page(&format!("conversations/{conversation}/threads"), page)
    }

    pub(super) fn file(&self, conversation: u64, file: u64) -> Request {
        self.get(&format!("conversations/{conversation}/attachments/{file}/data"))
    }

    /// A write to a conversation.
    pub(super) fn write(&self, method: Method, conversation: u64, what: &str, body: &Value) -> Request {
        let path = format!("conversations/{conversation}{what}");
        with_json(self.request(method, &path, &[]), body)
    }
}
