//! `parlance search`.

use crate::{Outcome, args::Search, context::Context};
use parlance_workspace::view::{CustomerHit, Found, Problem, SearchForm, SearchHit, SearchView};
use serde::Serialize;

/// A line of the answer.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Line<'a> {
    Customer(&'a CustomerHit),
    Hit(&'a SearchHit),
}

/// Searches; what came in from elsewhere and is not in the index yet is taken in before.
pub async fn run(ask: Search, context: &Context) -> Result<Outcome, Problem> {
    let workspace = context.store().await?;
    let mut told = 0;
    let tell = |left: u64| {
        told += 1;
        if told % 50 == 1 && !context.say.json() {
            context.say.aside(&context.say.words.say("cli-search-indexing", &[("left", &left.to_string())]));
        }
    };
    workspace.index_rest(tell).await?;
    let form = SearchForm {
        query: ask.query.join(" "),
        typing: false,
        ranked: ask.ranked,
        limit: ask.limit,
        more: None,
    };
    let view = workspace.search(form).await?;
    for found in &view.customers {
        context.say.record(&Line::Customer(found), || customer(found, context));
    }
    for found in &view.hits {
        context.say.record(&Line::Hit(found), || hit(found));
    }
    missing(&view, context);
    let nothing = view.customers.is_empty() && view.hits.is_empty();
    Ok(if nothing { Outcome::Nothing } else { Outcome::Done })
}

fn customer(found: &CustomerHit, context: &Context) -> String {
    let address = found.address.as_ref().map_or("-", |address| &address.text);
    let market = found.market.as_ref().map_or("-", |market| &market.code);
    let word = context.say.words.say("cli-search-customer", &[]);
    format!("{word}\t{}\t{address}\t{market}\t{}", found.name.text, found.customer)
}

fn hit(hit: &SearchHit) -> String {
    let what = match &hit.found {
        Found::Message { ticket, .. } | Found::Ticket { ticket } => {
            format!("{}\t{}", ticket.ticket, ticket.number)
        }
        Found::Record { record_kind, source, order, .. } => {
            format!("{record_kind}\t{} {source}", order.as_deref().unwrap_or("-"))
        }
    };
    format!("{}\t{what}\t{}\t{}", hit.at, hit.customer_name, hit.text.text)
}

fn missing(view: &SearchView, context: &Context) {
    for desk in &view.missing.desks {
        let arguments: [(&str, &str); 2] = [("name", &desk.name), ("tickets", &desk.tickets.to_string())];
        context.say.aside(&context.say.words.say("cli-search-desk", &arguments));
    }
    if let Some(reached) = &view.reached {
        context.say.aside(&context.say.words.say("cli-search-reached", &[("at", &reached.to_string())]));
    }
    if view.customers.is_empty() && view.hits.is_empty() {
        context.say.remark(&context.say.words.say("cli-nothing", &[]));
        context.say.remark(&context.say.words.say("cli-search-files", &[]));
    }
}
