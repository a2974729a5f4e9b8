//! Every capability of Parlance from a terminal: lines in, lines out. Exit 0 done, 1 nothing found, 2 bad input with
//! one line on stderr. It holds no logic: commands hand over to the workspace.

mod args;
mod backup;
mod check;
mod context;
mod coverage;
mod customer;
mod desk;
mod import;
mod market;
mod outbox;
mod practise;
mod privacy;
mod rates;
mod returns;
mod say;
mod search;
mod speech;
mod ticket;

use args::{Args, Command};
use clap::{Parser, error::ErrorKind};
use context::Context;
use mimalloc::MiMalloc;
use parlance_workspace::view::Problem;
use std::{env, process::ExitCode};

/// An import makes rows on one thread and frees them on another, for which the C library's allocator locks. The window does
/// without: there it takes 44 MB more, and start takes a tenth longer.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// How a command ended well.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcome {
    /// Done.
    Done,
    /// There was nothing to show, or something is to be looked at.
    Nothing,
}

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    let context = Context::new(&args);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let Ok(runtime) = runtime else { return context.say.refuse(&Problem::new("workspace-failed")) };
    log();
    match runtime.block_on(run(args.command, &context)) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Nothing) => ExitCode::from(1),
        Err(problem) => context.say.refuse(&problem),
    }
}

async fn run(command: Command, context: &Context) -> Result<Outcome, Problem> {
    let outcome = match command {
        Command::Brief(ask) => market::brief(&ask, context),
        Command::Holidays(ask) => market::holidays(&ask, context),
        Command::Rights(ask) => market::rights(&ask, context),
        Command::Coverage(ask) => coverage::run(&ask, context),
        Command::Name => speech::names(context),
        Command::Register { lang } => speech::registers(&lang, context),
        Command::Check(ask) => check::run(ask, context).await,
        Command::Greet(ask) => speech::greet(ask, context),
        Command::Rates { what } => rates::run(what, context).await,
        Command::Convert(ask) => rates::convert(ask, context).await,
        Command::Returns { what } => returns::run(what, context).await,
        Command::Desk { what } => desk::run(what, context).await,
        Command::Outbox { what } => outbox::run(what, context).await,
        Command::Backup { what } => backup::run(what, context).await,
        Command::Repair => backup::repair(context).await,
        Command::Import(ask) => import::run(ask, context).await,
        Command::Tickets(ask) => ticket::list(ask, context).await,
        Command::Search(ask) => search::run(ask, context).await,
        Command::Show { ticket } => ticket::show(&ticket, context).await,
        Command::Customer { customer } => customer::show(&customer, context).await,
        Command::Timeline(ask) => customer::timeline(ask, context).await,
        Command::Merge { from, into, preview } => customer::merge(&from, &into, preview, context).await,
        Command::Unmerge { customer } => customer::unmerge(&customer, context).await,
        Command::Reply(ask) => ticket::reply(ask, context).await,
        Command::Change(ask) => ticket::change(ask, context).await,
        Command::Export(ask) => privacy::export(ask, context).await,
        Command::Erase(ask) => privacy::erase(ask, context).await,
        Command::Privacy { what } => privacy::privacy(what, context).await,
        Command::Retention { what } => privacy::retention(what, context).await,
        Command::Audit { what } => privacy::audit(what, context).await,
        Command::Practise { what } => practise::run(what, context),
        Command::ServeDemoDesk { port } => desk::serve_demo(port, context).await,
    };
    context.close().await;
    outcome
}

/// Help and version go out as they are; anything else is one line in the agent's language.
fn usage(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // fails only if nobody reads it
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let text = error.to_string();
    let reason = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
    let ui = args::ui_before_parsing(env::args());
    say::Say::new(&ui, false).refuse(&Problem::new("cli-usage").with("reason", reason))
}

/// Logs on stderr, where `PARLANCE_LOG` asks for them.
fn log() {
    if let Ok(filter) = env::var("PARLANCE_LOG") {
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
}
