//! `parlance rates` and `parlance convert`.

use crate::{
    Outcome,
    args::{Convert, Rates},
    context::Context,
};
use jiff::tz::TimeZone;
use parlance_workspace::{
    terminal,
    view::{ConversionForm, ConversionView, ImportReport, Problem, RateForm, RateSourceView, TypedRateView},
};

/// Does what is asked with exchange rates.
pub async fn run(what: Rates, context: &Context) -> Result<Outcome, Problem> {
    match what {
        Rates::Import { file } => {
            let text = context.text(&file)?;
            let report = context.store_or_new().await?.import_rates(text).await?;
            context.say.record(&report, || imported(&report, context));
        }
        Rates::List => return list(context).await,
        Rates::Set { from, to, rate, date, source } => {
            let form = RateForm { from, to, rate, date, source };
            context.store_or_new().await?.set_rate(form).await?;
        }
        Rates::Remove { id } => {
            let workspace = context.store().await?;
            let before = workspace.rates().await?;
            workspace.remove_rates(id).await?;
            let unchanged = before == workspace.rates().await?;
            return Ok(if unchanged { Outcome::Nothing } else { Outcome::Done });
        }
    }
    Ok(Outcome::Done)
}

async fn list(context: &Context) -> Result<Outcome, Problem> {
    let view = context.store().await?.rates().await?;
    for source in &view.imported {
        context.say.record(source, || of_source(source, context));
    }
    for rate in &view.typed {
        context.say.record(rate, || of_rate(rate, context));
    }
    let none = view.imported.is_empty() && view.typed.is_empty();
    Ok(if none { Outcome::Nothing } else { Outcome::Done })
}

/// Converts an amount; a rate that is too old is said to be, and is something to look at.
pub async fn convert(ask: Convert, context: &Context) -> Result<Outcome, Problem> {
    let Convert { amount, from, to, to_market, on, rates, cash } = ask;
    let form = ConversionForm { amount, from, to, market: to_market, on, cash };
    let found = match rates {
        Some(file) => {
            let today = context.time(None)?.to_zoned(TimeZone::UTC).date();
            terminal::convert_by(&context.text(&file)?, &form, context.say.words, today)?
        }
        None => context.store().await?.convert(form).await?,
    };
    context.say.record(&found, || text(&found, context));
    Ok(if found.stale { Outcome::Nothing } else { Outcome::Done })
}

fn text(found: &ConversionView, context: &Context) -> String {
    let source = [("date", found.date.as_str()), ("source", found.source.as_str())];
    let mut lines = vec![
        format!("{} = {}", found.amount_text, found.result_text),
        found.rate_text.clone(),
        format!("{}; {}", context.say.words.say("cli-rate-source", &source), found.age_text),
    ];
    lines
        .extend(found.customer.as_ref().map(|customer| format!("{} [{}]", customer.text, customer.language)));
    lines.join("\n")
}

fn imported(report: &ImportReport, context: &Context) -> String {
    let left_out = report.left_out.join(" ");
    let said = days(&report.source, report.days, &report.first, &report.last, context);
    match report.left_out.is_empty() {
        true => said,
        false => {
            format!("{said}\n{}", context.say.words.say("cli-rates-left-out", &[("currencies", &left_out)]))
        }
    }
}

fn of_source(view: &RateSourceView, context: &Context) -> String {
    let said = days(&view.source, view.days, &view.first, &view.last, context);
    format!("{}\t{said}{}", view.id, stale(view.stale, context))
}

fn of_rate(view: &TypedRateView, context: &Context) -> String {
    format!("{}\t{}\t{}\t{}{}", view.id, view.text, view.date, view.source, stale(view.stale, context))
}

fn days(source: &str, days: u32, first: &str, last: &str, context: &Context) -> String {
    let args = [("source", source), ("days", &days.to_string()), ("first", first), ("last", last)];
    context.say.words.say("cli-rates-days", &args)
}

fn stale(stale: bool, context: &Context) -> String {
    if stale { format!("\t{}", context.say.words.say("cli-stale", &[])) } else { String::new() }
}
