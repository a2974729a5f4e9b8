//! `parlance export`, `erase`, `privacy`, `retention` and `audit`.

use crate::{
    Outcome,
    args::{Audit, Erase, Export, Privacy, RequestKind, RequestOutcome, Retention, RetentionKind},
    context::Context,
    say::key,
};
use parlance_workspace::view::{
    self, AuditEntryView, EraseForm, ErasePreview, PersonalCount, Problem, RequestForm, RequestView,
    RetentionReport, RetentionRule,
};

/// Writes everything about a customer.
pub async fn export(ask: Export, context: &Context) -> Result<Outcome, Problem> {
    let customer = context.customer(&ask.customer).await?;
    let made = context.store().await?.export_person(customer, ask.to).await?;
    context.say.record(&made, || format!("{}\n{}", made.json, made.html));
    Ok(Outcome::Done)
}

/// Erases a customer, or tells what that would do.
pub async fn erase(ask: Erase, context: &Context) -> Result<Outcome, Problem> {
    let customer = context.customer(&ask.customer).await?;
    let workspace = context.store().await?;
    let preview = workspace.erase_preview(customer).await?;
    if ask.preview {
        context.say.record(&preview, || previewed(&preview, context));
        return Ok(Outcome::Done);
    }
    let form = EraseForm {
        customer,
        reason: ask.reason.unwrap_or_default(),
        // whoever writes a command has named her already
        confirm: preview.confirm,
        drop_outgoing: ask.drop_outgoing,
        delete_files: ask.delete_files,
    };
    let record = workspace.erase(form).await?;
    context.say.record(&record, || {
        let erased = context.say.words.say("cli-erased", &[("what", &listed(&record.counts))]);
        format!("{erased}\n{}\n{}", record.entry.entry, record.entry.signature)
    });
    Ok(Outcome::Done)
}

/// Requests of customers about their data.
pub async fn privacy(what: Privacy, context: &Context) -> Result<Outcome, Problem> {
    match what {
        Privacy::List { customer, all } => {
            let customer = match customer {
                Some(named) => Some(context.customer(&named).await?),
                None => None,
            };
            let found = context.store().await?.requests(customer).await?;
            let shown: Vec<_> = found.into_iter().filter(|one| all || one.closed.is_none()).collect();
            shown.iter().for_each(|request| tell(request, context));
            Ok(if shown.is_empty() { Outcome::Nothing } else { Outcome::Done })
        }
        Privacy::Open { customer, kind, received, note } => {
            let customer = context.customer(&customer).await?;
            let form = RequestForm { customer, kind: of_kind(kind), received, note };
            tell(&context.store().await?.open_request(form).await?, context);
            Ok(Outcome::Done)
        }
        Privacy::Extend { request, to } => {
            let request = request_id(&request)?;
            tell(&context.store().await?.extend_request(request, to).await?, context);
            Ok(Outcome::Done)
        }
        Privacy::Close { request, outcome } => {
            let request = request_id(&request)?;
            tell(&context.store().await?.close_request(request, of_outcome(outcome)).await?, context);
            Ok(Outcome::Done)
        }
    }
}

/// How long things are kept.
pub async fn retention(what: Retention, context: &Context) -> Result<Outcome, Problem> {
    let workspace = context.store().await?;
    match what {
        Retention::Show => {
            let rules = workspace.retention().await?.rules;
            rules.iter().for_each(|rule| context.say.record(rule, || said(rule, context)));
            Ok(if rules.is_empty() { Outcome::Nothing } else { Outcome::Done })
        }
        Retention::Set { kind, months, market } => {
            let mut rules = workspace.retention().await?.rules;
            let (kind, market) = (of_retention(kind), market.map(|code| code.to_ascii_uppercase()));
            rules.retain(|rule| (rule.kind, &rule.market) != (kind, &market));
            // none at all: kept for ever
            rules.extend((months > 0).then_some(RetentionRule { market, kind, months }));
            workspace.set_retention(rules).await?;
            Ok(Outcome::Done)
        }
        Retention::Run { dry_run } => {
            let reports = match dry_run {
                true => workspace.retention_preview(None).await?,
                false => workspace.run_retention().await?,
            };
            reports.iter().for_each(|report| context.say.record(report, || reported(report, context)));
            Ok(if reports.is_empty() { Outcome::Nothing } else { Outcome::Done })
        }
    }
}

/// The audit trail. A trail that was touched is told, and something to look at.
pub async fn audit(what: Audit, context: &Context) -> Result<Outcome, Problem> {
    let workspace = context.store().await?;
    match what {
        Audit::List { most } => {
            let found = workspace.audit(None, most).await?.entries;
            found.iter().for_each(|entry| context.say.record(entry, || line(entry)));
            Ok(if found.is_empty() { Outcome::Nothing } else { Outcome::Done })
        }
        Audit::Verify => {
            let check = workspace.verify_audit().await?;
            context.say.record(&check, || match &check.fault {
                Some(fault) => fault.text.clone(),
                None => {
                    let entries = check.entries.to_string();
                    let whole = context.say.words.say("cli-audit-whole", &[("entries", &entries)]);
                    format!("{whole}\n{}", check.head)
                }
            });
            Ok(if check.fault.is_some() { Outcome::Nothing } else { Outcome::Done })
        }
    }
}

fn request_id(text: &str) -> Result<parlance_workspace::model::RequestId, Problem> {
    text.parse().map_err(|_| Problem::new("cli-bad-request").with("request", text))
}

fn listed(counts: &[PersonalCount]) -> String {
    counts.iter().map(|count| format!("{} {}", count.count, count.name)).collect::<Vec<_>>().join(", ")
}

fn previewed(preview: &ErasePreview, context: &Context) -> String {
    let mut lines: Vec<_> =
        preview.counts.iter().map(|count| format!("{}\t{}", count.count, count.name)).collect();
    let (sending, undecided) = (preview.sending.to_string(), preview.undecided.to_string());
    let outgoing = [("sending", sending.as_str()), ("undecided", undecided.as_str())];
    lines.push(context.say.words.say("cli-erase-confirmed", &outgoing));
    for holding in &preview.desks {
        lines.push(format!("{} {}", holding.advice, holding.tickets.join(" ")));
    }
    lines.extend(preview.files.iter().cloned());
    lines.join("\n")
}

fn tell(request: &RequestView, context: &Context) {
    context.say.record(request, || {
        let words = &context.say.words;
        let until = match (request.days_left, &request.due) {
            (Some(days), Some(due)) => {
                let id = if days < 0 { "cli-request-overdue" } else { "cli-request-due" };
                let days = days.unsigned_abs().to_string();
                format!("{due}, {}", words.say(id, &[("days", &days)]))
            }
            _ if request.closed.is_some() => request.outcome.as_ref().map(key).unwrap_or_default(),
            _ => words.say("cli-request-no-day", &[]),
        };
        let law = request.law.as_deref().unwrap_or("-");
        let kind = key(&request.kind);
        format!("{}\t{kind}\t{}\t{}\t{until}\t{law}", request.id, request.received, request.name)
    });
}

fn said(rule: &RetentionRule, context: &Context) -> String {
    let words = &context.say.words;
    let market = rule.market.clone().unwrap_or_else(|| words.say("cli-retention-others", &[]));
    let (kind, months) = (key(&rule.kind), rule.months.to_string());
    words.say("cli-retention-line", &[("market", &market), ("kind", &kind), ("months", &months)])
}

fn reported(report: &RetentionReport, context: &Context) -> String {
    let counts = [
        (report.tickets, "personal-tickets"),
        (report.messages, "personal-messages"),
        (report.records, "personal-records"),
        (report.customers, "personal-customers"),
        (u32::try_from(report.files.len()).unwrap_or(u32::MAX), "personal-saved-files"),
    ];
    let some = counts.iter().filter(|(count, _)| *count > 0);
    let some: Vec<_> =
        some.map(|(count, name)| format!("{count} {}", context.say.words.say(name, &[]))).collect();
    format!("{} < {}: {}", said(&report.rule, context), report.before, some.join(", "))
}

fn line(entry: &AuditEntryView) -> String {
    let details: Vec<_> = entry.details.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{}\t{}\t{}\t{}\t{}", entry.seq, entry.at, entry.what, entry.by, details.join(" "))
}

fn of_kind(kind: RequestKind) -> view::RequestKind {
    match kind {
        RequestKind::Access => view::RequestKind::Access,
        RequestKind::Erasure => view::RequestKind::Erasure,
        RequestKind::Correction => view::RequestKind::Correction,
        RequestKind::Portability => view::RequestKind::Portability,
        RequestKind::Objection => view::RequestKind::Objection,
    }
}

fn of_outcome(outcome: RequestOutcome) -> view::RequestOutcome {
    match outcome {
        RequestOutcome::Done => view::RequestOutcome::Done,
        RequestOutcome::Partly => view::RequestOutcome::Partly,
        RequestOutcome::Refused => view::RequestOutcome::Refused,
        RequestOutcome::Withdrawn => view::RequestOutcome::Withdrawn,
    }
}

fn of_retention(kind: RetentionKind) -> view::RetentionKind {
    match kind {
        RetentionKind::Messages => view::RetentionKind::Messages,
        RetentionKind::Records => view::RetentionKind::Records,
        RetentionKind::Copies => view::RetentionKind::Copies,
    }
}
