//! `parlance desk` and the demo desk.

use crate::{
    Outcome,
    args::{Desk, Kind, Place, Switch},
    context::Context,
    outbox,
    say::{key, line},
};
use parlance_workspace::{
    Clock, SystemClock,
    model::DeskKind,
    terminal::{DEMO_TOKEN, Demo, WEB_SERVICE},
    view::{DeskForm, DeskReport, DeskView, Problem, SyncReport},
};

/// Does what is asked with help desks.
pub async fn run(what: Desk, context: &Context) -> Result<Outcome, Problem> {
    match what {
        Desk::Add { name, place } => add(name, place, context).await,
        Desk::List => list(context).await,
        Desk::Test { desk: Some(desk), .. } => {
            let desk = context.desk(&desk).await?;
            tested(&context.store().await?.test_again(desk.id).await?, context)
        }
        Desk::Test { desk: None, kind, url, unencrypted } => {
            let kind = kind.unwrap_or(Kind::RequestTracker);
            let place = Place { kind, url: url.unwrap_or_default(), unencrypted };
            let form = form(String::new(), place, context)?;
            tested(&parlance_workspace::terminal::test_desk(form).await?, context)
        }
        Desk::WebService => {
            line(WEB_SERVICE.trim_end());
            Ok(Outcome::Done)
        }
        Desk::Conflicts => outbox::conflicts(context).await,
        Desk::Hints { desk, switch, port } => hints(&desk, switch, port, context).await,
        Desk::Sync { desk } => sync(desk, context).await,
        Desk::Remove { desk, keep_tickets } => remove(&desk, keep_tickets, context).await,
    }
}

fn form(name: String, place: Place, context: &Context) -> Result<DeskForm, Problem> {
    let kind = match place.kind {
        Kind::RequestTracker => DeskKind::RequestTracker,
        Kind::DjangoHelpdesk => DeskKind::DjangoHelpdesk,
        Kind::Redmine => DeskKind::Redmine,
        Kind::Zendesk => DeskKind::Zendesk,
        Kind::Chatwoot => DeskKind::Chatwoot,
        Kind::JiraServiceManagement => DeskKind::JiraServiceManagement,
        Kind::Zammad => DeskKind::Zammad,
        Kind::Freshdesk => DeskKind::Freshdesk,
        Kind::HelpScout => DeskKind::HelpScout,
        Kind::Znuny => DeskKind::Znuny,
        Kind::Email => DeskKind::Email,
        Kind::Demo => DeskKind::Demo,
    };
    Ok(DeskForm { name, kind, url: place.url, unencrypted: place.unencrypted, secret: context.secret()? })
}

async fn add(name: String, place: Place, context: &Context) -> Result<Outcome, Problem> {
    let form = form(name, place, context)?;
    let added = context.store_or_new().await?.add_desk(form).await?;
    context.say.record(&added, || context.say.words.say("cli-desk-added", &[("name", &added.name)]));
    Ok(Outcome::Done)
}

async fn list(context: &Context) -> Result<Outcome, Problem> {
    let desks = context.store().await?.desks().await?;
    for desk in &desks {
        context.say.record(desk, || row(desk));
    }
    Ok(if desks.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

fn row(desk: &DeskView) -> String {
    format!("{}\t{}\t{}\t{}", desk.id, desk.name, key(&desk.kind), desk.url)
}

fn tested(report: &DeskReport, context: &Context) -> Result<Outcome, Problem> {
    let named = [("agent", report.agent.as_str()), ("product", report.product.as_str())];
    context.say.record(report, || context.say.words.say("cli-desk-works", &named));
    Ok(Outcome::Done)
}

async fn sync(desk: Option<String>, context: &Context) -> Result<Outcome, Problem> {
    let workspace = context.store().await?;
    let desks = match desk {
        Some(desk) => vec![context.desk(&desk).await?],
        None => workspace.desks().await?,
    };
    let mut outcome = if desks.is_empty() { Outcome::Nothing } else { Outcome::Done };
    for desk in desks {
        let report = workspace.sync_once(desk.id).await?;
        context.say.record(&report, || synced(&report, context));
        for problem in &report.problems {
            context.say.aside(&format!("{}: {}", report.name, context.say.problem(problem)));
            outcome = Outcome::Nothing;
        }
    }
    Ok(outcome)
}

fn synced(report: &SyncReport, context: &Context) -> String {
    let (tickets, messages) = (report.tickets.to_string(), report.new_messages.to_string());
    let confirmed = report.confirmed.to_string();
    let args = [
        ("name", report.name.as_str()),
        ("tickets", tickets.as_str()),
        ("messages", messages.as_str()),
        ("confirmed", confirmed.as_str()),
    ];
    context.say.words.say("cli-synced", &args)
}

async fn remove(desk: &str, keep_tickets: bool, context: &Context) -> Result<Outcome, Problem> {
    let desk = context.desk(desk).await?;
    context.store().await?.remove_desk(desk.id, keep_tickets).await?;
    context.say.record(&desk, || context.say.words.say("cli-desk-removed", &[("name", &desk.name)]));
    Ok(Outcome::Done)
}

async fn hints(
    desk: &str,
    switch: Option<Switch>,
    port: Option<u16>,
    context: &Context,
) -> Result<Outcome, Problem> {
    let (desk, workspace) = (context.desk(desk).await?, context.store().await?);
    let hints = match switch {
        Some(switch) => workspace.set_desk_hints(desk.id, switch == Switch::On, port).await?,
        None => workspace.desk_hints(desk.id).await?,
    };
    context.say.record(&hints, || match &hints.address {
        Some(address) => {
            context.say.words.say("cli-desk-hints-on", &[("name", &desk.name), ("address", address)])
        }
        None => context.say.words.say("cli-desk-hints-off", &[("name", &desk.name)]),
    });
    Ok(Outcome::Done)
}

/// Serves the demo desk until it is interrupted.
pub async fn serve_demo(port: u16, context: &Context) -> Result<Outcome, Problem> {
    let demo = Demo::bind(port, context.time(None)?).await?;
    line(&serde_json::json!({ "url": demo.url(), "token": DEMO_TOKEN }).to_string());
    let end = async {
        // without a way to hear of it, it runs until it is killed
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    demo.serve(|| SystemClock.now(), end).await?;
    Ok(Outcome::Done)
}
