//! The HTTP API, version 1. SQLite's work is done off the async threads; nothing that a customer or an agent
//! wrote is traced.

use crate::{
    AGENT_ID, AGENT_NAME, DemoDesk, DemoError, TOKEN, read,
    wire::{Agent, Changes, Draft, Id, Mark, Messages, Profile, Refusal},
    write::{self, Outcome},
};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{
        Path, Query, Request, State,
        rejection::{BytesRejection, PathRejection, QueryRejection},
    },
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
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
        .route("/api/v1/tickets/{id}/messages", post(write_message))
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
    let (queues, seq) = serving.ask(|db| Ok((read::queues(db)?, read::seq(db)?))).await?;
    let agent = Agent { id: Id(AGENT_ID), name: AGENT_NAME.to_owned() };
    Ok(Json(Profile { product: PRODUCT, agent, queues, seq }))
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
) -> Result<Json<Mark>, Refused> {
    let Path(ticket) = ticket.map_err(|_| Refused::NOT_FOUND)?;
    let seq = serving.ask(move |db| read::mark(db, ticket)).await?;
    Ok(Json(Mark { seq }))
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
    Ok(match outcome {
        Outcome::Written(written) => (StatusCode::CREATED, Json(written)).into_response(),
        Outcome::AlreadyThere(written) => Json(written).into_response(),
    })
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
