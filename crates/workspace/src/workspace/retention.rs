//! How long things are kept: what the team says, followed once a day in small steps.

use super::{
    Inner, Workspace, blocking,
    open::Open,
    privacy::{small, today},
};
use crate::view::{Changed, Problem, RetentionKind, RetentionReport, RetentionRule, RetentionView};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use parlance_market::Market;
use parlance_model::Moment;
use parlance_store::{self as store, AuditNote, Expired, Markets, Store, StoreError};
use std::{
    collections::BTreeSet,
    fs,
    io::ErrorKind,
    sync::{Arc, Weak},
    time::Duration,
};
use tokio::sync::broadcast;

const RULES: &str = "retention";
const LAST: &str = "retention-last";
/// How many tickets or records go in one transaction: others wait no longer than for that.
const STEP: u32 = 100;
/// Longer is as good as for ever, and surely a slip.
const MOST_MONTHS: u32 = 1_200;
/// How often one looks whether a day has passed.
const LOOK: Duration = Duration::from_secs(3_600);

impl Workspace {
    /// What the team says of keeping. Nothing said: everything is kept.
    pub async fn retention(&self) -> Result<RetentionView, Problem> {
        self.stored(|store| {
            Ok(RetentionView { rules: rules(store)?, last_run: last(store)?.map(Moment::utc) })
        })
        .await
    }

    /// Keeps what the team says of keeping; one rule a market and kind.
    pub async fn set_retention(&self, mut rules: Vec<RetentionRule>) -> Result<RetentionView, Problem> {
        let (open, now) = (self.opened().await?, self.now());
        for rule in &mut rules {
            if !(1..=MOST_MONTHS).contains(&rule.months) {
                return Err(Problem::new("retention-months").with("most", MOST_MONTHS));
            }
            if let Some(market) = &rule.market {
                let known =
                    Market::named(market).map_err(|error| Problem::from(error).with("market", market))?;
                rule.market = Some(known.code.to_owned());
            }
        }
        rules.sort();
        let mut seen = BTreeSet::new();
        if !rules.iter().all(|rule| seen.insert((rule.market.clone(), rule.kind))) {
            return Err(Problem::new("retention-twice"));
        }
        blocking(move || {
            open.store.set_setting(RULES, &rules)?;
            let mut note = AuditNote::new("retention-set", &open.agent());
            note = note.with("rules", i64::try_from(rules.len()).unwrap_or(i64::MAX));
            Ok(open.store.audit(&note, now)?)
        })
        .await?;
        self.retention().await
    }

    /// What would go by the rules now, or by others that are being considered.
    pub async fn retention_preview(
        &self,
        considered: Option<Vec<RetentionRule>>,
    ) -> Result<Vec<RetentionReport>, Problem> {
        let now = self.now();
        self.stored(move |store| {
            let rules = considered.map_or_else(|| rules(store), Ok)?;
            let would = |rule: &RetentionRule| {
                let before = cutoff(rule, now);
                let found = store.would_expire(of_view(rule.kind), &markets(rule, &rules), before)?;
                Ok(report(rule, before, found))
            };
            rules.iter().map(would).collect()
        })
        .await
    }

    /// Follows the rules now, and tells what went.
    pub async fn run_retention(&self) -> Result<Vec<RetentionReport>, Problem> {
        let (open, now) = (self.opened().await?, self.now());
        let reports = blocking(move || Ok(run(&open, now)?)).await?;
        self.changed(Changed::Tickets { tickets: Vec::new() });
        Ok(reports)
    }
}

/// Ends what an erasure left to be done, and follows the rules once a day, as long as the workspace is open.
pub(super) async fn look_after(open: Weak<Open>, changes: broadcast::Sender<Changed>) {
    loop {
        let Some(open) = open.upgrade() else { return };
        match tokio::task::spawn_blocking(move || daily(&open)).await {
            Ok(Ok(true)) => {
                // fails only if nobody listens
                let _ = changes.send(Changed::Tickets { tickets: Vec::new() });
            }
            Ok(Err(StoreError::Closed)) => return,
            Ok(Err(error)) => {
                tracing::warn!(code = error.code(), "what is kept for a time was not looked after")
            }
            _ => {}
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Whether anything went.
fn daily(open: &Open) -> Result<bool, StoreError> {
    let (store, now) = (&open.store, open.clock.now());
    let copies = end_erasures(open)?;
    if rules(store)?.is_empty() || last(store)?.is_some_and(|last| today(last) >= today(now)) {
        return Ok(copies > 0);
    }
    let reports = run(open, now)?;
    Ok(copies > 0 || reports.iter().any(|report| report.tickets + report.records > 0))
}

/// Does what an erasure that was killed left to be done: pages that are still to be cleaned, and copies of the store from before
/// it, of which it gives how many went.
pub(super) fn end_erasures(open: &Open) -> Result<u32, StoreError> {
    let cleaned = open.store.clean();
    let copies = open.keeper().remove_erased().unwrap_or_else(|problem| {
        tracing::warn!(code = problem.code, "backups from before an erasure are still there");
        0
    });
    cleaned.map(|_| copies)
}

/// Follows the rules in small steps and writes down what went.
fn run(open: &Open, now: Timestamp) -> Result<Vec<RetentionReport>, StoreError> {
    let store = &open.store;
    let rules = rules(store)?;
    let mut reports = Vec::new();
    for rule in &rules {
        let before = cutoff(rule, now);
        let gone = follow(store, rule, &markets(rule, &rules), before, now)?;
        if gone != Expired::default() {
            write_down(store, rule, &gone, now)?;
        }
        reports.push(report(rule, before, gone));
    }
    store.set_setting(LAST, &now)?;
    store.clean()?;
    Ok(reports)
}

fn follow(
    store: &Store,
    rule: &RetentionRule,
    markets: &Markets,
    before: Timestamp,
    now: Timestamp,
) -> Result<Expired, StoreError> {
    let mut all = Expired::default();
    loop {
        let gone = store.expire(of_view(rule.kind), markets, before, STEP, now)?;
        let done = gone.tickets + gone.records == 0;
        all.tickets += gone.tickets;
        all.messages += gone.messages;
        all.records += gone.records;
        all.customers += gone.customers;
        for file in gone.files {
            match fs::remove_file(&file.path) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    tracing::warn!(kind = ?error.kind(), "a file could not be deleted");
                }
                _ => {
                    store.forget_saved_file(&file.path)?;
                    all.files.push(file);
                }
            }
        }
        if done {
            return Ok(all);
        }
    }
}

fn write_down(store: &Store, rule: &RetentionRule, gone: &Expired, now: Timestamp) -> Result<(), StoreError> {
    let files = u64::try_from(gone.files.len()).unwrap_or(u64::MAX);
    let counts = [
        ("tickets", gone.tickets),
        ("messages", gone.messages),
        ("records", gone.records),
        ("customers", gone.customers),
        ("files", files),
    ];
    let mut note = AuditNote::new("retention", "parlance")
        .with("market", rule.market.as_deref().unwrap_or("others"))
        .with("months", i64::from(rule.months));
    for (name, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        note = note.with(name, count);
    }
    store.audit(&note, now)?;
    Ok(())
}

fn report(rule: &RetentionRule, before: Timestamp, gone: Expired) -> RetentionReport {
    RetentionReport {
        rule: rule.clone(),
        before: today(before).to_string(),
        tickets: small(gone.tickets),
        messages: small(gone.messages),
        records: small(gone.records),
        customers: small(gone.customers),
        files: gone.files.iter().map(|file| file.path.display().to_string()).collect(),
    }
}

fn rules(store: &Store) -> Result<Vec<RetentionRule>, StoreError> {
    Ok(store.setting(RULES)?.unwrap_or_default())
}

fn last(store: &Store) -> Result<Option<Timestamp>, StoreError> {
    store.setting(LAST)
}

/// The beginning of the day that many months ago.
fn cutoff(rule: &RetentionRule, now: Timestamp) -> Timestamp {
    let months = i64::from(rule.months).months();
    let day = today(now).checked_sub(months).unwrap_or(jiff::civil::Date::MIN);
    day.to_zoned(TimeZone::UTC).map_or(Timestamp::MIN, |midnight| midnight.timestamp())
}

/// Whose: the rule's market, or those for which no other rule of its kind is.
fn markets(rule: &RetentionRule, rules: &[RetentionRule]) -> Markets {
    match &rule.market {
        Some(market) => Markets::Only(market.clone()),
        None => {
            let same = rules.iter().filter(|other| other.kind == rule.kind);
            Markets::AllBut(same.filter_map(|other| other.market.clone()).collect())
        }
    }
}

fn of_view(kind: RetentionKind) -> store::RetentionKind {
    match kind {
        RetentionKind::Messages => store::RetentionKind::Messages,
        RetentionKind::Records => store::RetentionKind::Records,
        RetentionKind::Copies => store::RetentionKind::Copies,
    }
}

impl Inner {
    /// Begins to look after what is kept for a time.
    pub(super) fn look_after(&self, open: &Arc<Open>) {
        tokio::spawn(look_after(Arc::downgrade(open), self.changes.clone()));
    }
}
