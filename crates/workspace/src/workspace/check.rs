//! The reply check of a ticket, and which rules it goes by.

use super::{Workspace, open::Open};
use crate::{
    brief::Subject,
    check::{self, Addressee, Switches, Thread},
    reader,
    terminal::CheckRequest,
    view::{CheckView, Problem, RuleScope, RuleSwitch, RulesView},
};
use jiff::{Timestamp, tz::TimeZone};
use parlance_market::Market;
use parlance_model::{CustomerId, Direction, TicketId, Visibility};
use parlance_store::{Scope, Store, StoreError};
use std::{sync::Arc, time::Duration};

/// How long what is known of a ticket is taken as known while a reply to it is typed.
const FRESH: Duration = Duration::from_secs(30);
/// How many of our replies are looked at, newest first.
const OURS: usize = 10;

/// To whom the reply goes that is being typed.
pub(super) struct Typing {
    ticket: TicketId,
    since: Timestamp,
    to: Arc<Addressee>,
}

impl Workspace {
    /// Checks a reply to a ticket's customer as it stands.
    pub async fn check_reply(&self, ticket: TicketId, text: String) -> Result<CheckView, Problem> {
        let open = self.opened().await?;
        let (words, now) = (open.words(&self.inner), self.now());
        let store = Arc::clone(&open);
        super::blocking(move || {
            let rules = store.rules_now();
            let to = addressee(&store, ticket, words, now)?;
            Ok(to.check(&text, &rules.rules, words))
        })
        .await
    }

    /// Checks a reply to a customer as she is known, outside any ticket, at this time.
    pub async fn check_for(
        &self,
        customer: CustomerId,
        request: CheckRequest,
        reply: String,
        now: Timestamp,
    ) -> Result<CheckView, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        let store = Arc::clone(&open);
        super::blocking(move || {
            let subject = request.said_of(reader::person(&store.store, customer)?)?;
            let switches = switches(&store.store, customer, subject.market().0)?;
            let thread = Thread { switches, ..Thread::default() };
            let to = Addressee::new(subject, thread, words, now, &TimeZone::system());
            Ok(to.check(&reply, &store.rules_now().rules, words))
        })
        .await
    }

    /// Does not show a rule's remark on these words again in this ticket.
    pub async fn ignore_finding(&self, ticket: TicketId, rule: String, words: String) -> Result<(), Problem> {
        let open = self.opened().await?;
        open.stored(move |store| store.ignore_finding(ticket, &rule, &words)).await?;
        open.forget_typing();
        Ok(())
    }

    /// Shows again what was ignored in a ticket.
    pub async fn forget_ignored(&self, ticket: TicketId) -> Result<(), Problem> {
        let open = self.opened().await?;
        open.stored(move |store| store.forget_ignored(ticket)).await?;
        open.forget_typing();
        Ok(())
    }

    /// The rules, as they are switched for a scope.
    pub async fn check_rules(&self, scope: RuleScope) -> Result<RulesView, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        let store = Arc::clone(&open);
        super::blocking(move || {
            let own = store.rules_now();
            let switched = check::read_switches(store.store.rule_switches(&of_view(scope))?);
            Ok(RulesView {
                rules: check::rules(&own.rules, &switched, words),
                folder: store.rules_folder().display().to_string(),
                faults: own.faults.clone(),
            })
        })
        .await
    }

    /// Switches a rule for a scope.
    pub async fn switch_rule(
        &self,
        scope: RuleScope,
        rule: String,
        switch: RuleSwitch,
    ) -> Result<(), Problem> {
        let open = self.opened().await?;
        let kept = move |store: &Store| {
            let switched = match switch {
                RuleSwitch::AsItIs => None,
                RuleSwitch::Off => Some(None),
                RuleSwitch::On { severity } => Some(Some(severity.word())),
            };
            store.switch_rule(&of_view(scope), &rule, switched)
        };
        open.stored(kept).await?;
        open.forget_typing();
        Ok(())
    }
}

fn of_view(scope: RuleScope) -> Scope {
    match scope {
        RuleScope::Team => Scope::Team,
        RuleScope::Market { market } => Scope::Market(market),
        RuleScope::Customer { customer } => Scope::Customer(customer),
    }
}

fn addressee(
    open: &Open,
    ticket: TicketId,
    words: crate::words::Words,
    now: Timestamp,
) -> Result<Arc<Addressee>, StoreError> {
    if let Some(known) = open.typing(ticket, now) {
        return Ok(known);
    }
    let store = &open.store;
    let record = store.ticket(ticket)?;
    let messages = store.messages(ticket)?;
    let subject = reader::subject(store, &record, &messages)?;
    let is_ours = |message: &&parlance_store::MessageRecord| {
        message.direction == Direction::Outbound && message.visibility == Visibility::Public
    };
    let switches = switches(store, record.row.customer, subject.market().0)?;
    let thread = Thread {
        ours: messages.iter().rev().filter(is_ours).take(OURS).map(reader::words).collect(),
        number: Some(record.row.remote_id),
        switches,
        ignored: store.ignored_findings(ticket)?,
    };
    let subject = Subject { signature: open.settings().signature, channel: record.channel, ..subject };
    let to = Arc::new(Addressee::new(subject, thread, words, now, &TimeZone::system()));
    open.set_typing(Typing { ticket, since: now, to: Arc::clone(&to) });
    Ok(to)
}

/// What is switched for a customer's person (the root's word first), her market and everybody.
fn switches(
    store: &Store,
    customer: CustomerId,
    market: Option<&'static Market>,
) -> Result<Vec<Switches>, StoreError> {
    let hers = store.members(customer)?.into_iter().map(Scope::Customer);
    let market = market.map(|market| Scope::Market(market.code.to_owned()));
    let scopes = hers.chain(market).chain([Scope::Team]);
    scopes.map(|scope| Ok(check::read_switches(store.rule_switches(&scope)?))).collect()
}

impl Open {
    fn typing(&self, ticket: TicketId, now: Timestamp) -> Option<Arc<Addressee>> {
        let typing = self.typing.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let known = typing.as_ref().filter(|typing| typing.ticket == ticket)?;
        let age = now.duration_since(known.since).unsigned_abs();
        (age < FRESH).then(|| Arc::clone(&known.to))
    }

    fn set_typing(&self, typing: Typing) {
        *self.typing.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(typing);
    }

    /// What was decided meanwhile counts at once.
    pub(super) fn forget_typing(&self) {
        *self.typing.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = None;
    }
}
