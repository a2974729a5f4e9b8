//! Requests in Chatwoot's API: addresses, the account that they are about, and what its answers mean.

use super::wire::Us;
use crate::address::above;
use crate::{Answer, DeskError, Method, Request, Response, reading::json, reading::with_json, talk::Line};
use serde_json::{Value, json as value};
use url::Url;

/// The most messages that come after one.
pub(super) const MESSAGES: usize = 100;

/// Where a file that came with a message is streamed from, rather than from another host that it is redirected to.
const STORE: [&str; 4] = ["rails", "active_storage", "blobs", "proxy"];

/// Where Chatwoot lives, the account if the address told it, and the agent's token.
#[derive(Clone)]
pub(super) struct Api {
    base: Url,
    account: Option<u64>,
    token: String,
}

impl Api {
    pub(super) fn new(address: Url, token: &str) -> Self {
        let mut inner = address.path().split('/').skip_while(|part| *part != "accounts").skip(1);
        let account = inner.next().and_then(|id| id.parse().ok());
        Self { base: above(address, &["app", "api"]), account, token: token.to_owned() }
    }

    fn url(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/{path}", self.base.path().trim_end_matches('/')));
        url
    }

    pub(super) fn get(&self, path: &str) -> Request {
        let headers =
            vec![("api_access_token", self.token.clone()), ("accept", "application/json".to_owned())];
        Request { method: Method::Get, url: self.url(path), headers, body: None }
    }

    /// Where a file lies: its signed name and its own, as the address in a message had them.
    pub(super) fn stored(&self, place: &str) -> Option<Url> {
        let (name, file) = place.split_once('/')?;
        let plain =
            |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['/', '?', '#']);
        (plain(name) && plain(file)).then(|| self.url(&format!("{}/{place}", STORE.join("/"))))
    }

    /// Who we are, and the account: the address's, else the only one that we have. Which one Chatwoot holds for
    /// current changes with a click in the dashboard, and another account has conversations of the same numbers.
    pub(super) async fn us<T>(&self, line: &Line<T>) -> Result<(Us, Account), DeskError> {
        let us: Us = json(told(line.ask(self.get("api/v1/profile")).await?))?;
        let id = match (self.account, us.accounts.as_slice()) {
            (Some(id), accounts) if accounts.iter().any(|account| account.id == id) => id,
            (None, [account]) => account.id,
            (None, [_, ..]) => return Err(DeskError::BadSetting("url".to_owned())),
            _ => return Err(DeskError::Forbidden),
        };
        Ok((us, Account { api: self.clone(), id }))
    }

    /// The account, without asking where the address told it.
    pub(super) async fn account<T>(&self, line: &Line<T>) -> Result<Account, DeskError> {
        match self.account {
            Some(id) => Ok(Account { api: self.clone(), id }),
            None => self.us(line).await.map(|(_, account)| account),
        }
    }
}

/// One account of a Chatwoot.
#[derive(Clone)]
pub(super) struct Account {
    api: Api,
    id: u64,
}

impl Account {
    pub(super) fn get(&self, path: &str) -> Request {
        self.api.get(&format!("api/v1/accounts/{}/{path}", self.id))
    }

    fn with(&self, path: &str, parameters: &[(&str, &str)]) -> Request {
        let mut request = self.get(path);
        request.url.query_pairs_mut().extend_pairs(parameters);
        request
    }

    /// One page of all conversations.
    pub(super) fn page(&self, sort: &str, page: u64) -> Request {
        let page = page.to_string();
        self.with("conversations", &[("status", "all"), ("sort_by", sort), ("page", &page)])
    }

    /// All conversations that changed within so many seconds.
    pub(super) fn changed(&self, within: i64) -> Request {
        let within = within.to_string();
        self.with("conversations", &[("status", "all"), ("updated_within", &within)])
    }

    pub(super) fn conversation(&self, id: u64) -> Request {
        self.get(&format!("conversations/{id}"))
    }

    pub(super) fn latest_messages(&self, conversation: u64) -> Request {
        self.get(&format!("conversations/{conversation}/messages"))
    }

    pub(super) fn messages(&self, conversation: u64, after: u64) -> Request {
        let after = after.to_string();
        self.with(&format!("conversations/{conversation}/messages"), &[("after", &after)])
    }

    /// Contacts whose name, number or address has this in it.
    pub(super) fn contacts(&self, query: &str) -> Request {
        self.with("contacts/search", &[("q", query)])
    }

    /// The latest conversations of a contact.
    pub(super) fn of_contact(&self, contact: u64) -> Request {
        self.get(&format!("contacts/{contact}/conversations"))
    }

    /// Makes a contact or a conversation.
    pub(super) fn make(&self, what: &str, body: &Value) -> Request {
        with_json(Request { method: Method::Post, ..self.get(what) }, body)
    }

    pub(super) fn fields(&self) -> Request {
        self.with("custom_attribute_definitions", &[("attribute_model", "0")])
    }

    pub(super) fn post(&self, conversation: u64, what: &str, body: &Value) -> Request {
        let request = self.get(&format!("conversations/{conversation}/{what}"));
        with_json(Request { method: Method::Post, ..request }, body)
    }

    /// Sets several custom attributes, or takes them away. Releases that do not know `merge` replace all of them.
    pub(super) fn attributes(&self, conversation: u64, all: &Value) -> Request {
        self.post(conversation, "custom_attributes", &value!({"custom_attributes": all, "merge": true}))
    }
}

/// The answer with a missing right told as such: Chatwoot says 401 for it, as for a token that it does not know.
pub(super) fn told(answer: Answer) -> Answer {
    answer.map(|response| match response.status {
        401 if lacks_a_right(&response) => Response { status: 403, ..response },
        _ => response,
    })
}

fn lacks_a_right(response: &Response) -> bool {
    let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    body.get("error").and_then(Value::as_str).is_some_and(|words| words.starts_with("You are not authorized"))
}
