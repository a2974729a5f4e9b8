//! The HTTP API, version 1. SQLite's work is done off the async threads; nothing that a customer or an agent
//! wrote is traced.

use crate::{
    AGENT_ID, AGENT_NAME, DemoDesk, DemoError, TOKEN, read,
    wire::{Agent, Changes, Draft, Id, Mark, Messages, NewTicket, Profile, Refusal, Setting},
    write::{self, Outcome},
};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{
        Path, Query, Request, State,
        rejection::{BytesRejection, JsonRejection, PathRejection, QueryRejection},
    },
    http::{
        HeaderMap, StatusCode,
        header::{AUTHORIZATION, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_MATCH, RANGE},
    },
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use jiff::Timestamp;
use rusqlite::Connection;
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

const PRODUCT: &str = concat!("Parlance demo desk ", env!("CARGO_PKG_VERSION"));

type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

#[derive(Clone)]
struct Serving {
    desk: DemoDesk,
    clock: Clock,
}

impl Serving {
    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, DemoError> + Send + 'static,
    ) -> Result<T, Refused> {
        let desk = self.desk.clone();
        match tokio::task::spawn_blocking(move || desk.with(work)).await {
            Ok(result) => Ok(result?),
            Err(_) => Err(Refused::FAILED),
        }
    }
}

/// All routes, behind the token.
pub(crate) fn router(desk: DemoDesk, clock: Clock) -> Router {
    Router::new()
        .route("/api/v1/profile", get(profile))
        .route("/api/v1/changes", get(changes))
        .route("/api/v1/messages", get(messages))
        .route("/api/v1/tickets", post(open_ticket))
        .route("/api/v1/tickets/{id}/messages", post(write_message))
        .route("/api/v1/attachments/{id}", get(attachment))
        .route("/api/v1/tickets/{id}", get(ticket).put(set_field))
        .route("/api/v1/tickets/{id}/mark", get(mark))
        .fallback(async || Refused::NOT_FOUND)
        .method_not_allowed_fallback(async || Refused {
            status: StatusCode::METHOD_NOT_ALLOWED,
            ..Refused::bad("no such method here")
        })
        .layer(middleware::from_fn(only_with_token))
        .layer(middleware::from_fn(trace))
        .with_state(Serving { desk, clock })
}

async fn only_with_token(request: Request, next: Next) -> Response {
    let given = request.headers().get(AUTHORIZATION).and_then(|v| v.to_str().ok());
    match given.and_then(|v| v.split_once(' ')) {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") && token.trim() == TOKEN => {
            next.run(request).await
        }
        _ => Refused::UNAUTHORIZED.into_response(),
    }
}

async fn trace(request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = next.run(request).await;
    tracing::debug!(%method, path, status = response.status().as_u16(), "answered");
    response
}

async fn profile(State(serving): State<Serving>) -> Result<Json<Profile>, Refused> {
    let profile = serving.ask(|db| {
        Ok(Profile {
            product: PRODUCT,
            agent: Agent { id: Id(AGENT_ID), name: AGENT_NAME.to_owned() },
            queues: read::queues(db)?,
            statuses: write::STATUSES,
            priorities: write::PRIORITIES,
            agents: read::agents(db)?,
            fields: read::fields(db)?,
            seq: read::seq(db)?,
        })
    });
    profile.await.map(Json)
}

#[derive(Deserialize)]
struct Window {
    #[serde(default)]
    after: i64,
    #[serde(default = "whole_page")]
    limit: usize,
}

fn whole_page() -> usize {
    100
}

async fn changes(
    State(serving): State<Serving>,
    window: Result<Query<Window>, QueryRejection>,
) -> Result<Json<Changes>, Refused> {
    let Query(window) = window.map_err(|_| Refused::bad("after and limit must be numbers"))?;
    if window.after < 0 || !(1..=100).contains(&window.limit) {
        return Err(Refused::bad("after must not be negative and limit must be 1 to 100"));
    }
    serving.ask(move |db| read::changes(db, window.after, window.limit)).await.map(Json)
}

#[derive(Deserialize)]
struct ByReference {
    client_ref: Uuid,
}

async fn messages(
    State(serving): State<Serving>,
    reference: Result<Query<ByReference>, QueryRejection>,
) -> Result<Json<Messages>, Refused> {
    let Query(ByReference { client_ref }) =
        reference.map_err(|_| Refused::bad("client_ref must be a UUID"))?;
    let found = serving.ask(move |db| Ok(read::message_by_key(db, &client_ref.to_string())?)).await?;
    Ok(Json(Messages { messages: found.into_iter().collect() }))
}

async fn mark(
    State(serving): State<Serving>,
    ticket: Result<Path<i64>, PathRejection>,
    seen: Result<Query<Seen>, QueryRejection>,
) -> Result<Json<Mark>, Refused> {
    let Path(ticket) = ticket.map_err(|_| Refused::NOT_FOUND)?;
    let Query(Seen { seen }) = seen.map_err(|_| Refused::bad("seen must be a message's number"))?;
    serving.ask(move |db| read::mark(db, ticket, seen)).await.map(Json)
}

#[derive(Deserialize)]
struct Seen {
    seen: Option<i64>,
}

async fn ticket(
    State(serving): State<Serving>,
    ticket: Result<Path<i64>, PathRejection>,
) -> Result<Response, Refused> {
    let Path(ticket) = ticket.map_err(|_| Refused::NOT_FOUND)?;
    let (seq, ticket) =
        serving.ask(move |db| Ok((read::mark(db, ticket, None)?.seq, read::ticket(db, ticket)?))).await?;
    Ok(([(ETAG, format!("\"{seq}\""))], Json(ticket)).into_response())
}

async fn attachment(
    State(serving): State<Serving>,
    id: Result<Path<i64>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let Path(id) = id.map_err(|_| Refused::NOT_FOUND)?;
    let (media_type, bytes) = serving.ask(move |db| read::file(db, id)).await?;
    let tag = (ETAG, format!("\"file-{id}\""));
    let from =
        headers.get(RANGE).and_then(|range| range.to_str().ok()?.strip_prefix("bytes=")?.strip_suffix('-'));
    let from = from.and_then(|from| from.parse::<usize>().ok());
    Ok(match from.and_then(|from| Some((from, bytes.get(from..)?))) {
        Some((from, rest)) => {
            let range = format!("bytes {from}-{}/{}", bytes.len().saturating_sub(1), bytes.len());
            let head = [(CONTENT_TYPE, media_type), (CONTENT_RANGE, range), tag];
            (StatusCode::PARTIAL_CONTENT, head, rest.to_vec()).into_response()
        }
        None => ([(CONTENT_TYPE, media_type), tag], bytes).into_response(),
    })
}

async fn set_field(
    State(serving): State<Serving>,
    ticket: Result<Path<i64>, PathRejection>,
    headers: HeaderMap,
    setting: Result<Json<Setting>, JsonRejection>,
) -> Result<StatusCode, Refused> {
    let Path(ticket) = ticket.map_err(|_| Refused::NOT_FOUND)?;
    let Json(setting) = setting.map_err(|_| Refused::bad("the body must be JSON with field and value"))?;
    let tag = headers.get(IF_MATCH).map(|tag| tag.to_str().map(|tag| tag.trim_matches('"').parse::<i64>()));
    let expected = match tag {
        None => None,
        Some(Ok(Ok(seq))) => Some(seq),
        Some(_) => return Err(DemoError::Outdated.into()),
    };
    let now = (serving.clock)();
    serving.ask(move |db| write::set_field(db, ticket, &setting, expected, AGENT_NAME, now)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn write_message(
    State(serving): State<Serving>,
    ticket: Result<Path<i64>, PathRejection>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let Path(ticket) = ticket.map_err(|_| Refused::NOT_FOUND)?;
    let key = idempotency_key(&headers)?;
    let draft = draft(body)?;
    let now = (serving.clock)();
    let outcome =
        serving.ask(move |db| write::agent_writes(db, ticket, &draft, &key.to_string(), now)).await?;
    Ok(outcome.into_response())
}

async fn open_ticket(
    State(serving): State<Serving>,
    headers: HeaderMap,
    new: Result<Json<NewTicket>, JsonRejection>,
) -> Result<Response, Refused> {
    let key = idempotency_key(&headers)?;
    let Json(new) = new.map_err(|_| Refused::bad("the body must be JSON with email, subject and text"))?;
    if [&new.email, &new.subject, &new.text].into_iter().any(|part| part.trim().is_empty()) {
        return Err(Refused::bad("email, subject or text is empty"));
    }
    let now = (serving.clock)();
    let outcome = serving.ask(move |db| write::agent_opens(db, &new, &key.to_string(), now)).await?;
    Ok(outcome.into_response())
}

impl IntoResponse for Outcome {
    fn into_response(self) -> Response {
        match self {
            Self::Written(written) => (StatusCode::CREATED, Json(written)).into_response(),
            Self::AlreadyThere(written) => Json(written).into_response(),
        }
    }
}

fn idempotency_key(headers: &HeaderMap) -> Result<Uuid, Refused> {
    headers
        .get("idempotency-key")
        .and_then(|value| Uuid::try_parse_ascii(value.as_bytes()).ok())
        .ok_or(Refused::bad("the Idempotency-Key header must hold a UUID"))
}

fn draft(body: Result<Bytes, BytesRejection>) -> Result<Draft, Refused> {
    let body = body
        .map_err(|e| Refused { status: e.status(), ..Refused::bad("the body is too long or incomplete") })?;
    let draft: Draft = serde_json::from_slice(&body)
        .map_err(|_| Refused::bad("the body must be JSON with visibility and text"))?;
    if draft.text.trim().is_empty() {
        return Err(Refused::bad("the text is empty"));
    }
    Ok(draft)
}

/// A request that is not carried out, and why.
struct Refused {
    status: StatusCode,
    error: &'static str,
    message: &'static str,
}

impl Refused {
    const UNAUTHORIZED: Self = Self {
        status: StatusCode::UNAUTHORIZED,
        error: "unauthorized",
        message: "the bearer token is missing or wrong",
    };
    const NOT_FOUND: Self =
        Self { status: StatusCode::NOT_FOUND, error: "not-found", message: "there is nothing here" };
    const FAILED: Self = Self {
        status: StatusCode::INTERNAL_SERVER_ERROR,
        error: "failed",
        message: "the demo desk failed; nothing was changed",
    };

    fn bad(message: &'static str) -> Self {
        Self { status: StatusCode::BAD_REQUEST, error: "bad-request", message }
    }
}

impl From<DemoError> for Refused {
    fn from(error: DemoError) -> Self {
        match error {
            DemoError::NoTicket => Self::NOT_FOUND,
            DemoError::Outdated => Self {
                status: StatusCode::PRECONDITION_FAILED,
                error: "outdated",
                message: "the ticket has changed meanwhile",
            },
            DemoError::BadRequest(message) => Self::bad(message),
            error => {
                tracing::error!(code = error.code(), "the demo desk failed");
                Self::FAILED
            }
        }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (self.status, Json(Refusal { error: self.error, message: self.message })).into_response()
    }
}
