//! `parlance backup` and `parlance repair`.

use crate::{Outcome, args::Backup, context::Context};
use parlance_workspace::view::{Door, Problem, RestoreView, SnapshotView, TallyView};

/// Does what is asked with backups.
pub async fn run(what: Backup, context: &Context) -> Result<Outcome, Problem> {
    match what {
        Backup::Now => {
            let backups = context.store().await?.back_up().await?;
            list(backups.snapshots.get(..1).unwrap_or_default(), context)
        }
        Backup::List => match context.door().await? {
            Door::Damaged { snapshots, .. } => list(&snapshots, context),
            _ => list(&context.store().await?.backups().await?.snapshots, context),
        },
        Backup::Verify { backup } => {
            context.door().await?;
            let verified = context.workspace().verify_backup(&backup).await?;
            list(&[verified], context)
        }
        Backup::Restore { backup } => {
            let restored = match context.door().await? {
                Door::New { keyring } => {
                    let passphrase = context.new_passphrase(keyring)?;
                    context
                        .workspace()
                        .restore_elsewhere(&backup, context.recovery_code()?, passphrase)
                        .await?
                }
                _ => context.workspace().restore_backup(&backup).await?,
            };
            context.say.record(&restored, || restored_text(&restored, context));
            Ok(if restored.held + restored.lost > 0 { Outcome::Nothing } else { Outcome::Done })
        }
    }
}

/// Makes a damaged store whole.
pub async fn repair(context: &Context) -> Result<Outcome, Problem> {
    context.door().await?;
    let repaired = context.workspace().repair().await?;
    context.say.record(&repaired, || {
        let words = &context.say.words;
        let whole = if repaired.whole { "yes" } else { "no" };
        let (broken, pages) = (repaired.broken.to_string(), repaired.pages.to_string());
        let mut lines =
            vec![words.say("cli-repaired", &[("whole", whole), ("broken", &broken), ("pages", &pages)])];
        let lost = repaired.tables.iter().filter(|tally| tally.missing > 0 || tally.uncounted);
        lines.extend(lost.map(|tally| tally_text(tally, context)));
        if repaired.held > 0 {
            lines.push(words.say("cli-held", &[("count", &repaired.held.to_string())]));
        }
        lines.push(words.say("cli-kept-aside", &[("file", &repaired.aside)]));
        lines.join("\n")
    });
    Ok(if repaired.whole { Outcome::Done } else { Outcome::Nothing })
}

fn list(snapshots: &[SnapshotView], context: &Context) -> Result<Outcome, Problem> {
    for snapshot in snapshots {
        context.say.record(snapshot, || {
            let number = |number: u32| number.to_string();
            let counts = context.say.words.say(
                "cli-backup",
                &[
                    ("tickets", &number(snapshot.tickets)),
                    ("messages", &number(snapshot.messages)),
                    ("unsent", &number(snapshot.unsent)),
                ],
            );
            format!("{}\t{} kB\t{counts}", snapshot.id, snapshot.kilobytes)
        });
    }
    Ok(if snapshots.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

fn restored_text(restored: &RestoreView, context: &Context) -> String {
    let words = &context.say.words;
    let mut lines = vec![words.say("cli-restored", &[("made", &restored.made.to_string())])];
    for (count, message) in [
        (restored.brought, "cli-brought"),
        (restored.drafts, "cli-drafts-brought"),
        (restored.held, "cli-held"),
        (restored.lost, "cli-texts-lost"),
    ] {
        if count > 0 {
            lines.push(words.say(message, &[("count", &count.to_string())]));
        }
    }
    if let Some(aside) = &restored.aside {
        lines.push(words.say("cli-kept-aside", &[("file", aside)]));
    }
    lines.join("\n")
}

fn tally_text(tally: &TallyView, context: &Context) -> String {
    let time = |at: Option<_>| {
        at.map_or_else(|| "none".to_owned(), |at: parlance_workspace::model::Moment| at.to_string())
    };
    let more = if tally.uncounted { "yes" } else { "no" };
    let (missing, from, until) = (tally.missing.to_string(), time(tally.from), time(tally.until));
    context.say.words.say(
        "cli-lost",
        &[("table", &tally.table), ("count", &missing), ("more", more), ("from", &from), ("until", &until)],
    )
}
