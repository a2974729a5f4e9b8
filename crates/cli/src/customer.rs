//! `parlance customer`, `timeline`, `merge` and `unmerge`.

use crate::{
    Outcome,
    args::{EntryKind, Timeline},
    context::Context,
    say::key,
};
use parlance_workspace::view::{
    CustomerView, MarketName, MergeOutcome, MergePreview, Problem, TimelineEntry, TimelineKind, TimelineQuery,
};

/// Shows a customer.
pub async fn show(named: &str, context: &Context) -> Result<Outcome, Problem> {
    let customer = context.customer(named).await?;
    let workspace = context.store().await?;
    let view = workspace.customer(customer).await?;
    let suggested = workspace.suggestions(customer).await?;
    context.say.record(&view, || text(&view, context));
    for other in suggested {
        let reasons: Vec<_> = other.evidence.iter().map(|reason| reason.text.as_str()).collect();
        let label = context.say.words.say("cli-customer-suggested", &[]);
        context.say.remark(&format!(
            "{label}\t{}\t{}\t{}\t{}",
            other.score,
            other.other,
            other.name,
            reasons.join("; ")
        ));
    }
    Ok(Outcome::Done)
}

fn text(view: &CustomerView, context: &Context) -> String {
    let say = |id: &str| context.say.words.say(id, &[]);
    let mut lines = vec![format!("{}\t{}", view.id, view.name)];
    lines.push(format!("{}\t{}", say("cli-market"), code(view.market.as_ref())));
    lines.push(format!("{}\t{}", say("cli-address"), view.formality_evidence));
    let languages: Vec<_> = view.languages.iter().map(|language| language.name.as_str()).collect();
    lines.push(format!("{}\t{}", say("cli-customer-languages"), languages.join(", ")));
    for identity in &view.identities {
        let kind = key(&identity.kind);
        let label = say("cli-customer-known-as");
        lines.push(format!(
            "{label}\t{kind}\t{}\t{}\t{}",
            identity.written, identity.place, identity.shared_because
        ));
    }
    for member in view.members.iter().filter(|_| view.members.len() > 1) {
        lines.push(format!("{}\t{}\t{}", say("cli-customer-is"), member.customer, member.name));
    }
    let count = |count: &parlance_workspace::view::KindCount| {
        let args = [("kind", key(&count.kind)), ("entries", count.entries.to_string())];
        context.say.words.say("cli-count", &args.each_ref().map(|(name, value)| (*name, value.as_str())))
    };
    let counts: Vec<_> = view.counts.iter().map(count).collect();
    lines.push(format!("{}\t{}", say("cli-customer-history"), counts.join(", ")));
    lines.join("\n")
}

fn code(market: Option<&MarketName>) -> &str {
    market.map_or("-", |market| &market.code)
}

/// Lists a part of a timeline.
pub async fn timeline(ask: Timeline, context: &Context) -> Result<Outcome, Problem> {
    let customer = context.customer(&ask.customer).await?;
    let desks = match &ask.desk {
        Some(desk) => vec![context.desk(desk).await?.id],
        None => Vec::new(),
    };
    // a cursor has a point in it, a day has none
    let (from_date, before) = match ask.before {
        Some(text) if text.contains('.') => (None, Some(text)),
        text => (text, None),
    };
    let query = TimelineQuery {
        customer,
        before,
        after: None,
        from_date,
        kinds: ask.kind.into_iter().map(kind).collect(),
        desks,
        channels: ask.channel.into_iter().collect(),
        limit: ask.limit,
    };
    let page = context.store().await?.timeline(query).await?;
    for entry in &page.entries {
        context.say.record(entry, || line(entry));
    }
    Ok(if page.entries.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

fn line(entry: &TimelineEntry) -> String {
    let place = entry.channel_name.as_deref().unwrap_or("-");
    format!("{}\t{place}\t{}\t{}\t{}\t{}", entry.at, entry.source, entry.by, entry.title, entry.text)
}

fn kind(kind: EntryKind) -> TimelineKind {
    match kind {
        EntryKind::Message => TimelineKind::Message,
        EntryKind::Note => TimelineKind::Note,
        EntryKind::Event => TimelineKind::Event,
        EntryKind::Call => TimelineKind::Call,
        EntryKind::Order => TimelineKind::Order,
        EntryKind::Shipment => TimelineKind::Shipment,
        EntryKind::Return => TimelineKind::Return,
        EntryKind::Refund => TimelineKind::Refund,
        EntryKind::Survey => TimelineKind::Survey,
        EntryKind::Loyalty => TimelineKind::Loyalty,
        EntryKind::Consent => TimelineKind::Consent,
        EntryKind::Promise => TimelineKind::Promise,
    }
}

/// Makes two customers one person, or shows what that would bring.
pub async fn merge(from: &str, into: &str, preview: bool, context: &Context) -> Result<Outcome, Problem> {
    let (from, into) = (context.customer(from).await?, context.customer(into).await?);
    let workspace = context.store().await?;
    if preview {
        let preview = workspace.preview_merge(from, into).await?;
        context.say.record(&preview, || previewed(&preview, context));
        return Ok(if preview.warnings.is_empty() { Outcome::Done } else { Outcome::Nothing });
    }
    let view = workspace.merge(from, into).await?;
    context.say.record(&view, || context.say.words.say("cli-merged", &[("name", &view.name)]));
    Ok(Outcome::Done)
}

fn previewed(preview: &MergePreview, context: &Context) -> String {
    let words = context.say.words;
    let outcome = |outcome: &MergeOutcome| {
        let tickets = outcome.tickets_moved.to_string();
        let args = [
            ("name", outcome.name.as_str()),
            ("market", code(outcome.market.as_ref())),
            ("tickets", &tickets),
        ];
        words.say("cli-merge-outcome", &args)
    };
    let mut lines = vec![
        format!("{}\t{}", preview.from.id, preview.from.name),
        format!("{}\t{}", preview.into.id, preview.into.name),
        words.say("cli-merge-score", &[("score", &preview.score.to_string())]),
    ];
    lines.extend(preview.evidence.iter().map(|reason| reason.text.clone()));
    lines.extend(preview.warnings.iter().map(|warning| warning.text.clone()));
    lines.push(outcome(&preview.as_asked));
    lines.push(words.say("cli-merge-reversed", &[]));
    lines.push(outcome(&preview.reversed));
    lines.join("\n")
}

/// Takes a customer out of the person that she was merged into.
pub async fn unmerge(named: &str, context: &Context) -> Result<Outcome, Problem> {
    let customer = context.customer(named).await?;
    let view = context.store().await?.unmerge(customer).await?;
    context.say.record(&view, || context.say.words.say("cli-unmerged", &[("name", &view.name)]));
    Ok(Outcome::Done)
}
