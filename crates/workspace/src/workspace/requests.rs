//! What customers ask for their data, until when it is to be answered; and what they allowed.

use super::{
    Workspace, blocking,
    open::Open,
    privacy::{Whereabouts, today},
};
use crate::{
    brief,
    privacy::deadline::deadline,
    view::{ConsentForm, ConsentView, Problem, RequestForm, RequestKind, RequestOutcome, RequestView},
    words::Words,
};
use jiff::{Timestamp, civil::Date};
use parlance_model::{CustomerId, Record, RecordBody, RecordId, RequestId};
use parlance_store::{self as store, AuditNote, NewRequest, PrivacyRequest, Store};
use std::{collections::BTreeSet, sync::Arc};

/// The source of what the agent herself writes down.
const OWN: &str = "parlance";

impl Workspace {
    /// Requests of a customer, or of all: open ones first, by the last day to answer, those without one before.
    pub async fn requests(&self, customer: Option<CustomerId>) -> Result<Vec<RequestView>, Problem> {
        let (open, now) = (self.opened().await?, self.now());
        let words = open.words(&self.inner);
        blocking(move || {
            let found = open.store.requests(customer)?;
            let shown = found.into_iter().map(|request| view(&open.store, request, words, today(now)));
            let mut shown = shown.collect::<Result<Vec<_>, _>>()?;
            shown.sort_by_key(|request| {
                (
                    request.closed.map(|closed| std::cmp::Reverse(closed.utc)),
                    request.due.clone(),
                    request.received.clone(),
                )
            });
            Ok(shown)
        })
        .await
    }

    /// Opens a request.
    pub async fn open_request(&self, form: RequestForm) -> Result<RequestView, Problem> {
        let (open, now) = (self.opened().await?, self.now());
        let received = day(&form.received)?;
        if received > today(now) {
            return Err(Problem::new("privacy-received-later").with("date", received));
        }
        let words = open.words(&self.inner);
        blocking(move || {
            let new = NewRequest {
                customer: form.customer,
                kind: of_view(form.kind),
                received,
                note: form.note.trim().to_owned(),
            };
            let id = open.store.open_request(&new, now)?;
            let request = open.store.request(id)?;
            write_down(&open, "request-open", &request, None, now)?;
            view(&open.store, request, words, today(now))
        })
        .await
    }

    /// Extends an open request's deadline to a day, where the law allows that; the customer is to be told.
    pub async fn extend_request(&self, request: RequestId, to: String) -> Result<RequestView, Problem> {
        let (open, now, to) = (self.opened().await?, self.now(), day(&to)?);
        let words = open.words(&self.inner);
        blocking(move || {
            let before = view(&open.store, open.store.request(request)?, words, today(now))?;
            if before.due.as_deref().is_some_and(|due| to.to_string().as_str() <= due) {
                return Err(Problem::new("privacy-extend-later").with("date", to));
            }
            open.store.extend_request(request, to)?;
            let request = open.store.request(request)?;
            write_down(&open, "request-extend", &request, Some(to.to_string()), now)?;
            view(&open.store, request, words, today(now))
        })
        .await
    }

    /// Closes an open request with what was done.
    pub async fn close_request(
        &self,
        request: RequestId,
        outcome: RequestOutcome,
    ) -> Result<RequestView, Problem> {
        let (open, now) = (self.opened().await?, self.now());
        let words = open.words(&self.inner);
        blocking(move || {
            open.store.close_request(request, of_outcome(outcome), now)?;
            let request = open.store.request(request)?;
            write_down(&open, "request-close", &request, Some(key(outcome)), now)?;
            view(&open.store, request, words, today(now))
        })
        .await
    }

    /// What a customer allowed and took back, the latest first.
    pub async fn consents(&self, customer: CustomerId) -> Result<Vec<ConsentView>, Problem> {
        let records = self.stored(move |store| store.records_of(customer, "consent", u32::MAX)).await?;
        let mut told = BTreeSet::new();
        Ok(records.into_iter().filter_map(|row| consent(row.record, &mut told)).collect())
    }

    /// Writes down what a customer allowed or took back. What was written before stays.
    pub async fn add_consent(&self, form: ConsentForm) -> Result<Vec<ConsentView>, Problem> {
        let purpose = form.purpose.trim().to_owned();
        if purpose.is_empty() {
            return Err(Problem::new("privacy-no-purpose"));
        }
        let (open, now, customer) = (self.opened().await?, self.now(), form.customer);
        let writing = Arc::clone(&open);
        blocking(move || {
            let evidence = form.evidence.trim();
            let record = Record {
                source: OWN.to_owned(),
                remote_id: RecordId::new(now).to_string(),
                at: now.into(),
                channel: None,
                by: Some(writing.agent()),
                language: None,
                body: RecordBody::Consent {
                    purpose,
                    given: form.given,
                    evidence: (!evidence.is_empty()).then(|| evidence.to_owned()),
                },
            };
            writing.store.add_record(customer, &record, now)?;
            let note = AuditNote::new("consent", &writing.agent()).about(customer);
            Ok(writing.store.audit(&note.with("given", i64::from(form.given)), now)?)
        })
        .await?;
        self.consents(customer).await
    }
}

fn consent(record: Record, told: &mut BTreeSet<String>) -> Option<ConsentView> {
    let RecordBody::Consent { purpose, given, evidence } = record.body else { return None };
    let latest = told.insert(purpose.clone());
    Some(ConsentView {
        purpose,
        given,
        at: record.at,
        source: record.source,
        by: record.by,
        evidence,
        latest,
    })
}

fn view(store: &Store, request: PrivacyRequest, words: Words, today: Date) -> Result<RequestView, Problem> {
    let place = Whereabouts::of(store, request.customer)?;
    let for_access = matches!(request.kind, store::RequestKind::Access | store::RequestKind::Portability);
    let deadline = deadline(&place.asked(request.received, for_access), words, today);
    let due = request.extended_to.or(deadline.due);
    let left = due.filter(|_| request.closed.is_none()).and_then(|due| (due - today).get_days().into());
    Ok(RequestView {
        id: request.id,
        customer: request.customer,
        name: request.name,
        market: place.market.map(|market| brief::market_name(market, words)),
        kind: to_view(request.kind),
        received: request.received.to_string(),
        note: request.note,
        due: due.map(|due| due.to_string()),
        days_left: left,
        notes: deadline.notes,
        ask: deadline.ask,
        law: deadline.law,
        source: deadline.source,
        extendable: deadline.extendable,
        extended: request.extended_to.is_some(),
        closed: request.closed,
        outcome: request.outcome.map(to_outcome),
    })
}

fn write_down(
    open: &Open,
    kind: &'static str,
    request: &PrivacyRequest,
    what: Option<String>,
    now: Timestamp,
) -> Result<(), Problem> {
    let asked = key(to_view(request.kind));
    let note = AuditNote::new(kind, &open.agent()).about(request.customer);
    let mut note = note.with("asked", asked).with("received", request.received.to_string());
    if let Some(what) = what {
        note = note.with("what", what);
    }
    open.store.audit(&note, now)?;
    Ok(())
}

fn day(text: &str) -> Result<Date, Problem> {
    text.trim().parse().map_err(|_| Problem::new("privacy-not-a-date").with("date", text))
}

/// The code of a plain enumeration's value.
fn key(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

fn of_view(kind: RequestKind) -> store::RequestKind {
    match kind {
        RequestKind::Access => store::RequestKind::Access,
        RequestKind::Erasure => store::RequestKind::Erasure,
        RequestKind::Correction => store::RequestKind::Correction,
        RequestKind::Portability => store::RequestKind::Portability,
        RequestKind::Objection => store::RequestKind::Objection,
    }
}

fn to_view(kind: store::RequestKind) -> RequestKind {
    match kind {
        store::RequestKind::Access => RequestKind::Access,
        store::RequestKind::Erasure => RequestKind::Erasure,
        store::RequestKind::Correction => RequestKind::Correction,
        store::RequestKind::Portability => RequestKind::Portability,
        store::RequestKind::Objection => RequestKind::Objection,
    }
}

fn of_outcome(outcome: RequestOutcome) -> store::RequestOutcome {
    match outcome {
        RequestOutcome::Done => store::RequestOutcome::Done,
        RequestOutcome::Partly => store::RequestOutcome::Partly,
        RequestOutcome::Refused => store::RequestOutcome::Refused,
        RequestOutcome::Withdrawn => store::RequestOutcome::Withdrawn,
    }
}

fn to_outcome(outcome: store::RequestOutcome) -> RequestOutcome {
    match outcome {
        store::RequestOutcome::Done => RequestOutcome::Done,
        store::RequestOutcome::Partly => RequestOutcome::Partly,
        store::RequestOutcome::Refused => RequestOutcome::Refused,
        store::RequestOutcome::Withdrawn => RequestOutcome::Withdrawn,
    }
}
