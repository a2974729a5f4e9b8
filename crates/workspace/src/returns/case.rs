//! A case as it is kept and shown, and what a step makes of it.

use super::{amount, grounds_view, message::Teller, route, verdict::Asked, zones_named};
use crate::{
    brief::{self, Subject},
    view::{CaseStep, CaseView, Problem, RefundClockView, ReturnMessage, StepView, WaitingView},
    words::Words,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use parlance_market::{Decimal, Market, RateTables, plain_decimal};
use parlance_model::{Item, Moment, Money};
use parlance_returns::{
    Action, Basis, Case, Entry, Instead, Ledger, Opened, Reason, RefundAsk, RefundClock, RefundPath,
    RouteAsk, Spent, State, Step, Verdict, WayBack, Why, refund_clock, refund_path,
};
use parlance_store::{AuditNote, CaseChange, CaseGround, CaseRow};
use serde::{Deserialize, Serialize};

/// What a case began with, as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Began {
    pub opened: Opened,
    pub items: Vec<Item>,
    pub market: Option<String>,
    pub subdivision: Option<String>,
    pub zones: Vec<String>,
    pub payment: Option<String>,
    pub ordered: Timestamp,
    pub announced: Timestamp,
    pub refund_hours: u32,
    pub most: Option<Money>,
    pub refusal: Refusal,
    /// The shop's own words for the customer.
    pub instructions: Option<String>,
    pub by: String,
    pub reason: String,
}

/// Why a return would be refused, and what she may have instead.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Refusal {
    /// `passed`, `excluded`, `used`, `returned` or `other`.
    pub why: String,
    pub until: Option<Date>,
    pub instead: Vec<Instead>,
}

impl Refusal {
    pub(crate) fn of(verdict: &Verdict) -> Self {
        let told = verdict.reasons.iter().find_map(|(_, reason)| match reason {
            Reason::NothingLeft => Some(("returned", None)),
            Reason::Excluded(_) | Reason::ExceptedByLaw(_) => Some(("excluded", None)),
            Reason::Used | Reason::UsedByLaw | Reason::SealOpened => Some(("used", None)),
            _ => None,
        });
        // Where both are over, the later end is the one to tell.
        let passed = verdict.window.map(|window| ("passed", Some(window.period.until)));
        let (why, until) = told.or(passed).unwrap_or(("other", None));
        Self { why: why.to_owned(), until, instead: verdict.instead.clone() }
    }
}

impl Began {
    pub(crate) fn of(asked: &Asked, opened: Opened, by: &str, reason: &str) -> Self {
        let found = asked.decide();
        let code = asked.market.map(|market| market.code);
        let line = |judged: &parlance_returns::JudgedLine| {
            let item = asked.items().get(judged.line)?;
            Some(Item { quantity: judged.left, ..item.clone() })
        };
        Self {
            opened: Opened { unrefunded: found.unrefunded.clone(), ..opened },
            items: found.lines.iter().filter_map(line).filter(|item| item.quantity > 0).collect(),
            market: code.map(str::to_owned),
            subdivision: asked.subject.person.subdivision.clone(),
            zones: asked.zones.clone(),
            payment: asked.payment().map(str::to_owned),
            ordered: asked.order.at.utc,
            announced: asked.query.announced.map_or(asked.now, |moment| moment.utc),
            refund_hours: asked.policy.as_ref().map_or(24, |policy| policy.terms(code).refund_hours),
            most: found.most.clone(),
            refusal: Refusal::of(&found),
            instructions: asked.policy_words().map(str::to_owned),
            by: by.to_owned(),
            reason: reason.to_owned(),
        }
    }

    fn market(&self) -> Option<&'static Market> {
        self.market.as_deref().and_then(Market::get)
    }

    fn path(&self, now: Timestamp) -> RefundPath {
        refund_path(self.payment.as_deref(), self.market(), self.ordered, now)
    }

    fn clock(&self, case: &Case) -> Option<RefundClock> {
        let zones = zones_named(&self.zones);
        let (market, part) = (self.market(), self.subdivision.as_deref());
        let started = case.clock_from()?;
        Some(refund_clock(started, self.refund_hours, market, part, &zones, self.announced, case.received()))
    }
}

/// A case as it is kept. What cannot be read is a damaged store.
pub(crate) fn read_case(row: &CaseRow) -> Result<(Began, Case), Problem> {
    let damaged = || Problem::new("store-corrupt");
    let began: Began = serde_json::from_str(&row.content).map_err(|_| damaged())?;
    let steps: Result<Vec<Entry>, _> = row.steps.iter().map(|step| serde_json::from_str(step)).collect();
    let case = Case::restore(began.opened.clone(), steps.map_err(|_| damaged())?).map_err(|_| damaged())?;
    Ok((began, case))
}

/// A ledger as it is kept.
pub(crate) fn ledger(rows: &[String]) -> Result<Ledger, Problem> {
    let read: Result<Vec<Spent>, _> = rows.iter().map(|row| serde_json::from_str(row)).collect();
    read.map(Ledger).map_err(|_| Problem::new("store-corrupt"))
}

/// Who does a step, when and why.
pub(crate) struct Doing<'a> {
    pub by: &'a str,
    pub reason: &'a str,
    pub now: Timestamp,
    pub zone: &'a TimeZone,
    pub rates: &'a RateTables,
}

/// What is to be done with a case.
pub(crate) enum Do {
    Step(CaseStep),
    Grant,
    Deny,
}

/// Decides a step by what is there.
pub(crate) fn step(ground: &CaseGround, what: Do, doing: &Doing<'_>) -> Result<CaseChange, Problem> {
    let (began, case) = read_case(&ground.case)?;
    let elsewhere = spent_since(&ledger(&ground.of_order)?, began.opened.at);
    let mut case = case.knowing(elsewhere);
    let mut ledger = ledger(&ground.ledger)?;
    let limits = super::limits(ground.limits.as_deref())?;
    let market = began.market.as_deref();
    let Doing { by, reason, now, zone, rates } = *doing;
    let refund = |ledger: &mut Ledger, case: &mut Case, sum: &str, goodwill| {
        let amount = typed(sum, case)?;
        let ask = RefundAsk { amount: &amount, goodwill, market, at: now, zone, rates, by, reason };
        Ok::<_, Problem>(ledger.refund(limits.as_ref(), case, &ask)?)
    };
    let (entry, spent) = match what {
        Do::Grant => {
            let (entry, spent) = ledger.grant(&mut case, market, by, reason, now)?;
            (entry, Some(spent))
        }
        Do::Deny => (case.act(Action::Deny, by, reason, now)?, None),
        Do::Step(CaseStep::Refund { amount }) => refund(&mut ledger, &mut case, &amount, false)?,
        Do::Step(CaseStep::Goodwill { amount }) => refund(&mut ledger, &mut case, &amount, true)?,
        Do::Step(other) => (case.act(plain(other), by, reason, now)?, None),
    };
    let note = note(&ground.case, &entry);
    let keep = |value: serde_json::Result<String>| value.map_err(|_| Problem::new("workspace-failed"));
    Ok(CaseChange {
        entry: keep(serde_json::to_string(&entry))?,
        state: case.state().id(),
        waiting: case.waiting().is_some(),
        spent: spent.map(|spent| keep(serde_json::to_string(&spent))).transpose()?,
        note,
    })
}

fn spent_since(ledger: &Ledger, since: Timestamp) -> Decimal {
    let after = ledger.0.iter().filter(|spent| spent.at >= since);
    after.fold(Decimal::ZERO, |sum, spent| sum.saturating_add(spent.amount.amount))
}

/// A sum as it is typed, in the currency that she paid in.
fn typed(sum: &str, case: &Case) -> Result<Money, Problem> {
    let paid = case.opened().unrefunded.as_ref().ok_or_else(|| Problem::new("returns-paid-not-known"))?;
    let amount = plain_decimal(sum.trim()).ok_or_else(|| Problem::new("returns-bad-amount"))?;
    Ok(Money { amount, currency: paid.currency.clone() })
}

fn plain(step: CaseStep) -> Action {
    match step {
        CaseStep::Approve { option } => Action::Approve { option },
        CaseStep::Refuse => Action::Refuse,
        CaseStep::AskHer => Action::Ask,
        CaseStep::SendLabel => Action::SendLabel,
        CaseStep::OnItsWay => Action::OnItsWay,
        CaseStep::Receive => Action::Receive,
        CaseStep::Inspect { accepted } => Action::Inspect { accepted },
        CaseStep::Exchange => Action::Exchange,
        // money goes by a permit, and is handled before
        CaseStep::Refund { .. } | CaseStep::Goodwill { .. } | CaseStep::Close => Action::Close,
    }
}

/// For the audit trail: codes and amounts; the reason is kept beside.
fn note(row: &CaseRow, entry: &Entry) -> AuditNote {
    let note = AuditNote::new("return-step", &entry.by)
        .about(row.customer)
        .with("case", row.id.to_string())
        .with("step", entry.step.id())
        .because(&entry.reason);
    match &entry.step {
        Step::Hold { amount, why, .. } => note
            .with("amount", amount.amount.to_string())
            .with("currency", amount.currency.as_str())
            .with("why", why.code()),
        Step::Refund { amount, basis, .. } => note
            .with("amount", amount.amount.to_string())
            .with("currency", amount.currency.as_str())
            .with("basis", if *basis == Basis::Own { "own" } else { "granted" }),
        _ => note,
    }
}

/// A case, in the agent's words.
pub(crate) fn case_view(
    row: &CaseRow,
    subject: &Subject,
    words: Words,
    now: Timestamp,
) -> Result<CaseView, Problem> {
    let (began, case) = read_case(row)?;
    let path = began.path(now);
    let currency = began.opened.unrefunded.as_ref().or(began.most.as_ref()).map(|paid| paid.currency.clone());
    let refunded = Money { amount: case.refunded(), currency: currency.unwrap_or_default() };
    let clock = began.clock(&case);
    let message = message(&began, &case, row, subject, clock.as_ref(), &path, words, now);
    Ok(CaseView {
        id: row.id,
        customer: row.customer,
        name: subject.person.name.clone(),
        ticket: row.ticket,
        shop: row.shop.clone(),
        order: row.order.clone(),
        market: began.market().map(|market| brief::market_name(market, words)),
        items: began.items.clone(),
        grounds: grounds_view(began.opened.grounds),
        state: case.state().id().to_owned(),
        opened: Moment::utc(began.opened.at),
        most: began.most.as_ref().map(|most| amount(most, words)),
        refunded: amount(&refunded, words),
        waiting: case.waiting().map(|waiting| WaitingView {
            amount: amount(&waiting.amount, words),
            why: why(&waiting.why, words),
            code: waiting.why.code().to_owned(),
            since: Moment::utc(waiting.since),
        }),
        clock: clock.map(|clock| clock_view(&clock, words, now)),
        steps: steps(&began, &case, words),
        next: case.next().iter().map(ToString::to_string).collect(),
        route: route(&path, began.payment.as_deref(), words, now),
        message,
    })
}

fn why(of: &Why, words: Words) -> String {
    let id = ["approval-why", of.code()].join("-");
    match of {
        Why::Case { limit, total } | Why::Day { limit, total } | Why::MarketDay { limit, total, .. } => {
            words.say(&id, &[("limit", &amount(limit, words).text), ("total", &amount(total, words).text)])
        }
        Why::NoRate { from, to } => words.say(&id, &[("from", from), ("to", to)]),
        Why::OldRate { date } => words.say(&id, &[("date", &date.to_string())]),
        Why::NoLimit | Why::NotCounted => words.say(&id, &[]),
    }
}

fn clock_view(clock: &RefundClock, words: Words, now: Timestamp) -> RefundClockView {
    let state = clock.at(now);
    let ends = clock.statutory.and_then(|right| right.period);
    let law = clock.statutory.and_then(|right| right.right.law);
    let overdue = match state.overdue_by_law {
        Some(true) => "yes",
        Some(false) => "no",
        None => "not-known",
    };
    let until = ends.map_or_else(|| "none".to_owned(), |period| period.until.to_string());
    let text = clock.statutory.map(|right| {
        let sure = if right.right.sure { "yes" } else { "no" };
        let args =
            [("until", until.as_str()), ("law", law.unwrap_or("none")), ("overdue", overdue), ("sure", sure)];
        words.say("refund-clock-law", &args)
    });
    RefundClockView {
        started: Moment::utc(clock.started),
        due: Moment::utc(clock.due),
        remaining_seconds: state.remaining_seconds,
        overdue: state.overdue,
        statutory: ends.map(|period| Moment::utc(period.ends)),
        statutory_text: text,
    }
}

fn steps(began: &Began, case: &Case, words: Words) -> Vec<StepView> {
    let first = StepView {
        at: Moment::utc(began.opened.at),
        code: "open".to_owned(),
        text: words.say("case-step", &[("step", "open"), ("amount", "none"), ("basis", "own")]),
        reason: began.reason.clone(),
        by: began.by.clone(),
    };
    std::iter::once(first).chain(case.entries().iter().map(|entry| step_view(entry, words))).collect()
}

fn step_view(entry: &Entry, words: Words) -> StepView {
    let (sum, basis) = match &entry.step {
        Step::Hold { amount: sum, .. } => (amount(sum, words).text, "own"),
        Step::Refund { amount: sum, basis: Basis::Granted, .. } => (amount(sum, words).text, "granted"),
        Step::Refund { amount: sum, .. } => (amount(sum, words).text, "own"),
        _ => ("none".to_owned(), "own"),
    };
    let code = match &entry.step {
        Step::Inspect { accepted: false } => "inspect-not",
        step => step.id(),
    };
    StepView {
        at: Moment::utc(entry.at),
        code: code.to_owned(),
        text: words.say("case-step", &[("step", code), ("amount", &sum), ("basis", basis)]),
        reason: entry.reason.clone(),
        by: entry.by.clone(),
    }
}

/// The message that fits where a case stands; while a refund waits for a second person, none.
#[expect(clippy::too_many_arguments, reason = "all that a message tells of")]
fn message(
    began: &Began,
    case: &Case,
    row: &CaseRow,
    subject: &Subject,
    clock: Option<&RefundClock>,
    path: &RefundPath,
    words: Words,
    now: Timestamp,
) -> Option<ReturnMessage> {
    if case.waiting().is_some() {
        return None;
    }
    let teller = Teller::new(subject, words, now);
    let order = teller.apart(&row.order);
    let plain = |about: &str| Some(teller.tell(about, &[("order", &order)], &[]));
    match case.state() {
        _ if clock.is_some_and(|clock| clock.at(now).overdue) => plain("delayed"),
        State::Requested => plain("requested"),
        State::Asked => plain("asked-again"),
        State::Approved => Some(approved_by(&teller, &order, way(case), began.instructions.as_deref())),
        State::Refused => Some(refused(&teller, &order, &began.refusal)),
        State::LabelSent => plain("label"),
        State::OnItsWay | State::Closed => None,
        State::Received => plain("received"),
        State::Inspected if path.ask.contains(&RouteAsk::BankAccount) => plain("account"),
        State::Inspected => plain("accepted"),
        State::NotAccepted => plain("not-accepted"),
        State::Refunded => Some(refunded(&teller, &order, case, path)),
        State::Exchanged => plain("exchanged"),
    }
}

/// The way that she was told last.
fn way(case: &Case) -> Option<&str> {
    case.entries().iter().rev().find_map(|entry| match &entry.step {
        Step::Approve { option } => Some(option.as_deref()),
        _ => None,
    })?
}

/// That she may send it back, by the first way.
pub(super) fn approved(
    teller: &Teller<'_>,
    order: &str,
    way: Option<&WayBack>,
    instructions: Option<&str>,
) -> ReturnMessage {
    let fee = way.and_then(|way| way.fee.as_ref()).map(|fee| teller.money(fee));
    let (kind, pays) = way.map_or(("none", "unsaid"), |way| (way.kind.id(), way.pays.id()));
    let args = [("order", order), ("way", kind), ("pays", pays), ("fee", fee.as_deref().unwrap_or("none"))];
    let own = way.and_then(|way| way.instructions.as_deref());
    teller.tell("approved", &args, &own.into_iter().chain(instructions).collect::<Vec<_>>())
}

fn approved_by(
    teller: &Teller<'_>,
    order: &str,
    way: Option<&str>,
    instructions: Option<&str>,
) -> ReturnMessage {
    let args = [("order", order), ("way", way.unwrap_or("none")), ("pays", "unsaid"), ("fee", "none")];
    teller.tell("approved", &args, &instructions.into_iter().collect::<Vec<_>>())
}

/// That she may not, why, and what she may have instead.
pub(super) fn refused(teller: &Teller<'_>, order: &str, refusal: &Refusal) -> ReturnMessage {
    let has = |instead| refusal.instead.contains(&instead);
    let instead = match (has(Instead::Exchange), has(Instead::StoreCredit)) {
        (true, true) => "both",
        (true, false) => "exchange",
        (false, true) => "store-credit",
        (false, false) => "none",
    };
    let date = refusal.until.map(|day| teller.date(day));
    let args = [
        ("order", order),
        ("why", refusal.why.as_str()),
        ("date", date.as_deref().unwrap_or("none")),
        ("instead", instead),
    ];
    teller.tell("refused", &args, &[])
}

/// What is asked of her.
pub(super) fn asked(teller: &Teller<'_>, order: &str, verdict: &Verdict) -> ReturnMessage {
    let asks = |wanted: fn(&Reason) -> bool| verdict.reasons.iter().any(|(_, reason)| wanted(reason));
    let what = if asks(|reason| matches!(reason, Reason::AskDeliveryDate(_))) {
        "delivery-date"
    } else if asks(|reason| matches!(reason, Reason::AskOpened(_))) {
        "opened"
    } else {
        "other"
    };
    teller.tell("asked", &[("order", order), ("what", what)], &[])
}

/// That her money is on its way: how much, by which way, and how long that takes.
fn refunded(teller: &Teller<'_>, order: &str, case: &Case, path: &RefundPath) -> ReturnMessage {
    let last = case.entries().iter().rev().find_map(|entry| match &entry.step {
        Step::Refund { amount, goodwill, .. } => Some((amount, *goodwill)),
        _ => None,
    });
    let sum = last.map(|(amount, _)| teller.money(amount)).unwrap_or_default();
    let goodwill = if last.is_some_and(|(_, goodwill)| goodwill) { "yes" } else { "no" };
    let days = path.time.map_or_else(|| "none".to_owned(), |time| time.max.to_string());
    let kind = path.time.map_or("calendar", |time| time.days.id());
    let args = [
        ("order", order),
        ("amount", sum.as_str()),
        ("goodwill", goodwill),
        ("route", path.route.id()),
        ("days", &days),
        ("kind", kind),
    ];
    teller.tell("refunded", &args, &[])
}
