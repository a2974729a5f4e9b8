//! The outbox: what is to be sent, and what the agent decides of what was not taken.

use super::{
    Workspace,
    desks::capabilities,
    fields::{self, DeskWords},
    open::Open,
};
use crate::view::{Changed, NewTicketForm, OutboxRow, Problem, Writing};
use jiff::{SignedDuration, Timestamp};
use parlance_model::{DeskId, NewTicket, OperationId, OperationKind, TicketId};
use parlance_store::{self as store, Store, StoreError, Terms};

/// The longest time for which what is sent can be taken back, in seconds.
const LONGEST_UNDO: u32 = 60;

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
        let terms = Terms { held: self.held(&open), ..Terms::default() };
        let row = open.stored(move |store| enqueue(store, ticket, kind, terms, now)).await?;
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

    /// Opens a ticket by writing to a customer, and puts it into the outbox; durable when this returns.
    pub async fn open_ticket(&self, form: NewTicketForm) -> Result<TicketId, Problem> {
        let open = self.opened().await?;
        let new = new_ticket(&form).ok_or_else(|| Problem::new("ticket-no-address"))?;
        let (desk, now) = (form.desk, self.now());
        let record = open.stored(move |store| store.desk(desk)).await?;
        if !capabilities(record.kind, &record.url).open {
            return Err(Problem::new("desk-cannot-open"));
        }
        let terms = Terms { held: self.held(&open), ..Terms::default() };
        let (ticket, _) = open.stored(move |store| store.open_ticket(desk, &new, terms, now)).await?;
        open.outbox_changed();
        self.changed(Changed::Outbox);
        self.changed(Changed::Tickets { tickets: vec![ticket] });
        Ok(ticket)
    }

    /// What the desks have not confirmed, oldest first.
    pub async fn outbox(&self) -> Result<Vec<OutboxRow>, Problem> {
        self.stored(|store| fields::outbox_view(store, store.outbox()?)).await
    }

    /// Until when something that the agent does now can be taken back. At a terminal nobody is there to do so.
    pub(super) fn held(&self, open: &Open) -> Option<Timestamp> {
        let seconds = open.settings().undo_seconds.min(LONGEST_UNDO);
        let held = self.now().checked_add(SignedDuration::from_secs(seconds.into())).ok();
        held.filter(|_| open.engine.is_some() && seconds > 0)
    }

    /// Tries a refused or waiting operation again now.
    pub async fn retry(&self, operation: OperationId) -> Result<(), Problem> {
        let open = self.opened().await?;
        open.stored(move |store| store.retry(operation)).await?;
        open.outbox_changed();
        self.changed(Changed::Outbox);
        Ok(())
    }

    /// Takes an operation out of the outbox for good; its text becomes the ticket's draft again, unless there is one. A
    /// ticket that was to be opened goes, too, and what was typed into its form is given back.
    pub async fn drop_operation(&self, operation: OperationId) -> Result<Option<NewTicketForm>, Problem> {
        let open = self.opened().await?;
        let now = self.now();
        let dropped = open.stored(move |store| {
            let desk = store.outbox()?.into_iter().find(|row| row.operation == operation).map(|row| row.desk);
            let dropped = store.drop_operation(operation)?;
            if let Some(writing) = store::Writing::of(&dropped.kind)
                && store.draft(dropped.ticket, writing)?.is_none()
            {
                store.save_draft(dropped.ticket, writing, dropped.kind.text(), now)?;
            }
            let form = match (dropped.kind, desk) {
                (OperationKind::Open(new), Some(desk)) => Some(form(desk, new)),
                _ => None,
            };
            Ok((dropped.ticket, form))
        });
        let (ticket, form) = dropped.await?;
        open.outbox_changed();
        self.changed(Changed::Outbox);
        self.changed(Changed::Tickets { tickets: vec![ticket] });
        Ok(form)
    }

    /// Whether the desk has confirmed an operation.
    pub async fn is_confirmed(&self, operation: OperationId) -> Result<bool, Problem> {
        let state = self.stored(move |store| Ok(store.operation(operation)?.state)).await?;
        Ok(state == parlance_model::OperationState::Confirmed)
    }
}

/// What was typed, if all is there that a ticket needs.
fn new_ticket(form: &NewTicketForm) -> Option<NewTicket> {
    let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let email = some(&form.email).filter(|email| {
        email.split_once('@').is_some_and(|(who, place)| !who.is_empty() && !place.is_empty())
            && !email.contains(|sign: char| sign.is_whitespace() || sign.is_control())
    });
    // A subject becomes a mail's header: one line.
    let subject = form.subject.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(NewTicket {
        email: email?,
        name: some(&form.name),
        subject: some(&subject)?,
        text: some(&form.text).map(|_| form.text.clone())?,
        queue: form.queue.as_deref().and_then(some),
    })
}

fn form(desk: DeskId, new: NewTicket) -> NewTicketForm {
    NewTicketForm {
        desk,
        email: new.email,
        name: new.name.unwrap_or_default(),
        subject: new.subject,
        text: new.text,
        queue: new.queue,
    }
}

fn enqueue(
    store: &Store,
    ticket: TicketId,
    kind: OperationKind,
    terms: Terms,
    now: Timestamp,
) -> Result<OutboxRow, StoreError> {
    let operation = store.enqueue_on(ticket, &kind, terms, now)?;
    let queued = store.outbox_of(ticket)?.into_iter().find(|row| row.operation == operation);
    match queued {
        Some(row) => Ok(view(None, row)),
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
    let (known, ticket) = (store.operation(operation)?, store.ticket(ticket)?.row);
    let done = store::OutboxRow {
        operation,
        ticket: ticket.ticket,
        desk: ticket.desk,
        subject: ticket.subject,
        desk_name: ticket.desk_name,
        kind,
        state: known.state,
        created: known.created,
        attempts: known.attempts,
        next_try: None,
        problem: None,
        refusal: None,
        theirs: None,
        held: None,
    };
    Ok(view(None, done))
}

/// A row as it is shown; `words` are its desk's, for a change.
pub(super) fn view(words: Option<&DeskWords>, row: store::OutboxRow) -> OutboxRow {
    let change = match &row.kind {
        OperationKind::Change(change) => words.map(|words| words.change(change)),
        OperationKind::Reply { .. } | OperationKind::Note { .. } | OperationKind::Open(_) => None,
    };
    let theirs = words.and_then(|words| words.theirs(&row));
    OutboxRow {
        operation: row.operation,
        ticket: row.ticket,
        subject: row.subject,
        desk_name: row.desk_name,
        writing: writing(&row.kind),
        opens: matches!(row.kind, OperationKind::Open(_)),
        change,
        theirs,
        held: row.held,
        excerpt: excerpt(row.kind.text()),
        state: row.state,
        created: row.created,
        attempts: row.attempts,
        next_try: row.next_try,
        problem: row.problem.map(|code| Problem::kept(&code, row.refusal.as_deref())),
    }
}

/// As what it is shown, if it is a message.
pub(super) fn writing(kind: &OperationKind) -> Option<Writing> {
    match kind {
        OperationKind::Reply { .. } | OperationKind::Open(_) => Some(Writing::Reply),
        OperationKind::Note { .. } => Some(Writing::Note),
        OperationKind::Change(_) => None,
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
