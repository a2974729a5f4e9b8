//! `parlance brief`, `parlance holidays` and `parlance rights`.

use crate::{
    Outcome,
    args::{AtMarket, Holidays},
    context::Context,
    say::key,
};
use parlance_workspace::{
    terminal,
    view::{BriefView, GuidanceView, Problem, RightView, SourceView},
};

/// Says what to know of a market.
pub fn brief(ask: &AtMarket, context: &Context) -> Result<Outcome, Problem> {
    let at = context.time(ask.at.as_deref())?;
    let view = terminal::market_brief(&ask.market, ask.subdivision.as_deref(), context.say.words, at)?;
    context.say.record(&view, || text(&view, context));
    Ok(Outcome::Done)
}

/// Lists holidays.
pub fn holidays(ask: &Holidays, context: &Context) -> Result<Outcome, Problem> {
    let (from, to) = (context.day(&ask.from)?, context.day(&ask.to)?);
    let found = terminal::market_holidays(&ask.market, ask.subdivision.as_deref(), from, to)?;
    for day in &found {
        context.say.record(day, || {
            let check = if day.check { "  ?" } else { "" };
            format!("{}  {}  {}  {}{check}", day.date, day.category, day.local_name, day.name)
        });
    }
    Ok(if found.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

/// Lists what the law gives a customer.
pub fn rights(ask: &AtMarket, context: &Context) -> Result<Outcome, Problem> {
    let at = context.time(ask.at.as_deref())?;
    let page = terminal::market_page(&ask.market, ask.subdivision.as_deref(), context.say.words, at)?;
    for right in &page.rights {
        context.say.record(right, || said(right, context));
    }
    Ok(if page.rights.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

fn said(right: &RightView, context: &Context) -> String {
    let mut lines = vec![right.heading.clone()];
    lines.extend(right.text.clone());
    lines.extend(right.items.iter().map(|item| format!("- {item}")));
    if let Some(except) = &right.exceptions {
        lines.push(except.name.clone());
        lines.extend(except.items.iter().map(|item| format!("- {item}")));
    }
    lines.extend(right.notes.iter().cloned());
    lines.push(format!("[{}]", origin(&right.source, context)));
    lines.join("\n  ")
}

fn text(view: &BriefView, context: &Context) -> String {
    let label = |id: &str| context.say.words.say(id, &[]);
    let mut lines = Vec::new();
    let mut fact =
        |id: &str, value: Option<String>| lines.extend(value.map(|value| format!("{}: {value}", label(id))));
    fact("cli-market", view.market.as_ref().map(|market| format!("{} ({})", market.name, market.code)));
    fact("cli-time", view.time.as_ref().map(|time| format!("{}, {} ({})", time.text, time.date, time.zone)));
    let call = view.call.as_ref().map(|call| {
        let next = call.next.as_ref().map(|next| format!(" {}", next.text)).unwrap_or_default();
        format!("{}{next}", call.text)
    });
    fact("cli-call", call);
    fact(
        "cli-language",
        view.language.as_ref().map(|language| format!("{} ({})", language.name, language.tag)),
    );
    fact("cli-currency", view.currency.as_ref().map(|c| format!("{} ({}, {})", c.name, c.code, c.symbol)));
    for day in &view.holidays {
        let english = day.english_name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
        let says = day.custom.as_ref().map(|custom| format!(". {}", custom.says.join(" ")));
        let says = says.unwrap_or_default();
        fact("cli-holiday", Some(format!("{} {}{english}{says}", day.date, day.local_name)));
    }
    let formality = context.say.words.say("cli-formality", &[("formality", &key(&view.address.formality))]);
    fact("cli-address", Some(format!("{formality}. {}", view.address.evidence)));
    for (id, phrases) in [("cli-greetings", &view.greetings), ("cli-closings", &view.closings)] {
        lines.push(format!("{}:", label(id)));
        lines.extend(phrases.iter().map(|p| format!("  {} [{}]", p.text.replace('\n', " / "), p.when)));
    }
    lines.push(format!("{}:", label("cli-guidance")));
    lines.extend(view.guidance.iter().map(|piece| guidance(piece, context)));
    lines.join("\n")
}

fn guidance(piece: &GuidanceView, context: &Context) -> String {
    format!("  {} [{}; {}]", piece.text, piece.scope, origin(&piece.source, context))
}

fn origin(source: &SourceView, context: &Context) -> String {
    let checked = context.say.words.say("cli-checked", &[("date", &source.checked)]);
    let stale = match source.stale {
        true => format!("; {}", context.say.words.say("cli-stale", &[])),
        false => String::new(),
    };
    format!("{}, {checked}{stale}", source.reference)
}
