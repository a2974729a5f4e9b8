//! Requests in RT's REST 2.0: addresses, queries and the fields that we ask for.

use crate::{Method, Request, reading::with_json};
use serde_json::{Value, json};
use std::fmt::Write as _;
use url::Url;

/// The most rows that RT gives in one answer.
pub(super) const PAGE: usize = 100;

/// The name of the transaction custom field that holds our reference.
pub(super) const CLIENT_REF: &str = "ClientRef";

const TICKET: &str =
    "Subject,Status,Priority,Queue,Owner,Requestors,Cc,Created,LastUpdated,Due,Resolved,CustomFields";
const PERSON: &str = "id,Name,RealName,EmailAddress,Country,City,State,Lang,Timezone,MobilePhone,WorkPhone,HomePhone,CustomFields";
const AUTHOR: &str = "id,Name,RealName,EmailAddress";
const CHANGE: &str = "Type,ObjectId,Field,OldValue,NewValue,Created";
const CREATOR: (&str, &str) = ("fields[Creator]", AUTHOR);
const TRANSACTION: &str = "Type,ObjectId,Field,OldValue,NewValue,Created,Creator,CustomFields";

/// Transactions that become messages or events.
const TOLD: [&str; 9] =
    ["Create", "Correspond", "Comment", "Status", "Set", "SetWatcher", "Give", "Take", "Steal"];

/// Where RT's REST 2.0 lives, and the token for it.
#[derive(Clone)]
pub(super) struct Api {
    pub(super) base: Url,
    pub(super) token: String,
}

impl Api {
    fn request(&self, method: Method, path: &str, parameters: &[(&str, &str)]) -> Request {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/REST/2.0/{path}", self.base.path().trim_end_matches('/')));
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        let headers = vec![
            ("authorization", format!("token {}", self.token)),
            ("accept", "application/json".to_owned()),
        ];
        Request { method, url, headers, body: None }
    }

    /// GET of one thing.
    pub(super) fn get(&self, path: &str) -> Request {
        self.request(Method::Get, path, &[])
    }

    /// Queues that the agent may see.
    pub(super) fn queues(&self) -> Request {
        self.request(Method::Get, "queues/all", &[("fields", "Name"), ("per_page", "100")])
    }

    /// The first users whom the agent may see: colleagues are made before customers write.
    pub(super) fn users(&self) -> Request {
        let parameters =
            [("fields", "Name,RealName"), ("orderby", "id"), ("order", "ASC"), ("per_page", "100")];
        self.request(Method::Get, "users", &parameters)
    }

    /// Tickets that a query finds, the highest ids first.
    pub(super) fn tickets(&self, query: &str, rows: usize) -> Request {
        let rows = rows.to_string();
        let parameters = [
            ("query", query),
            ("orderby", "id"),
            ("order", "DESC"),
            ("per_page", &rows),
            ("fields", TICKET),
            ("fields[Queue]", "Name"),
            ("fields[Owner]", AUTHOR),
            ("fields[Requestors]", PERSON),
            ("fields[Cc]", AUTHOR),
        ];
        self.request(Method::Get, "tickets", &parameters)
    }

    /// How many tickets a query finds.
    pub(super) fn count(&self, query: &str) -> Request {
        self.request(Method::Get, "tickets", &[("query", query), ("per_page", "1")])
    }

    /// Transactions of tickets that a query finds: one page, counted from 1, the oldest first.
    pub(super) fn transactions(&self, query: &str, page: usize) -> Request {
        let query = format!("ObjectType = 'RT::Ticket' AND {query}");
        self.transaction_list(
            "transactions",
            "ASC",
            page,
            &[("query", &query), ("fields", TRANSACTION), CREATOR],
        )
    }

    /// The same, the newest first, with only what tells that a ticket changed.
    pub(super) fn changes(&self, query: &str, page: usize) -> Request {
        let query = format!("ObjectType = 'RT::Ticket' AND {query}");
        self.transaction_list("transactions", "DESC", page, &[("query", &query), ("fields", CHANGE)])
    }

    /// All that happened to one ticket and to those merged into it.
    pub(super) fn history(&self, ticket: u64, page: usize) -> Request {
        self.transaction_list(
            &format!("ticket/{ticket}/history"),
            "ASC",
            page,
            &[("fields", TRANSACTION), CREATOR],
        )
    }

    fn transaction_list(&self, path: &str, order: &str, page: usize, more: &[(&str, &str)]) -> Request {
        let page = page.to_string();
        let mut parameters =
            vec![("orderby", "id"), ("order", order), ("per_page", "100"), ("page", page.as_str())];
        parameters.extend_from_slice(more);
        self.request(Method::Get, path, &parameters)
    }

    /// The texts of messages: parts without a file name, with their content.
    pub(super) fn texts(&self, transactions: &[u64], after: u64) -> Request {
        let limits = [
            json!({"field": "Filename", "operator": "IS", "value": "NULL"}),
            json!({"field": "ContentType", "operator": "STARTSWITH", "value": "text/"}),
        ];
        self.parts(transactions, after, &limits, "TransactionId,ContentType,Filename,Content")
    }

    /// All parts of messages but their frames, without their content.
    pub(super) fn files(&self, transactions: &[u64], after: u64) -> Request {
        let limits = [json!({"field": "ContentType", "operator": "NOT STARTSWITH", "value": "multipart/"})];
        self.parts(transactions, after, &limits, "TransactionId,ContentType,Filename,ContentLength")
    }

    fn parts(&self, transactions: &[u64], after: u64, limits: &[Value], fields: &str) -> Request {
        let mut query = vec![
            json!({"field": "TransactionId", "operator": "IN", "value": transactions}),
            json!({"field": "id", "operator": ">", "value": after}),
        ];
        query.extend_from_slice(limits);
        let query = Value::Array(query).to_string();
        let parameters = [
            ("query", query.as_str()),
            ("orderby", "id"),
            ("order", "ASC"),
            ("per_page", "100"),
            ("fields", fields),
        ];
        self.request(Method::Get, "attachments", &parameters)
    }

    /// Sets fields, if nothing has happened to the ticket since the transaction that `lock` names.
    pub(super) fn set(&self, path: &str, lock: Option<u64>, body: &Value) -> Request {
        let mut request = with_json(self.request(Method::Put, path, &[]), body);
        request.headers.extend(lock.map(|lock| ("if-match", format!("\"{lock}\""))));
        request
    }

    /// Writes a message.
    pub(super) fn write(&self, path: &str, body: &Value) -> Request {
        with_json(self.request(Method::Post, path, &[]), body)
    }
}

/// `Field = 1 OR Field = 2 …`, in brackets. RT 5.0's query language has no list of values.
pub(super) fn any_of(field: &str, ids: impl IntoIterator<Item = u64>) -> String {
    let mut query = String::from("(");
    for (n, id) in ids.into_iter().enumerate() {
        let or = if n == 0 { "" } else { " OR " };
        // Writing to a String cannot fail.
        let _ = write!(query, "{or}{field} = {id}");
    }
    query.push(')');
    query
}

/// Only transactions that become messages or events.
pub(super) fn told() -> String {
    let kinds: Vec<_> = TOLD.iter().map(|kind| format!("Type = '{kind}'")).collect();
    format!("({})", kinds.join(" OR "))
}
