//! The main job, over real HTTP: open a ticket, know the customer, answer, and have it on the desk once.

use crate::common::{Elsewhere, Ring, all_forty, inbox, now, send_at_once, until, workspace};
use parlance_demo_desk::{DemoDesk, Location};
use parlance_workspace::{
    Workspace,
    model::{OperationState, TicketId},
    view::{Changed, DeskForm, Door, InboxQuery, SyncPhase, Writing},
};
use std::sync::Arc;
use tokio::sync::broadcast::Receiver;

const REPLY: &str = "髙橋様\n\nお世話になっております。返金の手続きを進めております。\n\nVámos Nóra";

async fn osaka(workspace: &Workspace) -> (TicketId, String) {
    let japan = InboxQuery { market: Some("JP".into()), limit: 100, ..InboxQuery::default() };
    let rows = workspace.inbox(japan).await.unwrap().rows;
    let row = rows.into_iter().find(|row| row.customer.contains("髙橋")).expect("the ticket from Osaka");
    (row.ticket, row.number)
}

async fn nothing_outgoing(workspace: &Workspace, changes: &mut Receiver<Changed>) {
    until(changes, || async { workspace.outbox().await.unwrap().is_empty().then_some(()) }).await;
}

fn times_on(desk: &DemoDesk, ticket: &str, text: &str) -> usize {
    desk.messages(ticket).unwrap().iter().filter(|message| message.text == text).count()
}

#[tokio::test]
async fn the_ticket_from_osaka_is_answered_once_with_what_the_brief_says() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let workspace = workspace(dir.path(), &ring);
    let mut changes = workspace.subscribe();
    workspace.create(None).await.unwrap();
    send_at_once(&workspace).await;
    let desk = workspace.start_demo().await.unwrap();
    assert!(desk.url.starts_with("http://127.0.0.1:"), "{}", desk.url);
    all_forty(&workspace, &mut changes).await;

    let (ticket, number) = until(&mut changes, || async {
        let japan = InboxQuery { market: Some("JP".into()), limit: 100, ..InboxQuery::default() };
        let found = !workspace.inbox(japan).await.unwrap().rows.is_empty();
        if found { Some(osaka(&workspace).await) } else { None }
    })
    .await;
    let brief = workspace.brief(ticket, None).await.unwrap();
    assert_eq!(brief.time.unwrap().time, "17:05");
    assert!(brief.address.name.contains('様'), "{}", brief.address.name);
    assert!(brief.greetings[0].text.contains("髙橋"), "{:?}", brief.greetings);

    workspace.save_draft(ticket, Writing::Reply, REPLY.into()).await.unwrap();
    let row = workspace.send(ticket, Writing::Reply, REPLY.into()).await.unwrap();
    assert_eq!(row.writing, Some(Writing::Reply));
    nothing_outgoing(&workspace, &mut changes).await;
    let view = workspace.ticket(ticket).await.unwrap();
    assert_eq!(view.reply_draft, None);
    assert_eq!(view.messages.iter().filter(|m| m.plain.as_deref() == Some(REPLY)).count(), 1);
    workspace.close().await;

    let held = DemoDesk::open(Location::File(dir.path().join("demo-desk.db")), now()).unwrap();
    assert_eq!(times_on(&held, &number, REPLY), 1);
}

#[tokio::test]
async fn the_demo_desk_is_there_again_after_a_restart() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let first = workspace(dir.path(), &ring);
    first.create(None).await.unwrap();
    first.start_demo().await.unwrap();
    first.close().await;

    let second = workspace(dir.path(), &ring);
    let mut changes = second.subscribe();
    assert_eq!(second.door().await, Door::Open { has_desks: true });
    all_forty(&second, &mut changes).await;
    let desk = &second.desks().await.unwrap()[0];
    assert!(desk.capabilities.notes && desk.url.starts_with("http://127.0.0.1:"));
    second.start_demo().await.unwrap();
    assert_eq!(second.desks().await.unwrap().len(), 1, "starting it again adds no second one");
    second.remove_desk(second.desks().await.unwrap()[0].id, false).await.unwrap();
    assert_eq!((second.desks().await.unwrap().len(), inbox(&second).await.total), (0, 0));
    second.close().await;
    assert!(!dir.path().join("demo-desk.db").exists());
}

#[tokio::test]
async fn without_a_network_one_reads_and_writes_and_later_it_is_delivered_once() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let mut elsewhere = Elsewhere::new().await;
    let workspace = workspace(dir.path(), &ring);
    let mut changes = workspace.subscribe();
    workspace.create(None).await.unwrap();
    send_at_once(&workspace).await;
    workspace.add_desk(elsewhere.form("Elsewhere")).await.unwrap();
    all_forty(&workspace, &mut changes).await;
    until(&mut changes, || async { (!inbox(&workspace).await.markets.is_empty()).then_some(()) }).await;
    until(&mut changes, || async {
        let idle = workspace.desks().await.unwrap()[0].sync.state == SyncPhase::Idle;
        idle.then_some(())
    })
    .await;
    let (ticket, number) = osaka(&workspace).await;

    elsewhere.stop().await;
    workspace.send(ticket, Writing::Reply, REPLY.into()).await.unwrap();
    let row = until(&mut changes, || async {
        workspace.outbox().await.unwrap().into_iter().find(|row| row.problem.is_some())
    })
    .await;
    assert_eq!(row.state, OperationState::Waiting);
    assert_eq!(row.problem.unwrap().code, "desk-unreachable");
    let view = workspace.ticket(ticket).await.unwrap();
    assert_eq!(view.messages.last().unwrap().state, Some(OperationState::Waiting));
    workspace.send(ticket, Writing::Note, "Second, in order.".into()).await.unwrap();
    assert_eq!(times_on(&elsewhere.desk, &number, REPLY), 0);

    elsewhere.start().await;
    workspace.sync_now(None).await.unwrap();
    nothing_outgoing(&workspace, &mut changes).await;
    assert_eq!(times_on(&elsewhere.desk, &number, REPLY), 1);
    let held = elsewhere.desk.messages(&number).unwrap();
    let place = |text: &str| held.iter().position(|message| message.text == text).unwrap();
    assert!(place(REPLY) < place("Second, in order."));
    workspace.close().await;
}

#[tokio::test]
async fn what_is_dropped_from_the_outbox_becomes_a_draft_again() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let mut elsewhere = Elsewhere::new().await;
    let workspace = workspace(dir.path(), &ring);
    let mut changes = workspace.subscribe();
    workspace.create(None).await.unwrap();
    let desk = workspace.add_desk(elsewhere.form("Elsewhere")).await.unwrap();
    all_forty(&workspace, &mut changes).await;
    workspace.pause_desk(desk.id, true).await.unwrap();
    elsewhere.stop().await;
    let ticket = inbox(&workspace).await.rows[0].ticket;
    let row = workspace.send(ticket, Writing::Note, "Ask the warehouse.".into()).await.unwrap();
    workspace.drop_operation(row.operation).await.unwrap();
    assert!(workspace.outbox().await.unwrap().is_empty());
    assert_eq!(workspace.ticket(ticket).await.unwrap().note_draft.as_deref(), Some("Ask the warehouse."));
    workspace.close().await;
}

#[tokio::test]
async fn blank_text_is_not_sent() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let workspace = workspace(dir.path(), &ring);
    workspace.create(None).await.unwrap();
    let ticket = TicketId::new(now());
    for blank in ["", " \n\t", "\u{3000}\u{a0}"] {
        let problem = workspace.send(ticket, Writing::Reply, blank.into()).await.unwrap_err();
        assert_eq!(problem.code, "reply-empty");
    }
    assert_eq!(
        workspace.send(ticket, Writing::Reply, "x".into()).await.unwrap_err().code,
        "store-missing-row"
    );
}

#[tokio::test]
async fn a_desk_that_cannot_be_used_is_told_and_not_kept() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let elsewhere = Elsewhere::new().await;
    let workspace = workspace(dir.path(), &ring);
    workspace.create(None).await.unwrap();
    let good = || elsewhere.form("Elsewhere");
    let cases = [
        (DeskForm { secret: "wrong".into(), ..good() }, "desk-unauthorized"),
        (DeskForm { url: "not an address".into(), ..good() }, "desk-bad-setting"),
        (DeskForm { url: "http://127.0.0.1:9/".into(), ..good() }, "desk-unreachable"),
        (DeskForm { name: " ".into(), ..good() }, "desk-name-empty"),
    ];
    for (form, code) in cases {
        assert_eq!(workspace.add_desk(form).await.unwrap_err().code, code);
    }
    assert!(workspace.desks().await.unwrap().is_empty());
    assert_eq!(workspace.test_desk(good()).await.unwrap().agent, parlance_demo_desk::AGENT_NAME);
    let added = workspace.add_desk(good()).await.unwrap();
    assert_eq!(
        workspace.replace_secret(added.id, "wrong".into()).await.unwrap_err().code,
        "desk-unauthorized"
    );
    workspace.close().await;
}

#[tokio::test]
async fn languages_and_markets_of_the_demo_s_tickets_are_read_with_their_evidence() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let workspace = Arc::new(workspace(dir.path(), &ring));
    let mut changes = workspace.subscribe();
    workspace.create(None).await.unwrap();
    workspace.start_demo().await.unwrap();
    all_forty(&workspace, &mut changes).await;
    let rows = until(&mut changes, || async {
        let inbox = inbox(&workspace).await;
        let known = inbox.rows.iter().filter(|row| row.language.is_some()).count();
        (known >= 38).then_some(inbox)
    })
    .await;
    assert!(rows.markets.len() >= 10, "{:?}", rows.markets);
    for language in ["te", "hu", "bn", "ml", "ja", "ar"] {
        assert!(rows.rows.iter().any(|row| row.language.as_deref() == Some(language)), "{language}");
    }
    workspace.close().await;
}
