//! Customers: one person, one timeline; merging, parting, what the agent writes down herself.

use super::Workspace;
use crate::{
    customer, history,
    view::{
        CallForm, Changed, CustomerView, EventForm, LinkSuggestion, MergePreview, Problem, PromiseState,
        TimelinePage, TimelineQuery,
    },
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use parlance_model::{CustomerId, Moment, PromiseId, Record, RecordBody, RecordId, TicketId};
use parlance_store::{self as store, Position, PromiseRecord, Start, TimelineFilter};

/// As many entries as a screen takes.
const SCREEN: u32 = 50;
/// Entries at most.
const MOST: u32 = 500;

impl Workspace {
    /// The person that a customer is.
    pub async fn customer(&self, customer: CustomerId) -> Result<CustomerView, Problem> {
        let open = self.opened().await?;
        let (words, now) = (open.words(&self.inner), self.now());
        open.stored(move |store| customer::view(store, customer, words, now)).await
    }

    /// A part of a person's timeline. `timeline-bad-cursor` or `timeline-bad-date` for a query that cannot be read.
    pub async fn timeline(&self, query: TimelineQuery) -> Result<TimelinePage, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        let start = start(&query)?;
        let filter = TimelineFilter {
            kinds: query.kinds.iter().map(|kind| history::kind_in_store(*kind)).collect(),
            desks: query.desks,
            channels: query.channels,
        };
        let limit = if query.limit == 0 { SCREEN } else { query.limit.min(MOST) };
        let customer = query.customer;
        let read = move |store: &store::Store| {
            let part = store.timeline(customer, &filter, start, limit)?;
            Ok(history::page(part, &store.timeline_counts(customer)?, words))
        };
        open.stored(read).await
    }

    /// Who may be the same person, surest first.
    pub async fn suggestions(&self, customer: CustomerId) -> Result<Vec<LinkSuggestion>, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        open.stored(move |store| customer::suggestions(store, customer, words)).await
    }

    /// What would become of two customers' persons that are made one, either way round.
    pub async fn preview_merge(&self, from: CustomerId, into: CustomerId) -> Result<MergePreview, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        open.stored(move |store| customer::preview(store, from, into, words)).await
    }

    /// Makes two customers' persons one, known from then on by the one that it is merged into.
    pub async fn merge(&self, from: CustomerId, into: CustomerId) -> Result<CustomerView, Problem> {
        let now = self.now();
        self.stored(move |store| store.merge(from, into, now)).await?;
        self.person_changed().await?;
        self.customer(into).await
    }

    /// Takes a customer out of the person that she was merged into: both are as they would be had they never been one.
    pub async fn unmerge(&self, customer: CustomerId) -> Result<CustomerView, Problem> {
        self.stored(move |store| store.unmerge(customer)).await?;
        self.person_changed().await?;
        self.customer(customer).await
    }

    /// Notes that two customers are not the same person: it is not suggested again.
    pub async fn refuse_link(&self, customer: CustomerId, other: CustomerId) -> Result<(), Problem> {
        let now = self.now();
        self.stored(move |store| store.refuse_link(customer, other, now)).await
    }

    /// Writes down a call. `call-empty` without a note.
    pub async fn add_call(&self, form: CallForm) -> Result<(), Problem> {
        let note = form.note.trim().to_owned();
        if note.is_empty() {
            return Err(Problem::new("call-empty"));
        }
        let seconds = form.minutes.map(|minutes| minutes.saturating_mul(60));
        let body = RecordBody::Call { direction: form.direction, seconds, note: Some(note) };
        self.write_down(form.customer, form.at, body).await
    }

    /// Writes down something else. `event-empty` if nothing is said.
    pub async fn add_event(&self, form: EventForm) -> Result<(), Problem> {
        let what = form.what.trim().to_owned();
        if what.is_empty() {
            return Err(Problem::new("event-empty"));
        }
        let detail = form.detail.map(|detail| detail.trim().to_owned()).filter(|detail| !detail.is_empty());
        self.write_down(form.customer, form.at, RecordBody::Event { what, detail }).await
    }

    /// Says where a promise stands.
    pub async fn set_promise(&self, promise: PromiseId, state: PromiseState) -> Result<(), Problem> {
        let state = match state {
            PromiseState::Open => store::PromiseState::Open,
            PromiseState::Kept => store::PromiseState::Kept,
            PromiseState::Withdrawn => store::PromiseState::Withdrawn,
        };
        self.stored(move |store| store.set_promise(promise, state)).await?;
        self.changed(Changed::Tickets { tickets: Vec::new() });
        Ok(())
    }

    /// The customer of a ticket.
    pub async fn customer_of(&self, ticket: TicketId) -> Result<CustomerId, Problem> {
        self.stored(move |store| Ok(store.ticket(ticket)?.row.customer)).await
    }

    async fn write_down(
        &self,
        customer: CustomerId,
        at: Option<Moment>,
        body: RecordBody,
    ) -> Result<(), Problem> {
        let open = self.opened().await?;
        let (now, by) = (self.now(), open.settings().signature);
        let record = Record {
            source: history::OWN.to_owned(),
            remote_id: RecordId::new(now).to_string(),
            at: at.unwrap_or(now.into()),
            channel: None,
            by: Some(by).filter(|by| !by.is_empty()),
            language: None,
            body,
        };
        open.stored(move |store| store.add_record(customer, &record, now)).await?;
        Ok(())
    }

    /// Tickets are found under another market, and what is known of who is written to is another.
    async fn person_changed(&self) -> Result<(), Problem> {
        self.opened().await?.forget_typing();
        self.changed(Changed::Tickets { tickets: Vec::new() });
        Ok(())
    }
}

/// From where a page is read.
fn start(query: &TimelineQuery) -> Result<Start, Problem> {
    let position = |text: &str| text.parse::<Position>().map_err(|_| Problem::new("timeline-bad-cursor"));
    match (&query.before, &query.after, &query.from_date) {
        (Some(before), ..) => Ok(Start::Before(position(before)?)),
        (None, Some(after), _) => Ok(Start::After(position(after)?)),
        (None, None, Some(date)) => Ok(Start::Before(Position::end_of(end_of_day(date)?))),
        (None, None, None) => Ok(Start::Newest),
    }
}

fn end_of_day(date: &str) -> Result<Timestamp, Problem> {
    let bad = || Problem::new("timeline-bad-date").with("text", date);
    let day: Date = date.parse().map_err(|_| bad())?;
    let last = day.at(23, 59, 59, 999_999_999).to_zoned(TimeZone::UTC).map_err(|_| bad())?;
    Ok(last.timestamp())
}

/// The promise that matters now: the one due next, else the last one made.
pub(super) fn promise_now(all: Vec<PromiseRecord>) -> Option<PromiseRecord> {
    let last = all.first().cloned();
    customer::open_promises(all).into_iter().next().or(last)
}
