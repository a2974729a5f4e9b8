//! Requests to the web service, and the session that they are made in.

use super::wire::{Failure, Found, Session, Ticket, Tickets};
use crate::reading::{accepted, json, with_json};
use crate::{Answer, DeskError, Method, Request, Response, talk::Line};
use parlance_model::Operation;
use serde::de::DeserializeOwned;
use serde_json::{Value, json as value};
use std::sync::{Arc, Mutex, PoisonError};
use url::Url;

/// More tickets than a search is believed to find: without a limit Znuny cuts at 500.
const ALL: u64 = 1_000_000;

/// Where the web service lives, and who asks.
#[derive(Clone)]
pub(super) struct Api {
    service: Url,
    pub(super) login: String,
    password: String,
    session: Arc<Mutex<Option<String>>>,
}

/// What tickets to search for.
pub(super) struct Search {
    sort: &'static str,
    limit: u64,
    changed_since: Option<String>,
    customer: Option<String>,
}

impl Search {
    /// All, the newest first.
    pub(super) fn all() -> Self {
        Self::newest(ALL)
    }

    /// So many, the newest first.
    pub(super) fn newest(limit: u64) -> Self {
        Self { sort: "Age", limit, changed_since: None, customer: None }
    }

    /// So many of a customer's, the newest first.
    pub(super) fn of_customer(login: &str, limit: u64) -> Self {
        Self { customer: Some(login.to_owned()), ..Self::newest(limit) }
    }

    /// The one that changed last.
    pub(super) fn latest() -> Self {
        Self { sort: "Changed", limit: 1, changed_since: None, customer: None }
    }

    /// All that changed since.
    pub(super) fn changed_since(time: String) -> Self {
        Self { sort: "Changed", limit: ALL, changed_since: Some(time), customer: None }
    }
}

/// Tickets by their ids.
#[derive(Default)]
pub(super) struct Read {
    pub(super) found: Vec<Ticket>,
    /// Those that are not there, or out of sight: Znuny does not say which.
    pub(super) gone: Vec<u64>,
}

impl Api {
    pub(super) fn new(service: Url, login: &str, password: &str) -> Self {
        Self {
            service,
            login: login.to_owned(),
            password: password.to_owned(),
            session: Arc::new(Mutex::new(None)),
        }
    }

    fn request(&self, method: Method, operation: &str, body: &Value) -> Request {
        let mut url = self.service.clone();
        url.set_path(&format!("{}/{operation}", self.service.path().trim_end_matches('/')));
        let headers = vec![("accept", "application/json".to_owned())];
        with_json(Request { method, url, headers, body: None }, body)
    }

    fn held(&self) -> Option<String> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn new_session<T>(&self, line: &Line<T>) -> Result<String, DeskError> {
        let body = value!({"UserLogin": self.login, "Password": self.password});
        let request = self.request(Method::Query, "SessionCreate", &body);
        let session: Session = match read(line.ask(request).await?) {
            Err(DeskError::NotFound) => Err(DeskError::NotADesk),
            response => json(Ok(response?)),
        }?;
        *self.session.lock().unwrap_or_else(PoisonError::into_inner) = Some(session.session_id.0.clone());
        Ok(session.session_id.0)
    }

    /// Asks in the session that is held, and in a new one if it has ended: nothing was done then.
    async fn ask<T>(
        &self,
        line: &Line<T>,
        method: Method,
        operation: &str,
        mut body: Value,
    ) -> Result<Response, DeskError> {
        let mut request = |session: String| {
            put(&mut body, "SessionID", session);
            self.request(method, operation, &body)
        };
        if let Some(session) = self.held() {
            match read(line.ask(request(session)).await?) {
                Err(DeskError::Unauthorized) => {}
                answer => return answer,
            }
        }
        let session = self.new_session(line).await?;
        read(line.ask(request(session)).await?)
    }

    async fn reading<T, R: DeserializeOwned>(
        &self,
        line: &Line<T>,
        operation: &str,
        parameters: Value,
    ) -> Result<R, DeskError> {
        json(Ok(self.ask(line, Method::Query, operation, parameters).await?))
    }

    /// Ids of tickets.
    pub(super) async fn search<T>(&self, line: &Line<T>, search: &Search) -> Result<Vec<u64>, DeskError> {
        let mut parameters =
            value!({"SortBy": search.sort, "OrderBy": "Down", "Limit": search.limit.to_string()});
        if let Some(time) = &search.changed_since {
            put(&mut parameters, "TicketLastChangeTimeNewerDate", time.as_str());
        }
        if let Some(customer) = &search.customer {
            put(&mut parameters, "CustomerUserLogin", customer.as_str());
        }
        let found: Found = self.reading(line, "TicketSearch", parameters).await?;
        found.ticket_id.iter().map(super::wire::Text::id).collect()
    }

    /// Tickets with their fields and, if wanted, their articles. One that may not be read spoils the whole answer, so
    /// then each is asked for alone.
    pub(super) async fn tickets<T>(
        &self,
        line: &Line<T>,
        ids: &[u64],
        articles: bool,
    ) -> Result<Read, DeskError> {
        if ids.is_empty() {
            return Ok(Read::default());
        }
        match self.some(line, ids, articles).await {
            Ok(found) => return Ok(Read { found, gone: Vec::new() }),
            Err(DeskError::Forbidden | DeskError::NotFound) => {}
            Err(error) => return Err(error),
        }
        let mut read = Read::default();
        for id in ids {
            match self.some(line, &[*id], articles).await {
                Ok(found) => read.found.extend(found),
                Err(DeskError::Forbidden | DeskError::NotFound) => read.gone.push(*id),
                Err(error) => return Err(error),
            }
        }
        Ok(read)
    }

    async fn some<T>(&self, line: &Line<T>, ids: &[u64], articles: bool) -> Result<Vec<Ticket>, DeskError> {
        let ids: Vec<_> = ids.iter().map(u64::to_string).collect();
        let mut parameters = value!({"TicketID": ids.join(","), "DynamicFields": "1"});
        if articles {
            for (name, value) in [("AllArticles", "1"), ("Attachments", "1"), ("GetAttachmentContents", "0")]
            {
                put(&mut parameters, name, value);
            }
        }
        let tickets: Tickets = self.reading(line, "TicketGet", parameters).await?;
        Ok(tickets.ticket)
    }

    /// One ticket.
    pub(super) async fn ticket<T>(&self, line: &Line<T>, id: u64) -> Result<Ticket, DeskError> {
        self.some(line, &[id], true).await?.pop().ok_or(DeskError::BadAnswer)
    }

    /// Makes a ticket.
    pub(super) async fn create<T>(&self, line: &Line<T>, ticket: Value) -> Result<Response, DeskError> {
        self.ask(line, Method::Post, "TicketCreate", ticket).await
    }

    /// Writes to a ticket.
    pub(super) async fn update<T>(
        &self,
        line: &Line<T>,
        id: u64,
        mut update: Value,
    ) -> Result<Response, DeskError> {
        put(&mut update, "TicketID", id.to_string());
        self.ask(line, Method::Post, "TicketUpdate", update).await
    }
}

/// Puts a parameter into a request's body, which is always an object.
fn put(body: &mut Value, name: &str, value: impl Into<Value>) {
    if let Some(members) = body.as_object_mut() {
        members.insert(name.to_owned(), value.into());
    }
}

/// The answer, if it says yes: Znuny answers 200 with an error in the body.
fn read(answer: Answer) -> Result<Response, DeskError> {
    let response = accepted(answer)?;
    let Ok(failure) = serde_json::from_slice::<Failure>(&response.body) else { return Ok(response) };
    let code = failure.error.code.0.rsplit('.').next().unwrap_or_default().to_owned();
    Err(match code.as_str() {
        "AuthFail" => DeskError::Unauthorized,
        "AccessDenied" => DeskError::Forbidden,
        "NotValidTicketID" | "NotTicketData" => DeskError::NotFound,
        _ => DeskError::Refused(failure.error.message.0),
    })
}

/// The desk's ids are numbers, so nothing else may stand in a path.
pub(super) fn ticket_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}
