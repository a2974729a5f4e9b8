//! `parlance check`.

use crate::{
    Outcome,
    args::{Channel, Check},
    context::Context,
    say::key,
};
use parlance_workspace::{
    terminal::{self, CheckRequest, OwnRules},
    view::{CheckView, FindingView, Problem, RuleFaultView},
};

/// Checks a reply, or the rules.
pub async fn run(ask: Check, context: &Context) -> Result<Outcome, Problem> {
    let folder = ask.rules.or_else(|| context.rules());
    let rules = folder.as_deref().map_or_else(OwnRules::default, OwnRules::of);
    tell_faults(&rules.faults, context);
    if ask.test_rules {
        return Ok(test(&rules, context));
    }
    let Some(file) = &ask.file else { return Ok(Outcome::Nothing) };
    let reply = context.text(file)?;
    let request = CheckRequest {
        lang: ask.to,
        market: ask.market,
        channel: Some(channel(ask.channel).to_owned()),
        name: ask.name,
        formality: ask.formality.map(Into::into),
    };
    let now = context.time(ask.at.as_deref())?;
    let view = match (&ask.ticket, &ask.customer) {
        (Some(ticket), _) => {
            let ticket = context.ticket(ticket).await?;
            context.store().await?.check_reply(ticket, reply).await?
        }
        (None, Some(customer)) => {
            let nobody = || Problem::new("cli-bad-customer").with("customer", customer);
            let id = customer.parse().map_err(|_| nobody())?;
            let checked = context.store().await?.check_for(id, request, reply, now).await;
            checked.map_err(|problem| if problem.code == "store-missing-row" { nobody() } else { problem })?
        }
        (None, None) => terminal::check(&request, &reply, &rules, context.say.words, now)?,
    };
    tell(&view, context);
    // What is found is to be looked at.
    Ok(if view.findings.is_empty() { Outcome::Done } else { Outcome::Nothing })
}

fn tell(view: &CheckView, context: &Context) {
    let words = context.say.words;
    for finding in &view.findings {
        let record = serde_json::json!({
            "start": finding.start,
            "end": finding.end,
            "rule": finding.rule,
            "severity": finding.severity,
            "message": finding.reason,
            "fixes": finding.fixes,
        });
        context.say.record(&record, || line(finding, context));
    }
    if view.findings.is_empty() {
        context.say.remark(&words.say("check-clear", &[]));
    }
    if !view.unchecked.is_empty() {
        context.say.remark(&words.say("check-unchecked", &[]));
        view.unchecked.iter().for_each(|rule| context.say.remark(&format!("  {rule}")));
    }
}

fn line(finding: &FindingView, context: &Context) -> String {
    let words = context.say.words;
    let severity = key(&finding.severity);
    let told = words.say(
        "check-line",
        &[
            ("start", &finding.start.to_string()),
            ("end", &finding.end.to_string()),
            ("severity", &words.say("check-severity", &[("severity", &severity)])),
            ("reason", &finding.reason),
        ],
    );
    let fixes = finding.fixes.iter().map(|fix| match fix.as_str() {
        "" => words.say("check-line-remove", &[]),
        fix => words.say("check-line-fix", &[("fix", fix)]),
    });
    std::iter::once(told).chain(fixes.map(|fix| format!("  {fix}"))).collect::<Vec<_>>().join("\n")
}

/// Tests every rule by its own examples.
fn test(rules: &OwnRules, context: &Context) -> Outcome {
    let misses = rules.misses();
    for miss in &misses {
        let record = serde_json::json!({
            "rule": miss.rule, "language": miss.language, "why": miss.wrong.code(), "text": miss.text,
        });
        context.say.record(&record, || {
            let about: [(&str, &str); 4] = [
                ("rule", &miss.rule),
                ("language", &miss.language),
                ("why", miss.wrong.code()),
                ("text", &miss.text),
            ];
            context.say.words.say("check-rule-miss", &about)
        });
    }
    if rules.faults.is_empty() && misses.is_empty() { Outcome::Done } else { Outcome::Nothing }
}

fn tell_faults(faults: &[RuleFaultView], context: &Context) {
    for fault in faults {
        let number = |at: Option<u32>| at.map(|at| at.to_string()).unwrap_or_default();
        let about: [(&str, &str); 5] = [
            ("file", &fault.file),
            ("place", if fault.line.is_some() { "known" } else { "none" }),
            ("line", &number(fault.line)),
            ("column", &number(fault.column)),
            ("why", &fault.why),
        ];
        context.say.aside(&context.say.words.say("check-rule-fault", &about));
    }
}

fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "email",
        Channel::Chat => "chat",
        Channel::Phone => "phone",
        Channel::Social => "social",
    }
}
