//! `parlance outbox`.

use crate::{Outcome, args::Outbox, context::Context, say::key};
use parlance_workspace::{
    model::{Field, OperationId, OperationState},
    view::{ChangeView, OutboxRow, Problem},
};

/// Does what is asked with the outbox.
pub async fn run(what: Outbox, context: &Context) -> Result<Outcome, Problem> {
    let workspace = context.store().await?;
    match what {
        Outbox::List => {
            let rows = workspace.outbox().await?;
            for row in &rows {
                context.say.record(row, || text(row, context));
            }
            Ok(if rows.is_empty() { Outcome::Nothing } else { Outcome::Done })
        }
        Outbox::Retry { operation } => {
            workspace.retry(known(&operation, context).await?).await?;
            Ok(Outcome::Done)
        }
        Outbox::Drop { operation } => {
            workspace.drop_operation(known(&operation, context).await?).await?;
            Ok(Outcome::Done)
        }
    }
}

/// What waits for the agent's decision.
pub async fn conflicts(context: &Context) -> Result<Outcome, Problem> {
    let rows = context.store().await?.outbox().await?;
    let conflicts: Vec<_> = rows.into_iter().filter(|row| row.state == OperationState::Conflict).collect();
    for row in &conflicts {
        context.say.record(row, || text(row, context));
    }
    Ok(if conflicts.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

async fn known(named: &str, context: &Context) -> Result<OperationId, Problem> {
    let id = named.parse::<OperationId>().ok();
    let rows = context.store().await?.outbox().await?;
    let found = rows.into_iter().find(|row| Some(row.operation) == id).map(|row| row.operation);
    found.ok_or_else(|| Problem::new("cli-bad-operation").with("operation", named))
}

/// A row as text.
pub fn text(row: &OutboxRow, context: &Context) -> String {
    let state = context.say.words.say("cli-operation-state", &[("state", &key(&row.state))]);
    let problem = row.problem.as_ref().map(|problem| format!("\t{}", context.say.problem(problem)));
    let what = row.change.as_ref().map_or_else(|| row.excerpt.clone(), |change| change_text(row, change));
    format!(
        "{}\t{}\t{state}\t{}\t{what}{}",
        row.operation,
        row.desk_name,
        row.subject,
        problem.unwrap_or_default()
    )
}

/// A change as text: the field, its value before and after, and what somebody else made of it.
fn change_text(row: &OutboxRow, change: &ChangeView) -> String {
    let field = match &change.field {
        Field::Custom(name) => name.clone(),
        field => key(field),
    };
    let theirs = row.theirs.as_ref().map(|theirs| format!(" ({theirs})")).unwrap_or_default();
    format!("{field}: {} → {}{theirs}", change.from, change.to)
}
