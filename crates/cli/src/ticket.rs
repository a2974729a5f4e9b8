//! `parlance tickets`, `show` and `reply`.

use crate::{
    Outcome,
    args::{self, Reply, Tickets},
    context::{Context, bad_ticket},
    outbox,
    say::key,
};
use parlance_workspace::{
    model::{Field, Status, TicketId},
    terminal,
    view::{InboxQuery, InboxRow, MessageView, OutboxRow, Problem, TicketView, Writing},
};

/// Lists tickets.
pub async fn list(ask: Tickets, context: &Context) -> Result<Outcome, Problem> {
    let desk = match &ask.desk {
        Some(desk) => Some(context.desk(desk).await?.id),
        None => None,
    };
    let status = ask.status.map(|status| match status {
        args::Status::New => Status::New,
        args::Status::Open => Status::Open,
        args::Status::Waiting => Status::Waiting,
        args::Status::Solved => Status::Solved,
        args::Status::Closed => Status::Closed,
    });
    let market = ask.market.map(|market| market.to_ascii_uppercase());
    let query = InboxQuery { desk, market, status, offset: ask.offset, limit: ask.limit };
    let inbox = context.store().await?.inbox(query).await?;
    for row in &inbox.rows {
        context.say.record(row, || text(row, context));
    }
    Ok(if inbox.rows.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

fn text(row: &InboxRow, context: &Context) -> String {
    let market = row.market.as_ref().map_or("-", |market| &market.code);
    let status = context.say.words.say("cli-status", &[("status", &key(&row.status))]);
    format!("{}\t{}\t{status}\t{market}\t{}\t{}", row.ticket, row.number, row.customer, row.subject)
}

/// Shows a ticket.
pub async fn show(named: &str, context: &Context) -> Result<Outcome, Problem> {
    let ticket = context.ticket(named).await?;
    let view = context.store().await?.ticket(ticket).await.map_err(|problem| missing(problem, named))?;
    context.say.record(&view, || thread(&view, context));
    Ok(Outcome::Done)
}

fn missing(problem: Problem, named: &str) -> Problem {
    if problem.code == "store-missing-row" { bad_ticket(named) } else { problem }
}

fn thread(view: &TicketView, context: &Context) -> String {
    let head = text(&view.row, context);
    std::iter::once(head).chain(view.messages.iter().map(message)).collect::<Vec<_>>().join("\n\n")
}

fn message(message: &MessageView) -> String {
    let kind = format!("{}, {}", key(&message.direction), key(&message.visibility));
    format!("{}  {}  [{kind}]\n{}", message.sent, message.author, terminal::words_of(message))
}

/// Puts an answer into the outbox, and sends it unless told otherwise.
pub async fn reply(ask: Reply, context: &Context) -> Result<Outcome, Problem> {
    let text = context.text(&ask.file)?;
    let ticket = context.ticket(&ask.ticket).await?;
    let workspace = context.store().await?;
    let writing = if ask.note { Writing::Note } else { Writing::Reply };
    let row = workspace.send(ticket, writing, text).await.map_err(|problem| missing(problem, &ask.ticket))?;
    context.say.record(&row, || outbox::text(&row, context));
    if !ask.later {
        sync(ticket, context).await?;
    }
    let delivered = workspace.is_confirmed(row.operation).await?;
    let id = if delivered { "cli-delivered" } else { "cli-in-outbox" };
    context.say.remark(&context.say.words.say(id, &[]));
    Ok(Outcome::Done)
}

/// Sends what a ticket's desk is to have.
async fn sync(ticket: TicketId, context: &Context) -> Result<(), Problem> {
    let workspace = context.store().await?;
    let desk = workspace.ticket(ticket).await?.row.desk;
    match workspace.sync_once(desk).await {
        // whoever syncs this store sends it
        Err(problem) if problem.code == "sync-elsewhere" => {}
        report => {
            report?.problems.iter().for_each(|problem| context.say.aside(&context.say.problem(problem)))
        }
    }
    Ok(())
}

/// Puts a change of a field into the outbox, and sends it unless told otherwise.
pub async fn change(ask: args::ChangeField, context: &Context) -> Result<Outcome, Problem> {
    let ticket = context.ticket(&ask.ticket).await?;
    let workspace = context.store().await?;
    let view = workspace.ticket(ticket).await.map_err(|problem| missing(problem, &ask.ticket))?;
    let field = match ask.field.as_str() {
        "status" => Field::Status,
        "owner" => Field::Owner,
        "priority" => Field::Priority,
        "tags" => Field::Tags,
        name => Field::Custom(name.to_owned()),
    };
    let known = view.fields.iter().find(|known| known.field == field);
    let by_name = known.and_then(|known| known.choices.iter().find(|choice| choice.label == ask.value));
    let value = by_name.map_or(ask.value, |choice| choice.value.clone());
    workspace.change_field(ticket, field.clone(), value).await?;
    if !ask.later {
        sync(ticket, context).await?;
    }
    let waiting = |row: &OutboxRow| {
        row.ticket == ticket && row.change.as_ref().is_some_and(|change| change.field == field)
    };
    let left = workspace.outbox().await?.into_iter().find(waiting);
    if let Some(row) = &left {
        context.say.record(row, || outbox::text(row, context));
    }
    let id = if left.is_none() { "cli-delivered" } else { "cli-in-outbox" };
    context.say.remark(&context.say.words.say(id, &[]));
    Ok(Outcome::Done)
}
