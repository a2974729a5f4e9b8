//! `parlance outbox`.

use crate::{Outcome, args::Outbox, context::Context, say::key};
use parlance_workspace::{
    model::OperationId,
    view::{OutboxRow, Problem},
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
    format!(
        "{}\t{}\t{state}\t{}\t{}{}",
        row.operation,
        row.desk_name,
        row.subject,
        row.excerpt,
        problem.unwrap_or_default()
    )
}
