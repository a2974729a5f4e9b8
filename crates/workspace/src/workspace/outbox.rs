//! The outbox: what is to be sent, and what the agent decides of what was not taken.

use super::Workspace;
use crate::view::{Changed, OutboxRow, Problem, Writing};
use parlance_model::{OperationId, OperationKind, TicketId};
use parlance_store::{self as store, Store, StoreError};

/// An excerpt's characters.
const EXCERPT: usize = 120;

impl Workspace {
    /// Keeps a draft as it is; empty text removes it. Durable when this returns.
    pub async fn save_draft(&self, ticket: TicketId, writing: Writing, text: String) -> Result<(), Problem> {
        let now = self.now();
        self.stored(move |store| store.save_draft(ticket, of_view(writing), &text, now)).await
    }

    /// Puts a reply or note into the outbox; durable when this returns. `reply-empty` if there is no text in it.
    pub async fn send(&self, ticket: TicketId, writing: Writing, text: String) -> Result<OutboxRow, Problem> {
        if text.trim().is_empty() {
            return Err(Problem::new("reply-empty"));
        }
        let open = self.opened().await?;
        let now = self.now();
        let kind = match writing {
            Writing::Reply => OperationKind::Reply { text },
            Writing::Note => OperationKind::Note { text },
        };
        let reply = (writing == Writing::Reply).then(|| kind.text().to_owned());
        let row = open.stored(move |store| enqueue(store, ticket, kind, now)).await?;
        // The reply is safe: cards to practise by are no reason to say otherwise.
        if let Some(reply) = reply
            && let Err(problem) = self.learn_from(ticket, reply).await
        {
            tracing::warn!(code = problem.code, "no cards were made of a reply");
        }
        open.outbox_changed();
        self.changed(Changed::Outbox);
        Ok(row)
    }

    /// What the desks have not confirmed, oldest first.
    pub async fn outbox(&self) -> Result<Vec<OutboxRow>, Problem> {
        let rows = self.stored(|store| store.outbox()).await?;
        Ok(rows.into_iter().map(view).collect())
    }

    /// Tries a refused or waiting operation again now.
    pub async fn retry(&self, operation: OperationId) -> Result<(), Problem> {
        let open = self.opened().await?;
        open.stored(move |store| store.retry(operation)).await?;
        open.outbox_changed();
        self.changed(Changed::Outbox);
        Ok(())
    }

    /// Takes an operation out of the outbox for good; its text becomes the ticket's draft again, unless there is one.
    pub async fn drop_operation(&self, operation: OperationId) -> Result<(), Problem> {
        let open = self.opened().await?;
        let now = self.now();
        let dropped = open.stored(move |store| {
            let dropped = store.drop_operation(operation)?;
            let writing = store::Writing::of(&dropped.kind);
            if store.draft(dropped.ticket, writing)?.is_none() {
                store.save_draft(dropped.ticket, writing, dropped.kind.text(), now)?;
            }
            Ok(dropped.ticket)
        });
        let ticket = dropped.await?;
        open.outbox_changed();
        self.changed(Changed::Outbox);
        self.changed(Changed::Tickets { tickets: vec![ticket] });
        Ok(())
    }

    /// Whether the desk has confirmed an operation.
    pub async fn is_confirmed(&self, operation: OperationId) -> Result<bool, Problem> {
        let state = self.stored(move |store| Ok(store.operation(operation)?.state)).await?;
        Ok(state == parlance_model::OperationState::Confirmed)
    }
}

fn enqueue(
    store: &Store,
    ticket: TicketId,
    kind: OperationKind,
    now: jiff::Timestamp,
) -> Result<OutboxRow, StoreError> {
    let operation = store.enqueue(ticket, &kind, now)?;
    let queued = store.outbox_of(ticket)?.into_iter().find(|row| row.operation == operation);
    match queued {
        Some(row) => Ok(view(row)),
        // so fast that the desk has it already
        None => confirmed(store, ticket, operation, kind),
    }
}

fn confirmed(
    store: &Store,
    ticket: TicketId,
    operation: OperationId,
    kind: OperationKind,
) -> Result<OutboxRow, StoreError> {
    let (done, ticket) = (store.operation(operation)?, store.ticket(ticket)?.row);
    Ok(view(store::OutboxRow {
        operation,
        ticket: ticket.ticket,
        desk: ticket.desk,
        subject: ticket.subject,
        desk_name: ticket.desk_name,
        kind,
        state: done.state,
        created: done.created,
        attempts: done.attempts,
        next_try: None,
        problem: None,
        refusal: None,
    }))
}

pub(super) fn view(row: store::OutboxRow) -> OutboxRow {
    OutboxRow {
        operation: row.operation,
        ticket: row.ticket,
        subject: row.subject,
        desk_name: row.desk_name,
        writing: match store::Writing::of(&row.kind) {
            store::Writing::Reply => Writing::Reply,
            store::Writing::Note => Writing::Note,
        },
        excerpt: excerpt(row.kind.text()),
        state: row.state,
        created: row.created,
        attempts: row.attempts,
        next_try: row.next_try,
        problem: row.problem.map(|code| Problem::kept(&code, row.refusal.as_deref())),
    }
}

pub(super) fn of_view(writing: Writing) -> store::Writing {
    match writing {
        Writing::Reply => store::Writing::Reply,
        Writing::Note => store::Writing::Note,
    }
}

/// The beginning of a text on one line.
fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(EXCERPT).and_then(|(at, _)| line.get(..at)) {
        Some(beginning) => format!("{}…", beginning.trim_end()),
        None => line,
    }
}
