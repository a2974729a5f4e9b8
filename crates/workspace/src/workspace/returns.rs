//! Returns and refunds: what may go back, cases and their steps, approvals, policies and limits.

use super::{Workspace, open::Open, tickets};
use crate::{
    brief::Subject,
    reader,
    returns::{self, Asked, Began, Do, Doing},
    view::{
        ApprovalForm, CaseFilter, CaseForm, CaseStep, CaseView, LimitsForm, PolicyReport, PolicyView,
        Problem, ReturnOrder, ReturnQuery, ReturnVerdict, ReturnsSetup, TotalsView,
    },
    words::Words,
};
use jiff::{Timestamp, tz::TimeZone};
use parlance_model::{CaseId, CustomerId, Money, Record, RecordBody, TicketId};
use parlance_returns::{GoodsKind, Opened, Policy, State};
use parlance_store::{AuditNote, CaseQuery, CaseRow, RecordRow, Store, StoreError};
use std::sync::Arc;

/// So many orders of a customer are shown.
const ORDERS: u32 = 50;

impl Workspace {
    /// A customer's orders, newest first.
    pub async fn return_orders(&self, customer: CustomerId) -> Result<Vec<ReturnOrder>, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        open.stored(move |store| {
            let orders = store.records_of(customer, "order", ORDERS)?;
            orders.into_iter().map(|row| order_view(store, row, words)).collect()
        })
        .await
    }

    /// Whether something of an order may go back, and what comes with it.
    pub async fn return_options(&self, query: ReturnQuery) -> Result<ReturnVerdict, Problem> {
        let now = self.now();
        self.with_open(move |open, words| Ok(returns::verdict(&asked(open, query, words, now)?, words))).await
    }

    /// Opens a case of a return. `by` is who does it, if not whom closings are signed by.
    pub async fn open_case(&self, form: CaseForm, by: Option<String>) -> Result<CaseView, Problem> {
        let now = self.now();
        self.with_open(move |open, words| {
            let by = who(open, by)?;
            let reason = form.reason.trim();
            if reason.is_empty() {
                return Err(Problem::new("returns-no-reason"));
            }
            let ticket = form.query.ticket;
            let asked = asked(open, form.query.clone(), words, now)?;
            let id = CaseId::new(now);
            let opened =
                Opened { id, at: now, grounds: returns::grounds(form.query.grounds), unrefunded: None };
            let began = Began::of(&asked, opened, &by, reason);
            let content = serde_json::to_string(&began).map_err(|_| Problem::new("workspace-failed"))?;
            let (shop, order) = (asked.order.source.clone(), asked.number().to_owned());
            let customer = asked.customer;
            let row = CaseRow { id, customer, ticket, shop, order, content, steps: Vec::new(), opened: now };
            let note = AuditNote::new("return-open", &by)
                .about(customer)
                .with("case", id.to_string())
                .because(reason);
            open.store.open_case(&row, State::Requested.id(), &note)?;
            returns::case_view(&row, &asked.subject, words, now)
        })
        .await
    }

    /// Does a step of a case. Over the limit a refund waits for [`Workspace::approve_refund`].
    pub async fn step_case(
        &self,
        case: CaseId,
        step: CaseStep,
        reason: String,
        by: Option<String>,
    ) -> Result<CaseView, Problem> {
        self.change_case(case, Do::Step(step), reason, by).await
    }

    /// A second person's decision on a refund that waits.
    pub async fn approve_refund(&self, form: ApprovalForm) -> Result<CaseView, Problem> {
        let what = if form.granted { Do::Grant } else { Do::Deny };
        // An empty name is refused by the case: it is never the agent's own.
        self.change_case(form.case, what, form.reason, Some(form.by)).await
    }

    /// A case.
    pub async fn case(&self, case: CaseId) -> Result<CaseView, Problem> {
        let now = self.now();
        self.with_open(move |open, words| case_of(open, &open.store.case(case)?, words, now)).await
    }

    /// Cases, the latest first.
    pub async fn cases(&self, filter: CaseFilter) -> Result<Vec<CaseView>, Problem> {
        let now = self.now();
        let not_in = if filter.open { vec![State::Closed.id().to_owned()] } else { Vec::new() };
        let query =
            CaseQuery { customer: filter.customer, ticket: filter.ticket, not_in, waiting: filter.waiting };
        self.with_open(move |open, words| {
            let rows = open.store.cases(&query)?;
            rows.iter().map(|row| case_of(open, row, words, now)).collect()
        })
        .await
    }

    /// Every shop's policy.
    pub async fn return_policies(&self) -> Result<Vec<PolicyView>, Problem> {
        let rows = self.stored(|store| store.return_policies()).await?;
        let view = |row: parlance_store::PolicyRow| {
            // kept only when it could be read; a later version may know more
            let policy = Policy::parse(&row.toml).map_err(|_| Problem::new("returns-policy-not-read"))?;
            Ok(returns::policy_view(&policy, row.toml, row.changed))
        };
        rows.into_iter().map(view).collect()
    }

    /// What is wrong with a policy's text, or what it says. Keeps nothing.
    pub async fn check_return_policy(&self, toml: String) -> Result<PolicyReport, Problem> {
        Ok(returns::report(&toml, self.now()))
    }

    /// Keeps a shop's policy, if nothing is wrong with its text.
    pub async fn set_return_policy(&self, toml: String) -> Result<PolicyReport, Problem> {
        let now = self.now();
        self.with_open(move |open, _| {
            let report = returns::report(&toml, now);
            if let Some(policy) = &report.policy {
                let note =
                    AuditNote::new("return-policy", &signature(open)).with("bytes", to_i64(toml.len()));
                open.store.set_return_policy(&policy.shop, &toml, &note, now)?;
            }
            Ok(report)
        })
        .await
    }

    /// Removes a shop's policy.
    pub async fn remove_return_policy(&self, shop: String) -> Result<(), Problem> {
        let now = self.now();
        self.with_open(move |open, _| {
            let note = AuditNote::new("return-policy-removed", &signature(open));
            Ok(open.store.remove_return_policy(&shop, &note, now)?)
        })
        .await
    }

    /// Up to what the agent refunds without asking, if that was set.
    pub async fn return_limits(&self) -> Result<Option<LimitsForm>, Problem> {
        let kept = self.stored(|store| store.return_limits()).await?;
        let read = |kept: String| serde_json::from_str(&kept).map_err(|_| Problem::new("store-corrupt"));
        kept.map(read).transpose()
    }

    /// Keeps the limits; none: every refund waits for an approval.
    pub async fn set_return_limits(&self, form: Option<LimitsForm>) -> Result<(), Problem> {
        let now = self.now();
        self.with_open(move |open, _| {
            let note = AuditNote::new("return-limits", &signature(open));
            let (kept, note) = match &form {
                Some(form) => {
                    let limits = returns::limits_of(form)?;
                    let note = note
                        .with("currency", limits.currency().code)
                        .with("per-case", limits.per_case(None).amount.to_string())
                        .with("per-day", limits.per_day().amount.to_string())
                        .with("markets", to_i64(limits.markets().len()));
                    let kept = serde_json::to_string(form).map_err(|_| Problem::new("workspace-failed"))?;
                    (Some(kept), note)
                }
                None => (None, note.with("set", "none")),
            };
            Ok(open.store.set_return_limits(kept.as_deref(), &note, now)?)
        })
        .await
    }

    /// What was refunded today, by the agent's clock.
    pub async fn running_totals(&self) -> Result<TotalsView, Problem> {
        let now = self.now();
        self.with_open(move |open, words| {
            let zone = TimeZone::system();
            let ledger = returns::ledger(&open.store.refund_ledger(midnight(now, &zone))?)?;
            let limits = returns::limits(open.store.return_limits()?.as_deref())?;
            let waiting = open.store.cases(&CaseQuery { waiting: true, ..CaseQuery::default() })?.len();
            Ok(returns::totals(limits.as_ref(), &ledger, &zone, waiting, words, now))
        })
        .await
    }

    /// What forms offer.
    pub async fn returns_setup(&self) -> Result<ReturnsSetup, Problem> {
        let kinds = GoodsKind::ALL.into_iter().map(|kind| kind.id().to_owned()).collect();
        Ok(ReturnsSetup { kinds, example: Policy::EXAMPLE.to_owned() })
    }

    async fn change_case(
        &self,
        case: CaseId,
        what: Do,
        reason: String,
        by: Option<String>,
    ) -> Result<CaseView, Problem> {
        let (now, rates) = (self.now(), self.tables().await?);
        self.with_open(move |open, words| {
            let by = match what {
                Do::Step(_) => who(open, by)?,
                Do::Grant | Do::Deny => by.unwrap_or_default(),
            };
            let zone = TimeZone::system();
            let doing = Doing { by: &by, reason: &reason, now, zone: &zone, rates: &rates };
            let decide = |ground| returns::step(&ground, what, &doing);
            open.store.step_case(case, midnight(now, &zone), now, decide)??;
            case_of(open, &open.store.case(case)?, words, now)
        })
        .await
    }

    async fn with_open<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Open, Words) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        let store = Arc::clone(&open);
        super::blocking(move || ask(&store, words)).await
    }
}

/// When the agent's day began.
fn midnight(now: Timestamp, zone: &TimeZone) -> Timestamp {
    now.to_zoned(zone.clone()).start_of_day().map_or(now, |start| start.timestamp())
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn signature(open: &Open) -> String {
    open.settings().signature.trim().to_owned()
}

/// Who does something: as she says, else whom closings are signed by.
fn who(open: &Open, by: Option<String>) -> Result<String, Problem> {
    let named = by.map(|by| by.trim().to_owned()).filter(|by| !by.is_empty());
    let name = named.unwrap_or_else(|| signature(open));
    if name.is_empty() { Err(Problem::new("returns-nobody")) } else { Ok(name) }
}

/// What is known of her: of the ticket's customer with her messages, else without.
fn subject_of(open: &Open, customer: CustomerId, ticket: Option<TicketId>) -> Result<Subject, StoreError> {
    let subject = match ticket {
        Some(ticket) => tickets::subject(open, ticket)?,
        None => reader::person(&open.store, customer)?,
    };
    Ok(Subject { signature: open.settings().signature, ..subject })
}

fn case_of(open: &Open, row: &CaseRow, words: Words, now: Timestamp) -> Result<CaseView, Problem> {
    let subject = subject_of(open, row.customer, row.ticket)?;
    let (began, _) = returns::read_case(row)?;
    let chosen = began.market.as_deref().and_then(parlance_market::Market::get);
    returns::case_view(row, &Subject { chosen: chosen.or(subject.chosen), ..subject }, words, now)
}

/// Finds the order that is asked about, with everything that hangs on it.
fn asked(open: &Open, query: ReturnQuery, words: Words, now: Timestamp) -> Result<Asked, Problem> {
    let store = &open.store;
    let records = records(store, &query)?;
    let orders: Vec<&RecordRow> =
        records.iter().filter(|row| matches!(row.record.body, RecordBody::Order { .. })).collect();
    let order = match orders.as_slice() {
        [] => return Err(Problem::new("returns-no-order").with("order", &query.order)),
        [one] => (*one).clone(),
        _ => return Err(Problem::new("returns-several-orders").with("order", &query.order)),
    };
    let policy = store.return_policy(&order.record.source)?;
    // kept only when it could be read
    let policy = policy.and_then(|row| Policy::parse(&row.toml).ok());
    let number = order.record.body.order().unwrap_or_default().to_owned();
    let ours = ours(store, &order.record.source, &number)?;
    let subject = subject_of(open, order.customer, query.ticket)?;
    let records = records.into_iter().map(|row| row.record).collect();
    returns::asked_of(order.record, order.customer, records, ours, policy, subject, query, words, now)
}

/// The records of an order's number, with or without the mark that shops write before it, of the shop and the person
/// that are asked for.
fn records(store: &Store, query: &ReturnQuery) -> Result<Vec<RecordRow>, StoreError> {
    let number = query.order.trim();
    let other = number.strip_prefix('#').map_or_else(|| ["#", number].concat(), str::to_owned);
    let mut found = store.records_of_order(number)?;
    if found.is_empty() {
        found = store.records_of_order(&other)?;
    }
    let members = query.customer.map(|customer| store.members(customer)).transpose()?;
    found.retain(|row| {
        let shop = query.shop.as_deref().filter(|shop| !shop.is_empty());
        shop.is_none_or(|shop| shop == row.record.source)
            && members.as_ref().is_none_or(|members| members.contains(&row.customer))
    });
    Ok(found)
}

/// What we refunded of an order.
fn ours(store: &Store, shop: &str, number: &str) -> Result<Vec<(Timestamp, Money)>, Problem> {
    let mut all = Vec::new();
    for row in store.cases_of_order(shop, number)? {
        let (_, case) = returns::read_case(&row)?;
        all.extend(case.entries().iter().filter_map(|entry| match &entry.step {
            parlance_returns::Step::Refund { amount, .. } => Some((entry.at, amount.clone())),
            _ => None,
        }));
    }
    Ok(all)
}

fn order_view(store: &Store, row: RecordRow, words: Words) -> Result<ReturnOrder, StoreError> {
    let Record { source, at, body, .. } = row.record;
    let RecordBody::Order { number, status, total, items, payment, .. } = body else {
        return Err(StoreError::MissingRow);
    };
    let of_order = store.records_of_order(&number)?;
    let delivered =
        of_order.iter().filter(|row| row.record.source == source).filter_map(|row| match &row.record.body {
            RecordBody::Shipment { delivered, .. } => *delivered,
            _ => None,
        });
    let delivered = delivered.max_by_key(|moment| moment.utc);
    let cases = store.cases_of_order(&source, &number)?.into_iter().map(|case| case.id).collect();
    Ok(ReturnOrder {
        total: total.as_ref().map(|total| returns::amount(total, words)),
        shop: source,
        number,
        at,
        status,
        payment,
        items,
        delivered,
        cases,
    })
}
